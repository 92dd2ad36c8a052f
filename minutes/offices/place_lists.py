"""Several places before the one word that says of what they are the places: "যমুনা/নদীকূল/হাটশিরা ক্লাস্টার"."""

import re
from collections.abc import Iterator

from minutes.chars import alternatives, fold
from minutes.grammar.bodies import LANDS, PLACED_HOUSES, WORKPLACES
from minutes.grammar.offices import TASKS
from minutes.words.vocabulary import FIELDS, INSTITUTIONS, KINDS, bare, is_of_an_office, is_of_letters

_LANDS = frozenset(map(fold, (*LANDS, *WORKPLACES))) - {
    fold("শাখা"),
    fold("কেন্দ্র"),
    fold("ইউনিট"),
    "branch",
    "centre",
    "center",
}
_HEAD = re.compile(
    rf" (?P<head>{alternatives((*_LANDS, *map(fold, PLACED_HOUSES)))})(?=\s?(?:$|[,;/\n।(]|(?:ও|এবং|and)\s))"
)
_WORKS = FIELDS | frozenset(map(fold, TASKS))
_BEGINS = re.compile(r"[,;\n]\s?|[–—-]\s")
_BETWEEN = re.compile(r"\s?[,/]\s?|\s(?:ও|এবং|and)\s")
_SLASH = re.compile(r"\s?/\s?")
_LETTERS = re.compile(r"(?:[a-z-]|[\u0980-\u09e3\u200c\u200d-])+")
_LONGEST = 120
_MOST_PLACES, _MOST_WORDS = 7, 2


def place_lists(folded: str) -> Iterator[tuple[int, int]]:
    """Where in a folded list of offices such places stand, behind the post whose they are, head word included."""
    for head in _HEAD.finditer(folded):
        first = max(0, head.start() - _LONGEST)
        for mark in _BEGINS.finditer(folded, first, head.start()):
            words = folded[mark.end() : head.start()]
            if _are_places(words, of_land=head["head"] in _LANDS):
                yield mark.end(), head.end()
                break


def is_of_land(piece: str) -> bool:
    """Whether a piece is several places before a word that parts the land: behind any post it says where that is."""
    words, _, last = bare(piece).rpartition(" ")
    several = last in _LANDS and len(_BETWEEN.split(fold(piece))) > 1
    return several and not all(word in _WORKS for word in _BETWEEN.sub(" ", words).split())


def last_place(piece: str) -> str:
    """The last of several places with the head word of all, by which the piece is known; a piece that is no such list whole."""
    lists = list(place_lists(f", {fold(piece)}"))
    return _BETWEEN.split(piece)[-1] if lists else piece


def _are_places(words: str, *, of_land: bool) -> bool:
    """Whether words are several names and no offices; commas and "ও" join the names of parts of the land only."""
    names = (_BETWEEN if of_land else _SLASH).split(words)
    *others, last = (name.split() for name in names)
    while len(last) > 1 and last[-1] in FIELDS | KINDS:
        last = last[:-1]  # "রতনপুর সরকারি প্রাথমিক বিদ্যালয়"
    named = [*others, last]
    return 1 < len(named) <= _MOST_PLACES and all(map(_is_a_name, named))


def _is_a_name(words: list[str]) -> bool:
    if all(word in _WORKS for word in words):
        return False  # "পরিচালন ও সংরক্ষণ সার্কেল" is one, called by what it does
    return len(words) <= _MOST_WORDS and not any(
        word in INSTITUTIONS or is_of_letters(word) or is_of_an_office(word) or not _LETTERS.fullmatch(word)
        for word in words
    )
