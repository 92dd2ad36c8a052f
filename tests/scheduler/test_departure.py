"""When a request leaves is heard before it is answered."""

import asyncio

import aiohttp

from scheduler.departure import leaves, on_leaving


async def test_a_request_is_told_of_when_it_is_written_and_long_before_its_answer() -> None:
    told: list[str] = []
    asked, answer = asyncio.Event(), asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await reader.readexactly(4)
        asked.set()
        await answer.wait()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    tracing = aiohttp.TraceConfig()
    tracing.on_request_chunk_sent.append(leaves)
    async with server, aiohttp.ClientSession(trace_configs=[tracing]) as http:

        async def ask() -> None:
            on_leaving.set(lambda: told.append("left"))
            async with http.post(url, data=b"body"):
                told.append("answered")

        asking = asyncio.create_task(ask())
        await asked.wait()
        await asyncio.sleep(0.05)
        assert told == ["left"]
        answer.set()
        await asking
    assert told == ["left", "answered"]
