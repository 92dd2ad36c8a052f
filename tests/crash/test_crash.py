"""A short run of `make crash` on both databases, and that it would find out what is broken."""

import asyncio
import random
from collections.abc import Coroutine, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.crash.__main__ import table, together
from tests.crash.counting import Count
from tests.crash.run import PROGRAM, crash
from tests.databases import BOTH, MISSING, postgres, programs

KILLS = 10
FEW = 4  # kills of a broken build at a time
TRIES = 5  # as none of them need hit it where it breaks
BROKEN = {"marked_first": "letters lost", "acknowledged_first": "updates lost"}


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Count]]:
    """All of them side by side, as each mostly waits: database or broken build → what was counted."""
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    with ExitStack() as stack:
        work: dict[str, Coroutine[object, object, Count]] = {}
        for name in (*BOTH, *BROKEN):
            folder = tmp_path_factory.mktemp(name)
            url = f"sqlite:///{folder / 'tagid.sqlite'}"
            if name == "postgresql":
                if programs() is None:
                    continue
                url = stack.enter_context(postgres()).fresh()
            work[name] = (
                _broken(folder, name, seed)
                if name in BROKEN
                else crash(folder, url, kills=KILLS, seed=seed, program=PROGRAM)
            )
        yield asyncio.run(together(work))


async def _broken(folder: Path, build: str, seed: int) -> Count:
    """What is counted of a broken build: of the first try in which its fault shows, or of the last."""
    attempt = 0
    while True:
        own = folder / str(attempt)
        own.mkdir()
        url = f"sqlite:///{own / 'tagid.sqlite'}"
        count = await crash(own, url, kills=FEW, seed=seed + attempt, program=(f"tests.crash.{build}",))
        attempt += 1
        if BROKEN[build] in count.faults() or attempt == TRIES:
            return count


@pytest.mark.parametrize("database", BOTH)
def test_nothing_is_lost_and_nothing_doubled_however_often_it_is_killed(
    runs: dict[str, Count], database: str
) -> None:
    if database not in runs:
        pytest.skip(MISSING)
    found = runs[database]
    table(found)
    assert found.faults() == []
    assert found.said > KILLS and found.letters > KILLS and found.kills == KILLS


@pytest.mark.parametrize("build", BROKEN)
def test_a_build_that_is_broken_is_found_out(runs: dict[str, Count], build: str) -> None:
    assert BROKEN[build] in runs[build].faults()
