"""The Bangla calendar of Bangladesh as officially revised in 2019.

The year begins on 14 April. Boishakh to Ashwin have 31 days, Kartik to Magh and Chaitra 30, Falgun 29, and 30 when the
Gregorian year in whose February it falls is a leap year. Dates before October 2019 were printed by an older rule.
"""

from calendar import isleap
from datetime import date, timedelta

MONTHS = (
    "বৈশাখ",
    "জ্যৈষ্ঠ",
    "আষাঢ়",
    "শ্রাবণ",
    "ভাদ্র",
    "আশ্বিন",
    "কার্তিক",
    "অগ্রহায়ণ",
    "পৌষ",
    "মাঘ",
    "ফাল্গুন",
    "চৈত্র",
)
_LENGTHS = (31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30)
_FALGUN = 11
_YEARS_BEHIND = 593


def month_length(year: int, month: int) -> int:
    """Days of the Bangla month 1 (Boishakh) to 12 (Chaitra) of the Bangla year."""
    if not 1 <= month <= len(MONTHS):
        raise ValueError(f"a Bangla month is 1 to 12, not {month}")
    leap = month == _FALGUN and isleap(year + _YEARS_BEHIND + 1)
    return _LENGTHS[month - 1] + leap


def to_gregorian(year: int, month: int, day: int) -> date:
    """The Gregorian date of a Bangla one; ValueError when that month has no such day."""
    if not 1 <= day <= month_length(year, month):
        raise ValueError(f"{MONTHS[month - 1]} {year} has no day {day}")
    before = sum(month_length(year, earlier) for earlier in range(1, month))
    return date(year + _YEARS_BEHIND, 4, 14) + timedelta(days=before + day - 1)


def from_gregorian(day: date) -> tuple[int, int, int]:
    """(year, month, day) in the Bangla calendar."""
    behind = _YEARS_BEHIND + ((day.month, day.day) < (4, 14))
    year = day.year - behind
    left = (day - date(year + _YEARS_BEHIND, 4, 14)).days
    month = 1
    while left >= month_length(year, month):
        left -= month_length(year, month)
        month += 1
    return year, month, left + 1
