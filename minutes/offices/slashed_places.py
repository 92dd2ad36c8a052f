"""Places that only a paper itself knows: behind the slash of several of its posts ("ডিটিও/পাকশী, ডিসিও/পাকশী")."""

import re
from collections import defaultdict
from collections.abc import Iterable

from minutes.chars import fold
from minutes.grammar.header import LABELS
from minutes.words.vocabulary import (
    COUNT,
    DIRECTIONS,
    FIELDS,
    GROUPS,
    LEVELS,
    QUALIFIERS,
    bare,
    ends_in_post,
    is_agent,
    is_body,
    is_of_letters,
)
from minutes.words.wordlist import is_known

_BEHIND = re.compile(
    r"(?P<post>[^\s,;|/।()]{2,24})(?:\s?\([^()]{1,24}\))?/(?P<place>[^\s,;|/।()0-9০-৯]{3,24})(?=$|[\s,;|।)])"
)
_NO_PLACES = (
    LEVELS
    | FIELDS
    | QUALIFIERS
    | frozenset(GROUPS)
    | frozenset(map(fold, sum((ones for _, ones in LABELS), ())))
)
_FEWEST_POSTS = 2


def slashed_places(lines: Iterable[str]) -> frozenset[str]:
    """Words, no office or common word, that stand behind the slash of several different posts."""
    posts = defaultdict[str, set[str]](set)
    for line in lines:
        if "/" not in line:
            continue
        for found in _BEHIND.finditer(line):
            place = bare(found["place"])
            if _is_post(found["post"]) and _may_be_a_place(place):
                posts[place].add(bare(found["post"]))
    return frozenset(place for place, theirs in posts.items() if len(theirs) >= _FEWEST_POSTS)


def _is_post(word: str) -> bool:
    """Whether a word is a post or made of letters, as railwaymen call theirs: "ডিইএন-১"."""
    name = bare(word)
    return ends_in_post([name]) or is_of_letters(COUNT.sub("", word))


def _may_be_a_place(word: str) -> bool:
    if word in DIRECTIONS:
        return True
    office = ends_in_post([word]) or is_agent(word) or is_body(word) or is_of_letters(word)
    return len(word) > 1 and not office and word not in _NO_PLACES and not is_known(word)
