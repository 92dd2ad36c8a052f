"""The picture of a line → its words, by tesseract. One engine reads line after line, in one thread."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from pathlib import Path
from statistics import fmean
from types import TracebackType
from typing import Self

import numpy as np
import tesserocr
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from minutes.readers.picture.light import Grey
from minutes.readers.picture.lines import runs

LANGUAGE, _OTHER = "ben", "eng"
_SCRIPTS = "Bengali", "script/Bengali"  # the data of the script, made otherwise: a second pair of eyes
# Where Debian, Fedora, Alpine, Homebrew and tesseract's own installer put their language data.
_PLACES = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
_SURE = 75  # confidence from which on a word is not read in the other language too
# The signs by which a word may be a Latin one; 0 and 8 are what it makes of the Bangla ০ and ৪.
_LATIN = re.compile(r"[A-Za-z1-79&@$£€%#\\]")
_LEAST = 3  # dots of a line's height and width
_SOFT = 0.8  # how far a line is blurred: letters drawn by a computer are sharper than any that it learnt
# Lists of words are large, and nothing is read better by them in a line.
_NO_LISTS = {f"load_{name}_dawg": "0" for name in ("system", "freq", "number", "punc")}
_WHITE_ABOVE = 5  # dots of white above and below a word that is read again
_PAPER = 150  # dots as bright as that are no ink
_WIDEST = 0.7  # of the line's height: a wider space between words makes the engine see dots and commas in it


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A word as read, how sure the engine is of it (0 to 100), and where on the line it stands.

    `unsure`: a person should look at it.
    """

    text: str
    sure: float
    left: int
    right: int
    unsure: bool = False


def language_data() -> Path | None:
    """The folder with the Bangla data; None where there is none."""
    named = os.environ.get("TESSDATA_PREFIX")
    places = [*([named, f"{named}/tessdata"] if named else []), *_PLACES]
    return next((Path(place) for place in places if (Path(place) / f"{LANGUAGE}.traineddata").exists()), None)


class Engine:
    """Tesseract with the Bangla data loaded, and the English where they are; to be used in a `with`."""

    def __init__(self, folder: Path) -> None:
        self._bangla = _api(folder, LANGUAGE)
        self._folder = folder
        self._knows_english = (folder / f"{_OTHER}.traineddata").exists()
        self._english: tesserocr.PyTessBaseAPI | None = None  # loaded when it is first asked for
        self._script = next((name for name in _SCRIPTS if (folder / f"{name}.traineddata").exists()), None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for api in (self._bangla, self._english):
            if api is not None:
                api.End()

    def read(self, line: Grey, only: str = "") -> Sequence[Word]:
        """The words of one line, with no other letters than `only`; their places are those in `line`.

        What looks like Latin letters that the Bangla data do not know is read once more with the English.
        """
        words = _read(self._bangla, line, only)
        if not self._knows_english or only:
            return words
        found: list[Word] = []
        for foreign, group in groupby(words, key=_may_be_english):
            run = list(group)
            found += self._in_english(line, run) if foreign else run
        return found

    def again(self, word: Grey) -> Iterator[Sequence[Word]]:
        """Other readings of the picture of a word, alone on white: by the script's data where they are installed first."""
        alone = np.pad(word, ((_WHITE_ABOVE, _WHITE_ABOVE), (0, 0)), constant_values=255)
        if self._script:
            yield _read(_script_api(self._folder, self._script), alone)
        yield _read(self._bangla, alone)

    def _in_english(self, line: Grey, words: Sequence[Word]) -> Sequence[Word]:
        """The words as read in English, if the engine is surer of that and it is made of letters."""
        if self._english is None:
            self._english = _api(self._folder, _OTHER)
        left, right = max(0, words[0].left - 3), words[-1].right + 3
        again = _read(self._english, line[:, left:right])
        letters = sum(letter.isalpha() for word in again for letter in word.text)
        if letters < 2 or fmean(word.sure for word in again) < max(_SURE, fmean(word.sure for word in words)):
            return words
        return [replace(word, left=word.left + left, right=word.right + left) for word in again]


def _api(folder: Path, language: str, settings: Mapping[str, str] | None = None) -> tesserocr.PyTessBaseAPI:
    # A line at a time and nothing of the engine's own page layout: it drops lines, or takes noise for them.
    return tesserocr.PyTessBaseAPI(
        path=str(folder),
        lang=language,
        psm=tesserocr.PSM.RAW_LINE,
        oem=tesserocr.OEM.LSTM_ONLY,
        variables=dict(settings or {}),
    )


@cache
def _script_api(folder: Path, name: str) -> tesserocr.PyTessBaseAPI:
    """Kept for as long as the process lives: loading it takes as long as reading a dozen words."""
    return _api(folder, name, _NO_LISTS)


def _may_be_english(word: Word) -> bool:
    """Whether a word may be an English one: unsure, with Latin signs in it."""
    return word.sure < _SURE and bool(_LATIN.search(word.text))


def _read(api: tesserocr.PyTessBaseAPI, line: Grey, only: str = "") -> list[Word]:
    columns = _narrowed(line)
    if len(columns) < _LEAST or line.shape[0] < _LEAST:
        return []
    api.SetVariable("tessedit_char_whitelist", only)
    soft = Image.fromarray(line[:, columns]).filter(ImageFilter.GaussianBlur(_SOFT))
    api.SetImageBytes(soft.tobytes(), soft.width, soft.height, 1, soft.width)
    if not api.Recognize():
        return []
    words = []
    for item in tesserocr.iterate_level(api.GetIterator(), tesserocr.RIL.WORD):
        box = item.BoundingBox(tesserocr.RIL.WORD)
        text = _text(item)
        if text and box:
            left, right = columns[min(box[0], len(columns) - 1)], columns[min(box[2], len(columns)) - 1]
            sure = float(item.Confidence(tesserocr.RIL.WORD))
            words.append(Word(text=text, sure=sure, left=int(left), right=int(right) + 1))
    return words


def _text(item: tesserocr.PyResultIterator) -> str:
    """A word's text; nothing where the engine saw a word and no letter in it."""
    try:
        return str(item.GetUTF8Text(tesserocr.RIL.WORD)).strip()
    except RuntimeError:
        return ""


def _narrowed(line: Grey) -> NDArray[np.int64]:
    """Which columns of the picture are read: all but the middle of wide spaces."""
    empty = np.asarray((line >= _PAPER).all(axis=0))
    keep = np.ones(len(empty), dtype=bool)
    widest = round(_WIDEST * line.shape[0] / 1.6)
    for start, end in runs(empty):
        if end - start > widest:
            keep[start + widest : end] = False
    return np.nonzero(keep)[0]
