"""The whole way over two meetings: minutes, people, reminders, answers, report, digest, the next minutes."""

import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from bot.demo.papers import FIRST, NOTICE, SECOND, as_docx
from standin.client import Person
from tests.e2e.steps import after, asks, data_of, hand_in, let_in, let_in_role, press, register, settle
from tests.world import World

MAGURA = Path("../shared/minutes/magura-ict-2022-03-14.txt")
COLUMNS = ["ক্রমিক", "আলোচ্য বিষয়", "গৃহীত সিদ্ধান্ত", "বাস্তবায়নকারী", "বাস্তবায়ন অগ্রগতি", "মন্তব্য"]


def nfc(words: list[str]) -> list[str]:

    return [unicodedata.normalize("NFC", word) for word in words]


async def test_the_whole_way_over_two_meetings(here: World) -> None:
    secretary = await here.set_up(district="নেত্রকোণা")
    await after(secretary, lambda: secretary.upload("notice.docx", as_docx(NOTICE)), "পড়া যায়নি")
    confirmed = await register(secretary, "january.docx", as_docx(FIRST))
    assert "সিদ্ধান্ত ৮টি" in confirmed["text"]

    education = await let_in(here, secretary, "জেলা শিক্ষা অফিসার")
    uno = await let_in(here, secretary, "উপজেলা নির্বাহী অফিসার, মোহনগঞ্জ", capacity="focal")
    chair = await let_in_role(here, secretary, "chair")

    # Seven working days before the meeting: a request to both, each of the own tasks only.
    await education.mark()
    await uno.mark()
    await here.move("next")
    request = await education.wait("অগ্রগতি জানানোর অনুরোধ")
    assert "৩.১" in request["text"] and "৪.১" not in request["text"]
    assert "৪.১" in (await uno.wait("অগ্রগতি জানানোর অনুরোধ"))["text"]

    # An answer in words to the request; which of two it was about is asked; accepted in one tap.
    which = await after(education, lambda: education.say("৬টির মধ্যে ৬টি মেরামত সম্পন্ন হয়েছে", request))
    await secretary.mark()
    recorded = await after(education, lambda: press(education, which, "ct"))
    assert "৩.১" in recorded["text"] and "বাস্তবায়িত" in recorded["text"]
    done = await secretary.wait("৩.১")
    await education.mark()
    await press(secretary, done, "ac")
    await education.wait("গৃহীত")

    # Three working days before: only the one who still owes something hears again, in rising words.
    await education.mark()
    await uno.mark()
    await here.move("2026-02-19T10:30")
    again = await uno.wait("সদয় স্মরণার্থে")
    assert "৪.১" in again["text"]
    standing = await education.wait("৩.২")
    assert "৩.১" not in standing["text"]

    card = await after(uno, lambda: press(uno, again, "t"))
    reasons = await after(uno, lambda: uno.tap(next(d for d in data_of(card) if "problem" in d), card))
    await after(uno, lambda: press(uno, reasons, "r"), "লিপিবদ্ধ")

    await check_papers(here, secretary)
    digest = await asks(chair, "/digest", "নির্দেশনা প্রয়োজন")
    assert "৪.১" in digest["text"]
    assert any(message["photo"] for message in await chair.messages())

    # The second meeting: what is open goes on with its age, what was accepted is closed.
    await here.move("meeting")
    await here.move("day")
    await uno.mark()
    confirmed = await register(secretary, "february.docx", as_docx(SECOND))
    assert "খসড়া" in confirmed["text"]
    assert "২.১" in (await uno.wait("২.১"))["text"]
    assert "২ সভা ধরে" in (await asks(uno, "/tasks", "৪.১"))["text"]
    mine = await asks(education, "/tasks")
    assert "১৯" not in mine["text"] and mine["text"].count("৩.১") == 1


async def check_papers(here: World, secretary: Person) -> None:
    """/report: the summary, and what stands in the Word file."""
    await secretary.mark()
    await secretary.say("/report")
    summary = await secretary.wait("প্রতিবেদন প্রস্তুত")
    assert "এককালীন ৫টি" in summary["text"]
    paper = await secretary.wait(".docx", timeout=40)
    document = Document(BytesIO(await secretary.download(paper)))
    tables = [table for table in document.tables if len(table.columns) == 6]
    rows = [nfc([cell.text for cell in row.cells]) for table in tables for row in table.rows]
    assert nfc(COLUMNS) in rows
    words = "\n".join(" | ".join(row) for row in rows)
    assert "৬টির মধ্যে ৬টি মেরামত সম্পন্ন হয়েছে".replace("য়", "য়") in words
    assert "যোগাযোগ করা যায়নি".replace("য়", "য়") in words
    assert (await secretary.download(await secretary.wait(".pdf", timeout=40))).startswith(b"%PDF")


async def test_the_same_minutes_again_make_no_doubles(here: World) -> None:
    secretary = await here.set_up(district="নেত্রকোণা")
    await register(secretary, "january.docx", as_docx(FIRST))
    again = await after(secretary, lambda: secretary.upload("copy.docx", as_docx(FIRST)), "নিবন্ধ")
    assert not any(data.startswith("rg:") for data in data_of(again))


@pytest.mark.skipif(not MAGURA.exists(), reason="needs the folder shared/ beside the project")
async def test_real_minutes_become_a_register_and_a_report(here: World) -> None:
    secretary = await here.set_up()
    preview = await hand_in(secretary, "minutes.txt", MAGURA.read_bytes())
    assert "সিদ্ধান্ত ২৯টি" in preview["text"]
    settled = await settle(secretary, preview)
    confirmed = await after(secretary, lambda: press(secretary, settled, "rg"), "নিবন্ধিত হয়েছে")
    assert "সিদ্ধান্ত ২৯টি" in confirmed["text"]
    programmer = await let_in(here, secretary, "জেলা শিক্ষা অফিসার")
    tasks = await asks(programmer, "/tasks")
    assert "২.১" in tasks["text"] or "১৩.১" in tasks["text"]
    await secretary.mark()
    await secretary.say("/report")
    paper = await secretary.wait(".docx", timeout=60)
    assert len(Document(BytesIO(await secretary.download(paper))).tables) >= 1


@pytest.mark.skipif(not MAGURA.exists(), reason="needs the folder shared/ beside the project")
async def test_a_paste_cut_into_parts_is_one_document(here: World) -> None:
    secretary = await here.set_up()
    await secretary.mark()
    await secretary.say(MAGURA.read_text(encoding="utf-8"))
    shown = await secretary.wait("সিদ্ধান্ত ২৯টি", timeout=30)
    assert "১৪ মার্চ ২০২২" in shown["text"]
