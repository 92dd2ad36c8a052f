"""What the bot has yet to hear: the queue behind getUpdates and the webhook."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from dataclasses import dataclass
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest

from standin.errors import ApiError, bad_request
from standin.state import State
from standin.values import Json

log = logging.getLogger(__name__)

# Update's fields in the documentation; without allowed_updates all of them are sent "except chat_member,
# message_reaction, and message_reaction_count (default)".
KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_connection",
    "business_message",
    "edited_business_message",
    "deleted_business_messages",
    "message_reaction",
    "message_reaction_count",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "shipping_query",
    "pre_checkout_query",
    "purchased_paid_media",
    "poll",
    "poll_answer",
    "my_chat_member",
    "chat_member",
    "chat_join_request",
    "chat_boost",
    "removed_chat_boost",
)
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
LIFETIME = 86_400  # "will not be kept longer than 24 hours" (documentation, Getting updates)
FIRST_UPDATE = (
    100_000_000  # "start from a certain positive number and increase sequentially" (Update.update_id)
)

TERMINATED = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
TERMINATED_BY_WEBHOOK = "Conflict: terminated by setWebhook request"
WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass
class _Poll:
    """A getUpdates that waits."""

    future: asyncio.Future[None]


class Updates:
    """The unconfirmed updates of the bot, oldest first, and how they leave."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.queue: dict[int, Json] = {}
        self.poll: _Poll | None = None
        self.polled_at = 0.0
        self.polled_offset: int | None = None
        self.pusher: asyncio.Task[None] | None = None
        self.wake = asyncio.Event()
        for row in sorted(state.store.load("update"), key=lambda row: int(row["update"]["update_id"])):
            self.queue[row["update"]["update_id"]] = row

    # In

    def add(self, kind: str, content: Json) -> None:
        """Queue one update, if the bot asked for its kind."""
        if not self.wants(kind):
            return
        update_id = self.state.count("update", FIRST_UPDATE - 1)
        row: Json = {"at": self.state.now(), "update": {"update_id": update_id, kind: content}}
        self.queue[update_id] = row
        self.state.store.put("update", update_id, row)
        if self.poll is not None and not self.poll.future.done():
            self.poll.future.set_result(None)
        self.wake.set()

    def wants(self, kind: str) -> bool:
        """Whether updates of this kind are sent."""
        allowed = self.state.settings.get("allowed_updates")
        return kind in allowed if allowed else kind not in NOT_BY_DEFAULT

    def allow(self, kinds: Any) -> None:
        """Remember allowed_updates; None leaves what was said last ("the previous setting will be used"), an empty
        list is the default again; unknown names are passed over."""
        if kinds is None:
            return
        if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
            raise bad_request("can't parse allowed updates JSON object")
        self.state.set("allowed_updates", [kind for kind in KINDS if kind in {k.lower() for k in kinds}])

    # Out

    def confirm_before(self, offset: int) -> None:
        """Forget every update with a smaller id."""
        for update_id in [update_id for update_id in self.queue if update_id < offset]:
            del self.queue[update_id]
            self.state.store.delete("update", update_id)

    def drop(self) -> None:
        """Forget everything (drop_pending_updates)."""
        for update_id in self.queue:
            self.state.store.delete("update", update_id)
        self.queue.clear()

    def expire(self) -> None:
        """Forget what is older than a day."""
        oldest = self.state.now() - LIFETIME
        for update_id in [u for u, row in self.queue.items() if row["at"] < oldest]:
            del self.queue[update_id]
            self.state.store.delete("update", update_id)

    async def get(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """getUpdates: confirm, then answer what there is, waiting so many seconds for a first update."""
        if self.state.settings.get("webhook"):
            raise ApiError(409, WEBHOOK_ACTIVE)
        self.end_poll(TERMINATED)
        self.expire()
        if offset < 0:
            offset = next(iter(list(self.queue)[offset:]), 0)
        self.confirm_before(offset)
        if not self.queue and seconds > 0:
            poll = self.poll = _Poll(asyncio.get_running_loop().create_future())
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(poll.future, seconds)
            if self.poll is poll:
                self.poll = None
        return [row["update"] for row in list(self.queue.values())[:limit]]

    def end_poll(self, text: str) -> None:
        """Refuse the getUpdates that waits, if any: another one came, or a webhook."""
        poll, self.poll = self.poll, None
        if poll is not None and not poll.future.done():
            poll.future.set_exception(ApiError(409, text))

    def release(self) -> None:
        """Let the getUpdates that waits answer now; used at the end."""
        if self.poll is not None and not self.poll.future.done():
            self.poll.future.set_result(None)

    # Webhook

    def start_pushing(self) -> None:
        """Begin to send to the webhook, if one is set."""
        self.stop_pushing()
        if self.state.settings.get("webhook"):
            self.pusher = asyncio.get_running_loop().create_task(self._push())

    def stop_pushing(self) -> None:
        """Stop sending to the webhook."""
        if self.pusher is not None:
            self.pusher.cancel()
            self.pusher = None

    async def _push(self) -> None:
        """Send the updates one after another, each until it is accepted (documentation, setWebhook)."""
        pause = 1.0
        while True:
            self.expire()
            if not self.queue:
                self.wake.clear()
                await self.wake.wait()
            update_id, row = next(iter(self.queue.items()))
            error = await self._deliver(row["update"])
            if error is None:
                self.confirm_before(update_id + 1)
                pause = 1.0
                continue
            log.warning("webhook refused update %d: %s", update_id, error)
            webhook = dict(self.state.settings["webhook"])
            webhook |= {"last_error_date": int(self.state.now()), "last_error_message": error}
            self.state.set("webhook", webhook)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 60)

    async def _deliver(self, update: Json) -> str | None:
        import json

        webhook = self.state.settings["webhook"]
        headers = {"Content-Type": "application/json"}
        if webhook.get("secret_token"):
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook["secret_token"]
        request = HTTPRequest(
            webhook["url"], method="POST", headers=headers, body=json.dumps(update), request_timeout=60
        )
        try:
            response = await AsyncHTTPClient().fetch(request, raise_error=False)
        except OSError as error:
            return f"Connection failed: {error}"
        if response.code == 599:
            return "Connection refused or timed out"
        if 200 <= response.code < 300:
            return None
        return f"Wrong response from the webhook: {response.code} {response.reason}"


def monotonic() -> float:
    """Seconds that only grow, for pauses."""
    return time.monotonic()
