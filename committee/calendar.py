"""Working days: which days offices work, and counting in them."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta

FRIDAY, SATURDAY = 4, 5  # as date.weekday() numbers them
_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Office hours of a day, local; `closes` is the first minute that is no longer one. ValueError where none is left."""

    opens: time = time(9)
    closes: time = time(17)

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError("an office opens before it closes")

    def __contains__(self, at: time) -> bool:
        return self.opens <= at < self.closes


FASTING_HOURS = Hours(closes=time(15, 30))  # as the cabinet has fixed them year after year


@dataclass(frozen=True, kw_only=True)
class WorkingCalendar:
    """The days on which offices work, and the hours.

    `weekend`: weekdays off; `holidays`: public holidays; `working`: days off that were ordered to be worked;
    `closed`: days the committee itself keeps free, which go before everything else. On the days of `fasting`
    (Ramadan) offices keep `fasting_hours`, else `hours`.
    """

    weekend: frozenset[int] = field(default=frozenset({FRIDAY, SATURDAY}))
    holidays: frozenset[date] = field(default=frozenset())
    working: frozenset[date] = field(default=frozenset())
    closed: frozenset[date] = field(default=frozenset())
    fasting: frozenset[date] = field(default=frozenset())
    hours: Hours = field(default=Hours())
    fasting_hours: Hours = field(default=FASTING_HOURS)

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

    def is_off_by_list(self, day: date) -> bool:
        """Whether a weekday is off because the public list says so, and the committee has said nothing of it."""
        listed = day in self.holidays and day.weekday() not in self.weekend
        return listed and day not in self.closed and day not in self.working

    def hours_on(self, day: date) -> Hours:
        """The office hours of `day`, were it worked on."""
        return self.fasting_hours if day in self.fasting else self.hours

    def with_days(self, closed: Iterable[date], working: Iterable[date]) -> "WorkingCalendar":
        """The same with the days a committee itself keeps free, and those it works on although others do not.

        What the committee says of a day goes before what is known of it.
        """
        closed, working = frozenset(closed), frozenset(working)
        if not (closed or working):
            return self
        return replace(
            self, closed=(self.closed - working) | closed, working=(self.working - closed) | working
        )

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
