"""Ruling lines → the boxes between them → tables: the same for a PDF with text and for a picture of a page.

Lengths are in whatever unit the page is measured in; y grows downward. `slack` is how far apart two edges may lie and
still be the same one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from minutes.document import Cell, Table

# More than any sheet of paper has; beyond that it is no table, or was made to keep us busy.
_MOST_COLUMNS, _MOST_ROWS, _MOST_RULES = 60, 2000, 4000
# How much of the border between two cells must be drawn for it to be one (scans have gaps in their lines).
_DRAWN = 0.6


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """A ruling line: the x of a vertical, the y of a horizontal one, and from where to where it runs."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Box:
    """A rectangle on a page."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Filled:
    """A box of a table with what stands in it; `unsure` and `doubt` as in document.Cell.

    `roomy`: more lines would have fitted below the last one, so that no text was cut off there. `first`: the width of
    its first word; `behind`: the room behind its last word, None where that is not known. `wrapped`: whether its last
    line ends as only those do that go on, or as those that do not; None where that is not known.
    """

    box: Box
    text: str
    unsure: tuple[str, ...] = ()
    doubt: str = ""
    roomy: bool = False
    first: float = 0.0
    behind: float | None = None
    wrapped: bool | None = None


def boxes_between(
    horizontal: Sequence[Rule], vertical: Sequence[Rule], slack: float
) -> tuple[tuple[Box, ...], ...]:
    """The boxes that ruling lines enclose, a tuple for each table, from the top of the page down.

    Cells are merged where no line parts them. A table without lines at its sides is closed there, and so is one that
    the page's end leaves open. Fewer than two boxes are a frame, an underlined word or a letterhead's stroke, and no table.
    """
    if len(horizontal) + len(vertical) > _MOST_RULES:
        return ()
    tables = (_boxes(group, slack) for group in _touching(horizontal, vertical, slack))
    found = [boxes for boxes in tables if len(boxes) > 1]
    return tuple(sorted(found, key=lambda boxes: (boxes[0].top, boxes[0].left)))


def table_of(cells: Iterable[Filled], place: str, slack: float) -> Table | None:
    """The table that these boxes make, holes as empty cells; None where not a word is in it."""
    cells = sorted(cells, key=lambda cell: (cell.box.top, cell.box.left))
    xs = edges([x for cell in cells for x in (cell.box.left, cell.box.right)], slack)
    ys = edges([y for cell in cells for y in (cell.box.top, cell.box.bottom)], slack)
    grid: list[list[Cell | None]] = [[None] * (len(xs) - 1) for _ in ys[1:]]
    for cell in cells:
        left, right = nearest(xs, cell.box.left), nearest(xs, cell.box.right)
        top, bottom = nearest(ys, cell.box.top), nearest(ys, cell.box.bottom)
        for row in range(top, bottom):
            for column in range(left, right):
                if grid[row][column] is None:
                    grid[row][column] = _part(cell, beside=column > left, below=row > top)
    rows = tuple(tuple(cell or Cell(text="") for cell in row) for row in grid)
    rows = tuple(row for row in rows if any(cell.text for cell in row))
    return Table(rows=rows, place=place) if rows else None


def edges(values: Iterable[float], slack: float) -> list[float]:
    """The places at which `values` crowd, in order: each the mean of those within `slack` of the one before."""
    crowds: list[list[float]] = []
    for value in sorted(values):
        if crowds and value - crowds[-1][-1] <= slack:
            crowds[-1].append(value)
        else:
            crowds.append([value])
    return [sum(crowd) / len(crowd) for crowd in crowds]


def nearest(places: Sequence[float], value: float) -> int:
    """Which of `places` is the nearest to `value`."""
    return min(range(len(places)), key=lambda index: abs(places[index] - value))


def _part(cell: Filled, *, beside: bool, below: bool) -> Cell:
    """One field of a merged cell: its first, or a repetition of it."""
    if not beside and not below:
        return Cell(text=cell.text, unsure=cell.unsure, doubt=cell.doubt)
    return Cell(text=cell.text, continued="left" if beside else "above")


Lines = tuple[list[Rule], list[Rule]]


def _touching(horizontal: Sequence[Rule], vertical: Sequence[Rule], slack: float) -> list[Lines]:
    """The lines in groups: those that cross or meet, directly or over others, are one table's."""
    lines = [*horizontal, *vertical]
    group = list(range(len(lines)))

    def head(index: int) -> int:
        while group[index] != index:
            group[index] = group[group[index]]
            index = group[index]
        return index

    for v, down in enumerate(vertical, len(horizontal)):
        for h, across in enumerate(horizontal):
            if _meet(across, down, slack):
                group[head(v)] = head(h)
    tables: dict[int, Lines] = {}
    for index, line in enumerate(lines):
        tables.setdefault(head(index), ([], []))[index >= len(horizontal)].append(line)
    return [(h, v) for h, v in tables.values() if h and v and len(h) + len(v) > 2]


def _meet(across: Rule, down: Rule, slack: float) -> bool:
    return (
        across.start - slack <= down.at <= across.end + slack
        and down.start - slack <= across.at <= down.end + slack
    )


def _boxes(lines: Lines, slack: float) -> tuple[Box, ...]:
    """The boxes of one table: the fields of its grid, joined where nothing is drawn between them."""
    horizontal, vertical = lines
    sides = [x for line in horizontal for x in (line.start, line.end)]
    ends = [y for line in vertical for y in (line.start, line.end)]
    xs = _with_ends(edges([line.at for line in vertical], slack), min(sides), max(sides), slack)
    ys = _with_ends(edges([line.at for line in horizontal], slack), min(ends), max(ends), slack)
    if not (1 < len(xs) <= _MOST_COLUMNS + 1 and 1 < len(ys) <= _MOST_ROWS + 1):
        return ()
    down, across = _by_edge(vertical, xs), _by_edge(horizontal, ys)
    columns, rows = len(xs) - 1, len(ys) - 1
    whose = [[(row, column) for column in range(columns)] for row in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if column and not _drawn(down[column], ys[row], ys[row + 1]):
                whose[row][column] = whose[row][column - 1]
            if row and not _drawn(across[row], xs[column], xs[column + 1]):
                whose[row][column] = whose[row - 1][column]
    return tuple(
        Box(left=xs[left], top=ys[top], right=xs[right], bottom=ys[bottom])
        for left, top, right, bottom in _rectangles(whose)
    )


def _with_ends(xs: list[float], first: float, last: float, slack: float) -> list[float]:
    """The edges of columns or rows with the table's two ends, where no line stands there."""
    before = [first] if not xs or first < xs[0] - 2 * slack else []
    after = [last] if not xs or last > xs[-1] + 2 * slack else []
    return [*before, *xs, *after]


def _by_edge(lines: Iterable[Rule], places: Sequence[float]) -> Mapping[int, list[Rule]]:
    found: dict[int, list[Rule]] = {index: [] for index in range(len(places))}
    for line in lines:
        found[nearest(places, line.at)].append(line)
    return found


def _drawn(lines: Iterable[Rule], start: float, end: float) -> bool:
    """Whether the lines cover most of the way from `start` to `end`."""
    covered, reached = 0.0, start
    for line in sorted(lines, key=lambda line: line.start):
        if line.end > reached and line.start < end:
            covered += min(line.end, end) - max(line.start, reached)
            reached = line.end
    return covered >= _DRAWN * (end - start)


def _rectangles(whose: Sequence[Sequence[tuple[int, int]]]) -> list[tuple[int, int, int, int]]:
    """Areas of the same owner as rectangles (left, top, right, bottom), in reading order."""
    free = [[True] * len(row) for row in whose]
    found = []
    for top, row in enumerate(whose):
        for left, owner in enumerate(row):
            if not free[top][left]:
                continue
            right = left
            while right < len(row) and free[top][right] and row[right] == owner:
                right += 1
            bottom = top + 1
            while bottom < len(whose) and all(whose[bottom][at] == owner for at in range(left, right)):
                bottom += 1
            for at in range(top, bottom):
                free[at][left:right] = [False] * (right - left)
            found.append((left, top, right, bottom))
    return found
