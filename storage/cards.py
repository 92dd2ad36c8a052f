"""Rows → what people are shown: the one mapping of tasks, meetings and offices to values of committee.views."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from committee.carry import age
from committee.holidays import estimated
from committee.meetings import MonthlyRule
from committee.moment import Moment
from committee.statuses import asked_again, light, overdue, owes, rests
from committee.values import Light, MeetingState, Nature, Role, Status
from committee.views import MeetingView, OfficeLine, TaskCard, TaskLine
from places.model import Courtesy
from storage import days, meetings, people, tasks, versions
from storage.database import Session
from storage.tables.committees import Committee, Meeting
from storage.tables.offices import Office
from storage.tasks import TaskRow


def row_age(row: TaskRow) -> int:
    """For how many meetings the task has been open; 1 = taken at the last one."""
    return age(row.task.opened_cycle, row.committee.cycle)


def row_owes(row: TaskRow) -> bool:
    """Whether the task still owes this cycle's update."""
    return owes(
        Status(row.task.status),
        row.task.updated_at,
        row.committee.cycle_since,
        row.task.closed_at is not None,
        row.task.until,
    )


def row_directed(row: TaskRow) -> bool:
    """Whether a directive on the task has not been answered yet."""
    task = row.task
    return asked_again(Status(task.status), task.updated_at, task.directed_at, task.closed_at is not None)


def row_awaited(row: TaskRow) -> bool:
    """Whether its office is asked for a word: this cycle's update, or the answer to a directive."""
    return row_owes(row) or row_directed(row)


def row_answered(row: TaskRow) -> bool:
    """Whether its office has said something in this cycle; what it owes then is more."""
    at, since = row.task.updated_at, row.committee.cycle_since
    return at is not None and (since is None or at >= since)


def row_light(row: TaskRow, today: date) -> Light:
    return light(
        status=Status(row.task.status),
        owes=row_owes(row),
        due=row.task.due,
        today=today,
        age=row_age(row),
        until=row.task.until,
    )


def row_late(row: TaskRow, today: date) -> bool:
    """Whether the task's due date is past."""
    return row.task.closed_at is None and overdue(Status(row.task.status), row.task.due, today)


def line(row: TaskRow, moment: Moment) -> TaskLine:
    """A task as a line of a list, as it stands today."""
    today = moment.today
    return replace(bare_line(row), light=row_light(row, today), late=row_late(row, today))


def lines(rows: Iterable[TaskRow], moment: Moment) -> tuple[TaskLine, ...]:
    return tuple(line(row, moment) for row in rows)


def card(
    session: Session, row: TaskRow, moment: Moment, *, mine: bool = True, viewer: Role | None = None
) -> TaskCard:
    """Everything of one task, as who speaks for its office (`mine`) or has a role in its committee (`viewer`) sees it."""
    task, decision = row.task, row.decision
    # The words of the minutes are shorter than the ten upazilas that “(সকল)” stands for.
    names = decision.mentions or tasks.reporting(session, [task.decision_id]).get(task.decision_id, [])
    return TaskCard(
        id=task.id or 0,
        version=task.version,
        committee=row.committee.name,
        number=decision.number,
        agenda_no=row.item.number,
        text=decision.text,
        nature=Nature(task.nature),
        office=row.office.name,
        offices=tuple(names),
        taken_on=row.meeting.on,
        age=row_age(row),
        due=task.due,
        deadline_raw=decision.deadline_raw,
        directive=task.directive,
        status=Status(task.status),
        percent=task.percent,
        done_count=task.done_count,
        total_count=task.total_count,
        note=task.note,
        updated_on=moment.day(task.updated_at),
        evidence=tasks.evidence_counts(session, [task.id or 0]).get(task.id or 0, 0),
        resting=rests(Status(task.status)),
        closed=task.closed_at is not None,
        until=task.until,
        mine=mine,
        viewer=viewer,
        late=row_late(row, moment.today),
        removed_on=moment.day(task.closed_at) if task.closed_why == "removed" else None,
        earlier=versions.earlier(session, decision, moment),
    )


def meeting(committee: Committee, row: Meeting | None, moment: Moment) -> MeetingView:
    """A sitting, and how many working days are left until it; `moment` as the committee's offices keep it."""
    on = row.on if row else None
    coming = on is not None and on >= moment.today
    left = moment.calendar.days_left(moment.today, on) if on and coming else None
    guessed = estimated(moment.today, on) if on and coming else []
    return MeetingView(
        committee_id=committee.id or 0,
        committee=committee.name,
        on=on,
        at=row.at if row else None,
        venue=row.venue if row else None,
        state=MeetingState(row.state) if row else MeetingState.TENTATIVE,
        days=left,
        off=on is not None and not moment.calendar.is_working(on),
        past=on is not None and on < moment.today,
        rule=committee.monthly_rule,
        estimate=next((day for day in guessed if moment.calendar.is_off_by_list(day)), None),
    )


def next_meeting(session: Session, committee: Committee, moment: Moment) -> MeetingView:
    """The committee's coming meeting; without one, the day its monthly rule expects."""
    here = days.in_committee(session, moment, committee.id or 0)
    row = meetings.coming(session, committee.id or 0)
    if row is None and committee.monthly_rule:
        latest = meetings.latest_minutes(session, committee.id or 0)
        held = latest[1].on if latest else None
        on = MonthlyRule.unpack(committee.monthly_rule).following(held, here.today, here.calendar)
        row = Meeting(committee_id=committee.id or 0, on=on, state=MeetingState.TENTATIVE)
    return meeting(committee, row, here)


def reach(speakers: Sequence[bool]) -> str:
    """`speakers`: for each person who speaks for an office, whether he can be written to."""
    return "connected" if any(speakers) else ("blocked" if speakers else "not_joined")


def office_lines(session: Session, offices: Sequence[Office]) -> tuple[OfficeLine, ...]:
    """Offices with their open and owing tasks and whether anybody can be reached there."""
    ids = [office.id or 0 for office in offices]
    open_tasks: dict[int, list[bool]] = {}
    answered: Counter[int] = Counter()
    for row in tasks.open_of_offices(session, ids):
        open_tasks.setdefault(row.task.office_id, []).append(row_awaited(row))
        answered[row.task.office_id] += row_awaited(row) and row_answered(row)
    spoken: dict[int, list[tuple[str, bool]]] = {}
    for focal, person in people.speakers(session, ids):
        spoken.setdefault(focal.office_id, []).append((person.name, person.unreachable_since is None))
    return tuple(
        OfficeLine(
            id=office.id or 0,
            name=office.name,
            courtesy=Courtesy(office.courtesy),
            tasks=len(open_tasks.get(office.id or 0, [])),
            owing=sum(open_tasks.get(office.id or 0, [])),
            answered=answered[office.id or 0],
            reach=reach([ok for _, ok in spoken.get(office.id or 0, [])]),
            phone=office.phone,
            people=tuple(name for name, _ in spoken.get(office.id or 0, [])),
            contact=office.contact,
        )
        for office in offices
    )


def bare_line(row: TaskRow) -> TaskLine:
    """A task as a line, where no day matters."""
    return TaskLine(
        id=row.task.id or 0,
        number=row.decision.number,
        agenda_no=row.item.number,
        text=row.decision.text,
        nature=Nature(row.task.nature),
        status=Status(row.task.status),
        percent=row.task.percent,
        age=row_age(row),
        due=row.task.due,
        office=row.office.name,
        version=row.task.version,
        until=row.task.until,
        directive=row.task.directive if row_directed(row) else None,
    )
