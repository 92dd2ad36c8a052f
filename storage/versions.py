"""What decisions said before they were changed, and the tasks they have."""

from collections.abc import Iterable

from sqlalchemy import bindparam
from sqlmodel import col, select

from committee.amending import Earlier, Limit, Why
from committee.moment import Moment
from storage.database import Session
from storage.tables.minutes import Decision, DecisionVersion
from storage.tables.offices import Office
from storage.tables.tasks import Task


def of_decision(session: Session, decision_id: int) -> list[DecisionVersion]:
    """A decision's earlier versions, the latest first."""
    return list(session.exec(_OF_DECISION, params={"decision": decision_id}).all())


_OF_DECISION = (
    select(DecisionVersion)
    .where(col(DecisionVersion.decision_id) == bindparam("decision"))
    .order_by(col(DecisionVersion.id).desc())
)


def earlier(session: Session, decision: Decision, moment: Moment) -> tuple[Earlier, ...]:
    """What a decision said before each change, as far as that changed it; the latest first."""
    found = []
    now: Decision | DecisionVersion = decision
    for before in of_decision(session, decision.id or 0):
        limits = [Limit(phrase=one.deadline_raw, day=one.due) for one in (before, now)]
        found.append(
            Earlier(
                on=moment.day(before.at) or moment.today,
                why=Why(before.why),
                number=before.number if before.number != now.number else None,
                text=before.text if before.text != now.text else None,
                limit=limits[0] if limits[0] != limits[1] else None,
                offices=tuple(before.mentions or before.offices) if before.mentions != now.mentions else None,
            )
        )
        now = before
    return tuple(found)


def standing_tasks(session: Session, decision_ids: Iterable[int]) -> dict[int, list[tuple[Task, Office]]]:
    """The tasks of decisions with their offices, but for those taken from an office, by decision."""
    query = (
        select(Task, Office)
        .join(Office, col(Task.office_id) == col(Office.id))
        .where(col(Task.decision_id).in_(list(decision_ids)))
        .where(col(Task.closed_why).is_(None) | (col(Task.closed_why) != "removed"))
        .order_by(col(Task.id))
    )
    found: dict[int, list[tuple[Task, Office]]] = {}
    for task, office in session.exec(query).all():
        found.setdefault(task.decision_id, []).append((task, office))
    return found


def task_of(session: Session, decision_id: int, office_id: int) -> Task | None:
    """The task an office has, or once had, of a decision."""
    query = select(Task).where(Task.decision_id == decision_id, Task.office_id == office_id)
    return session.exec(query).first()
