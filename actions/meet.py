"""The next meeting: fixed, moved, not held, expected by rule; who was already told is told of a change once."""

from dataclasses import replace
from datetime import date, time

from actions.rights import find_task, need_role, need_secretary
from committee.meetings import MonthlyRule
from committee.moment import Moment
from committee.reminders import reply_by
from committee.values import MeetingState, Role
from committee.views import MeetingView
from storage import cards, meetings, people, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables import Committee


def show_meeting(session: Session, moment: Moment, *, by: int, committee_id: int) -> MeetingView:
    """The next meeting, for anybody with a role in the committee."""
    committee = need_role(session, by, committee_id, *Role)
    return cards.next_meeting(session, committee, moment)


def fix_meeting(
    session: Session, moment: Moment, *, by: int, committee_id: int, on: date, at: time | None = None
) -> MeetingView:
    """Fix the next meeting's day (and hour); officers who still owe an update hear of a change."""
    committee = need_secretary(session, by, committee_id)
    before = cards.next_meeting(session, committee, moment)
    row = meetings.set_coming(session, committee_id, on=on, state=MeetingState.FIXED, at=at)
    after = cards.meeting(committee, row, moment)
    if before.on is not None and before.on != on:
        _tell_moved(session, moment, committee, before, after)
    return after


def set_rule(
    session: Session, moment: Moment, *, by: int, committee_id: int, rule: str | None
) -> MeetingView:
    """Expect the next meeting by a monthly rule (packed) until it is fixed; None forgets the rule."""
    committee = need_secretary(session, by, committee_id)
    committee.monthly_rule = rule
    session.add(committee)
    row = meetings.coming(session, committee_id)
    if rule is not None and (row is None or row.state == MeetingState.TENTATIVE):
        expect_meeting(session, moment, committee)
    return cards.next_meeting(session, committee, moment)


def expect_meeting(
    session: Session, moment: Moment, committee: Committee, *, instead_of: date | None = None
) -> None:
    """Put the next meeting on the day the monthly rule expects, after the last one and after the one not held."""
    if committee.monthly_rule is None:
        return
    latest = meetings.latest_minutes(session, committee.id or 0)
    held = max((day for day in (latest[1].on if latest else None, instead_of) if day), default=None)
    on = MonthlyRule.unpack(committee.monthly_rule).following(held, moment.today, moment.calendar)
    meetings.set_coming(session, committee.id or 0, on=on, state=MeetingState.TENTATIVE)


def not_held(session: Session, moment: Moment, *, by: int, committee_id: int) -> MeetingView:
    """The coming meeting was not held; the next is expected by the rule, or open."""
    committee = need_secretary(session, by, committee_id)
    before = cards.next_meeting(session, committee, moment)
    row = meetings.coming(session, committee_id)
    if row is not None:
        row.state = MeetingState.NOT_HELD
        session.add(row)
        session.flush()
    expect_meeting(session, moment, committee, instead_of=before.on)
    after = cards.next_meeting(session, committee, moment)
    if before.on is not None and before.on != after.on:
        _tell_moved(session, moment, committee, before, after)
    return after


def next_meeting_of_task(session: Session, moment: Moment, *, task_id: int) -> date | None:
    """The day of the next meeting of the task's committee."""
    return cards.next_meeting(session, find_task(session, task_id).committee, moment).on


def _tell_moved(
    session: Session, moment: Moment, committee: Committee, before: MeetingView, after: MeetingView
) -> None:
    """One notice a person to whom anything of this cycle has been sent and who is still asked."""
    owing: dict[int, list[int]] = {}
    rows = tasks.open_of_committee(session, committee.id or 0)
    for row in rows:
        if cards.row_owes(row):
            owing.setdefault(row.task.office_id, []).append(row.task.id or 0)
    told: dict[int, list[int]] = {}
    for focal, person in people.speakers(session, owing):
        told.setdefault(person.id or 0, []).extend(owing[focal.office_id])
    by = reply_by(after.on, moment.calendar, moment.today) if after.on else None
    letters = [
        Letter(
            key=f"moved:{committee.id}:{committee.cycle}:{before.on}:{after.on}:{moment.today}:{person_id}",
            kind="meeting_moved" if after.on else "meeting_cancelled",
            person_id=person_id,
            committee_id=committee.id,
            value=(replace(before, days=None), after) if after.on else before,
            task_ids=tuple(task_ids),
            extra={"left": len(task_ids), "reply_by": by.isoformat() if by else None},
        )
        for person_id, task_ids in told.items()
    ]
    post(session, letters, now=moment.now)
