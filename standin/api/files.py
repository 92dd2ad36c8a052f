"""Files both ways: taken from a call, described, fetched with getFile."""

from __future__ import annotations

import mimetypes
from typing import Any

from tornado.httputil import HTTPFile

from standin import limits
from standin.api.call import Call, method
from standin.errors import ApiError, bad_request
from standin.pictures import picture_size
from standin.values import Json, StoredFile


def file_of(call: Call, kind: str, given: HTTPFile | str | None) -> Any:
    """The Document, or the list of PhotoSize, for what a call sends: new bytes or a file_id."""
    core = call.core
    if given is None:
        raise bad_request(f"there is no {kind} in the request")
    if isinstance(given, str):
        stored = core.state.files.get(given)
        if stored is None:
            raise bad_request(
                "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
            )
        if stored.kind != kind:
            raise bad_request(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    else:
        stored = new_file(core.state, kind, given["filename"], given["content_type"], given["body"])
    return describe(core, stored)


def describe(core: Any, stored: StoredFile) -> Any:
    """A file as it stands in a Message: one Document, or the sizes of a photo."""
    return [core.file_json(stored)] if stored.kind == "photo" else core.file_json(stored)


def new_file(state: Any, kind: str, name: str, mime: str, content: bytes) -> StoredFile:
    """Keep what was uploaded, if it is within the limits."""
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > (limits.PHOTO_UPLOAD if kind == "photo" else limits.UPLOAD):
        if kind == "photo":
            raise bad_request("file is too big")
        raise ApiError(413, "Request Entity Too Large")
    name = name.replace("\\", "/").rsplit("/", 1)[-1] or "file"
    if not mime or mime == "application/octet-stream":
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
    width = height = 0
    if kind == "photo":
        size = picture_size(content)
        if size is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        width, height = size
        ratio = max(width, height) / max(1, min(width, height))
        if width + height > limits.PHOTO_SIDES or ratio > limits.PHOTO_RATIO:
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
    stored: StoredFile = state.add_file(kind, name, mime, content, width, height)
    return stored


@method("getFile")
async def get_file(call: Call) -> Json:
    """Say where a file can be fetched."""
    file_id = call.params.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    stored = call.core.state.files.get(file_id)
    if stored is None:
        raise bad_request("invalid file_id")
    if stored.size > limits.DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }
