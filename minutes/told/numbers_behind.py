"""Decisions that bear their numbers in a bracket behind their words: "… যাচাই করতে হবে। (সিদ্ধান্ত-১)"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from minutes.document import Block, Document, Paragraph
from minutes.words.clauses import orders
from minutes.words.labels import is_decision

_BEHIND = re.compile(
    r"\s?[(\[]\s?(?P<name>(?:সিদ্ধান্ত|[Dd]ecision|[Rr]esolution)\s?(?:নং|নম্বর|[Nn]o\.?)?\s?[-–—:ঃ]?\s?[0-9০-৯]{1,3}(?:[./-][0-9০-৯]{1,4}){0,2})\s?[)\]]\s?।?(?=\s|$)"
)
_SENTENCE_END = re.compile(r"(?<=[।;])\s+|(?<=[a-z]\.)\s+(?=[A-Z])")
_FEWEST = 2


def with_numbers_in_front(document: Document) -> Document:
    """`document` with such numbers as labels in front of the sentences they are of, where it has several."""
    lines = [line for one in document.blocks if isinstance(one, Paragraph) for line in one.text.split("\n")]
    if sum(len(list(_named(line))) for line in lines) < _FEWEST or any(map(is_decision, lines)):
        return document  # beside labels they tell of another meeting's
    return replace(document, blocks=tuple(map(_in_front, document.blocks)))


def _in_front(block: Block) -> Block:
    if not isinstance(block, Paragraph) or not _BEHIND.search(block.text):
        return block
    lines = (part for line in block.text.split("\n") for part in _parts(line))
    return replace(block, text="\n".join(lines))


def _named(line: str) -> Iterator[re.Match[str]]:
    """The numbers in a line that stand behind an order."""
    end = 0
    for found in _BEHIND.finditer(line):
        if orders(line[end : found.start()]):
            yield found
        end = found.end()


def _parts(line: str) -> Iterator[str]:
    """A line as one for each of its numbered decisions and for what stands before each."""
    end = 0
    for number in _named(line):
        sentences = _SENTENCE_END.split(line[end : number.start()].strip())
        first = len(sentences)
        while first and orders(sentences[first - 1]):
            first -= 1
        yield from filter(None, (" ".join(sentences[:first]),))
        yield f"{number['name']}: {' '.join(sentences[first:])}"
        end = number.end()
    yield from filter(None, (line[end:].strip(),))
