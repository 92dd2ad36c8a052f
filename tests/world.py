"""A small world to test in: the real program over HTTP against the stand-in, with made-up people."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.program import Program, build, claim_link, running
from bot.settings import Settings
from standin.client import Person, Standin
from standin.page.render import Options
from standin.server import Standin as Server
from tests.databases import sqlite_in

DHAKA = ZoneInfo("Asia/Dhaka")
FONTS = Path(__file__).resolve().parents[1] / "fonts"  # those of the chat page, where they were fetched
TOKEN = "1000002:only-for-tests"
START = datetime(2026, 2, 8, 9, 40, tzinfo=DHAKA)


@dataclass
class World:
    """The stand-in, the program, and the people by a short name."""

    standin: Standin
    server: Server
    settings: Settings
    program: Program
    stack: contextlib.AsyncExitStack
    people: dict[str, Person] = field(default_factory=dict)

    async def restart(self) -> None:
        """The program stops and is started anew on the same database; the clock goes on where it was."""
        await self.stack.aclose()
        self.program = await self.stack.enter_async_context(running(build(self.settings)))

    async def person(self, name: str) -> Person:
        """Somebody, met for the first time or known already."""
        if name not in self.people:
            self.people[name] = await self.standin.person(name)
        return self.people[name]

    async def claim(self) -> Person:
        """The secretary claims the bot by the link printed at the start."""
        secretary = await self.person("সচিব")
        link = claim_link(self.program)
        assert link is not None
        await secretary.open(link.split("start=")[1])
        return secretary

    async def set_up(
        self,
        *,
        name: str = "জেলা আইসিটি কমিটি",
        district: str = "মাগুরা",
        meeting: str = "২৪ ফেব্রুয়ারি ২০২৬ সকাল ১১টা",
    ) -> Person:
        """Claim the bot and make a committee, step by step in the chat."""
        secretary = await self.claim()
        await secretary.wait("কমিটি")
        for answer in (name, district, f"জেলা প্রশাসক, {district}", f"জেলা আইসিটি অফিসার, {district}", meeting):
            await secretary.mark()
            await secretary.say(answer)
            await secretary.wait()
        await secretary.tap("su:directive:yes")
        await secretary.wait(name)
        return secretary

    async def move(self, to: str) -> None:
        """Put the clock forward: day, next, meeting or an ISO time."""
        mover = self.program.mover
        assert mover is not None
        await mover.to(mover.target({"to": to}))


@contextlib.asynccontextmanager
async def world(folder: Path, *, start: datetime = START, url: str | None = None) -> AsyncIterator[World]:
    """A fresh stand-in and a fresh program in `folder` (on the database at `url`), both stopped at the end."""
    options = Options(fonts=FONTS if FONTS.is_dir() else None)
    server = Server(token=TOKEN, username="tagid_test_bot", options=options)
    api = await server.start(0)
    settings = Settings(
        token=TOKEN,
        api_url=api.rstrip("/"),
        database_url=url or sqlite_in(folder),
        data_dir=folder,
        zone=DHAKA,
        log_level=20,
        clock=start,
    )
    try:
        async with Standin(api) as client, contextlib.AsyncExitStack() as stack:
            program = await stack.enter_async_context(running(build(settings)))
            yield World(standin=client, server=server, settings=settings, program=program, stack=stack)
    finally:
        await server.stop()
