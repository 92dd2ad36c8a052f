"""Signatures by hand: strokes in which no words are read, above the name in brackets whose they are."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.readers.picture.columns import Piece
from minutes.readers.picture.lines import Strip
from minutes.words.wordlist import is_known

_MARK = "স্বাক্ষরিত/-"  # as papers print it in the place of a signature
_NAME = re.compile(r"\((?=[^)]{2})[\u0985-\u09e3.ঃ:-]{1,30}(?:\s[\u0985-\u09e3.ঃ:-]{1,30}){0,6}\s?\)")
_WORD = re.compile("[\u0985-\u09e3]{2,}")
_WIDE, _HIGH = 1.5, 0.6  # of a line's height: strokes at least
_ABOVE = 4.0  # of a line's height: how far above the name they stand at most


def with_signatures(pieces: Sequence[Strip], read: Sequence[Piece | None], height: int) -> list[Piece]:
    """The words that were read, with the mark of a signature where strokes stand above a name in brackets."""
    written = [piece for piece in read if piece is not None]
    strokes = [
        strip
        for strip, piece in zip(pieces, read, strict=True)
        if piece is None and _is_stroke(strip, height)
    ]
    names = [piece for piece in written if _is_name(piece.line.text)]
    signed = [name for name in names if any(_is_above(strip, name, height) for strip in strokes)]
    marks = [_mark_above(name, height) for name in signed]
    return sorted([*written, *marks], key=lambda piece: (piece.line.top, piece.line.left))


def _mark_above(name: Piece, height: int) -> Piece:
    """In the line above the name, however high the strokes are."""
    top, bottom = name.line.top - height, name.line.top
    return Piece(line=replace(name.line, text=_MARK, top=top, bottom=bottom))


def _is_stroke(strip: Strip, height: int) -> bool:
    return strip.width > _WIDE * height and strip.height > _HIGH * height


def _is_name(text: str) -> bool:
    """Whether a line is a person's name in brackets, and no section of an office."""
    words = _WORD.findall(text)
    return _NAME.fullmatch(text) is not None and 2 * sum(map(is_known, words)) <= len(words)


def _is_above(strip: Strip, name: Piece, height: int) -> bool:
    middle, line = (strip.left + strip.right) / 2, name.line
    return line.left < middle < line.right and -height / 2 < line.top - strip.bottom < _ABOVE * height
