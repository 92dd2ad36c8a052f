"""Doubtful words read again, alone and by other eyes, and what they are taken for when all readings are compared.

Readings of one word that agree are nearly always right. Where they do not, a word of office papers is likelier than
one of newspapers, and that than none. A number stays as it was read first, unless the other readings agree on
another, or it is no date and another reading is one.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from unicodedata import normalize

from rapidfuzz import fuzz

from minutes.readers.picture.brackets import opened
from minutes.readers.picture.engine import Word
from minutes.readers.picture.mending import ALIKE
from minutes.readers.picture.spelling import Known, bare, has_digits, how_known, is_mended, is_whole, settled
from minutes.readers.picture.stops import is_impossible

Readings = Iterable[Sequence[Word]]

_MENDED, _PRINTED, _NUMBER = 60, 75, 75  # confidence from which on a word of that kind is not read again
_SHAKY = 50  # confidence under which a known word is read again too: another ending of it may stand there
_TOLD = 80  # confidence under which an only reading that is a known word is told
_WILD = 20  # confidence under which the engine saw no word, and a known one that is made of it is told
_FEW = 3  # signs that the engine makes of a digit at most
_DIGIT = 80  # confidence from which on another reading is that digit
_LIKE = 50  # of 100: how much a word of the second reading resembles the first, if it is the same word
_MOST = 60  # words of a page that are read again: with more, it should be scanned again
_LONG = 4  # letters and signs from which on a word that is read alike is alike
_MARK = re.compile(r"[(]?\W?[0-9০-৯]{1,2}(?:[.,][0-9০-৯]{1,2})?[।.)|]+$")
_NUMBER_ALONE = re.compile("[১-৯][০-৯]?[.।)]?")
_LAST_STROKE = re.compile(
    "(?<=[\u0995-\u09b9\u09bc\u09df])\u09f7(?=\\W*$)"
)  # the script's data write the sign া so
_FOREIGN = str.maketrans({"ৰ": "র", "ৱ": "ব", "\u200c": None, "\u200d": None})  # letters of Assamese, joiners


class Rereader:
    """Decides a page's words."""

    def __init__(self) -> None:
        self._left = _MOST
        self._decided: dict[str, Word] = {}  # a word that is read the same way is the same word

    def decided(self, word: Word, again: Callable[[Word], Readings]) -> Word:
        """The word as it was meant, and whether a person should look at it; `again` reads its place again."""
        first = settled(replace(word, text=opened(word.text)))
        if not bare(first.text) or not _is_doubtful(word, first):
            return first
        if word.text in self._decided:
            return replace(self._decided[word.text], left=word.left, right=word.right)
        if not self._left:
            return first
        self._left -= 1
        found = _compared(word, first, again(word))
        if len(word.text) >= _LONG and not has_digits(word.text):
            self._decided[word.text] = found
        return found


def _is_doubtful(word: Word, first: Word) -> bool:
    if has_digits(first.text):  # the marks of lists are mended by those around them
        return (word.sure < _NUMBER or is_impossible(first.text)) and not _MARK.match(first.text)
    known, as_read = how_known(first.text), how_known(normalize("NFC", word.text))
    if known is Known.OFFICE:  # as it was read, it is not told however unsure the engine was
        if as_read is Known.PRINTED and _is_another(word.text, first.text):
            return True
        return word.sure < (_SHAKY if as_read is Known.OFFICE else _MENDED)
    return known is Known.NOT or word.sure < _PRINTED or is_mended(word.text)


def _is_another(read: str, meant: str) -> bool:
    """Whether a word was mended by other signs, and not only by those that were lost: that is as often wrong as right."""
    signs = iter(normalize("NFC", meant))
    return is_mended(read) and not all(sign in signs for sign in bare(normalize("NFC", read)))


def _compared(word: Word, first: Word, readings: Readings) -> Word:
    """The word after other readings, no more of them than it takes."""
    as_read = normalize("NFC", word.text)
    others: list[Word] = []
    for reading in readings:
        other = _same(first, reading) or _number(word, reading)
        if other is None:
            continue
        if not others and bare(other.text) == bare(as_read) and not is_impossible(as_read):
            printed = how_known(as_read) is Known.PRINTED  # then it is no slip, whatever it looks like
            return replace(first, text=as_read if printed else first.text, unsure=False)
        others.append(settled(other))
    if how_known(as_read) is Known.OFFICE and not has_digits(as_read):
        return _another_ending(first, others)
    return _chosen(first, others)


def _another_ending(first: Word, others: Sequence[Word]) -> Word:
    """A known word, or another one that both other readings know in its place."""
    texts = [bare(other.text) for other in others]
    if bare(first.text) in texts:
        return replace(first, unsure=False)
    agreed = len(others) > 1 and len(set(texts)) == 1
    known = agreed and how_known(others[0].text) is Known.OFFICE
    return _written(first, others[-1], told=False) if known else first


def _same(first: Word, reading: Sequence[Word]) -> Word | None:
    """That word of another reading which is the first one; None where there is none."""
    own = bare(first.text)
    script = ALIKE if has_digits(own) else {}
    stroke = "া" if own.endswith("া") else ""
    words = [
        replace(
            word,
            text=normalize("NFC", _LAST_STROKE.sub(stroke, word.text.translate(_FOREIGN))).translate(script),
        )
        for word in reading
    ]
    likely = [word for word in words if fuzz.ratio(bare(word.text), own) >= _LIKE]
    best = max(likely, key=lambda word: fuzz.ratio(bare(word.text), own), default=None)
    if (
        best is not None and own != bare(best.text) and bare(best.text).endswith(own)
    ):  # with the word before it
        return replace(best, text=first.text)
    return best


def _number(word: Word, reading: Sequence[Word]) -> Word | None:
    """The number in a reading of what the engine first saw letters in, without any confidence ("রে" for ৫)."""
    sure = len(reading) == 1 and reading[0].sure >= _DIGIT and word.sure < _WILD
    lone = sure and len(bare(word.text)) <= _FEW and _NUMBER_ALONE.fullmatch(reading[0].text)
    return reading[0] if lone else None


def _chosen(first: Word, others: Sequence[Word]) -> Word:
    """What the word is taken for, its other readings given."""
    if not others:
        return first
    own, texts = bare(first.text), [bare(other.text) for other in others]
    if is_impossible(own):
        dates = [other for other in others if has_digits(other.text) and not is_impossible(other.text)]
        return _written(first, dates[0], told=True) if dates else replace(first, unsure=True)
    known, agree = how_known(own), len(texts) > 1 and len(set(texts)) == 1
    if agree and texts[0] == own:
        return replace(first, unsure=False)
    if not has_digits(own) and (digit := next((other for other in others if has_digits(other.text)), None)):
        return replace(first, text=digit.text, unsure=True)
    if has_digits(own):
        if agree and has_digits(texts[0]) and not _is_cut(texts[0], own):
            return _written(first, others[-1], told=True)
        return replace(first, unsure=first.unsure or own not in texts)
    if known is Known.OFFICE:
        if agree and how_known(texts[0]) is Known.OFFICE:
            return _written(first, others[-1], told=False)
        return replace(first, unsure=first.unsure and (own not in texts or first.sure < _WILD))
    if agree:
        return _written(first, others[-1], told=how_known(texts[0]) is Known.NOT)
    best = max(others, key=lambda other: (how_known(other.text), other.sure))
    if how_known(best.text) is Known.OFFICE:
        return _written(first, best, told=best.sure < _TOLD and not is_whole(own, bare(best.text)))
    return replace(first, unsure=known is Known.NOT or own not in texts)


def _is_cut(number: str, whole: str) -> bool:
    """Whether a number is another's first part ("৩" of "৩.২"): what a picture cut too narrow shows."""
    return whole.startswith(number) and whole[len(number) :][:1] in (".", ",", "/")


def _written(first: Word, meant: Word, *, told: bool) -> Word:
    """The other reading in the marks around the first, unless only its own brackets are whole."""
    text = first.text.replace(bare(first.text), bare(meant.text))
    whole = meant.text.count("(") == meant.text.count(")")
    if whole and text.count("(") != text.count(")"):
        text = meant.text
    return replace(first, text=text, unsure=told)
