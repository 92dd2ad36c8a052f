"""Headings of tables that no ruling lines enclose: those of the table begin below them, as where a page only rules its rows."""

from collections.abc import Sequence
from dataclasses import replace

from minutes.grammar.columns import Role
from minutes.readers.boxes import Box
from minutes.readers.pdf.lines import Line
from minutes.readers.pdf.sheet import Sheet
from minutes.readers.pdf.words import Word
from minutes.words.headings import roles_of

_LINES = 3  # at most in a heading
_CLOSE = 1.9  # of the letters' size, from pen to pen or to the table
_EDGE = 2.0  # points
_FEWEST = 3  # columns


def with_open_headings(sheet: Sheet) -> Sheet:
    """The sheet with the headings that stand right above its tables as their first rows."""
    outside = list(sheet.outside)
    more: dict[int, list[Line]] = {}
    tables = []
    for table in sheet.tables:
        boxes, cells, lines = _heading(sheet, table, outside)
        tables.append((*boxes, *table))
        more.update({id(box): cell for box, cell in zip(boxes, cells, strict=True)})
        outside = [line for line in outside if not any(line is one for one in lines)]
    return sheet.with_rows(tuple(tables), more, outside) if more else sheet


def _heading(
    sheet: Sheet, table: Sequence[Box], outside: Sequence[Line]
) -> tuple[list[Box], list[list[Line]], Sequence[Line]]:
    """The boxes of a heading above the table, the lines in each, and the lines of the page that they are made of."""
    top = min(box.top for box in table)
    row = sorted((box for box in table if box.top < top + _EDGE), key=lambda box: box.left)
    if len(row) < _FEWEST or all(roles_of(_text(sheet.inside(box))) for box in row):
        return [], [], []
    above = _above(sheet, row, top, outside)
    for count in range(len(above), 0, -1):
        lines = above[:count][::-1]
        cells = [_within(lines, box) for box in row]
        if _is_heading([_text(cell) for cell in cells]):
            start = sheet.height - lines[0].base - lines[0].size
            boxes = [Box(left=box.left, top=start, right=box.right, bottom=top) for box in row]
            return boxes, cells, lines
    return [], [], []


def _above(sheet: Sheet, row: Sequence[Box], top: float, outside: Sequence[Line]) -> list[Line]:
    """The lines right above a table and no wider than it, from the bottom up."""
    found: list[Line] = []
    reached = sheet.height - top
    for line in sorted(outside, key=lambda line: line.base):
        if line.base < reached or len(found) == _LINES:
            continue
        wider = line.left < row[0].left - _EDGE or line.right > row[-1].right + _EDGE
        if wider or line.base - reached > _CLOSE * line.size:
            break
        found.append(line)
        reached = line.base
    return found


def _within(lines: Sequence[Line], box: Box) -> list[Line]:
    """What of the lines stands above a box."""
    parts = [(line, [word for word in line.words if box.left <= _middle(word) < box.right]) for line in lines]
    return [replace(line, words=words, _text="") for line, words in parts if words]


def _middle(word: Word) -> float:
    return (word.left + word.right) / 2


def _text(lines: Sequence[Line]) -> str:
    return " ".join(line.text for line in lines)


def _is_heading(texts: Sequence[str]) -> bool:
    roles = [roles_of(text) for text in texts if text]
    return len(roles) >= len(texts) - 1 and all(roles) and any(Role.DECISION in one for one in roles)
