"""Reminders that wait until every committee has been planned: one message for a person, however many of them he serves.

Each committee is planned in a transaction of its own. A program that ends between two leaves what it had planned
held; the next look goes on with the other committees and joins them to it.
"""

from collections.abc import Callable, Collection

from sqlalchemy import update
from sqlmodel import col, select

from storage.database import Session
from storage.outbox import WROTE, Letter
from storage.tables.messages import Outbox

HELD = "held"  # the state of such a letter: the sender does not see it


def of_people(session: Session, person_ids: Collection[int]) -> dict[int, Outbox]:
    """The held reminder of each of these people, where there is one."""
    query = select(Outbox).where(Outbox.state == HELD, col(Outbox.person_id).in_(person_ids))
    return {row.person_id: row for row in session.exec(query).all()}


def join(session: Session, row: Outbox, letter: Letter, first: Callable[[str, str], str]) -> None:
    """Add what a letter says to a held one; `first` is asked which of two kinds of occasion it is called by."""
    extra = letter.extra or {}
    committees = {key: list(ids) for key, ids in row.payload["committees"].items()}
    for key, ids in extra["committees"].items():
        committees[key] = list(dict.fromkeys([*committees.get(key, ()), *ids]))
    about = letter.key.removeprefix(f"reminder:{letter.person_id}:")
    row.key = f"{row.key}+{about}"
    row.payload = {"kind": first(row.payload["kind"], extra["kind"]), "committees": committees}
    session.add(row)


def is_any(session: Session) -> bool:
    """Whether any reminder is held."""
    return session.exec(select(Outbox.id).where(Outbox.state == HELD).limit(1)).first() is not None


def release(session: Session) -> None:
    """What was held waits to be sent."""
    session.exec(update(Outbox).where(col(Outbox.state) == HELD).values(state="waiting"))
    session.info[WROTE] = True
