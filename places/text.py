"""Keys for comparing names: what differs in typing only comes out equal."""

import re
import unicodedata
from functools import lru_cache

from locales.digits import to_ascii

# Few names have any of these: looking for them is ten times as fast as str.translate.
_ZERO_WIDTH = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_APOSTROPHES = re.compile("['’‘`´]")
# Visarga, full stop and colon all close an abbreviation (সহঃ = সহ. = সহ:), but ঃ inside a word is a letter (দুঃখ).
_CLOSING_VISARGA = re.compile(r"ঃ(?![\u0980-\u09ff])|ঃ(?=[০-৯])")
_BANGLA_LETTER = "\u0980-\u09ff"
# \W takes Bangla vowel signs for punctuation, so the letters are named.
_PUNCTUATION = re.compile(rf"[^{_BANGLA_LETTER}a-z0-9%&+]+|[।॥৷৳৲৺]+")
# Prefixes written with a hyphen, a space or joined: উপ-পরিচালক, উপ পরিচালক, উপপরিচালক.
_HYPHEN = re.compile("[-–‑‐]")
_PREFIX = re.compile(r"(?<![\u0980-\u09ff])(উপ|যুগ্ম|ই|আইন)\s*[-–‑‐]\s*(?=[\u0980-\u09ff])")
_LOOSE_PREFIX = re.compile(r"(?<![\u0980-\u09ff])উপ (?=(?:সহকারী )?(?:পরিচালক|সচিব|কমিশনার|মহা|ব্যবস্থাপক|প্রকৌশলী))")

# Spellings that sound alike and are mixed up daily: long and short vowels, the two n, the three s, the two j, the two r.
_SOUND = str.maketrans(
    {
        "ী": "ি",
        "ূ": "ু",
        "ঈ": "ই",
        "ঊ": "উ",
        "ণ": "ন",
        "শ": "স",
        "ষ": "স",
        "য": "জ",
        "ঁ": None,
        "ৎ": "ত",
        "ঙ": "ং",
    }
)
_SOUND_PAIRS = (
    ("\u09af\u09bc", "\u09df"),  # য় as one character, so that it is not taken for য
    ("\u09a1\u09bc", "র"),  # ড়
    ("\u09a2\u09bc", "র"),  # ঢ়
    ("ঙ্", "ং"),
    ("ং্", "ং"),  # as the reader of minutes folds it
    ("ঞা", "\u09dfা"),  # ভূঞাপুর, ভুয়াপুর
)


def nfc(text: str) -> str:
    """`text` in NFC, with what has no width taken out."""
    return _ZERO_WIDTH.sub("", unicodedata.normalize("NFC", text))


@lru_cache(maxsize=8192)
def match_key(text: str) -> str:
    """The key under which two ways of typing one name are equal.

    NFC, zero-width characters out, case folded, Bangla digits as ASCII, the marks of an abbreviation and all
    other punctuation folded into single spaces, উপ-পরিচালক joined.
    """
    key = _APOSTROPHES.sub("", to_ascii(nfc(text).casefold()))
    if _HYPHEN.search(key):
        key = _PREFIX.sub(r"\1", key)
    key = _CLOSING_VISARGA.sub(" ", key)
    key = " ".join(_PUNCTUATION.sub(" ", key).split())
    return _LOOSE_PREFIX.sub("উপ", key) if "উপ " in key else key


@lru_cache(maxsize=8192)
def sound_key(text: str) -> str:
    """`match_key` without the letters people mix up (ি/ী, ন/ণ, শ/ষ/স, ড়/র …); still tells different words apart."""
    key = match_key(text)
    for written, heard in _SOUND_PAIRS:
        key = key.replace(written, heard)
    return key.translate(_SOUND)
