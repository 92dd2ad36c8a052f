"""Small digits judged by the page's own: signs of one shape are one digit, whatever the engine took one of them for.

The engine takes the ১ of some fonts for a ৬ now and then, and is sure of it; but most digits of a page it reads rightly, and so
the page itself shows what each looks like in its font. A digit is another one where digits that look like it were read as that,
and samples of two fonts look most like it too: one of the two alone is wrong too often.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from minutes.readers.picture.engine import Word
from minutes.readers.picture.light import Grey, Mask
from minutes.readers.picture.lines import runs
from minutes.readers.picture.mending import ALIKE

Floats = NDArray[np.float32]

DIGITS = "০১২৩৪৫৬৭৮৯"
SAMPLES = "digits.png"  # made by tools.digit_samples
_SIDE = 16  # dots of a digit's picture when it is compared
_SPECK = 6  # dots of ink: fewer are no sign
_LOW = 0.35  # of a line's height: a lower sign is no digit
_WIDE = 1.2  # times its height: a wider sign is several that touch
_ALIKE = 0.8  # correlation from which on two pictures may show one digit
_ASKED, _FEWEST = 7, 2  # digits most alike
_SHARE = 0.3  # of their votes
_FEW, _PART = 2, 3  # digits of a number that may be others: two, or a third
_SURE = 75  # confidence of a number that needs no further reading
_NUMBER = re.compile(r"[(\[]?[০-৯][০-৯.,/:-]*")
_ALONE = re.compile(r"[(\[]?[০-৯][০-৯.,/:-]*[)\]।]?")

Box = tuple[int, int, int, int]  # left, top, right, bottom


@dataclass(frozen=True, kw_only=True, slots=True)
class Digit:
    """A digit of a word: which of its signs, what it was read as, its shape, and the middle of its place on the page."""

    at: int
    read: str
    shape: Floats
    middle: tuple[float, float]


def digits_in(word: Word, grey: Grey, ink: Mask, height: int, corner: tuple[int, int]) -> list[Digit]:
    """The digits of a number by the ink of its place; none where the signs of ink are not as many as those read.

    `height` is that of the page's lines, `corner` where the place is on the page.
    """
    text = word.text.translate(ALIKE)
    number = _NUMBER.match(text)
    if number is None:
        return []
    alone = _ALONE.fullmatch(text) is not None
    count = len(text) if alone else number.end()
    boxes = next((found for found in (_columns(ink), _parts(ink)) if _is_count(found, count, alone)), None)
    if boxes is None:
        return []
    digits = []
    for at, (left, top, right, bottom) in enumerate(boxes[: number.end()]):
        if text[at] not in DIGITS:
            continue
        if bottom - top <= _LOW * height or right - left > _WIDE * (bottom - top):
            return []
        middle = corner[0] + (left + right) / 2, corner[1] + (top + bottom) / 2
        shape = _shape(squared(grey[top:bottom, left:right]))
        digits.append(Digit(at=at, read=text[at], shape=shape, middle=middle))
    return digits


def corrected(
    words: Mapping[int, Word], digits: Mapping[int, Sequence[Digit]], height: int
) -> dict[int, Word]:
    """Those of a page's words that have other digits than were read."""
    own = [(key, digit) for key, found in digits.items() for digit in found]
    if len(own) <= _FEWEST:
        return {}
    shapes = np.array([digit.shape for _, digit in own])
    alike = shapes @ shapes.T
    likeliest = (shapes @ _samples().T).argmax(axis=1) % len(DIGITS)
    others = [digit for _, digit in own]
    meant: dict[int, list[tuple[Digit, str]]] = defaultdict(list)
    for number, (key, digit) in enumerate(own):
        best = DIGITS[int(likeliest[number])]
        if best != digit.read and _share(best, number, alike[number], others, height) >= _SHARE:
            meant[key].append((digit, best))
    return {
        key: _written(words[key], changes)
        for key, changes in meant.items()
        # Where many are others, the signs of ink are not those that were read.
        if len(changes) <= max(_FEW, len(digits[key]) // _PART)
    }


def _written(word: Word, changes: Sequence[tuple[Digit, str]]) -> Word:
    signs = list(word.text)
    for digit, meant in changes:
        signs[digit.at] = meant
    return replace(word, text="".join(signs), sure=max(word.sure, _SURE))


def _share(meant: str, number: int, alike: Floats, digits: Sequence[Digit], height: int) -> float:
    """Which share of the digits that look like one were read as `meant`; a place that was read twice is no other digit."""
    x, y = digits[number].middle
    votes: Counter[str] = Counter()
    asked = 0
    for at in np.argsort(-alike):
        other = digits[at]
        if asked == _ASKED or alike[at] < _ALIKE:
            break
        if abs(other.middle[0] - x) + abs(other.middle[1] - y) > height / 2:
            votes[other.read] += round(1000 * float(alike[at]) ** 4)
            asked += 1
    return votes[meant] / votes.total() if asked >= _FEWEST else 0.0


def squared(grey: Grey) -> Grey:
    """The picture of a digit in a small square."""
    height, width = grey.shape
    side = max(height, width)
    top, left = (side - height) // 2, (side - width) // 2
    square = np.full((side, side), 255, dtype=np.uint8)
    square[top : top + height, left : left + width] = grey
    return np.asarray(Image.fromarray(square).resize((_SIDE, _SIDE), Image.Resampling.BOX))


def _shape(square: Grey) -> Floats:
    """The square as a direction: the product of two is their correlation."""
    dots = 255 - square.ravel().astype(np.float32)
    dots -= dots.mean()
    length = float(np.linalg.norm(dots))
    shape: Floats = dots / length if length else dots
    return shape


@cache
def _samples() -> Floats:
    """The shapes of ০ to ৯ in one font, then in the other."""
    with files("minutes.readers.picture").joinpath(SAMPLES).open("rb") as file:
        picture = np.asarray(Image.open(file).convert("L"))
    rows = (picture[top : top + _SIDE] for top in range(0, picture.shape[0], _SIDE))
    squares = chain.from_iterable(np.hsplit(row, len(DIGITS)) for row in rows)
    return np.array([_shape(square) for square in squares])


def _is_count(boxes: Sequence[Box], count: int, alone: bool) -> bool:
    """Whether there are as many signs of ink as were read; behind the number may be others, whose ink hangs together."""
    return len(boxes) == count if alone else len(boxes) > count


def _columns(ink: Mask) -> list[Box]:
    """The signs between empty columns, from the left."""
    found = []
    for left, right in runs(np.asarray(ink.any(axis=0))):
        rows = np.nonzero(ink[:, left:right].any(axis=1))[0]
        if ink[:, left:right].sum() >= _SPECK:
            found.append((left, int(rows[0]), right, int(rows[-1]) + 1))
    return found


def _parts(ink: Mask) -> list[Box]:
    """The signs that hang together each, from the left: a stop may stand below a digit's tail."""
    parts: list[tuple[int, int, int, int, int]] = []  # with their dots of ink
    open_parts: list[tuple[int, int, int]] = []
    whole: dict[int, int] = {}
    for y, row in enumerate(ink):
        below = []
        for left, right in runs(row):
            own = len(parts)
            parts.append((left, y, right, y + 1, right - left))
            for start, end, above in open_parts:
                if start <= right and left <= end:
                    own = _joined(parts, whole, own, above)
            below.append((left, right, own))
        open_parts = below
    return sorted(part[:4] for at, part in enumerate(parts) if at not in whole and part[4] >= _SPECK)


def _joined(parts: list[tuple[int, int, int, int, int]], whole: dict[int, int], one: int, other: int) -> int:
    """Which part two are, put together; `whole` tells of a part which other it went into."""
    first, second = (_end(whole, part) for part in (one, other))
    if first != second:
        a, b = parts[first], parts[second]
        parts[second] = min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]), a[4] + b[4]
        whole[first] = second
    return second


def _end(whole: Mapping[int, int], part: int) -> int:
    while part in whole:
        part = whole[part]
    return part
