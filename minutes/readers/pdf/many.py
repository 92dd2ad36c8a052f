"""What is asked of every object and letter of a page: of many at once, without a line of Python between two calls."""

from array import array
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import repeat

from minutes.readers.pdf import pdfium
from minutes.readers.pdf.pdfium import Box

AT_ONCE = 1024  # the answers of so many are kept; more would only take memory
_LONG = 64  # bytes; hardly a mark stands for more, and those are asked alone
# PDFium's text has it for a hyphen at a line's end, but also where a font knows no letter.
_UNTOLD = "\ufffe"

_bounds = array("f", bytes(4 * 4 * AT_ONCE))
_boxes = array("d", bytes(8 * 4 * AT_ONCE))
_texts = array("B", bytes(_LONG * AT_ONCE))
_lengths = array("L", bytes(array("L").itemsize * AT_ONCE))


def _places(answers: "array[float] | array[int]", width: int) -> Sequence[Sequence[int]]:
    """The addresses where rows of `width` numbers have their first, their second … number."""
    address, numbers = answers.buffer_info()
    size = answers.itemsize
    end = address + size * numbers
    return [tuple(range(address + size * at, end, size * width)) for at in range(width)]


_LEFT, _BOTTOM, _RIGHT, _TOP = _places(_bounds, 4)
_BOX_LEFT, _BOX_BOTTOM, _BOX_RIGHT, _BOX_TOP = _places(_boxes, 4)
_TEXT = _places(_texts, _LONG)[0]
_LENGTH = _places(_lengths, 1)[0]


def objects_of(get: Callable[[int, int], int], holder: int, count: int) -> Iterator[list[int]]:
    """The objects that `get` gives for numbers below `count`, so many at once as the other questions take."""
    for start in range(0, count, AT_ONCE):
        yield list(map(get, repeat(holder), range(start, min(start + AT_ONCE, count))))


def bounds(objects: Sequence[int]) -> list[Box]:
    """The boxes of the objects' ink."""
    _ask(map(pdfium.get_bounds, objects, _LEFT, _BOTTOM, _RIGHT, _TOP))
    numbers = iter(_bounds[: 4 * len(objects)])
    return list(zip(numbers, numbers, numbers, numbers, strict=True))


def char_boxes(page: int, letters: Sequence[int]) -> Iterator[Box]:
    """The boxes of the ink of a page's characters."""
    for start in range(0, len(letters), AT_ONCE):
        some = letters[start : start + AT_ONCE]
        _ask(map(pdfium.get_char_box, repeat(page), some, _BOX_LEFT, _BOX_RIGHT, _BOX_BOTTOM, _BOX_TOP))
        numbers = iter(_boxes[: 4 * len(some)])
        yield from zip(numbers, numbers, numbers, numbers, strict=True)


def pen_boxes(page: int, letters: Sequence[int]) -> Iterator[Box]:
    """The boxes from where the pen began to draw each of a page's characters to where it went on."""
    for start in range(0, len(letters), AT_ONCE):
        some = letters[start : start + AT_ONCE]
        _ask(map(pdfium.get_pen_box, repeat(page), some, _LEFT))
        numbers = iter(_bounds[: 4 * len(some)])
        for left, top, right, bottom in zip(numbers, numbers, numbers, numbers, strict=True):
            yield left, bottom, right, top


def characters(page: int) -> str:
    """The page's text, a letter for each of its characters."""
    count = pdfium.count_chars(page)
    units = array("H", bytes(2 * (count + 1)))
    length = pdfium.get_text(page, 0, count, units.buffer_info()[0]) - 1
    text = units[: max(0, length)].tobytes().decode("utf-16", "surrogatepass")
    if len(text) == count and _UNTOLD not in text:
        return text
    return "".join(map(chr, map(pdfium.get_unicode, repeat(page), range(count))))


def actual_texts(marks: Sequence[int]) -> list[str | None]:
    """What each of the marks says that its objects stand for, or None."""
    found = list(map(pdfium.get_bytes, marks, repeat(pdfium.ACTUAL_TEXT), _TEXT, repeat(_LONG), _LENGTH))
    given = _texts[: _LONG * len(marks)].tobytes()
    return [
        None if not has_one
        else pdfium.decoded(given[start : start + length]) if length <= _LONG
        else pdfium.actual_text(mark)
        for mark, has_one, start, length in zip(marks, found, range(0, len(given), _LONG), _lengths, strict=False)
    ]  # fmt: skip


def _ask(questions: Iterator[None]) -> None:
    """Put the questions, whose answers come to the places that they name."""
    deque(questions, maxlen=0)
