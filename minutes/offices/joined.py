"""What is joined so far of a list of offices, and what comes next: the values the rules of joining are asked about."""

from dataclasses import dataclass

from minutes.grammar.joining import Piece


@dataclass(kw_only=True)
class Joined:
    """What has been joined so far: from `start` to `end` of the text. `before`: the mark that parted it from the one before."""

    start: int
    end: int
    kind: Piece
    head: str  # the first piece
    tail: str  # the last piece, what a following one is held against
    before: str = ""
    doubtful: bool = False
    even: bool = False  # whether a name in it may be an office of its own, whatever is joined to it later


@dataclass(frozen=True, kw_only=True)
class Coming:
    """The next piece: its words, where it ends, what it is, and the mark before it."""

    text: str
    end: int
    kind: Piece
    mark: str
    closes: bool = False  # nothing is behind it, or another line or a semicolon


# What two pieces are together, and whether that is doubtful (None: no doubt is left, whatever it was before).
Together = tuple[Piece, bool | None]
