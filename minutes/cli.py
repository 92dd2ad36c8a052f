"""`tagid parse`: files in, JSON or a readable list out."""

import json
from pathlib import Path
from typing import TextIO

from minutes.errors import Unreadable
from minutes.export import to_json, to_table
from minutes.model import Kind, Minutes
from minutes.read import read

# Why a file could not be read, or is no minutes: one sentence for the person at the terminal.
_UNREADABLE: dict[str, str] = {
    "empty": "the file is empty",
    "too_big": "the file is too big, or unpacks to more than a document can be",
    "picture": "this is a picture; pictures cannot be read yet",
    "pdf_not_supported": "this is a PDF; save it as .docx or paste its text",
    "old_doc": "this is an old Word file (.doc); save it as .docx",
    "encrypted": "the file is locked by a password; save it without one",
    "not_docx": "this is not a Word document (.docx)",
    "damaged": "the file is damaged",
    "unknown_format": "the format of this file is unknown; .docx, .html, .md and .txt can be read",
}
_NO_MINUTES: dict[str, str] = {
    "notice": "this is the notice of a meeting, not its minutes",
    "working_paper": "this is a working paper for a meeting, not its minutes",
    "progress_report": "this is a report on earlier decisions; it has no new ones",
    "old_encoding": "the text is in an old Bangla encoding (Bijoy); convert it to Unicode",
    "no_decisions": "no decisions were found in it",
    "empty": "there is no text in it",
}


def parse(paths: list[Path], *, as_json: bool, out: TextIO, err: TextIO) -> int:
    """Read every file and print what stands in it; 0, or 1 where one is no minutes or cannot be read.

    As JSON: one object for one file, a list for several (null for a file that cannot be read).
    """
    read_ones: list[Minutes | None] = []
    failed = False
    for path in paths:
        minutes, complaint = _read(path)
        read_ones.append(minutes)
        if complaint:
            failed = True
            print(f"{path}: {complaint}.", file=err)
        if minutes is not None and not as_json:
            print(to_table(minutes), file=out)
    if as_json:
        objects = [to_json(minutes) if minutes is not None else None for minutes in read_ones]
        shown = objects[0] if len(objects) == 1 else objects
        if shown is not None:
            print(json.dumps(shown, ensure_ascii=False, indent=1), file=out)
    return 1 if failed else 0


def _read(path: Path) -> tuple[Minutes | None, str]:
    """The minutes in a file and what is wrong with it ("" for nothing)."""
    try:
        minutes = read(path.read_bytes(), path.name)
    except OSError as error:
        return None, f"it cannot be opened ({error.strerror or error})"
    except Unreadable as error:
        return None, _UNREADABLE.get(error.code, str(error))
    if minutes.kind is not Kind.MINUTES:
        return minutes, _NO_MINUTES.get(minutes.reason, "this is not the minutes of a meeting")
    return minutes, ""
