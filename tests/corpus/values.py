"""When two values are the same reading: white space, scripts of digits and closing dandas are no difference."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from locales.digits import to_ascii

FEW_LETTERS = 8  # so few may stand anywhere by chance


def even(value: Any) -> Any:
    """A value by which equal readings are equal: NFC, white space squeezed (beside a slash and before a danda left out)."""
    if isinstance(value, str):
        value = re.sub(r"\s+", " ", unicodedata.normalize("NFC", value))
        value = re.sub(r"\s?/\s?", "/", value).replace(" ।", "।")
        return value.strip() or None
    if isinstance(value, (list, tuple)):
        return tuple(map(even, value))
    if isinstance(value, dict):
        return tuple((name, even(one)) for name, one in sorted(value.items()))
    return value


def undotted(value: Any) -> Any:
    """A cell of implementers: whether its closing danda stays is no difference."""
    return value.rstrip(" ।") or None if isinstance(value := even(value), str) else value


def untitled(value: Any) -> Any:
    """An item's title: which sign ends it is no difference."""
    return value.rstrip(" ।:ঃ.-–—") or None if isinstance(value := even(value), str) else value


def script(value: Any) -> Any:
    """A number, whatever script its digits are in: ১ and 1 are the same mark."""
    return to_ascii(value) if isinstance(value := even(value), str) else value


def plain(place: str) -> str:
    """A place by which equal places are equal: without what closes a number and noughts before it."""
    return re.sub(r"[\s।.]+$", "", unicodedata.normalize("NFC", place)).lstrip("0০")


def only_mark(decision: Mapping[str, Any]) -> str:
    """The mark of a decision that has one only, be it its own or its item's: it is called by that in either case; else ""."""
    marks = {plain(script(mark)) for mark in (decision.get("number"), decision.get("agenda_no")) if mark}
    return marks.pop() if len(marks) == 1 else ""


def strings(value: Any) -> Iterable[str]:
    """The strings of a value: itself, or those it is a list of."""
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str)]


def begins(text: str, place: str) -> bool:
    """Whether a place is the first words of this text: so a decision without a number is called."""
    return len(place) > FEW_LETTERS and (even(text) or "").startswith(place)
