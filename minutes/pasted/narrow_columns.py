"""A table copied out of a PDF's viewer: cell after cell, each in the short lines of its narrow column, put together again.

Where a cell ends a line ends, and a line ends where the next word had no room: so a line with room for it ends its cell, or
a sentence in it. Of all ways to put a row's lines into the columns the one that fits best is taken.
"""

from collections.abc import Sequence
from dataclasses import replace
from statistics import mean

from minutes.document import Block, Cell, Paragraph, Table
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.pasted.arranging import Arranged, arrange
from minutes.pasted.between_orders import rows_between
from minutes.pasted.cells import ends_as_decision, fit_of
from minutes.pasted.flat_rows import cells_of, parts_of
from minutes.pasted.interleaved import unweave
from minutes.pasted.narrow_cells import fitting, joined, names_of, width_of
from minutes.pasted.narrow_rows import Row, counted_rows, end_of_meeting, without_pages
from minutes.pasted.stacked_heads import heading_of, with_its_numbers, without_counted_columns
from minutes.pasted.talks import with_talks
from minutes.words.column_words import ColumnWords, column_words_of
from minutes.words.numbers import leading_number

_WIDEST = 44  # letters that are seen, of a line of a column
_FEWEST_LINES, _FEWEST_ROWS = 8, 2
_MORE_LINES = 0.75  # than columns that a row has on an average, those that begin with a mark apart
_MOST_LINES_OF_A_ROW, _MOST_LINES = 90, 1500
_MOST_PAGES = 40  # each of which may repeat the heading
_MOST_LINES_BELOW = 6  # that may stand behind the last row without belonging to it
_LINES_OF_A_TITLE = 3
_ROWS_TRIED, _MOST_WOVEN, _CLEARLY, _UNREADABLE = 3, 24, 2.0, -10.0
_WORTH_OF_A_LINE = 0.3  # which such a line must spoil, to be left out
_ORDERS, _WHOLE_ORDER = frozenset((Role.DECISION,)), 3.0
_LEAST_FIT = 4.5  # of a row on an average: lines copied across the columns fit less


def widen(blocks: Sequence[Block], known: Known) -> Sequence[Block]:
    """`blocks` with every table among its paragraphs whose cells are such lines as a Table."""
    done: list[Block] = []
    at = 0
    while at < len(blocks):
        columns, count = _heading(blocks, at)
        found = _table(blocks, at, columns, count, known) if columns else None
        if found is None:
            done += blocks[at : at + max(1, count)]
            at += max(1, count)
            continue
        made, at = found
        done += made
    return done


def _heading(blocks: Sequence[Block], at: int) -> tuple[ColumnWords | None, int]:
    """The columns named in one line or one on each, and how many lines that are."""
    block = blocks[at]
    whole = column_words_of(block.text) if isinstance(block, Paragraph) and "\n" not in block.text else None
    if whole is not None and len(whole.roles) > _FEWEST_ROWS and whole.at(Role.DECISION) is not None:
        return whole, 1
    return heading_of(blocks, at)


def _table(
    blocks: Sequence[Block], at: int, columns: ColumnWords, count: int, known: Known
) -> tuple[list[Block], int] | None:
    """The table below a heading of `count` lines with what is left of the lines below it, and the block behind."""
    heading = [getattr(block, "text", "") for block in blocks[at : at + count]]
    end, repeated = at + count, 0
    while end < len(blocks) and _is_line(blocks[end]) and repeated < _MOST_PAGES:
        again = [getattr(block, "text", "") for block in blocks[end : end + count]] == heading
        if not again and _heading(blocks, end)[1]:
            break
        end += count if again else 1
        repeated += again
    lines = _without_heading([getattr(block, "text", "") for block in blocks[at + count : end]], heading)
    if columns.recalls or not _FEWEST_LINES <= len(lines) <= _MOST_LINES:
        return None
    columns = with_its_numbers(columns, lines)
    lines = without_counted_columns(lines, len(columns.roles))
    found = _counted(lines, columns, known)
    if found is None and not columns.counts_rows and len(counted_rows(lines)[0]) < _FEWEST_ROWS:
        found = _uncounted(lines, columns, known)
    if found is None:
        return None
    rows, below = found
    place = getattr(blocks[at], "place", "")
    words = tuple(Cell(text=word) for word in columns.words)
    return [
        Table(rows=(words, *rows), place=place),
        *(Paragraph(text=line, place=place) for line in below),
    ], end


def _is_line(block: Block) -> bool:
    return isinstance(block, Paragraph) and "\n" not in block.text and width_of(block.text) <= _WIDEST


def _without_heading(lines: Sequence[str], heading: Sequence[str]) -> list[str]:
    """The lines without the heading that a page repeats."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        if list(lines[at : at + len(heading)]) == list(heading):
            at += len(heading)
            continue
        kept.append(lines[at])
        at += 1
    return kept


_Cells = tuple[Cell, ...]


def _counted(
    lines: Sequence[str], columns: ColumnWords, known: Known
) -> tuple[list[_Cells], Sequence[str]] | None:
    """The rows of lines among which their numbers stand, and the lines below the last."""
    rows, left = counted_rows(lines)
    if len(rows) < _FEWEST_ROWS or any(len(row.lines) > _MOST_LINES_OF_A_ROW for row in rows):
        return None
    if not _are_narrow(rows, columns, known):
        return None
    heads = (" ".join(row.lines[:_LINES_OF_A_TITLE]) for row in rows)
    columns = with_talks(columns, "\n".join(heads), len(rows))
    rows[-1], below = _without_what_is_below(rows[-1], columns, known)
    arranged = [list(_arranged(row, columns, known)) for row in rows]
    if mean(one.fit for found in arranged for one in found) < _LEAST_FIT or _are_woven(
        rows, arranged, columns, known
    ):
        return None
    return [
        _cells(row.number, one, columns, known)
        for row, found in zip(rows, arranged, strict=True)
        for one in found
    ], [*below, *left]


def _uncounted(
    lines: Sequence[str], columns: ColumnWords, known: Known
) -> tuple[list[_Cells], Sequence[str]] | None:
    """The same where nothing counts the rows: they are told by their orders."""
    end = end_of_meeting(lines)
    left = lines[end:]
    lines = without_pages(lines[:end])
    orders = sum(map(ends_as_decision, lines))
    if _unmarked(lines) <= orders * len(columns.roles) or not _ends_broken(lines, known):
        return None
    columns = with_talks(columns, "\n".join(lines), orders)
    text = "\n".join(lines)
    found = rows_between(text, columns, known, lined=True)
    if found is None:
        return None
    below = [line for line in text[found.end :].split("\n") if line]
    return [_cells("", row, columns, known) for row in found.rows], [*below, *left]


def _are_narrow(rows: Sequence[Row], columns: ColumnWords, known: Known) -> bool:
    """Whether the rows have more lines than cells: clearly so, or with one that is but the end of an order."""
    marked = mean(_unmarked(row.lines) < len(row.lines) for row in rows)
    more = mean(_unmarked(row.lines) for row in rows) - len(columns.own) + marked
    return more >= _MORE_LINES or (more > 0 and any(_ends_broken(row.lines, known) for row in rows))


def _are_woven(
    rows: Sequence[Row], arranged: Sequence[Sequence[Arranged]], columns: ColumnWords, known: Known
) -> bool:
    """Whether the lines fit clearly better across the columns than down them, as some viewers copy them."""
    first = list(zip(rows, arranged, strict=True))[:_ROWS_TRIED]
    across = [unweave(row.lines, columns.own, known) for row, _ in first if len(row.lines) <= _MOST_WOVEN]
    down = sum(found[0].fit for _, found in first)
    return (
        len(across) == len(first) and sum(one.fit if one else _UNREADABLE for one in across) > down + _CLEARLY
    )


def _ends_broken(lines: Sequence[str], known: Known) -> bool:
    """Whether an order ends with a line that is none by itself: "করতে হবে।"."""
    return any(ends_as_decision(line) and fit_of(_ORDERS, line, known) < _WHOLE_ORDER for line in lines)


def _unmarked(lines: Sequence[str]) -> int:
    """How many of the lines begin without a mark: so many are cells of their own, or rest of one."""
    return sum(leading_number(line)[0] is None for line in lines)


def _arranged(row: Row, columns: ColumnWords, known: Known) -> list[Arranged]:
    """The cells of a row; where decisions each have their offices behind them, of a row for each."""
    decision = next(at for at, roles in enumerate(columns.own) if Role.DECISION in roles)
    parts = parts_of("\n".join(row.lines), known)
    return [
        _fitted(part.split("\n"), columns.own[decision:] if at else columns.own, known)
        for at, part in enumerate(parts)
    ]


def _fitted(lines: Sequence[str], roles: Sequence[frozenset[Role]], known: Known) -> Arranged:
    return arrange(lines, roles, known, "\n", fitting(lines, roles, known))


def _cells(number: str, row: Arranged, columns: ColumnWords, known: Known) -> _Cells:
    roles = columns.roles[len(columns.roles) - len(row.cells) :]
    cells = tuple(
        names_of(cell.split("\n"), known) if Role.IMPLEMENTER in own else joined(cell.split("\n"))
        for cell, own in zip(row.cells, roles, strict=True)
    )
    return cells_of(number, replace(row, cells=cells), columns, known, apart=False)


def _without_what_is_below(row: Row, columns: ColumnWords, known: Known) -> tuple[Row, Sequence[str]]:
    """The last row without the lines behind the table that were taken for its own, and these."""
    least = max(1, len(row.lines) - _MOST_LINES_BELOW)
    ordered = max((at + 1 for at, line in enumerate(row.lines) if ends_as_decision(line)), default=1)
    kept = max(
        range(max(least, ordered), len(row.lines) + 1),
        key=lambda count: _fitted(row.lines[:count], columns.own, known).fit + _WORTH_OF_A_LINE * count,
        default=len(row.lines),
    )
    return replace(row, lines=row.lines[:kept]), row.lines[kept:]
