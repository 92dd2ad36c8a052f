"""How points and boxes are moved: pages that lie on their side, forms within pages."""

from collections.abc import Callable

from minutes.readers.pdf.pdfium import Box

Move = Callable[[float, float], tuple[float, float]]


def upright(box: Box, turned: int) -> Move | None:
    """How points of the page are moved so that it lies upright with its corner at nought."""
    left, bottom, right, top = box
    if turned == 90:
        return lambda x, y: (y - bottom, right - x)
    if turned == 180:
        return lambda x, y: (right - x, top - y)
    if turned == 270:
        return lambda x, y: (top - y, x - left)
    return (lambda x, y: (x - left, y - bottom)) if left or bottom else None


def moved(box: Box, move: Move) -> Box:
    """The box where `move` brings its corners."""
    left, bottom = move(box[0], box[1])
    right, top = move(box[2], box[3])
    return (min(left, right), min(bottom, top), max(left, right), max(bottom, top))


def through(matrix: tuple[float, ...], move: Move | None) -> Move:
    """How points inside a form or path with this matrix are moved, and then by `move`."""
    a, b, c, d, e, f = matrix

    def both(x: float, y: float) -> tuple[float, float]:
        x, y = a * x + c * y + e, b * x + d * y + f
        return move(x, y) if move else (x, y)

    return both
