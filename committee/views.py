"""What people are shown of their work: frozen values that actions make and messages and reports turn into words.

Every text is plain (never escaped, never translated); every date is local (Asia/Dhaka); ids are database ids. The same holds
for draft_views, invitation_views and report_views.
"""

from dataclasses import dataclass
from datetime import date, time

from committee.amending import Earlier
from committee.values import Light, MeetingState, Nature, Role, Source, Status
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
    estimate: date | None = (
        None  # the first day off until it that depends on the moon and has not been announced
    )

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
    directive: str | None = None  # the chair's word, as long as it has no answer
    late: bool = False  # its due date is past


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
    late: bool = False  # its due date is past
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
    reply_by: date | None
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
    files: int = 0  # that were kept with the words, or alone
    kind: str = ""  # of a file that was kept alone: photo | document


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
    """The words (`text`), and so many `files`, could be about any of these. `foreign`: the number they begin with, where
    it is none of his; `enters`: he may enter what other offices say; `of_all`: they may be meant for all of them."""

    question_id: int
    lines: tuple[TaskLine, ...]
    files: int = 0
    text: str = ""
    foreign: str | None = None
    enters: bool = False
    of_all: bool = False


@dataclass(frozen=True, kw_only=True)
class RecordedForAll:
    """What was recorded of several tasks with one word; so many are `left`."""

    cards: tuple[TaskCard, ...]
    text: str
    left: int


@dataclass(frozen=True, kw_only=True)
class OfficeTasks:
    """An office's open tasks, for who looks on from above; `directs`: he may give a directive on them."""

    office_id: int
    office: str
    committee_id: int
    committee: str
    lines: tuple[TaskLine, ...]
    directs: bool


@dataclass(frozen=True, kw_only=True)
class Directing:
    """Words of the Chair that name a decision, or reply to a message about one: the tasks they may be a directive on.

    `committees` stand beside `lines`; `card` is given where there is one task only; `own`: the task of this number that is
    his own office's.
    """

    question_id: int
    text: str
    lines: tuple[TaskLine, ...]
    committees: tuple[str, ...]
    card: TaskCard | None = None
    own: TaskLine | None = None


@dataclass(frozen=True, kw_only=True)
class Directed:
    """A directive that is on its way: the first task's card, how many `others` got it, and which offices no message
    reaches."""

    card: TaskCard
    others: int = 0
    unreached: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class AskedBack:
    """What was understood, to be confirmed or chosen by button."""

    question_id: int
    understood: Understood
    files: int = 0  # that waited for a task and were kept with the words
