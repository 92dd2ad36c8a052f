"""Names of one make behind each other: "জোন-১ ও জোন-৩", "কবি সুফিয়া হল ও শহীদ আসাদ হল"; persons each with their post."""

import re

from minutes.chars import fold
from minutes.grammar.joining import AND, COMMA, Piece
from minutes.grammar.posts import COMMITTEE_POSTS
from minutes.known import Known
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.pieces import classify
from minutes.words.shapes import is_person
from minutes.words.vocabulary import COUNT, bare, ends_in_post

_OF_A_POST = frozenset((Piece.ORGED, Piece.PLACED))
_BODIES = frozenset((Piece.UNKNOWN, Piece.BRANCH, Piece.INSTITUTION, Piece.COMPANY))
_POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))
_CUTS = re.compile(r"\s?[,;/]\s?|\s(?:ও|এবং)\s")
_OF_COMMITTEES = frozenset(map(fold, COMMITTEE_POSTS))
_FEWEST_PERSONS, _MOST_WORDS = 2, 4


def of_one_make(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Behind a post and its body, another body called the same: both are its."""
    own, other = (bare(text).split() for text in (cell[last.start : last.end], piece.text))
    if piece.mark != AND or last.kind not in _OF_A_POST or piece.kind not in _BODIES or not own or not other:
        return None
    word = COUNT.sub("", other[-1])
    alike = COUNT.sub("", own[-1]) == word and not any(ends_in_post([one]) for one in other)
    return (Piece.ORGED, None) if alike and (len(other) > 1 or word != other[-1]) else None


def as_member(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """An unlisted name before a bare post of committees, where the list goes no further: a person, "আব্দুল বাছিত, সদস্য"."""
    named = (
        last.kind is Piece.UNKNOWN
        and last.tail == last.head
        and 1 < len(bare(last.head).split()) <= _MOST_WORDS
    )
    if (
        named
        and piece.mark == COMMA
        and piece.kind is Piece.GENERIC
        and piece.closes
        and bare(piece.text) in _OF_COMMITTEES
    ):
        return Piece.POST, True
    return None


def persons_before_posts(cell: str, piece: Coming, known: Known) -> bool:
    """Whether a person begins a mention though a post stands before: in this list each person's post stands behind the name."""
    if piece.kind is not Piece.PERSON or piece.mark != COMMA or not is_person(piece.text):
        return False
    parts = [part.strip() for part in _CUTS.split(cell) if part.strip()]
    persons = [at for at, part in enumerate(parts) if is_person(part)]
    return len(persons) >= _FEWEST_PERSONS and all(
        at + 1 < len(parts) and classify(parts[at + 1], known) in _POSTS for at in persons
    )
