"""A page's tables and paragraphs, from the top down: where lines are drawn, where only room parts columns, and beside them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from minutes.grammar.columns import Role
from minutes.readers.boxes import Box, Filled
from minutes.readers.pages import Part
from minutes.readers.picture.brackets import closed, ended
from minutes.readers.picture.columns import paragraphs
from minutes.readers.picture.labels import begun, with_colons
from minutes.readers.picture.lines import Strip, pieces_of, strips_in
from minutes.readers.picture.mending import as_above, numbered, undusted
from minutes.readers.picture.points import pointed, with_points
from minutes.readers.picture.rows import rows_of
from minutes.readers.picture.serials import with_serials
from minutes.readers.picture.sheet import INSET, MOST_LINES, Sheet
from minutes.readers.picture.signatures import with_signatures
from minutes.readers.picture.unruled import Columns, columns_below, is_heading
from minutes.readers.torn_tables import Ruled
from minutes.words.headings import roles_of

_APART = 2.2  # of a line's height: a wider gap beside tables parts columns, or a label from its value
_MARGIN = 0.82  # of the page's width: where lines end at the earliest
_SHORT = 5  # letters of a number in a column of its own
_GUESSED = "cells_guessed"


def parts_of(sheet: Sheet, place: str) -> list[Part]:
    """Tables and what stands above, between and below them."""
    found: list[Part] = []
    for band in sheet.bands():
        if isinstance(band, Strip):
            found += _free(sheet, band, place)
        else:
            found += _table(sheet, [sheet.cell(box) for box in band], place)
    return found


def _table(sheet: Sheet, cells: Sequence[Filled], place: str) -> list[Part]:
    """The table of these cells, its numbers mended by those around them; nothing where it is empty."""
    left = min(cell.box.left for cell in cells) + sheet.height
    # A letter in the first column may be a number.
    read = [cell if cell.box.left < left else replace(cell, text=as_above(cell.text)) for cell in cells]
    cells = with_points(with_serials(read, sheet.serial))
    return [Ruled(cells=tuple(cells), place=place)] if any(cell.text for cell in cells) else []


def _free(sheet: Sheet, band: Strip, place: str) -> list[Part]:
    """A free band's paragraphs, and the tables in it that only room parts."""
    part = sheet.ink[band.top : band.bottom]
    strips = strips_in(part, sheet.height)[:MOST_LINES]
    for at, strip in enumerate(strips):
        table = _headed(sheet, band, strips, at)
        if table is None:
            continue
        cells = _unruled(sheet, table)
        end = round(max(cell.box.bottom for cell in cells)) - band.top
        if end <= strip.bottom:
            continue
        return [
            *_beside(sheet, replace(band, bottom=band.top + strip.top), strips[:at], place),
            *_table(sheet, cells, place),
            *_free(sheet, replace(band, top=band.top + end), place),
        ]
    return _beside(sheet, band, strips, place)


def _headed(sheet: Sheet, band: Strip, strips: Sequence[Strip], at: int) -> Columns | None:
    """The table whose heading begins with this line; it ends where another begins that has more columns."""
    table = _table_at(sheet, band, strips, at)
    if table is None:
        return None
    below = (k for k, strip in enumerate(strips) if table.start <= strip.top + band.top < table.end)
    end = next((k for k in below if _table_at(sheet, band, strips, k, len(table.edges)) is not None), None)
    return table if end is None else _table_at(sheet, band, strips[:end], at)


def _table_at(
    sheet: Sheet, band: Strip, strips: Sequence[Strip], at: int, more_than: int = 0
) -> Columns | None:
    """The table whose heading may begin with this line, with more edges than that."""
    for columns in columns_below(sheet.ink[band.top : band.bottom], strips, at, sheet.height):
        placed = columns.moved(band.top)
        if len(placed.edges) <= more_than:
            continue
        if is_heading(sheet.glance(_box(strip)) for strip in placed.strips(placed.top, placed.start)):
            return placed
    return None


def _unruled(sheet: Sheet, table: Columns) -> list[Filled]:
    """The cells of a table whose columns only room parts."""
    heading = [sheet.cell(_box(strip)) for strip in table.strips(table.top, table.start)]
    columns = [sheet.pieces(_box(strip)) for strip in table.strips(table.start, table.end)]
    lines = [[piece.line for piece in column] for column in columns]
    short = all(len(line.text) <= _SHORT for line in lines[0])
    numbered = short or Role.SERIAL in roles_of(heading[0].text)
    strips = sheet.strips(_box(table.strips(table.start, table.end)[0])) if numbered else []
    numbers = [(float(strip.top), float(strip.bottom)) for strip in strips]
    rows = rows_of(lines, numbers, table.start, sheet.levels, sheet.height)
    cells = list(heading)
    for (left, right), pieces in zip(pairwise(table.edges), columns, strict=True):
        margins = (
            min((piece.line.left for piece in pieces), default=left),
            max((piece.line.right for piece in pieces), default=right),
        )
        for row in rows:
            inside = [
                piece for piece in pieces if row.top <= (piece.line.top + piece.line.bottom) / 2 < row.bottom
            ]
            box = Box(left=left, top=row.top, right=right, bottom=row.bottom)
            cell = sheet.filled(box, inside, *margins)
            cells.append(replace(cell, doubt=_GUESSED if row.guessed else ""))
    return cells


def _box(strip: Strip) -> Box:
    return Box(left=strip.left, top=strip.top - INSET, right=strip.right, bottom=strip.bottom + INSET)


def _beside(sheet: Sheet, band: Strip, strips: Sequence[Strip], place: str) -> list[Part]:
    """The paragraphs that the lines in a free band make."""
    part = sheet.ink[band.top : band.bottom]
    pieces = [
        piece.moved(0, band.top)
        for strip in strips
        for piece in pieces_of(part, strip, _APART * sheet.height)
    ]
    read = [sheet.piece(piece) for piece in pieces]
    written = with_signatures(pieces, read, sheet.height)
    if not written:
        return []
    # The margins are those of the tables, or of a page whose lines are all short.
    boxes = [box for boxes in sheet.tables for box in boxes]
    left = min([p.line.left for p in written] + [box.left for box in boxes])
    right = max([p.line.right for p in written] + [box.right for box in boxes])
    right = max(right, _MARGIN * sheet.ink.shape[1])
    found = paragraphs(written, left, right, sheet.height, place)
    lines = pointed([undusted(paragraph.text) for paragraph in found])
    texts = with_colons([begun(ended(closed(text))) for text in numbered(lines)])
    return [replace(paragraph, text=text) for paragraph, text in zip(found, texts, strict=True)]
