"""Working days: which days offices work, and counting in them."""

from dataclasses import dataclass, field
from datetime import date, timedelta

FRIDAY, SATURDAY = 4, 5  # as date.weekday() numbers them
_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class WorkingCalendar:
    """The days on which offices work.

    `weekend`: weekdays off; `holidays`: public holidays; `working`: days off that were ordered to be worked;
    `closed`: days the committee itself keeps free, which go before everything else.
    """

    weekend: frozenset[int] = field(default=frozenset({FRIDAY, SATURDAY}))
    holidays: frozenset[date] = field(default=frozenset())
    working: frozenset[date] = field(default=frozenset())
    closed: frozenset[date] = field(default=frozenset())

    def __post_init__(self) -> None:
        if self.weekend >= frozenset(range(7)):
            raise ValueError("a week without a working day cannot be counted in")

    def is_working(self, day: date) -> bool:
        """Whether offices work on `day`."""
        if day in self.closed:
            return False
        if day in self.working:
            return True
        return day.weekday() not in self.weekend and day not in self.holidays

    def back(self, day: date, n: int) -> date:
        """The n-th working day before `day`; with n = 0 the last working day up to and including it."""
        return self._count(day, n, -_DAY)

    def forward(self, day: date, n: int) -> date:
        """The n-th working day after `day`; with n = 0 the first working day from it on, itself included."""
        return self._count(day, n, _DAY)

    def _count(self, day: date, n: int, step: timedelta) -> date:
        if n < 0:
            raise ValueError("working days are counted in one direction at a time")
        if n == 0:
            while not self.is_working(day):
                day += step
            return day
        while n:
            day += step
            n -= self.is_working(day)
        return day

    def between(self, earlier: date, later: date) -> int:
        """Working days after `earlier`, up to and including `later`; negative when `later` comes first."""
        if later < earlier:
            return -self.between(later, earlier)
        days = (later - earlier).days
        return sum(self.is_working(earlier + timedelta(days=n)) for n in range(1, days + 1))

    def days_left(self, today: date, meeting: date) -> int:
        """Working days from tomorrow until the meeting's day, that day included; 0 on the day itself and after it."""
        return max(0, self.between(today, meeting))
