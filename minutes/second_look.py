"""A second look at what was read: values that no clerk would write so, and sentences that nothing took up.

It knows nothing of how a document was read; it looks at the outcome as the secretary would. Every doubt is a question, so what is
odd only now and then in right readings is left alone.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

from committee.values import Nature
from minutes.chars import any_of, fold, is_bangla, squeeze, whole_words
from minutes.clauses import is_ditto, orders
from minutes.document import Block, Document, Paragraph
from minutes.grammar.doubts import (
    CONFIRMED,
    CONFIRMING,
    DUTIES,
    GLUED,
    HANGING,
    LABELS_INSIDE,
    MEMO_WORDS,
    NO_TIME_LIMIT,
    PAST,
    PREDICATES,
    TIME_WORDS,
)
from minutes.grammar.joining import Piece
from minutes.grammar.marks import BULLETS
from minutes.inner_labels import at_inner_labels, repeated_labels
from minutes.items import Doubt
from minutes.known import Known
from minutes.labels import Line
from minutes.model import Decision, Minutes
from minutes.numbers import leading_number, plain_number
from minutes.pieces import classify
from minutes.places import places
from minutes.shapes import names_its_holder

_TIMES = any_of(TIME_WORDS)
_PAST, _NO_LIMIT = any_of(PAST), any_of(NO_TIME_LIMIT)
_LABEL = any_of(LABELS_INSIDE)
_DUTY = any_of(DUTIES)
_MEMO = any_of(MEMO_WORDS)
_HANGING = any_of(HANGING)
_PREDICATE = any_of(PREDICATES)
_NUMBERED = re.compile(r"[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}\s")
_MARK_INSIDE = re.compile(r"(?<=[।;])\s?(?:[0-9০-৯]{1,2}\.[0-9০-৯]{1,2}|[(\[][ক-ঢ০-৯][)\]])\s")
_DATE = re.compile(r"[0-9০-৯]{1,2}[./-][0-9০-৯]{1,2}(?:[./-][0-9০-৯]{2,4})?(?![0-9০-৯/]|\s?(?:নং|নম্বর))")
_LONGEST_OFFICE = 90
_LONGEST_TEXT = 900
_SHORTEST_TEXT = 12
_FEW = 3
_MOSTLY = 0.7
_MANY_SENTENCES = 4  # of which some may be decisions of their own
_SHOWN = 60  # letters
_NO_LETTERS = re.compile(r"[\W_]+")
_NAMED = frozenset(Piece) - {Piece.UNKNOWN, Piece.PLACE}
_GLUED = any_of(GLUED)
_PARTS = re.compile(r"[,/]")
_LISTED = re.compile(r";\s(?:এবং|ও|and)$")  # before the last of a list
_CONFIRMED, _CONFIRMING = any_of(CONFIRMED), any_of(CONFIRMING)
_BAR = re.compile(r"[|\[\]_~<>]")
_SENTENCES = re.compile(r"(?<=[।;])|(?<=[a-z)]\.)\s(?=[A-Z0-9(])")
_CLAUSES = re.compile(r"[():;\[\]—]|\sযে,?\s")
_LEAD = re.compile(r"^(?:[^\s:ঃ]{1,20}\s){0,3}[^\s:ঃ]{1,20}\s?[:ঃ]\s|^\S{1,5}[।.)]\s")
_MOST_LINES = 2000  # looked at for what nothing took up
_MOST_DOUBTS = 6
_NEAR = 24  # letters before a time that may say when it was


def second_look(document: Document, minutes: Minutes, known: Known) -> tuple[Doubt, ...]:
    """The doubts about the decisions of `minutes`, as read from `document`."""
    decisions = minutes.decisions
    ended = sum(map(_is_ended, (one.text for one in decisions)))
    closed = len(decisions) >= _FEW and ended >= _MOSTLY * len(decisions)
    named = list(zip(places(decisions), decisions, strict=True))
    return (
        *_of_head(document, minutes),
        *_of_numbers(decisions),
        *_without_numbers(document, decisions),
        *(doubt for place, one in named for doubt in _of_decision(place, one, closed=closed)),
        *_of_offices(named, known),
        *_not_confirmed(document, decisions),
        *_not_taken(document, minutes),
    )


def _of_head(document: Document, minutes: Minutes) -> Iterator[Doubt]:
    """What of the head was not found, though the document seems to have it."""
    if not minutes.memo_no and any(
        _MEMO.search(fold(line)) for line in islice(_lines(document.blocks), _MOST_LINES)
    ):
        yield Doubt(where="header", code="memo_no_missing", what="")
    if minutes.chair and not minutes.chair_post:
        yield Doubt(where="header", code="chair_post_missing", what="")


def _of_numbers(decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """One doubt for all numbers, where they and those of the agenda do not go together."""
    if _odd_agenda(decisions):
        printed = [f"{one.agenda_no or '–'} → {one.number or '–'}" for one in decisions]
        yield Doubt(where="numbers", code="numbers_unsure", what="; ".join(printed))


def _without_numbers(document: Document, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """One doubt where the paper counts 1, 2, 3 before decisions that were read without any number."""
    if len(decisions) < _FEW or any(one.number or one.agenda_no for one in decisions):
        return
    starts = {squeeze(one.text)[:_NEAR] for one in decisions}
    printed: list[str] = []
    for line in islice(_lines(document.blocks), _MOST_LINES):
        number, words = leading_number(line)
        if number is not None and squeeze(words)[:_NEAR] in starts:
            printed.append(number)
    if len(printed) >= len(decisions) and len(set(printed)) == len(printed):
        yield Doubt(where="numbers", code="numbers_unsure", what="; ".join(printed))


def _odd_agenda(decisions: Sequence[Decision]) -> bool:
    items = [one.agenda_no for one in decisions]
    numbers = [one.number for one in decisions]
    if any(items) and not all(items):
        return True
    if any(_half_numbered(numbers_of) for numbers_of in _by_item(decisions)):
        return True
    heads = {plain_number(re.split(r"[.(]", number)[0]) if number else "" for number in numbers}
    of_no_item = not any(items) and len(heads) == 1  # "৭.০১", "৭.০২": all of one meeting
    if not of_no_item and any(map(_differ, items, numbers)):
        return True
    counted = [int(plain) for item in items if item and (plain := plain_number(item)).isdigit()]
    if counted != sorted(counted):
        return True
    running = {number for number in numbers if number and plain_number(number).isdigit()}
    return len(decisions) == len(running) >= _FEW and len(set(items)) == 1 and bool(items[0])


def _by_item(decisions: Sequence[Decision]) -> Iterator[list[str | None]]:
    """The numbers of each run of decisions under one agenda number."""
    for _, run in groupby(decisions, key=lambda one: one.agenda_no):
        yield [one.number for one in run]


def _half_numbered(numbers: Sequence[str | None]) -> bool:
    return any(numbers) and not all(numbers)


def _differ(item: str | None, number: str | None) -> bool:
    """Whether a number of two parts belongs to another item by its first."""
    if not number or not re.search(r"[.(]", number):
        return False
    parts = list(map(plain_number, re.split(r"[.(]", number)[:-1]))
    return item is None or (
        parts[0].isdigit() and plain_number(item).isdigit() and plain_number(item) not in parts
    )


def _is_ended(text: str) -> bool:
    return text.endswith(("।", ".", "?", "!"))


def _of_decision(where: str, one: Decision, *, closed: bool) -> Iterator[Doubt]:
    """The doubts about one decision. `closed`: these decisions end with a full stop."""
    shortest = _FEW if one.nature is Nature.FORMAL else _SHORTEST_TEXT  # "Confirmed."
    odd = _odd_text(_LISTED.sub(";", one.text), numbered=one.number is not None, shortest=shortest)
    if not odd and closed and not _is_ended(one.text) and not _PREDICATE.search(fold(one.text)):
        odd = _end(one.text)
    if odd:
        yield Doubt(where=where, code="words_unsure", what=odd)
    time = _time_told(fold(one.text)) if one.deadline is None else None
    if time:
        yield Doubt(
            where=where,
            code="limit_unsure",
            what=whole_words(one.text, max(0, time.start() - 20), time.end() + 12),
        )


def _time_told(folded: str) -> re.Match[str] | None:
    """The first words that tell of a time to come by which something may be due."""
    for found in _TIMES.finditer(folded):
        past = _PAST.search(folded[max(0, found.start() - _NEAR) : found.start()])
        if past is None and not _NO_LIMIT.match(folded, found.start()):
            return found
    return None


def _of_offices(named: Iterable[tuple[str, Decision]], known: Known) -> Iterator[Doubt]:
    """One doubt for each odd name, at the first decision that has it: what is answered there holds for all."""
    seen: set[str] = set()
    for where, one in named:
        for name in one.offices:
            if name not in seen and not is_ditto(name) and _is_odd_name(name, known):
                yield Doubt(where=where, code="mention_unsure", what=name)
            seen.add(name)


def _is_odd_name(name: str, known: Known) -> bool:
    """Whether something else is in an office's name, or what it ends with is nothing known."""
    if _BAR.search(name) or _GLUED.search(fold(name)) or name.count("(") != name.count(")"):
        return True
    if len(name) > _LONGEST_OFFICE or _LABEL.search(fold(name)) or _DATE.search(name):
        return True
    # What stands behind a post was judged when the two were joined.
    return not any(classify(part, known) in _NAMED or names_its_holder(part) for part in _PARTS.split(name))


def _beginning(text: str) -> str:
    return whole_words(text, 0, _SHOWN)


def _end(text: str) -> str:
    return whole_words(text, max(0, len(text) - _SHOWN), len(text))


def _odd_text(text: str, *, numbered: bool, shortest: int) -> str:
    """The words of a decision that do not look like one, whole; "" where all do."""
    folded = fold(text)
    label = _LABEL.search(folded)
    if label:
        return whole_words(text, label.start(), label.start() + _SHOWN)
    mark = _MARK_INSIDE.search(text)
    if mark:
        return whole_words(text, mark.start(), mark.start() + _SHOWN)
    if leading_number(text)[0] is not None or (not numbered and _NUMBERED.match(text)):
        return _beginning(text)
    if len(text) < shortest or _HANGING.search(folded) or text.count("(") != text.count(")"):
        return _end(text)
    if not _is_ended(text) and is_bangla(text) and not orders(text) and not _PREDICATE.search(folded):
        return _beginning(text)
    if (
        text[0] in BULLETS
        or len(text) > _LONGEST_TEXT
        or text.count("।") >= _MANY_SENTENCES
        or _BAR.search(text)
    ):
        return _beginning(text)
    return ""


def _not_confirmed(document: Document, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """The sentence that confirms the last minutes, where no decision does: whether it is one is for the secretary to say."""
    formal = (one.text for one in decisions if one.nature is Nature.FORMAL)
    if any(_CONFIRMING.search(fold(text)) for text in formal):
        return
    for line in islice(_lines(document.blocks), _MOST_LINES):
        if not _CONFIRMED.search(fold(line)):
            continue
        told = next((one for one in _SENTENCES.split(line) if _CONFIRMED.search(fold(one))), line)
        yield Doubt(where="file", code="sentence_left", what=squeeze(told))
        return


def _not_taken(document: Document, minutes: Minutes) -> Iterator[Doubt]:
    """Sentences between the decisions that order something and went nowhere."""
    taken = _Taken(minutes)
    found = 0
    often: frozenset[str] | None = None
    for line in islice(_lines(document.blocks), _MOST_LINES):
        if found == _MOST_DOUBTS:
            return
        if not _DUTY.search(fold(line)) or taken.has_all(_SENTENCES.split(line)):
            continue
        if often is None:  # seldom wanted, and every line is looked at for it
            often = repeated_labels(_lines(document.blocks))
        left = next((one for one in _said_in(line, often) if not taken.has(one)), None)
        if left is not None:
            found += 1
            yield Doubt(where="file", code="sentence_left", what=squeeze(left))


class _Taken:
    """The words that went into the register."""

    def __init__(self, minutes: Minutes) -> None:
        self._words = squeeze(" ".join(_taken(minutes)))
        self._plain = ""

    def has_all(self, sentences: Iterable[str]) -> bool:
        return all(map(self.has, sentences))

    def has(self, sentence: str) -> bool:
        """Whether a sentence orders nothing, or was taken up."""
        as_printed = squeeze(sentence)
        if as_printed[len(as_printed) // 3 :] in self._words or not _DUTY.search(fold(sentence)):
            return True
        self._plain = self._plain or _plain(self._words)
        return _stands_in(sentence, self._plain)


def _said_in(line: str, often: frozenset[str]) -> Iterator[str]:
    """The sentences of a line; a label ends one, too, as where dandas were lost."""
    for part in at_inner_labels(Line(text=line, place=""), often):
        yield from _SENTENCES.split(part.text)


def _stands_in(sentence: str, taken: str) -> bool:
    """Whether the sentence was taken up: without its mark or label, all but how it begins, or its clauses that order."""
    plain = _plain(_LEAD.sub("", squeeze(sentence)))
    if len(plain) < _SHORTEST_TEXT or plain in taken or plain[len(plain) // 3 :] in taken:
        return True
    clauses = [_plain(_LEAD.sub("", one)) for one in _CLAUSES.split(sentence) if _DUTY.search(fold(one))]
    return bool(clauses) and all(one in taken and len(one) >= _SHORTEST_TEXT for one in clauses)


def _taken(minutes: Minutes) -> Iterator[str]:
    for one in minutes.decisions:
        yield from (one.agenda_title, one.discussion, one.text, one.implementer_raw, one.deadline or "")
    for old in minutes.history:
        yield from (old.text, old.progress)


def _plain(text: str) -> str:
    return _NO_LETTERS.sub("", fold(text))


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """The lines of paragraphs and cells, those of tables inside of cells too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.text.split("\n")
            continue
        for cell in (cell for row in block.rows for cell in row if not cell.continued):
            yield from cell.text.split("\n")
            yield from _lines(cell.tables)
