"""editMessageText, -Caption, -Media, -ReplyMarkup, deleteMessage, pinChatMessage."""

from __future__ import annotations

from standin import limits, refusals
from standin.api.call import Access, Call, checked_message, method
from standin.api.markup import inline_keyboard
from standin.api.sending import album_item
from standin.api.text import caption, message_text
from standin.values import BOT, Group, Json, Message


def _own_message(call: Call) -> Message:
    """The bot's message a call changes. One with another than an inline keyboard cannot be changed: seen in
    eternnoir/pyTelegramBotAPI#1104 with ReplyKeyboardRemove."""
    message = checked_message(call, "edit", Access.EDIT)
    if message.sender != BOT or message.reply_markup is not None or "pinned_message" in message.body:
        raise refusals.NO_EDIT()
    return message


def _change(call: Call, message: Message, body: Json) -> Json:
    """Give a message a new body, unless it is the old one; the keyboard goes unless the call brings it again."""
    markup = inline_keyboard(call)
    if markup is not None:
        body["reply_markup"] = markup
    if "has_protected_content" in message.body:
        body["has_protected_content"] = True
    if body == message.body:
        raise refusals.NOT_MODIFIED()
    message.body = body
    message.edit_date = int(call.core.state.now())
    call.core.state.save_message(message)
    return call.core.message_json(message)


@method("editMessageText")
async def edit_message_text(call: Call) -> Json:
    """Change a text."""
    text, entities = message_text(call, refusals.LONG_EDIT)
    message = _own_message(call)
    if "text" not in message.body:
        raise refusals.NO_TEXT()
    body: Json = {"text": text} | ({"entities": entities} if entities else {})
    if preview := call.params.json("link_preview_options", "link preview options"):
        body["link_preview_options"] = preview
    return _change(call, message, body)


@method("editMessageCaption")
async def edit_message_caption(call: Call) -> Json:
    """Change the caption of a file or picture."""
    words = caption(call, too_long=refusals.LONG_CAPTION_EDIT)
    message = _own_message(call)
    media = {kind: message.body[kind] for kind in ("document", "photo") if kind in message.body}
    if not media:
        raise refusals.NO_CAPTION()
    return _change(call, message, media | words)


@method("editMessageMedia")
async def edit_message_media(call: Call) -> Json:
    """Put another file or picture into a message; into a text message too ("or to add media to text messages")."""
    if not call.params.text("media"):
        raise refusals.REQUIRED(name="media")
    body = album_item(call, call.params.json("media", "input media"))
    message = _own_message(call)
    if message.album is not None and ("document" in body) != ("document" in message.body):
        raise refusals.ALBUM_MEDIA()
    return _change(call, message, body)


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(call: Call) -> Json:
    """Change only the keyboard."""
    message = _own_message(call)
    return _change(call, message, {k: v for k, v in message.body.items() if k != "reply_markup"})


@method("deleteMessage")
async def delete_message(call: Call) -> bool:
    """Delete a message.

    D: only within 48 hours; "Bots can delete outgoing messages in private chats, groups, and supergroups. Bots can
    delete incoming messages in private chats. ... If the bot is an administrator of a group, it can delete any
    message there."
    """
    if not call.params.text("chat_id"):
        raise refusals.NO_CHAT()
    if call.params.number("message_id") <= 0:
        raise refusals.NO_IDENTIFIER()
    message = checked_message(call, "delete", Access.WRITE)
    state = call.core.state
    group = state.groups.get(message.chat_id)
    if message.sender != BOT and group is not None and group.bot_status != "administrator":
        raise refusals.NO_DELETE()
    if state.now() - message.date > limits.DELETE_WITHIN and not (
        group and group.bot_status == "administrator"
    ):
        raise refusals.NO_DELETE_FOR_ALL()
    message.deleted = True
    state.save_message(message)
    return True


@method("pinChatMessage")
async def pin_chat_message(call: Call) -> bool:
    """Pin a message, with the service message that says so; in a group only as an administrator."""
    message = checked_message(call, "pin", Access.WRITE)
    state = call.core.state
    group: Group | None = state.groups.get(message.chat_id)
    if group is not None and group.bot_status != "administrator":
        raise refusals.NO_PIN_RIGHTS()
    if message.pinned:
        return True
    message.pinned = True
    state.save_message(message)
    pinned = call.core.message_json(message, with_reply=False)
    service = state.add_message(message.chat_id, BOT, {"pinned_message": pinned})
    # Among the bot's own messages, this kind is one it hears of: C need_skip_update_message.
    call.core.updates.add("message", call.core.message_json(service))
    return True
