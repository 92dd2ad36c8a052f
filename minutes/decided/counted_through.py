"""Decisions that count through all of a paper in numbers of two parts, whatever their items are called: "৪.১ …", "৪.২ …" below ১, "৪.৩ …" below ২."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.items import Item
from minutes.words.numbers import goes_on, plain_number

# Nothing closes such a number; alone below an item of another number it may as well measure something.
_OPENING = re.compile(r"^(?P<number>[0-9০-৯]{1,3}\.[0-9০-৯]{1,2})\s(?=[^\s0-9০-৯])")
_FEWEST = 3


def with_numbers_closed(items: Sequence[Item]) -> Sequence[Item]:
    """`items` with a danda behind the numbers of two parts that their decisions begin with, where these count from one on."""
    found = [
        one["number"]
        for item in items
        for line in item.decision.split("\n")
        if (one := _OPENING.match(line)) is not None
    ]
    if len(found) < _FEWEST or plain_number(found[0]).rpartition(".")[2] != "1":
        return items
    if not all(map(goes_on, found, found[1:])):
        return items
    return [replace(item, decision=_closed(item.decision)) for item in items]


def _closed(decision: str) -> str:
    return "\n".join(_OPENING.sub(r"\g<number>। ", line) for line in decision.split("\n"))
