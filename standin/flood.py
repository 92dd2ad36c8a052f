"""How many messages a bot may send, and the 429 for more.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this: in one chat "avoid sending
more than one message per second. We may allow short bursts that go over this limit, but eventually you'll begin
receiving 429 errors"; "In a group, bots are not be able to send more than 20 messages per minute"; "bots are not able
to broadcast more than about 30 messages per second".
"""

from __future__ import annotations

import math
import time
from collections import deque
from dataclasses import dataclass

from standin import refusals


@dataclass(frozen=True, kw_only=True)
class Rate:
    """At most `count` messages in `seconds`."""

    count: int
    seconds: float


PER_CHAT = (Rate(count=1, seconds=1.0),)
PER_GROUP = (Rate(count=1, seconds=1.0), Rate(count=20, seconds=60.0))
OVERALL = (Rate(count=30, seconds=1.0),)


class Flood:
    """Counts what was sent where; refuses what is too much, when switched on.

    A refused message does not count, and the limit is strict: the bursts Telegram "may allow" are not promised.
    """

    def __init__(self) -> None:
        self.on = False
        self._sent: dict[int | None, deque[float]] = {}

    def check(self, chat_id: int, messages: int = 1) -> None:
        """Count `messages` to a chat (a negative id is a group), or raise 429 with the seconds to wait."""
        if not self.on:
            return
        now = time.monotonic()
        wait = max(
            self._wait(chat_id, PER_GROUP if chat_id < 0 else PER_CHAT, now),
            self._wait(None, OVERALL, now),
        )
        if wait > 0:
            raise refusals.flood(math.ceil(wait))
        for key in (chat_id, None):
            self._sent.setdefault(key, deque(maxlen=64)).extend([now] * messages)

    def _wait(self, key: int | None, rates: tuple[Rate, ...], now: float) -> float:
        sent = self._sent.get(key, deque())
        wait = 0.0
        for rate in rates:
            recent = [at for at in sent if at > now - rate.seconds]
            if len(recent) >= rate.count:
                wait = max(wait, recent[-rate.count] + rate.seconds - now)
        return wait
