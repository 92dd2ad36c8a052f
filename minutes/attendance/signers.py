"""Who signs below a list of copies, where his name and post run on behind its last receiver."""

import re

from minutes.attendance.persons import TITLE_INSIDE
from minutes.chars import fold, last_word
from minutes.words.shapes import is_person, looks_like_office
from minutes.words.vocabulary import SURNAMES, bare, ends_in_post
from places import is_place

_BRACKETED = re.compile(r"[\s;।]\s?\((?P<name>[^()0-9০-৯/]{5,40})\)\s?(?P<post>\S.*)$")
_WORDS_OF_A_NAME = range(2, 5)
_MOST_WORDS_IN_BRACKETS, _MOST_WORDS_OF_A_POST = 5, 5


def without_signer(receiver: str) -> str:
    """A receiver without the name and post of who signs behind him: "অফিস নথি। (মোঃ আব্দুল হাই) জেলা ত্রাণ কর্মকর্তা"."""
    found = _BRACKETED.search(receiver)
    if found is not None and found.start() and _is_name(found["name"]) and _is_office(found["post"]):
        return receiver[: found.start()].rstrip(" ;।,")
    titled = next(TITLE_INSIDE.finditer(receiver, 1), None)
    if (
        titled is not None
        and ends_in_post(bare(receiver[titled.end() :]).split()[-4:])
        and _ends(receiver[: titled.start()])
    ):
        return receiver[: titled.start()].rstrip(" ;।,")
    return _before_a_surname(receiver)


def _before_a_surname(receiver: str) -> str:
    """The receiver before a name without a title that ends in a surname and is followed by a post; behind a place or a stop."""
    words = receiver.split()
    for at in range(3, len(words) - 1):
        if fold(words[at]) not in SURNAMES or not looks_like_office(" ".join(words[at + 1 : at + 5])):
            continue
        for count in _WORDS_OF_A_NAME:
            before = words[at - count] if at - count >= 0 else ""
            if before.endswith(("।", ";")) or is_place(before.rstrip(",।;")) or before.endswith(")"):
                return " ".join(words[: at - count + 1]).rstrip(" ;।,")
    return receiver


def _is_name(words: str) -> bool:
    """Whether words in brackets may be somebody's name: they say so, or at least name no post and no place."""
    if is_person(words) or fold(last_word(words)) in SURNAMES:
        return True
    several = words.split()
    post = ends_in_post(bare(words).split()[-2:])
    return 1 < len(several) <= _MOST_WORDS_IN_BRACKETS and not post and not any(map(is_place, several))


def _is_office(post: str) -> bool:
    """Whether words begin with a post, whatever follows it."""
    words = post.split()
    begins = (" ".join(words[:count]) for count in range(1, _MOST_WORDS_OF_A_POST + 1))
    return looks_like_office(post) or any(map(looks_like_office, begins))


def _ends(words: str) -> bool:
    """Whether a receiver may end with these words: a stop, a bracket or a place."""
    last = last_word(words.rstrip())
    return words.rstrip().endswith(("।", ";", ")")) or is_place(last.rstrip(",।;"))
