"""Old Word files, RTF and OpenDocument: opened by the real LibreOffice and the real antiword."""

import shutil
from pathlib import Path

import pytest

from child import call_sync
from minutes.document import Document, Paragraph, Table
from minutes.errors import Unreadable
from minutes.memory import memory_for
from minutes.readers import open_bytes

FOLDER = Path(__file__).parent / "office"
TITLE = "উপজেলা আইনশৃঙ্খলা কমিটির মার্চ/২০২৩ মাসের সভার কার্যবিবরণী"
ROWS = [
    ["ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে"],
    [
        "১।",
        "র‍্যাব ও পুলিশের টহল নিয়ে আলোচনা হয়।",
        "১.১ রাত্রিকালীন টহল বৃদ্ধি করতে হবে।\n১.২ দুর্ঘটনাপ্রবণ স্থানে সাইনবোর্ড স্থাপন করতে হবে।",
        "অফিসার ইনচার্জ, সোনাপুর থানা",
    ],
    [
        "২।",
        "বাজার তদারকি নিয়ে আলোচনা হয়।",
        "২.১ সাপ্তাহিক হাটে মোবাইল কোর্ট পরিচালনা করতে হবে।",
        "সহকারী কমিশনার (ভূমি)\nস্যানিটারি ইন্সপেক্টর",
    ],
]
office = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed")
antiword = pytest.mark.skipif(not shutil.which("antiword"), reason="antiword is not installed")


def sample(suffix: str) -> bytes:
    return (FOLDER / f"meeting.{suffix}").read_bytes()


def with_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *programs: str) -> None:
    """A machine on which nothing but these programs is installed."""
    for program in programs:
        (tmp_path / program).symlink_to(shutil.which(program) or program)
    monkeypatch.setenv("PATH", str(tmp_path))


def is_whole(document: Document) -> bool:
    texts = [block.text for block in document.blocks if isinstance(block, Paragraph)]
    tables = [block for block in document.blocks if isinstance(block, Table)]
    rows = [[[cell.text for cell in row] for row in table.rows] for table in tables]
    return document.format == "doc" and texts[2] == TITLE and texts[-1] == "স্বাক্ষরিত" and rows == [ROWS]


@office
@pytest.mark.parametrize("suffix", ["doc", "rtf", "odt"])
def test_libreoffice_opens_it_in_a_child_process(suffix: str) -> None:
    data = sample(suffix)
    read = call_sync("minutes.readers:open_bytes", data, f"minutes.{suffix}", memory_mb=memory_for(data))
    assert is_whole(read)


@office
def test_what_a_file_is_counts_and_not_its_name() -> None:
    assert is_whole(open_bytes(sample("rtf"), "minutes.doc"))


@antiword
@pytest.mark.parametrize("programs", [("antiword",), ("antiword", "timeout")])
def test_antiword_reads_a_doc_where_libreoffice_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, programs: tuple[str, ...]
) -> None:
    with_only(tmp_path, monkeypatch, *programs)
    assert is_whole(open_bytes(sample("doc"), "minutes.doc"))


@antiword
def test_antiword_reads_a_doc_where_libreoffice_has_too_little_memory() -> None:
    assert is_whole(call_sync("minutes.readers:open_bytes", sample("doc"), None, memory_mb=400))


@pytest.mark.parametrize(
    ("suffix", "code"), [("doc", "old_doc"), ("rtf", "office_format"), ("odt", "office_format")]
)
def test_without_any_of_them_it_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, code: str
) -> None:
    with_only(tmp_path, monkeypatch)
    with pytest.raises(Unreadable) as refusal:
        open_bytes(sample(suffix), f"minutes.{suffix}")
    assert refusal.value.code == code


def test_a_doc_under_a_password_is_refused_as_such() -> None:
    data = bytearray(sample("doc"))
    begin = next(at for at in range(512, len(data), 512) if data.startswith(b"\xec\xa5", at))
    data[begin + 11] |= 0x01
    with pytest.raises(Unreadable, match="encrypted"):
        open_bytes(bytes(data), "minutes.doc")


def test_another_programs_file_of_the_same_kind_is_of_unknown_format() -> None:
    other = sample("doc").replace("WordDocument".encode("utf-16-le"), "PowerPoint\0\0".encode("utf-16-le"))
    with pytest.raises(Unreadable, match="unknown_format"):
        open_bytes(other, "minutes.doc")


@office
def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    open_bytes(sample("doc"), "minutes.doc")
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("tagid-")]


@office
def test_a_doc_that_is_cut_off_is_refused_or_read_but_never_fails() -> None:
    data = sample("doc")
    for end in (600, 5_000, len(data) - 700):
        try:
            open_bytes(data[:end], "minutes.doc")
        except Unreadable as refusal:
            assert refusal.code in ("old_doc", "damaged", "unknown_format", "encrypted", "empty")
