"""Whether a piece of a list of offices goes on what stands before it: the rules over the table in grammar/joining.py."""

import re

from minutes.chars import first_word, fold, last_word, squeeze
from minutes.grammar.bodies import COMPANY_REST, FIRM_STARTS
from minutes.grammar.joining import AND, COMMA, DOUBTFUL, JOINS, LINE, SLASH, Piece
from minutes.grammar.posts import FIRMS_POSTS, ONE_SEAT
from minutes.known import Known
from minutes.offices.alike import as_member, of_one_make, persons_before_posts
from minutes.offices.belonging import belongs, is_by_its_work, is_of_a_service, weighed
from minutes.offices.beside import stands_beside
from minutes.offices.bodies import (
    of_bodies,
)
from minutes.offices.english_joins import english
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.listed_people import is_its_holder
from minutes.offices.listed_so import is_listed_so
from minutes.offices.many_posts import of_many_posts
from minutes.offices.pieces import classify
from minutes.offices.two_subjects import of_two_subjects, two_tasks
from minutes.offices.union_places import as_department_of_police, as_place_of_union, beside_its_place
from minutes.offices.units import of_unit
from minutes.words.shapes import (
    begins_a_post,
    ends_like_place,
    has_its_body,
    is_many,
    is_of_all,
    is_office_of,
    is_only_level,
    is_person,
    is_rest_of_body,
    looks_like_place,
    stands_alone,
)
from minutes.words.vocabulary import (
    EVERYBODY,
    LEVELS,
    OFFICES_OF,
    THEIRS,
    bare,
    ends_in_post,
    is_body_of,
    is_generic,
    singular,
)

_NAMEABLE = frozenset(
    (
        Piece.HALF,
        Piece.POST,
        Piece.GENERIC,
        Piece.INSTITUTION,
        Piece.BRANCH,
        Piece.UNKNOWN,
        Piece.HEAD,
        Piece.COMPANY,
    )
)
_REST, _FIRMS_POSTS = frozenset(map(fold, COMPANY_REST)), frozenset(map(fold, FIRMS_POSTS))
_ONE_SEAT = {fold(one): fold(other) for one, other in ONE_SEAT.items()}
_WARD = fold("ওয়ার্ড")
_FIRM = tuple(map(fold, FIRM_STARTS))
_BANK = (fold("ব্যাংক"), fold("পিএলসি"), "bank")  # whose branches bear names of places
_JOINED_AHEAD = re.compile(r"\s?(?:/|(?:ও|এবং)\s)")
_NUMBER = re.compile(r"^\(?[0-9০-৯]{1,3}\)?$")
_NUMBERED = re.compile(r"[0-9০-৯](?:\s?(?:নং|নম্বর))?\)?$")
_SEPARATED = re.compile(r"[,;/\n।]|\s(?:ও|এবং|and|&)\s")
_MOST_WORDS_OF_A_NAME = 4


def together(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """What the last mention and the piece are together; None when they are two."""
    if piece.mark == AND and first_word(bare(piece.text)) in THEIRS:
        return last.kind, last.doubtful
    if is_listed_so(cell, last, piece, known):
        return Piece.ORGED, False
    if _has_its_body(last, piece) or stands_beside(last, piece) or persons_before_posts(cell, piece, known):
        return None
    if last.kind is Piece.GENERIC and piece.kind is Piece.HALF and _begins_with_a_post(piece):
        return None
    if (
        last.kind is Piece.GENERIC
        and piece.mark == LINE
        and piece.kind is Piece.BRANCH
        and is_by_its_work(piece.text)
    ):
        return None  # "প্রকল্প পরিচালক ⏎ পরিকল্পনা শাখা"
    if piece.mark == COMMA and is_only_level(piece.text) and _JOINED_AHEAD.match(cell, piece.end):
        return None  # "সভাপতি, জেলা ও উপজেলা মৎস্য কর্মকর্তা"
    for rule in (
        english,
        of_two_subjects,
        of_many_posts,
        _of_one_seat,
        of_one_make,
        _as_one_name,
        _as_number,
        as_place_of_union,
        as_department_of_police,
        of_bodies,
        of_unit,
        _broken_over_lines,
        as_member,
        beside_its_place,
        two_tasks,
    ):
        found = rule(cell, last, piece, known)
        if found is not None:
            return found
    if _is_another_firm(last, piece):
        return None
    if last.kind is Piece.HALF:
        return _after_half(last, piece, known)
    return _by_table(cell, last, piece, known) or weighed(last, piece, known)


def _begins_with_a_post(piece: Coming) -> bool:
    """Whether a piece is another whole post with its body behind it: "প্রধান শিক্ষক সাতলা আদর্শ বিদ্যাপীঠ"."""
    words = bare(piece.text).split()
    return any(is_generic(" ".join(words[:end])) for end in range(2, len(words)))


def _of_one_seat(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """ "সকল শিক্ষক/শিক্ষিকা", "ইউপি সদস্য/ সদস্যাগণ", "মেয়র/প্রশাসক": one seat, whoever holds it."""
    one, other = bare(last.tail).split()[-1:], bare(piece.text).split()[:1]
    if piece.mark == SLASH and one and other and _ONE_SEAT.get(one[0]) == singular(other[0]):
        return last.kind, last.doubtful
    return None


def _as_one_name(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Both are one known name; over a line break only where the two are not names by themselves."""
    if bare(last.head) in EVERYBODY:
        return None
    if piece.kind in _NAMEABLE and known.is_name(cell[last.start : piece.end]):
        two = piece.mark == LINE and known.is_name(piece.text) and known.is_name(cell[last.start : last.end])
        if not two:
            return (Piece.ORGED if last.kind is Piece.GENERIC else Piece.POST), last.doubtful
    rest = bare(piece.text).split()
    if rest and piece.mark != AND and all(word in _REST for word in rest):
        return last.kind if last.kind in (Piece.ORGED, Piece.COMPANY) else Piece.COMPANY, None
    if (
        last.kind is Piece.ORGED
        and piece.mark in (SLASH, AND)
        and known.is_name(f"{last.head}, {piece.text}")
    ):
        return Piece.ORGED, False
    return None


def _is_another_firm(last: Joined, piece: Coming) -> bool:
    """Whether "মেসার্স …" stands behind the post of an office: then it is no part of that."""
    post = last_word(bare(last.head))
    return bare(piece.text).startswith(_FIRM) and post != "" and post not in _FIRMS_POSTS


def _has_its_body(last: Joined, piece: Coming) -> bool:
    """Whether a body stands behind a post that says in brackets whose it is ("ওসি (মোংলা থানা), ট্রাক মালিক সমিতি"),
    or a district's office behind posts that are many ("শাখা ব্যবস্থাপক (সকল), জেলা সমাজসেবা কার্যালয়")."""
    if last.kind not in (Piece.GENERIC, Piece.POST) or piece.kind not in (Piece.INSTITUTION, Piece.BRANCH):
        return False
    body = bare(piece.text)
    of_a_level = first_word(body) in LEVELS and last_word(body) in OFFICES_OF
    if of_a_level and is_of_all(last.tail):
        return True
    return has_its_body(last.tail) and not is_office_of(piece.text)


def _as_number(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """ "পবিস-১ ও ২", "১, ২ ও ৩ নং ওয়ার্ড": a number goes on behind a number."""
    number = squeeze(piece.text).strip(" ,;")
    if bare(number) == _WARD and _NUMBERED.search(cell[last.start : last.end].strip()):
        return Piece.PLACED, None  # ইউপি সদস্য, ২নং / ওয়ার্ড
    if piece.kind is Piece.QUALIFIER and _NUMBER.match(number):
        return (
            (last.kind, None)
            if _NUMBERED.search(cell[last.start : last.end].strip()) or piece.mark != AND
            else None
        )
    if (
        last.kind is Piece.QUALIFIER
        and number[:1].isdigit()
        and _NUMBER.match(squeeze(last.tail).strip(" ,;"))
    ):
        return piece.kind, None  # ৪, ৫ ও ৬ নং ওয়ার্ডের মেম্বার
    if (
        piece.kind is Piece.PLACE
        and _NUMBERED.search(cell[last.start : last.end].strip())
        and number[:1].isdigit()
    ):
        return Piece.PLACED, None
    return None


def _broken_over_lines(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """A line that is only "অফিসার (সকল)" ends the post that the line before began, "প্রাথমিক বিদ্যালয়" the institution."""
    if (
        piece.kind is Piece.HEAD
        and piece.mark == LINE
        and last.kind in (Piece.UNKNOWN, Piece.HALF, Piece.POST)
    ):
        words = bare(last.tail).split()
        if words and not ends_in_post(words):
            return Piece.POST, False
    if piece.kind is Piece.INSTITUTION and piece.mark == LINE and is_rest_of_body(piece.text):
        words = bare(last.tail).split()
        open_ended = words and not ends_in_post(words) and not is_body_of(words)
        if open_ended and last.kind in (Piece.UNKNOWN, Piece.INSTITUTION, Piece.ORGED):
            return (Piece.ORGED if last.tail != last.head else Piece.INSTITUTION), None
    return None


def _after_half(last: Joined, piece: Coming, known: Known) -> Together | None:
    """After জেলা/ or উপজেলা স্বাস্থ্য ও: what completes the post."""
    if piece.kind is Piece.PLACE and piece.mark == COMMA and len(last.tail.split()) > 1:
        return Piece.PLACED, False  # a place alone is no office, so what stands before it is
    if piece.kind in (Piece.PLACE, Piece.PERSON, Piece.COMPANY):
        return None
    if piece.kind is Piece.QUALIFIER:
        return Piece.HALF, False
    if piece.mark == AND or is_only_level(last.tail) or not begins_a_post(piece.text, known):
        return (Piece.POST if piece.kind is Piece.HEAD else piece.kind), piece.kind is Piece.UNKNOWN
    return None


def _by_table(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    kind = piece.kind
    if (
        kind is Piece.PERSON
        and piece.mark == COMMA
        and (is_person(piece.text) or known.is_person(piece.text))
    ):
        of_one = last.kind in (Piece.POST, Piece.GENERIC) and not is_many(last.tail)
        of_one = of_one and is_its_holder(last, piece, known) is not False
        return (last.kind, last.doubtful) if of_one else None
    if kind is Piece.COMPANY and last.kind is Piece.POST and piece.mark == COMMA:
        return (Piece.ORGED, last.doubtful) if not stands_alone(last.head, known) else None
    for left, right, marks, both in JOINS:
        if last.kind in left and kind in right and piece.mark in marks:
            # Behind a comma it is whose post it is, whatever it is called; a line may begin anything.
            unsure = last.kind is Piece.GENERIC and kind is Piece.UNKNOWN and not _is_its_body(piece)
            return both or last.kind, last.doubtful or unsure
    for left, right, marks, both in DOUBTFUL:
        if last.kind in left and kind in right and piece.mark in marks and _could_belong(last, piece, known):
            sure = bare(last.tail).endswith(_BANK) or (
                _is_its_body(piece) and (_waits(last, known) or _is_its_place(cell, last, piece, known))
            )
            return both or last.kind, not sure
    return None


def _is_its_body(piece: Coming) -> bool:
    return piece.mark == COMMA and len(piece.text.split()) <= _MOST_WORDS_OF_A_NAME


def _is_its_place(cell: str, last: Joined, piece: Coming, known: Known) -> bool:
    """Whether an unlisted name is the place of a post and its body: it ends as places do, or is the last word of them."""
    one_word = last.kind is Piece.ORGED and len(piece.text.split()) == 1
    ends = one_word and (piece.closes or _begins_another(cell[piece.end :], known))
    return ends_like_place(piece.text) or ends


def _begins_another(rest: str, known: Known) -> bool:
    """Whether the rest of a list begins with another whole post."""
    following = next((one for one in _SEPARATED.split(rest) if one.strip()), "")
    return bool(following) and classify(following, known) in (Piece.POST, Piece.GENERIC)


def _waits(last: Joined, known: Known) -> bool:
    """Whether the words so far are a person with a title, or a post that does not say whose it is."""
    if last.kind is Piece.PERSON:
        return is_person(last.head)
    return last.kind is Piece.POST and not stands_alone(last.head, known)


def _could_belong(last: Joined, piece: Coming, known: Known) -> bool:
    if last.kind is Piece.PERSON:
        return True
    if is_of_a_service(piece.text):
        return belongs(last, piece, known)
    if piece.kind is Piece.COMPANY:
        return 1 < len(last.tail.split()) <= _MOST_WORDS_OF_A_NAME
    return _waits(last, known) or looks_like_place(piece.text)  # Field Coordinator, CARE Bangladesh
