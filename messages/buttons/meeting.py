"""Buttons about the next meeting and a committee's set-up."""

from dataclasses import dataclass

from messages.buttons.tap import Tap


@dataclass(frozen=True)
class ShowMeeting(Tap, verb="me"):
    committee_id: int


@dataclass(frozen=True)
class ChangeMeeting(Tap, verb="mc"):
    """`what`: fix (ask for a date) | hour | venue (ask for another on the same day) | confirm (the tentative date is right)
    | postpone (to a day not known yet) | not_held | rule (change the monthly rule)."""

    committee_id: int
    what: str


@dataclass(frozen=True)
class FixMeeting(Tap, verb="mx"):
    """The meeting is on this day although it is a day off; `on` and `at` are ISO without colons, `at` may be empty."""

    committee_id: int
    on: str
    at: str


@dataclass(frozen=True)
class ChooseRule(Tap, verb="mr"):
    """A monthly rule, packed as committee.meetings.MonthlyRule.pack(); `none` for no rule."""

    committee_id: int
    rule: str


@dataclass(frozen=True)
class AwaitMinutes(Tap, verb="aw"):
    """`what`: send | signature | not_held | later."""

    committee_id: int
    what: str


@dataclass(frozen=True)
class SetUp(Tap, verb="su"):
    """An answer in the set-up: `step` name | district | upazila | chair | meeting | directive, `choice` a short key."""

    step: str
    choice: str


@dataclass(frozen=True)
class SetLanguage(Tap, verb="la"):
    language: str


@dataclass(frozen=True)
class Cancel(Tap, verb="x"):
    pass
