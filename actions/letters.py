"""What the letter on paper to a silent office says; it is only read here, and changes nothing."""

from collections.abc import Iterable
from datetime import date

from actions.report import last_answer, outreach_of
from actions.rights import find_task, need_office
from committee.letters import LetterDecision, OfficeLetter, Reference
from committee.moment import Moment
from committee.reminders import reply_by, step_of
from committee.report_views import Outreach
from committee.values import Nature, Role
from places.model import Courtesy
from storage import cards, days, people, tasks
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.minutes import Minutes
from storage.tasks import TaskRow

ANSWERED_WITHIN = 7  # working days, where the day of the next meeting is not known


def office_letter(session: Session, moment: Moment, *, by: int, office_id: int) -> OfficeLetter | None:
    """The letter to an office about all that it owes; None where it owes nothing."""
    office, committee = need_office(session, by, office_id)
    rows = [
        row
        for row in tasks.open_of_offices(session, [office_id])
        if cards.row_owes(row) and row.task.nature != Nature.FORMAL
    ]
    if not rows:
        return None
    outreach = outreach_of(session, moment, committee, rows).values()
    reminders = outreach_of(session, moment, committee, rows, kinds=("reminder",)).values()
    meeting = cards.next_meeting(session, committee, moment)
    calendar = days.in_committee(session, moment, committee.id or 0).calendar
    known = meeting.on is not None and meeting.on >= moment.today
    courtesy = Courtesy(office.courtesy)
    return OfficeLetter(
        committee_id=committee.id or 0,
        committee=committee.name,
        district=committee.district,
        office_id=office_id,
        office=office.name,
        courtesy=courtesy,
        decisions=tuple(_decision(row) for row in rows),
        references=_references(session, rows),
        asked=_days(outreach),
        seen=max((one.seen for one in outreach if one.seen), default=None),
        answered=last_answer(rows, moment),
        step=step_of(len(_days(reminders)), courtesy),
        meeting=meeting,
        reply_by=(reply_by(meeting.on, calendar, moment.today) if known else None)
        or calendar.forward(moment.today, ANSWERED_WITHIN),
        directed=committee.directive_approved_at is not None,
        on=moment.today,
        chair_post=committee.chair_post,
        secretary_post=committee.secretary_post,
        secretary_phone=committee.secretary_phone,
        supervisor_post=_supervisor(session, committee),
    )


def _days(outreach: Iterable[Outreach]) -> tuple[date, ...]:
    """The days on which an office was asked about any of its tasks."""
    return tuple(sorted({day for one in outreach for day in one.asked}))


def letter_about(session: Session, moment: Moment, *, by: int, task_id: int) -> OfficeLetter | None:
    """The letter to the office of a task, about all that it owes."""
    return office_letter(session, moment, by=by, office_id=find_task(session, task_id).task.office_id)


def _decision(row: TaskRow) -> LetterDecision:
    return LetterDecision(
        number=row.decision.number,
        agenda_no=row.item.number,
        text=row.decision.text,
        taken_on=row.meeting.on,
        due=row.task.due,
    )


def _references(session: Session, rows: list[TaskRow]) -> tuple[Reference, ...]:
    """The minutes that took the decisions, the latest first."""
    found: dict[int, Reference] = {}
    for row in rows:
        minutes = session.get_one(Minutes, row.decision.minutes_id)
        found[minutes.id or 0] = Reference(
            meeting_date=row.meeting.on, memo_no=minutes.memo_no, memo_date=minutes.memo_date
        )
    return tuple(found.values())


def _supervisor(session: Session, committee: Committee) -> str | None:
    """The post of the first supervisor of the committee."""
    for person in people.members(session, committee.id or 0, Role.SUPERVISOR):
        return people.member_post(session, committee.id or 0, person.id or 0)
    return None
