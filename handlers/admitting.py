"""Who is let in to what: people by their roles; and what an action refuses on purpose is said in a sentence."""

import functools
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from telegram import Message as Posted
from telegram import Update
from telegram.ext import CallbackQueryHandler

from actions.lists import open_task
from actions.posting import note_seen
from committee.access import Who
from committee.errors import (
    DraftRegistered,
    Gone,
    NoMinutesYet,
    NotYours,
    Refused,
    ReminderDays,
    SheetRefused,
    Stale,
    StillDoubtful,
)
from committee.values import Role
from handlers.visit import Context, Handler, Visit, visit_of
from messages import errors, people
from messages import minutes as minutes_messages
from messages import reports as report_messages
from messages import tasks as task_messages
from messages.buttons import AnswerDoubt, Tap

E = TypeVar("E", bound=StrEnum)
Work: TypeAlias = Callable[[Visit], Awaitable[None]]
Callback: TypeAlias = Callable[[Update, Context], Coroutine[Any, Any, None]]


def choice(kind: type[E], value: str) -> E:
    """What a button's word stands for; Gone for a word that no button of ours carries."""
    try:
        return kind(value)
    except ValueError:
        raise Gone from None


def known(*roles: Role) -> Callable[[Work], Callback]:
    """A handler for people with any of `roles` somewhere (none named: anybody but strangers), in private chats."""

    def wrap(work: Work) -> Callback:
        @functools.wraps(work)
        async def handler(update: Update, context: Context) -> None:
            visit = visit_of(update, context)
            if visit.known is None or visit.known.stranger:
                await _turn_away(visit)
                return
            if roles and not _has_any(visit.known, roles):
                await visit.toast(errors.old_button(visit.t))
                await visit.say(errors.not_allowed(visit.t))
                return
            await carefully(visit, work)

        return handler

    return wrap


def _has_any(who: Who, roles: Sequence[Role]) -> bool:
    officer = Role.OFFICER in roles and bool(who.voices)
    return officer or bool(who.committees(*roles)) or (who.founder and Role.SECRETARY in roles)


async def _turn_away(visit: Visit) -> None:
    await visit.toast()
    await visit.say(people.stranger(visit.t))


async def carefully(visit: Visit, work: Work) -> None:
    """Do the work; what an action refuses on purpose becomes a sentence for the person."""
    query = visit.update.callback_query
    if query is not None and visit.tap is None:
        await visit.toast(errors.old_button(visit.t), alert=True)
        return
    if visit.text.startswith("/") or not isinstance(visit.tap, AnswerDoubt | None):
        visit.look_away()
    if query is not None and isinstance(query.message, Posted):
        visit.later(note_seen, chat_id=visit.chat_id, message_id=query.message.message_id)
    try:
        await work(visit)
    except Refused as refusal:
        await refuse(visit, refusal)
    await visit.toast()


async def refuse(visit: Visit, refusal: Refused) -> None:
    """Say why nothing was done, and what to do next."""
    match refusal:
        case NotYours(task_id=task_id, on=since):
            await visit.say(task_messages.not_your_task(visit.t, task_id, since))
        case Stale(task_id=task_id):
            await visit.toast(task_messages.changed_meanwhile(visit.t))
            card = visit.look(open_task, by=visit.me, task_id=task_id)
            await visit.say(task_messages.task_card(visit.t, card), [task_id])
        case StillDoubtful(draft_id=draft_id, left=left):
            await visit.say(minutes_messages.still_doubts(visit.t, left, draft_id))
        case SheetRefused(code=code):
            await visit.say(minutes_messages.sheet_refused(visit.t, code))
        case NoMinutesYet():
            await visit.toast()
            await visit.say(report_messages.no_minutes_yet(visit.t))
        case ReminderDays(most=most):
            await visit.toast(errors.reminder_days(visit.t, most), alert=True)
        case Gone():
            registered = isinstance(refusal, DraftRegistered)
            said = errors.draft_registered(visit.t) if registered else errors.old_button(visit.t)
            await visit.toast(said, alert=True)
            if visit.update.callback_query is None:
                await visit.say(errors.expired_question(visit.t))
        case _ if visit.known is None or visit.known.stranger:
            await _turn_away(visit)
        case _:
            await visit.toast()
            await visit.say(errors.not_allowed(visit.t))


def on(kind: type[Tap], work: Callback) -> Handler:
    """A handler for taps on buttons of this kind."""
    return CallbackQueryHandler(work, pattern=f"^{kind.verb}(:|$)")
