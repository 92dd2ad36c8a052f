"""A committee, department or branch that is called by two subjects: "জেনারেটর ও লিফট উপ-কমিটি"."""

from minutes.chars import fold
from minutes.grammar.bodies import COMMITTEES
from minutes.grammar.joining import AND, Piece
from minutes.known import Known
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.pieces import classify
from minutes.words.shapes import is_person
from minutes.words.vocabulary import bare

_SHARED = frozenset(map(fold, (*COMMITTEES, "বিভাগ", "শাখা", "অনুবিভাগ", "উইং", "department", "section")))
_BODIES = (Piece.INSTITUTION, Piece.BRANCH)
_NOBODY = (Piece.UNKNOWN, Piece.HALF)
_MOST_WORDS = 3


def of_two_subjects(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """What "জেনারেটর" and "লিফট উপ-কমিটি" are together; None where the first may be somebody."""
    words, before = bare(piece.text).split(), bare(last.tail).split()
    if piece.mark != AND or piece.kind not in _BODIES or len(words) < 2 or words[-1] not in _SHARED:
        return None
    if (
        not 0 < len(before) <= _MOST_WORDS
        or is_person(last.tail)
        or classify(last.tail.strip(), known) not in _NOBODY
    ):
        return None
    return (last.kind if last.tail != last.head else piece.kind), False
