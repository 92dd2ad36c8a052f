"""Time limits: the phrase as printed, and the day where it fixes one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from minutes.chars import alternatives, any_of, any_of_words, fold, folded_pattern, squeeze
from minutes.grammar.calendar import BANGLA_MONTHS, MONTHS
from minutes.grammar.deadlines import (
    AFTER_DATE,
    ATTENDING,
    BARE_LIMITS,
    COUNTS,
    DAYS_AFTER,
    DUE_THERE,
    FORBIDDEN,
    FROM_DATE,
    LAST_DAY,
    NO_LIMIT,
    ON_DATE,
    OPEN_ENDED,
    PHRASES,
    RECURRING,
    SPANS,
)
from minutes.words.dates import Found, day_alone, find_dates
from minutes.words.reckoning import reckon, recurs
from minutes.words.vocabulary import ends_in_post, is_body

_NO_LIMIT = frozenset(map(fold, NO_LIMIT))
_OPEN_ENDED = frozenset(map(fold, OPEN_ENDED))
_AFTER_DATE = re.compile(folded_pattern(AFTER_DATE))
_FROM_DATE = re.compile(folded_pattern(FROM_DATE))
_FROM, _TO = re.compile(r"^(?:with effect )?from\s"), re.compile(r"\b(?:to|till|until)\b")
_TODAY = re.compile(
    folded_pattern(
        r"(?:আজ|অদ্য)(?:কের|কার|কেই|ই)?(?:\s(?:রাতের|দিনের|সন্ধ্যার|দুপুরের|বিকালের|বিকেলের))?(?:\sমধ্যেই?)?"
    )
)
_ON_DATE = re.compile(folded_pattern(ON_DATE))
_COMING = re.compile(folded_pattern("(?:আগামী|আসন্ন|চলতি) $"))
_LAST_DAY = re.compile(folded_pattern(LAST_DAY))
_ATTENDING, _DUE_THERE, _FORBIDDEN, _RECURRING = map(
    any_of, ((ATTENDING,), (DUE_THERE,), (FORBIDDEN,), RECURRING)
)
_NOT = fold("না")  # in every word that forbids
_MEETING = re.compile(folded_pattern("সভায়|সভাতে|মিটিংয়ে|বৈঠকে"))
_SPAN = re.compile(rf"(?:[0-9০-৯]{{1,3}}|{alternatives(COUNTS)})\s?(?:{alternatives(SPANS)})")
# "২.১ চলমান": a limit behind the number of its decision.
_NUMBERED = re.compile(r"^(?:[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}\s?[।.):ঃ–—-]?|[(\[]?[ক-ঢ]\s?[)\].:ঃ–—-])\s(?=\S)")
# What stands alone and ends as a limit does: "বিল পরিশোধের পূর্বে", "অদ্য হইতে ০৫ দিনের মধ্যে", "ত্রৈমাসিক ভিত্তিতে".
_W = r"[^\s।,;:()/→|–—-]"  # a letter of a word that stands between no marks
_ENDS_AS_LIMIT = re.compile(
    folded_pattern(
        rf"(?:{_W}{{1,20}}\s){{0,4}}(?:{_W}{{2,20}}র\s(?:পূর্বেই?|আগেই?|পরপরই)|{_W}{{2,20}}\sভিত্তিতে"
        rf"|{_W}{{0,10}}[0-9০-৯]{_W}{{0,10}}\s(?:{_W}{{1,20}}\s){{1,2}}(?:মধ্যেই?|নাগাদ))"
    )
)
_MOST_OF_IT = 0.6
_BY = re.compile(
    r"\b(?:on or before|not later than|no later than|latest by|by|before|within|till|until) (?:the )?$"
)
# Every time limit has one of these words, and every phrase one of the second: a text without any need not be searched for all
# of them. (“প্রতি” begins many a word: প্রতিবেদন, প্রতিষ্ঠান.)
_NEAR_WORDS = re.compile(
    "প্রতি|প্রত্যেক|প্রত্যহ|অন্তর|পর পর|মাসেই|সপ্তাহে|বছরেই|each|every|মধ্যে|পুর্বে|আগে|ভিতর|ভেতর|নাগাদ|তারিখ|সময়"
    "|আগামি|পরবর্তি|within|next|before|by |till|until|later than|সপ্তাহ|শেশে"
)
_PHRASE_WORDS = re.compile(
    "মাসের|মাসেই|ত্রৈমাসিক|সপ্তাহ|বছরেই|মধ্যে|পুর্বে|আগে|ভিতর|ভেতর|নাগাদ|তারিখ|আগামি|পরবর্তি|শেশে|within|next|before|by |of each|of every"
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
    months = f"(?:{alternatives((*MONTHS, *BANGLA_MONTHS))})"
    return any_of_words(phrase.replace("MONTH", months) for phrase in PHRASES)


@lru_cache(maxsize=1)
def _days() -> re.Pattern[str]:
    """What is written as a day of a month is."""
    month, number = f"(?:{alternatives(MONTHS)})", "(?<![0-9০-৯])[0-9০-৯]{1,2}"
    return re.compile(
        rf"{number}\s?(?:শে|লা|রা|ঠা|ই|st|nd|rd|th)?[\s,]{{0,2}}{month}|{month}\s?{number}(?![0-9০-৯])"
        rf"|{number}[./-][0-9০-৯]{{1,2}}[./-][0-9০-৯]{{4}}(?![0-9০-৯])|[0-9০-৯]{{4}}-[0-9০-৯]{{1,2}}-[0-9০-৯]{{1,2}}"
    )


@lru_cache(maxsize=1)
def _bare_limits() -> re.Pattern[str]:
    months = f"(?:{alternatives(MONTHS)})"
    return any_of(limit.replace("MONTH", months) for limit in BARE_LIMITS)


def in_text(text: str, meeting: date | None) -> Deadline | None:
    """The time limit a decision's words set, if any. `meeting` tells the year of a date without one."""
    folded = fold(text)
    if not _NEAR_WORDS.search(folded):
        return None
    found = _dated(text, folded, meeting)
    phrase = next((one for one in _phrases_in(folded) if _sets_limit(one, folded)), None)
    if phrase is not None and not any(
        start <= phrase.start() < start + len(one.phrase) for start, one in found
    ):
        words = squeeze(text[phrase.start() : phrase.end()])
        found.append((phrase.start(), Deadline(phrase=words, day=_day_of(words, meeting))))
    dated = [item for item in found if item[1].day]
    if dated:
        return min(dated, key=lambda item: item[1].day or date.max)[1]
    if found:
        return min(found, key=lambda item: item[0])[1]
    again = _RECURRING.search(folded)
    return Deadline(phrase=squeeze(text[again.start() : again.end()])) if again else None


def _phrases_in(folded: str) -> Iterator[re.Match[str]]:
    """The phrases of a folded text, in order."""
    if _PHRASE_WORDS.search(folded):
        yield from _phrases().finditer(folded)


def _dated(text: str, folded: str, meeting: date | None) -> list[tuple[int, Deadline]]:
    """The days by which or on which something is to be done, each with its place."""
    found: list[tuple[int, Deadline]] = []
    for one in find_dates(text, near=meeting):
        after = _AFTER_DATE.match(folded, one.end)
        before = _COMING.search(folded[max(0, one.start - 10) : one.start])
        english = _BY.search(folded[max(0, one.start - 20) : one.start])
        ahead = meeting is not None and one.day >= meeting
        if after is None and (before is not None or (ahead and one.year_given)):
            after = _ON_DATE.match(folded, one.end)
        last = _LAST_DAY.search(folded[max(0, one.start - 20) : one.start])
        if after is not None or english is not None or last is not None:
            start = one.start - len((before or english or [""])[0])
            end = after.end() if after else one.start + len(one.raw)
            found.append((start, Deadline(phrase=squeeze(text[start:end]), day=one.day)))
    return found


def _day_of(phrase: str, meeting: date | None) -> date | None:
    """The day of "আজ রাতের মধ্যে", which the day of the meeting fixes."""
    ahead = next((days for word, days in DAYS_AFTER.items() if phrase.startswith(word)), None)
    return meeting + timedelta(days=ahead) if meeting is not None and ahead is not None else None


def _sets_limit(phrase: re.Match[str], folded: str) -> bool:
    """Whether something is due by then: not a time in which it is forbidden, nor a meeting one only comes to."""
    behind = re.split("[।;]", folded[phrase.end() :], maxsplit=1)[0]
    if _NOT in behind and _FORBIDDEN.match(behind):
        return False
    at_meeting = _MEETING.search(phrase[0]) is not None
    return not at_meeting or not _ATTENDING.search(behind) or bool(_DUE_THERE.search(behind))


def in_column(cell: str, meeting: date | None) -> Deadline | None:
    """The time limit in a cell of the time column; None for a dash or a word that sets none."""
    phrase = squeeze(cell).strip(" ।,;")
    folded = fold(phrase)
    if not phrase or folded in _NO_LIMIT or not re.search(r"\w", phrase):
        return None
    if _TODAY.fullmatch(folded):
        return Deadline(phrase=phrase, day=meeting)
    begins = bool(_FROM.match(folded) and not _TO.search(folded))  # by a beginning nothing is due
    found = () if begins else find_dates(phrase, near=meeting)
    days = {one.day for one in found if not _FROM_DATE.match(folded, one.end)}
    return Deadline(phrase=phrase, day=days.pop() if len(days) == 1 else day_alone(phrase, meeting))


def reckoned(limit: Deadline, meeting: date | None, text: str = "") -> Deadline:
    """The limit with what its phrase comes to, where it names no day itself. `text`: the decision it is the limit of."""
    if limit.day is not None:
        yearly = recurs(limit.phrase) == "yearly"
        return replace(limit, day=None, recurring="yearly") if yearly else limit  # "প্রতি বছর ৩১ ডিসেম্বর"
    again = recurs(limit.phrase, text)
    return replace(limit, reckoned=None if again else reckon(limit.phrase, meeting), recurring=again)


def names_no_day(words: str, meeting: date | None) -> bool:
    """Whether they name a day that there is not: “৩১ ফেব্রুয়ারি”, “31/04/2026”."""
    like = _days().search(fold(words))
    return like is not None and meeting is not None and not find_dates(words, near=meeting)


def is_limit(line: str) -> bool:
    """Whether a line is nothing but a time limit: a date, or a phrase that fills most of it."""
    return limit_share(line) >= _MOST_OF_IT


def limit_share(line: str) -> float:
    """How much of a line a time limit fills: 1 where it is nothing else; of several lines, the least, or of all as one."""
    whole = _share(line)
    return max(whole, min(map(_share, line.split("\n")))) if "\n" in line else whole


def _share(line: str) -> float:
    text = _NUMBERED.sub("", squeeze(line).strip(" ।,;"))
    folded = fold(text)
    if not text or folded in _OPEN_ENDED or _bare_limits().fullmatch(folded):
        return float(bool(text))
    if (
        "\n" not in line
        and _ENDS_AS_LIMIT.fullmatch(folded)
        and not any(_is_of_an_office(word) for word in folded.split())
    ):
        return 1.0
    dates = find_dates(text)
    phrase = next(_phrases_in(folded), None)
    filled = sum(_with_ending(one, folded) for one in dates)
    filled = filled or (len(phrase[0]) if phrase else len(_bare_span(text)))
    return filled / len(text)


def _is_of_an_office(word: str) -> bool:
    return ends_in_post([word]) or is_body(word)


def _with_ending(day: Found, folded: str) -> int:
    """The letters of a date with the words that make a limit of it: "৩০/০৬/২০২৪ এর মধ্যে"."""
    after = _AFTER_DATE.match(folded, day.end)
    return len(day.raw) + (after.end() - day.end if after else 0)


def _bare_span(text: str) -> str:
    found = _SPAN.fullmatch(fold(text))
    return found[0] if found else ""


def nearer(column: Deadline | None, text: Deadline | None) -> Deadline | None:
    """Which of the two counts: the column's, unless only the text has one or its day is earlier.

    "চলমান" in a column gives way to a limit in the text, but not to what only says how often.
    """
    if column is None or text is None:
        return column or text
    if text.day and (column.day is None or text.day < column.day):
        return text
    open_ended = fold(column.phrase) in _OPEN_ENDED and not column.day
    return text if open_ended and not _RECURRING.fullmatch(fold(text.phrase)) else column
