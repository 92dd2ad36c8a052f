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


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One decision. (agenda_no, number) names it within the document; texts are NFC."""

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
    nature: Nature = Nature.ONE_OFF
    nature_words: str = ""


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
    distribution: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
