"""A build broken on purpose: a letter is marked as sent before it is sent. `make crash` must find it out."""

from bot.cli import main
from scheduler.sender import Sender
from storage import sending
from storage.sending import Claimed

right = Sender._deliver


async def _deliver(self: Sender, letter: Claimed) -> None:
    with self._desk.database.write() as session:
        sending.sent(session, letter, 0, (), self._desk.clock.now())
    await right(self, letter)


if __name__ == "__main__":
    Sender._deliver = _deliver  # type: ignore[method-assign]
    raise SystemExit(main(["run"]))
