"""The occasions of a committee's cycle: those that have been dealt with, and those the secretary does not want to go out."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col, select

from storage import meetings
from storage.database import Session, upsert
from storage.tables.committees import Handled, Skipped


def handled(session: Session, committee_id: int, cycle: int) -> list[tuple[str, datetime, bool]]:
    """The occasions of a committee's cycle that have been dealt with: key, when, and whether without sending."""
    of_cycle = col(Handled.key).startswith(f"{cycle}/", autoescape=True)
    query = select(col(Handled.key), col(Handled.at), col(Handled.moot)).where(
        Handled.committee_id == committee_id, of_cycle
    )
    return list(session.exec(query).all())


def handle(
    session: Session, committee_id: int, keys: Iterable[str], now: datetime, *, moot: bool = False
) -> None:
    """Note that these occasions have been dealt with; the first time counts."""
    rows = [
        {"committee_id": committee_id, "key": key, "at": now, "moot": moot} for key in dict.fromkeys(keys)
    ]
    if rows:
        session.connection().execute(upsert(session, Handled).on_conflict_do_nothing(), rows)


def skipped(session: Session, committee_id: int) -> frozenset[str]:
    """The keys that are to be left out."""
    query = select(Skipped.key).where(Skipped.committee_id == committee_id)
    return frozenset(session.exec(query).all())


def skip(session: Session, committee_id: int, key: str, by: int, now: datetime) -> None:
    """Leave this one out; a second time changes nothing."""
    row = {"committee_id": committee_id, "key": key, "person_id": by, "at": now}
    session.connection().execute(upsert(session, Skipped).on_conflict_do_nothing(), [row])
    meetings.look_again(session, committee_id)


def unskip(session: Session, committee_id: int, key: str) -> None:
    """It goes out after all."""
    session.exec(delete(Skipped).where(col(Skipped.committee_id) == committee_id, col(Skipped.key) == key))
    meetings.look_again(session, committee_id)
