"""A committee's own days: what is shown of its calendar, and what becomes of a list of days."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from committee.calendar import Hours, WorkingCalendar

_DAY = timedelta(days=1)


class DayKind(StrEnum):
    """Why a day is not what its weekday says."""

    PUBLIC = "public"  # a public holiday
    CLOSED = "closed"  # closed by the committee's own list
    OPEN = "open"  # worked, by order or by the committee's own list


@dataclass(frozen=True, kw_only=True)
class Days:
    """Consecutive days of one kind and name. `own`: they stand in the committee's list."""

    first: date
    last: date
    kind: DayKind
    name: str = ""
    own: bool = False

    @property
    def each(self) -> tuple[date, ...]:
        return tuple(self.first + n * _DAY for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, kw_only=True)
class CalendarView:
    """A committee's coming days off and ordered working days. `fasting`: the next days of Ramadan, if they are near."""

    committee_id: int
    committee: str
    days: tuple[Days, ...]
    hours: Hours
    fasting: tuple[date, date] | None = None
    fasting_hours: Hours | None = None
    estimated: bool = False  # some of the days depend on the moon and have not been announced


@dataclass(frozen=True, kw_only=True)
class BadLine:
    """A line of a list that says no day. `why`: no_date | not_a_date | too_long | backwards | weekday (another than the
    date has) | repeats (an entry of a calendar file that comes again in a way not understood)."""

    text: str
    why: str


@dataclass(frozen=True, kw_only=True)
class DayList:
    """What a list says: the days, and the lines that say none."""

    days: tuple[Days, ...] = ()
    bad: tuple[BadLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DaysTaken:
    """What became of a list. `days`: those that were new; `known`: how many were as they are said to be already;
    `past`: how many are gone; with `bad` lines nothing was written. `reminders`: when the offices are now reminded;
    `meeting_off`: the coming meeting's day, where it is no working day any more."""

    committee_id: int
    days: tuple[Days, ...] = ()
    known: int = 0
    past: int = 0
    bad: tuple[BadLine, ...] = ()
    reminders: tuple[date, ...] = ()
    meeting_off: date | None = None


def coming_days(
    calendar: WorkingCalendar,
    own: Mapping[date, str],
    public_name: Callable[[date], str],
    today: date,
    until: date,
) -> tuple[Days, ...]:
    """What is special about the days from `today` until `until`; days off on a weekend are nothing special."""
    found: list[Days] = []
    for n in range((until - today).days + 1):
        day = today + n * _DAY
        usual = day.weekday() not in calendar.weekend
        if calendar.is_working(day) == usual:
            continue
        name = own.get(day) or public_name(day)
        kind = DayKind.OPEN if not usual else DayKind.CLOSED if day in calendar.closed else DayKind.PUBLIC
        found.append(Days(first=day, last=day, kind=kind, name=name, own=day in own))
    return joined(found)


def joined(days: Iterable[Days]) -> tuple[Days, ...]:
    """Days in order, those that follow each other and are the same in kind and name as one."""
    result: list[Days] = []
    for one in sorted(days, key=lambda it: (it.first, it.last)):
        before = result[-1] if result else None
        alike = before is not None and replace(one, first=before.first) == replace(before, last=one.last)
        if alike and before is not None and one.first <= before.last + _DAY:
            result[-1] = replace(before, last=max(before.last, one.last))
        else:
            result.append(one)
    return tuple(result)
