"""Offices that stand beside each other with nothing between them, as where the line breaks of a cell were lost."""

import re
from collections.abc import Iterator

from minutes.chars import fold
from minutes.grammar.joining import Piece
from minutes.known import Known
from minutes.offices.pieces import classify
from minutes.words.shapes import begins_a_post, is_in_genitive
from minutes.words.vocabulary import ends_in_post

_SEPARATOR = re.compile(r"\([^()]*\)|(?P<mark>\s?[,;/\n]\s?|\s(?:ও|এবং|and|&)\s)")
_WORD = re.compile(r"[^\s(]+(?:\s?\([^()]{0,60}\))*|\([^()]{0,60}\)")
_MARK = re.compile(r"[0-9০-৯]{1,2}(?:\.[0-9০-৯]{1,2})?[।.):]?")
_EACH_ITS, _ALL = "স্ব", "সকল"
_BRACKET = re.compile(r"\s?\([^()]*\)")
_ENDED = frozenset((Piece.POST, Piece.GENERIC, Piece.GROUP, Piece.PLACED, Piece.ORGED))
_OF_A_POST = frozenset((Piece.PLACE, Piece.QUALIFIER, Piece.INSTITUTION, Piece.COMPANY, Piece.BRANCH))
_MOST_WORDS = 24


def parted(text: str, *, known: Known) -> str:
    """`text` with a line break where one office ends and the next begins without a mark."""
    done: list[str] = []
    of_post = False  # a post was named, to which a place or institution behind a comma belongs
    for piece, mark in _pieces(text):
        parts = _parts(piece, known, of_post=of_post)
        done += ["\n".join(parts), mark]
        kind = classify(parts[-1], known)
        of_post = mark.strip() == "," and (
            kind in _ENDED or (of_post and kind in _OF_A_POST | {Piece.HALF, Piece.UNKNOWN})
        )
    return "".join(done)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """What stands between separators outside brackets, each with the separator behind it."""
    start = 0
    for found in _SEPARATOR.finditer(text):
        if found["mark"]:
            yield text[start : found.start()], found["mark"]
            start = found.end()
    yield text[start:], ""


def _parts(piece: str, known: Known, *, of_post: bool) -> list[str]:
    """The offices in a piece between two separators, each as printed."""
    words = list(_WORD.finditer(piece))[:_MOST_WORDS]
    if len(words) < 2 or known.is_name(_BRACKET.sub("", piece)):
        return [piece]
    for at in range(1, len(words)):
        if _MARK.fullmatch(words[at - 1][0]) or words[at - 1][0] == _EACH_ITS:
            continue  # the number of the decision whose office follows; "স্ব স্ব"
        if is_in_genitive(fold(words[at - 1][0])) and words[at][0] == _ALL:
            continue  # "নির্বাহী কমিটির সকল সদস্য"
        left, right = piece[: words[at - 1].end()].strip(), piece[words[at].start() :].strip()
        placed = of_post and classify(left, known) is Piece.PLACE
        sure = placed or (
            at > 1 and classify(left, known) in _ENDED and known.is_name(_BRACKET.sub("", left))
        )
        if _ends(left, words[at - 1][0], known, of_post=of_post) and _begins(
            right, known, sure=sure, bracketed=left.endswith(")")
        ):
            return [left, *_parts(right, known, of_post=False)]
    return [piece]


def _ends(left: str, last: str, known: Known, *, of_post: bool) -> bool:
    """Whether an office ends with `left`: it is a post, or the place of the post before the comma."""
    kind = classify(left, known)
    if of_post and kind in _OF_A_POST:
        return True
    return kind in _ENDED and (last.endswith(")") or ends_in_post([fold(_BRACKET.sub("", last))]))


def _begins(right: str, known: Known, *, sure: bool, bracketed: bool) -> bool:
    """Whether another office begins with `right`; a bare post does where what stands before it is one for `sure`,
    an institution behind a bracket."""
    words = _BRACKET.sub(" ", right).split()
    if bracketed and classify(right, known) is Piece.INSTITUTION:
        return True
    return any(
        (begins_a_post(name, known) and classify(name, known) in _ENDED - {Piece.GENERIC})
        or (sure and classify(name, known) is Piece.GENERIC)
        for name in (" ".join(words[:end]) for end in range(min(len(words), 8), 0, -1))
    )
