"""Minutes changed after their registration: by their signed copy, a corrigendum or a later copy. Frozen values.

Ids are database ids, `index` is that of minutes.edits; every text is plain.
"""

from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from committee.pairing import same_words
from committee.review import NOTHING_LEFT, Remaining
from committee.values import Nature
from places.model import Courtesy


class Why(StrEnum):
    """The document that changes registered minutes."""

    SIGNED = "signed"  # স্বাক্ষরিত কপি
    CORRIGENDUM = "corrigendum"  # সংশোধনী
    COPY = "copy"  # a later draft


class Kind(StrEnum):
    """What happens to a decision."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, kw_only=True)
class Limit:
    """A time limit: the phrase as printed and its day."""

    phrase: str | None = None
    day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One decision that differs. `…_before` is None where that is not different. `key`: on its button; `index`: of the
    decision in the document, None where it has none; `taken`: whether the change is to be made."""

    key: str
    kind: Kind
    index: int | None
    number: str
    agenda_no: str
    text: str
    limit: Limit
    number_before: str | None = None
    text_before: str | None = None
    limit_before: Limit | None = None
    nature: Nature = Nature.ONE_OFF
    offices: tuple[str, ...] = ()  # who reports on an added (or removed) one
    offices_added: tuple[str, ...] = ()
    offices_gone: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    missing: tuple[tuple[str, str], ...] = ()  # words that are not there to be replaced, and the new ones
    struck: bool = False  # to be struck out, and not there
    taken: bool = True


@dataclass(frozen=True, kw_only=True)
class Amendment:
    """What a document would change in registered minutes; nothing of it counts before it is confirmed.

    The questions `left` must be answered first; a reading may stand as it was read, once seen.
    """

    draft_id: int
    committee: str
    meeting_date: date | None
    why: Why
    memo_no: str | None
    memo_date: date | None
    registered_on: date
    differences: tuple[Difference, ...]
    page: int = 0
    pages: int = 1
    total: int = 0
    taken: int = 0
    left: Remaining = NOTHING_LEFT


@dataclass(frozen=True, kw_only=True)
class Amended:
    """After confirmation: how many decisions were changed, added, removed; and how many offices are being told.

    `unreached`: (id, name) of offices that it concerns and that have nobody connected.
    """

    committee: str
    meeting_date: date | None
    why: Why
    changed: int
    added: int
    removed: int
    notified: int
    unreached: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class NothingToAmend:
    """A corrigendum of minutes that are not registered here."""

    committee: str
    meeting_date: date | None


@dataclass(frozen=True, kw_only=True)
class Earlier:
    """What a decision said before a change, as far as that changed it."""

    on: date
    why: Why
    number: str | None = None
    text: str | None = None
    limit: Limit | None = None
    offices: tuple[str, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class AmendedTask:
    """One task in a notice. `kind`: changed | new | gone; `task_id` None where nothing is to be reported any more.
    `offices_…`: who else implements it from now on, or no more."""

    kind: str
    task_id: int | None
    number: str
    agenda_no: str
    text: str
    limit: Limit
    number_before: str | None = None
    text_before: str | None = None
    limit_before: Limit | None = None
    offices_added: tuple[str, ...] = ()
    offices_gone: tuple[str, ...] = ()
    version: int | None = None  # of a new task, which can be answered at once
    nature: Nature = Nature.ONE_OFF
    reported: bool = False  # its office has said something of it


@dataclass(frozen=True, kw_only=True)
class AmendmentNotice:
    """To one person: what was changed in the decisions of the offices he speaks for."""

    committee: str
    meeting_date: date | None
    why: Why
    memo_no: str | None
    memo_date: date | None
    offices: tuple[str, ...]
    courtesy: Courtesy
    tasks: tuple[AmendedTask, ...]


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Words of a changed text: `kept`, or gone (`kept` False, `new` False), or new."""

    words: str
    kept: bool
    new: bool = False


_REWRITTEN = 0.4  # below this likeness the two texts are shown whole


def reworded(before: str, now: str) -> tuple[Piece, ...]:
    """The way from one text to the other, word by word; what only sounds alike counts as the same word."""
    old, new = before.split(), now.split()
    matcher = SequenceMatcher(a=[_plain(w) for w in old], b=[_plain(w) for w in new], autojunk=False)
    if matcher.ratio() < _REWRITTEN:
        return (Piece(words=" ".join(old), kept=False), Piece(words=" ".join(new), kept=False, new=True))
    pieces = []
    for what, i, j, k, m in matcher.get_opcodes():
        if what == "equal":
            pieces.append(Piece(words=" ".join(new[k:m]), kept=True))
            continue
        if j > i:
            pieces.append(Piece(words=" ".join(old[i:j]), kept=False))
        if m > k:
            pieces.append(Piece(words=" ".join(new[k:m]), kept=False, new=True))
    return tuple(pieces)


def _plain(word: str) -> str:
    return word.strip(" ,;:।|.–-—()[]“”\"'")


def same_limit(before: Limit, now: Limit) -> bool:
    """Whether two time limits are one: the same phrase, and no other day."""
    return same_words(before.phrase or "", now.phrase or "") and now.day in (None, before.day)
