"""Minutes as pictures: an album, photos one after another, a PDF of pictures – and what is none of these."""

import pytest
from rapidfuzz import fuzz

from minutes.readers import scan
from storage.tables.minutes import Draft
from tests import pictures
from tests.e2e.stage import Stage, stage
from tests.e2e.steps import after
from tests.scene import EDUCATION, REPAIR, rows
from tests.world import World

HEAD = (
    "জেলা আইসিটি কমিটির মার্চ ২০২৬ মাসের সভার কার্যবিবরণী",
    "সভাপতি: জনাব রতন সেন, জেলা প্রশাসক, ভোলা",
    "সভার তারিখ: ২২ জানুয়ারি ২০২৬",
)
FIRST = (
    ("নং", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে"),
    ("১", "পোর্টাল", "১.১ সকল দপ্তরের পোর্টাল হালনাগাদ করতে হবে।", "জেলা তথ্য অফিসার"),
    ("২", "ল্যাব", "২.১ ল্যাবের যন্ত্রপাতি মেরামত করতে হবে।", "জেলা শিক্ষা অফিসার"),
)
SECOND = (("৩", "প্রশিক্ষণ", "৩.১ প্রশিক্ষণের তালিকা পাঠাতে হবে।", "জেলা যুব উন্নয়ন কর্মকর্তা"),)
READ = "কার্যবিবরণী পড়া হয়েছে"

pytestmark = pytest.mark.skipif(
    not scan.available(), reason="needs the extra ocr and tesseract's Bangla data (tesseract-ocr-ben)"
)


def pages() -> list[tuple[str, bytes]]:
    return [
        ("01.jpg", pictures.photographed(pictures.page(HEAD, FIRST))),
        ("02.jpg", pictures.photographed(pictures.page((), SECOND))),
    ]


def open_drafts(at: Stage) -> list[Draft]:
    return [draft for draft in rows(at.here.program.desk, Draft) if draft.state == "open"]


async def test_an_album_is_one_document(here: World) -> None:
    at = await stage(here)
    preview = await after(at.secretary, lambda: at.secretary.album(pages(), as_photo=True), READ)
    assert "সিদ্ধান্ত ৩টি" in preview["text"]
    (draft,) = open_drafts(at)
    third = draft.minutes["value"]["decisions"][2]["text"]
    assert fuzz.ratio(third, "প্রশিক্ষণের তালিকা পাঠাতে হবে।") > 85, third  # a letter or two may be mistaken


async def test_photos_one_after_another_are_pages_of_the_same_document(here: World) -> None:
    at = await stage(here)
    first, second = pages()
    preview = await after(at.secretary, lambda: at.secretary.upload(*first, as_photo=True), READ)
    assert "সিদ্ধান্ত ২টি" in preview["text"]
    preview = await after(at.secretary, lambda: at.secretary.upload(*second, as_photo=True), READ)
    assert "সিদ্ধান্ত ৩টি" in preview["text"]
    assert len(open_drafts(at)) == 1


async def test_pictures_sent_as_files_and_a_pdf_of_pictures_are_read_too(here: World) -> None:
    at = await stage(here)
    preview = await after(at.secretary, lambda: at.secretary.album(pages(), mime="image/jpeg"), READ)
    assert "সিদ্ধান্ত ৩টি" in preview["text"]
    scanned = pictures.as_pdf([content for _, content in pages()])
    preview = await after(at.secretary, lambda: at.secretary.upload("scan.pdf", scanned), READ)
    assert "সিদ্ধান্ত ৩টি" in preview["text"]


async def test_the_pages_are_counted_while_they_are_read(here: World) -> None:
    at = await stage(here)
    many = [*pages(), *(("more.jpg", content) for _, content in pages() * 2)]
    await after(at.secretary, lambda: at.secretary.album(many, as_photo=True), READ)
    edits = [
        call["text"]
        for call in await here.standin.calls("editMessageText")
        if "পড়া হচ্ছে: পাতা" in call.get("text", "")
    ]
    assert edits and all("/৬" in text for text in edits)


async def test_a_picture_without_writing_is_refused_with_a_sentence(here: World) -> None:
    at = await stage(here)
    empty = pictures.photographed(pictures.page([" "]))
    answer = await after(at.secretary, lambda: at.secretary.upload("a.jpg", empty, as_photo=True), "পড়া যায়নি")
    assert "ছবিতে কোনো লেখা পাওয়া যায়নি" in answer["text"] and not open_drafts(at)


async def test_an_officers_photo_stays_evidence(here: World) -> None:
    at = await stage(here)
    officer = await at.officer(EDUCATION)
    await at.registered(REPAIR)
    answer = await after(officer, lambda: officer.upload("a.jpg", pages()[0][1], as_photo=True))
    assert "কার্যবিবরণী" not in answer["text"] and not open_drafts(at)


async def test_words_after_photos_are_no_next_page(here: World) -> None:
    at = await stage(here)
    await after(at.secretary, lambda: at.secretary.upload(*pages()[0], as_photo=True), READ)
    answer = await after(at.secretary, lambda: at.secretary.say("৯৯.১"))
    assert "৯৯" in answer["text"] or "বোঝা যায়নি" in answer["text"]
