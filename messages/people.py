"""Invitations, offices, who may do what, and what the secretary and the chair are told about others."""

from collections.abc import Sequence
from datetime import date

from committee.values import Role, Status
from committee.views import (
    InvitationMade,
    InvitationRefused,
    InvitationWelcome,
    Joined,
    MeetingView,
    OfficeLine,
    TaskCard,
    TaskLine,
)
from locales.translator import Translator
from messages.message import Message


def claim_ok(t: Translator) -> Message:
    raise NotImplementedError


def claim_refused(t: Translator) -> Message:
    raise NotImplementedError


def welcome(t: Translator, value: InvitationWelcome) -> Message:
    raise NotImplementedError


def invitation_refused(t: Translator, value: InvitationRefused) -> Message:
    raise NotImplementedError


def invitation_made(t: Translator, value: InvitationMade) -> Message:
    raise NotImplementedError


def joined(t: Translator, value: Joined) -> Message:
    raise NotImplementedError


def joined_notice(t: Translator, value: Joined) -> Message:
    raise NotImplementedError


def declined(t: Translator) -> Message:
    raise NotImplementedError


def declined_notice(t: Translator, committee: str, office: str | None, role: Role) -> Message:
    raise NotImplementedError


def invitation_request(t: Translator, office: str | None, person: str) -> Message:
    raise NotImplementedError


def invitation_requested(t: Translator) -> Message:
    raise NotImplementedError


def stranger(t: Translator) -> Message:
    raise NotImplementedError


def help(
    t: Translator, role: Role | None, secretary_post: str | None = None, secretary_phone: str | None = None
) -> Message:
    raise NotImplementedError


def language_ask(t: Translator) -> Message:
    raise NotImplementedError


def language_set(t: Translator) -> Message:
    raise NotImplementedError


def cancelled(t: Translator) -> Message:
    raise NotImplementedError


def nothing_to_cancel(t: Translator) -> Message:
    raise NotImplementedError


def offices(
    t: Translator, committee: str, committee_id: int, lines: Sequence[OfficeLine], page: int, pages: int
) -> Message:
    # lines of this page
    raise NotImplementedError


def office(t: Translator, line: OfficeLine, tasks: Sequence[TaskLine], committee_id: int) -> Message:
    raise NotImplementedError


def invite_menu(t: Translator, committee: str, committee_id: int, lines: Sequence[OfficeLine]) -> Message:
    raise NotImplementedError


def pending(
    t: Translator, committee: str, committee_id: int, lines: Sequence[OfficeLine], meeting: MeetingView
) -> Message:
    raise NotImplementedError


def which_committee(t: Translator, question_id: int, choices: Sequence[tuple[int, str]]) -> Message:
    raise NotImplementedError


def office_tasks_for_entry(t: Translator, office: OfficeLine, lines: Sequence[TaskLine]) -> Message:
    raise NotImplementedError


def source_ask(t: Translator, task_id: int) -> Message:
    raise NotImplementedError


def informant_ask(t: Translator) -> Message:
    raise NotImplementedError


def to_verify(t: Translator, lines: Sequence[TaskLine]) -> Message:
    raise NotImplementedError


def verify_card(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def done_notice(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def problem_notice(t: Translator, card: TaskCard) -> Message:
    raise NotImplementedError


def exemption_notice(
    t: Translator, card: TaskCard, status: Status, reason: str | None, until: date | None
) -> Message:
    raise NotImplementedError


def menu_commands(t: Translator, role: Role | None) -> list[tuple[str, str]]:
    raise NotImplementedError


def hand_over_ask(t: Translator, office_id: int, office: str) -> Message:
    raise NotImplementedError


def hand_over_done(t: Translator, office: str) -> Message:
    raise NotImplementedError


def hand_over_notice(t: Translator, office_id: int, office: str, person: str) -> Message:
    raise NotImplementedError


def blocked_notice(t: Translator, office_id: int, office: str) -> Message:
    raise NotImplementedError
