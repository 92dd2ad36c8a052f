"""The outbox's sender: one message after the other, at Telegram's pace, and nothing said twice unmarked.

What Telegram answers decides: accepted → sent; 403 → dead, and the secretary is told; 400 → dead, once more without
formatting if that was the complaint; no connection → surely not sent, again later; anything after the request had
left → nobody knows, so once more, marked. BadRequest is a NetworkError in PTB: the order below matters.
"""

import asyncio
import json
import logging
import re
import time
from datetime import timedelta

import httpx
from telegram import Bot, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

import child
from actions.desk import Desk
from actions.invite import set_reachable
from committee.views import Digest
from locales.translator import Translator
from messages.reports import digest_caption, repeated_mark
from reports.errors import ReportError
from scheduler.letters import Rendered, render
from storage import outbox
from storage.outbox import Claimed

log = logging.getLogger(__name__)
PER_SECOND = 28  # messages; Telegram allows some 30 a second in all
PER_CHAT = 1.05  # seconds between two messages to one chat
AGAIN_AFTER = timedelta(seconds=5)  # after a connection that was not made
MOST_TRIES = 50  # connections that were not made, before a letter is given up
# A connection that never stood carried nothing.
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Sender:
    """Sends what is due. `wake()` makes it look at once; `step()` does one message."""

    def __init__(self, desk: Desk, bot: Bot) -> None:
        self._desk, self._bot = desk, bot
        self._woken, self._idle = asyncio.Event(), asyncio.Event()
        self._next = 0.0
        self._chats: dict[int, float] = {}

    def wake(self) -> None:
        """Look at once."""
        self._idle.clear()
        self._woken.set()

    async def idle(self) -> None:
        """Wait until everything that is due has been tried."""
        await self._idle.wait()

    async def run(self) -> None:
        """Send for ever; what goes wrong with one letter does not stop the others."""
        while True:
            self._woken.clear()
            try:
                while await self.step():
                    pass
                if not self._woken.is_set():
                    self._idle.set()
            except Exception:
                log.exception("the sender stumbled")
                await asyncio.sleep(1)
            try:
                await asyncio.wait_for(self._woken.wait(), timeout=1)
            except TimeoutError:
                continue

    async def step(self) -> bool:
        """Send the next letter that is due; False when there is none."""
        with self._desk.database.write() as session:
            letter = outbox.claim(session, self._desk.clock.now())
        if letter is None:
            return False
        try:
            await self._deliver(letter)
        except TelegramError as error:
            await self._failed(letter, error)
        except Exception as error:
            log.exception("letter %s (%s) cannot be made", letter.id, letter.kind)
            with self._desk.database.write() as session:
                outbox.dead(session, letter.id, f"{type(error).__name__}: {error}"[:300])
        return True

    async def _deliver(self, letter: Claimed) -> None:
        """Render (or take what was rendered), store, send, note."""
        t = Translator(letter.language)
        digest: Digest | None = None
        if letter.text is None:
            rendered = render(self._desk, t, letter)
            if rendered is None:
                with self._desk.database.write() as session:
                    outbox.moot(session, letter.id)
                return
            text, keyboard, ids, digest = _stored(rendered)
            with self._desk.database.write() as session:
                outbox.rendered(session, letter.id, text, keyboard, ids)
        else:
            text, keyboard, ids = letter.text, letter.keyboard, letter.task_ids
        if letter.repeat:
            text = f"{text}\n\n{repeated_mark(t)}"
        await self._turn(letter.chat_id)
        message_id = await self._send(letter, text, keyboard)
        with self._desk.database.write() as session:
            outbox.sent(session, letter, message_id, ids, self._desk.clock.now())
        if digest is not None:
            await self._picture(letter, t, digest)

    async def _send(self, letter: Claimed, text: str, keyboard: str | None) -> int:
        markup = InlineKeyboardMarkup.de_json(json.loads(keyboard), self._bot) if keyboard else None
        try:
            sent = await self._bot.send_message(
                letter.chat_id, text, parse_mode=ParseMode.HTML, reply_markup=markup
            )
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            log.error("letter %s is no valid HTML; sent as plain text", letter.id)
            sent = await self._bot.send_message(letter.chat_id, _plain(text), reply_markup=markup)
        return sent.message_id

    async def _picture(self, letter: Claimed, t: Translator, digest: Digest) -> None:
        """The digest's picture goes along; the message stands without it too."""
        try:
            picture = await child.call("reports.render:digest_png", digest, t.lang, memory_mb=700, seconds=60)
            await self._turn(letter.chat_id)
            await self._bot.send_photo(
                letter.chat_id, picture, caption=digest_caption(t, digest), parse_mode=ParseMode.HTML
            )
        except (ReportError, child.ChildError, TelegramError) as error:
            log.error("no picture for letter %s: %s", letter.id, error)

    async def _turn(self, chat_id: int) -> None:
        """Wait until Telegram's limits allow a message to this chat."""
        now = time.monotonic()
        at = max(now, self._next, self._chats.get(chat_id, 0.0))
        self._next, self._chats[chat_id] = at + 1 / PER_SECOND, at + PER_CHAT
        if len(self._chats) > 5000:
            self._chats = {chat: when for chat, when in self._chats.items() if when > now}
        if at > now:
            await asyncio.sleep(at - now)

    async def _failed(self, letter: Claimed, error: TelegramError) -> None:
        """Telegram (or the way to it) said no."""
        now = self._desk.clock.now()
        with self._desk.database.write() as session:
            match error:
                case RetryAfter():
                    wait = error.retry_after
                    seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
                    self._next = time.monotonic() + seconds
                    outbox.later(session, letter.id, now)
                case Forbidden() | ChatMigrated():
                    outbox.dead(session, letter.id, error.message)
                    set_reachable(session, self._desk.moment(), telegram_id=letter.chat_id, reachable=False)
                case BadRequest():
                    outbox.dead(session, letter.id, error.message)
                    if "chat not found" in error.message.lower():
                        set_reachable(
                            session, self._desk.moment(), telegram_id=letter.chat_id, reachable=False
                        )
                case NetworkError() if isinstance(error.__cause__, NOT_SENT):
                    if letter.attempts >= MOST_TRIES:
                        outbox.dead(session, letter.id, error.message)
                    else:
                        outbox.later(session, letter.id, now + AGAIN_AFTER)
                case NetworkError():
                    outbox.uncertain(session, letter, now)
                case _:
                    outbox.dead(session, letter.id, error.message)
        log.warning("letter %s (%s): %s", letter.id, letter.kind, error.message)


def _stored(rendered: Rendered) -> tuple[str, str | None, tuple[int, ...], Digest | None]:
    keyboard = rendered.message.keyboard
    return (
        rendered.message.text,
        json.dumps(keyboard.to_dict()) if keyboard else None,
        rendered.task_ids,
        rendered.digest,
    )


def _plain(html: str) -> str:
    """The text without its tags."""
    text = re.sub(r"<[^>]*>", "", html)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
