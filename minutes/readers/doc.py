"""Old Word files (.doc), RTF and OpenDocument: turned into a .docx by LibreOffice; a .doc also read by antiword."""

import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from minutes.document import Document
from minutes.errors import Unreadable
from minutes.readers.docbook import read_docbook
from minutes.readers.docx import read_docx

_SECONDS = 25
_OFFICES = ("soffice", "libreoffice")
_FILTER = "docx:MS Word 2007 XML"
# Documents from outside run nothing, and fetch nothing that they are linked with.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def read_doc(data: bytes) -> Document:
    """The Document in a .doc; Unreadable("old_doc") where neither LibreOffice nor antiword can open it."""
    made = _as_docx(data, "doc")
    if made is not None:
        return replace(read_docx(made), format="doc")
    written = _by_antiword(data)
    if written is None:
        raise Unreadable("old_doc")
    return read_docbook(written)


def read_office(data: bytes, suffix: str) -> Document:
    """The Document in an RTF ("rtf") or OpenDocument ("odt") file; Unreadable("office_format") without LibreOffice."""
    made = _as_docx(data, suffix)
    if made is None:
        raise Unreadable("office_format", suffix)
    return replace(read_docx(made), format="doc")


def _as_docx(data: bytes, suffix: str) -> bytes | None:
    """`data` as LibreOffice saves it for Word, or None where it is not installed or cannot do it.

    It gets a folder and a profile of its own: another LibreOffice that runs is not disturbed, nothing is left behind.
    """
    office = next(filter(None, map(shutil.which, _OFFICES)), None)
    if office is None:
        return None
    with tempfile.TemporaryDirectory(prefix="tagid-") as name:
        folder = Path(name)
        source = folder / f"minutes.{suffix}"
        source.write_bytes(data)
        settings = folder / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(_SETTINGS, encoding="utf-8")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        _run(
            [
                office,
                "--headless",
                "--norestore",
                profile,
                "--convert-to",
                _FILTER,
                "--outdir",
                name,
                str(source),
            ]
        )
        made = folder / "minutes.docx"
        return made.read_bytes() if made.is_file() else None


def _by_antiword(data: bytes) -> bytes | None:
    """`data` as antiword writes it in DocBook, or None where it is not installed or cannot do it."""
    antiword = shutil.which("antiword")
    if antiword is None:
        return None
    with tempfile.TemporaryDirectory(prefix="tagid-") as name:
        source = Path(name) / "minutes.doc"
        source.write_bytes(data)
        return _run([antiword, "-x", "db", str(source)]) or None


def _run(command: list[str]) -> bytes:
    """What a program prints. `timeout` ends it with all that it started, even when we are ended first."""
    if shutil.which("timeout"):
        command = ["timeout", "--kill-after=1", str(_SECONDS), *command]
    try:
        return subprocess.run(  # noqa: S603 - programs of the system, on a file of ours
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            timeout=_SECONDS + 2, check=False,
        ).stdout  # fmt: skip
    except (subprocess.TimeoutExpired, OSError):
        return b""
