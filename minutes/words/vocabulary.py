"""The words of which names of posts, institutions and people are made, folded to be asked; and what a single word is."""

import re
from functools import lru_cache

from minutes.chars import alternatives, any_of, fold, squeeze
from minutes.grammar import belonging, bodies, offices, posts
from minutes.grammar.calendar import MONTHS

BRACKETS = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")
COUNTRY = fold("বাংলাদেশ")
COUNT = re.compile(r"-[0-9০-৯]{1,2}$")
EDGES = " ,;:।/–—-\n"
LONGEST = 160
WORDS_OF_A_BRANCH, MOST_WORDS = 5, 12
LONG_ENOUGH_TO_MISSPELL, NEARLY = 6, 82.0


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold, words))


HEADS, GENERIC, STARTS, LEVELS, FIELDS = map(
    _folded, (posts.POST_HEADS, posts.GENERIC_POSTS, posts.POST_STARTS, offices.LEVELS, offices.FIELDS)
)
QUALIFIERS, INSTITUTIONS, COMPANIES = map(
    _folded, (offices.QUALIFIERS, bodies.INSTITUTIONS, bodies.COMPANY_ENDS)
)
STANDINGS, THEIRS = _folded(offices.STANDINGS), _folded(offices.THEIRS)
TITLES, SURNAMES, HONOURS, BRANCHES = map(
    _folded, (offices.PERSON_TITLES, offices.SURNAMES, offices.HONOURS, bodies.BRANCHES)
)
INSTITUTION_HEADS, SURE_TITLES = _folded(bodies.INSTITUTION_HEADS), _folded(offices.SURE_TITLES)
_OF_OFFICES = STARTS | LEVELS | FIELDS | INSTITUTIONS | BRANCHES
GROUPS, ENDINGS, PLACE_ENDINGS = (
    tuple(map(fold, words)) for words in (offices.GROUPS, offices.ENDINGS, offices.PLACE_ENDINGS)
)
PLURALS = tuple(map(fold, ("গণ", "বৃন্দ", "সমুহ", "বর্গ", "মণ্ডলী", "মন্ডলী")))
COMPOUND_HEADS = tuple(
    sorted((head for head in HEADS if len(head) > 4 and not head.isascii()), key=len, reverse=True)
)
EVERYBODY = _folded(
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
RANKS = _folded(
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
BODY_STARTS = _folded(
    (
        "department",
        "office",
        "ministry",
        "bureau",
        "directorate",
        "institute",
        "bank",
        "university",
        "court",
        "faculty",
        "college",
        "school",
        "chamber",
        "centre",
        "center",
        "association",
        "council",
        "board",
    )
)
BARE_HEADS = _folded(
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
OFFICES_OF = _folded(("কার্যালয়", "কার্য্যালয়", "অফিস", "দপ্তর", "office"))
WHOLE_POSTS = _folded(posts.WHOLE_POSTS)
OF_A_PLACE = _folded(("থানা", "পৌরসভা", "পৌরসভার", "ইউনিয়ন", "ইউপি", "ইউনিয়নের", "thana", "up"))
MARKETS = _folded(("হাট", "বাজার", "ঘাট", "মোড়"))
WARD = re.compile(r"^[0-9০-৯]{1,2}\s?(?:নং|নম্বর)?\s?ওয়ার্ড$|^ward (?:no\.? ?)?[0-9]{1,2}$")
DIRECTIONS = _folded(offices.DIRECTIONS)
LANDS = _folded(bodies.LANDS)
REGIONS = _folded(bodies.REGIONS)
FIRMS = tuple(f"{fold(start)} " for start in bodies.FIRM_STARTS)
CITIES = tuple(map(fold, ("সিটি কর্পোরেশন", "সিটি করপোরেশন", "city corporation")))  # no companies
KINDS = _folded(bodies.KINDS_OF_BODIES)
SEATS = _folded(belonging.SEATS)
OWN = tuple(map(fold, ("স্ব স্ব", "স্ব-স্ব", "স্বস্ব", "নিজ নিজ", "অন্যান্য", "respective")))
COMMON_BODIES = _folded(
    ("সংস্থা", "দপ্তর", "দফতর", "প্রতিষ্ঠান", "অফিস", "বিভাগ", "শাখা", "কার্যালয়", "ইউনিট", "প্রকল্প", "কেন্দ্র")
)
# What tells of a time and stands in no office's name.
TIMES = any_of(
    (
        rf"(?:^|[\s,/])(?:{alternatives(MONTHS)})(?:$|[\s,/])",
        r"সপ্তাহ",
        r"তারিখ",
        r"[0-9০-৯]\s?(?:দিন|মাস|কর্ম|কার্য)",
        r"(?:আগামী|পরবর্তী|আসন্ন)\s",
        r"^\s?(?:চলমান|অবিলম্বে|নিয়মিত)$",
    )
)
ALL = _folded(("সকল", "সব", "all"))
_MANY = tuple(map(fold, ("গণ", "বৃন্দ", "বর্গ", "মণ্ডলী", "মন্ডলী")))
_PEOPLE = _folded(posts.PEOPLE)
# What is short for an officer ends so ("ডিপিইও", "সিএফও", "এসএএও"); a society may be "…ডিও", "…এসও".
_OFFICERS = (*map(fold, ("ইও", "এফও", "এএও", "পিও", "আরও", "টিও")), "EO", "FO", "AO", "PO", "RO", "TO")
AGENTS = tuple(map(fold, posts.AGENT_ENDINGS))
_AGENT_SHAPES, _NO_AGENTS = any_of(posts.AGENT_SHAPES), _folded(posts.NO_AGENTS)
_LETTER = alternatives(offices.LETTER_NAMES)
_VOWELS = alternatives(("এ", "ই", "ও"))  # of two letters one of these makes a word as a rule: এই, আরও
_SPELT = re.compile(rf"(?:(?:{_LETTER})[.]?){{3,7}}|(?:(?!{_VOWELS})(?:{_LETTER})[.]?){{2}}")
_CAPITALS = re.compile(r"[A-Z]{2,7}")


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """`text` folded, without brackets and marks at its ends."""
    return squeeze(BRACKETS.sub(" ", fold(text))).strip(EDGES)


def last_post(head: str) -> str:
    """The last word of a post, or of two with a slash between them ("সভাপতি/সম্পাদক")."""
    return bare(head).rpartition("/")[2].split(" ")[-1]


def is_generic(name: str) -> bool:
    """Whether a post is nothing without its institution: one of the table, of any rank, or two of them in one."""
    parts = re.split(r"\s?/\s?|\s(?:ও|and)\s", name)
    if len(parts) == 2 and all(map(is_generic, parts)):
        return True
    if name in GENERIC or singular(name) in GENERIC or name.replace("-", "") in GENERIC:
        return True
    rank, _, rest = name.partition(" ")
    return rank in RANKS and rest in GENERIC


def ends_in_post(words: list[str]) -> bool:
    """Whether the last of the folded `words` is a post ("অফিসার", "প্রকৌশলীগণ", "উপপরিচালক"); none is none."""
    if not words:
        return False
    word = COUNT.sub("", words[-1])
    return " ".join((*words[-2:-1], word)) in HEADS or any(map(_is_post, (word, singular(word))))


def _is_post(word: str) -> bool:
    _, *parts = word.split("-") if "-" in word else ("", word)
    return (
        word in HEADS or "-".join(parts) in HEADS or parts[-1] in HEADS or parts[-1].endswith(COMPOUND_HEADS)
    )


def is_agent(word: str) -> bool:
    """Whether the folded `word`, no post that is known, is somebody who does something, or people: "বিশ্লেষণকারী", "সিএফও"."""
    if word in KINDS or word in INSTITUTIONS or word in INSTITUTION_HEADS:
        return False
    if (
        word.endswith((*AGENTS, *_MANY))
        or singular(word).endswith(AGENTS)
        or singular(word) in _PEOPLE
        or is_officer(word)
    ):
        return True
    return word not in _NO_AGENTS and _AGENT_SHAPES.search(word) is not None


def is_officer(word: str) -> bool:
    """Whether `word`, no body that is known, is short for some officer: "এসএএও", "SAAO"."""
    name = fold(word)
    ends = len(word) > 2 and word.endswith(_OFFICERS)
    return ends and is_of_letters(word) and name not in INSTITUTIONS and name not in INSTITUTION_HEADS


def is_half(words: list[str]) -> bool:
    """Whether the words wait for a post: they begin like one, or only say what it is about."""
    return words[0] in STARTS or words[0] in LEVELS or all(word in FIELDS for word in words)


def is_of_letters(word: str) -> bool:
    """Whether `word` is made of the names of letters ("এলএসডি", "এল.এস.ডি"), or of capitals ("PIU"): short for some body."""
    return bool(_CAPITALS.fullmatch(word.strip(EDGES)) or _SPELT.fullmatch(fold(word).strip(EDGES)))


def is_head(word: str) -> bool:
    """Whether the folded `word` is a post's own last word."""
    return word in HEADS


def is_of_an_office(word: str) -> bool:
    """Whether the folded `word` belongs to the name of a post or an institution, not of a person."""
    return ends_in_post([word]) or is_body(word) or word in _OF_OFFICES


def is_body(word: str) -> bool:
    """Whether the folded `word` is an institution's last word, in any case."""
    return is_body_of([word])


def is_body_of(words: list[str]) -> bool:
    """Whether the folded `words` end in an institution's last word or two; no words do not."""
    if not words:
        return False
    last = COUNT.sub("", words[-1]) or words[-1]
    return (
        last in INSTITUTION_HEADS
        or singular(last) in INSTITUTION_HEADS
        or " ".join(words[-2:]) in INSTITUTION_HEADS
    )


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """`word` without the ending of a plural, an honour or a case, where something is left."""
    if word in HEADS or word in _PEOPLE or word in INSTITUTION_HEADS:
        return word
    if word.isascii() and word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.isascii() and word.endswith("s") and len(word) > 3:
        return word[:-1]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)]
    return word
