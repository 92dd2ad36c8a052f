"""Files that are no documents: each is refused with a stable code, quickly, and nothing else is ever raised."""

import pickle
import random
import struct
import time
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes.errors import Unreadable
from minutes.model import Kind, Minutes
from minutes.read import read, read_text
from tests.minutes import word
from tests.minutes.comparing import SAMPLES, sources


def archive(**parts: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return stream.getvalue()


def bomb() -> bytes:
    """A Word file of some hundred kilobytes whose text unpacks to 200 MB."""
    stream = BytesIO()
    with (
        ZipFile(stream, "w", ZIP_DEFLATED) as made,
        made.open("word/document.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(200):
            part.write(b" " * 1_000_000)
    return stream.getvalue()


def lying() -> bytes:
    """A Word file whose directory says its text is short."""
    data = bytearray(archive(word__document_xml=b"<x>" + b" " * 60_000_000 + b"</x>"))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, 100)
    return bytes(data)


NOISE = "".join(random.Random(1).choices("কখগঘঙচছজঝঞ ", k=30_000))

REFUSED: dict[str, tuple[bytes, str, str]] = {
    "nothing": (b"", "x.txt", "empty"),
    "only spaces": (b" \r\n\t\n", "x.txt", "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "x.txt", "empty"),
    "a broken PNG": (b"\x89PNG\r\n\x1a\n" + bytes(40), "minutes.docx", "damaged_picture"),
    "a broken JPEG": (b"\xff\xd8\xff\xe0" + bytes(40), "photo.jpg", "damaged_picture"),
    "a broken WEBP": (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "x", "damaged_picture"),
    "a photo of a telephone": (b"\x00\x00\x00\x18ftypheic" + bytes(20), "x.heic", "picture_format"),
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "minutes.pdf", "damaged_pdf"),
    "a PDF behind a mail header": (b"\n\n%PDF-1.4\n", "minutes.docx", "damaged_pdf"),
    "an old file of another program": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
        "minutes.doc",
        "unknown_format",
    ),
    "a locked Word file": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60) + "EncryptedPackage".encode("utf-16-le"),
        "minutes.docx",
        "encrypted",
    ),
    "text named .docx": ("সভার কার্যবিবরণী".encode(), "minutes.docx", "not_docx"),
    "slides": (
        archive(**{"[Content_Types]_xml": b"<Types/>"}, ppt__presentation_xml=b"<p/>"),
        "minutes.pptx",
        "presentation",
    ),
    "no workbook": (archive(xl__workbook_xml=b"<x/>"), "minutes.xlsx", "not_xlsx"),
    "half a zip": (word.file(word.paragraph("x"))[:120], "minutes.docx", "not_docx"),
    "a text that breaks off": (word.file(word.paragraph(NOISE))[:9000], "minutes.docx", "damaged"),
    "broken XML": (archive(word__document_xml=b"<w:document"), "minutes.docx", "damaged"),
    "a bomb": (bomb(), "minutes.docx", "unpacks_too_big"),
    "a bomb that lies": (lying(), "minutes.docx", "unpacks_too_big"),
    "a book": ("কাজ করতে হবে। ".encode() * 30_000, "minutes.txt", "too_many_pages"),
    "an endless table": ("১\tক\tখ\tগ\n".encode() * 16_000, "minutes.txt", "too_many_pages"),
    "25 MB": (b"a" * 25_000_000, "minutes.txt", "too_big"),
    "random bytes": (random.Random(7).randbytes(5000), "minutes.txt", "unknown_format"),
    "a program": (b"\x7fELF\x02\x01\x01" + bytes(64), "minutes", "unknown_format"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_document_is_refused_with_its_code(name: str) -> None:
    data, filename, code = REFUSED[name]
    begun = time.monotonic()
    with pytest.raises(Unreadable) as refusal:
        read(data, filename)
    assert refusal.value.code == code
    assert time.monotonic() - begun < 20


def test_too_many_entries_are_refused_before_any_is_read() -> None:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_STORED) as made:
        for at in range(5000):
            made.writestr(f"word/{at}.xml", b"")
    with pytest.raises(Unreadable, match="too_big"):
        read(stream.getvalue(), "minutes.docx")


def test_a_refusal_and_a_reading_survive_the_way_out_of_a_child_process() -> None:
    refusal = pickle.loads(pickle.dumps(Unreadable("picture", "PNG")))
    assert (refusal.code, refusal.detail, str(refusal)) == ("picture", "PNG", "picture: PNG")
    minutes = read_text("সভার কার্যবিবরণী\nসিদ্ধান্ত: কাজ করতে হবে।\nবাস্তবায়নে: সকল সদস্য")
    assert pickle.loads(pickle.dumps(minutes)) == minutes


def test_a_word_file_without_words_is_empty_and_no_error() -> None:
    assert read(word.file(word.paragraph()), "minutes.docx").kind is Kind.EMPTY


def outcome(data: bytes, filename: str | None) -> Minutes | str:
    try:
        return read(data, filename)
    except Unreadable as refusal:
        return refusal.code


quick = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
LETTERS = "কখগ ািী্ংঃ০১২৯।.,:;/()-\n\t|<>&#=*•সিদ্ধান্তবায়নে abIVx\u200c\u200d\u00a0"


@quick
@given(st.text(alphabet=LETTERS, max_size=400))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    for source in (
        text,
        f"সভার কার্যবিবরণী\nসিদ্ধান্তঃ {text}\nবাস্তবায়নেঃ {text}",
        f"আলোচনা\tসিদ্ধান্ত\tবাস্তবায়নে\n১।\t{text}\t{text}",
    ):
        outcome(source.encode(), None)


@quick
@given(st.binary(max_size=400), st.sampled_from(["x.txt", "x.docx", "x.html", None]))
def test_no_bytes_make_the_reader_fail(data: bytes, filename: str | None) -> None:
    outcome(data, filename)


@quick
@given(st.sampled_from(sources(SAMPLES)), st.randoms(use_true_random=False))
def test_no_damage_to_a_sample_makes_the_reader_fail(source: object, chance: random.Random) -> None:
    path = next(one for one in sources(SAMPLES) if one == source)
    data = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randrange(1, 60)]
            case _:
                data[at:at] = data[chance.randrange(len(data)) :][: chance.randrange(1, 200)]
    outcome(bytes(data), path.name)


HOSTILE: dict[str, str] = {
    "one long line": "ক" * 100_000,
    "a line of numbers": "২.১ " * 25_000,
    "a line of brackets": "(" * 50_000 + ")" * 50_000,
    "a line of commas": "প্রোগ্রামার, " * 8_000,
    "a line of labels": "সিদ্ধান্তঃ বাস্তবায়নেঃ " * 4_000,
    "a line of dates": "১৪/০৩/২০২২ " * 9_000,
    "a line of pipes": "| " * 50_000,
    "a line of tabs": "x\t" * 50_000,
    "many short lines": "সিদ্ধান্ত\n" * 20_000,
    "headings one below the other": "আলোচনা\nসিদ্ধান্ত\nবাস্তবায়নে\n" * 2_000,
    "headings in one line": "ক্রম আলোচনা সিদ্ধান্ত বাস্তবায়নে ১ কাজ করতে হবে। ডিসি " * 2_000,
    "a row of a hundred thousand letters": "ক্রম আলোচনা সিদ্ধান্ত বাস্তবায়নে\n১ " + "কাজ করতে হবে। ডিসি " * 6_000,
    "a stacked row of many lines": "আলোচনা\nসিদ্ধান্ত\nবাস্তবায়নে\n১।\n" + "কাজ\n" * 20_000,
    "a page of sentences": "সভাপতিত্বে সভা অনুষ্ঠিত হয়। সিদ্ধান্ত গৃহীত হয় যে, কাজ করতে হবে। " * 1_500,
    "many empty tags": "<p>" * 30_000,
    "deep tables": "<table><tr><td>" * 3_000,
    "a table of twenty-seven thousand cells": "আলোচনা\tসিদ্ধান্ত\tবাস্তবায়নে\n"
    + "১।\tকাজ করতে হবে।\tডিসি, ইউএনও\n" * 9_000,
    "a cell of a hundred thousand letters": "আলোচনা\tসিদ্ধান্ত\tবাস্তবায়নে\n১।\t"
    + "২.১ কাজ করতে হবে। " * 6_000
    + "\tডিসি",
    "a page of spans": "<table>" + '<tr><td rowspan="9999" colspan="9999">x</td></tr>' * 2_000 + "</table>",
    "a stacked row of three hundred lines": "আলোচনা\nসিদ্ধান্ত\nবাস্তবায়নে\n১।\n"
    + "কাজ করা প্রয়োজন বলে সভায় আলোচনা হয়\n" * 300,
    "spaces": "সভাপতি" + " " * 100_000 + "x",
    "bangla without spaces": "সভাপতিজেলাপ্রশাসক" * 6_000,
    "genitives": "জেলা " + "কমিটির সভার " * 9_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_in_a_time_that_grows_with_it(name: str) -> None:
    begun = time.process_time()
    outcome(HOSTILE[name].encode(), None)
    assert time.process_time() - begun < 10  # one that grows with the square needs more: 17 s was such a one


@pytest.mark.parametrize(
    "text",
    [
        "কাজ করতে হবে।\n" * 12_001,
        "<table>" + "<tr>" + "<td>x" * 30_001 + "</table>",
        "<html><body>" + "<b>x</b>" * 120_001,
    ],
    ids=["lines", "cells", "elements"],
)
def test_a_document_longer_than_minutes_can_be_is_refused_before_it_is_understood(text: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read(text.encode(), None)
    assert refusal.value.code == "too_many_pages"
