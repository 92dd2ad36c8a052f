"""Starting the demo's two programs (the stand-in with its chat page, and the bot) and stopping them.

A later start imports nothing heavy here and starts both at once: people wait for it.
"""

import contextlib
import fcntl
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TextIO

TOKEN = "1000001:demo-on-this-machine-only"  # noqa: S105  of the stand-in; no real bot has it
USERNAME = "tagid_demo_bot"
START = "2026-02-08T09:40"
READY_WITHIN = 30.0  # seconds
FONTS = Path(__file__).resolve().parents[2] / "fonts"
NOTES = ("people", "guide", "buttons")  # files that tell the stand-in about them
RUNNING = "running"  # a file that is locked while a demo runs in its folder
SETTLED = "settled"  # a file that says that the committee has been founded


class DemoError(Exception):
    """The demo cannot start; the text says why and what to do."""


def run_demo(folder: Path, *, port: int, fresh: bool, out: TextIO, err: TextIO) -> int:
    """Run until Ctrl-C, or until the terminal is closed. `folder` keeps people, chats and database; `fresh` forgets
    them first."""
    signal.signal(signal.SIGTERM, _interrupt)
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # `nohup` has it ignored
        signal.signal(signal.SIGHUP, _interrupt)
    try:
        with _alone(folder, fresh), _running(folder, f"http://127.0.0.1:{free_port(port)}") as (url, bot):
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


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


@contextlib.contextmanager
def _alone(folder: Path, fresh: bool) -> Iterator[None]:
    """The folder, for this demo only: two bots on one database would answer everything twice."""
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / RUNNING
    with mark.open("w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise DemoError(
                f"a demo is running in {folder} already; stop it, or name another folder."
            ) from None
        try:
            if fresh:
                _forget(folder)
            yield
        finally:
            mark.unlink(missing_ok=True)


def _forget(folder: Path) -> None:
    """Remove an earlier demo; a folder that is none is left alone."""
    found = [path for path in folder.iterdir() if path.name != RUNNING]
    if found and not (folder / "people.json").exists():
        raise DemoError(f"{folder} holds something else than a demo; name another folder.")
    for path in found:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


@contextlib.contextmanager
def _running(folder: Path, url: str) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """Both programs, when the page can be opened: its address and the bot."""
    environment = _bot_environment(folder, url)
    if (folder / SETTLED).exists():
        with _standin(folder, url) as standin, _bot(folder, environment) as bot:
            _wait(folder, standin)
            yield url, bot
        return
    from bot.demo.first import prepare, settle_people  # heavy, and for the first start only

    prepare(folder)
    with _standin(folder, url) as standin:
        _wait(folder, standin)
        settle_people(environment, url)
        (folder / SETTLED).touch()
        with _bot(folder, environment) as bot:
            yield url, bot


@contextlib.contextmanager
def _standin(folder: Path, url: str) -> Iterator[subprocess.Popen[bytes]]:
    """The stand-in with the demo's people, guide and buttons."""
    ready = folder / "ready.json"
    ready.unlink(missing_ok=True)
    command = [
        *(sys.executable, "-m", "standin", "--host", "127.0.0.1", "--port", url.rsplit(":", 1)[1]),
        *("--token", TOKEN, "--username", USERNAME, "--name", "তাগিদ", "--title", "তাগিদ · Tagid"),
        *("--data-dir", str(folder / "standin"), "--ready-file", str(ready), "--fonts", str(FONTS)),
        *(f"--{name}={folder / name}.json" for name in NOTES),
    ]
    with _process(command, folder / "standin.log") as process:
        yield process


def _wait(folder: Path, standin: subprocess.Popen[bytes]) -> None:
    """Until the stand-in listens."""
    until = time.monotonic() + READY_WITHIN
    while not (folder / "ready.json").exists():
        if standin.poll() is not None or time.monotonic() > until:
            raise DemoError(f"the stand-in did not start; see {folder / 'standin.log'}.")
        time.sleep(0.02)


def _bot_environment(folder: Path, url: str) -> dict[str, str]:
    """The settings of the demo's bot: against the stand-in, with a simulated clock; nobody's own settings."""
    return {
        "TAGID_TOKEN": TOKEN,
        "TAGID_API_URL": url,
        "TAGID_DATA_DIR": str(folder),
        "TAGID_CLOCK": START,
    }


@contextlib.contextmanager
def _bot(folder: Path, environment: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """`tagid run`, as in production."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("TAGID_")}
    command = [sys.executable, "-m", "bot.cli", "run"]
    with _process(command, folder / "bot.log", {**inherited, **environment}) as bot:
        yield bot


def free_port(port: int) -> int:
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
