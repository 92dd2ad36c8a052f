"""What is drawn on a page: runs of letters in the order they were written, ruling lines, pictures."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from minutes.errors import Unreadable
from minutes.readers.boxes import Rule
from minutes.readers.pdf import pdfium
from minutes.readers.pdf.pdfium import Box, count_marks, get_mark

_TEXT, _PATH, _IMAGE, _FORM = 1, 2, 3, 5
_INVISIBLE = 3
_MOST_OBJECTS = 60_000
_MOST_SEGMENTS = 4_000
_DEEPEST = 8
_THIN = 3.0  # points; a longer and thinner shape is a ruling line
_FEW_DOTS = 5
_BETWEEN_DOTS = 6.0
_NO_CHARACTER = (0, 0xFFFE, 0xFFFF)
_HYPHEN = 2  # PDFium's code for one at the end of a line
_LEVEL = 0.02  # of the letters' size: what counts as the same height


@dataclass(slots=True)
class Run:
    """Letters drawn by one command: the text they stand for, the pen's height, the box of their ink.

    `glyphs`: text and box of every glyph, where there are several and the file does not say what they mean together.
    A space without width among them is PDFium's guess from the room between two glyphs.
    """

    text: str
    base: float
    left: float
    bottom: float
    right: float
    top: float
    size: float
    font: int = 0
    glyphs: tuple[tuple[str, Box], ...] = ()


@dataclass(slots=True)
class Ink:
    """Everything drawn on a page, y growing upward; only `level` and `upright`, its ruling lines, count from the top down.

    `pictured`: which part of it is under pictures; `hidden`: commands whose letters nobody sees; `fonts`: their names.
    """

    width: float
    height: float
    runs: list[Run] = field(default_factory=list)
    level: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    fonts: dict[int, str] = field(default_factory=dict)
    pictured: float = 0.0
    hidden: int = 0


Move = Callable[[float, float], tuple[float, float]]


def read_ink(page: Any, text_page: Any) -> Ink:
    """The ink of a page of pypdfium2's."""
    left, bottom, right, top = page.get_bbox()
    turned = page.get_rotation()
    width, height = right - left, top - bottom
    if turned in (90, 270):
        width, height = height, width
    ink = Ink(width=width, height=height)
    walk = _Walk(ink, pdfium.address(text_page.raw))
    walk.objects(pdfium.address(page.raw), _moved((left, bottom, right, top), turned))
    ink.runs = [run for run in ink.runs if run.right >= 0 and run.left <= width and 0 <= run.base <= height]
    return ink


def _moved(box: Box, turned: int) -> Move | None:
    """How points of the page are moved so that it lies upright with its corner at nought."""
    left, bottom, right, top = box
    if turned == 90:
        return lambda x, y: (y - bottom, right - x)
    if turned == 180:
        return lambda x, y: (right - x, top - y)
    if turned == 270:
        return lambda x, y: (top - y, x - left)
    return (lambda x, y: (x - left, y - bottom)) if left or bottom else None


class _Walk:
    """Goes through the objects of a page and those inside its forms."""

    def __init__(self, ink: Ink, text_page: int) -> None:
        self._ink = ink
        self._page = text_page
        self._marks: dict[int, str | None] = {}
        self._mark = 0
        self._left = _MOST_OBJECTS
        self._dots: list[tuple[float, float]] = []
        self._letters = self._read_letters()

    def _read_letters(self) -> dict[int, list[int]]:
        """For every text object the numbers of its characters in the page's text."""
        found: dict[int, list[int]] = {}
        page, owner = self._page, pdfium.get_char_object
        last, letters = None, list[int]()
        for at in range(pdfium.count_chars(page)):
            key = owner(page, at)
            if key is None:
                continue
            if key != last:
                last, letters = key, found.setdefault(key, [])
            letters.append(at)
        return found

    def objects(self, page: int, move: Move | None) -> None:
        """Take everything on the page."""
        count = pdfium.count_objects(page)
        self._spend(count)
        get, kind_of, letters_of = pdfium.get_object, pdfium.get_type, self._letters_of
        for at in range(count):
            found = get(page, at)
            kind = kind_of(found)
            if kind == _TEXT:
                letters_of(found, move)
            else:
                self._take(found, kind, move, 0)
        if len(self._dots) > _FEW_DOTS:
            self._ink.level.extend(_dotted((y, x) for x, y in self._dots))
            self._ink.upright.extend(_dotted(self._dots))

    def _spend(self, objects: int) -> None:
        self._left -= objects
        if self._left < 0:
            raise Unreadable("too_big", f"more than {_MOST_OBJECTS} objects on a page")

    def _take(self, found: int, kind: int, move: Move | None, depth: int) -> None:
        if kind == _TEXT:
            self._letters_of(found, move)
        elif kind == _PATH:
            self._path(found, move)
        elif kind == _IMAGE:
            left, bottom, right, top = _box(pdfium.bounds(found), move)
            self._ink.pictured += (right - left) * (top - bottom) / (self._ink.width * self._ink.height or 1)
        elif kind == _FORM and depth < _DEEPEST:
            inner = _through(tuple(pdfium.matrix(found)), move)
            count = pdfium.count_inner(found)
            self._spend(count)
            for at in range(count):
                part = pdfium.get_inner(found, at)
                self._take(part, pdfium.get_type(part), inner, depth + 1)

    def _letters_of(self, found: int, move: Move | None) -> None:
        mark, stands_for = 0, None
        for at in range(count_marks(found) - 1, -1, -1):  # the innermost mark that says what it stands for
            mark = get_mark(found, at)
            stands_for = self._marks.get(mark, "")
            if stands_for == "":
                stands_for = self._marks[mark] = pdfium.actual_text(mark)
            if stands_for is not None:
                break
        box = pdfium.bounds(found) if move is None else _box(pdfium.bounds(found), move)
        if stands_for is not None and mark == self._mark and self._ink.runs:
            _widen(self._ink.runs[-1], box)
            return
        self._mark = mark if stands_for is not None else 0
        run = self._run(found, box, move)
        if run is None:
            return
        if stands_for is not None:
            run.text = stands_for
        else:
            self._spell(run, self._letters.get(found, ()))
        if run.text:
            self._ink.runs.append(run)

    def _run(self, found: int, box: Box, move: Move | None) -> Run | None:
        """A run without its text; None for a stamp or a watermark across the page."""
        left, bottom, right, top = box
        last = self._ink.runs[-1] if self._ink.runs else None
        if (
            last
            and move is None
            and abs(bottom - last.bottom) < _LEVEL * last.size
            and last.left < left < last.right + last.size
        ):
            # The ink stands as high as that before it: so does the pen, and three questions are saved.
            return Run("", last.base, left, bottom, right, top, last.size, last.font)
        a, b, c, d, x, base = pdfium.matrix(found)
        if b and 0.2 < abs(b) / (abs(a) + abs(b)) < 0.8:
            return None
        if pdfium.get_render_mode(found) == _INVISIBLE:
            self._ink.hidden += 1
        if move is not None:
            _, base = move(x, base)
        size = pdfium.font_size(found) * (abs(b) + abs(d) if b else abs(d) + abs(c))
        font = pdfium.get_font(found) or 0
        if font and font not in self._ink.fonts:
            self._ink.fonts[font] = pdfium.font_name(font)
        return Run("", base, left, bottom, right, top, size, font)

    def _spell(self, run: Run, letters: Sequence[int]) -> None:
        """Put the text of a text object's characters into `run`; an object without any is a space."""
        if not letters:
            run.text = " " if run.right - run.left < 0.01 else ""
            return
        page = self._page
        if len(letters) == 1:
            run.text = _letter(pdfium.get_unicode(page, letters[0]))
            return
        glyphs: list[tuple[str, Box]] = []
        text, last = "", None
        for at in letters:
            box = pdfium.char_box(page, at)
            if box != last:
                if last is not None:
                    glyphs.append((text, last))
                text, last = "", box
            text += _letter(pdfium.get_unicode(page, at))
        if last is not None:
            glyphs.append((text, last))
        run.glyphs = tuple(glyphs)
        run.text = "".join([text for text, _ in glyphs])

    def _path(self, found: int, move: Move | None) -> None:
        box = _box(pdfium.bounds(found), move)
        if self._rule(box):
            return
        _, stroked = pdfium.is_stroked(found)
        if 0 < pdfium.count_segments(found) <= _MOST_SEGMENTS:
            inner = _through(tuple(pdfium.matrix(found)), move)
            for points in _strokes(found, inner):
                across, up = [x for x, _ in points], [y for _, y in points]
                if self._rule((min(across), min(up), max(across), max(up))) or not stroked:
                    continue
                for (x, y), (to_x, to_y) in pairwise(points):
                    self._rule((min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y)))

    def _rule(self, box: Box) -> bool:
        """Take a shape for a ruling line, if it is long and thin."""
        left, bottom, right, top = box
        across, up = right - left, top - bottom
        if up <= _THIN and across <= _THIN:
            self._dots.append(((left + right) / 2, self._ink.height - (bottom + top) / 2))
        elif up <= _THIN and across > 2 * up:
            at = self._ink.height - (bottom + top) / 2
            self._ink.level.append(Rule(at=at, start=left, end=right))
        elif across <= _THIN and up > 2 * across:
            start, end = self._ink.height - top, self._ink.height - bottom
            self._ink.upright.append(Rule(at=(left + right) / 2, start=start, end=end))
        else:
            return False
        return True


def _dotted(dots: Iterable[tuple[float, float]]) -> list[Rule]:
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
                if at - start > _FEW_DOTS:
                    rules.append(Rule(at=place, start=alongs[start], end=alongs[at - 1]))
                start = at
    return rules


def _letter(code: int) -> str:
    if code == _HYPHEN:
        return "-"
    return "\ufffd" if code in _NO_CHARACTER else chr(code)


def _box(box: Box, move: Move | None) -> Box:
    if move is None:
        return box
    left, bottom = move(box[0], box[1])
    right, top = move(box[2], box[3])
    return (min(left, right), min(bottom, top), max(left, right), max(bottom, top))


def _through(matrix: tuple[float, ...], move: Move | None) -> Move:
    a, b, c, d, e, f = matrix

    def moved(x: float, y: float) -> tuple[float, float]:
        x, y = a * x + c * y + e, b * x + d * y + f
        return move(x, y) if move else (x, y)

    return moved


def _widen(run: Run, box: Box) -> None:
    if box[2] > box[0]:
        run.left, run.right = min(run.left, box[0]), max(run.right, box[2])
        run.bottom, run.top = min(run.bottom, box[1]), max(run.top, box[3])


def _strokes(path: int, move: Move) -> Iterator[list[tuple[float, float]]]:
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
