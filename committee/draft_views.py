"""What the secretary is shown of a draft of minutes and of its registering; see committee/views.py."""

from dataclasses import dataclass
from datetime import date

from committee.review import NOTHING_LEFT, HeaderLines, Remaining
from committee.values import Nature
from committee.views import MeetingView, OfficeLine, TaskLine


@dataclass(frozen=True, kw_only=True)
class Preview:
    """Model message ৪. `problems`: (where, code, words, the day that was reckoned) the reader is not sure of, at most a
    few of those `left`."""

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
    dropped: tuple[str, ...] = ()  # the numbers of the decisions that were left out of the draft
    accepted: int = 0  # besides those: what registering these minutes settles
    problems: tuple[tuple[str, str, str, date | None], ...] = ()
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
    listed: tuple[
        DraftDecision, ...
    ] = ()  # the decisions, where it is about several or about the numbers of all
    page: int = 0  # from 0, which of them are shown, where the whole paper is to be read through
    together: tuple[str, ...] = ()  # names with a comma read as one office
    apart: tuple[str, ...] = ()  # and as two
    proposed: date | None = None
    later: date | None = None  # the day of the meeting of `old`, where it came after that of the draft
    committee: str = ""  # whose draft it is, where another's name is printed
    held: date | None = None  # the day in the draft, where another is registered under its memo number
    alike: tuple[str, ...] = ()  # the other names of its draft that are `only_new`
    written: str = (
        ""  # the office's name as the secretary wrote it himself, where it is not certain which is meant
    )

    @property
    def only_new(self) -> bool:
        """Whether nothing like the name is known: if it is anybody's, it is a new office's."""
        named = bool(self.raw.strip()) and not self.person and not self.written
        return self.kind == "unknown" and named and not self.candidates

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
class OfficeTaken:
    """What a name in the secretary's own words was taken as, and what is to be seen next."""

    name: str
    next: Doubt | None


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
    """A draft that has been open since an earlier day. `amends`: it is a change of registered minutes;
    `printed_committee`: the name in it, where it is another committee's."""

    draft_id: int
    committee: str
    meeting_date: date | None
    since: date
    decisions: int = 0
    printed_committee: str | None = None
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
