"""Glyphs as they follow each other on the paper → letters as they are spoken, and which of them are not to be trusted."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from minutes.readers.bijoy import in_unicode, is_old_font
from minutes.readers.pdf.ink import Run

_BEFORE = "\u09bf\u09c7\u09c8"  # ি ে ৈ: drawn before the letter after which they are spoken
_REPH = "\u09b0\u09cd"
_JOIN = "\u09cd"
_TWO_SIDED = {"\u09c7\u09be": "\u09cb", "\u09c7\u09d7": "\u09cc"}
_SIGNS = re.compile("[\u0981-\u0983\u09bc\u09be-\u09cd\u09d7]")
_CONSONANT = re.compile("[\u0995-\u09b9\u09ce\u09dc-\u09df]")
_LETTERS = re.compile("[\u0995-\u09b9\u09dc-\u09df](?:\u09bc|\u09cd(?:[\u0995-\u09b9])?)*")
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_FEWEST = 3  # words that begin with such a sign, before a page counts as written in the order of the eye
_SHARE = 0.02
_ALIKE = 0.06  # of the letters' size: boxes that differ by more are two glyphs'
_SECOND = 0.06  # the part of a letter's glyphs that look like another one's, from which on it may be both


@dataclass(frozen=True, kw_only=True, slots=True)
class Traits:
    """How the fonts of a page tell what they mean.

    `old`: those made for Bijoy. `by_eye`: vowel signs stand where they are seen. `mixed`: (font, letter) that two
    different glyphs are said to mean, so that one of them is wrong.
    """

    old: frozenset[int] = frozenset()
    by_eye: bool = False
    mixed: frozenset[tuple[int, str]] = frozenset()

    @property
    def plain(self) -> bool:
        """Whether everything can be taken as it is."""
        return not (self.old or self.by_eye or self.mixed)


def traits_of(runs: Sequence[Run], fonts: Mapping[int, str], *, trusted: bool) -> Traits:
    """The traits of a page whose fonts have these names; `trusted`: all that they tell is known to be right."""
    old = frozenset(font for font, name in fonts.items() if is_old_font(_SUBSET.sub("", name)))
    if trusted:
        return Traits(old=old)
    return Traits(old=old, by_eye=_is_by_eye(runs), mixed=frozenset(_mixed(runs)))


def _is_by_eye(runs: Sequence[Run]) -> bool:
    words = seen = 0
    before = " "
    for run in runs:
        for glyph, _ in run.glyphs or ((run.text, None),):
            if before.isspace() and glyph and not glyph.isspace():
                words += 1
                seen += glyph in _BEFORE
            before = glyph or before
    return seen >= _FEWEST and seen > _SHARE * words


def _mixed(runs: Sequence[Run]) -> Iterable[tuple[int, str]]:
    """(font, letter) of which there are two glyphs of different sizes."""
    sizes: dict[tuple[int, str], list[tuple[float, float]]] = {}
    for run in runs:
        size = run.size or 1.0
        for glyph, box in run.glyphs:
            if len(glyph) == 1 and "\u0995" <= glyph <= "\u09b9":
                across, up = (box[2] - box[0]) / size, (box[3] - box[1]) / size
                sizes.setdefault((run.font, glyph), []).append((across, up))
    for key, found in sizes.items():
        kinds = Counter((round(across / _ALIKE), round(up / _ALIKE)) for across, up in found)
        (first, _), *others = kinds.most_common()
        unlike = sum(
            number for kind, number in others if max(abs(kind[0] - first[0]), abs(kind[1] - first[1])) > 1
        )
        if unlike > 1 and unlike > _SECOND * len(found):
            yield key


def spell(parts: Sequence[str], font: int, traits: Traits) -> tuple[str, bool]:
    """The word that glyphs of a font make, and whether it is to be doubted."""
    if font in traits.old:
        text, left = in_unicode([("".join(parts), True)])
        return text, bool(left)
    doubted = any((font, part) in traits.mixed for part in parts)
    return (_spoken(parts) if traits.by_eye else "".join(parts)), doubted


@dataclass(slots=True)
class _Syllable:
    letters: str = ""
    before: str = ""
    reph: bool = False
    signs: str = ""

    def written(self) -> str:
        vowel = self.before + self.signs[:1]
        signs = _TWO_SIDED[vowel] + self.signs[1:] if vowel in _TWO_SIDED else self.before + self.signs
        return (_REPH if self.reph else "") + self.letters + signs


def _spoken(parts: Iterable[str]) -> str:
    """Glyphs in the order of the eye as a word: signs behind their letters, reph before them."""
    made: list[_Syllable] = [_Syllable()]
    for part in parts:
        now = made[-1]
        if part in _BEFORE:
            made.append(_Syllable(before=part))
        elif part == _REPH and now.letters:
            now.reph = True
        elif part[0] == _JOIN or (now.letters.endswith(_JOIN) and _CONSONANT.match(part)):
            now.letters += part
        elif _SIGNS.match(part):
            now.signs += part
        else:
            _begin(made, part)
    return "".join(syllable.written() for syllable in made)


def _begin(made: list[_Syllable], part: str) -> None:
    """Begin a syllable with the letters of a glyph; one that only waits for its letters takes them."""
    found = _LETTERS.match(part)
    letters, signs = (found[0], part[found.end() :]) if found else (part, "")
    if made[-1].before and not made[-1].letters:
        made[-1].letters, made[-1].signs = letters, signs
    else:
        made.append(_Syllable(letters=letters, signs=signs))
