"""The pixels of a PNG as typst writes it: eight bits a channel, not interlaced."""

import struct
import zlib


def size(png: bytes) -> tuple[int, int]:
    """Width and height."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def colours(png: bytes) -> set[tuple[int, int, int]]:
    """Every colour in the picture; meant for small ones."""
    channels = {2: 3, 6: 4}[png[25]]
    raw, stride = zlib.decompress(_data(png)), size(png)[0] * channels
    seen: set[tuple[int, int, int]] = set()
    above = bytes(stride)
    for start in range(0, len(raw), stride + 1):
        line = _unfiltered(raw[start], raw[start + 1 : start + 1 + stride], above, channels)
        seen.update((line[i], line[i + 1], line[i + 2]) for i in range(0, stride, channels))
        above = line
    return seen


def _data(png: bytes) -> bytes:
    place, packed = 8, b""
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        if kind == b"IDAT":
            packed += png[place + 8 : place + 8 + length]
        place += 12 + length
    return packed


def _unfiltered(kind: int, filtered: bytes, above: bytes, channels: int) -> bytes:
    line = bytearray(filtered)
    for i in range(len(line)):
        left = line[i - channels] if i >= channels else 0
        corner = above[i - channels] if i >= channels else 0
        guess = (0, left, above[i], (left + above[i]) // 2, _nearest(left, above[i], corner))[kind]
        line[i] = (line[i] + guess) & 255
    return bytes(line)


def _nearest(left: int, above: int, corner: int) -> int:
    return min((left, above, corner), key=lambda value: abs(left + above - corner - value))
