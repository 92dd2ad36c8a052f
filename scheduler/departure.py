"""When a message really leaves: a busy loop writes a request later than it was begun, and then several at once."""

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import httpx

_WRITTEN = "http11.send_request_body.complete"  # httpcore's name for it
on_leaving: ContextVar[Callable[[], None] | None] = ContextVar("on_leaving", default=None)
"""What is called when the request that this task makes has been written to its connection."""


async def watch(request: httpx.Request) -> None:
    """A request hook of httpx: `on_leaving` is called when the request has been written."""
    called = on_leaving.get()
    if called is None:
        return

    async def trace(event: str, _: dict[str, Any]) -> None:
        if event == _WRITTEN:
            called()

    request.extensions["trace"] = trace
