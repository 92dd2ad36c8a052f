"""Whether messages have stopped going out: counted in office hours, so that a quiet night alarms nobody."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from committee.moment import Moment

STILL_AFTER = timedelta(hours=1)  # of office time
LONGEST = timedelta(days=10)  # that is looked back; more than an hour of office time in any case


@dataclass(frozen=True, kw_only=True)
class Traffic:
    """What the outbox says: since when something that is due waits (None: nothing does), and when the last went out."""

    waiting_since: datetime | None
    last_sent: datetime | None


def is_still(traffic: Traffic, moment: Moment) -> bool:
    """Whether something has been due for an hour of office time in which nothing went out."""
    if traffic.waiting_since is None:
        return False
    since = max(traffic.waiting_since, traffic.last_sent or traffic.waiting_since, moment.now - LONGEST)
    return office_time_since(since, moment) >= STILL_AFTER


def office_time_since(since: datetime, moment: Moment) -> timedelta:
    """How much of the time from `since` until now was office time."""
    total = timedelta()
    day = since.astimezone(moment.zone).date()
    while day <= moment.today:
        if moment.calendar.is_working(day):
            hours = moment.calendar.hours_on(day)
            opens, closes = (_at(of_day, day, moment) for of_day in (hours.opens, hours.closes))
            total += max(timedelta(), min(closes, moment.now) - max(opens, since))
        day += timedelta(days=1)
    return total


def _at(of_day: time, day: date, moment: Moment) -> datetime:
    return datetime.combine(day, of_day, tzinfo=moment.zone)
