"""What the tests have done in a child: well-behaved, refusing, greedy, slow and broken work."""

import os
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path


class Refused(ValueError):
    """A refusal on purpose, with more to it than its text."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Unpackable(Exception):
    """Packs well and cannot be unpacked: its arguments are not what its constructor wants."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first + second)


def echo(*args: object) -> object:
    return args


def process_id() -> int:
    return os.getpid()


def environment() -> Mapping[str, str]:
    return dict(os.environ)


def talkative() -> str:
    print("on stdout")
    return "result"


def refuse(line: int) -> None:
    raise Refused(line)


def stumble() -> None:
    raise KeyError("a programming error")


def refuse_unpackably() -> None:
    raise Unpackable("a", "b")


def leave() -> None:
    raise SystemExit(3)


def eat(megabytes: int) -> int:
    return len(bytearray(megabytes * 2**20))


def abort() -> None:
    os.abort()


def sleep(seconds: float, trace: str) -> None:
    """Writes its process id into `trace`, and then that of a grandchild that sleeps as long."""
    grandchild = subprocess.Popen(["sleep", str(seconds)])
    Path(trace).write_text(f"{os.getpid()} {grandchild.pid}")
    time.sleep(seconds)


def spin() -> None:
    while True:
        pass


def write(path: str, megabytes: int) -> None:
    Path(path).write_bytes(bytes(megabytes * 2**20))


def lambda_result() -> object:
    return lambda: None


def steps(count: int, pause: float, *, progress: Callable[[int, int], None] | None = None) -> str:
    """Take `count` steps of `pause` seconds each and tell of every one."""
    for step in range(1, count + 1):
        time.sleep(pause)
        if progress is not None:
            progress(step, count)
    return "done"
