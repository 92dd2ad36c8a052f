"""Parts of a zip archive whose directory is lost or wrong, found by the headers that stand before them."""

import re
import struct
import zlib
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipInfo

_HEADER = re.compile(b"PK\x03\x04")
_FIELDS = struct.Struct("<4s5H3I2H")
_LONGEST_NAME = 500


def salvage(data: bytes, most: int) -> list[ZipInfo]:
    """The entries whose headers are whole, `most` at most. Their sizes are what the headers say."""
    entries = list[ZipInfo]()
    for found in _HEADER.finditer(data):
        if len(entries) >= most:
            break
        entry = _entry(data, found.start())
        if entry is not None:
            entries.append(entry)
    return entries


def inflate(data: bytes, entry: ZipInfo, most: int) -> bytes | None:
    """What is packed behind the header of `entry`, `most` bytes at most; None where it does not come to its end."""
    header = _read(data, entry.header_offset)
    if header is None:
        return None
    begin = entry.header_offset + _FIELDS.size + header[9] + header[10]
    if entry.compress_type == ZIP_STORED:
        return data[begin : begin + min(entry.file_size, most)]
    if entry.compress_type != ZIP_DEFLATED:
        return None
    unpacker = zlib.decompressobj(-15)
    try:
        unpacked = unpacker.decompress(memoryview(data)[begin:], most)
    except zlib.error:
        return None
    return unpacked if unpacker.eof or len(unpacked) >= most else None


def _read(data: bytes, at: int) -> tuple[int, ...] | None:
    if not 0 <= at <= len(data) - _FIELDS.size or data[at : at + 4] != b"PK\x03\x04":
        return None
    return _FIELDS.unpack_from(data, at)


def _entry(data: bytes, at: int) -> ZipInfo | None:
    header = _read(data, at)
    if header is None or not 0 < header[9] < _LONGEST_NAME:
        return None
    name = data[at + _FIELDS.size :][: header[9]]
    entry = ZipInfo(name.decode("utf-8", "replace").partition("\0")[0] or "?")
    entry.header_offset = at
    entry.flag_bits, entry.compress_type = header[2], header[3]
    entry.compress_size, entry.file_size = header[7], header[8]
    return entry
