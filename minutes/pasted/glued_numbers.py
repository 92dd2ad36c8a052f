"""Rows pasted with nothing between their cells: their numbers set apart from the words and dates that they touch.

A number that touches a date ("১৫.০৩.২০২৩০৩মানব পাচার …") is told by what it has to be: one more than that of the row before, written
as the first is, behind an order that the row before gave.
"""

import re
from collections.abc import Iterator

from locales.digits import to_ascii, to_bangla
from minutes.grammar.calendar import MONTHS
from minutes.late import late
from minutes.pasted.cells import ends_as_decision
from minutes.words.numbers import is_unit

_FIRST = re.compile(r"\s{0,3}(?P<number>(?P<padding>[0০]?)[1১])(?P<close>\s?[।.):])?(?=[^0-9০-৯.,/])")
_SHORTEST_WORD = 3  # behind a number that nothing closes
_WORD = re.compile(r"[\u0980-\u09e3A-Za-z-]+")
_DATE = late(
    rf"(?:[./-]|(?:{'|'.join(MONTHS)}),?\s)(?:20|২০)[0-9০-৯]{{2}}$|[0-9০-৯]{{1,2}}(?P<by>[./-])[0-9০-৯]{{1,2}}(?P=by)[0-9০-৯]{{2}}$"
)
_OFFICE = re.compile("[\u0980-\u09e3]-[0-9০-৯]$")  # "বিভাগ-২"
_DAY = re.compile(r"[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}[./-][0-9০-৯]{2}")
_MONTHLY = late(rf"(?:{'|'.join(MONTHS)})\sমাস")
_COUNTED = re.compile("[0-9০-৯]{1,4}(?:টি|জন|য়|ম|টা|\\s)")
_LONGEST_DATE = 24  # letters
_ORDER = re.compile(r"[।.]|(?<=বে)(?![\u0980-\u09ff])|(?<=বেন)(?![\u0980-\u09ff])")
_DASHES = re.compile(r"(?<=[।)])(?:\s?[-–—]){1,3}\s?$")
_FEWEST = 2
_MOST = 99


def rows_apart(text: str) -> str:
    """`text`, all rows of such a table, with a space on both sides of each row's number; as it is where it has no two."""
    spans = list(_numbers(text))
    if len(spans) < _FEWEST:
        return text
    done, at = "", 0
    for start, end in spans:
        before = _DASHES.sub(lambda found: " ".join(found[0].replace(" ", "")).join("  "), text[at:start])
        done, at = f"{done}{before} {text[start:end]} ", end
    return done + text[at:]


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where the rows' numbers stand, from the beginning of the text on."""
    first = _FIRST.match(text)
    if first is None:
        return
    yield first.start("number"), first.end()
    end = first.end()
    for value in range(2, _MOST):
        number = (first["padding"] if value < 10 else "") + str(value)
        printed = (number if first["number"].isascii() else to_bangla(number)) + (first["close"] or "")
        start = next(_places(text, printed, end, closed=bool(first["close"])), None)
        if start is None:
            return
        end = start + len(printed)
        yield start, end


def _places(text: str, printed: str, begin: int, *, closed: bool) -> Iterator[int]:
    """Where a row's number may stand behind `begin`: behind an order, and before a word that it does not count."""
    ordered = next(
        (one.end() for one in _ORDER.finditer(text, begin) if ends_as_decision(text[begin : one.end()])), None
    )
    if ordered is None:
        return
    counting = (
        None  # a number right before another one: "৬২য় ইউনিটের …" may be row 6, where no better one is found
    )
    for found in re.finditer(re.escape(printed), text[ordered:]):
        start, end = ordered + found.start(), ordered + found.end()
        before = text[max(0, start - _LONGEST_DATE) : start]
        touches, dated = to_ascii(before[-1:]).isdigit(), _DATE.search(before)
        if (touches and not dated and not _OFFICE.search(before)) or _DAY.match(text, start):
            continue
        behind = _WORD.match(text, end)
        shortest = _SHORTEST_WORD if len(printed) == 1 and not dated else 2
        if closed or (behind and len(behind[0]) >= shortest and not _is_unit(text, end)):
            yield start
        elif counting is None and _COUNTED.match(text, end):
            counting = start
    if counting is not None:
        yield counting


def _is_unit(text: str, end: int) -> bool:
    """Whether a number counts what follows it; "৫মে মাসে …" is a row."""
    return is_unit(text, end) and not _MONTHLY.match(text, end)
