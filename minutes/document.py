"""What every reader makes of a file: blocks of text and tables, each with its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """Words between two line breaks; never empty. `unsure`: words in it that were read with little confidence."""

    text: str
    place: str
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """One field of a table: its lines joined by \\n. `continued`: it is merged with the cell "above" or to its "left".

    `tables`: those inside of it; `above`: for each of them how many of the lines stand above it.
    `unsure`: words in it that were read with little confidence (a PDF's broken letters, a scan).
    `doubt`: the code of a problem, where it was guessed which words of a lost table belong to this cell.
    """

    text: str
    continued: Literal["", "above", "left"] = ""
    tables: "tuple[Table, ...]" = ()
    above: tuple[int, ...] = ()
    unsure: tuple[str, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """Rows of cells; merged cells are repeated, so that equal columns stand below each other."""

    rows: tuple[tuple[Cell, ...], ...]
    place: str


Block = Paragraph | Table


@dataclass(frozen=True, kw_only=True)
class Document:
    """A file as read, whatever it was written in. `problems` are stable keys of what was wrong with the file itself.

    `left`: words in an old encoding, or broken by a conversion, that stay as they are.
    `format`: text, html, docx, doc, pdf or scan (pictures, read by OCR: no number or date of it is taken as certain).
    """

    blocks: tuple[Block, ...]
    format: str
    problems: tuple[str, ...] = field(default=())
    left: tuple[str, ...] = field(default=())


def lines_of(table: Table) -> Iterator[str]:
    """A table's words as lines, its cells parted by tabs; a cell's further lines follow as lines of their own."""
    for row in table.rows:
        cells = [cell.text.split("\n") for cell in row if cell.text and not cell.continued]
        if cells:
            yield "\t".join(lines[0] for lines in cells)
        for lines in cells:
            yield from lines[1:]
        for cell in row:
            for inner in cell.tables if not cell.continued else ():
                yield from lines_of(inner)


def tables_in(blocks: Iterable[Block]) -> Iterator[Table]:
    """All tables among `blocks` and in the cells of others."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row:
                    if cell.tables and not cell.continued:
                        yield from tables_in(cell.tables)


def lines_in(blocks: Iterable[Block]) -> Iterator[str]:
    """The lines of paragraphs and cells, those of tables inside of cells too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.text.split("\n")
            continue
        for cell in (cell for row in block.rows for cell in row if not cell.continued):
            yield from cell.text.split("\n")
            yield from lines_in(cell.tables)
