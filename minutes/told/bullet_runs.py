"""A list whose bullets stand in one line: each of its items begins one."""

import itertools
import re
from collections.abc import Iterable
from dataclasses import replace

from minutes.document import Block, Paragraph
from minutes.grammar.marks import INLINE_BULLETS
from minutes.told.running_items import closing_at
from minutes.words.column_words import find_column_words
from minutes.words.serials import row_starts

_BULLET = re.compile(rf"(?<=\s)(?P<sign>[{INLINE_BULLETS}◦*])\s(?=\S)(?![(]?[0-9০-৯]{{1,2}}\s?[।.)])")
_FEWEST = 3
_SHORTEST = 120  # letters of a line with several items


def at_bullets(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """`blocks` with the items of such a list in paragraphs of their own; a table that lost its cells is cut by its rows."""
    done: list[Block] = []
    for block in blocks:
        lines = _lines(block.text) if isinstance(block, Paragraph) else []
        done += [replace(block, text=line) for line in lines if isinstance(block, Paragraph)] or [block]
    return tuple(done)


def _lines(text: str) -> list[str]:
    """What stands before the list, and its items; [] for a text that holds none, or several lines."""
    if len(text) < _SHORTEST or "\n" in text:
        return []
    found = list(_BULLET.finditer(text))
    signs = [one["sign"] for one in found]
    starts = [one.start() for one in found if signs.count(one["sign"]) >= _FEWEST]
    if not starts or next(find_column_words(text), None) is not None:
        return []
    if len(row_starts(text, bare=False)) > 1:
        return []  # lists of items that are counted, whose numbers say more
    bounds = sorted({0, *starts, closing_at(text, starts[-1]), len(text)})
    return list(filter(None, (text[one:other].strip() for one, other in itertools.pairwise(bounds))))
