"""`make crash`: kill the real program at random moments and print what was lost and what happened twice.

CRASH_KILLS: how often, on each database (200). CRASH_SEED: the seed of an earlier run, to have its chances again.
"""

import asyncio
import contextlib
import logging
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.crash.counting import Count
from tests.crash.run import crash
from tests.databases import MISSING, postgres, programs

KILLS = 200


def main() -> int:
    """Run on both databases; 1 where anything was not in order."""
    kills = int(os.environ.get("CRASH_KILLS") or KILLS)
    seed = int(os.environ.get("CRASH_SEED") or secrets.randbelow(10**6))
    logging.getLogger("standin").setLevel(logging.ERROR)  # its 502s are asked for
    good = True
    for name in ("sqlite", "postgresql"):
        if name == "postgresql" and programs() is None:
            print(f"{name}: left out, {MISSING}")
            continue
        began = time.monotonic()
        print(f"\n{name}, seed {seed} (CRASH_SEED={seed} has its chances again)", flush=True)
        with tempfile.TemporaryDirectory() as folder, _url(name, Path(folder)) as url:
            found = asyncio.run(crash(Path(folder), url, kills=kills, seed=seed, tell=_tell))
        print(f"\r{'':70}\r", end="")
        table(found)
        print(f"  {'in':38}{time.monotonic() - began:.0f} s")
        good = good and not found.faults()
    return 0 if good else 1


def table(found: Count) -> None:
    """Print what was counted."""
    for what, figure, wrong in found.rows():
        print(f"  {what:38}{figure}{'  NOT IN ORDER' if wrong else ''}")


def _tell(line: str) -> None:
    print(f"\r  {line}", end="", flush=True) if sys.stdout.isatty() else None


@contextlib.contextmanager
def _url(name: str, folder: Path) -> Iterator[str]:
    """An empty database of this kind."""
    if name == "sqlite":
        yield f"sqlite:///{folder / 'tagid.sqlite'}"
        return
    with postgres() as server:
        yield server.fresh()


if __name__ == "__main__":
    sys.exit(main())
