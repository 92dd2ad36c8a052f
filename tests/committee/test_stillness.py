"""The dead-man's switch counts office time: a night or a Friday alarms nobody, an hour of a working day does."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from committee.calendar import WorkingCalendar
from committee.moment import Moment
from committee.stillness import Traffic, is_still

DHAKA = ZoneInfo("Asia/Dhaka")
SUNDAY = datetime(2026, 2, 8, 10, tzinfo=DHAKA)


def still(now: datetime, waiting: datetime | None, sent: datetime | None) -> bool:
    moment = Moment(now=now, zone=DHAKA, calendar=WorkingCalendar())
    return is_still(Traffic(waiting_since=waiting, last_sent=sent), moment)


@pytest.mark.parametrize(("minutes", "alarm"), [(59, False), (60, True), (300, True)])
def test_an_hour_of_office_time_without_success_is_one_too_much(minutes: int, alarm: bool) -> None:
    assert still(SUNDAY + timedelta(minutes=minutes), SUNDAY, None) is alarm


def test_nothing_due_is_no_silence() -> None:
    assert not still(SUNDAY + timedelta(hours=5), None, SUNDAY)


def test_a_success_begins_the_hour_anew() -> None:
    assert not still(SUNDAY + timedelta(hours=2), SUNDAY, SUNDAY + timedelta(minutes=90))


def test_what_has_just_become_due_is_not_late_however_long_nothing_was_sent() -> None:
    assert not still(SUNDAY, SUNDAY - timedelta(minutes=5), SUNDAY - timedelta(days=20))


def test_nights_and_days_off_do_not_count() -> None:
    thursday = datetime(2026, 2, 5, 16, 30, tzinfo=DHAKA)
    assert not still(datetime(2026, 2, 8, 9, 29, tzinfo=DHAKA), thursday, None)
    assert still(datetime(2026, 2, 8, 9, 30, tzinfo=DHAKA), thursday, None)
