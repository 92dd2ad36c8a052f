"""What a committee knows about names: rows → committee.expansion.Registry; and its offices as they are offered."""

from collections.abc import Sequence
from datetime import date

from committee.expansion import AnyOffice, Group, Office, Registry, Remembered
from committee.values import Reporting
from committee.views import OfficeLine
from places.model import Courtesy, Level
from storage import offices
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.offices import Office as OfficeRow

MOST_CANDIDATES = 4  # offices offered as answers


def office_value(row: OfficeRow) -> Office:
    """A registered office as the rules see it."""
    return Office(
        id=row.id or 0,
        name=row.name,
        post=row.post,
        place=row.place,
        courtesy=Courtesy(row.courtesy),
        contact=row.contact,
    )


def registry_of(session: Session, committee: Committee, on: date) -> Registry:
    """The committee's offices, groups and remembered answers; new offices get the titles in force on `on`."""
    committee_id = committee.id or 0
    return Registry(
        level=Level(committee.level),
        district=committee.district,
        upazila=committee.upazila,
        own_office_id=committee.own_office_id,
        on=on,
        offices=tuple(office_value(row) for row in offices.of_committee(session, committee_id)),
        groups=tuple(
            Group(
                id=row.id or 0,
                key=row.key,
                name=row.name,
                reporting=Reporting(row.reporting),
                reporter_id=row.reporter_id,
                member_ids=tuple(members),
            )
            for row, members in offices.groups(session, committee_id)
        ),
        remembered={
            row.key: Remembered(answer=row.answer, office_id=row.office_id, group_id=row.group_id)
            for row in offices.aliases(session, committee_id)
        },
    )


def office_lines(offered: Sequence[AnyOffice]) -> tuple[OfficeLine, ...]:
    """The offices that are offered as answers."""
    return tuple(office_line(office, place) for place, office in enumerate(offered[:MOST_CANDIDATES]))


def office_line(office: AnyOffice, place: int = 0) -> OfficeLine:
    """An office as a button; one that is not registered yet has the id −1, −2 … by its place."""
    known = office.id if isinstance(office, Office) else -(place + 1)
    return OfficeLine(id=known, name=office.name, courtesy=office.courtesy)
