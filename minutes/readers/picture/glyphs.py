"""Signs that are told by the shape of their ink, where the engine makes something else of them."""

import numpy as np

from minutes.readers.picture.light import Grey, Mask
from minutes.readers.picture.lines import runs

_NARROW = 0.45  # of a line's height: the width of a colon or visarga at most
_DOT = 0.42  # of a line's height: how high each of its two dots is at most
_DOT_LEAST = 0.07  # of a line's height: how high the dot of a semicolon is at least
_TAIL = 0.62  # times the comma below it: how high it is at most
_FLAT = 0.2  # of a line's height: how thick a dash is at most
_DUST = 0.01  # of the square of a line's height: how much ink a speck has at most
_STEM, _MOST_STROKES = 0.2, 3  # of a line's height: how wide an "i" is at most; how many are one number
_SHORT, _LONG = 0.12, 1.6  # of a line's height: how wide it is
_TALL = 0.65  # of a line's height: how high a slash is at least
_THIN = 0.25  # of a line's height: how wide its stroke is in a row at most
_SLANT = 0.05  # of a line's height: how far it moves to the left from one third of it to the next
_THROUGH = (
    0.92  # of a strip's height: ink in so much of a column is no letter, but what is left of a ruling line
)
_DARK = 150
_WHITE = np.uint8(255)


def is_colon(ink: Mask, height: int) -> bool:
    """Whether the ink is two dots or rings, one above the other, and nothing else: ":" or "ঃ"."""
    rows, columns = np.nonzero(ink.any(axis=1))[0], np.nonzero(ink.any(axis=0))[0]
    if not len(rows) or columns[-1] - columns[0] > _NARROW * height:
        return False
    dots = [(start, end) for start, end in runs(np.asarray(ink.any(axis=1))) if end - start > 1]
    widths = [int(np.ptp(np.nonzero(ink[start:end].any(axis=0))[0])) + 1 for start, end in dots]
    return (
        len(dots) == 2
        and all(end - start <= _DOT * height for start, end in dots)
        and max(widths) <= 2 * min(widths)
        and max(end - start for start, end in dots) <= 2 * min(end - start for start, end in dots)
    )


def is_semicolon(ink: Mask, height: int) -> bool:
    """Whether the ink is a dot with a comma below it, and nothing else."""
    rows, columns = np.nonzero(ink.any(axis=1))[0], np.nonzero(ink.any(axis=0))[0]
    if not len(rows) or columns[-1] - columns[0] > _NARROW * height:
        return False
    parts = [(start, end) for start, end in runs(np.asarray(ink.any(axis=1))) if end - start > 1]
    if len(parts) != 2:
        return False
    (top, end), (start, bottom) = parts
    # A comma whose head came off has the smaller part below.
    return _DOT_LEAST * height <= end - top <= _TAIL * (bottom - start) and start - end > 1


def last_stroke(line: Mask, left: int, right: int) -> Mask:
    """The ink between these columns that hangs together with the last of it."""
    ink = line[:, left:right]
    columns = np.nonzero(ink.any(axis=0))[0]
    found: Mask = np.zeros_like(ink)
    if not len(columns):
        return found
    found[int(ink[:, columns[-1]].argmax()), columns[-1]] = True
    count = 0
    while count < (count := int(found.sum())):
        wide = np.pad(found, 1)
        wide = wide[:-2] | wide[1:-1] | wide[2:]
        found = (wide[:, :-2] | wide[:, 1:-1] | wide[:, 2:]) & ink
    return found


def is_slash(ink: Mask, height: int) -> bool:
    """Whether the ink is one thin stroke, as high as a letter, that goes down to the left."""
    rows = np.nonzero(ink.any(axis=1))[0]
    if len(rows) < max(_TALL * height, 6) or len(rows) <= rows[-1] - rows[0]:
        return False
    lefts = [int(row.argmax()) for row in ink[rows]]
    widths = [int(np.nonzero(row)[0][-1]) - left + 1 for row, left in zip(ink[rows], lefts, strict=True)]
    middles = np.array(lefts) + np.array(widths) / 2
    third = len(rows) // 3
    steps = (
        middles[:third].mean() - middles[third:-third].mean(),
        middles[third:-third].mean() - middles[-third:].mean(),
    )
    return max(widths) <= _THIN * height and min(steps) >= _SLANT * height and max(steps) <= 2.5 * min(steps)


def last_sign(line: Mask, left: int, right: int) -> Mask:
    """The ink of the last sign between these columns of a line; more of it outside makes it the next word's."""
    written = runs(np.asarray(line.any(axis=0)))
    own = [(start, end) for start, end in written if left < (start + end) / 2 < right]
    return line[:, own[-1][0] : own[-1][1]] if own else line[:, left:right]


def is_dash(ink: Mask, height: int) -> bool:
    """Whether the ink is one short level stroke and nothing else but specks."""
    written = runs(np.asarray(ink.any(axis=1)))
    strokes = [(start, end) for start, end in written if int(ink[start:end].sum()) > _DUST * height**2]
    if len(strokes) != 1:
        return False
    ink = ink[slice(*strokes[0])]
    rows, columns = np.nonzero(ink.any(axis=1))[0], np.nonzero(ink.any(axis=0))[0]
    high, wide = int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1
    return (
        high <= max(3, _FLAT * height)
        and max(_SHORT * height, 1.5 * high) <= wide <= _LONG * height
        and bool(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].mean() > 0.5)
    )


def roman(ink: Mask, height: int) -> str:
    """The number that is made of strokes with a dot above each ("ii"); nothing for other ink."""
    rows = np.nonzero(ink.any(axis=1))[0]
    if not len(rows) or np.ptp(rows) > height:
        return ""
    strokes = runs(np.asarray(ink.any(axis=0)))
    dotted = [runs(np.asarray(ink[:, start:end].any(axis=1))) for start, end in strokes]
    alike = all(
        len(parts) == 2
        and end - start <= _STEM * height
        and 2 * (parts[0][1] - parts[0][0]) < parts[1][1] - parts[1][0]
        for (start, end), parts in zip(strokes, dotted, strict=True)
    )
    return "i" * len(strokes) if alike and len(strokes) <= _MOST_STROKES else ""


def without_strokes(line: Grey) -> Grey:
    """The strip of a cell without strokes that run through all of it, higher than any letter."""
    through = (line < _DARK).mean(axis=0) > _THROUGH
    if not through.any():
        return line
    wide = through.copy()
    wide[1:] |= through[:-1]
    wide[:-1] |= through[1:]
    return np.where(wide[None, :], _WHITE, line)
