"""Numbers in a text that may stand before a decision: their shape, their value, and what they stand behind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from locales.digits import to_ascii
from minutes.chars import BANGLA, alternatives, fold, last_word
from minutes.grammar.calendar import MONTHS
from minutes.grammar.marks import (
    BULLETS,
    INLINE_BULLETS,
    LAST_WORDS,
    LETTERS,
    REFERENCES,
    ROMAN,
    SENTENCE_ENDS,
    UNIT_ENDINGS,
    UNITS,
    VOWELS,
)
from minutes.late import late
from minutes.words.number_shapes import GROUPS, MARK, SUBS, WORDS, D

_KEPT = 1024  # answers: many rules ask about the same number or line

# "১ খাদ্যশস্য বরাদ্দ", not "৩ ও ৭ নং ওয়ার্ডে পানি জমে"
_BARE_OPENING = re.compile(rf"^({D}{{1,2}})\s+(?!(?:ও|এবং|বা|হতে|থেকে|and|or|to)\s)(?=[{BANGLA}A-Z])")
_DAY = late(rf"[0-9০-৯]{{1,2}}\s(?:{alternatives(MONTHS)})")  # "১৬ ডিসেম্বর উপলক্ষ্যে …"
_BARE_DOTTED = re.compile(rf"^({D}{{1,2}}(?:\.{D}{{1,2}}){{1,3}})\s+")
_GAP = re.compile(
    rf"^(?P<item>{D}{{1,2}})\s?\.\s?(?P<own>{D}{{1,2}})(?:\s?[।):ঃ]\s?|\s+)(?=[{BANGLA}A-Za-z(])"
)
_ROUND = re.compile(rf"^({D}{{1,2}}\.[0০]{{1,2}})(?:\s?[।):ঃ]|(?=\s))")  # "২.০ পানির উৎস", above ২.১
_LATEST_NUMBER = 1900  # what is higher behind a slash is a year: "০৫/২০২৫"
_CLOSES = " .।:ঃ)-–—"  # a number
_DOCTOR = "ড"  # a title; few lists go on to their thirteenth letter
_FEWEST_BARE = 2  # lines
_SENTENCE = "।.;!?:ঃ”\"'’)]"
_ENDS, _LAST = tuple(map(fold, SENTENCE_ENDS)), frozenset(map(fold, LAST_WORDS))
_UNIT = re.compile(
    rf"[ –—-]{{0,8}}(?:%|(?:{alternatives(UNITS)})(?:{alternatives(UNIT_ENDINGS)})?(?![a-z{BANGLA}]))"
)
_REFERENCES = frozenset(map(fold, REFERENCES))


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A number that may be a mark. `family` and `value` tell which one may follow it."""

    start: int
    end: int
    printed: str
    family: str
    value: tuple[int, ...]
    place: str  # "line", "sentence" or "middle": what it stands behind
    closed: bool
    paren: bool = False  # closed by a bracket that was not opened: ১)


@lru_cache(maxsize=_KEPT)
def leading_number(text: str) -> tuple[str | None, str]:
    """The number an agenda item begins with, without its closing mark, and the rest ("৬। ল্যাব" → "৬", "ল্যাব")."""
    found = MARK.match(text)
    mark = _mark(text, found) if found else None
    if mark is None and (round_ := _ROUND.match(text)) and not is_unit(text, round_.end(1)):
        return round_[1], text[round_.end() :].lstrip(_CLOSES)
    if (
        mark is None
        or mark.family == "capital letter"
        or (mark.family == "dot" and not mark.closed and is_unit(text, mark.end))
    ):
        return None, text
    return mark.printed, text[mark.end :].lstrip(_CLOSES)


def opening_number(text: str) -> tuple[str | None, str]:
    """The same for a line that is known to head an item: there a number needs no closing mark ("১ খাদ্যশস্য বরাদ্দ")."""
    found = _BARE_OPENING.match(text)
    if found is None or leading_number(text)[0] is not None or is_unit(text, found.end(1)) or is_day(text):
        return leading_number(text)
    return found[1], text[found.end() :]


def marked(number: str, words: str) -> str:
    """`words` with `number` before them, so that all of it is known as their mark again."""
    closed = f"{number}। {words}"
    found, rest = leading_number(closed)
    return closed if found and rest == words.lstrip(_CLOSES) else f"সিদ্ধান্ত-{number}: {words}"


def measure_or_number(text: str) -> tuple[str, str] | None:
    """The number a text begins with before what may be its unit, and the rest: "১.৩ বিঘা প্রতি …"; None for another text."""
    found = _BARE_DOTTED.match(text)
    return (found[1], text[found.end() :]) if found and is_unit(text, found.end(1)) else None


def with_bare_numbers_closed(text: str) -> str:
    """`text` with a danda behind the numbers of its lines, where these only count them from one on: "১ সার …", "২ খাল …"."""
    lines = text.split("\n")
    found = [(at, one) for at, line in enumerate(lines) if (one := _BARE_OPENING.match(line))]
    if len(found) < _FEWEST_BARE or [int(one[1]) for _, one in found] != list(range(1, len(found) + 1)):
        return text
    if any(is_unit(lines[at], one.end(1)) for at, one in found):
        return text
    for at, one in found:
        lines[at] = f"{one[1]}। {lines[at][one.end() :]}"
    return "\n".join(lines)


def with_gaps_closed(text: str, item: str | None) -> str:
    """`text` with the numbers of its lines put together that a hand or a PDF has parted: "৩. ১ …", "৩ .২ …" in item ৩.

    Only where these count from one on and no more: "৩. ১ লক্ষ টাকা …" may be the third.
    """
    plain = plain_number(item) if item else ""
    lines = text.split("\n")
    found = [
        (at, one)
        for at, line in enumerate(lines)
        if plain and (one := _GAP.match(line)) and plain_number(one["item"]) == plain
    ]
    counted = [int(one["own"]) for _, one in found] == list(range(1, len(found) + 1))
    if not counted or any(is_unit(lines[at], one.end("own")) for at, one in found):
        return text
    for at, one in found:
        lines[at] = f"{one['item']}.{one['own']}। {lines[at][one.end() :]}"
    return "\n".join(lines)


@lru_cache(maxsize=_KEPT)
def plain_number(printed: str) -> str:
    """The number in ASCII digits without leading zeros; one that is written as a word, too."""
    if printed in WORDS:
        return str(WORDS[printed])
    return re.sub(r"(?<![0-9])0+(?=[0-9])|(?<=[0-9])\.0{1,2}$", "", to_ascii(printed)).lower()


def place_in_list(printed: str) -> tuple[str, int] | None:
    """The kind of a number that counts by one (plain, letter, roman …) and its place; None for one of several parts."""
    if "(" in printed:
        return None
    value, kind = _value(printed)
    return (kind, value[0]) if len(value) == 1 else None


def goes_on(first: str, second: str) -> bool:
    """Whether two numbers as printed follow each other: ৩ and ৪, ২.৩ and ২.৪, ২১৮/১ and ২১৮/২, খ and গ."""
    if first in LETTERS and second in LETTERS:
        return LETTERS.index(second) == LETTERS.index(first) + 1
    one, other = (plain_number(number).replace("/", ".").split(".") for number in (first, second))
    if one[:-1] != other[:-1] or not (one[-1].isdigit() and other[-1].isdigit()):
        return False
    return int(other[-1]) == int(one[-1]) + 1


def find_marks(text: str) -> Iterator[Mark]:
    """All numbers in `text` that may be marks, in order."""
    for found in MARK.finditer(text):
        mark = _mark(text, found)
        if mark is not None:
            yield mark


def _mark(text: str, found: re.Match[str]) -> Mark | None:
    place = _place(text, found.start())
    if place == "reference" or (found["named"] and place == "middle"):
        return None
    sub = next((found[name] for name in SUBS if found[name]), None)
    printed, family = next((re.sub(r"\s", "", found[name]), name) for name in GROUPS if found[name])
    value, kind = _value(printed)
    if sub:
        index, _ = _value(sub)
        printed, value, kind = (
            f"{printed}({sub})",
            value + index,
            "lettered comp" if found["outer"] else "comp",
        )
    if place == "middle" and (found["sub4"] or found["sub5"] or "of a year" in kind):
        return None  # a law's: "বিধিমালা ২০০৮ এর ১৬(৫) অনুযায়ী"
    if not value or 0 in value or (found["dash"] and place != "line"):
        return None
    if printed == _DOCTOR and found["letter"] and found[0].rstrip().endswith((".", "ঃ", ":")):
        return None  # "ড. নাসিমা খানম"
    if kind in ("worded", "capital", "capital letter") and place == "middle":
        return None  # "০৭ (সাত) দিন", "Phase II."
    bracket = "()" if family in ("inner", "open") else ""
    closed = family != "dotted" or bool(found["closed"])
    return Mark(
        start=found.start(),
        end=found.end(),
        printed=printed,
        family=kind + bracket,
        value=value,
        place=place,
        closed=closed,
        paren=not bracket and found[0].rstrip().endswith(")") and not sub,
    )


@lru_cache(maxsize=_KEPT)
def _value(printed: str) -> tuple[tuple[int, ...], str]:
    if printed in LETTERS:
        return (LETTERS.index(printed) + 1,), "letter"
    if printed in VOWELS:
        return (VOWELS.index(printed) + 1,), "vowel"
    if printed in ROMAN:
        return (ROMAN.index(printed) + 1,), "roman"
    if printed in WORDS:
        return (WORDS[printed],), "worded"
    if len(printed) == 1 and printed in "ABCDEFGH":
        return (ord(printed) - ord("A") + 1,), "capital letter"
    if printed.endswith(")"):  # ৩১৮/২(১), as a label says it
        base, _, sub = printed[:-1].partition("(")
        return _value(base)[0] + _value(sub)[0], "comp"
    if printed.isalpha() and printed.isascii() and printed.isupper():
        return ((ROMAN.index(printed.lower()) + 1,) if printed.lower() in ROMAN else ()), "capital"
    if printed.isascii() and printed.isalpha():
        return ((ord(printed) - ord("a") + 1,) if len(printed) == 1 else ()), "latin"
    if printed[0] in LETTERS:
        return (LETTERS.index(printed[0]) + 1, int(to_ascii(re.sub("[^0-9০-৯]", "", printed)))), "serie"
    numbers = tuple(map(int, re.findall("[0-9]+", to_ascii(printed))))
    if printed[0].isalpha():
        return numbers, "coded"
    if "/" in printed and numbers[-1] > _LATEST_NUMBER:
        return numbers[:-1], "of a year"
    return numbers, "dot" if len(numbers) > 1 else "plain"


def _place(text: str, start: int) -> str:
    """What `start` stands behind; "reference" where the number belongs to the word before."""
    before = text[max(0, start - 40) : start].rstrip(" ")
    if not before or before.endswith("\n") or not before.strip(BULLETS + " "):
        return "line"
    if before[-1] in BULLETS and "\n" in before[-4:]:
        return "line"
    if before[-1] in _SENTENCE or before[-1] in INLINE_BULLETS:
        return "sentence"
    word = last_word(fold(before)).strip("(,;")
    if word in _REFERENCES:
        return "reference"
    return "sentence" if word.endswith(_ENDS) or word in _LAST else "middle"


def is_day(text: str) -> bool:
    """Whether a text begins with a day of a month: "৭ এপ্রিল ২০২৫"."""
    return bool(_DAY.match(fold(text)))


def is_unit(text: str, end: int) -> bool:
    """Whether what follows a number is a unit: then it counts or measures something."""
    return bool(_UNIT.match(fold(text[end : end + 32])))
