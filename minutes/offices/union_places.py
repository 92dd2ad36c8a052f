"""Unions, wards, police stations and towns behind the posts that stand in them: they are in no list of places."""

import re

from minutes.chars import first_word, fold, folded_pattern, squeeze
from minutes.grammar.belonging import CITY_POLICE, POLICE_DEPARTMENTS
from minutes.grammar.bodies import HOUSES_OF_PLACES, KINDS_OF_HOUSES
from minutes.grammar.joining import AND, COMMA, LINE, SLASH, Piece
from minutes.grammar.offices import UNION_WORDS
from minutes.known import Known
from minutes.offices.belonging import is_part_by_its_place
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.pieces import classify
from minutes.offices.place_lists import is_of_land
from minutes.words.shapes import ends_like_place, is_of_a_place, looks_like_place, shares_a_word
from minutes.words.vocabulary import COUNT, FIELDS, KINDS, LEVELS, bare

_CITY_POLICE = tuple(map(fold, CITY_POLICE))
_POLICE_DEPARTMENTS = frozenset(map(fold, POLICE_DEPARTMENTS))
_PARTS = (Piece.INSTITUTION, Piece.BRANCH)
_UNION = tuple(map(fold, UNION_WORDS))
_OF_UNIONS = frozenset(map(fold, ("চেয়ারম্যান", "প্রশাসক", "সদস্য", "সচিব", "chairman", "secretary")))
_COUNCIL = fold("ইউনিয়ন পরিষদ")
_UNION_NAME = r"(?:[0-9০-৯]{1,2}\s?নং\s)?[^\s,/;]+(?:\s[^\s,/;]+){0,2}?"
_MARK = r"(?:\s?[,/]\s?|\s(?:ও|এবং)\s)"
_UNION_AHEAD = re.compile(
    folded_pattern(
        rf"{_MARK}(?:{_UNION_NAME}{_MARK}){{0,6}}?{_UNION_NAME}\s(?:ইউপি|ইউনিয়ন|থানা|পৌরসভা)(?![\u0980-\u09ff])"
    )
)
_BANK_AHEAD = re.compile(folded_pattern(r"(?:\s?/\s?[^\s,/;]+){0,5}\s?/\s?[^\s,/;]+\sব্যাংক"))
_PLACED = frozenset(map(fold, HOUSES_OF_PLACES))
_OF_A_KIND = FIELDS | KINDS | LEVELS | frozenset(map(fold, KINDS_OF_HOUSES))
_MOST_WORDS_OF_A_UNION = 3
_PLACES = (Piece.PLACE, Piece.UNKNOWN)


def as_department_of_police(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """ "ট্রাফিক বিভাগ, সিএমপি", "গোয়েন্দা শাখা, ঢাকা মেট্রোপলিটন পুলিশ"."""
    police = piece.mark == COMMA and bare(piece.text).endswith(_CITY_POLICE)
    department = last.kind in _PARTS and first_word(bare(last.tail)) in _POLICE_DEPARTMENTS
    return (Piece.INSTITUTION, False) if police and department else None


def as_place_of_union(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Behind a post of the unions stand unions, which nobody has listed; behind any post "কুলঞ্জ ইউপি", "মনপুরা থানা"."""
    if _shares_its_union(cell, last, piece):
        return Piece.POST, False
    if last.kind in (Piece.POST, Piece.GENERIC) and piece.mark == COMMA and is_of_land(piece.text):
        return Piece.PLACED, False
    placed = last.kind is Piece.PLACED or (last.kind is Piece.ORGED and last.doubtful)
    rest = piece.mark == LINE and (is_of_a_place(f"{last.tail} {piece.text}") or bare(piece.text) == _COUNCIL)
    if rest and placed:
        return Piece.PLACED, None  # মেয়র, ভোলা / পৌরসভা; চেয়ারম্যান / ৪নং পাঁচগাঁও / ইউনিয়ন পরিষদ
    if placed and _is_its_union(last, piece, known):
        return Piece.PLACED, None
    if _is_unit_beside_a_place(last, piece, known):
        return Piece.PLACED, False
    if _is_place_of_a_house(last, piece):
        return Piece.PLACED, last.doubtful or not ends_like_place(piece.text)
    if _BANK_AHEAD.match(fold(cell[piece.end :])) and last.kind is Piece.ORGED and piece.mark == SLASH:
        return Piece.ORGED, None  # ব্যবস্থাপক, সোনালী/ জনতা/ অগ্রণী ব্যাংক
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


def beside_its_place(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Behind a post and its place, a name that nobody has listed is another place: "জেন্ডার প্রোমোটার, শমশেরনগর ও আলীনগর"."""
    placed = last.kind is Piece.PLACED and last.tail != last.head
    if (
        not placed
        or piece.mark not in (AND, SLASH)
        or piece.kind is not Piece.UNKNOWN
        or not looks_like_place(piece.text)
    ):
        return None
    if not known.is_place(last.tail) and not looks_like_place(last.tail):
        return None
    sure = known.is_place(last.tail) or ends_like_place(piece.text)
    return Piece.PLACED, last.doubtful or not sure


def _is_its_union(last: Joined, piece: Coming, known: Known) -> bool:
    """Whether another union, police station or town follows the place of a post that such places have."""
    council = piece.kind is Piece.INSTITUTION and squeeze(bare(piece.text)).endswith(f" {_COUNCIL}")
    if not council and not is_of_a_place(piece.text):
        return False
    kind = classify(last.head, known)
    in_one = kind is Piece.PLACED and first_word(bare(last.head)) in _OF_UNIONS  # no comma before its place
    return in_one or kind is Piece.GENERIC or shares_a_word(last.head, piece.text)


def _is_unit_beside_a_place(last: Joined, piece: Coming, known: Known) -> bool:
    """ "কোম্পানী কমান্ডার, বিজিবি, বাসুদেবপুর/মংলা বিওপি", "নির্বাহী প্রকৌশলী, নাটোর/পাবনা-২": the word behind the last place, or its
    number, is said for each."""
    if piece.mark not in (AND, SLASH) or last.tail == last.head or classify(last.tail, known) not in _PLACES:
        return False
    words = bare(piece.text).split()
    counted = (
        len(words) == 1 and COUNT.sub("", words[0]) != words[0] and known.is_place(COUNT.sub("", words[0]))
    )
    unit = len(words) == 2 and words[0] not in FIELDS and is_part_by_its_place(piece.text)
    return (counted or unit) and len(last.tail.split()) == 1 and classify(last.head, known) is Piece.GENERIC


def _is_place_of_a_house(last: Joined, piece: Coming) -> bool:
    """Whether a place that nobody lists stands behind a house of which every place has one: "নৌ-পুলিশ ফাঁড়ি, নলচিরা"."""
    kinds = (Piece.INSTITUTION, Piece.BRANCH, Piece.ORGED)
    if last.kind not in kinds or piece.kind is not Piece.UNKNOWN or piece.mark != COMMA:
        return False
    if last.kind is Piece.ORGED and len(piece.text.split()) == 1:
        return False  # one word behind a post and its body is known without that
    *kind, house = bare(last.tail).split()
    common = house in _PLACED and bool(kind) and _OF_A_KIND.issuperset(kind)
    return common and (looks_like_place(piece.text) or ends_like_place(piece.text))


def _shares_its_union(cell: str, last: Joined, piece: Coming) -> bool:
    """ "চেয়ারম্যান ও ইউপি সচিব, চর ফলকন ইউপি": the first is nobody's without the union that stands behind the second."""
    joined = last.kind is Piece.GENERIC and piece.kind is Piece.POST and piece.mark in (AND, SLASH)
    return (
        joined
        and last.tail == last.head
        and bare(last.head) in _OF_UNIONS
        and first_word(bare(piece.text)) in _UNION
        and cell[piece.end : piece.end + 1] == ","
    )
