"""Items that run on in one line, whose decisions are counted below their own number: "৪. ভূমি: ৪.১ … ৪.২ … ৫. ক্ষতিপূরণ: ৫.১ …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from minutes.document import Block, Paragraph
from minutes.late import late
from minutes.told.running_items import closing_at
from minutes.words.clauses import orders
from minutes.words.column_words import find_column_words
from minutes.words.numbers import plain_number

_N = "[0-9০-৯]{1,2}"
_AGENDA = r"(?:আলোচ্য\s?(?:সূচি|সূচী|বিষয়)|এজেন্ডা|[Aa]genda(?:\s[Ii]tem)?|[Ii]tem)\s?(?:নং|নম্বর|[Nn]o\.?)?"
# An item's number and title, and right behind them the first number below its own: "৪. ভূমি: ৪.১ …", "Agenda 1: Relief 1.1 …".
_HEAD = late(
    rf"(?:^|(?<=\s))(?:(?P<item>{_N})\s?[।.)]\s(?P<title>[^।:ঃ\n]{{2,70}}?)\s?[:ঃ।–—-]{{1,2}}\s(?=(?P=item)\.[1১]\s)"
    rf"|{_AGENDA}\s?[-–—]?\s?(?P<counted>{_N})\s?[:ঃ।.)–—-]\s(?P<named>[^।:ঃ\n]{{2,70}}?)\s?[:ঃ।–—-]{{0,2}}\s(?=(?P=counted)\.[1১]\s))"
)
_DOTTED = re.compile(rf"(?:^|(?<=\s))(?P<item>{_N})\.(?P<own>{_N})(?=\s)")
_LONG = 140  # letters of a line in which several things may stand
_FEWEST = 2


def dotted_apart(blocks: Sequence[Block]) -> list[Block]:
    """`blocks` with a line for each such item's title and each of its decisions, where the paper has several such items."""
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    heads = sum(1 for one in paragraphs if _is_long(one) for _ in _heads(one.text))
    if heads < _FEWEST or any(next(find_column_words(one.text), None) for one in paragraphs):
        return list(blocks)
    return [line for block in blocks for line in _lines(block)]


def _is_long(paragraph: Paragraph) -> bool:
    return len(paragraph.text) > _LONG and "\n" not in paragraph.text


def _lines(block: Block) -> Iterator[Block]:
    """The block, or where it is such a line what it is cut into."""
    cuts = _cuts(block.text) if isinstance(block, Paragraph) and _is_long(block) else []
    if not isinstance(block, Paragraph) or not cuts:
        yield block
        return
    for start, end in pairwise([*cuts, len(block.text)]):
        if line := block.text[start:end].strip():
            yield replace(block, text=line)


def _heads(text: str) -> Iterator[re.Match[str]]:
    yield from (found for found in _HEAD.finditer(text) if not orders(found["title"] or found["named"]))


def _cuts(text: str) -> list[int]:
    """Where the lines begin: each item, each number below its own in their order, the words that close the meeting."""
    heads = list(_heads(text))
    cuts = [0] if heads else []
    for at, head in enumerate(heads):
        end = heads[at + 1].start() if at + 1 < len(heads) else closing_at(text, head.end())
        cuts.append(head.start())
        own = 1
        for mark in _DOTTED.finditer(text, head.end(), end):
            if mark["item"] == (head["item"] or head["counted"]) and plain_number(mark["own"]) == str(own):
                cuts.append(mark.start())
                own += 1
        if at + 1 == len(heads) and end < len(text):
            cuts.append(end)
    return sorted(set(cuts))
