"""The next meeting: fixed, moved, postponed, not held, expected by rule; who was told of it is told of a change once."""

from dataclasses import replace
from datetime import date, time

from actions.rights import find_task, need_role, need_secretary
from committee.errors import Gone
from committee.meetings import MonthlyRule, told_otherwise
from committee.moment import Moment
from committee.reminders import office_time, reply_by
from committee.values import MeetingState, Role
from committee.views import MeetingView
from storage import cards, days, meetings, offices, outbox, people, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables.committees import Committee
from storage.tasks import TaskRow

NOTICES = ("meeting_moved", "meeting_cancelled")
NAMING_MEETING = ("assignment", "reminder", *NOTICES)  # the letters that say when the meeting is


def show_meeting(session: Session, moment: Moment, *, by: int, committee_id: int) -> MeetingView:
    """The next meeting, for anybody with a role in the committee."""
    committee = need_role(session, by, committee_id, *Role)
    return cards.next_meeting(session, committee, moment)


def is_day_off(session: Session, moment: Moment, *, by: int, committee_id: int, on: date) -> bool:
    """Whether offices are closed on that day, by the committee's calendar."""
    need_secretary(session, by, committee_id)
    return not days.in_committee(session, moment, committee_id).calendar.is_working(on)


def fix_meeting(
    session: Session, moment: Moment, *, by: int, committee_id: int, on: date, at: time | None = None
) -> MeetingView:
    """Fix the next meeting's day (and hour); who was told another hears of the change."""
    committee = need_secretary(session, by, committee_id)
    before = cards.next_meeting(session, committee, moment)
    meetings.set_coming(session, committee_id, on=on, state=MeetingState.FIXED, at=at)
    return _changed(session, moment, committee, before, by)


def place_meeting(
    session: Session,
    moment: Moment,
    *,
    by: int,
    committee_id: int,
    at: time | None = None,
    venue: str | None = None,
) -> MeetingView:
    """Another hour, another place, or both, for the meeting whose day stays; who was told hears of the change."""
    committee = need_secretary(session, by, committee_id)
    before = cards.next_meeting(session, committee, moment)
    if before.on is None:
        raise Gone
    meetings.set_coming(session, committee_id, on=before.on, state=before.state, at=at, venue=venue)
    return _changed(session, moment, committee, before, by)


def set_rule(
    session: Session, moment: Moment, *, by: int, committee_id: int, rule: str | None
) -> MeetingView:
    """Expect the next meeting by a monthly rule (packed) until it is fixed; None forgets the rule."""
    committee = need_secretary(session, by, committee_id)
    before = cards.next_meeting(session, committee, moment)
    committee.monthly_rule = rule
    session.add(committee)
    if rule is not None and not _fixed(session, committee_id):
        expect_meeting(session, moment, committee)
    return _changed(session, moment, committee, before, by)


def expect_meeting(
    session: Session, moment: Moment, committee: Committee, *, instead_of: date | None = None
) -> None:
    """Put the next meeting on the day the monthly rule expects, after the last one and after the one not held."""
    if committee.monthly_rule is None:
        return
    latest = meetings.latest_minutes(session, committee.id or 0)
    held = max((day for day in (latest[1].on if latest else None, instead_of) if day), default=None)
    calendar = days.in_committee(session, moment, committee.id or 0).calendar
    on = MonthlyRule.unpack(committee.monthly_rule).following(held, moment.today, calendar)
    meetings.set_coming(session, committee.id or 0, on=on, state=MeetingState.TENTATIVE)


def not_held(session: Session, moment: Moment, *, by: int, committee_id: int) -> MeetingView:
    """The coming meeting was not held; the next is expected by the rule, or open."""
    committee = need_secretary(session, by, committee_id)
    before = cards.next_meeting(session, committee, moment)
    _end(session, committee_id, MeetingState.NOT_HELD)
    expect_meeting(session, moment, committee, instead_of=before.on)
    return _changed(session, moment, committee, before, by)


def postpone(session: Session, moment: Moment, *, by: int, committee_id: int) -> MeetingView:
    """The coming meeting is put off to a day not known yet; nothing is counted back from anything until it is."""
    committee = need_secretary(session, by, committee_id)
    before = cards.next_meeting(session, committee, moment)
    _end(session, committee_id, MeetingState.POSTPONED)
    meetings.set_coming(
        session, committee_id, on=None, state=MeetingState.TENTATIVE, at=before.at, venue=before.venue
    )
    return _changed(session, moment, committee, before, by)


def follow_calendar(session: Session, moment: Moment, committee: Committee) -> MeetingView:
    """The committee's calendar has changed: a meeting that is only expected moves with it."""
    before = cards.next_meeting(session, committee, moment)
    row = meetings.coming(session, committee.id or 0)
    if row is not None and row.on is not None and not _fixed(session, committee.id or 0):
        expect_meeting(session, moment, committee)
    return _changed(session, moment, committee, before, None)


def _fixed(session: Session, committee_id: int) -> bool:
    row = meetings.coming(session, committee_id)
    return row is not None and row.state == MeetingState.FIXED


def _end(session: Session, committee_id: int, state: MeetingState) -> None:
    """The coming meeting is none any more; it stays on record as what became of it."""
    row = meetings.coming(session, committee_id)
    if row is not None:
        row.state = state
        session.add(row)
        session.flush()


def next_meeting_of_task(session: Session, moment: Moment, *, task_id: int) -> date | None:
    """The day of the next meeting of the task's committee."""
    return cards.next_meeting(session, find_task(session, task_id).committee, moment).on


def _changed(
    session: Session, moment: Moment, committee: Committee, before: MeetingView, by: int | None
) -> MeetingView:
    """The meeting as it is now; who was told of another day, hour or place is told of the change, but for `by`, whose
    change it is."""
    meetings.look_again(session, committee.id or 0)
    after = cards.next_meeting(session, committee, moment)
    if (before.on, before.at, before.venue) != (after.on, after.at, after.venue):
        _tell(session, moment, committee, before, after, by)
    return after


def _tell(
    session: Session,
    moment: Moment,
    committee: Committee,
    before: MeetingView,
    after: MeetingView,
    by: int | None,
) -> None:
    """One notice to everybody who has been told of the meeting in this cycle, in office hours.

    A notice that has not gone out yet is replaced: he hears of the change once, and of none where it was taken back.
    """
    here = days.in_committee(session, moment, committee.id or 0)
    until = reply_by(after.on, here.calendar, moment.today)
    owing, reported = _owing(session, committee)
    letters = []
    for person_id, known in _told(session, committee, before).items():
        if person_id == by or not told_otherwise(known, after):
            continue
        ids = owing.get(person_id, ())
        letters.append(
            Letter(
                key=f"moved:{committee.id}:{person_id}:{moment.now.isoformat()}",
                kind="meeting_moved" if after.on else "meeting_cancelled",
                person_id=person_id,
                committee_id=committee.id,
                value=(replace(known, days=None), after) if after.on else known,
                task_ids=tuple(ids),
                extra={
                    "left": len(ids),
                    "reply_by": until.isoformat() if until else None,
                    "reported": person_id in reported,
                },
            )
        )
    post(session, letters, now=moment.now, due_at=office_time(here))


def _told(session: Session, committee: Committee, before: MeetingView) -> dict[int, MeetingView]:
    """Who speaks for an office and has been written to in this cycle, with the meeting as he knows it."""
    ids = {row.id or 0 for row in offices.of_committee(session, committee.id or 0)}
    speaking = {person.id or 0 for _, person in people.speakers(session, ids)}
    told = outbox.written_to(session, speaking, committee.id or 0, committee.cycle_since, NAMING_MEETING)
    known = dict.fromkeys(told, before)
    for person_id, value in outbox.take_back(session, committee.id or 0, NOTICES).items():
        if person_id in known:
            known[person_id] = value[0] if isinstance(value, tuple) else value
    return known


def _owing(session: Session, committee: Committee) -> tuple[dict[int, list[int]], set[int]]:
    """The tasks that wait for a word, by the person who speaks for their office; and for whom something has been said."""
    by_office: dict[int, list[TaskRow]] = {}
    for row in tasks.open_of_committee(session, committee.id or 0):
        by_office.setdefault(row.task.office_id, []).append(row)
    owing: dict[int, list[int]] = {}
    reported: set[int] = set()
    for focal, person in people.speakers(session, by_office):
        rows = by_office[focal.office_id]
        owing.setdefault(person.id or 0, []).extend(
            row.task.id or 0 for row in rows if cards.row_awaited(row)
        )
        if any(cards.row_answered(row) for row in rows):
            reported.add(person.id or 0)
    return owing, reported
