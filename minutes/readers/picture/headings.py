"""A table's heading where it stands again, and the numbers of its columns, as they must be: small letters, read in many ways."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import fmean

from rapidfuzz import fuzz

from minutes.document import Block, Cell, Table
from minutes.readers.picture.serials import number_in, printed
from minutes.words.headings import roles_of

_LIKE = 75  # of 100: how much two readings of one heading are alike
_FEWEST = 3  # columns that are numbered, and words of a heading that two readings share
_SIGNS = 3  # of what stands for a column's number


def with_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, the tables among them with their headings the same wherever they stand, and their columns numbered."""
    return tuple(_mended(block) if isinstance(block, Table) else block for block in blocks)


def _mended(table: Table) -> Table:
    head = next((at for at, row in enumerate(table.rows) if _is_heading(row)), None)
    if head is None:
        return table
    heading = table.rows[head]
    rows = [
        _numbered(row, heading)
        if at == head + 1
        else heading
        if at > head and _is_again(row, heading)
        else row
        for at, row in enumerate(table.rows)
    ]
    return replace(table, rows=tuple(rows))


def _is_heading(row: Sequence[Cell]) -> bool:
    return sum(bool(roles_of(cell.text)) for cell in row) > 1


def _is_again(row: Sequence[Cell], heading: Sequence[Cell]) -> bool:
    """Whether a row is the heading once more: most of its words, and no cell that says something else."""
    if any(cell.continued for cell in row[1:]):
        return False
    pairs = [(cell.text, above.text) for cell, above in zip(row[1:], heading[1:], strict=True) if above.text]
    alike = [fuzz.ratio(text, above) for text, above in pairs]
    return len(alike) > 1 and fmean(alike) >= _LIKE and min(alike) > _LIKE / 2


def _numbered(row: Sequence[Cell], heading: Sequence[Cell]) -> tuple[Cell, ...]:
    """The row of the columns' numbers with each of them, if most of them were read; any other row as it is."""
    first = next(
        (at for at, (cell, above) in enumerate(zip(row, heading, strict=True)) if cell.text or above.text), 0
    )
    cells = row[first:]
    right = sum(number_in(cell.text) == number for number, cell in enumerate(cells, 1))
    if right < _FEWEST or 2 * right < len(cells) or any(len(cell.text) > _SIGNS for cell in cells):
        return tuple(row)
    return (
        *row[:first],
        *(replace(cell, text=printed(number), unsure=()) for number, cell in enumerate(cells, 1)),
    )
