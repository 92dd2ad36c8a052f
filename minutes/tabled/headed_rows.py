"""Rows that hold an item's number, title and talk in the decisions' own column, its decisions in lettered rows below.

"1. Water Supply. Pump No 2 is out of order. The board decided the following:" · "a. Pump No 2 will be repaired."
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.chars import fold, folded_pattern
from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.tabled.columns import Columns, bare_number
from minutes.words.clauses import announces, obliges, orders, records
from minutes.words.numbers import leading_number, marked, place_in_list, plain_number

_TITLE = re.compile(r"(?P<title>[^।:.\n]{2,80}?)\s?(?:[।:]-?|\.|ঃ(?![\u0980-\u09ff])|\s[–—-])(?:\s|$)")
# That the talk ends there: "… সিদ্ধান্ত হয় যে,", "… আলোচনা করা হয়।"
_TALK = re.compile(
    folded_pattern(
        r"\s(?:যে|that)\s?[,:]?-?\s?$|আলোচ(?:না|িত)\s(?:করা\s)?(?:হয়|হইল|হয়েছে)\s?।?$|\bdiscussed\.?$"
    )
)
_TALKS = frozenset((Role.AGENDA, Role.DISCUSSION))
_FIRST = ("ক", "a", "i", "অ")
_FEWEST = 2


def headed_rows_merged(table: Table, columns: Columns) -> tuple[Table, Columns]:
    """`table` with such rows as headings from edge to edge, and its columns, in which nothing heads an item then."""
    at = columns.at(Role.DECISION)
    if at is None:
        return table, columns
    rows = [_with_its_mark(row, at) for row in table.rows]
    heads = {
        place: head
        for place in range(columns.first, len(rows) - 1)
        if (head := _head(rows[place], rows[place + 1], at)) is not None
    }
    if len(heads) < _FEWEST:
        return table, columns
    for place, head in heads.items():
        rows[place] = (Cell(text=head), *(Cell(text=head, continued="left") for _ in rows[place][1:]))
    roles = tuple(found - _TALKS if here == at else found for here, found in enumerate(columns.roles))
    return replace(table, rows=tuple(rows)), replace(columns, roles=roles)


def _with_its_mark(row: Sequence[Cell], at: int) -> tuple[Cell, ...]:
    """A row whose letter stands in the column of the items' numbers, with the letter before its decision."""
    mark = bare_number(row[0].text) if 0 < at < len(row) and not row[0].continued and row[at].text else None
    place = place_in_list(mark) if mark else None
    if mark is None or (place is not None and place[0] == "plain") or leading_number(row[at].text)[0]:
        return tuple(row)
    cells = list(row)
    cells[0], cells[at] = replace(row[0], text=""), replace(row[at], text=marked(mark, row[at].text))
    return tuple(cells)


def _head(row: Sequence[Cell], below: Sequence[Cell], at: int) -> str | None:
    """Number and title of such a row; None for another one."""
    if not at < min(len(row), len(below)) or any(
        cell.text for here, cell in enumerate(row) if here not in (0, at)
    ):
        return None
    number, words = leading_number(row[at].text)
    if number is None and at and row[0].text:
        number, words = leading_number(f"{row[0].text.rstrip(' .।)')}। {row[at].text}")
    place = place_in_list(number) if number else None
    if (
        number is None
        or place is None
        or place[0] != "plain"
        or not _is_first(leading_number(below[at].text)[0], number)
    ):
        return None
    title = _TITLE.match(f"{words}\n")
    talks = announces(words.rstrip()) or _TALK.search(fold(words)) or not (obliges(words) or records(words))
    return f"{number}। {title['title']}" if title and talks and not orders(title["title"]) else None


def _is_first(mark: str | None, number: str) -> bool:
    """Whether a mark begins the list below an item: a, ক or, below ৩, ৩.১ or ৩(ক)."""
    if mark is None:
        return False
    own = plain_number(mark).removeprefix(plain_number(number))
    return own.strip("().") in (*_FIRST, *(("1",) if own != plain_number(mark) else ()))
