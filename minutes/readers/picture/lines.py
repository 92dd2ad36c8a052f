"""Lines of words in a part of a page: where each begins and ends, however close they stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from minutes.readers.picture.light import Mask

_SPECK = 0.004  # of the width, and two dots: a row with fewer is empty but for dust
_SIGN = 0.45  # of a line's height: less is a vowel sign or dot of the line beside it
_TOUCH, _HOOK = 0.1, 0.6  # of a line's height: what is less high and so near to a line is its sign
_LINE, _HEADLINE = (
    0.7,
    0.6,
)  # of a line's height, and of the other line's ink in a row: what is less in both is no line
_TALL = 1.75  # of a line's height: more is several lines that touch
_NEAR = 0.35  # of a line's height: how far a sign stands from its line
_USUAL = 40  # dots of a line's height, where nothing tells


@dataclass(frozen=True, kw_only=True, slots=True)
class Strip:
    """A piece of the page with one line of words on it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def width(self) -> int:
        return self.right - self.left

    def moved(self, x: int, y: int) -> "Strip":
        """The same strip with its place told from elsewhere."""
        return Strip(left=self.left + x, top=self.top + y, right=self.right + x, bottom=self.bottom + y)


def line_height(parts: Iterable[Mask]) -> int:
    """How high most lines of the page are, from the upper to the lower end of their ink."""
    heights: list[int] = []
    for part in parts:
        for top, bottom in runs(_written(part)):
            if bottom - top > 5 and int(part[top:bottom].any(axis=0).sum()) > 1.5 * (bottom - top):
                heights.append(bottom - top)
    return round(float(np.quantile(heights, 0.4))) if heights else _USUAL


def strips_in(part: Mask, height: int) -> list[Strip]:
    """The lines of a part of the page, from the top; `height` is that of most lines."""
    written = runs(_written(part))
    height = max(height, _own_height(written, height))
    found = []
    for top, bottom in _with_signs(_split(part, _merged(written, height), height), height):
        columns = np.nonzero(part[top:bottom].any(axis=0))[0]
        if len(columns) and bottom - top > 0.2 * height:
            found.append(Strip(left=int(columns[0]), top=top, right=int(columns[-1]) + 1, bottom=bottom))
    return [strip for strip in found if strip.width > 0.15 * height]


def _own_height(written: Sequence[tuple[int, int]], height: int) -> int:
    """How high the lines of one part are: there more of them may hang together with their signs than elsewhere."""
    whole = [bottom - top for top, bottom in written if _SIGN * height < bottom - top < _TALL * height]
    return round(float(np.median(whole))) if whole else height


def pieces_of(part: Mask, strip: Strip, gap: float) -> list[Strip]:
    """The strip in pieces that stand more than `gap` apart, from the left."""
    ink = part[strip.top : strip.bottom, strip.left : strip.right]
    return [
        Strip(left=strip.left + start, right=strip.left + end, top=strip.top, bottom=strip.bottom)
        for start, end in _apart(ink, gap)
        if end - start > 0.15 * strip.height
    ]


def whole_word(line: Mask, left: int, right: int, space: float) -> tuple[int, int]:
    """Where the words with most of their ink between `left` and `right` begin and end; these themselves for none."""
    inside = [
        (start, end)
        for start, end in _apart(line, space)
        if 2 * (min(end, right) - max(start, left)) > end - start
    ]
    return (inside[0][0], inside[-1][1]) if inside else (left, right)


def _apart(line: Mask, gap: float) -> list[tuple[int, int]]:
    """Start and end of the pieces of a line that stand more than `gap` apart."""
    pieces: list[tuple[int, int]] = []
    for start, end in runs(np.asarray(line.any(axis=0))):
        if pieces and start - pieces[-1][1] <= gap:
            pieces[-1] = (pieces[-1][0], end)
        else:
            pieces.append((start, end))
    return pieces


def _written(part: Mask) -> Mask:
    """The rows with words on them."""
    written: Mask = part.sum(axis=1) > max(2.0, _SPECK * part.shape[1])
    return written


def runs(row: Mask) -> list[tuple[int, int]]:
    """Start and end of every run of true values."""
    steps = np.diff(np.concatenate([[0], row.astype(np.int8), [0]]))
    return list(zip(np.nonzero(steps == 1)[0].tolist(), np.nonzero(steps == -1)[0].tolist(), strict=True))


def _merged(runs: Sequence[tuple[int, int]], height: int) -> list[tuple[int, int]]:
    """The runs with signs above and below put to the line that they belong to."""
    merged: list[tuple[int, int]] = []
    for top, bottom in runs:
        if merged:
            above = merged[-1]
            touching = top - above[1] <= _TOUCH * height  # a hook, thin where it rises from its letter
            small = min(bottom - top, above[1] - above[0]) < (_HOOK if touching else _SIGN) * height
            if small and top - above[1] < _NEAR * height and bottom - above[0] < _TALL * height:
                merged[-1] = (above[0], bottom)
                continue
        merged.append((top, bottom))
    return merged


def _with_signs(lines: Sequence[tuple[int, int]], height: int) -> list[tuple[int, int]]:
    """The lines with what is no line but signs that hang below the one before it, however high that is.

    Those of a line above the part are left out.
    """
    found: list[tuple[int, int]] = []
    for at, (top, bottom) in enumerate(lines):
        above = top - found[-1][1] if found else height
        below = lines[at + 1][0] - bottom if at + 1 < len(lines) else height
        small = bottom - top < _SIGN * height
        if small and not found and at + 1 < len(lines) and below >= _NEAR * height:
            continue
        if small and above < _NEAR * height and above <= below:
            found[-1] = (found[-1][0], bottom)
        else:
            found.append((top, bottom))
    return found


def _split(part: Mask, runs: Sequence[tuple[int, int]], height: int) -> list[tuple[int, int]]:
    """The runs with those that are too high cut where the least ink is."""
    found: list[tuple[int, int]] = []
    for top, bottom in runs:
        lines = round((bottom - top) / (1.15 * height)) if bottom - top > _TALL * height else 1
        edges = [top]
        profile = part[top:bottom].sum(axis=1).astype(np.float64)
        pitch = (bottom - top) / lines
        for at in range(1, lines):
            reach = int(0.35 * pitch)
            start = max(round(at * pitch) - reach, 0)
            window = np.convolve(profile, np.ones(3) / 3, "same")[start : round(at * pitch) + reach]
            edges.append(top + start + int(window.argmin()))
        edges.append(bottom)
        parts = list(pairwise(edges))
        found += parts if len(parts) > 2 or _are_lines(parts, part, height) else [(top, bottom)]
    return found


def _are_lines(parts: Sequence[tuple[int, int]], part: Mask, height: int) -> bool:
    """Whether two parts are lines, and not one and the signs that hang from it or stand above it, which have no headline."""
    if len(parts) < 2:
        return False
    lowest = min(bottom - top for top, bottom in parts)
    fullest = [int(part[top:bottom].sum(axis=1).max()) for top, bottom in parts]
    return lowest >= _LINE * height or min(fullest) >= _HEADLINE * max(fullest)
