"""Numbers of two parts ("২.১") whose small digits or point were misread, mended by the numbers around them.

Where an item's decisions are numbered through, its first is 1 and each next is one more: a mark that is not, but looks
like the one that is due, is that one. Numbers are never invented where no other number of two parts stands around.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from minutes.readers.boxes import Filled

_DIGITS = "০১২৩৪৫৬৭৮৯"
_MARK = re.compile(
    r"(?P<before>(?:সিদ্ধান্ত\s?[:ঃ–—-]?\s?)?\(?)(?P<item>[০-৯]{1,2}?)(?P<point>[.,]?)(?P<sub>[০-৯]{0,2})(?P<close>[.।)]{0,2})"
    r"(?=[\sক-হ]|$)"
)
# What the small digits of a mark are taken for.
_TAKEN_FOR = {1: (6, 9, 7), 2: (9,), 3: (6,), 4: (8,), 5: (6,), 6: (5, 3), 8: (4,)}
_Number = tuple[int, int]  # item, decision


@dataclass(frozen=True, kw_only=True, slots=True)
class _Read:
    """A line's mark: its number as read, and the ways in which it may be one of two parts."""

    found: re.Match[str]
    whole: _Number | None  # as read, with its point
    ways: tuple[_Number, ...]  # without its point; its second part lost (0)


def with_points(cells: Sequence[Filled]) -> list[Filled]:
    """The table's cells, the numbers of two parts in each column mended."""
    columns: dict[tuple[int, int], list[int]] = defaultdict(list)
    for at, cell in enumerate(cells):
        columns[round(cell.box.left), round(cell.box.right)].append(at)
    found = list(cells)
    for column in columns.values():
        column.sort(key=lambda at: cells[at].box.top)
        texts = [cells[at].text.split("\n") for at in column]
        lines = iter(pointed([line for text in texts for line in text]))
        for at, text in zip(column, texts, strict=True):
            found[at] = replace(cells[at], text="\n".join(next(lines) for _ in text))
    return found


def pointed(lines: Sequence[str]) -> list[str]:
    """The lines with the numbers of two parts at their heads mended."""
    marks = {at: read for at, line in enumerate(lines) if (read := _read(line)) is not None}
    mended = list(lines)
    if not _in_two_parts(list(marks.values())):
        return mended
    seen = {mark.whole for mark in marks.values()}
    # A number without a closing mark that stands elsewhere with its point is a day or a count.
    marks = {
        at: one
        for at, one in marks.items()
        if one.found["point"] or one.found["close"] or not seen.intersection(one.ways)
    }
    closed = any(mark.whole and mark.found["close"] for mark in marks.values())
    last: _Number | None = None
    order = list(marks)
    for place, at in enumerate(order):
        after = next((one for other in order[place + 1 :] if (one := marks[other].whole)), None)
        number = _meant(marks[at], last, after)
        if number is None:
            continue
        if number != marks[at].whole:
            mended[at] = _written(lines[at], marks[at].found, number, closed=closed)
        last = number
    return mended


def _read(line: str) -> _Read | None:
    found = _MARK.match(line)
    if found is None:
        return None
    item, sub = found["item"], found["sub"]
    if found["point"] and sub:
        return _Read(found=found, whole=(int(item), int(sub)), ways=())
    if sub and len(item + sub) == 2 and "০" not in item + sub:  # "১২)", where the point was lost
        return _Read(found=found, whole=None, ways=((int(item), int(sub)),))
    if not sub and (found["point"] or found["close"]) and int(item):
        return _Read(found=found, whole=None, ways=((int(item), 0),))
    return None


def _in_two_parts(marks: Sequence[_Read]) -> bool:
    """Whether the numbers have two parts: one was read so, or they begin anew with each ten (১১, ১২, ২১)."""
    if any(mark.whole for mark in marks):
        return True
    glued = [mark.ways[0] for mark in marks if mark.ways[0][1]]
    steps = pairwise(glued)
    return (
        len(glued) == len(marks) > 2
        and glued[0][1] == 1
        and any(after == (before[0] + 1, 1) for before, after in steps)
    )


def _meant(read: _Read, last: _Number | None, after: _Number | None) -> _Number | None:
    """The number that a mark stands for; None where it is no number of two parts."""
    if read.whole is not None:
        return _due_like(read.whole, last, after) or read.whole
    item, sub = read.ways[0]
    if sub:
        return (item, sub) if (item, sub) in _due(last, item) else _due_like((item, sub), last, after)
    on = after is None or after[1] == 1 or last is None or after == (item, last[1] + 2)
    if read.found["point"] and last is not None and last[0] == item and on:
        return item, last[1] + 1  # "২." behind "২.১"
    # Only its item is left: the next one says which it was.
    if after is None or after[1] != 2 or item not in (after[0], after[0] - 1):
        return None
    first = (after[0], 1)
    return first if first in _due(last, after[0]) else None


def _due(last: _Number | None, item: int) -> tuple[_Number, ...]:
    """Which numbers may come behind `last`; at the head of a column the first of any item."""
    if last is None:
        return ((item, 1),)
    return ((last[0], last[1] + 1), *(((item, 1),) if item > last[0] else ()))


def _due_like(number: _Number, last: _Number | None, after: _Number | None) -> _Number | None:
    """The number that is due and looks like this one in its item or in its place, unless the next one goes on from this."""
    item, sub = number
    if number in _due(last, item) or after == (item, sub + 1) or sub == 0:
        return None
    if last is not None and sub == last[1] + 1 and item in _TAKEN_FOR.get(last[0], ()):
        return last[0], sub
    return next(
        (due for due in _due(last, item) if due[0] == item and sub in _TAKEN_FOR.get(due[1], ())), None
    )


def _written(line: str, found: re.Match[str], number: _Number, *, closed: bool) -> str:
    item = (
        f"০{_bangla(number[0])}"
        if found["item"].startswith("০") and len(found["item"]) > 1
        else _bangla(number[0])
    )
    close = found["close"] if found["sub"] or not closed else found["point"] + found["close"]
    return f"{found['before']}{item}.{_bangla(number[1])}{close}{line[found.end() :]}"


def _bangla(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))
