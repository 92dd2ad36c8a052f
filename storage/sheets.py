"""Tables of drafts that came back from Excel."""

from datetime import datetime

from sqlmodel import col, select, update

from minutes.sheet.values import ReturnedSheet
from storage import codec
from storage.database import Session
from storage.tables.minutes import Draft, Sheet

OPEN, ACCEPTED, DROPPED = "open", "accepted", "dropped"
_MOST_BEFORE = 5  # accepted ones that are looked at again


def keep(session: Session, draft: Draft, person_id: int, sheet: ReturnedSheet, now: datetime) -> Sheet:
    """Keep what came back; an earlier one of the draft that nobody accepted is dropped."""
    session.exec(
        update(Sheet).where(col(Sheet.draft_id) == draft.id, col(Sheet.state) == OPEN).values(state=DROPPED)
    )
    row = Sheet(draft_id=draft.id or 0, person_id=person_id, returned=codec.freeze(sheet), at=now)
    session.add(row)
    session.flush()
    return row


def find_open(session: Session, sheet_id: int) -> Sheet | None:
    """The one of this id, if it waits to be accepted."""
    row = session.get(Sheet, sheet_id)
    return row if row is not None and row.state == OPEN else None


def accepted_before(session: Session, draft_id: int) -> list[ReturnedSheet]:
    """What came back of this draft and was accepted, the newest first."""
    query = select(Sheet).where(Sheet.draft_id == draft_id, Sheet.state == ACCEPTED)
    rows = session.exec(query.order_by(col(Sheet.id).desc()).limit(_MOST_BEFORE)).all()
    return [codec.thaw(row.returned) for row in rows]
