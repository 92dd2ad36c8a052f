"""Pictures of pages: whichever way up, crooked, dark, dusty, or with no word on them."""

import io

import numpy as np
import pytest
from PIL import Image
from pypdfium2 import PdfDocument
from rapidfuzz import fuzz

from minutes.document import Document, Paragraph, Table, tables_in
from minutes.errors import Unreadable
from minutes.readers import open_bytes, open_pictures, scan
from tests import pictures
from tests.minutes.comparing import SAMPLES

pytestmark = pytest.mark.skipif(
    not scan.available(), reason="needs the extra ocr and tesseract's Bangla data (tesseract-ocr-ben)"
)

HEAD = ("জেলা আইসিটি কমিটির সভার কার্যবিবরণী", "সভাপতি: জনাব রতন সেন, জেলা প্রশাসক, ভোলা")
ROWS = (
    ("নং", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে"),
    ("১", "পোর্টাল", "সকল দপ্তরের পোর্টাল হালনাগাদ করতে হবে।", "জেলা তথ্য অফিসার"),
    ("২", "ল্যাব", "ল্যাবের যন্ত্রপাতি মেরামত করতে হবে।", "জেলা শিক্ষা অফিসার"),
    ("৩", "সড়ক", "গ্রামের সড়ক সংস্কার করতে হবে।", "উপজেলা প্রকৌশলী"),
)


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return Image.open(io.BytesIO(pictures.page(HEAD, ROWS))).convert("L")


def jpeg(image: Image.Image, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80, **options)
    return out.getvalue()


def read(data: bytes) -> Document:
    return scan.read_pages([data])


def table_of(document: Document) -> list[list[str]]:
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    return [[cell.text for cell in row] for row in table.rows]


def is_the_page(document: Document) -> bool:
    """Whether head and table are all there, each in its place; single letters may be mistaken."""
    rows = table_of(document)
    head = [block.text for block in document.blocks if isinstance(block, Paragraph)]
    found = " ".join([*head, *(text for row in rows for text in row)])
    meant = " ".join([*HEAD, *(text for row in ROWS for text in row)])
    return [len(row) for row in rows] == [4, 4, 4, 4] and len(head) == 2 and fuzz.ratio(found, meant) > 95


@pytest.mark.parametrize("degrees", [0, 90, 180, 270, 4, -6])
def test_a_page_is_read_whichever_way_it_lies(page: Image.Image, degrees: int) -> None:
    assert is_the_page(read(jpeg(page.rotate(degrees, expand=True, fillcolor=250))))


def test_the_camera_says_which_way_up_it_was_held(page: Image.Image) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    assert is_the_page(read(jpeg(page.rotate(90, expand=True), exif=exif)))


def test_a_sheet_on_a_dark_desk_is_read_seen_aslant_and_in_shadow(page: Image.Image) -> None:
    width, height = page.size
    corners = (-120, -90, -60, height + 160, width + 150, height + 90, width + 40, -200)
    desk = page.transform(
        (width, height), Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=45
    )
    shadow = np.linspace(1.0, 0.45, width)[None, :]
    assert is_the_page(read(jpeg(Image.fromarray((np.asarray(desk) * shadow).astype(np.uint8)))))


def test_dust_is_no_text(page: Image.Image) -> None:
    dots = np.array(page)
    dirt = np.random.default_rng(5).random(dots.shape) < 0.0008
    dots[dirt] = 0
    assert is_the_page(read(jpeg(Image.fromarray(dots))))


def test_a_photo_made_small_on_its_way_is_read(page: Image.Image) -> None:
    small = page.copy()
    small.thumbnail((1280, 1280), Image.Resampling.LANCZOS)
    assert is_the_page(read(jpeg(small)))


def test_cells_of_one_sign_are_read_by_its_shape() -> None:
    rows = (
        ROWS[0],
        ("১", "পোর্টাল", "সকল দপ্তরের পোর্টাল হালনাগাদ করতে হবে।", "জেলা তথ্য অফিসার"),
        ("২", "ল্যাব", "ল্যাবের যন্ত্রপাতি মেরামত করতে হবে।", "ঐ"),
        ("৩", "সভা", "সভার কার্যবিবরণী অনুমোদন করা হলো।", "-"),
    )
    assert [row[3] for row in table_of(read(pictures.page(HEAD, rows)))[1:]] == ["জেলা তথ্য অফিসার", "ঐ", "-"]


def test_a_table_without_lines_is_read_cell_by_cell() -> None:
    assert is_the_page(read(pictures.page(HEAD, ROWS, ruled=False)))


def test_each_page_is_told(page: Image.Image) -> None:
    told: list[tuple[int, int]] = []
    scan.read_pages([jpeg(page)] * 2, lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_a_picture_of_nothing_has_no_text(shade: int) -> None:
    with pytest.raises(Unreadable) as refusal:
        read(jpeg(Image.new("L", (1200, 1600), shade)))
    assert refusal.value.code == "picture_without_text"


def test_a_picture_of_something_else_has_no_text() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (60, 80), dtype=np.uint8)
    face = Image.fromarray(noise).resize((1200, 900), Image.Resampling.BICUBIC)
    with pytest.raises(Unreadable) as refusal:
        read(jpeg(face))
    assert refusal.value.code == "picture_without_text"


def test_a_telephones_heic_is_not_called_damaged() -> None:
    with pytest.raises(Unreadable) as refusal:
        open_pictures([b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(range(256)) * 8])
    assert refusal.value.code == "picture_format"


def test_a_cut_off_picture_is_damaged(page: Image.Image) -> None:
    data = jpeg(page)
    with pytest.raises(Unreadable) as refusal:
        read(data[: len(data) // 2])
    assert refusal.value.code == "damaged_picture"


def test_a_picture_that_declares_billions_of_dots_is_too_big() -> None:
    out = io.BytesIO()
    Image.new("1", (12_000, 12_000)).save(out, "PNG")
    with pytest.raises(Unreadable) as refusal:
        read(out.getvalue())
    assert refusal.value.code == "too_big"


def test_a_page_of_a_pdf_that_is_a_picture_is_read_between_those_of_text(page: Image.Image) -> None:
    drawn = io.BytesIO()
    page.save(drawn, "PDF", resolution=200)
    mixed = PdfDocument.new()
    told: list[tuple[int, int]] = []
    text = (SAMPLES / "forest-libreoffice.pdf").read_bytes()
    for data in (text, drawn.getvalue()):
        mixed.import_pages(PdfDocument(data))
    written = io.BytesIO()
    mixed.save(written)
    document = open_bytes(written.getvalue(), "minutes.pdf", lambda done, of: told.append((done, of)))
    of_text = open_bytes(text, "minutes.pdf").blocks[0]
    assert isinstance(of_text, Paragraph)
    assert isinstance(document.blocks[0], Paragraph)
    assert document.blocks[0].text == of_text.text
    cells = [cell.text for table in tables_in(document.blocks) for row in table.rows for cell in row]
    assert any("সংস্কার করতে হবে" in text for text in cells)
    assert document.format == "scan"  # so that numbers and dates are compared with the paper
    assert document.problems == ()
    assert told == [(1, 1)]


def test_a_line_is_no_page() -> None:
    stream = io.BytesIO()
    Image.new("RGB", (65_535, 3), "white").save(stream, "PNG")
    with pytest.raises(Unreadable) as refusal:
        open_bytes(stream.getvalue(), "line.png")
    assert refusal.value.code == "picture_without_text"
