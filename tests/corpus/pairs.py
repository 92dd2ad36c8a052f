"""Which expected decision is which read one, and which rows of a list are missing or too many."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any

from rapidfuzz import fuzz

from tests.corpus.values import even, plain

_ALIKE = 60  # from which on two decisions without a number in common are one, badly read
# Behind a post, of who came in its holder's place: it may stand with the post or not.
_IN_WHOSE_PLACE = re.compile(
    r"\s?-?\s?এর (?:পক্ষে )?প্রতিনিধি$|\s?\((?:[^()]|\([^()]{0,40}\)){0,80}(?:প্রতিনিধি|পক্ষে)\)$"
)


def match(wanted: Sequence[Mapping[str, Any]], got: Sequence[Mapping[str, Any]]) -> list[tuple[int, int]]:
    """Which expected decision is which read one: those alike in words, the most alike first; numbers break ties."""
    ratios = [
        (fuzz.ratio(one["text"], other["text"]) + 5 * (_key(one) == _key(other)), a, b)
        for a, one in enumerate(wanted)
        for b, other in enumerate(got)
    ]
    pairs: list[tuple[int, int]] = []
    left, right = set(range(len(wanted))), set(range(len(got)))
    for ratio, a, b in sorted(ratios, key=lambda it: (-it[0], abs(it[1] - it[2]))):
        if ratio >= _ALIKE and a in left and b in right:
            pairs.append((a, b))
            left.discard(a)
            right.discard(b)
    return sorted(pairs)


def _key(decision: Mapping[str, Any]) -> tuple[str, str]:
    return plain(decision["agenda_no"] or ""), plain(decision.get("number") or "")


def neighbours(wanted: Sequence[Mapping[str, Any]], at: int) -> Iterable[str | None]:
    """Numbers of the decisions beside one that was not found: a gap is noticed at the next."""
    return [wanted[one].get("number") for one in (at - 1, at + 1) if 0 <= one < len(wanted)]


def compared(wanted: Sequence[Any], got: Sequence[Any], keys: tuple[str, ...]) -> tuple[list[Any], list[Any]]:
    """Rows that are expected and not read, and rows read that are not expected; a row may be right in several ways."""
    left = list(got)
    missing = []
    for one in wanted:
        found = next((way for way in _ways(one, keys) if way in left), None)
        if found is None:
            missing.append(row_of(one, keys))
        else:
            left.remove(found)
    return missing, left


def _ways(one: Any, keys: tuple[str, ...]) -> list[Any]:
    also = one.get("also", {}) if isinstance(one, dict) else {}
    choices = [[(key, value) for value in (one.get(key), *values)] for key, values in also.items()]
    return [row_of({**one, **dict(chosen)} if chosen else one, keys) for chosen in product(*choices)]


def row_of(one: Any, keys: tuple[str, ...]) -> Any:
    """A row of a list as far as it is compared."""
    if not keys:
        return even(one)
    values = (even(one.get(key)) for key in keys)
    return tuple(
        _IN_WHOSE_PLACE.sub("", value) if key == "post" and value else value
        for key, value in zip(keys, values, strict=True)
    )
