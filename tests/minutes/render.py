"""One document in the other formats: blocks as read → the bytes of a text, Markdown, HTML or Word file."""

import html
from collections.abc import Callable
from io import BytesIO

import docx
from docx.table import _Cell as WordCell

from minutes.document import Block, Cell, Paragraph, Table


def as_tabs(blocks: tuple[Block, ...]) -> bytes:
    """Plain text, cells parted by tabs, breaks inside a cell as <br>."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines.append(block.text)
            continue
        lines += ["", *("\t".join(_plain(cell, "<br>") for cell in row) for row in block.rows), ""]
    return "\n".join(lines).encode()


def as_markdown(blocks: tuple[Block, ...]) -> bytes:
    """Markdown with pipe tables."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines += [block.text, ""]
            continue
        rows = [
            "| " + " | ".join(_plain(cell, "<br>").replace("|", "\\|") for cell in row) + " |"
            for row in block.rows
        ]
        lines += [rows[0], "|" + "---|" * len(block.rows[0]), *rows[1:], ""]
    return "\n".join(lines).encode()


def as_html(blocks: tuple[Block, ...]) -> bytes:
    """A page with real merged cells."""
    parts = ["<!DOCTYPE html><html><head><meta charset='utf-8'><title>x</title></head><body>"]
    for block in blocks:
        if isinstance(block, Paragraph):
            parts.append(f"<p>{html.escape(block.text)}</p>")
            continue
        parts.append("<table border=1>")
        for at, row in enumerate(block.rows):
            cells = (_html_cell(block, at, column) for column in range(len(row)))
            parts.append("<tr>" + "".join(cells) + "</tr>")
        parts.append("</table>")
    return "\n".join([*parts, "</body></html>"]).encode()


def as_word(blocks: tuple[Block, ...]) -> bytes:
    """A Word file; a break inside a cell is a paragraph."""
    document = docx.Document()
    for block in blocks:
        if isinstance(block, Paragraph):
            document.add_paragraph(block.text)
            continue
        table = document.add_table(rows=len(block.rows), cols=max(map(len, block.rows)))
        for at, row in enumerate(block.rows):
            for column, cell in enumerate(row):
                target = table.cell(at, column)
                if cell.continued == "above":
                    target.merge(table.cell(at - 1, column))
                elif cell.continued == "left":
                    target.merge(table.cell(at, column - 1))
                else:
                    _fill(target, cell.text)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


FORMATS: dict[str, Callable[[tuple[Block, ...]], bytes]] = {
    "txt": as_tabs,
    "md": as_markdown,
    "html": as_html,
    "docx": as_word,
}


def _plain(cell: Cell, line_break: str) -> str:
    return "" if cell.continued else cell.text.replace("\n", line_break)


def _fill(target: WordCell, text: str) -> None:
    first, *rest = text.split("\n")
    target.paragraphs[0].text = first
    for line in rest:
        target.add_paragraph(line)


def _html_cell(table: Table, at: int, column: int) -> str:
    cell = table.rows[at][column]
    if cell.continued:
        return ""
    down = across = 1
    while at + down < len(table.rows) and table.rows[at + down][column].continued == "above":
        down += 1
    while column + across < len(table.rows[at]) and table.rows[at][column + across].continued == "left":
        across += 1
    words = html.escape(cell.text).replace("\n", "<br>")
    return f"<td rowspan={down} colspan={across}>{words}</td>"
