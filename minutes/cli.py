"""`tagid parse`: files in, JSON or a readable list out."""

import json
from pathlib import Path
from typing import TextIO

from minutes.codes import NO_MINUTES, UNREADABLE
from minutes.errors import Unreadable
from minutes.export import to_json, to_table
from minutes.model import Kind, Minutes
from minutes.read import read


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
        return None, UNREADABLE.get(error.code, str(error))
    if minutes.kind is not Kind.MINUTES:
        return minutes, NO_MINUTES.get(minutes.reason, "this is not the minutes of a meeting")
    return minutes, ""
