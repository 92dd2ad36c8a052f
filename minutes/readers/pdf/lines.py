"""Runs of letters → lines of words: in the order they were written, with spaces where there is room for one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from minutes.readers.pdf.ink import Run
from minutes.readers.pdf.pdfium import Box

Glyph = tuple[str, Box]

# More room between two letters, in parts of their size, is a space: in a text that writes its spaces, and in one that leaves
# them out. Ink is measured, and some letters (১, :) stand in much room of their own.
_SPACE_BESIDES = 0.5
_SPACE_INSTEAD = 0.22
_SPACES_WRITTEN = 0.04  # spaces a letter from which a font counts as one that has them written
_ENOUGH = 40  # letters from which a font is judged by itself
_PARTED = 2.0  # of the letters' size: room that is more than a stretched space
_SAME_LINE = 0.32  # of the letters' size: pens less apart in height write one line
_ALIKE = 0.04  # of the letters' size: glyphs whose boxes differ by less are the same glyph
_BACK = 0.6  # of the letters' size: how far a mark may stand back over the letters before it


@dataclass(slots=True)
class Word:
    """Letters without a space between them."""

    text: str
    left: float
    right: float


@dataclass(slots=True)
class Line:
    """Words beside each other, from the left to the right."""

    words: list[Word]
    base: float
    size: float
    spaced: bool = False  # a space is written behind it

    @property
    def left(self) -> float:
        """Where its ink begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where its ink ends."""
        return self.words[-1].right

    @property
    def is_parted(self) -> bool:
        """Whether there is much more room between two of its words than between the others."""
        gaps = sorted(following.left - word.right for word, following in pairwise(self.words))
        return bool(gaps) and gaps[-1] > _PARTED * self.size and gaps[-1] > 2.5 * gaps[(len(gaps) - 1) // 2]

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join(word.text for word in self.words)


def without_doubles(runs: Iterable[Run]) -> list[Run]:
    """The runs without the repetitions of a syllable whose glyphs were drawn apart, each as the whole syllable.

    typst writes its PDFs so: of পু, the letter প is said to mean পু, and so is the vowel sign below it. The sign has
    another shape than the first glyph of the syllable; a syllable that is really written twice begins with the same.
    """
    kept: list[Run] = []
    syllable, first, base = "", (0.0, 0.0), 0.0
    for run in runs:
        begins, box = run.glyphs[0] if run.glyphs else (run.text, _edge(run))
        apart = abs(run.base - base) > run.size
        if len(begins) > 1 and begins == syllable and not apart and not _alike(_shape(box), first, run.size):
            rest, end = _shortened(run)
            kept[-1] = _widened(kept[-1], end)
            if rest is None:
                continue
            run = rest
        last, box = run.glyphs[-1] if run.glyphs else (run.text, _edge(run))
        if last != syllable or len(run.glyphs) > 1 or _alike(_shape(box), first, run.size) or apart:
            syllable, first = last, _shape(box)
        base = run.base
        kept.append(run)
    return kept


def _widened(run: Run, end: float) -> Run:
    if end <= run.right or not run.glyphs:
        return replace(run, right=max(end, run.right))
    *before, (text, box) = run.glyphs
    return replace(run, right=end, glyphs=(*before, (text, (box[0], box[1], max(end, box[2]), box[3]))))


def _edge(run: Run) -> Box:
    return (run.left, run.bottom, run.right, run.top)


def _shape(box: Box) -> tuple[float, float]:
    return (box[2] - box[0], box[3] - box[1])


def _alike(one: tuple[float, float], other: tuple[float, float], size: float) -> bool:
    return abs(one[0] - other[0]) + abs(one[1] - other[1]) <= 2 * _ALIKE * size


def _shortened(run: Run) -> tuple[Run | None, float]:
    """What is left of the run without its first glyph, and where that ended."""
    if len(run.glyphs) < 2:
        return None, run.right
    text, box = run.glyphs[0]
    rest = run.glyphs[1:]
    return replace(run, text=run.text[len(text) :], glyphs=rest, left=rest[0][1][0]), box[2]


def fonts_without_spaces(runs: Iterable[Run]) -> frozenset[int]:
    """The fonts of a page whose spaces are not written, so that they are guessed from the room between letters."""
    letters: Counter[int] = Counter()
    bangla: Counter[int] = Counter()
    spaces: Counter[int] = Counter()
    for run in runs:
        letters[run.font] += len(run.text)
        spaces[run.font] += run.text.count(" ")
        bangla[run.font] += len(run.text) if run.text >= "\u0980" else 0
    if spaces.total() < _SPACES_WRITTEN * letters.total():
        return frozenset(letters)
    return frozenset(
        font
        for font, number in letters.items()
        if number >= _ENOUGH and spaces[font] < _SPACES_WRITTEN * number and 2 * bangla[font] > number
    )


def into_lines(runs: Iterable[Run], unspaced: frozenset[int]) -> list[Line]:
    """The lines that `runs` make within one column or cell, from the top; `unspaced`: fonts whose spaces are not written."""
    groups: list[list[Run]] = []
    for run in runs:
        for group in reversed(groups[-4:]):
            if abs(group[0].base - run.base) <= _SAME_LINE * max(run.size, group[0].size, 1.0):
                group.append(run)
                break
        else:
            groups.append([run])
    lines = []
    for group in _level(groups):
        ordered = _in_order(group)
        words = _words(ordered, unspaced)
        if words:
            size = max(run.size for run in group)
            lines.append(Line(words, group[0].base, size, spaced=ordered[-1].text.endswith(" ")))
    return lines


def _level(groups: list[list[Run]]) -> list[list[Run]]:
    """The groups from the top to the bottom, those at one height made one."""
    level: list[list[Run]] = []
    for group in sorted(groups, key=lambda group: -group[0].base):
        if level and level[-1][0].base - group[0].base <= _SAME_LINE * max(group[0].size, 1.0):
            level[-1].extend(group)
        else:
            level.append(group)
    return level


def _in_order(group: list[Run]) -> list[Run]:
    """The runs of a line as written; sorted by place where one stands back further than a mark would."""
    if not any(_stands_back(run, following) for run, following in pairwise(group)):
        return group
    pieces = sorted((piece for run in group for piece in _split(run)), key=lambda run: run.left)
    return [
        piece for at, piece in enumerate(pieces) if not _is_covered(piece, pieces[max(0, at - 3) : at + 3])
    ]


def _is_covered(space: Run, beside: Sequence[Run]) -> bool:
    """Whether it is a space over which letters of another font were drawn (LibreOffice keeps their place so)."""
    if not space.text.isspace():
        return False
    letters = (run for run in beside if not run.text.isspace())
    covered = sum(max(0.0, min(run.right, space.right) - max(run.left, space.left)) for run in letters)
    return covered > (space.right - space.left) / 2


def _stands_back(run: Run, following: Run) -> bool:
    allowed = 0.05 if run.text.isspace() else _BACK
    return following.left < run.right - allowed * run.size


def cut(run: Run, places: Sequence[float]) -> list[Run]:
    """The run in pieces, parted at `places` on its way to the right."""
    pieces: dict[int, list[Glyph]] = {}
    for glyph in run.glyphs:
        middle = (glyph[1][0] + glyph[1][2]) / 2
        pieces.setdefault(sum(place < middle for place in places), []).append(glyph)
    return [_piece(run, piece) for piece in pieces.values()]


def _split(run: Run) -> list[Run]:
    """The run in words and spaces."""
    if not run.glyphs:
        return [run]
    pieces: list[list[Glyph]] = []
    for glyph in run.glyphs:
        blank = glyph[0].isspace()
        gap = pieces and glyph[1][0] - pieces[-1][-1][1][2] > _SPACE_INSTEAD * run.size
        if not pieces or blank or gap or pieces[-1][-1][0].isspace():
            pieces.append([])
        pieces[-1].append(glyph)
    return [_piece(run, piece) for piece in pieces]


def _piece(run: Run, glyphs: list[Glyph]) -> Run:
    left, right = min(box[0] for _, box in glyphs), max(box[2] for _, box in glyphs)
    text = "".join(text for text, _ in glyphs)
    return replace(run, text=text, left=left, right=right, glyphs=tuple(glyphs))


def _words(runs: list[Run], unspaced: frozenset[int]) -> list[Word]:
    words: list[Word] = []
    text, left, right = "", 0.0, 0.0

    def close() -> None:
        nonlocal text
        if text:
            words.append(Word(text, left, right))
        text = ""

    for run in runs:
        room = run.size * (_SPACE_INSTEAD if run.font in unspaced else _SPACE_BESIDES)
        units = ((text, box[0], box[2]) for text, box in run.glyphs) if run.glyphs else _units(run)
        for letters, start, end in units:
            if letters.isspace():
                close()
                continue
            if text and start - right > room:
                close()
            if not text:
                left, right = start, end
            text += letters
            right = max(right, end)
    close()
    return words


def _units(run: Run) -> list[tuple[str, float, float]]:
    """A run known only as a whole in words and spaces, its width shared out among its letters."""
    if not any(letter.isspace() for letter in run.text):
        return [(run.text, run.left, run.right)]
    share = (run.right - run.left) / len(run.text)
    units: list[tuple[str, float, float]] = []
    for at, letter in enumerate(run.text):
        start = run.left + at * share
        if units and letter.isspace() == units[-1][0].isspace():
            units[-1] = (units[-1][0] + letter, units[-1][1], start + share)
        else:
            units.append((letter, start, start + share))
    return units
