"""Sending updates to the bot's webhook (D setWebhook; order and repeating as in W).

The updates of one chat go one after another, different chats side by side, up to max_connections. What is not
answered with 2xx is sent again, after a pause that doubles.
"""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest

from standin.updates import Updates
from standin.values import Json

log = logging.getLogger(__name__)

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0


class Webhook:
    """The part that sends, while a webhook is set."""

    def __init__(self, updates: Updates) -> None:
        self.updates = updates
        self.state = updates.state
        self._tasks: set[asyncio.Task[None]] = set()
        self._lanes: dict[Any, list[int]] = {}
        self._slots = asyncio.Semaphore(1)

    def start(self) -> None:
        """Begin to send, if a webhook is set."""
        self.stop()
        webhook = self.state.settings.get("webhook")
        if webhook:
            self._slots = asyncio.Semaphore(webhook["max_connections"])
            self._spawn(self._hand_out())

    def stop(self) -> None:
        """Stop sending; what was not accepted stays queued."""
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._lanes.clear()

    def _spawn(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hand_out(self) -> None:
        """Put every update into the lane of its chat."""
        handed = 0
        while True:
            self.updates.arrived.clear()
            for update_id, row in list(self.updates.queue.items()):
                if update_id > handed:
                    handed = update_id
                    lane = _lane(row["update"])
                    if lane in self._lanes:
                        self._lanes[lane].append(update_id)
                    else:
                        self._lanes[lane] = [update_id]
                        self._spawn(self._drive(lane))
            await self.updates.arrived.wait()

    async def _drive(self, lane: Any) -> None:
        """Send the updates of one lane, in order, each until it is accepted or has expired."""
        waiting = self._lanes[lane]
        while waiting:
            pause = FIRST_PAUSE
            while (row := self.updates.queue.get(waiting[0])) is not None:
                async with self._slots:
                    error = await self._deliver(row["update"])
                if error is None:
                    self.updates.confirm(waiting[0])
                    break
                self._note(waiting[0], error)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                self.updates.expire()
            waiting.pop(0)
        del self._lanes[lane]

    async def _deliver(self, update: Json) -> str | None:
        """Send one update; what went wrong, or None."""
        webhook = self.state.settings["webhook"]
        headers = {"Content-Type": "application/json"}
        if webhook["secret_token"]:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook["secret_token"]
        request = HTTPRequest(
            webhook["url"], method="POST", headers=headers, body=json.dumps(update), request_timeout=60
        )
        try:
            response = await AsyncHTTPClient().fetch(request, raise_error=False)
        except (OSError, ValueError) as error:  # ValueError: an address that is none
            return f"Connection failed: {error}"
        if 200 <= response.code < 300:
            return None
        if response.code == 599:
            return "Connection timed out"
        return f"Wrong response from the webhook: {response.code} {response.reason}"

    def _note(self, update_id: int, error: str) -> None:
        log.warning("the webhook did not take update %d: %s", update_id, error)
        webhook = self.state.settings["webhook"]
        noted = {"last_error_date": int(self.state.now()), "last_error_message": error}
        self.state.set("webhook", webhook | noted)


def _lane(update: Json) -> Any:
    """What must stay in order: a chat, or the person who tapped (C add_update, webhook_queue_id)."""
    for kind, content in update.items():
        if kind == "callback_query":
            return ("tap", content["from"]["id"])
        if isinstance(content, dict):
            return (kind.removeprefix("edited_"), content["chat"]["id"])
    return None
