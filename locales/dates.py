"""Dates and times as people read them. Reading what people type is offered here too."""

from datetime import date, datetime, time

from babel.dates import format_date as babel_date
from babel.dates import format_time as babel_time

from locales.date_reader import parse_date, tells_of_a_day
from locales.digits import to_bangla
from locales.time_reader import parse_time

__all__ = [
    "format_date",
    "format_month",
    "format_time",
    "parse_date",
    "parse_time",
    "tells_of_a_day",
    "weekday_name",
]

MONTHS_BN = (
    "জানুয়ারি",
    "ফেব্রুয়ারি",
    "মার্চ",
    "এপ্রিল",
    "মে",
    "জুন",
    "জুলাই",
    "আগস্ট",
    "সেপ্টেম্বর",
    "অক্টোবর",
    "নভেম্বর",
    "ডিসেম্বর",
)
WEEKDAYS_BN = (
    "সোমবার",
    "মঙ্গলবার",
    "বুধবার",
    "বৃহস্পতিবার",
    "শুক্রবার",
    "শনিবার",
    "রবিবার",
)  # Monday first, as date.weekday()
# The part of the day from that hour on.
PARTS_OF_DAY_BN = ((20, "রাত"), (18, "সন্ধ্যা"), (15, "বিকাল"), (12, "দুপুর"), (6, "সকাল"), (4, "ভোর"), (0, "রাত"))


def weekday_name(day: date, lang: str) -> str:
    """বৃহস্পতিবার; Thursday."""
    return WEEKDAYS_BN[day.weekday()] if lang == "bn" else str(babel_date(day, "EEEE", locale=lang))


def format_date(day: date, lang: str, *, weekday: bool = False, year: bool = True) -> str:
    """১৯ মার্চ ২০২৬, or with the weekday ১৯ মার্চ ২০২৬, বৃহস্পতিবার; 19 March 2026, Thursday."""
    if isinstance(day, datetime):
        raise TypeError("give the local date; an instant has none of its own")
    if lang == "bn":
        text = f"{day.day} {MONTHS_BN[day.month - 1]}" + (f" {day.year}" if year else "")
        text = to_bangla(text)
    else:
        text = babel_date(day, "d MMMM y" if year else "d MMMM", locale=lang)
    return f"{text}, {weekday_name(day, lang)}" if weekday else text


def format_month(day: date, lang: str) -> str:
    """মার্চ ২০২৬; March 2026."""
    if lang == "bn":
        return f"{MONTHS_BN[day.month - 1]} {to_bangla(day.year)}"
    return str(babel_date(day, "MMMM y", locale=lang))


def format_time(at: time, lang: str) -> str:
    """সকাল ১১টা, বিকাল ৩.৩০টা; 11:00 AM, 3:30 PM."""
    if lang != "bn":
        return str(babel_time(at, "h:mm a", locale=lang)).replace("\u202f", " ")
    part = next(name for hour, name in PARTS_OF_DAY_BN if at.hour >= hour)
    minutes = f".{at.minute:02}" if at.minute else ""
    return to_bangla(f"{part} {at.hour % 12 or 12}{minutes}টা")
