"""How the cells of a Word table lie: its rows, and over how many columns each cell reaches.

Word notes every border of every row as a line of one grid. Where somebody drags the border of a few cells a little aside, the
grid gets one line more, and a column of a hair's breadth that is nobody's: such two lines are one here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from minutes.readers.ooxml import attribute, child, is_on, local, value
from minutes.readers.runs import WRAPPERS

_FARTHEST = 567  # twips that a border may stand aside: a centimetre
_MOST_LINES = 120
_MOST_BEFORE = 20


@dataclass(frozen=True, kw_only=True)
class _Row:
    """The lines of the grid at which a row's cells begin, and the last one ends."""

    cells: Sequence[etree._Element]
    lines: Sequence[int]


def laid_rows(table: etree._Element) -> Iterator[tuple[int, list[tuple[etree._Element, int]]]]:
    """For each row that is seen: how many columns are left out before it, and its cells with the columns each has."""
    rows = [_row(row) for row in _children(table, "tr") if _is_seen(row)]
    places = _places(table, rows)

    def between(start: int, end: int) -> int:
        return len({places.get(line, line) for line in range(start, end + 1)}) - 1

    for row in rows:
        starts = zip(row.cells, row.lines, row.lines[1:], strict=False)
        yield between(0, row.lines[0]), [(cell, max(1, between(start, end))) for cell, start, end in starts]


def _number_of(properties: etree._Element | None, name: str) -> int:
    element = child(properties, name) if properties is not None else None
    written = value(element, "0") if element is not None else "0"
    return int(written) if written.isascii() and written.isdigit() and len(written) < 5 else 0


def _is_seen(row: etree._Element) -> bool:
    properties = child(row, "trPr")
    return child(properties, "del") is None and not is_on(properties, "hidden")


def _row(row: etree._Element) -> _Row:
    lines = [min(_number_of(child(row, "trPr"), "gridBefore"), _MOST_BEFORE)]
    cells = list(_children(row, "tc"))
    for cell in cells:
        lines.append(lines[-1] + max(1, _number_of(child(cell, "tcPr"), "gridSpan")))
    return _Row(cells=cells, lines=lines)


def _places(table: etree._Element, rows: Sequence[_Row]) -> dict[int, int]:
    """The lines of the grid, those that are one by the first of them; {} where nothing says how far apart they are."""
    widths = [
        _width(column) for column in _children_of(child(table, "tblGrid")) if local(column) == "gridCol"
    ]
    if not 2 < len(widths) <= _MOST_LINES or any(row.lines[-1] > len(widths) for row in rows):
        return {}
    places = {line: line for line in range(len(widths) + 1)}
    for at in sorted(range(len(widths)), key=lambda one: widths[one]):
        if not 0 < widths[at] <= _FARTHEST:
            continue
        left, right = places[at], places[at + 1]
        if not any({left, right} <= {places[line] for line in row.lines} for row in rows):
            places = {line: left if place == right else place for line, place in places.items()}
    return places


def _width(column: etree._Element) -> int:
    written = attribute(column, "w", "0")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 0


def _children_of(element: etree._Element | None) -> Sequence[etree._Element]:
    return list(element) if element is not None else ()


def _children(container: etree._Element, wanted: str) -> Iterator[etree._Element]:
    for element in container:
        name = local(element)
        if name == wanted:
            yield element
        elif name in WRAPPERS:
            yield from _children(element, wanted)
