"""Going through a draft: what the reader was not sure of, which change each of it may call for, and what is shown.

Values are frozen; ids and indexes as in committee.views and minutes.edits.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from committee.carry import letters_of
from committee.rows import ROWS
from committee.short import label
from committee.values import Nature

# What may be changed in a decision, and in the header, each asked for in words.
DECISION_EDITS = ("text", "number", "deadline", "offices")
HEADER_EDITS = (
    "meeting_date",
    "memo_no",
    "memo_date",
    "chair",
    "meeting_number",
    "meeting_time_raw",
    "venue",
)
# The reader's problem → what it may call for: the first is the likeliest. Besides the fields: drop and add (a decision).
OFFERS: Mapping[str, tuple[str, ...]] = {
    "calendars_disagree": ("meeting_date",),
    "weekday_disagrees": ("meeting_date",),
    "meeting_after_memo": ("meeting_date", "memo_date"),
    "chair_missing": ("chair",),
    "chair_unsure": ("chair",),
    "chair_post_missing": ("chair",),
    "memo_no_missing": ("memo_no", "memo_date"),
    "number_gap": ("add", "number"),
    "number_repeated": ("number", "drop"),
    "number_out_of_order": ("number", "drop"),
    "number_of_another_item": ("number",),
    "text_before_number": ("text", "drop"),
    "empty_decision": ("text", "drop"),
    "decision_not_separated": ("text", "drop"),
    "implementer_division_unsure": ("offices",),
    "ditto": ("offices",),
    "mention_unsure": ("offices",),
    "deadline_before_meeting": ("deadline",),
    "words_not_found": ("text", "drop"),
    "limit_unsure": ("deadline",),
    "limit_odd": ("deadline",),
    "words_unsure": ("text", "drop"),
    "sentence_left": ("add",),
    "unnumbered_line": ("add", "text"),
    "decision_from_talk": ("drop", "text"),
    "cells_guessed": DECISION_EDITS,
    "meeting_date_unsure": ("meeting_date",),
    "memo_date_missing": ("memo_date",),
    "numbers_unsure": (),
    "commas_unsure": (),
    ROWS: (),
    "scan_memo": ("memo_no", "memo_date"),
    "scan_meeting": ("meeting_number", "meeting_time_raw"),
    "scan_numbers": (),
    "time_missing": ("meeting_time_raw",),
    "venue_missing": ("venue",),
    "venue_unsure": ("venue",),
    "time_unsure": ("meeting_time_raw",),
    "meeting_number_unsure": ("meeting_number",),
    "signed_unsure": (),
    "memo_no_unsure": ("memo_no",),
    "no_heading": (),
    "damaged_characters": (),
    "damaged_file": (),
    "pages_are_pictures": (),
    "letters_unsure": (),
}
# Problems that are about the whole paper, not about its header.
OF_THE_WHOLE = frozenset(
    {
        "cells_guessed", "decision_from_talk", "no_heading", "letters_unsure", "damaged_file", "damaged_characters",
        "pages_are_pictures", "old_encoding_left",
    }
)  # fmt: skip
# Words in a code that is not in the table → what it is about.
_ABOUT: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    # (word, offers for a decision, offers for the header)
    ("deadline", ("deadline",), ("meeting_date",)),
    ("date", ("deadline", "text"), ("meeting_date", "memo_date")),
    ("number", ("number", "text"), ("memo_no", "meeting_number")),
    ("memo", ("text",), ("memo_no", "memo_date")),
    ("mention", ("offices",), ()),
    ("office", ("offices",), ()),
    ("implementer", ("offices",), ()),
    ("text", ("text", "drop"), ()),
)
# Problems that are asked about as questions of their own, or that the chat has no use for: whose minutes these are, the
# secretary has said.
ASKED_OTHERWISE = frozenset(
    {"meeting_date_missing", "no_implementer", "committee_missing", "committee_unsure"}
)
# Problems that are about the numbers of all decisions.
OF_ALL_NUMBERS = frozenset({"scan_numbers", "numbers_unsure"})
# Problems whose words are the names of decisions; those are listed on their own card.
OF_SEVERAL = OF_ALL_NUMBERS | {ROWS}


def offers(code: str, *, in_decision: bool) -> tuple[str, ...]:
    """What a problem of this code may call for; where a code is new, by what it is about."""
    if code in OF_THE_WHOLE and not in_decision:
        return ()
    if code in OFFERS:
        return OFFERS[code]
    for word, decision, header in _ABOUT:
        if word in code:
            return decision if in_decision else header
    return DECISION_EDITS if in_decision else HEADER_EDITS


def short_key(prefix: str, key: str) -> str:
    """What stands on a button for a long key: a letter and eight hexadecimal digits."""
    return prefix + hashlib.sha256(key.encode()).hexdigest()[:8]


def problem_keys(problems: Sequence[tuple[str, str, str]]) -> tuple[str, ...]:
    """A key for every (where, code, what), the same whenever the same document is read."""
    seen: dict[tuple[str, str, str], int] = {}
    keys = []
    for one in problems:
        seen[one] = seen.get(one, 0) + 1
        keys.append(short_key("p", "|".join((*one, str(seen[one])))))
    return tuple(keys)


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What a decision may be called by where something is said about it."""

    agenda_no: str | None
    number: str | None
    text: str = ""
    rest: str = ""  # what stands beside its words: implementers, time limit

    def called(self, name: str, way: int) -> bool:
        """Whether `name` (letters only) is its number, its label, or its agenda item's number."""
        own = (self.number, label(self.number, self.agenda_no), self.agenda_no)[way]
        return letters_of(own or "") == name


# Of two decisions with one number, these are about the second.
_WORDS = 8  # letters by which a decision without a number is known
_BEGINNING = 24  # and where no place was said
_SECOND = ("number_repeated", "number_out_of_order")


def place_of(where: str, decisions: Sequence[Spoken], code: str = "", what: str = "") -> int | None:
    """Which decision a problem means, by its place: `where` names it or its agenda item, or is how its text begins;
    `what` is its number or words, and may be all that tells."""
    wanted, said = letters_of(where), letters_of(what)
    if not wanted:
        return None
    for way in range(3):
        found = [at for at, one in enumerate(decisions) if one.called(wanted, way)]
        if found:
            nearer = _nearer(said, found, decisions)
            return (nearer or found)[-1 if code in _SECOND and nearer else 0]
    begun = (_begun_with(wanted, decisions, _WORDS), _begun_with(said, decisions, _BEGINNING))
    return next((at for at in begun if at is not None), None)


def _begun_with(words: str, decisions: Sequence[Spoken], least: int) -> int | None:
    """The decision that begins with these letters, its number before them or not; fewer than `least` must be all of its text."""
    texts = [(letters_of(one.text), letters_of(one.number or "")) for one in decisions]
    if len(words) < least:
        return next((at for at, (text, _) in enumerate(texts) if words and text == words), None)
    return next(
        (
            at
            for at, (text, no) in enumerate(texts)
            if text.startswith(words) or (no + text).startswith(words)
        ),
        None,
    )


def _nearer(said: str, found: Sequence[int], decisions: Sequence[Spoken]) -> list[int]:
    """Those of `found` whose number or text is what was said; else those that it stands in: ক, খ come again in every item."""
    if not said:
        return []
    same = [
        at for at in found if said in (letters_of(decisions[at].number or ""), letters_of(decisions[at].text))
    ]
    return same or [at for at in found if said in letters_of(f"{decisions[at].text} {decisions[at].rest}")]


@dataclass(frozen=True, kw_only=True)
class HeaderLines:
    """The header of a draft, as context of what is unsure in it."""

    committee: str | None
    meeting_number: str | None
    meeting_date: date | None
    meeting_date_raw: str | None
    memo_no: str | None
    memo_date: date | None
    chair: str | None
    chair_post: str | None
    meeting_time: str | None = None
    venue: str | None = None


@dataclass(frozen=True, kw_only=True)
class HeaderCard:
    """The header of a draft with what can be changed in it. `meeting_date`: also where the secretary has said it."""

    draft_id: int
    lines: HeaderLines
    meeting_date: date | None
    signed: bool
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class MentionLine:
    """One implementer as printed, and what became of it. `state`: offices | group | adviser | dropped | unknown."""

    key: str
    text: str
    state: str
    offices: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class DecisionCard:
    """One decision of a draft with everything that can be changed about it. `before` and `after`: its neighbours' indexes."""

    draft_id: int
    index: int
    place: int  # from 0, among those that stand
    total: int
    number: str
    agenda_no: str
    title: str
    text: str
    nature: Nature
    raw: str
    mentions: tuple[MentionLine, ...]
    reporting: tuple[str, ...]
    cooperating: tuple[str, ...]
    unclear: tuple[str, ...]
    due: date | None
    deadline_raw: str | None
    proposed: date | None  # a day reckoned from the phrase, which counts once it is confirmed
    dropped: bool = False
    added: bool = False
    changed: tuple[str, ...] = ()  # the fields that are not as read
    before: int | None = None
    after: int | None = None


@dataclass(frozen=True, kw_only=True)
class Remaining:
    """What of a draft is still to be gone through: questions that must be answered, and readings that may stand once
    seen; and how many of each have been settled."""

    questions: int = 0
    readings: int = 0
    answered: int = 0
    seen: int = 0

    def __bool__(self) -> bool:
        return bool(self.questions or self.readings)


NOTHING_LEFT = Remaining()


@dataclass(frozen=True, kw_only=True)
class Confirmed:
    """After “confirm all the rest”: how many were taken as they are, and what must be answered all the same."""

    draft_id: int
    settled: int
    left: Remaining
    amends: bool = False  # a draft that changes registered minutes


@dataclass(frozen=True, kw_only=True)
class FieldAsked:
    """What is to be written: the field, of which decision (None: of the header), and what stands there now."""

    draft_id: int
    field: str
    number: str | None
    now: str
    on: date | None = None
