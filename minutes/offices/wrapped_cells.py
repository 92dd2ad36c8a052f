"""A cell of offices whose lines are no names but what fitted into a narrow column, ended by hand: put together again."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import category

from minutes.chars import first_word, last_word
from minutes.grammar.joining import Piece
from minutes.known import Known
from minutes.offices.pieces import classify
from minutes.words.shapes import begins_a_post, is_common_noun, is_in_genitive
from minutes.words.vocabulary import INSTITUTIONS, bare, ends_in_post, is_of_letters

_NAMES = re.compile(r"[,;/।|]|\s(?:ও|এবং|and|&|\+)(?=\s|$)|(?:^|\s)\(?(?:[0-9০-৯]{1,2}|[ক-ঞ])[).।](?=\s|$)")
_BRACKETED = re.compile(r"\s?\((?!(?:[0-9০-৯]{1,2}|[ক-ঞ])\))[^()]*\)")
_ENDED = re.compile(r"(?:[,;/।|+]|\s(?:ও|এবং|and|&))$")
_BEGUN = re.compile(r"(?:ও|এবং|and|&)\s|[•●▪■➢➤►*–—-]|\(?(?:[0-9০-৯]{1,2}|[ক-ঞ]|[ivx]{1,4})[).।]")
_MARK_LEFT = re.compile(r"\s\(?(?:[0-9০-৯]{1,2}|[ক-ঞ])[).।]$")
_OPEN = frozenset((Piece.HALF, Piece.QUALIFIER, Piece.OPEN_GROUP))
_OFFICES = frozenset((
    Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED, Piece.GROUP, Piece.INSTITUTION, Piece.COMPANY, Piece.BRANCH,
    Piece.PERSON,
))  # fmt: skip
_FILLED = 0.8  # of the widest line, which the first word of the next would have gone beyond
_MOST_LINES = 60


def unwrapped(cell: str, known: Known) -> str:
    """The cell in one line, where its lines are full, one breaks a name and none parts two whole names; else as it is."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    if not 1 < len(lines) <= _MOST_LINES or not _are_filled(lines):
        return cell
    plain = [_BRACKETED.sub("", line) for line in lines]
    marked = any(map(_NAMES.search, plain))
    broken = [_breaks(*names, known, marked=marked) for names in _around_breaks(plain)]
    left = any(map(_MARK_LEFT.search, plain[:-1]))
    return " ".join(lines) if (left or True in broken) and False not in broken else cell


def _are_filled(lines: Sequence[str]) -> bool:
    """Whether no line had room for the first word of the next."""
    least = _FILLED * max(map(_width, lines))
    return all(_width(line) + 1 + _width(first_word(behind)) > least for line, behind in pairwise(lines))


def _width(text: str) -> int:
    return sum(not category(letter).startswith("M") for letter in text)


def _around_breaks(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The last name of each line and the first of the next, where no mark parts them."""
    for line, behind in pairwise(lines):
        if not _ENDED.search(line) and not _BEGUN.match(behind) and not _MARK_LEFT.search(line):
            last, first = _NAMES.split(line)[-1].strip(), _NAMES.split(behind)[0].strip()
            if last and first:
                yield last, first


def _breaks(last: str, first: str, known: Known, *, marked: bool) -> bool | None:
    """Whether a break between two lines is within one name; False between two whole names, None where it may be either.

    `marked`: something else parts the names of the cell.
    """
    kind, next_kind = classify(last, known), classify(first, known)
    ended = kind in _OFFICES and (kind is not Piece.GENERIC or next_kind in _OFFICES)
    if ended and begins_a_post(first, known):
        return False
    if kind is Piece.PLACE and (next_kind is Piece.GENERIC or begins_a_post(first, known)):
        return False
    by_itself = (known.is_name(first) and not known.is_name(f"{last} {first}")) or is_of_letters(first)
    if by_itself or classify(f"{last} {first}", known) not in _OFFICES:
        return None
    if kind is Piece.UNKNOWN:
        return True if marked and next_kind is not Piece.GENERIC and not begins_a_post(first, known) else None
    ends = next_kind is Piece.HEAD or is_common_noun(first)
    waits = kind in _OPEN or is_in_genitive(last_word(bare(last))) or _is_half(last, first)
    return True if ends or waits else None


def _is_half(last: str, first: str) -> bool:
    """Whether each is one word, and no name by itself: "বেঞ্চ", "সহকারী"."""
    one, other = bare(last).split(), bare(first).split()
    return (
        len(one) == len(other) == 1
        and ends_in_post(other)
        and one[0] not in INSTITUTIONS
        and not ends_in_post(one)
    )
