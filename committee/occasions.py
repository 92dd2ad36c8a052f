"""The occasions of a cycle: the policy, the facts, and the timetable counted back from the next meeting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from hashlib import blake2s

from committee.calendar import WorkingCalendar
from committee.values import MeetingState
from places.model import Courtesy

REMINDER, DUE_EVE, OVERDUE = "reminder", "due_eve", "overdue"
EVE_REPORT, EVE_DIGEST = "eve_report", "eve_digest"
MINUTES_MISSING = "minutes_missing"
ESCALATION = "escalation"

NEVER = -1  # Policy.overdue_on: what is overdue is not reminded of besides
_LAST_CALL = timedelta(minutes=30)  # before closing
_COMING = (MeetingState.TENTATIVE, MeetingState.FIXED)


@dataclass(frozen=True, kw_only=True)
class Policy:
    """How a committee reminds. Days are working days, hours local."""

    distances: tuple[int, ...] = (7, 3, 1)
    at: time = time(10)
    eve_at: time = time(15)
    overdue_every: int = 7  # calendar days
    overdue_on: int | None = None  # on which weekday (Monday is 0); None: a task's own, NEVER: not at all
    apart: int = 3
    silent_after: int = 2  # reminders in a cycle after which an office stands in the secretary's list
    paused: bool = False  # nothing goes out of its own; what falls into a pause is not made up for
    missing_after: int = 5
    missing_times: int = 3


@dataclass(frozen=True, kw_only=True)
class CycleFacts:
    """A committee's present cycle. `number` counts registered minutes, `since` is when the last were registered.

    `meeting` is the next one's day (None while no day is known); `snoozed_until`: the day until which the secretary
    does not want to be asked for minutes.
    """

    committee_id: int
    number: int
    since: datetime | None
    meeting: date | None
    meeting_at: time | None = None
    state: MeetingState = MeetingState.TENTATIVE
    snoozed_until: date | None = None


@dataclass(frozen=True, kw_only=True)
class OwedTask:
    """An open task, owing an update or not."""

    id: int
    office_id: int
    courtesy: Courtesy = Courtesy.SUBORDINATE
    due: date | None = None
    owes: bool = True


@dataclass(frozen=True, kw_only=True)
class Sent:
    """An occasion of this cycle that has been dealt with, and when; `moot`: without anything being sent."""

    key: str
    at: datetime
    moot: bool = False


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """Something to send. `kind`: reminder | due_eve | overdue (to offices), escalation | eve_report | minutes_missing
    (to the secretary), eve_digest (to the chair). `at`: local, aware, in office hours. `distance`: working days before
    the meeting for reminder, escalation and the eve, working days since it for minutes_missing, else None."""

    kind: str
    key: str
    at: datetime
    committee_id: int
    distance: int | None = None
    task_ids: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OfficeHours:
    """Office hours of working days, in the zone of the offices."""

    calendar: WorkingCalendar
    tz: tzinfo

    def opening(self, instant: datetime) -> datetime:
        """`instant` itself in office hours, else the next opening; local."""
        local = instant.astimezone(self.tz)
        day, at = local.date(), local.time()
        hours = self.calendar.hours_on(day)
        if self.calendar.is_working(day) and at in hours:
            return local
        if at >= hours.closes:
            day += timedelta(days=1)
        day = self.calendar.forward(day, 0)
        return datetime.combine(day, self.calendar.hours_on(day).opens, self.tz)

    def on(self, day: date, at: time) -> datetime:
        """`at` on that day, on a day off the next one worked; an hour after closing is brought forward, so that what
        belongs before the meeting does not slip to its morning."""
        day = self.calendar.forward(day, 0)
        hours = self.calendar.hours_on(day)
        if at >= hours.closes:
            last = datetime.combine(day, hours.closes, self.tz) - _LAST_CALL
            return max(last, datetime.combine(day, hours.opens, self.tz))
        return datetime.combine(day, max(at, hours.opens), self.tz)


def seal(key: str) -> str:
    """A short name of an occasion, for buttons."""
    return blake2s(key.encode(), digest_size=6).hexdigest()


def reminder_key(cycle: int, distance: int, meeting: date) -> str:
    """The key of the reminder so many working days before the meeting."""
    return f"{cycle}/{REMINDER}/{distance}/{meeting}"


def timetable(
    cycle: CycleFacts,
    meeting: date,
    policy: Policy,
    hours: OfficeHours,
    since: datetime,
    tasks: Sequence[OwedTask],
) -> Iterator[Occasion]:
    """Every occasion of the cycle, sent or not, with the tasks it may be about. None lies before its beginning."""

    def occasion(kind: str, mark: str, at: datetime, distance: int | None, ids: tuple[int, ...]) -> Occasion:
        return Occasion(
            kind=kind,
            key=f"{cycle.number}/{kind}/{mark}",
            at=at,
            committee_id=cycle.committee_id,
            distance=distance,
            task_ids=ids,
        )

    calendar = hours.calendar
    if cycle.state in _COMING:
        everything = tuple(task.id for task in tasks)
        for distance in policy.distances:
            at = hours.on(calendar.back(meeting, distance), policy.at)
            # The day of registration has had its message.
            if at.date() > since.date():
                yield occasion(REMINDER, f"{distance}/{meeting}", at, distance, everything)
        asked_again = sorted(policy.distances, reverse=True)[policy.silent_after - 1 : policy.silent_after]
        for distance in asked_again:
            # The working day after: who was going to answer the second message has had a day for it.
            at = hours.on(calendar.forward(calendar.back(meeting, distance), 1), policy.at)
            if distance > 1 and at.date() > since.date():
                yield occasion(ESCALATION, f"{distance - 1}/{meeting}", at, distance - 1, everything)
        eve = hours.on(calendar.back(meeting, 1), policy.eve_at)
        if eve > since:
            yield occasion(EVE_REPORT, f"1/{meeting}", eve, 1, ())
            yield occasion(EVE_DIGEST, f"1/{meeting}", eve, 1, ())
        for kind, mark, at, ids in _of_due_dates(meeting, since.date(), policy, hours, tasks):
            yield occasion(kind, mark, at, None, ids)
    if cycle.state in (*_COMING, MeetingState.HELD):
        for mark, at, distance in _of_missing_minutes(cycle, meeting, policy, hours):
            yield occasion(MINUTES_MISSING, mark, at, distance, ())


def _of_due_dates(
    meeting: date, since: date, policy: Policy, hours: OfficeHours, tasks: Sequence[OwedTask]
) -> Iterator[tuple[str, str, datetime, tuple[int, ...]]]:
    """The eve of each due date and the weekly days after it, by the policy's rhythm, within the cycle and before the meeting."""
    by_day: dict[date, list[int]] = {}
    for task in tasks:
        if task.due is not None:
            by_day.setdefault(task.due, []).append(task.id)
    week = policy.overdue_every
    for due, ids in sorted(by_day.items()):
        eve = hours.on(hours.calendar.back(due, 1), policy.at)
        if since < eve.date() < meeting:
            yield DUE_EVE, f"{due}", eve, tuple(ids)
        if policy.overdue_on == NEVER:
            continue
        first = due + timedelta(days=1)
        if policy.overdue_on is not None:
            first += timedelta(days=(policy.overdue_on - first.weekday()) % 7)
        # Long overdue tasks begin anew with the cycle, in the same rhythm.
        turn = max(0, (since - first).days // week)
        while (at := hours.on(first + timedelta(days=turn * week), policy.at)).date() < meeting:
            if at.date() > since:
                yield OVERDUE, f"{due}/{turn}", at, tuple(ids)
            turn += 1


def _of_missing_minutes(
    cycle: CycleFacts, meeting: date, policy: Policy, hours: OfficeHours
) -> Iterator[tuple[str, datetime, int]]:
    """When to ask the secretary for the minutes of a meeting that has passed."""
    calendar = hours.calendar
    first = calendar.forward(meeting, policy.missing_after)
    if cycle.snoozed_until is not None and cycle.snoozed_until > meeting:
        first = calendar.forward(cycle.snoozed_until, 0)
    for turn in range(policy.missing_times):
        day = calendar.forward(first, turn * policy.missing_after)
        yield f"{day}/{meeting}", hours.on(day, policy.at), calendar.between(meeting, day)
