"""Programs that are measured from outside: started, waited for, asked for their CPU time and memory, stopped."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil


class Program:
    """A Python module running in a process of its own, its output in a log file."""

    def __init__(
        self, arguments: Sequence[str], log: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self._log = log
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [sys.executable, *arguments],
                env={**os.environ, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._measured = psutil.Process(self._process.pid)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """End it as Ctrl-C would, or for good after ten seconds."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def cpu_ms(self) -> float:
        """The processor time that it has used so far, its own and the kernel's for it."""
        times = self._measured.cpu_times()
        return (times.user + times.system) * 1000

    def memory_mb(self) -> float:
        """The memory that it holds now (resident set)."""
        return float(self._measured.memory_info().rss) / 2**20

    def check(self) -> None:
        """RuntimeError with the end of its output if it has stopped."""
        if self._process.poll() is not None:
            raise RuntimeError(f"{self._log.stem} stopped:\n{self._log.read_text(errors='replace')[-2000:]}")

    def wait_for_output(self, pattern: str, seconds: float = 20) -> re.Match[str]:
        """The place in its output that fits `pattern`, as soon as there is one."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self.check()
            if found := re.search(pattern, self._log.read_text(errors="replace")):
                return found
            time.sleep(0.02)
        raise RuntimeError(f"{self._log.stem} did not say {pattern!r} in {seconds} s")
