"""Tables that go on over a page's end: their heading that stands again, the row that was cut, cells merged over both pages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from minutes.chars import squeeze
from minutes.readers.boxes import Box, Filled, edges, nearest
from minutes.readers.wrapping import begins_anew, stops

_NUMBER = re.compile(r"^\s*[(\[]?[0-9০-৯]{1,3}(?:[.।][0-9০-৯]{1,2})*\s*(?:[।.):ঃ\]|–—-]|\s|$)")
_HYPHENED = re.compile(r"[^\s/-]-$")
_MARK_ALONE = re.compile(r"[(\[]?(?:[0-9০-৯]{1,3}(?:[.।][0-9০-৯]{1,2}){0,5}|[ক-হ])\s?[।.):ঃ\]|]?")
_REMAINDER = re.compile(
    r"[\u0981-\u0983\u09bc\u09be-\u09cd\u09d7]|[ক-হ](?:[/,;।]|$)"
)  # of a word that a narrow column cut
_LONGEST_HEADING, _COUNT = 80, 4  # letters in a cell of a heading, and of the line that counts the columns
_ALIKE = 80  # percent; in a scan a repeated heading is never quite the same
_HANGING = (",", "/", " ও", "-", "(")  # after these a list of names goes on
_FITS = 1.3  # times a word's width: room for it and the space before it
SLACK = 0.015  # of a table's width: how far apart the same edge may stand on two pages


@dataclass(frozen=True, kw_only=True, slots=True)
class Ruled:
    """A table as it stands on one page."""

    cells: tuple[Filled, ...]
    place: str


_COLUMNS = 3  # of a table in which one cell with words and the others empty is no row of its own
Pair = tuple[Filled, Filled]  # a cell at a page's foot, and the one below it at the next page's head


def scaled(table: Ruled) -> Ruled:
    """The table measured in its own width, from its left upper corner: pages may be scanned at other sizes."""
    left, top = min(cell.box.left for cell in table.cells), min(cell.box.top for cell in table.cells)
    width = max(cell.box.right for cell in table.cells) - left or 1.0
    return replace(table, cells=tuple(_moved(cell, -left, -top, 1 / width) for cell in table.cells))


def _moved(cell: Filled, x: float, y: float, factor: float = 1.0) -> Filled:
    box = cell.box
    return replace(
        cell,
        box=Box(
            left=(box.left + x) * factor,
            top=(box.top + y) * factor,
            right=(box.right + x) * factor,
            bottom=(box.bottom + y) * factor,
        ),
    )


def same_columns(above: Ruled, below: Ruled) -> bool:
    """Whether the columns of both stand below each other; cells may be merged on one page and not on the other."""
    first, second = _columns(above), _columns(below)
    fewer, more = sorted((first, second), key=len)
    return len(fewer) > 2 and all(abs(more[nearest(more, x)] - x) <= SLACK for x in fewer)


def _columns(table: Ruled) -> list[float]:
    return edges([x for cell in table.cells for x in (cell.box.left, cell.box.right)], SLACK)


def continued(above: Ruled, below: Ruled) -> Ruled:
    """`below` under `above`: without the repeated heading, a row that was cut by the page's end joined again."""
    rest = _without_heading(above, below)
    if not rest:
        return above
    end = max(cell.box.bottom for cell in above.cells)
    rest = [_moved(cell, 0, end - rest[0].box.top) for cell in rest]
    open_row = [cell for cell in above.cells if cell.box.bottom > end - SLACK]
    first_row = [cell for cell in rest if cell.box.top < end + SLACK]
    pairs = [(cell, part) for cell in open_row for part in first_row if _below(cell, part)]
    if (beside := _beside_a_new_row(above, pairs)) is not None:
        grown = {id(cell): _grown(cell, part) for cell, part in beside}
        pairs = beside
    elif _is_one_row(above, pairs):
        grown = {id(cell): _grown(cell, part) for cell, part in pairs}
    elif _is_merged_number(above, pairs):
        grown = {id(pairs[0][0]): _grown(*pairs[0])}
        pairs = pairs[:1]
    else:
        return replace(above, cells=(*above.cells, *rest))
    gone = {id(part) for _, part in pairs}
    return replace(
        above,
        cells=(
            *(grown.get(id(cell), cell) for cell in above.cells),
            *(cell for cell in rest if id(cell) not in gone),
        ),
    )


def is_torn(above: Ruled, below: Ruled) -> bool:
    """Whether the last row of `above` goes on in `below`, which does not begin with a heading of its own."""
    if _alike(_rows(above)[0], _rows(below)[0]):
        return False
    end = max(cell.box.bottom for cell in above.cells)
    open_row = [cell for cell in above.cells if cell.box.bottom > end - SLACK]
    first_row = _rows(below)[0]
    pairs = [(cell, part) for cell in open_row for part in first_row if _below(cell, part)]
    return _is_one_row(above, pairs)


def _without_heading(above: Ruled, below: Ruled) -> list[Filled]:
    """The cells of `below` from the first row on that does not repeat the heading of `above`."""
    heading, rows = _rows(above), _rows(below)
    same = 0
    while same < len(rows) and same < len(heading) and _alike(heading[same], rows[same]):
        same += 1
    return [cell for row in rows[same:] for cell in row]


def _rows(table: Ruled) -> list[list[Filled]]:
    """The cells by the row in which they begin, each row from left to right."""
    tops = edges([cell.box.top for cell in table.cells], SLACK)
    rows: list[list[Filled]] = [[] for _ in tops]
    for cell in sorted(table.cells, key=lambda cell: cell.box.left):
        rows[nearest(tops, cell.box.top)].append(cell)
    return rows


def _alike(first: Sequence[Filled], second: Sequence[Filled]) -> bool:
    """Whether two rows are the same heading: short words, or the line ১ | ২ | ৩ below them; never two numbered rows."""
    texts = [squeeze(" ".join(cell.text for cell in row)) for row in (first, second)]
    if any(len(cell.text) > _LONGEST_HEADING for cell in second):
        return False
    if second and _NUMBER.match(second[0].text):
        return texts[0] == texts[1] and all(len(cell.text) <= _COUNT for cell in second)
    return bool(texts[0]) and fuzz.ratio(*texts) >= _ALIKE


def _below(cell: Filled, part: Filled) -> bool:
    return abs(cell.box.left - part.box.left) <= SLACK and abs(cell.box.right - part.box.right) <= SLACK


def _is_one_row(above: Ruled, pairs: Sequence[Pair]) -> bool:
    """Whether a page's first row goes on with the last one of the page before.

    None does where text goes on below a cell in which it had come to its end. Where rows are numbered, a row without
    a number does. Elsewhere one with a gap below words, or below a sentence
    that had not ended. A next decision that stands alone below a numbered row is that row's, whatever room was left.
    """
    if _is_numbered(above) and _is_next_decision(pairs):
        return True
    if not pairs or _begins_a_row(*pairs[0]):
        return False
    if any(cell.wrapped and part.text for cell, part in pairs):
        return True
    if any(part.text and (cell.roomy or (begins_anew(part.text) and not cell.text)) for cell, part in pairs):
        return False
    if _is_numbered(above):
        cell, part = pairs[0]
        if cell.box.left > SLACK or _NUMBER.match(part.text):
            return False
        if not _spans_rows(above, cell):
            return True
        pairs = [pair for pair in pairs if not _spans_rows(above, pair[0])]
        if not pairs:
            return True
    if any(begins_anew(part.text) for _, part in pairs) or _each_had_room(pairs):
        return False
    gap = any(cell.text and not part.text for cell, part in pairs)
    longest, rest = max(
        pairs, key=lambda pair: len(pair[0].text)
    )  # names end without a stop, sentences do not
    return gap or bool(rest.text and not stops(longest.text))


def _begins_a_row(cell: Filled, part: Filled) -> bool:
    """Whether a row begins with its number or letter: in the first column nothing else."""
    return cell.box.left <= SLACK and bool(_MARK_ALONE.fullmatch(part.text.strip()))


def _is_next_decision(pairs: Sequence[Pair]) -> bool:
    """Whether nothing but a marked decision stands in the row, below another marked one that has come to its end."""
    written = [(cell, part) for cell, part in pairs if part.text]
    if len(pairs) <= _COLUMNS or len(written) != 1 or pairs[0][1].text:
        return False
    cell, part = written[0]
    return begins_anew(part.text) and begins_anew(cell.text) and stops(cell.text)


def _each_had_room(pairs: Sequence[Pair]) -> bool:
    """Whether in several columns, and in each that has text on both pages, the next word would have fitted behind the last."""
    both = [(cell, part) for cell, part in pairs if cell.text and part.text]
    return len(both) > 1 and all(_had_room(cell, part) for cell, part in both)


def _had_room(cell: Filled, part: Filled) -> bool:
    """Whether the part's first word would have fitted behind the cell's last: the part begins a line of its own."""
    return cell.behind is not None and cell.behind > _FITS * part.first > 0


def _beside_a_new_row(above: Ruled, pairs: Sequence[Pair]) -> list[Pair] | None:
    """The cells that go on beside a row that begins on the new page; None where no row begins so.

    Where numbers (and discussions) are merged over several decisions, they go on, while a new decision begins with its
    mark, and beside it other implementers.
    """
    spanning = any(_spans_rows(above, cell) for cell in _first_column(above.cells))
    if not spanning and not any(cell.wrapped and part.text for cell, part in pairs):
        return None
    for at, (cell, part) in enumerate(pairs):
        if begins_anew(part.text) or (not at and _NUMBER.match(part.text)):
            if not at or not cell.text or not stops(cell.text):
                return None
            right = pairs[at + 1 :]
            if any(cell.wrapped and part.text for cell, part in right):
                return None
            if not spanning and any(begins_anew(part.text) for _, part in right):
                return None
            if not right:  # decisions in the last column, implementers before them
                merged = [pair for pair in pairs if pair[1].box.bottom > part.box.bottom + SLACK]
                return merged if merged and len(merged) < at else None
            others = any(cell.text and part.text and not cell.text.endswith(_HANGING) for cell, part in right)
            return list(pairs[:at]) if others else None
    return None


def _is_merged_number(above: Ruled, pairs: Sequence[Pair]) -> bool:
    """Whether only the number's cell goes on: it is merged over several rows, and the next of them begins here."""
    if not pairs or not _is_numbered(above):
        return False
    cell, part = pairs[0]
    return cell.box.left <= SLACK and not part.text and _spans_rows(above, cell)


def _is_numbered(table: Ruled) -> bool:
    """Whether the rows of the table begin with their numbers."""
    first = [cell.text for cell in table.cells if cell.box.left <= SLACK]
    numbers = sum(bool(_NUMBER.match(text)) for text in first)
    return numbers > 0 and numbers >= len(first[1:]) / 2


def _spans_rows(table: Ruled, cell: Filled) -> bool:
    """Whether the cell stands beside more than one row."""
    tops = [other.box.top for other in table.cells if other.box.left > cell.box.left]
    return (
        len(edges((top for top in tops if cell.box.top - SLACK <= top < cell.box.bottom - SLACK), SLACK)) > 1
    )


def _first_column(cells: Sequence[Filled]) -> list[Filled]:
    left = min((cell.box.left for cell in cells), default=0.0)
    return [cell for cell in cells if cell.box.left <= left + SLACK]


def _grown(cell: Filled, part: Filled) -> Filled:
    """A cell and what stands of it on the next page."""
    joint = " "
    if (
        not cell.text
        or not part.text
        or (not cell.wrapped and _REMAINDER.match(part.text))
        or (_HYPHENED.search(cell.text) and part.text[0].isalnum())
    ):
        joint = ""
    elif cell.wrapped and not begins_anew(part.text):
        joint = " "
    elif stops(cell.text) or begins_anew(part.text) or cell.wrapped is False or _had_room(cell, part):
        joint = "\n"
    return Filled(
        box=replace(cell.box, bottom=part.box.bottom),
        text=f"{cell.text}{joint}{part.text}",
        unsure=(*cell.unsure, *part.unsure),
        doubt=cell.doubt or part.doubt,
        roomy=part.roomy,
        first=cell.first,
        behind=part.behind if part.text else cell.behind,
        wrapped=part.wrapped if part.text else cell.wrapped,
    )
