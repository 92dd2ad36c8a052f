"""Whether a Bangla word is one of office papers, with whatever ending."""

import re
from functools import cache

from minutes.grammar.words import BANGLA, ENDINGS

_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d"))
_WORD = re.compile("[\u0980-\u09e3\u200c\u200d]+")
_SHORTEST = 3


def is_known(word: str) -> bool:
    """Whether `word`, or what is left of it without one or two endings, is in the list; also two words with a hyphen."""
    return all(_is_known(part, 2) for part in word.translate(_JOINERS).split("-"))


def _is_known(word: str, endings: int) -> bool:
    if word in all_words():
        return True
    return endings > 0 and any(
        _is_known(word[: -len(ending)], endings - 1)
        for ending in ENDINGS
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST
    )


@cache
def all_words() -> frozenset[str]:
    """The words of office papers, posts and places."""
    import places

    names = [
        name for post in places.posts() for name in (*(title.text for title in post.titles), *post.aliases)
    ]
    for district in places.districts():
        names += [district.bn, district.division_bn, *(upazila.bn for upazila in district.upazilas)]
    return BANGLA.union(word.translate(_JOINERS) for name in names for word in _WORD.findall(name))
