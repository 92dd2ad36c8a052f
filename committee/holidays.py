"""The holidays of Bangladesh: what PyPI `holidays` knows, completed by what it lacks.

Days that hang on the moon are estimates until they are announced; a committee's own list (closed and working
days) is laid over them.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from holidays import country_holidays

from committee.calendar import WorkingCalendar

# By the government's lists of holidays; 2027 by the moon. `holidays` knows none of these feasts.
_FEASTS = {
    "Buddha Purnima": (date(2024, 5, 22), date(2025, 5, 11), date(2026, 5, 1), date(2027, 5, 20)),
    "Janmashtami": (date(2024, 8, 26), date(2025, 8, 16), date(2026, 9, 4), date(2027, 8, 25)),
    "Durga Puja": (
        *(date(2024, 10, 10), date(2024, 10, 13)),
        *(date(2025, 10, 1), date(2025, 10, 2)),
        *(date(2026, 10, 20), date(2026, 10, 21)),
        date(2027, 10, 10),
    ),
}
# Days around the two Eids, closed by executive order, beyond the three that `holidays` gives each.
_EXECUTIVE = (
    *(date(2025, 3, 30), date(2025, 4, 3)),
    *(date(2025, 6, 5), date(2025, 6, 10), date(2025, 6, 11), date(2025, 6, 12)),
    *(date(2026, 3, 19), date(2026, 5, 26), date(2026, 5, 27), date(2026, 5, 31)),
)
# Days off that were ordered to be worked: two Saturdays in return for 11 and 12 June 2025, and
# 15 August 2024, which was struck off the list two days before it came.
_ORDERED_WORKING = (date(2024, 8, 15), date(2025, 5, 17), date(2025, 5, 24))


def calendar_of(
    years: Iterable[int], closed: Iterable[date] = (), working: Iterable[date] = ()
) -> WorkingCalendar:
    """The working calendar of these years, with the days a committee closes or works besides."""
    return _calendar(frozenset(years), frozenset(closed), frozenset(working))


@lru_cache(maxsize=64)
def _calendar(years: frozenset[int], closed: frozenset[date], working: frozenset[date]) -> WorkingCalendar:
    known = country_holidays("BD", years=sorted(years)).keys() if years else ()
    added = (*(day for days in _FEASTS.values() for day in days), *_EXECUTIVE)
    return WorkingCalendar(
        holidays=frozenset(known) | {day for day in added if day.year in years},
        working=working | {day for day in _ORDERED_WORKING if day.year in years},
        closed=closed,
    )
