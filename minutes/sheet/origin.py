"""The hidden sheet: what the table was made of, so that what a person changed can be told from what the chat changed."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, fields
from datetime import date
from typing import Any, cast

from committee.values import Nature
from minutes.edits import HeaderChange
from minutes.readers.workbook import Sheet
from minutes.readers.xlsx import words_of
from minutes.sheet.columns import DAYS, HEAD, MARK, VERSION
from minutes.sheet.values import DraftSheet, Note, Numbered, Origin, Row

Line = tuple[str, ...]
_IN_HEAD = ""  # instead of an index


def origin_lines(sheet: DraftSheet, notes: Sequence[Note]) -> Iterator[Line]:
    """What is written into the hidden sheet, line by line, a kind of line by its first word."""
    yield MARK, str(VERSION)
    yield "draft", str(sheet.draft_id), str(sheet.committee_id), sheet.key
    for name in HEAD:
        yield "head", name, _written(cast(dict[str, Any], sheet.head).get(name))
    for note in notes:
        index = _IN_HEAD if note.index is None else str(note.index)
        yield "note", index, note.key, *note.fields
    for one in sheet.rows:
        cells = (*astuple(one.row)[:4], "\n".join(one.row.offices), one.row.deadline)
        yield "row", str(one.index), *cells, *map(_written, (one.row.day, one.row.nature, one.row.dropped))


def origin_in(sheets: Sequence[Sheet]) -> Origin | None:
    """What stands in the hidden sheet; None where it is lost, spoiled, or of a later version."""
    for sheet in sheets:
        lines = [_line(sheet, at) for at in sorted(sheet.rows)]
        if lines and lines[0][:2] == (MARK, str(VERSION)):
            try:
                return _origin(lines[1:])
            except (ValueError, IndexError, KeyError, OverflowError):
                return None
    return None


def _line(sheet: Sheet, at: int) -> Line:
    row = sheet.rows[at]
    return tuple(words_of(row[column]) if column in row else "" for column in range(min(max(row), 20) + 1))


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _origin(lines: Sequence[Line]) -> Origin:
    head, notes, rows = dict[str, Any](), list[Note](), list[Numbered]()
    draft = next(line for line in lines if line[0] == "draft")
    for kind, *rest in lines:
        if kind == "head" and rest[0] in HEAD:
            head[rest[0]] = _head_value(rest[0], (*rest, "")[1])
        elif kind == "note":
            index = None if rest[0] == _IN_HEAD else int(rest[0])
            notes.append(Note(index=index, fields=tuple(rest[2:]), text="", key=(*rest, "")[1]))
        elif kind == "row":
            rows.append(Numbered(index=int(rest[0]), row=_row((*rest[1:], *_NOTHING)[: len(_NOTHING)])))
    return Origin(
        draft_id=int(draft[1]),
        committee_id=int(draft[2]),
        key=draft[3],
        rows=tuple(rows),
        head=cast(HeaderChange, head),
        notes=tuple(notes),
    )


_NOTHING = ("",) * len(fields(Row))


def _head_value(name: str, written: str) -> object:
    if name == "signed":
        return written == "1"
    return (_day(written) if name in DAYS else written) or None


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _row(cells: Line) -> Row:
    agenda_no, agenda_title, number, text, offices, deadline, day, nature, dropped = cells
    return Row(
        agenda_no=agenda_no,
        agenda_title=agenda_title,
        number=number,
        text=text,
        offices=tuple(filter(None, offices.split("\n"))),
        deadline=deadline,
        day=_day(day),
        nature=Nature(nature) if nature else None,
        dropped=dropped == "1",
    )
