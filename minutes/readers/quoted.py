"""Rows copied out of a spreadsheet: a cell of several lines stands in quotation marks, with those inside it doubled.

No reader of CSV does this: at a mark that nothing closes it would take all that follows for one cell.
"""

import re
from collections.abc import Sequence

from minutes.readers.markup import BREAK

_MOST_LINES = 60  # of one cell
_BEGINS = re.compile(r'(?:^|\t)"(?=[^"\t]*(?:""[^"\t]*)*$)')  # the last cell of a line, not closed in it
_CLOSES = re.compile(r'^[^"]*(?:""[^"]*)*"(?=\t|$)')
_CELL = re.compile(r'(?:(?<=\t)|^)"((?:[^"]|"")*)"(?=\t|$)')


def unquoted(lines: Sequence[str]) -> list[str]:
    """The lines, a row's quoted cells put together (their line breaks as BREAK) and without their quotation marks."""
    rows: list[str] = []
    at = 0
    while at < len(lines):
        end = _end_of_row(lines, at)
        row = BREAK.join(lines[at:end])
        rows.append(
            _CELL.sub(lambda cell: cell[1].replace('""', '"'), row) if "\t" in row and '"' in row else row
        )
        at = end
    return rows


def _end_of_row(lines: Sequence[str], at: int) -> int:
    """The line after the row that begins at line `at`; a mark that nothing closes begins no cell."""
    end, opened = at + 1, '"' in lines[at] and _BEGINS.search(lines[at])
    tabbed = "\t" in lines[at]
    while opened:
        closing = next(
            (to for to in range(end, min(end + _MOST_LINES, len(lines))) if _CLOSES.match(lines[to])), None
        )
        if closing is None:
            return at + 1
        tabbed = tabbed or "\t" in lines[closing]
        rest = _CLOSES.sub("", lines[closing], count=1)
        end, opened = closing + 1, '"' in rest and _BEGINS.search(rest)
    return end if tabbed else at + 1
