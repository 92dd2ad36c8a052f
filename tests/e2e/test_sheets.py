"""A draft corrected in Excel: the table goes out, comes back over HTTP, is shown, and counts once it is accepted."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from bot.demo.papers import COLUMNS, FIRST, Paper, as_docx
from committee.values import Nature, Role
from standin.client import Json, Person
from storage.tables.minutes import Decision, Draft, Minutes, Sheet
from tests.e2e.stage import Stage, forge, phone, stage
from tests.e2e.steps import after, data_of, hand_in, press, settle
from tests.e2e.test_drafts import decision_of, offices_of, paper, registered
from tests.e2e.test_editing import card_of, written
from tests.excel import OFFICE, Book, resaved
from tests.scene import EDUCATION, UNO, rows
from tests.world import World

SHOWN = "Excel-এর সংশোধন"
NAME = "খসড়া-সিদ্ধান্ত-২০২৬-০১-২৭.xlsx"


async def table_of(at: Stage, preview: Json) -> Book:
    """The table of a draft, as it arrives on the secretary's computer."""
    sent = await after(at.secretary, lambda: press(at.secretary, preview, "xs"), NAME)
    return Book(await at.secretary.download(sent))


async def send(at: Stage, content: bytes, wanted: str | None = SHOWN, name: str = NAME) -> Json:
    return await after(at.secretary, lambda: at.secretary.upload(name, content), wanted)


def replace_rows(*row: str) -> bytes:
    """Minutes with this one row."""
    first, second, third = row
    return as_docx(paper((first, second, third)))


def as_xlsx(made: Paper) -> bytes:
    """Minutes as an office keeps them in Excel."""
    book = Workbook()
    page = book.worksheets[0]
    for line in (made.title, *made.facts, "", COLUMNS, *made.rows, "", *made.closing):
        page.append([line] if isinstance(line, str) else list(line))
    file = BytesIO()
    book.save(file)
    return file.getvalue()


async def other_secretary(at: Stage) -> Person:
    """The secretary of another committee."""
    person = await phone(at.here, "অন্য সদস্য-সচিব")
    committee = await at.one_more_committee("জেলা উন্নয়ন সমন্বয় কমিটি")
    committee.let_in_role(person.id, Role.SECRETARY, name=person.name)
    return person


async def accept(at: Stage, shown: Json, tap: str | None = None) -> Json:
    """Accept what is shown; the preview of the draft as it stands then."""
    tap = tap or next(data for data in data_of(shown) if data.startswith("xa:"))
    return await after(at.secretary, lambda: at.secretary.tap(tap, shown), "কার্যবিবরণী পড়া হয়েছে")


async def test_what_is_corrected_in_excel_is_shown_accepted_and_registered(here: World) -> None:
    at = await stage(here)
    preview = await hand_in(at.secretary, "m.docx", as_docx(FIRST))
    table = await table_of(at, preview)
    table.put("২.১", "text", table.get("২.১", "text").replace("নিয়মিত", "প্রতি সপ্তাহে"))
    table.put("২.২", "offices", f"{UNO}\n{EDUCATION}")
    table.put("২.২", "day", date(2026, 3, 15))
    table.put("৩.১", "nature", "নিয়মীত")
    table.put("৩.২", "drop", "হ্যাঁ")
    table.add(number="৩.৩", text="ল্যাবের তালিকা প্রস্তুত করতে হবে।", offices=EDUCATION, day="৩০/০৪/২০২৬")
    table.put_head("memo_no", "০৫.৪৪.৭২০০.০০১")
    shown = await send(at, table.saved())
    text = shown["text"]
    assert "নিয়মিত প্রতি সপ্তাহে" in text  # struck through, and bold
    assert "পরিবর্তিত ৩টি · নতুন ১টি · বাদ ১টি · সভার তথ্য ১টি" in text
    assert "➕ ৩.৩  ল্যাবের তালিকা" in text and "➖ ৩.২  " in text and "১৫ মার্চ ২০২৬" in text
    preview = await accept(at, shown)
    assert "০৫.৪৪.৭২০০.০০১" in preview["text"]
    await registered(at, await settle(at.secretary, preview))
    assert "প্রতি সপ্তাহে" in decision_of(here, "২.১").text
    assert offices_of(here, "২.২") == [UNO, EDUCATION]
    assert decision_of(here, "২.২").due == date(2026, 3, 15)
    assert decision_of(here, "৩.১").nature == Nature.STANDING
    assert offices_of(here, "৩.৩") == [EDUCATION]
    assert "৩.২" not in [d.number for d in rows(here.program.desk, Decision)]
    assert rows(here.program.desk, Minutes)[0].memo_no == "০৫.৪৪.৭২০০.০০১"


async def test_nothing_counts_before_it_is_accepted_and_nothing_after_it_is_dropped(here: World) -> None:
    at = await stage(here)
    table = await table_of(at, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    before = rows(here.program.desk, Draft)[0].edits
    table.put("২.১", "text", "সকল পোর্টাল প্রতিদিন হালনাগাদ করতে হবে।")
    shown = await send(at, table.saved())
    assert rows(here.program.desk, Draft)[0].edits == before
    dropped = await after(at.secretary, lambda: press(at.secretary, shown, "xx"), "বাতিল করা হয়েছে")
    assert rows(here.program.desk, Draft)[0].edits == before
    late = next(data for data in data_of(shown) if data.startswith("xa:"))
    assert (await forge(here, at.secretary, late))["show_alert"]
    assert rows(here.program.desk, Draft)[0].edits == before
    assert data_of(dropped)


async def test_a_table_sent_back_unchanged_changes_nothing(here: World) -> None:
    at = await stage(here)
    table = await table_of(at, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    shown = await send(at, table.saved(), "কোনো পরিবর্তন নেই")
    assert not any(data.startswith("xa:") for data in data_of(shown))


async def test_what_the_chat_changed_meanwhile_is_not_overwritten_unseen(here: World) -> None:
    at = await stage(here)
    preview = await hand_in(at.secretary, "m.docx", as_docx(FIRST))
    table = await table_of(at, preview)
    for number, field, words in (("২.১", "text", "চ্যাটে লেখা সিদ্ধান্ত।"), ("২.২", "deadline", "৩০ জুন ২০২৬")):
        await written(at, await card_of(at, number), field, words, "সংশোধিত")
    table.put("২.১", "text", "Excel-এ লেখা সিদ্ধান্ত।")
    table.put("২.২", "nature", "নিয়মিত")
    shown = await send(at, table.saved())
    assert "চ্যাটেও বদলানো হয়েছে" in shown["text"]
    assert "চ্যাটে Excel-এ লেখা সিদ্ধান্ত।" in shown["text"]  # the one struck through, the other bold
    assert "৩০ জুন" not in shown["text"]  # changed in the chat alone: no business of the table
    excel, chat = [data for data in data_of(shown) if data.startswith("xa:")]
    assert excel.endswith(":0") and chat.endswith(":1")
    await registered(at, await settle(at.secretary, await accept(at, shown, chat)))
    assert decision_of(here, "২.১").text == "চ্যাটে লেখা সিদ্ধান্ত।"
    assert decision_of(here, "২.২").due == date(2026, 6, 30)
    assert decision_of(here, "২.২").nature == Nature.STANDING


async def test_what_is_accepted_is_what_was_seen(here: World) -> None:
    at = await stage(here)
    table = await table_of(at, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    table.put("২.১", "text", "Excel-এ লেখা সিদ্ধান্ত।")
    shown = await send(at, table.saved())
    await written(at, await card_of(at, "২.১"), "text", "পরে চ্যাটে লেখা।", "সংশোধিত")
    again = await after(at.secretary, lambda: press(at.secretary, shown, "xa"), "ইতোমধ্যে খসড়াটি বদলেছে")
    assert "পরে চ্যাটে লেখা।" in again["text"] and rows(here.program.desk, Sheet)[0].state == "open"
    await registered(at, await settle(at.secretary, await accept(at, again)))
    assert decision_of(here, "২.১").text == "Excel-এ লেখা সিদ্ধান্ত।"


async def test_the_same_table_corrected_once_more_is_no_conflict_with_itself(here: World) -> None:
    at = await stage(here)
    table = await table_of(at, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    table.put("২.১", "text", "প্রথম সংশোধন।")
    row = table.add(number="৩.৩", text="ল্যাবের তালিকা প্রস্তুত করতে হবে।", offices=EDUCATION)
    await accept(at, await send(at, table.saved()))
    table.put("২.১", "text", "দ্বিতীয় সংশোধন।")
    table.at(row, "text", "ল্যাবের পূর্ণ তালিকা প্রস্তুত করতে হবে।")
    shown = await send(at, table.saved())
    assert "পরিবর্তিত ২টি" in shown["text"] and "নতুন" not in shown["text"]
    assert "চ্যাটেও" not in shown["text"]
    await registered(at, await settle(at.secretary, await accept(at, shown)))
    assert decision_of(here, "২.১").text == "দ্বিতীয় সংশোধন।"
    assert [d.number for d in rows(here.program.desk, Decision)].count("৩.৩") == 1


async def test_notes_that_were_deleted_in_excel_need_not_be_looked_at_again(here: World) -> None:
    at = await stage(here)
    doubtful = replace_rows(
        "৩। ল্যাব:", "৩.১। ল্যাপটপ মেরামত করতে হবে। ৩.৪। ল্যাবের তালিকা প্রস্তুত করতে হবে।", EDUCATION
    )
    preview = await hand_in(at.secretary, "m.docx", doubtful)
    assert any(data.startswith("cr:") for data in data_of(preview))  # something to be seen
    table = await table_of(at, preview)
    noted = [row for row in table.rows() if table.page.cell(row, table.columns()["note"]).value]
    assert noted
    for row in noted:
        table.at(row, "note", None)
    shown = await send(at, table.saved())
    assert "দেখা হয়েছে" in shown["text"]
    preview = await accept(at, shown)
    assert "টির মধ্যে ১টি" in preview["text"]  # the paper as a whole is left


async def test_a_long_difference_has_pages(here: World) -> None:
    at = await stage(here)
    many = "".join(f"২.{n}। {n} নম্বর ল্যাবের অচল ল্যাপটপ মেরামত করতে হবে। " for n in range(1, 31))
    preview = await hand_in(at.secretary, "m.docx", replace_rows("২। ল্যাব:", many, EDUCATION))
    table = await table_of(at, preview)
    for row in list(table.rows()):
        table.at(row, "text", "এই সিদ্ধান্তটি সম্পূর্ণ নতুন করে লেখা হয়েছে, যাতে দুটি লেখাই দেখাতে হয়। " * 3)
    shown = await send(at, table.saved())
    assert "পাতা ১/" in shown["text"]
    turned = next(data for data in data_of(shown) if data.startswith("xd:"))
    second = await after(at.secretary, lambda: at.secretary.tap(turned, shown), "পাতা ২/")
    assert second["text"] != shown["text"]
    await accept(at, second)


async def test_a_table_of_registered_minutes_or_of_a_cancelled_draft_says_so(here: World) -> None:
    at = await stage(here)
    preview = await hand_in(at.secretary, "m.docx", as_docx(FIRST))
    table = await table_of(at, preview)
    table.put("২.১", "text", "অন্য কথা।")
    await registered(at, await settle(at.secretary, preview))
    await send(at, table.saved(), "আগেই নিবন্ধিত হয়েছে")


async def test_a_draft_read_again_from_the_same_minutes_takes_the_table_of_the_first(here: World) -> None:
    at = await stage(here)
    table = await table_of(at, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    table.put("২.১", "text", "সকল পোর্টাল প্রতিদিন হালনাগাদ করতে হবে।")
    await hand_in(at.secretary, "again.docx", as_docx(FIRST))
    shown = await send(at, table.saved())
    preview = await accept(at, shown)
    await registered(at, await settle(at.secretary, preview))
    assert decision_of(here, "২.১").text == "সকল পোর্টাল প্রতিদিন হালনাগাদ করতে হবে।"


async def test_another_secretary_s_table_changes_nothing(here: World) -> None:
    at = await stage(here)
    table = await table_of(at, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    table.put("২.১", "text", "অন্য কথা।")
    other = await other_secretary(at)
    await after(other, lambda: other.upload("x.xlsx", table.saved()), "অন্য কমিটির")
    assert not rows(here.program.desk, Sheet)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.xlsx", b"PK\x03\x04xl/workbook.xml" + bytes(200)),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + bytes(600)),
        ("a.xlsx", b"not a workbook at all"),
    ],
)
async def test_a_workbook_that_cannot_be_read_gets_one_sentence(
    here: World, name: str, content: bytes
) -> None:
    at = await stage(here)
    await send(at, content, "পড়া যায়নি", name)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
async def test_a_table_saved_by_libreoffice_says_the_same(here: World, tmp_path: Path) -> None:
    at = await stage(here)
    table = await table_of(at, await hand_in(at.secretary, "m.docx", as_docx(FIRST)))
    await send(at, resaved(table.saved(), tmp_path), "কোনো পরিবর্তন নেই")
    table.put("২.২", "day", date(2026, 3, 15))
    table.sort("number", backwards=True)
    shown = await send(at, resaved(table.saved(), tmp_path))
    assert "পরিবর্তিত ১টি" in shown["text"] and "১৫ মার্চ ২০২৬" in shown["text"]


async def test_minutes_kept_in_excel_are_read_as_minutes(here: World) -> None:
    at = await stage(here)
    preview = await after(
        at.secretary, lambda: at.secretary.upload("minutes.xlsx", as_xlsx(FIRST)), "কার্যবিবরণী পড়া হয়েছে"
    )
    await registered(at, await settle(at.secretary, preview))
    assert decision_of(here, "২.১").text.startswith("জেলা পর্যায়ের সকল দপ্তরের পোর্টাল")
