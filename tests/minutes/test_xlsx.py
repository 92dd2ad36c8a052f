"""Workbooks: what their cells show, minutes that an office keeps in Excel, and files that want to do harm."""

import time
from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from minutes.document import Paragraph, Table
from minutes.errors import Unreadable
from minutes.model import Kind
from minutes.read import read
from minutes.readers.workbook import read_workbook
from minutes.readers.xlsx import read_xlsx
from tests.minutes.bijoy_typist import typed

HEADING = ("ক্রমিক", "আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়নকারী", "সময়সীমা")


def workbook(*rows: tuple[Any, ...], then: Callable[[Worksheet], None] = lambda page: None) -> bytes:
    """A workbook of one sheet with these rows."""
    book = Workbook()
    page = book.worksheets[0]
    for row in rows:
        page.append(list(row))
    then(page)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The same file with another part in the place of this one."""
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, content if entry == name else old.read(entry))
        if name not in old.namelist():
            new.writestr(name, content)
    return made.getvalue()


def sheet_xml(inside: bytes, behind: bytes = b"") -> bytes:
    start = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    return start + inside + b"</sheetData>" + behind + b"</worksheet>"


def cells(inside: bytes, behind: bytes = b"") -> bytes:
    return with_part(workbook(("x",)), "xl/worksheets/sheet1.xml", sheet_xml(inside, behind))


# --- cells ----------------------------------------------------------------------------------------------------------


def test_cells_are_what_they_show() -> None:
    def formats(page: Worksheet) -> None:
        page["C1"].number_format = "dd/mm/yyyy"
        page["D1"].number_format = "[$-5000845]dd/mm/yyyy"
        page["E1"].number_format = '0.00"d"'  # a letter in quotes is no day

    (sheet,) = read_workbook(
        workbook(("ক\nখ", 2.5, 46096, 46096.5, 46096, True, "=1+1", None, 7.0), then=formats)
    )
    assert sheet.rows[0] == {
        0: "ক\nখ", 1: 2.5, 2: date(2026, 3, 15), 3: date(2026, 3, 15), 4: 46096, 5: True, 8: 7
    }  # fmt: skip
    assert sheet.lost == ((0, 6),)


def test_words_in_runs_and_escapes_are_read_as_one() -> None:
    runs = b'<row r="1"><c r="A1" t="inlineStr"><is><r><t>one </t></r><r><t>two_x000D_</t></r></is></c>'
    odd = b'<c t="str"><v>_xD83D_ half</v></c><c r="C1" t="e"><v>#REF!</v></c></row>'
    (sheet,) = read_workbook(cells(runs + odd))
    assert sheet.rows[0][0] == "one two\n"
    assert str(sheet.rows[0][1]).encode().decode() == "\ufffd half"
    assert (0, 2) in sheet.lost


def test_days_are_counted_from_1904_where_the_workbook_says_so() -> None:
    data = workbook((date(2026, 3, 15),))
    book = b'<workbookPr date1904="1"/>'
    with ZipFile(BytesIO(data)) as archive:
        main = (
            archive.read("xl/workbook.xml").replace(b"<workbookPr/>", book).replace(b"<workbookPr />", book)
        )
    assert book in main
    (sheet,) = read_workbook(with_part(data, "xl/workbook.xml", main))
    assert sheet.rows[0][0] == date(2030, 3, 16)


# --- minutes --------------------------------------------------------------------------------------------------------


def kept_in_excel(then: Callable[[Worksheet], None] = lambda page: None) -> bytes:
    return workbook(
        ("উপজেলা আইসিটি কমিটির ফেব্রুয়ারি ২০২৬ মাসের সভার কার্যবিবরণী",),
        ("সভাপতি", ": জনাব আবদুল করিম, উপজেলা নির্বাহী অফিসার"),
        ("সভার তারিখ", ": ১২ ফেব্রুয়ারি ২০২৬ খ্রি."),
        (),
        HEADING,
        (1, "ডিজিটাল সেন্টার", "১.১ সকল সেন্টার সচল রাখতে হবে।", "উপজেলা আইসিটি অফিসার", "চলমান"),
        (None, None, "১.২ উদ্যোক্তাদের প্রশিক্ষণ দিতে হবে।", "উপজেলা আইসিটি অফিসার", "আগামী সভার পূর্বে"),
        (2, "ল্যাব", "ল্যাব পরিদর্শন করতে হবে।", "উপজেলা শিক্ষা অফিসার\nউপজেলা আইসিটি অফিসার", date(2026, 3, 15)),
        (),
        ("সভায় আর কোনো আলোচনা না থাকায় সভাপতি সভা শেষ করেন।",),
        (None, None, None, "(আবদুল করিম)"),
        (None, None, None, "উপজেলা নির্বাহী অফিসার"),
        then=then,
    )


def merged(page: Worksheet) -> None:
    page.merge_cells("A1:E1")
    page.merge_cells("A6:A7")
    page.merge_cells("B6:B7")


def hidden_beside(page: Worksheet) -> None:
    merged(page)
    assert page.parent is not None
    other = page.parent.create_sheet("পুরোনো")
    other.append(["সিদ্ধান্ত", "বাস্তবায়নে"])
    other.append(["গত বছরের একটি সিদ্ধান্ত বাস্তবায়ন করতে হবে।", "কেউ"])
    other.sheet_state = "hidden"


@pytest.mark.parametrize(
    "then", [lambda page: None, merged, hidden_beside], ids=["plain", "merged", "hidden"]
)
def test_minutes_kept_in_excel_are_read(then: Callable[[Worksheet], None]) -> None:
    found = read(kept_in_excel(then), "x.xlsx")
    assert found.kind is Kind.MINUTES and found.meeting_date == date(2026, 2, 12)
    assert [(d.number, d.text) for d in found.decisions] == [
        ("১.১", "সকল সেন্টার সচল রাখতে হবে।"),
        ("১.২", "উদ্যোক্তাদের প্রশিক্ষণ দিতে হবে।"),
        (None, "ল্যাব পরিদর্শন করতে হবে।"),
    ]
    assert found.decisions[1].agenda_title == "ডিজিটাল সেন্টার" or then not in (merged, hidden_beside)
    assert found.decisions[2].offices == ("উপজেলা শিক্ষা অফিসার", "উপজেলা আইসিটি অফিসার")
    assert found.decisions[2].deadline_date == date(2026, 3, 15)


def test_minutes_typed_in_an_old_font_are_read_from_excel_too() -> None:
    def in_old_font(page: Worksheet) -> None:
        for row in page.iter_rows():
            for cell in row:
                if isinstance(cell.value, str):
                    cell.value, cell.font = typed(cell.value), Font(name="SutonnyMJ")

    found = read(kept_in_excel(in_old_font), "x.xlsx")
    assert found.decisions[0].text == "সকল সেন্টার সচল রাখতে হবে।"
    assert found.decisions[2].offices == ("উপজেলা শিক্ষা অফিসার", "উপজেলা আইসিটি অফিসার")


def test_what_stands_around_a_table_is_no_part_of_it() -> None:
    blocks = read_xlsx(kept_in_excel(merged)).blocks
    tables = [block for block in blocks if isinstance(block, Table)]
    assert [len(table.rows) for table in tables] == [2, 4]
    assert [cell.continued for cell in tables[1].rows[2][:3]] == ["above", "above", ""]
    assert [b.text for b in blocks if isinstance(b, Paragraph)][-2:] == ["(আবদুল করিম)", "উপজেলা নির্বাহী অফিসার"]


def test_an_account_in_excel_is_no_minutes() -> None:
    assert read(workbook(("মাস", "বিল", "পরিশোধ"), ("জানুয়ারি", 500, "হ্যাঁ")), "x.xlsx").kind is not Kind.MINUTES


# --- what is refused ------------------------------------------------------------------------------------------------


def many_cells(n: int) -> bytes:
    return b"".join(
        b'<row r="%d">' % row + b"".join(b"<c><v>%d</v></c>" % (row * n) for _ in range(50)) + b"</row>"
        for row in range(1, n // 50)
    )


def macro_enabled() -> bytes:
    data = workbook(("x",))
    with ZipFile(BytesIO(data)) as archive:
        types = archive.read("[Content_Types].xml")
    types = types.replace(b"spreadsheetml.sheet.main+xml", b"sheet.macroEnabled.main+xml")
    return with_part(data, "[Content_Types].xml", types)


LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
FAR = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
WIDE = b"<mergeCells>" + b'<mergeCell ref="A1:XFD1048576"/>' * 3000 + b"</mergeCells>"
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "macros": (macro_enabled, "macros"),
    "a bomb": (lambda: cells(b" " * 50_000_000), "unpacks_too_big"),
    "endless cells": (lambda: cells(many_cells(250_000)), "too_big"),
    "entities": (lambda: with_dtd(), "damaged"),
    "no XML": (lambda: cells(b"<row><c"), "damaged"),
    "no workbook in it": (lambda: with_part(workbook(("x",)), "xl/workbook.xml", b"<x/>"), "not_xlsx"),
    "a cell of no place": (lambda: cells(b'<row r="1"><c r="ABCD1"><v>1</v></c></row>'), "damaged"),
}


def with_dtd() -> bytes:
    xml = LAUGHS + sheet_xml(b'<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')
    return with_part(workbook(("x",)), "xl/worksheets/sheet1.xml", xml)


@pytest.mark.parametrize("name", REFUSED)
def test_a_workbook_that_is_none_or_does_harm_is_refused_with_its_code(name: str) -> None:
    make, code = REFUSED[name]
    data = make()
    begun = time.monotonic()
    with pytest.raises(Unreadable) as refusal:
        read(data, "x.xlsx")
    assert refusal.value.code == code
    assert time.monotonic() - begun < 30


@pytest.mark.parametrize(("inside", "behind"), [(FAR, b""), (FAR, WIDE)], ids=["far away", "merged all over"])
def test_a_cell_at_the_end_of_the_sheet_costs_nothing(inside: bytes, behind: bytes) -> None:
    begun = time.monotonic()
    assert read(cells(inside, behind), "x.xlsx").kind is not Kind.MINUTES
    assert time.monotonic() - begun < 30


def test_links_to_other_files_are_not_followed() -> None:
    """A formula into another file shows what was last seen of it; the file itself is never asked for."""
    linked = b'<row r="1"><c r="A1" t="str"><f>[1]Sheet1!A1</f><v>seen once</v></c></row>'
    (sheet,) = read_workbook(cells(linked))
    assert sheet.rows[0][0] == "seen once"
