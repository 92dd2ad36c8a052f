"""When a message really leaves: a busy loop writes a request later than it was begun, and then several at once."""

from collections.abc import Callable
from contextvars import ContextVar

import aiohttp

NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError)
"""Causes of a failure that say that nothing left: no connection stood. After any other, nobody knows."""

on_leaving: ContextVar[Callable[[], None] | None] = ContextVar("on_leaving", default=None)
"""What is called when the request that this task makes is written to its connection."""


async def leaves(*_: object) -> None:
    """For aiohttp to call when the body of a request is written."""
    called = on_leaving.get()
    if called is not None:
        called()
