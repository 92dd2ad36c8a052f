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
_FEWEST_COLUMNS, _FEWEST_HEADINGS = 3, 2
_LONGEST_HEADING = 60
_FEWEST_ROWS = 2
_MOST_LINES = 2_000
_MOST_OF_A_ROW = 80  # lines
_MOST_BELOW = 12  # lines of a last cell behind its first one
_LONGEST_BELOW = 80


def counted_rows(lines: Sequence[str], at: int, sign: str) -> tuple[list[list[str]], int]:
    """The rows of such a table whose heading is line `at`, and the line behind it; ([], at) where it is none.

    `sign`: BAR or TAB. With tabs rows must have several lines or lines between them, and numbered ones be counted one by one.
    """
    signs = _plain(lines[at]).count(sign)
    heading = _cells(lines[at], sign)
    if len(heading) < _FEWEST_COLUMNS or not _names_columns(heading):
        return [], at
    closed = lines[at].rstrip(" ").endswith(sign)
    rows = [heading]
    end, below, row = at + 1, list[str](), list[str]()
    several = spaced = gap = False
    for number, line in enumerate(lines[at + 1 : at + _MOST_LINES], start=at + 1):
        if not row and SEPARATOR.match(line) and sign in line:
            end = number + 1
            continue
        if not row and sign not in line:
            if ends_meeting(line) or len(below) >= _MOST_BELOW:
                break
            below += [line] if line.strip() else []
            gap |= not line.strip()
            continue
        if not row:
            if gap and not spaced and len(rows) > _FEWEST_ROWS:
                break  # rows stood one below the other: what follows an empty line is none
            spaced, gap = gap, False
            several |= spaced
            heads = _heads_section(below, closed=closed)
            several |= bool(below)
            rows.extend([[line] for line in below] if heads else [])
            _go_on(rows[-1], [] if heads else below)
            below = []
        row.append(line)
        text = "\n".join(row)
        count = _plain(text).count(sign)
        if count > signs or len(row) > _MOST_OF_A_ROW:
            return [], at
        if count == signs and (not closed or text.rstrip(" \n").endswith(sign)):
            several |= len(row) > 1
            rows.append(_cells(text, sign))
            end, row = number + 1, []
    own = [] if row else _own(below)
    _go_on(rows[-1], own)
    sure = sign == BAR or ((several or bool(own)) and not row and _counts_on(rows))
    return (rows, end + len(own)) if len(rows) > 1 and sure else ([], at)


def _plain(text: str) -> str:
    return text.replace("\\|", PIPE)


def _cells(text: str, sign: str) -> list[str]:
    words = _plain(text).strip(" \n")
    if sign == BAR:
        words = words.removeprefix(sign)
    return [cell.strip() for cell in words.removesuffix(sign).split(sign)]


def _names_columns(heading: Sequence[str]) -> bool:
    roles = [roles_of(cell) for cell in heading if len(cell) <= _LONGEST_HEADING]
    return sum(map(bool, roles)) >= _FEWEST_HEADINGS and any(Role.DECISION in some for some in roles)


def _counts_on(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the rows below the heading are counted one by one in their first cell, where that is what it is for."""
    if roles_of(rows[0][0]) != {Role.SERIAL}:
        return True
    firsts = [row[0] for row in rows[1:] if row != rows[0] and len(row) > 1 and row[0]]
    numbers = [cell if cell.isdigit() else opening_number(f"{cell} -")[0] for cell in firsts]
    return all(one and other and goes_on(one, other) for one, other in pairwise(numbers))


def _heads_section(lines: Sequence[str], *, closed: bool) -> bool:
    """Whether lines between two rows head those below and do not go on with the cell above, which a sign has `closed`."""
    if closed:
        return True
    words = [opening_number(line.strip())[1] for line in lines]
    return (
        len(lines) == 1
        and words[0] != lines[0].strip()
        and not (is_limit(words[0]) or looks_like_office(words[0]))
    )


def _go_on(row: list[str], lines: Sequence[str]) -> None:
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
