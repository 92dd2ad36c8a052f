"""Every update Telegram delivered, and what the action it caused answered."""

from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlmodel import select

from storage import codec
from storage.database import Session
from storage.tables import Applied, Inbox


def store(session: Session, update_id: int, payload: str, now: datetime) -> bool:
    """Keep an update; False if it was here before."""
    if session.get(Inbox, update_id) is not None:
        return False
    session.add(Inbox(update_id=update_id, payload=payload, received_at=now))
    return True


def done(session: Session, update_id: int, now: datetime) -> None:
    session.exec(update(Inbox).where(Inbox.update_id == update_id).values(done_at=now))  # type: ignore[arg-type]


def undone(session: Session, before: datetime | None = None) -> list[str]:
    """The payloads of updates not yet answered, oldest first; only those received before `before`, if given."""
    query = select(Inbox.payload).where(Inbox.done_at.is_(None)).order_by(Inbox.update_id)  # type: ignore
    if before is not None:
        query = query.where(Inbox.received_at < before)
    return list(session.exec(query).all())


def is_done(session: Session, update_id: int) -> bool:
    row = session.get(Inbox, update_id)
    return row is not None and row.done_at is not None


class Missing:
    """Says that an update has not been applied (its answer may well be None)."""


def applied(session: Session, update_id: int) -> Any | type[Missing]:
    """What the action of this update answered, or Missing."""
    row = session.get(Applied, update_id)
    return Missing if row is None else codec.loads(row.result)


def apply(session: Session, update_id: int, result: Any, now: datetime) -> None:
    session.add(Applied(update_id=update_id, result=codec.dumps(result), at=now))
