"""A table whose rows all came in one line of bars, its heading first: "| ক্রম | বিষয় | সিদ্ধান্ত | ১ | সড়ক | … | ২ | …"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from minutes.document import Block, Cell, Table
from minutes.tabled.columns import is_bare_number
from minutes.words.headings import roles_of

_FEWEST_COLUMNS = 3


def rows_apart(blocks: Sequence[Block]) -> Sequence[Block]:
    """`blocks` with the rows of such tables apart."""
    return [_apart(block) if isinstance(block, Table) and len(block.rows) == 1 else block for block in blocks]


def _apart(table: Table) -> Table:
    cells = table.rows[0]
    width = sum(1 for _ in takewhile(lambda cell: roles_of(cell.text), cells))
    if width < _FEWEST_COLUMNS or len(cells) < 2 * width:
        return table
    step = width + (not cells[width].text)  # "| … | সময়সীমা | | ১ | …": a bar at either end of each row
    rows = [cells[at : at + width] for at in range(0, len(cells), step)]
    full = all(len(row) == width for row in rows)
    empty = all(not cell.text for cell in cells[width::step]) if step > width else True
    return replace(table, rows=tuple(rows)) if full and empty and _are_counted(rows[1:]) else table


def _are_counted(rows: Sequence[tuple[Cell, ...]]) -> bool:
    return all(is_bare_number(row[0].text) for row in rows)
