"""What stands in the table, and what was found in one that came back: frozen values, words in NFC and on one line."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from committee.draft_views import Doubt
from committee.review import NOTHING_LEFT, Remaining
from committee.values import Nature
from minutes.chars import clean, squeeze
from minutes.edits import DecisionChange, HeaderChange
from minutes.model import Decision
from minutes.sheet.columns import MOST, MOST_LINE, MOST_OFFICES

_BULLETS = "•●▪–-; "
_TOKEN = re.compile(r"(\d{1,5})-([a-p]{4})")


@dataclass(frozen=True, kw_only=True)
class Row:
    """One decision as its cells show it; "" and None for an empty cell. `offices`: a line each."""

    agenda_no: str = ""
    agenda_title: str = ""
    number: str = ""
    text: str = ""
    offices: tuple[str, ...] = ()
    deadline: str = ""
    day: date | None = None
    nature: Nature | None = None
    dropped: bool = False


@dataclass(frozen=True, kw_only=True)
class Numbered:
    """A row of the draft; `index` as minutes.edits numbers the decisions."""

    index: int
    row: Row


@dataclass(frozen=True, kw_only=True)
class Note:
    """What should be looked at: beside the decision with this index (None: in the head), in these cells.

    `key`: the reader's problem, which counts as seen once the note is deleted; "" where only an answer settles it.
    """

    index: int | None
    fields: tuple[str, ...]
    text: str
    key: str = ""


@dataclass(frozen=True, kw_only=True)
class DoubtAt:
    """Something that is still to be seen or answered, and the decisions it is about; none: the head."""

    doubt: Doubt
    indexes: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class DraftSheet:
    """A draft as it stands now. `key` is the same for the same minutes; `offices`: names that may be copied."""

    draft_id: int
    committee_id: int
    key: str
    committee: str
    meeting_date: date | None
    rows: tuple[Numbered, ...]
    head: HeaderChange
    offices: tuple[str, ...] = ()
    doubts: tuple[DoubtAt, ...] = ()
    left: Remaining = NOTHING_LEFT  # how many doubts that is

    @property
    def unsure(self) -> frozenset[str]:
        """The keys of the reader's problems that nobody has looked at."""
        return frozenset(one.doubt.key for one in self.doubts if one.doubt.kind == "problem")


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """What could not be understood, so that it stays as it was: in which row as Excel numbers it (0: in the head)."""

    place: int
    field: str
    code: str
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class ReturnedRow:
    """A row of a table that came back. `unclear`: fields of it that could not be read; `noted`: the note still stands."""

    place: int
    token: str
    row: Row
    noted: bool = True
    unclear: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Origin:
    """What the table was made of: the draft, and its rows and head as they were then."""

    draft_id: int
    committee_id: int
    key: str
    rows: tuple[Numbered, ...]
    head: HeaderChange
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReturnedSheet:
    """A table that came back. `origin`: None where its hidden sheet is lost. `mentions`: a line of offices → the names in
    it; `limits`: a time limit in words → what it comes to."""

    origin: Origin | None
    rows: tuple[ReturnedRow, ...]
    head: HeaderChange
    unnoted: tuple[str, ...] = ()  # fields of the head beside which no note stands (any more)
    mentions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limits: Mapping[str, DecisionChange] = field(default_factory=dict)
    told: Mapping[str, DecisionChange] = field(
        default_factory=dict
    )  # a text that is gone or new → its time limit
    troubles: tuple[Trouble, ...] = ()


def row_of(decision: Decision, *, dropped: bool = False) -> Row:
    """The cells of a decision."""
    offices = decision.offices or decision.offices_in_text
    return Row(
        agenda_no=_cut("agenda_no", decision.agenda_no or ""),
        agenda_title=_cut("agenda_title", decision.agenda_title),
        number=_cut("number", decision.number or ""),
        text=_cut("text", decision.text),
        offices=tuple(
            dict.fromkeys(filter(None, (plain_line(one[:MOST_LINE]) for one in offices[:MOST_OFFICES])))
        ),
        deadline=_cut("deadline", decision.deadline or ""),
        day=decision.deadline_date,
        nature=decision.nature,
        dropped=dropped,
    )


def plain_line(words: str) -> str:
    """A line of a cell without a list's bullet or what stands between two names."""
    return squeeze(clean(words)).strip(_BULLETS)


def _cut(name: str, words: str) -> str:
    return squeeze(clean(words))[: MOST[name]].rstrip()


def token(key: str, index: int) -> str:
    """A row's name in its hidden cell: it ends in letters, so that Excel copies it and does not count it up, and they tell
    of which minutes it is."""
    digest = hashlib.sha256(f"{key}|{index}".encode()).digest()
    return f"{index}-" + "".join(chr(ord("a") + byte % 16) for byte in digest[:4])


def index_of(key: str, written: str) -> int | None:
    """The index that a row's name says; None where it is no name, or one of other minutes."""
    found = _TOKEN.fullmatch(written.strip())
    index = int(found[1]) if found else -1
    return index if found and token(key, index) == written.strip() else None
