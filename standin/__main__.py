"""`python -m standin`: the stand-in as a program."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import signal
import sys
from pathlib import Path
from typing import Any

from standin.core import DEFAULT_TOKEN
from standin.page.render import Options
from standin.server import Standin
from standin.values import Json

FONTS = Path(__file__).parent.parent / "fonts"
PERSON_DETAILS = ("role_bn", "role_en", "language_code", "avatar", "phone", "username")


def parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m standin",
        description="A Telegram Bot API on this machine, with a chat page. Prints its address when it listens.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="""files:
  people   [{"name", "role_bn", "role_en", "language_code", "avatar", "phone", "open": PAYLOAD or "" or null}]
           made once, at the first start, in this order; with "open" they press Start
  guide    {"bn": [step, ...], "en": [step, ...]}
  buttons  [{"label_bn", "label_en", "url", "method", "body"}  calls a program on this machine, shows its "shown"
            {"status_url"}                                    asked every two seconds for what the clock shows;
                                                              with "now" (ISO) bubbles bear its time
            {"label_bn", "label_en", "person", "upload": FILE or "say": TEXT}]  sends it as this person""",
    )
    parser.add_argument("--port", type=int, default=8090, help="where to listen; 0 takes a free port (8090)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (127.0.0.1)")
    parser.add_argument("--token", type=_token, default=DEFAULT_TOKEN, help="the bot's token, NUMBER:LETTERS")
    parser.add_argument("--username", default="standin_bot", help="the bot's @name")
    parser.add_argument("--name", default="Stand-in", help="the bot's name above its chats")
    parser.add_argument("--data-dir", type=Path, help="keep everything here; without it nothing is kept")
    parser.add_argument("--title", default="", help="what stands at the head of the page")
    parser.add_argument(
        "--people", type=_json_file(list), default=[], metavar="FILE", help="people to begin with"
    )
    parser.add_argument("--guide", type=_json_file(dict), default={}, metavar="FILE", help="what to try")
    parser.add_argument(
        "--buttons", type=_json_file(list), default=[], metavar="FILE", help="buttons on the page"
    )
    parser.add_argument(
        "--fonts", type=Path, default=FONTS, help="where HindSiliguri*.ttf are (fonts/ beside us)"
    )
    parser.add_argument("--limits", action="store_true", help="answer 429 at Telegram's true limits")
    parser.add_argument("--ready-file", type=Path, help='write {"url", "port"} here once it listens')
    return parser


def _token(text: str) -> str:
    """A type for argparse: a bot's token."""
    number, _, letters = text.partition(":")
    if not number.isdigit() or not letters:
        raise argparse.ArgumentTypeError("a token is NUMBER:LETTERS")  # the token itself is not repeated
    return text


def _json_file(kind: type) -> Any:
    """A type for argparse: the content of a JSON file that holds this kind of value."""

    def read(path: str) -> Any:
        try:
            content = json.loads(Path(path).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise argparse.ArgumentTypeError(f"{path}: {error}") from error
        if not isinstance(content, kind):
            raise argparse.ArgumentTypeError(f"{path}: a JSON {kind.__name__} is expected")
        return content

    return read


def make_people(standin: Standin, people: list[Json]) -> None:
    """Make the people to begin with, unless that was done at an earlier start."""
    if standin.state.settings.get("people_made"):
        return
    standin.state.set("people_made", True)
    for given in people:
        details = {name: given[name] for name in PERSON_DETAILS if given.get(name) is not None}
        person = standin.state.add_person(given["name"], **details)
        if given.get("open") is not None:
            standin.people.open(person.id, given["open"] or None)


async def serve(args: argparse.Namespace) -> None:
    """Run until SIGINT or SIGTERM."""
    fonts = args.fonts if args.fonts.is_dir() and any(args.fonts.glob("HindSiliguri*.ttf")) else None
    standin = Standin(
        token=args.token,
        username=args.username,
        name=args.name,
        data_dir=args.data_dir,
        options=Options(title=args.title, guide=args.guide, buttons=args.buttons, fonts=fonts),
    )
    standin.core.flood.on = args.limits
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    make_people(standin, args.people)
    url = await standin.start(args.port, args.host)
    if args.ready_file is not None:
        partial = args.ready_file.with_suffix(".part")
        partial.write_text(json.dumps({"url": url, "port": standin.port}))
        partial.replace(args.ready_file)
    sys.stdout.write(url + "/\n")
    sys.stdout.flush()
    await stop.wait()
    await standin.stop()


def main() -> None:
    """Read the command line and run."""
    args = parser().parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    try:
        asyncio.run(serve(args))
    except OSError as error:
        sys.exit(f"the stand-in cannot start at {args.host}:{args.port}: {error.strerror or error}")


if __name__ == "__main__":
    main()
