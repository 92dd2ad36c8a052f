"""One message on its way to Telegram: it waits for its chat's turn, and leaves only while this process is the one that sends."""

import asyncio
import json
import logging
import re

from telegram import Bot, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

import child
from committee.report_views import Digest
from locales.translator import Translator
from messages.reports import digest_caption
from reports.errors import ReportError
from scheduler.departure import on_leaving
from scheduler.lease import Lease, LeaseLost
from scheduler.pace import Leave, Pace
from storage.sending import Claimed

log = logging.getLogger(__name__)


class Carrier:
    """Takes messages to Telegram at the given pace. `lease`: what must be held to send."""

    def __init__(self, bot: Bot, pace: Pace, lease: Lease | None) -> None:
        self._bot, self._pace, self._lease = bot, pace, lease

    async def send(self, letter: Claimed, text: str, keyboard: str | None) -> int:
        """Send one message, in its turn; Telegram's number for it."""
        markup = InlineKeyboardMarkup.de_json(json.loads(keyboard), self._bot) if keyboard else None
        leave = await self._turn(letter.chat_id)
        try:
            sent = await self._bot.send_message(
                letter.chat_id, text, parse_mode=ParseMode.HTML, reply_markup=markup
            )
        except BadRequest as error:
            if "can't parse entities" not in error.message.lower():
                raise
            log.error("letter %s is no valid HTML; sent as plain text", letter.id)
            sent = await self._bot.send_message(letter.chat_id, _plain(text), reply_markup=markup)
        finally:
            leave.gone()
            self._pace.answered(letter.chat_id)
        self._pace.reached()
        return sent.message_id

    async def picture(self, letter: Claimed, t: Translator, digest: Digest) -> None:
        """The digest's picture goes along; the message stands without it too."""
        leave: Leave | None = None
        try:
            picture = await child.call("reports.render:digest_png", digest, t.lang, memory_mb=700, seconds=60)
            leave = await self._turn(letter.chat_id)
            await self._bot.send_photo(
                letter.chat_id, picture, caption=digest_caption(t, digest), parse_mode=ParseMode.HTML
            )
        except (ReportError, child.ChildError, TelegramError) as error:
            log.error("no picture for letter %s: %s", letter.id, error)
        finally:
            if leave is not None:
                leave.gone()
            self._pace.answered(letter.chat_id)

    async def _turn(self, chat_id: int) -> Leave:
        """Wait for the chat's turn, and be sure then that this process still is the one that sends."""
        leave = await self._pace.turn(chat_id)
        on_leaving.set(leave.gone)
        while self._lease is not None and not self._lease.held:
            if self._lease.lost.is_set():
                leave.gone()
                raise LeaseLost
            await asyncio.sleep(0.1)
        return leave


def _plain(html: str) -> str:
    """The text without its tags."""
    text = re.sub(r"<[^>]*>", "", html)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
