"""What happens to a printed page before it is a picture: the paper, the machine or the telephone, the file."""

import io
import math
import random
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

Page = Image.Image  # grey; 255 is paper
_INK = 40  # of a ball pen


def _none(page: Page, chance: random.Random) -> Page:
    return page


def _fold(page: Page, chance: random.Random) -> Page:
    """Folded once across: a dark and a bright line, the lower half a little darker."""
    at = round(page.height * chance.uniform(0.45, 0.55))
    light = np.ones((page.height, 1), dtype=np.float32)
    light[at:] = 0.95
    near = np.abs(np.arange(page.height) - at)
    light[near < page.width // 300, 0] *= 0.8
    return _lit(page, light)


def _holes(page: Page, chance: random.Random) -> Page:
    """Punched for a file, on the left."""
    drawn = page.copy()
    pen, radius = ImageDraw.Draw(drawn), page.width // 70
    for share in (0.36, 0.64):
        x, y = page.width // 24, round(page.height * share)
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=30)
    return drawn


def _stamp(page: Page, chance: random.Random) -> Page:
    """A round stamp, pale, over some words."""
    drawn = Image.new("L", page.size, 255)
    pen, radius = ImageDraw.Draw(drawn), page.width // 12
    x, y = round(page.width * chance.uniform(0.3, 0.8)), round(page.height * chance.uniform(0.3, 0.6))
    for part in (1.0, 0.93, 0.62):
        size = radius * part
        pen.ellipse((x - size, y - size, x + size, y + size), outline=150, width=max(2, page.width // 500))
    return ImageChops.multiply(page, drawn.filter(ImageFilter.GaussianBlur(1)))


def _pen(page: Page, chance: random.Random) -> Page:
    """Initials and a remark of a ball pen in the margin, a tick beside a line."""
    drawn = page.copy()
    pen, wide = ImageDraw.Draw(drawn), max(2, page.width // 600)
    for share in (0.2, 0.5, 0.93):
        x, y = page.width * chance.uniform(0.005, 0.02), page.height * share
        points = [
            (x + step * page.width / 700, y + math.sin(step * chance.uniform(0.6, 1.4)) * page.width / 90)
            for step in range(24)
        ]
        pen.line(points, fill=_INK, width=wide, joint="curve")
    return drawn


def _through(page: Page, chance: random.Random) -> Page:
    """The other side's print shines through."""
    other = page.transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(page.width / 800))
    pale = other.point(lambda dot: 255 - (255 - dot) // 7)
    return ImageChops.multiply(page, pale)


def _edges(page: Page, chance: random.Random) -> Page:
    """The machine's lid shows black beside a page that lay crookedly."""
    wide = page.width // 40
    larger = Image.new("L", (page.width + wide, page.height + wide), 20)
    larger.paste(page, (wide, 0))
    return larger


def _book(page: Page, chance: random.Random) -> Page:
    """The shadow of a book's spine on the left."""
    away = np.linspace(0, 1, page.width, dtype=np.float32)[None, :]
    return _lit(page, 1 - 0.55 * np.exp(-away * 14))


def _worn(page: Page, chance: random.Random) -> Page:
    """A copy of a copy: letters pale and broken, specks."""
    random_dots = np.random.default_rng(chance.randrange(10**6))
    dots = np.asarray(page, dtype=np.float32)
    pale = 255 - (255 - dots) * 0.75
    pale[random_dots.random(pale.shape) < 0.0008] = 60
    return _picture(pale).filter(ImageFilter.GaussianBlur(page.width / 2600))


PAPERS: Mapping[str, Callable[[Page, random.Random], Page]] = {
    "plain": _none, "folded": _fold, "punched": _holes, "stamped": _stamp, "pen": _pen, "shines through": _through,
    "lid": _edges, "book": _book, "worn": _worn,
}  # fmt: skip


def _flatbed(page: Page, chance: random.Random) -> Page:
    return page


def _crooked(page: Page, chance: random.Random) -> Page:
    return _noisy(
        page.rotate(chance.choice((-2, -1, 1, 2)), Image.Resampling.BICUBIC, fillcolor=250), chance, 3
    )


def _fax(page: Page, chance: random.Random) -> Page:
    """Black and white, nothing between."""
    return page.point(lambda dot: 255 if dot > 150 else 0)


def _photo(page: Page, chance: random.Random) -> Page:
    """Seen at a slant on a desk, in the light of one side."""
    return _on_desk(page, chance, darkest=0.75, noise=4)


def _dim(page: Page, chance: random.Random) -> Page:
    """The same in the evening: darker and noisy, the telephone's own shadow over it."""
    return _on_desk(page, chance, darkest=0.4, noise=9)


MACHINES: Mapping[str, Callable[[Page, random.Random], Page]] = {
    "flatbed": _flatbed, "crooked": _crooked, "fax": _fax, "photo": _photo, "dim photo": _dim,
}  # fmt: skip


def _on_desk(page: Page, chance: random.Random, *, darkest: float, noise: float) -> Page:
    width, height = page.size
    wide, high = round(width * 1.14), round(height * 1.12)
    slack = [chance.uniform(0, 0.03) * width for _ in range(8)]
    left, top = (wide - width) / 2, (high - height) / 2
    corners = (
        (left + slack[0], top + slack[1]), (left + width - slack[2], top + slack[3]),
        (left + width - slack[4], top + height - slack[5]), (left + slack[6], top + height - slack[7]),
    )  # fmt: skip
    coefficients = _perspective(corners, ((0, 0), (width, 0), (width, height), (0, height)))
    size, how, finely = (wide, high), Image.Transform.PERSPECTIVE, Image.Resampling.BICUBIC
    seen = page.transform(size, how, coefficients, finely, fillcolor=255)
    sheet = Image.new("L", page.size, 255).transform(size, how, coefficients, fillcolor=0)
    desk = Image.new("L", size, 95)
    desk.paste(seen, (0, 0), sheet)
    across = np.linspace(1.0, darkest, wide, dtype=np.float32)[None, :]
    down = np.linspace(0.97, 0.9, high, dtype=np.float32)[:, None]
    return _noisy(_lit(desk, across * down).filter(ImageFilter.GaussianBlur(width / 2400)), chance, noise)


def _perspective(
    seen: tuple[tuple[float, float], ...], page: tuple[tuple[float, float], ...]
) -> tuple[float, ...]:
    """Where each place of the photo lies on the page, as Pillow wants it."""
    rows, values = [], []
    for (x, y), (u, v) in zip(seen, page, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    return tuple(np.linalg.solve(np.array(rows), np.array(values)).tolist())


def _noisy(page: Page, chance: random.Random, noise: float) -> Page:
    dots = np.random.default_rng(chance.randrange(10**6))
    return _picture(np.asarray(page, dtype=np.float32) + dots.normal(0, noise, (page.height, page.width)))


def _lit(page: Page, light: NDArray[np.floating]) -> Page:
    return _picture(np.asarray(page, dtype=np.float32) * light)


def _picture(dots: NDArray[np.floating]) -> Page:
    return Image.fromarray(np.clip(dots, 0, 255).astype(np.uint8))


FILES = ("png", "jpeg 85", "jpeg 40")


def saved(page: Page, file: str) -> bytes:
    """The picture as a file."""
    kept = io.BytesIO()
    kind, _, quality = file.partition(" ")
    if quality:
        page.save(kept, kind, quality=int(quality))
    else:
        page.save(kept, kind)
    return kept.getvalue()
