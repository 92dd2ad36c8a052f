"""Rows of a table whose cells have several lines: a row ends where it has as many bars, or tabs, as the heading.

"১ | সড়ক | ১. … হবে।" and in the line below "২. … হবে। | উপজেলা প্রকৌশলী | ৩০ জুন" are five cells.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from minutes.grammar.columns import Role
from minutes.readers.markup import PIPE
from minutes.words.clauses import orders
from minutes.words.deadlines import is_limit
from minutes.words.headings import roles_of
from minutes.words.labels import ends_meeting
from minutes.words.numbers import goes_on, opening_number
from minutes.words.shapes import looks_like_office

BAR, TAB = "|", "\t"
SEPARATOR = re.compile(r"^(?=[\s|:-]*$)[\s|]*:?-{2,}")
_TOLD = re.compile("[:ঃ;।](?!$|\\s?নং)")  # in a row, and in no heading but "ক্রঃ নং"
_FEWEST_COLUMNS, _FEWEST_HEADINGS = 3, 2
_FEWEST_ROWS = 2
_LONGEST_HEADING = 60
_MOST_LINES = 2_000
_MOST_OF_A_ROW = 80  # lines
_MOST_BELOW = 12  # lines of a last cell behind its first one
_LONGEST_BELOW = 80


def counted_rows(lines: Sequence[str], at: int, sign: str) -> tuple[list[list[str]], int]:
    """The rows of such a table whose heading is line `at`, and the line behind it; ([], at) where it is none.

    `sign`: BAR or TAB. With tabs rows must have several lines or lines between them, and numbered ones be counted one by one.
    """
    heading = heading_cells(lines[at])
    if not heading:
        return [], at
    count, closed = _plain(lines[at]).count(sign), lines[at].rstrip(" ").endswith(sign)
    if not count or _is_cell(lines, at + 1, sign):
        count, closed = len(heading), True  # a cell a line, each closed by the sign
    found = _Rows(heading, sign, count, closed=closed)
    for line in lines[at + 1 : at + _MOST_LINES]:
        if not found.take(line):
            break
    rows, taken = found.finish()
    return (rows, at + 1 + taken) if rows else ([], at)


def heading_cells(line: str) -> list[str]:
    """The words above the columns of a table, where bars or tabs part them; [] for another line."""
    sign = TAB if TAB in line.strip() else BAR
    heading = _cells(line, sign) if sign in line else []
    roles = [roles_of(cell) for cell in heading if len(cell) <= _LONGEST_HEADING]
    named = sum(map(bool, roles)) >= _FEWEST_HEADINGS and any(Role.DECISION in some for some in roles)
    told = any(cell.isdigit() or _TOLD.search(cell) for cell in heading)
    return heading if len(heading) >= _FEWEST_COLUMNS and named and not told else []


class _Rows:
    """Takes the lines below a heading; `count` signs make a row, behind the last of which, where `closed`, it ends."""

    def __init__(self, heading: list[str], sign: str, count: int, *, closed: bool) -> None:
        self._rows = [heading]
        self._sign, self._count, self._closed = sign, count, closed
        self._row: list[str] = []  # the lines of a row that is not full
        self._below: list[str] = []  # those behind a full one
        self._taken = self._end = 0  # lines taken, and of these the rows'
        self._gap = self._spaced = False  # an empty line stands here, or before every row
        self._several = False  # a cell has several lines
        self._broken = False

    def take(self, line: str) -> bool:
        """Read a line; False where the table has ended before it."""
        self._taken += 1
        if self._row or (self._sign in line and not SEPARATOR.match(line)):
            return self._go_on(line)
        if self._sign in line:
            self._end = self._taken
            return True
        if ends_meeting(line) or len(self._below) >= _MOST_BELOW:
            return False
        self._below += [line] if line.strip() else []
        self._gap |= not line.strip()
        return True

    def finish(self) -> tuple[list[list[str]], int]:
        """The rows with their heading, and how many lines they are; ([], 0) where the signs make no table."""
        own = [] if self._row else _own(self._below)
        _add(self._rows[-1], own)
        several = self._several or bool(own)
        sure = self._sign == BAR or (several and not self._row and _counts_on(self._rows))
        rows = self._rows if sure and not self._broken and len(self._rows) > 1 else []
        return rows, self._end + len(own) if rows else 0

    def _go_on(self, line: str) -> bool:
        if not self._row:
            if self._gap and not self._spaced and len(self._rows) > _FEWEST_ROWS:
                return False  # rows stood one below the other: what follows an empty line is none
            self._between()
        self._row.append(line)
        text = "\n".join(self._row)
        count = _plain(text).count(self._sign)
        self._broken = count > self._count or len(self._row) > _MOST_OF_A_ROW
        if count == self._count and (not self._closed or text.rstrip(" \n").endswith(self._sign)):
            self._several |= len(self._row) > 1
            self._rows.append(_cells(text, self._sign))
            self._end, self._row = self._taken, []
        return not self._broken

    def _between(self) -> None:
        """What stands between two rows: further lines of the cell above, or a heading across the table."""
        self._spaced, self._gap = self._gap, False
        self._several |= self._spaced or bool(self._below)
        if self._closed or _heads_section(self._below, self._rows[-1][-1]):
            self._rows += [[line] for line in self._below]
        else:
            _add(self._rows[-1], self._below)
        self._below = []


def _plain(text: str) -> str:
    return text.replace("\\|", PIPE)


def _cells(text: str, sign: str) -> list[str]:
    words = _plain(text).strip(" \n")
    if sign == BAR:
        words = words.removeprefix(sign)
    return [cell.strip() for cell in words.removesuffix(sign).split(sign)]


def _is_cell(lines: Sequence[str], at: int, sign: str) -> bool:
    """Whether the first line with words from `at` on is one cell, closed by the sign."""
    line = next((line for line in lines[at : at + _FEWEST_COLUMNS] if line.strip()), "").rstrip(" ")
    return line.count(sign) == 1 and line.endswith(sign)


def _counts_on(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows below the heading are counted one by one in their first cell, where that is what it is for."""
    if roles_of(rows[0][0]) != {Role.SERIAL}:
        return True
    firsts = [row[0] for row in rows[1:] if row != rows[0] and len(row) > 1 and row[0]]
    numbers = [cell if cell.isdigit() else opening_number(f"{cell} -")[0] for cell in firsts]
    return all(one and other and goes_on(one, other) for one, other in pairwise(numbers))


def _heads_section(lines: Sequence[str], above: str) -> bool:
    """Whether a line between two rows heads those below: it is numbered, goes on from no number in the cell `above` and
    names neither anybody nor a time."""
    if len(lines) != 1:
        return False
    number, words = opening_number(lines[0].strip())
    last = opening_number(above.rpartition("\n")[2].strip())[0]
    next_order = bool(number and last and goes_on(last, number)) and orders(words)
    return number is not None and not (next_order or is_limit(words) or looks_like_office(words))


def _add(row: list[str], lines: Sequence[str]) -> None:
    """Add further lines to the last cell of a row."""
    row[-1] = "\n".join((row[-1], *lines)).strip()


def _own(lines: Sequence[str]) -> list[str]:
    """The first of the lines behind the last row that may be further lines of its last cell: limits and offices."""
    own: list[str] = []
    for line in lines:
        words = opening_number(line.strip())[1] or line.strip()
        short = 0 < len(words) <= _LONGEST_BELOW and not orders(words)
        if not short or not (is_limit(words) or looks_like_office(words)):
            break
        own.append(line)
    return own
