"""Lines without ruling lines around them → single lines, texts side by side, and tables whose columns only gaps part."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from minutes.chars import alternatives, fold
from minutes.grammar.columns import Role
from minutes.grammar.header import LABELS
from minutes.readers.pages import is_of_the_paper
from minutes.readers.pdf.gutters import (
    GAP,
    Gutter,
    counts_across,
    free_bands,
    is_two_lists,
    segments_of,
    side_by_side,
)
from minutes.readers.pdf.lines import LIST_MARK, Line
from minutes.readers.pdf.memos import with_whole_memos
from minutes.readers.pdf.words import Word
from minutes.readers.wrapping import begins_anew
from minutes.words.headings import label_of, roles_of
from minutes.words.shapes import looks_like_office

_LOOSE = 2.0  # of the letters' size: lines of one cell are less apart
_NEARLY = 3.0  # of the letters' size: room for a word that did not fit
_ROW_GAP = 1.25  # of the least distance between two lines: more room begins a row
_FEW_PERSONS, _TWO = 3, 2
_LISTED = re.compile(rf"{LIST_MARK.pattern}|^[0-9০-৯]{{1,3}}$")
_DASH = re.compile(r"^[-–—=]\s?\S")
_MARK = re.compile(r"^[(\[]?[0-9০-৯ক-হ]{1,3}(?:[.।][0-9০-৯]{1,2})*[।.)\]ঃ:]*$")
_OF_DECISIONS = frozenset((Role.DECISION, Role.DISCUSSION, Role.IMPLEMENTER))
_LONGEST_LABEL = 6  # words
_EMPTY = re.compile(r"[:ঃ–—-]$")  # a label whose value stands elsewhere
_LABEL = re.compile(rf"^(?:{alternatives(word for _, words in LABELS for word in words)})[\s:ঃ–—-]*$")


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: the edges of its columns, and its rows of cells with the lines in each.

    `is_head`: labels and their values.
    """

    edges: tuple[float, ...]
    rows: tuple[tuple[tuple[Line, ...], ...], ...]
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A text beside another one, and how far to the right it may go."""

    lines: tuple[Line, ...]
    right: float


Block = Line | Column | Grid


def into_blocks(lines: Sequence[Line], levels: Sequence[float] = ()) -> list[Block]:
    """What `lines` make, in reading order. `levels`: heights of level ruling lines, upward; they part rows."""
    lines = _labels_raised(with_whole_memos(lines))
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        head, end = _labelled_head(lines, at)
        if head is not None:
            blocks.append(head)
            at = end
            continue
        segments = segments_of(lines[at])
        if len(segments) < 2 or is_of_the_paper(lines[at].text):
            blocks.append(lines[at])
            at += 1
            continue
        gutters, end = side_by_side(lines, at, segments)
        if not _two_lists([_parted(line, gutters) for line in lines[at:end]]):
            end = _without_tail(lines, at, end, gutters)
        gutters = (len(gutters) > 1 and free_bands(lines[at:end])) or gutters
        blocks.extend(_block(lines[at:end], gutters, levels))
        at = end
    return blocks


def _labels_raised(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines with a label that stands beside the middle of its value put before the value's first line.

    So browsers set a table's cells: the label's line is half a line below the one and above the other.
    """
    raised = list(lines)
    for at in range(len(lines) - 2, 0, -1):
        above, label, below = lines[at - 1 : at + 2]
        between = above.base - below.base < _LOOSE * label.size and above.base > label.base > below.base
        aside = min(above.left, below.left) > label.right and abs(above.left - below.left) < label.size
        if between and aside and _is_label(label):
            raised[at - 1 : at + 1] = [replace(above, words=[*label.words, *above.words], _text="")]
    return raised


def _labelled_head(lines: Sequence[Line], at: int) -> tuple[Grid | None, int]:
    """A head whose labels have a colon and whose values, in a column of their own, have several lines; and its end."""
    segments = _label_and_value(lines[at])
    if not segments:
        return None, at
    gutters, end = side_by_side(lines, at, segments)
    end = _without_tail(lines, at, end, gutters)
    columns = [_parted(line, gutters) for line in lines[at:end]]
    starts = _labelled_rows(columns)
    if not _is_head(columns) or len(starts) == len(columns):
        return None, at
    return _grid(columns, gutters, starts, is_head=True), end


def _label_and_value(line: Line) -> list[list[Word]]:
    """A label with the colon behind it, and the value that stands some way from it; [] for another line."""
    words = line.words
    colon = next((at for at, word in enumerate(words[:_LONGEST_LABEL]) if _EMPTY.search(word.text)), None)
    if (
        colon is None
        or colon + 1 == len(words)
        or not _LABEL.match(fold(" ".join(word.text for word in words[: colon + 1])))
    ):
        return []
    places = [place for place in (colon, colon + 1) if place]
    place = max(places, key=lambda place: words[place].left - words[place - 1].right)
    if words[place].left - words[place - 1].right <= GAP * line.size:
        return []
    return [words[:place], words[place:]]


def _without_tail(lines: Sequence[Line], at: int, end: int, gutters: list[Gutter]) -> int:
    """The end of a block without the lines at its foot that only stand in its first column, some way below.

    Nor are those the block's that begin in its last column and go further to the right than that: signatures.
    """
    while end - at > _TWO and lines[end - 1].left >= gutters[-1].right:
        within = max(
            (line.right for line in lines[at : end - 2] if line.right > gutters[-1].right), default=0.0
        )
        if lines[end - 1].right <= within + _NEARLY * lines[end - 1].size:
            break
        end -= 1
    pitch = _pitch(lines[at:end])
    while end - at > 1 and lines[end - 1].right <= gutters[0].right:
        if len(gutters) > 1 and lines[end - 2].base - lines[end - 1].base <= _ROW_GAP * pitch:
            break
        end -= 1
    return end


def _pitch(lines: Sequence[Line]) -> float:
    """The least distance between two lines."""
    return min((above.base - below.base for above, below in pairwise(lines)), default=0.0)


def _block(lines: Sequence[Line], gutters: list[Gutter], levels: Sequence[float]) -> list[Block]:
    columns = [_parted(line, gutters) for line in lines]
    if counts_across([[part.text if part else "" for part in parts] for parts in columns]):
        return [part for parts in columns for part in parts if part]
    several = sum(sum(part is not None for part in parts) > 1 for parts in columns)
    first = [part.text if part else "" for part in columns[0]]
    headed = len(set(first)) > 1 and sum(bool(roles_of(text)) for text in first) > 1
    left = [parts[0] for parts in columns if parts[0]]
    marks = [parts[0].text for parts in columns if parts[0] and parts[-1]]
    right = [parts[-1].text for parts in columns if parts[-1]]
    if len(gutters) == 1 and (all(map(_LISTED.match, marks)) or all(map(_DASH.match, right))):
        return list(lines)  # a list's marks or names, with a tab behind them
    listed = 2 * sum(begins_anew(line.text) for line in left) > len(columns)
    if _are_posts(columns) and len(gutters) == 1:
        return [_grid(columns, gutters, range(len(columns)))]
    if (
        (len(gutters) > 1 or headed or (listed and not _two_lists(columns)))
        and several > 1
        and len(lines) > 2
    ):
        return [_grid(columns, gutters, _row_starts(columns, levels))]
    if several and _is_head(columns):
        starts = _labelled_rows(columns)
        return [_grid(columns, gutters, starts, is_head=True)] if len(starts) < len(columns) else list(lines)
    if several < 2 or all(map(_EMPTY.search, marks)):
        return list(lines)  # also labels with a tab behind them
    size = max(line.size for line in lines)
    rights = [*(gutter.right - GAP * size for gutter in gutters), float("inf")]
    sides = [tuple(line for line in column if line) for column in zip(*columns, strict=True)]
    return [Column(side, _wall(side, right)) for side, right in zip(sides, rights, strict=True) if side]


def _two_lists(columns: list[list[Line | None]]) -> bool:
    """Whether each of two columns is a list of its own."""
    left, right = ([line.text for parts in columns if (line := parts[at])] for at in (0, -1))
    return len(columns[0]) == _TWO and is_two_lists(left, right)


def _are_posts(columns: list[list[Line | None]]) -> bool:
    """Whether a person stands in each line at the left, and beside most of them a post."""
    pairs = [(parts[0].text, parts[-1].text) for parts in columns if parts[0] and parts[-1]]
    if len(pairs) < max(_FEW_PERSONS, len(columns)) or any(looks_like_office(name) for name, _ in pairs):
        return False
    return 3 * sum(looks_like_office(post) for _, post in pairs) > 2 * len(pairs)


def _wall(side: Sequence[Line], right: float) -> float:
    """How far to the right a column's lines may go: as far as they do where most of them do, else `right`."""
    furthest = max(line.right for line in side)
    full = sum(furthest - line.right < _NEARLY * line.size for line in side)
    return furthest if len(side) > 2 and 2 * full > len(side) else right


def _parted(line: Line, gutters: list[Gutter]) -> list[Line | None]:
    """What of a line stands in each column."""
    parts: list[list[Word]] = [[] for _ in range(len(gutters) + 1)]
    for word in line.words:
        middle = (word.left + word.right) / 2
        parts[sum(middle > (gutter.left + gutter.right) / 2 for gutter in gutters)].append(word)
    return [replace(line, words=words, _text="") if words else None for words in parts]


def _is_head(columns: list[list[Line | None]]) -> bool:
    """Whether what stands in the first column are mostly labels of a head, and none those of a decision."""
    left = [parts[0] for parts in columns if parts[0]]
    labels = sum(map(_is_label, left))
    within = any(label_of(line.text) in _OF_DECISIONS for line in left)
    return bool(labels) and 2 * labels >= len(left) and not within


def _is_label(line: Line) -> bool:
    return bool(_LABEL.match(fold(line.text)))


def _labelled_rows(columns: list[list[Line | None]]) -> list[int]:
    """The lines with which the fields of a head begin, whose values may have several lines in a column of their own."""
    starts = [0]
    for at, (above, parts) in enumerate(pairwise(columns), start=1):
        label, last = parts[0], above[0]
        if label is None:
            continue
        value_below = last is not None and _EMPTY.search(last.text) and not _EMPTY.search(label.text)
        if _is_label(label) or not value_below:
            starts.append(at)
    return starts


def _grid(
    columns: list[list[Line | None]], gutters: list[Gutter], starts: Sequence[int], *, is_head: bool = False
) -> Grid:
    rows = [
        tuple(
            tuple(line for line in column if line is not None)
            for column in zip(*columns[start:end], strict=True)
        )
        for start, end in pairwise([*starts, len(columns)])
    ]
    left = min(line.left for parts in columns for line in parts if line)
    right = max(line.right for parts in columns for line in parts if line)
    middles = ((gutter.left + gutter.right) / 2 for gutter in gutters)
    return Grid((left, *middles, right), tuple(rows), is_head)


def _row_starts(columns: list[list[Line | None]], levels: Sequence[float]) -> list[int]:
    """The lines with which rows begin: below rules, else where a number stands in front, else below wider room."""
    bases = [next(line.base for line in parts if line) for parts in columns]
    ruled = [
        at + 1
        for at, (above, below) in enumerate(pairwise(bases))
        if any(below < level < above for level in levels)
    ]
    if len(ruled) > 1:
        return [0, *ruled]
    leading = [at for at, parts in enumerate(columns) if parts[0] is not None]
    marks = [at for at in leading if (first := columns[at][0]) and _MARK.match(first.text)]
    if 2 * len(marks) >= len(leading) > 1:
        return sorted({0, *leading})
    pitch = min(above - below for above, below in pairwise(bases))
    roomy = [at + 1 for at, (above, below) in enumerate(pairwise(bases)) if above - below > _ROW_GAP * pitch]
    return [0, *roomy] if roomy else list(range(len(columns)))
