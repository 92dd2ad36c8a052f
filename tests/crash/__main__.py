"""`make crash`: kill the real program at random moments and print what was lost and what happened twice.

CRASH_KILLS: how often, on each database (200). CRASH_SEED: the seed of an earlier run, to have its chances again.
"""

import asyncio
import contextlib
import functools
import logging
import os
import secrets
import sys
import tempfile
import time
from collections.abc import Coroutine, Iterator
from pathlib import Path

from tests.crash.counting import Count
from tests.crash.run import crash
from tests.databases import BOTH, MISSING, postgres, programs

KILLS = 200


def main() -> int:
    """Run on both databases side by side, as each run mostly waits; 1 where anything was not in order."""
    kills = int(os.environ.get("CRASH_KILLS") or KILLS)
    seed = int(os.environ.get("CRASH_SEED") or secrets.randbelow(10**6))
    logging.getLogger("standin").setLevel(logging.ERROR)  # its 502s are asked for
    print(f"seed {seed} (CRASH_SEED={seed} has its chances again)", flush=True)
    began = time.monotonic()
    with contextlib.ExitStack() as stack:
        runs: dict[str, Coroutine[object, object, Count]] = {}
        for name in BOTH:
            if name == "postgresql" and programs() is None:
                print(f"{name}: left out, {MISSING}")
                continue
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            url = stack.enter_context(_url(name, folder))
            runs[name] = crash(folder, url, kills=kills, seed=seed, tell=functools.partial(_tell, name))
        found = asyncio.run(together(runs))
    for name, counted in found.items():
        print(f"\n{name}")
        table(counted)
    print(f"\nin {time.monotonic() - began:.0f} s")
    return 1 if any(counted.faults() for counted in found.values()) else 0


async def together(runs: dict[str, Coroutine[object, object, Count]]) -> dict[str, Count]:
    """What each run counted, all run side by side."""
    return dict(zip(runs, await asyncio.gather(*runs.values()), strict=True))


def table(found: Count) -> None:
    """Print what was counted."""
    for what, figure, wrong in found.rows():
        print(f"  {what:38}{figure}{'  NOT IN ORDER' if wrong else ''}")


def _tell(name: str, line: str) -> None:
    print(f"\r  {name}: {line:60}", end="", file=sys.stderr, flush=True) if sys.stderr.isatty() else None


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
