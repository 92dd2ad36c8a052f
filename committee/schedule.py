"""What the secretary is shown of the plan: what goes out when and to whom, and how the committee reminds."""

from dataclasses import dataclass
from datetime import date, datetime, time

from committee.occasions import Policy
from committee.views import MeetingView

DISTANCES = (10, 7, 5, 3, 2, 1)  # working days before the meeting that are offered
EVE_HOURS = (11, 12, 14, 15)  # at which report and digest may go out the working day before the meeting
OVERDUE_DAYS = (6, 0, 1, 2, 3)  # weekdays (Monday is 0) on which what is overdue may be reminded of
HOURS = (9, 10, 11, 12, 14, 15)  # at which reminders may go out


@dataclass(frozen=True, kw_only=True)
class ScheduleLine:
    """An occasion that comes. `seal` names it on buttons; `people`: how many it goes to as things stand."""

    seal: str
    kind: str
    at: datetime
    people: int = 0
    tasks: int = 0
    skipped: bool = False


@dataclass(frozen=True, kw_only=True)
class Schedule:
    """What comes in the committee's cycle, in order of time, and its policy. `begun`: minutes have been registered."""

    committee_id: int
    meeting: MeetingView
    lines: tuple[ScheduleLine, ...]
    distances: tuple[int, ...]
    at: time
    usual: bool
    begun: bool
    eve_at: time
    overdue_on: int | None  # as committee.occasions.Policy has it
    paused_on: date | None = None

    @property
    def usual_rhythm(self) -> bool:
        return (self.eve_at, self.overdue_on) == (Policy().eve_at, Policy().overdue_on)


@dataclass(frozen=True, kw_only=True)
class OccasionCard:
    """One occasion. `recipients`: the offices (or posts) it goes to; `unreached`: offices with nobody to go to."""

    committee_id: int
    committee: str
    line: ScheduleLine
    recipients: tuple[str, ...]
    unreached: tuple[str, ...] = ()
