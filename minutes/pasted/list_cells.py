"""How well words fit into a column of a list of people, or of last meeting's decisions; 0 at best."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from minutes.attendance.entries import ABSENT_WORDS, SIGNATURE
from minutes.attendance.persons import POSTS, SEAT_WORDS
from minutes.chars import fold
from minutes.grammar.columns import Role
from minutes.grammar.joining import Piece
from minutes.known import Known
from minutes.offices.pieces import classify
from minutes.pasted.arranging import arrange
from minutes.pasted.cells import fit_of, most_of
from minutes.words.clauses import is_dash

_PHONE = re.compile(r"[0-9০-৯+() –-]{5,30}|\S{2,40}@\S{2,40}")
_FIRST = re.compile(r"[,\n]|\s[-–—]\s")
_NAMES = (Piece.PERSON, Piece.UNKNOWN)
_BODIES = frozenset((Piece.PLACE, Piece.INSTITUTION, Piece.COMPANY, Piece.BRANCH))
_PRESENT = frozenset(map(fold, ("উপস্থিত", "present", "ভার্চুয়ালি", "অনলাইনে", "হ্যাঁ")))
_LONGEST_REMARK = 30
_LONGEST = 140  # letters of a cell that says who somebody is
_EMPTY = {
    "name": -3.0,
    "both": -3.0,
    "post": -1.5,
    "office": -0.6,
    "role": -0.4,
    "sign": -0.1,
    "remark": -0.1,
    "": -0.2,
}


def people_cells(lines: Sequence[str], columns: Sequence[str], known: Known) -> tuple[tuple[str, ...], float]:
    """The lines of somebody's row put into its `columns`, as `attendance.tables` calls them, and how well they fit."""
    return _arranged(lines, [partial(_fits, column, known=known) for column in columns], known)


def old_cells(
    lines: Sequence[str], columns: Sequence[frozenset[Role]], known: Known
) -> tuple[tuple[str, ...], float]:
    """The same of an earlier decision with what became of it."""
    return _arranged(lines, [partial(_fits_old, roles, known=known) for roles in columns], known)


def _arranged(
    lines: Sequence[str], fits: Sequence[Callable[[str], float]], known: Known
) -> tuple[tuple[str, ...], float]:
    def fit(column: int, start: int, end: int) -> float:
        return fits[column]("\n".join(lines[start:end]))

    found = arrange(lines, (frozenset[Role](),) * len(fits), known, "\n", fit)
    return found.cells, found.fit


def _fits_old(roles: frozenset[Role], text: str, *, known: Known) -> float:
    return fit_of(roles, text, known) - most_of(roles)


def _fits(column: str, text: str, *, known: Known) -> float:
    if not text:
        return _EMPTY.get(column, -0.2)
    if len(text) > _LONGEST or text.endswith("।"):
        return -4.0
    said, wraps = fold(text), 0.3 * text.count("\n")
    kind = classify(_FIRST.split(text)[0], known)
    match column:
        case "name" | "both":
            return (0.0 if kind is Piece.PERSON else -0.5 if kind in _NAMES else -2.5) - wraps * (
                column == "name"
            )
        case "post":
            if any(map(remarks, said.split("\n"))):
                return -3.0
            posts = kind in POSTS or kind in (Piece.HEAD, Piece.GROUP)
            return (0.0 if posts else -1.5 if kind is Piece.PERSON else -0.6) - wraps - (said in SEAT_WORDS)
        case "office":
            return (
                -3.0
                if any(map(remarks, said.split("\n"))) or said in SEAT_WORDS
                else (0.0 if kind in _BODIES else -0.3) - wraps
            )
        case "role":
            return (0.0 if said in SEAT_WORDS else -2.0) - wraps
        case "sign":
            signs = remarks(said) or SIGNATURE.search(said) or is_dash(text)
            return (0.0 if signs else -4.0) - wraps
        case "remark":
            return (0.0 if remarks(said) or is_dash(text) else -3.0) - wraps
    return -0.3 - wraps


def remarks(said: str) -> bool:
    """Whether folded words say how somebody took part, or are a signature or his telephone."""
    absent = len(said) <= _LONGEST_REMARK and ABSENT_WORDS.search(said)
    how = said in _PRESENT or absent or said.strip("()") == fold("প্রতিনিধি")
    return bool(how or _PHONE.fullmatch(said) or SIGNATURE.fullmatch(said))
