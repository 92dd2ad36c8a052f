"""PDFs with text: made by typst in the test, by hand where a program writes them in a way that none here does."""

import re
import time
import zlib
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from child import ChildError, call_sync
from minutes.document import Document, Paragraph, Table
from minutes.errors import Unreadable
from minutes.readers import open_bytes, scan
from minutes.readers.pdf import read_pdf
from minutes.readers.pdf.many import AT_ONCE
from tests.minutes import glyphs
from tests.minutes.comparing import SAMPLES

FONTS = ["Hind Siliguri", "Noto Serif Bengali"]
WORDS = (
    "গণপ্রজাতন্ত্রী বাংলাদেশ সরকার। প্রোগ্রামার, কর্মকর্তা, নির্বাহী প্রকৌশলী, পোর্টাল, দুর্যোগ, বিদ্যুৎ, হুকুম, পুপু, মামা, টাটা, কুকু; "
    "র‍্যাব, জ্ঞান, ব্রাহ্মণবাড়িয়া, ঝঞ্ঝা, উজ্জ্বল, ঊর্ধ্বতন কর্তৃপক্ষ, হৃদরোগ, রূপরেখা, গুরুত্ব, শুভ, ঐক্য, মৌসুম, হৈচৈ, ১৪/০৩/২০২২, "
    "৪.৫ কিমি, ২১(ক), https://www.example.org/a, Video Content তৈরি (৭ম সভা)।"
)
MADE_UP = Path(__file__).parent / "office" / "letters-made-up.pdf"
DIGITS = re.compile("[0-9০-৯]+")
HEADING = ["ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে"]


def paragraphs(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def tables(document: Document) -> list[list[list[str]]]:
    return [
        [
            ["^" if cell.continued == "above" else "<" if cell.continued else cell.text for cell in row]
            for row in table.rows
        ]
        for table in document.blocks
        if isinstance(table, Table)
    ]


def unsure(document: Document) -> list[str]:
    cells = [
        cell for block in document.blocks if isinstance(block, Table) for row in block.rows for cell in row
    ]
    return [
        word for part in (*document.blocks, *cells) if not isinstance(part, Table) for word in part.unsure
    ]


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("justify", ["true", "false"])
def test_every_word_comes_back_as_it_was_set(font: str, justify: str) -> None:
    made = glyphs.typeset(glyphs.text(WORDS), font=font, setup=f"#set par(justify: {justify})")
    document = read_pdf(made)
    assert paragraphs(document) == [WORDS]
    assert not unsure(document) and not document.problems


def test_a_syllable_written_twice_stays_twice() -> None:
    words = "কুকু পুপুল দুদু গুগুল টাটা মামা নিনি শুশুক রুরু"
    assert paragraphs(read_pdf(glyphs.typeset(glyphs.text(words)))) == [words]


@pytest.mark.parametrize("font", FONTS)
def test_a_table_has_its_cells_and_only_real_line_breaks(font: str) -> None:
    rows = [
        HEADING,
        ["১।", "আলোচনার একটি দীর্ঘ বাক্য যা ঘরের ভেতর কয়েক লাইনে ভেঙে যায় এবং আবার এক হয়ে যায়।",
         "১.১ প্রথম সিদ্ধান্ত পালন করতে হবে।\n১.২ দ্বিতীয় সিদ্ধান্তটিও অবিলম্বে পালন করতে হবে।", "উপজেলা কৃষি অফিসার\nইউএনও"],
        ["২।", "৩.৫ কিমি সড়ক।", "২.১ দাখিল করতে হবে।", "-"],
    ]  # fmt: skip
    document = read_pdf(glyphs.typeset(glyphs.table(rows, "auto, 2fr, 2fr, 1fr"), font=font))
    assert tables(document) == [rows]


def test_merged_cells_are_told_as_merged() -> None:
    rows = [
        HEADING,
        ["table.cell(rowspan: 2)[১।]", "table.cell(rowspan: 2)[আলোচনা হয়।]", "১.১ ক করতে হবে।", "ইউএনও"],
        ["১.২ খ করতে হবে।", "ওসি"],
        ["table.cell(colspan: 4)[বিবিধ]"],
    ]
    code = glyphs.table(rows, "auto, 1fr, 1fr, 1fr")
    assert tables(read_pdf(glyphs.typeset(code)))[0][1:] == [
        ["১।", "আলোচনা হয়।", "১.১ ক করতে হবে।", "ইউএনও"],
        ["^", "^", "১.২ খ করতে হবে।", "ওসি"],
        ["বিবিধ", "<", "<", "<"],
    ]


def test_rows_go_on_over_the_pages_end_under_a_repeated_heading() -> None:
    talk = "সভায় এ বিষয়ে বিস্তারিত আলোচনা হয় এবং সদস্যগণ তাঁদের মতামত ব্যক্ত করেন। " * 9
    rows = [[f"{number}।", talk.strip(), "কাজটি শেষ করতে হবে।", "ইউএনও"] for number in "১২৩৪৫৬"]
    header = f"table.header({','.join(f'[{word}]' for word in HEADING)}),"
    code = glyphs.table(rows, "auto, 2fr, 1fr, 1fr", header)
    document = read_pdf(glyphs.typeset(code, setup='#set page(numbering: "1/1")'))
    assert tables(document) == [[HEADING, *rows]]
    assert not paragraphs(document)


def test_columns_printed_on_the_next_page_stand_beside_their_rows() -> None:
    def half(rows: list[list[str]]) -> str:
        return glyphs.table(rows, more="rows: (20pt, 40pt, 60pt, 30pt),")

    left = [HEADING[:2], ["১।", "এক"], ["২।", "দুই"], ["৩।", "তিন"]]
    right = [HEADING[2:], ["ক করতে হবে।", "ইউএনও"], ["খ করতে হবে।", "ওসি"], ["গ করতে হবে।", ""]]
    document = read_pdf(glyphs.typeset(f"{half(left)}#pagebreak(){half(right)}"))
    assert tables(document) == [[[*one, *other] for one, other in zip(left, right, strict=True)]]


def test_a_table_without_lines_is_found_by_the_room_between_its_columns() -> None:
    rows = [
        ["নং", "সিদ্ধান্তসমূহ", "দায়িত্ব", "সময়"],
        ["১.", "জন্ম নিবন্ধনের হার বৃদ্ধি করতে হবে এবং তা প্রতি মাসে জানাতে হবে।", "ইউপি সচিব (সকল)", "ডিসেম্বর"],
        ["২.", "টিকা কার্ডের তথ্য সরবরাহ করতে হবে; নিয়মিত তদারকি করতে হবে।", "উপজেলা স্বাস্থ্য কর্মকর্তা", "চলমান"],
        ["৩.", "তালিকা সংগ্রহ করতে হবে।", "চেয়ারম্যান", "-"],
    ]
    code = glyphs.table(rows, "auto, 2fr, 1fr, 1fr", "stroke: none, column-gutter: 12pt, row-gutter: 6pt,")
    assert tables(read_pdf(glyphs.typeset(code))) == [rows]


def test_columns_of_text_are_read_one_after_the_other() -> None:
    left = "বাম দিকের লেখাটি আগে পড়তে হবে কারণ সেটি আগে লেখা হয়েছে। " * 4
    right = "ডান দিকের লেখাটি পরে পড়তে হবে কারণ সেটি পরে লেখা হয়েছে। " * 4
    code = f"#grid(columns: (1fr, 1fr), column-gutter: 30pt, [{left}], [{right}])"
    assert paragraphs(read_pdf(glyphs.typeset(code))) == [left.strip(), right.strip()]


def test_two_signatures_beside_each_other_are_two() -> None:
    code = "#grid(columns: (1fr, 1fr), align: center, row-gutter: 8pt, [(মোঃ ক)], [(খ বেগম)], [সদস্য-সচিব], [সভাপতি])"
    assert paragraphs(read_pdf(glyphs.typeset(code))) == ["(মোঃ ক)", "সদস্য-সচিব", "(খ বেগম)", "সভাপতি"]


def test_a_label_stays_with_what_stands_behind_its_colon() -> None:
    code = "#grid(columns: (4cm, 1fr), row-gutter: 8pt, [সভাপতি], [: ক খ, ইউএনও], [তারিখ], [: ১ মে ২০২৩], [স্থান], [: সভাকক্ষ])"
    expected = ["সভাপতি : ক খ, ইউএনও", "তারিখ : ১ মে ২০২৩", "স্থান : সভাকক্ষ"]
    assert paragraphs(read_pdf(glyphs.typeset(code))) == expected


def test_what_a_browser_prints_around_a_page_is_no_part_of_it() -> None:
    header = (
        "#set page(header: [3/9/24, 10:12 AM #h(1fr) minutes], footer: [https://example.org/m #h(1fr) 1/2])"
    )
    code = f"{glyphs.text('প্রথম পাতা।')}#pagebreak(){glyphs.text('দ্বিতীয় পাতা।')}"
    assert paragraphs(read_pdf(glyphs.typeset(code, setup=header))) == ["প্রথম পাতা।", "দ্বিতীয় পাতা।"]


def test_a_page_lying_on_its_side_is_read_upright() -> None:
    made = glyphs.page(b"BT /F 12 Tf 0 1 -1 0 100 60 Tm (turned words) Tj ET", box=b"0 0 595 842/Rotate 90")
    assert paragraphs(read_pdf(made.replace(b"[0 0 595 842/Rotate 90]", b"[0 0 595 842]/Rotate 90"))) == [
        "turned words"
    ]


def test_a_watermark_across_the_page_is_left_out() -> None:
    made = glyphs.page(
        b"BT /F 60 Tf .7 .7 -.7 .7 90 90 Tm (DRAFT) Tj /F 12 Tf 1 0 0 1 60 700 Tm (words) Tj ET"
    )
    assert paragraphs(read_pdf(made)) == ["words"]


def test_letters_in_the_order_of_the_eye_are_put_into_that_of_the_tongue() -> None:
    line = "ে|জ|ল|া| |প্র|শ|া|স|ে|ক|র| |ক|া|য|র্|া|ল|য়| |ে|ম|ৗ|স|ু|ম| |শ|ি|ক্ত| |ে|য|া|গ|্য| |ক|ী|ি|ত|র্| |উ|দ্|ে|য|া|গ"
    expected = "জেলা প্রশাসকের কার্যালয় মৌসুম শক্তি যোগ্য কীর্তি উদ্যোগ"
    assert paragraphs(read_pdf(glyphs.by_glyph([line.split("|")]))) == [expected]


def test_letters_that_the_font_does_not_tell_are_doubted() -> None:
    line = [
        "স",
        "ভ",
        "া",
        "র",
        " ",
        "ক",
        "\ue001",
        "া",
        " ",
        "া",
        "ক",
        " ",
        "ত",
        "া",
        "ি",
        "র",
        "খ",
        " ",
        "স",
        "ক",
        "ল",
    ]
    document = read_pdf(glyphs.by_glyph([line]))
    assert paragraphs(document) == ["সভার ক\ue001া াক তািরখ সকল"]
    assert unsure(document) == ["ক\ue001া", "াক", "তািরখ"]


def test_a_document_full_of_such_letters_says_so() -> None:
    lines = [["স", "\ue001", "া", " ", "ক", "\ue002", " ", "খ", "\ue003"] for _ in range(5)]
    assert read_pdf(glyphs.by_glyph(lines)).problems == ("letters_unsure",)


@pytest.mark.skipif(not scan.available(), reason="the extra ocr or tesseract's Bangla data are not installed")
def test_letters_made_up_by_a_font_are_read_from_the_picture_of_the_page() -> None:
    """As Word saves it: the font says of its glyphs what stood beside them first (উপলজলা for উপজেলা)."""
    expected = [
        ["ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে"],
        ["১।", "সড়কের ২.৭ কিমি অংশ চলাচলের অনুপযোগী।", "১.১ ঠিকাদারকে চূড়ান্ত নোটিশ প্রদান করতে হবে।", "উপজেলা প্রকৌশলী, এলজিইডি"],
        ["২।", "নলকূপ স্থাপন নিয়ে আলোচনা হয়।", "২.১ আর্সেনিক পরীক্ষার ফলাফল ১৫/০৬/২০২৪ তারিখের মধ্যে প্রকাশ করতে হবে।",
         "উপ-সহকারী প্রকৌশলী, জনস্বাস্থ্য"],
    ]  # fmt: skip
    heard: list[tuple[int, int]] = []
    document = read_pdf(MADE_UP.read_bytes(), lambda at, of: heard.append((at, of)))
    assert paragraphs(document)[0] == "উপজেলা পরিষদের ১৭তম মাসিক সভার কার্যবিবরণী"
    assert "তারিখ : ২৮ মে ২০২৪" in paragraphs(document)
    (read,) = tables(document)
    pairs = [
        (one, other)
        for row, others in zip(read, expected, strict=True)
        for one, other in zip(row, others, strict=True)
    ]
    assert sum(fuzz.ratio(one, other) for one, other in pairs) / len(pairs) > 97
    assert all(DIGITS.findall(one) == DIGITS.findall(other) for one, other in pairs)
    assert heard == [(1, 1)]


@pytest.mark.skipif(not scan.available(), reason="the extra ocr or tesseract's Bangla data are not installed")
def test_under_the_cap_of_a_text_they_stay_as_the_file_tells_them_and_are_doubted() -> None:
    document = call_sync("minutes.readers:open_bytes", MADE_UP.read_bytes(), "minutes.pdf", memory_mb=400)
    assert document.problems == ("letters_unsure",) and "উপলজলা" in unsure(document)


@pytest.mark.parametrize("name", ["council-browser.pdf", "forest-libreoffice.pdf"])
def test_nothing_in_a_good_pdf_is_doubted(name: str) -> None:
    assert not unsure(read_pdf((SAMPLES / name).read_bytes()))


def test_bijoys_fonts_are_converted() -> None:
    font = b"<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+SutonnyMJ/Encoding/WinAnsiEncoding>>"
    made = glyphs.page(b"BT /F 12 Tf 60 700 Td (mfvi Kvh\\251weeiYx) Tj ET", font=font)
    assert paragraphs(read_pdf(made)) == ["সভার কার্যবিবরণী"]


# --- what cannot be read -----------------------------------------------------------------------------------------


def refused(data: bytes) -> str:
    with pytest.raises(Unreadable) as refusal:
        open_bytes(data, "minutes.pdf")
    return refusal.value.code


def test_a_pdf_of_pictures_says_so() -> None:
    picture = b"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
    with pytest.raises(Unreadable, match="scanned"):
        read_pdf(glyphs.page(picture))


def test_one_page_that_is_a_picture_is_a_problem_of_the_rest() -> None:
    picture = b"q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
    words = b"BT /F 12 Tf 60 700 Td (a page of words that can be read) Tj ET"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    pages = [
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F 7 0 R>>>>>>"
        % at
        for at in (5, 6)
    ]
    made = glyphs.written(
        [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>", *pages,
         glyphs.stream(words), glyphs.stream(picture), font]
    )  # fmt: skip
    document = open_bytes(made, "minutes.pdf")
    assert paragraphs(document) == ["a page of words that can be read"]
    assert document.problems == ("pages_are_pictures",)


def many_pages(number: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % at for at in range(3, number + 3))
    one = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    pages = b"<</Type/Pages/Kids[%b]/Count %d>>" % (kids, number)
    return glyphs.written([b"<</Type/Catalog/Pages 2 0 R>>", pages, *([one] * number)])


HOSTILE: dict[str, tuple[bytes, str]] = {
    "ten thousand pages": (many_pages(10_000), "too_many_pages"),
    "five million lines": (glyphs.page(b"0 0 m 9 9 l S\n" * 5_000_000), "too_big"),
    "three million states": (glyphs.page(b"q " * 3_000_000), "too_big"),
    "a hundred thousand shapes": (glyphs.page(b"0 0 m 9 9 l S\n" * 100_000), "too_big"),
    "pages that hold each other": (
        glyphs.written([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>"]),
        "damaged_pdf",
    ),
    "its first half": (glyphs.page(b"BT /F 12 Tf (words) Tj ET")[:280], "damaged_pdf"),
    "rubbish behind the mark": (b"%PDF-1.7\n" + bytes(range(256)) * 40, "damaged_pdf"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_pdf_is_refused_with_its_code_in_a_child(name: str) -> None:
    data, code = HOSTILE[name]
    begun = time.monotonic()
    with pytest.raises(Unreadable) as refusal:
        call_sync("minutes.read:read", data, "minutes.pdf", memory_mb=400)
    assert refusal.value.code == code
    assert time.monotonic() - begun < 30


def test_a_form_that_draws_itself_ends_the_child_and_nothing_else() -> None:
    itself = b"/Resources<</XObject<</X 5 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream"
    form = b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]" + itself
    made = glyphs.written(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>",
            b"<</Length 5>>stream\n/X Do\nendstream",
            form,
        ]
    )
    with pytest.raises((Unreadable, ChildError)):
        call_sync("minutes.read:read", made, "minutes.pdf", memory_mb=400)


@pytest.mark.parametrize("box", [b"0 0 99999999 99999999", b"0 0 0 0", b"-500 -500 95 342"])
def test_a_page_of_any_size_is_read(box: bytes) -> None:
    made = glyphs.page(b"BT /F 12 Tf 30 30 Td (words) Tj ET", box=box)
    assert paragraphs(read_pdf(made)) == ["words"]


def test_what_a_mark_stands_for_is_taken_from_outer_marks_and_at_any_length() -> None:
    long = b"w" * 300
    drawn = b"BT /F 12 Tf 30 %d Td (xy) Tj ET EMC EMC "
    outer = b"/Span<</ActualText(outer)>>BDC /P<</MCID 1>>BDC " + drawn % 700
    inner = b"/Span<</ActualText(outer)>>BDC /Span<</ActualText(inner)>>BDC " + drawn % 600
    more = b"/P BMC /Span<</ActualText(%b)>>BDC " % long + drawn % 500
    assert paragraphs(read_pdf(glyphs.page(outer + inner + more))) == ["outer", "inner", long.decode()]


def test_every_object_is_read_where_there_are_more_than_are_asked_at_once() -> None:
    words = [f"w{at}" for at in range(2 * AT_ONCE + 1)]
    lines = [words[at : at + 20] for at in range(0, len(words), 20)]
    drawn = b"BT /F 6 Tf 7 TL 30 800 Td "
    drawn += b" T* ".join(b" ".join(b"(%b ) Tj" % word.encode() for word in line) for line in lines) + b" ET"
    assert " ".join(paragraphs(read_pdf(glyphs.page(drawn)))).split() == words


def test_digits_drawn_one_by_one_are_one_number() -> None:
    """The ink of a 1 stands in as much room as a space leaves."""
    ones = b"(1) Tj (11) Tj (1) Tj (2) Tj (1) Tj"
    assert paragraphs(read_pdf(glyphs.page(b"BT /F 12 Tf 30 30 Td " + ones + b" ET"))) == ["111121"]


def test_scripts_in_a_pdf_are_not_run() -> None:
    script = b"/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);while\\(1\\){})>>"
    assert paragraphs(read_pdf(glyphs.page(b"BT /F 12 Tf 30 30 Td (words) Tj ET", catalogue=script))) == [
        "words"
    ]


def test_a_locked_pdf_is_refused_as_such() -> None:
    lock = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%b>/U<%b>/P -4>>/ID[<00><00>]" % (b"41" * 32, b"42" * 32)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"]
    assert refused(glyphs.written(objects, lock)) == "encrypted"


def test_any_cut_of_a_pdf_is_refused_or_read() -> None:
    data = (SAMPLES / "forest-libreoffice.pdf").read_bytes()
    for end in range(50, len(data), len(data) // 23):
        try:
            open_bytes(data[:end], "minutes.pdf")
        except Unreadable as refusal:
            assert refusal.code in ("damaged_pdf", "empty", "scanned", "encrypted")


def test_a_stream_that_lies_about_its_packing_is_read_as_far_as_it_goes() -> None:
    whole = glyphs.page(b"BT /F 12 Tf 30 30 Td (words) Tj ET")
    packed = zlib.compress(b"BT /F 12 Tf 30 30 Td (words) Tj ET", 9)
    document = read_pdf(whole.replace(packed, packed[:-4] + b"\0\0\0\0"))
    assert paragraphs(document) in ([], ["words"])
