"""Calendar files (.ics, RFC 5545): the whole days of their events."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from committee.day_lists import LONGEST, is_open
from committee.days import BadLine, DayKind, DayList, Days

MOST = 2000  # events of one file
_DAY = timedelta(days=1)
_YEARS_AHEAD = 3  # of what comes again every year
_WHEN = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?")
_YEARLY = re.compile(r"FREQ=YEARLY(?:;INTERVAL=1)?(?:;BYMONTH=\d+;BYMONTHDAY=\d+)?;?", re.IGNORECASE)
Event = dict[str, str]


def is_calendar(content: str) -> bool:
    """Whether a text is a calendar file."""
    return content.lstrip("\ufeff \r\n\t").upper().startswith("BEGIN:VCALENDAR")


def read_calendar(content: str, today: date, zone: tzinfo) -> DayList:
    """The days of a calendar file's events, each with its name; what comes again every year for some years ahead."""
    days: list[Days] = []
    bad: list[BadLine] = []
    for n, event in enumerate(_events(content)):
        if n >= MOST:
            break
        if event.get("STATUS", "").upper() == "CANCELLED":
            continue
        name = event.get("SUMMARY", "")
        try:
            first, last = _span(event, zone)
        except (KeyError, ValueError, OverflowError):
            bad.append(BadLine(text=name or event.get("DTSTART", "?"), why="no_date"))
            continue
        rule = event.get("RRULE")
        if last < first:
            bad.append(BadLine(text=name, why="backwards"))
        elif (last - first).days >= LONGEST:
            bad.append(BadLine(text=name, why="too_long"))
        elif rule is not None and not _YEARLY.fullmatch(rule):
            bad.append(BadLine(text=name, why="repeats"))
        else:
            kind = DayKind.OPEN if is_open(name) else DayKind.CLOSED
            days += [
                Days(first=first, last=last, kind=kind, name=name, own=True)
                for first, last in _repeated(first, last, today, yearly=rule is not None)
            ]
    return DayList(days=tuple(days), bad=tuple(bad))


def _events(content: str) -> Iterator[Event]:
    """The events with their properties; parameters (";VALUE=DATE") are left out."""
    event: Event | None = None
    for line in re.sub(r"\r?\n[ \t]", "", content).splitlines():
        name, colon, value = line.partition(":")
        name = name.split(";")[0].strip().upper()
        if name == "BEGIN" and value.strip().upper() == "VEVENT":
            event = {}
        elif name == "END" and value.strip().upper() == "VEVENT" and event is not None:
            yield event
            event = None
        elif event is not None and colon:
            event.setdefault(name, " ".join(_unescaped(value).split()))


def _unescaped(value: str) -> str:
    return re.sub(r"\\([\\;,nN])", lambda found: " " if found[1] in "nN" else found[1], value)


def _span(event: Event, zone: tzinfo) -> tuple[date, date]:
    """The first and the last day; the end of an event of whole days is the day after it."""
    first = _day(event["DTSTART"], zone)
    if "DTEND" not in event:
        return first, first
    last = _day(event["DTEND"], zone)
    whole = "T" not in event["DTEND"]
    return first, last - _DAY if whole and last > first else last


def _day(text: str, zone: tzinfo) -> date:
    found = _WHEN.fullmatch(text)
    if found is None:
        raise ValueError(text)
    year, month, day = (int(part) for part in found.group(1, 2, 3))
    if found[7]:
        hour, minute, second = (int(part) for part in found.group(4, 5, 6))
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC).astimezone(zone).date()
    return date(year, month, day)


def _repeated(first: date, last: date, today: date, *, yearly: bool) -> Iterator[tuple[date, date]]:
    if not yearly:
        yield first, last
        return
    for year in range(max(first.year, today.year), today.year + _YEARS_AHEAD):
        try:
            begins = first.replace(year=year)
        except ValueError:  # 29 February
            continue
        yield begins, begins + (last - first)
