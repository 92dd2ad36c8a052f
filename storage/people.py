"""People, their roles, and the offices they speak for."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, bindparam, cast, null, union_all, update
from sqlalchemy import select as sa_select
from sqlmodel import col, select

from committee.access import Membership, Voice, Who
from committee.values import Capacity, Role
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.offices import Office
from storage.tables.people import FocalPoint, Invitation, Member, Person


def by_telegram(session: Session, telegram_id: int) -> Person | None:
    return session.exec(_BY_TELEGRAM, params={"telegram": telegram_id}).first()


_BY_TELEGRAM = select(Person).where(col(Person.telegram_id) == bindparam("telegram"))


def ensure(session: Session, telegram_id: int, name: str, language: str, now: datetime) -> Person:
    """The person with this Telegram id, made if new."""
    person = by_telegram(session, telegram_id)
    if person is None:
        person = Person(telegram_id=telegram_id, name=name, language=language, created_at=now)
        session.add(person)
        session.flush()
    return person


def who(session: Session, telegram_id: int) -> Who | None:
    """What this person is, as of this moment, or None for somebody never seen."""
    person = session.connection().execute(_OF_TELEGRAM, {"telegram": telegram_id}).first()
    return None if person is None else who_is(session, person)


def who_by_id(session: Session, person_id: int) -> Who | None:
    """What the person is, as of this moment, or None if there is none."""
    person = session.connection().execute(_OF_ID, {"person": person_id}).first()
    return None if person is None else who_is(session, person)


# Asked at every update: no more than the columns that are wanted.
_KNOWN = sa_select(col(Person.id), col(Person.telegram_id), col(Person.name), col(Person.language))
_OF_TELEGRAM = _KNOWN.where(col(Person.telegram_id) == bindparam("telegram"))
_OF_ID = _KNOWN.where(col(Person.id) == bindparam("person"))


def who_is(session: Session, person: Any) -> Who:
    """The roles and voices of a person now; `person` is a row with at least the columns of `_KNOWN`."""
    assert person.id is not None
    found = session.connection().execute(_PLACES, {"person": person.id}).all()
    roles = [row for row in found if row.office_id is None]
    voices = [row for row in found if row.office_id is not None]
    # Who has a place somewhere needs no founder's rights to be somebody; asking costs a query at every update.
    founder = not (roles or voices) and _founded(session, person.id)
    return Who(
        person_id=person.id,
        telegram_id=person.telegram_id,
        name=person.name,
        language=person.language,
        roles=tuple(
            Membership(
                committee_id=row.committee_id, committee=row.committee, role=Role(row.role), post=row.post
            )
            for row in roles
        ),
        voices=tuple(
            Voice(
                office_id=row.office_id,
                office=row.post,
                committee_id=row.committee_id,
                committee=row.committee,
                capacity=Capacity(row.role),
            )
            for row in voices
        ),
        founder=founder,
    )


# What a person is, asked at every update: one statement, made once. Of a voice `role` is the capacity, `post` the office.
_PLACES: Any = union_all(
    sa_select(
        col(Member.id).label("id"),
        col(Committee.id).label("committee_id"),
        col(Committee.name).label("committee"),
        col(Member.role).label("role"),
        col(Member.post).label("post"),
        cast(null(), Integer).label("office_id"),
    )
    .join(Committee, col(Member.committee_id) == col(Committee.id))
    .where(col(Member.person_id) == bindparam("person"), col(Member.until).is_(None)),
    sa_select(
        col(FocalPoint.id),
        col(Committee.id),
        col(Committee.name),
        col(FocalPoint.capacity),
        col(Office.name),
        col(Office.id),
    )
    .join(Office, col(FocalPoint.office_id) == col(Office.id))
    .join(Committee, col(Office.committee_id) == col(Committee.id))
    .where(col(FocalPoint.person_id) == bindparam("person"), col(FocalPoint.until).is_(None)),
).order_by("id")


def _founded(session: Session, person_id: int) -> bool:
    query = select(Invitation.id).where(
        col(Invitation.committee_id).is_(None),
        Invitation.role == Role.SECRETARY,
        Invitation.used_by == person_id,
    )
    return session.exec(query).first() is not None


def members(session: Session, committee_id: int, *roles: Role) -> list[Person]:
    """The people who hold any of `roles` in the committee now, each once."""
    query = (
        select(Person)
        .join(Member, col(Member.person_id) == col(Person.id))
        .where(Member.committee_id == committee_id, col(Member.until).is_(None), col(Member.role).in_(roles))
        .distinct()
    )
    return list(session.exec(query.order_by(col(Person.id))).all())


def member_post(session: Session, committee_id: int, person_id: int) -> str | None:
    """The post a person signs with in the committee, the highest role first come."""
    query = select(Member.post).where(
        Member.committee_id == committee_id, Member.person_id == person_id, col(Member.until).is_(None)
    )
    return session.exec(query.order_by(col(Member.id))).first()


def add_member(
    session: Session, committee_id: int, person_id: int, role: Role, post: str, now: datetime
) -> Member:
    """Give a role; a second time changes nothing."""
    row = session.exec(
        select(Member).where(
            Member.committee_id == committee_id,
            Member.person_id == person_id,
            Member.role == role,
            col(Member.until).is_(None),
        )
    ).first()
    if row is None:
        row = Member(committee_id=committee_id, person_id=person_id, role=role, post=post, since=now)
        session.add(row)
    return row


def speakers(session: Session, office_ids: Iterable[int]) -> list[tuple[FocalPoint, Person]]:
    """Who speaks for any of the offices now."""
    query = (
        select(FocalPoint, Person)
        .join(Person, col(FocalPoint.person_id) == col(Person.id))
        .where(col(FocalPoint.office_id).in_(list(office_ids)), col(FocalPoint.until).is_(None))
        .order_by(col(FocalPoint.id))
    )
    return [(f, p) for f, p in session.exec(query).all()]


def let_speak(session: Session, office_id: int, person_id: int, capacity: Capacity, now: datetime) -> None:
    """`person_id` speaks for the office from now on; a second time changes only the capacity."""
    row = session.exec(
        select(FocalPoint).where(
            FocalPoint.office_id == office_id,
            FocalPoint.person_id == person_id,
            col(FocalPoint.until).is_(None),
        )
    ).first()
    if row is None:
        row = FocalPoint(office_id=office_id, person_id=person_id, capacity=capacity, since=now)
    row.capacity = capacity
    session.add(row)


def end_voice(session: Session, office_id: int, person_id: int, now: datetime) -> bool:
    """`person_id` no longer speaks for the office; False if he did not."""
    result = session.exec(
        update(FocalPoint)
        .where(
            col(FocalPoint.office_id) == office_id,
            col(FocalPoint.person_id) == person_id,
            col(FocalPoint.until).is_(None),
        )
        .values(until=now)
    )
    return bool(result.rowcount)


def set_reachable(session: Session, telegram_id: int, since: datetime | None) -> Person | None:
    """Note that a person blocked the bot (`since`) or can be written to again (None); the person, if known."""
    person = by_telegram(session, telegram_id)
    if person is not None:
        person.unreachable_since = since
        session.add(person)
    return person
