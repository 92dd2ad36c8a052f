"""What a piece of a list of offices is: a post, a place, an institution …"""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from minutes.chars import BANGLA, alternatives, fold, folded_pattern
from minutes.grammar.joining import Piece
from minutes.grammar.offices import LETTER_NAMES, PLACES_THAT_ARE_TASKS, TRADES_OF_ENGINEERS
from minutes.known import Known
from minutes.words.shapes import is_of_all
from minutes.words.vocabulary import (
    BARE_HEADS,
    BODY_STARTS,
    BRACKETS,
    BRANCHES,
    CITIES,
    COMPANIES,
    COUNT,
    COUNTRY,
    EDGES,
    EVERYBODY,
    FIELDS,
    FIRMS,
    GENERIC,
    GROUPS,
    HEADS,
    HONOURS,
    INSTITUTION_HEADS,
    INSTITUTIONS,
    LONG_ENOUGH_TO_MISSPELL,
    LONGEST,
    NEARLY,
    OF_A_PLACE,
    PLACE_ENDINGS,
    QUALIFIERS,
    STANDINGS,
    STARTS,
    SURE_TITLES,
    SURNAMES,
    TITLES,
    WARD,
    WORDS_OF_A_BRANCH,
    bare,
    ends_in_post,
    is_agent,
    is_body_of,
    is_generic,
    is_half,
    is_of_letters,
    is_officer,
)
from minutes.words.wordlist import is_known

_LETTER = "|".join(sorted(LETTER_NAMES, key=len, reverse=True))
_PERSONS = re.compile(r"\s[0-9০-৯]{1,2}\sজন$")
_DOTTED = re.compile(
    rf"(?<![^\s(])(?:(?:{_LETTER})\.){{1,6}}(?:{_LETTER})\.?(?![^\s,)])"
)  # "ও.সি", "ইউ.এন.ও."
_GRADE = re.compile(r"\sগ্রেড\s?-?[0-9০-৯]{1,2}(?![0-9০-৯])")
_TRADE = re.compile(rf"(?<=\S)/(?:{alternatives(map(fold, TRADES_OF_ENGINEERS))})(?=$|[\s(])")
_HYPHENS = re.compile(r"[\s-]+")
_LEAST_BEFORE_COUNT = 2
_POSTS = frozenset((Piece.POST, Piece.GENERIC, Piece.ORGED))
_BODIES = frozenset((Piece.INSTITUTION, Piece.COMPANY, Piece.BRANCH))
_OF_WHAT = frozenset(("of", "and", "in", "for", "&"))
_MAIN = fold("প্রধান")
_NO_PLACES = frozenset(map(fold, PLACES_THAT_ARE_TASKS))
_PHASE = re.compile(
    folded_pattern(
        r"[0-9০-৯]{1,2}\s?(?:ম|য়|র্থ|ষ্ঠ)\s(?:পর্যায়|ফেজ|সংশোধিত)|(?:ফেজ|পর্যায়|phase)\s?-?\s?(?:[0-9০-৯]{1,2}|[iv]{1,3})"
    )
)
_OF = frozenset(map(fold, ("of", "অব", "অফ")))


@lru_cache(maxsize=1024)
def classify(text: str, known: Known) -> Piece:
    """What `text`, a piece between two separators, is. Several rules ask it of the same piece."""
    if "/" in text and (trade := _TRADE.search(fold(text))):
        text = text[: trade.start()] + text[trade.end() :]
    text = _GRADE.sub("", _DOTTED.sub(lambda letters: letters[0].replace(".", ""), text))
    name = bare(text)
    words = name.split()
    if len(words) > _LEAST_BEFORE_COUNT and _PERSONS.search(fold(text)):
        return classify(text.rstrip(EDGES).rpartition(" ")[0].rpartition(" ")[0], known)  # "মবিলাইজার ২ জন"
    if len(words) > 1 and words[-1] in HONOURS:
        return classify(text.rstrip(EDGES).rpartition(" ")[0], known)
    if not words or name in QUALIFIERS or not re.search(rf"[a-z{BANGLA}]", re.sub("[0-9০-৯]", "", name)):
        return Piece.GROUP if name in EVERYBODY and name != fold("সকল") else Piece.QUALIFIER
    if name in STANDINGS or _PHASE.fullmatch(name):
        return Piece.QUALIFIER
    if len(text) > LONGEST:
        return Piece.UNKNOWN
    if name in EVERYBODY:
        return Piece.GROUP
    if any(name.startswith(group + " ") for group in GROUPS):
        return Piece.GROUP if ends_in_post(words) or is_agent(words[-1]) else Piece.OPEN_GROUP
    if words[0] in TITLES and is_generic(" ".join(words[1:])):
        return Piece.POST  # "ডাঃ ইনচার্জ": a post by which somebody is called
    if _begins_as_a_name(words) and not is_body_of(words):
        return Piece.PERSON
    if words[0] in TITLES and len(words) > 2 and SURE_TITLES.intersection(words[1:3]):
        return Piece.PERSON  # "মেজর মোঃ … আমিন": no surveyor
    of = next((at for at, word in enumerate(words) if word in _OF), 0)
    if of and (ends_in_post(words[:of]) or is_agent(words[of - 1])):
        return Piece.POST  # "Superintendent of Police", "হেড অব এইচআর"
    if known.is_person(name):
        return Piece.PERSON
    for judge in (_as_name, _as_body, _as_post, _as_placed, _as_field, _as_person):
        found = judge(text, name, words, known)
        if found is not None:
            return Piece.PLACED if found in _POSTS and _has_its_place(text, known) else found
    acts = is_agent(words[-1])
    if is_half(words) and not (acts and len(words) > 1):
        return Piece.UNKNOWN if _has_a_name_behind(words, known) else Piece.HALF
    if len(words) == 1 and COUNT.search(words[0]):
        return Piece.BRANCH  # সিপিসি-১
    if acts or is_of_all(text):
        return Piece.POST  # "লিফ (সকল)": only posts are many
    return _as_misspelt(words[-1])


def _begins_as_a_name(words: list[str]) -> bool:
    """Whether a sure title stands before other words, perhaps behind another title: "হাজী মোঃ নুরুল আমিন"."""
    if words[0] in SURE_TITLES:
        return len(words) > 1
    return len(words) > _LEAST_BEFORE_COUNT and words[0] in TITLES and words[1] in SURE_TITLES


def _has_a_name_behind(words: list[str], known: Known) -> bool:
    """Whether one word stands behind a known post, its place that nobody has listed: "উপজেলা কৃষি অফিসার বেনাপোল"."""
    behind = len(words) > _LEAST_BEFORE_COUNT and ends_in_post(words[:-1]) and words[-1] not in QUALIFIERS
    return behind and known.is_name(" ".join(words[:-1]))


def _has_its_place(office: str, known: Known) -> bool:
    """Whether brackets behind an office say where it is: "মেয়র (যশোর ও মাগুরা)"."""
    inside = (found[0].strip("()[]") for found in BRACKETS.finditer(office))
    return any(known.is_place(one) and fold(one) not in _NO_PLACES for one in inside)


def _as_name(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    """A generic post, a company, a place, or a name in the tables."""
    if name in BARE_HEADS:
        return Piece.HEAD
    if name in HEADS and len(words) > 1:
        return Piece.GENERIC if is_generic(name) else Piece.POST  # গ্রাম পুলিশ
    if WARD.match(fold(name)):
        return Piece.PLACE
    if len(words) == 1 and words[0] in STARTS and not ("(" in text and is_generic(name)):
        return Piece.HALF
    if "(" in text and known.is_name(text) and ends_in_post(words):
        return Piece.POST
    if is_generic(name):
        return Piece.GENERIC
    company = words[-1] in COMPANIES and not name.endswith(CITIES) and name not in FIELDS
    if company or (name.startswith(FIRMS) and len(words) > 1):
        return Piece.COMPANY
    if words[-1] not in OF_A_PLACE and known.is_place(BRACKETS.sub(" ", text).strip(EDGES)):
        return Piece.PLACE
    if name.strip("0123456789০১২৩৪৫৬৭৮৯ -") in INSTITUTIONS:
        return Piece.INSTITUTION
    if len(words) > 1 and COUNTRY in (words[0], words[-1]) and not ends_in_post(words):
        return Piece.INSTITUTION  # বাংলাদেশ রেলওয়ে, হীড বাংলাদেশ
    if "-" in words[-1] and ends_in_post([words[-1].partition("-")[0]]) and not is_body_of(words):
        return Piece.POST  # এমটি-ইপিআই
    letters = BRACKETS.sub("", text).strip(EDGES)
    if len(words) == 1 and is_of_letters(letters) and not (ends_in_post(words) or is_agent(words[0])):
        return Piece.POST if is_officer(letters) else Piece.INSTITUTION
    if len(words) > 1 and known.is_place(words[0]) and _names_institution(words[1:], known):
        return Piece.INSTITUTION
    if known.is_name(BRACKETS.sub(" ", text)) or known.is_name(text):
        return (
            Piece.POST
            if ends_in_post(words) or not _is_called_by_its_body(name, words)
            else Piece.INSTITUTION
        )
    return None


def _is_called_by_its_body(name: str, words: list[str]) -> bool:
    """Whether a known name is a body's, whose head is meant: "নৌ-পুলিশ", "চেম্বার অব কমার্স"."""
    if is_body_of(words) or name in INSTITUTIONS:
        return True
    parts = _HYPHENS.split(name)
    return is_body_of(parts[-1:]) or (
        parts[0] in INSTITUTION_HEADS and not any(ends_in_post([one]) for one in parts)
    )


def _names_institution(words: list[str], known: Known) -> bool:
    """Whether the words behind a place are an institution known by name ("ভোলা পবিস-১")."""
    name = " ".join(words)
    if name.strip("0123456789০১২৩৪৫৬৭৮৯ -") in INSTITUTIONS or is_of_letters(COUNT.sub("", name)):
        return True
    return not ends_in_post(words) and known.is_name(name)


def _as_body(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    """An institution or a branch of one; a generic post with its institution behind it."""
    if words[0] in BODY_STARTS and "of" in words:
        return Piece.INSTITUTION
    branch = COUNT.sub("", words[-1]) in BRANCHES or " ".join(words[-2:]) in BRANCHES
    if not branch and not is_body_of(words):
        return None
    for end in range(min(4, len(words) - 1), 0, -1):
        if words[0] == _MAIN and len(words) == 2:
            break  # "প্রধান শাখা", "প্রধান কার্যালয়"
        if end == len(words) - 1 == 1 and branch and is_of_letters(words[0]):
            break  # "এমটি শাখা"
        if " ".join(words[:end]) in GENERIC and words[0] not in INSTITUTION_HEADS:
            return Piece.ORGED
    if branch and len(words) < WORDS_OF_A_BRANCH:
        return Piece.BRANCH
    return Piece.INSTITUTION


def _as_post(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    """A post, perhaps with its place or institution behind it without a comma."""
    if ends_in_post(words):
        return Piece.GENERIC if len(words) == 1 else Piece.POST
    for at in range(len(words) - 1, 0, -1):
        if ends_in_post(words[:at]):
            rest = " ".join(words[at:])
            if known.is_place(rest) or rest.endswith(PLACE_ENDINGS):
                return Piece.PLACED
            if name.isascii() and words[0] in TITLES and not _OF_WHAT.intersection(words):
                return Piece.PERSON  # "Professor Nasreen Wahid"
            return Piece.POST if name.isascii() else None
    return None


def _as_placed(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    """An office with its place behind it, after a sign or nothing: "জেলা নাজির-যশোর", "ডিটিও/পাকশী", "প্রশাসন শাখা মেহেরপুর সদর"."""
    parts = [name.rpartition(sign)[::2] for sign in "-/" if sign in name]
    parts += [(" ".join(words[:-count]), " ".join(words[-count:])) for count in (1, 2) if len(words) > count]
    for office, place in parts:
        if office and known.is_place(place):
            kind = classify(office, known)
            return Piece.PLACED if kind in _POSTS else kind if kind in _BODIES else None
    return None


def _as_field(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    return Piece.HALF if all(word in FIELDS for word in words) else None


def _as_person(text: str, name: str, words: list[str], known: Known) -> Piece | None:
    if words[0] in TITLES and len(words) > 1:
        return Piece.PERSON
    return Piece.PERSON if 1 < len(words) < 6 and words[-1] in SURNAMES else None


@lru_cache(maxsize=2048)
def _as_misspelt(word: str) -> Piece:
    """What a piece is whose last word is nearly one that is known ("অধিদণ্তর"); this tells its kind, never its name."""
    if len(word) >= LONG_ENOUGH_TO_MISSPELL and not is_known(word):  # "সরকারি" is no "সহকারি"
        for heads, kind in ((HEADS, Piece.POST), (INSTITUTION_HEADS, Piece.INSTITUTION)):
            if any(abs(len(head) - len(word)) < 2 and fuzz.ratio(head, word) > NEARLY for head in heads):
                return kind
    return Piece.UNKNOWN
