"""What the progress report, the chair's digest and their figures say; see committee/views.py."""

from dataclasses import dataclass
from datetime import date, datetime

from committee.values import Light, Nature, Source, Status
from committee.views import MeetingView, TaskLine


@dataclass(frozen=True, kw_only=True)
class Figures:
    """Counts of decisions by where their tasks stand; one-off and standing never mixed (DESIGN §3, roll-up)."""

    one_off: int = 0
    done: int = 0
    to_verify: int = 0
    moving: int = 0
    problem: int = 0
    not_started: int = 0
    no_information: int = 0
    standing: int = 0
    complied: int = 0
    partly: int = 0
    standing_problem: int = 0
    not_applicable: int = 0
    standing_silent: int = 0
    silent_offices: tuple[str, ...] = ()  # reached, but no answer in this cycle
    unreached_offices: tuple[str, ...] = ()  # never reached


@dataclass(frozen=True, kw_only=True)
class Outreach:
    """What was sent to an office about a task in this cycle (accountability of reminding)."""

    sent: tuple[date, ...] = ()
    failed: tuple[date, ...] = ()
    by_hand: tuple[date, ...] = ()  # by WhatsApp, SMS or letter: the secretary has noted it
    seen: date | None = None
    reachable: bool = True  # somebody speaks for the office and can be written to

    @property
    def asked(self) -> tuple[date, ...]:
        """The days on which something went out to it, whichever way."""
        return tuple(sorted({*self.sent, *self.by_hand}))


@dataclass(frozen=True, kw_only=True)
class OfficeProgress:
    """One task in a report row."""

    office: str
    status: Status
    percent: int | None = None
    done_count: int | None = None
    total_count: int | None = None
    note: str | None = None
    on: date | None = None
    source: Source | None = None
    informant: str | None = None
    evidence: int = 0
    owes: bool = False  # no update in this cycle
    outreach: Outreach = Outreach()
    until: date | None = None  # the day asked for with MORE_TIME, or granted
    closed: bool = False  # an exemption that was granted waits for nobody any more
    directive: str | None = None  # the chair's word on it


@dataclass(frozen=True, kw_only=True)
class ReportRow:
    """One decision of a report."""

    agenda_no: str
    agenda_title: str
    number: str
    text: str
    nature: Nature
    implementers: tuple[str, ...]
    cooperating: tuple[str, ...]
    progress: tuple[OfficeProgress, ...]
    taken_on: date | None
    age: int
    due: date | None
    light: Light


@dataclass(frozen=True, kw_only=True)
class OfficeFigures:
    """One office's tasks by light."""

    office_id: int
    office: str
    total: int
    green: int
    yellow: int
    red: int
    grey: int
    silent: bool
    reached: bool


@dataclass(frozen=True, kw_only=True)
class ProgressReport:
    """All that the progress report prints."""

    committee_id: int
    committee: str
    district: str | None
    chair_post: str
    secretary_post: str
    meeting_date: date | None  # of the meeting whose decisions are reported
    meeting_number: str | None
    as_of: datetime
    next_meeting: MeetingView
    rows: tuple[ReportRow, ...]
    figures: Figures
    by_office: tuple[OfficeFigures, ...]


@dataclass(frozen=True, kw_only=True)
class AttentionItem:
    """Something that needs the chair: a problem, an exemption asked for, or long overdue."""

    task: TaskLine
    reason: str | None
    asks: Status | None  # NOT_OURS, MORE_TIME, NOT_IMPLEMENTABLE when the chair's yes or no is wanted
    until: date | None = None
    unreached: bool = False  # nothing is known because nothing ever reached the office
    overdue: bool = False
    others: int = 0  # offices of the same decision of which as little is known; they are not listed again


@dataclass(frozen=True, kw_only=True)
class Digest:
    """Model message ১৩."""

    committee_id: int
    committee: str
    meeting: MeetingView
    figures: Figures
    previous_done: int | None  # one-off decisions done at the meeting before
    attention: tuple[AttentionItem, ...]
    by_office: tuple[OfficeFigures, ...]
    attention_more: int = 0  # what else needs the chair, beyond `attention`


@dataclass(frozen=True, kw_only=True)
class DeliveryTrouble:
    """Model message ২৫: one fan-out's outcome. `failures`: (office or post, blocked | not_found | uncertain | dead)."""

    total: int
    sent: int
    failed: int
    uncertain: int
    failures: tuple[tuple[str, str], ...]
