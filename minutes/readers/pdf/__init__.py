"""PDFs with a text layer: what is drawn where, put back into words, cells and paragraphs."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from pypdfium2 import PdfDocument, PdfiumError

from minutes.document import Block, Document
from minutes.errors import Unreadable
from minutes.readers import scan
from minutes.readers.pages import Part, join_pages
from minutes.readers.pdf.doubts import doubted_part
from minutes.readers.pdf.halves import join_halves
from minutes.readers.pdf.ink import Ink, read_ink
from minutes.readers.pdf.open_headings import with_open_headings
from minutes.readers.pdf.overflow import taken_in
from minutes.readers.pdf.parts import habits_of_all, parts_of
from minutes.readers.pdf.sheet import Sheet, read_sheet
from minutes.readers.pdf.weight import check_weight

_MOST_PAGES = 300
_MOST_LETTERS = 1_000_000
_PASSWORD = 4  # PDFium's word for a file that asks for one
_PICTURED = 0.3  # of a page: pictures that cover more may be the page itself
_FEW_LETTERS = 30
_TRUSTED = ("LibreOffice", "Skia", "Typst")  # they write what each syllable stands for
_TOO_MUCH = 0.12  # the part of doubted words from which on the page is read better as a picture
_UNSURE = 0.03  # the part of doubted words from which on the others may be wrong as well


def read_pdf(data: bytes, progress: Callable[[int, int], None] | None = None) -> Document:
    """The Document in a PDF; Unreadable for one that is locked, damaged, too big, or whose pages are pictures.

    Where pictures can be read here, pages among the others that are pictures are read so, and those with too many
    doubted words as they are seen; `progress` hears of every page then. A document with such pages is a scan.
    """
    check_weight(data)
    inks, maker = _inks(data)
    pictures = [number for number, ink in enumerate(inks, start=1) if _is_picture(ink)]
    if pictures and all(_is_picture(ink) or not ink.runs for ink in inks):
        raise Unreadable("scanned", f"{len(pictures)} pages are pictures")
    trusted = any(name in maker for name in _TRUSTED)
    sheets = [with_open_headings(taken_in(read_sheet(ink, trusted=trusted))) for ink in inks]
    blocks = _blocks(sheets, maker)
    if doubted_part(blocks) > _TOO_MUCH and scan.available():
        from minutes.readers.pdf.redrawn import redrawn, there_is_room

        if there_is_room():
            blocks = _blocks(redrawn(data, sheets, progress), maker)
    unread, seen = pictures, {}
    if pictures and scan.available():
        seen = dict(zip(pictures, scan.read_scanned_pages(data, pictures, progress), strict=True))
        unread = [number for number in pictures if not seen[number]]
        blocks = _blocks(sheets, maker, seen)
    problems = {
        "pages_are_pictures": bool(unread),
        "letters_unsure": doubted_part(blocks) > _UNSURE,
    }
    return Document(
        blocks=blocks,
        format="scan" if any(seen.values()) else "pdf",
        problems=tuple(key for key, is_so in problems.items() if is_so),
    )


def _blocks(
    sheets: Sequence[Sheet], maker: str, seen: Mapping[int, Sequence[Part]] = MappingProxyType({})
) -> tuple[Block, ...]:
    """The blocks of all pages in order; `seen`: pages by number that were read as pictures."""
    habits = habits_of_all(sheets, maker)
    pages = [
        list(seen[number]) if number in seen else parts_of(sheet, f"page {number}", habits)
        for number, sheet in enumerate(sheets, start=1)
    ]
    return join_pages(join_halves(pages))


def _inks(data: bytes) -> tuple[list[Ink], str]:
    """What is drawn on each page, and the program that the file says it was made by."""
    inks: list[Ink] = []
    letters = 0
    try:
        file = PdfDocument(data)
    except PdfiumError as error:
        raise Unreadable("encrypted" if error.err_code == _PASSWORD else "damaged_pdf", str(error)) from error
    try:
        maker = file.get_metadata_value("Creator") + file.get_metadata_value("Producer")
        if len(file) > _MOST_PAGES:
            raise Unreadable("too_many_pages", f"{len(file)} pages")
        for page in file:
            text_page = page.get_textpage()
            letters += text_page.count_chars()
            if letters > _MOST_LETTERS:
                raise Unreadable("too_big", f"more than {_MOST_LETTERS} letters")
            inks.append(read_ink(page, text_page))
            text_page.close()
            page.close()
    except PdfiumError as error:
        raise Unreadable("damaged_pdf", str(error)) from error
    finally:
        file.close()
    return inks, maker


def _is_picture(ink: Ink) -> bool:
    """Whether a page is a picture with hardly a letter on it."""
    return ink.pictured > _PICTURED and sum(len(run.text) for run in ink.runs) < _FEW_LETTERS
