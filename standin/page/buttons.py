"""The demo's buttons: addresses on this machine that are called, and what people send by one tap."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.web import RequestHandler

from standin.control_http import check_origin
from standin.page.live import Page
from standin.people import NotPossible, People
from standin.values import Json, Person

log = logging.getLogger(__name__)

POLL_SECONDS = 2.0
CLOSELY_SECONDS = 0.1  # while a button moves the clock


def is_loopback(url: str) -> bool:
    """Whether an address is this machine's own."""
    parts = urlsplit(url)
    if parts.scheme != "http" or not parts.hostname:
        return False
    if parts.hostname == "localhost":
        return True
    try:
        return ipaddress.ip_address(parts.hostname).is_loopback
    except ValueError:
        return False


class Buttons:
    """Presses the buttons, and keeps the demo's clock on the page."""

    def __init__(self, page: Page, people: People) -> None:
        self.page = page
        self.people = people
        self._poller: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to ask for what the clock shows, while anybody looks."""
        if any(button.get("status_url") for button in self.page.options.buttons):
            self._poller = asyncio.get_running_loop().create_task(self._poll())

    def stop(self) -> None:
        """Stop asking."""
        if self._poller is not None:
            self._poller.cancel()

    async def press(self, number: int) -> None:
        """Do what a button says; NotPossible says what failed."""
        button = self.page.options.buttons[number]
        if "person" in button:
            self._send(button)
        else:
            async with self._watching(button.get("status_url")):
                answer = await self._call(button["url"], button.get("method", "POST"), button.get("body"))
            self._show(answer)

    @contextlib.asynccontextmanager
    async def _watching(self, url: str | None) -> AsyncIterator[None]:
        """Follow the clock closely meanwhile: what is sent on its way bears the time it was sent at."""
        if url is None:
            yield
            return
        await self._ask(url)
        watcher = asyncio.get_running_loop().create_task(self._poll_closely(url))
        try:
            yield
        finally:
            watcher.cancel()

    async def _poll_closely(self, url: str) -> None:
        while True:
            await asyncio.sleep(CLOSELY_SECONDS)
            await self._ask(url)

    def _show(self, answer: Json) -> None:
        """What a program answered: {"shown": text or {"bn", "en"}, "now": its time, with its offset, if it likes}."""
        if "shown" in answer and answer["shown"] != self.page.shown:
            try:
                self.page.show(answer["shown"], answer.get("now"))
            except (TypeError, ValueError) as error:
                raise NotPossible(f"now is no time: {error}") from error

    def _send(self, button: Json) -> None:
        person = self._person(button["person"])
        if path := button.get("upload"):
            file = Path(path)
            if not file.is_file():
                raise NotPossible(f"there is no file {file.name}")
            self.people.upload(person.id, [(file.name, file.read_bytes())], caption=button.get("caption", ""))
        elif text := button.get("say"):
            self.people.say(person.id, text)

    def _person(self, name: str) -> Person:
        for person in self.people.state.people.values():
            if person.name == name:
                return person
        raise NotPossible(f"there is nobody called {name}")

    async def _call(self, url: str, method: str, body: Any) -> Json:
        if not is_loopback(url):
            raise NotPossible("a button may only call this machine")
        content = None if method == "GET" else json.dumps(body or {})
        request = HTTPRequest(
            url,
            method,
            {"Content-Type": "application/json"},
            content,
            request_timeout=30,
            follow_redirects=False,
        )
        try:
            response = await AsyncHTTPClient().fetch(request)
            answer = json.loads(response.body or b"{}")
        except Exception as error:  # whatever the other program does must not harm the page
            raise NotPossible(f"{urlsplit(url).path}: {error}") from error
        return answer if isinstance(answer, dict) else {"shown": str(answer)}

    async def _poll(self) -> None:
        while True:
            for button in self.page.options.buttons:
                if self.page.viewers and (url := button.get("status_url")):
                    await self._ask(url)
            await asyncio.sleep(POLL_SECONDS)

    async def _ask(self, url: str) -> None:
        try:
            self._show(await self._call(url, "GET", None))
        except NotPossible as error:
            log.debug("the clock did not answer: %s", error)


class PressHandler(RequestHandler):
    """POST /press/NUMBER"""

    def initialize(self, buttons: Buttons) -> None:
        self.buttons = buttons

    def prepare(self) -> None:
        check_origin(self)

    async def post(self, number: str) -> None:
        try:
            await self.buttons.press(int(number))
        except IndexError:
            self.set_status(404)
            self.finish({"error": "there is no such button"})
        except NotPossible as error:
            self.set_status(409)
            self.finish({"error": str(error)})
        else:
            self.finish({"result": None})
