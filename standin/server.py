"""The one wiring: core, people, control API, chat page, HTTP server."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from standin.api.handler import FileHandler, MethodHandler
from standin.control import Control
from standin.control_http import ControlHandler, DownloadHandler
from standin.core import DEFAULT_TOKEN, Core
from standin.people import People

log = logging.getLogger(__name__)

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
    ) -> None:
        self.core = Core(
            token=token, username=username, name=name, data_dir=Path(data_dir) if data_dir else None
        )
        self.people = People(self.core)
        self.state = self.core.state
        self.token = token
        self.url = ""
        self._server: HTTPServer | None = None

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> str:
        """Listen; port 0 takes a free one. Returns the address, without a slash at its end."""
        control = Control(self.core, self.people)
        routes: list[Any] = [
            (r"/bot([^/]+)/([^/]*)", MethodHandler, {"core": self.core}),
            (r"/file/bot([^/]+)/(.*)", FileHandler, {"core": self.core}),
            (r"/control/files/([0-9a-f]+)/(.*)", DownloadHandler, {"core": self.core}),
            (r"/control/(\w*)", ControlHandler, {"control": control}),
        ]
        application = Application(routes, log_function=_log_request)
        sockets = bind_sockets(port, host)
        self._server = HTTPServer(
            application, max_body_size=LARGEST_BODY, max_buffer_size=LARGEST_BODY, no_keep_alive=False
        )
        self._server.add_sockets(sockets)
        self.core.webhook.start()
        port = sockets[0].getsockname()[1]
        self.url = f"http://{host}:{port}"
        return self.url

    async def stop(self) -> None:
        """Stop listening, close every connection, write the state."""
        self.core.webhook.stop()
        self.core.stopping.set()
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
