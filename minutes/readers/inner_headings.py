"""Tables inside of a table's cells, drawn as rows of it: the heading that each of them repeats becomes the outer one's."""

from collections.abc import Sequence
from dataclasses import replace

from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.words.headings import roles_of

_TIMES = 2  # the inner heading stands at least so often
_FEWEST = 2  # columns of an inner table


def with_inner_headings(table: Table) -> Table:
    """The table with the inner headings that stand below one merged cell of its own heading put in that cell's place."""
    first = _inner_column(table)
    if first is None:
        return table
    heading, *rows = table.rows
    headings = [row[first:] for row in rows if _is_heading(row[first:])]
    alike = [cells for cells in headings if _texts(cells) == _texts(headings[0])]
    if len(alike) < _TIMES or len(alike) != len(headings):
        return table
    kept: list[tuple[Cell, ...]] = [(*heading[:first], *headings[0])]
    above: Sequence[Cell] = ()
    for row in rows:
        if _is_heading(row[first:]):
            above = row[:first]
            continue
        left = above if above and all(cell.continued for cell in row[:first]) else row[:first]
        above = ()
        if any(cell.text and not cell.continued for cell in (*left, *row[first:])):
            kept.append((*left, *row[first:]))
    return replace(table, rows=tuple(kept))


def _inner_column(table: Table) -> int | None:
    """The column with which the last, merged cell of the heading begins."""
    heading = table.rows[0]
    first = len(heading) - 1
    while first > 0 and heading[first].continued == "left":
        first -= 1
    return first if 0 < first <= len(heading) - _FEWEST else None


def _is_heading(cells: Sequence[Cell]) -> bool:
    if any(cell.continued for cell in cells):
        return False
    roles = [roles_of(cell.text) for cell in cells]
    return all(roles) and any(Role.DECISION in one for one in roles)


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [cell.text for cell in cells]
