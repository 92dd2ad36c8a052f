"""A running stand-in, its client, and a real python-telegram-bot Bot on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from telegram import Bot
from telegram.error import TelegramError

from standin import client, refusals, server

TOKEN = "123456:for-tests-only"
PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x03\x08\x06\x00\x00\x00\xb9\xea\xde\x81"
    b"\x00\x00\x00\x0bIDATx\x9cc`\xc0\x0e\x00\x00\x1b\x00\x01\x8f\x9c\xbc\x0e\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture(autouse=True)
def times_as_durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns when RetryAfter gives plain seconds; warnings are errors here."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@dataclass
class World:
    """What a test works with."""

    server: server.Standin
    standin: client.Standin
    bot: Bot

    async def started(self, name: str = "রহিমা", **details: str) -> client.Person:
        """Somebody who pressed Start; the bot has already heard of it."""
        person = await self.standin.person(name, **details)
        await person.open()
        await self.heard()
        return person

    async def heard(self) -> list[dict[str, object]]:
        """Every update that waits, confirmed."""
        updates = [update.to_dict() for update in await self.bot.get_updates(timeout=0)]
        if updates:
            await self.bot.get_updates(offset=updates[-1]["update_id"] + 1, timeout=0)
        return updates


def bot_at(url: str, token: str = TOKEN) -> Bot:
    """A Bot of python-telegram-bot that talks to the stand-in."""
    return Bot(token, base_url=url + "/bot", base_file_url=url + "/file/bot")


@pytest_asyncio.fixture
async def world() -> AsyncIterator[World]:
    """A stand-in over real HTTP, without a data folder."""
    running = server.Standin(token=TOKEN, username="try_bot", name="চেষ্টা")
    url = await running.start(port=0)
    async with client.Standin(url) as standin, bot_at(url) as bot:
        yield World(server=running, standin=standin, bot=bot)
    await running.stop()


def is_refusal(error: TelegramError, refusal: refusals.Refusal, **values: object) -> bool:
    """Whether python-telegram-bot's error carries exactly this refusal, as far as it passes the text on."""
    text = refusal.text.format(**values)
    for prefix in ("Bad Request: ", "Forbidden: ", "Conflict: "):
        text = text.removeprefix(prefix)
    return error.message in (
        text,
        text[:1].upper() + text[1:],
        text.capitalize(),
        refusal.text.format(**values),
    )


@pytest.fixture
def png() -> bytes:
    """A picture of two by three points."""
    return PNG
