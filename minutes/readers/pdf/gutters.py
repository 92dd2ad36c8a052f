"""Room between words that stays free over several lines: what parts columns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.readers.pages import is_of_the_paper
from minutes.readers.pdf.lines import Line
from minutes.readers.pdf.words import Word

GAP = 1.3  # of the letters' size: more room between two words may part columns
_GAP_OF_LISTS = 0.4  # the same before the number of an item, in a line that begins with another's
_GUTTER = 0.7  # of the letters' size: how much of it must stay free all the way down
_SHRUNK = 0.8  # of a narrower gap: how much of it must
_APART = 3.6  # of the letters' size: lines further apart belong to different things
_FEW = 4  # lines from which room that all of them leave is no accident
_ROOM = 2.0  # of the letters' size: above the heading of something else
_HEADING = re.compile(r"[:ঃ]\s?[-–—]?$")
COLON = re.compile(r"^[:ঃ=]")
_ITEM = re.compile(r"^[(\[]?([0-9০-৯]{1,3})[।.)\]|]{1,2}$")
_MEMO = re.compile(r"(?:স্মারক|পত্র|নথি)\s?(?:নং|নম্বর|সংখ্যা)")


@dataclass(slots=True)
class Gutter:
    """The room between two columns, from where to where it is free."""

    left: float
    right: float


def segments_of(line: Line) -> list[list[Word]]:
    """The words of a line in groups with wide room between; a value stays with the label before its colon."""
    segments = [[line.words[0]]]
    listed = _ITEM.match(line.words[0].text)
    for word, following in pairwise(line.words):
        gap = GAP
        if listed and (item := _ITEM.match(following.text)) and int(item[1]) > int(listed[1]):
            gap = _GAP_OF_LISTS
        wide = following.left - word.right > gap * line.size
        if wide and not COLON.match(following.text) and not COLON.match(word.text):
            segments.append([])
        segments[-1].append(following)
    return segments


def side_by_side(lines: Sequence[Line], at: int, segments: list[list[Word]]) -> tuple[list[Gutter], int]:
    """The gutters below line `at`, and the first line that runs across one of them."""
    gutters = [Gutter(before[-1].right, after[0].left) for before, after in pairwise(segments)]
    narrowest = min(_GUTTER, *(_SHRUNK * (gutter.right - gutter.left) / lines[at].size for gutter in gutters))
    memo = _MEMO.search(lines[at].text)
    end = at + 1
    while end < len(lines):
        line = lines[end]
        if lines[end - 1].base - line.base > _APART * line.size or is_of_the_paper(line.text):
            break
        if not memo and _MEMO.match(line.text):
            break  # below the signatures
        if _heads_a_list(lines, end):
            break
        narrowed = [_narrowed(gutter, line) for gutter in gutters]
        if any(gutter.right - gutter.left < narrowest * line.size for gutter in narrowed):
            break
        gutters = narrowed
        end += 1
    return gutters, end


def _heads_a_list(lines: Sequence[Line], at: int) -> bool:
    """Whether a line some way below the one above ends with a colon, and the first of a list stands below it."""
    line, below = lines[at], lines[at + 1 : at + 2]
    first = _ITEM.match(below[0].words[0].text) if below else None
    roomy = lines[at - 1].base - line.base > _ROOM * line.size
    return first is not None and roomy and int(first[1]) == 1 and bool(_HEADING.search(line.text))


def _narrowed(gutter: Gutter, line: Line) -> Gutter:
    """What a line leaves free of a gutter: the widest of its own gaps there."""
    ends = [float("-inf"), *(word.right for word in line.words)]
    starts = [*(word.left for word in line.words), float("inf")]
    gaps = (
        Gutter(max(gutter.left, end), min(gutter.right, start))
        for end, start in zip(ends, starts, strict=True)
    )
    return max(gaps, key=lambda gap: gap.right - gap.left)


def free_bands(lines: Sequence[Line]) -> list[Gutter]:
    """All the room between words that several lines leave free together; not only what is wide on the first."""
    if len(lines) < _FEW:
        return []
    room = _GUTTER * max(line.size for line in lines)
    bands: list[Gutter] = []
    words = sorted((word for line in lines for word in line.words), key=lambda word: word.left)
    reached = words[0].right
    for word in words:
        if word.left - reached > room and not COLON.match(word.text):
            bands.append(Gutter(reached, word.left))
        reached = max(reached, word.right)
    return bands


def is_two_lists(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the items at the right are counted further than those at the left, whose texts they stand beside by chance."""
    first, second = _counted(left), _counted(right)
    return (
        len(second) > 1
        and bool(first)
        and second[0] > first[-1]
        and second[-1] == second[0] + len(second) - 1
    )


def counts_across(rows: Sequence[Sequence[str]]) -> bool:
    """Whether one list is set in columns that are read line by line: ১ and ২, below them ৩ and ৪."""
    counted = [number for row in rows for number in (_counted(row) if all(row) else _counted([row[0]]))]
    whole = sum(map(bool, (text for row in rows for text in row))) == len(counted)
    return whole and len(rows) > 1 and counted == list(range(counted[0], counted[0] + len(counted)))


def _counted(texts: Sequence[str]) -> list[int]:
    found = (_ITEM.match(text.split(" ", 1)[0]) for text in texts)
    return [int(item[1]) for item in found if item]
