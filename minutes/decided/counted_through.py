"""Numbers of two parts that count through all of a paper, whatever its items are called, and that nothing closes:
"৪.১ …", "৪.২ …" below item ১, "৪.৩ …" below ২; "২১৮/১ …", "২১৮/২ …"."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from locales.digits import to_ascii
from minutes.document import Document, Paragraph
from minutes.items import Item
from minutes.words.numbers import goes_on, plain_number

# Alone below an item of another number it may as well measure something.
_OPENING = re.compile(r"^(?P<number>[0-9০-৯]{1,3}\.[0-9০-৯]{1,2})\s(?=[^\s0-9০-৯])")
_SLASHED = re.compile(
    r"^(?P<number>(?P<first>[0-9০-৯]{1,3})/(?P<second>[0-9০-৯]{1,2}))\s(?=[^\s0-9০-৯])", re.MULTILINE
)
_CLOSED = r"\g<number>। "
_FEWEST = 3


def with_numbers_closed(items: Sequence[Item]) -> Sequence[Item]:
    """`items` with a danda behind the dotted numbers that their decisions begin with, where these count from one on."""
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
    return "\n".join(_OPENING.sub(_CLOSED, line) for line in decision.split("\n"))


def with_slashes_closed(document: Document) -> Document:
    """`document` with a danda behind the numbers with a slash that its lines begin with, where these count from one on."""
    counted: dict[str, list[int]] = defaultdict(list)
    for block in document.blocks:
        for one in _SLASHED.finditer(block.text) if isinstance(block, Paragraph) else ():
            counted[one["first"]].append(int(to_ascii(one["second"])))
    sure = {
        first
        for first, seconds in counted.items()
        if len(seconds) >= _FEWEST and seconds == list(range(1, len(seconds) + 1))
    }
    if not sure:
        return document
    blocks = (
        replace(block, text=_SLASHED.sub(lambda one: _with_danda(one, sure), block.text))
        if isinstance(block, Paragraph)
        else block
        for block in document.blocks
    )
    return replace(document, blocks=tuple(blocks))


def _with_danda(one: re.Match[str], sure: set[str]) -> str:
    return one.expand(_CLOSED) if one["first"] in sure else one[0]
