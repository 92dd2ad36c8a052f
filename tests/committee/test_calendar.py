"""Counting in working days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee.calendar import WorkingCalendar
from committee.holidays import calendar_of

days = st.dates(date(2023, 1, 1), date(2028, 12, 31))
some_days = st.frozensets(st.dates(date(2025, 1, 1), date(2025, 12, 31)), max_size=60)
calendars = st.builds(WorkingCalendar, holidays=some_days, working=some_days, closed=some_days)

PLAIN = WorkingCalendar()


def test_offices_work_from_sunday_to_thursday() -> None:
    week = [date(2025, 9, 7) + timedelta(days=n) for n in range(7)]  # a Sunday and what follows
    assert [PLAIN.is_working(day) for day in week] == [True] * 5 + [False] * 2


def test_an_ordered_working_day_goes_before_weekend_and_holiday() -> None:
    saturday = date(2025, 5, 17)
    assert WorkingCalendar(working=frozenset({saturday}), holidays=frozenset({saturday})).is_working(saturday)


def test_what_the_committee_itself_keeps_free_goes_before_everything() -> None:
    day = date(2025, 9, 8)
    assert not WorkingCalendar(working=frozenset({day}), closed=frozenset({day})).is_working(day)


def test_a_week_without_a_working_day_is_refused() -> None:
    with pytest.raises(ValueError, match="without a working day"):
        WorkingCalendar(weekend=frozenset(range(7)))


def test_one_working_day_before_a_sunday_is_thursday() -> None:
    assert PLAIN.back(date(2025, 9, 14), 1) == date(2025, 9, 11)


def test_no_working_day_back_from_a_day_off_is_the_last_working_day() -> None:
    assert PLAIN.back(date(2025, 9, 13), 0) == date(2025, 9, 11)
    assert PLAIN.back(date(2025, 9, 11), 0) == date(2025, 9, 11)


def test_counting_backwards_by_a_negative_number_is_refused() -> None:
    with pytest.raises(ValueError, match="one direction"):
        PLAIN.back(date(2025, 9, 13), -1)


def test_days_left_are_none_on_the_day_and_never_negative() -> None:
    meeting = date(2025, 9, 15)
    assert PLAIN.days_left(date(2025, 9, 10), meeting) == 3  # Thursday, Sunday, Monday
    assert PLAIN.days_left(meeting, meeting) == 0
    assert PLAIN.days_left(date(2025, 9, 17), meeting) == 0


@given(calendars, days, st.integers(0, 40))
def test_every_working_day_computed_is_a_working_day(calendar: WorkingCalendar, day: date, n: int) -> None:
    assert calendar.is_working(calendar.back(day, n))
    assert calendar.is_working(calendar.forward(day, n))


@given(calendars, days, st.integers(1, 40))
def test_counting_back_is_strictly_before_and_forward_strictly_after(
    calendar: WorkingCalendar, day: date, n: int
) -> None:
    assert calendar.back(day, n + 1) < calendar.back(day, n) < day
    assert day < calendar.forward(day, n) < calendar.forward(day, n + 1)


@given(calendars, days, st.integers(1, 40))
def test_as_many_working_days_lie_between_as_were_counted(
    calendar: WorkingCalendar, day: date, n: int
) -> None:
    assert calendar.between(day, calendar.forward(day, n)) == n
    start = calendar.forward(day, 0)
    assert calendar.between(calendar.back(start, n), start) == n


@given(calendars, days, days)
def test_the_other_way_round_is_the_same_number_negative(
    calendar: WorkingCalendar, one: date, other: date
) -> None:
    assert calendar.between(one, other) == -calendar.between(other, one)


@given(calendars, days, days, days)
def test_stretches_add_up(calendar: WorkingCalendar, a: date, b: date, c: date) -> None:
    first, second, third = sorted((a, b, c))
    assert calendar.between(first, third) == calendar.between(first, second) + calendar.between(second, third)


def test_the_holidays_the_package_lacks_are_known() -> None:
    calendar = calendar_of((2024, 2025, 2026, 2027))
    for feast in (
        *(date(2024, 5, 22), date(2025, 5, 11), date(2027, 5, 20)),  # Buddha Purnima
        *(date(2024, 8, 26), date(2026, 9, 4), date(2027, 8, 25)),  # Janmashtami
        *(date(2024, 10, 13), date(2025, 10, 2), date(2026, 10, 21), date(2027, 10, 10)),  # Durga Puja
    ):
        assert not calendar.is_working(feast), feast


def test_the_holidays_of_the_package_are_days_off() -> None:
    calendar = calendar_of([2025])
    for holiday in (date(2025, 3, 26), date(2025, 4, 14), date(2025, 5, 1), date(2025, 12, 16)):
        assert not calendar.is_working(holiday), holiday


def test_two_saturdays_of_may_2025_were_ordered_working_days() -> None:
    calendar = calendar_of([2025])
    assert calendar.is_working(date(2025, 5, 17)) and calendar.is_working(date(2025, 5, 24))
    assert not calendar.is_working(date(2025, 5, 31))


def test_the_days_for_which_they_were_worked_are_off() -> None:
    calendar = calendar_of([2025])
    assert calendar.forward(date(2025, 6, 4), 1) == date(2025, 6, 15)  # the ten days of Eid al-Adha


def test_a_committee_adds_its_own_days() -> None:
    closed, worked = date(2025, 9, 8), date(2025, 9, 13)
    calendar = calendar_of([2025], closed=[closed], working=[worked])
    assert not calendar.is_working(closed)
    assert calendar.is_working(worked)


def test_the_same_calendar_is_made_once() -> None:
    assert calendar_of([2025, 2026]) is calendar_of((2026, 2025))


def test_a_calendar_of_no_years_knows_the_weekend_only() -> None:
    assert calendar_of([]) == WorkingCalendar()
