"""The cells of a Word table, and how many columns each has."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from minutes.readers.gridlines import columns_between, joined_lines
from minutes.readers.ooxml import attribute, child, is_on, local, value
from minutes.readers.runs import WRAPPERS

_FARTHEST = 567  # twips that a border may stand aside: a centimetre
_MOST_BEFORE = 20


@dataclass(frozen=True, kw_only=True)
class _Row:
    """The lines of the grid at which a row's cells begin, and the last one ends."""

    cells: Sequence[etree._Element]
    lines: Sequence[int]


def laid_rows(table: etree._Element) -> Iterator[tuple[int, list[tuple[etree._Element, int]]]]:
    """For each row that is seen: how many columns are left out before it, and its cells with the columns each has."""
    rows = [_row(row) for row in _children(table, "tr") if _is_seen(row)]
    lines = _lines(table, rows)
    for row in rows:
        starts = zip(row.cells, row.lines, row.lines[1:], strict=False)
        cells = [(cell, max(1, columns_between(lines, start, end))) for cell, start, end in starts]
        yield columns_between(lines, 0, row.lines[0]), cells


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


def _lines(table: etree._Element, rows: Sequence[_Row]) -> Mapping[int, int]:
    """The lines of the table's grid that are one; rows without a word part nothing."""
    grid = child(table, "tblGrid")
    widths = [_width(column) for column in (grid if grid is not None else ()) if local(column) == "gridCol"]
    return joined_lines(widths, [row.lines for row in rows if _has_words(row)], _FARTHEST)


def _has_words(row: _Row) -> bool:
    return any(local(one) in ("t", "sym", "numPr") for cell in row.cells for one in cell.iter())


def _width(column: etree._Element) -> int:
    written = attribute(column, "w", "0")
    return int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 0


def _children(container: etree._Element, wanted: str) -> Iterator[etree._Element]:
    for element in container:
        name = local(element)
        if name == wanted:
            yield element
        elif name in WRAPPERS:
            yield from _children(element, wanted)
