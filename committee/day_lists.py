"""Lists of days as people write and paste them: “২১ ফেব্রুয়ারি – শহিদ দিবস”, “২০–২৩ মার্চ ২০২৬: ঈদ”, “১৭ মে শনিবার অফিস খোলা”.

A line says one or more days and why. A year may stand in a heading above. What says no day is told, never guessed.
"""

import re
import unicodedata
from datetime import date

from committee.days import BadLine, DayKind, DayList, Days
from locales.date_reader import MONTH_NAMES, WEEKDAY_NAMES
from locales.patterns import BANGLA, one_of, plain

LONGEST = 31  # days of one range
_PAST_WEIGHS = 3  # a day without a year is rather the coming one
_MONTH_NUMBER = {plain(name): n for n, names in enumerate(MONTH_NAMES, start=1) for name in names}
_MONTH = rf"(?P<month>{one_of(_MONTH_NUMBER)})(?:ের|র|এর)?(?![a-z{BANGLA}])"
_DAY = r"\d{1,2}(?:\s?(?:লা|রা|ঠা|ই|শে|st|nd|rd|th))?"
_TO = r"(?:\s?(?:-|থেকে|হতে|from|to|till|until)\s?)"
_AND = r"(?:\s?(?:,|ও|এবং|and|&)\s?)"
_YEAR = r"(?:[\s,/.]{0,3}(?P<year>\d{4})(?!\d))?"
_LEFT = r"(?<![\d/.-])"
_SEVERAL = re.compile(rf"{_LEFT}(?P<days>{_DAY}(?:(?:{_TO}|{_AND}){_DAY})*)\s?,?\s?{_MONTH}{_YEAR}")
_MONTH_FIRST = re.compile(
    rf"(?<![a-z{BANGLA}]){_MONTH}\s?(?P<days>{_DAY}(?:(?:{_TO}|{_AND}){_DAY})*)(?![\d/]){_YEAR}"
)
_NUMERIC = re.compile(
    rf"{_LEFT}(?:(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}})"
    r"|(?P<d2>\d{1,2})[-/.](?P<m2>\d{1,2})[-/.](?P<y2>\d{4}|\d{2}))(?![\d/])"
)
_DAYS = re.compile(rf"(?P<between>{_TO}|{_AND})?(?P<day>\d{{1,2}})(?:\s?(?:লা|রা|ঠা|ই|শে|st|nd|rd|th))?")
_ONLY_TO, _ONLY_AND = re.compile(rf"{_TO}"), re.compile(rf"{_AND}")
_OPEN = re.compile(r"খোলা|কর্মদিবস|কার্যদিবস|working day|\bopen\b")
_HEADING = re.compile(r"তালিকা|ছুটিসমূহ|সালের ছুটি|list|holidays of|calendar")
_YEAR_IN_HEADING = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_SERIAL = re.compile(rf"^\(?(?:\d{{1,2}}|[ক-হa-z])[.)।]\s+(?=\S)|^[•*·▪-]\s*(?=[\d{BANGLA}a-z])")
# What stands around a day's name and is none of it.
_NOISE = re.compile(
    r"(?:শুক্র|শনি|রবি|রোব|সোম|মঙ্গল|বুধ|বৃহস্পতি)বার|\b(?:fri|satur|sun|mon|tues|wednes|thurs)day\b|তারিখ(?:ে|ের)?(?![ঀ-৿])|খ্রি(?:ষ্টাব্দ|স্টাব্দ)?[.ঃ]?(?![ঀ-৿])"
    r"|পর্যন্ত|রোজ(?![ঀ-৿])|\d{1,2}\s?(?:\(.{1,12}\)\s?)?দিন(?![ঀ-৿])",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"(?<![a-z{BANGLA}])(?P<weekday>{one_of(name for names in WEEKDAY_NAMES for name in names)})(?![a-z{BANGLA}])"
)
_WEEKDAY_NUMBER = {plain(name): n for n, names in enumerate(WEEKDAY_NAMES) for name in names}
_ZERO_WIDTH = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
_EDGES = " \t,;:-–—.।|()/·•*"

Found = tuple[int, int, list[tuple[date, date]]]  # where in the line, and the ranges named there


class _Impossible(Exception):
    """A day that no calendar has."""


def read_days(text: str, today: date) -> DayList:
    """The days of a list, a line each; the lines that say none, or an impossible one, are `bad`."""
    days: list[Days] = []
    bad: list[BadLine] = []
    year: int | None = None
    for raw in unicodedata.normalize("NFC", text).translate(_ZERO_WIDTH).splitlines():
        line = " ".join(raw.replace("\t", " | ").split())
        if not line.strip(_EDGES):
            continue
        try:
            found = _dates(_flat(line), year, today)
        except _Impossible:
            bad.append(BadLine(text=line, why="not_a_date"))
            continue
        if not found and _HEADING.search(_flat(line)):
            heading = _YEAR_IN_HEADING.search(_flat(line))
            year = int(heading[1]) if heading else year
        elif not found:
            bad.append(BadLine(text=line, why="no_date"))
        else:
            taken = _taken(line, found)
            if isinstance(taken, BadLine):
                bad.append(taken)
            else:
                days.extend(taken)
    return DayList(days=tuple(days), bad=tuple(bad))


def _flat(line: str) -> str:
    """The line as the patterns are written, letter for letter where it was (so that places in it fit)."""
    flat = "".join(plain(letter) or letter for letter in line)
    return flat.replace("–", "-").replace("—", "-") if len(flat) == len(line) else plain(line)


def _dates(flat: str, year: int | None, today: date) -> list[Found]:
    """Every place in the line that names days, in order."""
    serial = _SERIAL.match(flat)
    start = serial.end() if serial else 0
    found: list[Found] = []
    for pattern, read in ((_NUMERIC, _numeric), (_SEVERAL, _several), (_MONTH_FIRST, _several)):
        for match in pattern.finditer(flat, start):
            if not any(begin < match.end() and match.start() < end for begin, end, _ in found):
                found.append((match.start(), match.end(), read(match, year, today)))
    return _with_years(flat, sorted(found, key=lambda it: it[0]), year)


def _with_years(flat: str, found: list[Found], year: int | None) -> list[Found]:
    """A year that stands only at the end of a range is that of its beginning too; one that ends before it begins goes
    over the turn of the year."""
    for index in range(1, len(found)):
        begin, end, ranges = found[index - 1]
        later = found[index]
        if not _ONLY_TO.fullmatch(flat[end : later[0]]):
            continue
        first, last = ranges[-1][0], later[2][0][1]
        if not _YEAR_IN_HEADING.search(flat[begin:end]) and _YEAR_IN_HEADING.search(
            flat[later[0] : later[1]]
        ):
            moved = _made(last.year, first.month, first.day)
            first = moved if moved <= last else _made(last.year - 1, first.month, first.day)
        found[index - 1] = (begin, end, [*ranges[:-1], (first, first)])
        if last < first and year is None and not _YEAR_IN_HEADING.search(flat[later[0] : later[1]]):
            moved = _made(first.year + 1, last.month, last.day)
            found[index] = (later[0], later[1], [(moved, moved), *later[2][1:]])
    return found


def _numeric(match: re.Match[str], year: int | None, today: date) -> list[tuple[date, date]]:
    y, m, d = (int(match[a] or match[b]) for a, b in (("y", "y2"), ("m", "m2"), ("d", "d2")))
    day = _made(y + 2000 if y < 100 else y, m, d)
    return [(day, day)]


def _several(match: re.Match[str], year: int | None, today: date) -> list[tuple[date, date]]:
    """“২১”, “২০-২৩”, “৫, ৬ ও ১০” before (or after) one month."""
    month = _MONTH_NUMBER[match["month"]]
    given = int(match["year"]) if match["year"] else year
    ranges: list[tuple[date, date]] = []
    for one in _DAYS.finditer(match["days"]):
        number = int(one["day"])
        day = _made(given, month, number) if given else _nearest(month, number, today)
        between = (one["between"] or "").strip()
        if ranges and between and _ONLY_TO.fullmatch(between):
            ranges[-1] = (ranges[-1][0], day)
        else:
            ranges.append((day, day))
    return ranges


def _made(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise _Impossible from None


def _nearest(month: int, day: int, today: date) -> date:
    """That day in the year that brings it nearest, the coming rather than the past."""

    def distance(one: date) -> int:
        ahead = (one - today).days
        return ahead if ahead >= 0 else -ahead * _PAST_WEIGHS

    possible = []
    for year in range(today.year - 1, today.year + 5):  # 29 February may be years away
        try:
            possible.append(date(year, month, day))
        except ValueError:
            continue
    if not possible:
        raise _Impossible
    return min(possible, key=distance)


def _taken(line: str, found: list[Found]) -> list[Days] | BadLine:
    """The days of a line with their name, or what is wrong with them."""
    flat, ranges, name, after = _flat(line), list[tuple[date, date]](), "", 0
    for begin, end, named in found:
        between = flat[after:begin]
        if ranges and _ONLY_TO.fullmatch(between):
            ranges[-1] = (ranges[-1][0], named[0][1])
            named = named[1:]
        elif not (ranges and _ONLY_AND.fullmatch(between)):
            name += line[after:begin] + " "
        ranges += named
        after = end
    for first, last in ranges:
        if last < first:
            return BadLine(text=line, why="backwards")
        if (last - first).days >= LONGEST:
            return BadLine(text=line, why="too_long")
    weekdays = [_WEEKDAY_NUMBER[found["weekday"]] for found in _WEEKDAY.finditer(flat)]
    if len(weekdays) == 1 and all(day.weekday() != weekdays[0] for one in ranges for day in one):
        return BadLine(text=line, why="weekday")
    kind = DayKind.OPEN if is_open(line) else DayKind.CLOSED
    said = _named(name + line[after:])
    return [Days(first=first, last=last, kind=kind, name=said, own=True) for first, last in ranges]


def is_open(text: str) -> bool:
    """Whether the words say that offices work."""
    return _OPEN.search(plain(text)) is not None


def _named(rest: str) -> str:
    """The name among what is left of a line without its days."""
    serial = _SERIAL.match(_flat(rest))
    rest = rest[serial.end() :] if serial else rest
    words = _NOISE.sub(" ", rest).replace("|", " ")
    return " ".join(words.split()).strip(_EDGES)
