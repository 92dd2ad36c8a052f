"""PDFium's functions as plain calls on addresses: several thousand of them are made for one page.

pypdfium2's own prototypes build an object for every pointer; these take and give integers, which costs a third.
"""

import ctypes
from collections.abc import Callable
from functools import lru_cache
from struct import Struct
from typing import Any

import pypdfium2.raw as raw

_P = ctypes.c_void_p
_INT = ctypes.c_int
_NUMBER = _P  # a whole number where an address is expected: the same register, and ctypes is quickest with addresses


def _bound(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    address = ctypes.cast(function, _P).value
    prototype = ctypes.PYFUNCTYPE(result, *arguments)
    bound: Callable[..., Any] = prototype(address or 0)
    return bound


count_objects = _bound(raw.FPDFPage_CountObjects, _INT, _P)
get_object = _bound(raw.FPDFPage_GetObject, _P, _P, _NUMBER)
count_inner = _bound(raw.FPDFFormObj_CountObjects, _INT, _P)
get_inner = _bound(raw.FPDFFormObj_GetObject, _P, _P, _NUMBER)
get_type = _bound(raw.FPDFPageObj_GetType, _INT, _P)
count_marks = _bound(raw.FPDFPageObj_CountMarks, _INT, _P)
get_mark = _bound(raw.FPDFPageObj_GetMark, _P, _P, _NUMBER)
get_bytes = _bound(raw.FPDFPageObjMark_GetParamBlobValue, _INT, _P, _P, _P, _NUMBER, _P)
get_bounds = _bound(raw.FPDFPageObj_GetBounds, None, _P, _P, _P, _P, _P)
_get_matrix = _bound(raw.FPDFPageObj_GetMatrix, None, _P, _P)
get_font = _bound(raw.FPDFTextObj_GetFont, _P, _P)
_get_font_size = _bound(raw.FPDFTextObj_GetFontSize, None, _P, _P)
_get_font_name = _bound(raw.FPDFFont_GetBaseFontName, ctypes.c_size_t, _P, _P, ctypes.c_size_t)
count_segments = _bound(raw.FPDFPath_CountSegments, _INT, _P)
get_segment = _bound(raw.FPDFPath_GetPathSegment, _P, _P, _NUMBER)
get_segment_type = _bound(raw.FPDFPathSegment_GetType, _INT, _P)
get_segment_close = _bound(raw.FPDFPathSegment_GetClose, _INT, _P)
_get_point = _bound(raw.FPDFPathSegment_GetPoint, None, _P, _P, _P)
_get_draw_mode = _bound(raw.FPDFPath_GetDrawMode, None, _P, _P, _P)
count_chars = _bound(raw.FPDFText_CountChars, _INT, _P)
get_text = _bound(raw.FPDFText_GetText, _INT, _P, _NUMBER, _NUMBER, _P)
get_unicode = _bound(raw.FPDFText_GetUnicode, ctypes.c_uint, _P, _NUMBER)
get_char_object = _bound(raw.FPDFText_GetTextObject, _P, _P, _NUMBER)
get_char_box = _bound(raw.FPDFText_GetCharBox, None, _P, _NUMBER, _P, _P, _P, _P)
get_pen_box = _bound(raw.FPDFText_GetLooseCharBox, None, _P, _NUMBER, _P)


_floats = (ctypes.c_float * 7)()
_six_of, _seven_of = Struct("6f").unpack_from, Struct("7f").unpack_from
_FIRST, _SECOND, _SEVENTH = (ctypes.addressof(_floats) + 4 * at for at in (0, 1, 6))
_LONGEST = 4096
_text = ctypes.create_string_buffer(_LONGEST)
_TEXT = ctypes.addressof(_text)
_key = ctypes.create_string_buffer(b"ActualText")
ACTUAL_TEXT = ctypes.addressof(_key)
_length = ctypes.c_ulong()
_LENGTH = ctypes.addressof(_length)
_ints = (ctypes.c_int * 2)()
_I = [ctypes.addressof(_ints), ctypes.addressof(_ints) + 4]

_BOMS = ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"), (b"\xef\xbb\xbf", "utf-8"))

Box = tuple[float, float, float, float]  # left, bottom, right, top


def address(handle: Any) -> int:
    """The address behind a handle of pypdfium2's."""
    return ctypes.cast(handle, _P).value or 0


def matrix(found: int) -> tuple[float, ...]:
    """The six numbers of an object's matrix."""
    _get_matrix(found, _FIRST)
    return _six_of(_floats)


def actual_text(mark: int) -> str | None:
    """What a mark says its objects stand for, or None. (PDFium's own way of giving it as text loses half the bytes.)"""
    if not get_bytes(mark, ACTUAL_TEXT, _TEXT, _LONGEST, _LENGTH):
        return None
    return decoded(ctypes.string_at(_TEXT, min(_length.value, _LONGEST)))


@lru_cache(maxsize=4096)
def decoded(given: bytes) -> str:
    """The text in a file's string."""
    for bom, encoding in _BOMS:
        if given.startswith(bom):
            return given[len(bom) :].decode(encoding, "replace")
    return given.decode("latin-1")


def pen(found: int) -> tuple[float, ...]:
    """The six numbers of a text object's matrix, and the size of its font before that."""
    _get_matrix(found, _FIRST)
    _get_font_size(found, _SEVENTH)
    return _seven_of(_floats)


def font_name(font: int) -> str:
    """The name a font has in the file."""
    length = _get_font_name(font, _TEXT, 200)
    return _text.raw[: max(0, min(length, 200) - 1)].decode("utf-8", "replace")


def point(segment: int) -> tuple[float, float]:
    """Where a path goes to."""
    _get_point(segment, _FIRST, _SECOND)
    return (_floats[0], _floats[1])


def is_stroked(path: int) -> tuple[bool, bool]:
    """Whether a path is filled, and whether it is stroked."""
    _get_draw_mode(path, _I[0], _I[1])
    return (bool(_ints[0]), bool(_ints[1]))
