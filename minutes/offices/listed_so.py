"""How the paper itself calls an office where it lists who was there and who gets a copy."""

from minutes.grammar.joining import COMMA, LINE, NO_OFFICE, Piece
from minutes.known import Known
from minutes.offices.joined import Coming, Joined

_WHOSE = frozenset((Piece.INSTITUTION, Piece.COMPANY, Piece.BRANCH, Piece.UNKNOWN, Piece.HALF))


def is_listed_so(cell: str, last: Joined, piece: Coming, known: Known) -> bool:
    """Whether the paper's lists have a post and the name behind it as one office."""
    behind = piece.mark in (COMMA, LINE) and piece.kind in _WHOSE and last.kind not in NO_OFFICE
    return behind and known.is_listed(cell[last.start : piece.end])
