"""Decisions that no label names: "১.১ …", "১.২ …" below the heading of item ১, each with its labels behind or below it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.chars import fold
from minutes.told.topics import ORDER, item_head
from minutes.words.clauses import orders
from minutes.words.labels import Line
from minutes.words.numbers import leading_number, plain_number

_FEWEST = 2  # that make it a habit
_DOTTED = re.compile(r"(?P<item>[0-9]{1,3})\.[0-9]{1,2}")


def numbered_below_items(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines`, each with its place, those marked as decisions that are sentences
    numbered by the item they stand below."""
    item: str | None = None
    found: list[int] = []
    ordering = 0
    for at, (_, line) in enumerate(lines):
        head = item_head(line.text)
        number, rest = leading_number(line.text)
        if head is not None:
            item = plain_number(head[0])
            continue
        dotted = _DOTTED.fullmatch(plain_number(number or ""))
        if dotted and dotted["item"] == item and rest.rstrip().endswith(("।", ".")):
            found.append(at)
            ordering += bool(orders(rest) or ORDER.search(fold(rest)))
    if ordering < _FEWEST or 2 * ordering < len(found):
        return list(lines)
    return [(at, replace(line, decides=to in found)) for to, (at, line) in enumerate(lines)]
