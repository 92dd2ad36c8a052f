"""A table that comes back, from every program and every hand: what was not touched does not change."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from committee.draft_views import Doubt
from committee.values import Nature
from minutes.edits import Edits
from minutes.errors import Unreadable
from minutes.sheet.columns import KEY
from minutes.sheet.difference import Kind
from minutes.sheet.reading import read_sheet
from minutes.sheet.values import DoubtAt, Note
from tests.excel import OFFICE, Book, resaved
from tests.sheet.factories import EDUCATION, HELD, ICT, difference, draft, file_of, returned


def sorted_backwards(book: Book) -> None:
    book.sort("number", backwards=True)


def column_moved(book: Book) -> None:
    """The number's column to the far right, headings and hidden keys with it."""
    column = book.columns()["number"]
    for row in range(1, book.page.max_row + 1):
        book.page.cell(row, 30).value = book.page.cell(row, column).value
    book.page.delete_cols(column)


def blank_rows(book: Book) -> None:
    book.page.unmerge_cells("B2:K2")
    book.page.unmerge_cells("B3:K3")
    book.page.insert_rows(7, 3)


def keys_lost(book: Book) -> None:
    for cell in book.page[1]:
        cell.value = None


def names_lost(book: Book) -> None:
    for row in book.rows():
        book.at(row, "id", None)


def names_and_order_lost(book: Book) -> None:
    names_lost(book)
    sorted_backwards(book)


def hidden_sheet_lost(book: Book) -> None:
    del book.book["tagid"]


def everything_hidden_lost(book: Book) -> None:
    hidden_sheet_lost(book)
    names_lost(book)
    keys_lost(book)


def hidden_sheet_spoiled(book: Book) -> None:
    book.book["tagid"]["B2"] = "seven"


def sheet_renamed_and_last(book: Book) -> None:
    book.page.title = "আমার পাতা"
    book.book.move_sheet(book.page, 4)


def spaces_around(book: Book) -> None:
    for row in book.rows():
        column = book.columns()["text"]
        book.page.cell(row, column).value = f"  {book.page.cell(row, column).value}\r\n "


def composed_otherwise(book: Book) -> None:
    """Other ways of typing the same letters (য + nukta as one code point)."""
    for row in book.rows():
        column = book.columns()["text"]
        text = str(book.page.cell(row, column).value)
        book.page.cell(row, column).value = text.replace("\u09af\u09bc", "\u09df").replace(
            "\u09a1\u09bc", "\u09dc"
        )


def numbers_as_figures(book: Book) -> None:
    book.put("২.১", "number", 2.1)
    book.put("১", "agenda_no", 1)


def columns_of_no_interest(book: Book) -> None:
    book.page.cell(4, 14).value = "আমার মন্তব্য"
    book.page.cell(6, 14).value = "দেখলাম"


def agenda_merged(book: Book) -> None:
    """As tables are made to look tidy."""
    for key in ("agenda_no", "agenda_title"):
        letter = get_column_letter(book.columns()[key])
        book.page.merge_cells(f"{letter}6:{letter}8")


def offices_sheet_written_in(book: Book) -> None:
    book.book.worksheets[2]["C9"] = "কিছু একটা"


UNTOUCHED: tuple[Callable[[Book], None], ...] = (
    sorted_backwards, column_moved, blank_rows, keys_lost, names_lost, names_and_order_lost, hidden_sheet_lost,
    everything_hidden_lost, hidden_sheet_spoiled, sheet_renamed_and_last, spaces_around, composed_otherwise,
    numbers_as_figures, columns_of_no_interest, agenda_merged, offices_sheet_written_in,
)  # fmt: skip


@pytest.mark.parametrize("lang", ["bn", "en"])
@pytest.mark.parametrize("change", UNTOUCHED, ids=lambda change: change.__name__)
def test_what_says_the_same_is_no_change(change: Callable[[Book], None], lang: str) -> None:
    book = Book(file_of(lang=lang))
    change(book)
    found = difference(book.saved())
    assert found.nothing and not found.troubles


@pytest.mark.parametrize("lang", ["bn", "en"])
def test_a_table_is_read_in_whichever_language_it_was_made(lang: str) -> None:
    book = Book(file_of(lang=lang))
    book.put("২.১", "text", "অন্য কথা।")
    keys_lost(book)
    (row,) = difference(book.saved()).rows
    assert (row.index, row.fields[0].new) == (1, {"text": "অন্য কথা।"})


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (date(2026, 3, 15), date(2026, 3, 15)),
        (datetime(2026, 3, 15, 10, 30), date(2026, 3, 15)),  # noqa: DTZ001 - a cell has no zone
        (46096, date(2026, 3, 15)),  # its format was lost
        ("১৫/০৩/২০২৬", date(2026, 3, 15)),
        ("15.3.26", date(2026, 3, 15)),
        ("2026-03-15", date(2026, 3, 15)),
        ("১৫ মার্চ ২০২৬ খ্রি.", date(2026, 3, 15)),
        ("১৫ মার্চ", date(2026, 3, 15)),  # the one after the meeting
        ("March 15, 2026", date(2026, 3, 15)),
        ("১ চৈত্র ১৪৩২", date(2026, 3, 15)),
    ],
)
def test_a_day_may_be_written_in_every_way(value: Any, day: date) -> None:
    book = Book(file_of())
    book.put("২.১", "day", value)
    found = difference(book.saved())
    assert not found.troubles
    assert found.rows[0].fields[0].new["deadline_date"] == day


@pytest.mark.parametrize("value", ["৩১/০২/২০২৬", "শীঘ্রই", "আজ", 7, 1_000_000, True, time(10, 30)])
def test_what_is_no_day_is_said_and_changes_nothing(value: Any) -> None:
    book = Book(file_of())
    book.put("২.৩", "day", value)
    found = difference(book.saved())
    assert not found.rows
    assert [(one.place, one.field, one.code) for one in found.troubles] == [(8, "day", "day")]


@pytest.mark.parametrize(
    ("words", "nature"),
    [
        ("নিয়মিত", Nature.STANDING),
        ("নিয়মীত", Nature.STANDING),
        ("নিয়মিত ", Nature.STANDING),
        ("নিয়ামিত", Nature.STANDING),
        ("standing", Nature.STANDING),
        ("আনুষ্ঠানীক", Nature.FORMAL),
        ("অানুষ্ঠানিক", Nature.FORMAL),
        ("FORMAL", Nature.FORMAL),
    ],
)
def test_a_kind_is_understood_however_it_is_spelt(words: str, nature: Nature) -> None:
    book = Book(file_of())
    book.put("২.২", "nature", words)
    found = difference(book.saved())
    assert found.rows[0].fields[0].new == {"nature": nature} and not found.troubles


@pytest.mark.parametrize("words", ["জরুরি", "চলমান", "এক", "?", 5])
def test_what_is_no_kind_is_said(words: Any) -> None:
    book = Book(file_of())
    book.put("২.২", "nature", words)
    found = difference(book.saved())
    assert not found.rows and [one.code for one in found.troubles] == ["nature"]


@pytest.mark.parametrize("yes", ["হ্যাঁ", "হ্যা", "Yes", "y", "x", "✓", 1, True, "বাদ"])
def test_yes_leaves_a_decision_out(yes: Any) -> None:
    book = Book(file_of())
    book.put("২.২", "drop", yes)
    (row,) = difference(book.saved()).rows
    assert (row.kind, row.index) == (Kind.DROPPED, 2)


@pytest.mark.parametrize("no", ["না", "no", 0, False, "-", " "])
def test_no_leaves_it_in(no: Any) -> None:
    book = Book(file_of())
    book.put("২.২", "drop", no)
    assert difference(book.saved()).nothing


def test_neither_yes_nor_no_is_said() -> None:
    book = Book(file_of())
    book.put("২.২", "drop", "পরে বলব")
    found = difference(book.saved())
    assert found.nothing and [one.code for one in found.troubles] == ["yes_no"]


def test_a_number_that_excel_has_made_a_day_of_is_said_and_stays() -> None:
    book = Book(file_of())
    book.put("২.১", "number", datetime(2026, 1, 2))  # noqa: DTZ001 - a cell has no zone
    book.page.cell(6, book.columns()["number"]).number_format = "dd/mm/yyyy"
    found = difference(book.saved())
    assert found.nothing and [one.code for one in found.troubles] == ["number_is_day"]


def test_an_emptied_text_is_said_and_stays() -> None:
    book = Book(file_of())
    book.put("২.১", "text", None)
    found = difference(book.saved())
    assert found.nothing and [(one.place, one.code) for one in found.troubles] == [(6, "text_missing")]


def test_a_row_that_was_emptied_is_a_row_that_was_deleted() -> None:
    book = Book(file_of())
    row = book.row("২.১")
    for column in range(2, 12):
        book.page.cell(row, column).value = None
    (change,) = difference(book.saved()).rows
    assert (change.kind, change.index) == (Kind.DROPPED, 1)


def test_a_column_that_was_deleted_changes_nothing_of_its_own() -> None:
    book = Book(file_of())
    book.put("২.১", "text", "অন্য কথা।")
    book.page.delete_cols(book.columns()["offices"])
    found = difference(book.saved())
    assert [one.field for one in found.rows[0].fields] == ["text"] and len(found.rows) == 1
    assert [(one.field, one.code) for one in found.troubles] == [("offices", "column_missing")]


def test_an_error_or_a_formula_that_nobody_has_calculated_is_said_and_stays() -> None:
    book = Book(file_of())
    book.put("২.১", "text", "=1+1")
    found = difference(book.saved())
    assert found.nothing and [(one.field, one.code) for one in found.troubles] == [("text", "formula")]


def test_a_row_that_was_copied_is_a_new_decision() -> None:
    book = Book(file_of())
    row, new = book.row("২.২"), book.free_row()
    for column in range(1, 12):
        book.page.cell(new, column).value = book.page.cell(row, column).value
    book.at(new, "text", "ল্যাপটপের তালিকা করতে হবে।")
    book.at(new, "number", "২.৪")
    (change,) = difference(book.saved()).rows
    assert (change.kind, change.number, change.after) == (Kind.ADDED, "২.৪", 3)


def test_a_row_copied_from_other_minutes_is_a_new_decision() -> None:
    book, other = Book(file_of()), Book(file_of(draft(key="e" * 64)))
    new = book.free_row()
    for column in range(1, 12):
        book.page.cell(new, column).value = other.page.cell(6, column).value
    book.at(new, "text", "ভিন্ন একটি সিদ্ধান্ত।")
    book.at(new, "number", "৪.১")
    (change,) = difference(book.saved()).rows
    assert change.kind is Kind.ADDED


def test_a_row_without_a_decision_is_said() -> None:
    book = Book(file_of())
    book.add(number="২.৪", offices=EDUCATION)
    found = difference(book.saved())
    assert found.nothing and [one.code for one in found.troubles] == ["no_text"]


def test_offices_stand_one_a_line_and_a_known_name_is_never_split() -> None:
    book = Book(file_of())
    book.put("২.২", "offices", f"• {EDUCATION}\n\n{ICT}; \nউপজেলা নির্বাহী অফিসার, সদর ও পুলিশ সুপার, নদীপুর")
    new = difference(book.saved()).rows[0].fields[0].new
    assert new["offices"] == (EDUCATION, ICT, "উপজেলা নির্বাহী অফিসার, সদর", "পুলিশ সুপার, নদীপুর")


def test_nobody_implements_what_has_an_empty_cell() -> None:
    book = Book(file_of())
    book.put("২.২", "offices", None)
    assert difference(book.saved()).rows[0].fields[0].new == {"offices": ()}


def test_a_new_time_limit_in_words_brings_its_day() -> None:
    book = Book(file_of())
    book.put("২.২", "deadline", "১৫ দিনের মধ্যে")
    book.put("২.৩", "deadline", "প্রতি মাসের ৫ তারিখের মধ্যে")
    book.put("৩.১", "deadline", "৩০ জুন ২০২৬")
    book.put("৩.১", "day", date(2026, 6, 25))
    two, three, last = (row.fields[0].new for row in difference(book.saved()).rows)
    assert (two["deadline"], two["deadline_date"]) == ("১৫ দিনের মধ্যে", date(2026, 2, 11))
    assert three["recurring"] == "monthly:5"
    assert last["deadline_date"] == date(2026, 6, 25)


def test_a_time_limit_is_taken_away_with_its_day() -> None:
    book = Book(file_of())
    book.put("২.৩", "deadline", None)
    book.put("২.৩", "day", None)
    new = difference(book.saved()).rows[0].fields[0].new
    assert (new["deadline"], new["deadline_date"]) == (None, None)


def test_the_head_is_changed_in_its_sheet() -> None:
    book = Book(file_of())
    book.put_head("meeting_date", "২৮/০১/২০২৬")
    book.put_head("memo_no", "০৫.৪৪.০০০১")
    book.put_head("signed", "হ্যাঁ")
    book.put_head("chair", None)
    book.put_head("memo_date", "কোনো এক দিন")
    found = difference(book.saved())
    assert {one.field: one.new for one in found.head} == {
        "meeting_date": {"meeting_date": date(2026, 1, 28)},
        "memo_no": {"memo_no": "০৫.৪৪.০০০১"},
        "signed": {"signed": True},
        "chair": {"chair": None},
    }
    assert [(one.place, one.field, one.code) for one in found.troubles] == [(0, "memo_date", "day")]


def test_the_day_of_the_meeting_cannot_be_taken_away() -> None:
    book = Book(file_of())
    book.put_head("meeting_date", None)
    found = difference(book.saved())
    assert found.nothing and [one.code for one in found.troubles] == ["text_missing"]


def test_notes_that_are_deleted_have_been_seen() -> None:
    notes = (
        Note(index=1, fields=("number",), text="নম্বরটি দেখুন", key="p00000001"),
        Note(index=2, fields=("text",), text="লেখাটি দেখুন", key="p00000002"),
        Note(index=None, fields=("chair",), text="সভাপতি?", key="p00000003"),
    )
    book = Book(file_of(notes=notes))
    book.put("২.১", "note", None)
    book.head.cell(8, 4).value = None
    open_ones = tuple(
        DoubtAt(
            doubt=Doubt(draft_id=7, key=f"p0000000{n}", kind="problem", index=0, numbers=(), raw=""),
            indexes=(),
        )
        for n in (1, 2, 3)
    )
    assert difference(book.saved(), draft(doubts=open_ones)).seen == ("p00000001", "p00000003")
    assert difference(book.saved(), draft()).seen == ()  # seen in the chat meanwhile


# --- what is no table of a draft ------------------------------------------------------------------------------------


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book = Book(file_of())
    book.book = Workbook()
    for row in rows:
        book.book.worksheets[0].append(list(row))
    return book.saved()


def test_an_office_s_own_workbook_is_no_table_of_a_draft() -> None:
    heading = ("ক্রমিক", "আলোচ্য বিষয়", "গৃহীত সিদ্ধান্ত", "বাস্তবায়নে", "সময়সীমা", "প্রকৃতি")
    assert read_sheet(workbook(heading, ("১", "ল্যাব", "মেরামত করতে হবে।", EDUCATION, "", ""))) is None
    assert read_sheet(workbook(("মাস", "বিল"), ("জানুয়ারি", 500))) is None
    assert read_sheet(workbook()) is None


def test_a_table_without_headings_is_said() -> None:
    book = Book(file_of())
    for cell in (*book.page[1], *book.page[4]):
        if type(cell).__name__ == "Cell":
            cell.value = None
    with pytest.raises(Unreadable) as refusal:
        read_sheet(book.saved())
    assert refusal.value.code == "sheet_without_headings"


def test_more_rows_than_any_meeting_decides_are_refused() -> None:
    book = Book(file_of())
    for n in range(1_100):
        book.page.cell(20 + n, 5).value = f"সিদ্ধান্ত {n}"
    with pytest.raises(Unreadable) as refusal:
        read_sheet(book.saved())
    assert refusal.value.code == "sheet_too_long"


def test_words_that_look_like_keys_are_only_words() -> None:
    book = Book(file_of())
    book.put("২.১", "text", f"{KEY}text")
    (row,) = difference(book.saved()).rows
    assert row.fields[0].new == {"text": f"{KEY}text"}


# --- other programs -------------------------------------------------------------------------------------------------


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
def test_a_table_through_libreoffice_says_the_same(tmp_path: Path) -> None:
    dropped = draft(edits=Edits(dropped=(3,)))
    book = Book(file_of(dropped))
    again = resaved(book.saved(), tmp_path)
    assert difference(again, dropped).nothing
    assert returned(again).origin is not None
    book.put("২.১", "day", "১৫/০৩/২০২৬")
    book.put("২.২", "drop", "হ্যাঁ")
    book.put("২.৩", "drop", None)
    book.put_head("memo_date", HELD)
    found = difference(resaved(book.saved(), tmp_path), dropped)
    assert [(row.index, row.kind) for row in found.rows] == [
        (1, Kind.CHANGED), (2, Kind.DROPPED), (3, Kind.TAKEN_BACK)
    ]  # fmt: skip
    assert [one.field for one in found.head] == ["memo_date"]


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
@pytest.mark.parametrize("form", ["ods", "xls"])
def test_a_table_saved_in_another_format_is_read_by_way_of_libreoffice(tmp_path: Path, form: str) -> None:
    book = Book(file_of())
    book.put("২.২", "day", date(2026, 3, 15))
    saved = resaved(book.saved(), tmp_path, form)
    (row,) = difference(saved).rows
    assert row.fields[0].new["deadline_date"] == date(2026, 3, 15)


@pytest.mark.parametrize("form", ["ods", "xls"])
def test_without_libreoffice_it_is_asked_for_as_xlsx(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unreadable) as refusal:
        read_sheet(OTHERS[form], f"table.{form}")
    assert refusal.value.code == "other_sheet"


OTHERS = {
    "xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60) + "Workbook".encode("utf-16-le") + bytes(600),
    "ods": b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet" + bytes(99),
}
