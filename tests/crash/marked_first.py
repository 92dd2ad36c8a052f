"""A build broken on purpose: a letter is marked as sent before it is sent. `make crash` must find it out."""

from typing import Any

from bot.cli import main
from scheduler.sender import Sender
from storage import outbox
from storage.outbox import Claimed

right = Sender._send


async def _send(self: Sender, letter: Claimed, text: str, keyboard: str | None) -> Any:
    with self._desk.database.write() as session:
        outbox.sent(session, letter, 0, (), self._desk.clock.now())
    return await right(self, letter, text, keyboard)


if __name__ == "__main__":
    Sender._send = _send  # type: ignore[method-assign]
    raise SystemExit(main(["run"]))
