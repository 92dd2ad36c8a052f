"""One page: made even and level, its boxes found, its lines read in the order in which a person reads them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from minutes.document import Paragraph
from minutes.readers.boxes import Box, Filled, boxes_between
from minutes.readers.pages import Part, Ruled
from minutes.readers.picture.engine import Engine, Word
from minutes.readers.picture.level import runs_across, slant, straightened, turned
from minutes.readers.picture.light import Grey, Mask, contrasted, evened, ink
from minutes.readers.picture.lines import Strip, line_height, pieces_of, strips_in
from minutes.readers.picture.paper import flattened
from minutes.readers.picture.rules import find_rules, without
from minutes.readers.wrapping import Line, unwrap

_UNSURE = 55.0  # a word the engine is less sure of is told as such
_NOISE = 25.0  # a line it is so little sure of on the average is no writing: a stamp, a signature
_UPSIDE_DOWN = 60.0  # below that the page is tried the other way up
_TRIED = 6  # lines by which that is told
_GOOD_HEIGHT, _MOST_ENLARGED = 42, 2.2  # dots of a line's height that the engine reads best
_APART = 2.2  # line heights between two pieces of a line that belong to different columns
_NARROW, _LONGEST_NUMBER = 4.5, 4  # line heights, letters: a box with a serial number in it
_HEADING = re.compile("[ক-হ]{2}|[a-zA-Z]{2}")
_LETTER = re.compile("[ক-হঅ-ঔa-zA-Z]")
_INSET = 3  # dots inside a box's ruling that may still be its line


@dataclass(frozen=True, kw_only=True)
class _Read:
    """A line as read, with its unsure words."""

    line: Line
    unsure: tuple[str, ...]


def read_page(grey: Grey, engine: Engine, number: int) -> list[Part]:
    """The paragraphs and ruled tables of a page, from the top; [] for a page without writing."""
    even = _levelled(grey)
    upright = _Page(even, engine)
    if upright.lines_above(_UPSIDE_DOWN):
        return upright.parts(number)
    turned_over = _Page(np.ascontiguousarray(even[::-1, ::-1]), engine)
    return max((upright, turned_over), key=lambda page: page.sureness).parts(number)


def _levelled(grey: Grey) -> Grey:
    """The page flat, lit evenly, its lines level and large enough."""
    even = contrasted(evened(flattened(grey)))
    mask = ink(even)
    if not runs_across(mask):
        even = np.ascontiguousarray(np.rot90(even))
        mask = ink(even)
    slope = slant(mask)
    if abs(slope) > 0.0008:
        even = turned(even, slope)
        mask = ink(even)
    even = straightened(even, mask)
    height = line_height([ink(even)])
    factor = min(_GOOD_HEIGHT / height, _MOST_ENLARGED) if height else 1.0
    if factor > 1.15:
        picture = Image.fromarray(even)
        size = (round(picture.width * factor), round(picture.height * factor))
        even = np.asarray(picture.resize(size, Image.Resampling.BICUBIC))
    return even


class _Page:
    """A level page, read part by part."""

    def __init__(self, even: Grey, engine: Engine) -> None:
        self._engine = engine
        rules = find_rules(ink(even))
        self._grey = without(even, rules)
        self._ink = ink(self._grey)
        self._height = line_height([self._ink])
        slack = max(6.0, 0.35 * self._height)
        self._tables = boxes_between(rules.horizontal, rules.vertical, slack)
        self.sureness = 0.0

    def lines_above(self, least: float) -> bool:
        """Whether the engine is sure enough of some lines from the middle of the page."""
        strips = strips_in(self._ink, self._height)
        wide = sorted(strips, key=lambda strip: strip.width, reverse=True)[:_TRIED]
        sure = [_mean(self._words(self._ink, strip, 0, 0)) for strip in wide]
        self.sureness = float(np.mean(sure)) if sure else 0.0
        return self.sureness >= least

    def parts(self, number: int) -> list[Part]:
        """All that stands on the page."""
        outside = self._ink.copy()
        frames = [_frame(boxes) for boxes in self._tables]
        for frame in frames:
            outside[int(frame.top) : int(frame.bottom) + 1, int(frame.left) : int(frame.right) + 1] = False
        loose = [
            read for strip in strips_in(outside, self._height) if (read := self._line(outside, strip, 0, 0))
        ]
        found: list[tuple[float, Part]] = []
        for at, (frame, boxes) in enumerate(zip(frames, self._tables, strict=True), 1):
            cells = tuple(self._cell(box) for box in boxes)
            found.append((frame.top, Ruled(cells=cells, place=f"page {number}, table {at}")))
        tops = [frame.top for frame in frames]
        for between in _grouped(loose, tops):
            found += [
                (top, Paragraph(text=text, place=f"page {number}", unsure=unsure))
                for top, text, unsure in _paragraphs(between)
            ]
        return [part for _, part in sorted(found, key=lambda it: it[0])]

    def _cell(self, box: Box) -> Filled:
        left, top = int(box.left) + _INSET, int(box.top) + _INSET
        part = self._ink[top : int(box.bottom) - _INSET, left : int(box.right) - _INSET]
        if not part.size or not part.any():
            return Filled(box=box, text="", roomy=True)
        reads = [
            read for strip in strips_in(part, self._height) if (read := self._line(part, strip, left, top))
        ]
        if len(reads) == 1 and self._holds_a_number(box, reads[0]):
            return self._number(box, reads[0], left, top, part)
        lines = [read.line for read in reads]
        text = unwrap(lines, box.left + _INSET, box.right - _INSET)
        roomy = not lines or box.bottom - lines[-1].bottom > 1.3 * self._height
        return Filled(
            box=box, text=text, unsure=tuple(word for read in reads for word in read.unsure), roomy=roomy
        )

    def _holds_a_number(self, box: Box, read: _Read) -> bool:
        """Whether a box is so narrow and its word so short that it will be a serial number, read wrongly or not."""
        narrow = box.right - box.left < _NARROW * self._height
        return narrow and len(read.line.text) <= _LONGEST_NUMBER and not _HEADING.search(read.line.text)

    def _number(self, box: Box, read: _Read, left: int, top: int, part: Mask) -> Filled:
        strip = strips_in(part, self._height)[0]
        words = self._engine.read_number(self._piece(strip.moved(left, top)))
        text = "".join(word.text for word in words)
        sure = _mean(words) >= _UNSURE and text == read.line.text
        return Filled(
            box=box, text=text or read.line.text, unsure=() if sure else (text,) if text else (), roomy=True
        )

    def _line(self, part: Mask, strip: Strip, left: int, top: int) -> _Read | None:
        """A line's words; pieces far apart are kept apart by a tab. None for what is no writing."""
        pieces = [
            self._words(part, piece, left, top) for piece in pieces_of(part, strip, _APART * self._height)
        ]
        pieces = [words for words in pieces if words and _is_writing(words)]
        if not pieces:
            return None
        words = [word for piece in pieces for word in piece]
        place = strip.moved(left, top)
        return _Read(
            line=Line(
                left=float(place.left), top=float(place.top), right=float(place.right), bottom=float(place.bottom),
                text="\t".join(" ".join(word.text for word in piece) for piece in pieces),
                first=float(words[0].right - words[0].left),
            ),
            unsure=tuple(word.text for word in words if word.sure < _UNSURE and len(word.text) > 1),
        )  # fmt: skip

    def _words(self, part: Mask, strip: Strip, left: int, top: int) -> Sequence[Word]:
        return self._engine.read(self._piece(strip.moved(left, top)))

    def _piece(self, place: Strip) -> Grey:
        """The picture of one line alone, with white around it."""
        margin = max(4, round(0.18 * self._height))
        piece = self._grey[
            max(0, place.top - margin) : place.bottom + margin,
            max(0, place.left - margin) : place.right + margin,
        ]
        # What of the lines above and below reaches into the margin is wiped out.
        own = np.full_like(piece, 255)
        inner = slice(max(0, min(margin, place.top) - 1), min(margin, place.top) + place.height + 1)
        own[inner] = piece[inner]
        return np.pad(own, 6, constant_values=255)


def _is_writing(words: Sequence[Word]) -> bool:
    """Whether it is words or numbers, and no stamp, signature or fold."""
    text = "".join(word.text for word in words)
    sure = _mean(words)
    if sure < _NOISE:
        return False
    return sure >= _UNSURE or len(_LETTER.findall(text)) >= max(4, 0.5 * len(text.replace(" ", "")))


def _mean(words: Sequence[Word]) -> float:
    """How sure the engine is of a line, long words counting more."""
    letters = sum(len(word.text) for word in words)
    return sum(word.sure * len(word.text) for word in words) / letters if letters else 0.0


def _frame(boxes: Sequence[Box]) -> Box:
    return Box(
        left=min(box.left for box in boxes), top=min(box.top for box in boxes),
        right=max(box.right for box in boxes), bottom=max(box.bottom for box in boxes),
    )  # fmt: skip


def _grouped(reads: Sequence[_Read], tops: Sequence[float]) -> Iterator[list[_Read]]:
    """The lines outside the tables, parted where a table stands between them."""
    groups: dict[int, list[_Read]] = {}
    for read in reads:
        groups.setdefault(sum(top < read.line.top for top in tops), []).append(read)
    yield from groups.values()


def _paragraphs(reads: Sequence[_Read]) -> Iterator[tuple[float, str, tuple[str, ...]]]:
    """Where each paragraph begins, its text, and its unsure words."""
    lines = [read.line for read in reads]
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    at = 0
    for text in unwrap(lines, left, right).split("\n"):
        begun, length = at, 0
        while at < len(reads) and length < len(text):
            length += len(reads[at].line.text) + 1
            at += 1
        yield lines[begun].top, text, tuple(word for read in reads[begun:at] for word in read.unsure)
