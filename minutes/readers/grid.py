"""Merged cells spread out, so that equal columns stand below each other."""

from collections.abc import Sequence

from minutes.document import Block, Cell, Paragraph, Table
from minutes.errors import Unreadable
from minutes.readers.limits import MOST_CELLS

_WIDEST = 60


class Grid:
    """Takes cells row by row, as HTML and Word give them, and repeats the merged ones as `continued`.

    Unreadable ("too_many_pages") for more cells than a document can have.
    """

    def __init__(self) -> None:
        self._rows: list[list[Cell]] = []
        self._hanging: dict[int, tuple[Cell, int]] = {}  # column → cell from above and rows it still fills
        self._cells = 0
        self._contents: list[Sequence[Block]] = []  # of each cell, in order

    def next_row(self) -> None:
        """Begin a row."""
        if self._rows:
            self._fill()
        self._rows.append([])

    def add(self, content: Sequence[Block] = (), *, across: int = 1, down: int = 1) -> None:
        """Add a cell that is `across` columns wide and `down` rows high."""
        self._fill()
        row = self._rows[-1]
        self._contents.append(content)
        cell = _cell(content)
        text = cell.text
        below = Cell(text=text, continued="above")
        beside = Cell(text=text, continued="left")
        for at in range(max(1, min(across, _WIDEST - len(row)))):
            if down > 1:
                self._hanging[len(row)] = (beside if at else below, down - 1)
            self._take(beside if at else cell)

    def continue_above(self, across: int = 1) -> None:
        """Add a cell that is merged with the one above (Word's way of saying it)."""
        row, above = self._rows[-1], self._rows[-2] if len(self._rows) > 1 else []
        for _ in range(max(1, min(across, _WIDEST - len(row)))):
            text = above[len(row)].text if len(row) < len(above) else ""
            self._take(Cell(text=text, continued="above"))

    def continue_left(self, across: int = 1) -> None:
        """Add a cell that is merged with the one to its left."""
        row = self._rows[-1]
        text = row[-1].text if row else ""
        for _ in range(max(1, min(across, _WIDEST - len(row)))):
            self._take(Cell(text=text, continued="left"))

    def blocks(self, place: str) -> Sequence[Block]:
        """The table; what stands in it, where it is a single column that only lays out other tables; nothing for an empty one."""
        if len(self._contents) <= len(self._rows) and any(
            cell.tables for row in self._rows for cell in row[:1]
        ):
            return [block for content in self._contents for block in content]
        rows = self.rows()
        return [Table(rows=rows, place=place)] if rows else []

    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """All rows that have a word in them."""
        if self._rows:
            self._fill()
        return tuple(tuple(row) for row in self._rows if any(cell.text or cell.tables for cell in row))

    def _fill(self) -> None:
        """Put the cells that hang down from above where they belong, up to the next free column."""
        row = self._rows[-1]
        while len(row) in self._hanging:
            cell, left = self._hanging.pop(len(row))
            if left > 1:
                self._hanging[len(row)] = (cell, left - 1)
            self._take(cell)

    def _take(self, cell: Cell) -> None:
        self._cells += 1
        if self._cells > MOST_CELLS:
            raise Unreadable("too_many_pages", f"more than {MOST_CELLS} cells")
        self._rows[-1].append(cell)


def _cell(content: Sequence[Block]) -> Cell:
    text, tables, above = "", list[Table](), list[int]()
    for block in content:
        if isinstance(block, Paragraph):
            text = f"{text}\n{block.text}" if text else block.text
        else:
            tables.append(block)
            above.append(text.count("\n") + 1 if text else 0)
    return Cell(text=text, tables=tuple(tables), above=tuple(above))
