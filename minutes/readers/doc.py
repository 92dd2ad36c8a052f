"""Old Word files (.doc), RTF and OpenDocument: turned into a .docx by LibreOffice; a .doc also read by antiword."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from minutes.document import Document
from minutes.errors import Unreadable
from minutes.readers.docbook import read_docbook
from minutes.readers.docx import read_docx
from minutes.readers.office import run, saved_as


def read_doc(data: bytes) -> Document:
    """The Document in a .doc; Unreadable("old_doc") where neither LibreOffice nor antiword can open it."""
    made = saved_as("docx", data, "doc")
    if made is not None:
        return replace(read_docx(made), format="doc")
    written = _by_antiword(data)
    if written is None:
        raise Unreadable("old_doc")
    return read_docbook(written)


def read_office(data: bytes, suffix: str) -> Document:
    """The Document in an RTF ("rtf") or OpenDocument ("odt") file; Unreadable("office_format") without LibreOffice."""
    made = saved_as("docx", data, suffix)
    if made is None:
        raise Unreadable("office_format", suffix)
    return replace(read_docx(made), format="doc")


def _by_antiword(data: bytes) -> bytes | None:
    """`data` as antiword writes it in DocBook, or None where it is not installed or cannot do it."""
    antiword = shutil.which("antiword")
    if antiword is None:
        return None
    with tempfile.TemporaryDirectory(prefix="tagid-") as name:
        source = Path(name) / "minutes.doc"
        source.write_bytes(data)
        return run([antiword, "-x", "db", str(source)]) or None
