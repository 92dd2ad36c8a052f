"""Small signs in the names of offices that a list of them was cut in the wrong place (see `signs.py`)."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from minutes.chars import squeeze
from minutes.doubting.signs import Paper
from minutes.grammar.joining import AND, COMMA, SLASH, Piece
from minutes.known import Known
from minutes.offices.beside import named_beside
from minutes.offices.pieces import classify
from minutes.words.clauses import is_ditto
from minutes.words.vocabulary import bare, ends_in_post, is_body_of, is_of_letters

_MARK = r"(?P<mark>\s?[,/]\s?|\s(?:ও|এবং|and|&)\s)"
_BRACKETS = re.compile(r"\([^()]*\)")
_BRACKET_OR_DIGIT = re.compile(r"[(0-9০-৯]")
_BODIES = frozenset((Piece.INSTITUTION, Piece.BRANCH, Piece.COMPANY))
_NOT_SAYING_WHOSE = frozenset((Piece.GENERIC, Piece.GROUP))
_NEED_NO_HEAD = frozenset(
    (Piece.PLACE, Piece.PLACED, Piece.QUALIFIER, Piece.GROUP, Piece.PERSON, Piece.COMPANY)
)
_SHORT, _SHORT_BODY = 2, 3  # words


def post_and_body_apart(paper: Paper) -> Iterator[int]:
    """A post that does not say whose it is, and the body behind its comma as an office of its own."""
    for at, name, mark, behind in _pairs(paper):
        post = classify(_first(name), paper.known) in _NOT_SAYING_WHOSE
        body = classify(_first(behind), paper.known) in _BODIES
        if mark == COMMA and post and body and not named_beside(name, behind, paper.known):
            yield at


def short_body_behind(paper: Paper) -> Iterator[int]:
    """A body of few words, named once in the paper, behind an office that is none: perhaps the rest of its name."""
    often = Counter(name for one in paper.decisions for name in one.offices)
    for at, name, _, behind in _pairs(paper):
        short = often[behind] == 1 and len(behind.split()) <= _SHORT_BODY
        if (
            short
            and classify(_first(behind), paper.known) in _BODIES
            and classify(_first(name), paper.known) not in _BODIES
        ):
            yield at


def headless_at_a_comma(paper: Paper) -> Iterator[int]:
    """Offices parted at a comma beside which one of them ends in neither a post nor a body."""
    for at, name, mark, behind in _pairs(paper):
        if mark == COMMA and (
            _is_headless(_first(behind), paper.known) or _is_headless(_last(name), paper.known)
        ):
            yield at


def headless_at_a_slash(paper: Paper) -> Iterator[int]:
    """The same at a slash, or a place before it: perhaps the first of two ("নাটোর/পাবনা-২")."""
    for at, name, mark, behind in _pairs(paper):
        if mark == SLASH and (
            _is_headless(_first(behind), paper.known)
            or _is_headless(_last(name), paper.known)
            or classify(_last(name), paper.known) is Piece.PLACE
        ):
            yield at


def one_strange_word(paper: Paper) -> Iterator[int]:
    """One word before a comma, a slash or "ও" that nobody knows: perhaps the beginning of the name behind it."""
    for at, name, mark, _ in _pairs(paper):
        if mark and _is_strange(_last(name), paper.known):
            yield at


def nearly_known_word(paper: Paper) -> Iterator[int]:
    """A name that is only nearly known ("জেনারেটর" is like "অপারেটর")."""
    for at, one in enumerate(paper.decisions):
        if any(_is_nearly_known(part, paper.known) for name in one.offices for part in name.split(COMMA)):
            yield at


def _pairs(paper: Paper) -> Iterator[tuple[int, str, str, str]]:
    """(which decision, an office, the mark behind it or "", the office behind that), for each two beside each other."""
    for at, one in enumerate(paper.decisions):
        printed = squeeze(one.implementer_raw)
        for name, behind in pairwise(one.offices):
            if _has_its_place(behind, paper.known):
                continue
            yield at, name, _mark_between(name, behind, printed), behind


@lru_cache(maxsize=1024)  # each of the signs asks again
def _mark_between(name: str, behind: str, printed: str) -> str:
    """The mark that stands between two offices in a cell: a comma, a slash, "ও"; "" where none does."""
    found = re.search(f"{re.escape(name)}{_MARK}{re.escape(behind)}", printed)
    mark = found["mark"].strip() if found else ""
    return mark if mark in (COMMA, SLASH) else AND if mark else ""


def _first(name: str) -> str:
    return name.split(COMMA)[0].strip()


def _last(name: str) -> str:
    return name.split(COMMA)[-1].strip()


def _has_its_place(name: str, known: Known) -> bool:
    """Whether a place stands behind a name's slash, as railwaymen write theirs: it is one, whoever that is."""
    office, slash, place = name.rpartition(SLASH)
    return bool(slash) and _BRACKETS.sub("", office).strip() != "" and known.is_place(place)


def _is_headless(piece: str, known: Known) -> bool:
    words = bare(_BRACKETS.sub("", piece)).split()
    if not words or ends_in_post(words) or is_body_of(words):
        return False
    return classify(piece, known) not in _NEED_NO_HEAD


def _is_strange(piece: str, known: Known) -> bool:
    words = bare(piece).split()
    if len(words) != 1 or is_ditto(piece) or _BRACKET_OR_DIGIT.search(piece):
        return False
    kind = classify(piece, known)
    return kind in (Piece.UNKNOWN, Piece.HALF) or (
        kind in _BODIES and not is_of_letters(piece) and not is_body_of(words)
    )


def _is_nearly_known(piece: str, known: Known) -> bool:
    piece = piece.strip()
    words = bare(_BRACKETS.sub("", piece)).split()
    if not 0 < len(words) <= _SHORT or ends_in_post(words) or is_body_of(words) or is_of_letters(piece):
        return False
    if known.is_place(piece) or known.is_name(piece) or _has_its_place(piece, known):
        return False
    return classify(piece, known) in (Piece.POST, Piece.INSTITUTION)
