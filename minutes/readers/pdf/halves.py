"""A wide sheet printed on two pages: the columns that stand on the later one are put back beside their rows."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from minutes.grammar.columns import Role
from minutes.readers.boxes import edges
from minutes.readers.pages import Part
from minutes.readers.torn_tables import Ruled
from minutes.words.headings import roles_of

_SAME = 2.0  # points between rows that are one
_FEWEST = 4  # edges of rows that must agree
_SPREAD = 4.0  # points by which rows must differ in height: rows of one height agree by chance
_LEFT = frozenset((Role.SERIAL, Role.AGENDA, Role.DISCUSSION, Role.DECISION))


def join_halves(pages: Sequence[Sequence[Part]]) -> list[list[Part]]:
    """The pages, tables that are the right half of an earlier page's moved to that one's side."""
    joined: list[list[Part]] = []
    for parts in pages:
        kept = list(parts)
        table = kept[0] if kept else None
        if isinstance(table, Ruled) and _is_placed(table, joined):
            kept = kept[1:]
        joined.append(kept)
    return joined


def _is_placed(table: Ruled, pages: Sequence[list[Part]]) -> bool:
    """Put the table beside the one that it is the right half of, if there is one."""
    rows = _rows(table)
    if len(rows) < _FEWEST:
        return False
    for parts in pages:
        for at, part in enumerate(parts):
            if isinstance(part, Ruled) and (_agree(_rows(part), rows) or _complete(part, table)):
                parts[at] = _beside(part, table)
                return True
    return False


def _rows(table: Ruled) -> list[float]:
    return edges((y for cell in table.cells for y in (cell.box.top, cell.box.bottom)), _SAME)


def _agree(one: Sequence[float], other: Sequence[float]) -> bool:
    """Whether both tables' rows stand at the same heights, and not by chance."""
    heights = [below - above for above, below in pairwise(other)]
    if len(one) != len(other) or max(heights) - min(heights) < _SPREAD:
        return False
    return all(abs(y - z) <= _SAME for y, z in zip(one, other, strict=True))


def _complete(left: Ruled, right: Ruled) -> bool:
    """Whether as many rows begin at the same height, and the heading of one goes on where that of the other ends."""
    rows, others = _rows(left), _rows(right)
    if len(rows) != len(others) or abs(rows[0] - others[0]) > _SAME:
        return False
    heading, rest = _heading(left), _heading(right)
    return all(heading) and all(rest) and _decides(heading) and not any(roles & _LEFT for roles in rest)


def _heading(table: Ruled) -> list[frozenset[Role]]:
    top = min(cell.box.top for cell in table.cells)
    return [roles_of(cell.text) for cell in table.cells if cell.box.top - top <= _SAME]


def _decides(heading: Sequence[frozenset[Role]]) -> bool:
    return any(Role.DECISION in roles for roles in heading)


def _beside(left: Ruled, right: Ruled) -> Ruled:
    """The two as one table, the rows of the right half as high as those of the left."""
    by = max(cell.box.right for cell in left.cells) - min(cell.box.left for cell in right.cells)
    heights = dict(zip(_rows(right), _rows(left), strict=True))

    def height(y: float) -> float:
        return heights[min(heights, key=lambda place: abs(place - y))]

    moved = (
        replace(
            cell,
            box=replace(
                cell.box,
                left=cell.box.left + by,
                right=cell.box.right + by,
                top=height(cell.box.top),
                bottom=height(cell.box.bottom),
            ),
        )
        for cell in right.cells
    )
    return replace(left, cells=(*left.cells, *moved))
