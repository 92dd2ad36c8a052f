"""A short run of `make crash` on both databases, and that it would find out what is broken."""

import random
from pathlib import Path

import pytest

from tests.crash.__main__ import table
from tests.crash.run import crash

KILLS = 10


async def test_nothing_is_lost_and_nothing_doubled_however_often_it_is_killed(
    tmp_path: Path, empty_url: str
) -> None:
    seed = random.randrange(10**6)
    found = await crash(tmp_path, empty_url, kills=KILLS, seed=seed)
    print(f"seed {seed}")
    table(found)
    assert found.faults() == []
    assert found.said > KILLS and found.letters > KILLS and found.kills == KILLS


@pytest.mark.parametrize(
    ("broken", "shows"), [("marked_first", "letters lost"), ("acknowledged_first", "updates lost")]
)
async def test_a_build_that_is_broken_is_found_out(tmp_path: Path, broken: str, shows: str) -> None:
    url = f"sqlite:///{tmp_path / 'tagid.sqlite'}"
    found = await crash(tmp_path, url, kills=KILLS, seed=1, program=(f"tests.crash.{broken}",))
    assert shows in found.faults()
