"""Moving the simulated clock, over HTTP on this machine only: for the demo and for tests."""

import asyncio
import contextlib
import json
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from actions.desk import Desk
from actions.planning import next_meeting_day, next_occasion
from committee.moment import Moment
from locales import languages
from locales.translator import Translator
from scheduler.sender import Sender
from scheduler.tick import tick
from storage.clock import SimulatedClock

CLOCK_NOTE = "clock.json"  # in the data folder: where a simulated clock is moved
MORNING = time(9, 30)
FARTHEST = timedelta(days=400)  # it stops at every occasion on the way
WATCHED = 5.0  # seconds after somebody read the clock in which he is taken to be watching it
SEEN_WITHIN = 0.5  # seconds given to who watches to read a new time, before messages bear it
SETTLED_AFTER = 15.0  # seconds at most until what is due has gone out


class Mover:
    """Puts the clock forward, stopping at every occasion on the way so that each goes out in its hour."""

    def __init__(self, desk: Desk, clock: SimulatedClock, sender: Sender) -> None:
        self._desk, self._clock, self._sender = desk, clock, sender
        self._one = asyncio.Lock()
        self._read = asyncio.Event()
        self._read_at = float("-inf")  # by the loop's clock

    def shown(self) -> dict[str, str]:
        """The time on the clock, in every language."""
        local = self._desk.moment().local
        return {
            lang: Translator(lang).fill("{day}, {at}", day=local.date(), at=local.time().replace(second=0))
            for lang in languages()
        }

    def answer(self) -> dict[str, Any]:
        """What /clock answers: the time to be shown, and as an ISO instant."""
        return {"shown": self.shown(), "now": self._desk.moment().local.isoformat()}

    def read(self) -> dict[str, Any]:
        """The answer for somebody who reads the clock without moving it."""
        self._read_at = asyncio.get_running_loop().time()
        self._read.set()
        return self.answer()

    async def to(self, target: datetime) -> None:
        """Forward to `target`."""
        async with self._one:
            passed = self._clock.now()
            while True:
                on_the_way = self._desk.look(next_occasion)
                if on_the_way is None or on_the_way <= passed:
                    on_the_way = target
                stop = passed = min(target, on_the_way)
                self._clock.forward_to(stop)
                await self._be_read()
                await self._settle()
                if stop >= target:
                    return

    async def _be_read(self) -> None:
        """Let who watches the clock see its new time before he gets messages of that time."""
        if asyncio.get_running_loop().time() - self._read_at > WATCHED:
            return
        self._read.clear()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._read.wait(), SEEN_WITHIN)

    async def _settle(self) -> None:
        """Let everything that is due go out."""
        await tick(self._desk)
        self._sender.wake()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._sender.idle(), SETTLED_AFTER)

    def target(self, wish: dict[str, Any]) -> datetime:
        """Where `{"by": seconds}`, `{"to": "day" | "next" | "meeting" | ISO time}` lead; ValueError for anything else,
        and for a day too far off to be walked to."""
        moment = self._desk.moment()
        target = self._target(moment, wish)
        if target - moment.now > FARTHEST:
            raise ValueError("too far off")
        return target

    def _target(self, moment: Moment, wish: dict[str, Any]) -> datetime:
        if "by" in wish:
            return moment.now + timedelta(seconds=float(wish["by"]))
        goal = wish.get("to")
        morning = datetime.combine(moment.today + timedelta(days=1), MORNING, tzinfo=moment.zone)
        if goal == "day":
            return morning
        if goal == "next":
            return self._desk.look(next_occasion) or morning
        if goal == "meeting":
            day = self._desk.look(next_meeting_day)
            return datetime.combine(day, MORNING, tzinfo=moment.zone) if day else morning
        instant = datetime.fromisoformat(str(goal))
        return instant if instant.tzinfo else instant.replace(tzinfo=moment.zone)


class _Clock(RequestHandler):
    """GET shows the time, POST moves it."""

    def initialize(self, mover: Mover) -> None:
        self.mover = mover

    def get(self) -> None:
        self.write(self.mover.read())

    async def post(self) -> None:
        try:
            target = self.mover.target(json.loads(self.request.body or b"{}"))
        except (ValueError, TypeError, AttributeError, OverflowError):
            self.set_status(400)
            self.write({"error": 'send {"by": seconds} or {"to": "day" | "next" | "meeting" | ISO time}'})
            return
        await self.mover.to(target)
        self.write(self.mover.answer())


def serve_clock(mover: Mover, note: Path) -> HTTPServer:
    """Serve /clock on loopback: at the address written in `note`, else at a free port, which is written there."""
    server = HTTPServer(Application([(r"/clock", _Clock, {"mover": mover})]))
    try:
        (socket,) = bind_sockets(_port_in(note), address="127.0.0.1")
    except OSError:
        (socket,) = bind_sockets(0, address="127.0.0.1")
    server.add_sockets([socket])
    note.write_text(json.dumps({"url": clock_url(int(socket.getsockname()[1]))}), encoding="utf-8")
    return server


def clock_url(port: int) -> str:
    """Where the clock is moved."""
    return f"http://127.0.0.1:{port}/clock"


def _port_in(note: Path) -> int:
    try:
        return urlsplit(json.loads(note.read_text(encoding="utf-8"))["url"]).port or 0
    except (OSError, ValueError, KeyError, TypeError):
        return 0
