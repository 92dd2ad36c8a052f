"""Pieces of a list of offices in English that are one: two tasks of a post ("HR & Admin Officer"), a post and its camp."""

import re

from minutes.chars import BANGLA, fold, folded_pattern
from minutes.grammar.joining import AND, COMMA, Piece
from minutes.grammar.posts import ENGLISH_TASKS
from minutes.known import Known
from minutes.offices.joined import Coming, Joined, Together
from minutes.words.vocabulary import bare, ends_in_post

_TASKS = frozenset(ENGLISH_TASKS)
_FOREIGN = re.compile(f"[{BANGLA}]")
# A camp or a block that is only numbered is no office: it says where that before it is.
_NUMBERED_PLACE = re.compile(folded_pattern(r"(?:camp|block|zone|ক্যাম্প|ব্লক|জোন)\s?-?\s?[0-9০-৯]{1,2}[a-z]?"))
_NO_HOLDERS = frozenset((Piece.PLACE, Piece.QUALIFIER, Piece.HALF))
_FIELDS = frozenset((Piece.UNKNOWN, Piece.BRANCH, Piece.QUALIFIER))
_MOST_WORDS = 3


def english(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """What the last mention and the piece are together by such a rule; None where none joins them."""
    if (
        piece.mark == COMMA
        and last.kind not in _NO_HOLDERS
        and _NUMBERED_PLACE.fullmatch(fold(piece.text.strip()))
    ):
        return Piece.PLACED, False
    return (Piece.POST, False) if _two_tasks(last, piece) or _two_fields(last, piece) else None


def _two_tasks(last: Joined, piece: Coming) -> bool:
    """Whether a task stands before a post of two words: "Finance and Admin Officer"; not "UNICEF and Camp Manager"."""
    words = bare(piece.text).split()
    if (
        piece.mark != AND
        or last.tail != last.head
        or bare(last.head) not in _TASKS
        or _FOREIGN.search(piece.text)
    ):
        return False
    return 1 < len(words) <= _MOST_WORDS and words[0] in _TASKS and ends_in_post(words)


def _two_fields(last: Joined, piece: Coming) -> bool:
    """Whether "&" joins what one head is over: "Head of Brand & Communication"; not "Head of Audit & Head of Treasury"."""
    headed = bare(last.head).startswith("head of ") and last.tail == last.head
    words = bare(piece.text).split()
    return (
        headed
        and piece.mark == AND
        and 0 < len(words) <= _MOST_WORDS
        and piece.kind in _FIELDS
        and not ends_in_post(words)
    )
