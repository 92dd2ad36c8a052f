"""Whose minutes are these? The name a paper prints beside the name that a committee is registered under."""

import re
import unicodedata
from collections.abc import Mapping

from places.text import match_key

# What any committee's name, or a title of minutes, may have in it.
_COMMON = frozenset(
    map(
        match_key,
        (
            *(
                "জেলা",
                "উপজেলা",
                "বিভাগ",
                "বিভাগীয়",
                "ইউনিয়ন",
                "কমিটি",
                "কমিটির",
                "সভা",
                "সভার",
                "মাসিক",
                "মাসের",
                "মাস",
            ),
            *("সাধারণ", "বিশেষ", "জরুরি", "কার্যবিবরণী", "সংক্রান্ত", "বিষয়ক", "এবং", "সালের", "অনুষ্ঠিত"),
            *(
                "district",
                "upazila",
                "division",
                "committee",
                "meeting",
                "monthly",
                "minutes",
                "and",
                "for",
                "the",
            ),
        ),
    )
)
_WORD = re.compile(r"[^\W\d_][\w\u0980-\u09ff]*")
_STEM = 3  # letters by which a word is known whatever ending it has
_OURS = 0.5
_LEVELS = tuple(
    frozenset(map(match_key, words))
    for words in (
        ("জেলা", "district"),
        ("উপজেলা", "upazila"),
        ("বিভাগ", "বিভাগীয়", "division"),
        ("ইউনিয়ন", "union"),
    )
)


def of_another(printed: str | None, registered: str) -> bool:
    """Whether the printed name is another committee's: most of the words that tell ours are not in it.

    A name in other letters, or without a word of its own, tells nothing.
    """
    return _fits(printed or "", registered) is False


def the_only(printed: str | None, registered: Mapping[int, str]) -> int | None:
    """Which one of several committees the printed name fits, by its own words and its level; None for none or several."""
    found = [
        one
        for one, name in registered.items()
        if _fits(printed or "", name) and not _other_level(printed or "", name)
    ]
    return found[0] if len(found) == 1 else None


def _fits(printed: str, registered: str) -> bool | None:
    """Whether most of the words that tell ours are in the printed name; None where it tells nothing."""
    theirs, ours = _telling(printed), _telling(registered)
    if not theirs or not ours or _bangla(printed) != _bangla(registered):
        return None
    found = sum(any(_one_word(mine, other) for other in theirs) for mine in ours)
    return found >= len(ours) * _OURS


def _other_level(printed: str, registered: str) -> bool:
    """“উপজেলা …” on the paper of a committee of the district, and the like."""
    theirs, ours = _levels(printed), _levels(registered)
    return bool(theirs and ours) and theirs.isdisjoint(ours)


def _levels(name: str) -> set[int]:
    words = set(match_key(name).split())
    return {place for place, level in enumerate(_LEVELS) if level & words}


def _telling(name: str) -> list[str]:
    words = (match_key(word) for word in _WORD.findall(unicodedata.normalize("NFC", name)))
    return [word for word in words if len(word) >= _STEM and word not in _COMMON]


def _one_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short)


def _bangla(name: str) -> bool:
    return any("\u0980" <= letter <= "\u09ff" for letter in name)
