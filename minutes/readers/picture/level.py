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
_SQUARE = 80  # dots of a patch's side, where it is asked which way the lines run
_BROAD = 110, 200  # height and width of a patch, where a page's slant is measured
_BENT = 0.06  # slopes that are left after the page has been turned
_FEWEST = 8  # patches with something written on them, for a surface to be trusted
_STRAIGHT = 3.5  # dots by which a line may be off its level without being bent back
_LEVEL = 0.0015  # a slope that small is left: turning a picture blurs it
_MESH = 16  # squares across by which a picture is bent
_ENOUGH = 1500  # dots of ink that tell a slope
_WHITE = 255


def runs_across(ink: Mask) -> bool:
    """Whether the lines run from side to side, and not up and down (a page photographed sideways).

    The page's patches vote: a table's lines, which run both ways, are in a few of them only.
    """
    small = _reduced(ink, max(1, round(max(ink.shape) / _SHRUNK)))
    votes = 0.0
    for top in range(0, small.shape[0], _SQUARE):
        for left in range(top % (2 * _SQUARE), small.shape[1], 2 * _SQUARE):  # every second one will do
            patch = small[top : top + _SQUARE, left : left + _SQUARE]
            if patch.shape == (_SQUARE, _SQUARE) and 0.03 < patch.mean() < 0.5:
                across, down = (_sharpest(way, _STEEPEST)[1] for way in (patch, patch.T))
                votes += float(np.clip(across - down, -5, 5))
    return votes >= 0


def slant(ink: Mask) -> float:
    """The slope of most of the page's lines, as dots downward for a dot to the right."""
    patches = _patches(_reduced(ink, max(1, round(max(ink.shape) / _SHRUNK))), _BROAD, _BROAD, _STEEPEST)
    if not patches:
        return 0.0
    slopes, trust = (np.array(values) for values in zip(*((p.slope, p.trust) for p in patches), strict=True))
    order = slopes.argsort()
    middle = int(np.searchsorted(trust[order].cumsum(), trust.sum() / 2))
    return float(slopes[order][middle])


def turned(grey: Grey, slope: float) -> Grey:
    """The picture turned so that lines of this slope run level, all of it kept."""
    if abs(slope) < _LEVEL:
        return grey
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
    small = _reduced(ink, max(1, round(max(ink.shape) / _SHRUNK)))
    high, wide = _PATCH
    patches = _patches(small, _PATCH, (high * 2 // 3, wide * 2 // 3), _BENT)
    if len(patches) < _FEWEST:
        return None
    x, y, slopes, trust = (
        np.array(values) for values in zip(*((p.x, p.y, p.slope, p.trust) for p in patches), strict=True)
    )
    height, width = small.shape
    terms = _terms(2 * x / width - 1, 2 * y / height - 1)
    weights = _fitted(terms, slopes, trust)
    return _Surface(weights=weights, width=ink.shape[1], height=ink.shape[0])


@dataclass(frozen=True, kw_only=True)
class _Patch:
    """A piece of the page around (x, y): the slope of its lines, and how far it is to be trusted."""

    x: float
    y: float
    slope: float
    trust: float


def _patches(ink: Mask, size: tuple[int, int], step: tuple[int, int], steepest: float) -> list[_Patch]:
    """The pieces of the page on which something is written."""
    found = []
    for top in range(0, max(1, ink.shape[0] - step[0] // 2), step[0]):
        for left in range(0, max(1, ink.shape[1] - step[1] // 2), step[1]):
            patch = ink[top : top + size[0], left : left + size[1]]
            if 0.01 < patch.mean() < 0.5 and patch.shape[1] > size[1] / 3:
                slope, sharpness = _sharpest(patch, steepest)
                x, y = left + patch.shape[1] / 2, top + patch.shape[0] / 2
                found.append(_Patch(x=x, y=y, slope=slope, trust=(sharpness - 1) * float(patch.sum())))
    return [patch for patch in found if patch.trust > 0]


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


def _sharpest(ink: Mask, steepest: float) -> tuple[float, float]:
    """The slope at which the rows of ink are parted best, and how sharply (1 is as at any slope)."""
    rows, columns = np.nonzero(ink)
    if len(rows) < 30:
        return 0.0, 0.0
    if len(rows) > _ENOUGH:
        rows, columns = rows[:: len(rows) // _ENOUGH], columns[:: len(columns) // _ENOUGH]
    step = max(0.5 / ink.shape[1], steepest / 50)
    slopes = np.arange(-steepest, steepest + step / 2, step)
    off = columns - ink.shape[1] / 2
    spare = steepest * ink.shape[1] / 2 + 2
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


def _reduced(ink: Mask, factor: int) -> Mask:
    """The picture so many times smaller; a dot is ink where any of its dots was."""
    if factor == 1:
        return ink
    height, width = (side // factor * factor for side in ink.shape)
    rows = np.logical_or.reduce([ink[at:height:factor] for at in range(factor)])
    return np.asarray(np.logical_or.reduce([rows[:, at:width:factor] for at in range(factor)]))
