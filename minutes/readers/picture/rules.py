"""Ruling lines in a straightened page, told from the long head strokes of Bangla words."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from minutes.readers.boxes import Rule
from minutes.readers.picture.light import Grey, Mask

_ACROSS = 0.05  # of the page's width: the shortest piece of a horizontal line
_DOWN = 0.027  # of its height: the shortest of a vertical one, longer than any letter is high
_PIECE = 0.35  # of its shortest length: what of it must be straight; the rest may lean from row to row
_THICKEST = 0.006  # of its height; what is thicker is a bar, a shadow at the page's edge, part of a picture
_WORD = 0.16  # of the page's width: no word is longer
_DOT, _BETWEEN, _DOTS = (
    7,
    9,
    12,
)  # of a dotted line: a dot's length and the space between two at most, the fewest dots
_EVEN = 1.8  # of the mean step from dot to dot: the longest
_SHORT = 3  # times its shortest length: a line that must end at another
_SLACK = 0.007  # of the page's width: how far it may miss it
_EDGE = 0.02  # of the page's width: so near to its edge a fold reaches, and so far beyond the table's lines
_WHOLE = 0.9  # of a table's width: a line so long is its own, though a fold runs beside it
_FAINT = 100  # how dark, of 255, a dot of a fold is at most; a letter's is darker
_HANGING = 0.3  # of a stroke's length: with more ink than that close below, it is the head of a word


@dataclass(frozen=True, kw_only=True)
class Rules:
    """The lines of a page and the dots they consist of."""

    horizontal: tuple[Rule, ...]
    vertical: tuple[Rule, ...]
    dots: Mask
    folds: Mask  # dots on lines that are none of a table's


def find_rules(ink: Mask) -> Rules:
    """All ruling lines."""
    height, width = ink.shape
    thickest = max(4, round(_THICKEST * height))
    ink = _with_dotted(ink)
    down = _strokes(ink.T, round(_DOWN * height), thickest)
    across = [
        stroke
        for stroke in _strokes(ink, round(_ACROSS * width), thickest)
        if not _is_head_of_word(stroke, ink)
    ]
    slack = _SLACK * width
    horizontal, vertical = (tuple(stroke.rule() for stroke in strokes) for strokes in (across, down))
    folded = _folds(horizontal, vertical, width, slack), _folds(vertical, horizontal, height, slack)
    dots, folds = np.zeros_like(ink), np.zeros_like(ink)
    for strokes, fold, turned in ((across, folded[0], False), (down, folded[1], True)):
        for at, stroke in enumerate(strokes):
            mask = folds if at in fold else dots
            stroke.paint(mask.T if turned else mask)
    horizontal, vertical = (
        tuple(line for at, line in enumerate(lines) if at not in fold)
        for lines, fold in zip((horizontal, vertical), folded, strict=True)
    )
    return Rules(
        horizontal=_without_arcs(horizontal, vertical, _SHORT * _ACROSS * width, slack),
        vertical=_without_arcs(vertical, horizontal, _SHORT * _DOWN * height, slack),
        dots=dots & ink,
        folds=folds & ink,
    )


def _folds(lines: Sequence[Rule], crossing: Sequence[Rule], length: int, slack: float) -> set[int]:
    """Which lines are the paper's fold: on one level from edge to edge, over the outermost lines of the table that they cross."""
    edge = _EDGE * length
    found = set()
    for at, line in enumerate(lines):
        level = [other for other in lines if abs(other.at - line.at) <= slack]
        start, end = min(other.start for other in level), max(other.end for other in level)
        if start > edge or end < length - edge:
            continue
        crossed = [other.at for other in crossing if other.start + slack < line.at < other.end - slack]
        own = crossed and line.start > edge and line.end - line.start > _WHOLE * (max(crossed) - min(crossed))
        if crossed and not own and start < min(crossed) - edge and max(crossed) + edge < end:
            found.add(at)
    return found


def _without_arcs(
    lines: Sequence[Rule], crossing: Sequence[Rule], short: float, slack: float
) -> tuple[Rule, ...]:
    """The lines but for short strokes that neither end at a crossing one nor go on: the sides of a round stamp, a signature."""
    return tuple(
        line
        for line in lines
        if line.end - line.start > short
        or any(abs(other.at - end) <= slack for other in crossing for end in (line.start, line.end))
        or any(
            abs(other.at - line.at) <= slack and (other.start >= line.end or other.end <= line.start)
            for other in lines
        )
    )


def without(grey: Grey, rules: Rules) -> Grey:
    """The picture with the lines wiped out."""
    thick = rules.dots.copy()
    thick[1:] |= rules.dots[:-1]
    thick[:-1] |= rules.dots[1:]
    thick[:, 1:] |= rules.dots[:, :-1]
    thick[:, :-1] |= rules.dots[:, 1:]
    return np.where(thick | (rules.folds & (grey > _FAINT)), np.uint8(255), grey)


def _with_dotted(ink: Mask) -> Mask:
    """The ink with dotted lines drawn through; those across only where some run down: else they are a row of stops."""
    height, width = ink.shape
    down = _dotted(ink.T, _DOWN * height)
    columns = np.nonzero(down.any(axis=1))[0]
    if not len(columns) or np.ptp(columns) < _ACROSS * width:  # a table has more than one
        return ink
    return ink | down.T | _dotted(ink, _ACROSS * width)


def _dotted(ink: Mask, shortest: float) -> Mask:
    """Rows of many short runs that stand close to each other over so long a way, filled."""
    found = np.zeros_like(ink)
    rows, starts, ends = _long_runs(ink, 1)
    if not len(rows):
        return found
    short = ends - starts <= _DOT
    follows = (rows[1:] == rows[:-1]) & (starts[1:] - ends[:-1] <= _BETWEEN) & short[1:] & short[:-1]
    chain = np.concatenate([[0], np.cumsum(~follows)])
    first = np.concatenate([[True], ~follows])
    last = np.concatenate([~follows, [True]])
    steps = np.concatenate([[0], np.diff(starts)]) * ~first
    longest = np.maximum.reduceat(steps, np.nonzero(first)[0])
    count = np.bincount(chain)
    way = ends[last] - starts[first]
    many = (count >= _DOTS) & (way >= shortest) & (longest <= _EVEN * way / count)
    for row, start, end in zip(rows[first][many], starts[first][many], ends[last][many], strict=True):
        found[row, start:end] = True
    return found


@dataclass(kw_only=True)
class _Stroke:
    """Runs of ink in neighbouring rows, one under the other."""

    runs: list[tuple[int, int, int]]  # row, start, end

    @property
    def thickness(self) -> int:
        rows = [row for row, _, _ in self.runs]
        return max(rows) - min(rows) + 1

    @property
    def start(self) -> int:
        return min(start for _, start, _ in self.runs)

    @property
    def end(self) -> int:
        return max(end for _, _, end in self.runs)

    def rule(self) -> Rule:
        lengths = np.array([end - start for _, start, end in self.runs], dtype=float)
        rows = np.array([row for row, _, _ in self.runs], dtype=float)
        return Rule(at=float((rows * lengths).sum() / lengths.sum()), start=self.start, end=self.end)

    def paint(self, dots: Mask) -> None:
        for row, start, end in self.runs:
            dots[row, start:end] = True


def _strokes(ink: Mask, shortest: int, thickest: int) -> list[_Stroke]:
    """Strokes along the rows; one that slants a little is followed from row to row."""
    thick = ink.copy()
    thick[1:] |= ink[:-1]
    rows, starts, ends = _long_runs(thick, round(_PIECE * shortest))
    strokes: list[_Stroke] = []
    last: list[tuple[int, int, int, int]] = []  # row, start, end, stroke of the runs in the row above
    for row, start, end in zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True):
        last = [run for run in last if run[0] >= row - 1]
        touching = [run[3] for run in last if run[0] == row - 1 and run[1] < end and start < run[2]]
        at = touching[0] if touching else len(strokes)
        if not touching:
            strokes.append(_Stroke(runs=[]))
        for other in touching[1:]:
            if other != at:
                strokes[at].runs += strokes[other].runs
                strokes[other].runs = []
                last = [(r, s, e, at if which == other else which) for r, s, e, which in last]
        strokes[at].runs.append((row, start, end))
        last.append((row, start, end, at))
    return [
        stroke
        for stroke in strokes
        if stroke.runs and stroke.end - stroke.start >= shortest and _is_thin(stroke, thickest)
    ]


def _is_thin(stroke: _Stroke, thickest: int) -> bool:
    """Whether it is a line and no area: on the average thin, and within what a slant may add in all."""
    dots = sum(end - start for _, start, end in stroke.runs)
    length = stroke.end - stroke.start
    return dots / length <= thickest and stroke.thickness <= thickest + 0.03 * length


def _long_runs(mask: Mask, shortest: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Row, start and end of every run of dots along the rows that is so long."""
    padded = np.zeros((mask.shape[0], mask.shape[1] + 2), dtype=np.bool_)
    padded[:, 1:-1] = mask
    # Every second step is the end of the run that began with the one before.
    changes = np.flatnonzero(padded[:, 1:] != padded[:, :-1]).astype(np.int32)  # of noise there are millions
    rows, steps = np.divmod(changes, np.int32(padded.shape[1] - 1))
    starts, ends = steps[::2], steps[1::2]
    keep = ends - starts >= shortest
    return rows[::2][keep], starts[keep], ends[keep]


def _is_head_of_word(stroke: _Stroke, ink: Mask) -> bool:
    """Whether letters hang on the stroke."""
    if stroke.end - stroke.start > _WORD * ink.shape[1]:
        return False
    bottom = max(row for row, _, _ in stroke.runs)
    reach = max(3, ink.shape[0] // 400)
    below = ink[bottom + 2 : bottom + 2 + reach, stroke.start : stroke.end]
    return below.size > 0 and float(below.any(axis=0).mean()) > _HANGING
