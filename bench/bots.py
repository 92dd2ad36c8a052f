"""Tagid and the bare bot on one stand-in, one after the other, with the same officers doing the same things."""

import asyncio
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
_WARM_UP, _ROUNDS = 3, 20
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
    with standing_in(folder) as program:
        url = program.wait_for_output(r"http://[\d.:]+")[0]
        async with Standin(url) as standin:
            _made_before(folder / "data")
            with Program(["-m", "bot.cli", "run"], folder / "tagid.log", environment(url, folder)) as tagid:
                claim = tagid.wait_for_output(r"\?start=([\w-]+)")[1]
                officers = [_Officer(person) for person in await committee.found(standin, claim)]
                ours = await _figures(tagid, officers)
                ours = replace(ours, p95_ms=await _latency(officers))
                plan = await _plan(standin, officers[0])
            (folder / "plan.json").write_text(json.dumps(plan), "utf-8")
            bare_command = ["-m", "bench.bare_bot", url, TOKEN, str(folder / "plan.json")]
            with Program(bare_command, folder / "bare_bot.log") as bare:
                theirs = await _figures(bare, [_OfficerOfBareBot(officer.person) for officer in officers])
    return ours, theirs


def standing_in(folder: Path, *options: str) -> Program:
    """The stand-in, started with its data in `folder`; it prints its address."""
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


async def _figures(program: Program, officers: Sequence[_Officer]) -> Figures:
    text_ms, texts_per_second = await _measured(program, officers, lambda officer, n: officer.text(n))
    tap_ms, taps_per_second = await _measured(
        program, officers, lambda officer, n: officer.tap(n), lambda officer: officer.before_tap()
    )
    await asyncio.sleep(1)
    return Figures(
        tap_ms=tap_ms,
        taps_per_second=taps_per_second,
        text_ms=text_ms,
        texts_per_second=texts_per_second,
        idle_mb=program.memory_mb(),
    )


async def _measured(
    program: Program,
    officers: Sequence[_Officer],
    act: Callable[[_Officer, int], Awaitable[None]],
    before: Callable[[_Officer], Awaitable[None]] | None = None,
) -> tuple[float, float]:
    """CPU milliseconds an update, and updates a second while all officers act at once."""
    cpu = wall = 0.0
    for number in range(_WARM_UP + _ROUNDS):
        if before is not None:
            await asyncio.gather(*(before(officer) for officer in officers))
            await asyncio.sleep(_REST)
        program.check()
        cpu_before, wall_before = program.cpu_ms(), time.perf_counter()
        await asyncio.gather(*(act(officer, number) for officer in officers))
        took = time.perf_counter() - wall_before
        await asyncio.sleep(_REST)
        if number >= _WARM_UP:
            cpu += program.cpu_ms() - cpu_before
            wall += took
    updates = _ROUNDS * len(officers)
    return cpu / updates, updates / wall


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
