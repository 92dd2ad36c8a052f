"""When something happens: the instant, the zone it is read in and the working calendar."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from committee.calendar import WorkingCalendar


@dataclass(frozen=True, kw_only=True)
class Moment:
    """`now` is aware; `zone` is where the offices are."""

    now: datetime
    zone: ZoneInfo
    calendar: WorkingCalendar

    def __post_init__(self) -> None:
        if self.now.tzinfo is None:
            raise ValueError("a moment needs an aware datetime")

    @property
    def local(self) -> datetime:
        return self.now.astimezone(self.zone)

    @property
    def today(self) -> date:
        return self.local.date()

    def day(self, instant: datetime | None) -> date | None:
        """The local day of an instant."""
        return instant.astimezone(self.zone).date() if instant else None
