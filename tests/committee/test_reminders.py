"""The clock: what is sent to whom when (DESIGN §3)."""

import time as stopwatch
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from committee.calendar import Hours, WorkingCalendar
from committee.holidays import calendar_of
from committee.moment import Moment
from committee.occasions import NEVER
from committee.reminders import (
    CycleFacts,
    Occasion,
    OwedTask,
    Plan,
    Policy,
    Sent,
    letter_ready,
    next_office_hour,
    office_time,
    plan,
    reply_by,
    step_of,
)
from committee.values import MeetingState
from places.model import Courtesy

DHAKA = ZoneInfo("Asia/Dhaka")
PLAIN = WorkingCalendar()
POLICY = Policy()
TO_OFFICES = ("reminder", "due_eve", "overdue")
MEETING = date(2025, 9, 22)  # a Monday


def at(day: int, hour: int = 10, minute: int = 0, month: int = 9) -> datetime:
    return datetime(2025, month, day, hour, minute, tzinfo=DHAKA)


CYCLE = CycleFacts(
    committee_id=4,
    number=3,
    since=at(1, 12),
    meeting=MEETING,
    meeting_at=time(11),
    state=MeetingState.FIXED,
)
TASKS = (OwedTask(id=1, office_id=7), OwedTask(id=2, office_id=8), OwedTask(id=3, office_id=8, owes=False))


def planned(
    now: datetime,
    tasks: Iterable[OwedTask] = TASKS,
    cycle: CycleFacts = CYCLE,
    sent: Iterable[Sent] = (),
    policy: Policy = POLICY,
    calendar: WorkingCalendar = PLAIN,
) -> Plan:
    return plan(cycle, policy, calendar, tasks, sent, now, DHAKA)


def short(occasions: Iterable[Occasion]) -> list[tuple[str, int | None, datetime]]:
    return [(occasion.kind, occasion.distance, occasion.at) for occasion in occasions]


def live_through(
    cycle: CycleFacts,
    until: datetime,
    *,
    tasks: Iterable[OwedTask] = TASKS,
    start: datetime | None = None,
    sent: Iterable[Sent] = (),
    calendar: WorkingCalendar = PLAIN,
    tick: timedelta = timedelta(hours=1),
) -> tuple[list[tuple[datetime, Occasion]], list[Sent]]:
    """Tick through a stretch of time, acting on what is due: what was sent when, and all keys handled."""
    now = start or cycle.since or until
    handled, done = list(sent), []
    while now <= until:
        current = plan(cycle, POLICY, calendar, tasks, handled, now, DHAKA)
        done += [(now, occasion) for occasion in current.due]
        handled += [Sent(key=o.key, at=now) for o in current.due]
        handled += [Sent(key=key, at=now, moot=True) for key in current.moot]
        now += tick
    return done, handled


# The timetable


def test_reminders_come_seven_three_and_one_working_days_before_at_ten() -> None:
    reminders = [o for o in planned(at(2)).upcoming if o.kind == "reminder"]
    assert short(reminders) == [
        ("reminder", 7, at(11)),
        ("reminder", 3, at(17)),
        ("reminder", 1, at(21)),
    ]


def test_holidays_move_the_reminders_forward() -> None:
    calendar = WorkingCalendar(holidays=frozenset({date(2025, 9, 21), date(2025, 9, 18)}))
    reminders = [o for o in planned(at(2), calendar=calendar).upcoming if o.kind == "reminder"]
    assert [o.at for o in reminders] == [at(9), at(15), at(17)]


def test_on_the_eve_the_secretary_gets_the_report_and_the_chair_the_digest() -> None:
    eve = [o for o in planned(at(2)).upcoming if o.kind.startswith("eve")]
    assert sorted(short(eve)) == [("eve_digest", 1, at(21, 15)), ("eve_report", 1, at(21, 15))]


def test_only_tasks_that_owe_are_mentioned() -> None:
    (reminder,) = planned(at(11)).due
    assert reminder.task_ids == (1, 2) and reminder.committee_id == 4


def test_nobody_is_reminded_of_nothing() -> None:
    answered = [replace(task, owes=False) for task in TASKS]
    assert {o.kind for o in planned(at(2), answered).upcoming} == {
        "eve_report",
        "eve_digest",
        "minutes_missing",
    }
    assert not planned(at(11), answered).due and planned(at(11), answered).moot


def test_a_due_reminder_is_not_due_again_once_sent() -> None:
    (reminder,) = planned(at(11)).due
    sent = [Sent(key=reminder.key, at=at(11))]
    assert not planned(at(11, 10, 1), sent=sent).due
    assert not planned(at(16, 12), sent=sent).due


def test_before_the_first_minutes_nothing_is_sent() -> None:
    assert planned(at(11), cycle=replace(CYCLE, number=0)) == Plan()
    assert planned(at(11), cycle=replace(CYCLE, since=None)) == Plan()


def test_while_no_day_is_known_nothing_is_sent() -> None:
    assert planned(at(11), cycle=replace(CYCLE, meeting=None)) == Plan()


def test_a_postponed_meeting_sends_nothing() -> None:
    for state in (MeetingState.POSTPONED, MeetingState.NOT_HELD):
        assert planned(at(11), cycle=replace(CYCLE, state=state)) == Plan()


def test_a_tentative_meeting_drives_reminders_like_a_fixed_one() -> None:
    assert planned(at(11), cycle=replace(CYCLE, state=MeetingState.TENTATIVE)) == planned(at(11))


def test_steps_that_lay_before_the_minutes_came_are_not_missed() -> None:
    late = replace(CYCLE, since=at(16, 12))
    first = planned(at(16, 13), cycle=late)
    assert not first.due and not first.moot
    assert [o.distance for o in first.upcoming if o.kind == "reminder"] == [3, 1]


def test_the_day_of_registration_has_had_its_message() -> None:
    registered = replace(CYCLE, since=at(17, 9, 30))
    assert [
        o.distance for o in planned(at(17, 9, 31), cycle=registered).upcoming if o.kind == "reminder"
    ] == [1]


def test_a_meeting_on_a_day_off_counts_from_the_working_days_before_it() -> None:
    saturday = replace(CYCLE, meeting=date(2025, 9, 20))
    assert [o.at for o in planned(at(2), cycle=saturday).upcoming if o.kind == "reminder"] == [
        at(10),
        at(16),
        at(18),
    ]


# Tasks with a date of their own

DUE = (OwedTask(id=1, office_id=7, due=date(2025, 9, 9)), OwedTask(id=2, office_id=8))


def test_a_task_is_called_to_mind_the_day_before_it_is_due() -> None:
    first = planned(at(2), DUE).upcoming[0]
    assert (first.kind, first.at, first.task_ids) == ("due_eve", at(8), (1,))


def test_the_eve_of_a_due_sunday_is_thursday() -> None:
    tasks = [OwedTask(id=1, office_id=7, due=date(2025, 9, 14))]
    assert planned(at(2), tasks).upcoming[0].at == at(11)


def test_an_overdue_task_is_called_to_mind_weekly() -> None:
    overdue = [o for o in planned(at(2), DUE).upcoming if o.kind == "overdue"]
    # A week later, on the 17th, the reminder of that day says it.
    assert [o.at for o in overdue] == [at(10)]
    third = replace(POLICY, distances=(7, 1))
    assert [o.at for o in planned(at(2), DUE, policy=third).upcoming if o.kind == "overdue"] == [
        at(10),
        at(17),
    ]


def test_a_task_long_overdue_goes_on_weekly_in_the_new_cycle() -> None:
    old = [OwedTask(id=1, office_id=7, due=date(2025, 6, 30))]
    assert [o.at for o in planned(at(1, 13), old).upcoming if o.kind == "overdue"] == [at(2), at(9), at(16)]


@pytest.mark.parametrize("weekday", range(7))
def test_all_that_is_overdue_is_called_to_mind_on_the_weekday_of_the_policy(weekday: int) -> None:
    late = tuple(OwedTask(id=n, office_id=n, due=date(2025, 7, 10 + n)) for n in range(9))
    fixed = replace(POLICY, overdue_on=weekday, distances=(1,))
    found = [o for o in planned(at(1, 13), late, policy=fixed).upcoming if o.kind == "overdue"]
    on = [at(2) + timedelta(days=(weekday - 1) % 7 + 7 * n) for n in range(3)]  # 1 September was a Monday
    kept = [PLAIN.forward(day.date(), 0) for day in on if PLAIN.forward(day.date(), 0) < MEETING]
    assert [o.at.date() for o in found] == [day for day in kept if day != date(2025, 9, 21)]
    assert all(len(o.task_ids) == 9 for o in found)


def test_what_is_overdue_can_be_left_to_the_reminders() -> None:
    old = (OwedTask(id=1, office_id=7, due=date(2025, 7, 10)),)
    kinds = {o.kind for o in planned(at(1, 13), old, policy=replace(POLICY, overdue_on=NEVER)).upcoming}
    assert "overdue" not in kinds and "reminder" in kinds


def test_what_was_answered_is_not_called_overdue() -> None:
    answered = [replace(DUE[0], owes=False)]
    assert not [o for o in planned(at(2), answered).upcoming if o.kind in ("overdue", "due_eve")]


def test_a_missed_eve_of_a_due_date_is_made_up_for_on_the_day_and_not_later() -> None:
    assert [o.kind for o in planned(at(9, 12), DUE).due] == ["due_eve"]
    after = planned(at(10, 9), DUE)
    assert not after.due and after.moot == ("3/due_eve/2025-09-09",)


def test_nothing_of_the_kind_comes_after_the_meeting() -> None:
    tasks = [OwedTask(id=1, office_id=7, due=date(2025, 9, 30))]
    assert not [o for o in planned(at(2), tasks).upcoming if o.kind in ("overdue", "due_eve")]


def test_at_one_hour_the_offices_get_one_message() -> None:
    tasks = (OwedTask(id=1, office_id=7, due=date(2025, 9, 10)), OwedTask(id=2, office_id=8))
    now = planned(at(11), tasks, sent=[Sent(key="3/due_eve/2025-09-10", at=at(9))])
    assert short(now.due) == [("reminder", 7, at(11))] and set(now.due[0].task_ids) == {1, 2}
    assert now.moot == ("3/overdue/2025-09-10/0",)


def test_what_is_overdue_and_what_is_due_tomorrow_stay_apart() -> None:
    tasks = [
        OwedTask(id=1, office_id=7, due=date(2025, 9, 9)),
        OwedTask(id=2, office_id=8, due=date(2025, 9, 11)),
    ]
    eve = [Sent(key="3/due_eve/2025-09-09", at=at(8))]
    said = {o.kind: o.task_ids for o in planned(at(10), tasks, sent=eve).due}
    assert said == {"overdue": (1,), "due_eve": (2,)}
    ahead = {o.kind: o.task_ids for o in planned(at(9), tasks, sent=eve).upcoming if o.at == at(10)}
    assert ahead == said


# Downtime


def test_missed_reminders_become_one_the_latest() -> None:
    back = planned(at(18, 12))
    assert short(back.due) == [("reminder", 3, at(17))]
    assert "3/reminder/7/2025-09-22" in back.moot


def test_what_was_missed_is_said_by_todays_message() -> None:
    early = planned(at(21, 9, 5))
    assert not early.due
    assert short(planned(at(21, 10)).due) == [("reminder", 1, at(21))]


def test_a_missed_eve_still_counts_until_the_meeting_begins() -> None:
    morning = planned(at(22, 9, 30), sent=[Sent(key="3/reminder/1/2025-09-22", at=at(21))])
    assert {o.kind for o in morning.due} == {"eve_report", "eve_digest"}
    begun = planned(at(22, 11), sent=[Sent(key="3/reminder/1/2025-09-22", at=at(21))])
    assert not begun.due and {"3/eve_report/1/2025-09-22", "3/eve_digest/1/2025-09-22"} <= set(begun.moot)


def test_after_the_meeting_no_reminder_is_made_up_for() -> None:
    after = planned(at(23))
    assert not after.due
    assert {o.kind for o in after.upcoming} == {"minutes_missing"}
    assert "3/reminder/1/2025-09-22" in after.moot


def test_a_step_is_moot_once_a_later_one_was_sent() -> None:
    now = planned(at(18, 12), sent=[Sent(key="3/reminder/3/2025-09-22", at=at(17))])
    assert not now.due and "3/reminder/7/2025-09-22" in now.moot


def test_keys_of_other_cycles_say_nothing_about_this_one() -> None:
    assert planned(at(11), sent=[Sent(key="2/reminder/7/2025-09-22", at=at(11, 11))]).due


def test_strange_keys_do_no_harm() -> None:
    assert planned(at(11), sent=[Sent(key="3/assigned", at=at(2)), Sent(key="x", at=at(2))]).due


# Who stays silent

TWICE = (Sent(key="3/reminder/7/2025-09-22", at=at(11)), Sent(key="3/reminder/3/2025-09-22", at=at(17)))


def test_the_day_after_the_second_reminder_the_secretary_hears_who_is_silent() -> None:
    ahead = [o for o in planned(at(17, 11), sent=TWICE).upcoming if o.kind == "escalation"]
    assert short(ahead) == [("escalation", 2, at(18))]
    (told,) = planned(at(18), sent=TWICE).due
    assert (told.kind, told.task_ids) == ("escalation", (1, 2))


def test_nobody_is_called_silent_who_was_not_reminded_twice() -> None:
    moot = replace(TWICE[0], moot=True)
    for sent in ((), TWICE[1:], (moot, TWICE[1])):
        assert "escalation" not in {o.kind for o in planned(at(18, 12), sent=sent).due}
    answered = [replace(task, owes=False) for task in TASKS]
    assert not planned(at(18), answered, sent=TWICE).due


def test_a_policy_of_one_reminder_calls_nobody_silent() -> None:
    once = replace(POLICY, distances=(5,))
    assert "escalation" not in {o.kind for o in planned(at(2), policy=once).upcoming}


# Left out, and paused


def test_what_is_to_be_left_out_is_not_sent_and_what_it_would_have_said_besides_is() -> None:
    key = "3/reminder/7/2025-09-22"
    tasks = (OwedTask(id=1, office_id=7, due=date(2025, 9, 10)), OwedTask(id=2, office_id=8))
    before = plan(CYCLE, POLICY, PLAIN, tasks, (), at(10, 11), DHAKA, skip={key})
    assert [o.key for o in before.skipped] == [key] and key not in {o.key for o in before.upcoming}
    then = plan(CYCLE, POLICY, PLAIN, tasks, (), at(11), DHAKA, skip={key})
    assert [o.kind for o in then.due] == ["overdue"] and key in then.moot
    assert not then.skipped


def test_a_step_left_out_is_not_one_that_was_sent() -> None:
    left_out = Sent(key="3/reminder/7/2025-09-22", at=at(11), moot=True)
    moved = replace(CYCLE, meeting=date(2025, 9, 23))
    assert short(planned(at(14), cycle=moved, sent=[left_out]).due) == [("reminder", 7, at(14))]


def test_what_falls_into_a_pause_is_not_made_up_for() -> None:
    paused = planned(at(17, 12), policy=replace(POLICY, paused=True))
    assert not paused.due and not paused.upcoming
    assert {"3/reminder/7/2025-09-22", "3/reminder/3/2025-09-22"} <= set(paused.moot)
    after = planned(at(17, 13), sent=[Sent(key=key, at=at(17, 12), moot=True) for key in paused.moot])
    assert not after.due and [o.distance for o in after.upcoming if o.kind == "reminder"] == [1]


# Office hours


def test_nothing_goes_out_at_night_or_on_days_off() -> None:
    for night in (at(11, 20), at(12), at(13), at(14, 8, 59)):
        now = planned(night)
        assert not now.due, night
        assert short(now.upcoming[:1]) == [("reminder", 7, at(14, 9))]
    assert planned(at(14, 9)).due


def test_an_hour_outside_office_hours_is_moved_into_those_of_its_day() -> None:
    for asked, kept in ((time(20), (16, 30)), (time(7), (9, 0))):
        policy = replace(POLICY, at=asked)
        reminders = [o for o in planned(at(2), policy=policy).upcoming if o.kind == "reminder"]
        assert [o.at for o in reminders] == [at(11, *kept), at(17, *kept), at(21, *kept)]


def test_in_ramadan_the_eve_is_before_the_offices_close() -> None:
    month = frozenset(date(2025, 9, 1) + timedelta(days=n) for n in range(30))
    calendar = WorkingCalendar(fasting=month, fasting_hours=Hours(opens=time(9), closes=time(15)))
    eve = [o for o in planned(at(2), calendar=calendar).upcoming if o.kind.startswith("eve")]
    assert {o.at for o in eve} == {at(21, 14, 30)}
    assert next_office_hour(at(10, 15), calendar, DHAKA) == at(11, 9)


def test_a_directive_given_at_night_goes_out_at_nine() -> None:
    assert next_office_hour(at(10, 23), PLAIN, DHAKA) == at(11, 9)
    assert next_office_hour(at(11, 17), PLAIN, DHAKA) == at(14, 9)  # Thursday's closing time
    assert next_office_hour(at(11, 3), PLAIN, DHAKA) == at(11, 9)
    assert next_office_hour(at(11, 12, 34), PLAIN, DHAKA) == at(11, 12, 34)
    moment = Moment(now=datetime(2025, 9, 10, 17, tzinfo=UTC), zone=DHAKA, calendar=PLAIN)
    assert office_time(moment) == at(11, 9)


def test_office_hours_are_those_of_the_offices() -> None:
    assert next_office_hour(datetime(2025, 9, 10, 4, tzinfo=UTC), PLAIN, DHAKA) == at(10, 10)


# The meeting moves


def test_when_the_meeting_moves_everything_moves() -> None:
    moved = replace(CYCLE, meeting=date(2025, 9, 29))
    assert [o.at for o in planned(at(2), cycle=moved).upcoming if o.kind == "reminder"] == [
        at(18),
        at(24),
        at(28),
    ]


def test_a_step_sent_a_day_ago_is_not_repeated_for_the_new_date() -> None:
    sent = [Sent(key="3/reminder/7/2025-09-22", at=at(11))]
    moved = replace(CYCLE, meeting=date(2025, 9, 23))
    day = planned(at(14), cycle=moved, sent=sent)
    assert not day.due and day.moot == ("3/reminder/7/2025-09-23",)


def test_a_step_sent_three_working_days_ago_is_repeated() -> None:
    sent = [Sent(key="3/reminder/7/2025-09-22", at=at(11))]
    moved = replace(CYCLE, meeting=date(2025, 9, 25))
    assert short(planned(at(16), cycle=moved, sent=sent).due) == [("reminder", 7, at(16))]


def test_a_repeated_step_keeps_its_distance_from_whatever_was_sent_last() -> None:
    sent = [
        Sent(key="3/reminder/7/2025-09-22", at=at(11)),
        Sent(key="3/reminder/3/2025-09-22", at=at(17)),
    ]
    moved = replace(CYCLE, meeting=date(2025, 9, 29))  # its seventh day before is the 18th
    upcoming = [
        o.distance for o in planned(at(17, 16), cycle=moved, sent=sent).upcoming if o.kind == "reminder"
    ]
    assert upcoming == [3, 1]


def test_a_meeting_moved_nearer_makes_up_with_one_message() -> None:
    moved = replace(CYCLE, meeting=date(2025, 9, 14))
    now = planned(at(10, 14), cycle=moved)
    assert short(now.due) == [("reminder", 3, at(9))] and "3/reminder/7/2025-09-14" in now.moot


# Minutes that do not come


def test_the_secretary_is_asked_for_minutes_that_do_not_come() -> None:
    missing = planned(at(29)).due
    assert short(missing) == [("minutes_missing", 5, at(29))]


def test_he_is_asked_again_a_few_times_not_for_ever() -> None:
    done, _ = live_through(CYCLE, at(30, month=11), tick=timedelta(hours=6), start=at(23))
    assert [o.kind for _, o in done] == ["minutes_missing"] * POLICY.missing_times


def test_later_means_later() -> None:
    sent = [Sent(key="3/minutes_missing/2025-09-29/2025-09-22", at=at(29))]
    later = replace(CYCLE, snoozed_until=date(2025, 10, 2))
    assert not planned(at(30), cycle=later, sent=sent).due
    assert short(planned(at(2, month=10), cycle=later, sent=sent).due) == [
        ("minutes_missing", 8, at(2, month=10))
    ]


def test_a_meeting_known_to_have_been_held_asks_for_its_minutes_only() -> None:
    held = replace(CYCLE, state=MeetingState.HELD)
    assert not planned(at(17), cycle=held).due
    assert [o.kind for o in planned(at(29), cycle=held).due] == ["minutes_missing"]


# Steps and answers


def test_the_first_is_a_request_the_second_a_reminder_the_third_urges() -> None:
    assert [step_of(n, Courtesy.SUBORDINATE) for n in range(5)] == [1, 2, 3, 3, 3]
    assert [step_of(n, Courtesy.SUPERIOR) for n in range(5)] == [1, 2, 2, 2, 2]


def test_the_letter_is_ready_after_the_second_step_while_an_update_is_owed() -> None:
    assert [letter_ready(n, owes=True) for n in range(4)] == [False, False, True, True]
    assert not letter_ready(3, owes=False)


def test_an_answer_is_asked_for_by_the_last_working_day_before_the_meeting() -> None:
    assert reply_by(MEETING, PLAIN, date(2025, 9, 2)) == date(2025, 9, 21)
    assert reply_by(date(2025, 9, 21), PLAIN, date(2025, 9, 2)) == date(2025, 9, 18)


def test_an_answer_is_never_asked_for_by_a_day_gone_by() -> None:
    assert reply_by(MEETING, PLAIN, MEETING) == MEETING
    saturday = date(2025, 9, 20)
    assert reply_by(date(2025, 9, 21), PLAIN, saturday) == date(2025, 9, 21)


def test_where_no_meeting_is_to_come_no_day_is_named() -> None:
    assert reply_by(MEETING, PLAIN, MEETING + timedelta(days=1)) is None
    assert reply_by(None, PLAIN, MEETING) is None


# Laws

calendars = st.builds(
    WorkingCalendar,
    holidays=st.frozensets(st.dates(date(2025, 8, 1), date(2025, 11, 30)), max_size=25),
    working=st.frozensets(st.dates(date(2025, 8, 1), date(2025, 11, 30)), max_size=10),
    fasting=st.frozensets(st.dates(date(2025, 8, 1), date(2025, 11, 30)), max_size=30),
    fasting_hours=st.sampled_from(
        [Hours(closes=time(15, 30)), Hours(opens=time(10), closes=time(14)), Hours(closes=time(9, 10))]
    ),
)
instants = st.datetimes(datetime(2025, 8, 25), datetime(2025, 10, 20)).map(  # noqa: DTZ001 - made aware below
    lambda d: d.replace(tzinfo=DHAKA)
)
meetings = st.dates(date(2025, 9, 3), date(2025, 10, 10))
cycles = st.builds(
    CycleFacts,
    committee_id=st.just(4),
    number=st.just(3),
    since=st.datetimes(datetime(2025, 8, 20), datetime(2025, 9, 10)).map(lambda d: d.replace(tzinfo=DHAKA)),  # noqa: DTZ001
    meeting=meetings,
    meeting_at=st.none() | st.times(),
    state=st.sampled_from([MeetingState.TENTATIVE, MeetingState.FIXED, MeetingState.HELD]),
    snoozed_until=st.none() | meetings,
)
tasks_lists = st.lists(
    st.builds(
        OwedTask,
        id=st.integers(1, 99),
        office_id=st.integers(1, 5),
        due=st.none() | st.dates(date(2025, 7, 1), date(2025, 10, 30)),
        owes=st.booleans(),
    ),
    max_size=8,
)


@given(cycles, calendars, tasks_lists, instants)
def test_every_occasion_lies_in_office_hours_of_a_working_day(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask], now: datetime
) -> None:
    current = planned(now, tasks, cycle, calendar=calendar)
    for occasion in (*current.due, *current.upcoming):
        assert calendar.is_working(occasion.at.date())
        assert occasion.at.time() in calendar.hours_on(occasion.at.date())
    if current.due:
        assert calendar.is_working(now.date()) and now.time() in calendar.hours_on(now.date())
        assert all(occasion.at <= now for occasion in current.due)
    assert all(occasion.at > now for occasion in current.upcoming)


@given(cycles, calendars, tasks_lists, instants)
def test_each_key_appears_once_and_the_plan_is_always_the_same(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask], now: datetime
) -> None:
    current = planned(now, tasks, cycle, calendar=calendar)
    keys = [*(o.key for o in current.due), *current.moot, *(o.key for o in current.upcoming)]
    assert len(keys) == len(set(keys))
    assert current == planned(now, tasks, cycle, calendar=calendar)
    assert planned(now, reversed(tasks), cycle, calendar=calendar).moot == current.moot


@given(cycles, calendars, tasks_lists, instants)
def test_only_what_owes_is_mentioned_and_nobody_is_written_to_about_nothing(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask], now: datetime
) -> None:
    owing = {task.id for task in tasks if task.owes}
    current = planned(now, tasks, cycle, calendar=calendar)
    for occasion in (*current.due, *current.upcoming):
        assert set(occasion.task_ids) <= owing
        assert bool(occasion.task_ids) == (occasion.kind in (*TO_OFFICES, "escalation"))


@given(cycles, calendars, tasks_lists, instants, st.timedeltas(timedelta(0), timedelta(days=20)))
def test_what_is_moot_once_never_comes_back_and_what_is_past_never_lies_ahead(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask], now: datetime, later: timedelta
) -> None:
    first = planned(now, tasks, cycle, calendar=calendar)
    then = planned(now + later, tasks, cycle, calendar=calendar)
    assert set(first.moot).isdisjoint(o.key for o in (*then.due, *then.upcoming))
    assert set(first.moot) <= set(then.moot)
    ahead = {o.key: o.at for o in first.upcoming}
    for occasion in then.upcoming:
        # Nothing that lay ahead comes nearer; only what was due may wait for the next opening.
        assert occasion.at >= ahead.get(occasion.key, occasion.at)


@settings(max_examples=40)
@given(cycles, calendars, tasks_lists)
def test_living_through_a_cycle_each_key_is_sent_at_most_once_and_offices_once_a_day(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask]
) -> None:
    tasks = list({task.id: task for task in tasks}.values())
    done, _ = live_through(cycle, at(30, month=10), tasks=tasks, calendar=calendar, tick=timedelta(hours=3))
    keys = [occasion.key for _, occasion in done]
    assert len(keys) == len(set(keys))
    days = [(now.date(), id) for now, o in done if o.kind in TO_OFFICES for id in o.task_ids]
    assert len(days) == len(set(days))
    # Nor does anybody else get a second one, but who has something overdue and something else due tomorrow.
    kinds = [(now.date(), o.kind) for now, o in done if o.kind in TO_OFFICES]
    assert len(kinds) == len(set(kinds))
    assert not {day for day, kind in kinds if kind == "reminder"} & {d for d, k in kinds if k != "reminder"}


@settings(max_examples=60)
@given(cycles, calendars, meetings, instants)
def test_moving_the_meeting_later_never_brings_a_step_back_within_three_working_days(
    cycle: CycleFacts, calendar: WorkingCalendar, other: date, moved_at: datetime
) -> None:
    assert cycle.meeting is not None
    later = replace(cycle, meeting=max(cycle.meeting, other))
    done, handled = live_through(cycle, moved_at, calendar=calendar, tick=timedelta(hours=3))
    again, _ = live_through(
        later, at(20, month=10), start=moved_at, sent=handled, calendar=calendar, tick=timedelta(hours=3)
    )
    for first_at, first in done:
        for second_at, second in again:
            if (first.kind, first.distance) == (second.kind, second.distance) and first.kind in (
                *("reminder", "eve_report", "eve_digest"),
            ):
                between = calendar.between(first_at.date(), second_at.date())
                assert between >= POLICY.apart or first.key == second.key


@given(calendars, meetings, meetings)
def test_the_day_to_answer_by_is_a_working_day_never_past_and_not_after_the_meeting(
    calendar: WorkingCalendar, meeting: date, today: date
) -> None:
    by = reply_by(meeting, calendar, today)
    if by is None:
        assert meeting < today
        return
    assert today <= by <= meeting
    assert calendar.is_working(by) or by == meeting


@pytest.mark.parametrize("distinct", [1, 400])
def test_ten_thousand_tasks_are_planned_in_one_go(distinct: int) -> None:
    calendar = calendar_of([2024, 2025])
    tasks = [
        OwedTask(id=n, office_id=n % 100, due=date(2024, 9, 1) + timedelta(days=n % distinct))
        for n in range(10_000)
    ]
    started = stopwatch.perf_counter()
    current = planned(at(17, 12), tasks, calendar=calendar)
    assert stopwatch.perf_counter() - started < 10
    assert len(current.due[0].task_ids) == 10_000


@given(
    cycles,
    calendars,
    tasks_lists,
    instants,
    st.sampled_from(["UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata"]),
)
def test_a_server_in_another_zone_plans_the_same(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask], now: datetime, zone: str
) -> None:
    there = ZoneInfo(zone)
    assert cycle.since is not None
    elsewhere = replace(cycle, since=cycle.since.astimezone(there))
    assert planned(now.astimezone(there), tasks, elsewhere, calendar=calendar) == planned(
        now, tasks, cycle, calendar=calendar
    )


@settings(max_examples=40)
@given(
    cycles,
    calendars,
    tasks_lists,
    st.lists(st.timedeltas(timedelta(days=-3), timedelta(days=9)), min_size=5, max_size=25),
)
def test_whatever_the_clock_does_nothing_is_sent_twice_and_nothing_that_came_is_forgotten(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask], jumps: list[timedelta]
) -> None:
    now, handled, sent = cycle.since, list[Sent](), list[str]()
    assert now is not None
    for jump in (*jumps, timedelta(days=80)):
        now += jump
        current = planned(now, tasks, cycle, handled, calendar=calendar)
        sent += [occasion.key for occasion in current.due]
        handled += [Sent(key=o.key, at=now) for o in current.due]
        handled += [Sent(key=key, at=now, moot=True) for key in current.moot]
        assert all(occasion.at <= now for occasion in current.due)
    assert len(sent) == len(set(sent))
    opens = next_office_hour(now, calendar, DHAKA)
    done = {one.key for one in planned(opens, tasks, cycle, handled, calendar=calendar).due} | {
        one.key for one in handled
    }
    every = planned(cycle.since or now, tasks, cycle, calendar=calendar).upcoming
    # All that was ahead at the beginning has been sent, said by another, or found moot.
    assert {occasion.key for occasion in every if occasion.at <= now} <= done


@given(cycles, calendars, tasks_lists, instants)
def test_before_the_next_look_nothing_is_due_whatever_becomes_of_the_tasks(
    cycle: CycleFacts, calendar: WorkingCalendar, tasks: list[OwedTask], now: datetime
) -> None:
    tasks = list({task.id: task for task in tasks}.values())
    current = planned(now, tasks, cycle, calendar=calendar)
    handled = [Sent(key=o.key, at=now) for o in current.due]
    handled += [Sent(key=key, at=now, moot=True) for key in current.moot]
    until = (current.next_at or now + timedelta(days=90)) - timedelta(minutes=1)
    if until > now:
        owing = [replace(task, owes=True) for task in tasks]
        assert not planned(until, owing, cycle, handled, calendar=calendar).due


def test_a_leap_day_is_a_day_like_others() -> None:
    """29 February 2028 is a Tuesday: a meeting on it, and a due date."""
    cycle = replace(CYCLE, since=at(6, month=2).replace(year=2028), meeting=date(2028, 2, 29))
    early = datetime(2028, 2, 7, 12, tzinfo=DHAKA)
    reminders = [o.at.date() for o in planned(early, cycle=cycle).upcoming if o.kind == "reminder"]
    assert reminders == [date(2028, 2, 20), date(2028, 2, 24), date(2028, 2, 28)]
    after = replace(cycle, meeting=date(2028, 3, 14))
    due = [OwedTask(id=1, office_id=7, due=date(2028, 2, 29))]
    kinds = {o.at.date(): o.kind for o in planned(early, due, after).upcoming}
    assert kinds[date(2028, 2, 28)] == "due_eve" and kinds[date(2028, 3, 1)] == "overdue"
