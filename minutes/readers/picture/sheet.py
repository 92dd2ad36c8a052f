"""A level page, and the words that stand in its boxes and on its lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import fmean

import numpy as np
from PIL import Image

from minutes.head.signatures import signs_alone
from minutes.readers.boxes import Box, Filled
from minutes.readers.picture.bold import bold_lines
from minutes.readers.picture.brackets import closed, ended
from minutes.readers.picture.columns import Piece
from minutes.readers.picture.digits import Digit, corrected, digits_in
from minutes.readers.picture.engine import Engine, Word
from minutes.readers.picture.glyphs import is_dash, roman, without_strokes
from minutes.readers.picture.light import Grey, Mask
from minutes.readers.picture.lines import Strip, strips_in, whole_word
from minutes.readers.picture.mending import mended, numbered, undusted
from minutes.readers.picture.rereading import Readings, Rereader
from minutes.readers.picture.serials import DIGITS
from minutes.readers.picture.signs import with_last_sign
from minutes.readers.picture.spelling import bare, has_digits
from minutes.readers.wrapping import Line, unwrap

INSET = 2  # dots of a box that still belong to its lines
_ABOVE = 0.3  # of a line's height: what is given to the engine above and below the line
_GOOD_HEIGHT = 42  # dots of a line's height at least, for the engine
_BESIDE = 0.12
_SPACE = 0.16  # of a line's height: the least between two words
_SAMPLE = 3  # lines by which it is told which way up a page is, and whether it is one
_WRITTEN = 70  # mean confidence from which on a line beside tables is no signature, stamp or stain
_LIKELY = 20  # confidence of one word of three letters that shows the same
_EDGE = 0.25  # of a line's height: so far from its lines a box has remains of them
_TALL = 1.35  # of a line's height: a strip that leaves so much room shows strokes that are no letters
# What stands for a list's number where it was not understood, and what such a number looks like.
_NO_MARK = re.compile(r"[|&\[\]!€$#%@]{1,2}[।.)]?")
_MARK = re.compile(r"[১-৯][০-৯]?[।.)]?")
_NUMBERED = 60  # confidence from which on a second reading is that number
_DASH_LEFT = re.compile(r"(?<=\S)\s[-–—]$")  # behind the words of a cell: what is left of its line
MOST_LINES = 300  # more than any page has

Seen = tuple[
    list[Sequence[Word]], Iterator[Sequence[Word]]
]  # readings of a word: those made, and those to be made


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A level page without its ruling lines, the boxes between those, the height of its lines."""

    grey: Grey
    ink: Mask
    tables: Sequence[Sequence[Box]]
    levels: Sequence[float]  # where lines run across most of the page
    height: int
    engine: Engine
    lines: dict[Box, list[Strip]] = field(default_factory=dict)
    seen: dict[tuple[Strip, Box | None, str], Sequence[Word]] = field(default_factory=dict)
    looked: dict[tuple[Strip, int, int], Seen] = field(default_factory=dict)
    reader: Rereader = field(default_factory=Rereader)

    def bands(self) -> Iterator[Strip | Sequence[Box]]:
        """The page from the top: free bands across it, and tables."""
        height, width = self.ink.shape
        at = 0
        for boxes in self.tables:
            top = int(min(box.top for box in boxes))
            if top - at > 0.5 * self.height:
                yield Strip(left=0, top=at, right=width, bottom=top - INSET)
            yield boxes
            at = max(at, int(max(box.bottom for box in boxes)) + INSET)
        if height - at > 0.5 * self.height:
            yield Strip(left=0, top=at, right=width, bottom=height)

    def cell(self, box: Box) -> Filled:
        """A box with its words."""
        pieces = self.pieces(box)
        if not pieces:
            return Filled(box=box, text=self.stroke(box), roomy=True)
        edge = min(min(piece.line.left for piece in pieces) - box.left, self.height)
        return self.filled(box, pieces, box.left + edge, box.right - edge)

    def glance(self, box: Box) -> str:
        """What stands in a box, as it is first read."""
        words = (word for strip in self.strips(box) for word in self.words(strip, box))
        return mended(" ".join(word.text for word in words))

    def pieces(self, box: Box) -> list[Piece]:
        """The lines of words in a box."""
        return [piece for strip in self.strips(box) if (piece := self.piece(strip, box)) is not None]

    def filled(self, box: Box, pieces: Sequence[Piece], left: float, right: float) -> Filled:
        """A box with these lines, which may go from `left` to `right`."""
        lines = [piece.line for piece in pieces]
        title = bold_lines(self.ink, lines, self.height)
        parts = (unwrap(part, left, right) for part in (lines[:title], lines[title:]) if part)
        text = "\n".join(parts)
        return Filled(
            box=box,
            text=_DASH_LEFT.sub("", ended("\n".join(map(closed, numbered(undusted(text).split("\n")))))),
            unsure=tuple(word for piece in pieces for word in piece.unsure),
            roomy=not pieces or box.bottom - pieces[-1].line.bottom > 1.3 * self.height,
        )

    def serial(self, cell: Filled) -> str | None:
        """The number in a cell that can hold nothing else; None where the cell is empty."""
        strips = self.strips(cell.box)
        words = [self.words(strip, cell.box, DIGITS) for strip in strips]
        number = "".join(word.text for line in words for word in line)
        if len(strips) == 1 and not has_digits(number):
            picture = self.enlarged(self.around(strips[0], cell.box), cell.box)
            others = () if picture is None else self.engine.again(picture)
            again = ("".join(word.text for word in reading) for reading in others)
            number = next((text for text in again if has_digits(text)), number)
        return number if strips else None

    def strips(self, box: Box) -> list[Strip]:
        """The lines in a box."""
        if box not in self.lines:
            left, top = int(box.left) + INSET, int(box.top) + INSET
            strips = strips_in(self.inside(box), self.height)
            self.lines[box] = [strip.moved(left, top) for strip in strips][:MOST_LINES]
        return self.lines[box]

    def stroke(self, box: Box) -> str:
        """What stands in a box without words, apart from what is left of its lines: a dash, "ii", nothing."""
        edge = round(_EDGE * self.height)
        ink = self.inside(box)[edge:-edge, edge:-edge]
        return "-" if is_dash(ink, self.height) else roman(ink, self.height)

    def inside(self, box: Box) -> Mask:
        """The ink in a box."""
        left, top = int(box.left) + INSET, int(box.top) + INSET
        return self.ink[top : int(box.bottom) - 1, left : int(box.right) - 1]

    def piece(self, strip: Strip, box: Box | None = None) -> Piece | None:
        """The words on a strip; None where there are none."""
        read = self.with_mark(strip, box, self.words(strip, box))
        words = [self.reader.decided(word, lambda word: self.again(strip, box, word)) for word in read]
        text = mended(" ".join(word.text for word in words))
        if not any(letter.isalnum() for letter in text) or (box is None and not _is_written(words)):
            return None
        line = Line(
            left=strip.left,
            top=strip.top,
            right=strip.right,
            bottom=strip.bottom,
            text=text,
            first=float(words[0].right - words[0].left),
        )
        return Piece(line=line, unsure=tuple(bare(word.text) for word in words if word.unsure))

    def with_mark(self, strip: Strip, box: Box | None, words: Sequence[Word]) -> Sequence[Word]:
        """The words of a line, a sign at its head that is neither letter nor number read again as a number."""
        if len(words) < 2 or not _NO_MARK.fullmatch(words[0].text):
            return words
        place, sign = self.around(strip, box), words[0]
        right = place.left + sign.right + round(_BESIDE * self.height)
        picture = self.enlarged(replace(place, left=place.left + sign.left, right=right), box)
        again = () if picture is None else self.engine.read(picture, DIGITS)
        if len(again) != 1 or again[0].sure < _NUMBERED or not _MARK.fullmatch(again[0].text):
            return words
        number = again[0].text.rstrip("।.)") + (sign.text[-1] if sign.text[-1] in "।.)" else "")
        return [replace(sign, text=number), *words[1:]]

    def words(self, strip: Strip, box: Box | None = None, only: str = "") -> Sequence[Word]:
        """The words on a strip, as the engine reads them; a strip that was a sample is not read twice."""
        place = (strip, box, only)
        if place not in self.seen:
            self.seen[place] = self.read(strip, box, only)
        return self.seen[place]

    def read(self, strip: Strip, box: Box | None, only: str) -> Sequence[Word]:
        """The same, read now."""
        place = self.around(strip, box)
        line = self.enlarged(place, box)
        if line is None:
            return ()
        factor = self.factor
        placed = [
            replace(word, left=round(word.left / factor), right=round(word.right / factor))
            for word in self.engine.read(line, only)
        ]
        ink = self.ink[strip.top : strip.bottom, place.left : place.right]
        # The engine lets some words go on to the end of the next.
        ends = [following.left for following in placed[1:]] + [ink.shape[1]]
        return [with_last_sign(word, ink, end, self.height) for word, end in zip(placed, ends, strict=False)]

    def judged(self) -> bool:
        """Judge the digits that were read by each other; whether some are others: then the page is to be put together anew."""
        read = [(place, at) for place, words in self.seen.items() if not place[2] for at in range(len(words))]
        words = {number: self.seen[place][at] for number, (place, at) in enumerate(read)}
        digits = {
            number: self.digits(place[0], place[1], words[number]) for number, (place, _) in enumerate(read)
        }
        found = corrected(words, digits, self.height)
        for number, word in found.items():
            place, at = read[number]
            self.seen[place] = [*self.seen[place][:at], word, *self.seen[place][at + 1 :]]
        return bool(found)

    def digits(self, strip: Strip, box: Box | None, word: Word) -> list[Digit]:
        """The digits of a number on a strip."""
        if not has_digits(word.text):
            return []
        left = self.around(strip, box).left
        ink = self.ink[strip.top : strip.bottom, left:]
        start, end = whole_word(ink, word.left, word.right, _SPACE * self.height)
        grey = self.grey[strip.top : strip.bottom, left + start : left + end]
        return digits_in(word, grey, ink[:, start:end], self.height, (left + start, strip.top))

    def again(self, strip: Strip, box: Box | None, word: Word) -> Readings:
        """Other readings of a word on a strip; none is made twice."""
        made, others = self.looked.setdefault(
            (strip, word.left, word.right), ([], self.others(strip, box, word))
        )
        yield from made
        for reading in others:
            made.append(reading)
            yield reading

    def others(self, strip: Strip, box: Box | None, word: Word) -> Iterator[Sequence[Word]]:
        """Other readings of a word, as they are asked for."""
        place, beside = self.around(strip, box), round(_BESIDE * self.height)
        ink = self.ink[strip.top : strip.bottom, place.left : place.right]
        start, end = whole_word(ink, word.left, word.right, _SPACE * self.height)
        left, right = (
            max(place.left, place.left + start - beside),
            min(place.right, place.left + end + beside),
        )
        picture = self.enlarged(replace(place, left=left, right=right), box)
        if picture is not None:
            yield from self.engine.again(picture)

    def around(self, strip: Strip, box: Box | None) -> Strip:
        """The strip with some room around it, but nothing from beyond its box."""
        above, beside = round(_ABOVE * self.height), round(_BESIDE * self.height)
        height, width = self.ink.shape
        within = box or Box(left=0, top=0, right=width, bottom=height)
        return Strip(
            left=max(strip.left - beside, int(within.left)),
            top=max(strip.top - above, int(within.top)),
            right=min(strip.right + beside, int(within.right)),
            bottom=min(strip.bottom + above, int(within.bottom)),
        )

    def enlarged(self, place: Strip, box: Box | None) -> Grey | None:
        """The picture of a place as large as the engine reads it best; None where there is nothing."""
        line, factor = self.grey[place.top : place.bottom, place.left : place.right], self.factor
        if min(line.shape) < 2:
            return None
        if box is not None and place.height > _TALL * self.height:
            line = without_strokes(line)
        size = (round(line.shape[1] * factor), round(line.shape[0] * factor))
        return np.asarray(Image.fromarray(line).resize(size, Image.Resampling.BICUBIC))

    @property
    def factor(self) -> float:
        return max(1.0, _GOOD_HEIGHT / self.height)

    def sample(self) -> list[tuple[Strip, Box | None]]:
        """A few long lines from all over the page, and the box in which each stands."""
        boxes = [box for boxes in self.tables for box in boxes]
        found: list[tuple[Strip, Box | None]] = [(strip, box) for box in boxes for strip in self.strips(box)]
        for band in self.bands():
            if isinstance(band, Strip):
                part = self.ink[band.top : band.bottom]
                found += [(strip.moved(0, band.top), None) for strip in strips_in(part, self.height)]
        fit = [(strip, box) for strip, box in found if strip.height < 2 * self.height]
        return sorted(fit, key=lambda line: -line[0].width)[: 3 * _SAMPLE : 3]

    def legibility(self) -> float:
        """How sure the engine is of the words on some lines (0 to 100)."""
        sure = [word.sure for strip, box in self.sample() for word in self.words(strip, box)]
        return fmean(sure) if len(sure) > 2 else 0.0


def _is_written(words: Sequence[Word]) -> bool:
    """Whether these are words, the mark of a signature too, and not what the engine makes of a signature or a stamp."""
    if fmean(word.sure for word in words) >= _WRITTEN or signs_alone(" ".join(word.text for word in words)):
        return True
    return any(word.sure >= _LIKELY and _letters(word.text) > 2 for word in words)


def _letters(text: str) -> int:
    return sum(letter.isalpha() for letter in text)
