"""Words that say nothing but thanks, a greeting or yes: no progress, and no remark for a report."""

import re
import unicodedata
from enum import StrEnum

from locales.patterns import BANGLA

_YES = (
    *("হ্যাঁ", "হ্যা", "জি", "জ্বি", "জী", "জ্বী", "ঠিক", "সঠিক", "আচ্ছা", "ওকে", "নিশ্চিত"),
    *("ok", "okay", "yes", "ji", "jee", "hae", "thik", "accha", "acha", "right", "correct"),
)
_THANKS = (
    *("ধন্যবাদ", "থ্যাংকস", "আসসালামু", "সালাম", "নমস্কার", "আদাব", "শুভ", "শুভেচ্ছা", "হ্যালো"),
    *("thanks", "thank", "dhonnobad", "dhonnobaad", "salam", "assalamu", "hello", "hi", "noted"),
)
# What stands beside them and says nothing by itself.
_BESIDE = (
    *("আছে", "স্যার", "ম্যাডাম", "মহোদয়", "ভাই", "আপা", "আপনাকে", "আপনাকেও", "অনেক", "অসংখ্য", "আলাইকুম", "ওয়ালাইকুম"),
    *(
        "সকাল",
        "দুপুর",
        "বিকাল",
        "সন্ধ্যা",
        "ache",
        "sir",
        "madam",
        "you",
        "very",
        "much",
        "alaikum",
        "onek",
        "apnake",
    ),
)
_YES_WORDS, _THANKS_WORDS, _BESIDE_WORDS = (
    frozenset(unicodedata.normalize("NFC", word) for word in words) for words in (_YES, _THANKS, _BESIDE)
)
_WORD = re.compile(rf"[a-z0-9{BANGLA}]+")


class Courtesy(StrEnum):
    """What a word of courtesy may stand for."""

    YES = "yes"
    THANKS = "thanks"


def courtesy(text: str) -> Courtesy | None:
    """What the words say if they are courtesy and nothing else, such as “জি, ধন্যবাদ স্যার”; a thumb up is a yes."""
    words = _WORD.findall(unicodedata.normalize("NFC", text).lower())
    if not words:
        return Courtesy.YES if "👍" in text else None
    if not all(word in _YES_WORDS | _THANKS_WORDS | _BESIDE_WORDS for word in words):
        return None
    if any(word in _YES_WORDS for word in words):
        return Courtesy.YES
    return Courtesy.THANKS if any(word in _THANKS_WORDS for word in words) else None
