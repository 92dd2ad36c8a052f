"""A unit of a body behind a post, and behind the unit the body itself: "নির্বাহী প্রকৌশলী, এনওসিএস ধানমন্ডি, ডিপিডিসি",
"ব্যবস্থাপক, বাফার গোডাউন, বিসিআইসি", "সভাপতি, ম্যানেজিং কমিটি, বড়াইগ্রাম উচ্চ বিদ্যালয়"."""

from minutes.chars import fold, last_word
from minutes.grammar.belonging import SERVICES, UNIFORMED
from minutes.grammar.bodies import BODIES_OF_HOUSES, DEPARTMENTS, HOUSES_WITH_BODIES, OWN_DEPARTMENTS
from minutes.grammar.joining import COMMA, SLASH, Piece
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
_OWN = {fold(service): tuple(map(fold, words)) for service, words in OWN_DEPARTMENTS.items()}
_UNIFORMED = frozenset(map(fold, UNIFORMED))
_COMPANIES_OF_SOLDIERS = frozenset(map(fold, ("কোম্পানি", "কোম্পানী", "company", "coy")))
_NAMELESS = frozenset((Piece.UNKNOWN, Piece.HALF))
_PROJECTS = (*map(fold, ("প্রকল্প", "পিডি")), "project", "pd")
_JOINED = (Piece.ORGED, Piece.PLACED)
_WORDS_OF_A_NAME = 2


def of_unit(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """What a post with its unit and the body behind it are together, or with its body and the unit, where one is the other's."""
    if _is_another_unlisted(last, piece, known):
        return last.kind, last.doubtful
    if piece.mark != COMMA or piece.kind not in (Piece.INSTITUTION, Piece.BRANCH, Piece.COMPANY):
        return None
    if _is_body_of_a_house(last.tail) and _is_house(piece.text):
        return (Piece.ORGED if last.tail != last.head else last.kind), False
    if last.kind not in _JOINED or last.tail == last.head:
        return None
    if _is_its_own(last, piece):
        return Piece.ORGED, False
    if piece.kind is Piece.BRANCH:
        return None
    if not _is_lettered(piece.text, known) or not wants_a_body(last.head, known):
        return None
    if _is_unit(last.tail, known):
        return Piece.ORGED, False
    # Letters that nobody lists before some that everybody knows: a unit of theirs as a rule, but it may be a body.
    unlisted = is_of_letters(last.tail) and bare(last.tail) not in INSTITUTIONS
    of_a_project = any(word.endswith(_PROJECTS) for word in bare(last.head).split())
    return (Piece.ORGED, not of_a_project) if unlisted and bare(piece.text) in INSTITUTIONS else None


def _is_its_own(last: Joined, piece: Coming) -> bool:
    """Whether a service's own department or company of soldiers stands behind it: "সওজ, সড়ক বিভাগ", "বিজিবি, বুড়িমারী কোম্পানী"."""
    service, words = bare(last.tail), bare(piece.text).split()
    if len(words) < _WORDS_OF_A_NAME:
        return False
    department = words[0] in _OWN.get(service, ()) and COUNT.sub("", words[-1]) in _DEPARTMENTS
    return department or (service in _UNIFORMED and words[-1] in _COMPANIES_OF_SOLDIERS)


def _is_another_unlisted(last: Joined, piece: Coming, known: Known) -> bool:
    """Whether two names that nobody lists stand behind a post, a slash between them: "বিভাগীয় প্রধান, বাংলা/ইতিহাস"."""
    if last.kind is not Piece.ORGED or last.tail == last.head or piece.mark != SLASH:
        return False
    names = (last.tail, piece.text)
    return all(classify(name, known) in _NAMELESS and len(name.split()) <= _WORDS_OF_A_NAME for name in names)


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
