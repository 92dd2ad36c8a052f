"""Updates in: stored before they are acknowledged, in order within a chat, a few chats side by side.

PTB confirms updates to Telegram when it has queued them, so a crash would lose what is queued. This queue
writes every update to the database in `put`; what was not answered is put in again at the next start.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot, Update
from telegram.ext import BaseUpdateProcessor

from actions.desk import Desk
from handlers.visit import Note
from scheduler.lease import Lease
from storage import inbox
from storage.faults import sentence

log = logging.getLogger(__name__)
SIDE_BY_SIDE = 12  # chats worked on at a time
TRIED_AFTER = 5.0  # seconds until a database that could not be written is tried again
TRIES = 6  # times an answer that did not go out is tried again before the next start
WAITING = 10_000  # updates that may wait for their chat's turn; PTB's own bound, never reached in practice


class InboxQueue(asyncio.Queue[object]):
    """The queue PTB's updater fills. `put` returns when the update is in the database."""

    def __init__(
        self,
        desk: Desk,
        lease: Lease | None = None,
        verbatim: Callable[[int], str | None] = lambda _update_id: None,
    ) -> None:
        """`verbatim`: an update that has just come, as Telegram wrote it, if that is known."""
        super().__init__()
        self._desk, self._lease, self._verbatim = desk, lease, verbatim

    async def put(self, item: object) -> None:
        """Store, then queue; an update that came before is not queued again. Without the lease nothing is stored."""
        if isinstance(item, Update):
            await self._sure()
            if not await self._stored(item):
                return
        await super().put(item)

    async def _stored(self, update: Update) -> bool:
        """Keep the update, however long the database cannot be written: Telegram keeps it until then. False if it was
        here before."""
        payload = self._verbatim(update.update_id) or update.to_json()
        while True:
            try:
                with self._desk.database.write() as session:
                    return inbox.store(session, update.update_id, payload, self._desk.clock.now())
            except Exception as error:
                said = sentence(error)
                if said is None:
                    raise
                log.error("updates wait at Telegram: %s", said)
                await asyncio.sleep(TRIED_AFTER)

    async def _sure(self) -> None:
        """Wait until it is certain that this process is the one at work; RuntimeError when another is."""
        while self._lease is not None and not self._lease.held:
            await asyncio.sleep(0.2)
            if self._lease.lost.is_set():
                raise RuntimeError("another process answers these updates")

    def replay(self, bot: Bot) -> int:
        """Queue what an earlier run stored and did not answer; how many."""
        with self._desk.database.read() as session:
            payloads = inbox.undone(session)
        for payload in payloads:
            self.put_nowait(Update.de_json(json.loads(payload), bot))
        return len(payloads)


class InOrder(BaseUpdateProcessor):
    """One update of a chat after the other; the turn of a chat is waited for before a place is taken."""

    def __init__(self, desk: Desk, notes: dict[int, list[Note]]) -> None:
        super().__init__(WAITING)
        self._desk, self._notes = desk, notes
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)
        self._turns: dict[int, tuple[asyncio.Lock, int]] = {}
        self._unanswered: dict[int, int] = {}  # update id → how often its answer failed
        self.queue: InboxQueue | None = None

    def again(self, update: Update) -> None:
        """The answer did not go out: the update stays in the inbox and is handled once more, later and later."""
        tries = self._unanswered.get(update.update_id, 0) + 1
        self._unanswered[update.update_id] = tries
        if tries <= TRIES and self.queue is not None:
            asyncio.get_running_loop().call_later(2**tries, self.queue.put_nowait, update)

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handle the update and note that it is answered."""
        key = _chat(update)
        lock, waiting = self._turns.get(key, (asyncio.Lock(), 0))
        self._turns[key] = (lock, waiting + 1)
        try:
            async with lock, self._places:
                failed = self._unanswered.get(_id(update), 0)
                await coroutine
                if self._unanswered.get(_id(update), 0) == failed:
                    self._done_or_again(update)
        finally:
            lock, waiting = self._turns[key]
            if waiting == 1:
                del self._turns[key]
            else:
                self._turns[key] = (lock, waiting - 1)

    def _done_or_again(self, update: object) -> None:
        """Note that it is answered; where the database cannot be written now, it is handled once more later."""
        try:
            self._done(update)
        except Exception as error:
            said = sentence(error)
            if said is None or not isinstance(update, Update):
                raise
            log.error("update %d is handled again: %s", update.update_id, said)
            self.again(update)

    def _done(self, update: object) -> None:
        if isinstance(update, Update):
            self._unanswered.pop(update.update_id, None)
            # If a power cut takes this back, all that happens is that the update is answered again.
            with self._desk.database.write(lazily=True) as session:
                moment = self._desk.moment()
                for note in self._notes.pop(update.update_id, ()):
                    note(session, moment)
                inbox.done(session, update.update_id, moment.now, secret=_carries_token(update))

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to give back."""


def _id(update: object) -> int:
    return update.update_id if isinstance(update, Update) else 0


def _carries_token(update: Update) -> bool:
    """Whether it is the opening of a link."""
    message = update.effective_message
    return message is not None and (message.text or "").startswith("/start ")


def _chat(update: object) -> int:
    """Updates with the same number are handled one after the other."""
    if not isinstance(update, Update):
        return 0
    if update.effective_user is not None:
        return update.effective_user.id
    return update.effective_chat.id if update.effective_chat else 0
