"""Institutions, their branches and groups of them behind posts and behind each other: what belongs together."""

import re

from minutes.chars import first_word, fold, folded_pattern, last_word, squeeze
from minutes.grammar.belonging import PEOPLE
from minutes.grammar.bodies import (
    COMMITTEES,
    CONTRACTED,
    DEPARTMENTS,
    DISTRICT_BRANCHES,
    HIGHER_BODIES,
    HOUSES,
    LOWER_BODIES,
    PLACED_OFFICES,
    PROJECT_UNITS,
    SPEAKERS,
)
from minutes.grammar.joining import AND, COMMA, LINE, SLASH, Piece
from minutes.grammar.offices import FIELDS
from minutes.grammar.posts import COMMITTEE_POSTS, DESK_POSTS
from minutes.known import Known
from minutes.offices.belonging import belongs, is_apart, is_of_a_service
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.pieces import classify
from minutes.words.shapes import (
    is_branch_office,
    is_common_body,
    is_common_noun,
    is_market,
    is_of_all,
    is_office_of,
    is_own_seat,
    names_bodies,
    stands_alone,
)
from minutes.words.vocabulary import (
    COMMON_BODIES,
    COUNT,
    INSTITUTIONS,
    LANDS,
    LEVELS,
    PLACE_ENDINGS,
    REGIONS,
    bare,
    ends_in_post,
    is_body_of,
    is_generic,
    is_of_letters,
    last_post,
    singular,
)

_HIGHER, _LOWER = tuple(map(fold, HIGHER_BODIES)), tuple(map(fold, LOWER_BODIES))
_FIELD = frozenset(map(fold, FIELDS))
_DESKS = frozenset(map(fold, DESK_POSTS))
_DEPARTMENTS, _HOUSES = frozenset(map(fold, DEPARTMENTS)), frozenset(map(fold, HOUSES))
_PEOPLE = frozenset(map(fold, PEOPLE))
_UNITS = frozenset(map(fold, ("কমিটি", "সেল", "সেন্টার", "টিম", "committee", "cell")))
_COMMITTEES, _OF_COMMITTEES = frozenset(map(fold, COMMITTEES)), frozenset(map(fold, COMMITTEE_POSTS))
_COMMON = COMMON_BODIES | frozenset(map(fold, ("অধিদপ্তর", "পরিদপ্তর", "মন্ত্রণালয়", "এনজিও")))
_CONTRACTED, _SPEAKERS = frozenset(map(fold, CONTRACTED)), frozenset(map(fold, SPEAKERS))
_PROJECT_UNITS = frozenset(map(fold, PROJECT_UNITS))
_PLACED_OFFICES = frozenset(map(fold, PLACED_OFFICES))
_PARTS_OF_A_BODY = LANDS | frozenset(map(fold, ("শাখা", "ডিপো", "স্টেশন", "branch")))
_DESKED = frozenset(map(fold, ("শাখা", "অধিশাখা", "অনুবিভাগ", "উইং", "wing")))
_BRANCHES_OF_MANY = (fold("শাখা"), "branch")  # a ministry or institute alone has wings
_OF_A_DISTRICT = frozenset(map(fold, DISTRICT_BRANCHES))
_MINISTRIES = frozenset(map(fold, ("মন্ত্রণালয়", "বিভাগ", "ministry", "division")))
_SOLD = re.compile(folded_pattern(r"বিতরণ|-[0-9০-৯]$"))
_WITH_PLACES = frozenset((Piece.INSTITUTION, Piece.ORGED, Piece.GENERIC))
_POSTS = frozenset((Piece.POST, Piece.GENERIC))
_NAMELESS = frozenset((Piece.UNKNOWN, Piece.HALF))
_NEXT = re.compile(r"\s?[,;\n]\s?(?P<name>[^,;/\n]{3,60})")
_MOST_WORDS_OF_HALF_A_NAME = 3


def of_bodies(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """Institutions and groups of them behind posts, branches behind institutions."""
    if _is_common_pair(last, piece):
        return Piece.GROUP, False
    if last.kind is Piece.PLACED and _is_place_of_branches(last, piece, known):
        return Piece.PLACED, last.doubtful
    if (
        (last.kind is Piece.GENERIC or (last.kind is Piece.POST and not stands_alone(last.head, known)))
        and piece.kind is Piece.OPEN_GROUP
        and piece.mark == COMMA
        and names_bodies(piece.text)
        and not _is_of_people(last, piece)
    ):
        return Piece.GROUP, _may_be_people(last, piece)
    if (
        last.kind is Piece.GROUP
        and piece.mark in (AND, SLASH)
        and is_common_noun(piece.text)
        and last.tail != last.head
    ):
        return Piece.GROUP, False
    unit = is_common_body(piece.text) or bare(piece.text) in _DESKED  # "সকল শাখা/অধিশাখা"
    if last.kind is Piece.OPEN_GROUP and piece.mark != LINE and unit:
        posts = (Piece.POST, Piece.GENERIC, Piece.GROUP)
        return (Piece.GROUP if piece.kind in posts else Piece.OPEN_GROUP), False
    if (
        last.kind in _WITH_PLACES
        and piece.kind is Piece.INSTITUTION
        and piece.mark == COMMA
        and is_market(piece.text)
    ):
        return Piece.PLACED, last.doubtful
    if last.kind is Piece.POST and piece.kind is Piece.HALF and piece.mark == COMMA and piece.closes:
        return (Piece.ORGED, False) if not stands_alone(last.head, known) else None  # ক্ষেত্র সহকারী, মৎস্য
    group = last.kind in _POSTS and last.tail == last.head and piece.kind is Piece.OPEN_GROUP
    if group and piece.mark == COMMA and is_own_seat(piece.text) and not _is_of_another_level(last, piece):
        return Piece.PLACED, False  # পরিবার কল্যাণ পরিদর্শিকা, সংশ্লিষ্ট কেন্দ্র
    if (halves := _halves_of_a_name(cell, last, piece, known)) is not None:
        return halves
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
        if is_of_a_service(piece.text):
            return (Piece.ORGED, last.doubtful) if belongs(last, piece, known) else None
        if (len(words) > 1 and words[-1] in LANDS) or bare(piece.text) in REGIONS:
            return Piece.PLACED, False  # সহকারী কমিশনার (ভূমি), সদর সার্কেল
        of_a_desk = last_word(bare(last.head)) in _DESKS  # বেঞ্চ সহকারী, মোবাইল কোর্ট শাখা
        own = _is_own_branch(piece) or is_of_all(last.tail) or stands_alone(last.head, known)
        if piece.mark == COMMA and (of_a_desk or not own):
            return Piece.ORGED, False  # স্টেশন কর্মকর্তা, বুড়িগোয়ালিনী ফরেস্ট স্টেশন
    if last.kind is Piece.ORGED and last.doubtful and piece.kind is Piece.BRANCH and piece.mark == COMMA:
        return Piece.ORGED, None  # ম্যানেজার, নগদ, ভাঙ্গা শাখা
    if last.kind is Piece.ORGED and piece.kind is Piece.BRANCH and piece.mark in (SLASH, AND):
        return (Piece.ORGED, False) if classify(last.tail, known) is Piece.BRANCH else None
    if last.kind is Piece.ORGED and piece.kind in (Piece.INSTITUTION, Piece.COMPANY) and piece.mark == AND:
        alike = bare(last.tail).split()[-1:] == bare(piece.text).split()[-1:]  # জনতা ব্যাংক ও রূপালী ব্যাংক
        return (Piece.ORGED, False) if alike else None
    if piece.kind is Piece.INSTITUTION and piece.mark == COMMA:
        return _body_of_a_branch(last, piece) or _body_behind(last, piece, known)
    return None


def _is_of_people(last: Joined, piece: Coming) -> bool:
    """Whether a group is of bodies that nobody's post is of: "সংশ্লিষ্ট উপ-কমিটি", "সংশ্লিষ্ট ঠিকাদারি প্রতিষ্ঠান"."""
    words = bare(piece.text).split()
    theirs = singular(last_post(last.head)) in _OF_COMMITTEES | _SPEAKERS
    return not theirs and (singular(words[-1]) in _PEOPLE or words[1] in _CONTRACTED)


def _may_be_people(last: Joined, piece: Coming) -> bool:
    """Whether people stand behind a post that says what it is for: "প্রচার সম্পাদক, সংশ্লিষ্ট ইউনিট কমিটি" may be two."""
    return singular(last_word(bare(piece.text))) in _PEOPLE and not is_generic(bare(last.head))


def _is_of_another_level(last: Joined, piece: Coming) -> bool:
    """Whether a post of one level stands before the seats of another: "উপজেলা নির্বাহী অফিসার, সকল ইউনিয়ন পরিষদ" are two."""
    level, seats = first_word(bare(last.head)), bare(piece.text).split()
    return level in LEVELS and level not in seats and not LEVELS.isdisjoint(seats)


def _is_common_pair(last: Joined, piece: Coming) -> bool:
    """ "দপ্তর/সংস্থা প্রধান (সকল)": a kind of body is no office by itself, the head of all such is."""
    words = bare(piece.text).split()
    return (
        piece.mark in (SLASH, AND)
        and last.tail == last.head
        and bare(last.head) in _COMMON
        and len(words) > 1
        and words[0] in _COMMON
        and ends_in_post(words)
    )


def _is_place_of_branches(last: Joined, piece: Coming, known: Known) -> bool:
    """ "উপপরিচালক, রংপুর ও খুলনা সার্কেল": two places before the one word that says of what they are the places."""
    words = bare(piece.text).split()
    if piece.mark not in (AND, SLASH) or piece.kind not in (Piece.BRANCH, Piece.INSTITUTION) or not words:
        return False
    of_a_place = known.is_place(" ".join(words[:-1])) or words[0].endswith(PLACE_ENDINGS)
    plural = singular(words[-1]) != words[-1] and is_body_of(
        [singular(words[-1])]
    )  # Savar and Dohar Municipalities
    part, of_a_place = words[-1] in _PARTS_OF_A_BODY or plural, of_a_place or plural
    if len(words) > 2 and " ".join(words[1:]) in _PLACED_OFFICES:
        part, of_a_place = True, known.is_place(words[0])
    return 1 < len(words) < 4 and part and of_a_place and known.is_place(last.tail)


def _halves_of_a_name(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """ "কৌলিতত্ত্ব ও উদ্ভিদ প্রজনন বিভাগ", "বার্থ ও শিপ অপারেটর এসোসিয়েশন": what is before the joiner is no office by itself.

    Where a post stands before it, any institution may be the one; by itself only a department's name is made like that.
    """
    words = bare(piece.text).split()
    if (
        piece.mark == AND
        and piece.kind in _NAMELESS
        and (piece.closes or _begins_with_a_post(cell[piece.end :]))
        and len(words) < _MOST_WORDS_OF_HALF_A_NAME
    ):
        both = last.kind is Piece.ORGED and last.tail != last.head and classify(last.tail, known) in _NAMELESS
        return (Piece.ORGED, None) if both else None  # পরিচালক, গবেষণা ও সম্প্রসারণ
    if piece.mark != AND or piece.kind not in (Piece.INSTITUTION, Piece.BRANCH) or len(words) < 2:
        return None
    if (
        known.is_name(piece.text)
        or words[0] in LEVELS
        or len(bare(last.tail).split()) > _MOST_WORDS_OF_HALF_A_NAME
    ):
        return None
    nameless = classify(last.tail, known) in _NAMELESS
    if last.kind is Piece.ORGED and last.tail != last.head and nameless:
        return Piece.ORGED, None
    if last.kind is Piece.UNKNOWN and words[-1] in _DEPARTMENTS:
        return Piece.INSTITUTION, None
    return None


def _begins_with_a_post(rest: str) -> bool:
    """Whether the next name of a list ends in a post."""
    following = _NEXT.match(rest)
    return following is not None and ends_in_post(bare(following["name"]).split())


def _branch(last: Joined, piece: Coming) -> Together | None:
    """A branch named by its place belongs to the institution; one named by its work ("হিসাব শাখা") is its own."""
    before = last_word(bare(last.tail))
    alike = last.kind is Piece.BRANCH and before == last_word(bare(piece.text))
    unit = before in _UNITS | _COMMITTEES  # আইসিটি সেল, স্টোর শাখা
    own = alike or unit or _is_own_branch(piece)  # রাজস্ব শাখা, এসএ শাখা
    return None if own or piece.mark not in (COMMA, LINE) else (last.kind, last.doubtful)


def _is_own_branch(piece: Coming) -> bool:
    return first_word(bare(piece.text)) in _FIELD


def _body_of_a_branch(last: Joined, piece: Coming) -> Together | None:
    """ "পরিকল্পনা শাখা, বিএমডিএ", "Planning Wing, LGD": a branch by itself, and the service called by its letters whose it may be;
    "পরিকল্পনা-৩ শাখা, স্থানীয় সরকার বিভাগ": a ministry counts its branches, a district has its own ("জেএম শাখা")."""
    words = bare(last.head).split()
    if last.kind is not Piece.BRANCH or last.tail != last.head or words[-1] not in _DESKED:
        return None
    if any(map(COUNT.search, words)) and last_word(bare(piece.text)) in _MINISTRIES:
        return Piece.INSTITUTION, False
    letters = bare(piece.text) in INSTITUTIONS or is_of_letters(piece.text)
    branch = words[-1] in _BRANCHES_OF_MANY
    return (Piece.INSTITUTION, branch) if letters and words[0] not in _OF_A_DISTRICT else None


def _body_behind(last: Joined, piece: Coming, known: Known) -> Together | None:
    """An institution after a comma: what the post before it belongs to, or what its institution is part of."""
    if last.kind is Piece.POST:
        own = is_office_of(piece.text) or belongs(last, piece, known)
        return (Piece.ORGED, last.doubtful) if own else None
    if last.kind is not Piece.ORGED:
        return None
    tail = bare(last.tail)
    if (
        (classify(last.tail, known) is Piece.BRANCH and not is_apart(last, piece, known))
        or tail in _PROJECT_UNITS
        or _is_department_of(last, piece, known)
        or _SOLD.search(tail)
        or is_branch_office(piece.text, known)
    ):
        return (
            Piece.ORGED,
            None,
        )  # ডিভিশন-১, বাপাউবো; বিক্রয় ও বিতরণ বিভাগ-১, ওজোপাডিকো; UNICEF, Barishal Field Office
    higher = squeeze(fold(piece.text)).endswith(_HIGHER) and squeeze(fold(last.tail)).endswith(_LOWER)
    return (Piece.ORGED, False) if higher else None


def _is_department_of(last: Joined, piece: Coming, known: Known) -> bool:
    """Whether a service is called by its letters behind a department that nobody lists ("যান্ত্রিক বিভাগ, বাপাউবো"), or a
    house that has departments stands behind one ("Department of English, Purbachal University")."""
    tail = bare(last.tail)
    department = not known.is_name(last.tail) and not _DEPARTMENTS.isdisjoint(
        (first_word(tail), last_word(tail))
    )
    house = last_word(bare(piece.text)) in _HOUSES and first_word(tail) not in LEVELS
    kind = classify(last.tail, known)
    if house and kind in _NAMELESS:
        return True  # ডীন, পোস্ট গ্র্যাজুয়েট স্টাডিজ, খুলনা বিশ্ববিদ্যালয়
    field = kind is Piece.HALF and first_word(tail) not in LEVELS and is_generic(bare(last.head))
    if field and bare(piece.text) in INSTITUTIONS:
        return True  # উপ-বিভাগীয় প্রকৌশলী, টেলিকম, বিটিসিএল
    return department and (house or (bare(piece.text) in INSTITUTIONS and is_generic(bare(last.head))))
