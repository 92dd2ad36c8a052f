"""The words that the engine's own language data list: what newspapers print, with endings and many names.

They stand in the data file as a directed acyclic word graph (tesseract's "dawg"): a number for each edge, which holds
a letter, marks, and where the edges behind that letter begin.
"""

import struct
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import normalize

import numpy as np

from minutes.readers.picture.engine import LANGUAGE, language_data

_WORDS, _LETTERS = 19, 21  # the parts of a data file that hold the graph and the letters' numbers
_HEAD = struct.Struct("<hii")  # of the graph: a magic number, how many letters, how many edges
_MAGIC = 42
_LAST, _BACKWARD, _ENDS_WORD = 1, 2, 4  # marks of an edge
_MARKS = 3  # bits


@dataclass(frozen=True, kw_only=True)
class Dictionary:
    """A list of words: `word in dictionary`."""

    numbers: dict[str, int]  # of letters
    letters: list[int]  # of each edge: its letter, its marks, the first edge behind it
    marks: list[int]
    nexts: list[int]

    def __contains__(self, word: str) -> bool:
        at, ended = 0, False
        for place, letter in enumerate(word):
            edge = self._edge(at, self.numbers.get(letter, -1)) if place == 0 or at else None
            if edge is None:
                return False
            at, ended = self.nexts[edge], bool(self.marks[edge] & _ENDS_WORD)
        return ended

    def _edge(self, at: int, letter: int) -> int | None:
        """The edge with this letter among those that begin at `at`."""
        while at < len(self.letters):
            if self.letters[at] == letter and not self.marks[at] & _BACKWARD:
                return at
            if self.marks[at] & _LAST:
                return None
            at += 1
        return None


_NONE = Dictionary(numbers={}, letters=[], marks=[], nexts=[])


@cache
def engines_words() -> Dictionary:
    """The words of the Bangla data; none where they are not installed."""
    folder = language_data()
    return dictionary(folder / f"{LANGUAGE}.traineddata") if folder else _NONE


def dictionary(data: Path) -> Dictionary:
    """The words of a language data file; none where it holds no list that is understood."""
    parts = _parts(data.read_bytes())
    graph = parts.get(_WORDS, b"")
    if len(graph) < _HEAD.size or _LETTERS not in parts:
        return _NONE
    magic, letters, count = _HEAD.unpack_from(graph)
    if magic != _MAGIC or len(graph) < _HEAD.size + 8 * count:
        return _NONE
    edges = np.frombuffer(graph, dtype="<u8", count=count, offset=_HEAD.size)
    bits = int(letters).bit_length()
    names = parts[_LETTERS].decode("utf-8", "replace").split("\n")[1 : letters + 1]
    return Dictionary(
        numbers={normalize("NFC", name.split(" ")[0]): at for at, name in enumerate(names)},
        letters=(edges & np.uint64((1 << bits) - 1)).tolist(),
        marks=(edges >> np.uint64(bits) & np.uint64((1 << _MARKS) - 1)).tolist(),
        nexts=(edges >> np.uint64(bits + _MARKS)).tolist(),
    )


def _parts(data: bytes) -> dict[int, bytes]:
    """The parts of a data file by their number."""
    (count,) = struct.unpack_from("<i", data)
    offsets = struct.unpack_from(f"<{count}q", data, 4)
    ends = [*sorted(offset for offset in offsets if offset >= 0)[1:], len(data)]
    held = [(offset, at) for at, offset in enumerate(offsets) if offset >= 0]
    return {at: data[offset:end] for (offset, at), end in zip(sorted(held), ends, strict=True)}
