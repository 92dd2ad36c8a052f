"""Word files: what stands in them is what a person sees printed."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from minutes.document import Document, Paragraph, Table
from minutes.errors import Unreadable
from minutes.readers import open_bytes
from tests.minutes import word


def texts(data: bytes) -> list[str]:
    return [block.text for block in read(data).blocks if isinstance(block, Paragraph)]


def cells(data: bytes, which: int = 0) -> list[list[str]]:
    tables = [block for block in read(data).blocks if isinstance(block, Table)]
    return [[cell.text for cell in row] for row in tables[which].rows]


def read(data: bytes) -> Document:
    return open_bytes(data, "minutes.docx")


BANGLA = word.abstract(
    1,
    word.level(0, "%1।", sample="১, ২, ৩, …"),
    word.level(1, "%1.%2।", sample="১, ২, ৩, …"),
    word.level(2, "(%3)", sample="ক, খ, গ, …"),
)


def test_automatic_numbers_are_read_in_bangla_as_printed() -> None:
    body = "".join(
        (
            word.paragraph("পোর্টাল", num="1"),
            word.paragraph("হালনাগাদ করতে হবে", num="1", level=1),
            word.paragraph("পত্র দিতে হবে", num="1", level=1),
            word.paragraph("প্রথম", num="1", level=2),
            word.paragraph("দ্বিতীয়", num="1", level=2),
            word.paragraph("ই-নথি", num="1"),
            word.paragraph("নিষ্পত্তি করতে হবে", num="1", level=1),
        )
    )
    assert texts(word.file(body, numbering=BANGLA + word.num(1, 1))) == [
        "১। পোর্টাল",
        "১.১। হালনাগাদ করতে হবে",
        "১.২। পত্র দিতে হবে",
        "(ক) প্রথম",
        "(খ) দ্বিতীয়",
        "২। ই-নথি",
        "২.১। নিষ্পত্তি করতে হবে",
    ]


def test_a_second_list_of_the_same_kind_goes_on_unless_it_restarts() -> None:
    numbering = (
        word.abstract(1, word.level(0, "%1)"))
        + word.num(1, 1)
        + word.num(2, 1)
        + word.num(3, 1, restart_at=1)
    )
    body = "".join(word.paragraph("x", num=name) for name in ("1", "1", "2", "3", "3"))
    assert texts(word.file(body, numbering=numbering)) == ["1) x", "2) x", "3) x", "1) x", "2) x"]


@pytest.mark.parametrize(
    ("style", "sample", "printed"),
    [
        ("decimal", "", ["1.", "2."]),
        ("decimalZero", "", ["01.", "02."]),
        ("lowerRoman", "", ["i.", "ii."]),
        ("upperLetter", "", ["A.", "B."]),
        ("hindiNumbers", "", ["১.", "২."]),
        ("", "০১, ০২, ০৩, …", ["০১.", "০২."]),
        ("bullet", "", ["•", "•"]),
        ("none", "", ["", ""]),
    ],
)
def test_every_kind_of_number_is_printed(style: str, sample: str, printed: list[str]) -> None:
    numbering = word.abstract(7, word.level(0, "%1.", style=style, sample=sample)) + word.num(4, 7)
    body = word.paragraph("x", num="4") * 2
    assert texts(word.file(body, numbering=numbering)) == [f"{mark} x".strip() for mark in printed]


def test_a_number_that_comes_from_the_paragraph_style_is_read() -> None:
    styles = (
        '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Mine"><w:basedOn w:val="Base"/></w:style>'
    )
    body = word.paragraph("x", style="Mine")
    assert texts(word.file(body, numbering=BANGLA + word.num(1, 1), styles=styles)) == ["১। x"]


def test_a_number_typed_into_a_list_item_is_not_doubled() -> None:
    body = word.paragraph("২.১ কাজ করতে হবে", num="1")
    assert texts(word.file(body, numbering=BANGLA + word.num(1, 1))) == ["২.১ কাজ করতে হবে"]


def test_an_empty_numbered_cell_holds_its_number() -> None:
    body = word.table(
        word.row(word.cell(word.paragraph(num="1")), "ক"), word.row(word.cell(word.paragraph(num="1")), "খ")
    )
    assert cells(word.file(body, numbering=BANGLA + word.num(1, 1))) == [["১।", "ক"], ["২।", "খ"]]


def test_merged_cells_are_repeated_where_they_reach() -> None:
    across, begin, go_on = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    data = word.file(
        word.table(
            word.row(word.cell("শিরোনাম", properties=across), "গ"),
            word.row(word.cell("১", properties=begin), "ক", "x"),
            word.row(word.cell(properties=go_on), "খ", "y"),
        )
    )
    assert cells(data) == [["শিরোনাম", "শিরোনাম", "গ"], ["১", "ক", "x"], ["১", "খ", "y"]]
    table = next(block for block in read(data).blocks if isinstance(block, Table))
    assert [row[0].continued for row in table.rows] == ["", "", "above"]
    assert table.rows[0][1].continued == "left"


def test_the_old_way_of_merging_across_is_read_too() -> None:
    begin, go_on = '<w:hMerge w:val="restart"/>', '<w:hMerge w:val="continue"/>'
    data = word.file(word.table(word.row(word.cell("ক", properties=begin), word.cell(properties=go_on), "খ")))
    assert cells(data) == [["ক", "ক", "খ"]]


def test_tracked_changes_are_read_as_accepted() -> None:
    inside = (
        f"<w:ins>{word.run('সাত')}</w:ins><w:del><w:r><w:delText>দশ</w:delText></w:r></w:del>"
        f"<w:moveFrom>{word.run('পুরাতন')}</w:moveFrom><w:moveTo>{word.run(' নতুন')}</w:moveTo>{word.run(' দিন')}"
    )
    body = word.paragraph(inside=inside) + word.table(
        word.row("থাকে"), word.row("মুছে গেছে", properties="<w:del/>")
    )
    data = word.file(body)
    assert texts(data) == ["সাত নতুন দিন"]
    assert cells(data) == [["থাকে"]]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    body = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{word.run('এক ')}</w:p>" + word.paragraph("দুই")
    assert texts(word.file(body)) == ["এক দুই"]


def test_a_text_box_is_read_once_although_word_writes_it_twice() -> None:
    box = f"<w:txbxContent>{word.paragraph('স্মারক নং-১২')}</w:txbxContent>"
    inside = (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert texts(word.file(word.paragraph("আগে", inside=inside))) == ["আগে", "স্মারক নং-১২"]


def test_hidden_text_and_field_codes_are_not_printed() -> None:
    inside = (
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>গোপন</w:t></w:r>"
        "<w:r><w:instrText> PAGE </w:instrText></w:r>"
        f"<w:hyperlink>{word.run('সংযোগ')}</w:hyperlink><w:sdt><w:sdtContent>{word.run(' লেখা')}</w:sdtContent></w:sdt>"
    )
    assert texts(word.file(word.paragraph(inside=inside))) == ["সংযোগ লেখা"]


def test_a_table_inside_a_cell_stays_with_its_cell() -> None:
    data = word.file(word.table(word.row(word.cell("বাইরে", word.table(word.row("ভিতরে"))))))
    table = next(block for block in read(data).blocks if isinstance(block, Table))
    assert table.rows[0][0].text == "বাইরে"
    assert table.rows[0][0].tables[0].rows[0][0].text == "ভিতরে"


def test_the_strict_variant_of_the_format_is_read() -> None:
    usual = b"schemas.openxmlformats.org/wordprocessingml/2006/main"
    strict = b"purl.oclc.org/ooxml/wordprocessingml/main"
    assert texts(_rewritten(word.file(word.paragraph("x")), usual, strict)) == ["x"]


def _rewritten(data: bytes, old: bytes, new: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(stream, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(old, new))
    return stream.getvalue()


def test_a_document_without_a_word_is_no_error_of_the_reader() -> None:
    assert read(word.file(word.paragraph())).blocks == ()


def test_a_document_type_in_the_xml_is_refused() -> None:
    data = _rewritten(
        word.file(word.paragraph("x")), b"<w:document", b'<!DOCTYPE x [<!ENTITY a "b">]><w:document'
    )
    with pytest.raises(Unreadable, match="damaged"):
        read(data)
