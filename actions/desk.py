"""Where actions are carried out: one transaction each, once for every update."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from committee.calendar import Hours
from committee.holidays import calendar_of
from committee.moment import Moment
from storage import inbox, outbox
from storage.clock import Clock
from storage.database import Database, Session

P = ParamSpec("P")
T = TypeVar("T")
Action = Callable[Concatenate[Session, Moment, P], T]


@dataclass(frozen=True, kw_only=True)
class Desk:
    """The database, the clock, the zone and the office hours; `woken` is called after a commit of letters: the sender looks."""

    database: Database
    clock: Clock
    zone: ZoneInfo
    hours: Hours | None = None  # as the calendar knows them, if None
    fasting_hours: Hours | None = None
    woken: Callable[[], None] = lambda: None

    def moment(self) -> Moment:
        """Now, with the working calendar of the years around."""
        now = self.clock.now()
        year = now.astimezone(self.zone).year
        years = range(year - 1, year + 3)
        calendar = calendar_of(years, hours=self.hours, fasting_hours=self.fasting_hours)
        return Moment(now=now, zone=self.zone, calendar=calendar)

    def look(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Carry out an action that only reads."""
        with self.database.read() as session:
            return action(session, self.moment(), *args, **kwargs)

    def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Carry out an action that may be repeated without harm."""
        with self.database.write() as session:
            result = action(session, self.moment(), *args, **kwargs)
        self._wake(session)
        return result

    def once(self, update_id: int, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Carry out an action for an update; where that has happened before, what it answered then."""
        with self.database.write() as session:
            before: Any = inbox.applied(session, update_id)
            if before is not inbox.Missing:
                return before  # type: ignore[no-any-return]
            moment = self.moment()
            result = action(session, moment, *args, **kwargs)
            inbox.apply(session, update_id, result, moment.now)
        self._wake(session)
        return result

    def _wake(self, session: Session) -> None:
        if session.info.get(outbox.WROTE):
            self.woken()
