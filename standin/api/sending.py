"""sendMessage, sendDocument, sendPhoto, sendMediaGroup, sendChatAction."""

from __future__ import annotations

import secrets
from typing import Any

from standin import limits, refusals
from standin.api.call import (
    Access,
    Call,
    check_reachable,
    checked_chat,
    method,
    reply_target,
    send,
    unreachable,
)
from standin.api.files import file_of
from standin.api.markup import reply_markup
from standin.api.text import caption, message_text
from standin.values import Json

# D sendChatAction.action; "cancel" and two older names: C get_chat_action.
CHAT_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note", "record_audio", "upload_audio",
    "pick_up_location", "cancel",
}  # fmt: skip


def _send(call: Call, body: Json) -> Json:
    """Send `body` with the call's keyboard and reply, and answer the Message."""
    markup, is_inline = reply_markup(call)
    chat = checked_chat(call, Access.WRITE)
    reply_to = reply_target(call, chat.id)
    check_reachable(chat)
    call.core.flood.check(chat.id)
    if markup is not None and is_inline:
        body["reply_markup"] = markup
        markup = None
    if call.params.flag("protect_content"):
        body["has_protected_content"] = True
    message = send(call, chat.id, body, reply_to=reply_to, reply_markup=markup)
    return call.core.message_json(message)


@method("sendMessage")
async def send_message(call: Call) -> Json:
    """Send a text."""
    text, entities = message_text(call)
    body: Json = {"text": text} | ({"entities": entities} if entities else {})
    if preview := call.params.json("link_preview_options", "link preview options"):
        body["link_preview_options"] = preview
    return _send(call, body)


@method("sendDocument")
async def send_document(call: Call) -> Json:
    """Send a file as it is."""
    words = caption(call)
    return _send(call, {"document": file_of(call, "document", call.params.file("document"))} | words)


@method("sendPhoto")
async def send_photo(call: Call) -> Json:
    """Send a picture."""
    words = caption(call)
    return _send(call, {"photo": file_of(call, "photo", call.params.file("photo"))} | words)


@method("sendMediaGroup")
async def send_media_group(call: Call) -> list[Json]:
    """Send an album of photos, or one of documents."""
    if not call.params.text("media"):
        raise refusals.REQUIRED(name="media")
    media = call.params.json("media", "media")
    if not isinstance(media, list):
        raise refusals.NO_ARRAY(what="InputMedia")
    bodies = [album_item(call, item) for item in media]
    if not bodies:
        raise refusals.EMPTY_ALBUM()
    if len(bodies) > limits.ALBUM:
        raise refusals.LONG_ALBUM()
    if len({"document" in body for body in bodies}) > 1:
        raise refusals.MIXED_ALBUM()
    chat = checked_chat(call, Access.WRITE)
    reply_to = reply_target(call, chat.id)
    if refusal := unreachable(chat):
        raise refusals.ALBUM_FORBIDDEN(why=refusal.why)
    call.core.flood.check(chat.id, len(bodies))
    album = str(secrets.randbelow(10**17) + 10**16) if len(bodies) > 1 else None
    messages = [send(call, chat.id, body, reply_to=reply_to, album=album) for body in bodies]
    return [call.core.message_json(message) for message in messages]


def album_item(call: Call, item: Any) -> Json:
    """The body of a message for one InputMedia."""
    if not isinstance(item, dict):
        raise refusals.BAD_MEDIA(why="expected an Object")
    words = caption(call, item)
    given = call.params.named_file(str(item.get("media") or ""))
    if given is None:
        raise refusals.BAD_MEDIA(why="media not found")
    kind = str(item.get("type") or "")
    if kind not in ("photo", "document"):
        raise refusals.BAD_MEDIA(why=f'type "{kind}" is unsupported')
    return {kind: file_of(call, kind, given)} | words


@method("sendChatAction")
async def send_chat_action(call: Call) -> bool:
    """Show "typing" or the like."""
    action = call.params.text("action").lower()
    if action not in CHAT_ACTIONS:
        raise refusals.CHAT_ACTION()
    chat = checked_chat(call, Access.WRITE)
    check_reachable(chat)
    call.core.state.tell("action", (chat.id, action))
    return True
