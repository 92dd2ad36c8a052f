"""One-time links, kept as hashes and consumed atomically."""

import hashlib
from datetime import datetime

from sqlalchemy import update
from sqlmodel import col, select

from committee.values import Role
from storage.database import Session
from storage.tables.people import Invitation


def hashed(token: str) -> str:
    """The only form in which a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def make(
    session: Session,
    *,
    token: str,
    role: Role,
    now: datetime,
    expires_at: datetime,
    committee_id: int | None = None,
    office_id: int | None = None,
    created_by: int | None = None,
) -> Invitation:
    row = Invitation(
        committee_id=committee_id,
        office_id=office_id,
        role=role,
        token_hash=hashed(token),
        created_by=created_by,
        created_at=now,
        expires_at=expires_at,
    )
    session.add(row)
    session.flush()
    return row


def find(session: Session, token: str) -> Invitation | None:
    return session.exec(select(Invitation).where(Invitation.token_hash == hashed(token))).first()


def consume(session: Session, invitation_id: int, person_id: int, now: datetime) -> bool:
    """Use the invitation up; True for exactly one caller."""
    result = session.exec(
        update(Invitation)
        .where(
            col(Invitation.id) == invitation_id,
            col(Invitation.used_at).is_(None),
            col(Invitation.withdrawn_at).is_(None),
            col(Invitation.expires_at) > now,
        )
        .values(used_at=now, used_by=person_id)
    )
    return result.rowcount == 1


def claimed(session: Session) -> bool:
    """Whether somebody has claimed the bot."""
    query = select(Invitation.id).where(
        col(Invitation.committee_id).is_(None), col(Invitation.used_at).is_not(None)
    )
    return session.exec(query).first() is not None


def withdraw_claims(session: Session, now: datetime) -> None:
    """Earlier claim links stop working; the newest start's is the only one."""
    session.exec(
        update(Invitation)
        .where(col(Invitation.committee_id).is_(None), col(Invitation.used_at).is_(None))
        .values(withdrawn_at=now)
    )
