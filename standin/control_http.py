"""The HTTP side of the control API, and files as people get them."""

from __future__ import annotations

import inspect
import json
from urllib.parse import urlsplit

from tornado.web import RequestHandler

from standin.control import ACTIONS, Control
from standin.core import Core
from standin.people import NotPossible
from standin.refusals import ApiError
from standin.values import Json


class ControlHandler(RequestHandler):
    """/control/ACTION"""

    def initialize(self, control: Control) -> None:
        self.control = control

    def prepare(self) -> None:
        check_origin(self)

    def get(self, name: str) -> None:
        if name:
            self.set_status(405)
            self.finish({"error": "use POST"})
            return
        self.finish({n: inspect.cleandoc(f.__doc__ or "") for n, f in ACTIONS.items()})

    async def post(self, name: str) -> None:
        if name not in ACTIONS:
            self.set_status(404)
            self.finish({"error": f"there is no action {name}"})
            return
        try:
            result = await self.control.run(name, self._given())
        except NotPossible as error:
            self.set_status(409)
            self.finish({"error": str(error)})
        except (KeyError, TypeError, ValueError, ApiError) as error:
            self.set_status(400)
            self.finish({"error": f"{type(error).__name__}: {error}"})
        else:
            self.control.core.state.store.flush()  # what has been answered is kept, whatever happens next
            self.set_header("Content-Type", "application/json; charset=utf-8")
            self.finish(json.dumps({"result": result}, ensure_ascii=False))

    def _given(self) -> Json:
        if self.request.headers.get("Content-Type", "").startswith("multipart/"):
            given: Json = {name: values[-1].decode() for name, values in self.request.arguments.items()}
            given["files"] = [
                (file["filename"], file["body"]) for files in self.request.files.values() for file in files
            ]
            return given
        parsed = json.loads(self.request.body or b"{}")
        if not isinstance(parsed, dict):
            raise ValueError("a JSON object is expected")
        return parsed


class DownloadHandler(RequestHandler):
    """/control/files/<unique id>/<name>: a file as a person gets it."""

    def initialize(self, core: Core) -> None:
        self.core = core

    def prepare(self) -> None:
        check_origin(self)

    def get(self, unique_id: str, name: str) -> None:
        stored = self.core.state.files_by_unique_id.get(unique_id)
        if stored is None:
            self.set_status(404)
            self.finish({"error": "there is no such file"})
            return
        picture = stored.mime in ("image/png", "image/jpeg", "image/gif", "image/webp")
        self.set_header("Content-Type", stored.mime if picture else "application/octet-stream")
        self.set_header("X-Content-Type-Options", "nosniff")
        if not picture:
            self.set_header("Content-Disposition", "attachment")
        self.finish(self.core.state.file_content(stored))


def check_origin(handler: RequestHandler) -> None:
    """Other sites in the same browser may not press our buttons, nor read our page under a name of their own."""
    host, origin = handler.request.host, handler.request.headers.get("Origin")
    own_names = handler.settings["own_names"]
    known = own_names is None or urlsplit(f"//{host}").hostname in own_names
    if not known or (origin is not None and urlsplit(origin).netloc != host):
        handler.set_status(403)
        handler.finish({"error": "this address answers its own page only"})
