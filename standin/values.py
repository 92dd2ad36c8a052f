"""What the stand-in keeps: people, chats, messages, files, taps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

BOT = 0  # the sender of a message by the bot, in Message.sender


@dataclass
class Person:
    """Somebody with a phone. Their private chat with the bot has the same id."""

    id: int
    name: str
    language_code: str = "bn"
    phone: str | None = None
    username: str | None = None
    role_bn: str = ""
    role_en: str = ""
    avatar: str = ""
    started: bool = False
    blocked: bool = False

    def user(self) -> Json:
        """This person as the Bot API's User."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        if self.username:
            user["username"] = self.username
        return user | {"language_code": self.language_code}

    def chat(self) -> Json:
        """The private chat with this person as the Bot API's Chat."""
        chat: Json = {"id": self.id, "first_name": self.name, "type": "private"}
        if self.username:
            chat["username"] = self.username
        return chat


@dataclass
class Group:
    """A group or supergroup, with or without the bot."""

    id: int
    title: str
    type: str = "group"
    members: list[int] = field(default_factory=list)
    bot_status: str = "left"  # left, member, administrator, kicked
    bot_knows: bool = False  # whether the bot ever was in it
    migrated_to: int | None = None
    last_message_id: int = 0  # used by supergroups only, see State.next_message_id

    def chat(self) -> Json:
        """This group as the Bot API's Chat."""
        return {"id": self.id, "title": self.title, "type": self.type}


@dataclass
class Message:
    """One message. `body` is the Bot API's Message without chat, sender, ids and what it replies to."""

    chat_id: int
    message_id: int
    sender: int  # a person's id, or BOT
    date: int
    body: Json
    reply_to: int | None = None
    edit_date: int | None = None
    rev: int = 0  # grows with every change of any message: what is new since when
    deleted: bool = False
    pinned: bool = False
    shown_offset: float = 0.0  # seconds by which the page shows another time, that of the demo's clock
    album: str | None = None
    reply_markup: Json | None = None  # a keyboard that is not inline: shown below the chat

    @property
    def key(self) -> str:
        """Where it lies in the store."""
        return f"{self.chat_id}/{self.message_id}"


@dataclass
class StoredFile:
    """Bytes somebody sent, under the name the sender gave."""

    unique_id: str
    file_id: str
    kind: str  # document, photo, sticker
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        """What getFile answers as file_path; the name is the stand-in's own, so it is always safe in an address."""
        suffix = "." + self.name.rsplit(".", 1)[-1].lower() if "." in self.name else ""
        if not suffix[1:].isascii() or not suffix[1:].isalnum():
            suffix = ""
        return f"{self.kind}s/file_{self.unique_id}{suffix}"


@dataclass
class Tap:
    """A tap on a button, waiting for answerCallbackQuery."""

    id: str
    person: int
    chat_id: int
    message_id: int
    data: str
    at: float
    answer: Json | None = None
