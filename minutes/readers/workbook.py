"""A workbook (.xlsx; .xls, .ods and .xlsb by way of LibreOffice) as sheets of cells with what they show: words, numbers,
days; never a formula, a link or a macro.

Why it is not openpyxl that reads, though it writes: docs/decisions/0033.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import islice

from lxml import etree

from minutes.chars import clean
from minutes.errors import Unreadable
from minutes.readers.office import saved_as
from minutes.readers.ooxml import child, local
from minutes.readers.package import Package
from minutes.readers.sniff import Format

Value = str | int | float | bool | date | time
Range = tuple[int, int, int, int]  # top, left, bottom, right; all of them belong to it

_MOST_CELLS = 200_000
_MOST_PART = 16_000_000  # bytes of XML in one sheet, or of all its words
_MOST_SHEETS = 60
_MACROS = b"macroEnabled"
_ADDRESS = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
# Number formats that show a day or a time: the built-in ones, and those with a letter of a date outside quotes.
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_NOT_LETTERS = re.compile(r'"[^"]{0,255}"|\\.|\[[^\]]{0,60}\]|_.|\*.')
_DATE_LETTER = re.compile(r"[dmyhs]", re.IGNORECASE)
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a sheet's days have no zone
_LAST_SERIAL = 2_958_465  # 31 December 9999


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet: `rows` by number, their cells by column, both from 0; only cells in which something stands."""

    name: str
    rows: Mapping[int, Mapping[int, Value]]
    merged: tuple[Range, ...] = ()
    hidden: bool = False
    lost: tuple[tuple[int, int], ...] = field(
        default=()
    )  # cells that show an error, or a formula never computed


def read_workbook(data: bytes, kind: Format = Format.XLSX) -> tuple[Sheet, ...]:
    """The sheets in their order; Unreadable for what is no workbook, is locked, broken, a bomb, or has macros.

    Other kinds than .xlsx are opened by LibreOffice; Unreadable("other_sheet") without it.
    """
    if kind is not Format.XLSX:
        made = saved_as("xlsx", data, kind.value)
        if made is None:
            raise Unreadable("other_sheet", kind.value)
        data = made
    package = Package(data, "xl")
    if _MACROS in (package.read("[Content_Types].xml") or b""):
        raise Unreadable("macros")
    return tuple(_Workbook(package).sheets())


class _Workbook:
    """What the sheets share: words, formats, the first day."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._related = package.related()
        self._cells = 0
        root = package.part(package.main)
        if root is None or local(root) != "workbook":
            raise Unreadable("not_xlsx", package.main)
        self._root = root
        properties = child(root, "workbookPr")
        since_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        self._epoch = _EPOCH_1904 if since_1904 else _EPOCH

    def sheets(self) -> Iterator[Sheet]:
        listed = child(self._root, "sheets")
        for element in islice(listed if listed is not None else (), _MOST_SHEETS):
            kind, target = self._related.get(_relation(element), ("", ""))
            if kind == "worksheet":
                root = self._part(target)
                if root is None:
                    raise Unreadable("damaged", f"{target} is listed and not there")
                hidden = element.get("state", "visible") != "visible"
                yield self._sheet(clean(element.get("name") or ""), root, hidden)

    def _sheet(self, name: str, root: etree._Element, hidden: bool) -> Sheet:
        rows: dict[int, dict[int, Value]] = {}
        lost: list[tuple[int, int]] = []
        data = child(root, "sheetData")
        for at, element in _numbered_rows(data if data is not None else ()):
            column = -1
            for cell in element:
                if local(cell) != "c":
                    continue
                address = cell.get("r")
                column = _column(address) if address else column + 1
                value = self._value(cell)
                if value is None:
                    if child(cell, "f") is not None or cell.get("t") == "e":
                        lost.append((at, column))
                elif value != "":
                    rows.setdefault(at, {})[column] = value
                    self._cells += 1
            if self._cells > _MOST_CELLS:
                raise Unreadable("too_big", f"more than {_MOST_CELLS} cells")
        return Sheet(
            name=name, rows=rows, merged=tuple(_merged(root)), hidden=hidden, lost=tuple(lost[:_MOST_CELLS])
        )

    def _value(self, cell: etree._Element) -> Value | None:
        """What the cell shows; None for nothing and for an error."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return _words(child(cell, "is"))
        written = child(cell, "v")
        text = written.text if written is not None else None
        if text is None or kind == "e":
            return None
        if kind == "s":
            if not self._shared:
                raise Unreadable("damaged", "cells with words, and the words are not there")
            return self._shared[int(text)] if text.isdecimal() and int(text) < len(self._shared) else None
        if kind == "b":
            return text.strip() in ("1", "true")
        if kind == "d":
            return _iso(text)
        if kind == "str":
            return _unescaped(text)
        return self._number(text, cell.get("s"))

    def _number(self, text: str, style: str | None) -> Value | None:
        try:
            number = float(text)
        except ValueError:
            return _unescaped(text)
        if style is not None and style in self._date_styles and 0 <= number <= _LAST_SERIAL:
            return self._moment(number)
        return int(number) if number.is_integer() and abs(number) < 1e15 else number

    def _moment(self, serial: float) -> Value:
        """A day by its number; below one it is a time of the day."""
        moment = self._epoch + timedelta(seconds=round(serial * 86400))
        if serial < 1 and self._epoch == _EPOCH:
            return moment.time()
        return moment.date()

    @cached_property
    def _shared(self) -> list[str]:
        name = self._named("sharedStrings")
        root = self._part(name) if name is not None else None
        return [_words(one) for one in root if local(one) == "si"] if root is not None else []

    @cached_property
    def _date_styles(self) -> frozenset[str]:
        """The styles, as cells name them, that show a number as a day or time."""
        name = self._named("styles")
        root = self._package.lesser_part(name) if name is not None else None
        formats = dict.fromkeys(map(str, _DATE_FORMATS), True)
        for element in child(root, "numFmts") if child(root, "numFmts") is not None else ():  # type: ignore[union-attr]
            code = _NOT_LETTERS.sub("", element.get("formatCode") or "")
            formats[element.get("numFmtId") or ""] = _DATE_LETTER.search(code) is not None
        cells = child(root, "cellXfs")
        every = enumerate(cells if cells is not None else ())
        return frozenset(str(at) for at, one in every if formats.get(one.get("numFmtId") or "", False))

    def _named(self, kind: str) -> str | None:
        return next((target for found, target in self._related.values() if found == kind), None)

    def _part(self, name: str) -> etree._Element | None:
        if self._package.size(name) > _MOST_PART:
            raise Unreadable("too_big", name)
        return self._package.part(name)


def _relation(element: etree._Element) -> str:
    """The r:id, whichever namespace r is."""
    return next((str(value) for name, value in element.attrib.items() if str(name).endswith("}id")), "")


def _numbered_rows(data: etree._Element | tuple[()]) -> Iterator[tuple[int, etree._Element]]:
    at = -1
    for element in data:
        if local(element) == "row":
            written = element.get("r") or ""
            at = int(written) - 1 if written.isdecimal() and 0 < int(written) < 10_000_000 else at + 1
            yield at, element


def _column(address: str) -> int:
    """The column of “AB12”, from 0."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        raise Unreadable("damaged", f"a cell called {address[:20]}")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return column - 1


def _merged(root: etree._Element) -> Iterator[Range]:
    listed = child(root, "mergeCells")
    for element in islice(listed if listed is not None else (), _MOST_CELLS):
        ends = [_ADDRESS.fullmatch(end) for end in (element.get("ref") or "").split(":")]
        if len(ends) == 2 and ends[0] is not None and ends[1] is not None:
            (top, left), (bottom, right) = ((int(end[2]) - 1, _column(end[0])) for end in ends if end)
            yield min(top, bottom), min(left, right), max(top, bottom), max(left, right)


def _words(element: etree._Element | None) -> str:
    """The words of a string with its runs; not the readings above them."""
    if element is None:
        return ""
    pieces = []
    for part in element:
        if local(part) == "t":
            pieces.append(part.text or "")
        elif local(part) == "r":
            pieces.append(_words(part))
    return _unescaped("".join(pieces))


def _unescaped(text: str) -> str:
    """The words with “_x000D_” read as the character it stands for; half a character is none."""
    text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return clean(text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace"))


def _iso(text: str) -> Value | None:
    try:
        return datetime.fromisoformat(text.rstrip("Z")).date()
    except ValueError:
        return None
