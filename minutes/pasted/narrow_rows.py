"""Where the rows begin among the short lines of narrow columns, and which of these lines are the numbers of pages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from locales.digits import to_ascii
from minutes.pasted.cells import ends_as_decision
from minutes.words.deadlines import is_limit
from minutes.words.labels import ends_meeting
from minutes.words.numbers import is_unit
from minutes.words.serials import begins_with_date, is_of_year

_NUMBER = re.compile(r"^(?P<open>[(\[]?)(?P<number>[0-9০-৯]{1,2})(?P<close>\s?[।.)\]])?(?:\s+(?=\S)|$)")
_PADDED = re.compile("[0০][0-9০-৯]")
_COUNTS_ON = re.compile(r"(?:ও|এবং|বা|হতে|থেকে|and|or|to|[-–—/])\s")
_PAGE = re.compile(r"[-–— ]{0,3}[0-9০-৯]{1,3}[-–— ]{0,3}")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A row's number as printed, and its lines without it."""

    number: str
    lines: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Mark:
    number: str
    value: int
    style: tuple[bool, bool, str]  # alone on its line, Latin, the signs around it
    rest: str


def counted_rows(lines: Sequence[str]) -> tuple[list[Row], Sequence[str]]:
    """The rows that begin with the first line, each counted one on from that before it, and the lines behind them.

    The last one ends where the meeting does; within another row a line may read so ("অনুপস্থিত").
    """
    marks = [_mark(line) for line in lines]
    first = marks[0] if marks else None
    if first is None or first.value != 1:
        return [], lines
    starts = [0]
    ordered = False
    for at, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        goes_on = mark is not None and mark.value == len(starts) + 1 and mark.style == first.style
        if ordered and goes_on and not is_limit(line):
            starts.append(at)
            ordered = False
        ordered = ordered or _orders(lines[max(starts[-1], at - 1) : at + 1])
    ends = [*starts[1:], starts[-1] + end_of_meeting(lines[starts[-1] :])]
    rows = [_row(lines[start:end], marks[start]) for start, end in zip(starts, ends, strict=True)]
    return rows, lines[ends[-1] :]


def end_of_meeting(lines: Sequence[str]) -> int:
    """How many of the lines stand before that, behind the last order, which closes the meeting."""
    last = max((at for at in range(len(lines)) if _orders(lines[max(0, at - 1) : at + 1])), default=0)
    return next((at for at in range(last + 1, len(lines)) if ends_meeting(lines[at])), len(lines))


def _orders(lines: Sequence[str]) -> bool:
    """Whether an order ends with the last of the lines."""
    return ends_as_decision(" ".join(lines[-2:]))


def _row(lines: Sequence[str], mark: _Mark | None) -> Row:
    rest = [mark.rest] if mark and mark.rest else []
    return Row(number=mark.number if mark else "", lines=tuple(without_pages([*rest, *lines[1:]])))


def _mark(line: str) -> _Mark | None:
    """The number with which a line begins; None where it counts or dates something."""
    found = _NUMBER.match(line)
    if found is None:
        return None
    rest = line[found.end() :].strip()
    closed = bool(found["close"])
    end = found.end("number")
    counts = is_of_year(line, end) or bool(_COUNTS_ON.match(rest))
    counts = counts or (is_unit(line, end) and not begins_with_date(line, end))
    if rest and counts and not (closed or _PADDED.match(found["number"])):
        return None
    number = found["number"]
    return _Mark(
        number=number,
        value=int(to_ascii(number)),
        style=(not rest, number.isascii(), found["open"] + (found["close"] or "").strip()),
        rest=rest,
    )


def without_pages(lines: Sequence[str]) -> list[str]:
    """The lines without those that are but a number."""
    return [line for line in lines if not _PAGE.fullmatch(line)]
