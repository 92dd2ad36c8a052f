"""The webhook: secret, order, repeating."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram.error import BadRequest, Conflict
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from standin import refusals
from tests.standin.conftest import World, is_refusal


class Receiver:
    """A webhook that notes what comes and answers as told."""

    def __init__(self) -> None:
        self.got: list[tuple[str | None, dict[str, object]]] = []
        self.answers: list[int] = []
        self.url = ""

    async def wait(self, count: int) -> None:
        async with asyncio.timeout(8):
            while len(self.got) < count:
                await asyncio.sleep(0.02)


class _Handler(RequestHandler):
    def initialize(self, receiver: Receiver) -> None:
        self.receiver = receiver

    def post(self) -> None:
        secret = self.request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.receiver.got.append((secret, json.loads(self.request.body)))
        self.set_status(self.receiver.answers.pop(0) if self.receiver.answers else 200)


@pytest_asyncio.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    server = HTTPServer(Application([(r"/hook", _Handler, {"receiver": receiver})]))
    sockets = bind_sockets(0, "127.0.0.1")
    server.add_sockets(sockets)
    receiver.url = f"http://127.0.0.1:{sockets[0].getsockname()[1]}/hook"
    yield receiver
    server.stop()
    await server.close_all_connections()


async def test_updates_go_to_the_webhook_with_its_secret(world: World, receiver: Receiver) -> None:
    person = await world.started()
    await world.bot.set_webhook(receiver.url, secret_token="s3-cret_")
    await person.say("x")
    await receiver.wait(1)
    secret, update = receiver.got[0]
    assert secret == "s3-cret_"
    assert update["message"]["text"] == "x"  # type: ignore[index]
    with pytest.raises(Conflict) as caught:
        await world.bot.get_updates()
    assert is_refusal(caught.value, refusals.WEBHOOK_ACTIVE)
    await world.bot.delete_webhook()
    await person.say("y")
    assert len(await world.bot.get_updates()) == 1


async def test_what_is_not_accepted_is_sent_again_and_keeps_its_place(
    world: World, receiver: Receiver
) -> None:
    person, other = await world.started("A"), await world.started("B")
    receiver.answers = [500]
    await world.bot.set_webhook(receiver.url)
    await person.say("1")
    await person.say("2")
    await receiver.wait(1)
    await other.say("3")
    await receiver.wait(4)
    assert [u["message"]["text"] for _, u in receiver.got] == ["1", "3", "1", "2"]  # type: ignore[index]
    info = await world.bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
    assert info.pending_update_count == 0


@pytest.mark.parametrize(
    ("url", "secret", "refusal"),
    [
        ("http://example.com/x", "", refusals.NO_HTTPS),
        ("not an address", "", refusals.BAD_WEBHOOK),
        ("https://example.com/", "a b", refusals.BAD_SECRET),
        ("https://example.com/", "x" * 257, refusals.LONG_SECRET),
    ],
)
async def test_a_bad_webhook_is_refused(
    world: World, url: str, secret: str, refusal: refusals.Refusal
) -> None:
    with pytest.raises(BadRequest) as caught:
        await world.bot.set_webhook(url, secret_token=secret or None)
    assert is_refusal(caught.value, refusal)


async def test_a_webhook_ends_the_long_poll(world: World, receiver: Receiver) -> None:
    await world.started()
    polling = asyncio.create_task(world.bot.get_updates(timeout=20))
    await asyncio.sleep(0.1)
    await world.bot.set_webhook(receiver.url)
    with pytest.raises(Conflict) as caught:
        await polling
    assert is_refusal(caught.value, refusals.WEBHOOK_SET)
    await world.bot.delete_webhook()
