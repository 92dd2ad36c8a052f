"""What every handler gets: who came, what he may see, and how to answer him."""

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import astuple, dataclass, field
from time import monotonic
from typing import Any, TypeAlias, TypeVar

from telegram import InlineKeyboardMarkup, InputFile, Update
from telegram import Message as Posted
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import Application, BaseHandler, CallbackContext, ExtBot

from actions.desk import Desk
from actions.posting import OFFICE, arrive, drop_question, note_posted
from committee.access import Who
from committee.errors import NotAllowed
from committee.moment import Moment
from locales.translator import Translator
from messages.buttons import Tap, unpack
from messages.message import Message
from messages.text import unturned
from storage.database import Session

log = logging.getLogger(__name__)
T = TypeVar("T")
Note: TypeAlias = Callable[[Session, Moment], object]
IMPATIENCE = 5.0  # seconds in which the same tap is the same wish
PATIENCE = 3  # times a direct answer is tried again after a 429
LARGEST_ID = 2**31 - 1  # what the database's columns hold


@dataclass(frozen=True, kw_only=True)
class Said:
    """A message that came of a tap: of which button, its words and id, and when (time.monotonic)."""

    tapped: tuple[int, str | None]
    text: str
    message_id: int
    at: float


@dataclass(frozen=True, kw_only=True)
class Album:
    """Files of evidence that were sent together: their id, the task, the message that says they were kept, how many."""

    id: str
    task_id: int
    message_id: int
    count: int


@dataclass
class Services:
    """What the handlers work with; PTB carries it as bot_data."""

    desk: Desk
    languages: tuple[str, ...] = ("bn", "en")
    # By update: what is written together with its being answered.
    notes: dict[int, list[Note]] = field(default_factory=dict)
    # By chat: the last album of evidence.
    albums: dict[int, Album] = field(default_factory=dict)
    # By chat: the last message that answered a tap.
    said: dict[int, Said] = field(default_factory=dict)

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
        """What was written, or stands under a file; signs that turn the direction say nothing and are kept nowhere."""
        message = self.update.effective_message
        return unturned(message.text or message.caption or "") if message else ""

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

    def look_away(self) -> None:
        """Something else is looked at: words are not meant any more for the question that stood there."""
        if self.question is not None and self.question[1] == OFFICE:
            self.act(drop_question, by=self.me, kind=OFFICE)

    def later(self, action: Callable[..., object], **given: Any) -> None:
        """An action whose answer nobody waits for: carried out in the transaction that notes this update as answered."""
        note = functools.partial(action, **given)
        self.services.notes.setdefault(self.update.update_id, []).append(note)

    async def say(self, message: Message, task_ids: Sequence[int] = ()) -> int:
        """Send a message; its id. With `task_ids`, replies to it find those tasks. What an impatient finger taps again
        brings what stands there already once only."""
        again = self._said_just_now(message)
        if again is not None:
            await self.toast()
            return again
        sent = await patiently(
            lambda: self.context.bot.send_message(
                self.chat_id, message.text, parse_mode=ParseMode.HTML, reply_markup=message.keyboard
            )
        )
        self._remember(message, sent.message_id)
        self._note(sent.message_id, task_ids)
        return sent.message_id

    def _tapped(self) -> tuple[int, str | None] | None:
        query = self.update.callback_query
        return (query.message.message_id, query.data) if query is not None and query.message else None

    def _said_just_now(self, message: Message) -> int | None:
        """The id of this very message, if the same button has brought it within the last seconds."""
        last, tapped = self.services.said.get(self.chat_id), self._tapped()
        if last is None or (last.tapped, last.text) != (tapped, message.text):
            return None
        return last.message_id if monotonic() - last.at < IMPATIENCE else None

    def _remember(self, message: Message, message_id: int) -> None:
        tapped = self._tapped()
        if tapped is None:  # something else came between
            self.services.said.pop(self.chat_id, None)
        else:
            self.services.said[self.chat_id] = Said(
                tapped=tapped, text=message.text, message_id=message_id, at=monotonic()
            )

    async def change(self, message_id: int, message: Message) -> bool:
        """Put the message in the place of an earlier one of ours; False where that cannot be changed any more."""
        try:
            await patiently(
                lambda: self.context.bot.edit_message_text(
                    message.text,
                    self.chat_id,
                    message_id,
                    parse_mode=ParseMode.HTML,
                    reply_markup=message.keyboard,
                )
            )
        except BadRequest as error:
            return "not modified" in error.message.lower()
        return True

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
