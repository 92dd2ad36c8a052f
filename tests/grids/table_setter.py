"""A table of decisions set as HTML, Word, tabs or Markdown, or as what a paste leaves of it."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from docx import Document as Docx

from locales.digits import to_bangla
from minutes.model import Minutes
from minutes.read import read, read_text
from tests.grids.table_habits import Layout
from tests.grids.table_meetings import MEETINGS, PEOPLE, WORDS, Meeting, Subject

Cell = tuple[str, ...] | None  # its lines; None: merged with the one above
Row = list[Cell] | str  # or one cell from edge to edge


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What must be read of one decision; `marks`: the ways to give its numbers."""

    subject: Subject
    text: str
    offices: tuple[str, ...]
    limit: str | None
    marks: tuple[frozenset[str], ...]


@dataclass(kw_only=True)
class Made:
    """A table, and what must be read of it."""

    heading: list[str]
    rows: list[Row] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)


def digits(number: int, meeting: Meeting) -> str:
    return to_bangla(str(number)) if meeting.tongue == "bn" else str(number)


def minutes_of(layout: Layout, table: Made) -> Minutes:
    """What is read of the table in its layout."""
    meeting = MEETINGS[layout.meeting]
    if layout.form == "docx":
        return read(_docx(layout, meeting, table), "minutes.docx")
    if layout.form == "html":
        return read(as_html(layout, table).encode(), "minutes.html")
    return read_text(_text(layout, meeting, table))


def _tables(layout: Layout, table: Made) -> list[list[Row]]:
    """The rows with their heading, in one table or two."""
    heading: Row = [(one,) for one in table.heading]
    rows = [heading, *table.rows]
    cut = rows.index(heading, 1) if layout.besides == "two tables" else len(rows)
    return [part for part in (rows[:cut], rows[cut:]) if part]


def _around(layout: Layout, meeting: Meeting) -> tuple[list[list[Row]], tuple[str, ...]]:
    """The tables before that of the decisions, and the lines behind the foot."""
    if layout.besides != "people around":
        return [], ()
    words, people = WORDS[meeting.tongue], PEOPLE[meeting.tongue]
    copies = ("অনুলিপি:", *(f"{digits(at + 1, meeting)}। {post}" for at, (_, post) in enumerate(people)))
    rows: list[Row] = [[(words["name"],), (words["post"],)]]
    rows += [[(name,), (post,)] for name, post in people]
    return [rows], copies if meeting.tongue == "bn" else ()


def as_html(layout: Layout, table: Made) -> str:
    """The document as a page."""
    meeting = MEETINGS[layout.meeting]
    before, copies = _around(layout, meeting)
    head = "".join(f"<p>{line}</p>" for line in meeting.head)
    tail = "".join(f"<p>{line}</p>" for line in (*meeting.tail, *copies))
    tables = "".join(map(_html_table, (*before, *_tables(layout, table))))
    if layout.besides == "inside a table":
        tables = f"<table><tr><td>{head}</td></tr><tr><td>{tables}</td></tr></table>"
        head = ""
    return f"<html><body>{head}{tables}{tail}</body></html>"


def _html_table(rows: Sequence[Row]) -> str:
    lines = []
    width = len(rows[0])
    for at, row in enumerate(rows):
        if isinstance(row, str):
            lines.append(f"<td colspan={width}>{row}</td>")
            continue
        cells = []
        for column, cell in enumerate(row):
            if cell is None:
                continue
            high = 1
            while at + high < len(rows) and rows[at + high][column : column + 1] == [None]:
                high += 1
            wide = row.count(cell) if _heads_two(rows, at, column) else 1
            if not _heads_two(rows, at, column - 1):
                cells.append(f"<td rowspan={high} colspan={wide}>{'<br>'.join(cell)}</td>")
        lines.append("".join(cells))
    return f"<table border=1>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _heads_two(rows: Sequence[Row], at: int, column: int) -> bool:
    """Whether a heading stands over its column and the next."""
    row = rows[at]
    return at == 0 <= column < len(row) - 1 and row[column] == row[column + 1]


def _docx(layout: Layout, meeting: Meeting, table: Made) -> bytes:
    document = Docx()
    before, copies = _around(layout, meeting)
    for line in meeting.head:
        document.add_paragraph(line)
    for rows in (*before, *_tables(layout, table)):
        grid = document.add_table(rows=0, cols=len(rows[0]))
        for at, row in enumerate(rows):
            cells = grid.add_row().cells
            if isinstance(row, str):
                cells[0].merge(cells[-1]).text = row
                continue
            for column, (place, cell) in enumerate(zip(cells, row, strict=True)):
                if cell is None:
                    place.merge(grid.rows[at - 1].cells[column])
                elif _heads_two(rows, at, column):
                    place.merge(cells[column + 1]).text = "\n".join(cell)
                else:
                    place.text = "\n".join(cell)
        document.add_paragraph("")
    for line in (*meeting.tail, *copies):
        document.add_paragraph(line)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def _text(layout: Layout, meeting: Meeting, table: Made) -> str:
    before, copies = _around(layout, meeting)
    tables = [*before, *_tables(layout, table)]
    set_: Callable[[list[Row]], str] = {"tabs": _tabs, "Markdown": _markdown}.get(layout.form, _cells)
    parts = ["\n".join(meeting.head), *map(set_, tables), "\n".join((*meeting.tail, *copies))]
    if layout.form == "one line":
        return " ".join("\n".join(parts).split("\n"))
    if layout.form == "lines apart":
        parts[1:-1] = [part.replace("\n", "\n\n") for part in parts[1:-1]]
    return "\n\n".join(parts)


def _in_a_line(row: Row) -> list[str]:
    return [row] if isinstance(row, str) else [" ".join(cell or ()) for cell in row]


def _tabs(rows: Sequence[Row]) -> str:
    return "\n".join("\t".join(_in_a_line(row)) for row in rows)


def _markdown(rows: Sequence[Row]) -> str:
    lines = ["| " + " | ".join(_in_a_line(row)) + " |" for row in rows]
    return "\n".join((lines[0], "|" + "---|" * len(rows[0]), *lines[1:]))


def _cells(rows: Sequence[Row]) -> str:
    return "\n".join(cell for row in rows for cell in _in_a_line(row))
