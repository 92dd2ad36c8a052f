"""One process works on a database: it polls, ticks and sends. A second one stands by until the first is gone.

A holder that has died on this machine is followed at once; one that has gone silent, wherever it runs, after LASTS.
What wakes up after a long sleep finds its lease gone before it claims or stores anything.
"""

import asyncio
import contextlib
import logging
import os
import secrets
import time
from pathlib import Path

from storage import lease as rows
from storage.database import Database
from storage.faults import note
from storage.lease import Held

log = logging.getLogger(__name__)
RENEWED = 3.0  # seconds between two renewals
LASTS = 12.0  # seconds after which a lease that nobody renews may be taken
LOOKS = 2.0  # seconds between two looks of a process that stands by


class LeaseLost(Exception):
    """Another process works on this database now: what is under way is its to judge."""


class Lease:
    """This process's part in it. `lost` is set when another process has taken it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.holder = f"{own_process()}:{secrets.token_hex(4)}"
        self.lost = asyncio.Event()
        self._sure_until = float("-inf")

    @property
    def held(self) -> bool:
        """Whether nobody else can have taken it by now."""
        return not self.lost.is_set() and _now() < self._sure_until

    async def acquire(self) -> None:
        """Wait until this process holds it. Once it stands by, a database that cannot be reached is tried again."""
        seen: Held | None = None
        since, told = _now(), False
        while True:
            try:
                looked = self._look()
                if looked != seen:
                    seen, since = looked, _now()
                if self._take(looked, free=_now() - since >= LASTS):
                    break
            except Exception as error:
                if not told:
                    raise
                note(log, "whether the other process is gone cannot be seen now", error)
                _tell_of_halted(seen)
            if not told:
                log.warning("another process works on this database; this one stands by")
                told = True
            await asyncio.sleep(LOOKS)
        if told:
            log.warning("the other process is gone; this one goes on with its work")

    async def keep(self) -> None:
        """Renew it until another process has taken it; a database that cannot be reached is tried again."""
        while True:
            await asyncio.sleep(RENEWED)
            began = _now()
            try:
                with self._database.write() as session:
                    renewed = rows.renew(session, self.holder)
            except Exception as error:
                note(log, "the lease could not be renewed", error)
                continue
            if not renewed:
                log.error("another process has taken over")
                self.lost.set()
                return
            self._sure_until = began + LASTS - RENEWED

    def give_up(self) -> None:
        """Leave the work to whoever stands by."""
        self._sure_until = float("-inf")
        with contextlib.suppress(Exception), self._database.write() as session:
            rows.give_up(session, self.holder)

    def _look(self) -> Held:
        with self._database.read() as session:
            return rows.look(session)

    def _take(self, seen: Held, *, free: bool) -> bool:
        if not (free or seen.holder is None or has_died(seen.holder)):
            return False
        began = _now()
        with self._database.write() as session:
            taken = rows.take(session, seen, self.holder)
        if taken:
            self._sure_until = began + LASTS - RENEWED
        return taken


def _now() -> float:
    """Seconds; goes on while the machine sleeps, where that is known."""
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(clock)


def own_process() -> str:
    """This process, as another on the same machine can find it: boot, process namespace, number, start."""
    pid = os.getpid()
    return f"{_machine()}:{pid}:{_started(pid)}"


def has_died(holder: str) -> bool:
    """Whether the holder surely is no more: it ran here, and here is no such process. False where nobody can know."""
    machine, pid, started = holder.rsplit(":", 1)[0].rsplit(":", 2)
    if machine != _machine() or "?" in holder:
        return False
    return _started(int(pid)) != started


def _tell_of_halted(held: Held | None) -> None:
    """A process halted within a write keeps a SQLite file locked: nobody but its owner can say what is to become of it."""
    pid = halted(held.holder) if held is not None and held.holder is not None else None
    if pid is not None:
        log.error(
            "process %d holds the database and is halted, maybe in the middle of a write: let it go on (kill -CONT %d) "
            "or end it (kill -KILL %d); nothing is lost either way",
            *(pid, pid, pid),
        )


def halted(holder: str) -> int | None:
    """The number of the holder's process if it runs here and is halted; None where it is not, or nobody can know."""
    machine, pid, started = holder.rsplit(":", 1)[0].rsplit(":", 2)
    if machine != _machine() or "?" in holder or _started(int(pid)) != started:
        return None
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return None
    return int(pid) if state in "Tt" else None


def _machine() -> str:
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return f"{boot}:{Path('/proc/self/ns/pid').readlink()}"
    except OSError:
        return "?"


def _started(pid: int) -> str:
    """When a process began, in ticks since the boot; "" for one that is not there, or is dead and not yet buried."""
    try:
        state, *rest = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return ""
    return "" if state in "ZX" else rest[18]
