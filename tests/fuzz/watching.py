"""Processes that read spoiled documents, watched: what crashes or takes too long is ended, told, and begun anew."""

import json
import os
import select
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

_ROOT = Path(__file__).parents[2]
_RENEWED_AFTER = 1_000  # documents, after which a process ends
_NO_MEMORY = "MemoryError"
_PATIENCE = 10  # times the deadline, on a busy machine
_ENDING = 0.5  # seconds between its last line and its end


@dataclass(frozen=True, kw_only=True)
class Job:
    """A document to be made and read."""

    kind: str
    seed: int


@dataclass(frozen=True, kw_only=True)
class Failure:
    """What went wrong with a document."""

    job: Job
    what: str


@dataclass(kw_only=True)
class Report:
    """What came of all documents, and the longest that one took."""

    outcomes: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")


class Worker:
    """One process at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._unread = b""
        self._done = 0

    def run(self, job: Job, report: Report) -> None:
        """Have one document read."""
        process = self._started()
        assert process.stdin
        process.stdin.write(f"{job.kind} {job.seed}\n".encode())
        process.stdin.flush()
        answer, used, limit = self._answer(process)
        name = f"{job.kind} {job.seed}"
        report.slowest = max(report.slowest, (used, name))
        if answer is None and self._done and self._ended():
            self.end()  # PDFium ends the process where memory fails it, which others may have filled
            self.run(job, report)
            return
        if answer is None:
            report.failures.append(Failure(job=job, what=f"no answer after {used:.1f} s: {self.end()}"))
            return
        kind, what = answer
        if what == _NO_MEMORY and self._done:  # others before it fill the memory that a reading has to itself
            self.end()
            self.run(job, report)
            return
        if kind == "failed":
            report.failures.append(Failure(job=job, what=what))
            self.end()
        elif used > limit:
            report.failures.append(Failure(job=job, what=f"took {used:.1f} s"))
        report.outcomes[f"{job.kind}: {kind} {what}" if kind != "failed" else f"{job.kind}: failed"] += 1
        self._done += 1
        if self._done >= _RENEWED_AFTER:
            self.end()

    def _ended(self) -> bool:
        """Whether the process ended by itself."""
        if self._process is None:
            return False
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_ENDING)
        return self._process.returncode is not None

    def end(self) -> str:
        """End the process; how it ended."""
        if self._process is None:
            return ""
        code = self._process.returncode if self._ended() else None
        self._process.kill()
        self._process.communicate()
        self._process, self._unread, self._done = None, b"", 0
        return "too slow" if code is None else f"ended with {code}"

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            command = [sys.executable, "-m", "tests.fuzz.worker"]
            environment = os.environ | {"MALLOC_ARENA_MAX": "2", "OMP_THREAD_LIMIT": "1"}
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=_ROOT, env=environment
            )
        return self._process

    def _answer(self, process: subprocess.Popen[bytes]) -> tuple[tuple[str, str] | None, float, float]:
        """What it says, the seconds of a processor it took, and may take; None if it ended or does not end."""
        watched = psutil.Process(process.pid)
        before, begun, limit = _used(watched), time.monotonic(), 0.0
        while True:
            line = self._line(process)
            used = _used(watched) - before
            if line and not limit:  # made; what comes now is the reader's time
                before, begun, limit = before + used, time.monotonic(), float(line)
            elif line is not None:
                return (tuple(json.loads(line)) if line else None), used, limit
            elif limit and (used > limit + 1 or time.monotonic() - begun > _PATIENCE * limit):
                return None, used, limit

    def _line(self, process: subprocess.Popen[bytes]) -> str | None:
        """The next line, "" at the end of all, None if none came within half a second."""
        assert process.stdout
        while b"\n" not in self._unread:
            if not select.select([process.stdout], [], [], 0.5)[0]:
                return None
            more = os.read(process.stdout.fileno(), 65536)
            if not more:
                return ""
            self._unread += more
        line, _, self._unread = self._unread.partition(b"\n")
        return line.decode()


def _used(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def watch(jobs: Sequence[Job], *, until: float) -> Report:
    """Read all, or as many as there is time for."""
    report = Report()
    worker = Worker()
    try:
        for job in jobs:
            if time.monotonic() > until:
                break
            worker.run(job, report)
    finally:
        worker.end()
    return report
