"""From the file the secretary sends to the decisions being registered."""

from datetime import date

from committee.views import AlreadyRegistered, Doubt, DraftPage, MeetingView, Preview, Registered
from locales.translator import Translator
from messages.message import Message


def preview(t: Translator, value: Preview) -> Message:
    raise NotImplementedError


def doubt(t: Translator, value: Doubt) -> Message:
    raise NotImplementedError


def decisions_page(t: Translator, value: DraftPage) -> Message:
    raise NotImplementedError


def registered(t: Translator, value: Registered) -> Message:
    raise NotImplementedError


def already_registered(t: Translator, value: AlreadyRegistered) -> Message:
    raise NotImplementedError


def unreadable(t: Translator, code: str, detail: str = "", question_id: int | None = None) -> Message:
    # question_id: offers ReadAnyway
    raise NotImplementedError


def reading(t: Translator) -> Message:
    raise NotImplementedError


def draft_dropped(t: Translator) -> Message:
    raise NotImplementedError


def draft_gone(t: Translator) -> Message:
    raise NotImplementedError


def still_doubts(t: Translator, n: int, draft_id: int) -> Message:
    raise NotImplementedError


def new_office_ask(t: Translator, raw: str) -> Message:
    raise NotImplementedError


def date_ask(t: Translator, raw: str | None = None) -> Message:
    raise NotImplementedError


def minutes_missing(t: Translator, meeting: MeetingView, days: int) -> Message:
    raise NotImplementedError


def future_date(t: Translator, on: date) -> Message:
    raise NotImplementedError
