"""Word files: what stands in them is what a person sees printed."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from minutes.document import Document, Paragraph, Table
from minutes.errors import Unreadable
from minutes.read import read as read_minutes
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
    data = word.file(word.table(word.row(word.cell("বাইরে", word.table(word.row("ভিতরে"))), "পাশে")))
    table = next(block for block in read(data).blocks if isinstance(block, Table))
    assert table.rows[0][0].text == "বাইরে"
    assert table.rows[0][0].tables[0].rows[0][0].text == "ভিতরে"


def test_a_border_that_was_dragged_aside_in_some_rows_is_one() -> None:
    """The grid has a line for every place at which a cell begins; a centimetre between two parts no columns."""
    two = word.cell("সিদ্ধান্ত", properties='<w:gridSpan w:val="2"/>')
    rows = word.row("নং", two, "সময়") + word.row(
        word.cell("১", properties='<w:gridSpan w:val="2"/>'), "কাজ", "৫ দিন"
    )
    for aside, wanted in (("60", ["১", "কাজ", "৫ দিন"]), ("1400", ["১", "১", "কাজ", "৫ দিন"])):
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in ("600", aside, "3000", "900"))
        assert cells(word.file(f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"))[1] == wanted


def test_a_table_of_one_column_only_lays_out_the_tables_in_it() -> None:
    data = word.file(word.table(word.row(word.cell("আগে", word.table(word.row("১", "ক")), "পরে"))))
    assert texts(data) == ["আগে", "পরে"]
    assert cells(data) == [["১", "ক"]]


def test_styles_hide_words_and_the_ends_of_paragraphs() -> None:
    styles = (
        '<w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Like"><w:basedOn w:val="Gone"/></w:style>'
    )
    unseen = '<w:r><w:rPr><w:rStyle w:val="Like"/></w:rPr><w:t>গোপন</w:t></w:r>'
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>দেখা যায়</w:t></w:r>'
    body = word.paragraph("আগে ", inside=unseen) + word.paragraph("গোপন", style="Like", inside=shown)
    assert texts(word.file(body + word.paragraph("পরে"), styles=styles)) == ["আগে", "দেখা যায়পরে"]


def test_a_hidden_item_is_not_counted() -> None:
    hidden = (
        '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>গোপন</w:t></w:r></w:p>"
    )
    body = word.paragraph("ক", num="1") + hidden + word.paragraph("খ", num="1")
    assert texts(word.file(body, numbering=BANGLA + word.num(1, 1))) == ["১। ক", "২। খ"]


def test_a_table_of_contents_is_not_read() -> None:
    def field(code: str, shown: str) -> str:
        begin, parted, end = (
            f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end")
        )
        return f"{begin}<w:r><w:instrText> {code} </w:instrText></w:r>{parted}{shown}{end}"

    line = f"{word.run('বীজ বিতরণ')}{field('PAGEREF _Toc12', word.run('২'))}"
    body = word.paragraph(inside=field("HYPERLINK", line)) + word.paragraph("বীজ বিতরণ")
    assert texts(word.file(body)) == ["বীজ বিতরণ"]


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


def old(text: str, *, font: str = "SutonnyMJ") -> str:
    return f'<w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{default}" w:hAnsi="{default}"/></w:rPr></w:rPrDefault>'
    "</w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
    '<w:style w:type="paragraph" w:styleId="Bangla"><w:rPr><w:rFonts w:ascii="SutonnyMJ" w:hAnsi="SutonnyMJ"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Title"><w:basedOn w:val="Bangla"/></w:style>'
    '<w:style w:type="character" w:styleId="English"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>'
)


def test_only_the_runs_in_an_old_font_are_converted() -> None:
    inside = (
        old("mfvq ")
        + word.run("Zoom ")
        + old("Gi gva¨‡g, 5 ")
        + word.run("MB ফাইল ")
        + old("†`Lv nq|", font="SushreeMJ")
    )
    assert texts(word.file(word.paragraph(inside=inside))) == ["সভায় Zoom এর মাধ্যমে, ৫ MB ফাইল দেখা হয়।"]


def test_a_word_of_an_old_font_may_be_cut_into_runs_anywhere() -> None:
    for at in range(1, len("wm×všÍ ev¯Íevqb")):
        inside = old("wm×všÍ ev¯Íevqb"[:at]) + "<w:proofErr/>" + old("wm×všÍ ev¯Íevqb"[at:])
        assert texts(word.file(word.paragraph(inside=inside))) == ["সিদ্ধান্ত বাস্তবায়ন"]


def test_a_glyph_that_word_put_into_another_font_belongs_to_its_word() -> None:
    inside = old("c`") + word.run("‡ÿ") + old("c")
    assert texts(word.file(word.paragraph(inside=inside))) == ["পদক্ষেপ"]


def test_the_font_may_come_from_a_style_the_defaults_or_the_theme() -> None:
    body = (
        word.paragraph("mfv", style="Bangla")
        + word.paragraph("mfv", style="Title")
        + word.paragraph(
            style="Bangla", inside='<w:r><w:rPr><w:rStyle w:val="English"/></w:rPr><w:t>mfv</w:t></w:r>'
        )
        + word.paragraph("mfv")
    )
    assert texts(word.file(body, styles=STYLES.format(default="Arial"))) == ["সভা", "সভা", "mfv", "mfv"]
    assert texts(word.file(body, styles=STYLES.format(default="SutonnyMJ"))) == ["সভা", "সভা", "mfv", "সভা"]
    themed = STYLES.format(default="Arial").replace('w:ascii="Arial"', 'w:asciiTheme="minorHAnsi"', 1)
    themed = themed.replace('w:hAnsi="Arial"', 'w:hAnsiTheme="minorHAnsi"', 1)
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>'
        '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="SutonnyMJ"/></a:minorFont>'
        "</a:fontScheme></a:themeElements></a:theme>"
    )
    file = word.file(body, styles=themed, **{"word__theme__theme1.xml": theme})
    assert texts(file) == ["সভা", "সভা", "mfv", "সভা"]


def test_a_table_style_and_the_complex_script_switch_name_the_font_too() -> None:
    fonts = '<w:rFonts w:ascii="SutonnyMJ" w:hAnsi="SutonnyMJ"/>'
    styles = f'<w:style w:type="table" w:styleId="Grid"><w:rPr>{fonts}</w:rPr></w:style>'
    data = word.file(
        '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>'
        + word.row("wm×všÍ")
        + "</w:tbl>"
        + word.paragraph("mfv"),
        styles=styles,
    )
    assert (cells(data), texts(data)) == ([["সিদ্ধান্ত"]], ["mfv"])
    switched = '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="SutonnyMJ"/><w:cs/></w:rPr><w:t>mfv</w:t></w:r>'
    assert texts(word.file(word.paragraph(inside=switched))) == ["সভা"]


def test_latin_letters_and_others_may_stand_in_two_fonts() -> None:
    mixed = '<w:r><w:rPr><w:rFonts w:ascii="SutonnyMJ" w:hAnsi="Nikosh"/></w:rPr><w:t>mfv “সভা”</w:t></w:r>'
    assert texts(word.file(word.paragraph(inside=mixed))) == ["সভা “সভা”"]


def test_an_automatic_number_in_an_old_font_is_printed_in_its_glyphs() -> None:
    fonts = '<w:rPr><w:rFonts w:ascii="SutonnyMJ" w:hAnsi="SutonnyMJ"/></w:rPr>'
    numbered = word.level(0, "%1|").replace("</w:lvl>", f"{fonts}</w:lvl>") + word.level(
        1, "(%2)", style="upperLetter", start=11
    )
    numbering = word.abstract(1, numbered) + word.num(1, 1)
    body = word.paragraph(num="1", inside=old("KvR")) + word.paragraph(
        num="1", level=1, inside=old("KvR")
    ).replace("</w:pPr>", f"{fonts}</w:pPr>")
    assert texts(word.file(body, numbering=numbering)) == ["১। কাজ", "(ক) কাজ"]


def test_a_symbol_of_an_old_font_is_a_glyph_and_one_of_another_a_bullet() -> None:
    inside = (
        '<w:r><w:sym w:font="SutonnyMJ" w:char="F086"/></w:r>'
        + old("kl")
        + '<w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'
    )
    assert texts(word.file(word.paragraph(inside=inside))) == ["শেষ•"]
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t> হ্যাঁ \uf0b7</w:t></w:r>'
    assert texts(word.file(word.paragraph(inside=tick))) == ["✓ হ্যাঁ •"]


def test_what_cannot_be_converted_is_told_with_its_decision() -> None:
    rows = word.row("আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে") + word.row(
        "১। ক", word.cell(word.paragraph(inside=old("1.1| KvR Ki‡Z n‡e ¤ †kl|"))), "সকল সদস্য"
    )
    minutes = read_minutes(
        word.file(word.paragraph("জেলা আইসিটি কমিটির সভার কার্যবিবরণী") + word.table(rows)), "x.docx"
    )
    assert minutes.decisions[0].text == "কাজ করতে হবে ¤ শেষ।"
    assert ("১.১", "old_encoding_left", "¤") in {(one.where, one.code, one.what) for one in minutes.problems}
