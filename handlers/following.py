"""Work that takes its time, followed in the chat: one message that says how far it is, and in the end what came of it."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from telegram.error import TelegramError

from handlers.visit import Visit
from messages.message import Message

log = logging.getLogger(__name__)
T = TypeVar("T")
_BETWEEN = 1.0  # seconds between two changes of a message: Telegram takes about one a second in a chat


class Follower:
    """Keeps a message of ours up to date with steps told by the work. `words` says a step: (done, of) → the message.

    It ends as the answer (`become`), or is taken away (`vanish`): what said how far the work is never stays behind.
    """

    def __init__(self, visit: Visit, message_id: int, words: Callable[[int, int], Message]) -> None:
        self._visit = visit
        self._message_id = message_id
        self._words = words
        self._step: tuple[int, int] | None = None
        self._shown: tuple[int, int] | None = None

    @property
    def message_id(self) -> int:
        """Where the answer stands."""
        return self._message_id

    def tell(self, done: int, of: int) -> None:
        """Called by the work: so many of so many steps are done."""
        self._step = (done, of)

    async def during(self, work: Coroutine[Any, Any, T]) -> T:
        """Do the work and show its steps meanwhile; a message that cannot be changed does not disturb it."""
        task = asyncio.ensure_future(work)
        try:
            while not task.done():
                await asyncio.wait({task}, timeout=_BETWEEN)
                if self._step != self._shown and not task.done():
                    await self._show()
            return task.result()
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError, Exception):
                await task

    async def become(self, message: Message) -> None:
        """Put the answer in the message's place; where it cannot be changed any more, send the answer instead."""
        if not await self._visit.change(self._message_id, message):
            await self.vanish()
            self._message_id = await self._visit.say(message)

    async def vanish(self) -> None:
        """Take the message away; one that is gone already does not matter."""
        try:
            await self._visit.context.bot.delete_message(self._visit.chat_id, self._message_id)
        except TelegramError as error:
            log.info("progress was not taken away: %s", error.message)

    async def _show(self) -> None:
        self._shown = self._step
        if self._step is None or self._step[1] < 2:
            return  # a single page is done before its number has been read
        try:
            await self._visit.change(self._message_id, self._words(*self._step))
        except TelegramError as error:
            log.info("progress was not shown: %s", error.message)
