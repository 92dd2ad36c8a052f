"""What a piece of a list of offices is: a post, a place, an institution …"""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from minutes.chars import BANGLA, fold, squeeze
from minutes.grammar.joining import Piece
from minutes.grammar.offices import (
    BRANCHES,
    COMPANY_ENDS,
    ENDINGS,
    FIELDS,
    GENERIC_POSTS,
    GROUPS,
    HONOURS,
    INSTITUTION_HEADS,
    INSTITUTIONS,
    LEVELS,
    PERSON_TITLES,
    PLACE_ENDINGS,
    POST_HEADS,
    POST_STARTS,
    QUALIFIERS,
    SURE_TITLES,
    SURNAMES,
)
from minutes.known import Known

_BRACKETS = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")
_COUNTRY = fold("বাংলাদেশ")
_COUNT = re.compile(r"-[0-9০-৯]{1,2}$")
_EDGES = " ,;:।/–-\n"
_LONGEST = 160
_WORDS_OF_A_BRANCH, _MOST_WORDS = 5, 12
_LONG_ENOUGH_TO_MISSPELL, _NEARLY = 6, 82.0


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, words))


_HEADS, _GENERIC, _STARTS, _LEVELS, _FIELDS = map(
    _folded, (POST_HEADS, GENERIC_POSTS, POST_STARTS, LEVELS, FIELDS)
)
_QUALIFIERS, _INSTITUTIONS, _COMPANIES = map(_folded, (QUALIFIERS, INSTITUTIONS, COMPANY_ENDS))
_TITLES, _SURNAMES, _HONOURS, _BRANCHES = map(_folded, (PERSON_TITLES, SURNAMES, HONOURS, BRANCHES))
_INSTITUTION_HEADS, _SURE_TITLES = _folded(INSTITUTION_HEADS), _folded(SURE_TITLES)
_GROUPS, _ENDINGS, _PLACE_ENDINGS = (tuple(map(fold, words)) for words in (GROUPS, ENDINGS, PLACE_ENDINGS))
_PLURALS = tuple(map(fold, ("গণ", "বৃন্দ", "সমুহ")))
_COMPOUND_HEADS = tuple(
    sorted((head for head in _HEADS if len(head) > 4 and not head.isascii()), key=len, reverse=True)
)
_EVERYBODY = _folded(
    (
        "সংশ্লিষ্ট সকল",
        "সকল সংশ্লিষ্ট",
        "সংশ্লিষ্ট সকলে",
        "সকলে",
        "সকলেই",
        "সবাই",
        "সংশ্লিষ্ট সবাই",
        "all concerned",
        "all",
    )
)
# Ranks that leave a generic post one ("সিনিয়র সহকারী পরিচালক").
_RANKS = _folded(
    (
        "সিনিয়র",
        "জুনিয়র",
        "অতিরিক্ত",
        "ভারপ্রাপ্ত",
        "সহকারী",
        "উপ",
        "যুগ্ম",
        "উপসহকারী",
        "মুখ্য",
        "সাবেক",
        "প্রধান",
        "senior",
        "deputy",
        "assistant",
    )
)
_BODY_STARTS = _folded(
    ("department", "office", "ministry", "bureau", "directorate", "institute", "bank", "university", "court")
)
_BARE_HEADS = _folded(
    (
        "অফিসার",
        "কর্মকর্তা",
        "কর্মচারী",
        "প্রধান",
        "প্রতিনিধি",
        "কর্মকর্তাগণ",
        "officer",
        "officers",
    )
)
# Institutions that are a place's own: they stand behind the post of its head, not behind any post.
_OFFICES_OF = _folded(("কার্যালয়", "কার্য্যালয়", "অফিস", "দপ্তর", "office"))
_OF_A_PLACE = _folded(("থানা", "পৌরসভা", "পৌরসভার", "ইউনিয়ন", "ইউপি", "ইউনিয়নের", "thana", "up"))
_WARD = re.compile(r"^[0-9০-৯]{1,2}\s?(?:নং|নম্বর)?\s?ওয়ার্ড$|^ward (?:no\.? ?)?[0-9]{1,2}$")
_OWN = tuple(map(fold, ("স্ব স্ব", "স্ব-স্ব", "স্বস্ব", "নিজ নিজ", "অন্যান্য", "respective")))
_COMMON_BODIES = _folded(("সংস্থা", "দপ্তর", "দফতর", "প্রতিষ্ঠান", "অফিস", "বিভাগ", "শাখা", "কার্যালয়"))


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """`text` folded, without brackets and marks at its ends."""
    return squeeze(_BRACKETS.sub(" ", fold(text))).strip(_EDGES)


def classify(text: str, known: Known) -> Piece:
    """What `text`, a piece between two separators, is."""
    name = bare(text)
    words = name.split()
    if len(words) > 1 and words[-1] in _HONOURS:
        return classify(text.rstrip(_EDGES).rpartition(" ")[0], known)
    if not words or name in _QUALIFIERS or not re.search(rf"[a-z{BANGLA}]", re.sub("[0-9০-৯]", "", name)):
        return Piece.GROUP if name in _EVERYBODY and name != fold("সকল") else Piece.QUALIFIER
    if len(text) > _LONGEST:
        return Piece.UNKNOWN
    if name in _EVERYBODY:
        return Piece.GROUP
    if any(name.startswith(group + " ") for group in _GROUPS):
        return Piece.GROUP if ends_in_post(words) else Piece.OPEN_GROUP
    if words[0] in _SURE_TITLES and len(words) > 1 and not _is_body(words):
        return Piece.PERSON
    for judge in (_as_name, _as_body, _as_post, _as_field, _as_person):
        found = judge(text, name, words, known)
        if found is not None:
            return found
    if is_half(words):
        return Piece.HALF
    if len(words) == 1 and _COUNT.search(words[0]):
        return Piece.BRANCH  # সিপিসি-১
    return _as_misspelt(words[-1])


def _as_name(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    """A generic post, a company, a place, or a name in the tables."""
    if name in _BARE_HEADS:
        return Piece.HEAD
    if _WARD.match(fold(name)):
        return Piece.PLACE
    if len(words) == 1 and words[0] in _STARTS:
        return Piece.HALF
    if "(" in text and known.is_name(text) and ends_in_post(words):
        return Piece.POST
    if _is_generic(name):
        return Piece.GENERIC
    if words[-1] in _COMPANIES:
        return Piece.COMPANY
    if words[-1] not in _OF_A_PLACE and known.is_place(_BRACKETS.sub(" ", text).strip(_EDGES)):
        return Piece.PLACE
    if name.strip("0123456789০১২৩৪৫৬৭৮৯ -") in _INSTITUTIONS:
        return Piece.INSTITUTION
    if len(words) == 2 and words[0] in _INSTITUTIONS and words[1] == _COUNTRY:
        return Piece.INSTITUTION
    if len(words) > 1 and known.is_place(words[0]) and _names_institution(words[1:], known):
        return Piece.INSTITUTION
    if known.is_name(_BRACKETS.sub(" ", text)) or known.is_name(text):
        return (
            Piece.POST
            if ends_in_post(words) or (not _is_body(words) and name not in _INSTITUTIONS)
            else Piece.INSTITUTION
        )
    return None


def _is_generic(name: str) -> bool:
    """Whether a post is nothing without its institution: one of the table, of any rank, or two of them in one."""
    parts = re.split(r"\s?/\s?|\s(?:ও|and)\s", name)
    if len(parts) == 2 and all(map(_is_generic, parts)):
        return True
    if name in _GENERIC or _singular(name) in _GENERIC:
        return True
    rank, _, rest = name.partition(" ")
    return rank in _RANKS and rest in _GENERIC


def _names_institution(words: list[str], known: Known) -> bool:
    """Whether the words behind a place are an institution known by name ("ভোলা পবিস-১")."""
    name = " ".join(words)
    return name.strip("0123456789০১২৩৪৫৬৭৮৯ -") in _INSTITUTIONS or (
        not ends_in_post(words) and known.is_name(name)
    )


def _as_body(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    """An institution or a branch of one; a generic post with its institution behind it."""
    if words[0] in _BODY_STARTS and "of" in words:
        return Piece.INSTITUTION
    branch = _COUNT.sub("", words[-1]) in _BRANCHES or " ".join(words[-2:]) in _BRANCHES
    if not branch and not _is_body(words):
        return None
    for end in range(min(4, len(words) - 1), 0, -1):
        if " ".join(words[:end]) in _GENERIC and words[0] not in _INSTITUTION_HEADS:
            return Piece.ORGED
    if branch and len(words) < _WORDS_OF_A_BRANCH:
        return Piece.BRANCH
    return Piece.INSTITUTION


def _as_post(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    """A post, perhaps with its place or institution behind it without a comma."""
    if ends_in_post(words):
        return Piece.GENERIC if len(words) == 1 else Piece.POST
    for at in range(len(words) - 1, 0, -1):
        if ends_in_post(words[:at]):
            rest = " ".join(words[at:])
            if known.is_place(rest) or rest.endswith(_PLACE_ENDINGS):
                return Piece.PLACED
            return Piece.POST if name.isascii() else None
    return None


def _as_field(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    return Piece.HALF if all(word in _FIELDS for word in words) else None


def _as_person(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    if words[0] in _TITLES and len(words) > 1:
        return Piece.PERSON
    return Piece.PERSON if 1 < len(words) < 6 and words[-1] in _SURNAMES else None


@lru_cache(maxsize=2048)
def _as_misspelt(word: str) -> Piece:
    """What a piece is whose last word is nearly one that is known ("অধিদণ্তর"); this tells its kind, never its name."""
    if len(word) >= _LONG_ENOUGH_TO_MISSPELL:
        for heads, kind in ((_HEADS, Piece.POST), (_INSTITUTION_HEADS, Piece.INSTITUTION)):
            if any(abs(len(head) - len(word)) < 2 and fuzz.ratio(head, word) > _NEARLY for head in heads):
                return kind
    return Piece.UNKNOWN


def ends_in_post(words: list[str]) -> bool:
    """Whether the last of the folded `words` is a post ("অফিসার", "প্রকৌশলীগণ", "উপপরিচালক")."""
    last = _singular(_COUNT.sub("", words[-1])).rpartition("-")[2]
    return last in _HEADS or last.endswith(_COMPOUND_HEADS)


def is_half(words: list[str]) -> bool:
    """Whether the words wait for a post: they begin like one, or only say what it is about."""
    return words[0] in _STARTS or words[0] in _LEVELS or all(word in _FIELDS for word in words)


def is_head(word: str) -> bool:
    """Whether the folded `word` is a post's own last word."""
    return word in _HEADS


def is_body(word: str) -> bool:
    """Whether the folded `word` is an institution's last word, in any case."""
    return _is_body([word])


def first_of_two_posts(text: str, known: Known) -> int:
    """Where the second of two whole posts begins that stand in `text` with nothing between them; 0 for one."""
    words = list(re.finditer(r"\S+(?:\s\([^()]{1,40}\))?", text))
    heads = [at for at, word in enumerate(words) if ends_in_post([bare(word[0]) or word[0]])]
    if len(heads) < 2 or len(words) > _MOST_WORDS or _is_whole(text, known):
        return 0
    for at in heads[:-1]:
        first, second = text[words[0].start() : words[at].end()], text[words[at].end() :]
        if _is_whole(first, known) and _is_whole(second, known) and len(second.split()) > 1:
            return words[at].end()
    return 0


def _is_whole(text: str, known: Known) -> bool:
    """Whether the words are one complete post: a known one, or one that only waits for its institution."""
    name = bare(text)
    return (known.is_name(text) or _is_generic(name)) and name not in _BARE_HEADS and name not in _STARTS


def heads_a_name(word: str) -> bool:
    """Whether a word, in the nominative, ends the name of a post or an institution ("অফিসার", "পুলিশগণ", "এলজিইডি")."""
    plain = _COUNT.sub("", bare(word))
    for ending in ("", *_PLURALS):
        stem = plain.removesuffix(ending)
        if stem and (ending == "" or stem != plain):
            known = stem in _HEADS or stem in _INSTITUTION_HEADS or stem in _INSTITUTIONS
            if known or stem.endswith(_COMPOUND_HEADS):
                return True
    return False


def looks_like_office(text: str) -> bool:
    """Whether a line begins with a post or group of posts, by its words alone."""
    words = bare(re.split(r"[,;/]", text)[0]).split()
    return bool(words) and len(words) < 8 and ends_in_post(words)


def is_only_level(text: str) -> bool:
    """Whether `text` is জেলা, উপজেলা … alone."""
    return bare(text) in _LEVELS


def begins_a_post(text: str, known: Known) -> bool:
    """Whether a piece stands by itself: it begins like a post, or is one that is known."""
    words = bare(text).split()
    return bool(words) and (words[0].rstrip("ঃ.") in _STARTS or known.is_name(_BRACKETS.sub(" ", text)))


def is_common_body(text: str) -> bool:
    """Whether `text` begins with সংস্থা, প্রতিষ্ঠান … and no name: the second half of "স্ব স্ব দপ্তর/ সংস্থা প্রধান"."""
    words = bare(text).split()
    return bool(words) and words[0] in _COMMON_BODIES


def is_of_a_place(text: str) -> bool:
    """Whether `text` is a police station or town council named after its place ("কলমাকান্দা থানা")."""
    words = bare(text).split()
    return 1 < len(words) < 4 and words[-1] in _OF_A_PLACE


def is_common_noun(text: str) -> bool:
    """Whether `text` is a kind of institution and no name of one ("মাদ্রাসা", "কলেজসমূহ")."""
    words = bare(text).split()
    return len(words) == 1 and _is_body(words) and words[0] not in _INSTITUTIONS


def is_office_of(text: str) -> bool:
    """Whether `text` is the office of a post: "জেলা প্রশাসকের কার্যালয়"."""
    words = bare(text).split()
    return (
        len(words) > 1
        and words[-1] in _OFFICES_OF
        and words[-2].endswith("র")
        and ends_in_post([_singular(words[-2])])
    )


def is_branch_office(text: str, known: Known) -> bool:
    """Whether `text` is an office of something in a place: "Barishal Field Office", "ভোলা জেলা কার্যালয়"."""
    words = bare(text).split()
    return len(words) > 1 and words[-1] in _OFFICES_OF and known.is_place(words[0])


def stands_alone(post: str, known: Known) -> bool:
    """Whether a post says by itself whose it is: a known one, or one that begins with its level and field."""
    words = bare(post).split()
    if known.is_name(_BRACKETS.sub(" ", post)) or known.is_name(post):
        return not _is_generic(bare(post))
    return (
        bool(words)
        and words[0] in _LEVELS
        and len(words) > 2
        and all(word in _FIELDS for word in words[1:-1])
    )


def names_bodies(text: str) -> bool:
    """Whether a group is of institutions to which a post may belong ("সকল শিক্ষা প্রতিষ্ঠান", not "স্ব স্ব দপ্তর")."""
    words = bare(text).split()
    return (
        not bare(text).startswith(_OWN)
        and len(words) > 1
        and not (len(words) == 2 and words[1] in _COMMON_BODIES)
    )


def looks_like_place(text: str) -> bool:
    """Whether an unlisted name could be a place: short, or with a place's ending."""
    words = bare(text).split()
    return len(words) == 1 or (len(words) == 2 and words[-1].endswith(_PLACE_ENDINGS))


def shares_a_word(post: str, body: str) -> bool:
    """Whether a post and an institution are about the same: a word of both ("কৃষি")."""
    own = {word for word in bare(post).split() if len(word) > 1} - _HEADS - _LEVELS - _STARTS
    return bool(own & set(bare(body).split()))


def is_person(text: str) -> bool:
    """Whether `text` begins with a title before a name."""
    words = bare(text).split()
    return len(words) > 1 and words[0] in _TITLES


def _is_body(words: list[str]) -> bool:
    last = _COUNT.sub("", words[-1]) or words[-1]
    return (
        last in _INSTITUTION_HEADS
        or _singular(last) in _INSTITUTION_HEADS
        or " ".join(words[-2:]) in _INSTITUTION_HEADS
    )


def _singular(word: str) -> str:
    """`word` without the ending of a plural, an honour or a case, where something is left."""
    if word in _HEADS:
        return word
    if word.isascii() and word.endswith("s") and len(word) > 3:
        return word[:-1]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)]
    return word
