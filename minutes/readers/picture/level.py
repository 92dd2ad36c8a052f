"""A page turned so that its lines run level, and its bent lines made straight.

How lines run is measured where there is ink: a patch of the page is sheared by many slopes, and at the right one its
rows of dots fall into the sharpest bands. Over the page the slopes make a smooth surface (a camera's perspective, a
curling sheet), by which the picture is bent back.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from minutes.readers.picture.light import Grey, Mask

Floats = NDArray[np.float64]

_SHRUNK = 1000  # dots of the longer side at which a whole page's slant is measured
_STEEPEST = 0.27  # slopes up to 15 degrees, as somebody lays a paper on the glass or holds the phone
_PATCH = 72, 170  # height and width of a patch, where the page is measured in pieces
_BENT = 0.06  # slopes that are left after the page has been turned
_FEWEST = 8  # patches with something written on them, for a surface to be trusted
_STRAIGHT = 1.5  # dots by which a line may be off its level without being bent back
_MESH = 16  # squares across by which a picture is bent
_ENOUGH = 6000  # dots of ink that tell a slope
_WHITE = 255


def runs_across(ink: Mask) -> bool:
    """Whether the lines run from side to side, and not up and down (a page photographed sideways)."""
    small = _shrunk(ink)
    return _sharpest(small, _STEEPEST)[1] >= _sharpest(np.rot90(small), _STEEPEST)[1]


def slant(ink: Mask) -> float:
    """The slope of the page's lines, as dots downward for a dot to the right."""
    small = _shrunk(ink)
    rough, _ = _sharpest(small, _STEEPEST)
    return _sharpest(small, 0.012, around=rough)[0]


def turned(grey: Grey, slope: float) -> Grey:
    """The picture turned so that lines of this slope run level, all of it kept."""
    degrees = float(np.degrees(np.arctan(slope)))
    return np.asarray(
        Image.fromarray(grey).rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=_WHITE)
    )


def straightened(grey: Grey, ink: Mask) -> Grey:
    """The picture with its bent lines straight; itself where they are straight already or too few to tell."""
    surface = _surface(ink)
    if surface is None:
        return grey
    height, width = grey.shape
    xs, ys = np.linspace(0, width, _MESH + 1), np.linspace(0, height, _MESH + 1)
    offsets = surface.offsets(xs, ys)
    if np.abs(offsets).max() < _STRAIGHT:
        return grey
    mesh = []
    for row in range(_MESH):
        for column in range(_MESH):
            left, top, right, bottom = (
                round(edge) for edge in (xs[column], ys[row], xs[column + 1], ys[row + 1])
            )
            corners = ((row, column), (row + 1, column), (row + 1, column + 1), (row, column + 1))
            quad = [value for r, c in corners for value in (xs[c], ys[r] + offsets[r, c])]
            mesh.append(((left, top, right, bottom), quad))
    picture = Image.fromarray(grey).transform(
        (width, height), Image.Transform.MESH, mesh, Image.Resampling.BILINEAR, fillcolor=_WHITE
    )
    return np.asarray(picture)


@dataclass(frozen=True, kw_only=True)
class _Surface:
    """How steep lines are at every place: a polynomial in x and y, both from -1 to 1."""

    weights: Floats
    width: int
    height: int

    def slopes(self, xs: Floats, ys: Floats) -> Floats:
        """The slopes at the places (x, y)."""
        found: Floats = _terms(2 * xs / self.width - 1, 2 * ys / self.height - 1) @ self.weights
        return found

    def offsets(self, xs: Floats, ys: Floats) -> Floats:
        """How far below its level a line lies that crosses the page's middle at y: a row for each y, a column for each x."""
        fine = np.linspace(0, self.width, 4 * (len(xs) - 1) + 1)
        step = fine[1] - fine[0]
        table = np.empty((len(ys), len(xs)))
        for row, y in enumerate(ys):
            slopes = self.slopes(fine, np.full_like(fine, y))
            rise = np.concatenate([[0.0], np.cumsum((slopes[1:] + slopes[:-1]) / 2 * step)])
            table[row] = (rise - rise[len(fine) // 2])[::4]
        return table


def _terms(x: Floats, y: Floats) -> Floats:
    return np.stack([np.ones_like(x), x, y, x * x, x * y, x * x * x, x * x * y], axis=-1)


def _surface(ink: Mask) -> _Surface | None:
    """The slopes over the page, from patches that overlap by half."""
    factor = max(1, round(max(ink.shape) / _SHRUNK))
    small = _reduced(ink, factor)
    high, wide = _PATCH
    places, slopes, trust = [], [], []
    for top in range(0, max(1, small.shape[0] - high // 2), high // 2):
        for left in range(0, max(1, small.shape[1] - wide // 2), wide // 2):
            patch = small[top : top + high, left : left + wide]
            if not 0.01 < patch.mean() < 0.5:
                continue
            slope, sharpness = _sharpest(patch, _BENT)
            places.append((left + patch.shape[1] / 2, top + patch.shape[0] / 2))
            slopes.append(slope)
            trust.append(sharpness * patch.sum())
    if len(places) < _FEWEST:
        return None
    x, y = np.array(places).T
    height, width = small.shape
    terms = _terms(2 * x / width - 1, 2 * y / height - 1)
    weights = _fitted(terms, np.array(slopes), np.array(trust))
    return _Surface(weights=weights, width=ink.shape[1], height=ink.shape[0])


def _fitted(terms: Floats, slopes: Floats, trust: Floats) -> Floats:
    """The polynomial nearest to the slopes; those far off it (a stamp, a signature) count ever less."""
    heed = np.sqrt(trust / trust.max())
    calm = 0.15 * np.diag([0.0, 1, 1, 2, 2, 3, 3])  # without a reason the page is flat
    weights = np.zeros(terms.shape[1])
    for _ in range(6):
        rows = np.vstack([terms * heed[:, None], calm])
        weights = np.linalg.lstsq(rows, np.concatenate([slopes * heed, np.zeros(len(calm))]), rcond=None)[0]
        off = np.abs(terms @ weights - slopes)
        heed = np.sqrt(trust / trust.max()) / (1 + (off / 0.006) ** 2)
    return weights


def _sharpest(ink: Mask, steepest: float, around: float = 0.0) -> tuple[float, float]:
    """The slope at which the rows of ink are parted best, and how sharply (1 is as at any slope)."""
    rows, columns = np.nonzero(ink)
    if len(rows) < 30:
        return around, 0.0
    if len(rows) > _ENOUGH:
        rows, columns = rows[:: len(rows) // _ENOUGH], columns[:: len(columns) // _ENOUGH]
    step = max(0.5 / ink.shape[1], steepest / 50)
    slopes = around + np.arange(-steepest, steepest + step / 2, step)
    off = columns - ink.shape[1] / 2
    spare = (abs(around) + steepest) * ink.shape[1] / 2 + 2
    size = int(ink.shape[0] + 2 * spare) + 1
    bands = (rows + spare - slopes[:, None] * off).astype(np.int32) + size * np.arange(len(slopes))[:, None]
    counts = np.bincount(bands.ravel(), minlength=size * len(slopes)).reshape(len(slopes), size)
    scores = np.square(np.diff(counts.astype(np.float64))).sum(axis=1)
    best = int(scores.argmax())
    return float(slopes[best]) + step * _beside(scores, best), float(
        scores[best] / (np.median(scores) + 1e-9)
    )


def _beside(scores: Floats, best: int) -> float:
    """By how many steps the true peak lies beside the best score, from the scores left and right of it."""
    if not 0 < best < len(scores) - 1:
        return 0.0
    before, top, after = scores[best - 1 : best + 2]
    bend = before - 2 * top + after
    return float(0.5 * (before - after) / bend) if bend < 0 else 0.0


def _shrunk(ink: Mask) -> Mask:
    return _reduced(ink, max(1, round(max(ink.shape) / 800)))


def _reduced(ink: Mask, factor: int) -> Mask:
    """The picture so many times smaller; a dot is ink where any of its dots was."""
    if factor == 1:
        return ink
    height, width = (side // factor * factor for side in ink.shape)
    blocks = ink[:height, :width].reshape(height // factor, factor, width // factor, factor)
    reduced: Mask = np.any(blocks, axis=(1, 3))
    return reduced
