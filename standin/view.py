"""Messages, people and groups as plain values: what the control API answers and the page shows."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from standin.core import Core
from standin.html_out import to_html
from standin.values import BOT, Group, Json, Message, Person


def person_view(person: Person) -> Json:
    """A person with what the page needs to know of them."""
    return {
        "id": person.id,
        "name": person.name,
        "language_code": person.language_code,
        "phone": person.phone,
        "username": person.username,
        "role_bn": person.role_bn,
        "role_en": person.role_en,
        "avatar": person.avatar or person.name[:1],
        "started": person.started,
        "blocked": person.blocked,
    }


def group_view(group: Group) -> Json:
    """A group and who is in it."""
    return {
        "id": group.id,
        "title": group.title,
        "type": group.type,
        "members": group.members,
        "bot_status": group.bot_status,
        "migrated_to": group.migrated_to,
    }


def message_view(core: Core, message: Message) -> Json:
    """A message as it is shown now."""
    body = message.body
    text = str(body.get("text") or body.get("caption") or "")
    entities = body.get("entities") or body.get("caption_entities") or []
    sender = None if message.sender == BOT else core.state.people.get(message.sender)
    return {
        "id": message.message_id,
        "chat": message.chat_id,
        "from_bot": message.sender == BOT,
        "from": message.sender,
        "from_name": core.name if sender is None else sender.name,
        "text": text,
        "html": to_html(text, entities),
        "entities": entities,
        "buttons": [[_button(b) for b in row] for row in _rows(body)],
        "document": _file(core, body.get("document")),
        "photo": _file(core, body["photo"][-1] if body.get("photo") else None),
        "sticker": body.get("sticker", {}).get("emoji"),
        "contact": body.get("contact"),
        "service": _service(body),
        "reply_to": message.reply_to,
        "album": message.album,
        "date": message.date,
        "edited": message.edit_date,
        "deleted": message.deleted,
        "pinned": message.pinned,
        "keyboard": message.reply_markup,
        "rev": message.rev,
    }


def _rows(body: Json) -> list[list[Json]]:
    rows: list[list[Json]] = body.get("reply_markup", {}).get("inline_keyboard", [])
    return rows


def _button(button: Json) -> Json:
    return {
        "text": button["text"],
        "data": button.get("callback_data"),
        "url": button.get("url"),
        "copy": button.get("copy_text", {}).get("text"),
    }


def _file(core: Core, media: Json | None) -> Json | None:
    if media is None:
        return None
    stored = core.state.files_by_unique_id[media["file_unique_id"]]
    return {
        "name": stored.name,
        "mime": stored.mime,
        "size": stored.size,
        "width": stored.width,
        "height": stored.height,
        "url": f"/control/files/{stored.unique_id}/{quote(stored.name, safe='')}",
    }


_SERVICE = (
    "new_chat_members",
    "left_chat_member",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "pinned_message",
)


def _service(body: Json) -> str | None:
    """Which service message this is, if it is one."""
    return next((name for name in _SERVICE if name in body), None)


def state_view(core: Core) -> dict[str, Any]:
    """The whole world in short."""
    return {
        "bot": core.bot_user(),
        "people": [person_view(person) for person in core.state.people.values()],
        "groups": [group_view(group) for group in core.state.groups.values()],
        "pending_updates": len(core.updates.queue),
        "webhook": (core.state.settings.get("webhook") or {}).get("url", ""),
        "limits": core.flood.on,
        "rev": core.state.settings.get("rev", 0),
        "now": core.state.now(),
    }
