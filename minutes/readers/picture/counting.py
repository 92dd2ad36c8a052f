"""The serial numbers of whole tables, after their pages are joined: what a row's number must be, by the other rows and by the
decisions in it ("৩.১" stands in row ৩). The engine takes small numbers for letters, and the heading above them for a number.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from minutes.document import Block, Cell, Table
from minutes.grammar.columns import Role
from minutes.readers.picture.serials import number_in, printed
from minutes.words.headings import roles_of

_LONGEST = 5  # letters of a cell with a number in it, or of the heading above it
_HEADING = "ক্রঃ নং"
_PART = re.compile(r"\(?([০-৯]{1,2})[.।][০-৯]{1,2}(?![০-৯/.-])")
_FEWEST = 2
# What single Bangla numbers are taken for, where it is one of them only.
_LETTERS = {"ঠ": 1, "স": 1, "হ": 2, "ই": 2, "ত": 3, "ও": 3, "ঘ": 4, "ঞ": 5, "ঙ": 6, "থ": 7, "চ": 8}
_ITEMS = frozenset((Role.DECISION, Role.PERSON))


@dataclass(frozen=True, kw_only=True)
class _Part:
    """A table, where its heading stands, and which of its rows have a number of their own."""

    table: Table
    head: int
    column: int
    rows: tuple[int, ...]

    def texts(self) -> list[str]:
        """What stands where the numbers should."""
        return [self.table.rows[at][self.column].text for at in self.rows]

    def roles(self) -> list[frozenset[Role]]:
        """What the columns hold, that of the numbers apart."""
        return [roles_of(cell.text) for cell in self.table.rows[self.head][self.column + 1 :]]


def counted(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, the tables among them with their serial numbers and the heading above those as they must be.

    Tables with the same headings are one, counted through.
    """
    found = list(blocks)
    parts = {at: part for at, block in enumerate(blocks) if (part := _part(block)) is not None}
    for _, group in groupby(parts, key=lambda at: parts[at].roles()):
        places = list(group)
        due = iter(_due([parts[at] for at in places]))
        for at in places:
            numbers = [number for _, number in zip(parts[at].rows, due, strict=False)]
            if numbers:
                found[at] = _with_numbers(parts[at], numbers)
    return tuple(found)


def _part(block: Block) -> _Part | None:
    """The table, if its first column may be one of serial numbers."""
    if not isinstance(block, Table) or len(block.rows[0]) < _FEWEST:
        return None
    head = next((at for at, row in enumerate(block.rows) if _is_heading(row)), None)
    # A page's edge beside the table makes an empty column of it.
    column = next((at for at in range(len(block.rows[0])) if any(row[at].text for row in block.rows)), 0)
    if head is None or not _may_head(block.rows[head][column].text):
        return None
    heading = block.rows[head][column:]
    own = tuple(
        at for at in range(head + 1, len(block.rows)) if _is_counted(block.rows[at][column:], heading)
    )
    part = _Part(table=block, head=head, column=column, rows=own)
    return part if all(len(text) <= _LONGEST for text in part.texts()) else None


def _due(parts: Sequence[_Part]) -> list[int | None]:
    """The numbers of the parts' rows; nothing where none are certain."""
    read = [_likely(text) for part in parts for text in part.texts()]
    rows = [part.table.rows[at][part.column :] for part in parts for at in part.rows]
    return _by_decisions(rows, read) or _by_count(read)


def _likely(text: str) -> int | None:
    """The number in a cell, or the one that a single letter is mostly made of."""
    number = number_in(text)
    return _LETTERS.get(text.strip(" ।.)")) if number is None else number


def _with_numbers(part: _Part, due: Sequence[int | None]) -> Table:
    rows = [list(row) for row in part.table.rows]
    stops = Counter(text[-1:] in "।.)" for text in part.texts() if number_in(text))
    for at, wanted in zip(part.rows, due, strict=True):
        cell = rows[at][part.column]
        if wanted and number_in(cell.text) != wanted:
            text = printed(wanted, part.texts()) + "।" * (stops[True] > stops[False])
            rows[at][part.column] = replace(cell, text=text, unsure=(text,))
    first = rows[part.head][part.column]
    if Role.SERIAL not in roles_of(first.text):
        heading = [cell.text for cell in rows[part.head][part.column + 1 :]]
        for row in rows[part.head :]:
            if [cell.text for cell in row[part.column + 1 :]] == heading:
                row[part.column] = replace(first, text=_HEADING, unsure=())
    for above, below in pairwise(rows):
        if below[part.column].continued == "above":
            below[part.column] = replace(below[part.column], text=above[part.column].text)
    return replace(part.table, rows=tuple(map(tuple, rows)))


def _is_heading(row: Sequence[Cell]) -> bool:
    return sum(bool(roles_of(cell.text)) for cell in row) >= _FEWEST and any(
        _ITEMS & roles_of(cell.text) for cell in row
    )


def _may_head(text: str) -> bool:
    """Whether a heading is that of serial numbers, or short and no other."""
    roles = roles_of(text)
    return Role.SERIAL in roles or (not roles and len(text) <= _LONGEST)


def _is_counted(row: Sequence[Cell], heading: Sequence[Cell]) -> bool:
    """Whether a row has a number of its own: it goes on no other, runs not across the table, is no heading."""
    across = len(row) > 1 and all(cell.continued == "left" for cell in row[1:])
    again = any(roles_of(cell.text) & _ITEMS for cell in row[1:]) and row[-1].text == heading[-1].text
    again |= all(number_in(cell.text) == column for column, cell in enumerate(row, 1))  # the columns' numbers
    numbered = bool(row[0].text) or any(_PART.match(cell.text) for cell in row[1:])
    return (
        numbered and not row[0].continued and not across and not again and any(cell.text for cell in row[1:])
    )


def _by_decisions(rows: Sequence[Sequence[Cell]], read: Sequence[int | None]) -> list[int | None]:
    """The numbers of rows whose decisions have them; nothing where they do not go up, or the numbers read say otherwise."""
    parts = [
        next((int(found[1]) for cell in row[1:] if (found := _PART.match(cell.text))), None) for row in rows
    ]
    known = [part for part in parts if part is not None]
    agree = sum(part == number for part, number in zip(parts, read, strict=True) if part and number)
    against = sum(part != number for part, number in zip(parts, read, strict=True) if part and number)
    if len(known) < _FEWEST or any(a > b for a, b in pairwise(known)) or against >= max(agree, 1):
        return []
    return [number if part is None else part for part, number in zip(parts, read, strict=True)]


def _by_count(read: Sequence[int | None]) -> list[int | None]:
    """The numbers counted through, where half of those read say so."""
    votes = Counter(number - at for at, number in enumerate(read) if number is not None)
    start, count = votes.most_common(1)[0] if votes else (0, 0)
    if count < _FEWEST or 2 * count < len(read) or start < 1:
        return []
    return [start + at if number is None or count > 2 else number for at, number in enumerate(read)]
