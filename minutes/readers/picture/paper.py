"""The sheet in a photo: its four edges against the desk, and the sheet seen from straight above."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from minutes.readers.picture.light import Grey, Mask

Floats = NDArray[np.float64]

_SEEN = 400  # dots of the longer side at which the sheet is looked for
_WORDS = 4  # dots around each that hide a word
_LEAST = 0.25  # of the picture that a sheet fills; what is smaller is something white on the desk
_MOST = 0.97  # a sheet that fills more than that has no desk around it
_ROUGH = 0.02  # of the picture: how far the edge of a sheet may be from a straight line
_STEEP = 0.5  # of the brightest light: how dark it is at the other end if it slopes steeply
_DIM = 0.2  # of the brightest light: less than that is no light to see by
_CONTRAST = 35  # how much brighter than the desk the sheet is


def flattened(grey: Grey) -> Grey:
    """The sheet cut out of the picture and made a rectangle; the whole picture where no sheet stands out."""
    corners = _corners(grey)
    if corners is None:
        return grey
    top, right, bottom, left = (float(np.hypot(*(corners[(at + 1) % 4] - corners[at]))) for at in range(4))
    size = round(max(top, bottom)), round(max(left, right))
    picture = Image.fromarray(grey).transform(
        size,
        Image.Transform.PERSPECTIVE,
        _perspective(size, corners),
        Image.Resampling.BICUBIC,
    )
    return np.asarray(picture)


def _corners(grey: Grey) -> Floats | None:
    """Where the sheet's corners are, as (x, y) clockwise from the upper left; None without a sheet on a darker desk."""
    factor = max(grey.shape) / _SEEN
    small = Image.fromarray(grey).resize(
        (max(8, round(grey.shape[1] / factor)), max(8, round(grey.shape[0] / factor))), Image.Resampling.BOX
    )
    # Words on the sheet are closed, then specks of light on the desk opened.
    smooth = small
    for kind in (ImageFilter.MaxFilter, ImageFilter.MinFilter):
        for _ in range(_WORDS):
            smooth = smooth.filter(kind(3))  # one by one: larger filters take much longer
    sheet = _sheet(_without_slope(np.asarray(smooth.filter(ImageFilter.MedianFilter(5)))))
    if sheet is None:
        return None
    sides = _sides(sheet)
    if sides is None:
        return None
    left, top, right, bottom = sides
    corners = [_crossing(top, left), _crossing(top, right), _crossing(bottom, right), _crossing(bottom, left)]
    found = (np.array(corners) + 0.5) * factor
    limit = np.array([grey.shape[1], grey.shape[0]])
    inside = (found > -0.05 * limit).all() and (found < 1.05 * limit).all()
    return found if inside else None


def _without_slope(smooth: Grey) -> Grey:
    """The picture without the slope of its light, if that is steep.

    Then the sheet is no brighter at one end than the desk at the other. The slope is that of the middle, where the sheet is.
    """
    height, width = smooth.shape
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float64)
    middle = np.zeros(smooth.shape, dtype=bool)
    middle[height // 4 : -height // 4, width // 4 : -width // 4] = True
    middle &= smooth >= np.median(smooth[middle])
    places = np.stack((xs[middle], ys[middle], np.ones(int(middle.sum()))), axis=1)
    across, down, level = np.linalg.lstsq(places, smooth[middle].astype(np.float64), rcond=None)[0]
    light = across * xs + down * ys + level
    if light.max() <= 0 or light.min() > _STEEP * light.max():  # in a black picture there is none
        return smooth
    even: Grey = np.clip(smooth * (light.max() / np.maximum(light, _DIM * light.max())), 0, 255).astype(
        np.uint8
    )
    return even


def _sheet(smooth: Grey) -> Mask | None:
    """The bright area in the middle of the picture, if it stands out and is large enough."""
    level = _parting(smooth)
    bright = smooth > level
    if not bright.any() or bright.all():
        return None
    if float(np.median(smooth[bright])) - float(np.median(smooth[~bright])) < _CONTRAST:
        return None
    area = _connected(bright)
    share = area.mean()
    return area if _LEAST <= share <= _MOST else None


def _parting(smooth: Grey) -> int:
    """The brightness that parts the picture's two kinds of dots best (Otsu's)."""
    counts = np.bincount(smooth.ravel(), minlength=256).astype(np.float64)
    below, sums = counts.cumsum(), (counts * np.arange(256)).cumsum()
    above = below[-1] - below
    with np.errstate(divide="ignore", invalid="ignore"):
        between = below * above * (sums / below - (sums[-1] - sums) / above) ** 2
    return int(np.nan_to_num(between).argmax())


def _connected(bright: Mask) -> Mask:
    """The dots of `bright` that hang together with its middle."""
    ys, xs = np.nonzero(bright)
    middle = np.array([bright.shape[0] / 2, bright.shape[1] / 2])
    start = int(np.hypot(ys - middle[0], xs - middle[1]).argmin())
    area = np.zeros_like(bright)
    area[ys[start], xs[start]] = True
    while True:
        grown = _grow(area, bright)
        if grown.sum() == area.sum():
            return area
        area = grown


def _grow(area: Mask, bright: Mask) -> Mask:
    """`area` with all of each run of bright dots that it touches, along the rows and then along the columns."""
    for _ in range(2):
        area = _runs_touched(area, bright).T
        bright = bright.T
    return area


def _runs_touched(area: Mask, bright: Mask) -> Mask:
    starts = np.diff(bright, axis=1, prepend=False) & bright
    number = np.cumsum(starts.ravel()).reshape(bright.shape)  # of the run that a bright dot belongs to
    touched = np.zeros(int(number.max()) + 1, dtype=bool)
    touched[number[area & bright]] = True
    found: Mask = touched[number] & bright
    return found


def _sides(sheet: Mask) -> tuple[Floats, Floats, Floats, Floats] | None:
    """Left, top, right and bottom edge as lines (a, b, c) with ax + by = c; None where one is not straight."""
    rows = np.nonzero(sheet.sum(axis=1) > 0.2 * sheet.sum(axis=1).max())[0]
    columns = np.nonzero(sheet.sum(axis=0) > 0.2 * sheet.sum(axis=0).max())[0]
    first_x, last_x = sheet.argmax(axis=1), sheet.shape[1] - 1 - sheet[:, ::-1].argmax(axis=1)
    first_y, last_y = sheet.argmax(axis=0), sheet.shape[0] - 1 - sheet[::-1].argmax(axis=0)
    limit = _ROUGH * max(sheet.shape)
    lines = (
        _line(rows, first_x[rows], limit),
        _line(columns, first_y[columns], limit),
        _line(rows, last_x[rows], limit),
        _line(columns, last_y[columns], limit),
    )
    found = []
    for at, line in enumerate(lines):
        if line is None:
            return None
        slope, offset = line
        # Left and right edges are x = slope·y + offset, the others y = slope·x + offset.
        found.append(np.array([1.0, -slope, offset] if at % 2 == 0 else [-slope, 1.0, offset]))
    left, top, right, bottom = found
    return left, top, right, bottom


def _line(at: NDArray[np.int64], edge: NDArray[np.int64], limit: float) -> tuple[float, float] | None:
    """The straight line along most of an edge's dots; folded corners and fingers are passed over."""
    if len(at) < 20:
        return None
    keep = np.ones(len(at), dtype=bool)
    keep[: len(at) // 12] = keep[-(len(at) // 12) :] = False
    slope = offset = 0.0
    for _ in range(8):
        slope, offset = np.polyfit(at[keep], edge[keep], 1)
        off = np.abs(slope * at + offset - edge)
        keep = off <= max(limit / 2, float(np.quantile(off[keep], 0.8)))
    near = np.abs(slope * at + offset - edge) <= limit
    return (float(slope), float(offset)) if near.mean() > 0.6 else None


def _crossing(first: Floats, second: Floats) -> Floats:
    found: Floats = np.linalg.solve(np.array([first[:2], second[:2]]), np.array([first[2], second[2]]))
    return found


def _perspective(size: tuple[int, int], corners: Floats) -> tuple[float, ...]:
    """Pillow's eight numbers that take a place of the new picture to its place in the old one."""
    width, height = size
    rows, wanted = [], []
    for (x, y), (u, v) in zip(((0, 0), (width, 0), (width, height), (0, height)), corners, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        wanted += [u, v]
    return tuple(float(value) for value in np.linalg.solve(np.array(rows, float), np.array(wanted)))
