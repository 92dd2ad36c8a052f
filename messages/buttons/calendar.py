"""Buttons about a committee's working days and reminders."""

from dataclasses import dataclass

from messages.buttons.tap import Tap


@dataclass(frozen=True)
class ShowDays(Tap, verb="hl"):
    committee_id: int


@dataclass(frozen=True)
class ShowDay(Tap, verb="hy"):
    """`first`: the ordinal of a day (date.toordinal); `n` days from it on are one entry of the list."""

    committee_id: int
    first: int
    n: int


@dataclass(frozen=True)
class SetDay(Tap, verb="hz"):
    """`what`: open | closed (entered into the committee's list) | forget (taken off it)."""

    committee_id: int
    day: int
    what: str


@dataclass(frozen=True)
class AddDays(Tap, verb="ha"):
    committee_id: int


@dataclass(frozen=True)
class ShowReminders(Tap, verb="sl"):
    committee_id: int


@dataclass(frozen=True)
class ShowOccasion(Tap, verb="so"):
    """`seal`: of an occasion's key (committee.occasions.seal), here and below."""

    committee_id: int
    seal: str


@dataclass(frozen=True)
class SendOccasion(Tap, verb="sn"):
    """`sure`: 0 asks first, 1 sends now what would go out later."""

    committee_id: int
    seal: str
    sure: int


@dataclass(frozen=True)
class SkipOccasion(Tap, verb="sk"):
    """`yes`: 1 leave it out, 0 let it go out after all."""

    committee_id: int
    seal: str
    yes: int


@dataclass(frozen=True)
class PauseReminders(Tap, verb="sp"):
    """`yes`: 1 pause, 0 go on."""

    committee_id: int
    yes: int


@dataclass(frozen=True)
class ShowPolicy(Tap, verb="sy"):
    committee_id: int


@dataclass(frozen=True)
class SetDistance(Tap, verb="sd"):
    """`days`: working days before the meeting; `yes`: 1 reminds then, 0 no longer."""

    committee_id: int
    days: int
    yes: int


@dataclass(frozen=True)
class SetHour(Tap, verb="sh"):
    """`hour` of the day at which reminders go out; 0 asks nothing and is the usual policy again."""

    committee_id: int
    hour: int


@dataclass(frozen=True)
class ShowRhythm(Tap, verb="sr"):
    committee_id: int


@dataclass(frozen=True)
class SetEve(Tap, verb="se"):
    """`hour` of the eve at which report and digest go out."""

    committee_id: int
    hour: int


@dataclass(frozen=True)
class SetOverdue(Tap, verb="sq"):
    """`on`: own (each task a week after its due date, and so on) | never | a weekday's number, Monday is 0."""

    committee_id: int
    on: str
