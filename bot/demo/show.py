"""Starting the demo's three programs (the stand-in with its chat page, the bot, the clock in it) and stopping them."""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO
from zoneinfo import ZoneInfo

from actions.desk import Desk
from bot.clock import clock_url
from bot.demo.papers import write_papers
from bot.demo.people import PLAYERS, settle
from bot.demo.texts import BUTTONS, GUIDE, PAPER_BUTTONS
from bot.program import CLOCK_NOTE, open_database
from bot.settings import Settings, read
from storage.clock import SimulatedClock
from storage.meetings import committees

TOKEN = "1000001:demo-on-this-machine-only"  # noqa: S105  of the stand-in; no real bot has it
USERNAME = "tagid_demo_bot"
START = "2026-02-08T09:40"
READY_WITHIN = 30.0  # seconds
FONTS = Path(__file__).resolve().parents[2] / "fonts"


def run_demo(folder: Path, *, port: int, fresh: bool, out: TextIO, err: TextIO) -> int:
    """Run until Ctrl-C. `folder` keeps people, chats and database; `fresh` forgets them first."""
    if fresh and folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with _standin(folder, port) as url, _bot(folder, url) as bot:
            print(f"\n  তাগিদ · Tagid demo: open {url} in a browser. Ctrl-C stops it.\n", file=out, flush=True)
            status = bot.wait()
            print(f"tagid: the bot ended by itself (status {status}); see {folder / 'bot.log'}.", file=err)
            return 1
    except KeyboardInterrupt:
        print("\n  The demo is stopped; the next start goes on where it was.", file=out)
        return 0
    except DemoError as problem:
        print(f"tagid: {problem}", file=err)
        return 1


class DemoError(Exception):
    """The demo cannot start; the text says why and what to do."""


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


@contextlib.contextmanager
def _standin(folder: Path, port: int) -> Iterator[str]:
    """The stand-in with the demo's people, guide and buttons; its address."""
    notes = _notes(folder)
    ready = folder / "ready.json"
    ready.unlink(missing_ok=True)
    command = [
        *(sys.executable, "-m", "standin", "--host", "127.0.0.1", "--port", str(_free(port))),
        *("--token", TOKEN, "--username", USERNAME, "--name", "তাগিদ", "--title", "তাগিদ · Tagid"),
        *("--data-dir", str(folder / "standin"), "--ready-file", str(ready), "--fonts", str(FONTS)),
        *(f"--{name}={path}" for name, path in notes.items()),
    ]
    with _process(command, folder / "standin.log") as process:
        until = time.monotonic() + READY_WITHIN
        while not ready.exists():
            if process.poll() is not None or time.monotonic() > until:
                raise DemoError(f"the stand-in did not start; see {folder / 'standin.log'}.")
            time.sleep(0.02)
        yield str(json.loads(ready.read_text(encoding="utf-8"))["url"])


@contextlib.contextmanager
def _bot(folder: Path, url: str) -> Iterator[subprocess.Popen[bytes]]:
    """`tagid run`, as in production, against the stand-in and with a simulated clock."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TAGID_")}
    mine = {
        "TAGID_TOKEN": TOKEN,
        "TAGID_API_URL": url.rstrip("/"),
        "TAGID_DATA_DIR": str(folder),
        "TAGID_CLOCK": START,
    }
    _settle_once(read(mine), url)
    with _process(
        [sys.executable, "-m", "bot.cli", "run"], folder / "bot.log", {**environment, **mine}
    ) as bot:
        yield bot


def _settle_once(settings: Settings, url: str) -> None:
    """At the first start: the committee, its people and offices."""
    database = open_database(settings)
    assert settings.clock is not None
    desk = Desk(
        database=database,
        clock=SimulatedClock(database, settings.clock),
        zone=ZoneInfo("Asia/Dhaka"),
    )
    try:
        if not desk.look(_founded):
            people = _ask(f"{url.rstrip('/')}/control/state")["result"]["people"]
            settle(desk, {person["name"]: person["id"] for person in people})
    finally:
        database.close()


def _founded(session: Any, moment: Any) -> bool:
    return bool(committees(session))


def _ask(url: str) -> Any:
    request = urllib.request.Request(url, data=b"{}", headers={"Content-Type": "application/json"})  # noqa: S310  loopback
    with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310  loopback
        return json.loads(response.read())


def _notes(folder: Path) -> dict[str, Path]:
    """The files that tell the stand-in about people, guide and buttons."""
    papers = write_papers(folder / "papers")
    clock = folder / CLOCK_NOTE
    if not clock.exists():
        clock.write_text(json.dumps({"url": clock_url(_free(0))}), encoding="utf-8")
    at = json.loads(clock.read_text(encoding="utf-8"))["url"]
    people = [
        {
            "name": player.name,
            "role_bn": player.post_bn,
            "role_en": player.post_en,
            "language_code": "bn",
            "open": "",  # everybody has pressed Start
            "avatar": player.name[0],
        }
        for player in PLAYERS
    ]
    sends: list[dict[str, Any]] = [
        {**words, "person": PLAYERS[0].name, "upload": str(papers[name].resolve())}
        for name, words in PAPER_BUTTONS.items()
    ]
    moves: list[dict[str, Any]] = [
        {**button, "method": "POST", "url": at, "show": "clock", "status_url": at} for button in BUTTONS
    ]
    found: Mapping[str, object] = {"people": people, "guide": GUIDE, "buttons": [*sends, *moves]}
    for name, value in found.items():
        (folder / f"{name}.json").write_text(
            json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8"
        )
    return {name: folder / f"{name}.json" for name in found}


def _free(port: int) -> int:
    """`port` if nobody listens there, else any free one."""
    for wanted in (port, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", wanted))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise DemoError("no port is free on this machine.")


@contextlib.contextmanager
def _process(
    command: list[str], log: Path, environment: Mapping[str, str] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """A program of ours, ended with us; its words go into `log`."""
    with log.open("ab") as file:
        process = subprocess.Popen(  # noqa: S603  our own programs
            command,
            stdout=file,
            stderr=subprocess.STDOUT,
            env=dict(environment) if environment else None,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
