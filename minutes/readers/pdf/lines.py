"""Runs of letters → lines of words: in the order they were written, with spaces where there is room for one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from operator import attrgetter

from minutes.readers.pdf.ink import DIGITS, Run
from minutes.readers.pdf.pdfium import Box
from minutes.readers.pdf.spelling import Traits, spell

_SOME_LETTERS = 8
Glyph = tuple[str, Box]

# More room between two letters, in parts of their size, is a space: in a text that writes its spaces, and in one that leaves
# them out. Ink is measured, and some letters (১, :) stand in much room of their own.
_SPACE_BESIDES = 0.5
_SPACE_INSTEAD = 0.22
# The same where PDFium, which knows how far the pen went, takes it for a space; and in a line with such a place elsewhere.
_SPACE_GUESSED = 0.1
_SPACE_BETWEEN = 0.32
# The same between a digit, whose box is the pen's, and a letter.
_SPACE_AT_DIGIT = 0.14
_BEARING = 0.08  # the room of its own that a digit's box has and a letter's has not
_BANGLA = "\u0980"  # and above it: there PDFium guesses well
_REPH = "র্"  # the hook over a consonant, whose ink reaches beyond the pen
_SPACE_OF_SCRIPTS = 0.25
_SPACE_FOR_SURE = 0.9
SIGNS = "\u0981\u0982\u0983\u09bc\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c4\u09c7\u09c8\u09cb\u09cc\u09cd\u09d7"  # begin no word
_CLOSING = "।,;:!?)]’”"  # before these none is guessed
_BEHIND = "\u0981\u0982\u0983\u09bc\u09be\u09c0\u09c1\u09c2\u09c3\u09c4\u09d7"  # of these, what stands behind or below its letter
_SPACES_WRITTEN = 0.04  # spaces a letter from which a font counts as one that has them written
_ENOUGH = 40  # letters from which a font is judged by itself
_PARTED = 2.0  # of the letters' size: room that is more than a stretched space
_SAME_LINE = 0.32  # of the letters' size: pens less apart in height write one line
# Glyphs that differ by no more in width (of the wider one), and in height (of the letters' size), may be the same.
_ALIKE_ACROSS, _ALIKE_UP = 0.25, 0.08
# Of the letters' size: how far a mark may stand back over the letters before it, and anything over a space.
_BACK = 0.6
_BACK_OF_SPACE = 0.05


@dataclass(slots=True)
class Word:
    """Letters without a space between them. `doubted`: the file does not tell reliably what its glyphs are."""

    text: str
    left: float
    right: float
    doubted: bool = False


@dataclass(slots=True)
class Line:
    """Words beside each other, from the left to the right."""

    words: list[Word]
    base: float
    size: float
    spaced: bool = False  # a space is written behind it
    fonts: frozenset[int] = frozenset()  # those of its Bangla letters
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
        gaps = sorted(following.left - word.right for word, following in pairwise(self.words))
        return bool(gaps) and gaps[-1] > _PARTED * self.size and gaps[-1] > 2.5 * gaps[(len(gaps) - 1) // 2]

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        if not self._text:
            self._text = " ".join([word.text for word in self.words])
        return self._text


def without_doubles(runs: Iterable[Run]) -> list[Run]:
    """The runs without the repetitions of a syllable whose glyphs were drawn apart, each as the whole syllable.

    typst writes its PDFs so: of পু, the letter প is said to mean পু, and so is the vowel sign below it. The sign has
    another shape than the first glyph of the syllable; a syllable that is really written twice begins with the same.
    """
    kept: list[Run] = []
    syllable, before = "", None
    for run in runs:
        glyphs = run.glyphs
        if before and (glyphs[0][0] if glyphs else run.text) == syllable and _is_rest(run, before):
            rest, end = _shortened(run)
            kept[-1] = _widened(kept[-1], end)
            if rest is None:
                continue
            run, glyphs = rest, rest.glyphs
        syllable, before = (glyphs[-1][0] if glyphs else run.text), run
        kept.append(run)
    return kept


def _is_rest(run: Run, before: Run) -> bool:
    """Whether a run that begins with the syllable with which the one before ends is only drawn for the rest of it."""
    syllable, first = before.glyphs[-1] if before.glyphs else (before.text, _edge(before))
    box = run.glyphs[0][1] if run.glyphs else _edge(run)
    return len(syllable) > 1 and abs(run.base - before.base) < run.size and not _alike(box, first, run.size)


def _widened(run: Run, end: float) -> Run:
    if end <= run.right or not run.glyphs:
        return replace(run, right=max(end, run.right))
    *before, (text, box) = run.glyphs
    return replace(run, right=end, glyphs=(*before, (text, (box[0], box[1], max(end, box[2]), box[3]))))


def _edge(run: Run) -> Box:
    return (run.left, run.bottom, run.right, run.top)


def _alike(one: Box, other: Box, size: float) -> bool:
    """Whether two boxes may be the same letters': almost as wide, and as high."""
    width, other_width = one[2] - one[0], other[2] - other[0]
    higher = (one[3] - one[1]) - (other[3] - other[1])
    return (
        abs(width - other_width) <= _ALIKE_ACROSS * max(width, other_width)
        and abs(higher) <= _ALIKE_UP * size
    )


def _shortened(run: Run) -> tuple[Run | None, float]:
    """What is left of the run without its first glyph, and where that ended."""
    if len(run.glyphs) < 2:
        return None, run.right
    text, box = run.glyphs[0]
    rest = run.glyphs[1:]
    return replace(run, text=run.text[len(text) :], glyphs=rest, left=rest[0][1][0]), box[2]


def fonts_without_spaces(runs: Iterable[Run]) -> frozenset[int]:
    """The fonts of a page whose spaces are not written, so that they are guessed from the room between letters."""
    written: dict[int, list[str]] = {}
    for font, some in groupby(runs, attrgetter("font")):
        written.setdefault(font, []).extend([_as_written(run) for run in some])
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
    if " " not in run.text or not run.glyphs:
        return run.text
    return "".join([glyph[0] for glyph in run.glyphs if not _is_guess(glyph)])


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
        words = _words(ordered, unspaced, traits)
        if words:
            size = max(map(attrgetter("size"), group))
            fonts = _fonts(group)
            lines.append(Line(words, group[0].base, size, _ends_with_space(ordered[-1]), fonts))
    return lines


def _fonts(group: Iterable[Run]) -> frozenset[int]:
    """The fonts of a line's Bangla letters, if there are some."""
    lettered = [run for run in group if "\u0985" <= run.text <= "\u09ba"]
    some = sum([len(run.text) for run in lettered]) >= _SOME_LETTERS
    return frozenset([run.font for run in lettered] if some else ())


def _ends_with_space(run: Run) -> bool:
    return run.text.endswith(" ") and not (run.glyphs and _is_guess(run.glyphs[-1]))


def _is_guess(glyph: Glyph) -> bool:
    """Whether it is a space that is not written, but guessed by PDFium."""
    return glyph[0] == " " and glyph[1][0] == glyph[1][2]


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
        if following.left < run.right - (_BACK if run.text != " " else _BACK_OF_SPACE) * run.size:
            break
    else:
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
    if space.glyphs and _is_guess(space.glyphs[0]):
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
        gap = pieces and glyph[1][0] - pieces[-1][-1][1][2] > _SPACE_INSTEAD * run.size
        if not pieces or blank or gap or pieces[-1][-1][0].isspace():
            pieces.append([])
        pieces[-1].append(glyph)
    parts = [_piece(run, piece) for piece in pieces]
    for guess, following in pairwise(parts):
        if guess.glyphs and _is_guess(
            guess.glyphs[0]
        ):  # the pen's place, which the ink of the next may reach back over
            guess.left = guess.right = min(guess.left, following.left)
    return parts


def _piece(run: Run, glyphs: list[Glyph]) -> Run:
    left, right = min(box[0] for _, box in glyphs), max(box[2] for _, box in glyphs)
    text = "".join(text for text, _ in glyphs)
    return replace(run, text=text, left=left, right=right, glyphs=tuple(glyphs))


def _words(runs: list[Run], unspaced: frozenset[int], traits: Traits) -> list[Word]:
    """The runs' glyphs gathered between spaces, written ones and others."""
    words: list[Word] = []
    word: Word | None = None
    parts: list[str] = []
    spelled: list[tuple[Word, list[str], int]] = []
    besides = _SPACE_BETWEEN if _has_guesses(runs) else _SPACE_BESIDES
    guessed, parted = False, 0
    for run in runs:
        if parted and parted == run.drawn and parts:
            guessed = guessed or run.text >= _BANGLA or parts[-1][-1] >= _BANGLA
        size, font, parted = run.size, run.font, run.parted
        near = size * _SPACE_OF_SCRIPTS
        usual = size * (_SPACE_INSTEAD if font in unspaced else besides)
        for letters, (start, _, end, _) in run.glyphs or _units(run):
            if letters == " " or letters.isspace():
                if start == end and run.glyphs:
                    guessed = True
                else:
                    word = None
                continue
            if (
                word is None
                and words
                and _goes_on(parts[-1], letters)
                and start - words[-1].right < _PARTED * size
            ):
                word = words[-1]  # a vowel sign begins no word, whatever is written before it
            room = _SPACE_GUESSED * size if guessed else usual
            if word is not None and font in unspaced:
                room = min(room, _room_between(parts[-1], letters) * size)
            elif word is not None and (parts[-1] in DIGITS) != (letters in DIGITS):
                room = min(room, usual - _BEARING * size)
            gap = start - word.right if word else 0.0
            close = gap <= near and gap <= room  # so are most letters
            if word is None or (not close and _is_space(gap, room, parts[-1][-1], letters[0], size)):
                word, parts = Word("", start, end), [letters]
                words.append(word)
                spelled.append((word, parts, font))
            else:
                parts.append(letters)
                if end > word.right:
                    word.right = end
            guessed = False
    plain = traits.plain
    for word, parts, font in spelled:
        word.text, word.doubted = ("".join(parts), False) if plain else spell(parts, font, traits)
    return words


def _room_between(before: str, letters: str) -> float:
    """What room between two glyphs is a space in a font that leaves spaces out, in parts of their size."""
    if before.startswith(_REPH):
        return _SPACE_GUESSED
    return _SPACE_INSTEAD if (before in DIGITS) == (letters in DIGITS) else _SPACE_AT_DIGIT


def _has_guesses(runs: Iterable[Run]) -> bool:
    """Whether there is a space among the glyphs that is not written, but guessed by PDFium."""
    spaced = [run.glyphs for run in runs if run.glyphs and " " in run.text]
    return any(_is_guess(glyph) for glyphs in spaced for glyph in glyphs)


def _is_space(gap: float, room: float, before: str, letter: str, size: float) -> bool:
    """Whether a gap between two letters parts words. Between two scripts the pen alone hardly ever leaves one."""
    if gap <= room:
        return (
            gap > _SPACE_OF_SCRIPTS * size
            and before.isalpha()
            and letter.isalpha()
            and _differ(before, letter)
        )
    if letter in SIGNS:
        return False
    return letter not in _CLOSING or gap > _SPACE_FOR_SURE * size


def _goes_on(before: str, letters: str) -> bool:
    """Whether a glyph is a sign of the consonant that ends the glyphs before it."""
    return letters[0] in _BEHIND and "\u0995" <= before[-1] <= "\u09b9"


def _differ(one: str, other: str) -> bool:
    return (one < "\u0980") != (other < "\u0980")


def _units(run: Run) -> Sequence[Glyph]:
    """A run known only as a whole in words and spaces, its width shared out among its letters."""
    if " " not in run.text or run.text == " ":
        return ((run.text, (run.left, run.bottom, run.right, run.top)),)
    share = (run.right - run.left) / len(run.text)
    units: list[Glyph] = []
    for at, letter in enumerate(run.text):
        left, right = run.left + at * share, run.left + (at + 1) * share
        if units and letter.isspace() == units[-1][0].isspace():
            text, box = units[-1]
            units[-1] = (text + letter, (box[0], box[1], right, box[3]))
        else:
            units.append((letter, (left, run.bottom, right, run.top)))
    return units
