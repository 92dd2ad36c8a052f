"""The tick: what is due goes into the outbox once, however often it is looked, however long nobody looked."""

import asyncio
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from actions import planning
from actions.desk import Desk
from actions.meet import fix_meeting
from actions.remind import remind_tomorrow
from committee.moment import Moment
from committee.reminders import Plan
from committee.values import Role
from locales.translator import Translator
from scheduler.letters import render
from scheduler.tick import start_ticking
from scheduler.tick import tick as ticked
from storage import sending
from storage.clock import SimulatedClock
from storage.database import Database, Session
from storage.sending import Claimed
from storage.tables.committees import Committee
from tests.scene import (
    DHAKA,
    EDUCATION,
    FILES,
    REPAIR,
    START,
    UNO,
    VISITS,
    HandClock,
    Scene,
    decision,
    desk_in,
    letters,
    rows,
    scene,
)

FIRST = datetime(2026, 2, 15, 10, tzinfo=DHAKA)


def tick(desk: Desk) -> int:
    """One look of the scheduler."""
    return asyncio.run(ticked(desk))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def at(tmp_path: Path, clock: HandClock, database_url: str) -> Iterator[Scene]:
    made = scene(desk_in(tmp_path, clock, database_url))
    made.let_in(201, EDUCATION)
    made.let_in(202, UNO)
    made.let_in_role(203, Role.CHAIR)
    made.register(REPAIR, FILES)
    yield made
    made.desk.database.close()


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


def test_a_committee_without_minutes_reminds_nobody(
    tmp_path: Path, clock: HandClock, database_url: str
) -> None:
    desk = desk_in(tmp_path, clock, database_url)
    scene(desk)
    clock.instant = datetime(2026, 2, 23, 16, tzinfo=DHAKA)
    assert tick(desk) == 0 and letters(desk) == []
    desk.database.close()


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


def test_two_committees_on_one_morning_are_one_message_with_two_sections(at: Scene, clock: HandClock) -> None:
    other = scene(at.desk, secretary=at.secretary, name="জেলা ইনোভেশন টিম")
    other.let_in(201, EDUCATION)
    other.register(VISITS)
    clock.instant = FIRST.replace(minute=1)
    tick(at.desk)
    (letter,) = [it for it in letters(at.desk, "reminder") if it.person_id == 2]
    assert set(letter.payload["committees"]) == {"1", "2"}
    claimed: list[Claimed] = []
    while letter.id not in [it.id for it in claimed]:
        with at.desk.database.write() as session:
            claimed = sending.claim(session, clock.now())
        assert claimed
    message = render(at.desk, Translator("bn"), claimed[0])
    assert message is not None
    text = message.message.text
    assert text.count("জেলা আইসিটি কমিটি") == text.count("জেলা ইনোভেশন টিম") == 1


def test_a_reminder_here_and_something_overdue_there_are_one_message(at: Scene, clock: HandClock) -> None:
    other = scene(at.desk, secretary=at.secretary, name="জেলা ইনোভেশন টিম", meeting=date(2026, 3, 31))
    other.let_in(201, EDUCATION)
    other.register(decision("৭.১", "তালিকা পাঠাতে হবে।", EDUCATION, due=date(2026, 2, 12)))
    clock.instant = FIRST.replace(minute=1)
    tick(at.desk)
    (letter,) = [it for it in letters(at.desk, "reminder") if it.person_id == 2]
    assert letter.payload["kind"] == "reminder" and set(letter.payload["committees"]) == {"1", "2"}


def test_after_downtime_over_a_meeting_one_message_a_person_and_nothing_moot(
    at: Scene, clock: HandClock
) -> None:
    """Off from before the first reminder until two days after the meeting: all of it is moot but the minutes' question."""
    clock.instant = datetime(2026, 2, 26, 11, tzinfo=DHAKA)
    tick(at.desk)
    assert letters(at.desk, "reminder") == letters(at.desk, "eve_digest") == []
    clock.instant = datetime(2026, 3, 3, 10, 1, tzinfo=DHAKA)
    tick(at.desk)
    assert [it.person_id for it in letters(at.desk, "minutes_missing")] == [1]


def test_who_asked_to_be_reminded_tomorrow_is_not_reminded_twice_then(at: Scene, clock: HandClock) -> None:
    clock.instant = datetime(2026, 2, 10, 12, tzinfo=DHAKA)
    said = at.desk.act(remind_tomorrow, by=2)
    assert said == FIRST  # the next working day; on the 11th and 12th the country votes
    assert [it for it in letters(at.desk, "reminder") if "snoozed" in it.key] == []
    clock.instant = FIRST.replace(minute=1)
    tick(at.desk)
    assert len([it for it in letters(at.desk, "reminder") if it.person_id == 2]) == 1


def many_for_one(at: Scene, count: int = 3) -> list[Scene]:
    """Committees of the same secretary and officer, each with the same day of meeting."""
    made = [scene(at.desk, secretary=at.secretary, name=f"কমিটি {n}") for n in range(count)]
    for one in made:
        one.let_in(201, EDUCATION)
        one.register(VISITS)
    return made


class Ended(BaseException):
    """The program is gone."""


@pytest.mark.parametrize("after", [1, 2, 3, 4, 5])
def test_a_program_that_ends_between_two_committees_loses_and_doubles_nothing(
    at: Scene, clock: HandClock, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    """At each place where it can: what was planned is held, and the next look, however late, makes one message of it."""
    many_for_one(at)
    clock.instant = FIRST.replace(minute=1)
    left = [after]
    real = Desk.act

    def ends(desk: Desk, action: Any, **given: Any) -> Any:
        left[0] -= 1
        if left[0] == 0:
            raise Ended
        return real(desk, action, **given)

    monkeypatch.setattr(Desk, "act", ends)
    with pytest.raises(Ended):  # at one of four committees, or at the release
        tick(at.desk)
    monkeypatch.setattr(Desk, "act", real)
    assert {it.state for it in letters(at.desk, "reminder")} <= {"held"}  # nothing half goes out
    clock.forward(minutes=3)
    tick(at.desk)
    tick(at.desk)
    found = letters(at.desk, "reminder")
    assert sorted(it.person_id for it in found) == [2, 3]
    assert {it.person_id: list(it.payload["committees"]) for it in found} == {
        2: ["1", "2", "3", "4"],
        3: ["1"],
    }
    assert {it.state for it in found} == {"waiting"}


async def test_two_ticks_at_a_time_and_a_sender_between_make_one_message_a_person(
    at: Scene, clock: HandClock
) -> None:
    many_for_one(at)
    clock.instant = FIRST.replace(minute=1)
    claimed: list[Claimed] = []

    async def sender() -> None:
        for _ in range(40):
            with at.desk.database.write() as session:
                claimed.extend(sending.claim(session, clock.now(), places=16))
            await asyncio.sleep(0)

    counts = await asyncio.gather(ticked(at.desk), sender(), ticked(at.desk))
    assert counts[0] + counts[2] == 4
    assert sorted(
        (it.person_id, len(it.payload["committees"])) for it in claimed if it.kind == "reminder"
    ) == [(2, 4), (3, 1)]


async def test_between_two_committees_the_others_get_a_turn(at: Scene, clock: HandClock) -> None:
    many_for_one(at)
    clock.instant = FIRST.replace(minute=1)
    planned: list[int] = []

    async def other() -> None:
        while len(planned) < 4:
            planned.append(len([it for it in rows(at.desk, Committee) if it.planned_at == clock.instant]))
            await asyncio.sleep(0)

    await asyncio.gather(other(), ticked(at.desk))
    assert planned == [0, 1, 2, 3]
