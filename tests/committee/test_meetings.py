"""The monthly rule by which a meeting is expected."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee.calendar import WorkingCalendar
from committee.holidays import calendar_of
from committee.meetings import LAST, SUNDAY, MonthlyRule, RuleKind, choices, told_otherwise
from committee.values import MeetingState
from committee.views import MeetingView

PLAIN = WorkingCalendar()
SECOND_SUNDAY = MonthlyRule(kind=RuleKind.WEEKDAY, n=2, weekday=SUNDAY)
TENTH = MonthlyRule(kind=RuleKind.DAY, n=10)

rules = st.one_of(
    st.builds(
        MonthlyRule,
        kind=st.just(RuleKind.WEEKDAY),
        n=st.sampled_from([1, 2, 3, 4, 5, LAST]),
        weekday=st.integers(0, 6),
    ),
    st.builds(MonthlyRule, kind=st.just(RuleKind.DAY), n=st.sampled_from([*range(1, 32), LAST])),
    st.builds(MonthlyRule, kind=st.just(RuleKind.WORKING_DAY), n=st.sampled_from([*range(1, 24), LAST])),
)
days = st.dates(date(2024, 1, 1), date(2027, 10, 31))
closed = st.frozensets(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=40)


def test_the_second_sunday() -> None:
    assert SECOND_SUNDAY.next_after(date(2025, 9, 1), PLAIN) == date(2025, 9, 14)


def test_the_day_itself_is_not_after_itself() -> None:
    assert SECOND_SUNDAY.next_after(date(2025, 9, 14), PLAIN) == date(2025, 10, 12)


def test_a_day_of_the_month_on_a_friday_is_moved_to_sunday() -> None:
    assert TENTH.next_after(date(2025, 9, 30), PLAIN) == date(2025, 10, 12)


def test_a_rule_day_on_a_holiday_is_moved_to_the_next_working_day() -> None:
    rule = MonthlyRule(kind=RuleKind.DAY, n=16)
    assert rule.next_after(date(2025, 12, 1), calendar_of([2025])) == date(2025, 12, 17)


def test_a_day_moved_across_the_end_of_the_month_is_still_found() -> None:
    rule = MonthlyRule(kind=RuleKind.DAY, n=31)
    # 31 January 2026 is a Saturday, so January's meeting falls on 1 February.
    assert rule.next_after(date(2026, 1, 31), PLAIN) == date(2026, 2, 1)


def test_a_short_month_takes_its_last_day() -> None:
    assert MonthlyRule(kind=RuleKind.DAY, n=31).next_after(date(2027, 2, 1), PLAIN) == date(2027, 2, 28)


def test_the_last_thursday() -> None:
    rule = MonthlyRule(kind=RuleKind.WEEKDAY, n=LAST, weekday=3)
    assert rule.next_after(date(2025, 10, 1), PLAIN) == date(2025, 10, 30)


def test_a_month_without_a_fifth_monday_takes_the_fourth() -> None:
    rule = MonthlyRule(kind=RuleKind.WEEKDAY, n=5, weekday=0)
    assert rule.next_after(date(2025, 10, 1), PLAIN) == date(2025, 10, 27)


def test_the_fifth_working_day() -> None:
    rule = MonthlyRule(kind=RuleKind.WORKING_DAY, n=5)
    assert rule.next_after(date(2025, 9, 1), PLAIN) == date(2025, 9, 7)


def test_across_the_new_year() -> None:
    assert TENTH.next_after(date(2025, 12, 20), PLAIN) == date(2026, 1, 11)


def test_after_a_meeting_held_early_the_next_is_next_months() -> None:
    assert SECOND_SUNDAY.following(date(2025, 9, 10), date(2025, 9, 11), PLAIN) == date(2025, 10, 12)


def test_after_a_meeting_held_late_the_next_is_the_same_months_if_it_is_far_enough() -> None:
    assert SECOND_SUNDAY.following(date(2025, 8, 28), date(2025, 9, 1), PLAIN) == date(2025, 9, 14)


def test_the_meeting_to_expect_is_never_in_the_past() -> None:
    assert SECOND_SUNDAY.following(date(2025, 1, 10), date(2025, 9, 20), PLAIN) == date(2025, 10, 12)
    assert SECOND_SUNDAY.following(None, date(2025, 9, 20), PLAIN) == date(2025, 10, 12)


@pytest.mark.parametrize(
    ("packed", "rule"),
    [
        ("w2.6", SECOND_SUNDAY),
        ("d10", TENTH),
        ("n-1", MonthlyRule(kind=RuleKind.WORKING_DAY, n=LAST)),
    ],
)
def test_rules_are_packed_shortly(packed: str, rule: MonthlyRule) -> None:
    assert rule.pack() == packed


@pytest.mark.parametrize("text", ["", "w2", "d10.3", "d32", "w6.1", "w2.7", "x1", "d0", "d১০", "d10 "])
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        MonthlyRule.unpack(text)


def test_there_are_sensible_rules_to_offer_each_once() -> None:
    offered = choices()
    assert SECOND_SUNDAY in offered
    assert len(offered) == len(set(offered)) <= 12


@given(rules)
def test_packing_loses_nothing(rule: MonthlyRule) -> None:
    packed = rule.pack()
    assert MonthlyRule.unpack(packed) == rule
    assert packed.isascii() and len(packed) <= 16


@given(rules, days, closed)
def test_the_next_meeting_is_later_on_a_working_day_and_not_far(
    rule: MonthlyRule, day: date, closed: frozenset[date]
) -> None:
    calendar = WorkingCalendar(closed=closed)
    expected = rule.next_after(day, calendar)
    assert expected > day
    assert calendar.is_working(expected)
    assert (expected - day).days <= 62 + len(closed)


@given(rules, days)
def test_there_is_one_meeting_a_month(rule: MonthlyRule, day: date) -> None:
    first = rule.next_after(day, PLAIN)
    second = rule.next_after(first, PLAIN)
    assert 20 <= (second - first).days <= 45


def test_what_of_a_meeting_is_a_change_to_who_was_told() -> None:
    known = MeetingView(
        committee_id=1,
        committee="কমিটি",
        on=date(2026, 2, 24),
        at=time(11),
        venue="কক্ষ",
        state=MeetingState.FIXED,
    )
    open_ = replace(known, at=None, venue=None)
    assert told_otherwise(known, replace(known, on=date(2026, 2, 25)))
    assert told_otherwise(known, replace(known, on=None, at=None))
    assert told_otherwise(known, replace(known, at=time(15))) and told_otherwise(
        known, replace(known, venue="হল")
    )
    assert told_otherwise(replace(known, on=None), known)
    assert not told_otherwise(known, replace(known, state=MeetingState.TENTATIVE, days=3))
    assert not told_otherwise(open_, known)  # named for the first time
    assert not told_otherwise(replace(known, on=None), replace(open_, on=None))
