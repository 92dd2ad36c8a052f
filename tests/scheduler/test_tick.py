"""The tick: what is due goes into the outbox once, however often it is looked, however long nobody looked."""

from datetime import date, datetime
from pathlib import Path

import pytest

from actions import planning
from actions.desk import Desk
from actions.meet import fix_meeting
from committee.moment import Moment
from committee.reminders import Plan
from committee.values import Role
from scheduler.tick import start_ticking, tick
from storage.clock import SimulatedClock
from storage.database import Database, Session
from storage.tables import Committee
from tests.scene import (
    DHAKA,
    EDUCATION,
    FILES,
    REPAIR,
    START,
    UNO,
    HandClock,
    Scene,
    desk_in,
    letters,
    rows,
    scene,
)

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


def test_a_committee_is_planned_when_something_comes_and_when_something_has_changed(
    at: Scene, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned: list[datetime] = []
    real = planning.plan_of

    def counted(session: Session, moment: Moment, committee: Committee) -> Plan:
        planned.append(moment.now)
        return real(session, moment, committee)

    monkeypatch.setattr(planning, "plan_of", counted)
    tick(at.desk)
    tick(at.desk)
    clock.forward(hours=2)
    tick(at.desk)
    assert len(planned) == 1
    at.desk.act(fix_meeting, by=1, committee_id=1, on=date(2026, 2, 25))
    tick(at.desk)
    assert len(planned) == 2
    clock.instant = datetime(2026, 2, 16, 10, 0, 1, tzinfo=DHAKA)
    assert tick(at.desk) == 1


def test_a_clock_put_back_by_months_does_not_keep_a_committee_from_being_planned(
    at: Scene, clock: HandClock
) -> None:
    right = clock.instant
    clock.forward(days=300)
    tick(at.desk)
    clock.instant = right
    tick(at.desk)
    clock.instant = FIRST
    tick(at.desk)
    (committee,) = rows(at.desk, Committee)
    assert committee.planned_at == FIRST
