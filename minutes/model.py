"""What a reader takes out of a minutes document: frozen values, everything as printed unless said otherwise."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from committee.values import Nature


class Kind(StrEnum):
    """What a document turned out to be."""

    MINUTES = "minutes"
    NOTICE = "notice"
    OTHER = "other"
    EMPTY = "empty"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A doubt of the reader: `where` ("২.১", "header", …), `code` (a stable key), `what` (the words it is about)."""

    where: str
    code: str
    what: str


class Presence(StrEnum):
    """Whether somebody sat in the meeting."""

    PRESENT = "present"
    REPRESENTATIVE = "representative"
    ABSENT = "absent"


@dataclass(frozen=True, kw_only=True)
class Attendee:
    """A line of the attendance list: name and post as printed, "" where only the other stands."""

    name: str
    post: str
    presence: Presence = Presence.PRESENT


@dataclass(frozen=True, kw_only=True)
class OldDecision:
    """A decision of an earlier meeting as these minutes recall it, with its progress as printed ("" for none)."""

    number: str | None
    text: str
    progress: str


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision. (agenda_no, number) names it within the document; texts are NFC.

    `deadline` is the phrase as printed, `deadline_date` the one day it names. `deadline_proposed` is a day reckoned from
    the meeting's ("১৫ দিনের মধ্যে"), for the secretary to confirm. `recurring`: "monthly:5", "weekly:thursday",
    "weekly:sunday,wednesday", "monthly", "quarterly", "yearly", "daily" where the phrase comes round again.
    """

    agenda_no: str | None
    agenda_title: str
    discussion: str
    number: str | None
    text: str
    implementer_raw: str
    offices: tuple[str, ...]
    offices_in_text: tuple[str, ...] = ()
    deadline: str | None = None
    deadline_date: date | None = None
    deadline_proposed: date | None = None
    recurring: str | None = None
    nature: Nature = Nature.ONE_OFF
    nature_words: str = ""
    struck: bool = False  # a corrigendum strikes it out; `text` is what it says


@dataclass(frozen=True, kw_only=True)
class Minutes:
    """A whole document as understood. `kind` is MINUTES or the reason it is none stands in `reason`."""

    kind: Kind
    reason: str = ""  # a stable key: notice, no_decisions, empty, …
    committee: str | None = None
    meeting_number: str | None = None
    chair: str | None = None
    chair_post: str | None = None
    meeting_date: date | None = None
    meeting_date_raw: str | None = None
    meeting_time_raw: str | None = None
    venue: str | None = None
    memo_no: str | None = None
    memo_date: date | None = None
    signed: bool = False
    decisions: tuple[Decision, ...] = ()
    attendance: tuple[Attendee, ...] = ()
    distribution: tuple[str, ...] = ()
    history: tuple[OldDecision, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
