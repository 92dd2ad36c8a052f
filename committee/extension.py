"""More time: from which day it is counted, and whether a day that is asked for gives any."""

from datetime import date, timedelta


def counted_from(due: date | None, today: date) -> date:
    """More days are added to the due date; where there is none, or it has passed, to today."""
    return max(due or today, today)


def longer(due: date | None, today: date, days: int) -> date:
    """The day that so many more days lead to."""
    return counted_from(due, today) + timedelta(days=days)


def gives_time(until: date | None, due: date | None, today: date) -> bool:
    """Whether the day lies after the due date, and after today."""
    return until is not None and until > counted_from(due, today)
