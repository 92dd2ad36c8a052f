"""The outbox's sender: up to sixteen letters under way, at Telegram's pace, and nothing said twice unmarked.

What Telegram answers decides: accepted → sent; 403 → dead, and the secretary is told; 400 → dead, once more without
formatting if that was the complaint; no connection, or a token that is not known any more → surely not sent, and all
letters wait; anything after the request had left → nobody knows, so once more, marked, and where that goes on, one letter at a
time. BadRequest is a NetworkError in PTB: the order below matters.
"""

import asyncio
import contextlib
import functools
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from actions.delivering import tell_of_trouble
from actions.desk import Desk
from actions.invite import set_reachable
from committee.report_views import Digest
from locales.translator import Translator
from messages.reports import repeated_mark
from messages.splitting import split
from scheduler.carrier import Carrier
from scheduler.departure import NOT_SENT
from scheduler.lease import Lease, LeaseLost
from scheduler.letters import Rendered, render
from scheduler.pace import Pace
from storage import lease as lease_rows
from storage import sending
from storage.database import Session
from storage.faults import note, sentence
from storage.sending import Claimed

log = logging.getLogger(__name__)
AT_ONCE = 16  # letters under way
GATHERED = 0.05  # seconds in which more of many under way may end: one look at the outbox then serves for all
TRIED_AFTER = 5.0  # seconds until a database that could not be written is tried again


@dataclass(frozen=True, kw_only=True)
class _Ready:
    """A letter as it goes out: the rendered text, its keyboard, what it is about."""

    text: str
    keyboard: str | None
    task_ids: tuple[int, ...]
    digest: Digest | None = None


class Sender:
    """Sends what is due. `wake()` makes it look at once; `step()` does one round.

    `lease`: what must be held to send.
    """

    def __init__(self, desk: Desk, bot: Bot, lease: Lease | None = None) -> None:
        self._desk, self._lease = desk, lease
        self._woken, self._idle = asyncio.Event(), asyncio.Event()
        self._pace = Pace()
        self._carrier = Carrier(bot, self._pace, lease)
        self._flying: dict[asyncio.Task[None], Claimed] = {}

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
                    self._woken.clear()
                if not self._woken.is_set():
                    self._idle.set()
            except LeaseLost:
                log.error("another process sends now; this one sends no more")
                return
            except Exception as error:
                note(log, "nothing can be sent now", error)
                await asyncio.sleep(TRIED_AFTER)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), timeout=1)

    async def finish(self, seconds: float) -> None:
        """Wait for the letters under way, but no longer than this; nothing new is begun."""
        if self._flying:
            await asyncio.wait(self._flying, timeout=seconds)
        for task in self._flying:
            task.cancel()

    async def step(self) -> bool:
        """Begin with what is due and wait until something has ended; False when nothing is due."""
        resting = self._pace.resting()
        due = self._is_due()
        for letter in self._claim(resting) if due else ():
            task = asyncio.create_task(self._one(letter), name=f"letter {letter.id}")
            self._flying[task] = letter
            task.add_done_callback(lambda done: self._flying.pop(done, None))
        if self._flying:
            woken = asyncio.ensure_future(self._woken.wait())
            pause = min(resting.values(), default=None)
            await asyncio.wait([*self._flying, woken], timeout=pause, return_when=asyncio.FIRST_COMPLETED)
            woken.cancel()
            if len(self._flying) > AT_ONCE // 4:
                await asyncio.sleep(GATHERED)
            return True
        waits = due and bool(resting) and not self._pace.no_way
        if waits:
            await asyncio.sleep(min(resting.values()))
        return waits

    def _is_due(self) -> bool:
        """Whether anything waits; most looks end with this one question."""
        with self._desk.database.read() as session:
            return sending.is_due(session, self._desk.clock.now())

    def _claim(self, resting: dict[int, float]) -> list[Claimed]:
        """As many letters as there are places, one a chat; a chat that rests is passed over."""
        places = (1 if self._pace.in_doubt else AT_ONCE) - len(self._flying)
        if places <= 0 or self._pace.no_way:
            return []
        busy = {letter.chat_id for letter in self._flying.values()} | resting.keys()
        with self._desk.database.write() as session:
            if self._lease is not None and not lease_rows.is_held(session, self._lease.holder):
                raise LeaseLost
            return sending.claim(session, self._desk.clock.now(), places, busy)

    async def _one(self, letter: Claimed) -> None:
        """Deliver one letter; whatever happens to it is noted."""
        try:
            await self._deliver(letter)
        except LeaseLost:
            return
        except TelegramError as error:
            failure = error
            await self._write(lambda session: self._failed(session, letter, failure))
            log.warning("letter %s (%s): %s", letter.id, letter.kind, error.message)
        except Exception as error:
            log.exception("letter %s (%s) cannot be made", letter.id, letter.kind)
            said = f"{type(error).__name__}: {error}"[:300]
            await self._write(lambda session: self._dead(session, letter, said))

    async def _deliver(self, letter: Claimed) -> None:
        """Render (or take what was rendered), store, send, note."""
        t = Translator(letter.language)
        ready = await self._ready(letter, t)
        if ready is None:
            return
        text = f"{ready.text}\n\n{repeated_mark(t)}" if letter.repeat else ready.text
        parts = split(text)
        for number, part in enumerate(parts, start=1):
            if number <= letter.parts_sent:
                continue
            last = number == len(parts)
            message_id = await self._carrier.send(letter, part, ready.keyboard if last else None)
            sent = functools.partial(self._sent, letter, message_id, ready, None if last else number)
            await self._write(sent)
        if ready.digest is not None:
            await self._carrier.picture(letter, t, ready.digest)

    def _sent(
        self, letter: Claimed, message_id: int, ready: _Ready, part: int | None, session: Session
    ) -> None:
        """Telegram has accepted it, or a part of it."""
        if part is not None:
            sending.part_sent(session, letter, message_id, ready.task_ids, part)
            return
        sending.sent(session, letter, message_id, ready.task_ids, self._desk.clock.now())
        if letter.repeat:
            tell_of_trouble(session, self._desk.moment(), letter=letter)

    async def _ready(self, letter: Claimed, t: Translator) -> _Ready | None:
        """What is sent; None for a letter that has become moot."""
        if letter.text is not None:
            return _Ready(text=letter.text, keyboard=letter.keyboard, task_ids=letter.task_ids)
        rendered = render(self._desk, t, letter)
        if rendered is None:
            await self._write(lambda session: sending.moot(session, letter.id))
            return None
        it = _stored(rendered)
        await self._write(
            lambda session: sending.rendered(session, letter.id, it.text, it.keyboard, it.task_ids)
        )
        return it

    async def _write(self, change: Callable[[Session], None]) -> None:
        """Note what happened, however long the database cannot be written: a letter must not be sent unnoted."""
        while True:
            try:
                with self._desk.database.write() as session:
                    change(session)
                return
            except Exception as error:
                said = sentence(error)
                if said is None:
                    raise
                log.error("what was sent cannot be noted yet: %s", said)
                await asyncio.sleep(TRIED_AFTER)

    def _dead(self, session: Session, letter: Claimed, error: str) -> None:
        """It cannot be delivered; the secretary hears of it."""
        sending.dead(session, letter.id, error)
        tell_of_trouble(session, self._desk.moment(), letter=letter)

    def _no_way(self, session: Session, letter: Claimed) -> None:
        """It is nothing about this letter: it waits with all others, however long that lasts."""
        self._pace.unreachable()
        sending.later(session, letter)

    def _failed(self, session: Session, letter: Claimed, error: TelegramError) -> None:
        """Telegram (or the way to it) said no."""
        now = self._desk.clock.now()
        match error:
            case RetryAfter():
                wait = error.retry_after
                seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
                self._pace.refused(letter.chat_id, seconds)
                sending.later(session, letter)
            case Forbidden() | ChatMigrated():
                sending.dead(session, letter.id, error.message)
                set_reachable(session, self._desk.moment(), telegram_id=letter.chat_id, reachable=False)
            case BadRequest() if "chat not found" in error.message.lower():
                sending.dead(session, letter.id, error.message)
                set_reachable(session, self._desk.moment(), telegram_id=letter.chat_id, reachable=False)
            case InvalidToken():
                self._no_way(session, letter)
            case NetworkError() if isinstance(error.__cause__, NOT_SENT):
                self._no_way(session, letter)
            case NetworkError() if not isinstance(error, BadRequest):
                self._pace.unanswered()
                sending.uncertain(session, letter, now)
                if letter.repeat:
                    tell_of_trouble(session, self._desk.moment(), letter=letter)
            case _:
                self._dead(session, letter, error.message)


def _stored(rendered: Rendered) -> _Ready:
    keyboard = rendered.message.keyboard
    return _Ready(
        text=rendered.message.text,
        keyboard=json.dumps(keyboard.to_dict()) if keyboard else None,
        task_ids=rendered.task_ids,
        digest=rendered.digest,
    )
