"""The grammar of a printed mention: who is quantified, which post in which places, which person beside a company."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from committee.named import BRACKETS, cleaned, without_person
from committee.place_codes import place_code
from places import find_post, is_place
from places.model import Post
from places.text import match_key


class Quantifier(StrEnum):
    """How a mention speaks of several."""

    OWN = "স্ব স্ব"  # each his own
    CONCERNED = "সংশ্লিষ্ট"
    ALL = "সকল"


# The first row with a word in the mention decides; a phrase is written as match_key leaves it.
_QUANTIFIERS: tuple[tuple[Quantifier, tuple[str, ...]], ...] = (
    (Quantifier.OWN, ("স্ব স্ব", "স্বস্ব", "নিজ নিজ", "যার যার", "respective")),
    (Quantifier.CONCERNED, ("সংশ্লিষ্ট", "সংশ্লিস্ট", "সংশ্লিষ্ঠ", "concerned")),
    (Quantifier.ALL, ("সকল", "সব", "সমস্ত", "সকলে", "প্রত্যেক", "প্রতিটি", "all", "every")),
)
_QUANTIFYING = frozenset(word for _, phrases in _QUANTIFIERS for phrase in phrases for word in phrase.split())
_PLURALS = ("গণ", "গন", "বৃন্দ", "সমূহ", "সমুহ")
# What a plural ending may be taken from: other words only end alike (জনগণ).
_PLURAL_OF = re.compile(
    r"(?:অফিসার|কর্মকর্তা|প্রধান|প্রোগ্রামার|প্রকৌশলী|চেয়ারম্যান|শিক্ষক|অধ্যক্ষ|সচিব|মেয়র|প্রতিষ্ঠান|দপ্তর|সদস্য|পরিচালক)"
)
# Words that only repeat on which level the quantified post stands: (সংশ্লিষ্ট উপজেলা), সকল উপজেলার …
_LEVELS = frozenset(map(match_key, ("উপজেলা", "উপজেলার", "জেলা", "জেলার", "জেলাধীন", "পর্যায়", "পর্যায়ের", "এর")))
_GENITIVES = {
    match_key(written): match_key(meant)
    for written, meant in {"উপজেলার": "উপজেলা", "জেলার": "জেলা", "জেলাধীন": "জেলা", "থানার": "থানা"}.items()
}

_ADVISER_PHRASES = ("সংসদ সদস্য", "member of parliament")
_ADVISER_WORDS = frozenset(
    map(match_key, ("সাংসদ", "এমপি", "mp", "মন্ত্রী", "প্রতিমন্ত্রী", "উপমন্ত্রী", "minister"))
)
_SECRETARY = tuple(map(match_key, ("সদস্য-সচিব", "সদস্যসচিব", "member secretary")))

_SCHOOLS = re.compile(r"শিক্ষা প্রতিষ্ঠান|বিদ্যালয়|স্কুল|কলেজ|মাদ্রাসা|মাদরাসা|school|college|madrasa")
# One word for what a group's members are called, so that the variants of one group are one question.
_MEMBER_WORDS = {
    match_key(written): match_key(meant)
    for written, meant in {
        "অফিস": "দপ্তর",
        "সংস্থা": "দপ্তর",
        "কার্যালয়": "দপ্তর",
        "বিভাগ": "দপ্তর",
        "দপ্তরের": "দপ্তর",
        "বিভাগীয়": "দপ্তর",
        "দফতর": "দপ্তর",
        "ও": "",
        "এবং": "",
        "এর": "",
    }.items()
}
_OFFICES = re.compile(r"দপ্তর|দফতর|অফিস|কার্যালয়|সংস্থা|বিভাগ|প্রতিষ্ঠান|প্রধান|কর্মকর্তা|office|department")


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A mention taken apart. `name`: as printed, without the person; `contact`: that person; `key`: to remember it by.

    `post` in `places` (as printed, each one place) where it is a known post; `plain`: the mention without quantifier.
    """

    name: str
    key: str
    contact: str | None
    quantifier: Quantifier | None
    plain: str
    post: Post | None
    places: tuple[str, ...]

    @property
    def adviser(self) -> bool:
        """Whether a member of parliament or a minister is meant."""
        words = self.key.split()
        return any(phrase in self.key for phrase in _ADVISER_PHRASES) or not _ADVISER_WORDS.isdisjoint(words)

    @property
    def secretary(self) -> bool:
        """Whether it only says “member-secretary”."""
        return self.key.startswith(_SECRETARY)

    @property
    def schools(self) -> bool:
        """Whether a group's members are schools."""
        return _SCHOOLS.search(self.key) is not None

    @property
    def heads_of_offices(self) -> bool:
        """Whether a group's members are offices at large."""
        return _OFFICES.search(self.plain) is not None


def _singular(word: str) -> str:
    for ending in _PLURALS:
        stem = word.removesuffix(ending).strip()
        if stem != word and _PLURAL_OF.fullmatch(stem):
            return stem
    return word


def _quantified(text: str) -> tuple[Quantifier | None, str]:
    """(how it speaks of several, the match key of what is left)."""
    key = match_key(text)
    found = next(
        (q for q, phrases in _QUANTIFIERS if any(f" {phrase} " in f" {key} " for phrase in phrases)), None
    )
    singular = " ".join(map(_singular, key.split()))
    if found is None:
        return (None, key) if singular == key else (Quantifier.ALL, singular)

    def emptied(match: re.Match[str]) -> str:
        words = match_key(match[1]).split()
        return " " if all(word in _QUANTIFYING | _LEVELS for word in words) else match[0]

    rest = match_key(BRACKETS.sub(emptied, text))
    return found, " ".join(_singular(word) for word in rest.split() if word not in _QUANTIFYING)


def _place_at(words: list[str], post: Post, *, end: bool) -> int:
    """How many words at the end (or beginning) are one place beside the post; 0 for none."""
    for size in range(min(3, len(words) - 1), 0, -1):
        place, rest = (words[-size:], words[:-size]) if end else (words[:size], words[size:])
        if (
            not {"ও", "এবং", "and"} & set(place)
            and is_place(" ".join(place))
            and find_post(" ".join(rest)) == post
        ):
            return size
    return 0


def _post_and_places(plain: str) -> tuple[Post | None, tuple[str, ...]]:
    """The known post that `plain` names, and the places beside it."""
    words = plain.split()
    post = find_post(plain)
    if post is None:
        words = [_GENITIVES.get(word, word.removesuffix("s") if word.isascii() else word) for word in words]
        post = find_post(" ".join(words))
    while post is None and words and words[0] in _LEVELS:
        words = words[1:]
        post = find_post(" ".join(words))
    if post is None:
        return None, ()
    places: list[str] = []
    while words:
        if places and words[-1] in ("ও", "এবং", "and"):
            words = words[:-1]
        size = _place_at(words, post, end=True)
        if not size:
            break
        places.insert(0, " ".join(words[-size:]))
        words = words[:-size]
    if not places and (size := _place_at(words, post, end=False)):
        places.append(" ".join(words[:size]))
    return post, tuple(places)


def only_person(words: str) -> bool:
    """Whether only a person is named, and no office."""
    parsed = parse(words)
    return parsed.contact is not None and not parsed.name


@lru_cache(maxsize=4096)
def parse(mention: str) -> Mention:
    """Take a mention apart."""
    words = cleaned(mention)
    name, contact = without_person(words)
    quantifier, plain = _quantified(name)
    post, places = _post_and_places(plain)
    return Mention(
        name=name,
        key=match_key(words),
        contact=contact,
        quantifier=quantifier,
        plain=plain,
        post=post,
        places=places,
    )


def group_key(mention: Mention, home: str | None) -> str:
    """One key for the variants of one group: “স্ব স্ব দপ্তর/ সংস্থা প্রধান”, “নিজ নিজ দপ্তর প্রধানগণ, <the own district>”."""
    if mention.post is not None:
        elsewhere = [place for place in mention.places if not (home and place_code(place, home) == home)]
        told = [match_key(mention.post.titles[0].text), *elsewhere]
    else:
        words = [_MEMBER_WORDS.get(word, word) for word in mention.plain.split()]
        words = [word for word in words if not (home and place_code(word, home) == home)]
        told = [word for at, word in enumerate(words) if at == 0 or words[at - 1] != word]
    return " ".join(filter(None, (mention.quantifier, *told)))
