"""Time limits that name no day: the day they come to, reckoned from the meeting, and those that come round again."""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from locales.digits import to_ascii
from minutes.chars import alternatives, fold, folded_pattern
from minutes.grammar.calendar import MONTHS, WEEKDAYS
from minutes.grammar.deadlines import COUNT_WORDS, EVERY, FISCAL_YEAR, NEXT, SPANS, THIS, Span

_THURSDAY, _JUNE = 3, 6
_COUNTED = re.compile(
    rf"(?P<count>(?<![0-9০-৯])[0-9০-৯]{{1,3}}|{alternatives(COUNT_WORDS)})\s?(?:\([^()]{{1,20}}\)\s?)?(?:টি\s)?"
    rf"(?P<span>{alternatives(SPANS)})"
)
_MONTH = re.compile(
    rf"(?<![\u0980-\u09ff])(?P<month>{alternatives(MONTHS)})(?P<year>[\s,/-]{{0,3}}[0-9০-৯]{{4}})?"
)
_THIS, _NEXT = (alternatives(words) for words in (THIS, NEXT))
_OF_MONTH = re.compile(rf"(?:(?P<this>{_THIS})|(?P<next>{_NEXT}))\s{folded_pattern('মাস')}")
_OF_WEEK = re.compile(rf"(?:(?P<this>{_THIS})|(?P<next>{_NEXT}))\s{folded_pattern('সপ্তাহ')}")
_FISCAL = re.compile(alternatives(FISCAL_YEAR))
_EVERY = tuple((re.compile(folded_pattern(pattern)), name) for pattern, name in EVERY)
_DAY_OF_MONTH = re.compile(
    folded_pattern(
        r"(?P<others>(?:[0-9০-৯]{1,2}\s?(?:,|ও|এবং|and)\s?){0,3})(?P<day>[0-9০-৯]{1,2})\s?(?:ই|লা|রা|ঠা|শে)?\s?(?:তারিখ|th|st|nd|rd)"
        r"|(?:by the )(?P<day2>[0-9]{1,2})(?:th|st|nd|rd)"
    )
)
_NUMBER = re.compile("[0-9০-৯]{1,2}")
_DAY_ALONE = re.compile(folded_pattern(r"[0-9০-৯]{1,2}\s?(?:ই|লা|রা|ঠা|শে)?\s?তারিখ"))
# "সভার ৭ দিন পূর্বে": counted from a day that is not known.
_BEFORE = re.compile(folded_pattern(r"(?:দিন|সপ্তাহ|মাস|দিবস)\s(?:পূর্বে|আগে)"))
_EACH = re.compile(folded_pattern("প্রতি|প্রত্যেক|every|each"))
_NEXT_ONE = re.compile(rf"(?:{_NEXT})\s")
_NEXT_MONTH = re.compile(folded_pattern("(?:পরবর্তী|পরের) মাসের"))
_QUARTERLY = re.compile(folded_pattern(r"প্রতি\s?(?:ত্রৈমাসিক|কোয়ার্টার|তিন মাস|৩ মাস)"))
_MONTHLY = re.compile(folded_pattern("মাসিক|প্রতি মাস|প্রত্যেক মাস"))
_WEEKDAY = re.compile(
    rf"(?P<weekday>{alternatives(name for name in WEEKDAYS if len(name) > 3)}"
    rf"|(?:{alternatives(name for name in WEEKDAYS if len(name) <= 3)})(?=\s?(?:,|ও|এবং)\s))"  # "শনি ও মঙ্গলবার"
)
_ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def recurs(phrase: str, text: str = "") -> str | None:
    """ "monthly:5" for “প্রতি মাসের ৫ তারিখের মধ্যে”, "weekly:thursday", "monthly", "quarterly", "yearly"; None otherwise.

    `text`: the decision; by the day of “পরবর্তী মাসের ৩ তারিখের মধ্যে” something monthly is due every month.
    """
    folded = fold(phrase)
    if _NEXT_MONTH.match(folded) and _QUARTERLY.search(fold(text)):
        return "quarterly"  # "প্রতি ত্রৈমাসিক শেষে পরবর্তী মাসের ৫ তারিখের মধ্যে"
    if _NEXT_MONTH.match(folded) and _MONTHLY.search(fold(text)):
        folded = f"{fold('প্রতি মাস')} {folded}"
    if _NEXT_ONE.match(folded) and not _EACH.search(folded):
        return None  # "আগামী ত্রৈমাসিক সভার পূর্বে": once
    name = next((name for pattern, name in _EVERY if pattern.search(folded)), None)
    days = [_ENGLISH_DAYS[_weekdays()[found["weekday"]]] for found in _WEEKDAY.finditer(folded)]
    if days and (name == "weekly" or (name is None and _EACH.search(folded))):
        return f"weekly:{','.join(days)}"
    day = _DAY_OF_MONTH.search(folded)
    if name == "monthly" and day is not None:
        on = [*_NUMBER.findall(day["others"] or ""), day["day"] or day["day2"]]
        return f"monthly:{','.join(str(int(to_ascii(one))) for one in on)}"
    return name


def reckon(phrase: str, meeting: date | None) -> date | None:
    """The day a limit like “১৫ দিনের মধ্যে” or “জুন মাসের মধ্যে” comes to, counted from the day of the meeting; None where none."""
    if meeting is None or recurs(phrase):
        return None
    folded = fold(phrase)
    if _BEFORE.search(folded):
        return None
    counted = _COUNTED.search(folded)
    if counted is not None:
        return _after(meeting, _count(counted["count"]), SPANS[_span(counted["span"])])
    day = _DAY_OF_MONTH.search(folded)
    month_of = _OF_MONTH.search(folded)
    if month_of is not None and day is not None:
        last = _end_of_month(meeting, ahead=month_of["next"] is not None)
        return last.replace(day=min(last.day, max(1, int(to_ascii(day["day"] or day["day2"])))))
    if month_of is None and day is not None and _DAY_ALONE.match(folded):
        return _next_such_day(meeting, int(to_ascii(day["day"])))
    for pattern, end in ((_OF_MONTH, _end_of_month), (_OF_WEEK, _end_of_week)):
        found = pattern.search(folded)
        if found is not None:
            return end(meeting, ahead=found["next"] is not None)
    month = _MONTH.search(folded)
    if month is not None:
        number = _months()[month["month"]]
        given = int(to_ascii(month["year"].strip(" ,/-"))) if month["year"] else 0
        given += 2000 * (0 < given < 100)
        return _last_day(given or meeting.year + (number < meeting.month), number)
    if _FISCAL.search(folded):
        return date(meeting.year + (meeting.month > _JUNE), _JUNE, 30)
    return None


def _next_such_day(meeting: date, day: int) -> date | None:
    """The first `day` of a month from the meeting on."""
    try:
        if day >= meeting.day:
            return meeting.replace(day=day)
        return _end_of_month(meeting, ahead=True).replace(day=day)
    except ValueError:
        return None


def _after(meeting: date, count: int, span: Span) -> date | None:
    try:
        match span:
            case Span.WORKING_DAYS:
                from committee.holidays import calendar_of

                return (
                    calendar_of((meeting.year, meeting.year + 1)).forward(meeting, count) if count else None
                )
            case Span.MONTHS:
                year, month = divmod(meeting.month - 1 + count, 12)
                last = monthrange(meeting.year + year, month + 1)[1]
                return date(meeting.year + year, month + 1, min(meeting.day, last))
            case _:
                days = {Span.DAYS: 1, Span.WEEKS: 7, Span.YEARS: 365}.get(span)
                return meeting + (timedelta(days=count * days) if days else timedelta(hours=count))
    except (OverflowError, ValueError):
        return None


def _end_of_month(meeting: date, *, ahead: bool) -> date:
    return _last_day(*divmod(meeting.year * 12 + meeting.month - 1 + ahead, 12), counted=True)


def _end_of_week(meeting: date, *, ahead: bool) -> date:
    """The Thursday on which an office's week ends (weeks begin on Sunday)."""
    left = (_THURSDAY - meeting.weekday()) % 7
    return meeting + timedelta(days=left + 7 * ahead)


def _last_day(year: int, month: int, *, counted: bool = False) -> date:
    month += counted
    return date(year, month, monthrange(year, month)[1])


def _count(words: str) -> int:
    return _counts()[words] if words in _counts() else int(to_ascii(words))


@lru_cache(maxsize=1)
def _counts() -> dict[str, int]:
    return {fold(word): count for word, count in COUNT_WORDS.items()}


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {fold(name): month for name, month in MONTHS.items()}


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    return {fold(name): day for name, day in WEEKDAYS.items()}


@lru_cache(maxsize=64)
def _span(folded: str) -> str:
    return next(word for word in SPANS if fold(word) == folded)
