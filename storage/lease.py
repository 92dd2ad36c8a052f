"""Who works on this database: one process at a time holds the lease, by rows alone, the same on every database.

A holder moves `beat` on. Others look whether it stands still, by a clock of their own, so no clocks are compared.
"""

from dataclasses import dataclass

from sqlalchemy import update
from sqlmodel import col

from storage.database import Session, upsert
from storage.tables.program import Lease

WORK = "work"  # the one lease there is: polling, ticking and sending


@dataclass(frozen=True, kw_only=True)
class Held:
    """The lease as it stands: who holds it (None: nobody), and how often it has been taken or renewed."""

    holder: str | None
    beat: int


def look(session: Session) -> Held:
    """How the lease stands."""
    row = session.get(Lease, WORK)
    return Held(holder=None, beat=0) if row is None else Held(holder=row.holder, beat=row.beat)


def take(session: Session, seen: Held, holder: str) -> bool:
    """Take it, unless it has moved since it was `seen`."""
    if seen.beat == 0:
        fresh = upsert(session, Lease).values(name=WORK, holder=None, beat=0).on_conflict_do_nothing()
        session.connection().execute(fresh)
    taken = session.exec(
        update(Lease)
        .where(col(Lease.name) == WORK, col(Lease.beat) == seen.beat)
        .values(holder=holder, beat=seen.beat + 1)
    )
    return taken.rowcount == 1


def renew(session: Session, holder: str) -> bool:
    """Move the beat on; False where somebody else holds the lease."""
    renewed = session.exec(
        update(Lease)
        .where(col(Lease.name) == WORK, col(Lease.holder) == holder)
        .values(beat=col(Lease.beat) + 1)
    )
    return renewed.rowcount == 1


def give_up(session: Session, holder: str) -> None:
    """Leave it to whoever waits."""
    session.exec(
        update(Lease)
        .where(col(Lease.name) == WORK, col(Lease.holder) == holder)
        .values(holder=None, beat=col(Lease.beat) + 1)
    )


def is_held(session: Session, holder: str) -> bool:
    """Whether this holder has it, as of this transaction."""
    return look(session).holder == holder
