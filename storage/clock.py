"""The one clock. Simulated, it is kept in the database and never runs backwards, whatever restarts."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

from storage import settings
from storage.database import Database

_KEY = "clock"


class Clock(Protocol):
    """Where `now` comes from."""

    def now(self) -> datetime: ...


class SystemClock:
    """The machine's clock, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class SimulatedClock:
    """A clock that starts at `start` (or where it stood in `database`, if later), runs with real time and can be put forward."""

    def __init__(self, database: Database, start: datetime) -> None:
        if start.tzinfo is None:
            raise ValueError("the simulated clock needs an aware start")
        self._database = database
        with database.read() as session:
            kept = settings.get(session, _KEY)
        self._base = max(start, datetime.fromisoformat(kept)) if kept else start
        self._since = time.monotonic()
        self.keep()

    def now(self) -> datetime:
        return self._base + timedelta(seconds=time.monotonic() - self._since)

    def forward_to(self, instant: datetime) -> None:
        """Put the clock to `instant`; an earlier one changes nothing."""
        self._base = max(instant, self.now())
        self._since = time.monotonic()
        self.keep()

    def keep(self) -> None:
        """Write down where the clock stands."""
        with self._database.write() as session:
            settings.put(session, _KEY, self.now().isoformat())
