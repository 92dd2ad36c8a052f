"""A table whose headings stand below each other, and below them its columns one after the other, a line a cell."""

import re
from collections.abc import Iterator, Sequence

from locales.digits import to_ascii
from minutes.document import Cell
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.cells import ends_as_decision, is_offices
from minutes.words.clauses import is_dash
from minutes.words.column_words import ColumnWords
from minutes.words.deadlines import is_limit

_NUMBER = re.compile(r"^[(\[]?(?P<number>[0-9০-৯]{1,2})\s?[।.)\]]?$")
_GOES_ON = re.compile(r"$|\.?[0-9০-৯]")  # the rest of a number: "১" is none before "১.১"
_FEWEST_ROWS = 2
_GUESSED = "cells_guessed"
Row = tuple[Cell, ...]


def by_columns(lines: Sequence[str], columns: ColumnWords, known: Known) -> tuple[list[Row], int] | None:
    """The rows that `lines` make when read column by column, and how many lines that took; None where they make none.

    Numbers in a column of their own tell how many rows there are; without them, all columns must be as long, and the
    secretary is asked.
    """
    width = len(columns.roles)
    numbered = columns.counts_rows
    count = len(list(_counted(lines))) if numbered else len(lines) // width
    if count < _FEWEST_ROWS or len(lines) < count * width or (not numbered and len(lines) % width):
        return None
    cells = [list(lines[at * count : (at + 1) * count]) for at in range(width)]
    decisions = next(at for at, roles in enumerate(columns.roles) if Role.DECISION in roles)
    cells[decisions] = [
        _alone(cell, [column[at] for column in cells[:decisions]]) for at, cell in enumerate(cells[decisions])
    ]
    if not all(_fits(column, roles, known) for column, roles in zip(cells, columns.roles, strict=True)):
        return None
    doubt = "" if numbered else _GUESSED
    rows = [tuple(Cell(text=text, doubt=doubt) for text in row) for row in zip(*cells, strict=True)]
    return rows, count * width


def rising(lines: Sequence[str]) -> bool:
    """Whether `lines` are nothing but the numbers of rows, each one more than the one before."""
    return len(lines) >= _FEWEST_ROWS and len(list(_counted(lines))) == len(lines)


def _counted(lines: Sequence[str]) -> Iterator[str]:
    """The numbers with which `lines` begin, each alone in its line and one more than the one before."""
    following: int | None = None
    for line in lines:
        found = _NUMBER.match(line)
        value = int(to_ascii(found["number"])) if found else None
        if value is None or following not in (None, value):
            return
        following = value + 1
        yield line


def _alone(text: str, before: Sequence[str]) -> str:
    """A cell without the cells of its row before it that were pasted into it again: "০২মহড়াবিপণি বিতানে মহড়া দিতে হবে।"."""
    for cell in before:
        word = cell.strip(" ।.)")
        if word and text.startswith(word) and not _GOES_ON.match(text, len(word)):
            text = text[len(word) :].lstrip(" ।.):ঃ")
    return text


def _fits(cells: Sequence[str], roles: frozenset[Role], known: Known) -> bool:
    """Whether what stands in a column is what its heading says, by most of its cells."""
    if Role.DECISION in roles:
        return 3 * sum(map(ends_as_decision, cells)) >= 2 * len(cells)
    if Role.IMPLEMENTER in roles:
        return 2 * sum(is_dash(cell) or is_offices(cell, known) for cell in cells) >= len(cells)
    if Role.DEADLINE in roles:
        return 2 * sum(is_dash(cell) or is_limit(cell) for cell in cells) >= len(cells)
    return not any(map(ends_as_decision, cells)) or Role.DISCUSSION in roles
