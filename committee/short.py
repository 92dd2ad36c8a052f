"""Short forms: a text cut to a line, what a decision is called, and the order of numbers."""

import re
import unicodedata
from collections.abc import Iterable

from locales.digits import to_ascii

_ELLIPSIS = "…"
_JOINER, _NON_JOINER, _VIRAMA = "\u200d", "\u200c", "\u09cd"
# What may stand before the ellipsis looks odd when it is a comma, a dash or an opening bracket.
_LOOSE_END = " ,;:–—-(/·‘“'\"" + _JOINER + _NON_JOINER
_TOKEN = re.compile(r"\d+|[^\W\d_]+", re.UNICODE)
_LETTERS_ONLY = re.compile(r"[^\W\d_]{1,4}", re.UNICODE)


def _joined(text: str, at: int) -> bool:
    """Whether the characters around the gap before `at` are one letter to the eye."""
    before, after = text[at - 1], text[at]
    return (
        unicodedata.category(after)[0] == "M"
        or after in (_JOINER, _NON_JOINER)
        or before in (_VIRAMA, _JOINER)
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # skin tones
    )


def shorten(text: str, limit: int = 60) -> str:
    """`text` on one line, of at most `limit` characters, cut between words and ended with … where it was longer.

    A word longer than the line is cut between letters as the eye sees them, never inside one.
    """
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    if limit < 1:
        return ""
    room = limit - len(_ELLIPSIS)
    cut = text.rfind(" ", 0, room + 1)
    if cut < room // 2:
        cut = room
        while cut > 0 and _joined(text, cut):
            cut -= 1
    return text[:cut].rstrip(_LOOSE_END) + _ELLIPSIS


NaturalKey = tuple[tuple[int, int, str], ...]


def _natural(number: str | None) -> NaturalKey:
    """The parts of a number in the order of counting: figures by value, letters by the alphabet."""
    tokens = _TOKEN.findall(to_ascii(number or "").casefold())
    return tuple((0, int(token), "") if token.isdecimal() else (1, 0, token) for token in tokens)


def order_key(agenda_no: str | None, number: str | None) -> tuple[NaturalKey, NaturalKey]:
    """What to sort decisions by: "২.১০" comes after "২.৯", "০৯" is 9, "৪(খ)" follows "৪(ক)", no number comes first."""
    return _natural(agenda_no), _natural(number)


def called(labels: Iterable[str]) -> list[str]:
    """Of what `label` gives, that which calls a decision something."""
    return [one for one in labels if one.strip("–")]


def label(number: str | None, agenda_no: str | None) -> str:
    """What a decision is called in a sentence or on a button.

    Its own number; with the agenda's where its own begins anew in every row ("৪(ক)"); the agenda's where it has none;
    a dash where there is neither.
    """
    number, agenda_no = (number or "").strip(), (agenda_no or "").strip()
    if not number:
        return agenda_no or "–"
    if not agenda_no:
        return number
    restarts = _LETTERS_ONLY.fullmatch(unicodedata.normalize("NFC", number)) or number.isdecimal()
    if restarts and _natural(number) != _natural(agenda_no):
        return f"{agenda_no}({number})"
    return number
