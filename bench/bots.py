"""Tagid and the bare bot, each on a stand-in of its own, taking turns, with officers doing the same things."""

import asyncio
import contextlib
import json
import os
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench import committee
from bench.processes import Program
from standin.client import Json, Person, Standin
from storage.database import Database

TOKEN = "7000000002:AAE-for-the-benchmark-on-this-machine"  # noqa: S105 - opens nothing
CLOCK = "2025-06-15T10:00:00+06:00"
_WARM_UP, _ROUNDS = 3, 40
_ABOUT_NO_CHAT = ("answercallbackquery",)  # the log of calls writes methods in small letters
PER_SECOND, LOOKED_AT = 20, 240  # updates a second, and how many of them
_REST = 0.1  # seconds after which a bot has done what follows its answer


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What one bot costs; CPU milliseconds and updates a second (all officers at once), megabytes when idle."""

    tap_ms: float
    taps_per_second: float
    text_ms: float
    texts_per_second: float
    idle_mb: float
    p95_ms: float | None = None  # from an update to its answer, when so many come a second as PER_SECOND says


def measure() -> tuple[Figures, Figures]:
    """The figures of Tagid and of the bare bot."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> tuple[Figures, Figures]:
    with contextlib.ExitStack() as programs:
        run = programs.enter_context
        standing = [run(standing_in(folder / name)) for name in ("ours", "theirs")]
        urls = [program.wait_for_output(r"http://[\d.:]+")[0] for program in standing]
        async with Standin(urls[0]) as standin, Standin(urls[1]) as their_standin:
            _made_before(folder / "data")
            tagid = run(Program(["-m", "bot.cli", "run"], folder / "tagid.log", environment(urls[0], folder)))
            claim = tagid.wait_for_output(r"\?start=([\w-]+)")[1]
            ours = _Side(tagid, [_Officer(person) for person in await committee.found(standin, claim)])
            (folder / "plan.json").write_text(json.dumps(await _plan(standin, ours.officers[0])), "utf-8")
            bare_command = ["-m", "bench.bare_bot", urls[1], TOKEN, str(folder / "plan.json")]
            people = [await their_standin.person(f"Officer {n}") for n in range(len(ours.officers))]
            bare = run(Program(bare_command, folder / "bare_bot.log"))
            theirs = _Side(bare, [_OfficerOfBareBot(person) for person in people])
            figures = await _figures((ours, theirs))
            p95_ms = await _latency(ours.officers)
    return replace(figures[0], p95_ms=p95_ms), figures[1]


def standing_in(folder: Path, *options: str) -> Program:
    """The stand-in, started with its data in `folder`; it prints its address."""
    folder.mkdir(exist_ok=True)
    command = ["-m", "standin", "--port", "0", "--token", TOKEN, "--data-dir", str(folder / "standin")]
    return Program([*command, *options], folder / "standin.log")


def _made_before(data: Path) -> None:
    """The database as a bot finds it whenever it is started but the first time."""
    data.mkdir()
    database = Database(f"sqlite:///{data / 'tagid.sqlite'}")
    database.migrate()
    database.close()


def environment(url: str, folder: Path, clock: str = CLOCK) -> Mapping[str, str]:
    """What the program is started with; its data are in `folder`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TAGID_")}
    ours = {
        "TAGID_TOKEN": TOKEN,
        "TAGID_API_URL": url,
        "TAGID_CLOCK": clock,
        "TAGID_DATA_DIR": str(folder / "data"),
    }
    return kept | ours | {"TAGID_LOG_LEVEL": "WARNING"}


class _Officer:
    """An officer of Tagid with one task, whose newest message is at hand."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.shown: Json = {}

    async def text(self, number: int) -> None:
        """An answer in words to the newest message; each differs from the one before."""
        said = f"১০টির মধ্যে {'১২৩৪৫৬৭৮৯'[number % 9]}টি হয়েছে"
        await self.person.mark()
        await self.person.say(said, self.shown or None)
        self.shown = await self.person.wait()

    async def before_tap(self) -> None:
        """The card with its statuses is shown again."""
        await self._press("am:", "s:")

    async def tap(self, number: int) -> None:
        """A status that differs from the one before."""
        await self._press("s:", "am:", ("in_progress", "not_started")[number % 2])

    async def _press(self, data: str, then: str, ending: str = "") -> None:
        await self.person.mark()
        button = next(b for b in _data(self.shown) if b.startswith(data) and b.endswith(ending))
        await self.person.tap(button, self.shown)
        self.shown = await self.person.wait(lambda message: any(b.startswith(then) for b in _data(message)))


class _OfficerOfBareBot(_Officer):
    """The same officer before the bare bot, which makes no difference between buttons."""

    async def before_tap(self) -> None:
        """Nothing needs to be shown."""

    async def tap(self, number: int) -> None:
        """The first button."""
        await self.person.mark()
        await self.person.tap(_data(self.shown)[0], self.shown)
        self.shown = await self.person.wait()


@dataclass(frozen=True)
class _Side:
    """A bot that is measured, and those who speak to it."""

    program: Program
    officers: Sequence[_Officer]


async def _figures(sides: Sequence[_Side]) -> Sequence[Figures]:
    texts = await _measured(sides, lambda officer, n: officer.text(n))
    taps = await _measured(sides, lambda officer, n: officer.tap(n), lambda officer: officer.before_tap())
    await asyncio.sleep(1)
    return [
        Figures(
            tap_ms=tap_ms,
            taps_per_second=taps_per_second,
            text_ms=text_ms,
            texts_per_second=texts_per_second,
            idle_mb=side.program.memory_mb(),
        )
        for side, (text_ms, texts_per_second), (tap_ms, taps_per_second) in zip(
            sides, texts, taps, strict=True
        )
    ]


async def _measured(
    sides: Sequence[_Side],
    act: Callable[[_Officer, int], Awaitable[None]],
    before: Callable[[_Officer], Awaitable[None]] | None = None,
) -> Sequence[tuple[float, float]]:
    """For each bot the CPU milliseconds an update, and updates a second while all its officers act at once.

    The bots take turns round by round: whatever else the machine does then slows down both.
    """
    cpu, wall = [0.0 for _ in sides], [0.0 for _ in sides]
    for number in range(_WARM_UP + _ROUNDS):
        for at, side in enumerate(sides):
            program, officers = side.program, side.officers
            if before is not None:
                await asyncio.gather(*(before(officer) for officer in officers))
                await asyncio.sleep(_REST)
            program.check()
            cpu_before, wall_before = program.cpu_ms(), time.perf_counter()
            await asyncio.gather(*(act(officer, number) for officer in officers))
            took = time.perf_counter() - wall_before
            await asyncio.sleep(_REST)
            if number >= _WARM_UP:
                cpu[at] += program.cpu_ms() - cpu_before
                wall[at] += took
    updates = [_ROUNDS * len(side.officers) for side in sides]
    return [(ms / count, count / seconds) for ms, seconds, count in zip(cpu, wall, updates, strict=True)]


async def _latency(officers: Sequence[_Officer]) -> float:
    """Milliseconds within which 95 of 100 updates are answered, what it costs to ask the stand-in for them included."""
    took: list[float] = []

    async def act(officer: _Officer, turn: int) -> None:
        for number in range(LOOKED_AT // len(officers)):
            await asyncio.sleep(
                max(0.0, begun + (number * len(officers) + turn) / PER_SECOND - time.perf_counter())
            )
            at = time.perf_counter()
            await officer.text(number)
            took.append((time.perf_counter() - at) * 1000)

    begun = time.perf_counter()
    await asyncio.gather(*(act(officer, turn) for turn, officer in enumerate(officers)))
    return sorted(took)[int(0.95 * len(took))]


async def _plan(standin: Standin, officer: _Officer) -> Mapping[str, Sequence[Json]]:
    """The calls that Tagid makes on a text and on a tap, for the bare bot to repeat."""
    plan = {}
    for name, act in (("text", officer.text), ("tap", officer.tap)):
        if name == "tap":
            await officer.before_tap()
        before = (await standin.calls())[-1]["number"]
        await act(_ROUNDS)
        await asyncio.sleep(_REST)
        made = [call for call in await standin.calls() if call["number"] > before]
        made = [
            call for call in made if call["chat"] == officer.person.id or call["method"] in _ABOUT_NO_CHAT
        ]
        keyboard = {"inline_keyboard": _keyboard(officer.shown)}
        plan[name] = [{"method": call["method"], "text": call["text"], "keyboard": keyboard} for call in made]
    return plan


def _keyboard(message: Json) -> list[list[Json]]:
    return [[{"text": b["text"], "callback_data": b["data"]} for b in row] for row in message["buttons"]]


def _data(message: Json) -> list[str]:
    return [button["data"] for row in message["buttons"] for button in row if button["data"]]
