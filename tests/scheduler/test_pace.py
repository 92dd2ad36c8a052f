"""Telegram's pace: never more in a second than may be, and what was late is made up for."""

import asyncio
import time

import pytest

from scheduler import pace as module
from scheduler.pace import PER_SECOND, Pace

UNDERWAY = 0.02  # seconds by which the way to Telegram is now longer, now shorter


def most_in_a_second(times: list[float]) -> int:
    """Of the messages that left then, as many as may arrive within a second."""
    return max(sum(start <= at < start + 1 + UNDERWAY for at in times) for start in times)


async def leave(pace: Pace, count: int) -> list[float]:
    """So many messages to as many people; when each left."""
    times: list[float] = []

    async def one(chat_id: int) -> None:
        leave = await pace.turn(chat_id)
        leave.gone()
        times.append(time.monotonic())

    await asyncio.gather(*(one(chat_id) for chat_id in range(count)))
    return times


async def test_a_loop_that_stood_still_lets_no_burst_through() -> None:
    pace = Pace()
    leaving = asyncio.create_task(leave(pace, 50))
    await asyncio.sleep(0.3)
    time.sleep(0.6)
    times = await leaving
    assert most_in_a_second(times) <= PER_SECOND


async def test_what_a_busy_loop_made_late_is_made_up_for() -> None:
    pace = Pace()
    leaving = asyncio.create_task(leave(pace, 60))
    for _ in range(20):
        await asyncio.sleep(0.05)
        time.sleep(0.05)
    times = await leaving
    assert most_in_a_second(times) <= PER_SECOND
    assert (len(times) - 1) / (times[-1] - times[0]) > 0.9 * PER_SECOND


async def test_what_may_leave_counts_from_when_it_has_left() -> None:
    pace = Pace()
    waiting = [await pace.turn(chat_id) for chat_id in range(PER_SECOND)]
    one_more = asyncio.create_task(pace.turn(PER_SECOND))
    await asyncio.sleep(0.3)
    assert not one_more.done()
    begun = time.monotonic()
    for leave in waiting:
        leave.gone()
        leave.gone()  # counted once
    await one_more
    assert 0.95 < time.monotonic() - begun < 3


async def test_a_group_waits_longer_between_two_messages_than_a_person(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PER_CHAT", 0.1)
    monkeypatch.setattr(module, "PER_GROUP", 0.4)
    pace = Pace()

    async def two(chat_id: int) -> float:
        times = []
        for _ in range(2):
            leave = await pace.turn(chat_id)
            leave.gone()
            times.append(time.monotonic())
            pace.answered(chat_id)
        return times[1] - times[0]

    person, group = await asyncio.gather(two(5), two(-5))
    assert 0.1 <= person < 0.4 <= group
