"""The picture of a line → its words, by tesseract. One engine reads line after line, in one thread."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import tesserocr
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from minutes.readers.picture.light import Grey, Mask
from minutes.readers.picture.lines import runs

LANGUAGE = "ben"
# Where Debian, Fedora, Alpine, Homebrew and tesseract's own installer put their language data.
_PLACES = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
)
_DIGITS = "০১২৩৪৫৬৭৮৯।.()"
_SOFT = 0.8  # how far a line is blurred: letters drawn by a computer are sharper than any that it learnt
_WIDEST = 0.7  # of the line's height: a wider space between words makes the engine see dots and commas in it


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A word as read, how sure the engine is of it (0 to 100), and where on the line it stands."""

    text: str
    sure: float
    left: int
    right: int


def language_data() -> Path | None:
    """The folder with the Bangla data; None where there is none."""
    named = os.environ.get("TESSDATA_PREFIX")
    places = [*([named, f"{named}/tessdata"] if named else []), *_PLACES]
    return next((Path(place) for place in places if (Path(place) / f"{LANGUAGE}.traineddata").exists()), None)


class Engine:
    """Tesseract with the Bangla data loaded; to be used in a `with`."""

    def __init__(self, folder: Path) -> None:
        # A line at a time and nothing of the engine's own page layout: it drops lines, or takes noise for them.
        self._api = tesserocr.PyTessBaseAPI(
            path=str(folder), lang=LANGUAGE, psm=tesserocr.PSM.RAW_LINE, oem=tesserocr.OEM.LSTM_ONLY
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._api.End()

    def read_number(self, line: Grey) -> Sequence[Word]:
        """The same for a picture that can only hold a number: letters like its digits are not thought of."""
        self._api.SetVariable("tessedit_char_whitelist", _DIGITS)
        try:
            return self.read(line)
        finally:
            self._api.SetVariable("tessedit_char_whitelist", "")

    def read(self, line: Grey) -> Sequence[Word]:
        """The words of one line; their places are those in `line`."""
        columns = _narrowed(line)
        self._api.SetImage(Image.fromarray(line[:, columns]).filter(ImageFilter.GaussianBlur(_SOFT)))
        if not self._api.Recognize():
            return ()
        found = (
            self._word(item, columns)
            for item in tesserocr.iterate_level(self._api.GetIterator(), tesserocr.RIL.WORD)
        )
        return [word for word in found if word is not None]

    def _word(self, item: tesserocr.PyResultIterator, columns: NDArray[np.int64]) -> Word | None:
        try:
            text = item.GetUTF8Text(tesserocr.RIL.WORD).strip()
        except RuntimeError:  # how the library says that there is no text after all
            return None
        box = item.BoundingBox(tesserocr.RIL.WORD)
        if not text or not box:
            return None
        return Word(
            text=text,
            sure=float(item.Confidence(tesserocr.RIL.WORD)),
            left=int(columns[min(box[0], len(columns) - 1)]),
            right=int(columns[min(box[2], len(columns)) - 1]) + 1,
        )


def _narrowed(line: Grey) -> NDArray[np.int64]:
    """Which columns of the picture are read: all but the middle of wide spaces."""
    empty: Mask = ~np.any(line < 150, axis=0)
    keep = np.ones(line.shape[1], dtype=np.bool_)
    widest = round(_WIDEST * line.shape[0] / 1.6)
    for start, end in runs(empty):
        if end - start > widest:
            keep[start + widest : end] = False
    return np.nonzero(keep)[0]
