"""How Telegram is spoken to: PTB's requests made with aiohttp, whose parser is compiled (docs/decisions/0045)."""

from functools import cache
from io import BytesIO
from ssl import SSLContext
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from scheduler.departure import leaves

CONNECT, WRITE, WRITE_FILES = 5.0, 5.0, 60.0  # seconds; PTB's own, but for files
KEPT_ALIVE = 5.0  # seconds an unused connection stays open: Telegram's side must not be the first to close it
_FOR_EVER = 86_400.0  # seconds
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@cache
def certificates() -> SSLContext:
    """The authorities that are trusted, for all requests: they take a megabyte and a while to load."""
    return httpx.create_ssl_context()


class AiohttpRequest(BaseRequest):
    """Requests to the server `api_url` over at most `connections` connections; an answer is waited for `read_timeout`
    seconds.

    A proxy named by the environment (HTTPS_PROXY, NO_PROXY) is used. What fails is raised as PTB has it, with aiohttp's
    error as its cause; no message holds the address, which holds the token.
    """

    def __init__(
        self, api_url: str, *, connections: int, read_timeout: float, certificates: SSLContext
    ) -> None:
        self._connections, self._read_timeout, self._certificates = connections, read_timeout, certificates
        self._proxy = _proxy(api_url)
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds."""
        return self._read_timeout

    async def initialize(self) -> None:
        """A session is bound to the running loop."""
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=self._connections, ssl=self._certificates, keepalive_timeout=KEPT_ALIVE
            )
            tracing = aiohttp.TraceConfig()
            tracing.on_request_chunk_sent.append(leaves)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trace_configs=[tracing],
                proxy=self._proxy,
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body of the answer. A connection is waited for as long as one may take to be made:
        `pool_timeout` has nothing of its own to say."""
        if self._session is None:
            raise RuntimeError("initialize() comes first")
        files = request_data is not None and request_data.contains_files
        connect = _seconds(connect_timeout, CONNECT)
        read = _seconds(read_timeout, self._read_timeout)
        write = _seconds(write_timeout, WRITE_FILES if files else WRITE)
        # aiohttp has no time for writing; where nobody reads what is written, the whole comes to an end.
        timeout = aiohttp.ClientTimeout(total=connect + write + read, connect=connect, sock_read=read)
        data, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, timeout=timeout
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError as error:
            raise TimedOut(type(error).__name__) from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(_named(error)) from error


def _proxy(url: str) -> str | None:
    """The proxy that the environment names for this address. Asked once: aiohttp would look for it at every request."""
    parts = urlsplit(url)
    if parts.hostname is None or proxy_bypass(parts.hostname):
        return None
    return getproxies().get(parts.scheme)


def _seconds(given: Any, otherwise: float) -> float:
    """What the caller of PTB's method said, if anything; None, for ever, is a day."""
    if given is BaseRequest.DEFAULT_NONE:
        return otherwise
    return _FOR_EVER if given is None else float(given)


def _body(request_data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str] | None]:
    """What is sent, and the headers that it needs."""
    if request_data is None:
        return None, None
    if not request_data.contains_files:
        return request_data.url_encoded_parameters().encode(), _FORM
    form = aiohttp.FormData(quote_fields=False)  # Telegram shows a file's name as it was written here
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in request_data.multipart_data.items():
        # A megabyte of bytes would be written in one go, with everybody waiting.
        stream = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=file_name, content_type=kind)
    return form, None


def _named(error: Exception) -> str:
    """The error without the address."""
    reason = getattr(error, "os_error", None) or (error if type(error) is OSError else None)
    return f"{type(error).__name__}: {reason}" if reason else type(error).__name__
