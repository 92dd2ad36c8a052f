"""Ruling lines made of dots, and the strokes of a path."""

from collections.abc import Iterable, Iterator

from minutes.readers.boxes import Rule
from minutes.readers.pdf import pdfium
from minutes.readers.pdf.moving import Move

FEW_DOTS = 5
_BETWEEN_DOTS = 6.0


def dotted(dots: Iterable[tuple[float, float]]) -> list[Rule]:
    """The lines that dots make: (where the line lies, how far along it) for each."""
    rows: dict[int, list[float]] = {}
    for at, along in dots:
        rows.setdefault(round(at), []).append(along)
    rules = []
    for place, alongs in rows.items():
        alongs.sort()
        start = 0
        for at in range(1, len(alongs) + 1):
            if at == len(alongs) or alongs[at] - alongs[at - 1] > _BETWEEN_DOTS:
                if at - start > FEW_DOTS:
                    rules.append(Rule(at=place, start=alongs[start], end=alongs[at - 1]))
                start = at
    return rules


def strokes(path: int, move: Move) -> Iterator[list[tuple[float, float]]]:
    """The points of each stroke of a path."""
    points: list[tuple[float, float]] = []
    for at in range(pdfium.count_segments(path)):
        segment = pdfium.get_segment(path, at)
        if pdfium.get_segment_type(segment) == 2 and points:  # a move
            yield points
            points = []
        points.append(move(*pdfium.point(segment)))
        if pdfium.get_segment_close(segment) and points:
            points.append(points[0])
    if points:
        yield points
