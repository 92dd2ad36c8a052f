"""Minutes that an office keeps in Excel: each sheet's lines of one cell as paragraphs, what stands side by side as tables."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, time

from minutes.chars import tidy
from minutes.document import Block, Cell, Document, Paragraph, Table
from minutes.errors import Unreadable
from minutes.readers.markup import bars_as_dandas
from minutes.readers.sniff import Format
from minutes.readers.workbook import Range, Sheet, Value, read_workbook

_PLACES = 15  # figures of a number that a sheet shows
_WIDEST = 60  # columns that are looked at
_MOST_CELLS = 60_000  # of all sheets together
_MOST_COVERED = 200_000  # places that merged cells cover
_NARROW = 2  # so many cells side by side may still be a label and what belongs to it


def read_xlsx(data: bytes, kind: Format = Format.XLSX) -> Document:
    """The Document in a workbook; Unreadable as read_workbook says. What is hidden is not read."""
    blocks: list[Block] = []
    shown = [sheet for sheet in read_workbook(data, kind) if not sheet.hidden]
    cells = sum(len(row) for sheet in shown for row in sheet.rows.values())
    if cells > _MOST_CELLS:
        raise Unreadable("too_big", f"{cells} cells")
    for sheet in shown:
        blocks.extend(_Rows(sheet).blocks())
    return Document(blocks=tuple(blocks), format="xlsx")


def words_of(value: Value) -> str:
    """What a cell shows, as words: a day as 31/01/2023, a time as 10:30."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, float):
        return f"{value:.{_PLACES}g}"
    return tidy(bars_as_dandas(str(value)))


class _Rows:
    """A sheet's rows, told apart: lines of text, and tables. Nothing in a sheet says where a table begins or ends."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._order = sorted(sheet.rows)
        self._beginning = beginnings(sheet.merged, self._order)
        self._reached = {
            at for (at, _), (top, _) in self._beginning.items() if top < at
        }  # by a cell from above

    def blocks(self) -> Iterator[Block]:
        run: list[int] = []
        for place, at in enumerate(self._order):
            if run and not self._goes_on(run, place):
                yield self._table(run)
                run = []
            if run or self._width(at) > 1:
                run.append(at)
            else:
                yield from self._lines(at)
        if run:
            yield self._table(run)

    def _width(self, at: int) -> int:
        return len(self._sheet.rows[at])

    def _goes_on(self, run: list[int], place: int) -> bool:
        """Whether the row at this place belongs to the table of the rows in `run`."""
        at = self._order[place]
        widest = max(map(self._width, run))
        if at in self._reached:
            return True
        if self._width(at) > _NARROW >= widest:
            return False  # what stood above was the head of the document
        if at > run[-1] + 1:
            return self._width(at) >= min(_NARROW + 1, widest)
        if self._width(at) > 1:
            return True
        after = self._order[place + 1] if place + 1 < len(self._order) else at + 2
        below = after == at + 1 and self._width(after) > 1
        return below or next(iter(self._sheet.rows[at])) == self._fullest(run)

    def _fullest(self, run: list[int]) -> int:
        """The column with the most words: where the decisions stand."""
        letters: dict[int, int] = {}
        for at in run:
            for column, value in self._sheet.rows[at].items():
                letters[column] = letters.get(column, 0) + len(str(value))
        return max(letters, key=lambda column: letters[column])

    def _lines(self, at: int) -> Iterator[Paragraph]:
        for value in self._sheet.rows[at].values():
            for line in words_of(value).split("\n"):
                if line:
                    yield Paragraph(text=line, place=self._place(at))

    def _place(self, at: int) -> str:
        return f"{self._sheet.name} row {at + 1}".strip()

    def _table(self, run: list[int]) -> Table:
        columns = sorted({column for at in run for column in self._sheet.rows[at]})[:_WIDEST]
        rows = tuple(tuple(self._cell(at, column) for column in columns) for at in run)
        return Table(rows=rows, place=f"{self._sheet.name} rows {run[0] + 1}–{run[-1] + 1}")

    def _cell(self, at: int, column: int) -> Cell:
        top, left = self._beginning.get((at, column), (at, column))
        text = words_of(self._sheet.rows.get(top, {}).get(left, ""))
        return Cell(text=text, continued="above" if top < at else "left" if left < column else "")


def beginnings(merged: Sequence[Range], rows: Sequence[int]) -> dict[tuple[int, int], tuple[int, int]]:
    """Where the merged cell begins that a place belongs to; only places in `rows`, so that its size does not matter."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    room = _MOST_COVERED
    for top, left, bottom, right in merged:
        reached = rows[bisect_left(rows, top) : bisect_right(rows, bottom)]
        columns = range(left, min(right, left + _WIDEST) + 1)
        room -= len(reached) * len(columns)
        if room < 0:
            break
        found |= {(at, column): (top, left) for at in reached for column in columns}
    return found
