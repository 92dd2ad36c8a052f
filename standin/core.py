"""One bot and its world: who it is, its state, its updates; and how messages look to it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from standin.faults import Calls, Faults
from standin.flood import Flood
from standin.state import State
from standin.updates import Updates
from standin.values import BOT, Group, Json, Message, Person, StoredFile
from standin.webhook import Webhook

DEFAULT_TOKEN = "7000000001:AAE-only-a-stand-in-on-this-machine"  # noqa: S105  a name for a bot that exists nowhere


class Core:
    """What every part of the stand-in shares."""

    def __init__(
        self,
        *,
        token: str = DEFAULT_TOKEN,
        username: str = "standin_bot",
        name: str = "Stand-in",
        data_dir: Path | None = None,
    ) -> None:
        self.token = token
        self.bot_id = int(token.partition(":")[0])
        self.username = username
        self.name = name
        self.state = State(data_dir)
        self.updates = Updates(self.state)
        self.webhook = Webhook(self.updates)
        self.faults = Faults()
        self.flood = Flood()
        self.calls = Calls()
        self.active: set[asyncio.Task[Any]] = set()  # calls of the Bot API under way
        self.stopping = asyncio.Event()

    def bot_user(self) -> Json:
        """The bot as the Bot API's User."""
        return {"id": self.bot_id, "is_bot": True, "first_name": self.name, "username": self.username}

    def chat(self, chat_id: int) -> Json:
        """A private chat or group as the Bot API's Chat."""
        return self.chat_of(chat_id).chat()

    def chat_of(self, chat_id: int) -> Person | Group:
        """Who or what a chat id means; KeyError for an unknown one."""
        return self.state.people[chat_id] if chat_id in self.state.people else self.state.groups[chat_id]

    def chats(self) -> list[Person | Group]:
        """Everybody with a private chat, then the groups that still are."""
        groups = [group for group in self.state.groups.values() if group.migrated_to is None]
        return [*self.state.people.values(), *groups]

    def user(self, sender: int) -> Json:
        """A sender as the Bot API's User."""
        return self.bot_user() if sender == BOT else self.state.people[sender].user()

    def message_json(self, message: Message, *, with_reply: bool = True) -> Json:
        """A message as the Bot API's Message; the one it replies to comes along, but not that one's own."""
        content: Json = {
            "message_id": message.message_id,
            "from": self.user(message.sender),
            "chat": self.chat(message.chat_id),
            "date": message.date,
        }
        if message.edit_date is not None:
            content["edit_date"] = message.edit_date
        if message.album is not None:
            content["media_group_id"] = message.album
        if with_reply and message.reply_to is not None:
            original = self.state.message(message.chat_id, message.reply_to)
            if original is not None:
                content["reply_to_message"] = self.message_json(original, with_reply=False)
        return content | message.body

    def file_json(self, stored: StoredFile) -> Json:
        """A document or one size of a photo, as it stands in a Message."""
        ids: Json = {"file_id": stored.file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}
        if stored.kind == "document":
            return {"file_name": stored.name, "mime_type": stored.mime} | ids
        return ids | {"width": stored.width, "height": stored.height}
