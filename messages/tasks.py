"""What an officer is shown about his tasks, and what is said back to him."""

from collections.abc import Sequence
from datetime import date, datetime

from locales.translator import Translator

from committee.values import Source, Status
from committee.views import Recorded, TaskCard, TaskLine, Understood
from messages.message import Message


def task_card(t: Translator, card: TaskCard, entering: Source | None = None) -> Message:
    raise NotImplementedError


def recorded(t: Translator, value: Recorded) -> Message:
    raise NotImplementedError


def understood(t: Translator, value: Understood, question_id: int) -> Message:
    raise NotImplementedError


def ask_reason(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def ask_time(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def ask_time_date(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def ask_note(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def not_ours(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def not_implementable(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def exemption_noted(t: Translator, card: TaskCard, status: Status, until: date | None = None) -> Message:
    raise NotImplementedError


def which_task(t: Translator, question_id: int, lines: Sequence[TaskLine], text: str) -> Message:
    raise NotImplementedError


def my_tasks(t: Translator, lines: Sequence[TaskLine], page: int, pages: int) -> Message:
    raise NotImplementedError


def no_tasks(t: Translator) -> Message:
    raise NotImplementedError


def not_your_task(t: Translator, task_id: int, changed_on: date | None = None) -> Message:
    raise NotImplementedError


def closed_task(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def changed_meanwhile(t: Translator) -> str:
    raise NotImplementedError


def already_recorded(t: Translator) -> str:
    raise NotImplementedError


def evidence_kept(t: Translator, card: TaskCard, kind: str) -> Message:
    # kind: photo | document | memo
    raise NotImplementedError


def ask_evidence(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def all_standing_ask(t: Translator, lines: Sequence[TaskLine]) -> Message:
    raise NotImplementedError


def all_standing_done(t: Translator, n: int, left: int) -> Message:
    raise NotImplementedError


def snoozed(t: Translator, when: datetime) -> Message:
    # local
    raise NotImplementedError


def acknowledged(t: Translator) -> str:
    raise NotImplementedError


def told_secretary(t: Translator) -> Message:
    raise NotImplementedError


def proxy_note(
    t: Translator,
    office: str,
    card: TaskCard,
    source: Source,
    informant: str | None,
    on: date,
    secretary_post: str,
) -> Message:
    raise NotImplementedError


def correction(
    t: Translator,
    card: TaskCard,
    old_status: Status,
    old_note: str | None,
    new_status: Status,
    new_note: str | None,
    by_post: str,
    at: datetime,
) -> Message:
    raise NotImplementedError


def asked_more(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def accepted(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def directive(
    t: Translator,
    committee: str,
    card: TaskCard,
    text: str,
    on: date,
    entered_by_post: str | None,
    reply_by: date | None,
) -> Message:
    raise NotImplementedError


def directive_ask(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def directive_given(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def ruled(t: Translator, card: TaskCard, asked: Status, granted: bool) -> Message:
    raise NotImplementedError
