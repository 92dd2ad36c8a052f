"""Whether a piece of a list of offices goes on what stands before it: the rules over the table in grammar/joining.py."""

import re
from dataclasses import dataclass

from minutes.chars import fold, folded_pattern, squeeze
from minutes.grammar.joining import AND, COMMA, DOUBTFUL, JOINS, LINE, SLASH, Piece
from minutes.grammar.offices import (
    COMPANY_REST,
    DESK_POSTS,
    FIELDS,
    FIRM_STARTS,
    FIRMS_POSTS,
    HIGHER_BODIES,
    LANDS,
    LOWER_BODIES,
    UNION_WORDS,
)
from minutes.known import Known
from minutes.pieces import classify
from minutes.shapes import (
    begins_a_post,
    is_branch_office,
    is_common_body,
    is_common_noun,
    is_of_a_place,
    is_office_of,
    is_only_level,
    is_person,
    is_rest_of_body,
    looks_like_place,
    names_bodies,
    shares_a_word,
    stands_alone,
)
from minutes.vocabulary import bare, ends_in_post, is_body_of

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
_HIGHER, _LOWER = tuple(map(fold, HIGHER_BODIES)), tuple(map(fold, LOWER_BODIES))
_UNION = tuple(map(fold, UNION_WORDS))
_FIELD = frozenset(map(fold, FIELDS))
_LANDS, _DESKS = frozenset(map(fold, LANDS)), frozenset(map(fold, DESK_POSTS))
_REST, _FIRMS_POSTS = frozenset(map(fold, COMPANY_REST)), frozenset(map(fold, FIRMS_POSTS))
_FIRM = tuple(map(fold, FIRM_STARTS))
_COMMITTEE = fold("কমিটি")
_BANK = (fold("ব্যাংক"), fold("পিএলসি"), "bank")  # whose branches bear names of places
_UNION_NAME = r"(?:[0-9০-৯]{1,2}\s?নং\s)?[^\s,/;]+"
_MARK = r"(?:\s?[,/]\s?|\s(?:ও|এবং)\s)"
_UNION_AHEAD = re.compile(
    folded_pattern(
        rf"{_MARK}(?:{_UNION_NAME}{_MARK}){{0,6}}?{_UNION_NAME}\s(?:ইউপি|ইউনিয়ন|থানা|পৌরসভা)(?![\u0980-\u09ff])"
    )
)
_NUMBER = re.compile(r"^\(?[0-9০-৯]{1,3}\)?$")
_NUMBERED = re.compile(r"[0-9০-৯](?:\s?(?:নং|নম্বর))?\)?$")
_SOLD = re.compile(folded_pattern(r"বিতরণ|-[0-9০-৯]$"))
_MOST_WORDS_OF_A_NAME = 4
_MOST_WORDS_OF_A_UNION = 3


@dataclass(kw_only=True)
class Joined:
    """What has been joined so far: from `start` to `end` of the text. `before`: the mark that parted it from the one before."""

    start: int
    end: int
    kind: Piece
    head: str  # the first piece
    tail: str  # the last piece, what a following one is held against
    before: str = ""
    doubtful: bool = False


@dataclass(frozen=True, kw_only=True)
class Coming:
    """The next piece: its words, where it ends, what it is, and the mark before it."""

    text: str
    end: int
    kind: Piece
    mark: str


# What two pieces are together, and whether that is doubtful (None: no doubt is left, whatever it was before).
Together = tuple[Piece, bool | None]


def together(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """What the last mention and the piece are together; None when they are two."""
    for rule in (_as_one_name, _as_number, _as_place_of_union, _of_bodies, _broken_over_lines):
        found = rule(cell, last, piece, known)
        if found is not None:
            return found
    if _is_another_firm(last, piece):
        return None
    if last.kind is Piece.HALF:
        return _after_half(last, piece, known)
    return _by_table(last, piece, known)


def _as_one_name(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Both are one known name; over a line break only where the two are not names by themselves."""
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
    words = bare(last.head).split()
    return bare(piece.text).startswith(_FIRM) and bool(words) and words[-1] not in _FIRMS_POSTS


def _as_number(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """ "পবিস-১ ও ২", "১, ২ ও ৩ নং ওয়ার্ড": a number goes on behind a number."""
    number = squeeze(piece.text).strip(" ,;")
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


def _as_place_of_union(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Behind a post of the unions stand unions, which nobody has listed; behind any post "কুলঞ্জ ইউপি", "মনপুরা থানা"."""
    placed = last.kind is Piece.PLACED or (last.kind is Piece.ORGED and last.doubtful)
    if last.kind is Piece.PLACED and piece.mark == LINE and is_of_a_place(f"{last.tail} {piece.text}"):
        return Piece.PLACED, None  # মেয়র, ভোলা / পৌরসভা
    of_its_own = classify(last.head, known) is Piece.GENERIC or shares_a_word(last.head, piece.text)
    if placed and is_of_a_place(piece.text) and of_its_own:
        return Piece.PLACED, None
    generic = last.kind is Piece.GENERIC or (placed and classify(last.head, known) is Piece.GENERIC)
    if generic and piece.kind in (Piece.UNKNOWN, Piece.PLACE) and _UNION_AHEAD.match(fold(cell[piece.end :])):
        return Piece.PLACED, None  # চেয়ারম্যান, রাজাপালং/ রত্নাপালং/ হলদিয়াপালং ইউপি
    of_unions = last.kind in (Piece.POST, Piece.PLACED, Piece.ORGED) and any(
        word in _UNION for word in re.split(r"[\s()-]+", bare(last.head))
    )
    words = bare(piece.text).split()
    like_a_name = piece.kind is Piece.UNKNOWN and 0 < len(words) <= _MOST_WORDS_OF_A_UNION
    if of_unions and piece.mark != LINE and (like_a_name or is_of_a_place(piece.text)):
        return Piece.PLACED, None
    return None


def _of_bodies(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Institutions and groups of them behind posts, branches behind institutions."""
    if (
        last.kind is Piece.GENERIC
        and piece.kind is Piece.OPEN_GROUP
        and piece.mark == COMMA
        and names_bodies(piece.text)
    ):
        return Piece.GROUP, False
    if (
        last.kind is Piece.GROUP
        and piece.mark in (AND, SLASH)
        and is_common_noun(piece.text)
        and last.tail != last.head
    ):
        return Piece.GROUP, False
    if last.kind is Piece.OPEN_GROUP and piece.mark != LINE and is_common_body(piece.text):
        posts = (Piece.POST, Piece.GENERIC, Piece.GROUP)
        return (Piece.GROUP if piece.kind in posts else Piece.OPEN_GROUP), False
    if piece.kind is Piece.BRANCH and last.kind in (
        Piece.INSTITUTION,
        Piece.COMPANY,
        Piece.BRANCH,
        Piece.PLACED,
    ):
        return _branch(last, piece)
    if (
        last.kind is Piece.POST
        and piece.kind is Piece.BRANCH
        and piece.mark == COMMA
        and is_office_of(piece.text)
    ):
        return Piece.ORGED, last.doubtful
    if last.kind is Piece.POST and piece.kind is Piece.BRANCH and piece.mark in (COMMA, LINE):
        words = bare(piece.text).split()
        if words[-1] in _LANDS and len(words) > 1:
            return Piece.PLACED, False  # সহকারী কমিশনার (ভূমি), সদর সার্কেল
        if bare(last.head).split()[-1] in _DESKS and piece.mark == COMMA:
            return Piece.ORGED, False  # বেঞ্চ সহকারী, মোবাইল কোর্ট শাখা
    if last.kind is Piece.ORGED and last.doubtful and piece.kind is Piece.BRANCH and piece.mark == COMMA:
        return Piece.ORGED, None  # ম্যানেজার, নগদ, ভাঙ্গা শাখা
    if last.kind is Piece.ORGED and piece.kind is Piece.BRANCH and piece.mark in (SLASH, AND):
        return (Piece.ORGED, False) if classify(last.tail, known) is Piece.BRANCH else None
    if last.kind is Piece.ORGED and piece.kind in (Piece.INSTITUTION, Piece.COMPANY) and piece.mark == AND:
        alike = bare(last.tail).split()[-1:] == bare(piece.text).split()[-1:]  # জনতা ব্যাংক ও রূপালী ব্যাংক
        return (Piece.ORGED, False) if alike else None
    if piece.kind is Piece.INSTITUTION and piece.mark == COMMA:
        return _body_behind(last, piece, known)
    return None


def _branch(last: Joined, piece: Coming) -> Together | None:
    """A branch named by its place belongs to the institution; one named by its work ("হিসাব শাখা") is its own."""
    own = bare(piece.text).split()[0] in _FIELD or bare(last.tail).endswith(_COMMITTEE)
    return None if own or piece.mark not in (COMMA, LINE) else (last.kind, last.doubtful)


def _body_behind(last: Joined, piece: Coming, known: Known) -> Together | None:
    """An institution after a comma: what the post before it belongs to, or what its institution is part of."""
    if last.kind is Piece.POST:
        alike = (
            shares_a_word(last.tail, piece.text)
            or is_office_of(piece.text)
            or not stands_alone(last.head, known)
        )
        return (Piece.ORGED, last.doubtful) if alike else None
    if last.kind is not Piece.ORGED:
        return None
    tail = bare(last.tail)
    if (
        classify(last.tail, known) is Piece.BRANCH
        or _SOLD.search(tail)
        or is_branch_office(piece.text, known)
    ):
        return (
            Piece.ORGED,
            None,
        )  # ডিভিশন-১, বাপাউবো; বিক্রয় ও বিতরণ বিভাগ-১, ওজোপাডিকো; UNICEF, Barishal Field Office
    higher = squeeze(fold(piece.text)).endswith(_HIGHER) and squeeze(fold(last.tail)).endswith(_LOWER)
    return (Piece.ORGED, False) if higher else None


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
    if piece.kind in (Piece.PLACE, Piece.PERSON, Piece.COMPANY):
        return None
    if piece.kind is Piece.QUALIFIER:
        return Piece.HALF, False
    if piece.mark == AND or is_only_level(last.tail) or not begins_a_post(piece.text, known):
        return (Piece.POST if piece.kind is Piece.HEAD else piece.kind), piece.kind is Piece.UNKNOWN
    return None


def _by_table(last: Joined, piece: Coming, known: Known) -> Together | None:
    kind = piece.kind
    if kind is Piece.PERSON and piece.mark == COMMA and is_person(piece.text):
        return (last.kind, last.doubtful) if last.kind in (Piece.POST, Piece.GENERIC) else None
    for left, right, marks, both in JOINS:
        if last.kind in left and kind in right and piece.mark in marks:
            unsure = last.kind is Piece.GENERIC and kind is Piece.UNKNOWN
            return both or last.kind, last.doubtful or unsure
    for left, right, marks, both in DOUBTFUL:
        if last.kind in left and kind in right and piece.mark in marks and _could_belong(last, piece, known):
            return both or last.kind, not bare(last.tail).endswith(_BANK)
    return None


def _could_belong(last: Joined, piece: Coming, known: Known) -> bool:
    if last.kind is Piece.PERSON:
        return True
    if piece.kind is Piece.COMPANY:
        return 1 < len(last.tail.split()) <= _MOST_WORDS_OF_A_NAME
    unfinished = last.kind is Piece.POST and not stands_alone(
        last.head, known
    )  # Field Coordinator, CARE Bangladesh
    return unfinished or looks_like_place(piece.text)
