"""Bold lines at the head of a cell: a title on lines of its own, however little room they leave."""

from collections.abc import Sequence
from statistics import median

import numpy as np

from minutes.readers.picture.light import Mask
from minutes.readers.wrapping import Line

_BOLD, _PLAIN = (
    1.2,
    1.12,
)  # times the thickness of what follows: a bold line at least, the one below it at most
_LAST = 1.5  # of a line's height: so much of its end is bold too where all of it is
_MOST = 3  # lines of a title


def bold_lines(ink: Mask, lines: Sequence[Line], height: int) -> int:
    """How many of a cell's lines are the bold ones above others that are not; 0 for none."""
    for count in range(1, min(_MOST, len(lines) - 1) + 1):
        plain = median(_thickness(_inside(ink, line)) for line in lines[count:])
        if any(_thinnest(ink, line, height) < _BOLD * plain for line in lines[:count]):
            return 0
        first = lines[count]
        middle = (first.left + first.right) / 2
        if (
            max(_thickness(_inside(ink, first)), _thickness(_inside(ink, first, right=middle)))
            < _PLAIN * plain
        ):
            return count
    return 0


def _thinnest(ink: Mask, line: Line, height: int) -> float:
    end = _inside(ink, line, left=max(line.left, line.right - _LAST * height))
    return min(_thickness(_inside(ink, line)), _thickness(end))


def _inside(ink: Mask, line: Line, left: float | None = None, right: float | None = None) -> Mask:
    columns = slice(round(line.left if left is None else left), round(line.right if right is None else right))
    return ink[round(line.top) : round(line.bottom), columns]


def _thickness(ink: Mask) -> float:
    """How thick strokes are: their ink by half of what goes around them."""
    edges = int((ink[1:] != ink[:-1]).sum()) + int((ink[:, 1:] != ink[:, :-1]).sum())
    return 2 * int(np.count_nonzero(ink)) / max(edges, 1)
