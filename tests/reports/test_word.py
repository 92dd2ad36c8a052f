"""The Word paper, read back with python-docx."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reports import paper as form
from reports.content import build
from reports.glyphs import cleaned
from reports.render import progress_docx
from reports.word import DIGITS_FONT, FONT
from tests.reports import factories as make


def opened(lang: str = "bn", **given: Any) -> Document:
    return docx.Document(BytesIO(progress_docx(make.report(**given), lang)))


def decisions(document: Document) -> Table:
    return document.tables[1]


def every_text(document: Document) -> str:
    return "\n".join(node.text or "" for node in document.element.body.iter(qn("w:t")))


def test_the_page_is_a4_landscape() -> None:
    section = opened().sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert section.page_width == pytest.approx(Mm(297), abs=1000)
    assert section.page_height == pytest.approx(Mm(210), abs=1000)


def test_the_six_columns_are_those_of_an_offices_report() -> None:
    head = decisions(opened()).rows[0]
    assert [cell.text for cell in head.cells] == [
        "ক্রমিক",
        "আলোচ্য বিষয়",
        "গৃহীত সিদ্ধান্ত",
        "বাস্তবায়নকারী",
        "বাস্তবায়ন অগ্রগতি",
        "মন্তব্য",
    ]


def test_the_head_repeats_and_rows_stay_whole() -> None:
    rows = decisions(opened(rows=(make.row(), make.row(text="দীর্ঘ বিবরণ। " * 250)))).rows
    heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in rows]
    whole = [row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows]
    assert heads == [True, False, False]
    assert whole == [True, True, False]


def test_an_agenda_items_cell_is_really_merged() -> None:
    table = decisions(opened())
    merges = [
        None if (merge := cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")) is None else merge.get(qn("w:val"))
        for cell in (row._tr.tc_lst[1] for row in table.rows)
    ]
    assert merges == [None, None, "restart", "continue", "continue", "restart", "continue", None]
    assert table.cell(2, 1).text == table.cell(4, 1).text == "২. ডিজিটাল কনটেন্ট"


@pytest.mark.parametrize("lang", ["bn", "en"])
def test_the_longest_words_of_the_offices_table_stand_in_its_widest_columns(lang: str) -> None:
    columns = build(make.report(), lang).offices.columns
    assert sum(form.OFFICE_COLUMNS) == form.PAGE[0] - form.MARGINS[1] - form.MARGINS[3]
    for heading, mm in zip(columns, form.OFFICE_COLUMNS[2:], strict=True):
        longest = max(map(len, heading.split()))
        assert longest * 1.25 <= mm, heading  # what a sign takes of a line at 8.5 points, in a wide font


def test_every_cell_has_the_width_of_its_column() -> None:
    for table in opened().tables:
        grid = [int(width) for width in table._tbl.xpath("./w:tblGrid/w:gridCol/@w:w")]
        for row in table._tbl.tr_lst:
            place = 0
            for cell in row.tc_lst:
                span = cell.grid_span
                (width,) = cell.xpath("./w:tcPr/w:tcW/@w:w")
                assert abs(int(width) - sum(grid[place : place + span])) <= span
                place += span
            assert place == len(grid)
        assert table._tbl.xpath("./w:tblPr/w:tblLayout/@w:type") == ["fixed"]


def test_bangla_letters_get_font_size_and_weight_too() -> None:
    document = opened()
    look = document.styles["Normal"].element
    assert {look.xpath(f"./w:rPr/w:rFonts/@w:{side}")[0] for side in ("ascii", "hAnsi", "cs")} == {FONT}
    assert look.xpath("./w:rPr/w:szCs/@w:val") == look.xpath("./w:rPr/w:sz/@w:val") == ["22"]
    for run in document.element.body.iter(qn("w:r")):
        properties = run.rPr
        if properties is None:
            continue
        assert (properties.find(qn("w:b")) is None) == (properties.find(qn("w:bCs")) is None)
        assert (properties.find(qn("w:sz")) is None) == (properties.find(qn("w:szCs")) is None)


def test_the_page_number_is_a_field_in_bangla_digits() -> None:
    document = opened()
    footer = document.sections[0].footer._element
    assert [node.text.strip() for node in footer.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]
    assert "".join(node.text for node in footer.iter(qn("w:t"))) == "পৃষ্ঠা ১/১"
    used = {run.rPr.rFonts.get(qn("w:ascii")) for run in footer.iter(qn("w:r")) if run.rPr.rFonts is not None}
    assert used == {DIGITS_FONT}


def test_the_digits_font_inside_the_paper_is_whole() -> None:
    with zipfile.ZipFile(BytesIO(progress_docx(make.report(), "bn"))) as file:
        table = file.read("word/fontTable.xml").decode()
        hidden = file.read("word/fonts/font1.odttf")
        kinds = file.read("[Content_Types].xml").decode()
    found = re.search(rf'w:name="{DIGITS_FONT}".*?w:fontKey="{{([0-9A-F-]+)}}"', table, re.DOTALL)
    assert found
    key = bytes.fromhex(found[1].replace("-", ""))[::-1]
    font = bytes(byte ^ key[place % 16] for place, byte in enumerate(hidden[:32])) + hidden[32:]
    assert font.startswith(b"\x00\x01\x00\x00")
    assert "obfuscatedFont" in kinds


def test_an_english_paper_counts_pages_in_its_own_digits() -> None:
    footer = opened("en").sections[0].footer._element
    assert "".join(node.text for node in footer.iter(qn("w:t"))) == "Page 1 of 1"
    assert not [run for run in footer.iter(qn("w:r")) if run.rPr.rFonts is not None]


def test_each_row_has_a_drawn_light_with_its_meaning() -> None:
    document = opened()
    lights = [row._tr.tc_lst[0].xpath(".//wp:docPr/@descr") for row in decisions(document).rows[1:]]
    assert [len(light) for light in lights] == [1] * 7
    assert lights[0] == ["বাস্তবায়িত বা প্রতিপালিত"]
    with zipfile.ZipFile(BytesIO(progress_docx(make.report(), "bn"))) as file:
        pictures = [name for name in file.namelist() if name.startswith("word/media/")]
    assert len(pictures) == 4


def test_shape_ids_are_unique() -> None:
    ids = opened().element.body.xpath(".//wp:docPr/@id")
    assert len(ids) == len(set(ids)) == 11


def test_the_place_for_the_signature_is_blank_above_the_secretarys_post() -> None:
    lines = [paragraph.text for paragraph in opened().paragraphs][-4:]
    assert re.fullmatch("…+", lines[0])
    assert lines[1:] == [make.SECRETARY, "সদস্য-সচিব", make.COMMITTEE]


def test_a_paper_without_decisions_says_so() -> None:
    table = decisions(opened(rows=(), by_office=()))
    assert table.rows[1].cells[0].text == "প্রতিবেদনযোগ্য কোনো সিদ্ধান্ত নেই।"


def test_the_same_answers_stand_in_word_as_in_the_paper() -> None:
    text = decisions(opened()).rows[4].cells[4].text
    assert text == (
        "জেলা শিক্ষা অফিসার, নদীপুর: প্রতিবন্ধকতা – সার্ভিসিং-এর জন্য বরাদ্দ পাওয়া যায়নি "
        "(১০ মার্চ ২০২৬; টেলিফোনে প্রাপ্ত তথ্যের ভিত্তিতে; তথ্যদাতা: অফিস সহকারী)"
    )


@pytest.mark.parametrize(
    "text",
    [
        "<b>&amp;</b> & \"x\" 'y' ]]> <!-- -->",
        "#let x = 1; $x^2$ *a* _b_ @c \\ \\n {page} {} %s",
        "https://portal.example.gov.bd/a/b?c=d&e=f#g",
        "এক\nদুই",
        "বাংলা ও English mixed ১২৩ 456",
    ],
)
def test_what_somebody_wrote_comes_out_literally(text: str) -> None:
    rows = (make.row(progress=(make.said(note=text),), text=text, agenda_title=text),)
    table = decisions(opened(rows=rows))
    assert table.cell(1, 1).text == f"২. {text}"
    assert table.cell(1, 2).text == f"২.১. {text}"
    assert f" – {text} (" in table.cell(1, 4).text


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(codec=None), max_size=80))
def test_no_text_breaks_the_paper(text: str) -> None:
    rows = (make.row(text=text, agenda_title=text, progress=(make.said(note=text, office=text),)),)
    document = opened(rows=rows, by_office=(), committee=text, secretary_post=text)
    if cleaned(text).isascii():
        assert cleaned(text) in every_text(document).replace("\n", "") or "\n" in cleaned(text)


def test_no_sign_that_turns_the_direction_reaches_the_paper() -> None:
    said = "৭টি \u202eবিদ্যালয়ে\u202c \u2066হয়েছে\u2069\u200f"
    rows = tuple(replace(row, text=f"\u200e{row.text}\u202e") for row in make.every_kind())
    first = replace(rows[0], progress=tuple(replace(one, note=said) for one in rows[0].progress))
    with zipfile.ZipFile(BytesIO(progress_docx(make.report(rows=(first, *rows[1:]))))) as paper:
        words = paper.read("word/document.xml").decode()
    assert not re.search("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]", words)
