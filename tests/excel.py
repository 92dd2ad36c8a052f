"""The table of a draft in somebody's Excel: opened, changed by what the headings say, saved, with openpyxl or LibreOffice."""

import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from minutes.sheet.columns import COLUMNS, HEAD, KEY

OFFICE = shutil.which("soffice")


class Book:
    """A workbook as a person has it open; rows are called by the number of their decision."""

    def __init__(self, content: bytes) -> None:
        self.book = openpyxl.load_workbook(BytesIO(content))
        self.page: Worksheet = self.book.worksheets[0]
        self.head: Worksheet = self.book.worksheets[1]

    def columns(self) -> dict[str, int]:
        """Where the columns are now."""
        keys = {str(cell.value)[len(KEY) :]: cell.column for cell in self.page[1] if cell.value}
        return {key: column for key, column in keys.items() if key in COLUMNS}

    def row(self, number: str) -> int:
        """The row of the decision with this number."""
        column = self.columns()["number"]
        return next(r for r in range(5, self.page.max_row + 1) if self.page.cell(r, column).value == number)

    def get(self, number: str, key: str) -> Any:
        return self.page.cell(self.row(number), self.columns()[key]).value

    def put(self, number: str, key: str, value: Any) -> None:
        """Type over a cell."""
        self.at(self.row(number), key, value)

    def at(self, row: int, key: str, value: Any) -> None:
        self.page.cell(row, self.columns()[key]).value = value

    def free_row(self) -> int:
        """The first row for a new decision."""
        column = self.columns()["text"]
        return next(r for r in range(5, 2000) if not self.page.cell(r, column).value)

    def add(self, **cells: Any) -> int:
        """Fill an empty row; where it is."""
        row = self.free_row()
        for key, value in cells.items():
            self.at(row, key, value)
        return row

    def delete(self, number: str) -> None:
        self.page.delete_rows(self.row(number))

    def put_head(self, name: str, value: Any) -> None:
        """Type over a line of the second sheet."""
        self.head.cell(4 + HEAD.index(name), 3).value = value

    def rows(self) -> Iterator[int]:
        """The rows in which a decision stands."""
        return iter(range(5, self.free_row()))

    def sort(self, key: str, *, backwards: bool = False) -> None:
        """Sort the rows by a column."""
        last = self.free_row() - 1
        values = [[cell.value for cell in row] for row in self.page.iter_rows(min_row=5, max_row=last)]
        values.sort(key=lambda row: str(row[self.columns()[key] - 1]), reverse=backwards)
        for at, row in enumerate(values, start=5):
            for column, value in enumerate(row, start=1):
                self.page.cell(at, column).value = value

    def saved(self) -> bytes:
        file = BytesIO()
        self.book.save(file)
        return file.getvalue()


def resaved(content: bytes, folder: Path, form: str = "xlsx") -> bytes:
    """The same file opened and saved by LibreOffice."""
    assert OFFICE is not None
    (folder / "in").mkdir(exist_ok=True)
    (folder / "in" / "table.xlsx").write_bytes(content)
    command = [OFFICE, "--headless", f"-env:UserInstallation=file://{folder / 'office'}"]
    subprocess.run(
        [*command, "--convert-to", form, "--outdir", str(folder), str(folder / "in" / "table.xlsx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return (folder / f"table.{form}").read_bytes()
