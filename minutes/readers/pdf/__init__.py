"""PDFs with a text layer: what is drawn where, put back into words, cells and paragraphs."""

from pypdfium2 import PdfDocument, PdfiumError

from minutes.document import Document
from minutes.errors import Unreadable
from minutes.readers.pages import join_pages
from minutes.readers.pdf.ink import read_ink
from minutes.readers.pdf.parts import habits_of_all, parts_of
from minutes.readers.pdf.sheet import read_sheet

_MOST_PAGES = 300
_PASSWORD = 4  # PDFium's word for a file that asks for one


def read_pdf(data: bytes) -> Document:
    """The Document in a PDF; Unreadable for one that is locked, damaged, too long, or has no text."""
    try:
        file = PdfDocument(data)
    except PdfiumError as error:
        raise Unreadable("encrypted" if error.err_code == _PASSWORD else "damaged", str(error)) from error
    try:
        if len(file) > _MOST_PAGES:
            raise Unreadable("too_big", f"{len(file)} pages")
        sheets = [read_sheet(read_ink(page, page.get_textpage())) for page in file]
        habits = habits_of_all(sheets)
        pages = [parts_of(sheet, f"page {number}", habits) for number, sheet in enumerate(sheets, start=1)]
        return Document(blocks=join_pages(pages), format="pdf")
    except PdfiumError as error:
        raise Unreadable("damaged", str(error)) from error
    finally:
        file.close()
