"""A unit of a body behind a post, and behind the unit the body itself: "নির্বাহী প্রকৌশলী, এনওসিএস ধানমন্ডি, ডিপিডিসি",
"ব্যবস্থাপক, বাফার গোডাউন, বিসিআইসি", "সভাপতি, ম্যানেজিং কমিটি, বড়াইগ্রাম উচ্চ বিদ্যালয়"."""

from minutes.chars import fold, last_word
from minutes.grammar.belonging import SERVICES
from minutes.grammar.bodies import BODIES_OF_HOUSES, DEPARTMENTS, HOUSES_WITH_BODIES
from minutes.grammar.joining import Piece
from minutes.grammar.offices import SUPPLIES
from minutes.known import Known
from minutes.offices.belonging import is_by_its_work, is_part_by_its_place, wants_a_body
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.pieces import classify
from minutes.words.vocabulary import COUNT, INSTITUTIONS, bare, is_of_letters, singular

_SERVICES = frozenset(map(fold, SERVICES)) | {fold("ফায়ার"), "fire"}
_SUPPLIES = frozenset(map(fold, SUPPLIES))
_DEPARTMENTS = frozenset(map(fold, DEPARTMENTS))
_OF_HOUSES, _HOUSES = frozenset(map(fold, BODIES_OF_HOUSES)), frozenset(map(fold, HOUSES_WITH_BODIES))
_PROJECTS = (*map(fold, ("প্রকল্প", "পিডি")), "project", "pd")
_JOINED = (Piece.ORGED, Piece.PLACED)
_WORDS_OF_A_NAME = 2


def of_unit(last: Joined, piece: Coming, known: Known) -> Together | None:
    """What a post with its unit and the body behind the comma are together, where the unit is that body's."""
    if _is_body_of_a_house(last.tail) and _is_house(piece.text):
        return (Piece.ORGED if last.tail != last.head else last.kind), False
    if last.kind not in _JOINED or last.tail == last.head:
        return None
    if not _is_lettered(piece.text, known) or not wants_a_body(last.head, known):
        return None
    if _is_unit(last.tail, known):
        return Piece.ORGED, False
    # Letters that nobody lists before some that everybody knows: a unit of theirs as a rule, but it may be a body.
    unlisted = is_of_letters(last.tail) and bare(last.tail) not in INSTITUTIONS
    of_a_project = any(word.endswith(_PROJECTS) for word in bare(last.head).split())
    return (Piece.ORGED, not of_a_project) if unlisted and bare(piece.text) in INSTITUTIONS else None


def _is_lettered(name: str, known: Known) -> bool:
    """Whether a service is called by its letters, with its place or without: "বিআরটিএ", "খুলনা ওয়াসা"."""
    place, _, body = bare(name).rpartition(" ")
    return (
        bare(name) in INSTITUTIONS
        or (body in INSTITUTIONS and (not place or known.is_place(place)))
        or is_of_letters(name)
    )


def _is_body_of_a_house(name: str) -> bool:
    """Whether a body is one that many houses have, and says not of which it is: "ম্যানেজিং কমিটি", "সিবিএ"."""
    return bare(name) in _OF_HOUSES


def _is_house(name: str) -> bool:
    """Whether a name is of a house that has such bodies, and says which it is."""
    words = bare(name).split()
    return len(words) >= _WORDS_OF_A_NAME and singular(last_word(bare(name))) in _HOUSES


def _is_unit(name: str, known: Known) -> bool:
    """Whether a name is of a unit and of no service by itself: by its letters and its place, by what it supplies, by its kind."""
    words = bare(name).split()
    if not words or not _SERVICES.isdisjoint(words):
        return False
    kind = classify(name, known)
    counted = kind is Piece.BRANCH and COUNT.search(words[-1]) is not None
    if counted or is_part_by_its_place(name) or (words[-1] in _DEPARTMENTS and is_by_its_work(name)):
        return True
    if kind is not Piece.UNKNOWN:
        return False
    first, _, place = words[0].partition("-")
    lettered = len(words) > 1 and is_of_letters(words[0])
    placed = place != "" and known.is_place(place) and not known.is_place(first)
    return lettered or placed or words[-1] in _SUPPLIES
