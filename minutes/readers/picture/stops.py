"""The stops in numbers of several parts: lost, or read as other signs, and put back where only one number is meant.

Memo numbers of the state's offices have seven parts of fixed lengths before their own number; a date has a day, a month
and a year; an hour of the day is no hundreds.
"""

import re
from itertools import accumulate

_MEMO_PARTS = (2, 2, 4, 3, 2, 3, 2)
_MEMO_STOPS = tuple(accumulate(_MEMO_PARTS))
_FEWEST = 3  # stops that stand where they should, for a number to be a memo's
_MEMO = re.compile(r"(?<![০-৯.,:/-])[০-৯]{2}(?:[.,:-]{0,2}[০-৯]){15,30}(?![০-৯.,:/-]{0,2}[০-৯])")
_PART = re.compile(r"([০-৯])([.,:-]{0,2})")
# "০৫.০২২০২৩", "২২০৫.২০২০", "১৪.০৮-২০২৬"
_DATE = re.compile(
    r"(?<![০-৯.,/:-])(০[১-৯]|[১২][০-৯]|৩[০১])([./-]?)(০[১-৯]|১[০-২])([./-]?)((?:১৯|২০)[০-৯]{2})(?![০-৯]|[.,/:-][০-৯])"
)
_LIKE_DATE = re.compile(r"\W{0,2}([০-৯]{1,2})[./-]([০-৯]{1,2})[./-](?:[০-৯]{2}){1,2}\D{0,5}")
# "১৪২সিজেএম/২০২৩", "নাইঝা/একা/২০২২১৯৪": the strokes of an office's own memo number, lost
_BEFORE_OFFICE = re.compile(
    r"(?<!\S)([০-৯]{1,5})(?=[\u0985-\u09b9][\u0980-\u09e3]{2,15}(?:/[\u0980-\u09e3]{1,15}){0,3}/২০[০-৯]{2})"
)
_BEHIND_YEAR = re.compile(r"(?<=[\u0980-\u09e3]/)(২০[০-৯]{2})(?=[০-৯]{1,4}(?![০-৯./-]))")
# "সকাল ১১০০ টা", "সন্ধ্যা ৭৩০ টা"; a day has no hundreds of hours.
_HOUR = re.compile(
    r"((?:সকাল|বেলা|দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত|পূর্বাহ্ণ|অপরাহ্ণ)\s?[:ঃ]?\s?)(০[১-৯]|১[০-২]|[২-৯])([০-৫][০৫])(?=\s?(?:টা|ঘটিকা|মিনিট))"
)


def with_stops(text: str) -> str:
    """The line with the stops and strokes of its memo numbers, dates and hours."""
    text = _BEHIND_YEAR.sub(r"\1/", _BEFORE_OFFICE.sub(r"\1/", text))
    return _HOUR.sub(r"\1\2.\3", _DATE.sub(_date, _MEMO.sub(_memo, text)))


def is_impossible(text: str) -> bool:
    """Whether a word is written like a date and there is no such day or month."""
    found = _LIKE_DATE.fullmatch(text)
    return found is not None and not (1 <= int(found[1]) <= 31 and 1 <= int(found[2]) <= 12)


def _memo(found: re.Match[str]) -> str:
    """A memo number with a stop behind each part; itself where what stands between its digits says otherwise."""
    parts = _PART.findall(found[0])
    stood = {at for at, (_, sign) in enumerate(parts, 1) if sign}
    due = set(_MEMO_STOPS)
    last = _MEMO_STOPS[-1]
    if (
        {at for at in stood if at < last} - due
        or len(stood & due) < _FEWEST
        or last not in stood | {len(parts)}
    ):
        return found[0]
    return "".join(
        digit + ("." if at in due and at < last else sign[-1:]) for at, (digit, sign) in enumerate(parts, 1)
    )


def _date(found: re.Match[str]) -> str:
    """A date with the same sign behind its day and its month; without any it is another number."""
    signs = {found[2], found[4]} - {""}
    if not signs or found[2] == found[4]:
        return found[0]
    sign = "." if "." in signs else min(signs)
    return f"{found[1]}{sign}{found[3]}{sign}{found[5]}"
