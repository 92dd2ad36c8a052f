"""Words beside tables → paragraphs in the order in which they are read: columns, labels with their values, lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.document import Paragraph
from minutes.readers.wrapping import Line, begins_anew, goes_on, joint, stops

_SAME_ROW = 0.5  # of a line's height: how much two pieces beside each other overlap
_SAME_EDGE = 1.0  # of a line's height: how far the left edges of a column's lines lie apart
_LABELS = 0.4  # of the page's width: where the values of labels begin at the latest
_LONG = 0.6  # of the room between the margins: a line that may be wrapped
_INDENT = 0.15  # of that room: how far in it may begin
_MISREAD = 0.25  # of a list's numbers, at most
_SENTENCE = 3  # lines in which a sentence ends
_LABEL = re.compile(r"[^:ঃ]{2,25}[:ঃ]\s")
_DAY = re.compile("[(]?(?:[০-৯]{1,4}[./-]){2}[০-৯]{2,4}[)]?")
_COLON = (":", "ঃ", "：", "-", "–")


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """Words that stand together on a line, and those of them that are unsure."""

    line: Line
    unsure: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        return self.line.bottom - self.line.top


def paragraphs(
    pieces: Iterable[Piece], left: float, right: float, height: float, place: str
) -> list[Paragraph]:
    """The paragraphs that the pieces between two margins make; `height` is that of a line."""
    found: list[Paragraph] = []
    for rows in _blocks(_rows(pieces), height):
        if all(len(row) == 1 for row in rows):
            found += _flow([row[0] for row in rows], left, right, place)
        elif len(rows) == 1 or _is_labels(rows, left, right, height):
            found += _labels(rows, left, right, place)
        else:
            for column in _columns(rows):
                edges = [piece.line.left for piece in column], [piece.line.right for piece in column]
                found += _flow(column, min(edges[0]), max(edges[1]), place)
    return found


def _rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Pieces that stand beside each other, from left to right; the rows from the top."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: piece.line.top + piece.line.bottom):
        row = rows[-1] if rows else []
        if row and _overlap(row[-1].line, piece.line) > _SAME_ROW * min(row[-1].height, piece.height):
            row.append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda piece: piece.line.left) for row in rows]


def _overlap(first: Line, second: Line) -> float:
    return min(first.bottom, second.bottom) - max(first.top, second.top)


def _blocks(rows: Sequence[list[Piece]], height: float) -> list[list[list[Piece]]]:
    """Rows that belong together: of one piece each, or of several, with what stands alone between those."""
    blocks: list[list[list[Piece]]] = []
    for row in rows:
        block = blocks[-1] if blocks else []
        near = bool(block) and row[0].line.top - max(p.line.bottom for p in block[-1]) < 2.5 * height
        if near and (_alike(block, row) or _fits_column(block, row, height)):
            block.append(row)
        else:
            blocks.append([row])
    return blocks


def _alike(block: Sequence[Sequence[Piece]], row: Sequence[Piece]) -> bool:
    """Whether a row goes on with a block: both of single pieces, or both of several."""
    return (max(map(len, block)) > 1) == (len(row) > 1)


def _fits_column(block: Sequence[Sequence[Piece]], row: Sequence[Piece], height: float) -> bool:
    """Whether a single piece stands in one of a block's columns, and not across them."""
    if len(row) > 1 or max(map(len, block)) == 1:
        return False
    line, widest = row[0].line, max(block, key=len)
    gaps = [(a.line.right, b.line.left) for a, b in pairwise(widest)]
    crosses = any(line.left < start - height and line.right > end + height for start, end in gaps)
    beside = any(line.left >= end - height for _, end in gaps)
    return not crosses and beside


def _is_labels(rows: Sequence[Sequence[Piece]], left: float, right: float, height: float) -> bool:
    """Whether the rows are labels with their values ("সভাপতি   : …"), and not two columns of their own."""
    several = [row for row in rows if len(row) > 1]
    colons = sum(row[1].line.text.startswith(_COLON) or row[0].line.text.endswith(_COLON) for row in several)
    if colons * 2 >= len(several):
        return True
    if any(len(row) > 2 for row in several):
        return True
    if _is_centred([row[1].line for row in several], height):  # a signature beside a list
        return False
    numbers = [begins_anew(row[0].line.text) for row in several]
    misread = numbers.count(False)
    if misread <= len(numbers) * _MISREAD and not any(begins_anew(row[1].line.text) for row in several):
        return True  # names and their posts
    firsts = [row[0].line.left for row in several]
    seconds = [row[1].line.left for row in several]
    even = all(max(edges) - min(edges) < _SAME_EDGE * height for edges in (firsts, seconds))
    return even and min(seconds) - left < _LABELS * (right - left)


def _is_centred(lines: Sequence[Line], height: float) -> bool:
    """Whether lines stand around one axis, and begin and end at different places."""
    lefts, middles = [line.left for line in lines], [(line.left + line.right) / 2 for line in lines]
    return max(middles) - min(middles) < _SAME_EDGE * height < max(lefts) - min(lefts)


def _labels(rows: Sequence[Sequence[Piece]], left: float, right: float, place: str) -> list[Paragraph]:
    """A paragraph a row, label and value parted by a tab; a value's further lines join it."""
    found: list[list[Piece]] = []
    joints: list[str] = []
    for row in rows:
        before = found[-1][-1] if found else None
        if (
            before is not None
            and len(row) == 1
            and row[0].line.left > left + 0.1 * (right - left)
            and goes_on(before.line, row[0].line, left, right)
        ):
            found[-1].append(row[0])
            joints[-1] += joint(joints[-1], row[0].line.text) + row[0].line.text
        else:
            found.append(list(row))
            joints.append("\t".join(piece.line.text for piece in row))
    return [
        Paragraph(text=text, place=place, unsure=_unsure(pieces))
        for text, pieces in zip(joints, found, strict=True)
    ]


def _columns(rows: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """The pieces by the columns that the widest row begins, each from the top."""
    widest = max(rows, key=len)
    cuts = [(a.line.right + b.line.left) / 2 for a, b in pairwise(widest)]
    columns: list[list[Piece]] = [[] for _ in widest]
    for row in rows:
        for piece in row:
            middle = (piece.line.left + piece.line.right) / 2
            columns[sum(middle > cut for cut in cuts)].append(piece)
    return [column for column in columns if column]


def _flow(pieces: Sequence[Piece], left: float, right: float, place: str) -> list[Paragraph]:
    """Lines one under the other as paragraphs."""
    groups: list[list[Piece]] = []
    lines = [piece.line for piece in pieces]
    for at, piece in enumerate(pieces):
        if (
            at
            and not _DAY.fullmatch(lines[at - 1].text)  # a signature's
            and (goes_on(lines[at - 1], lines[at], left, right) or _is_sentence(lines[at - 1 :], left, right))
        ):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [Paragraph(text=_joined(group), place=place, unsure=_unsure(group)) for group in groups]


def _is_sentence(lines: Sequence[Line], left: float, right: float) -> bool:
    """Whether a long line without a full stop is the beginning of a sentence that ends in one of the next, however it is set."""
    line, following, *_ = lines
    height = line.bottom - line.top
    long = line.right - line.left > _LONG * (right - left)
    if not long or stops(line.text) or _LABEL.match(line.text) or following.top - line.bottom > 1.2 * height:
        return False
    if line.left - left > _INDENT * (right - left) or abs(following.left - line.left) > 2 * height:
        return False
    for coming in lines[1 : _SENTENCE + 1]:
        if begins_anew(coming.text):
            return False
        if coming.text.rstrip().endswith("।"):
            return True
    return False


def _joined(pieces: Sequence[Piece]) -> str:
    text = pieces[0].line.text
    for piece in pieces[1:]:
        text += joint(text, piece.line.text) + piece.line.text
    return text


def _unsure(pieces: Iterable[Piece]) -> tuple[str, ...]:
    return tuple(word for piece in pieces for word in piece.unsure)
