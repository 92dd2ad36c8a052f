"""Faults on demand, and 429 at the true limits."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

import pytest
from telegram.error import NetworkError, RetryAfter, TimedOut

from standin import flood, refusals
from tests.standin.conftest import World


async def delivered(world: World, person_id: int, text: str) -> bool:
    """Whether a person has received this text."""
    return any(m["text"] == text for m in await world.standin.do("messages", chat=person_id))


def seconds_of(error: RetryAfter) -> float:
    """How long python-telegram-bot understood that it must wait."""
    assert isinstance(error.retry_after, timedelta)
    return error.retry_after.total_seconds()


@pytest.mark.parametrize(
    ("kind", "reaches"),
    [("hang_before", False), ("hang_after", True), ("drop_before", False), ("drop_after", True)],
)
async def test_silence_before_or_after_delivering(world: World, kind: str, reaches: bool) -> None:
    person = await world.started()
    await world.standin.faults(kind, method="sendMessage", chat=person.id)
    with pytest.raises(NetworkError):
        await world.bot.send_message(person.id, "x", read_timeout=0.3)
    assert await delivered(world, person.id, "x") is reaches
    await world.bot.send_message(person.id, "y")


@pytest.mark.parametrize(("status", "after"), [(500, False), (502, False), (502, True)])
async def test_errors_of_the_server(world: World, status: int, after: bool) -> None:
    person = await world.started()
    await world.standin.faults("status", method="sendMessage", status=status, after=after)
    with pytest.raises(NetworkError):
        await world.bot.send_message(person.id, "x")
    assert await delivered(world, person.id, "x") is after


async def test_429_on_demand_says_how_long_to_wait(world: World) -> None:
    person = await world.started()
    await world.standin.faults("retry_after", method="sendMessage", nth=2, seconds=7)
    await world.bot.send_message(person.id, "x")
    with pytest.raises(RetryAfter) as caught:
        await world.bot.send_message(person.id, "y")
    assert seconds_of(caught.value) == 7
    await world.bot.send_message(person.id, "z")


async def test_slow_always_and_cleared(world: World) -> None:
    person = await world.started()
    await world.standin.faults("slow", seconds=0.3, count=None)
    for _ in range(2):
        began = time.monotonic()
        await world.bot.send_message(person.id, "x")
        assert time.monotonic() - began >= 0.3
    await world.standin.faults("slow", seconds=9, clear=True)
    assert len(await world.standin.faults()) == 1
    assert await world.standin.faults(clear=True) == []
    await asyncio.wait_for(world.bot.send_message(person.id, "x"), 2)


async def test_faults_of_any_method_spare_the_long_poll(world: World) -> None:
    await world.standin.faults("drop_before", count=None)
    assert await world.bot.get_updates() == ()


async def test_a_hanging_call_ends_when_the_caller_leaves(world: World) -> None:
    person = await world.started()
    await world.standin.faults("hang_before", method="sendMessage")
    with pytest.raises(TimedOut):
        await world.bot.send_message(person.id, "x", read_timeout=0.2)
    await asyncio.sleep(0.1)
    (call,) = await world.standin.calls("sendMessage")
    assert (call["fault"], call["ok"]) == ("hang_before", None)


async def test_more_than_a_message_a_second_in_one_chat_is_too_many(world: World) -> None:
    person, other = await world.started("A"), await world.started("B")
    await world.standin.limits(True)
    await world.bot.send_message(person.id, "x")
    await world.bot.send_message(other.id, "x")
    with pytest.raises(RetryAfter) as caught:
        await world.bot.send_message(person.id, "y")
    await asyncio.sleep(seconds_of(caught.value))
    await world.bot.send_message(person.id, "y")


def test_twenty_a_minute_in_a_group_and_thirty_a_second_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: clock)
    limiter = flood.Flood()
    limiter.on = True
    for _ in range(20):
        limiter.check(-5)
        clock += 1.5
    with pytest.raises(refusals.ApiError) as caught:
        limiter.check(-5)
    assert caught.value.parameters == {"retry_after": 30}
    clock += 60
    for person in range(30):
        limiter.check(person)
    with pytest.raises(refusals.ApiError):
        limiter.check(31)
    clock += 1
    limiter.check(31)
