"""The cells of an HTML table, and how many columns each has."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lxml.html import HtmlElement as Element

from minutes.readers.gridlines import columns_between, joined_lines

_FARTHEST = 38.0  # pixels that a border may stand aside: a centimetre
_WIDTH = re.compile(r"\bwidth\s*:\s*([0-9]{1,4}(?:\.[0-9]{1,4})?)(px|pt|in|cm)", re.IGNORECASE)
_PIXELS = {"px": 1.0, "pt": 4 / 3, "in": 96.0, "cm": 37.8}
_WIDEST = 100
_MOST_ROWS = 500  # more are no table that somebody drew by hand


@dataclass(frozen=True, kw_only=True)
class HtmlCell:
    """A cell, and over how many columns and rows it reaches."""

    element: Element
    across: int
    down: int


def laid_rows(table: Element) -> Iterator[Sequence[HtmlCell]]:
    """The cells of each row."""
    rows = [
        [
            HtmlCell(element=cell, across=min(_span(cell, "colspan"), _WIDEST), down=_span(cell, "rowspan"))
            for cell in row
            if cell.tag in ("td", "th")
        ]
        for row in _rows(table)
    ]
    if len(rows) > _MOST_ROWS or all(cell.across == 1 for row in rows for cell in row):
        yield from rows
        return
    starts = list(_starts(rows))
    lines = _lines(table, rows, starts)
    for row, begun in zip(rows, starts, strict=True):
        yield [
            HtmlCell(
                element=cell.element,
                across=max(1, columns_between(lines, at, at + cell.across)) if lines else cell.across,
                down=cell.down,
            )
            for cell, at in zip(row, begun, strict=True)
        ]


def _starts(rows: Sequence[Sequence[HtmlCell]]) -> Iterator[Sequence[int]]:
    """For each row the lines at which its cells begin, behind those that hang down from above."""
    hanging: dict[int, int] = {}
    for row in rows:
        at, found = 0, list[int]()
        below = {column: left - 1 for column, left in hanging.items() if left > 1}
        for cell in row:
            while at in hanging:
                at += 1
            found.append(at)
            if cell.down > 1:
                below |= dict.fromkeys(range(at, at + cell.across), cell.down - 1)
            at += cell.across
        hanging = below
        yield found


def _lines(
    table: Element, rows: Sequence[Sequence[HtmlCell]], starts: Sequence[Sequence[int]]
) -> Mapping[int, int]:
    """The lines of the table's grid that are one; rows without a word part nothing."""
    widths = dict(enumerate(_width(column) for column in table.iter("col")))
    taken = []
    for row, begun in zip(rows, starts, strict=True):
        placed = list(zip(row, begun, strict=True))
        widths |= {at: _width(cell.element) for cell, at in placed if cell.across == 1 and not widths.get(at)}
        if any(cell.element.text_content().strip() for cell in row):
            taken.append({line for cell, at in placed for line in (at, at + cell.across)})
    count = max((line for row in taken for line in row), default=0)
    return joined_lines([widths.get(at, 0.0) for at in range(count)], taken, _FARTHEST)


def _width(element: Element) -> float:
    """How many pixels wide it says it is; 0 where it says nothing, or a share of the page."""
    said = _WIDTH.search(element.get("style") or "")
    if said:
        return float(said[1]) * _PIXELS[said[2].lower()]
    written = (element.get("width") or "").strip().removesuffix("px")
    return float(written) if written.isascii() and written.isdigit() and len(written) < 5 else 0.0


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from (row for row in child if row.tag == "tr")


def _span(cell: Element, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 5 else 1
