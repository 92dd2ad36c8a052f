"""`tagid parse`: files in, JSON or a readable list out."""

import json
from pathlib import Path
from typing import Any, TextIO

from minutes.codes import NO_MINUTES, UNREADABLE
from minutes.errors import Unreadable
from minutes.export import to_json, to_table, unreadable
from minutes.model import Kind, Minutes
from minutes.pastes import read_parts
from minutes.read import read, read_pictures
from minutes.readers.sniff import Format, decode, sniff


def parse(paths: list[Path], *, as_json: bool, out: TextIO, err: TextIO, together: bool = False) -> int:
    """Read every file and print what stands in it; 0, or 1 where one is no minutes or cannot be read.

    As JSON: one object for one file, a list for several; a file that cannot be read is one of kind "unreadable".
    `together`: the files are the pages (pictures) or pasted parts (texts) of one document, in this order.
    """
    objects: list[dict[str, Any]] = []
    failed = False
    for path in paths[:1] if together else paths:
        minutes, code, complaint = _read(path, paths if together else [path])
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


def _read(path: Path, parts: list[Path]) -> tuple[Minutes | None, str, str]:
    """The minutes in a file or its parts, the key of what is wrong and the sentence that says so ("" for nothing)."""
    try:
        minutes = read(path.read_bytes(), path.name) if len(parts) == 1 else _of_parts(parts)
    except OSError as error:
        return None, "not_opened", f"it cannot be opened ({error.strerror or error})"
    except Unreadable as error:
        return None, error.code, UNREADABLE.get(error.code, str(error))
    if minutes.kind is not Kind.MINUTES:
        words = NO_MINUTES.get(minutes.reason, "this is not the minutes of a meeting")
        return minutes, minutes.reason, words
    return minutes, "", ""


def _of_parts(parts: list[Path]) -> Minutes:
    """One document of several files: texts that were pasted in parts, or pictures of its pages."""
    contents = [part.read_bytes() for part in parts]
    kinds = {sniff(content, part.name) for content, part in zip(contents, parts, strict=True)}
    if kinds == {Format.PICTURE}:
        return read_pictures(contents)
    if kinds <= {Format.TEXT, Format.HTML}:
        return read_parts([decode(content)[0] for content in contents])
    raise Unreadable("not_parts")
