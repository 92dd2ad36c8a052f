"""Text written for Bijoy fonts → Unicode: glyphs as they are seen become letters as they are spoken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from minutes.grammar.bijoy import (
    BEFORE,
    BEHIND,
    BEHIND_HALVES,
    BEHIND_LETTERS,
    BEHIND_SOME,
    FONT_BEGINNINGS,
    FONT_ENDINGS,
    HALVES,
    HASANTA,
    LETTERS,
    MARKS,
    MATHEMATICS,
    REPH,
    SECONDS,
    SIGNS,
    UNICODE_FONT_ENDINGS,
    UNICODE_FONT_WORDS,
)

_VOWEL_SIGNS = "ািীুূৃেৈোৌৗ"
_JOIN = "\u09cd"
_APART = _JOIN + "\u200c"  # a hasanta that is seen
_SEEN_ANYWAY = re.compile(f"{_APART}(?=[\\s,.;:।)/-])")  # at the end of a word: "মিলস্"
_NUKTA = "\u09bc"
_TWO_SIDED = {"\u09c7\u09be": "\u09cb", "\u09c7\u09d7": "\u09cc"}
_LETTER = re.compile("[\u0985-\u09b9\u09ce\u09dc-\u09df\u09f0\u09f1]")
_LEFT = "\0"  # stands before what could not be converted, until the words with it are gathered

# Bytes that Windows-1252 gives no character stay what they are.
_WINDOWS = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(128, 160)}
# A symbol font's private characters, and bytes taken for Latin-1.
_GLYPHS = _WINDOWS | {0xF000 + code: _WINDOWS.get(code, chr(code)) for code in range(32, 256)}
_OTHERS = re.compile("[\x80-\x9f\uf020-\uf0ff]")
_MACINTOSH = re.compile("[áÜ](?=[A-Za-z_`])")
_DAGGERS = re.compile("[†‡](?=[A-Za-z_`])")
_GLYPHS_ONLY = frozenset(
    glyph for glyph in (*HALVES, *LETTERS, *SECONDS, *BEFORE, *BEHIND, *BEHIND_SOME, REPH) if glyph > "\x7f"
)
_LONGEST_NAME = 100
_BLANKS = dict.fromkeys(map(ord, " \t_-\"'"))


def is_old_font(name: str) -> bool:
    """Whether the font called `name` shows Bijoy's glyphs for Latin letters."""
    squeezed = name[:_LONGEST_NAME].split(",")[0].lower().translate(_BLANKS)
    if squeezed.endswith(UNICODE_FONT_ENDINGS) or any(word in squeezed for word in UNICODE_FONT_WORDS):
        return False
    return squeezed.startswith(FONT_BEGINNINGS) or squeezed.endswith(FONT_ENDINGS)


def is_macintosh(text: str) -> bool:
    """Whether the glyphs of a whole document were taken for a Macintosh's characters: its vowel sign ে is á or Ü then."""
    found = len(_MACINTOSH.findall(text))
    return found > 2 and found > 4 * len(_DAGGERS.findall(text))


def windows(data: bytes) -> str:
    """`data` as a text of Windows-1252, whatever else it may be."""
    return data.decode("latin-1").translate(_WINDOWS)


def from_macintosh(text: str) -> str:
    """`text` with the characters that Windows has for the same bytes."""
    return "".join(map(_of_windows, text))


def _of_windows(letter: str) -> str:
    try:
        code = letter.encode("mac_roman")[0]
    except UnicodeError:
        return letter
    return _WINDOWS.get(code, chr(code))


def to_unicode(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` in Unicode, and its words that could not be converted as a whole; Unicode's own letters stay.

    Glyphs may have been taken for Latin-1's characters or stand where symbol fonts have theirs.
    """
    writer = _Writer()
    previous = " "
    source = text.translate(_GLYPHS) if _OTHERS.search(text) else text
    for letter, following in zip(source, f"{source[1:]} ", strict=False):
        if letter in MATHEMATICS and previous.isdigit():
            writer.mark(letter)
        else:
            writer.take(letter, following)
        previous = letter
    writer.flush()
    made = _SEEN_ANYWAY.sub(_JOIN, "".join(writer.made))
    if _LEFT not in made:
        return made, ()
    words = tuple(word.replace(_LEFT, "") for word in made.split() if _LEFT in word)
    return made.replace(_LEFT, ""), words


def in_unicode(pieces: Sequence[tuple[str, bool]]) -> tuple[str, tuple[str, ...]]:
    """Pieces of a line as one text, those in an old font (True) converted, and the words that could not be."""
    if not any(old for _, old in pieces):
        return "".join(piece for piece, _ in pieces), ()
    text, left = list[str](), list[str]()
    for piece, old in _merged(pieces):
        made, words = to_unicode(piece) if old else (piece, ())
        text.append(made)
        left.extend(words)
    return "".join(text), tuple(left)


def _merged(pieces: Sequence[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Neighbours of one kind as one: a word may be cut anywhere. A glyph alone in another font belongs to the old text."""
    merged = list[tuple[str, bool]]()
    for at, (piece, old) in enumerate(pieces):
        beside = pieces[max(0, at - 1) : at + 2]
        old = old or (bool(piece) and _GLYPHS_ONLY.issuperset(piece) and any(one for _, one in beside))
        if merged and merged[-1][1] == old:
            merged[-1] = (merged[-1][0] + piece, old)
        else:
            merged.append((piece, old))
    return merged


@dataclass(kw_only=True)
class _Syllable:
    """What has been gathered of a syllable: its letters joined, its signs wherever they were typed."""

    before: str = ""  # the glyph of a vowel sign that waits for its letter
    letters: str = ""
    half: str = ""  # the glyph of a first half that waits for what it joins
    reph: bool = False
    vowel: str = ""
    signs: str = ""

    def written(self) -> str:
        """The syllable in Unicode's order; glyphs that wait in vain as they are."""
        if not self.letters:
            left = _mark(self.before) + _mark(self.half) + (_LEFT + REPH if self.reph else "")
            return left + self.vowel + self.signs
        vowel = BEFORE.get(self.before, "") + self.vowel
        vowel = _TWO_SIDED.get(vowel, vowel)
        letters = "আ" + vowel[1:] if self.letters == "অ" and vowel[:1] == "া" else self.letters + vowel
        return ("র" + _JOIN if self.reph else "") + letters + _mark(self.half) + self.signs


def _mark(glyph: str) -> str:
    """A glyph that was not converted: some are marks of every text as well."""
    return glyph if glyph in ("", "”", "•") else _LEFT + glyph


class _Writer:
    """Takes glyphs in the order in which they are seen; `made` is the text."""

    def __init__(self) -> None:
        self.made: list[str] = []
        self._now = _Syllable()

    def flush(self) -> None:
        """End the syllable at hand."""
        if self._now != _Syllable():
            self.made.append(self._now.written())
            self._now = _Syllable()

    def mark(self, letter: str) -> None:
        """Write what belongs to no syllable."""
        self.flush()
        self.made.append(letter)

    def take(self, letter: str, following: str) -> None:
        """Take the next glyph; `following` tells a half from a mark that looks like it."""
        now = self._now
        bare = bool(now.letters) and not (now.half or now.vowel)
        if now.half and letter in BEHIND_HALVES:
            self._join(BEHIND_HALVES[letter])
        elif bare and not now.before and letter in BEHIND_SOME and _ends(now.letters, BEHIND_SOME[letter][1]):
            now.vowel = BEHIND_SOME[letter][0]
        elif bare and letter in BEHIND_LETTERS:
            self._join(BEHIND_LETTERS[letter])
        elif letter in LETTERS or _LETTER.match(letter):
            self._letter(LETTERS.get(letter, letter))
        elif letter in HALVES and (not HALVES[letter][1] or following in HALVES[letter][1]):
            self._half(letter)
        elif letter in SECONDS and (now.letters or now.half):
            self._join(SECONDS[letter])
        elif letter in BEFORE:
            self._before(letter)
        else:
            self._sign(letter)

    def _letter(self, letters: str) -> None:
        now = self._now
        if now.half or now.letters.endswith(_JOIN):
            self._join(letters)
            return
        if now.letters:
            self.flush()
        self._now.letters, self._now.vowel = _apart(letters)

    def _join(self, letters: str) -> None:
        """Join `letters` to what stands before them, also when its vowel sign was typed first."""
        now = self._now
        if now.half:
            now.letters += (_JOIN if now.letters and not now.letters.endswith(_JOIN) else "") + HALVES[
                now.half
            ][0]
            now.half = ""
        if letters == "ন" and now.letters.endswith("ণ"):
            letters = "ণ"
        letters, vowel = _apart(letters)
        joiner = "\u200d" + _JOIN if now.letters == "র" and letters == "য" else _JOIN
        now.letters += letters if now.letters.endswith(_JOIN) else joiner + letters
        now.vowel = vowel or now.vowel

    def _half(self, glyph: str) -> None:
        if self._now.half or self._now.letters:
            self.flush()
        self._now.half = glyph

    def _before(self, glyph: str) -> None:
        if self._now != _Syllable():
            self.flush()
        self._now.before = glyph

    def _sign(self, letter: str) -> None:
        now = self._now
        vowel = BEHIND.get(letter, letter if letter in _VOWEL_SIGNS else "")
        if vowel and (now.letters or now.half):
            if vowel != now.vowel:  # typed twice, seen once
                now.vowel += vowel
        elif letter == REPH and now.letters:
            now.reph = True
        elif letter == HASANTA and now.letters and not now.letters.endswith(_JOIN):
            now.letters += _APART if now.vowel or not now.before else _JOIN
        elif letter in (_JOIN, _NUKTA, "\u200c", "\u200d") and now.letters:
            now.letters += letter
        elif letter in SIGNS or letter in "ংঃঁ":
            now.signs += SIGNS.get(letter, letter)
        elif letter in MARKS:
            self.mark(MARKS[letter])
        elif letter in BEHIND or letter in SECONDS or letter in (REPH, HASANTA) or "\x7f" < letter < "\xa0":
            self.mark(_LEFT + letter)
        else:
            self.mark(letter)


def _ends(letters: str, some: str) -> bool:
    return not some or letters[-1] in some


def _apart(letters: str) -> tuple[str, str]:
    """Letters and the vowel sign at their end."""
    return (letters[:-1], letters[-1]) if len(letters) > 1 and letters[-1] in _VOWEL_SIGNS else (letters, "")
