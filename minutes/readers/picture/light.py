"""Even light: what is paper becomes white, however the shadow falls; and which dots are ink."""

from collections.abc import Iterable
from functools import reduce
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Grey: TypeAlias = NDArray[np.uint8]
Mask: TypeAlias = NDArray[np.bool_]
Counts: TypeAlias = NDArray[np.integer]

_COARSE = 8  # the light changes slowly: it is measured on a picture so many times smaller
_NEARBY = 3  # of its dots: how far away paper is looked for
_DIMMED = 0.75  # of the light beside it: what a shadow leaves at most
_ALONG = 0.01  # of the picture: the dots along the edge of one that runs across it
_DARKEST = 40  # a darker background is taken as so bright: the desk beside the paper must not become white
_SQUARE = 4  # dots of a square's side; fewer dots of ink in it and around it are dust, a fax's noise, no dot of a letter
_LETTER = 6
_SOLID, _RIM = 5, 2  # squares: what is so thick is no stroke of a letter; how far its rim reaches beyond them
_INK = 0.6  # how dark ink is, between the paper (1) and the darkest (0)


def evened(grey: Grey) -> Grey:
    """The picture as if lit from everywhere alike: every dot in terms of the paper around it."""
    picture = Image.fromarray(grey)
    small = picture.reduce(_COARSE)
    # The brightest nearby is the paper between the letters; blurred, so that no letter leaves its shape.
    paper = small.filter(ImageFilter.MedianFilter(3))
    for _ in range(_NEARBY):
        paper = paper.filter(ImageFilter.MaxFilter(3))  # one by one: larger filters take much longer
    edged = _edged(paper)
    paper = edged if _is_sharp(paper, edged) else paper.filter(ImageFilter.GaussianBlur(3))
    paper = paper.resize(picture.size, Image.Resampling.BILINEAR)
    light = np.maximum(np.asarray(paper, dtype=np.float32), _DARKEST)
    np.divide(250.0, light, out=light)  # in its place: a page of such numbers takes 30 MB
    light *= grey
    even: Grey = np.minimum(light, 255, out=light).astype(np.uint8)
    return even


def _edged(paper: Image.Image) -> Image.Image:
    """The brightness of the paper with its edges where those of shadows are, and not so far beyond as paper is looked for."""
    for _ in range(_NEARBY):
        paper = paper.filter(ImageFilter.MinFilter(3))
    return paper


def _is_sharp(paper: Image.Image, edged: Image.Image) -> bool:
    """Whether a shadow with a sharp edge lies on the paper: along it, the brightest nearby is light that does not fall there."""
    beyond = np.asarray(edged) < _DIMMED * np.asarray(paper, dtype=np.float32)
    return float(beyond.mean()) > _ALONG


def contrasted(even: Grey) -> Grey:
    """Evened grey with the ink made black, whether it was printed faintly or strongly."""
    dark = float(np.percentile(even[::4, ::4], 1.0))
    dark = min(dark, 170.0)
    clearer = np.clip((np.arange(256) - dark) * (255.0 / (235.0 - dark)), 0, 255).astype(np.uint8)
    return np.asarray(clearer[even])


def ink(even: Grey) -> Mask:
    """Which dots of an evened, contrasted picture are ink."""
    return even < int(255 * _INK)


def dusted(grey: Grey) -> Grey:
    """The picture without single specks of ink, and without blots: the holes of a punch, a machine's lid."""
    dots = ink(grey)
    height, width = (side // _SQUARE * _SQUARE for side in grey.shape)
    rows = _sum(dots[at:height:_SQUARE].view(np.uint8) for at in range(_SQUARE))
    squares = _sum(rows[:, at:width:_SQUARE] for at in range(_SQUARE))
    specks = (squares > 0) & (_around(squares, 1) < _LETTER)
    solid = _around(squares == _SQUARE**2, _SOLID // 2) == _SOLID**2
    stains = specks | (_around(solid, _SOLID // 2 + _RIM) > 0) if solid.any() else specks
    if not stains.any():
        return grey
    near = np.zeros_like(dots)
    near[:height, :width] = stains.repeat(_SQUARE, axis=0).repeat(_SQUARE, axis=1)
    return np.where(near, np.uint8(255), grey)


def _around(squares: NDArray[np.generic], reach: int) -> Counts:
    """The sum of each square and of those around it, so far away at most."""
    padded = np.pad(squares.astype(np.int16), reach)
    height, width = squares.shape
    side = range(2 * reach + 1)
    rows = _sum(padded[at : at + height] for at in side)
    return _sum(rows[:, at : at + width] for at in side)


def _sum(arrays: Iterable[NDArray[np.integer]]) -> Counts:
    """The sum of arrays of one shape, in small numbers and one after the other: a page's would fill the memory of a reading."""
    return reduce(np.add, arrays)
