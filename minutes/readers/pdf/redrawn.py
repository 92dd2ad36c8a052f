"""Lines whose letters the file does not tell, read from the picture of the page, each where it stands. Needs the extra `ocr`.

Only the words are read anew: lines, boxes and columns are those of the file, and so are its figures. A font that tells
letters wrongly tells digits rightly: each is a glyph by itself.
"""

import re
import resource
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from pypdfium2 import PdfDocument

from minutes.readers.pdf.lines import Line
from minutes.readers.pdf.sheet import Sheet
from minutes.readers.pdf.words import Word
from minutes.readers.picture.engine import Engine, language_data
from minutes.readers.picture.light import Grey

_ROOM = 700 * 2**20  # bytes of address space that the engine and a page's picture ask for
_DOTS = 280 / 72  # a point
_ABOVE, _BELOW, _BESIDE = 1.05, 0.42, 0.25  # of the letters' size: what belongs to a line around its pen
_SAME_PLACE = 0.6
_MARKS = ("।", ",", ";", "৷")
_SURE = 70.0  # percent
_PLAIN = re.compile("[!-~০-৯।৳“”‘’–—…•]+")  # figures, Latin letters, marks


def there_is_room() -> bool:
    """Whether this process may take the memory that reading pictures asks for."""
    soft, _ = resource.getrlimit(resource.RLIMIT_AS)
    return soft == resource.RLIM_INFINITY or soft >= _ROOM


def redrawn(data: bytes, sheets: Sequence[Sheet], progress: Callable[[int, int], None] | None) -> list[Sheet]:
    """The pages of a PDF with the words that are seen on them; `progress` hears how many of how many are read."""
    folder = language_data()
    assert folder is not None
    read = []
    with PdfDocument(data) as file, Engine(folder) as engine:
        for number, (page, sheet) in enumerate(zip(file, sheets, strict=True), start=1):
            if progress is not None:
                progress(number, len(sheets))
            picture = page.render(scale=_DOTS, grayscale=True).to_numpy()
            read.append(sheet.with_lines(partial(_seen, height=sheet.height, picture=picture, engine=engine)))
    return read


def _seen(line: Line, *, height: float, picture: Grey, engine: Engine) -> Line:
    """A line with the words in its part of the page's picture; as it is where nothing is to be read anew."""
    if all(_PLAIN.fullmatch(word.text) for word in line.words):
        return line
    left = line.left - _BESIDE * line.size
    top, bottom = (height - line.base - part * line.size for part in (_ABOVE, -_BELOW))
    x, right = max(0, round(left * _DOTS)), round((line.right + _BESIDE * line.size) * _DOTS)
    part = picture[max(0, round(top * _DOTS)) : round(bottom * _DOTS), x:right]
    if not part.size:
        return line
    found = [
        Word(word.text, (x + word.left) / _DOTS, (x + word.right) / _DOTS, word.sure < _SURE)
        for word in engine.read(part.reshape(part.shape[:2]))
    ]
    return replace(line, words=list(_with_figures(found, line.words)), _text="") if found else line


def _with_figures(seen: Sequence[Word], told: Sequence[Word]) -> Iterator[Word]:
    """The words seen, those that are but figures and marks as the file tells them; a mark is no word by itself."""
    plain = [word for word in told if _PLAIN.fullmatch(word.text)]
    alone = {word.text for word in plain}
    last: Word | None = None
    for word in seen:
        if last and word.text in _MARKS and word.text not in alone:
            last.text += word.text
            continue
        last = next((one for one in plain if one.text == word.text or _is_there(one, word)), word)
        yield last


def _is_there(one: Word, other: Word) -> bool:
    """Whether two words stand at the same place."""
    common = min(one.right, other.right) - max(one.left, other.left)
    return common > _SAME_PLACE * max(one.right - one.left, other.right - other.left)
