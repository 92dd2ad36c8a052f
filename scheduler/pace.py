"""Telegram's pace: how soon the next message may leave, in all and to one chat. By a monotonic clock.

Telegram counts when it receives. In all that is as often as we write (scheduler/departure.py); in one chat the next message
leaves a second after the last was answered, when it had surely been received. A 429 stops its own chat. Telegram does not
say whether it meant the chat or everything: where a second chat gets one meanwhile, it meant everything. Where Telegram
cannot be reached at all, every letter waits, longer and longer, and none of them is the worse for it. Where it takes what
is sent but answers nothing that says so, each letter would be used up in vain: they too wait then, and one at a time is
tried.
"""

import asyncio
import time
from collections import deque
from collections.abc import Callable

PER_SECOND = 29  # messages at most; Telegram allows some 30 a second in all
SECOND = 1.03  # seconds, and a little more: what leaves a second apart arrives some milliseconds sooner or later than that
CAUGHT_UP = 0.05  # seconds of being late that are made up for
PER_CHAT = 1.02  # seconds between two messages to one chat
PER_GROUP = 3.05  # in a group, whose number is negative: twenty a minute
LOOKS = 0.01  # seconds between two looks whether what may leave has left
NO_WAY = (5.0, 60.0)  # seconds until a way to Telegram is tried again: the first time, and at most
IN_DOUBT = 4  # messages in a row of which nobody knows whether they arrived: then one at a time is tried


class Leave:
    """One message that may leave: `gone()` when it has been written, or will not be; a second time changes nothing."""

    def __init__(self, gone: Callable[[], None]) -> None:
        self._gone: Callable[[], None] | None = gone

    def gone(self) -> None:
        if self._gone is not None:
            self._gone()
            self._gone = None


class Pace:
    """Who may be sent to when."""

    def __init__(self) -> None:
        self._next = 0.0
        self._left: deque[float] = deque()  # when the messages of the last second left
        self._leaving = 0  # messages that may leave and have not yet
        self._gate = asyncio.Lock()
        self._chats: dict[int, float] = {}
        self._refused: dict[int, float] = {}
        self._no_way_until = 0.0
        self._no_way_for = 0.0
        self._unanswered = 0

    async def turn(self, chat_id: int) -> Leave:
        """Wait until a message to this chat may leave."""
        while True:
            now = time.monotonic()
            if now >= (rest := self._chats.get(chat_id, 0.0)):
                break
            await asyncio.sleep(rest - now)
        async with self._gate:  # one after the other, in the order in which they came
            while True:
                if (wait := self._wait()) <= 0:
                    break
                await asyncio.sleep(wait)
            now = time.monotonic()
            self._leaving += 1
            # Who was kept from leaving in time is followed a little sooner, but never more in a second than may be.
            self._next = max(self._next + SECOND / PER_SECOND, now - CAUGHT_UP)
        return Leave(self._gone)

    def _gone(self) -> None:
        self._leaving -= 1
        self._left.append(time.monotonic())

    def _wait(self) -> float:
        """Seconds until the next message may leave, to whomever."""
        now = time.monotonic()
        while self._left and self._left[0] <= now - SECOND:
            self._left.popleft()
        if len(self._left) + self._leaving >= PER_SECOND:
            return max(self._left[0] + SECOND - now if self._left else LOOKS, self._next - now)
        return self._next - now

    def answered(self, chat_id: int) -> None:
        """A message to the chat was answered, or will not be any more."""
        rest = PER_GROUP if chat_id < 0 else PER_CHAT
        self._chats[chat_id] = max(time.monotonic() + rest, self._chats.get(chat_id, 0.0))

    def refused(self, chat_id: int, seconds: float) -> None:
        """Telegram asks to wait so long."""
        now = time.monotonic()
        self._refused = {chat: until for chat, until in self._refused.items() if until > now}
        if any(chat != chat_id for chat in self._refused):
            self._next = max(self._next, now + seconds)
        self._refused[chat_id] = self._chats[chat_id] = now + seconds

    def unreachable(self) -> None:
        """Nothing could be handed to Telegram, whatever it was."""
        now = time.monotonic()
        if now >= self._no_way_until:  # those that were under way with the first say nothing new
            first, longest = NO_WAY
            self._no_way_for = min(2 * self._no_way_for or first, longest)
            self._no_way_until = now + self._no_way_for

    def unanswered(self) -> None:
        """Nobody knows whether Telegram has taken a message."""
        self._unanswered += 1
        if self.in_doubt:
            self.unreachable()

    def reached(self) -> None:
        """Telegram has taken something."""
        self._no_way_until = self._no_way_for = 0.0
        self._unanswered = 0

    @property
    def in_doubt(self) -> bool:
        """Whether so many messages were not answered, one after the other, that the next may not be either."""
        return self._unanswered >= IN_DOUBT

    @property
    def no_way(self) -> bool:
        """Whether it is too early to try again to reach Telegram."""
        return time.monotonic() < self._no_way_until

    def resting(self) -> dict[int, float]:
        """The chats that may not be sent to yet, and for how many more seconds."""
        now = time.monotonic()
        self._chats = {chat: until for chat, until in self._chats.items() if until > now}
        return {chat: until - now for chat, until in self._chats.items()}
