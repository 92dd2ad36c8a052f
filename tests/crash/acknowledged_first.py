"""A build broken on purpose: updates are acknowledged before they are stored. `make crash` must find it out."""

import asyncio

from telegram import Update

from bot.cli import main
from bot.inbox import InboxQueue, InOrder
from storage import inbox

right = InOrder._done


async def _put(self: InboxQueue, item: object) -> None:
    await asyncio.Queue.put(self, item)


def _done(self: InOrder, update: object) -> None:
    if isinstance(update, Update):
        with self._desk.database.write() as session:
            inbox.store(session, update.update_id, update.to_json(), self._desk.clock.now())
    right(self, update)


if __name__ == "__main__":
    InboxQueue.put = _put  # type: ignore[method-assign]
    InOrder._done = _done  # type: ignore[method-assign]
    raise SystemExit(main(["run"]))
