"""Words broken by a conversion from Bijoy to Unicode, mended where it is certain what was meant."""

import re
from collections.abc import Iterable, Iterator, Sequence

from minutes.chars import BANGLA
from minutes.grammar.bijoy import BEFORE, BEHIND, HALVES, LETTERS, SECONDS
from minutes.grammar.broken import (
    ALWAYS_JOINED,
    CHECKED,
    CHECKED_IN_BROKEN,
    DOUBTFUL_AT_EDGES,
    DOUBTFUL_GLYPHS,
    SURE,
    WHOLE_COMPOUNDS,
)
from minutes.late import late
from minutes.readers.bijoy import to_unicode
from minutes.words.wordlist import is_known

_Rule = tuple[re.Pattern[str], str]


def _rules(table: Iterable[tuple[str, str]]) -> tuple[_Rule, ...]:
    return tuple((re.compile(pattern), meant) for pattern, meant in table)


_SURE, _CHECKED, _IN_BROKEN = map(_rules, (SURE, CHECKED, CHECKED_IN_BROKEN))
_GLYPHS = "".join(
    sorted(
        {glyph for table in (HALVES, LETTERS, SECONDS, BEHIND, BEFORE) for glyph in table if glyph > "\x7f"}
        | {"©", "…"}
    )
)
_PLAIN_GLYPHS = "".join(glyph for glyph in _GLYPHS if glyph not in DOUBTFUL_GLYPHS + DOUBTFUL_AT_EDGES)
_LETTERS = f"{BANGLA}\u200c\u200d"
# Letters with what may be glyphs among them: the ^ and ' of second halves stand behind a first half.
_WORD = re.compile(rf"[{_LETTERS}{re.escape(_GLYPHS + DOUBTFUL_GLYPHS)}ÒÓÔÕ^-]+")
_SUSPECT = re.compile(
    rf"[{re.escape(_PLAIN_GLYPHS)}ÒÓÔÕ]|[{_LETTERS}][{re.escape(DOUBTFUL_AT_EDGES)}°·×÷…]"
    "|([া-ৄেৈ])\\1|ত্ম|ম্ন|স্ন|স্ত্ত|ন্ত্ত|\u09a1\u09bc্গ|র্|্[\u200c\u200d ]|(?<![ক-হৎ\u09bc])্র|•[খঘক]|[সন][িেৈ]?['’‘–—-]|র[“–—]"
)
# Letters that are written as one, set apart by what may be a space, and what of the word stands behind that.
_GAP = re.compile("্[\u200c\u200d ]")
_PAIRS = "|".join(f"{pair[0]}{_GAP.pattern}{pair[2]}" for pair in ALWAYS_JOINED)
_APART = late(f"(?:{_PAIRS})[{_LETTERS}]{{0,40}}")
_BEFORE = re.compile(f"[{_LETTERS}]{{1,40}}$")
_MARKED = re.compile("[^\u0980-\u09ff\u200c\u200d-]")  # not only letters
_MUCH = 2
_BANGLA = re.compile("[\u0985-\u09b9]")
_QUOTED = str.maketrans("ÒÓÔÕ", "“”‘’")
# A vowel sign behind a mark: no word is spelled like that.
_HOPELESS = re.compile("['’‘“”^][া-ৌ]")


class Mender:
    """Mends one document's words; `left`: words that stay as they are."""

    def __init__(self) -> None:
        self.left: list[str] = []
        self._meant: dict[str, str] = {}  # every word seen
        self._mended = 0

    @property
    def is_broken(self) -> bool:
        """Whether so much was mended that more is to be expected, which `finish` finds."""
        return self._mended >= _MUCH

    def mend(self, text: str) -> str:
        """`text` with its broken words as they were meant."""
        if not _SUSPECT.search(text):
            return text
        if _GAP.search(text):  # hardly ever, and many letters are looked for around it
            text = _APART.sub(lambda found: self._together(text, found), text)
        words = _WORD.findall(text)
        for word in words:
            if word not in self._meant:
                self._meant[word] = self._word(word)
        if all(self._meant[word] == word for word in words):
            return text
        return _WORD.sub(lambda found: self._meant[found[0]], text)

    def finish(self, text: str) -> str:
        """`text` with what is broken for certain only in a document in which much is."""
        return _WORD.sub(lambda found: _checked(found[0], _IN_BROKEN), text)

    def _together(self, text: str, apart: re.Match[str]) -> str:
        """Letters set apart as one, where what parts them has no width or the whole word is known."""
        one = apart[0][:2] + apart[0][3:]
        before = _BEFORE.search(text[max(0, apart.start() - 40) : apart.start()])
        if apart[0][2] == " " and not is_known((before[0] if before else "") + one):
            return apart[0]
        self._mended += 1
        return one

    def _word(self, word: str) -> str:
        whole = word in WHOLE_COMPOUNDS and not self.is_broken
        if whole or not _SUSPECT.search(word) or not _BANGLA.search(word):
            return word
        mended = word
        for pattern, meant in _SURE:
            mended = pattern.sub(meant, mended)
        if _MARKED.search(mended):
            mended = _converted(mended)
        mended = _checked(mended, _CHECKED)
        if mended != word:
            self._mended += 1
        if any(glyph in _PLAIN_GLYPHS for glyph in mended) or _HOPELESS.search(mended):
            self.left.append(mended)
        return mended


def _converted(word: str) -> str:
    """`word` with the glyphs in it converted, where they are that and no marks."""
    word = word.translate(_QUOTED)
    core = word.strip(DOUBTFUL_GLYPHS + DOUBTFUL_AT_EDGES + "-")
    certain = any(glyph in _PLAIN_GLYPHS or glyph in DOUBTFUL_AT_EDGES for glyph in core)
    if certain and not any(glyph in DOUBTFUL_GLYPHS for glyph in core):
        begin = word.index(core)
        return word[:begin] + _letters(core) + word[begin + len(core) :]
    for candidate in (word, core):
        made = _letters(candidate)
        if made != candidate and is_known(made):
            return word.replace(candidate, made)
    return word


def _letters(word: str) -> str:
    made, left = to_unicode(word)
    return word if left else made


def _checked(word: str, rules: Sequence[_Rule]) -> str:
    """`word` as one of the rules has it, if that is a word and this is none."""
    if is_known(word.strip("-–—'’‘“”")):
        return word
    return next((made for made in _candidates(word, rules) if is_known(made)), word)


def _candidates(word: str, rules: Sequence[_Rule]) -> Iterator[str]:
    for pattern, meant in rules:
        everywhere = pattern.sub(meant, word)
        if everywhere != word:
            yield everywhere
            for found in pattern.finditer(word):
                yield word[: found.start()] + found.expand(meant) + word[found.end() :]
