"""Documents pasted as one paragraph: head, items and foot broken into lines again."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.chars import any_of, fold
from minutes.column_words import find_column_words
from minutes.document import Block, Paragraph
from minutes.grammar.relined import BEGIN_LINES, END_LINES, TITLES
from minutes.labels import Line, at_inner_labels, is_decision
from minutes.serials import row_starts

_BEGINS, _ENDS = any_of(BEGIN_LINES), any_of(END_LINES)
_TITLE = any_of(TITLES)
_LONGEST = 140
_SHORT = 60  # longer lines of a foot that stood in one line with the items are broken
_LONG = 500  # letters: a paragraph that may be a whole document
_ITEMS = 120  # or several items
_HEAD = 900  # letters within which its title must come
_FOOT = re.compile(
    r"\s(?=(?:পরিশেষে|সবশেষে|অতঃপর সভাপতি|(?:সভায় )?আর (?:কোন|কোনো) |স্মারক\s?(?:নং|নম্বর)|স্বাক্ষরিত|অনুলিপি\s?[:ঃ]))"
)
_LIST = re.compile(r"(?<=\s)(?=[0-9০-৯]{1,2}\s?[।)]\s)|(?<=\s)(?=[0-9০-৯]{1,2}\.\s)")


def relined(text: str, *, longest: int = _LONGEST) -> list[str]:
    """The lines of `text`: as they are where it has any or is short, else broken where a head's or foot's lines begin."""
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) <= longest:
            lines.append(line)
            continue
        folded = fold(line)
        cuts = {0, len(line)}
        cuts |= {found.start() for found in _BEGINS.finditer(folded)}
        cuts |= {found.end() for found in _ENDS.finditer(folded)}
        cuts |= {found.start() for found in _LIST.finditer(line)}
        ordered = sorted(cuts)
        lines += [line[start:end] for start, end in itertools.pairwise(ordered)]
    return [line.strip() for line in lines if line.strip()]


def reline(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """`blocks` with a paragraph that is a whole document, or all of its items, broken into lines."""
    done: list[Block] = []
    for block in blocks:
        long = isinstance(block, Paragraph) and len(block.text) > _ITEMS and "\n" not in block.text
        lines = _lines_of(block.text) if long and isinstance(block, Paragraph) else []
        done += [replace(block, text=line) for line in lines if isinstance(block, Paragraph)] or [block]
    return tuple(done)


def _lines_of(text: str) -> list[str]:
    """The lines of a long paragraph; [] where it is one."""
    if next(find_column_words(text), None) is not None:
        return []  # a table that lost its cells is cut by its rows
    start = _end_of_head(text) if len(text) > _LONG else 0
    head = relined(text[:start]) if start else []
    body = text[start:]
    labelled = sum(is_decision(line.text) for line in at_inner_labels(Line(text=body, place="")))
    starts = (
        [one.start for one in row_starts(body, bare=False)] if labelled > 1 or (labelled and head) else []
    )
    if len(starts) < 2 and not head:
        return []
    cuts = [0, *(starts if len(starts) > 1 else ()), len(body)]
    parts = [body[one:other].strip() for one, other in itertools.pairwise(cuts)]
    foot = relined(_FOOT.sub("\n", parts[-1]), longest=_SHORT) if _FOOT.search(parts[-1]) else [parts[-1]]
    return [line for line in (*head, *parts[:-1], *foot) if line.strip()]


def _end_of_head(text: str) -> int:
    """Where the head ends that stands before a title and its labels; 0 where the paragraph does not begin with one."""
    title = _TITLE.search(fold(text[:_HEAD]))
    if title is None:
        return 0
    labels = [
        found.start()
        for found in _BEGINS.finditer(fold(text[: title.end() + _HEAD]))
        if found.start() > title.start()
    ]
    last = labels[-1] if labels else title.end()
    ends = [found.end() for found in re.finditer(r"।\s", text[last : last + _HEAD])]
    return last + ends[0] if ends else title.end()
