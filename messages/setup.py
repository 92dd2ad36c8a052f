"""The secretary's first steps: one question after another until the committee exists."""

from collections.abc import Sequence

from committee.views import MeetingView
from locales.translator import Translator
from messages.message import Message


def ask_name(t: Translator) -> Message:
    # SetUp("name", key of COMMITTEE_NAMES)
    raise NotImplementedError


def ask_district(t: Translator, choices: Sequence[tuple[str, str]]) -> Message:
    # (code, name); SetUp("district", code)
    raise NotImplementedError


def ask_district_again(t: Translator, text: str, choices: Sequence[tuple[str, str]] = ()) -> Message:
    raise NotImplementedError


def ask_chair(t: Translator, default: str) -> Message:
    # SetUp("chair", "default") or free text
    raise NotImplementedError


def ask_own_post(t: Translator, default: str | None = None) -> Message:
    # SetUp("post", "default") or free text
    raise NotImplementedError


def ask_meeting(t: Translator, rules: Sequence[str]) -> Message:
    # packed MonthlyRules; SetUp("meeting", rule | "fix" | "none")
    raise NotImplementedError


def ask_meeting_date(t: Translator) -> Message:
    raise NotImplementedError


def ask_directive_approval(t: Translator, chair_post: str) -> Message:
    # SetUp("directive", "yes" | "no")
    raise NotImplementedError


def done(t: Translator, committee: str, committee_id: int, meeting: MeetingView | None) -> Message:
    raise NotImplementedError
