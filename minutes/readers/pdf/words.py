"""The glyphs of a line → words: written spaces part them, and room where a space was left out."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from minutes.readers.pdf.ink import DIGITS, Run
from minutes.readers.pdf.pdfium import Box
from minutes.readers.pdf.spelling import Traits, spell
from minutes.words.wordlist import is_known

Glyph = tuple[str, Box]
# More room between two letters, in parts of their size, is a space: in a text that writes its spaces, and in one that leaves
# them out. Ink is measured, and some letters (১, :) stand in much room of their own.
_SPACE_BESIDES = 0.5
SPACE_INSTEAD = 0.22
# The same where PDFium, which knows how far the pen went, takes it for a space; and in a line with such a place elsewhere.
_SPACE_GUESSED = 0.1  # no less is one in any font
# The same where another font's letters were drawn into the room.
_SPACE_OF_FONTS = 0.2
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
_OPENING = "([“‘"  # nor behind these
_BEHIND = "\u0981\u0982\u0983\u09bc\u09be\u09c0\u09c1\u09c2\u09c3\u09c4\u09d7"  # of these, what stands behind or below its letter
_GLUED_MARK = re.compile(
    r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,5}[.)]?(?=[\u0985-\u09ce\u09dc-\u09ef])|[0-9]{1,2}[.)](?=[\u0985-\u09ce\u09dc-\u09ef])"
)
# "(আইপিসি)ক মিটির": the space behind a bracket counted as behind the letter that it stands before.
_SPACED_LATE = re.compile(r"[)\]”’,।](?P<first>[\u0985-\u09b9][\u0980-\u09ff]{0,2})$")
PARTED = 2.0  # of the letters' size: room that is more than a stretched space


@dataclass(slots=True)
class Word:
    """Letters without a space between them. `doubted`: the file does not tell reliably what its glyphs are."""

    text: str
    left: float
    right: float
    doubted: bool = False


def is_guess(glyph: Glyph) -> bool:
    """Whether it is a space that is not written, but guessed by PDFium."""
    return glyph[0] == " " and glyph[1][0] == glyph[1][2]


def words_of(runs: list[Run], unspaced: frozenset[int], traits: Traits) -> list[Word]:
    """The runs' glyphs gathered between spaces, written ones and others."""
    words: list[Word] = []
    word: Word | None = None
    parts: list[str] = []
    spelled: list[tuple[Word, list[str], int]] = []
    besides = _SPACE_BETWEEN if _has_guesses(runs) else _SPACE_BESIDES
    guessed, parted, last = False, 0, 0
    for run in runs:
        text = run.text
        if (
            word is not None
            and run.left - word.right <= _SPACE_GUESSED * run.size
            and not (run.glyphs or " " in text or text.isspace())
        ):  # as most letters stand
            parts.append(text)
            if run.right > word.right:
                word.right = run.right
            guessed, parted, last = False, run.parted, run.font
            continue
        if parted and parted == run.drawn and parts:
            guessed = guessed or run.text >= _BANGLA or parts[-1][-1] >= _BANGLA
        size, font, parted = run.size, run.font, run.parted
        near = size * _SPACE_OF_SCRIPTS
        usual = size * (SPACE_INSTEAD if font in unspaced else besides)
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
                and start - words[-1].right < PARTED * size
            ):
                word = words[-1]  # a vowel sign begins no word, whatever is written before it
            room = (_SPACE_GUESSED if font == last else _SPACE_OF_FONTS) * size if guessed else usual
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
            guessed, last = False, font
    plain = traits.plain
    for word, parts, font in spelled:
        word.text, word.doubted = ("".join(parts), False) if plain else spell(parts, font, traits)
    return without_cuts(words, runs[0].size) if words else words


def without_cuts(words: list[Word], size: float) -> list[Word]:
    """The words, two as one where a space is written that takes no room and cuts a word: "ইউ নিয়ন", "নি রাপত্তা".

    So is one that a file counts behind the letter it stands before.
    """
    whole = [words[0]]
    for word in words[1:]:
        last = whole[-1]
        if word.left - last.right < _SPACE_GUESSED * size and _is_cut(last.text, word.text):
            whole[-1] = Word(last.text + word.text, last.left, word.right, last.doubted or word.doubted)
        elif (
            word.left - last.right < _SPACE_GUESSED * size
            and (late := _SPACED_LATE.search(last.text))
            and _is_cut(late["first"], word.text)
        ):
            doubted = last.doubted or word.doubted
            whole[-1] = replace(last, text=last.text[: late.start("first")], right=last.right - size)
            whole.append(Word(late["first"] + word.text, last.right - size, word.right, doubted))
        else:
            whole.append(word)
    return whole


def mark_apart(words: list[Word]) -> list[Word]:
    """A line's words, the number that a program counted and set before the first of them parted from it: "1.1৩৯ জন"."""
    glued = _GLUED_MARK.match(words[0].text) if words else None
    if not glued:
        return words
    first, mark = words[0], glued[0]
    cut = first.left + (first.right - first.left) * len(mark) / len(first.text)
    rest = Word(first.text[len(mark) :], cut, first.right, first.doubted)
    return [Word(mark, first.left, cut), rest, *words[1:]]


def _is_cut(first: str, second: str) -> bool:
    """Whether two words are one that is known, and not a known one each."""
    first, second = first.lstrip(_OPENING), second.rstrip(_CLOSING)
    letters = first[-1:] >= _BANGLA and second[:1] >= _BANGLA
    return letters and is_known(first + second) and not (is_known(first) and is_known(second))


def _room_between(before: str, letters: str) -> float:
    """What room between two glyphs is a space in a font that leaves spaces out, in parts of their size."""
    if before.startswith(_REPH):
        return _SPACE_GUESSED
    return SPACE_INSTEAD if (before in DIGITS) == (letters in DIGITS) else _SPACE_AT_DIGIT


def _has_guesses(runs: Iterable[Run]) -> bool:
    """Whether there is a space among the glyphs that is not written, but guessed by PDFium."""
    spaced = [run.glyphs for run in runs if run.glyphs and " " in run.text]
    return any(is_guess(glyph) for glyphs in spaced for glyph in glyphs)


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
    within = (
        letter in _CLOSING or before in _OPENING or (letter == "." and before.isascii() and before.isalnum())
    )
    return not within or gap > _SPACE_FOR_SURE * size


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
