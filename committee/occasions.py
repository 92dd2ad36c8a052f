"""The occasions of a cycle: the policy, the facts, and the timetable counted back from the next meeting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from committee.calendar import WorkingCalendar
from committee.values import MeetingState
from places.model import Courtesy

REMINDER, DUE_EVE, OVERDUE = "reminder", "due_eve", "overdue"
EVE_REPORT, EVE_DIGEST = "eve_report", "eve_digest"
MINUTES_MISSING = "minutes_missing"

_COMING = (MeetingState.TENTATIVE, MeetingState.FIXED)


@dataclass(frozen=True, kw_only=True)
class Policy:
    """How a committee reminds. Days are working days, hours local."""

    distances: tuple[int, ...] = (7, 3, 1)
    at: time = time(10)
    opens: time = time(9)
    closes: time = time(17)  # the first minute that is no longer an office hour
    eve_at: time = time(15)
    overdue_every: int = 7  # calendar days
    apart: int = 3
    silent_after: int = 2  # reminders in a cycle after which the letter is ready
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
    """An occasion of this cycle that has been acted on, or was marked moot, and when."""

    key: str
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """Something to send. `kind`: reminder | due_eve | overdue (to offices), eve_report | minutes_missing (to the
    secretary), eve_digest (to the chair). `at`: local, aware, in office hours. `distance`: working days before the
    meeting for reminder and the eve, working days since it for minutes_missing, else None."""

    kind: str
    key: str
    at: datetime
    committee_id: int
    distance: int | None = None
    task_ids: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OfficeHours:
    """Office hours of working days, in the zone of the offices."""

    policy: Policy
    calendar: WorkingCalendar
    tz: tzinfo

    def opening(self, instant: datetime) -> datetime:
        local = instant.astimezone(self.tz)
        day, at = local.date(), local.time()
        if self.calendar.is_working(day) and self.policy.opens <= at < self.policy.closes:
            return local
        if at >= self.policy.closes:
            day += timedelta(days=1)
        return datetime.combine(self.calendar.forward(day, 0), self.policy.opens, self.tz)

    def on(self, day: date, at: time) -> datetime:
        return self.opening(datetime.combine(day, at, self.tz))


def timetable(
    cycle: CycleFacts, meeting: date, since: datetime, hours: OfficeHours, owing: Sequence[OwedTask]
) -> Iterator[Occasion]:
    """Every occasion of the cycle, sent or not, with the tasks that owe now. None lies before its beginning."""

    def occasion(kind: str, mark: str, at: datetime, distance: int | None, ids: tuple[int, ...]) -> Occasion:
        return Occasion(
            kind=kind,
            key=f"{cycle.number}/{kind}/{mark}",
            at=at,
            committee_id=cycle.committee_id,
            distance=distance,
            task_ids=ids,
        )

    policy, calendar = hours.policy, hours.calendar
    if cycle.state in _COMING:
        everything = tuple(task.id for task in owing)
        for distance in policy.distances:
            at = hours.on(calendar.back(meeting, distance), policy.at)
            # The day of registration has had its message.
            if at.date() > since.date():
                yield occasion(REMINDER, f"{distance}/{meeting}", at, distance, everything)
        eve = hours.on(calendar.back(meeting, 1), policy.eve_at)
        if eve > since:
            yield occasion(EVE_REPORT, f"1/{meeting}", eve, 1, ())
            yield occasion(EVE_DIGEST, f"1/{meeting}", eve, 1, ())
        for kind, mark, at, ids in _of_due_dates(meeting, since.date(), hours, owing):
            yield occasion(kind, mark, at, None, ids)
    if cycle.state in (*_COMING, MeetingState.HELD):
        for mark, at, distance in _of_missing_minutes(cycle, meeting, hours):
            yield occasion(MINUTES_MISSING, mark, at, distance, ())


def _of_due_dates(
    meeting: date, since: date, hours: OfficeHours, owing: Sequence[OwedTask]
) -> Iterator[tuple[str, str, datetime, tuple[int, ...]]]:
    """The eve of each due date and the weekly days after it, between the cycle's beginning and the meeting."""
    by_day: dict[date, list[int]] = {}
    for task in owing:
        if task.due is not None:
            by_day.setdefault(task.due, []).append(task.id)
    week = hours.policy.overdue_every
    for due, ids in sorted(by_day.items()):
        eve = hours.on(hours.calendar.back(due, 1), hours.policy.at)
        if since < eve.date() < meeting:
            yield DUE_EVE, f"{due}", eve, tuple(ids)
        # Long overdue tasks begin anew with the cycle, in the same rhythm.
        turn = max(0, ((since - due).days - 1) // week)
        while (at := hours.on(due + timedelta(days=1 + turn * week), hours.policy.at)).date() < meeting:
            if at.date() > since:
                yield OVERDUE, f"{due}/{turn}", at, tuple(ids)
            turn += 1


def _of_missing_minutes(
    cycle: CycleFacts, meeting: date, hours: OfficeHours
) -> Iterator[tuple[str, datetime, int]]:
    """When to ask the secretary for the minutes of a meeting that has passed."""
    policy, calendar = hours.policy, hours.calendar
    first = calendar.forward(meeting, policy.missing_after)
    if cycle.snoozed_until is not None and cycle.snoozed_until > meeting:
        first = calendar.forward(cycle.snoozed_until, 0)
    for turn in range(policy.missing_times):
        day = calendar.forward(first, turn * policy.missing_after)
        yield f"{day}/{meeting}", hours.on(day, policy.at), calendar.between(meeting, day)
