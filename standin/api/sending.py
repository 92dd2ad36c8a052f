"""sendMessage, sendDocument, sendPhoto, sendMediaGroup, sendChatAction."""

from __future__ import annotations

import secrets
from typing import Any

from standin import limits
from standin.api.call import Call, method, reply_target, send, writable_chat
from standin.api.files import file_of
from standin.api.markup import reply_markup
from standin.api.text import caption, message_text
from standin.errors import bad_request
from standin.values import Json

# sendChatAction.action in the documentation.
CHAT_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note", "record_audio", "upload_audio",
}  # fmt: skip


def _send(call: Call, chat: int, body: Json) -> Json:
    """Send `body` with the call's keyboard and reply, and answer the Message."""
    markup, is_inline = reply_markup(call)
    reply_to = reply_target(call, chat)
    if markup is not None and is_inline:
        body["reply_markup"] = markup
        markup = None
    if call.params.flag("protect_content"):
        body["has_protected_content"] = True
    message = send(call, chat, body, reply_to=reply_to, reply_markup=markup)
    return call.core.message_json(message)


@method("sendMessage")
async def send_message(call: Call) -> Json:
    """Send a text."""
    text, entities = message_text(call)
    chat = writable_chat(call)
    body: Json = {"text": text}
    if entities:
        body["entities"] = entities
    return _send(call, chat, body)


@method("sendDocument")
async def send_document(call: Call) -> Json:
    """Send a file as it is."""
    body = {"document": file_of(call, "document", call.params.file("document"))} | caption(call)
    return _send(call, writable_chat(call), body)


@method("sendPhoto")
async def send_photo(call: Call) -> Json:
    """Send a picture."""
    body = {"photo": file_of(call, "photo", call.params.file("photo"))} | caption(call)
    return _send(call, writable_chat(call), body)


@method("sendMediaGroup")
async def send_media_group(call: Call) -> list[Json]:
    """Send an album of photos, or one of documents."""
    media = call.params.json("media", "media")
    if not isinstance(media, list):
        raise bad_request("expected an Array of InputMedia")
    if not limits.ALBUM[0] <= len(media) <= limits.ALBUM[1]:
        raise bad_request(
            "too few messages to send as an album"
            if len(media) < 2
            else "too many messages to send as an album"
        )
    kinds = {item.get("type") for item in media if isinstance(item, dict)}
    if "document" in kinds and kinds != {"document"}:
        raise bad_request("Document can't be mixed with other media types")
    bodies = [_album_item(call, item) for item in media]
    chat = writable_chat(call, len(bodies))
    reply_to = reply_target(call, chat)
    album = str(secrets.randbelow(10**17) + 10**16)
    messages = [send(call, chat, body, reply_to=reply_to, album=album) for body in bodies]
    return [call.core.message_json(message) for message in messages]


def _album_item(call: Call, item: Any) -> Json:
    kind = item.get("type") if isinstance(item, dict) else None
    if kind not in ("photo", "document"):
        raise bad_request(f'type "{kind}" is unsupported by the stand-in')
    return {kind: file_of(call, kind, call.params.file("media", item.get("media")))} | caption(call, item)


@method("sendChatAction")
async def send_chat_action(call: Call) -> bool:
    """Show "typing" or the like."""
    action = call.params.text("action").strip().lower()
    if not action:
        raise bad_request("wrong parameter action in request")
    if action not in CHAT_ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat = writable_chat(call, 0)
    call.core.state.tell("action", (chat, action))
    return True
