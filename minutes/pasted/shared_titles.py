"""Titles of a lost table's rows, told by other rows: two decisions of one item begin with the words of its title."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from minutes.document import Cell
from minutes.grammar.columns import Role
from minutes.pasted.title_cells import is_named_title
from minutes.words.column_words import ColumnWords

_FEWEST, _MOST = 2, 10  # words that two rows have in common
_TITLE = frozenset((Role.AGENDA,))
Cells = tuple[Cell, ...]


def with_shared_titles(rows: Sequence[Cells], columns: ColumnWords) -> list[Cells]:
    """`rows` with titles that end where rows of one item cease to be alike, if the decisions' column follows the titles'."""
    told = list(rows)
    at = columns.at(Role.DECISION)
    if not at or columns.roles[at - 1] != _TITLE or columns.roles[at] != {Role.DECISION}:
        return told
    for first, second in pairwise(range(len(rows))):
        pair = rows[first], rows[second]
        if any(len(row) <= at or row[at - 1].continued or is_named_title(row[at - 1].text) for row in pair):
            continue
        one, other = (f"{row[at - 1].text} {row[at].text}".split() for row in pair)
        alike = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))
        if _FEWEST <= alike <= _MOST and alike < min(len(one), len(other)):
            told[first] = _cut(told[first], at, one, alike)
            told[second] = _cut(told[second], at, other, alike)
    return told


def _cut(row: Cells, at: int, words: Sequence[str], count: int) -> Cells:
    """The row with the first of the words as its title, the others as its decision."""
    title = replace(row[at - 1], text=" ".join(words[:count]))
    return (*row[: at - 1], title, replace(row[at], text=" ".join(words[count:])), *row[at + 1 :])
