"""The mentions of one decision → who reports on it and who cooperates."""

from collections.abc import Iterable, Sequence

from committee.offices import (
    AnyOffice,
    Assignment,
    Expansion,
    Group,
    GroupKind,
    Office,
    OpenGroup,
    Outcome,
    Registry,
)
from committee.registered import of_posts
from committee.values import Nature, Reporting
from places.model import Courtesy, Level
from places.text import match_key

_ASKED_LITTLE = (Courtesy.SUPERIOR, Courtesy.REPRESENTATIVE, Courtesy.PRIVATE)
# Who reports for the schools of a district, of an upazila.
_EDUCATION = {
    Level.DISTRICT: ("district_education_officer", "district_primary_education_officer"),
    Level.UPAZILA: ("upazila_secondary_education_officer", "upazila_education_officer"),
}
_MOST_REPORTERS = 4


def assign(
    expansions: Iterable[Expansion],
    registry: Registry,
    own_office_id: int | None,
    nature: Nature = Nature.ONE_OFF,
) -> Assignment:
    """Who reports on one decision, and who cooperates.

    Every office named reports, once. A group that reports by one: its reporter reports, its members cooperate. A
    group reporting each: every member reports. A group nobody has defined, and an unknown name, are questions.
    Nobody named: nobody if formal, else the secretary's own office, as a question.
    """
    cell = tuple(expansions)
    advisers = tuple(dict.fromkeys(e.adviser for e in cell if e.adviser))
    if nature is Nature.FORMAL:
        return Assignment(advisers=advisers)
    own = registry.office(own_office_id)
    reporting: list[AnyOffice] = [office for e in cell for office in e.all_offices]
    cooperating: list[AnyOffice] = []
    open_groups: dict[str, OpenGroup] = {}
    for expansion in (e for e in cell if e.outcome is Outcome.GROUP):
        reporters = _reporters(expansion, cell, registry, own)
        settled = _settled(expansion.group, registry, reporters)
        if settled is None:
            open_groups.setdefault(expansion.key, _open(expansion, reporters))
            continue
        reporting += settled[0]
        cooperating += settled[1]
    unknown = tuple({e.key: e for e in cell if e.outcome is Outcome.UNKNOWN}.values())
    nobody = not (reporting or unknown or open_groups)
    named = _once(reporting)
    taken = {_identity(office) for office in named}
    return Assignment(
        reporting=(own,) if nobody and own else named,
        cooperating=tuple(office for office in _once(cooperating) if _identity(office) not in taken),
        advisers=advisers,
        unknown=unknown,
        groups_open=tuple(open_groups.values()),
        who_implements=nobody,
    )


def _identity(office: AnyOffice) -> tuple[str, ...]:
    if isinstance(office, Office):
        return ("registered", str(office.id))
    return ("post", office.post, office.place or "") if office.post else ("name", match_key(office.name))


def _once(offices: Iterable[AnyOffice]) -> tuple[AnyOffice, ...]:
    unique: dict[tuple[str, ...], AnyOffice] = {}
    for office in offices:
        unique.setdefault(_identity(office), office)
    return tuple(unique.values())


def _members(group: Group | None, registry: Registry) -> list[Office]:
    """The group's members that are still registered."""
    found = (registry.office(member) for member in (group.member_ids if group else ()))
    return [office for office in found if office is not None]


def _settled(
    group: Group | None, registry: Registry, proposed: Sequence[AnyOffice]
) -> tuple[Sequence[AnyOffice], Sequence[AnyOffice]] | None:
    """(who reports, who cooperates) for a group; None while that would be nobody: never zero tasks."""
    members = _members(group, registry)
    if group is None:
        return None
    if group.reporting is Reporting.EACH:
        return (members, ()) if members else None
    reporter = registry.office(group.reporter_id) or next(iter(proposed), None)
    return ((reporter,), members) if reporter else None


def _reporters(
    expansion: Expansion, cell: Sequence[Expansion], registry: Registry, own: Office | None
) -> tuple[AnyOffice, ...]:
    """Who may report for the whole group, the likeliest first.

    The secretary's own office if the cell names it, then the single offices of the cell that may be asked often,
    and last the secretary's own; for schools the education officers before all.
    """
    singles = [e.all_offices[0] for e in cell if e.outcome is Outcome.OFFICES and len(e.all_offices) == 1]
    likely = [office for office in singles if office.courtesy not in _ASKED_LITTLE]
    schools: list[AnyOffice] = []
    if expansion.kind is GroupKind.SCHOOLS:
        posts = _EDUCATION.get(registry.level, ())
        here = {office.post: office for office in singles if office.post in posts}
        schools = [*here.values(), *(o for o in of_posts(posts, registry) if o.post not in here)]
    ours = [own] if own else []
    in_cell = [office for office in likely if own and isinstance(office, Office) and office.id == own.id]
    return _once((*schools, *in_cell, *likely, *ours))[:_MOST_REPORTERS]


def _open(expansion: Expansion, reporters: tuple[AnyOffice, ...]) -> OpenGroup:
    each = expansion.kind is GroupKind.POST
    return OpenGroup(
        key=expansion.key,
        mention=expansion.mention,
        kind=expansion.kind,
        reporting=Reporting.EACH if each else Reporting.ONE,
        reporters=reporters,
        members=expansion.members,
    )
