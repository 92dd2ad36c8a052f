"""What stands on the page, from the state to HTML."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tornado.template import Loader

from standin.core import Core
from standin.page import texts
from standin.values import Group, Json, Message, Person
from standin.view import message_view

TEMPLATES = Path(__file__).parent / "templates"
HUES = 8  # classes hue-0 … hue-7 in page.css


@dataclass
class Options:
    """What the demo hands over: words, addresses and files, as data."""

    title: str = ""
    guide: dict[str, list[str]] = field(default_factory=dict)
    buttons: list[Json] = field(default_factory=list)
    fonts: Path | None = None


class Renderer:
    """Makes HTML of the state, in one language or the other."""

    def __init__(self, core: Core, options: Options) -> None:
        self.core = core
        self.options = options
        self.loader = Loader(str(TEMPLATES))

    def page(self, lang: str) -> bytes:
        """The whole page."""
        state = self.core.state
        return self._html(
            "page.html",
            lang,
            title=self.options.title or self.core.name,
            guide=self.options.guide.get(lang) or [],
            buttons=[(at, b) for at, b in enumerate(self.options.buttons) if b.get("url")],
            has_clock=any(b.get("status_url") or b.get("show") for b in self.options.buttons),
            chats=[(chat.id, self.chip(chat, lang), self.phone(chat, lang)) for chat in self.core.chats()],
            words=json.dumps(texts.TEXTS[lang], ensure_ascii=False),
            rev=state.settings.get("rev", 0),
            fonts=self.options.fonts is not None,
        )

    def chip(self, chat: Person | Group, lang: str) -> str:
        """A person in the row that switches between phones."""
        return self._html("chip.html", lang, chat=self._chat(chat, lang)).decode()

    def phone(self, chat: Person | Group, lang: str) -> str:
        """One phone with everything in it."""
        messages = [m for m in self.core.state.chat_messages(chat.id) if not m.deleted]
        return self._html(
            "phone.html",
            lang,
            chat=self._chat(chat, lang),
            head=self.head(chat, lang),
            foot=self.foot(chat, lang),
            messages=[self.message(message, lang) for message in messages[-400:]],
        ).decode()

    def head(self, chat: Person | Group, lang: str) -> str:
        """The head of a phone: who holds it."""
        return self._html("head.html", lang, chat=self._chat(chat, lang)).decode()

    def foot(self, chat: Person | Group, lang: str) -> str:
        """The foot of a phone: where one writes, or begins, or unblocks."""
        quick = [
            (at, button)
            for at, button in enumerate(self.options.buttons)
            if isinstance(chat, Person) and button.get("person") == chat.name
        ]
        keyboard = self._keyboard(chat.id)
        members = []
        if isinstance(chat, Group):
            members = [self.core.state.people[person] for person in chat.members]
        return self._html(
            "foot.html", lang, chat=self._chat(chat, lang), quick=quick, keyboard=keyboard, members=members
        ).decode()

    def message(self, message: Message, lang: str) -> str:
        """One bubble."""
        shown = message_view(self.core, message)
        original = self.core.state.message(message.chat_id, message.reply_to)
        return self._html(
            "message.html",
            lang,
            m=shown,
            time=texts.time_of_day(message.date + message.shown_offset, lang),
            day=texts.day(message.date + message.shown_offset, lang),
            size=lambda count: texts.size(count, lang),
            service=self._service(shown["service"], lang),
            original=message_view(self.core, original) if original is not None else None,
            in_group=message.chat_id < 0,
            hue=message.sender % HUES,
        ).decode()

    def _chat(self, chat: Person | Group, lang: str) -> Json:
        """A person or group with what the templates need."""
        words = texts.TEXTS[lang]
        shown: Json = {"id": chat.id, "hue": chat.id % HUES, "group": isinstance(chat, Group)}
        if isinstance(chat, Group):
            count = texts.digits(str(len(chat.members)), lang)
            shown |= {"name": chat.title, "role": words["members"].format(n=count), "avatar": chat.title[:1]}
            return shown | {"started": True, "blocked": False, "phone": None}
        role = chat.role_bn if lang == "bn" else chat.role_en
        shown |= {"name": chat.name, "role": role, "avatar": chat.avatar or chat.name[:1]}
        return shown | {"started": chat.started, "blocked": chat.blocked, "phone": chat.phone}

    def _keyboard(self, chat_id: int) -> list[list[Json]]:
        """The keyboard below a chat: the last one sent, unless it was taken away."""
        for message in reversed(list(self.core.state.chat_messages(chat_id))):
            if message.reply_markup is not None and not message.deleted:
                rows: list[list[Json]] = message.reply_markup.get("keyboard", [])
                return rows
        return []

    def _service(self, kind: str | None, lang: str) -> str | None:
        words = {
            "pinned_message": "pinned",
            "new_chat_members": "joined",
            "left_chat_member": "left",
            "migrate_to_chat_id": "migrated",
            "migrate_from_chat_id": "migrated",
        }
        return texts.TEXTS[lang][words[kind]].format(bot=self.core.name) if kind else None

    def _html(self, template: str, lang: str, **values: Any) -> bytes:
        words = texts.TEXTS[lang]
        return self.loader.load(template).generate(lang=lang, t=words, bot=self.core.bot_user(), **values)
