"""Sentences that order or confirm something and that no decision took up, as the second look sees them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from committee.values import Nature
from minutes.chars import any_of, any_of_words, fold, squeeze
from minutes.document import Document, lines_in
from minutes.grammar.doubts import CONFIRMED, CONFIRMING, DUTIES
from minutes.items import Doubt
from minutes.model import Decision, Minutes
from minutes.told.inner_labels import at_inner_labels, repeated_labels
from minutes.words.labels import Line
from minutes.words.numbers import find_marks, leading_number

_DUTY = any_of_words(DUTIES)
_CONFIRMED, _CONFIRMING = any_of(CONFIRMED), any_of(CONFIRMING)
_NO_LETTERS = re.compile(r"[\W_]+")
_SENTENCES = re.compile(r"(?<=[।;])|(?<=[a-z)]\.)(?<!\s[a-h]\.)\s(?=[A-Z0-9(])|(?<=\.)\s(?=[a-h]\)\s)")
_CLAUSES = re.compile(r"[():;\[\]—]|\sযে,?\s")
_LEAD = re.compile(r"^(?:[^\s:ঃ]{1,20}\s){0,3}[^\s:ঃ]{1,20}\s?[:ঃ]\s|^\S{1,5}[।.)]\s")
_INLINE = re.compile(r"(?:^|\s)[•●▪➢*–-]\s|(?:^|\s)[a-h]\.\s(?=[A-Z])")
_MARKED = re.compile(r"[(\[]?[a-hক-ঢ]\s?[.)\]।]\s")
_SHORTEST_TEXT = 12
_MOST_LINES = 2000  # looked at for what nothing took up
_MOST_DOUBTS = 6


def not_confirmed(document: Document, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """The sentence that confirms the last minutes, where no decision does though it stands like one: whether it is one is for
    the secretary to say. In the talk before the decisions it is told by the way."""
    formal = (one.text for one in decisions if one.nature is Nature.FORMAL)
    if any(_CONFIRMING.search(fold(text)) for text in formal):
        return
    for line in islice(lines_in(document.blocks), _MOST_LINES):
        if not _CONFIRMED.search(fold(line)) or not _stands_like_one(line):
            continue
        told = next((one for one in _SENTENCES.split(line) if _CONFIRMED.search(fold(one))), line)
        yield Doubt(where="file", code="sentence_left", what=squeeze(told))
        return


def _stands_like_one(line: str) -> bool:
    """Whether a line begins with a mark as decisions have, or holds orders too, as where all of a paper ran together."""
    return bool(leading_number(line)[0] or _MARKED.match(line) or _DUTY.search(fold(line)))


def not_taken(document: Document, minutes: Minutes) -> Iterator[Doubt]:
    """Sentences between the decisions that order something and went nowhere."""
    taken = _Taken(minutes)
    found = 0
    often: frozenset[str] | None = None
    for line in islice(lines_in(document.blocks), _MOST_LINES):
        if found == _MOST_DOUBTS:
            return
        if not _DUTY.search(fold(line)) or taken.has_all(_SENTENCES.split(line)):
            continue
        if often is None:  # seldom wanted, and every line is looked at for it
            often = repeated_labels(lines_in(document.blocks))
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
    return _all_in(_CLAUSES.split(sentence), taken) or _all_in(_between_marks(sentence), taken)


def _all_in(clauses: Iterable[str], taken: str) -> bool:
    ordering = [_plain(_LEAD.sub("", one)) for one in clauses if _DUTY.search(fold(one))]
    return bool(ordering) and all(one in taken and len(one) >= _SHORTEST_TEXT for one in ordering)


def _between_marks(sentence: str) -> Iterator[str]:
    """The orders of a list that no danda parts: "ক) … করতে হবে খ) … করতে হবে", "• … • …"."""
    parts = _INLINE.split(sentence)
    if len(parts) > 1:
        yield from filter(str.strip, parts)
        return
    begin = 0
    for mark in find_marks(sentence):
        yield sentence[begin : mark.start]
        begin = mark.end
    yield sentence[begin:]


def _taken(minutes: Minutes) -> Iterator[str]:
    for one in minutes.decisions:
        yield from (one.agenda_title, one.discussion, one.text, one.implementer_raw, one.deadline or "")
    for old in minutes.history:
        yield from (old.text, old.progress)


def _plain(text: str) -> str:
    return _NO_LETTERS.sub("", fold(text))
