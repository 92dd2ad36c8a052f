"""The next meeting: what of it is a change to who was told, and the monthly rule by which it is expected until fixed."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from committee.calendar import WorkingCalendar
from committee.views import MeetingView

LAST = -1
SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY = 6, 0, 1, 2, 3  # as date.weekday() numbers them

_PACKED = re.compile(r"([wdn])(-?\d{1,2})(?:\.([0-6]))?", re.ASCII)
# A rule day this soon after a meeting is the month's meeting once more, held early or late, not the next one.
_TOO_SOON = 15


def told_otherwise(known: MeetingView, now: MeetingView) -> bool:
    """Whether who knows the meeting as `known` has been told something else than what is so now.

    An hour or a place that nobody had named is no change of what was told; the notice of the meeting names it.
    """
    other_hour = known.at is not None and known.at != now.at
    other_place = bool(known.venue) and known.venue != now.venue
    return known.on != now.on or (now.on is not None and (other_hour or other_place))


class RuleKind(StrEnum):
    """What a monthly rule counts."""

    WEEKDAY = "w"  # the second Sunday
    DAY = "d"  # the tenth
    WORKING_DAY = "n"  # the fifth working day


@dataclass(frozen=True, kw_only=True)
class MonthlyRule:
    """A day of every month: the `n`-th (or LAST) weekday, day of the month or working day.

    `weekday` (Monday is 0) goes with RuleKind.WEEKDAY only. A month too short for `n` takes its last.
    """

    kind: RuleKind
    n: int
    weekday: int | None = None

    def __post_init__(self) -> None:
        most = {RuleKind.WEEKDAY: 5, RuleKind.DAY: 31, RuleKind.WORKING_DAY: 23}[self.kind]
        if self.n != LAST and not 1 <= self.n <= most:
            raise ValueError(f"a month has no {self.n}. of this kind")
        if (self.kind is RuleKind.WEEKDAY) != (self.weekday is not None):
            raise ValueError("a weekday goes with the n-th weekday of a month and with nothing else")
        if self.weekday is not None and not 0 <= self.weekday <= 6:
            raise ValueError(f"{self.weekday} is no weekday")

    def pack(self) -> str:
        """At most 16 ASCII characters: "w2.6" (second Sunday), "d10", "n-1" (last working day)."""
        return f"{self.kind}{self.n}" + ("" if self.weekday is None else f".{self.weekday}")

    @classmethod
    def unpack(cls, text: str) -> "MonthlyRule":
        """The rule that `pack` wrote; ValueError for anything else."""
        match = _PACKED.fullmatch(text)
        if match is None:
            raise ValueError(f"no monthly rule: {text!r}")
        kind, n, weekday = match.groups()
        return cls(kind=RuleKind(kind), n=int(n), weekday=None if weekday is None else int(weekday))

    def next_after(self, day: date, calendar: WorkingCalendar) -> date:
        """The first day after `day` that the rule gives, moved to the next working day when it falls on a day off."""
        # The month before counts too: its day may have been moved across the month's end.
        year, month = (day.year, day.month - 1) if day.month > 1 else (day.year - 1, 12)
        while True:
            expected = calendar.forward(self._in_month(year, month, calendar), 0)
            if expected > day:
                return expected
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)

    def following(self, held: date | None, today: date, calendar: WorkingCalendar) -> date:
        """The meeting to expect after one that was held on `held`: never in the past, and not the same month's again."""
        if held is None:
            return self.next_after(today, calendar)
        return self.next_after(max(today, held + timedelta(days=_TOO_SOON - 1)), calendar)

    def _in_month(self, year: int, month: int, calendar: WorkingCalendar) -> date:
        length = monthrange(year, month)[1]
        days = [date(year, month, day) for day in range(1, length + 1)]
        if self.kind is RuleKind.WEEKDAY:
            days = [day for day in days if day.weekday() == self.weekday]
        elif self.kind is RuleKind.WORKING_DAY:
            days = [day for day in days if calendar.is_working(day)] or days
        return days[-1] if self.n == LAST else days[min(self.n, len(days)) - 1]


def choices() -> tuple[MonthlyRule, ...]:
    """Rules worth offering by button; any other can be made."""
    return (
        *(MonthlyRule(kind=RuleKind.WEEKDAY, n=n, weekday=SUNDAY) for n in (1, 2, 3)),
        *(MonthlyRule(kind=RuleKind.WEEKDAY, n=n, weekday=MONDAY) for n in (2, 3)),
        MonthlyRule(kind=RuleKind.WEEKDAY, n=LAST, weekday=THURSDAY),
        *(MonthlyRule(kind=RuleKind.DAY, n=n) for n in (10, 15, 20, 25)),
        MonthlyRule(kind=RuleKind.WORKING_DAY, n=5),
        MonthlyRule(kind=RuleKind.WORKING_DAY, n=LAST),
    )
