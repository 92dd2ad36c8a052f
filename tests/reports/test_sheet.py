"""The workbook of a draft: words stay words, what is to be looked at is marked, and it prints as a landscape A4 table."""

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from minutes.edits import Edits
from minutes.sheet.columns import COLUMNS, MARK
from minutes.sheet.values import Note
from reports.names import sheet_filename
from reports.sheet import build
from tests.sheet.factories import decision, draft, file_of, minutes


def opened(content: bytes) -> Any:
    return openpyxl.load_workbook(BytesIO(content))


def first(content: bytes) -> Worksheet:
    page: Worksheet = opened(content).worksheets[0]
    return page


FORMULAS = ("=1+1", '=HYPERLINK("http://x")', "+8801711", "-", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0")


@pytest.mark.parametrize("words", FORMULAS)
def test_words_that_begin_like_a_formula_stay_words(words: str) -> None:
    made = minutes(decision("২.১", words, agenda_title=words, offices=(words + " ক",), deadline=words))
    content = file_of(draft(made))
    page = first(content)
    for key in ("text", "agenda_title", "offices", "deadline"):
        cell = page.cell(5, COLUMNS.index(key) + 1)
        assert cell.data_type == "s" and cell.number_format == "@"
        assert cell.quotePrefix == str(cell.value).startswith(("=", "+", "-", "@"))
    with ZipFile(BytesIO(content)) as archive:
        parts = b"".join(archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/"))
    assert b"<f>" not in parts


def test_it_prints_as_a_landscape_table_with_its_heading_on_every_page() -> None:
    page = first(file_of())
    assert page.page_setup.orientation == "landscape" and str(page.page_setup.paperSize) == "9"
    assert page.print_title_rows == "$4:$4" and page.freeze_panes == "A5"
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (1, 0)
    assert {cell.font.name for row in page.iter_rows(min_row=4, max_row=9) for cell in row} == {"Nikosh"}


def test_what_keeps_a_table_known_is_hidden_and_nothing_that_is_edited_is_locked() -> None:
    book = opened(file_of())
    page = book.worksheets[0]
    assert page.row_dimensions[1].hidden and page.column_dimensions["A"].hidden
    assert book[MARK].sheet_state == "veryHidden"
    assert not page.protection.sheet and not book.worksheets[1].protection.sheet
    guarded = [rule for rule in page.data_validations.dataValidation if rule.formula1 == "FALSE"]
    assert [str(rule.sqref) for rule in guarded] == ["A1:K4"]


def test_what_is_to_be_looked_at_is_coloured_and_said() -> None:
    note = Note(index=1, fields=("offices",), text="কোন দপ্তর?", key="")
    page = first(file_of(notes=(note,)))
    row = 6
    assert page.cell(row, COLUMNS.index("note") + 1).value == "কোন দপ্তর?"
    coloured = {
        key for key, cell in zip(COLUMNS, page[row], strict=False) if cell.fill.fgColor.rgb == "00FFF1C9"
    }
    assert coloured == {"offices"}


def test_kinds_and_offices_can_be_chosen() -> None:
    book = opened(file_of())
    rules = book.worksheets[0].data_validations.dataValidation
    kinds, offices = (
        next(rule for rule in rules if text in (rule.formula1 or "")) for text in ("এককালীন", "দপ্তর")
    )
    assert kinds.formula1 == '"এককালীন,নিয়মিত,আনুষ্ঠানিক"' and not kinds.showErrorMessage
    assert offices.formula1 == "'দপ্তর'!$B$4:$B$6"
    assert [book["দপ্তর"].cell(row, 2).value for row in (4, 5, 6)] == list(draft().offices)
    # Choosing would put one name into the place of several.
    assert "F6" not in {str(one) for one in offices.sqref.ranges}


def test_what_is_left_out_says_so_in_its_row() -> None:
    page = first(file_of(draft(edits=Edits(dropped=(2,)))))
    assert [page.cell(row, COLUMNS.index("drop") + 1).value for row in (6, 7)] == [None, "হ্যাঁ"]


def test_characters_that_no_file_can_hold_are_left_out() -> None:
    made = minutes(decision("২.১", "এক\x00\x0bদুই\ufffe", agenda_title="\x1f"))
    assert "এক" in str(first(file_of(draft(made))).cell(5, COLUMNS.index("text") + 1).value)


def test_english_readers_get_english_headings_and_the_file_a_name() -> None:
    page = first(build(draft(), (), "en"))
    assert page.cell(4, COLUMNS.index("nature") + 1).value == "Kind"
    assert page.cell(6, COLUMNS.index("nature") + 1).value == "Standing"
    assert sheet_filename(draft(), "en") == "draft-decisions-2026-01-27.xlsx"
    assert sheet_filename(draft(), "bn") == "খসড়া-সিদ্ধান্ত-২০২৬-০১-২৭.xlsx"
