"""editMessageText, -Caption, -Media, -ReplyMarkup, deleteMessage, pinChatMessage."""

from __future__ import annotations

from standin import limits
from standin.api.call import Call, known_chat, method, own_message, writable_chat
from standin.api.files import file_of
from standin.api.markup import inline_keyboard
from standin.api.text import caption, message_text
from standin.errors import bad_request
from standin.values import BOT, Json, Message

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


def _change(call: Call, message: Message, body: Json) -> Json:
    """Give a message a new body, unless it is the old one."""
    if body == message.body:
        raise bad_request(NOT_MODIFIED)
    message.body = body
    message.edit_date = int(call.core.state.now())
    call.core.state.save_message(message)
    return call.core.message_json(message)


def _with_keyboard(call: Call, body: Json) -> Json:
    markup = inline_keyboard(call)
    return body if markup is None else body | {"reply_markup": markup}


@method("editMessageText")
async def edit_message_text(call: Call) -> Json:
    """Change a text; the keyboard goes unless it is sent again."""
    text, entities = message_text(call)
    writable_chat(call, 0)
    message = own_message(call, "edit")
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    body: Json = {"text": text} | ({"entities": entities} if entities else {})
    return _change(call, message, _with_keyboard(call, body))


@method("editMessageCaption")
async def edit_message_caption(call: Call) -> Json:
    """Change the caption of a file or picture."""
    writable_chat(call, 0)
    message = own_message(call, "edit")
    media = {kind: message.body[kind] for kind in ("document", "photo") if kind in message.body}
    if not media:
        raise bad_request("there is no caption in the message to edit")
    return _change(call, message, _with_keyboard(call, media | caption(call)))


@method("editMessageMedia")
async def edit_message_media(call: Call) -> Json:
    """Put another file or picture into a message."""
    media = call.params.json("media", "input media")
    if not isinstance(media, dict):
        raise bad_request("input media not specified")
    kind = str(media.get("type"))
    if kind not in ("photo", "document"):
        raise bad_request(f'type "{kind}" is unsupported by the stand-in')
    writable_chat(call, 0)
    message = own_message(call, "edit")
    body = {kind: file_of(call, kind, call.params.file("media", media.get("media")))} | caption(call, media)
    return _change(call, message, _with_keyboard(call, body))


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(call: Call) -> Json:
    """Change only the keyboard."""
    writable_chat(call, 0)
    message = own_message(call, "edit")
    body = {name: value for name, value in message.body.items() if name != "reply_markup"}
    return _change(call, message, _with_keyboard(call, body))


@method("deleteMessage")
async def delete_message(call: Call) -> bool:
    """Delete a message: "A message can only be deleted if it was sent less than 48 hours ago"; "Bots can delete
    outgoing messages in private chats, groups, and supergroups"; "incoming messages in private chats"."""
    chat = known_chat(call)
    state = call.core.state
    message = state.message(chat.id, call.params.number("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    foreign = message.sender != BOT and chat.id < 0 and getattr(chat, "bot_status", "") != "administrator"
    if foreign or state.now() - message.date > limits.DELETE_WITHIN:
        raise bad_request("message can't be deleted")
    message.deleted = True
    state.save_message(message)
    return True


@method("pinChatMessage")
async def pin_chat_message(call: Call) -> bool:
    """Pin a message; in a group only as an administrator."""
    chat = known_chat(call)
    message = call.core.state.message(chat.id, call.params.number("message_id"))
    if message is None:
        raise bad_request("message to pin not found")
    if getattr(chat, "bot_status", "administrator") != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    message.pinned = True
    call.core.state.save_message(message)
    return True
