"""Pictures of pages: an album, or photos sent one after another, are one document."""

from datetime import datetime, timedelta
from typing import Any

from telegram import Message as Received

from actions.posting import asked
from handlers.committees import KIND as FOR_COMMITTEE
from handlers.visit import Visit

MOST = 40  # pages of one document
GOES_ON = timedelta(minutes=2)  # in which the next page comes
KIND = "pages"  # the question that waits for a next page

# {"pages": [[message id, file id], …], "album": Telegram's id of photos sent together, "at": when and "update": by which
# update the last came, "committee" and "draft" as of a paste}
Source = dict[str, Any]


def picture_of(message: Received) -> str | None:
    """The file id of a picture, the largest size of a photo; None for another message."""
    if message.photo:
        return message.photo[-1].file_id
    document = message.document
    return document.file_id if document and (document.mime_type or "").startswith("image/") else None


def with_next(visit: Visit) -> Source:
    """The document this picture belongs to, with it: begun now, or by the pages before it."""
    message = visit.update.effective_message
    assert message is not None
    source = _begun(visit, message.media_group_id) or {"pages": [], "update": None}
    if source["update"] == visit.update.update_id:
        return source
    page = [message.message_id, picture_of(message)]
    return {
        **source,
        "pages": sorted([*source["pages"], page]),
        "album": message.media_group_id,
        "at": visit.desk.clock.now().isoformat(),
        "update": visit.update.update_id,
    }


def _begun(visit: Visit, album: str | None) -> Source | None:
    """The document of the pages before, if this may be its next one: of the same album, or within two minutes."""
    question = visit.look(asked, by=visit.me)
    if question is None:
        return None
    _, kind, data = question
    source: Source = data["data"].get("source", {}) if kind == FOR_COMMITTEE else data.get("source", {})
    if kind not in (FOR_COMMITTEE, KIND) or "pages" not in source:
        return None
    if album is not None and album == source["album"]:
        return source
    since = visit.desk.clock.now() - datetime.fromisoformat(source["at"])
    return source if timedelta() <= since < GOES_ON else None
