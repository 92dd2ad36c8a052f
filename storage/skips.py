"""Occasions that the secretary does not want to go out."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col, select

from storage import meetings
from storage.database import Session, upsert
from storage.tables.committees import Skipped


def of_committee(session: Session, committee_id: int) -> frozenset[str]:
    """The keys that are to be left out."""
    query = select(Skipped.key).where(Skipped.committee_id == committee_id)
    return frozenset(session.exec(query).all())


def put(session: Session, committee_id: int, key: str, by: int, now: datetime) -> None:
    """Leave this one out; a second time changes nothing."""
    row = {"committee_id": committee_id, "key": key, "person_id": by, "at": now}
    session.connection().execute(upsert(session, Skipped).on_conflict_do_nothing(), [row])
    meetings.look_again(session, committee_id)


def forget(session: Session, committee_id: int, key: str) -> None:
    """It goes out after all."""
    session.exec(delete(Skipped).where(col(Skipped.committee_id) == committee_id, col(Skipped.key) == key))
    meetings.look_again(session, committee_id)
