"""Borders of a Word table that were dragged: cells of one column begin at different lines of the table's grid."""

from collections.abc import Callable, Mapping

from lxml import etree

from tests.grids.files.word_habits import Habit, nothing, parsed, say_of
from tests.grids.files.word_markup import W

_WIDE = 2000
Spans = Callable[
    [int, bool], tuple[int, list[int]]
]  # of a row with so many columns: what is left out, and each cell's


def _set(widths: Callable[[int], list[int]], spans: Spans) -> Habit:
    """A habit that sets all tables without merged columns in another grid, every second row another way."""

    def habit(body: etree._Element) -> None:
        for table in list(body.iter(W + "tbl")):
            grid, rows = table.find(W + "tblGrid"), table.findall(W + "tr")
            count = len(grid) if grid is not None else 0
            if grid is None or count < 3 or next(table.iter(W + "gridSpan"), None) is not None:
                continue
            grid[:] = parsed("".join(f'<w:gridCol w:w="{width}"/>' for width in widths(count)))
            for at, row in enumerate(rows):
                _set_row(row, *spans(count, at % 2 == 1), count)

    return habit


def _set_row(row: etree._Element, left_out: int, spans: list[int], count: int) -> None:
    cells = row.findall(W + "tc")
    missing = count - len(cells)
    before = left_out + sum(spans[:missing])
    for old in row.findall(f"{W}trPr/{W}gridBefore"):
        old.getparent().remove(old)  # type: ignore[union-attr]
    if before:
        say_of(row, "trPr", f'<w:gridBefore w:val="{before}"/>')
    for cell, span in zip(cells, spans[missing:], strict=True):
        say_of(cell, "tcPr", f'<w:gridSpan w:val="{span}"/>')


def _aside(by: int) -> Habit:
    """Each border between two columns `by` twips further to the right in every second row."""
    return _set(
        lambda count: [_WIDE, *[by, _WIDE - by] * (count - 1)],
        lambda count, second: (0, [2] * (count - 1) + [1] if second else [1] + [2] * (count - 1)),
    )


def _indented(by: int) -> Habit:
    """Every second row begins `by` twips further to the right."""
    return _set(
        lambda count: [by, _WIDE - by, *[_WIDE] * (count - 1)],
        lambda count, second: (int(second), [1 if second else 2] + [1] * (count - 1)),
    )


GRIDS: Mapping[str, Habit] = {
    "even": nothing,
    "dragged a little": _aside(30),
    "dragged": _aside(400),
    "indented": _indented(108),
}
