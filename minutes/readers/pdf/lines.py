"""Runs of letters → lines of words: in the order they were written, with spaces where there is room for one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise, zip_longest
from operator import attrgetter

from minutes.readers.pdf.ink import Run
from minutes.readers.pdf.spelling import Traits
from minutes.readers.pdf.words import PARTED, SPACE_INSTEAD, Glyph, Word, is_guess, mark_apart, words_of

_SOME_LETTERS = 8
# What stands before a line of a list.
LIST_MARK = re.compile(
    r"^[(\[]?(?:[0-9০-৯]{1,3}|[ক-হa-z]|[ivx]{1,4})[।.)\]|]{1,2}$|^[0-9০-৯]{1,3}(?:[.।][0-9০-৯]{1,2}){1,3}[।.)]?$|^[•●▪■➢✓-]$"
)

_SPACES_WRITTEN = 0.04  # spaces a letter from which a font counts as one that has them written
_AT_THE_END = 0.15  # of the letters' size: how exactly the last space begins where the last letter ends
_SMALL = 0.7  # of the letters' size: a footnote's number among them
_RAISED = 0.6  # of the letters' size: how high it stands
_ENOUGH = 40  # letters from which a font is judged by itself
_SAME_LINE = 0.32  # of the letters' size: pens less apart in height write one line
# Of the letters' size: how far a mark may stand back over the letters before it, and anything over a space.
_BACK = 0.6
_BACK_OF_SPACE = 0.05
_BACK_OF_LATIN = 0.2  # letters and digits that are no marks


@dataclass(slots=True)
class Line:
    """Words beside each other, from the left to the right."""

    words: list[Word]
    base: float
    size: float
    spaced: bool = False  # a space is written behind it
    fonts: frozenset[int] = frozenset()  # those of its Bangla letters
    lettered: float = 0.0  # the size of most of those
    _text: str = ""

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
        gaps = [following.left - word.right for word, following in pairwise(self.words)]
        widest = max(gaps, default=0.0)
        return widest > PARTED * self.size and widest > 2.5 * sorted(gaps)[(len(gaps) - 1) // 2]

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        if not self._text:
            self._text = " ".join([word.text for word in self.words])
        return self._text


def fonts_without_spaces(runs: Iterable[Run]) -> frozenset[int]:
    """The fonts of a page whose spaces are not written, so that they are guessed from the room between letters."""
    written: dict[int, list[str]] = {}
    for font, some in groupby(runs, attrgetter("font")):
        written.setdefault(font, []).extend([_as_written(run) if run.glyphs else run.text for run in some])
    texts = {font: "".join(pieces) for font, pieces in written.items()}
    everything = "".join(texts.values())
    if everything.count(" ") < _SPACES_WRITTEN * len(everything):
        return frozenset(texts)
    return frozenset(
        font
        for font, text in texts.items()
        if len(text) >= _ENOUGH
        and text.count(" ") < _SPACES_WRITTEN * len(text)
        and 2 * sum(letter >= "\u0980" for letter in text) > len(text)
    )


def _as_written(run: Run) -> str:
    """Its text without the spaces that are only guessed."""
    if " " not in run.text:
        return run.text
    return "".join([glyph[0] for glyph in run.glyphs if not is_guess(glyph)])


def into_lines(runs: Iterable[Run], unspaced: frozenset[int], traits: Traits) -> list[Line]:
    """The lines that `runs` make within one column or cell, from the top.

    `unspaced`: fonts whose spaces are not written; `traits`: how the fonts tell what they mean.
    """
    groups: list[list[Run]] = []
    base, group = float("inf"), list[Run]()
    for run in runs:
        if run.base != base:
            base, group = run.base, _at_height(groups, run)
        group.append(run)
    lines = []
    for group in _level(groups):
        ordered = _in_order(group)
        words = mark_apart(words_of(ordered, unspaced, traits))
        if words:
            size = max(map(attrgetter("size"), group))
            fonts, lettered = _lettering(group)
            lines.append(
                Line(
                    words,
                    group[0].base,
                    size,
                    _ends_with_space(ordered[-1], group, words[-1]),
                    fonts,
                    lettered or size,
                )
            )
    return [line for line, below in zip_longest(lines, lines[1:]) if not (below and _is_note(line, below))]


def _is_note(line: Line, below: Line) -> bool:
    """Whether a line is but the small raised number of a footnote in the line below."""
    text = line.text
    small = len(text) <= 2 and text.isdigit() and line.size < _SMALL * below.size
    return (
        small
        and line.base - below.base < _RAISED * below.size
        and below.left < line.left <= below.right + below.size
    )


def _lettering(group: Iterable[Run]) -> tuple[frozenset[int], float]:
    """The fonts of a line's Bangla letters and the size of most of them, if there are some.

    Brackets, figures and Latin letters may stand among them in another size.
    """
    lettered = [run for run in group if "\u0985" <= run.text <= "\u09ba"]
    if not lettered:
        return frozenset(), 0.0
    some = sum([len(run.text) for run in lettered]) >= _SOME_LETTERS
    sizes = sorted([run.size for run in lettered])
    return frozenset([run.font for run in lettered] if some else ()), sizes[len(sizes) // 2]


def _ends_with_space(run: Run, group: Iterable[Run], word: Word) -> bool:
    """Whether a space is written behind the last run, or those of the whole line, written apart, reach behind its last word."""
    if run.text.endswith(" "):
        return not (run.glyphs and is_guess(run.glyphs[-1]))
    return any(
        space.text.isspace() and space.right > word.right - _AT_THE_END * space.size for space in group
    )


def _at_height(groups: list[list[Run]], run: Run) -> list[Run]:
    """The group of runs that stand as high as `run`, a new one if need be."""
    for group in reversed(groups[-4:]):
        if abs(group[0].base - run.base) <= _SAME_LINE * max(run.size, group[0].size, 1.0):
            return group
    groups.append([])
    return groups[-1]


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
    for run, following in pairwise(group):
        if following.left < run.right - _back(run.text, following.text) * run.size:
            break
    else:
        return group
    pieces = sorted((piece for run in group for piece in _split(run)), key=lambda run: run.left)
    return [
        piece for at, piece in enumerate(pieces) if not _is_covered(piece, pieces[max(0, at - 3) : at + 3])
    ]


def _back(text: str, following: str) -> float:
    """How far, in parts of its size, `following` may stand back over the letters before it."""
    if text == " ":
        return _BACK_OF_SPACE
    return _BACK_OF_LATIN if following[:1].isascii() and following[:1].isalnum() else _BACK


def _is_covered(space: Run, beside: Sequence[Run]) -> bool:
    """Whether it is a space over which letters of another font were drawn (LibreOffice keeps their place so)."""
    if not space.text.isspace():
        return False
    letters = (run for run in beside if not run.text.isspace())
    if space.glyphs and is_guess(space.glyphs[0]):
        return any(run.left < space.left < run.right - 0.05 * run.size for run in letters)
    covered = sum(max(0.0, min(run.right, space.right) - max(run.left, space.left)) for run in letters)
    return covered > (space.right - space.left) / 2


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
        gap = pieces and glyph[1][0] - pieces[-1][-1][1][2] > SPACE_INSTEAD * run.size
        if not pieces or blank or gap or pieces[-1][-1][0].isspace():
            pieces.append([])
        pieces[-1].append(glyph)
    parts = [_piece(run, piece) for piece in pieces]
    for before, guess in pairwise(parts):
        if guess.glyphs and is_guess(guess.glyphs[0]):
            # Room behind the letters before it, in which another font's may have been drawn.
            guess.left = guess.right = before.right
    return parts


def _piece(run: Run, glyphs: list[Glyph]) -> Run:
    left, right = min(box[0] for _, box in glyphs), max(box[2] for _, box in glyphs)
    text = "".join(text for text, _ in glyphs)
    return replace(run, text=text, left=left, right=right, glyphs=tuple(glyphs))
