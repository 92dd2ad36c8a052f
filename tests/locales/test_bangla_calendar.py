from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.bangla_calendar import MONTHS, from_gregorian, month_length, to_gregorian


@pytest.mark.parametrize(
    ("gregorian", "bangla"),
    [
        (date(2022, 4, 7), (1428, 12, 24)),
        (date(2022, 2, 21), (1428, 11, 8)),
        (date(2022, 12, 16), (1429, 9, 1)),
        (date(2026, 4, 14), (1433, 1, 1)),
        (date(2026, 4, 13), (1432, 12, 30)),
        (date(2024, 2, 29), (1430, 11, 16)),
        (date(2024, 3, 14), (1430, 11, 30)),
        (date(2023, 6, 25), (1430, 3, 11)),
        (date(2022, 7, 4), (1429, 3, 20)),
        (date(2026, 3, 26), (1432, 12, 12)),
    ],
)
def test_days_printed_in_both_calendars_agree(gregorian: date, bangla: tuple[int, int, int]) -> None:
    assert from_gregorian(gregorian) == bangla
    assert to_gregorian(*bangla) == gregorian


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)))
def test_every_day_goes_there_and_back(day: date) -> None:
    assert to_gregorian(*from_gregorian(day)) == day


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)))
def test_the_next_day_is_the_next_bangla_day(day: date) -> None:
    year, month, number = from_gregorian(day)
    following = from_gregorian(day + timedelta(days=1))
    if number < month_length(year, month):
        assert following == (year, month, number + 1)
    else:
        assert following == ((year, month + 1, 1) if month < 12 else (year + 1, 1, 1))


def test_falgun_is_longer_in_a_leap_year() -> None:
    assert month_length(1430, 11) == 30
    assert month_length(1431, 11) == 29


@pytest.mark.parametrize(
    "impossible", [(1431, 11, 30), (1431, 13, 1), (1431, 0, 1), (1431, 1, 32), (1431, 1, 0)]
)
def test_an_impossible_day_is_refused(impossible: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError):
        to_gregorian(*impossible)


def test_there_are_twelve_months_in_order() -> None:
    assert (MONTHS[0], MONTHS[8], MONTHS[11]) == ("বৈশাখ", "পৌষ", "চৈত্র")
    assert len(MONTHS) == 12
