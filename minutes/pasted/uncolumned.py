"""A table pasted with every cell on lines of its own, whose heading was left behind: rows below bare numbers, each a title,
perhaps talk, an order, and behind it who carries it out and by when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from locales.digits import to_ascii
from minutes.document import Block, Cell, Paragraph, Table
from minutes.known import Known
from minutes.pasted.cells import ends_as_decision, is_offices
from minutes.pasted.stacked_heads import ROW_NUMBER, heading_of
from minutes.words.column_words import column_words_of
from minutes.words.deadlines import is_limit
from minutes.words.labels import ends_meeting, find_label
from minutes.words.shapes import looks_like_office

_HEADING = tuple(Cell(text=words) for words in ("ক্রমিক", "বিষয়", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী", "সময়সীমা"))
_FEWEST_ROWS = 2
_MOST_LINES = 12  # of a row
_LONGEST_OFFICES = 120  # letters


@dataclass(frozen=True, kw_only=True)
class _Row:
    cells: tuple[str, ...]
    taken: int  # of the lines


def with_headings(blocks: Sequence[Block], known: Known) -> Sequence[Block]:
    """`blocks` with such a table as a Table, where no heading of a table stands anywhere."""
    if any(_is_table(blocks, at) for at in range(len(blocks))):
        return blocks
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and _number(block) == 1 and (found := _rows(blocks, at, known)):
            rows, end = found
            cells = (tuple(Cell(text=text) for text in row.cells) for row in rows)
            return (*blocks[:at], Table(rows=(_HEADING, *cells), place=block.place), *blocks[end:])
    return blocks


def _is_table(blocks: Sequence[Block], at: int) -> bool:
    block = blocks[at]
    return (
        not isinstance(block, Paragraph)
        or heading_of(blocks, at)[0] is not None
        or column_words_of(block.text) is not None
    )


def _number(block: Block) -> int:
    """The number a line is and nothing else; 0 for another line."""
    return (
        int(to_ascii(_printed(block))) if isinstance(block, Paragraph) and ROW_NUMBER.match(block.text) else 0
    )


def _rows(blocks: Sequence[Block], first: int, known: Known) -> tuple[list[_Row], int] | None:
    """The rows that begin at the block `first`, and the block behind them; None where one of them reads otherwise."""
    starts = list(_counted(blocks, first))
    rows = list[_Row]()
    for start, end in pairwise([*starts, len(blocks)]):
        lines = [block.text for block in blocks[start + 1 : end] if isinstance(block, Paragraph)]
        row = _row(_printed(blocks[start]), lines, known, last=start == starts[-1])
        if row is None:
            return None
        rows.append(row)
    named = sum(bool(row.cells[4]) for row in rows)
    return (
        (rows, starts[-1] + 1 + rows[-1].taken)
        if len(rows) >= _FEWEST_ROWS and 2 * named >= len(rows)
        else None
    )


def _printed(block: Block) -> str:
    return block.text.strip(" ।.)(") if isinstance(block, Paragraph) else ""


def _counted(blocks: Sequence[Block], first: int) -> Iterator[int]:
    count = 0
    for at in range(first, len(blocks)):
        if _number(blocks[at]) == count + 1:
            count += 1
            yield at


def _row(number: str, lines: Sequence[str], known: Known, *, last: bool) -> _Row | None:
    """The cells of a row, told by its order; None where it has none, or more than a table's row."""
    orders = [at for at, line in enumerate(lines[:_MOST_LINES]) if ends_as_decision(line)]
    begin = next((at for at in orders if at), 0)
    if not begin or any(find_label(line) or ends_meeting(line) for line in lines[: begin + 1]):
        return None
    end = begin + 1
    while end in orders:
        end += 1
    names = end
    while names < len(lines) and not (last and names > end) and _names_somebody(lines[names], known):
        names += 1
    limits = names + (names < len(lines) and is_limit(lines[names]))
    if limits < len(lines) and not last:
        return None
    cells = (
        number,
        lines[0],
        *map("\n".join, (lines[1:begin], lines[begin:end], lines[end:names], lines[names:limits])),
    )
    return _Row(cells=cells, taken=limits)


def _names_somebody(line: str, known: Known) -> bool:
    """Whether a line behind an order may be who carries it out."""
    if len(line) > _LONGEST_OFFICES or "।" in line.rstrip("। ") or is_limit(line) or ends_meeting(line):
        return False
    return is_offices(line, known) or looks_like_office(line)
