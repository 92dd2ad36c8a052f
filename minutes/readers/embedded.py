"""Pages and Word files that a Word file has inside: web programs that "export to Word" put nothing else into it."""

from collections.abc import Sequence

from minutes.document import Block
from minutes.errors import Unreadable
from minutes.readers.sniff import Format, decode, sniff

_REFUSAL = "embedded_document"


def embedded_blocks(data: bytes | None, name: str, *, deep: bool) -> Sequence[Block]:
    """What stands in the part `name`; Unreadable for a format that is not read there. `deep`: it lies in an embedded one."""
    kind = sniff(data, name) if data else None
    if data and kind is Format.DOCX and not deep:
        from minutes.readers.docx import read_docx

        return read_docx(data, embedded=True).blocks
    if data and kind in (Format.HTML, Format.MIME):
        from minutes.readers.html import read_html
        from minutes.readers.mime import page_in

        page, is_page = page_in(data) if kind is Format.MIME else (data, True)
        if is_page:
            return read_html(decode(page)[0]).blocks
    raise Unreadable(_REFUSAL, name)
