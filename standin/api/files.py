"""Files both ways: taken from a call, described, fetched with getFile."""

from __future__ import annotations

import mimetypes
import re
from typing import Any

from tornado.httputil import HTTPFile

from standin import limits, refusals
from standin.api.call import Call, method
from standin.core import Core
from standin.pictures import picture_size
from standin.values import Json, StoredFile


def file_of(call: Call, kind: str, given: HTTPFile | str | None) -> Any:
    """The Document, or the list of PhotoSize, for what a call sends: new bytes or a file_id."""
    if given is None:
        raise refusals.NO_FILE(kind=kind)
    core = call.core
    stored = _known_file(core, kind, given) if isinstance(given, str) else _new_file(core, kind, given)
    return [core.file_json(stored)] if stored.kind == "photo" else core.file_json(stored)


def _known_file(core: Core, kind: str, file_id: str) -> StoredFile:
    """The file behind an id. Addresses are not fetched: the stand-in leaves this machine in peace."""
    stored = core.state.files.get(file_id)
    if stored is None:
        if re.match(r"(?i)https?://", file_id):
            raise refusals.NO_URL_CONTENT()
        odd = re.search(r"[^A-Za-z0-9_-]", file_id)
        why = "Wrong character in the string" if odd else "can't unserialize it. Wrong last symbol"
        raise refusals.BAD_FILE_ID(why=why)
    if stored.kind != kind:
        raise refusals.OTHER_KIND(was=stored.kind.title(), wanted=kind.title())
    return stored


def _new_file(core: Core, kind: str, sent: HTTPFile) -> StoredFile:
    """Keep what was uploaded, if it is within the limits."""
    content = sent["body"]
    if not content:
        raise refusals.EMPTY_FILE()
    if len(content) > limits.UPLOAD:
        raise refusals.TOO_LARGE()
    name = sent["filename"].replace("\\", "/").rsplit("/", 1)[-1] or "file"
    mime = sent["content_type"]
    if mime in ("", "application/octet-stream", "application/unknown"):
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
    size = _checked_picture(content) if kind == "photo" else (0, 0)
    return core.state.add_file(kind, name, mime, content, *size)


def _checked_picture(content: bytes) -> tuple[int, int]:
    if len(content) > limits.PHOTO_UPLOAD:
        raise refusals.BIG_PHOTO(size=len(content), limit=limits.PHOTO_UPLOAD)
    size = picture_size(content)
    if size is None:
        raise refusals.BAD_IMAGE()
    ratio = max(size) / max(1, min(size))
    if sum(size) > limits.PHOTO_SIDES or ratio > limits.PHOTO_RATIO:
        raise refusals.BAD_DIMENSIONS()
    return size


@method("getFile")
async def get_file(call: Call) -> Json:
    """Say where a file can be fetched."""
    file_id = call.params.text("file_id")
    if not file_id:
        raise refusals.NO_FILE_ID()
    stored = call.core.state.files.get(file_id)
    if stored is None:
        raise refusals.INVALID_FILE_ID()
    if stored.size > limits.DOWNLOAD:
        raise refusals.BIG_FILE()
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }
