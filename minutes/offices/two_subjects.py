"""What is called by two subjects: a committee, department or branch ("জেনারেটর ও লিফট উপ-কমিটি"), a post."""

from collections.abc import Sequence

from minutes.chars import fold
from minutes.grammar.bodies import COMMITTEES
from minutes.grammar.joining import AND, Piece
from minutes.known import Known
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.pieces import classify
from minutes.words.shapes import begins_a_post, is_common_noun, is_person, stands_alone
from minutes.words.vocabulary import COUNTRY, INSTITUTIONS, bare, ends_in_post, is_body_of

_SHARED = frozenset(
    map(fold, (*COMMITTEES, "বিভাগ", "শাখা", "অধিশাখা", "উপশাখা", "অনুবিভাগ", "উইং", "department", "section"))
)
_BODIES = (Piece.INSTITUTION, Piece.BRANCH)
_NOBODY = (Piece.UNKNOWN, Piece.HALF)
_EDITORS = frozenset(map(fold, ("সম্পাদক", "সম্পাদিকা")))  # of a club: "দপ্তর ও প্রচার সম্পাদক"
_MOST_WORDS = 3


def of_two_subjects(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """What "জেনারেটর" and "লিফট উপ-কমিটি" are together; None where the first may be somebody."""
    words, before = bare(piece.text).split(), bare(last.tail).split()
    if piece.mark == AND and _is_half_of_a_national_body(before) and _ends_one(piece, words):
        return (last.kind if last.tail != last.head else piece.kind), False
    if piece.mark != AND or piece.kind not in _BODIES or len(words) < 2 or words[-1] not in _SHARED:
        return None
    if (
        not 0 < len(before) <= _MOST_WORDS
        or is_person(last.tail)
        or classify(last.tail.strip(), known) not in _NOBODY
    ):
        return None
    return (last.kind if last.tail != last.head else piece.kind), False


def _is_half_of_a_national_body(before: Sequence[str]) -> bool:
    """Whether words are the country and one subject of a body's: "বাংলাদেশ চিনি" of "বাংলাদেশ চিনি ও খাদ্য শিল্প কর্পোরেশন"."""
    subject = list(before[1:])
    own = before[:1] == [COUNTRY] and 0 < len(subject) < _MOST_WORDS
    return (
        own
        and not is_body_of(subject)
        and not ends_in_post(subject)
        and " ".join(subject) not in INSTITUTIONS
    )


def _ends_one(piece: Coming, words: Sequence[str]) -> bool:
    """Whether a body may be the rest of such a name: it has a subject before its last word, and no country."""
    return piece.kind in (Piece.INSTITUTION, Piece.COMPANY) and len(words) > 1 and COUNTRY not in words


def two_tasks(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """ "চারু ও কারুকলা শিক্ষক": what is nothing by itself, before a post that is in no table, is half of it."""
    words, before = bare(piece.text).split(), bare(last.head).split()
    nothing = last.kind is Piece.UNKNOWN or (
        bool(words) and words[-1] in _EDITORS and is_common_noun(last.head)
    )
    begins = last.tail == last.head and len(before) == 1
    if not (nothing and begins) or piece.mark != AND or piece.kind is not Piece.POST or len(words) == 1:
        return None
    return (
        (Piece.POST, True)
        if not begins_a_post(piece.text, known) and not stands_alone(piece.text, known)
        else None
    )
