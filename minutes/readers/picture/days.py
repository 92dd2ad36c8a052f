"""The days of a paper agree with each other and with their weekdays: where one does not, and a digit that looks like the read one
makes it agree, that digit was meant. A scan's days are put to the secretary in any case; so the likely one stands there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from minutes.document import Block, Cell, Paragraph, Table, lines_in
from minutes.words.dates import Found, find_dates

# A digit as read → those that it may be.
_MEANT = {
    "৬": "১৩৫",
    "৯": "১২",
    "৭": "১",
    "৮": "৪",
    "২": "৭",
    "০": "৫",
    "৩": "৬",
    "৫": "৬",
    "৪": "৮",
    "১": "৬",
}
_YEAR = re.compile(r"(?<![০-৯])২০[০-৯]{2}(?![০-৯])")
_MEMO_YEAR = re.compile(r"\.([১২][০-৯])[.-][০-৯]{1,4}(?![০-৯.])")  # the last but one part of a memo number
_FAR = 4  # years: no paper sets a time limit so late after another of its days


def with_days(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with their dates put right by each other and by their weekdays; what was changed is unsure."""
    lines = list(lines_in(blocks))
    years = {int(year) for line in lines for year in _YEAR.findall(line)}
    years |= {2000 + int(year) for line in lines for year in _MEMO_YEAR.findall(line)}
    return tuple(_block(block, years) for block in blocks)


def _block(block: Block, years: set[int]) -> Block:
    if isinstance(block, Paragraph):
        text, changed = _agreeing(block.text, years)
        return replace(block, text=text, unsure=(*block.unsure, *changed)) if changed else block
    return Table(
        rows=tuple(tuple(_cell(cell, years) for cell in row) for row in block.rows), place=block.place
    )


def _cell(cell: Cell, years: set[int]) -> Cell:
    text, changed = _agreeing(cell.text, years)
    return replace(cell, text=text, unsure=(*cell.unsure, *changed)) if changed else cell


def _agreeing(text: str, years: set[int]) -> tuple[str, tuple[str, ...]]:
    """A text with its dates as they were meant, and those of them that were changed."""
    changed = []
    for found in find_dates(text):
        meant = _by_year(found, years) or _by_weekday(found)
        if meant is not None:  # as long as what was read
            text = text[: found.start] + meant + text[found.start + len(found.raw) :]
            changed.append(meant.split()[0])
    return text, tuple(changed)


def _by_year(found: Found, years: set[int]) -> str | None:
    """The date in another year of the paper, where its own lies far behind that and looks like it."""
    year = _YEAR.search(found.raw)
    if year is None:
        return None
    return _only(
        found.raw.replace(year[0], way)
        for way in _ways(year[0])
        if int(way) in years and int(year[0]) - int(way) >= _FAR
    )


def _by_weekday(found: Found) -> str | None:
    """The date on the weekday that is printed with it, where one day only looks like the read one."""
    day = re.match("[০-৯]{1,2}", found.raw) if found.weekday_wrong else None
    if day is None:
        return None
    dates = (way + found.raw[day.end() :] for way in _ways(day[0]))
    return _only(date for date in dates if any(not one.weekday_wrong for one in find_dates(date)))


def _ways(number: str) -> Iterator[str]:
    """The numbers that this one may be, one digit of it misread."""
    for at, digit in enumerate(number):
        yield from (number[:at] + meant + number[at + 1 :] for meant in _MEANT.get(digit, ""))


def _only(dates: Iterable[str]) -> str | None:
    found = list(dates)
    return found[0] if len(found) == 1 else None
