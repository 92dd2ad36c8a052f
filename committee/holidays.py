"""The holidays of Bangladesh: what PyPI `holidays` knows, completed by the table of what it lacks.

Days that hang on the moon are estimates until they are announced; a committee's own list (closed and working
days) is laid over them.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from holidays import country_holidays

from committee.calendar import FASTING_HOURS, Hours, WorkingCalendar
from committee.holiday_table import CLOSED, RAMADAN, WORKED

_DAY = timedelta(days=1)
_EID = "Eid al-Fitr"  # as `holidays` calls it in English
_ESTIMATED = "(estimated)"  # as `holidays`, and the table, mark what depends on the moon
_FAST = 30  # days before the Eid that may be of Ramadan; a shorter one costs nobody more than an hour
_LANGUAGES = {"bn": "bn", "en": "en_US"}


def calendar_of(
    years: Iterable[int],
    closed: Iterable[date] = (),
    working: Iterable[date] = (),
    *,
    hours: Hours | None = None,
    fasting_hours: Hours | None = None,
) -> WorkingCalendar:
    """The working calendar of these years, with the days a committee closes or works besides, and the office hours."""
    made = _calendar(frozenset(years), hours, fasting_hours)
    return made.with_days(closed, working)


@lru_cache(maxsize=64)
def _calendar(years: frozenset[int], hours: Hours | None, fasting_hours: Hours | None) -> WorkingCalendar:
    return WorkingCalendar(
        holidays=frozenset(day for year in years for day in names_of(year, "bn")),
        working=frozenset(day for row in WORKED for day in row.days if day.year in years),
        fasting=frozenset(day for year in years for day in _ramadan(year)),
        hours=hours or Hours(),
        fasting_hours=fasting_hours or FASTING_HOURS,
    )


@lru_cache(maxsize=64)
def names_of(year: int, lang: str) -> Mapping[date, str]:
    """The public holidays of a year that offices do not work on, and what each is called; weekends among them."""
    named = dict(_known(year, _LANGUAGES.get(lang, "en_US")))
    for row in CLOSED:
        name = row.bn if lang == "bn" else row.en
        for day in row.days:
            if day.year == year and name not in named.get(day, ""):
                named[day] = f"{named[day]}; {name}" if day in named else name
    worked = {day for row in WORKED for day in row.days}
    return dict(sorted((day, name) for day, name in named.items() if day not in worked))


def estimated(first: date, last: date) -> list[date]:
    """The days in this time whose holiday depends on the moon and has not been announced."""
    days = (day for year in range(first.year, last.year + 1) for day in _estimates(year))
    return [day for day in days if first <= day <= last]


@lru_cache(maxsize=64)
def _estimates(year: int) -> tuple[date, ...]:
    return tuple(day for day, name in names_of(year, "en").items() if _ESTIMATED in name)


@lru_cache(maxsize=64)
def _known(year: int, language: str) -> Mapping[date, str]:
    """What the package knows; asking it takes some 15 ms a year."""
    return dict(country_holidays("BD", years=year, language=language).items())


def _ramadan(year: int) -> Iterator[date]:
    """The days of Ramadan in a year, as announced, else those before the Eid."""
    spans = [RAMADAN[year]] if year in RAMADAN else _reckoned(year)
    for first, last in spans:
        for n in range((last - first).days + 1):
            if (day := first + n * _DAY).year == year:
                yield day


def _reckoned(year: int) -> list[tuple[date, date]]:
    """The thirty days before each Eid that falls into the year or into the January after it."""
    names = {**_known(year, "en_US"), **_known(year + 1, "en_US")}
    eids = [day for day, name in names.items() if _EID in name and _EID not in names.get(day - _DAY, "")]
    return [(eid - _FAST * _DAY, eid - _DAY) for eid in eids]
