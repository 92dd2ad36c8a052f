"""A draft's decisions as a workbook that the secretary may correct and send back (minutes.sheet reads it)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from io import BytesIO
from itertools import groupby
from typing import Any, cast

from openpyxl import Workbook
from openpyxl.utils import get_column_letter as letter
from openpyxl.worksheet.worksheet import Worksheet

from locales.translator import Translator
from minutes.sheet import columns as form
from minutes.sheet.origin import origin_lines
from minutes.sheet.values import DraftSheet, Note, Numbered, token
from reports import sheet_look as look
from reports import sheet_words as words

_KEYS, _TITLE, _HOW, _HEAD = 1, 2, 3, 4  # rows above the decisions
_FIRST = _HEAD + 1
_BLANK = 6  # rows ready for new decisions, and printed
_READY = 200  # rows in which lists to choose from are ready
_LAST = letter(len(form.COLUMNS))


def build(sheet: DraftSheet, notes: Sequence[Note], lang: str) -> bytes:
    """The workbook, headings and hints in `lang`. `notes`: what should be looked at."""
    t = Translator(lang)
    book = Workbook()
    look.set_up(book, words.title(t, sheet), sheet.committee)
    _Decisions(look.first(book, words.names(t)[0]), t, sheet, notes).write()
    _head(book.create_sheet(words.names(t)[1]), t, sheet, notes)
    _offices(book.create_sheet(words.names(t)[2]), t, sheet)
    _how_to(book.create_sheet(words.names(t)[3]), t)
    _origin(book.create_sheet(form.MARK), sheet, notes)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


class _Decisions:
    """The first sheet: a row for each decision."""

    def __init__(self, page: Worksheet, t: Translator, sheet: DraftSheet, notes: Sequence[Note]) -> None:
        self._page, self._t, self._sheet = page, t, sheet
        self._notes: dict[int | None, list[Note]] = {}
        for note in notes:
            self._notes.setdefault(note.index, []).append(note)

    def write(self) -> None:
        self._above()
        at = _FIRST
        for group, rows in enumerate(self._groups()):
            for one in rows:
                self._row(at, one, shaded=group % 2 == 1)
                at += 1
        look.space(self._page, range(at, at + _BLANK))
        for blank in range(at, at + _BLANK):
            for column, key in enumerate(form.COLUMNS, start=1):
                look.dress(look.cell(self._page, blank, column), key)
        self._choices(at + _READY)
        look.lay_out(self._page, _HEAD, at + _BLANK - 1, words.footer(self._t))
        look.highlight(self._page, f"A{_FIRST}:{_LAST}{at + _READY}", _FIRST)

    def _groups(self) -> Iterator[Sequence[Numbered]]:
        """Neighbours under one agenda item."""
        for _, rows in groupby(self._sheet.rows, key=lambda one: (one.row.agenda_no, one.row.agenda_title)):
            yield list(rows)

    def _above(self) -> None:
        """The hidden keys, the title, what to do, the headings."""
        headings = form.headings(self._t)
        for column, key in enumerate(form.COLUMNS, start=1):
            look.put(look.cell(self._page, _KEYS, column), form.KEY + key)
            look.heading(look.cell(self._page, _HEAD, column), headings[key])
        title = " · ".join((words.title(self._t, self._sheet), *words.counts(self._t, self._sheet)))
        look.across(self._page, f"B{_TITLE}:{_LAST}{_TITLE}", title, look.TITLE)
        look.across(self._page, f"B{_HOW}:{_LAST}{_HOW}", words.in_short(self._t), look.HINT)
        look.guard(self._page, f"A{_KEYS}:{_LAST}{_HEAD}", *words.guarded(self._t))

    def _row(self, at: int, one: Numbered, *, shaded: bool) -> None:
        row, yes = one.row, form.yes_no(self._t)[0]
        notes = self._notes.get(one.index, [])
        doubtful = {field for note in notes for field in note.fields}
        values: Mapping[str, object] = {
            form.ID: token(self._sheet.key, one.index),
            "agenda_no": row.agenda_no,
            "agenda_title": row.agenda_title,
            "number": row.number,
            "text": row.text,
            "offices": "\n".join(row.offices),
            "deadline": row.deadline,
            "day": row.day,
            "nature": form.natures(self._t)[row.nature] if row.nature else "",
            form.DROP: yes if row.dropped else "",
            form.NOTE: "\n".join(note.text for note in notes),
        }
        for column, key in enumerate(form.COLUMNS, start=1):
            cell = look.cell(self._page, at, column)
            look.put(cell, values[key])
            look.dress(cell, key, lang=self._t.lang, shaded=shaded, doubtful=key in doubtful)
        look.fit(self._page, at, {key: value for key, value in values.items() if isinstance(value, str)})

    def _choices(self, last: int) -> None:
        """Lists to choose from: kinds, yes, and offices where at most one stands."""
        t = self._t
        nature, drop, day, offices = (
            letter(form.COLUMNS.index(key) + 1) for key in ("nature", form.DROP, "day", "offices")
        )
        kinds = list(form.natures(t).values())
        look.choose(self._page, f"{nature}{_FIRST}:{nature}{last}", kinds, words.choose_kind(t))
        look.choose(self._page, f"{drop}{_FIRST}:{drop}{last}", [form.yes_no(t)[0]], words.choose_drop(t))
        look.hint(self._page, f"{day}{_FIRST}:{day}{last}", words.day_hint(t))
        single = [at for at, one in enumerate(self._sheet.rows, start=_FIRST) if len(one.row.offices) < 2]
        places = [f"{offices}{at}" for at in single]
        places.append(f"{offices}{_FIRST + len(self._sheet.rows)}:{offices}{last}")
        if self._sheet.offices:
            look.choose_from(self._page, places, words.names(t)[2], len(self._sheet.offices))


def _head(page: Worksheet, t: Translator, sheet: DraftSheet, notes: Sequence[Note]) -> None:
    """The second sheet: the head of the minutes, a line for each field."""
    look.put(look.cell(page, 1, 3), form.KEY + form.VALUE)
    look.put(look.cell(page, 1, 4), form.KEY + form.NOTE)
    look.across(page, "B2:D2", words.head_title(t, sheet), look.TITLE)
    given = cast(dict[str, Any], sheet.head)
    for at, (name, label) in enumerate(form.labels(t).items(), start=4):
        mine = [note for note in notes if note.index is None and name in note.fields[:1]]
        look.put(look.cell(page, at, 1), form.KEY + name)
        look.label(look.cell(page, at, 2), label)
        look.put(look.cell(page, at, 3), _head_value(t, name, given.get(name)))
        look.dress(look.cell(page, at, 3), name, lang=t.lang, doubtful=bool(mine))
        look.put(look.cell(page, at, 4), "\n".join(note.text for note in mine))
        look.dress(look.cell(page, at, 4), form.NOTE)
        if name == "signed":
            look.choose(page, f"C{at}", list(form.yes_no(t)), None)
    look.guard(page, f"A1:B{3 + len(form.HEAD)}", *words.guarded(t))
    look.lay_out_head(page)


def _head_value(t: Translator, name: str, value: object) -> object:
    if name == "signed":
        return form.yes_no(t)[0 if value else 1]
    return value if isinstance(value, date) else value or ""


def _offices(page: Worksheet, t: Translator, sheet: DraftSheet) -> None:
    """The third sheet: names to copy."""
    look.across(page, "A1:B1", words.offices_title(t), look.TITLE)
    look.across(page, "A2:B2", words.offices_hint(t), look.HINT)
    for at, name in enumerate(sheet.offices, start=look.FIRST_OFFICE):
        look.put(look.cell(page, at, 1), t.render(at - look.FIRST_OFFICE + 1))
        look.put(look.cell(page, at, 2), name)
        for column, key in ((1, "number"), (2, "value")):
            look.dress(look.cell(page, at, column), key, lang=t.lang, shaded=at % 2 == 1)
    look.lay_out_list(page)


def _how_to(page: Worksheet, t: Translator) -> None:
    """The fourth sheet: how it is done."""
    look.across(page, "A1:B1", words.names(t)[3], look.TITLE)
    for at, line in enumerate(words.how_to(t), start=3):
        look.put(look.cell(page, at, 1), t.render(at - 2))
        look.put(look.cell(page, at, 2), line)
        look.dress(look.cell(page, at, 1), "number", lang=t.lang)
        look.dress(look.cell(page, at, 2), "value", lang=t.lang)
    look.lay_out_list(page)


def _origin(page: Worksheet, sheet: DraftSheet, notes: Sequence[Note]) -> None:
    """The hidden sheet."""
    for at, line in enumerate(origin_lines(sheet, notes), start=1):
        for column, value in enumerate(line, start=1):
            if value:
                look.put(look.cell(page, at, column), value)
    look.hide(page)
