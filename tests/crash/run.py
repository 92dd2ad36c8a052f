"""One run: the program is started and killed, updates stream in, letters fan out, the network fails; then all is counted."""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlmodel import col, func, select

from locales.digits import to_bangla
from standin.server import Standin
from storage.tables.messages import Inbox, Outbox
from tests.crash.counting import Count, count
from tests.crash.stage import TOTAL, Stage, found, simulated
from tests.programs import ended_with_us
from tests.scene import START
from tests.world import TOKEN

AMBIGUOUS = (
    "hang_before",
    "hang_after",
    "drop_before",
    "drop_after",
    "status",
)  # who calls cannot know what was done
METHODS = ("sendMessage", "sendMessage", "sendMessage", "getUpdates", "answerCallbackQuery")
LABEL = "স্মারক-"
STARTED_WITHIN = 180.0  # seconds
MOST_WAITING = 40  # updates that wait at Telegram: as many as there are while a program is not up
AT_REST_WITHIN = 240.0  # seconds in which everything must have been dealt with at the end
MOST_CALLS = 90  # of the program's calls after which it is killed
BUSY_WITHIN = 6.0  # seconds that they may take
ENDED_WITHIN = 30.0  # seconds that the program gets to stop by itself
PROGRAM = ("bot.cli", "run")


@dataclass
class Run:
    """`program`: what is started, as arguments of `python -m`."""

    stage: Stage
    people: Standin
    chance: random.Random
    program: tuple[str, ...] = PROGRAM
    kills: int = 0
    in_flight: int = 0
    swallowed: int = 0
    _seen: int = 0
    _blocked: set[int] = field(default_factory=set)

    async def kill(self, times: int, tell: Callable[[str], None]) -> None:
        """Start and kill the program so often, with everything going on."""
        streams = [
            asyncio.create_task(work()) for work in (self._write, self._fan_out, self._block, self._fail)
        ]
        try:
            for number in range(1, times + 1):
                await self._one()
                tell(
                    f"kill {number} of {times}: {sum(len(o.said) for o in self.stage.officers)} updates so far"
                )
        finally:
            for stream in streams:
                stream.cancel()
            await asyncio.gather(*streams, return_exceptions=True)

    async def rest(self) -> None:
        """Nothing fails any more; the program deals with what is left and is stopped."""
        self._note_swallowed()
        self.people.core.faults.clear()
        for person in self._blocked:
            self.people.people.unblock(person)
        async with self._program(minutes=60) as program:  # what waits a minute or two is due then
            with suppress(TimeoutError):  # what is left then is counted as lost
                await _ready(program)
                async with asyncio.timeout(AT_REST_WITHIN):
                    while program.returncode is None and self._left():
                        await asyncio.sleep(0.5)
            self._note_swallowed()
            with suppress(TimeoutError, ProcessLookupError):
                program.terminate()
                async with asyncio.timeout(ENDED_WITHIN):
                    await program.communicate()

    def count(self) -> Count:
        return count(
            self.stage, self.people, kills=self.kills, in_flight=self.in_flight, swallowed=self.swallowed
        )

    # The program

    @asynccontextmanager
    async def _program(self, minutes: int = 0) -> AsyncIterator[asyncio.subprocess.Process]:
        """The program, started; killed at the end if it has not ended by then."""
        environment = {k: v for k, v in os.environ.items() if not k.startswith("TAGID_")} | {
            "TAGID_TOKEN": TOKEN,
            "TAGID_API_URL": self.people.url,
            "TAGID_DATABASE_URL": self.stage.url,
            "TAGID_DATA_DIR": str(self.stage.folder),
            "TAGID_CLOCK": simulated(minutes),
        }
        with (self.stage.folder / "program.log").open("ab") as log:
            program = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *self.program),
                env=environment,
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                preexec_fn=ended_with_us(),
            )
        try:
            yield program
        finally:
            if program.returncode is None:
                program.kill()
            await program.communicate()

    async def _one(self) -> None:
        """One life of the program, ended at a random moment: one in six before it has begun to work."""
        async with self._program() as program:
            if self.chance.random() < 1 / 6:
                await asyncio.sleep(self.chance.uniform(0.3, 2.0))
            else:
                await _ready(program)
                await self._busy(program)
            assert program.returncode is None, (self.stage.folder / "program.log").read_text()[-2000:]
        self.kills += 1
        with self.stage.database() as database, database.read() as session:
            under_way = select(func.count()).where(
                Outbox.kind == "handed_over", Outbox.state == "sending", col(Outbox.text).is_not(None)
            )
            self.in_flight += session.exec(under_way).one()
        self._note_swallowed()

    async def _busy(self, program: asyncio.subprocess.Process) -> None:
        """Until it has made some more calls, however fast the machine is, and a moment longer."""
        calls = self.people.core.calls
        enough = calls.total + self.chance.randint(2, MOST_CALLS)
        with suppress(TimeoutError):
            async with asyncio.timeout(BUSY_WITHIN):
                while calls.total < enough and program.returncode is None:
                    await asyncio.sleep(0.01)
        await asyncio.sleep(self.chance.uniform(0, 0.1))

    def _left(self) -> int:
        """How much the program still has to deal with."""
        with self.stage.database() as database, database.read() as session:
            updates = session.exec(select(func.count()).where(col(Inbox.done_at).is_(None))).one()
            waiting = col(Outbox.state).in_(["waiting", "sending"])
            letters = session.exec(select(func.count()).where(Outbox.kind == "handed_over", waiting)).one()
        return int(updates + letters + len(self.people.core.updates.queue))

    def _note_swallowed(self) -> None:
        """Count the letters whose answer a fault has swallowed since the last time."""
        for record in self.people.core.calls.records:
            if record.number > self._seen and record.fault in AMBIGUOUS and LABEL in (record.text or ""):
                self.swallowed += 1
        self._seen = self.people.core.calls.total

    # What goes on meanwhile

    async def _write(self) -> None:
        """Officers count on, in bursts as after a reminder."""
        while True:
            room = MOST_WAITING - len(self.people.core.updates.queue)
            for officer in self.chance.sample(
                self.stage.officers, max(0, min(room, self.chance.randint(1, 8)))
            ):
                if officer.telegram_id not in self._blocked and len(officer.said) < TOTAL - 1:
                    number = len(officer.said) + 1
                    words = f"{TOTAL}টির মধ্যে {number}টি হয়েছে"
                    self.people.people.say(officer.telegram_id, to_bangla(words))
                    officer.said.append(number)
            await asyncio.sleep(self.chance.uniform(0.1, 0.8))

    async def _fan_out(self) -> None:
        while True:
            await asyncio.sleep(self.chance.uniform(0.5, 2.0))
            if len(self.stage.labels) < len(self.stage.officers) * (
                self.kills + 5
            ):  # a chat takes one a second
                self.stage.fan_out(START)

    async def _block(self) -> None:
        """Now and then somebody blocks the bot, and comes back."""
        while True:
            await asyncio.sleep(self.chance.uniform(1, 4))
            person = self.chance.choice(self.stage.officers).telegram_id
            if person in self._blocked:
                self._blocked.discard(person)
                self.people.people.unblock(person)
            elif len(self._blocked) < 2:
                self._blocked.add(person)
                self.people.people.block(person)

    async def _fail(self) -> None:
        """The network fails in every way there is."""
        faults = self.people.core.faults
        while True:
            kind = self.chance.choice([*AMBIGUOUS, "retry_after", "slow", "slow"])
            faults.add(
                kind=kind,
                method=self.chance.choice(METHODS),
                nth=self.chance.randint(1, 5),
                count=self.chance.randint(1, 4),
                status=502,
                after=self.chance.random() < 0.5,
                seconds=self.chance.uniform(0.5, 3.0),
            )
            del faults.rules[:-6]
            await asyncio.sleep(self.chance.uniform(0.2, 0.8))


async def _ready(program: asyncio.subprocess.Process) -> None:
    """Until it says that it works."""
    assert program.stdout is not None
    async with asyncio.timeout(STARTED_WITHIN):
        while b"is running" not in (line := await program.stdout.readline()):
            if not line:
                return


async def crash(
    folder: Path,
    url: str,
    *,
    kills: int,
    seed: int,
    program: tuple[str, ...] = PROGRAM,
    tell: Callable[[str], None] = lambda line: None,
) -> Count:
    """A whole run on the empty database at `url`."""
    people = Standin(token=TOKEN, username="tagid_test_bot")
    await people.start(0)
    try:
        run = Run(
            stage=found(folder, url, people), people=people, chance=random.Random(seed), program=program
        )
        await run.kill(kills, tell)
        await run.rest()
        return run.count()
    finally:
        await people.stop()
