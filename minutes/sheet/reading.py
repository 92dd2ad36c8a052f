"""A table that came back: from whichever program, with columns moved, rows sorted, cells typed in every way.

Called in a child process: `child.call("minutes.sheet.reading:read_sheet", data, filename)`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, cast

from minutes import written
from minutes.edits import DecisionChange, HeaderChange
from minutes.errors import Unreadable
from minutes.readers.sniff import SHEETS, Format, sniff
from minutes.readers.workbook import Sheet, Value, read_workbook
from minutes.readers.xlsx import beginnings
from minutes.retelling import limit_in
from minutes.sheet import cells
from minutes.sheet.columns import (
    COLUMNS,
    DAYS,
    DROP,
    HEAD,
    KEY,
    MOST_NAMED,
    MOST_ROWS,
    NOTE,
    VALUE,
    folded,
    known_headings,
)
from minutes.sheet.origin import origin_in
from minutes.sheet.rows import read_row
from minutes.sheet.values import Origin, ReturnedRow, ReturnedSheet, Trouble

_HEADING_WITHIN = 40  # rows from the top
_LEAST, _LEAST_ALONE = 4, 6  # headings that tell the table: beside the hidden sheet, and without it


@dataclass(frozen=True, kw_only=True)
class _Table:
    """Where the table stands: its columns by key, and the row below its headings."""

    sheet: Sheet
    columns: Mapping[str, int]
    first: int


def read_sheet(data: bytes, filename: str | None = None) -> ReturnedSheet | None:
    """What came back; None for a file that is no such table; Unreadable for a workbook that cannot be read at all."""
    kind = _kind(data, filename)
    if kind not in SHEETS:
        return None
    sheets = read_workbook(data, kind)
    origin = origin_in(sheets)
    shown_first = sorted(sheets, key=lambda sheet: sheet.hidden)
    tables = (_table(sheet, least=_LEAST if origin else _LEAST_ALONE) for sheet in shown_first)
    table = next((one for one in tables if one is not None), None)
    if table is not None:
        return _returned(origin, table, shown_first)
    if origin is not None:
        raise Unreadable("sheet_without_headings")
    return None


def _kind(data: bytes, filename: str | None) -> Format:
    try:
        return sniff(data, filename)
    except Unreadable:
        return Format.TEXT  # whoever reads it as minutes says why


def _table(sheet: Sheet, *, least: int) -> _Table | None:
    """The table in a sheet: by the hidden keys above it, else by its headings."""
    words = known_headings()
    keyed: dict[str, int] = {}
    headed: dict[str, int] = {}
    below = 0
    for at in sorted(sheet.rows)[:_HEADING_WITHIN]:
        row = {column: value for column, value in sheet.rows[at].items() if isinstance(value, str)}
        keys = {value.strip()[len(KEY) :]: column for column, value in row.items() if value.startswith(KEY)}
        spoken = {words.get(folded(value), ""): column for column, value in row.items() if len(value) < 80}
        if "text" in keys:
            keyed, below = keys, max(below, at + 1)
        if len(spoken.keys() & set(COLUMNS)) >= _LEAST:
            headed, below = spoken, at + 1
            break
    alone = not keyed and (DROP not in headed or len(headed) < least)
    columns = {key: at for key, at in headed.items() if at not in keyed.values()} | keyed
    if alone or "text" not in columns:
        return None
    return _Table(sheet=sheet, columns={key: columns[key] for key in COLUMNS if key in columns}, first=below)


def _returned(origin: Origin | None, table: _Table, sheets: list[Sheet]) -> ReturnedSheet:
    head, unnoted, troubles = _head(sheets, origin)
    near = head.get("meeting_date") or (origin.head.get("meeting_date") if origin else None)
    rows, of_rows = _rows(table, near)
    old_lines = {line for one in (origin.rows if origin else ()) for line in one.row.offices}
    lines = {line for one in rows for line in one.row.offices} - old_lines
    if sum(map(len, lines)) > MOST_NAMED:
        raise Unreadable("sheet_too_long")
    limits = {one.row.deadline for one in rows} - {
        one.row.deadline for one in (origin.rows if origin else ())
    }
    meant = {words: written.deadline(words, near) for words in limits if words}
    rows, no_days = _without_days_that_are_none(rows, meant)
    return ReturnedSheet(
        origin=origin,
        rows=rows,
        head=head,
        unnoted=unnoted,
        mentions={line: written.offices(line, near).get("offices", ()) for line in lines},
        limits=meant,
        told={text: limit_in(text, near) for text in _rewritten(origin, rows)},
        troubles=(*troubles, *of_rows, *no_days, *_missing(table)),
    )


def _without_days_that_are_none(
    rows: tuple[ReturnedRow, ...], meant: Mapping[str, DecisionChange]
) -> tuple[tuple[ReturnedRow, ...], list[Trouble]]:
    """“৩১ ফেব্রুয়ারি” changes nothing, and is said."""
    none = {words for words, change in meant.items() if not change}
    troubles = [
        Trouble(place=one.place, field="deadline", code="day", words=one.row.deadline)
        for one in rows
        if one.row.deadline in none
    ]
    kept = (
        replace(one, unclear=(*one.unclear, "deadline")) if one.row.deadline in none else one for one in rows
    )
    return tuple(kept), troubles


def _rewritten(origin: Origin | None, rows: tuple[ReturnedRow, ...]) -> set[str]:
    """The texts that are not there any more, and those that are new."""
    before = {one.row.text for one in origin.rows} if origin else set()
    return {text for text in before ^ {one.row.text for one in rows} if text} if origin else set()


def _rows(table: _Table, near: date | None) -> tuple[tuple[ReturnedRow, ...], list[Trouble]]:
    rows: list[ReturnedRow] = []
    troubles: list[Trouble] = []
    names = {at: key for key, at in table.columns.items()}
    lost = {(at, names[column]) for at, column in table.sheet.lost if column in names}
    order = sorted(table.sheet.rows)
    merged = beginnings(table.sheet.merged, order)
    for at in order:
        if at < table.first:
            continue
        given = {names[c]: value for c, value in table.sheet.rows[at].items() if c in names}
        given |= _from_above(table, at, merged, names)
        spoiled = [key for row, key in lost if row == at]
        row, trouble = read_row(at + 1, given, spoiled, missing=set(COLUMNS) - set(names.values()), near=near)
        troubles += trouble
        if row is not None:
            rows.append(row)
        if len(rows) > MOST_ROWS:
            raise Unreadable("sheet_too_long")
    return tuple(rows), troubles


def _from_above(
    table: _Table, at: int, merged: Mapping[tuple[int, int], tuple[int, int]], names: Mapping[int, str]
) -> dict[str, Value]:
    """What stands in cells that somebody has merged with the one above: it holds for both."""
    found: dict[str, Value] = {}
    for column, name in names.items():
        top, left = merged.get((at, column), (at, column))
        if table.first <= top < at and left == column and column in table.sheet.rows.get(top, {}):
            found[name] = table.sheet.rows[top][column]
    return found


def _missing(table: _Table) -> Iterator[Trouble]:
    """Columns that were deleted: nothing of them changes."""
    for key in COLUMNS[1:-1]:
        if key not in table.columns:
            yield Trouble(place=0, field=key, code="column_missing")


def _head(sheets: list[Sheet], origin: Origin | None) -> tuple[HeaderChange, tuple[str, ...], list[Trouble]]:
    """The fields of the second sheet that could be read; those without a note; and what could not be understood."""
    head: dict[str, Any] = {}
    unnoted: list[str] = []
    troubles: list[Trouble] = []
    near = origin.head.get("meeting_date") if origin else None
    for sheet in sheets:
        places = _head_places(sheet)
        value_at, note_at = places.get(VALUE, (0, 2))[1], places.get(NOTE, (0, 3))[1]
        for name in HEAD:
            if name not in places or name in head:
                continue
            row = sheet.rows[places[name][0]]
            if (places[name][0], value_at) in sheet.lost:
                troubles.append(Trouble(place=0, field=name, code="formula"))
                continue
            found, trouble = _head_value(name, row.get(value_at, ""), near)
            if trouble is None:
                head[name] = found
            else:
                troubles.append(trouble)
            if not str(row.get(note_at, "")).strip():
                unnoted.append(name)
    return cast(HeaderChange, head), tuple(unnoted), troubles


def _head_places(sheet: Sheet) -> dict[str, tuple[int, int]]:
    """Where the hidden keys of the second sheet stand: (row, column)."""
    found: dict[str, tuple[int, int]] = {}
    for at in sorted(sheet.rows)[:_HEADING_WITHIN]:
        for column, value in sheet.rows[at].items():
            if isinstance(value, str) and value.startswith(KEY):
                found.setdefault(value.strip()[len(KEY) :], (at, column))
    return found if VALUE in found else {}


def _head_value(name: str, value: Value, near: date | None) -> tuple[object, Trouble | None]:
    shown = cells.words(value)
    trouble = Trouble(place=0, field=name, code="yes_no" if name == "signed" else "day", words=shown[:100])
    if name == "signed":
        said = cells.yes(value)
        return said, trouble if said is None else None
    if not shown:
        return None, None
    if name in DAYS:
        day = cells.day(value, near)
        return day, trouble if day is None else None
    return shown[:500], None
