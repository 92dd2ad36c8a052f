"""Whether a name behind a post's comma is whose post it is, weighed: what the post wants, what the name is, what both share."""

import re

from minutes.chars import alternatives, fold, folded_pattern, last_word
from minutes.grammar.belonging import (
    LEADERS,
    NAMED_AFTER,
    PEOPLE,
    SERVICES,
    SOCIETIES,
    UNIFORMED,
    UNITS,
    WORKS_OF_BRANCHES,
)
from minutes.grammar.bodies import BODIES_OF_POSTS, DEPARTMENTS, FIRM_STARTS, LANDS, SPEAKERS
from minutes.grammar.joining import AND, COMMA, LINE, Piece
from minutes.grammar.posts import COMMITTEE_POSTS
from minutes.known import Known
from minutes.offices.joined import Coming, Joined, Together
from minutes.offices.pieces import classify
from minutes.words.shapes import (
    has_its_body,
    is_many,
    is_of_all,
    is_office_of,
    is_rest_of_body,
    says_its_task,
    shares_a_stem,
    shares_a_word,
    speaks_for_somebody,
)
from minutes.words.vocabulary import (
    AGENTS,
    BRACKETS,
    COUNT,
    DIRECTIONS,
    EDGES,
    FIELDS,
    INSTITUTIONS,
    LEVELS,
    OFFICES_OF,
    RANKS,
    STARTS,
    TIMES,
    bare,
    ends_in_post,
    is_generic,
    is_officer,
    last_post,
    singular,
)

_OF_POSTS = {fold(word): tuple(map(fold, bodies)) for word, bodies in BODIES_OF_POSTS.items()}
_UNITS, _LANDS = frozenset(map(fold, UNITS)), frozenset(map(fold, LANDS))
_PEOPLE, _SOCIETIES = frozenset(map(fold, PEOPLE)), frozenset(map(fold, SOCIETIES))
_DEPARTMENTS = frozenset(map(fold, DEPARTMENTS))
_SPEAKERS = frozenset(map(fold, SPEAKERS))
_RANKS = (
    RANKS | STARTS | frozenset(map(fold, ("উপ", "আঞ্চলিক", "শাখা", "ফিল্ড", "মাঠ", "field", "area", "zone")))
) - LEVELS
_WITH_A_POST = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED, Piece.PLACED))
_WITHOUT = frozenset((Piece.INSTITUTION, Piece.COMPANY, Piece.BRANCH, Piece.UNKNOWN, Piece.HALF))
_NAMED = frozenset((Piece.INSTITUTION, Piece.COMPANY, Piece.BRANCH))
_WHOLE = frozenset((Piece.INSTITUTION, Piece.COMPANY))
_OF_COMMITTEES = frozenset(map(fold, (*COMMITTEE_POSTS, *SPEAKERS)))
_HYPHENS = re.compile(r"[\s-]+")
_SERVICES = tuple(map(fold, SERVICES))
_UNIFORMED, _FIRM = (tuple(map(fold, words)) for words in (UNIFORMED, FIRM_STARTS))
_OF_A_SERVICE = re.compile(rf"^(?:\S+\s){{0,2}}?(?:{alternatives(_SERVICES)})(?:-[0-9০-৯]{{1,2}})?\s(?=\S)")
_LEADERS = frozenset(map(fold, LEADERS))
_NAMED_AFTER = {fold(adjective): fold(part) for adjective, part in NAMED_AFTER.items()}
_MOST_WORDS_OF_A_NAME = 4
_CONCERNED = re.compile(folded_pattern(r"\(সংশ্লিষ্ট\)$"))
_OF_LAND = re.compile(folded_pattern(r"\((?:ভূমি|land)\)"))
_WORKS = FIELDS | frozenset(map(fold, WORKS_OF_BRANCHES))
_LEVEL_LETTERS = tuple(
    map(fold, ("ইউ", "ডি", "u", "d"))
)  # of a district's or upazila's officer: "ইউএইও", "DFO"
_A_LITTLE = 0.5
_BY_ITSELF = -2.0  # so little wants a post that says whose it is
_ENOUGH = 1.0  # from here on the name is whose post it is; as much below nothing it is clearly somebody else


def weighed(last: Joined, piece: Coming, known: Known) -> Together | None:
    """What a mention and the name behind its comma are together, where no rule knows them; None when they are two."""
    if piece.mark != COMMA or piece.kind not in _WITHOUT:
        return None
    new = last.kind is Piece.UNKNOWN or piece.kind is not Piece.BRANCH  # else there is a rule for it
    if new and last.kind in _WITHOUT and is_part_by_its_place(piece.text):
        unsure = last.kind is Piece.UNKNOWN and len(last.tail.split()) == 1
        return last.kind, last.doubtful or unsure
    if last.kind not in _WITH_A_POST:
        return None
    if not belongs(last, piece, known):
        return None
    told = _is_unit(bare(piece.text).split()) or is_body_of_such(_post_of(last), piece.text)
    unknown = piece.kind is Piece.UNKNOWN and not told
    return Piece.ORGED, last.doubtful or unknown


def belongs(last: Joined, piece: Coming, known: Known) -> bool:
    """Whether a name behind a post's comma is whose post it is rather than another office."""
    return weight(last, piece, known) >= _ENOUGH


def is_apart(last: Joined, piece: Coming, known: Known) -> bool:
    """Whether a name behind a comma is clearly another's than whose the post before it is."""
    return weight(last, piece, known) <= -_ENOUGH


def is_even(last: Joined, piece: Coming, known: Known, *, joined: bool) -> bool:
    """Whether a name may belong to the post before it as well as be somebody else, however it was read."""
    if piece.mark == LINE:  # প্রকল্প পরিচালক / পরিকল্পনা শাখা
        return last.kind is Piece.GENERIC and piece.kind is Piece.BRANCH
    if piece.mark == AND:
        return not joined and _may_be_half_a_name(last, piece, known)
    if piece.mark != COMMA or not _post_of(last):
        return False
    if joined:
        return _is_asked_beside(last, piece, known)
    return _may_be_its_own(last, piece, known)


def _may_be_half_a_name(last: Joined, piece: Coming, known: Known) -> bool:
    """ "প্রতিবন্ধী বিষয়ক কর্মকর্তা, প্রতিবন্ধী সেবা ও সাহায্য কেন্দ্র": what stands behind the comma is no body without the rest."""
    behind_a_post = last.tail != last.head and bool(_post_of(last))
    open_ended = behind_a_post and classify(last.tail, known) in (Piece.UNKNOWN, Piece.HALF)
    return open_ended and piece.kind is Piece.INSTITUTION and not known.is_name(piece.text)


def _may_be_its_own(last: Joined, piece: Coming, known: Known) -> bool:
    """Whether a body that was taken for another than the post's before its comma may be that one's: more speaks for it than
    against it, by a little at least where the post is one that everybody knows."""
    name = bare(piece.text)
    post = _post_of(last)
    beside = name.startswith(_FIRM) or name.endswith(_UNIFORMED) or _wants(post, known) <= _BY_ITSELF
    if last.kind not in _WITH_A_POST or piece.kind not in _NAMED or beside:
        return False
    everybodys = known.is_name(post) or known.is_name(BRACKETS.sub(" ", post))
    return weight(last, piece, known) > (_A_LITTLE if everybodys else 0.0)


def _is_asked_beside(last: Joined, piece: Coming, known: Known) -> bool:
    """Whether what was joined may be asked by itself: a person behind a post, a service behind a unit that anybody may have."""
    if piece.kind is Piece.PERSON:
        return last.kind in _WITH_A_POST
    name = bare(piece.text)
    if last.tail == last.head and _CONCERNED.search(fold(last.head)) and piece.kind in _WHOLE:
        return weight(last, piece, known) <= -_ENOUGH  # অফিসার ইনচার্জ (সংশ্লিষ্ট), নৌ-পুলিশ ফাঁড়ি
    behind_unit = last.tail != last.head and is_part_by_its_place(last.tail)
    return behind_unit and name in _SERVICES and weight(last, piece, known) < _ENOUGH


def weight(last: Joined, piece: Coming, known: Known) -> float:
    """How much speaks for a name being whose the post before it is: below nothing it is somebody else."""
    words = bare(piece.text).split()
    post = _post_of(last)
    if not words or not post:
        return 0.0
    if says_its_task(bare(post)) and words[-1] in _DEPARTMENTS:
        return -_ENOUGH  # "Director Finance, HR Department"
    whose = last.tail != post and classify(last.tail, known) in _WHOLE
    unit = last.tail != post and is_part_by_its_place(last.tail)
    if unit and piece.kind is Piece.COMPANY and _wants(post, known) > 0:
        return _ENOUGH  # ডিপো ম্যানেজার, বাঘাবাড়ী ডিপো, পদ্মা অয়েল কোম্পানি
    waits = last.tail == post and last.kind is not Piece.PLACED
    so_far = _wants(post, known) if waits else 0.0 if last.kind is Piece.ORGED else -1.0
    if "of" in words and ends_in_post(words[: words.index("of")]):
        return -_ENOUGH  # "Area Managers of Dristi Foundation"
    return so_far + _is_part(piece, words, whose=whose) + _kinship(post, last, piece)


def is_part_by_its_place(name: str) -> bool:
    """Whether a name is of a unit that only its place tells from others: behind a body it says which part is meant."""
    words = bare(name).split()
    return len(words) > 1 and _is_unit(words) and not is_of_a_service(name)


def is_by_its_work(unit: str) -> bool:
    """Whether a unit is called by what it does: "হিসাব শাখা", "পরিকল্পনা-৩ শাখা"."""
    return all((COUNT.sub("", word) or word) in _WORKS for word in bare(unit).split()[:-1])


def is_of_a_service(unit: str) -> bool:
    """Whether a unit's name begins with the service whose it is: "কোস্ট গার্ড দক্ষিণ জোন", "নৌ পুলিশ চাঁদপুর অঞ্চল"."""
    return _OF_A_SERVICE.match(bare(unit)) is not None


def _post_of(last: Joined) -> str:
    """The post that a mention begins with, or that stands behind its person's name; "" where there is none."""
    return next((one for one in (last.tail, last.head) if _ends_in_post(one)), "")


def _ends_in_post(text: str) -> bool:
    """Whether the last word is a post, somebody who does something ("চিফ হাইড্রোলজিস্ট") or short for an officer ("SPO")."""
    name = bare(text)
    acts = name.endswith(AGENTS) and name not in INSTITUTIONS
    return ends_in_post(name.split()) or says_its_task(name) or acts or is_officer(last_word(_letters(text)))


def _letters(post: str) -> str:
    """A post without its brackets, its capitals as they are printed."""
    return BRACKETS.sub(" ", post).strip(EDGES)


def _kinship(post: str, last: Joined, piece: Coming) -> float:
    """What a post and a body have in common."""
    if is_office_of(piece.text) or (is_of_all(post) and is_rest_of_body(piece.text)):
        return 3.0
    if is_body_of_such(post, piece.text):
        return 4.0
    one, other = (_HYPHENS.sub(" ", text) for text in (last.tail, piece.text))
    if shares_a_word(one, other) or shares_a_stem(post, piece.text):
        return 3.0
    words, last_of_post = bare(piece.text).split(), singular(last_post(post))
    service = COUNT.sub("", bare(piece.text)) in _SERVICES
    if last_of_post in _LEADERS and (service or is_of_a_service(piece.text)):
        return 3.0
    if any(_NAMED_AFTER.get(word) == COUNT.sub("", words[-1]) for word in bare(post).split()):
        return 3.0  # জোনাল কমান্ডার, … জোন
    of_people = singular(words[-1]) in _PEOPLE
    return 1.5 if of_people and last_of_post in _OF_COMMITTEES else 0.0


def is_body_of_such(post: str, body: str) -> bool:
    """Whether such posts are of such a body, though no word of theirs says it ("উপজেলা কৃষি অফিসার, ডিএই")."""
    name = bare(body)
    return any(name.endswith(_OF_POSTS[word]) for word in bare(post).split() if word in _OF_POSTS)


def _wants(post: str, known: Known) -> float:
    """How much a post wants to be somebody's: "নির্বাহী ম্যাজিস্ট্রেট" does, "উপজেলা কৃষি অফিসার" says whose it is."""
    words = bare(post).split()
    if has_its_body(post) or is_many(post):
        return -2.5
    if (
        any(word in INSTITUTIONS for word in words[:-1])
        or _OF_LAND.search(fold(post))
        or speaks_for_somebody(post)
    ):
        return -2.0
    by_level = (
        words[0] in LEVELS and not known.is_name(post) and is_generic(" ".join(words[1:]))
    )  # উপজেলা টিম লিডার
    if is_generic(" ".join(words)) or by_level or singular(words[-1]) in _SPEAKERS:
        return 2.0
    of_its_level = is_officer(_letters(post)) and words[0].startswith(_LEVEL_LETTERS)
    if any(word in LEVELS for word in words) or of_its_level or (len(words) == 1 and known.is_name(post)):
        return -2.0
    if all(word in _RANKS for word in words[:-1]):
        return 2.0
    return 0.5 if known.is_name(post) or known.is_name(BRACKETS.sub(" ", post)) else 1.5


def wants_a_body(post: str, known: Known) -> bool:
    """Whether a post is nothing much without whose it is."""
    return _wants(post, known) >= _ENOUGH


def _is_unit(words: list[str]) -> bool:
    """Whether a name is of a part of some body: one of many such, told from them by its place or number."""
    last = COUNT.sub("", words[-1]) or words[-1]
    counted = last != words[-1]
    if (counted or words[0] in DIRECTIONS) and last in _DEPARTMENTS:
        return True
    unit = last in _UNITS or (len(words) > 2 and " ".join(words[-2:]) in _UNITS)
    return unit and (counted or not _by_work(words))


def _by_work(words: list[str]) -> bool:
    """Whether a unit is called by what it does, and so the only one of its kind: "হিসাব শাখা"."""
    return all(word in FIELDS for word in words[:-1])


def _is_part(piece: Coming, words: list[str], *, whose: bool) -> float:
    """How much a name is of something that is asked through a post. `whose`: a body stands behind that post already."""
    last = COUNT.sub("", words[-1]) or words[-1]
    if _is_unit(words):
        if is_of_a_service(piece.text):
            return -1.0  # it is asked by its service's name, and no other office has one
        return 3.0 if last in _LANDS else 2.0
    if whose and last in _UNITS and len(words) > 1 and _by_work(words):
        return 1.0
    if singular(last) in _PEOPLE:
        return -1.5 - whose
    if last in OFFICES_OF and len(words) > 1 and words[0] not in LEVELS:
        return 1.0
    if piece.kind in _WHOLE or singular(last) in _SOCIETIES:
        if whose:
            return -2.0
        if singular(last) in _SOCIETIES:
            return -0.5
        return -0.25 if words[0] in LEVELS or bare(piece.text) in INSTITUTIONS else 0.0
    if TIMES.search(fold(piece.text)):
        return -3.0
    if piece.kind is Piece.UNKNOWN and len(words) <= _MOST_WORDS_OF_A_NAME:
        return 0.25
    return 0.0
