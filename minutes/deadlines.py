"""Time limits: the phrase as printed, and the day where it fixes one."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from minutes.chars import alternatives, any_of, fold, folded_pattern, squeeze
from minutes.dates import find_dates
from minutes.grammar.calendar import MONTHS
from minutes.grammar.deadlines import (
    AFTER_DATE,
    BARE_LIMITS,
    FROM_DATE,
    NO_LIMIT,
    ON_DATE,
    OPEN_ENDED,
    PHRASES,
    SPANS,
)
from minutes.reckoning import reckon, recurs

_NO_LIMIT = frozenset(map(fold, NO_LIMIT))
_OPEN_ENDED = frozenset(map(fold, OPEN_ENDED))
_AFTER_DATE = re.compile(folded_pattern(AFTER_DATE))
_FROM_DATE = re.compile(folded_pattern(FROM_DATE))
_ON_DATE = re.compile(folded_pattern(ON_DATE))
_COMING = re.compile(folded_pattern("(?:আগামী|আসন্ন|চলতি) $"))
_SPAN = re.compile(rf"[0-9০-৯]{{1,3}}\s?(?:{alternatives(SPANS)})")
_MOST_OF_IT = 0.6
_BY = re.compile(r"\b(?:on or before|not later than|by|before|within|till|until) (?:the )?$")
_NEAR_WORDS = re.compile(
    "প্রতি|প্রত্যেক|সপ্তাহে|each|every|মধ্যে|পুর্বে|আগে|ভিতর|ভেতর|নাগাদ|তারিখ|আগামি|পরবর্তি|within|next|before|by "
)


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """A time limit: as printed, and the day if it names one.

    `reckoned`: the day it comes to, counted from the meeting; `recurring`: how it comes round again.
    """

    phrase: str
    day: date | None = None
    reckoned: date | None = None
    recurring: str | None = None


@lru_cache(maxsize=1)
def _phrases() -> re.Pattern[str]:
    months = f"(?:{alternatives(MONTHS)})"
    return any_of(phrase.replace("MONTH", months) for phrase in PHRASES)


@lru_cache(maxsize=1)
def _bare_limits() -> re.Pattern[str]:
    months = f"(?:{alternatives(MONTHS)})"
    return any_of(limit.replace("MONTH", months) for limit in BARE_LIMITS)


def in_text(text: str, meeting: date | None) -> Deadline | None:
    """The time limit a decision's words set, if any. `meeting` tells the year of a date without one."""
    folded = fold(text)
    if not _NEAR_WORDS.search(folded):
        return None
    found: list[tuple[int, Deadline]] = []
    for one in find_dates(text, near=meeting):
        after = _AFTER_DATE.match(folded, one.end)
        before = _COMING.search(folded[max(0, one.start - 10) : one.start])
        english = _BY.search(folded[max(0, one.start - 20) : one.start])
        if after is None and before is not None:
            after = _ON_DATE.match(folded, one.end)
        if after is not None or english is not None:
            start = one.start - len((before or english or [""])[0])
            end = after.end() if after else one.start + len(one.raw)
            found.append((start, Deadline(phrase=squeeze(text[start:end]), day=one.day)))
    phrase = _phrases().search(folded)
    if phrase is not None and not any(
        start <= phrase.start() < start + len(one.phrase) for start, one in found
    ):
        found.append((phrase.start(), Deadline(phrase=squeeze(text[phrase.start() : phrase.end()]))))
    dated = [item for item in found if item[1].day]
    if dated:
        return min(dated, key=lambda item: item[1].day or date.max)[1]
    return min(found, key=lambda item: item[0])[1] if found else None


def in_column(cell: str, meeting: date | None) -> Deadline | None:
    """The time limit in a cell of the time column; None for a dash or a word that sets none."""
    phrase = squeeze(cell).strip(" ।,;")
    if not phrase or fold(phrase) in _NO_LIMIT or not re.search(r"\w", phrase):
        return None
    dates = [one for one in find_dates(phrase, near=meeting) if not _FROM_DATE.match(fold(phrase), one.end)]
    return Deadline(phrase=phrase, day=dates[0].day if len({one.day for one in dates}) == 1 else None)


def reckoned(limit: Deadline, meeting: date | None) -> Deadline:
    """The limit with what its phrase comes to, where it names no day itself."""
    if limit.day is not None:
        return limit
    return replace(limit, reckoned=reckon(limit.phrase, meeting), recurring=recurs(limit.phrase))


def is_limit(line: str) -> bool:
    """Whether a line is nothing but a time limit: a date, or a phrase that fills most of it."""
    return limit_share(line) >= _MOST_OF_IT


def limit_share(line: str) -> float:
    """How much of a line a time limit fills: 1 where it is nothing else."""
    text = squeeze(line).strip(" ।,;")
    folded = fold(text)
    if not text or folded in _OPEN_ENDED or _bare_limits().fullmatch(folded):
        return float(bool(text))
    dates = find_dates(text)
    phrase = _phrases().search(folded)
    filled = sum(len(one.raw) for one in dates) or (len(phrase[0]) if phrase else len(_bare_span(text)))
    return filled / len(text)


def _bare_span(text: str) -> str:
    found = _SPAN.fullmatch(fold(text))
    return found[0] if found else ""


def nearer(column: Deadline | None, text: Deadline | None) -> Deadline | None:
    """Which of the two counts: the column's, unless only the text has one or its day is earlier."""
    if column is None or text is None:
        return column or text
    if text.day and (column.day is None or text.day < column.day):
        return text
    return text if fold(column.phrase) in _OPEN_ENDED and not column.day else column
