"""Posts that are many by the word before them, and the body behind their comma: "সকল নির্বাহী প্রকৌশলী, বিতরণ বিভাগ"."""

from dataclasses import replace

from minutes.grammar.joining import COMMA, Piece
from minutes.known import Known
from minutes.offices.belonging import belongs
from minutes.offices.beside import stands_beside
from minutes.offices.joined import Coming, Joined, Together
from minutes.words.vocabulary import ALL, LEVELS, OFFICES_OF, bare, is_generic

_BODIES = (Piece.INSTITUTION, Piece.BRANCH, Piece.COMPANY)


def of_many_posts(cell: str, last: Joined, piece: Coming, known: Known) -> Together | None:
    """What they are together; None where the post says whose it is, or the body is another's than theirs."""
    of_all, _, post = bare(last.head).partition(" ")
    if (
        piece.mark != COMMA
        or piece.kind not in _BODIES
        or last.kind is not Piece.GROUP
        or last.tail != last.head
    ):
        return None
    body = bare(piece.text).split()
    if of_all not in ALL or not is_generic(post) or (body[0] in LEVELS and body[-1] in OFFICES_OF):
        return None
    one = replace(last, kind=Piece.GENERIC, head=post, tail=post)
    return (Piece.ORGED, False) if belongs(one, piece, known) and not stands_beside(one, piece) else None
