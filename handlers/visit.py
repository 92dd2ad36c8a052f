"""What every handler gets: who came, what he may see, and how to answer him."""

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import astuple, dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

from telegram import InlineKeyboardMarkup, InputFile, Update
from telegram import Message as Posted
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import Application, BaseHandler, CallbackContext, CallbackQueryHandler, ExtBot

from actions.desk import Desk
from actions.lists import open_task
from actions.posting import arrive, note_posted, note_seen
from committee.access import Who
from committee.errors import (
    Gone,
    NoMinutesYet,
    NotAllowed,
    NotYours,
    Refused,
    ReminderDays,
    SheetRefused,
    Stale,
    StillDoubtful,
)
from committee.moment import Moment
from committee.values import Role
from locales.translator import Translator
from messages import errors, people
from messages import minutes as minutes_messages
from messages import reports as report_messages
from messages import tasks as task_messages
from messages.buttons import Tap, unpack
from messages.message import Message
from storage.database import Session

log = logging.getLogger(__name__)
T = TypeVar("T")
Note: TypeAlias = Callable[[Session, Moment], object]
E = TypeVar("E", bound=StrEnum)
PATIENCE = 3  # times a direct answer is tried again after a 429
LARGEST_ID = 2**31 - 1  # what the database's columns hold


@dataclass
class Services:
    """What the handlers work with; PTB carries it as bot_data."""

    desk: Desk
    languages: tuple[str, ...] = ("bn", "en")
    # By update: what is written together with its being answered.
    notes: dict[int, list[Note]] = field(default_factory=dict)

    def translator(self, language: str | None) -> Translator:
        return Translator(language if language in self.languages else self.languages[0])


Context: TypeAlias = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], Services]
App: TypeAlias = Application[ExtBot[None], Context, dict[Any, Any], dict[Any, Any], Services, Any]
Handler: TypeAlias = BaseHandler[Update, Context, None]


@dataclass
class Visit:
    """One update of one person. `known` is None for a stranger; `tap` is the button, if it was one; `question` (id, kind, data)
    was open to him when he came."""

    update: Update
    context: Context
    known: Who | None
    question: tuple[int, str, dict[str, Any]] | None
    t: Translator
    tap: Any = None
    answered: bool = False

    @property
    def services(self) -> Services:
        return self.context.bot_data

    @property
    def desk(self) -> Desk:
        return self.services.desk

    @property
    def who(self) -> Who:
        """The person; handlers that take strangers ask `known` instead."""
        if self.known is None:
            raise NotAllowed
        return self.known

    @property
    def me(self) -> int:
        return self.who.person_id

    @property
    def text(self) -> str:
        message = self.update.effective_message
        return (message.text or message.caption or "") if message else ""

    @property
    def chat_id(self) -> int:
        assert self.update.effective_chat is not None
        return self.update.effective_chat.id

    @property
    def replied_to(self) -> int | None:
        message = self.update.message
        return message.reply_to_message.message_id if message and message.reply_to_message else None

    def look(self, action: Callable[..., T], **given: Any) -> T:
        """An action that only reads."""
        return self.desk.look(action, **given)

    def act(self, action: Callable[..., T], **given: Any) -> T:
        """An action that may be repeated without harm."""
        return self.desk.act(action, **given)

    def once(self, action: Callable[..., T], **given: Any) -> T:
        """An action that happens once for this update, however often it is delivered."""
        return self.desk.once(self.update.update_id, action, **given)

    def later(self, action: Callable[..., object], **given: Any) -> None:
        """An action whose answer nobody waits for: carried out in the transaction that notes this update as answered."""
        note = functools.partial(action, **given)
        self.services.notes.setdefault(self.update.update_id, []).append(note)

    async def say(self, message: Message, task_ids: Sequence[int] = ()) -> int:
        """Send a message; its id. With `task_ids`, replies to it find those tasks."""
        sent = await patiently(
            lambda: self.context.bot.send_message(
                self.chat_id, message.text, parse_mode=ParseMode.HTML, reply_markup=message.keyboard
            )
        )
        self._note(sent.message_id, task_ids)
        return sent.message_id

    async def show(self, message: Message, task_ids: Sequence[int] = ()) -> None:
        """Put the message in the place of the one whose button was tapped; else send it."""
        query = self.update.callback_query
        if query is None or not isinstance(query.message, Posted) or not query.message.text:
            await self.say(message, task_ids)
            return
        await self.toast()
        try:
            await patiently(
                lambda: query.edit_message_text(
                    message.text, parse_mode=ParseMode.HTML, reply_markup=message.keyboard
                )
            )
        except BadRequest as error:
            if "not modified" not in error.message.lower():
                await self.say(message, task_ids)
                return
        self._note(query.message.message_id, task_ids)

    async def toast(self, text: str | None = None, *, alert: bool = False) -> None:
        """Answer the tap, once; a tap too old to be answered does not matter."""
        query = self.update.callback_query
        if query is None or self.answered:
            return
        self.answered = True
        try:
            await query.answer(text, show_alert=alert)
        except BadRequest as error:
            log.info("a tap was not answered: %s", error.message)

    async def hand(
        self, name: str, content: bytes, caption: str, keyboard: InlineKeyboardMarkup | None = None
    ) -> None:
        """Send a file."""
        await patiently(
            lambda: self.context.bot.send_document(
                self.chat_id,
                InputFile(content, filename=name),
                caption=caption,
                parse_mode=ParseMode.HTML,
                reply_markup=keyboard,
            )
        )

    async def picture(self, content: bytes, caption: str | None = None) -> None:
        """Send a picture."""
        await patiently(
            lambda: self.context.bot.send_photo(
                self.chat_id, content, caption=caption, parse_mode=ParseMode.HTML
            )
        )

    async def busy(self, what: str) -> None:
        """Show that something is being worked on (a ChatAction)."""
        try:
            await self.context.bot.send_chat_action(self.chat_id, what)
        except (BadRequest, Forbidden) as error:
            log.info("no chat action: %s", error.message)

    def _note(self, message_id: int, task_ids: Sequence[int]) -> None:
        if task_ids:
            self.later(note_posted, chat_id=self.chat_id, message_id=message_id, task_ids=list(task_ids))


async def patiently(call: Callable[[], Awaitable[T]]) -> T:
    """Make a call of the Bot API; where Telegram asks to wait, wait and try again."""
    for _ in range(PATIENCE):
        try:
            return await call()
        except RetryAfter as error:
            seconds = error.retry_after
            await asyncio.sleep(seconds.total_seconds() if hasattr(seconds, "total_seconds") else seconds)
    return await call()


Work: TypeAlias = Callable[[Visit], Awaitable[None]]
Callback: TypeAlias = Callable[[Update, Context], Coroutine[Any, Any, None]]


def visit_of(update: Update, context: Context) -> Visit:
    """Who came, read from the database now."""
    services = context.bot_data
    user = update.effective_user
    known, question = services.desk.look(arrive, telegram_id=user.id) if user else (None, None)
    language = (
        known.language if known else None
    )  # Bangla first, whatever the phone is set to; /language changes it
    query = update.callback_query
    return Visit(
        update=update,
        context=context,
        known=known,
        question=question,
        t=services.translator(language),
        tap=_sound(unpack(query.data)) if query else None,
    )


def _sound(tap: Tap | None) -> Tap | None:
    """The tap, unless it carries a number that no id of ours can be."""
    if tap is None or any(isinstance(v, int) and abs(v) > LARGEST_ID for v in astuple(tap)):
        return None
    return tap


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
            await visit.toast(errors.old_button(visit.t), alert=True)
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
