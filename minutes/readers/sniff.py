"""What a file is: by its first bytes, and only then by its name."""

import codecs
import re
from enum import StrEnum

from minutes.errors import Unreadable
from minutes.readers.bijoy import windows
from minutes.readers.mime import is_mime
from minutes.readers.oldtext import is_old


class Format(StrEnum):
    """The formats that have a reader."""

    TEXT = "text"
    HTML = "html"
    MIME = "mime"
    DOCX = "docx"
    PDF = "pdf"
    DOC = "doc"
    RTF = "rtf"
    ODT = "odt"
    XLSX = "xlsx"
    XLS = "xls"
    XLSB = "xlsb"
    ODS = "ods"
    PICTURE = "picture"


SHEETS = (Format.XLSX, Format.XLS, Format.XLSB, Format.ODS)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")
_WORD_BEGINS = b"\xec\xa5"  # at the start of a sector; the flags stand ten bytes on
_SECTOR, _LOCKED = 512, 0x100
_OPENDOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument.text"
_OLD_SHEET = "Workbook".encode("utf-16-le")
_OPEN_SHEET = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"

# (first bytes, code of the refusal, what it is)
_REFUSED: tuple[tuple[bytes, str, str], ...] = ((b"%!PS", "unknown_format", "PostScript"),)
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HTML = re.compile(r"<\s*(?:!doctype\s+html|html|body|table|head)\b[^>]*>", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
# What a truncated upload or a stray byte may cost before the text counts as no text.
_DAMAGE = 0.005


def sniff(data: bytes, filename: str | None) -> Format:
    """The format of `data`; Unreadable with a code for what no reader reads."""
    for magic, code, name in _REFUSED:
        if data.startswith(magic):
            raise Unreadable(code, name)
    webp = data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    if webp or (data.startswith(_PICTURES) and not (data.startswith(b"BM") and _is_text(data))):
        return Format.PICTURE
    if data[4:8] == b"ftyp":
        raise Unreadable("picture_format", "HEIC or a film")
    if b"%PDF-" in data[:1024]:
        return Format.PDF
    if data.startswith(_OLE):
        return _old_word(data)
    if data.startswith(b"{\\rtf"):
        return Format.RTF
    if data.startswith(b"PK"):
        return _zipped(data)
    suffix = (filename or "").lower().rpartition(".")[2]
    if suffix == "docx":
        raise Unreadable("not_docx", "not a zip archive")
    if is_mime(data):
        return Format.MIME
    text, _ = decode(data[:65536])
    return Format.HTML if looks_like_html(text) or suffix in ("html", "htm") else Format.TEXT


def is_for_office(data: bytes) -> bool:
    """Whether another program has to open the file first."""
    zipped = _OPENDOCUMENT in data[:200] or _OPEN_SHEET in data[:200] or b"xl/workbook.bin" in data
    return data.startswith((_OLE, b"{\\rtf")) or zipped


def _old_word(data: bytes) -> Format:
    """DOC for an old Word file, XLS for an old workbook; Unreadable where it is locked, or another program's."""
    if _ENCRYPTED in data:
        raise Unreadable("encrypted")
    if _WORD not in data and _OLD_SHEET in data:
        return Format.XLS
    if _WORD not in data:
        raise Unreadable("unknown_format", "an OLE file, not Word's")
    for at in range(_SECTOR, len(data) - 12, _SECTOR):
        if data.startswith(_WORD_BEGINS, at):
            if int.from_bytes(data[at + 10 : at + 12], "little") & _LOCKED:
                raise Unreadable("encrypted")
            break
    return Format.DOC


def _zipped(data: bytes) -> Format:
    """A workbook or a Word file, by the part that comes first: either may have the other inside."""
    if _OPENDOCUMENT in data[:200]:
        return Format.ODT
    if _OPEN_SHEET in data[:200]:
        return Format.ODS
    if b"xl/workbook.bin" in data:
        return Format.XLSB
    sheet, word = data.find(b"xl/workbook"), data.find(b"word/document")
    return Format.XLSX if sheet >= 0 and not 0 <= word < sheet else Format.DOCX


def looks_like_html(text: str) -> bool:
    """Whether `text` is marked up as a page (a few stray tags in a pasted text do not make it one)."""
    return bool(_HTML.search(text, 0, 65536)) or "<table" in text


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text in `data` and what was wrong with it; Unreadable("unknown_format") when it is no text."""
    text, problems = _decoded(data)
    controls = len(_CONTROL.findall(text))
    if controls > 8 and controls > len(text) * 0.01:
        raise Unreadable("unknown_format", "control characters")
    return text, problems


def _decoded(data: bytes) -> tuple[str, tuple[str, ...]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _lenient(data[len(bom) :], encoding)
    nuls = data[:4096].count(0)
    if nuls or _high_bytes(data):
        for encoding in ("utf-16-le", "utf-16-be"):
            if _reads_as(data, encoding):
                return _lenient(data, encoding)
    return _lenient(data, "utf-8")


def _high_bytes(data: bytes) -> bool:
    """Whether every second byte is U+09xx's: Bangla in UTF-16 without a mark in front."""
    head = data[:4096]
    return head.count(0x09) * 4 > len(head)


def _reads_as(data: bytes, encoding: str) -> bool:
    try:
        head = data[: 4096 - len(data[:4096]) % 2].decode(encoding, "ignore")
    except UnicodeDecodeError:
        return False
    usual = sum(letter.isspace() or " " <= letter <= "~" or "\u0964" <= letter <= "\u09ff" for letter in head)
    return usual > 0.9 * len(head)


def _lenient(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    if text.count("\ufffd") > max(2, len(text) * _DAMAGE):
        if is_old(glyphs := windows(data)):
            return glyphs, ()
        raise Unreadable("unknown_format", f"not {encoding}")
    return text, ("damaged_characters",)


def _is_text(data: bytes) -> bool:
    try:
        data[:2048].decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > 2000
    return True
