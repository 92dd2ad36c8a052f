"""What is drawn on a page: runs of letters in the order they were written, ruling lines, pictures."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, repeat
from typing import Any

from minutes.errors import Unreadable
from minutes.readers.boxes import Rule
from minutes.readers.pdf import many, pdfium
from minutes.readers.pdf.moving import Move, moved, through, upright
from minutes.readers.pdf.pdfium import Box
from minutes.readers.pdf.strokes import FEW_DOTS, dotted, strokes

_TEXT, _PATH, _IMAGE, _FORM = 1, 2, 3, 5
_MOST_OBJECTS = 60_000
_MOST_SEGMENTS = 4_000
_DEEPEST = 8
_THIN = 3.0  # points; a longer and thinner shape is a ruling line
# PDFium's codes for a hyphen at the end of a line, and for what is no character.
_MEANT = (("\x02", "-"), ("\x00", "\ufffd"), ("\ufffe", "\ufffd"), ("\uffff", "\ufffd"))
DIGITS = frozenset("০১২৩৪৫৬৭৮৯0123456789")
_LEVEL = 0.02  # of the letters' size: what counts as the same height


@dataclass(slots=True)
class Run:
    """Letters drawn by one command: the text they stand for, the pen's height, the box of their ink.

    `glyphs`: text and box of every glyph, where there are several and the file does not say what they mean together.
    A space without width among them is PDFium's guess from the room between two glyphs. `drawn`: the object that draws it;
    `parted`: that before which PDFium guesses a space behind this one.
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
    drawn: int = 0
    parted: int = 0


@dataclass(slots=True)
class Ink:
    """Everything drawn on a page, y growing upward; only `level` and `upright`, its ruling lines, count from the top down.

    `pictured`: which part of it is under pictures; `fonts`: their names.
    """

    width: float
    height: float
    runs: list[Run] = field(default_factory=list)
    level: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    fonts: dict[int, str] = field(default_factory=dict)
    pictured: float = 0.0


def read_ink(page: Any, text_page: Any) -> Ink:
    """The ink of a page of pypdfium2's."""
    left, bottom, right, top = page.get_bbox()
    turned = page.get_rotation()
    width, height = right - left, top - bottom
    if turned in (90, 270):
        width, height = height, width
    ink = Ink(width=width, height=height)
    walk = _Walk(ink, pdfium.address(text_page.raw), upright((left, bottom, right, top), turned))
    walk.page(pdfium.address(page.raw))
    ink.runs = [run for run in ink.runs if run.right >= 0 and run.left <= width and 0 <= run.base <= height]
    return ink


class _Walk:
    """Goes through the objects of a page and those inside its forms."""

    def __init__(self, ink: Ink, text_page: int, move: Move | None) -> None:
        self._ink = ink
        self._move = move
        self._page = text_page
        self._stands_for: dict[int | None, str | None] = {None: None}
        self._mark: int | None = None
        self._left = _MOST_OBJECTS
        self._dots: list[tuple[float, float]] = []
        self._text = many.characters(text_page)
        for code, letter in _MEANT:
            self._text = self._text.replace(code, letter)
        self._parted = dict[int, int]()  # text objects between which it guesses a space
        self._letters = self._read_letters()
        self._drawn_apart: list[tuple[Run, list[int]]] = []
        self._digits: list[tuple[Run, int]] = []  # runs of one

    def _read_letters(self) -> dict[int, list[int]]:
        """For every text object the numbers of its characters in the page's text."""
        found: dict[int, list[int]] = {}
        last, letters, guess = None, list[int](), False
        for at, key in enumerate(map(pdfium.get_char_object, repeat(self._page), range(len(self._text)))):
            if key is None:
                guess = guess or self._text[at] == " "
                continue
            if key != last:
                if guess and last is not None:
                    self._parted[last] = key
                last, letters = key, found.setdefault(key, [])
            letters.append(at)
            guess = False
        return found

    def page(self, page: int) -> None:
        """Take everything on the page."""
        self._objects(pdfium.get_object, page, pdfium.count_objects(page), self._move, 0)
        self._place_glyphs()
        if len(self._dots) > FEW_DOTS:
            self._ink.level.extend(dotted((y, x) for x, y in self._dots))
            self._ink.upright.extend(dotted(self._dots))

    def _objects(
        self, get: Callable[[int, int], int], holder: int, count: int, move: Move | None, depth: int
    ) -> None:
        """Take the objects of the page or of a form on it."""
        self._spend(count)
        for objects in many.objects_of(get, holder, count):
            boxes = many.bounds(objects)
            if move is not None:
                boxes = [moved(box, move) for box in boxes]
            marks = self._innermost_marks(objects)
            for found, box, mark in zip(objects, boxes, marks, strict=True):
                letters = self._letters.get(found)
                if letters is not None or pdfium.get_type(found) == _TEXT:
                    self._letters_of(found, box, mark, letters, move)
                else:
                    self._take(found, box, move, depth)

    def _spend(self, objects: int) -> None:
        self._left -= objects
        if self._left < 0:
            raise Unreadable("too_big", f"more than {_MOST_OBJECTS} objects on a page")

    def _take(self, found: int, box: Box, move: Move | None, depth: int) -> None:
        kind = pdfium.get_type(found)
        if kind == _PATH:
            self._path(found, box, move)
        elif kind == _IMAGE:
            left, bottom, right, top = box
            self._ink.pictured += (right - left) * (top - bottom) / (self._ink.width * self._ink.height or 1)
        elif kind == _FORM and depth < _DEEPEST:
            inner = through(pdfium.matrix(found), move)
            self._objects(pdfium.get_inner, found, pdfium.count_inner(found), inner, depth + 1)

    def _innermost_marks(self, objects: Sequence[int]) -> list[int | None]:
        """For each object the innermost mark; where that does not say what it stands for, an outer one that does."""
        counts = list(map(pdfium.count_marks, objects))
        marks = list(map(pdfium.get_mark, objects, [count - 1 for count in counts]))
        new = list(set(marks).difference(self._stands_for))
        self._stands_for.update(zip(new, many.actual_texts(new), strict=True))
        for at, count in enumerate(counts):
            if count > 1 and self._stands_for[marks[at]] is None:
                marks[at] = self._outer_mark(objects[at], count)
        return marks

    def _outer_mark(self, found: int, count: int) -> int | None:
        """The same for an object whose innermost mark does not say it."""
        for at in range(count - 2, -1, -1):
            mark: int = pdfium.get_mark(found, at)
            if mark not in self._stands_for:
                self._stands_for[mark] = pdfium.actual_text(mark)
            if self._stands_for[mark] is not None:
                return mark
        return None

    def _letters_of(
        self, found: int, box: Box, mark: int | None, letters: list[int] | None, move: Move | None
    ) -> None:
        stands_for = self._stands_for[mark]
        if stands_for is None:
            mark = None
        elif mark == self._mark and self._ink.runs:
            _widen(self._ink.runs[-1], box)
            self._ink.runs[-1].parted = self._parted.get(found, 0)
            return
        self._mark = mark
        run = self._run(found, box, move)
        if run is None:
            return
        if stands_for is not None:
            run.text = stands_for
        elif letters is None:  # an object without any is a space
            run.text = " " if run.right - run.left < 0.01 else ""
        elif len(letters) == 1:
            run.text = self._text[letters[0]]
            if run.text in DIGITS:
                self._digits.append((run, letters[0]))
        else:
            run.text = "".join([self._text[at] for at in letters])
            self._drawn_apart.append((run, letters))
        if run.text:
            run.drawn, run.parted = found, self._parted.get(found, 0)
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
        a, b, c, d, x, base, size = pdfium.pen(found)
        if b and 0.2 < abs(b) / (abs(a) + abs(b)) < 0.8:
            return None
        if move is not None:
            _, base = move(x, base)
        size *= abs(b) + abs(d) if b else abs(d) + abs(c)
        font = pdfium.get_font(found) or 0
        if font and font not in self._ink.fonts:
            self._ink.fonts[font] = pdfium.font_name(font)
        return Run("", base, left, bottom, right, top, size, font)

    def _place_glyphs(self) -> None:
        """Give the runs of several glyphs the box of each; characters in one box are one glyph's.

        The ink of a digit stands in room of its own, where none but that between words matters: its box is the pen's.
        """
        text = self._text
        apart = [at for _, letters in self._drawn_apart for at in letters]
        boxes, pens = self._on_page(many.char_boxes(self._page, apart)), self._pens(apart)
        for run, letters in self._drawn_apart:
            glyphs: list[tuple[str, Box]] = []
            last = None
            for at, box in zip(letters, boxes, strict=False):  # each run takes its part of them
                if box == last:
                    glyphs[-1] = (glyphs[-1][0] + text[at], box)
                else:
                    glyphs.append((text[at], pens.get(at, box)))
                    last = box
            run.glyphs = tuple(glyphs)
        pens = self._pens([at for _, at in self._digits])
        for run, at in self._digits:
            run.left, _, run.right, _ = pens[at]

    def _pens(self, letters: Sequence[int]) -> dict[int, Box]:
        """The boxes that the pen took for the digits among some letters."""
        digits = [at for at in letters if self._text[at] in DIGITS]
        return dict(zip(digits, self._on_page(many.pen_boxes(self._page, digits)), strict=True))

    def _on_page(self, boxes: Iterator[Box]) -> Iterator[Box]:
        move = self._move
        return boxes if move is None else (moved(box, move) for box in boxes)

    def _path(self, found: int, box: Box, move: Move | None) -> None:
        if self._rule(box):
            return
        _, stroked = pdfium.is_stroked(found)
        if 0 < pdfium.count_segments(found) <= _MOST_SEGMENTS:
            inner = through(pdfium.matrix(found), move)
            for points in strokes(found, inner):
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


def _widen(run: Run, box: Box) -> None:
    if box[2] > box[0]:
        run.left, run.right = min(run.left, box[0]), max(run.right, box[2])
        run.bottom, run.top = min(run.bottom, box[1]), max(run.top, box[3])
