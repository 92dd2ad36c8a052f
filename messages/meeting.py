"""The next meeting: when it is, what is counted back from it, and how it is changed."""

from collections.abc import Sequence
from datetime import date

from committee.views import MeetingView
from locales.translator import Translator
from messages.message import Message


def meeting(t: Translator, value: MeetingView, upcoming: Sequence[date] = ()) -> Message:
    # upcoming: the coming reminder days
    raise NotImplementedError


def ask_date(t: Translator) -> Message:
    raise NotImplementedError


def date_not_understood(t: Translator, text: str) -> Message:
    raise NotImplementedError


def past_date(t: Translator, on: date) -> Message:
    raise NotImplementedError


def fixed(t: Translator, value: MeetingView) -> Message:
    raise NotImplementedError


def confirmed(t: Translator, value: MeetingView) -> Message:
    raise NotImplementedError


def ask_rule(t: Translator, committee_id: int, rules: Sequence[str], current: str | None = None) -> Message:
    # ChooseRule
    raise NotImplementedError


def rule_set(t: Translator, value: MeetingView) -> Message:
    raise NotImplementedError


def not_held(t: Translator, value: MeetingView) -> Message:
    # value: the meeting now next
    raise NotImplementedError


def send_minutes(t: Translator) -> Message:
    # after AwaitMinutes("send")
    raise NotImplementedError


def awaiting_signature(t: Translator, ask_on: date | None = None) -> Message:
    raise NotImplementedError


def asked_later(t: Translator, on: date) -> Message:
    raise NotImplementedError


def rule_words(t: Translator, packed: str | None) -> str:
    raise NotImplementedError
