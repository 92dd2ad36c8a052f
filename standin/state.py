"""Everything the stand-in knows, in memory, written through to the store; and who wants to hear of changes."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

from standin.store import Store
from standin.values import Group, Json, Message, Person, StoredFile, Tap

Listener = Callable[[str, Any], None]
T = TypeVar("T")

FIRST_PERSON = (
    5_000_000_001  # above 2³², as real ids are: "may have more than 32 significant bits" (Bot API, User.id)
)
FIRST_GROUP = -4_000_000_001
FIRST_SUPERGROUP = -1_002_000_000_001


class State:
    """People, groups, messages, files, taps and settings of one bot."""

    def __init__(self, directory: Path | None = None) -> None:
        self.store = Store(directory)
        self.listeners: list[Listener] = []
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.messages: dict[int, dict[int, Message]] = {}
        self.files: dict[str, StoredFile] = {}
        self.taps: dict[str, Tap] = {}
        self.settings: Json = {}
        self.files_by_unique_id: dict[str, StoredFile] = {}
        self._load()

    def _load(self) -> None:
        for thing in self.store.load("person"):
            self.people[thing["id"]] = Person(**thing)
        for thing in self.store.load("group"):
            self.groups[thing["id"]] = Group(**thing)
        for thing in self.store.load("message"):
            self.messages.setdefault(thing["chat_id"], {})[thing["message_id"]] = Message(**thing)
        for chat_id, chat in self.messages.items():
            self.messages[chat_id] = dict(sorted(chat.items()))
        for thing in self.store.load("file"):
            self._index_file(StoredFile(**thing))
        for thing in self.store.load("setting"):
            self.settings[thing["name"]] = thing["value"]
        self.people = dict(sorted(self.people.items()))
        self.groups = dict(sorted(self.groups.items(), reverse=True))

    # Settings and the clock

    def set(self, name: str, value: Any) -> None:
        """Keep a setting over restarts."""
        self.settings[name] = value
        self.store.put("setting", name, {"name": name, "value": value})

    def count(self, name: str, start: int = 0) -> int:
        """The next number of a counter that survives restarts."""
        value = int(self.settings.get(name, start)) + 1
        self.set(name, value)
        return value

    def now(self) -> float:
        """Seconds since 1970: the real time, moved by what the control API set."""
        return time.time() + float(self.settings.get("clock_offset", 0))

    # Listening

    def tell(self, event: str, subject: Any) -> None:
        """Tell whoever listens (the chat page, those who wait) that something changed."""
        for listener in list(self.listeners):
            listener(event, subject)

    # People and groups

    def add_person(self, name: str, **details: Any) -> Person:
        """A new person, who has not yet started the bot."""
        person = Person(id=self.count("person", FIRST_PERSON - 1), name=name, **details)
        self.save_person(person)
        return person

    def save_person(self, person: Person) -> None:
        """Keep a person as they now are."""
        self.people[person.id] = person
        self.store.put("person", person.id, asdict(person))
        self.tell("person", person)

    def add_group(self, title: str, members: list[int], kind: str = "group") -> Group:
        """A new group of these people, still without the bot."""
        if kind == "supergroup":
            group_id = FIRST_SUPERGROUP - self.count("supergroups") + 1
        else:
            group_id = FIRST_GROUP - self.count("groups") + 1
        group = Group(id=group_id, title=title, type=kind, members=list(members))
        self.save_group(group)
        return group

    def save_group(self, group: Group) -> None:
        """Keep a group as it now is."""
        self.groups[group.id] = group
        self.store.put("group", group.id, asdict(group))
        self.tell("group", group)

    # Messages

    def next_message_id(self, chat_id: int) -> int:
        """The id of a new message.

        Private chats and basic groups share one growing row of ids per account; a supergroup counts its own
        (https://core.telegram.org/api/updates: "common message box" and "channel message box").
        """
        group = self.groups.get(chat_id)
        if group is not None and group.type == "supergroup":
            group.last_message_id += 1
            self.store.put("group", group.id, asdict(group))
            return group.last_message_id
        return self.count("message")

    def add_message(self, chat_id: int, sender: int, body: Json, **details: Any) -> Message:
        """A new message in a chat."""
        message = Message(
            chat_id=chat_id,
            message_id=self.next_message_id(chat_id),
            sender=sender,
            date=int(self.now()),
            body=body,
            shown_offset=float(self.settings.get("shown_offset", 0)),
            **details,
        )
        self.save_message(message)
        return message

    def show_offset(self, seconds: int) -> None:
        """From now on messages are shown so much later; at the first time those that came before are too."""
        if "shown_offset" not in self.settings:
            for chat in list(self.messages.values()):
                for message in chat.values():
                    message.shown_offset = seconds
                    self.save_message(message)
        self.set("shown_offset", seconds)

    def save_message(self, message: Message) -> None:
        """Keep a message as it now is, and tell of it."""
        message.rev = self.count("rev")
        self.messages.setdefault(message.chat_id, {})[message.message_id] = message
        self.store.put("message", message.key, asdict(message))
        self.tell("message", message)

    def message(self, chat_id: int, message_id: int | None) -> Message | None:
        """A message that has not been deleted, or None."""
        message = self.messages.get(chat_id, {}).get(message_id or 0)
        return None if message is None or message.deleted else message

    def chat_messages(self, chat_id: int) -> Iterator[Message]:
        """The messages of a chat, oldest first, the deleted too."""
        yield from self.messages.get(chat_id, {}).values()

    # Files

    def add_file(
        self, kind: str, name: str, mime: str, content: bytes, width: int = 0, height: int = 0
    ) -> StoredFile:
        """Keep bytes; what comes back carries the ids by which bots know them."""
        unique_id = secrets.token_hex(8)
        prefix = {"photo": "AgAC", "document": "BQAC", "sticker": "CAAC"}[kind]
        stored = StoredFile(
            unique_id=unique_id,
            file_id=prefix + secrets.token_urlsafe(48),
            kind=kind,
            name=name,
            mime=mime,
            size=len(content),
            width=width,
            height=height,
        )
        self.store.write_blob(unique_id, content)
        self._index_file(stored)
        self.store.put("file", stored.file_id, asdict(stored))
        return stored

    def file_content(self, stored: StoredFile) -> bytes:
        """The bytes of a file."""
        return self.store.read_blob(stored.unique_id)

    def _index_file(self, stored: StoredFile) -> None:
        self.files[stored.file_id] = stored
        self.files_by_unique_id[stored.unique_id] = stored

    # Taps

    def add_tap(self, person: int, message: Message, data: str) -> Tap:
        """Remember a tap until it is answered or too old."""
        oldest = self.now() - 3600
        for tap in [tap for tap in self.taps.values() if tap.at < oldest]:
            del self.taps[tap.id]
        tap = Tap(
            id=str(secrets.randbelow(9 * 10**18) + 10**18),
            person=person,
            chat_id=message.chat_id,
            message_id=message.message_id,
            data=data,
            at=self.now(),
        )
        self.taps[tap.id] = tap
        return tap
