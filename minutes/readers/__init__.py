"""One reader a format: bytes or text → Document. Which one is told by the content, then by the name."""

from collections.abc import Callable, Sequence

from minutes.document import Document, Paragraph, tables_in
from minutes.errors import Unreadable
from minutes.readers import scan
from minutes.readers.limits import MOST_CELLS, MOST_LETTERS, MOST_LINES
from minutes.readers.sniff import SHEETS, Format, decode, sniff

__all__ = ["Progress", "open_bytes", "open_pictures", "open_text"]

Progress = Callable[[int, int], None]  # told how many of how many pages are read

# More than any minutes; a longer text is somebody's book.
MOST_BYTES = 20_000_000
MOST_PICTURES = 40
MOST_OF_A_PAGE = 5_000_000  # letters of an HTML page with all its tags


def open_bytes(data: bytes, filename: str | None, progress: Progress | None = None) -> Document:
    """The document in `data`; Unreadable for what is none. `progress` hears of pages read from pictures."""
    from minutes.readers.settle import settled

    return settled(_of_bearable_length(_read(data, filename, progress)))


def open_pictures(pictures: Sequence[bytes], progress: Progress | None = None) -> Document:
    """The document whose pages are these pictures, in this order."""
    from minutes.readers.settle import settled

    if not pictures:
        raise Unreadable("empty")
    if len(pictures) > MOST_PICTURES:
        raise Unreadable("too_many_pages", f"{len(pictures)} pictures")
    return settled(scan.read_pages(pictures, progress))


def _of_pdf(data: bytes, progress: Progress | None) -> Document:
    """Its text where it has one; where its pages are pictures, what stands on those."""
    from minutes.readers.pdf import read_pdf

    try:
        return read_pdf(data, progress)
    except Unreadable as refusal:
        if refusal.code != "scanned" or not scan.available():
            raise
    return scan.read_scanned_pdf(data, progress)


def _read(data: bytes, filename: str | None, progress: Progress | None) -> Document:
    if not data.strip(b" \t\r\n\x00"):
        raise Unreadable("empty")
    if len(data) > MOST_BYTES:
        raise Unreadable("too_big", f"{len(data)} bytes")
    kind = sniff(data, filename)
    if kind is Format.DOCX:
        from minutes.readers.docx import read_docx

        return read_docx(data)
    if kind is Format.PDF:
        return _of_pdf(data, progress)
    if kind is Format.PICTURE:
        return scan.read_pages([data], progress)
    if kind in (Format.DOC, Format.RTF, Format.ODT):
        from minutes.readers.doc import read_doc, read_office

        return read_doc(data) if kind is Format.DOC else read_office(data, kind.value)
    if kind in SHEETS:
        from minutes.readers.xlsx import read_xlsx

        return read_xlsx(data, kind)
    html = kind is Format.HTML
    if kind is Format.MIME:
        from minutes.readers.mime import page_in

        data, html = page_in(data)
    text, problems = decode(data)
    return _read_text(text, html=html, problems=problems)


def open_text(text: str) -> Document:
    """The document in `text`: HTML where it is marked up as such, else plain text or Markdown."""
    from minutes.readers.settle import settled
    from minutes.readers.sniff import looks_like_html

    return settled(_of_bearable_length(_read_text(text, html=looks_like_html(text))))


def _of_bearable_length(document: Document) -> Document:
    """`document`, or Unreadable for one with more words than anybody puts into minutes."""
    letters = cells = 0
    lines = len(document.blocks)
    for table in tables_in(document.blocks):
        for row in table.rows:
            cells += len(row)
            letters += sum(len(cell.text) for cell in row if not cell.continued)
    letters += sum(len(block.text) for block in document.blocks if isinstance(block, Paragraph))
    if letters > MOST_LETTERS or cells > MOST_CELLS or lines > MOST_LINES:
        raise Unreadable("too_many_pages", f"{letters} letters, {cells} cells, {lines} blocks")
    return document


def _read_text(text: str, *, html: bool, problems: tuple[str, ...] = ()) -> Document:
    if not text.strip("\ufeff\u200b \t\r\n"):
        raise Unreadable("empty")
    if len(text) > (MOST_OF_A_PAGE if html else MOST_LETTERS):
        raise Unreadable("too_many_pages", f"{len(text)} letters")
    if html:
        from minutes.readers.html import read_html

        return read_html(text, problems)
    lines = sum(1 for line in text.splitlines() if line.strip())
    if lines > MOST_LINES:
        raise Unreadable("too_many_pages", f"{lines} lines")
    from minutes.readers.plain import read_plain

    return read_plain(text, problems)
