"""What the bot has yet to hear: the queue behind getUpdates and the webhook."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import Any

from standin import limits, refusals
from standin.state import State
from standin.values import Json

# D Update: its kinds. Without allowed_updates all are sent "except chat_member, message_reaction, and
# message_reaction_count (default)".
KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
    "edited_business_message", "deleted_business_messages", "message_reaction", "message_reaction_count",
    "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query",
    "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request",
    "chat_boost", "removed_chat_boost",
)  # fmt: skip
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
FIRST_UPDATE = (
    100_000_001  # D Update.update_id: "start from a certain positive number and increase sequentially"
)
CONFLICT_PAUSE = 3.0  # C fail_query_conflict: a second conflict within this time is answered after it


class Updates:
    """The unconfirmed updates of the bot, oldest first, and the getUpdates that waits for one."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.queue: dict[int, Json] = {}
        self.arrived = asyncio.Event()
        self._poll: asyncio.Future[None] | None = None
        self._last_poll: tuple[int, float] = (0, float("-inf"))
        self._last_conflict = float("-inf")
        for row in sorted(state.store.load("update"), key=lambda row: int(row["update"]["update_id"])):
            self.queue[row["update"]["update_id"]] = row

    # In

    def add(self, kind: str, content: Json) -> None:
        """Queue one update, if the bot asked for its kind."""
        allowed = self.state.settings.get("allowed_updates")
        if not (kind in allowed if allowed else kind not in NOT_BY_DEFAULT):
            return
        update_id = self.state.count("update", FIRST_UPDATE - 1)
        row: Json = {"at": self.state.now(), "update": {"update_id": update_id, kind: content}}
        self.queue[update_id] = row
        self.state.store.put("update", update_id, row)
        self.release()
        self.arrived.set()

    def allow(self, kinds: Any) -> None:
        """Remember allowed_updates: "If not specified, the previous setting will be used"; an empty list is the
        default again. Unknown names are passed over."""
        if isinstance(kinds, list):
            wanted = {str(kind).lower() for kind in kinds}
            self.state.set("allowed_updates", [kind for kind in KINDS if kind in wanted])

    # Out

    def confirm(self, update_id: int) -> None:
        """Forget one update."""
        if self.queue.pop(update_id, None) is not None:
            self.state.store.delete("update", update_id)

    def drop(self) -> None:
        """Forget everything (drop_pending_updates)."""
        for update_id in list(self.queue):
            self.confirm(update_id)

    def expire(self) -> None:
        """Forget what is older than a day."""
        oldest = self.state.now() - limits.UPDATE_LIFETIME
        for update_id in [update_id for update_id, row in self.queue.items() if row["at"] < oldest]:
            self.confirm(update_id)

    def check_no_webhook(self) -> None:
        """Refuse getUpdates while a webhook is set."""
        if self.state.settings.get("webhook"):
            raise refusals.WEBHOOK_ACTIVE()

    async def get(self, offset: int, limit: int, seconds: float, *, hurried: bool = False) -> list[Json]:
        """getUpdates: confirm what is below `offset`, then answer what there is, waiting for a first update.

        A negative offset keeps only so many updates from the end; one far in the future starts at the first again
        (C do_get_updates, T TQueue.cpp). While the limits are on, a caller who repeats himself without pause waits,
        and gets one update at a time (C process_get_updates_query).
        """
        now = time.monotonic()
        last_offset, last_at = self._last_poll
        self._last_poll = (offset, now)
        if hurried and offset == last_offset:
            if now < last_at + limits.REPEATED_POLL:
                seconds = max(seconds, limits.REPEATED_POLL)
            if now < last_at + 0.5:
                limit = 1
        self.expire()
        newest = int(self.state.settings.get("update", FIRST_UPDATE - 1))
        if offset < 0:
            offset = next(iter(list(self.queue)[offset:]), 0)
        if offset <= newest + 1 + limits.FUTURE_OFFSET:
            for update_id in [update_id for update_id in self.queue if update_id < offset]:
                self.confirm(update_id)
        if not self.queue and seconds > 0:
            await self._wait(seconds, hurried)
        return [row["update"] for row in list(self.queue.values())[:limit]]

    async def _wait(self, seconds: float, hurried: bool) -> None:
        self.end_poll(refusals.OTHER_POLLER())
        poll = self._poll = asyncio.get_running_loop().create_future()
        try:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(poll, seconds)
        except refusals.ApiError:
            last, self._last_conflict = self._last_conflict, time.monotonic()
            if hurried and time.monotonic() < last + CONFLICT_PAUSE:
                await asyncio.sleep(CONFLICT_PAUSE)
            raise
        finally:
            if self._poll is poll:
                self._poll = None

    def end_poll(self, error: refusals.ApiError) -> None:
        """Refuse the getUpdates that waits, if any: another one came, or a webhook."""
        poll, self._poll = self._poll, None
        if poll is not None and not poll.done():
            poll.set_exception(error)

    def release(self) -> None:
        """Let the getUpdates that waits answer now."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
