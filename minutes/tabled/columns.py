"""The columns of a table of decisions, by the words at their head, in one line or two."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from minutes.chars import squeeze
from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.words.headings import roles_in_order, roles_of
from minutes.words.number_shapes import IN_WORDS
from minutes.words.numbers import leading_number
from minutes.words.value_labels import role_of

LONGEST_HEADING = 70  # letters of a heading
_D = "[0-9০-৯]"
# A narrow column breaks a number behind its slash: "৩১৮/ ১২(ক)".
_BARE_NUMBER = re.compile(
    rf"^(?:[Ss][Ll]\.?\s|[Nn]o\.?\s|নং\s)?[(\[]?\s*(?P<number>(?:[A-Z]{{1,3}}\s?[-/]\s?)?{_D}{{1,3}}(?:/\s?(?:20|২০){_D}{{2}}|(?:\.{_D}{{1,3}}|\s?/\s?{_D}{{1,3}}|-\s?{_D}{{2}})*)"
    rf"(?:[-–—./]?[ক-ঢ]|\s?\((?:[ক-ঢ]|{_D}{{1,2}}|[ivx]{{1,4}}|[a-h])\))?"
    rf"|[ক-ঢ](?:\s?[-–—]\s?{_D}{{1,2}})?|(?:[a-hA-H]|[ivx]{{1,4}})(?=\s?[.)])|(?:ix|iv|vi{{0,3}}|i{{1,3}})|{IN_WORDS})\s*[।.)\]:ঃ-]*$"
)
_HEADING_WITHIN = 40  # rows in which the heading must come
_FEWEST, _MOSTLY = 2, 0.7  # cells that tell what a column without a known heading holds
_NEEDED = frozenset(
    (Role.IMPLEMENTER, Role.DISCUSSION, Role.AGENDA, Role.SERIAL, Role.DEADLINE, Role.PREVIOUS, Role.PROGRESS)
)


@dataclass(frozen=True, kw_only=True)
class Columns:
    """What stands in which column of a table, and the rows of its heading (`first` is the first row below it)."""

    roles: tuple[frozenset[Role], ...]
    first: int
    heading: tuple[str, ...] = field(default=())

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.roles)

    def at(self, role: Role) -> int | None:
        """The column that holds `role`: the last one of decisions, the first of everything else."""
        found = [at for at, roles in enumerate(self.roles) if role in roles]
        if not found:
            return None
        return found[-1] if role is Role.DECISION else found[0]

    def behind(self, role: Role, at: int | None) -> int | None:
        """The next column that holds `role`, behind `at`."""
        return next(
            (to for to, roles in enumerate(self.roles) if at is not None and to > at and role in roles), None
        )

    @property
    def talks(self) -> bool:
        """Whether the discussion stands in the decisions' column."""
        return Role.DISCUSSION in self.roles[self.at(Role.DECISION) or 0]

    def has(self, role: Role) -> bool:
        """Whether a column holds `role`."""
        return any(role in roles for roles in self.roles)


def find_columns(table: Table) -> Columns | None:
    """The columns of a table that has decisions (or the last meeting's) in it, or None."""
    for at, row in enumerate(table.rows[:_HEADING_WITHIN]):
        roles = _row_roles(row)
        if roles is None:
            continue
        first = at + 1
        below = _row_roles(table.rows[first], partly=True) if first < len(table.rows) else None
        if below is not None and len(below) == len(roles):
            roles = tuple(map(_storeys, roles, below))
            first += 1
        roles = _settled(_with_numbers_apart(table.rows[first:], roles))
        roles = _with_numbered_agenda(table.rows[first:], _with_counted_agenda(table.rows[first:], roles))
        roles = _one_each(row, table.rows[first:], roles)
        roles = _told_by_values(row, table.rows[first:], roles)
        return Columns(roles=roles, first=first, heading=tuple(squeeze(cell.text) for cell in row))
    return None


def is_of_this_meeting(table: Table, columns: Columns) -> bool:
    """Whether the decisions in the table are new ones; progress reported behind a decision makes it an old one."""
    decision, progress = columns.at(Role.DECISION), columns.at(Role.PROGRESS)
    if decision is None:
        return False
    if progress is None or progress < decision or columns.has(Role.PREVIOUS):
        return True
    return not any(
        re.search(r"\w", row[progress].text) for row in table.rows[columns.first :] if progress < len(row)
    )


def _row_roles(row: Sequence[Cell], *, partly: bool = False) -> tuple[frozenset[Role], ...] | None:
    """The roles of a row's cells if it is a heading; `partly`: the second line of one."""
    if any(len(cell.text) > LONGEST_HEADING for cell in row) or len(row) < 2:
        return None
    roles = tuple(roles_of(cell.text) for cell in row)
    own = [cell for cell in row if cell.text and not cell.continued]
    known = [
        found for cell, found in zip(row, roles, strict=True) if cell.text and not cell.continued and found
    ]
    if partly and any(leading_number(cell.text)[0] for cell in row):
        return None  # an item, whose talk has the words of a heading
    if partly:
        under = any(cell.continued == "above" or not cell.text for cell in row)
        merged = any(cell.continued == "above" for cell in row)
        return roles if under and own and (len(known) == len(own) or (known and merged)) else None
    if len(own) < 2:
        return None
    everything = frozenset().union(*roles)
    if not everything & {Role.DECISION, Role.PREVIOUS} or not everything & _NEEDED:
        return None
    if sum(Role.PERSON in found for found in roles) > 1 or 2 * len(known) < len(own):
        return None
    return roles


def _storeys(over: frozenset[Role], under: frozenset[Role]) -> frozenset[Role]:
    """The roles of a column with two headings, one over the other; "বিবরণ" under "সিদ্ধান্ত" is no talk."""
    if over == {Role.DECISION} and under and under <= {Role.DISCUSSION, Role.AGENDA}:
        return over
    return under or over


def _with_numbers_apart(
    rows: Sequence[Sequence[Cell]], roles: tuple[frozenset[Role], ...]
) -> tuple[frozenset[Role], ...]:
    """`roles` where one heading stands over the decisions and, left of them, their numbers: "সিদ্ধান্ত" over "১.১" and the words."""
    for at, (left, right) in enumerate(pairwise(roles)):
        if left == right == {Role.DECISION}:
            cells = [row[at].text for row in rows if at < len(row) and row[at].text and not row[at].continued]
            numbers = sum(map(is_bare_number, cells))
            if numbers and 2 * numbers > len(cells):
                return (*roles[:at], frozenset((Role.NUMBER,)), *roles[at + 1 :])
    return roles


def _one_each(
    heading: Sequence[Cell], rows: Sequence[Sequence[Cell]], roles: tuple[frozenset[Role], ...]
) -> tuple[frozenset[Role], ...]:
    """`roles` where one heading stands over two columns: if it names two things, "সিদ্ধান্ত ও বাস্তবায়ন", each holds one of them.

    Columns that are merged in every row are one.
    """
    told = list(roles)
    for at, left in enumerate(roles[:-1]):
        if not left or squeeze(heading[at].text) != squeeze(heading[at + 1].text):
            continue
        named = roles_in_order(heading[at].text)
        apart = any(at + 1 < len(row) and row[at + 1].continued != "left" for row in rows)
        if not apart and heading[at + 1].continued == "left":
            told[at + 1] = frozenset()
        elif apart and len(named) == 2 and left == set(named):
            told[at], told[at + 1] = frozenset((named[0],)), frozenset((named[1],))
    return tuple(told)


def _with_counted_agenda(
    rows: Sequence[Sequence[Cell]], roles: tuple[frozenset[Role], ...]
) -> tuple[frozenset[Role], ...]:
    """`roles` where two columns seem to be the agenda's and the first but counts: "Item" beside "Subject"."""
    agenda = frozenset((Role.AGENDA,))
    at = roles.index(agenda) if roles.count(agenda) > 1 else None
    cells = [row[at].text for row in rows if at is not None and at < len(row) and row[at].text]
    if at is None or not cells or not all(map(is_bare_number, cells)):
        return roles
    return (*roles[:at], frozenset((Role.SERIAL,)), *roles[at + 1 :])


def _with_numbered_agenda(
    rows: Sequence[Sequence[Cell]], roles: tuple[frozenset[Role], ...]
) -> tuple[frozenset[Role], ...]:
    """`roles` where the agenda's column holds numbers, and others than the serials: those count the decisions then."""
    agenda, serial = frozenset((Role.AGENDA,)), frozenset((Role.SERIAL,))
    if roles.count(agenda) != 1 or roles.count(serial) != 1:
        return roles
    at, counting = roles.index(agenda), roles.index(serial)
    pairs = [
        (squeeze(row[counting].text), squeeze(row[at].text))
        for row in rows
        if max(at, counting) < len(row) and row[at].text and not row[counting].continued
    ]
    if not pairs or not all(is_bare_number(number) for _, number in pairs):
        return roles
    if all(one.strip(".।") == other.strip(".।") for one, other in pairs):
        return roles
    return tuple(frozenset((Role.NUMBER,)) if found == serial else found for found in roles)


def _settled(roles: tuple[frozenset[Role], ...]) -> tuple[frozenset[Role], ...]:
    """`roles` where a column right of the decisions that was taken for an agenda (দপ্তর …) is the implementers'.

    A serial between the items and their decisions counts the decisions.
    """
    roles = tuple(
        frozenset((Role.NUMBER,)) if found == {Role.SERIAL} and _counts_decisions(roles, at) else found
        for at, found in enumerate(roles)
    )
    roles = _with_subjects(roles)
    if any(Role.IMPLEMENTER in found for found in roles):
        return roles
    last = max((at for at, found in enumerate(roles) if Role.DECISION in found), default=len(roles))
    return tuple(
        frozenset((Role.IMPLEMENTER,)) if at > last and found == {Role.AGENDA} else found
        for at, found in enumerate(roles)
    )


def _with_subjects(roles: tuple[frozenset[Role], ...]) -> tuple[frozenset[Role], ...]:
    """`roles` where nothing is the subjects', but a column of an unknown name ("সমস্যা") stands between serial and decisions."""
    if any(Role.AGENDA in found for found in roles) or roles[0] != {Role.SERIAL}:
        return roles
    if len(roles) < 3 or roles[1] or not roles[2] & {Role.DECISION, Role.DISCUSSION}:
        return roles
    return (roles[0], frozenset((Role.AGENDA,)), *roles[2:])


def _counts_decisions(roles: Sequence[frozenset[Role]], at: int) -> bool:
    behind = roles[at + 1] if at + 1 < len(roles) else frozenset()
    return behind == {Role.DECISION} and any(found & {Role.AGENDA, Role.DISCUSSION} for found in roles[:at])


def _told_by_values(
    heading: Sequence[Cell], rows: Sequence[Sequence[Cell]], roles: tuple[frozenset[Role], ...]
) -> tuple[frozenset[Role], ...]:
    """`roles` with that of a column whose heading nobody knows ("লক্ষ্যমাত্রা", "মাঠে থাকবেন"): what stands in it tells."""
    if Role.DECISION not in frozenset().union(*roles):
        return roles
    told = list(roles)
    for at, cell in enumerate(heading):
        if roles[at] or not cell.text or cell.continued:
            continue
        said = [
            role_of(row[at].text) for row in rows if at < len(row) and row[at].text and not row[at].continued
        ]
        role = Counter(said).most_common(1)[0][0] if said else None
        known = any(role in found for found in told)
        if (
            role is not None
            and not known
            and len(said) >= _FEWEST
            and said.count(role) >= _MOSTLY * len(said)
        ):
            told[at] = frozenset((role,))
    return tuple(told)


def bare_number(text: str) -> str | None:
    """The number that is all of a cell, without its closing mark; None for another cell."""
    found = _BARE_NUMBER.match(squeeze(text))
    return re.sub(r"\s", "", found["number"]) if found else None


def is_bare_number(text: str) -> bool:
    """Whether a cell is nothing but a number."""
    return bare_number(text) is not None
