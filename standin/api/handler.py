"""The HTTP side of the Bot API: token, method, parameters, faults, answer."""

from __future__ import annotations

import asyncio
import logging
import time
from http import HTTPStatus
from typing import Any

from tornado.iostream import StreamClosedError
from tornado.web import RequestHandler

from standin import limits, refusals
from standin.api import METHODS
from standin.api.call import Call, Described, chat_id
from standin.api.params import Params
from standin.core import Core
from standin.faults import CallRecord, Fault
from standin.refusals import ApiError

log = logging.getLogger(__name__)


class Dropped(Exception):
    """The connection is closed without an answer."""


def check_token(core: Core, token: str) -> None:
    """Refuse a token that is none, or not this bot's."""
    number, colon, _ = token.partition(":")
    if not colon or not number.isdigit():
        raise refusals.MALFORMED_TOKEN()
    if token != core.token:
        raise refusals.WRONG_TOKEN()


class _Base(RequestHandler):
    core: Core

    def initialize(self, core: Core) -> None:
        self.core = core
        self.gone = asyncio.Event()

    def on_connection_close(self) -> None:
        self.gone.set()

    def refuse(self, error: ApiError) -> None:
        self.set_status(error.code)
        if error.code == 429:
            self.set_header("Retry-After", str(error.parameters["retry_after"]))
        self.finish(error.body())

    def drop(self) -> None:
        """Close the connection, nothing more."""
        self.detach().close()

    async def before(self, fault: Fault) -> None:
        """What goes wrong before anything is done."""
        match fault.kind:
            case "drop_before":
                raise Dropped
            case "hang_before":
                await self._pause(fault.seconds)
                raise Dropped
            case "slow":
                await self._pause(fault.seconds)
            case "retry_after":
                raise refusals.flood(max(1, round(fault.seconds)))
            case "status" if not fault.after:
                raise server_error(fault.status)

    async def after(self, fault: Fault) -> None:
        """What goes wrong when it was done, and only the answer is missing."""
        match fault.kind:
            case "drop_after":
                raise Dropped
            case "hang_after":
                await self._pause(fault.seconds)
                raise Dropped
            case "status" if fault.after:
                raise server_error(fault.status)

    async def _pause(self, seconds: float) -> None:
        """Say nothing until the time is over, the caller leaves, or the stand-in stops."""
        waits = [asyncio.ensure_future(event.wait()) for event in (self.gone, self.core.stopping)]
        await asyncio.wait(waits, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for wait in waits:
            wait.cancel()


def server_error(status: int) -> ApiError:
    """An error of the server itself, with the name HTTP gives it."""
    return ApiError(status, HTTPStatus(status).phrase)


class MethodHandler(_Base):
    """/bot<token>/METHOD"""

    async def get(self, token: str, name: str) -> None:
        await self._answer(token, name.lower())

    async def post(self, token: str, name: str) -> None:
        await self._answer(token, name.lower())

    async def _answer(self, token: str, name: str) -> None:
        started = time.monotonic()
        record: CallRecord | None = None
        task = asyncio.current_task()
        assert task is not None
        self.core.active.add(task)
        try:
            check_token(self.core, token)
            params = Params.of(self.request)
            chat = chat_id(params)
            text = params.text("text") or params.text("caption")
            record = self.core.calls.begin(name, chat, text or None)
            result = await self._run(name, params, chat, record)
            record.ok = True
            record.ms = (time.monotonic() - started) * 1000
            body: dict[str, Any] = {"ok": True, "result": result}
            if isinstance(result, Described):
                body = {"ok": True, "result": result.result, "description": result.description}
            self.core.state.store.flush()  # what has been answered is kept, whatever happens next
            self.finish(body)
        except ApiError as error:
            if record is not None:
                record.ok, record.error = False, error.description
            self.refuse(error)
        except (Dropped, StreamClosedError):
            self.drop()
        finally:
            self.core.active.discard(task)

    async def _run(self, name: str, params: Params, chat: int | None, record: CallRecord) -> Any:
        fault = self.core.faults.take(name, chat)
        if fault is not None:
            record.fault = fault.kind
            await self.before(fault)
        function = METHODS.get(name)
        if function is None:
            log.warning("UNKNOWN METHOD %s: the stand-in does not have it; answered 404", name)
            raise refusals.UNKNOWN_METHOD()
        result = await function(Call(self.core, params))
        if fault is not None:
            await self.after(fault)
        return result


class FileHandler(_Base):
    """/file/bot<token>/<file_path>"""

    async def get(self, token: str, path: str) -> None:
        try:
            check_token(self.core, token)
            fault = self.core.faults.take("file", None)
            if fault is not None:
                await self.before(fault)
            unique_id = path.rsplit("_", 1)[-1].partition(".")[0]
            stored = self.core.state.files_by_unique_id.get(unique_id)
            if stored is None or stored.path != path or stored.size > limits.DOWNLOAD:
                raise refusals.MALFORMED_TOKEN()
            self.set_header("Content-Type", "application/octet-stream")
            self.finish(self.core.state.file_content(stored))
        except ApiError as error:
            self.refuse(error)
        except Dropped:
            self.drop()
