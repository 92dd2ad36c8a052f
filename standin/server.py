"""The one wiring: core, people, control API, chat page, HTTP server."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, StaticFileHandler

from standin.api.handler import FileHandler, MethodHandler
from standin.control import Control
from standin.control_http import ControlHandler, DownloadHandler
from standin.core import DEFAULT_TOKEN, Core
from standin.page.buttons import Buttons, PressHandler
from standin.page.live import FontsHandler, LiveHandler, Page, PageHandler, PhoneHandler
from standin.page.render import Options
from standin.people import People

log = logging.getLogger(__name__)

STATIC = Path(__file__).parent / "page" / "static"

LARGEST_BODY = (
    110 * 1024 * 1024
)  # an album of several files in one request, and what must be refused as too big


class Standin:
    """A Bot API for one bot on this machine."""

    def __init__(
        self,
        *,
        token: str = DEFAULT_TOKEN,
        username: str = "standin_bot",
        name: str = "Stand-in",
        data_dir: Path | str | None = None,
        options: Options | None = None,
    ) -> None:
        self.core = Core(
            token=token, username=username, name=name, data_dir=Path(data_dir) if data_dir else None
        )
        self.people = People(self.core)
        self.page = Page(self.core, options or Options())
        self.buttons = Buttons(self.page, self.people)
        self.state = self.core.state
        self.token = token
        self.url = ""
        self.port = 0
        self._server: HTTPServer | None = None

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Listen; port 0 takes a free one. Returns the address, without a slash at its end."""
        control = Control(self.core, self.people)
        routes: list[Any] = [
            (r"/bot([^/]+)/([^/]*)", MethodHandler, {"core": self.core}),
            (r"/file/bot([^/]+)/(.*)", FileHandler, {"core": self.core}),
            (r"/control/files/([0-9a-f]+)/(.*)", DownloadHandler, {"core": self.core}),
            (r"/control/(\w*)", ControlHandler, {"control": control}),
            (r"/", PageHandler, {"page": self.page}),
            (r"/phone/(-?\d+)", PhoneHandler, {"page": self.page}),
            (r"/live", LiveHandler, {"page": self.page}),
            (r"/press/(\d+)", PressHandler, {"buttons": self.buttons}),
            (r"/fonts.css", FontsHandler, {"page": self.page}),
            (r"/static/(.*)", StaticFileHandler, {"path": STATIC}),
        ]
        if self.page.options.fonts is not None:
            routes.append((r"/fonts/(.*\.ttf)", StaticFileHandler, {"path": self.page.options.fonts}))
        local = {"127.0.0.1", "localhost", "::1"}
        application = Application(
            routes,
            log_function=_log_request,
            websocket_ping_interval=20,
            own_names=local if host in local else None,  # who listens to others is reached by names of theirs
        )
        sockets = bind_sockets(port, host)
        self._server = HTTPServer(
            application, max_body_size=LARGEST_BODY, max_buffer_size=LARGEST_BODY, no_keep_alive=False
        )
        self._server.add_sockets(sockets)
        self.core.webhook.start()
        self.buttons.start()
        self.port = int(sockets[0].getsockname()[1])
        shown = "127.0.0.1" if host in ("", "0.0.0.0", "::") else host  # noqa: S104  where to reach it from here
        self.url = f"http://{shown}:{self.port}"
        return self.url

    async def stop(self) -> None:
        """Stop listening, close every connection, write the state."""
        self.core.webhook.stop()
        self.buttons.stop()
        self.core.stopping.set()
        self.page.close()
        self.core.updates.release()
        if self._server is not None:
            self._server.stop()
            if self.core.active:
                await asyncio.wait(self.core.active, timeout=1)
            await self._server.close_all_connections()
            self._server = None
        self.state.store.close()


def _log_request(handler: Any) -> None:
    """Log what failed, without the address, in which the token stands."""
    status = handler.get_status()
    if status >= 500:
        log.warning("%s answered %d", type(handler).__name__, status)
