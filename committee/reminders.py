"""When whom to remind of what: everything counted back from the next meeting, in working days and office hours.

Pure: the caller hands in the facts and the instant, gets occasions, sends them and remembers their keys.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from itertools import groupby

from committee.calendar import WorkingCalendar
from committee.moment import Moment
from committee.occasions import (
    DUE_EVE,
    ESCALATION,
    EVE_DIGEST,
    EVE_REPORT,
    MINUTES_MISSING,
    OVERDUE,
    REMINDER,
    CycleFacts,
    Occasion,
    OfficeHours,
    OwedTask,
    Policy,
    Sent,
    timetable,
)
from committee.statuses import courtesy_step
from places.model import Courtesy

__all__ = [
    "CycleFacts",
    "Occasion",
    "OwedTask",
    "Plan",
    "Policy",
    "Sent",
    "letter_ready",
    "next_office_hour",
    "office_time",
    "plan",
    "reply_by",
    "step_of",
]

# What goes to offices; of several at one time to one person the first here says it all.
_TO_OFFICES = (REMINDER, OVERDUE, DUE_EVE)
_STEPS = (
    REMINDER,
    ESCALATION,
    EVE_REPORT,
    EVE_DIGEST,
)  # what hangs on the meeting's day, and comes again when it moves
_KINDS = (*_TO_OFFICES, ESCALATION, EVE_REPORT, EVE_DIGEST, MINUTES_MISSING)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """`due`: to act on now; `moot`: keys to remember as done without sending; `upcoming` and `skipped`: what comes and
    what would come, were it not to be left out; in order of time."""

    due: tuple[Occasion, ...] = ()
    moot: tuple[str, ...] = ()
    upcoming: tuple[Occasion, ...] = ()
    skipped: tuple[Occasion, ...] = ()
    next_at: datetime | None = (
        None  # nothing is due before, whatever becomes of single tasks; None: nothing comes
    )


@dataclass(frozen=True, kw_only=True)
class _Situation:
    """What decides about every single occasion. `sent`: this cycle's keys that went out, with the local time of each."""

    policy: Policy
    calendar: WorkingCalendar
    sent: Mapping[str, datetime]
    opening: datetime  # now, or the next office hour
    begins: datetime  # when the meeting does

    def worth_sending(self, occasion: Occasion) -> bool:
        """Whether there is anything to say, and not the same step again too soon after the meeting moved."""
        if occasion.kind in (*_TO_OFFICES, ESCALATION) and not occasion.task_ids:
            return False
        step = _step(occasion.key)
        if step is None or not any(_step(key) == step for key in self.sent):
            return True
        # Counted from the last message of that kind for another date, whichever step it was.
        meeting = _parts(occasion.key)[-1]
        last = max(
            at for key, at in self.sent.items() if _kind(key) == occasion.kind and _parts(key)[-1] != meeting
        )
        return self.calendar.between(last.date(), occasion.at.date()) >= self.policy.apart

    def too_late(self, occasion: Occasion) -> bool:
        """Whether the meeting has begun, or the due date whose eve it was has gone by."""
        if occasion.kind == MINUTES_MISSING:
            return False
        due = date.fromisoformat(_parts(occasion.key)[-1]) if occasion.kind == DUE_EVE else None
        gone = due is not None and due < self.opening.date()
        return gone or self.opening >= self.begins

    def unfounded(self, occasion: Occasion) -> bool:
        """Whether it tells of messages that have not been sent."""
        reminded = sum(_kind(key) == REMINDER for key in self.sent)
        return occasion.kind == ESCALATION and reminded < self.policy.silent_after

    def overtaken(self, occasion: Occasion) -> bool:
        """Whether the offices have been written to since it was due."""
        if occasion.kind not in _TO_OFFICES:
            return False
        return any(occasion.at < at for key, at in self.sent.items() if _kind(key) in _TO_OFFICES)


def _parts(key: str) -> list[str]:
    return key.split("/")


def _kind(key: str) -> str:
    return key.split("/")[1]


def _step(key: str) -> str | None:
    """What stays of a key when the meeting moves; None for keys that do not hang on its day."""
    parts = _parts(key)
    return "/".join(parts[:-1]) if parts[1] in _STEPS else None


def plan(
    cycle: CycleFacts,
    policy: Policy,
    calendar: WorkingCalendar,
    tasks: Iterable[OwedTask],
    sent: Iterable[Sent],
    now: datetime,
    tz: tzinfo,
    skip: Collection[str] = (),
) -> Plan:
    """What is due at `now`, what has become moot, and what comes next.

    `sent` are the cycle's keys dealt with so far, `skip` those that are to be left out when their time comes. The caller
    acts on `due`, then stores the keys of `due` and `moot`.
    """
    if cycle.number < 1 or cycle.since is None or cycle.meeting is None:
        return Plan()
    hours = OfficeHours(calendar=calendar, tz=tz)
    dealt_with = [one for one in sent if one.key.startswith(f"{cycle.number}/")]
    handled = {one.key for one in dealt_with}
    situation = _Situation(
        policy=policy,
        calendar=calendar,
        sent={s.key: s.at.astimezone(tz) for s in dealt_with if not s.moot},
        opening=hours.opening(now),
        begins=datetime.combine(
            cycle.meeting, cycle.meeting_at or calendar.hours_on(cycle.meeting).closes, tz
        ),
    )
    tasks = list(tasks)
    owing = {task.id for task in tasks if task.owes}
    every = timetable(cycle, cycle.meeting, policy, hours, cycle.since.astimezone(tz), tasks)
    unhandled = [
        replace(occasion, task_ids=tuple(id_ for id_ in occasion.task_ids if id_ in owing))
        for occasion in every
        if occasion.key not in handled
    ]
    if policy.paused:
        return Plan(moot=tuple(occasion.key for occasion in unhandled if occasion.at <= now))
    occasions = [occasion for occasion in unhandled if occasion.key not in skip]
    left_out = [occasion for occasion in unhandled if occasion.key in skip]
    live, moot = _sift((o for o in occasions if o.at <= now), situation)
    future = [o for o in occasions if o.at > now and situation.worth_sending(o)]
    if any(o.kind in _TO_OFFICES and o.at.date() == situation.opening.date() for o in future):
        # What was missed is said by today's message, not an hour before it.
        live = tuple(occasion for occasion in live if occasion.kind not in _TO_OFFICES)
    if situation.opening > now:
        future += [replace(occasion, at=situation.opening) for occasion in live]
        live = ()
    coming = [occasion.at for occasion in (*unhandled, *future) if occasion.at > now]
    return Plan(
        due=live,
        next_at=min(coming, default=None),
        moot=(*moot, *(occasion.key for occasion in left_out if occasion.at <= now)),
        upcoming=tuple(_one_at_a_time(future)),
        skipped=tuple(sorted((o for o in left_out if o.at > now), key=_order)),
    )


def _sift(past: Iterable[Occasion], situation: _Situation) -> tuple[tuple[Occasion, ...], tuple[str, ...]]:
    """What is past and not sent: one occasion of every kind, a reminder in place of what it says; and the moot rest."""
    moot: list[str] = []
    live: dict[str, Occasion] = {}
    for occasion in sorted(past, key=_order):
        if (
            situation.too_late(occasion)
            or situation.overtaken(occasion)
            or situation.unfounded(occasion)
            or not situation.worth_sending(occasion)
        ):
            moot.append(occasion.key)
            continue
        if occasion.kind in live:
            occasion, lesser = _merged(live[occasion.kind], occasion)
            moot.append(lesser)
        live[occasion.kind] = occasion
    said, lesser_keys = _said_once(live.values())
    return tuple(sorted(said, key=_order)), (*moot, *lesser_keys)


def _said_once(of_one_time: Iterable[Occasion]) -> tuple[list[Occasion], list[str]]:
    """Of one time: one occasion of a kind, and beside a reminder no other to offices; and the keys that go unsent.

    What is overdue and what is due tomorrow stay apart: they concern different offices. Who has both of them gets
    one message, put together for him when it is known who is written to.
    """
    said: dict[str, Occasion] = {}
    unsent: list[str] = []
    for occasion in sorted(of_one_time, key=_order):
        kind = REMINDER if occasion.kind in _TO_OFFICES and REMINDER in said else occasion.kind
        if kind in said:
            occasion, lesser = _merged(said[kind], occasion)
            unsent.append(lesser)
        elif kind == REMINDER:
            for other in (OVERDUE, DUE_EVE):
                if other in said:
                    occasion, lesser = _merged(occasion, said.pop(other))
                    unsent.append(lesser)
        said[kind] = occasion
    return list(said.values()), unsent


def _order(occasion: Occasion) -> tuple[datetime, int, str]:
    return occasion.at, -_KINDS.index(occasion.kind), occasion.key


def _merged(one: Occasion, other: Occasion) -> tuple[Occasion, str]:
    """Two messages to the same people as one, and the key that goes with it unsent.

    A reminder says all that a notice of a due date says; else the later wins.
    """
    chosen, lesser = sorted((one, other), key=lambda o: (-_KINDS.index(o.kind), o.at), reverse=True)
    ids = dict.fromkeys((*chosen.task_ids, *lesser.task_ids))
    return replace(chosen, task_ids=tuple(ids)), lesser.key


def _one_at_a_time(future: Iterable[Occasion]) -> Iterator[Occasion]:
    """In order of time, and of what is to be said at one instant nothing twice."""
    for _, of_one_time in groupby(sorted(future, key=_order), key=lambda occasion: occasion.at):
        yield from sorted(_said_once(of_one_time)[0], key=_order)


def next_office_hour(now: datetime, calendar: WorkingCalendar, tz: tzinfo) -> datetime:
    """`now` when it lies in the office hours of a working day, else the next opening; local."""
    return OfficeHours(calendar=calendar, tz=tz).opening(now)


def office_time(moment: Moment) -> datetime:
    """When something that happens now goes out: at once in office hours, else at the next opening."""
    return next_office_hour(moment.now, moment.calendar, moment.zone)


def step_of(sent_reminders_in_cycle: int, courtesy: Courtesy) -> int:
    """The step of the next reminder: 1 request, 2 kind reminder, 3 urging, capped by courtesy."""
    return courtesy_step(sent_reminders_in_cycle + 1, courtesy)


def letter_ready(sent_reminders_in_cycle: int, owes: bool, policy: Policy | None = None) -> bool:
    """Whether the office stands in the secretary's list with a letter: reminded twice in this cycle, still owing."""
    return owes and sent_reminders_in_cycle >= (policy or Policy()).silent_after


def reply_by(meeting: date | None, calendar: WorkingCalendar, today: date) -> date | None:
    """Until when an answer is asked for: the last working day before the meeting, but never a day gone by. None where
    no meeting is to come: nobody is asked for an answer on the very day."""
    if meeting is None or meeting < today:
        return None
    last = calendar.back(meeting, 1)
    if last >= today:
        return last
    return min(calendar.forward(today, 0), max(meeting, today))
