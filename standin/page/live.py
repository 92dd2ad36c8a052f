"""The page over HTTP: the page itself, its fonts, and the WebSocket that keeps it as the state is."""

from __future__ import annotations

import json
import logging
import math
import re
from datetime import datetime
from typing import Any

from tornado.web import RequestHandler
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from standin.control_http import check_origin
from standin.core import Core
from standin.page.render import Options, Renderer
from standin.values import BOT, Group, Json, Message, Person, Tap

log = logging.getLogger(__name__)

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
LANGUAGES = ("bn", "en")


class Page:
    """The page's side of the world: who looks at it, and what they are told."""

    def __init__(self, core: Core, options: Options) -> None:
        self.core = core
        self.renderer = Renderer(core, options)
        self.options = options
        self.viewers: set[LiveHandler] = set()
        self.shown: Json = {}
        core.state.listeners.append(self._changed)

    def _changed(self, event: str, subject: Any) -> None:
        for viewer in list(self.viewers):
            for told in self.events(event, subject, viewer.lang):
                viewer.tell(told)

    def events(self, event: str, subject: Any, lang: str) -> list[Json]:
        """What a change of the state means on the page."""
        if isinstance(subject, Message):
            events = [self.put(subject, lang)]
            if subject.reply_markup is not None:
                events.append(self._parts(self.core.chat_of(subject.chat_id), lang))
            return events
        if isinstance(subject, Person | Group):
            return [self._parts(subject, lang)]
        if event == "action":
            chat_id, action = subject
            return [{"type": "action", "chat": chat_id, "action": action}]
        if isinstance(subject, Tap) and event == "answer":
            return [{"type": "answered", "tap": subject.id}]
        return []

    def put(self, message: Message, lang: str) -> Json:
        """A message came, changed or went."""
        return {
            "type": "put",
            "chat": message.chat_id,
            "id": message.message_id,
            "rev": message.rev,
            "from_bot": message.sender == BOT,
            "html": "" if message.deleted else self.renderer.message(message, lang),
        }

    def _parts(self, chat: Person | Group, lang: str) -> Json:
        """A person or group came or changed; `phone` is used where the page does not know them yet."""
        renderer = self.renderer
        gone = isinstance(chat, Group) and chat.migrated_to is not None
        return {
            "type": "chat",
            "chat": chat.id,
            "gone": gone,
            "chip": renderer.chip(chat, lang),
            "head": renderer.head(chat, lang),
            "foot": renderer.foot(chat, lang),
        }

    def show(self, shown: Any, now: str | None = None) -> None:
        """Tell everybody what the demo's clock shows; from now on bubbles bear its time, if it says `now`."""
        if now is not None:
            # The hands of that clock, whatever zone this machine or it is in.
            wall = datetime.fromisoformat(now).replace(tzinfo=None).timestamp()
            # Messages bear whole seconds: rounded so that none seems to come before the hour it was sent at.
            self.core.state.show_offset(math.ceil(wall) - int(self.core.state.now()))
        self.shown = shown if isinstance(shown, dict) else {"bn": str(shown), "en": str(shown)}
        for viewer in list(self.viewers):
            viewer.tell({"type": "shown", "text": self.shown.get(viewer.lang, "")})

    def close(self) -> None:
        """Part from everybody who looks."""
        for viewer in list(self.viewers):
            viewer.close()

    def since(self, rev: int, lang: str) -> list[Json]:
        """What a page that last saw `rev` has missed."""
        state = self.core.state
        if rev > int(state.settings.get("rev", 0)):
            return [{"type": "reload"}]  # this is another world than the page knew
        missed = [m for chat in state.messages.values() for m in chat.values() if m.rev > rev]
        events = [self._parts(chat, lang) for chat in self.core.chats()]
        events += [self.put(message, lang) for message in sorted(missed, key=lambda m: m.rev)]
        if self.shown:
            events.append({"type": "shown", "text": self.shown.get(lang, "")})
        return events


class PageHandler(RequestHandler):
    """GET /"""

    def initialize(self, page: Page) -> None:
        self.page = page

    def prepare(self) -> None:
        check_origin(self)

    def get(self) -> None:
        wanted = self.get_query_argument("lang", "")
        if wanted in LANGUAGES:
            self.set_cookie("lang", wanted, samesite="Strict", expires_days=365)
            self.redirect("/")
            return
        secure_page(self)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(self.page.renderer.page(language(self)))


class PhoneHandler(RequestHandler):
    """GET /phone/ID: one phone, for a person the page has just heard of."""

    def initialize(self, page: Page) -> None:
        self.page = page

    def prepare(self) -> None:
        check_origin(self)

    def get(self, chat_id: str) -> None:
        try:
            chat = self.page.core.chat_of(int(chat_id))
        except KeyError:
            self.set_status(404)
            return
        secure_page(self)
        self.finish(self.page.renderer.phone(chat, language(self)))


class FontsHandler(RequestHandler):
    """GET /fonts.css: the Bangla fonts that are there, by weight."""

    def initialize(self, page: Page) -> None:
        self.page = page

    def get(self) -> None:
        self.set_header("Content-Type", "text/css; charset=utf-8")
        folder = self.page.options.fonts
        files = sorted(folder.glob("HindSiliguri*.ttf")) if folder is not None else []
        for file in files:
            weight = re.search(r"[1-9]00", file.name)
            self.write(
                f"@font-face{{font-family:'Hind Siliguri';font-weight:{weight[0] if weight else 400};"
                f"font-display:swap;src:url('/fonts/{file.name}') format('truetype')}}\n"
            )


class LiveHandler(WebSocketHandler):
    """/live?rev=N: everything that changes after N, as it happens."""

    def initialize(self, page: Page) -> None:
        self.page = page
        self.lang = "bn"

    def prepare(self) -> None:
        check_origin(self)

    def open(self, *args: str, **kwargs: str) -> None:
        self.lang = language(self)
        for event in self.page.since(int(self.get_query_argument("rev", "0")), self.lang):
            self.tell(event)
        self.page.viewers.add(self)

    def on_message(self, message: str | bytes) -> None:
        """The page only listens."""

    def on_close(self) -> None:
        self.page.viewers.discard(self)

    def tell(self, event: Json) -> None:
        """Send one event; who has gone is forgotten."""
        try:
            self.write_message(json.dumps(event, ensure_ascii=False))
        except WebSocketClosedError:
            self.page.viewers.discard(self)


def language(handler: RequestHandler) -> str:
    """The page's language: what was chosen, else Bangla."""
    chosen = handler.get_cookie("lang") or ""
    return chosen if chosen in LANGUAGES else "bn"


def secure_page(handler: RequestHandler) -> None:
    """The headers of a page that loads nothing from elsewhere and is never cached."""
    handler.set_header("Content-Security-Policy", CSP)
    handler.set_header("X-Content-Type-Options", "nosniff")
    handler.set_header("Referrer-Policy", "no-referrer")
    handler.set_header("Cache-Control", "no-store")
