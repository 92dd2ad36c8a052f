"""What people are shown: frozen values that actions make and messages and reports turn into words.

Every text is plain (never escaped, never translated); every date is local (Asia/Dhaka); ids are database ids.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from committee.amending import Earlier
from committee.review import NOTHING_LEFT, HeaderLines, Remaining
from committee.values import Capacity, Light, MeetingState, Nature, Role, Source, Status
from places.model import Courtesy


@dataclass(frozen=True, kw_only=True)
class OfficeLine:
    """An office in a list. `reach`: connected | not_joined | blocked."""

    id: int
    name: str
    courtesy: Courtesy
    tasks: int = 0
    owing: int = 0
    answered: int = 0  # of those owing: answered in this cycle, but more was asked, or a request was refused
    reach: str = "not_joined"
    phone: str | None = None
    people: tuple[str, ...] = ()
    contact: str | None = None  # the person whom the minutes name beside it
    contacts_before: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MeetingView:
    """The next (or a past) meeting of a committee. `days`: working days left, None when past or unknown."""

    committee_id: int
    committee: str
    on: date | None
    at: time | None
    venue: str | None
    state: MeetingState
    days: int | None = None
    rule: str | None = None  # the monthly rule, packed (committee.meetings.MonthlyRule.pack)
    off: bool = False  # its day is no working day
    past: bool = False  # its day is over; its minutes have not been registered

    @property
    def tentative(self) -> bool:
        return self.state is MeetingState.TENTATIVE


@dataclass(frozen=True, kw_only=True)
class SilentOffice:
    """An office that has been reminded and has not answered. `sent`: on which days; `seen`: when somebody there tapped."""

    office_id: int
    office: str
    tasks: int
    sent: tuple[date, ...]
    seen: date | None = None
    answered: date | None = None  # when it last answered in this cycle; what it owes is something more


@dataclass(frozen=True, kw_only=True)
class EscalationNotice:
    """Who has been reminded as often as the policy says without an answer."""

    meeting: MeetingView
    offices: tuple[SilentOffice, ...]


@dataclass(frozen=True, kw_only=True)
class TaskLine:
    """A task in a list. `age`: meetings it has been open for, 1 = taken at the last one."""

    id: int
    number: str  # "" when the decision has none; then `agenda_no` names it
    agenda_no: str
    text: str
    nature: Nature
    status: Status
    percent: int | None
    age: int
    due: date | None
    office: str
    light: Light = Light.GREY
    version: int | None = None  # where given, a lone overdue task is offered its statuses at once
    until: date | None = None  # the day asked for with MORE_TIME, or granted


@dataclass(frozen=True, kw_only=True)
class TaskCard:
    """Model message ২. `version` guards buttons: a tap on an older version is answered with the card as it is now."""

    id: int
    version: int
    committee: str
    number: str
    agenda_no: str
    text: str
    nature: Nature
    office: str
    offices: tuple[str, ...]
    taken_on: date | None
    age: int
    due: date | None
    deadline_raw: str | None
    directive: str | None
    status: Status
    percent: int | None
    done_count: int | None
    total_count: int | None
    note: str | None
    updated_on: date | None
    evidence: int
    resting: bool  # waits for the chair's decision
    closed: bool
    until: date | None = None  # the day asked for with MORE_TIME, or granted
    mine: bool = True  # the viewer speaks for its office
    viewer: Role | None = None  # what else he is to the committee: secretary, chair, supervisor, observer
    removed_on: date | None = None  # since when it is no longer this office's, by a correction of the minutes
    earlier: tuple[Earlier, ...] = ()  # what the decision said before it was corrected, the latest first


@dataclass(frozen=True, kw_only=True)
class ReminderSection:
    """One committee's part of a reminder. `step`: 1 request, 2 kind reminder, 3 urging (already capped by courtesy)."""

    committee: str
    offices: tuple[str, ...]
    courtesy: Courtesy
    step: int
    meeting: MeetingView
    reply_by: date
    directed: bool  # “সভাপতি মহোদয়ের নির্দেশক্রমে” may be printed
    tasks: tuple[TaskLine, ...]


@dataclass(frozen=True, kw_only=True)
class Reminder:
    """Model message ১ (and ১৭ for overdue). `kind`: reminder | due_eve | overdue."""

    kind: str
    sections: tuple[ReminderSection, ...]
    today: date | None = None  # local; where given, an overdue task says for how many days


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """The first message after registration: one office's own tasks of one committee."""

    committee: str
    office: str
    courtesy: Courtesy
    minutes_date: date | None
    draft: bool
    meeting: MeetingView
    reply_by: date | None
    directed: bool
    tasks: tuple[TaskLine, ...]
    carried: int  # older open tasks of the office, besides these


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """Model message ৩. `repeated`: the same had been recorded already. `asks_line`: a bare second “চলমান”.
    `next_id`: the next owing task."""

    card: TaskCard
    left: int
    next_id: int | None
    repeated: bool = False
    asks_line: bool = False
    source: Source = Source.TELEGRAM
    informant: str | None = None  # who said it, where the secretary entered it
    from_text: bool = False  # understood from free words: said back with [✅ সঠিক] [✏️ সংশোধন]
    old_status: Status | None = None  # what this corrects: the office had answered in this cycle already
    old_note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Understood:
    """What a free-text answer was understood as, said back before it counts (or a question when status is None)."""

    card: TaskCard
    text: str
    status: Status | None
    percent: int | None
    done_count: int | None
    total_count: int | None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class WhichTask:
    """The words could be about any of these."""

    question_id: int
    lines: tuple[TaskLine, ...]


@dataclass(frozen=True, kw_only=True)
class AskedBack:
    """What was understood, to be confirmed or chosen by button."""

    question_id: int
    understood: Understood


@dataclass(frozen=True, kw_only=True)
class Preview:
    """Model message ৪. `problems`: (where, code, words) the reader is not sure of, at most a few of those `left`."""

    draft_id: int
    committee: str
    printed_committee: str | None
    meeting_date: date | None
    memo_no: str | None
    memo_date: date | None
    signed: bool
    items: int
    decisions: int
    standing: int
    formal: int
    tasks: int
    offices: int
    carried: int
    problems: tuple[tuple[str, str, str], ...] = ()
    left: Remaining = NOTHING_LEFT


@dataclass(frozen=True, kw_only=True)
class DraftDecision:
    """A decision of a draft as the secretary checks it."""

    index: int
    number: str
    agenda_no: str
    title: str
    text: str
    nature: Nature
    reporting: tuple[str, ...]
    cooperating: tuple[str, ...]
    unclear: tuple[str, ...]
    due: date | None
    deadline_raw: str | None


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """Model message ৫. `kind`: unknown (a name not in the registry) | group (who reports for a group) |
    continuation (does it repeat an open decision?) | date (the meeting date is missing or odd) | committee (another
    one's name is printed) | memo (minutes of another day, `proposed`, have its memo number); and what may stand as
    it was read, but should be seen: problem (a `code` of the reader) | due (is a reckoned day the time limit?)."""

    draft_id: int
    key: str
    kind: str
    index: int  # from 0, among those still open
    numbers: tuple[str, ...]
    raw: str
    candidates: tuple[OfficeLine, ...] = ()
    old: TaskLine | None = None
    members: int = 0
    left: Remaining = NOTHING_LEFT  # how many of its draft are open and settled, this one among them
    code: str = ""
    offers: tuple[str, ...] = ()  # committee.review.OFFERS
    decision: DraftDecision | None = None  # the (first) decision it is about
    header: HeaderLines | None = None
    indexes: tuple[int, ...] = ()  # of all the decisions it is about, which a number alone may not tell
    person: bool = False  # only a person is named, whose office is asked for
    listed: tuple[DraftDecision, ...] = ()  # all decisions, where it is about the numbers of all
    proposed: date | None = None
    committee: str = ""  # whose draft it is, where another's name is printed
    held: date | None = None  # the day in the draft, where another is registered under its memo number

    @property
    def must(self) -> bool:
        """Whether nothing can be registered before it is answered."""
        return self.kind not in ("problem", "due")

    @property
    def place(self) -> tuple[int, int]:
        """(which one it is, of how many): questions and readings apart, those settled counted."""
        left, before = self.left, self.index + 1
        if self.must:
            return left.answered + before, left.answered + left.questions
        return left.seen + before - left.questions, left.seen + left.readings


@dataclass(frozen=True, kw_only=True)
class DraftPage:
    draft_id: int
    committee: str
    page: int
    pages: int
    decisions: tuple[DraftDecision, ...]


@dataclass(frozen=True, kw_only=True)
class Registered:
    """After confirmation. `notified`: offices whose people were written to; `unreached`: offices with nobody connected."""

    committee_id: int
    committee: str
    meeting_date: date | None
    decisions: int
    tasks: int
    offices: int
    notified: int
    unreached: tuple[OfficeLine, ...]
    carried: int
    closed: int
    next_meeting: MeetingView
    draft: bool


@dataclass(frozen=True, kw_only=True)
class DraftLeft:
    """A draft that has been open since an earlier day. `amends`: it is a change of registered minutes."""

    draft_id: int
    committee: str
    meeting_date: date | None
    since: date
    amends: bool = False


@dataclass(frozen=True, kw_only=True)
class AlreadyRegistered:
    """The same minutes again. `signed_now`: this is the signed copy of a registered draft, and it does not differ.
    `corrigendum`: it was one, and what it says stands in the registered minutes."""

    committee: str
    meeting_date: date | None
    registered_on: date
    decisions: int
    signed_now: bool = False
    corrigendum: bool = False


@dataclass(frozen=True, kw_only=True)
class InvitationMade:
    """For the inviter: the link to pass on."""

    committee: str
    role: Role
    office: str | None
    link: str
    expires_on: date


@dataclass(frozen=True, kw_only=True)
class InvitationWelcome:
    """Model message ৬ for who opened a valid link."""

    invitation_id: int
    committee: str
    role: Role
    office: str | None
    secretary_post: str


@dataclass(frozen=True, kw_only=True)
class InvitationRefused:
    """Model message ৮. `why`: used | expired | unknown | withdrawn."""

    invitation_id: int | None
    why: str
    on: date | None
    secretary_post: str | None
    secretary_phone: str | None
    mine: bool = False  # who opens it has used it himself


@dataclass(frozen=True, kw_only=True)
class Joined:
    """Somebody accepted an invitation."""

    committee: str
    role: Role
    office: str | None
    capacity: Capacity | None
    open_tasks: int
    person: str  # the name Telegram shows, for the secretary's eyes only


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
