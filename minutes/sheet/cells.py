"""What a person left in a cell → a value, or None where it cannot be understood."""

import re
from collections.abc import Mapping
from datetime import date, time, timedelta
from functools import cache

from rapidfuzz import fuzz, process

from committee.values import Nature
from locales import languages
from locales.dates import parse_date
from locales.translator import Translator
from minutes.chars import fold, squeeze
from minutes.readers.workbook import Value
from minutes.readers.xlsx import words_of
from minutes.sheet.columns import folded, natures, yes_no
from minutes.sheet.values import plain_line
from minutes.words.dates import day_alone, find_dates

_EPOCH = date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)  # 1954 to 2119: a day whose cell has lost its format
_YEARS = range(1950, 2120)
_LONGEST_DAY = 100  # letters
_ALIKE = 70.0  # of 100: a misspelt kind; what was understood is shown before it counts
_YES = (
    "হ্যাঁ",
    "হ্যা",
    "হা",
    "জি",
    "জ্বি",
    "বাদ",
    "বাদ দিন",
    "yes",
    "y",
    "true",
    "x",
    "ok",
    "1",
    "ha",
    "✓",
    "✔",
    "√",
    "১",
)
_NO = ("না", "নয়", "no", "n", "false", "0", "০", "-", "–", "—")
_LINES = re.compile(r"\n|\u2028")


def words(value: Value) -> str:
    """A cell's words on one line."""
    return squeeze(words_of(value))


def number(value: Value) -> str | None:
    """A number such as ২.১; None where Excel has made a day or a time of it."""
    return None if isinstance(value, date | time) else words(value)


def lines(value: Value) -> tuple[str, ...]:
    """The lines of a cell, without a list's bullets."""
    found = map(plain_line, _LINES.split(words_of(value)))
    return tuple(dict.fromkeys(line for line in found if line))


def day(value: Value, near: date | None) -> date | None:
    """A day: Excel's own, its bare number, or as people write it in either calendar. `near` tells a missing year."""
    found: date | None = None
    if isinstance(value, date):
        found = value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        found = _EPOCH + timedelta(days=int(value)) if int(value) in _SERIALS else None
    elif isinstance(value, str):
        written = squeeze(value)[:_LONGEST_DAY]
        found = _with_year(written) or _without_year(written, near)
    return found if found is not None and found.year in _YEARS else None


def _with_year(written: str) -> date | None:
    """The day that is meant on whatever day it is read."""
    days = {parse_date(written, date(year, 1, 1)) for year in (1990, 2050)}
    return days.pop() if len(days) == 1 else None


def _without_year(written: str, near: date | None) -> date | None:
    """Day and month in the year after `near`."""
    days = {found.day for found in find_dates(written, near)}
    return days.pop() if len(days) == 1 else day_alone(written, near)


def nature(value: Value) -> Nature | None:
    """The kind of a decision, also misspelt."""
    written = folded(words(value))
    if not written:
        return None
    kinds = _natures()
    if written in kinds:
        return kinds[written]
    best = process.extractOne(written, kinds.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return kinds[best[0]] if best else None


def yes(value: Value) -> bool | None:
    """Yes or no."""
    if isinstance(value, bool):
        return value
    written = fold(words(value)).strip(" ।.!")
    if not written or written in _words(_NO, 1):
        return False
    return True if written in _words(_YES, 0) else None


@cache
def _natures() -> Mapping[str, Nature]:
    spoken = {folded(words): kind for t in map(Translator, languages()) for kind, words in natures(t).items()}
    return spoken | {folded(kind): kind for kind in Nature}


@cache
def _words(usual: tuple[str, ...], place: int) -> frozenset[str]:
    every = (*usual, *(yes_no(Translator(lang))[place] for lang in languages()))
    return frozenset(map(fold, every))
