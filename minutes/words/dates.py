"""Dates as offices write them, in either calendar."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from locales.digits import to_ascii
from minutes.chars import alternatives, fold, folded_pattern
from minutes.grammar.calendar import BANGLA_MONTHS, ERAS, HIJRI_MONTHS, MONTHS, WEEKDAYS

_D = "[0-9০-৯]"
_DIGIT = re.compile(_D)
_MONTHS_OF_A_YEAR, _FIRST_YEAR = 12, 1900
_OF_A_YEAR = folded_pattern(
    r"(?:খ্রি\S{0,10}\s|ইং\s|ইংরেজি\s)?(?:সালের|সনের|খ্রিষ্টাব্দের|খ্রিস্টাব্দের|খৃষ্টাব্দের|বঙ্গাব্দের)"
)
_SUFFIX = "(?:ই|শে|লা|রা|ঠা|st|nd|rd|th)?"


@dataclass(frozen=True, kw_only=True)
class Found:
    """A date in a text: where, as printed (with era and weekday), and which day it is."""

    start: int
    end: int
    raw: str
    day: date
    bangla: bool = False
    year_given: bool = True
    weekday_wrong: bool = False


@lru_cache(maxsize=1)
def _month_names() -> re.Pattern[str]:
    return re.compile(alternatives(MONTHS | BANGLA_MONTHS))


@lru_cache(maxsize=1)
def _behind_date() -> tuple[str, str]:
    """What may follow a date: its era, its weekday."""
    era = rf"(?P<era>[\s,]{{0,3}}(?:{alternatives(ERAS)})(?![\u0980-\u09ffa-z])[.ঃ:]?)?"
    weekday = (
        rf"(?:[\s,(]{{0,3}}(?:রোজ|বার)?[\s:ঃ–—-]{{0,2}}(?P<weekday>{alternatives(WEEKDAYS)})\s?(?:বার)?\)?)?"
    )
    return era, weekday


@lru_cache(maxsize=1)
def _in_numbers() -> tuple[re.Pattern[str], ...]:
    """Where what may not stand before a date is asked behind its first digit, the engine tries nothing but digits."""
    era, weekday = _behind_date()
    return (
        re.compile(
            rf"(?P<day>{_D}(?<![0-9০-৯./]{_D})(?<![0-9০-৯]-{_D}){_D}?)\s?(?P<sep>[./|।-])\s?(?P<number>{_D}{{1,2}})\s?(?P=sep)\s?"
            rf"(?P<year>{_D}{{4}}|{_D}{{2}})(?!{_D}|[./-]{_D}){era}{weekday}"
        ),
        re.compile(
            rf"(?P<year>{_D}(?<![0-9০-৯./-]{_D}){_D}{{3}})-(?P<number>{_D}{{1,2}})-(?P<day>{_D}{{1,2}})(?!{_D}){weekday}"
        ),
    )


@lru_cache(maxsize=1)
def _with_month() -> tuple[re.Pattern[str], ...]:
    era, weekday = _behind_date()
    months, year = f"(?P<month>{_month_names().pattern})", rf"(?P<year>{_D}{{4}})"
    others = alternatives(HIJRI_MONTHS)
    return (
        re.compile(  # "১৯৭৯ সালের ১৮ই ফেব্রুয়ারী", "১৩৮৫ সনের ৫ই ফাল্গুন"
            rf"(?P<year>{_D}(?<!{_D}{_D}){_D}{{3}})\s?{_OF_A_YEAR}\s(?P<day>{_D}{{1,2}})\s?{_SUFFIX}\s?{months}"
            rf"(?:ের|র|\sমাসের)?(?:\sতারিখে?)?(?![\u0980-\u09ffa-z]){weekday}"
        ),
        re.compile(
            rf"(?P<day>{_D}(?<!{_D}{_D}){_D}?)\s?{_SUFFIX}(?: of )?[\s,/-]{{0,2}}{months}"
            rf"(?:[\s,./-]{{0,3}}{year}|\s?[/’']\s?(?P<short>{_D}{{2}}))(?!{_D}|/(?!\s?{_D}{{1,2}}\s?{_SUFFIX}\s?(?:{_month_names().pattern}|{others}))){era}{weekday}"
        ),
        re.compile(
            rf"(?<![\u0980-\u09ff]){months}(?:\s?(?:ের|য়ের|র|মাসের))?\s(?P<day>{_D}{{1,2}})\s?{_SUFFIX}(?=\s?তারিখ)"
        ),
        re.compile(  # "by June 30"
            rf"(?<![a-z])(?=[a-z]){months}\s(?P<day>{_D}{{1,2}})(?:st|nd|rd|th)?(?!,?\s?{_D})(?=[\s.,;)]|$)"
        ),
        re.compile(
            rf"(?<![\u0980-\u09ff]){months}\s{{0,2}}(?P<day>{_D}{{1,2}})\s?{_SUFFIX},?\s?{year}(?!{_D}){era}{weekday}"
        ),
        re.compile(
            rf"(?P<day>{_D}(?<![0-9০-৯./-]{_D}){_D}?)\s?{_SUFFIX}\s?{months}(?![\s,/.-]{{0,3}}{_D}{{4}})"
            rf"(?=(?:ের|য়ের|র|ে|তে|য়ে)?(?![\u0980-\u09ffa-z]))"
        ),
    )


def find_dates(text: str, near: date | None = None) -> list[Found]:
    """All dates in `text`, in order. A date without a year counts only when `near` tells which year: the first after it."""
    folded = fold(text)
    if not _DIGIT.search(folded):
        return []
    found: list[Found] = []
    taken: set[int] = set()
    for pattern in (*_in_numbers(), *(_with_month() if _month_names().search(folded) else ())):
        for match in pattern.finditer(folded):
            free = match.start() not in taken and match.end() - 1 not in taken
            one = _found(text, match, near) if free else None
            if one is not None:
                found.append(one)
                taken.update(range(one.start, one.end))
    return sorted(found, key=lambda one: one.start)


@lru_cache(maxsize=1)
def _alone() -> re.Pattern[str]:
    months = f"(?P<month>{alternatives(MONTHS)})"
    return re.compile(
        rf"(?:আগামি\s)?(?:(?P<day>{_D}{{1,2}})\s?[/.-]\s?(?P<number>{_D}{{1,2}})"
        rf"|{months}(?:ের|র)\s?(?P<after>{_D}{{1,2}})\s?{_SUFFIX})"
        rf"\s?(?:তারিখ)?(?:ের|র|এর)?\s?(?:মধ্যেই?|পর্যন্ত|ভিতর)?"
    )


def day_alone(text: str, near: date | None) -> date | None:
    """The day of a text that is nothing but day and month: “২০/৩”, “মার্চের ২০”; the first after `near`. Elsewhere “২০/৩” may be
    anything, and “মার্চ ২৬” may be a year's."""
    found = _alone().fullmatch(fold(text).strip(" ।,;"))
    if found is None or near is None:
        return None
    month = _months()[found["month"]] if found["month"] else _number(found["number"])
    return _day(0, month, _number(found["day"] or found["after"]), bangla=False, near=near)


def first_date(text: str) -> Found | None:
    """The first date in `text`; where both calendars are given, the Gregorian one."""
    found = find_dates(text)
    return next((one for one in found if not one.bangla), found[0] if found else None)


def _found(text: str, match: re.Match[str], near: date | None) -> Found | None:
    groups = match.groupdict()
    day = _number(groups["day"])
    name = groups.get("month")
    printed = groups.get("year") or groups.get("short")
    year = _number(printed) if printed else 0
    bangla = name in _bangla_months() if name else 1400 <= year < 1500
    month = (_bangla_months() if bangla else _months())[name] if name else _number(groups["number"])
    if (
        groups.get("sep") == "/"
        and groups["year"].isascii()
        and year > _FIRST_YEAR
        and day <= _MONTHS_OF_A_YEAR < month
    ):
        day, month = month, day  # "12/15/2025", as a sheet prints it
    given = _day(year, month, day, bangla=bangla, near=near)
    if given is None:
        return None
    weekday = groups.get("weekday")
    return Found(
        start=match.start(),
        end=match.end(),
        raw=text[match.start() : match.end()].strip(" ,("),
        day=given,
        bangla=bangla,
        year_given=bool(year),
        weekday_wrong=bool(weekday) and _weekdays()[str(weekday)] != given.weekday(),
    )


def _day(year: int, month: int, day: int, *, bangla: bool, near: date | None) -> date | None:
    if not year:
        if near is None:
            return None
        if bangla:
            return _bangla_day(near, month, day)
        this = _gregorian(near.year, month, day)
        return this if this and this >= near else _gregorian(near.year + 1, month, day)
    if year < 100:
        year += 1400 if bangla else 2000
    if bangla:
        from locales.bangla_calendar import to_gregorian

        try:
            return to_gregorian(year, month, day)
        except ValueError:
            return None
    return _gregorian(year, month, day)


def _bangla_day(near: date, month: int, day: int) -> date | None:
    """The first day of that Bangla date from `near` on."""
    from locales.bangla_calendar import to_gregorian

    for year in (near.year - 594, near.year - 593, near.year - 592):
        try:
            this = to_gregorian(year, month, day)
        except ValueError:
            continue
        if this >= near:
            return this
    return None


def _gregorian(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None


def _number(digits: str) -> int:
    return int(to_ascii(digits))


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    return {fold(name): month for name, month in MONTHS.items()}


@lru_cache(maxsize=1)
def _bangla_months() -> dict[str, int]:
    return {fold(name): month for name, month in BANGLA_MONTHS.items()}


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    return {fold(name): day for name, day in WEEKDAYS.items()}
