"""The command line: `tagid run | demo | doctor | outbox | backup | restore | parse | understand`."""

import argparse
import asyncio
import os
import sys
from pathlib import Path
from typing import TextIO

RUN = """Run the bot. Settings come from the environment: TAGID_TOKEN or TAGID_TOKEN_FILE (nothing else is needed),
TAGID_API_URL, TAGID_DATABASE_URL, TAGID_DATA_DIR, TAGID_TIMEZONE, TAGID_OFFICE_HOURS, TAGID_RAMADAN_HOURS,
TAGID_LOG_LEVEL, TAGID_CLOCK."""
DEMO = """Run everything on this machine without Telegram: a stand-in for it, the bot, and a chat page in which you
play all the people. Ctrl-C stops it; the next start goes on where it was."""
DOCTOR = """Look at token, database, fonts, clock and the way to the Bot API, and say what is wrong and how to mend it.
Exit status 0 when all is well, 1 otherwise."""
OUTBOX = """List the messages that wait, failed, or of which nobody knows whether they arrived, of all committees.
--retry sends one once more (marked as repeated where it may have arrived), --drop puts one aside."""
BACKUP = """Copy the database as it is now; the bot may go on working. Without FILE the copy goes into the folder "backups"
of the data folder, where the running bot puts one every night and keeps the last fourteen. PostgreSQL needs pg_dump."""
RESTORE = """Put a copy in the place of the database; the bot must be stopped. What is there now is kept beside the copies.
Exit status 1 where FILE is damaged, of a newer version, or no copy of a Tagid database; nothing is changed then."""
PARSE = """Read minutes and print what is understood: decisions, implementers, deadlines. Formats: pasted text (.txt),
.md, .html, .mht, .docx, .doc, .rtf, .odt, .xlsx, .pdf; with the extra "ocr" scans and photos too. Exit status 1 where a file
is no minutes."""
UNDERSTAND = (
    """Print what an officer's words are understood as. Without TEXT, one answer a line on standard input."""
)


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(
        prog="tagid", description="Tagid follows a committee's decisions from the minutes to the report."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help="run the bot", description=RUN)
    demo = commands.add_parser("demo", help="try everything on this machine", description=DEMO)
    demo.add_argument("--fresh", action="store_true", help="forget the last demo and start anew")
    demo.add_argument(
        "--port", type=int, default=8090, help="port of the chat page (default: 8090; 0: any free one)"
    )
    demo.add_argument("--folder", type=Path, default=Path("demo-data"), help="where the demo keeps its data")
    doctor = commands.add_parser("doctor", help="say what is wrong and how to mend it", description=DOCTOR)
    doctor.add_argument(
        "--health", action="store_true", help="only whether a running bot is at work (for a healthcheck)"
    )
    outbox = commands.add_parser("outbox", help="messages that wait or failed", description=OUTBOX)
    outbox.add_argument("--retry", type=int, nargs="+", default=[], metavar="NUMBER", help="send once more")
    outbox.add_argument("--drop", type=int, nargs="+", default=[], metavar="NUMBER", help="put aside")
    backup = commands.add_parser("backup", help="copy the database", description=BACKUP)
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="where to")
    restore = commands.add_parser("restore", help="bring back a copy of the database", description=RESTORE)
    restore.add_argument("file", type=Path, metavar="FILE", help="the copy")
    parse = commands.add_parser("parse", help="read minutes and print what is understood", description=PARSE)
    parse.add_argument("files", nargs="+", metavar="FILE", type=Path, help="a minutes document")
    parse.add_argument("--json", action="store_true", help="as JSON: an object, or a list for several files")
    parse.add_argument(
        "--together",
        action="store_true",
        help="the files are pages or pasted parts of one document, in this order",
    )
    understand = commands.add_parser("understand", help="say what an answer means", description=UNDERSTAND)
    understand.add_argument("text", nargs="?", metavar="TEXT", help="the officer's words")
    understand.add_argument("--json", action="store_true", help="one JSON object a line")
    return top


def main(arguments: list[str] | None = None) -> int:
    """The program's entry; the exit status."""
    given = parser().parse_args(arguments)
    try:
        return _COMMANDS[given.command](given, sys.stdout, sys.stderr)
    except BrokenPipeError:  # who reads our words has heard enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _run(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from bot.logs import set_up
    from bot.program import CannotStart, serve
    from bot.settings import SettingsError, read

    try:
        settings = read(os.environ)
        set_up(settings.log_level, settings.token)
        asyncio.run(serve(settings, lambda line: print(line, file=out, flush=True)))
    except (SettingsError, CannotStart) as problem:
        print(f"tagid: {problem}", file=err)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _demo(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from bot.demo import run_demo

    return run_demo(given.folder, port=given.port, fresh=given.fresh, out=out, err=err)


def _doctor(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from bot.doctor import examine

    return asyncio.run(examine(os.environ, health=given.health, out=out))


def _outbox(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from bot.outbox import outbox

    return outbox(os.environ, retry=given.retry, drop=given.drop, out=out, err=err)


def _backup(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from bot.copies import backup

    return backup(os.environ, given.file, out, err)


def _restore(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from bot.copies import bring_back

    return bring_back(os.environ, given.file, out, err)


def _parse(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from minutes.cli import parse

    return parse(given.files, as_json=given.json, out=out, err=err, together=given.together)


def _understand(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    from replies.cli import understand

    texts = [given.text] if given.text is not None else (line.rstrip("\r\n") for line in sys.stdin)
    return understand(texts, as_json=given.json, out=out)


_COMMANDS = {
    "run": _run,
    "demo": _demo,
    "doctor": _doctor,
    "outbox": _outbox,
    "backup": _backup,
    "restore": _restore,
    "parse": _parse,
    "understand": _understand,
}

if __name__ == "__main__":
    raise SystemExit(main())
