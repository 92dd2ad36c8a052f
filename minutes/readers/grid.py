"""Merged cells spread out, so that equal columns stand below each other."""

from minutes.document import Cell, Table

_WIDEST = 60
_MOST_CELLS = 200_000


class Grid:
    """Takes cells row by row, as HTML and Word give them, and repeats the merged ones as `continued`."""

    def __init__(self) -> None:
        self._rows: list[list[Cell]] = []
        self._hanging: dict[int, tuple[Cell, int]] = {}  # column → cell from above and rows it still fills
        self._cells = 0

    def next_row(self) -> None:
        """Begin a row."""
        if self._rows:
            self._fill()
        self._rows.append([])

    def add(self, text: str, tables: tuple[Table, ...] = (), *, across: int = 1, down: int = 1) -> None:
        """Add a cell that is `across` columns wide and `down` rows high."""
        self._fill()
        row = self._rows[-1]
        cell = Cell(text=text, tables=tables)
        below = Cell(text=text, continued="above")
        beside = Cell(text=text, continued="left")
        for at in range(max(1, min(across, _WIDEST - len(row)))):
            if self._cells >= _MOST_CELLS:
                return
            if down > 1:
                self._hanging[len(row)] = (beside if at else below, down - 1)
            row.append(beside if at else cell)
            self._cells += 1

    def continue_above(self, across: int = 1) -> None:
        """Add a cell that is merged with the one above (Word's way of saying it)."""
        row, above = self._rows[-1], self._rows[-2] if len(self._rows) > 1 else []
        for _ in range(max(1, min(across, _WIDEST - len(row)))):
            text = above[len(row)].text if len(row) < len(above) else ""
            row.append(Cell(text=text, continued="above"))
            self._cells += 1

    def continue_left(self, across: int = 1) -> None:
        """Add a cell that is merged with the one to its left."""
        row = self._rows[-1]
        text = row[-1].text if row else ""
        row.extend([Cell(text=text, continued="left")] * max(1, min(across, _WIDEST - len(row))))

    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """All rows that have a word in them."""
        if self._rows:
            self._fill()
        return tuple(tuple(row) for row in self._rows if any(cell.text or cell.tables for cell in row))

    def _fill(self) -> None:
        """Put the cells that hang down from above where they belong, up to the next free column."""
        row = self._rows[-1]
        while len(row) in self._hanging and self._cells < _MOST_CELLS:
            cell, left = self._hanging.pop(len(row))
            if left > 1:
                self._hanging[len(row)] = (cell, left - 1)
            row.append(cell)
            self._cells += 1
