"""The tick: what is due goes into the outbox once, however often it is looked, however long nobody looked."""

from datetime import datetime
from pathlib import Path

import pytest

from actions.desk import Desk
from committee.values import Role
from scheduler.tick import start_ticking, tick
from storage.clock import SimulatedClock
from storage.database import Database
from tests.scene import DHAKA, EDUCATION, FILES, REPAIR, START, UNO, HandClock, Scene, desk_in, letters, scene

FIRST = datetime(2026, 2, 15, 10, tzinfo=DHAKA)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def at(tmp_path: Path, clock: HandClock) -> Scene:
    made = scene(desk_in(tmp_path, clock))
    made.let_in(201, EDUCATION)
    made.let_in(202, UNO)
    made.let_in_role(203, Role.CHAIR)
    made.register(REPAIR, FILES)
    return made


def test_what_is_due_is_posted_once(at: Scene, clock: HandClock) -> None:
    assert tick(at.desk) == 0
    clock.instant = FIRST.replace(minute=1)
    assert tick(at.desk) == 1
    assert tick(at.desk) == 0
    reminders = letters(at.desk, "reminder")
    assert sorted(letter.person_id for letter in reminders) == [2, 3]
    assert all(letter.due_at == clock.instant for letter in reminders)


def test_two_ticks_at_the_same_time_post_once(at: Scene, clock: HandClock) -> None:
    """Two programs on one database, as by mistake."""
    clock.instant = FIRST.replace(minute=1)
    other = Desk(database=Database(at.desk.database.url), clock=clock, zone=DHAKA)
    tick(at.desk)
    tick(other)
    assert len(letters(at.desk, "reminder")) == 2
    other.database.close()


def test_what_was_missed_while_nobody_looked_becomes_one_message(at: Scene, clock: HandClock) -> None:
    clock.instant = datetime(2026, 2, 22, 11, tzinfo=DHAKA)  # two reminders late
    tick(at.desk)
    assert sorted(letter.person_id for letter in letters(at.desk, "reminder")) == [2, 3]
    tick(at.desk)
    assert len(letters(at.desk, "reminder")) == 2


def test_the_eve_brings_the_report_to_the_secretary_and_the_digest_to_the_chair(
    at: Scene, clock: HandClock
) -> None:
    clock.instant = datetime(2026, 2, 23, 15, 1, tzinfo=DHAKA)
    tick(at.desk)
    assert [letter.person_id for letter in letters(at.desk, "eve_report")] == [1]
    assert [letter.person_id for letter in letters(at.desk, "eve_digest")] == [4]


def test_a_committee_without_minutes_reminds_nobody(tmp_path: Path, clock: HandClock) -> None:
    desk = desk_in(tmp_path, clock)
    scene(desk)
    clock.instant = datetime(2026, 2, 23, 16, tzinfo=DHAKA)
    assert tick(desk) == 0 and letters(desk) == []


def test_a_tick_notes_where_a_simulated_clock_stands(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'tagid.sqlite'}")
    database.migrate()
    clock = SimulatedClock(database, START)
    clock.forward_to(FIRST)
    tick(Desk(database=database, clock=clock, zone=DHAKA))
    assert SimulatedClock(database, START).now() >= FIRST
    database.close()


async def test_there_is_one_job_that_is_never_dropped_and_never_doubled(at: Scene) -> None:
    scheduler = start_ticking(at.desk)
    (job,) = scheduler.get_jobs()
    assert (job.coalesce, job.misfire_grace_time, job.max_instances) == (True, None, 1)
    scheduler.shutdown(wait=False)
