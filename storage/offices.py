"""A committee's offices, groups, and what printed names were said to mean."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import col, func, select

from places.text import match_key
from storage.database import Session
from storage.tables.offices import Alias, GroupMember, Office, OfficeContact, OfficeGroup


def of_committee(session: Session, committee_id: int) -> list[Office]:
    query = select(Office).where(Office.committee_id == committee_id).order_by(col(Office.id))
    return list(session.exec(query).all())


def count(session: Session, committee_id: int) -> int:
    return session.exec(
        select(func.count()).select_from(Office).where(Office.committee_id == committee_id)
    ).one()


def named(
    committee_id: int,
    name: str,
    *,
    post: str | None = None,
    place: str | None = None,
    courtesy: str = "subordinate",
) -> Office:
    """An office of this name, not kept yet."""
    return Office(
        committee_id=committee_id, name=name, key=match_key(name), post=post, place=place, courtesy=courtesy
    )


def ensure(session: Session, wanted: Office) -> Office:
    """The committee's office of that name; the `wanted` one is kept if there is none."""
    office = session.exec(
        select(Office).where(Office.committee_id == wanted.committee_id, Office.key == wanted.key)
    ).first()
    if office is None:
        office = wanted
        session.add(office)
        session.flush()
    return office


def add_missing(session: Session, committee_id: int, wanted: Iterable[Office]) -> None:
    """Keep those of the `wanted` whose names the committee does not have yet, all at once."""
    here = set(session.exec(select(Office.key).where(Office.committee_id == committee_id)).all())
    for office in wanted:
        if office.key not in here:
            here.add(office.key)
            session.add(office)
    session.flush()


def set_contact(
    session: Session, office_id: int, name: str, now: datetime, minutes_id: int | None = None
) -> None:
    """Keep the person named beside an office; who was named before stays in the history."""
    office = session.get_one(Office, office_id)
    if office.contact is not None and match_key(office.contact) == match_key(name):
        return
    office.contact = name
    session.add(office)
    session.add(OfficeContact(office_id=office_id, name=name, since=now, minutes_id=minutes_id))


def earlier_contacts(session: Session, office_id: int) -> list[str]:
    """Who was named beside an office before, the latest first."""
    query = (
        select(OfficeContact)
        .where(OfficeContact.office_id == office_id)
        .order_by(col(OfficeContact.since).desc(), col(OfficeContact.id).desc())
    )
    return [row.name for row in session.exec(query).all()][1:]


def groups(session: Session, committee_id: int) -> list[tuple[OfficeGroup, list[int]]]:
    """The committee's groups with their members' ids."""
    rows = session.exec(select(OfficeGroup).where(OfficeGroup.committee_id == committee_id)).all()
    members: dict[int, list[int]] = {}
    for member in session.exec(
        select(GroupMember).where(col(GroupMember.group_id).in_([row.id for row in rows]))
    ).all():
        members.setdefault(member.group_id, []).append(member.office_id)
    return [(row, members.get(row.id or 0, [])) for row in rows]


def set_group(
    session: Session,
    committee_id: int,
    *,
    name: str,
    key: str,
    reporting: str,
    reporter_id: int | None,
    members: Iterable[int],
) -> OfficeGroup:
    """Define a group, or define it anew."""
    group = session.exec(
        select(OfficeGroup).where(OfficeGroup.committee_id == committee_id, OfficeGroup.key == key)
    ).first()
    if group is None:
        group = OfficeGroup(committee_id=committee_id, name=name, key=key, reporting=reporting)
    group.reporting, group.reporter_id = reporting, reporter_id
    session.add(group)
    session.flush()
    session.exec(delete(GroupMember).where(col(GroupMember.group_id) == group.id))
    session.add_all(GroupMember(group_id=group.id or 0, office_id=office_id) for office_id in set(members))
    return group


def aliases(session: Session, committee_id: int) -> list[Alias]:
    return list(session.exec(select(Alias).where(Alias.committee_id == committee_id)).all())


def remember(
    session: Session,
    committee_id: int,
    key: str,
    answer: str,
    *,
    office_id: int | None = None,
    group_id: int | None = None,
) -> None:
    """Keep what a printed name means; a later answer replaces the earlier."""
    row = session.exec(select(Alias).where(Alias.committee_id == committee_id, Alias.key == key)).first()
    if row is None:
        row = Alias(committee_id=committee_id, key=key, answer=answer)
    row.answer, row.office_id, row.group_id = answer, office_id, group_id
    session.add(row)
