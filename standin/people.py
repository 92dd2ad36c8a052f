"""What people do: write, tap, send files, block. Each act becomes an update for the bot; groups.py has the rest."""

from __future__ import annotations

import mimetypes
import re
import secrets
from collections.abc import Sequence
from typing import Any

from standin import limits
from standin.core import Core
from standin.entities import find_entities
from standin.members import tell_membership
from standin.pictures import picture_size
from standin.values import BOT, Group, Json, Message, Person, StoredFile, Tap


class NotPossible(Exception):
    """A person cannot do this; the text says why."""


class People:
    """Acts of people towards the bot."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self.state = core.state

    def person(self, person_id: int) -> Person:
        """Somebody by id."""
        if person_id not in self.state.people:
            raise NotPossible(f"there is no person {person_id}")
        return self.state.people[person_id]

    # Writing

    def open(self, person_id: int, payload: str | None = None) -> Message:
        """Press Start, or open a deep link with this payload."""
        person = self.person(person_id)
        if payload and not re.fullmatch(rf"[A-Za-z0-9_-]{{1,{limits.START_PAYLOAD}}}", payload):
            raise NotPossible("a start payload is up to 64 of A-Z a-z 0-9 _ -")
        if person.blocked:
            self.unblock(person_id)
        return self.say(person_id, f"/start {payload}" if payload else "/start")

    def say(
        self, person_id: int, text: str, *, reply_to: int | None = None, chat_id: int | None = None
    ) -> Message:
        """Write a text; a longer one than a message holds is sent in parts, as Telegram's apps do, and the first is
        answered."""
        text = text.replace("\r", "").strip()
        if not text:
            raise NotPossible("an empty message cannot be sent")
        first: Message | None = None
        for start in range(0, len(text), limits.TEXT):
            part = text[start : start + limits.TEXT].strip()
            if not part:
                continue
            body: Json = {"text": part}
            if entities := find_entities(part):
                body["entities"] = entities
            message = self._send(person_id, body, chat_id, reply_to if first is None else None)
            first = first or message
        assert first is not None
        return first

    def upload(
        self,
        person_id: int,
        files: Sequence[tuple[str, bytes]],
        *,
        caption: str = "",
        as_photo: bool = False,
        reply_to: int | None = None,
        chat_id: int | None = None,
        mime: str | None = None,
    ) -> list[Message]:
        """Send one file or an album of them; pictures as photos if asked."""
        album = str(secrets.randbelow(10**17) + 10**16) if len(files) > 1 else None
        messages = []
        for index, (name, content) in enumerate(files):
            stored = self._keep_file(name, content, as_photo, mime)
            media = self.core.file_json(stored)
            body: Json = {"photo": [media]} if as_photo else {"document": media}
            if caption and index == 0:
                body["caption"] = caption
                if entities := find_entities(caption):
                    body["caption_entities"] = entities
            messages.append(self._send(person_id, body, chat_id, reply_to, album=album))
        return messages

    def sticker(self, person_id: int, emoji: str = "👍") -> Message:
        """Send a sticker."""
        stored = self.state.add_file(
            "sticker", "sticker.webp", "image/webp", b"RIFF\x00\x00\x00\x00WEBP", 512, 512
        )
        body = {
            "sticker": {
                "file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": stored.size,
                "width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False,
                "emoji": emoji,
            }
        }  # fmt: skip
        return self._send(person_id, body, None, None)

    def contact(self, person_id: int) -> Message:
        """Share one's own phone number."""
        person = self.person(person_id)
        if not person.phone:
            raise NotPossible(f"{person.name} has no phone number")
        body = {"contact": {"phone_number": person.phone, "first_name": person.name, "user_id": person.id}}
        return self._send(person_id, body, None, None)

    def edit(self, person_id: int, message_id: int, text: str, chat_id: int | None = None) -> Message:
        """Change the text (or caption) of an own message."""
        message = self.state.message(chat_id or person_id, message_id)
        if message is None or message.sender != person_id:
            raise NotPossible("only an own message can be edited")
        kind = "text" if "text" in message.body else "caption"
        body = {name: value for name, value in message.body.items() if not name.endswith("entities")}
        body[kind] = text
        if entities := find_entities(text):
            body["entities" if kind == "text" else "caption_entities"] = entities
        message.body = body
        message.edit_date = int(self.state.now())
        self.state.save_message(message)
        if self._bot_hears(message):
            self.core.updates.add("edited_message", self.core.message_json(message))
        return message

    def delete(self, person_id: int, message_id: int) -> None:
        """Delete a message on one's phone; the Bot API says nothing of it."""
        message = self.state.message(person_id, message_id)
        if message is None:
            raise NotPossible("there is no such message")
        message.deleted = True
        self.state.save_message(message)

    def _send(
        self,
        person_id: int,
        body: Json,
        chat_id: int | None,
        reply_to: int | None,
        album: str | None = None,
    ) -> Message:
        person = self.person(person_id)
        chat = chat_id or person_id
        if chat == person_id:
            if person.blocked:
                raise NotPossible(f"{person.name} has blocked the bot")
            if not person.started:
                person.started = True
                self.state.save_person(person)
        else:
            group = self.group(chat)
            if group.migrated_to is not None:
                chat = group.migrated_to
                group = self.group(chat)
            if person_id not in group.members:
                raise NotPossible(f"{person.name} is not in this group")
        if reply_to is not None and self.state.message(chat, reply_to) is None:
            raise NotPossible("the message to reply to is gone")
        message = self.state.add_message(chat, person_id, body, reply_to=reply_to, album=album)
        if self._bot_hears(message):
            self.core.updates.add("message", self.core.message_json(message))
        return message

    def _keep_file(self, name: str, content: bytes, as_photo: bool, mime: str | None) -> StoredFile:
        if not content:
            raise NotPossible("Telegram's apps do not send empty files")
        if as_photo:
            size = picture_size(content)
            if size is None:
                raise NotPossible("this is not a picture")
            return self.state.add_file("photo", name, "image/jpeg", content, *size)
        mime = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self.state.add_file("document", name, mime, content)

    def _bot_hears(self, message: Message) -> bool:
        """Private chats always; groups as privacy mode says.

        https://core.telegram.org/bots/features#privacy-mode: commands meant for this bot, general commands "if the
        bot was the last bot to send a message to the group", replies to its messages, service messages; an
        administrator hears everything. There is one bot here, so the last bot is always this one.
        """
        if message.chat_id > 0:
            return True
        group = self.group(message.chat_id)
        if group.bot_status not in ("member", "administrator"):
            return False
        if group.bot_status == "administrator":
            return True
        original = self.state.message(message.chat_id, message.reply_to)
        if original is not None and original.sender == BOT:
            return True
        text = str(message.body.get("text") or message.body.get("caption") or "")
        mention = "@" + self.core.username.lower()
        commands = re.findall(r"(?<![\w/])/\w{1,64}(@\w+)?", text)
        return any(not to or to.lower() == mention for to in commands)

    # Tapping

    def find_button(
        self, chat_id: int, label_or_data: str, message_id: int | None = None
    ) -> tuple[Message, Json] | None:
        """The newest message with a button of this data, or whose label contains this text."""
        messages = list(self.state.chat_messages(chat_id))
        if message_id is not None:
            messages = [m for m in messages if m.message_id == message_id]
        for exact in (True, False):
            for message in reversed(messages):
                if message.deleted:
                    continue
                for row in message.body.get("reply_markup", {}).get("inline_keyboard", []):
                    for button in row:
                        hit = label_or_data in (button.get("callback_data"), button["text"])
                        if hit or (not exact and label_or_data in button["text"]):
                            return message, button
        return None

    def tap(self, person_id: int, message: Message, button: Json) -> Tap:
        """Tap a callback button; the tap is answered later."""
        data = button.get("callback_data")
        if data is None:
            raise NotPossible("this button opens a link, it does not call the bot")
        person = self.person(person_id)
        if message.chat_id == person_id and person.blocked:
            raise NotPossible(f"{person.name} has blocked the bot")
        tap = self.state.add_tap(person_id, message, data)
        self.core.updates.add(
            "callback_query",
            {
                "id": tap.id,
                "from": person.user(),
                "message": self.core.message_json(message),
                "chat_instance": str(message.chat_id * 7919 + self.core.bot_id),
                "data": data,
            },
        )
        return tap

    # Coming and going

    def block(self, person_id: int) -> None:
        """Block the bot."""
        person = self.person(person_id)
        if not person.blocked:
            person.blocked = True
            self.state.save_person(person)
            tell_membership(self.core, by=person, chat=person, old="member", new="kicked")

    def unblock(self, person_id: int) -> None:
        """Unblock the bot."""
        person = self.person(person_id)
        if person.blocked:
            person.blocked = False
            self.state.save_person(person)
            tell_membership(self.core, by=person, chat=person, old="kicked", new="member")

    def group(self, group_id: int) -> Group:
        """A group by id."""
        if group_id not in self.state.groups:
            raise NotPossible(f"there is no group {group_id}")
        return self.state.groups[group_id]

    # Looking

    def menu(self, person_id: int, chat_id: int | None = None) -> list[dict[str, Any]]:
        """The commands shown to a person.

        https://core.telegram.org/bots/api#determining-list-of-commands: the first list found, most special scope
        first, the person's language before no language.
        """
        person = self.person(person_id)
        chat = chat_id or person_id
        if chat > 0:
            scopes = [f"chat:{chat}", "all_private_chats", "default"]
        else:
            scopes = [f"chat_member:{chat}/{person_id}", f"chat:{chat}", "all_group_chats", "default"]
        commands: dict[str, list[dict[str, Any]]] = self.state.settings.get("commands", {})
        for scope in scopes:
            for language in (person.language_code[:2].lower(), ""):
                if found := commands.get(f"{scope}/{language}"):
                    return found
        return []
