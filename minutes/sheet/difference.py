"""What a table that came back would change in a draft: frozen values, to be shown and then accepted as a whole."""

import hashlib
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from minutes.edits import DecisionChange, Edits, HeaderChange
from minutes.model import Decision
from minutes.sheet.values import Trouble


class Kind(StrEnum):
    """What happens to a decision."""

    CHANGED = "changed"
    ADDED = "added"
    DROPPED = "dropped"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True, kw_only=True)
class FieldChange:
    """A field's values in the draft and in the table. `meanwhile`: both were changed since the table was made."""

    field: str
    old: DecisionChange
    new: DecisionChange
    meanwhile: bool = False


@dataclass(frozen=True, kw_only=True)
class HeadChange:
    """The same for a field of the head."""

    field: str
    old: HeaderChange
    new: HeaderChange
    meanwhile: bool = False


@dataclass(frozen=True, kw_only=True)
class RowChange:
    """What changes in one decision. `number`, `text`: as it stands in the draft (an added one: as it would).

    `index`: None for an added one, which comes behind the one with index `after` (-1: before all). `meanwhile`: a dropped
    one was changed in the draft since the table was made, or one that is changed was dropped there.
    """

    kind: Kind
    index: int | None
    number: str
    text: str
    fields: tuple[FieldChange, ...] = ()
    decision: Decision | None = None
    after: int = -1
    meanwhile: bool = False


@dataclass(frozen=True, kw_only=True)
class Difference:
    """All of it. `seen`: keys of the reader's problems whose notes were deleted; `without_origin`: the hidden sheet is lost,
    so that the table was compared with the draft as it stands now."""

    draft_id: int
    committee: str
    meeting_date: date | None
    rows: tuple[RowChange, ...] = ()
    head: tuple[HeadChange, ...] = ()
    seen: tuple[str, ...] = ()
    troubles: tuple[Trouble, ...] = field(default=())
    without_origin: bool = False

    @property
    def nothing(self) -> bool:
        """Whether the draft would stay as it is."""
        return not (self.rows or self.head or self.seen)

    @property
    def conflicts(self) -> int:
        """How many changes meet one that was made in the chat meanwhile."""
        fields = [one.meanwhile for row in self.rows for one in row.fields]
        return sum([*fields, *(row.meanwhile for row in self.rows), *(one.meanwhile for one in self.head)])

    @property
    def seal(self) -> str:
        """Eight letters that are the same as long as the difference is: what was seen is what is accepted."""
        return hashlib.sha256(repr((self.rows, self.head, self.seen)).encode()).hexdigest()[:8]


def accept(difference: Difference, edits: Edits, *, chat_stays: bool) -> Edits:
    """The draft's edits with all of it. `chat_stays`: but for what meets a change made in the chat meanwhile."""

    def counts(one: RowChange | FieldChange | HeadChange) -> bool:
        return not (one.meanwhile and chat_stays)

    for row in filter(counts, difference.rows):
        if row.decision is not None:
            edits = edits.adding(row.decision, row.after)
            continue
        assert row.index is not None
        if row.kind is Kind.DROPPED:
            edits = edits.dropping(row.index)
        if row.kind is Kind.TAKEN_BACK:
            edits = edits.taking_back(row.index)
        for one in filter(counts, row.fields):
            edits = edits.changing(row.index, one.new)
    for head in filter(counts, difference.head):
        edits = edits.heading(head.new)
    return edits.settling(*difference.seen)
