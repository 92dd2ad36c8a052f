"""LibreOffice, where it is installed: it turns files of other programs into such as have a reader here."""

import shutil
import subprocess
import tempfile
from pathlib import Path

_SECONDS = 25
_OFFICES = ("soffice", "libreoffice")
_FILTERS = {"docx": "docx:MS Word 2007 XML", "xlsx": "xlsx:Calc MS Excel 2007 XML"}
# Documents from outside run nothing, and fetch nothing that they are linked with.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>1</value></prop></item>
</oor:items>
"""


def saved_as(wanted: str, data: bytes, suffix: str) -> bytes | None:
    """`data` as LibreOffice saves it for Word ("docx") or Excel ("xlsx"); None where it is not installed or cannot do it.

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
        run(
            [
                office,
                "--headless",
                "--norestore",
                profile,
                "--convert-to",
                _FILTERS[wanted],
                "--outdir",
                name,
                str(source),
            ]
        )
        made = folder / f"minutes.{wanted}"
        return made.read_bytes() if made.is_file() else None


def run(command: list[str]) -> bytes:
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
