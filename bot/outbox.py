"""`tagid outbox`: the messages that wait, failed or are uncertain, of all committees, for who runs the bot."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TextIO

from bot.settings import Settings, SettingsError, read
from storage import deliveries
from storage.database import Database, sqlite_file
from storage.faults import sentence

SHOWN = 50  # messages listed


def outbox(
    environment: Mapping[str, str], *, retry: list[int], drop: list[int], out: TextIO, err: TextIO
) -> int:
    """Do what is asked with single messages, then list; 1 where settings or database are at fault, or a number is."""
    try:
        settings = read(environment)
        return _outbox(settings, retry, drop, out, err)
    except SettingsError as problem:
        print(f"tagid: {problem}", file=err)
    except Exception as error:
        said = sentence(error)
        if said is None:
            raise
        print(f"tagid: {said}", file=err)
    return 1


def _outbox(settings: Settings, retry: list[int], drop: list[int], out: TextIO, err: TextIO) -> int:
    file = sqlite_file(settings.database_url)
    if file is not None and not file.exists():
        print(f"tagid: there is no database at {file} yet; the first start makes it.", file=err)
        return 1
    database = Database(settings.database_url)
    now = datetime.now(UTC) if settings.clock is None else settings.clock
    unknown = []
    try:
        with database.write() as session:
            unknown += [number for number in retry if not deliveries.send_again(session, number, now)]
            unknown += [number for number in drop if not deliveries.put_aside(session, number, now)]
        with database.read() as session:
            counts, rows = deliveries.overview(session, SHOWN)
    finally:
        database.close()
    print("  ".join(f"{name} {n}" for name, n in counts.items()), file=out)
    for row in rows:
        print(
            f"{row.id:>7}  {row.state:<9}  {row.kind:<16}  due {row.due_at:%Y-%m-%d %H:%M}Z  "
            f"tries {row.attempts}{'  repeated' if row.repeat else ''}{f'  {row.error}' if row.error else ''}",
            file=out,
        )
    for number in unknown:
        print(f"tagid: message {number} is not one that can be treated so.", file=err)
    return 1 if unknown else 0
