"""Lines that ran out of a table at the page's end: a program drew the row's border before the text had come to its own."""

from collections.abc import Iterator, Sequence

from minutes.readers.boxes import Box
from minutes.readers.pages import is_page_number
from minutes.readers.pdf.lines import Line
from minutes.readers.pdf.sheet import Sheet
from minutes.readers.wrapping import stops

_LEAST_SPACING = 1.6  # of the letters' size, from pen to pen, where a cell has but one line to tell
_FURTHER = 1.15  # times the spacing of the cell's lines: the next line stands no further down
_EDGE = 2.0  # points


def taken_in(sheet: Sheet) -> Sheet:
    """The sheet with the lines below its last table put into the cells that they go on from."""
    boxes = list(_last_row(sheet))
    if len(boxes) < 2:
        return sheet
    more: dict[int, list[Line]] = {}
    outside = list[Line]()
    for line in sheet.outside:
        box = next((box for box in boxes if _goes_on(sheet, box, more.get(id(box), []), line)), None)
        if box is None:
            outside.append(line)
        else:
            more.setdefault(id(box), []).append(line)
    return sheet.with_overflow(more, outside) if more else sheet


def _last_row(sheet: Sheet) -> Iterator[Box]:
    """The cells that reach down to the end of the page's last table."""
    boxes = [box for table in sheet.tables for box in table]
    bottom = max((box.bottom for box in boxes), default=0.0)
    return (box for box in boxes if box.bottom > bottom - _EDGE)


def _goes_on(sheet: Sheet, box: Box, more: Sequence[Line], line: Line) -> bool:
    """Whether a line stands below the cell as its next line would, and the cell's text had not ended."""
    lines = [*sheet.inside(box), *more]
    if is_page_number(line.text):
        return False
    if not lines or line.left < box.left - _EDGE or line.right > box.right + _EDGE or stops(lines[-1].text):
        return False
    down = lines[-1].base - line.base
    spacing = lines[-2].base - lines[-1].base if len(lines) > 1 else _LEAST_SPACING * line.size
    return sheet.height - line.base > box.bottom and 0 < down <= _FURTHER * spacing
