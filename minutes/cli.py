"""`tagid parse`: files in, JSON or a readable list out."""

import json
from pathlib import Path
from typing import Any, TextIO

import child
from minutes.codes import NO_MINUTES, UNREADABLE
from minutes.errors import Unreadable
from minutes.export import to_json, to_table, unreadable
from minutes.memory import MEMORY, memory_for
from minutes.model import Kind, Minutes
from minutes.readers.sniff import Format, decode, sniff

_SECONDS = 300  # a person waits for it, and may end it
_BROKEN = {child.TooLong: "it took too long", child.TooBig: "it grows too big when opened"}


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
        minutes = _in_a_child([part.read_bytes() for part in parts], [part.name for part in parts])
    except OSError as error:
        return None, "not_opened", f"it cannot be opened ({error.strerror or error})"
    except Unreadable as error:
        return None, error.code, UNREADABLE.get(error.code, str(error))
    except child.ChildError as error:
        return None, "crashed", f"reading it went wrong: {_BROKEN.get(type(error), 'it could not be opened')}"
    if minutes.kind is not Kind.MINUTES:
        words = NO_MINUTES.get(minutes.reason, "this is not the minutes of a meeting")
        return minutes, minutes.reason, words
    return minutes, "", ""


def _in_a_child(contents: list[bytes], names: list[str]) -> Minutes:
    """Read as the bot does: in a process of its own, which a hostile file may bring down."""
    if len(contents) == 1:
        call: tuple[Any, ...] = ("minutes.read:read", contents[0], names[0])
        memory = memory_for(contents[0])
    else:
        kinds = {sniff(content, name) for content, name in zip(contents, names, strict=True)}
        if kinds == {Format.PICTURE}:
            call, memory = ("minutes.read:read_pictures", tuple(contents)), MEMORY
        elif kinds <= {Format.TEXT, Format.HTML}:
            texts = tuple(decode(content)[0] for content in contents)
            call, memory = ("minutes.parts:read_parts", texts), MEMORY
        else:
            raise Unreadable("not_parts")
    minutes: Minutes = child.call_sync(*call, memory_mb=memory, seconds=_SECONDS)
    return minutes
