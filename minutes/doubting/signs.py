"""Small signs in a paper that decisions were read wrongly. Each alone says little: `together.py` reckons what they say together.

A sign is asked of a whole paper and gives the decisions that bear it, by their place among them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from minutes.chars import any_of, any_of_words, fold, squeeze
from minutes.document import Document, Table, lines_in
from minutes.grammar.doubts import DUTIES, LIMIT_BEGINS_BEFORE, LIMIT_GOES_ON, PREDICATES
from minutes.known import Known
from minutes.model import Decision

_DUTY, _PREDICATE = any_of_words(DUTIES), any_of(PREDICATES)
_BEFORE, _BEHIND = any_of(LIMIT_BEGINS_BEFORE), any_of(LIMIT_GOES_ON)
_NO_LETTERS = re.compile(r"[\W_]+")
_MOST_LINES = 2000
_FEW, _VERY_FEW, _MUCH, _SMALL_SHARE = 4, 3, 400, 0.35
_LONG = 3000  # letters: many a meeting decides but one thing or two, and its paper is shorter than that
_LONG_LINE, _LONG_WITHOUT_TABLE = 600, 300  # letters: a paste whose lines ran together
_ASKED_ALREADY = 2
_MANY_OFFICES = 5
_ENOUGH = 24  # letters by which words are found in the paper
_NEAR = 30  # letters before a time limit that may belong to it


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What was read, and from what. `asked`: how many other questions there are about what the paper says."""

    document: Document
    decisions: Sequence[Decision]
    known: Known
    asked: int

    @cached_property
    def lines(self) -> tuple[str, ...]:
        return tuple(islice(lines_in(self.document.blocks), _MOST_LINES))

    @cached_property
    def letters(self) -> str:
        """All letters of the paper, nothing between them."""
        return "".join(map(_plain, self.lines))


def few_decisions(paper: Paper) -> Iterator[int]:
    """So few for so long a paper: some may have been passed over."""
    if len(paper.decisions) <= _FEW and _says_much_else(paper):
        yield from range(len(paper.decisions))


def hardly_any_decisions(paper: Paper) -> Iterator[int]:
    """Still fewer."""
    if len(paper.decisions) <= _VERY_FEW and _says_much_else(paper):
        yield from range(len(paper.decisions))


def implementers_on_either_side(paper: Paper) -> Iterator[int]:
    """Implementers that stand before their decision, where those of others stand behind: all may have slipped by one."""
    if any(isinstance(block, Table) for block in paper.document.blocks):
        return
    named = [(at, one) for at, one in enumerate(paper.decisions) if _plain(one.implementer_raw)]
    before = [at for at, one in named if _stands_before(one, paper.letters)]
    if len(before) < len(named):
        yield from before


def many_offices(paper: Paper) -> Iterator[int]:
    """As many offices as several decisions have."""
    yield from (at for at, one in enumerate(paper.decisions) if len(one.offices) >= _MANY_OFFICES)


def limit_cut_off(paper: Paper) -> Iterator[int]:
    """A time limit in whose sentence more words of it stand beside it ("সাধারণ | সভার ৭ দিন আগে")."""
    for at, one in enumerate(paper.decisions):
        text, limit = squeeze(one.text), squeeze(one.deadline or "")
        before, found, behind = text.partition(limit) if limit else ("", "", "")
        if found and (_BEFORE.search(fold(before[-_NEAR:])) or _BEHIND.match(fold(behind[:_NEAR]))):
            yield at


def orders_nothing(paper: Paper) -> Iterator[int]:
    """A text in which nothing is to be done and that ends as no sentence does."""
    for at, one in enumerate(paper.decisions):
        folded = fold(one.text)
        if not _DUTY.search(folded) and not _PREDICATE.search(folded.rstrip("।. ")):
            yield at


def in_long_lines(paper: Paper) -> Iterator[int]:
    """Lines that ran together."""
    parted = any(isinstance(block, Table) for block in paper.document.blocks)
    if any(len(line) > (_LONG_LINE if parted else _LONG_WITHOUT_TABLE) for line in paper.lines):
        yield from range(len(paper.decisions))


def among_questions(paper: Paper) -> Iterator[int]:
    """Other questions in the same paper: errors stand in few papers, and there many."""
    if paper.asked >= _ASKED_ALREADY:
        yield from range(len(paper.decisions))


def _says_much_else(paper: Paper) -> bool:
    everything = sum(map(len, paper.lines))
    own = sum(len(one.text) + len(one.implementer_raw) for one in paper.decisions)
    return everything > max(_LONG, _MUCH * len(paper.decisions)) and own < _SMALL_SHARE * everything


def _stands_before(one: Decision, letters: str) -> bool:
    text = letters.find(_plain(one.text)[:_ENOUGH])
    implementer = _plain(one.implementer_raw)[:_ENOUGH]
    return 0 <= letters.find(implementer) < text and letters.find(implementer, text) < 0


def _plain(text: str) -> str:
    return _NO_LETTERS.sub("", fold(text))
