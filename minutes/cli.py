"""`tagid parse`: files in, JSON or a readable list out."""

import json
from pathlib import Path
from typing import Any, TextIO

from minutes.codes import NO_MINUTES, UNREADABLE
from minutes.errors import Unreadable
from minutes.export import to_json, to_table, unreadable
from minutes.model import Kind, Minutes
from minutes.read import read


def parse(paths: list[Path], *, as_json: bool, out: TextIO, err: TextIO) -> int:
    """Read every file and print what stands in it; 0, or 1 where one is no minutes or cannot be read.

    As JSON: one object for one file, a list for several; a file that cannot be read is one of kind "unreadable".
    """
    objects: list[dict[str, Any]] = []
    failed = False
    for path in paths:
        minutes, code, complaint = _read(path)
        objects.append(unreadable(code) if minutes is None else to_json(minutes))
        if complaint:
            failed = True
            print(f"{path}: {complaint}.", file=err)
        if minutes is not None and not as_json:
            print(to_table(minutes), file=out)
    if as_json:
        shown = objects[0] if len(objects) == 1 else objects
        print(json.dumps(shown, ensure_ascii=False, indent=1), file=out)
    return 1 if failed else 0


def _read(path: Path) -> tuple[Minutes | None, str, str]:
    """The minutes in a file, the key of what is wrong with it and the sentence that says so ("" for nothing)."""
    try:
        minutes = read(path.read_bytes(), path.name)
    except OSError as error:
        return None, "not_opened", f"it cannot be opened ({error.strerror or error})"
    except Unreadable as error:
        return None, error.code, UNREADABLE.get(error.code, str(error))
    if minutes.kind is not Kind.MINUTES:
        words = NO_MINUTES.get(minutes.reason, "this is not the minutes of a meeting")
        return minutes, minutes.reason, words
    return minutes, "", ""
