"""Word files beyond their body: fields, controls, headers, notes, what was changed, what is broken, what is foreign."""

import zipfile
from io import BytesIO

import pytest

from minutes.errors import Unreadable
from minutes.readers import open_bytes
from tests.minutes import word
from tests.minutes.test_docx import cells, old, texts

_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def control(inner: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def field(code: str, result: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def test_controls_are_only_wrappers_wherever_they_stand() -> None:
    row = word.row("১", word.cell(word.paragraph(inside=control(word.run("কাজ")))))
    data = word.file(
        control(word.paragraph("সভা"))
        + word.table(
            row, control(word.row("২", "পত্র")), f"<w:tr>{control(word.cell('৩'))}{word.cell('খ')}</w:tr>"
        )
        + word.paragraph(inside=control(control(word.run("শেষ"))))
        + control(word.table(word.row("ভিতরে")))
        + control(word.paragraph("Click here to enter text."), "<w:showingPlcHdr/>")
    )
    assert texts(data) == ["সভা", "শেষ"]
    assert cells(data) == [["১", "কাজ"], ["২", "পত্র"], ["৩", "খ"]]
    assert cells(data, 1) == [["ভিতরে"]]


def test_of_a_field_only_what_it_shows_is_printed() -> None:
    nested = field(f' IF {field(" MERGEFIELD x ", word.run("১"))} = "১" ', word.run("হ্যাঁ"))
    form = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ক"/>'
    form += '<w:listEntry w:val="খ"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    simple = f'<w:fldSimple w:instr=" DATE ">{word.run("১২ মে")}</w:fldSimple>'
    body = (
        word.paragraph(inside=word.run("তারিখ ") + field(" DATE ", word.run("১২ মে")))
        + word.paragraph(inside=nested)
        + word.paragraph(inside=form)
        + word.paragraph(inside=simple)
        + word.paragraph(inside=word.run("পাতা ") + field(" PAGE ", word.run("3")))
        + word.paragraph(inside='<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + word.run("শেষ হয়নি"))
        + word.paragraph("পরের")
    )
    assert texts(word.file(body)) == ["তারিখ ১২ মে", "হ্যাঁ", "খ", "১২ মে", "পাতা", "পরের"]


def test_marks_that_are_no_letters() -> None:
    inside = (
        "<w:r><w:t>উপ</w:t><w:softHyphen/><w:t>জেলা</w:t><w:noBreakHyphen/><w:t>১</w:t><w:tab/><w:t>ক</w:t><w:br/><w:t>খ</w:t><w:cr/>"
        '<w:t>গ</w:t><w:br w:type="page"/><w:t>ঘ</w:t></w:r>'
    )
    assert texts(word.file(word.paragraph(inside=inside))) == ["উপজেলা-১ ক\nখ\nগ\nঘ"]


def test_smart_tags_links_and_rubies_are_only_wrappers() -> None:
    inside = (
        f"<w:smartTag>{word.run('ঢাকা')}</w:smartTag><w:customXml>{word.run(' জেলা')}</w:customXml>"
        f"<w:hyperlink>{word.run(' পোর্টাল')}</w:hyperlink><w:dir>{word.run(' ও')}</w:dir>"
        f"<w:r><w:ruby><w:rt>{word.run('নয়')}</w:rt><w:rubyBase>{word.run(' মূল')}</w:rubyBase></w:ruby></w:r>"
    )
    assert texts(word.file(word.paragraph(inside=inside))) == ["ঢাকা জেলা পোর্টাল ও মূল"]


def test_what_was_moved_is_printed_once_where_it_went() -> None:
    body = (
        f"<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>{word.run('প্রথম')}</w:moveFrom></w:p>"
        + word.paragraph("দ্বিতীয়")
        + f"<w:p><w:pPr><w:rPr><w:moveTo/></w:rPr></w:pPr><w:moveTo>{word.run('প্রথম')}</w:moveTo></w:p>"
    )
    assert texts(word.file(body)) == ["দ্বিতীয়", "প্রথম"]


def test_deleted_cells_hidden_rows_and_inserted_ones() -> None:
    data = word.file(
        word.table(
            word.row("ক", word.cell("মুছে গেছে", properties="<w:cellDel/>"), "খ"),
            word.row("গোপন", properties="<w:hidden/>"),
            word.row("গ", "ঘ", properties="<w:ins/>"),
            word.row("ঙ", properties='<w:gridBefore w:val="1"/>'),
        )
    )
    assert cells(data) == [["ক", "খ"], ["গ", "ঘ"], ["", "ঙ"]]


def test_a_deleted_numbered_paragraph_takes_no_number() -> None:
    numbering = word.abstract(1, word.level(0, "%1.")) + word.num(1, 1)
    numbers = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    gone = f"<w:p><w:pPr>{numbers}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>গেছে</w:delText></w:r></w:del></w:p>"
    body = word.paragraph("ক", num="1") + gone + word.paragraph("খ", num="1")
    assert texts(word.file(body, numbering=numbering)) == ["1. ক", "2. খ"]


def test_a_level_may_restart_after_another_or_never() -> None:
    def levels(restart: str) -> str:
        deepest = word.level(2, "%3)").replace("</w:lvl>", f"{restart}</w:lvl>")
        return word.abstract(1, word.level(0, "%1."), word.level(1, "%1.%2"), deepest) + word.num(1, 1)

    body = "".join(word.paragraph("x", num="1", level=level) for level in (0, 1, 2, 2, 1, 2, 0, 2))
    usual = ["1. x", "1.1 x", "1) x", "2) x", "1.2 x", "1) x", "2. x", "1) x"]
    assert texts(word.file(body, numbering=levels(""))) == usual
    never = ["1. x", "1.1 x", "1) x", "2) x", "1.2 x", "3) x", "2. x", "4) x"]
    assert texts(word.file(body, numbering=levels('<w:lvlRestart w:val="0"/>'))) == never
    after_first = ["1. x", "1.1 x", "1) x", "2) x", "1.2 x", "3) x", "2. x", "1) x"]
    assert texts(word.file(body, numbering=levels('<w:lvlRestart w:val="1"/>'))) == after_first


def test_a_list_may_change_a_level_and_where_it_starts() -> None:
    own = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>{word.level(0, "(%1)")}</w:lvlOverride>'
    numbering = word.abstract(1, word.level(0, "%1.")) + word.num(1, 1).replace("</w:num>", f"{own}</w:num>")
    assert texts(word.file(word.paragraph("x", num="1") * 2, numbering=numbering)) == ["(5) x", "(6) x"]


def test_a_number_that_is_switched_off_is_not_printed() -> None:
    styles = '<w:style w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    numbering = word.abstract(1, word.level(0, "%1.")) + word.num(1, 1)
    body = (
        word.paragraph("ক", style="L")
        + word.paragraph("খ", style="L", num="0")
        + word.paragraph("গ", style="L")
    )
    assert texts(word.file(body, numbering=numbering, styles=styles)) == ["1. ক", "খ", "2. গ"]


def with_parts(body: str, section: str, relations: str, **parts: str) -> bytes:
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
    return word.file(
        f"{body}<w:sectPr {_R}>{section}</w:sectPr>", **{"word___rels__document.xml.rels": rels, **parts}
    )


def header(inner: str) -> str:
    return f"<w:hdr {_W}>{inner}</w:hdr>"


def related(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{_KIND}/{kind}" Target="{target}"/>'


def test_the_first_pages_header_is_read_once_without_its_page_number() -> None:
    section = '<w:headerReference w:type="default" r:id="a"/><w:headerReference w:type="first" r:id="b"/>'
    section += '<w:footerReference r:id="c"/>'
    relations = (
        related("a", "header", "header1.xml")
        + related("b", "header", "/word/header2.xml")
        + related("c", "footer", "f.xml")
    )
    parts = {
        "word__header1.xml": header(
            word.paragraph("জেলা প্রশাসন")
            + word.paragraph(inside=word.run("পাতা ") + field("PAGE", word.run("1")))
        ),
        "word__header2.xml": header(word.table(word.row("স্মারক নম্বর: ১২"))),
        "word__f.xml": header(word.paragraph("পাতা ১")),
    }
    body = word.paragraph("সভা")
    assert texts(with_parts(body, section, relations, **parts)) == ["জেলা প্রশাসন", "সভা"]
    first = with_parts(body, section + "<w:titlePg/>", relations, **parts)
    assert (cells(first), texts(first)) == ([["স্মারক নম্বর: ১২"]], ["সভা"])


def test_a_missing_header_or_relation_is_no_obstacle() -> None:
    section = '<w:headerReference w:type="default" r:id="a"/>'
    assert texts(with_parts(word.paragraph("সভা"), section, "")) == ["সভা"]
    assert texts(with_parts(word.paragraph("সভা"), section, related("a", "header", "../../../x.xml"))) == [
        "সভা"
    ]


def test_footnotes_stand_below_all_the_text() -> None:
    first, second = (
        f'<w:footnote w:id="{at}">{word.paragraph(text)}</w:footnote>'
        for at, text in (("0", "-"), ("2", "সংশোধিত"))
    )
    notes = f"<w:footnotes {_W}>{first}{second}</w:footnotes>"
    body = word.paragraph("ক", inside='<w:r><w:footnoteReference w:id="2"/></w:r>') + word.paragraph("খ")
    assert texts(word.file(body, **{"word__footnotes.xml": notes})) == ["ক", "খ", "সংশোধিত"]


def test_word_art_and_boxes_in_groups_are_read() -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="খসড়া"/></v:shape></w:pict></w:r>'
    box = f"<w:txbxContent>{word.table(word.row('ক', 'খ'))}{word.paragraph('বাক্স')}</w:txbxContent>"
    group = f"<w:r><w:pict><v:group><v:shape><v:textbox>{box}</v:textbox></v:shape></v:group></w:pict></w:r>"
    data = word.file(word.paragraph("আগে", inside=art) + word.paragraph("পরে", inside=group))
    assert texts(data) == ["আগে", "খসড়া", "পরে", "বাক্স"]
    assert cells(data) == [["ক", "খ"]]


def test_a_page_or_a_word_file_inside_is_read() -> None:
    page = "<html><body><p>সিদ্ধান্ত</p><table><tr><td>১</td><td>ক</td></tr></table></body></html>"
    inner = word.file(word.paragraph("ভিতরে"))
    for name, part, wanted in (
        ("a.htm", page.encode(), ["আগে", "সিদ্ধান্ত"]),
        ("a.docx", inner, ["আগে", "ভিতরে"]),
    ):
        parts: dict[str, str | bytes] = {f"word__{name}": part}
        target = f'<Relationship Id="a" Type="http://x/aFChunk" Target="{name}"/>'
        parts["word___rels__document.xml.rels"] = f"<Relationships>{target}</Relationships>"
        data = word.file(
            word.paragraph("আগে") + f'<w:altChunk {_R} r:id="a"/>', numbering="", styles="", **parts
        )
        assert texts(data) == wanted


def test_an_embedded_document_of_another_kind_is_refused_with_its_reason() -> None:
    with pytest.raises(Unreadable, match="embedded_document"):
        open_bytes(word.file(word.paragraph("x") + f'<w:altChunk {_R} r:id="a"/>'), "x.docx")


def moved(data: bytes, changes: dict[str, str], **more: str) -> bytes:
    """The same archive with its parts elsewhere."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(stream, "w") as after:
        for name in before.namelist():
            after.writestr(changes.get(name, name), before.read(name))
        for name, text in more.items():
            after.writestr(name.replace("__", "/"), text)
    return stream.getvalue()


@pytest.mark.parametrize("name", ["x.docx", "x.docm", "x.dotx", "x.dotm", "x.zip", "", "কার্যবিবরণী"])
def test_the_name_of_a_word_file_does_not_matter(name: str) -> None:
    assert open_bytes(word.file(word.paragraph("সভা")), name).format == "docx"


def test_the_main_part_may_stand_anywhere() -> None:
    relations = related("a", "officeDocument", "/word/document2.xml")
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
    body = word.paragraph("সভা")
    assert texts(
        moved(word.file(body), {"word/document.xml": "word/document2.xml"}, **{"_rels__.rels": rels})
    ) == ["সভা"]
    assert texts(moved(word.file(body), {"word/document.xml": "word\\document.xml"})) == ["সভা"]


def test_a_strict_file_is_read_with_all_its_parts() -> None:
    section = '<w:headerReference w:type="default" r:id="a"/>'
    numbering = word.abstract(1, word.level(0, "%1.")) + word.num(1, 1)
    data = with_parts(
        word.paragraph("সভা", num="1") + word.paragraph(inside=old("mfv")),
        section,
        related("a", "header", "header1.xml"),
        **{
            "word__header1.xml": header(word.paragraph("মাথা")),
            "word__numbering.xml": f"<w:numbering {_W}>{numbering}</w:numbering>",
        },
    )
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(stream, "w") as after:
        for name in before.namelist():
            part = before.read(name)
            for place in (b"wordprocessingml", b"officeDocument"):
                part = part.replace(
                    b"http://schemas.openxmlformats.org/" + place + b"/2006/",
                    b"http://purl.oclc.org/ooxml/" + place + b"/",
                )
            after.writestr(name, part)
    assert texts(stream.getvalue()) == ["মাথা", "1. সভা", "সভা"]


def test_a_file_with_a_broken_lesser_part_is_read_and_that_is_said() -> None:
    data = word.file(word.paragraph("সভা", num="1"), **{"word__numbering.xml": "<w:numbering"})
    document = open_bytes(data, "x.docx")
    assert texts(data) == ["সভা"]
    assert document.problems == ("damaged_file",)


def test_a_file_whose_directory_is_lost_is_read_and_that_is_said() -> None:
    data = word.file(word.paragraph("সভা"))
    directory = data.index(b"PK\x01\x02")
    for broken in (data[:directory], data[: directory + 20], data.replace(b"PK\x05\x06", b"PK\x00\x00")):
        document = open_bytes(broken, "x.docx")
        assert [block.text for block in document.blocks] == ["সভা"]  # type: ignore[union-attr]
        assert document.problems == ("damaged_file",)


def test_a_wrong_checksum_is_said_when_the_text_can_still_be_read() -> None:
    data = bytearray(word.file(word.paragraph("সভা")))
    at = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[at + 16] ^= 0xFF
    document = open_bytes(bytes(data), "x.docx")
    assert document.problems == ("damaged_file",)
    assert [block.text for block in document.blocks] == ["সভা"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("mark", "typed", "printed"),
    [
        ("%1", "", "1। সার দিতে হবে"),  # an open number is closed: it is none of the words'
        ("সিদ্ধান্ত-%1", "", "সিদ্ধান্ত-1। সার দিতে হবে"),
        ("সিদ্ধান্ত-%1:", "", "সিদ্ধান্ত-1: সার দিতে হবে"),
        ("%1.", "সিদ্ধান্ত-৩: ", "সিদ্ধান্ত-৩: সার দিতে হবে"),  # a number was typed there as well
        ("•", "", "• সার দিতে হবে"),
    ],
)
def test_what_a_list_prints_before_a_decision(mark: str, typed: str, printed: str) -> None:
    numbering = word.abstract(1, word.level(0, mark)) + word.num(1, 1)
    assert texts(word.file(word.paragraph(f"{typed}সার দিতে হবে", num="1"), numbering=numbering)) == [printed]
