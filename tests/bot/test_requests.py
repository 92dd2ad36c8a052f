"""Requests to Telegram over real connections: what is sent, and what a failure says about it."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from telegram import Bot
from telegram.error import NetworkError, TimedOut

from bot.requests import AiohttpRequest
from scheduler.departure import NOT_SENT

TOKEN = "1000002:only-for-tests"
OK = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{"ok":true,"result":true}'


@dataclass
class Telegram:
    """Takes every request as it comes over the wire and answers as it was told."""

    url: str = ""
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0
    answer: bytes | None = OK
    hangs: bool = False
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    serving: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self.serving.add(task)
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                lines = head.lower().split(b"\r\n")
                lengths = [int(line.split(b":")[1]) for line in lines if line.startswith(b"content-length:")]
                body = await reader.readexactly(lengths[0]) if lengths else await reader.readuntil(b"--\r\n")
                self.requests.append(head + body)
                if self.hangs:
                    await self.ended.wait()
                if self.answer is None:
                    break
                writer.write(self.answer)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    it = Telegram()
    server = await asyncio.start_server(it.serve, "127.0.0.1", 0)
    it.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield it
    it.ended.set()
    server.close()
    if it.serving:
        await asyncio.wait(it.serving)


@contextlib.asynccontextmanager
async def bot_at(url: str, read_timeout: float = 5) -> AsyncIterator[Bot]:
    request = AiohttpRequest(
        url, connections=4, read_timeout=read_timeout, certificates=ssl.create_default_context()
    )
    await request.initialize()
    try:
        yield Bot(TOKEN, base_url=f"{url}/bot", request=request)
    finally:
        await request.shutdown()


async def test_what_ptb_sends_comes_over_one_connection_in_bangla(telegram: Telegram) -> None:
    async with bot_at(telegram.url) as bot:
        for _ in range(3):
            assert await bot.send_chat_action(5, "typing")
        assert await bot.set_my_name("তাগিদ & সভা")
    assert telegram.connections == 1
    assert telegram.requests[0].startswith(b"POST /bot" + TOKEN.encode() + b"/sendChatAction HTTP/1.1\r\n")
    assert telegram.requests[0].endswith(b"\r\n\r\nchat_id=5&action=typing")
    assert b"name=%E0%A6%A4%E0%A6%BE%E0%A6%97%E0%A6%BF%E0%A6%A6+%26+" in telegram.requests[3]


async def test_a_file_goes_with_its_name_as_it_is_written(telegram: Telegram) -> None:
    async with bot_at(telegram.url) as bot:
        content = "অগ্রগতি".encode() * 50_000
        with contextlib.suppress(TypeError):  # what comes back is no message
            await bot.send_document(5, content, filename='অগ্রগতি "জুন".pdf', caption="দেখুন")
    sent = telegram.requests[-1]
    assert 'filename="অগ্রগতি \\"জুন\\".pdf"'.encode() in sent
    assert b"application/pdf" in sent and "দেখুন".encode() in sent and content in sent


async def test_an_answer_that_does_not_come_may_have_been_an_arrival(telegram: Telegram) -> None:
    telegram.hangs = True
    async with bot_at(telegram.url, read_timeout=0.2) as bot:
        with pytest.raises(TimedOut) as failed:
            await bot.send_chat_action(5, "typing")
    assert not isinstance(failed.value.__cause__, NOT_SENT)
    assert TOKEN not in str(failed.value)


async def test_a_connection_that_ends_without_an_answer_is_not_tried_again(telegram: Telegram) -> None:
    telegram.answer = None
    async with bot_at(telegram.url) as bot:
        with pytest.raises(NetworkError, match="ServerDisconnectedError") as failed:
            await bot.send_chat_action(5, "typing")
    assert len(telegram.requests) == 1
    assert not isinstance(failed.value.__cause__, NOT_SENT)


async def test_where_nobody_listens_nothing_was_sent() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
    async with bot_at(f"http://127.0.0.1:{port}") as bot:
        with pytest.raises(NetworkError) as failed:
            await bot.send_chat_action(5, "typing")
    assert isinstance(failed.value.__cause__, NOT_SENT)
    assert TOKEN not in str(failed.value)


async def test_where_no_connection_is_free_in_time_nothing_was_sent(telegram: Telegram) -> None:
    telegram.hangs = True
    request = AiohttpRequest(
        telegram.url, connections=1, read_timeout=5, certificates=ssl.create_default_context()
    )
    await request.initialize()
    bot = Bot(TOKEN, base_url=f"{telegram.url}/bot", request=request)
    first = asyncio.create_task(bot.send_chat_action(5, "typing"))
    await asyncio.sleep(0.1)
    with pytest.raises(TimedOut) as failed:
        await bot.send_chat_action(6, "typing", connect_timeout=0.1)
    assert isinstance(failed.value.__cause__, NOT_SENT)
    assert len(telegram.requests) == 1
    first.cancel()
    await asyncio.wait([first])
    await request.shutdown()


async def test_a_proxy_of_the_environment_is_used(
    telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", telegram.url)
    monkeypatch.setenv("no_proxy", "")
    async with bot_at("http://telegram.invalid") as bot:
        assert await bot.send_chat_action(5, "typing")
    assert telegram.requests[0].startswith(b"POST http://telegram.invalid/bot")


async def test_before_initialize_it_says_so() -> None:
    request = AiohttpRequest(
        "http://127.0.0.1", connections=1, read_timeout=1, certificates=ssl.create_default_context()
    )
    with pytest.raises(NetworkError, match="initialize"):
        await Bot(TOKEN, request=request).send_chat_action(5, "typing")
