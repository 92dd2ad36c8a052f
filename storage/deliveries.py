"""The outbox by committee: what became of its messages."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlmodel import col, select

from storage.database import Session
from storage.tables import Outbox, Person


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


def committees_of(committee_id: int | None, payload: dict[str, Any]) -> Sequence[int]:
    """The committees a message belongs to."""
    if committee_id is not None:
        return [committee_id]
    return [int(one) for one in payload.get("committees", {})]
