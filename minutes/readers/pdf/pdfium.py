"""PDFium's functions as plain calls on addresses: several thousand of them are made for one page.

pypdfium2's own prototypes build an object for every pointer; these take and give integers, which costs a third.
"""

import ctypes
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import pypdfium2.raw as raw

_P = ctypes.c_void_p
_INT = ctypes.c_int
_ULONG = ctypes.c_ulong


def _bound(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    address = ctypes.cast(function, _P).value
    prototype = ctypes.PYFUNCTYPE(result, *arguments)
    bound: Callable[..., Any] = prototype(address or 0)
    return bound


count_objects = _bound(raw.FPDFPage_CountObjects, _INT, _P)
get_object = _bound(raw.FPDFPage_GetObject, _P, _P, _INT)
count_inner = _bound(raw.FPDFFormObj_CountObjects, _INT, _P)
get_inner = _bound(raw.FPDFFormObj_GetObject, _P, _P, _ULONG)
get_type = _bound(raw.FPDFPageObj_GetType, _INT, _P)
count_marks = _bound(raw.FPDFPageObj_CountMarks, _INT, _P)
get_mark = _bound(raw.FPDFPageObj_GetMark, _P, _P, _ULONG)
_get_bytes = _bound(raw.FPDFPageObjMark_GetParamBlobValue, _INT, _P, ctypes.c_char_p, _P, _ULONG, _P)
_get_bounds = _bound(raw.FPDFPageObj_GetBounds, _INT, _P, _P, _P, _P, _P)
_get_matrix = _bound(raw.FPDFPageObj_GetMatrix, _INT, _P, _P)
get_render_mode = _bound(raw.FPDFTextObj_GetTextRenderMode, _INT, _P)
get_font = _bound(raw.FPDFTextObj_GetFont, _P, _P)
_get_font_size = _bound(raw.FPDFTextObj_GetFontSize, _INT, _P, _P)
_get_font_name = _bound(raw.FPDFFont_GetBaseFontName, ctypes.c_size_t, _P, _P, ctypes.c_size_t)
count_segments = _bound(raw.FPDFPath_CountSegments, _INT, _P)
get_segment = _bound(raw.FPDFPath_GetPathSegment, _P, _P, _INT)
get_segment_type = _bound(raw.FPDFPathSegment_GetType, _INT, _P)
get_segment_close = _bound(raw.FPDFPathSegment_GetClose, _INT, _P)
_get_point = _bound(raw.FPDFPathSegment_GetPoint, _INT, _P, _P, _P)
_get_draw_mode = _bound(raw.FPDFPath_GetDrawMode, _INT, _P, _P, _P)
count_chars = _bound(raw.FPDFText_CountChars, _INT, _P)
get_unicode = _bound(raw.FPDFText_GetUnicode, ctypes.c_uint, _P, _INT)
get_char_object = _bound(raw.FPDFText_GetTextObject, _P, _P, _INT)
has_map_error = _bound(raw.FPDFText_HasUnicodeMapError, _INT, _P, _INT)
_get_char_box = _bound(raw.FPDFText_GetCharBox, _INT, _P, _INT, _P, _P, _P, _P)

_floats = (ctypes.c_float * 6)()
_doubles = (ctypes.c_double * 4)()
_F = [ctypes.addressof(_floats) + 4 * at for at in range(6)]
_D = [ctypes.addressof(_doubles) + 8 * at for at in range(4)]
_LONGEST = 4096
_text = ctypes.create_string_buffer(_LONGEST)
_TEXT = ctypes.addressof(_text)
_length = ctypes.c_ulong()
_LENGTH = ctypes.addressof(_length)
_ints = (ctypes.c_int * 2)()
_I = [ctypes.addressof(_ints), ctypes.addressof(_ints) + 4]

_BOMS = ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"), (b"\xef\xbb\xbf", "utf-8"))

Box = tuple[float, float, float, float]  # left, bottom, right, top


def address(handle: Any) -> int:
    """The address behind a handle of pypdfium2's."""
    return ctypes.cast(handle, _P).value or 0


def bounds(found: int) -> Box:
    """The box of an object's ink."""
    _get_bounds(found, _F[0], _F[1], _F[2], _F[3])
    left, bottom, right, top = _floats[:4]
    return (left, bottom, right, top)


def matrix(found: int) -> Sequence[float]:
    """The six numbers of an object's matrix."""
    _get_matrix(found, _F[0])
    return _floats[:]


def actual_text(mark: int) -> str | None:
    """What a mark says its objects stand for, or None. (PDFium's own way of giving it as text loses half the bytes.)"""
    if not _get_bytes(mark, b"ActualText", _TEXT, _LONGEST, _LENGTH):
        return None
    return _decoded(ctypes.string_at(_TEXT, min(_length.value, _LONGEST)))


@lru_cache(maxsize=4096)
def _decoded(given: bytes) -> str:
    for bom, encoding in _BOMS:
        if given.startswith(bom):
            return given[len(bom) :].decode(encoding, "replace")
    return given.decode("latin-1")


def font_size(found: int) -> float:
    """The size of a text object's font, before its matrix."""
    _get_font_size(found, _F[0])
    return _floats[0]


def font_name(font: int) -> str:
    """The name a font has in the file."""
    length = _get_font_name(font, _TEXT, 200)
    return _text.raw[: max(0, min(length, 200) - 1)].decode("utf-8", "replace")


def point(segment: int) -> tuple[float, float]:
    """Where a path goes to."""
    _get_point(segment, _F[0], _F[1])
    return (_floats[0], _floats[1])


def is_stroked(path: int) -> tuple[bool, bool]:
    """Whether a path is filled, and whether it is stroked."""
    _get_draw_mode(path, _I[0], _I[1])
    return (bool(_ints[0]), bool(_ints[1]))


def char_box(page: int, at: int) -> Box:
    """The box of the ink of a page's character."""
    _get_char_box(page, at, _D[0], _D[2], _D[1], _D[3])  # left, right, bottom, top
    return (_doubles[0], _doubles[1], _doubles[2], _doubles[3])
