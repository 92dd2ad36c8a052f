"""Two whole posts with nothing between them, and a post right behind the place of the one before it: where the second begins."""

import re

from minutes.chars import fold
from minutes.known import Known
from minutes.words.shapes import is_of_all, is_whole_post
from minutes.words.vocabulary import LEVELS, MOST_WORDS, OFFICES_OF, bare, ends_in_post, is_agent

_MOST_WORDS_OF_A_PLACE = 2
_OF_A_TOWN = frozenset(map(fold, ("সদর", "পৌর", "থানা", "বিভাগীয়", "আঞ্চলিক", "জোনাল", "নগর", "মহানগর")))


def first_of_two_posts(text: str, known: Known) -> int:
    """Where the second of two whole posts begins that stand in `text` with nothing between them; 0 for one."""
    words = list(re.finditer(r"\S+(?:\s\([^()]{1,40}\))?", text))
    last = [bare(word[0]) or word[0] for word in words]
    if len(words) < 2 or len(words) > MOST_WORDS or not (ends_in_post(last[-1:]) or is_agent(last[-1])):
        return 0
    parted = ")" in words[-2][0]  # "মহাব্যবস্থাপক (অর্থ) উপ-মহাব্যবস্থাপক (ক্রয়)", which without brackets is one
    if known.is_name(text) or (is_whole_post(text, known) and not parted):
        return 0
    for at, word in enumerate(last[:-1]):
        first, second = text[words[0].start() : words[at].end()], text[words[at].end() :]
        posts = ends_in_post([word]) and is_whole_post(first, known)
        # "জেলা সমাজসেবা কার্যালয় জেলা শিশু বিষয়ক কর্মকর্তা": whose the first is stands before it.
        office = at and word in OFFICES_OF and last[at + 1] in LEVELS
        several = len(second.split()) > 1 or is_of_all(words[at][0])
        # Behind "(সকল)" any other post is another's.
        whole = is_whole_post(second, known) or (posts and is_of_all(words[at][0]))
        if (posts or office) and whole and several:
            return words[at].end()
    return 0


def place_before_post(text: str, known: Known, *, placed: bool = False) -> int:
    """Where a whole post begins that stands right behind a place in `text` ("জামালপুর উপপরিচালক"); 0 for anything else.

    "কেন্দুয়া উপজেলা কৃষি অফিসার" is one office: the level is the place's, unless it is `placed`, with a place behind it.
    """
    words = list(re.finditer(r"\S+", text))
    for at in range(1, min(len(words), _MOST_WORDS_OF_A_PLACE + 1)):
        first, second = text[words[0].start() : words[at - 1].end()], text[words[at].start() :]
        begin = bare(words[at][0])
        of_the_place = begin in _OF_A_TOWN or (begin in LEVELS and not placed)
        if of_the_place or not known.is_place(first):
            continue
        if ends_in_post(bare(second).split()) and is_whole_post(second, known):
            return words[at - 1].end()
    return 0
