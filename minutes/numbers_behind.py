"""Decisions that bear their numbers in a bracket behind their words: "… যাচাই করতে হবে। (সিদ্ধান্ত-১)"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from minutes.clauses import orders
from minutes.document import Block, Document, Paragraph
from minutes.labels import is_decision

_BEHIND = re.compile(
    r"\s?[(\[]\s?(?P<name>(?:সিদ্ধান্ত|[Dd]ecision|[Rr]esolution)\s?(?:নং|নম্বর|[Nn]o\.?)?\s?[-–:ঃ]?\s?[0-9০-৯]{1,3}(?:[./-][0-9০-৯]{1,4})?)\s?[)\]]\s?।?(?=\s|$)"
)
_SENTENCE_END = re.compile(r"(?<=[।;])\s+|(?<=[a-z]\.)\s+(?=[A-Z])")
_FEWEST = 2


def with_numbers_in_front(document: Document) -> Document:
    """`document` with such numbers as labels in front of the sentences they are of, where it has several."""
    found = sum(len(list(_named(one))) for one in document.blocks)
    if found < _FEWEST or any(
        isinstance(one, Paragraph) and is_decision(one.text) for one in document.blocks
    ):
        return document  # beside labels they tell of another meeting's
    return replace(
        document, blocks=tuple(paragraph for one in document.blocks for paragraph in _in_front(one))
    )


def _named(block: Block) -> Iterator[re.Match[str]]:
    """The numbers in a paragraph that stand behind an order."""
    if not isinstance(block, Paragraph):
        return
    end = 0
    for found in _BEHIND.finditer(block.text):
        if orders(block.text[end : found.start()]):
            yield found
        end = found.end()


def _in_front(block: Block) -> Iterator[Block]:
    """A paragraph as one for each of its numbered decisions and for what stands before each."""
    numbers = list(_named(block))
    if not numbers or not isinstance(block, Paragraph):
        yield block
        return
    end = 0
    for number in numbers:
        sentences = _SENTENCE_END.split(block.text[end : number.start()].strip())
        first = len(sentences)
        while first and orders(sentences[first - 1]):
            first -= 1
        texts = (" ".join(sentences[:first]), f"{number['name']}: {' '.join(sentences[first:])}")
        yield from (replace(block, text=text) for text in texts if text)
        end = number.end()
    if rest := block.text[end:].strip():
        yield replace(block, text=rest)
