"""The outbox by committee: what became of its messages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Insert, update
from sqlmodel import col, func, select

from storage import outbox
from storage.database import Session, upsert
from storage.tables.messages import Outbox, OutboxTask
from storage.tables.people import Person

STATES = ("waiting", "sending", "sent", "uncertain", "dead", "moot")


def of_committee(
    session: Session, committee_id: int, *, made: datetime | None = None, tried: datetime | None = None
) -> list[tuple[Outbox, Person]]:
    """The committee's messages made, or last tried, since then, oldest first.

    A reminder belongs to every committee it has a section of.
    """
    query = (
        select(Outbox, Person)
        .join(Person, col(Outbox.person_id) == col(Person.id))
        .where((col(Outbox.committee_id) == committee_id) | col(Outbox.committee_id).is_(None))
        .order_by(col(Outbox.id))
    )
    if made is not None:
        query = query.where(col(Outbox.created_at) >= made)
    if tried is not None:
        query = query.where(col(Outbox.claimed_at) >= tried)
    return [
        (row, person)
        for row, person in session.exec(query).all()
        if committee_id in committees_of(row.committee_id, row.payload)
    ]


def waits(session: Session, kind: str, person_id: int, committee_id: int) -> bool:
    """Whether a message of this kind for this person about the committee has not gone out yet."""
    query = select(Outbox.id).where(
        Outbox.kind == kind,
        Outbox.person_id == person_id,
        Outbox.committee_id == committee_id,
        Outbox.state == "waiting",
    )
    return session.exec(query.limit(1)).first() is not None


def send_again(session: Session, outbox_id: int, now: datetime) -> bool:
    """Send one more time what failed, or what nobody knows of (marked then); False for one that is neither."""
    doubtful = update(Outbox).where(col(Outbox.id) == outbox_id, _uncertain())
    session.info[outbox.WROTE] = True
    again = {"state": "waiting", "due_at": now, "attempts": 0, "dropped_at": None}
    if session.exec(doubtful.values(**again, repeat=True)).rowcount:
        return True
    dead = update(Outbox).where(col(Outbox.id) == outbox_id, col(Outbox.state) == "dead")
    return bool(session.exec(dead.values(**again)).rowcount)


def put_aside(session: Session, outbox_id: int, now: datetime, *, committee_id: int | None = None) -> bool:
    """What waits is not sent any more; what failed need not be shown any more. False for what has gone out.

    With a committee: of a reminder for several that waits, only its section goes.
    """
    waiting = update(Outbox).where(col(Outbox.id) == outbox_id, col(Outbox.state) == "waiting")
    gone: dict[str, Any] = _without(session.get(Outbox, outbox_id), committee_id)
    if session.exec(waiting.values(**(gone or {"state": "moot", "dropped_at": now}))).rowcount:
        return True
    failed = update(Outbox).where(col(Outbox.id) == outbox_id, (col(Outbox.state) == "dead") | _uncertain())
    return bool(session.exec(failed.values(dropped_at=now)).rowcount)


def _without(row: Outbox | None, committee_id: int | None) -> dict[str, Any]:
    """A reminder without its section of this committee; empty where nothing would be left of it."""
    if row is None or committee_id is None:
        return {}
    others = {key: ids for key, ids in row.payload.get("committees", {}).items() if key != str(committee_id)}
    return (
        {"payload": {**row.payload, "committees": others}, "text": None, "keyboard": None} if others else {}
    )


def _uncertain() -> Any:
    """Sent twice, or not answered even then."""
    sent_twice = (col(Outbox.state) == "sent") & col(Outbox.repeat).is_(True)
    return (col(Outbox.state) == "uncertain") | sent_twice


def by_hand(
    session: Session,
    *,
    office_id: int,
    committee_id: int,
    person_id: int,
    key: str,
    text: str,
    task_ids: Sequence[int],
    now: datetime,
) -> bool:
    """Note that a reminder was given to an office by hand; False if it was noted under this key before."""
    row = {
        "key": key, "kind": "reminder", "channel": "hand", "state": "sent", "text": text, "payload": {},
        "office_id": office_id, "committee_id": committee_id, "person_id": person_id,
        "created_at": now, "due_at": now, "sent_at": now, "attempts": 1, "repeat": False, "parts_sent": 0,
    }  # fmt: skip
    statement: Insert = (
        upsert(session, Outbox)
        .values(**row)
        .on_conflict_do_nothing(index_elements=["key"])
        .returning(Outbox.id)
    )
    made = session.connection().execute(statement).first()
    if made is None:
        return False
    outbox.about(session, made[0], task_ids)
    return True


def overview(session: Session, most: int) -> tuple[dict[str, int], list[Outbox]]:
    """How many messages are in which state, of all committees; and those that wait, failed or are uncertain, newest first."""
    counts = dict(session.exec(select(Outbox.state, func.count()).group_by(col(Outbox.state))).all())
    query = (
        select(Outbox)
        .where(
            col(Outbox.state).in_(["waiting", "sending", "dead"]) | _uncertain(),
            col(Outbox.dropped_at).is_(None),
        )
        .order_by(col(Outbox.id).desc())
        .limit(most)
    )
    return {name: counts.get(name, 0) for name in STATES}, list(session.exec(query).all())


def tasks_of(session: Session, row: Outbox, committee_id: int) -> list[int]:
    """The tasks of a committee that a message is about."""
    if "committees" in row.payload:
        return list(row.payload["committees"].get(str(committee_id), ()))
    return list(session.exec(select(OutboxTask.task_id).where(OutboxTask.outbox_id == row.id)).all())


def committees_of(committee_id: int | None, payload: dict[str, Any]) -> Sequence[int]:
    """The committees a message belongs to."""
    if committee_id is not None:
        return [committee_id]
    return [int(one) for one in payload.get("committees", {})]
