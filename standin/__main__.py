"""`python -m standin`: the stand-in as a program."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import signal
import sys
from pathlib import Path

from standin.core import DEFAULT_TOKEN
from standin.server import Standin


def parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m standin",
        description="A Telegram Bot API on this machine, with a chat page. Prints its address when it listens.",
    )
    parser.add_argument("--port", type=int, default=8090, help="where to listen; 0 takes a free port (8090)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1)")
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the bot's token, NUMBER:LETTERS")
    parser.add_argument("--username", default="standin_bot", help="the bot's @name")
    parser.add_argument("--name", default="Stand-in", help="the bot's name above its chats")
    parser.add_argument("--data-dir", type=Path, help="keep everything here; without it nothing is kept")
    parser.add_argument("--ready-file", type=Path, help='write {"url", "port"} here once it listens')
    return parser


async def serve(args: argparse.Namespace) -> None:
    """Run until SIGINT or SIGTERM."""
    standin = Standin(token=args.token, username=args.username, name=args.name, data_dir=args.data_dir)
    url = await standin.start(args.port, args.host)
    if args.ready_file is not None:
        port = int(url.rsplit(":", 1)[1])
        partial = args.ready_file.with_suffix(".part")
        partial.write_text(json.dumps({"url": url, "port": port}))
        partial.replace(args.ready_file)
    sys.stdout.write(url + "/\n")
    sys.stdout.flush()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()
    await standin.stop()


def main() -> None:
    """Read the command line and run."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    asyncio.run(serve(parser().parse_args()))


if __name__ == "__main__":
    main()
