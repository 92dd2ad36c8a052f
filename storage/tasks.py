"""Tasks with what they hang on, and what was said about them."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import bindparam, insert
from sqlalchemy import select as sa_select
from sqlmodel import col, func, select

from committee.statuses import asked_again, owes
from committee.values import Status
from storage.database import Session
from storage.tables.committees import Committee, Meeting
from storage.tables.messages import Outbox, OutboxTask, Posted
from storage.tables.minutes import AgendaItem, Cooperation, Decision, Minutes
from storage.tables.offices import Office
from storage.tables.tasks import Evidence, Task, Update


class TaskRow(NamedTuple):
    """A task, its decision and agenda item, its office, its committee and the meeting that took the decision."""

    task: Task
    decision: Decision
    item: AgendaItem
    office: Office
    committee: Committee
    meeting: Meeting


def _rows() -> Any:
    return (
        select(Task, Decision, AgendaItem, Office, Committee, Meeting)  # type: ignore[call-overload]  # six is more than it types
        .join(Decision, col(Task.decision_id) == col(Decision.id))
        .join(AgendaItem, col(Decision.agenda_item_id) == col(AgendaItem.id))
        .join(Minutes, col(Decision.minutes_id) == col(Minutes.id))
        .join(Meeting, col(Minutes.meeting_id) == col(Meeting.id))
        .join(Office, col(Task.office_id) == col(Office.id))
        .join(Committee, col(Task.committee_id) == col(Committee.id))
        .order_by(col(Meeting.on).desc(), col(Decision.position), col(Task.id))
    )


# What is asked at every update is made once.
_FOUND = _rows().where(col(Task.id) == bindparam("task"))
_LAST = (
    select(Update).where(col(Update.task_id) == bindparam("task")).order_by(col(Update.id).desc()).limit(1)
)
_AWAITED: Any = (
    select(  # type: ignore[call-overload, misc]
        Task.id, Task.status, Task.updated_at, Committee.cycle_since, Task.until, Task.directed_at
    )
    .join(Committee, col(Task.committee_id) == col(Committee.id))
    .join(Decision, col(Task.decision_id) == col(Decision.id))
    .join(Minutes, col(Decision.minutes_id) == col(Minutes.id))
    .join(Meeting, col(Minutes.meeting_id) == col(Meeting.id))
    .where(col(Task.office_id).in_(bindparam("offices", expanding=True)), col(Task.closed_at).is_(None))
    .order_by(col(Meeting.on).desc(), col(Decision.position), col(Task.id))
)


def find(session: Session, task_id: int) -> TaskRow | None:
    row = session.exec(_FOUND, params={"task": task_id}).first()
    return None if row is None else TaskRow(*row)


def some(session: Session, task_ids: Iterable[int]) -> list[TaskRow]:
    return [TaskRow(*row) for row in session.exec(_rows().where(col(Task.id).in_(list(task_ids)))).all()]


def offices_of(session: Session, task_ids: Iterable[int]) -> set[int]:
    """The offices that report on these tasks."""
    return set(session.exec(select(Task.office_id).where(col(Task.id).in_(list(task_ids)))).all())


def open_of_offices(session: Session, office_ids: Iterable[int]) -> list[TaskRow]:
    """The open tasks of these offices, latest meeting first."""
    query = _rows().where(col(Task.office_id).in_(list(office_ids)), col(Task.closed_at).is_(None))
    return [TaskRow(*row) for row in session.exec(query).all()]


def awaited(session: Session, office_ids: Iterable[int]) -> list[int]:
    """The ids of these offices' open tasks that owe this cycle's update, or the answer to a directive, in the order of
    `open_of_offices`."""
    return [
        task_id
        for task_id, status, updated_at, since, until, directed_at in session.exec(
            _AWAITED, params={"offices": list(office_ids)}
        ).all()
        if owes(Status(status), updated_at, since, False, until)
        or asked_again(Status(status), updated_at, directed_at, False)
    ]


def open_of_committee(session: Session, committee_id: int) -> list[TaskRow]:
    query = _rows().where(Task.committee_id == committee_id, col(Task.closed_at).is_(None))
    return [TaskRow(*row) for row in session.exec(query).all()]


def open_until(session: Session, committee_id: int, on: date | None) -> list[TaskRow]:
    """The open tasks of meetings until this day; of all where it is not known."""
    rows = open_of_committee(session, committee_id)
    return [row for row in rows if on is None or row.meeting.on is None or row.meeting.on <= on]


def reported_in_cycle(session: Session, committee_id: int, since: datetime | None) -> list[TaskRow]:
    """What the report of the current cycle shows: open tasks, and those closed since the cycle began."""
    shown: Any = col(Task.closed_at).is_(None)
    if since is not None:
        shown = shown | (col(Task.closed_at) > since)
    query = _rows().where(Task.committee_id == committee_id, shown)
    return [TaskRow(*row) for row in session.exec(query).all()]


def cooperating(session: Session, decision_ids: Iterable[int]) -> dict[int, list[str]]:
    """Names of the offices that cooperate, by decision."""
    query = (
        select(Cooperation.decision_id, Office.name)
        .join(Office, col(Cooperation.office_id) == col(Office.id))
        .where(col(Cooperation.decision_id).in_(list(decision_ids)))
        .order_by(col(Office.id))
    )
    names: dict[int, list[str]] = defaultdict(list)
    for decision_id, name in session.exec(query).all():
        names[decision_id].append(name)
    return names


def reporting(session: Session, decision_ids: Iterable[int]) -> dict[int, list[str]]:
    """Names of the offices that report, by decision."""
    query = (
        select(Task.decision_id, Office.name)
        .join(Office, col(Task.office_id) == col(Office.id))
        .where(col(Task.decision_id).in_(list(decision_ids)))
        .order_by(col(Task.id))
    )
    names: dict[int, list[str]] = defaultdict(list)
    for decision_id, name in session.exec(query).all():
        names[decision_id].append(name)
    return names


def evidence_counts(session: Session, task_ids: Iterable[int]) -> dict[int, int]:
    """How many proofs are kept for each of these tasks that has any."""
    found = session.connection().execute(_EVIDENCE, {"tasks": list(task_ids)})
    return {row[0]: row[1] for row in found}


_EVIDENCE = (
    sa_select(col(Evidence.task_id), func.count())
    .where(col(Evidence.task_id).in_(bindparam("tasks", expanding=True)))
    .group_by(col(Evidence.task_id))
)


def has_evidence(session: Session, task_id: int, unique_id: str) -> bool:
    """Whether this very file is kept for the task already."""
    query = select(Evidence.id).where(Evidence.task_id == task_id, Evidence.unique_id == unique_id)
    return session.exec(query).first() is not None


def append(session: Session, update: dict[str, Any]) -> None:
    """One more word about a task: the columns of Update."""
    session.connection().execute(_APPENDED, update)


_APPENDED = insert(Update)


def last_update(session: Session, task_id: int) -> Update | None:
    return session.exec(_LAST, params={"task": task_id}).first()


def only_lines_since(session: Session, task: Task, version: int) -> bool:
    """Whether since that version nothing was said but further lines about the same status."""
    added = task.version - version
    if added < 0:
        return False
    query = select(Update).where(Update.task_id == task.id).order_by(col(Update.id).desc()).limit(added)
    return all(update.was == update.status == task.status for update in session.exec(query))


def history(session: Session, task_id: int) -> list[Update]:
    return list(session.exec(select(Update).where(Update.task_id == task_id).order_by(col(Update.id))).all())


class Sending(NamedTuple):
    """One message about a task, as the outbox knows it."""

    task_id: int
    state: str
    sent_at: datetime | None
    created_at: datetime
    seen_at: datetime | None
    kind: str
    channel: str


def sendings(
    session: Session, task_ids: Iterable[int], since: datetime | None, kinds: Iterable[str]
) -> list[Sending]:
    """What went out, or failed to, about these tasks since `since`, oldest first."""
    query = (
        select(  # type: ignore[call-overload]  # seven are more than it types
            OutboxTask.task_id,
            Outbox.state,
            Outbox.sent_at,
            Outbox.created_at,
            Posted.seen_at,
            Outbox.kind,
            Outbox.channel,
        )
        .join(Outbox, col(OutboxTask.outbox_id) == col(Outbox.id))
        .join(Posted, col(Posted.outbox_id) == col(Outbox.id), isouter=True)
        .where(col(OutboxTask.task_id).in_(list(task_ids)), col(Outbox.kind).in_(list(kinds)))
        .order_by(col(Outbox.id))
    )
    if since is not None:
        query = query.where(col(Outbox.created_at) >= since)
    return [Sending(*row) for row in session.exec(query).all()]


def confirmed_at(session: Session, committee_id: int, instant: datetime | None) -> list[TaskRow]:
    """The tasks that the registration at `instant` closed as accepted."""
    query = _rows().where(
        Task.committee_id == committee_id, Task.closed_at == instant, Task.closed_why == "confirmed"
    )
    return [TaskRow(*row) for row in session.exec(query).all()]
