"""A short run of `make crash` on both databases, and that it would find out what is broken."""

import asyncio
import random
from collections.abc import Coroutine, Iterator
from contextlib import ExitStack

import pytest

from tests.crash.__main__ import table, together
from tests.crash.counting import Count
from tests.crash.run import PROGRAM, crash
from tests.databases import BOTH, MISSING, postgres, programs

KILLS = 10
ENOUGH = 4  # kills after which what is broken must have shown itself
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
            program = (f"tests.crash.{name}",) if name in BROKEN else PROGRAM
            kills = ENOUGH if name in BROKEN else KILLS
            work[name] = crash(folder, url, kills=kills, seed=seed, program=program)
        yield asyncio.run(together(work))


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
