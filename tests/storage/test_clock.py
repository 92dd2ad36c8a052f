"""The simulated clock: it begins where it is told, runs on, and never runs backwards whatever restarts."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from storage.clock import SimulatedClock, SystemClock
from storage.database import Database

START = datetime(2026, 2, 8, 4, 0, tzinfo=UTC)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    yield made
    made.close()


def test_it_begins_at_its_start_and_runs_with_real_time(database: Database) -> None:
    clock = SimulatedClock(database, START)
    first = clock.now()
    assert START <= first < START + timedelta(seconds=5) and clock.now() >= first


def test_it_is_put_forward_but_never_back(database: Database) -> None:
    clock = SimulatedClock(database, START)
    clock.forward_to(START + timedelta(days=3))
    clock.forward_to(START + timedelta(days=1))
    assert clock.now() >= START + timedelta(days=3)


def test_a_restart_goes_on_where_it_stood_whatever_start_it_is_given(database: Database) -> None:
    SimulatedClock(database, START).forward_to(START + timedelta(days=3))
    for start in (START, START - timedelta(days=900), START + timedelta(days=2)):
        assert SimulatedClock(database, start).now() >= START + timedelta(days=3)


def test_a_later_start_puts_it_forward(database: Database) -> None:
    SimulatedClock(database, START)
    assert SimulatedClock(database, START + timedelta(days=30)).now() >= START + timedelta(days=30)


def test_a_start_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="aware"):
        SimulatedClock(database, datetime(2026, 2, 8))  # noqa: DTZ001  that is the point


def test_the_machines_clock_is_in_utc() -> None:
    assert abs(SystemClock().now() - datetime.now(UTC)) < timedelta(seconds=5)
