"""When whom to remind of what: everything counted back from the next meeting, in working days and office hours.

Pure: the caller hands in the facts and the instant, gets occasions, sends them and remembers their keys.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo

from committee.calendar import WorkingCalendar
from committee.moment import Moment
from committee.values import MeetingState
from places.model import Courtesy


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
class Plan:
    """`due`: to act on now; `moot`: keys to remember as done without sending; `upcoming`: in order of time."""

    due: tuple[Occasion, ...] = ()
    moot: tuple[str, ...] = ()
    upcoming: tuple[Occasion, ...] = ()


def plan(
    cycle: CycleFacts,
    policy: Policy,
    calendar: WorkingCalendar,
    tasks: Iterable[OwedTask],
    sent: Iterable[Sent],
    now: datetime,
    tz: tzinfo,
) -> Plan:
    """What is due at `now`, what has become moot, and what comes next.

    `sent` are the cycle's keys acted on so far. The caller acts on `due`, then stores the keys of `due` and `moot`.
    """
    raise NotImplementedError


def next_office_hour(now: datetime, calendar: WorkingCalendar, policy: Policy, tz: tzinfo) -> datetime:
    """`now` when it lies in the office hours of a working day, else the next opening; local."""
    raise NotImplementedError


def office_time(moment: Moment, policy: Policy | None = None) -> datetime:
    """When something that happens now goes out: at once in office hours, else at the next opening."""
    return next_office_hour(moment.now, moment.calendar, policy or Policy(), moment.zone)


def step_of(sent_reminders_in_cycle: int, courtesy: Courtesy) -> int:
    """The step of the next reminder: 1 request, 2 kind reminder, 3 urging, capped by courtesy."""
    raise NotImplementedError


def letter_ready(sent_reminders_in_cycle: int, owes: bool, policy: Policy | None = None) -> bool:
    """Whether the office stands in the secretary's list with a letter: reminded twice in this cycle, still owing."""
    raise NotImplementedError


def reply_by(meeting: date, calendar: WorkingCalendar, today: date) -> date:
    """Until when an answer is asked for: the last working day before the meeting, but never a day gone by."""
    raise NotImplementedError
