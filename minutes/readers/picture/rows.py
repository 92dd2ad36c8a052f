"""The lines in the columns of a table without ruling lines → where its rows begin.

A row begins beside a number, or above it where cells are set in the middle of their row: then a row reaches as far
below its number as above. Without numbers, a row ends where a sentence does and the room is wider than between the lines of one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from minutes.readers.boxes import edges
from minutes.readers.picture.mending import numbered
from minutes.readers.wrapping import Line, begins_anew, stops

_LEVEL = 0.5  # of a line's height: how far the middles of lines of one row lie apart
_TOUCHING = 0.25  # of a line's height: how far a line stands beside a number at least
_ASTRAY = 0.1  # of the lines beside numbers: how many may stand otherwise by mistake
_TALLER = 2.0  # times another room: which row's end it is, whatever else tells
_AS_TALL = 0.75  # times the widest room: it is no question where the row ends
_WIDER = 1.15  # times the room between lines of a sentence: room between rows
_BELOW = 1.5  # the same: room between a table and what stands below it
_LEAST = 0.3  # of a line's height: what lines leave between each other, as far as this tells of rows
Span = tuple[float, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """From where to where a row reaches, and whether that is in question."""

    top: float
    bottom: float
    guessed: bool = False


def rows_of(
    columns: Sequence[Sequence[Line]],
    numbers: Sequence[Span],
    start: float,
    levels: Sequence[float],
    height: float,
) -> list[Row]:
    """The rows from `start` on. `numbers`: where those stand in a column of their own; `levels`: where lines are drawn."""
    lines = sorted((line for column in columns for line in column), key=lambda line: line.top)
    if not lines:
        return []
    end = max(line.bottom for line in lines)
    ruled = edges([level for level in levels if lines[0].bottom < level < end - height], _LEAST * height)
    if len(ruled) > 1 and len(ruled) >= len(numbers) - 1:  # not each a fold
        return _rows([(level, False) for level in (start, *ruled)], end)
    main = max(columns, key=lambda column: sum(len(line.text) for line in column))
    anchors = numbers if len(numbers) > 1 else _marked(main)
    if len(anchors) > 1:
        end = _end(lines, anchors[-1], height)
        kept = [[line for line in column if line.bottom <= end] for column in columns]
        if _is_level(kept, anchors, height):
            tops = [(span[0] - _LEAST * height, False) for span in anchors[1:]]
            return _rows([(start, False), *tops], end)
        return _rows(_in_the_middle(_bands(kept), anchors, start), end)
    return _by_sentences(columns, main, start, height)


def _rows(cuts: Sequence[tuple[float, bool]], end: float) -> list[Row]:
    return [
        Row(top=top, bottom=bottom, guessed=before or after)
        for (top, before), (bottom, after) in pairwise([*cuts, (end, False)])
    ]


def _marked(column: Sequence[Line]) -> list[Span]:
    """Where what begins with a number stands, from its first line to its last; nothing where the first has none."""
    texts = numbered([line.text for line in column])
    starts = [at for at, text in enumerate(texts) if begins_anew(text)]
    if not starts or starts[0]:
        return []
    return [(column[a].top, column[b - 1].bottom) for a, b in pairwise([*starts, len(column)])]


def _end(lines: Sequence[Line], last: Span, height: float) -> float:
    """Where the last row ends: above what stands further below than the lines of a row from each other."""
    inner = max([*(b - a for (_, a), (b, _) in pairwise(_bands([[*lines]])) if b < last[1]), _LEAST * height])
    end = last[1]
    for top, bottom in _bands([[*lines]]):
        if bottom > end:
            if top - end > _BELOW * inner:
                break
            end = bottom
    return end


def _bands(columns: Sequence[Sequence[Line]]) -> list[Span]:
    """From where to where something is written, whatever column it stands in."""
    found: list[Span] = []
    for line in sorted((line for column in columns for line in column), key=lambda line: line.top):
        if found and line.top <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], line.bottom))
        else:
            found.append((line.top, line.bottom))
    return found


def _middle(span: Span) -> float:
    return (span[0] + span[1]) / 2


def _is_level(columns: Sequence[Sequence[Line]], anchors: Sequence[Span], height: float) -> bool:
    """Whether each row's cells begin level with its number: hardly a line beside a number stands half above or below it."""
    lines = [(line.top, line.bottom) for column in columns for line in column]
    height = max(height, median(bottom - top for top, bottom in lines))  # with its signs
    heads = [(top, min(bottom, top + height)) for top, bottom in anchors]
    if any(_middle(line) < _middle(heads[0]) - _LEVEL * height for line in lines):
        return False
    beside = [
        abs(_middle(line) - _middle(head)) <= _LEVEL * height
        for head in heads
        for line in lines
        if min(line[1], head[1]) - max(line[0], head[0]) > _TOUCHING * height
    ]
    return beside.count(False) <= _ASTRAY * len(beside)


def _in_the_middle(bands: Sequence[Span], anchors: Sequence[Span], start: float) -> list[tuple[float, bool]]:
    """Where rows begin whose numbers stand in their middle, and whether that is in question."""
    rooms = [(a, b) for (_, a), (b, _) in pairwise(bands)]
    top = bands[0][0]
    cuts = [(start, False)]
    for number, following in pairwise(anchors):
        expected = 2 * _middle(number) - top
        between = [room for room in rooms if _middle(number) < _middle(room) < _middle(following)]
        if not between:
            top = (number[1] + following[0]) / 2
            cuts.append((top, True))
            continue
        nearest = min(between, key=lambda room: abs(_middle(room) - expected))
        widest = max(between, key=_size)
        chosen = widest if _size(widest) > _TALLER * _size(nearest) else nearest
        cuts.append((_middle(chosen), chosen != widest and _size(chosen) < _AS_TALL * _size(widest)))
        top = chosen[1]
    return cuts


def _size(room: Span) -> float:
    return room[1] - room[0]


def _by_sentences(
    columns: Sequence[Sequence[Line]], main: Sequence[Line], start: float, height: float
) -> list[Row]:
    """Rows of a table without numbers."""
    bands = _bands(columns)
    rooms = [(a, b) for (_, a), (b, _) in pairwise(bands)]
    ended = [_has_ended(main, room) for room in rooms]
    inner = max(
        [*(_size(room) for room, over in zip(rooms, ended, strict=True) if not over), _LEAST * height]
    )
    wide = [room for room, over in zip(rooms, ended, strict=True) if over and _size(room) > _WIDER * inner]
    several = [
        room
        for room, over in zip(rooms, ended, strict=True)
        if over and _begins_several(columns, room, height)
    ]
    cuts = [(_middle(room), not wide) for room in wide or several]
    rows = _rows([(start, False), *cuts], bands[-1][1])
    while len(rows) > 1 and all(
        line.bottom < rows[-1].top for line in main
    ):  # a name and post below the table
        rows.pop()
    return rows


def _has_ended(main: Sequence[Line], room: Span) -> bool:
    """Whether what stands above some room in the column of sentences is whole."""
    above = [line for line in main if line.bottom <= room[0] + 1]
    return not above or stops(above[-1].text)


def _begins_several(columns: Sequence[Sequence[Line]], room: Span, height: float) -> bool:
    """Whether in more than one column a line stands right below some room."""
    return (
        sum(any(0 <= line.top - room[1] + 1 < _LEVEL * height for line in column) for column in columns) > 1
    )
