"""Tables that hold no decisions, or the whole page around them, as lines."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.attendance.lists import heading
from minutes.chars import fold, squeeze
from minutes.document import Cell, Table, lines_of
from minutes.head.head_tables import beside_each_other
from minutes.tabled.columns import Columns, is_bare_number
from minutes.words.fields import FIELDS
from minutes.words.labels import ends_meeting, find_label

_LONGEST_LABEL = 40


def lines_of_table(table: Table) -> Iterator[str]:
    """A table's words as lines; a cell that lists people beside their heading stays one list."""
    for row in table.rows:
        if head := beside_each_other(row):
            yield from head
            continue
        if _labels_each(row):
            for cell in (cell for cell in row if not cell.continued):
                yield from cell.text.split("\n")
            continue
        cells = [cell for cell in row if cell.text and not cell.continued]
        if len(cells) == 2 and _heads_a_list(cells[0]) and "\n" not in cells[1].text:
            yield f"{cells[0].text.rstrip(' :ঃ')}: {cells[1].text}"
            continue
        at = next((at for at, cell in enumerate(row[:-1]) if _lists_people(cell, row[at + 1])), None)
        rest = row if at is None else (*row[:at], *row[at + 2 :])
        yield from lines_of(replace(table, rows=(rest,)))
        if at is not None:
            yield f"{row[at].text.rstrip(' :ঃ')}:"
            yield from row[at + 1].text.split("\n")


def _labels_each(row: Sequence[Cell]) -> bool:
    """Whether cells stand beside each other of which each says itself what it holds ("সিদ্ধান্ত: …" beside "বাস্তবায়ন: …")."""
    cells = [cell for cell in row if cell.text and not cell.continued]
    several = len(cells) > 1 and any("\n" in cell.text for cell in cells)
    return several and all(find_label(cell.text.partition("\n")[0]) is not None for cell in cells)


def _lists_people(label: Cell, value: Cell) -> bool:
    return _heads_a_list(label) and "\n" in value.text


def _heads_a_list(label: Cell) -> bool:
    return not label.continued and heading(label.text) is not None


def page_parts(table: Table, columns: Columns) -> tuple[Table | None, Table, tuple[str, ...]]:
    """A table that holds the whole page: what stands above the heading of its decisions, these, and the lines below them."""
    rows = table.rows
    first = columns.first - 1 if columns.first else 0
    while first > 0 and tuple(squeeze(cell.text) for cell in rows[first]) != columns.heading:
        first -= 1
    end = next((at for at in range(columns.first, len(rows)) if _closes(rows[at])), len(rows))
    if not first and end == len(rows):
        return None, table, ()
    return (
        replace(table, rows=rows[:first]) if first else None,
        replace(table, rows=rows[first:end]),
        tuple(line for row in rows[end:] for line in _lines_of_row(row)),
    )


def lines_above(table: Table) -> Iterator[str]:
    """The lines of the part of such a table that stands above its decisions."""
    for row in table.rows:
        yield from _lines_of_row(row)


def _closes(row: Sequence[Cell]) -> bool:
    """Whether a row is one cell from edge to edge that ends the meeting."""
    return all(cell.continued == "left" for cell in row[1:]) and ends_meeting(row[0].text)


def _labels_a_field(text: str) -> bool:
    """Whether a cell is a label of the paper's head ("সভার তারিখ")."""
    return fold(text).strip(" :ঃ-–—") in FIELDS


def _lines_of_row(row: Sequence[Cell]) -> Iterator[str]:
    """A row of a page's layout as lines: label and value with a colon between them, a numbered entry with commas."""
    cells = [cell.text for cell in row if cell.text and not cell.continued]
    if len(cells) == 1:
        yield from cells[0].split("\n")
    elif len(cells) == 2 and not is_bare_number(cells[0]):
        yield (
            f"{cells[0].rstrip(' :ঃ')}: {squeeze(cells[1])}"
            if len(cells[0]) < _LONGEST_LABEL
            else "\t".join(cells)
        )
    elif len(cells) % 2 == 0 and all(map(_labels_a_field, cells[::2])):
        yield "\t".join(map(squeeze, cells))
    elif cells:
        number = is_bare_number(cells[0])
        yield (f"{cells[0].rstrip('।. ')}। " if number else "") + ", ".join(map(squeeze, cells[number:]))
