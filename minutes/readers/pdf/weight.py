"""How much a PDF unpacks to, looked at before PDFium unpacks it: a page's drawing cannot be stopped halfway."""

import re
import zlib

from minutes.errors import Unreadable

_STREAM = re.compile(rb"stream\r?\n")
_HEADER = 1_500  # bytes; longer dictionaries are not those of a page's drawing
_OF_NO_PAGE = (b"/Image", b"/Length1", b"/Length2", b"/XRef", b"/Metadata", b"/ICCBased", b"/FunctionType")
_LARGEST_DRAWING = 5_000_000  # a full page of a browser's is 60,000
_LARGEST_STREAM = 60_000_000
_MOST_DRAWN = 60_000_000
_BEST_RATIO = 1_032  # zlib cannot pack better


def check_weight(data: bytes) -> None:
    """Unreadable where a page's drawing, or all of them, would be far larger than any page's."""
    drawn = 0
    for found in _STREAM.finditer(data):
        before = data[max(0, found.start() - _HEADER) : found.start()]
        if before.endswith(b"end"):
            continue
        header = before.rpartition(b" obj")[2]
        if b"/Fl" not in header or b"/Image" in header:
            continue
        whole = any(word in header for word in _OF_NO_PAGE) or b"/ObjStm" in header
        limit = _LARGEST_STREAM if whole else _LARGEST_DRAWING
        end = data.find(b"endstream", found.end())
        packed = data[found.end() : end if end >= 0 else len(data)]
        if whole and len(packed) * _BEST_RATIO <= limit:
            continue
        size = _unpacked(packed, limit + 1)
        drawn += 0 if whole else size
        if size > limit or drawn > _MOST_DRAWN:
            raise Unreadable("too_big", f"a stream unpacks to more than {limit} bytes")


def _unpacked(packed: bytes, most: int) -> int:
    """How much a stream unpacks to, `most` bytes at most; what is damaged counts as far as it goes."""
    unpacker, size = zlib.decompressobj(), 0
    try:
        while size < most:
            piece = unpacker.decompress(packed, min(1_000_000, most - size))
            packed = unpacker.unconsumed_tail
            size += len(piece)
            if not piece:
                break
    except zlib.error:
        return size
    return size
