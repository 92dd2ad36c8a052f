"""The letter to a silent office: what it says to whom over whose signature, and its two files."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import pypdfium2
import pytest

from committee.letters import Signer
from committee.values import MeetingState
from places.model import Courtesy
from reports import letter as form
from reports.names import letter_filename
from reports.render import letter_docx, letter_pdf
from tests.reports import factories as make

NEVER_URGED = (Courtesy.SUPERIOR, Courtesy.REPRESENTATIVE, Courtesy.PRIVATE)
A4 = (595.28, 841.89)


def texts(signer: Signer = Signer.SECRETARY, lang: str = "bn", **given: Any) -> str:
    """All words of the letter, a place a line."""
    paper = form.build(make.letter(**given), signer, lang)
    found: list[str] = []
    for value in vars(paper).values():
        found += [value] if isinstance(value, str) else []
        for one in value if isinstance(value, tuple) else ():
            found += [one] if isinstance(one, str) else [*one]
    return "\n".join(found)


def test_it_names_meeting_memo_decisions_and_the_day_of_the_answer() -> None:
    said = texts()
    for words in (
        "জেলা আইসিটি অফিসারের কার্যালয়", "৯ ফাল্গুন ১৪৩২ বঙ্গাব্দ", "২২ ফেব্রুয়ারি ২০২৬ খ্রিষ্টাব্দ", "(তাগিদপত্র)।",
        "(১) ২৭ জানুয়ারি ২০২৬ তারিখের সভার কার্যবিবরণী, স্মারক নম্বর ০৫.৪৪.৫৫০০.০১২.০৬.০০১.২৬-৮৪, তারিখ ৮ ফেব্রুয়ারি ২০২৬",
        "১৫ ফেব্রুয়ারি ২০২৬ ও ১৯ ফেব্রুয়ারি ২০২৬ তারিখে অনুরোধ করা হলেও", "৩.১", "আলোচ্য বিষয় ৪",
        "আগামী সভা ৩ মার্চ ২০২৬ তারিখে", "১ মার্চ ২০২৬ তারিখের মধ্যে", "সভাপতি মহোদয়ের নির্দেশক্রমে", "ও সদস্য-সচিব",
        "ফোন: ০১৭০০-০০০০০০", "১। জেলা প্রশাসক, নদীপুর ও সভাপতি", "২। অতিরিক্ত জেলা প্রশাসক (শিক্ষা ও আইসিটি), নদীপুর।", "৩। অফিস কপি।",
    ):  # fmt: skip
        assert words in said, words


def test_the_chair_writes_a_demi_official_letter_and_the_supervisor_from_the_chairs_office() -> None:
    chair, supervisor = texts(Signer.CHAIR), texts(Signer.SUPERVISOR)
    assert "আধা-সরকারি পত্র নম্বর" in chair and "আন্তরিকভাবে আপনার," in chair and "ও সভাপতি" in chair
    assert "অফিস কপি" not in chair and "নির্দেশক্রমে" not in chair and "তাগিদ" not in chair
    assert "জেলা প্রশাসকের কার্যালয়" in supervisor and "২। জেলা আইসিটি অফিসার, নদীপুর।" in supervisor


@pytest.mark.parametrize("signer", Signer)
@pytest.mark.parametrize("courtesy", NEVER_URGED)
def test_who_stands_above_or_outside_is_never_urged(courtesy: Courtesy, signer: Signer) -> None:
    said = texts(signer, courtesy=courtesy, step=2)
    assert "তাগিদ" not in said and ("নির্দেশক্রমে" not in said)
    assert "তাগিদ" not in letter_filename(make.letter(courtesy=courtesy, step=2), "pdf", "bn")


def test_what_is_not_known_is_not_said() -> None:
    meeting = make.meeting(on=None, at=None, state=MeetingState.TENTATIVE)
    said = texts(asked=(), step=1, meeting=meeting, references=(), secretary_phone=None, supervisor_post=None)
    assert (
        "আগামী সভা" not in said
        and "অনুরোধ করা হলেও" not in said
        and "এখনো পাওয়া যায়নি" in said
        and "ফোন" not in said
    )
    assert "সদয় স্মরণ" not in said and "None" not in said
    assert make.letter(supervisor_post=None).signers == (Signer.SECRETARY, Signer.CHAIR)
    expected = texts(meeting=make.meeting(on=make.LETTER["reply_by"], state=MeetingState.TENTATIVE))
    assert "সম্ভাবনা রয়েছে" in expected


@pytest.mark.parametrize("signer", Signer)
def test_every_digit_of_the_bangla_letter_is_a_bangla_one_and_english_is_english(signer: Signer) -> None:
    assert not set("0123456789") & set(texts(signer))
    english = texts(signer, "en")
    assert "Date: 22 February 2026" in english and "1 March 2026" in english
    assert not set("০১২৩৪৫৬৭৮৯") & set(english)


@pytest.mark.parametrize("signer", Signer)
@pytest.mark.parametrize("lang", ["bn", "en"])
@pytest.mark.usefixtures("bangla_font")
def test_the_pdf_is_one_sheet_of_a4(signer: Signer, lang: str) -> None:
    made = pypdfium2.PdfDocument(letter_pdf(make.letter(), signer, lang))
    assert len(made) == 1 and made[0].get_size() == pytest.approx(A4, abs=0.1)
    assert letter_pdf(make.letter(), signer, lang) == letter_pdf(make.letter(), signer, lang)


@pytest.mark.usefixtures("bangla_font")
def test_many_and_hostile_decisions_go_on_over_pages() -> None:
    first = make.LETTER["decisions"][0]
    odd = replace(first, number="৯.৯", text="#set page() <b>&amp; 😀 \x07" + "ক" * 3000)
    many = make.letter(decisions=(*(first for _ in range(24)), odd))
    assert len(pypdfium2.PdfDocument(letter_pdf(many, Signer.SECRETARY))) >= 3
    assert letter_docx(many, Signer.SECRETARY).startswith(b"PK")


@pytest.mark.parametrize("signer", Signer)
def test_the_word_paper_says_the_same(signer: Signer) -> None:
    document = docx.Document(BytesIO(letter_docx(make.letter(), signer)))
    said = [one.text for one in document.paragraphs]
    said += [cell.text for row in document.tables[0].rows for cell in row.cells]
    everything = "\n".join(said)
    for line in texts(signer).split("\n"):
        assert line in everything or line == "bn", line
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == form.PAGE  # type: ignore[union-attr]


def test_the_files_name_is_of_the_office_and_the_day() -> None:
    name = letter_filename(make.letter(office="জেলা/শিক্ষা: অফিসার"), "docx", "bn")
    assert name == "তাগিদপত্র-জেলা-শিক্ষা-অফিসার-২০২৬-০২-২২.docx"
