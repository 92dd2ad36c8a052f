"""Which decision an officer's words name by its number at their beginning: “২.১ শেষ”, “সিদ্ধান্ত ৪(ক): চলমান”."""

import re
import unicodedata
from functools import lru_cache

from committee.short import label
from locales.digits import to_ascii
from locales.patterns import BANGLA

_PREFIX = r"(?:(?:সিদ্ধান্ত|ক্রমিক|decision|item)\s*(?:নং|নম্বর|no\b\.?)?|নং|নম্বর|no\b\.?|#)\s*[:.#–—-]?\s*"
# A decision without a number of its own is called by its item, as its button is.
_ITEM = r"(?:(?:আলোচ্য\s*)?বিষয়|agenda)\s*(?:নং|নম্বর|no\b\.?)?\s*"
_NO_LETTER = r"(?![" + BANGLA + r"])"
# “… এর জন্য আরও ১৫ দিন”: without the number there is nothing left that it could be for.
_FOR_IT = r"(?:\s+(?:জন্য|জন্যে|বিষয়ে|ব্যাপারে|ক্ষেত্রে)" + _NO_LETTER + r")?"
_CALLED = r"(?:নং|নম্বর|no\b\.?)"
_AFTER = rf"(?:\s*{_CALLED})?(?:\s*[-–]?\s*(?:(?:এর|টির|টা|টি){_NO_LETTER}|(?:er|tar?|tir?)\b){_FOR_IT})?"
_ENDS = rf"(?![\d%/]|[.,]\d|\s*%|[a-z{BANGLA}])"
# A length or a sum is no decision's number: “৩.২ কিমি রাস্তা শেষ”.
_NO_UNIT = r"(?!\s*(?:কি\.?\s?মি|কিলোমিটার|মিটার|একর|শতক|শতাংশ|ভাগ|কোটি|লক্ষ|লাখ|হাজার|টাকা|km\b|percent))"
_REST = re.compile(r"^[\s:.।,)–—-]+")
_WHOLE = re.compile(r"\d+|[^\W\d_]+", re.UNICODE)
_NAMES_ONE = re.compile(
    rf"(?:{_PREFIX}(?P<called>\d[\d.]*)|(?P<parts>\d+\.\d+(?:\.\d+)?)){_ENDS}{_NO_UNIT}"
    # “৫ নং ওয়ার্ড” is a place; “৫ নং এর কাজ”, “৫ নং সিদ্ধান্ত” name a decision.
    rf"|(?P<marked>\d+)\s*{_CALLED}\s*[-–]?\s*(?:(?:সিদ্ধান্ত|এর|টির|টা|টি){_NO_LETTER}|(?:decision|item|er|tar?|tir?)\b)",
    re.IGNORECASE,
)
_CALLS = re.compile(rf"(?:{_PREFIX}|{_ITEM})(?=[(\[]?\d)", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{4}|[2-9]\d)\b")


def after_number(text: str, number: str | None, agenda_no: str | None) -> str | None:
    """What follows the decision's number where the text begins with it; None where it does not.

    A whole number or a letter alone counts only where it is marked as a number: “৩ টি” is none, “৩) …” is one.
    """
    words = unicodedata.normalize("NFC", text.strip())
    head = to_ascii(words)
    whole = label(number, agenda_no)
    for name in dict.fromkeys((whole, number or "")):
        match = _pattern(name, of_item=name == whole).match(head) if name else None
        if match is not None:
            return _REST.sub("", words[match.end() :])
    return None


def named_within(text: str, number: str | None, agenda_no: str | None) -> bool:
    """Whether the number stands anywhere in the text: one of several parts (“২.১”), or one that is called a number."""
    head = to_ascii(unicodedata.normalize("NFC", text))
    for name in dict.fromkeys((label(number, agenda_no), number or "")):
        parts = _WHOLE.findall(to_ascii(unicodedata.normalize("NFC", name)))
        for match in _anywhere(name).finditer(head) if parts else ():
            called = match[0].lstrip("( ")[:1].isalpha() or match[0].startswith("#")
            dated = _DATE.match(head, match.start()) is not None
            if not dated and (called or (len(parts) > 1 and parts[0].isdigit())):
                return True
    return False


@lru_cache(maxsize=4096)
def _anywhere(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,/-]){_pattern(name).pattern}", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _pattern(name: str, of_item: bool = False) -> re.Pattern[str]:
    """How people write this name; `of_item`: it may be an agenda item's number too."""
    parts = _WHOLE.findall(to_ascii(unicodedata.normalize("NFC", name)))
    mark = r"\s*[.(/-]?\s*".join(f"0*{int(part)}" if part.isdigit() else re.escape(part) for part in parts)
    if not parts:
        return re.compile(r"(?!)")
    prefix = rf"(?:{_PREFIX}|{_ITEM})" if of_item else _PREFIX
    if len(parts) > 1:
        return re.compile(rf"(?:{prefix})?{mark}\)?{_ENDS}{_NO_UNIT}{_AFTER}", re.IGNORECASE)
    marked = rf"(?:\s*\)|[.:।](?=\s)|\s*{_CALLED}(?!\w))"
    return re.compile(rf"(?:{prefix}{mark}{_ENDS}|\(?{mark}{marked}){_NO_UNIT}{_AFTER}", re.IGNORECASE)


def uncalled(text: str) -> str:
    """The text without what calls a number that follows one: “সিদ্ধান্ত নং ২.১” is “২.১”, “বিষয় ৩” is “৩”."""
    words = unicodedata.normalize("NFC", text.strip())
    match = _CALLS.match(words)
    return words[match.end() :] if match else words


def begins_with_number(text: str) -> bool:
    """Whether the text begins with what looks like a decision's number, whichever."""
    return first_number(text) is not None


def first_number(text: str) -> str | None:
    """What looks like a decision's number at the beginning of the text, whichever decision that may be: “৯.৯”."""
    words = unicodedata.normalize("NFC", text.strip())
    head = to_ascii(words)
    match = _NAMES_ONE.match(head)
    if match is None or _DATE.match(head):
        return None
    start, end = match.span(match.lastgroup or 0)
    return words[start:end].rstrip(".")
