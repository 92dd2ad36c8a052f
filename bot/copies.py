"""`tagid backup` and `tagid restore`, and the copy that the running bot makes every night."""

import asyncio
import logging
from collections.abc import Mapping
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TextIO

from bot.pulse import PULSE, PULSE_LASTS
from bot.settings import Settings, SettingsError, read
from scheduler.lease import has_died
from storage import lease as leases
from storage import settings as kept
from storage.backup import BackupError, copy, named, nightly, restore
from storage.database import Database, sqlite_file
from storage.faults import note

log = logging.getLogger(__name__)
NIGHT = time(2)  # from when on the night's copy is made, by the offices' own time
LOOKED_AFTER = 600  # seconds between two looks whether it is night


async def keep_copies(settings: Settings) -> None:
    """A copy every night, in a thread of its own, since a disk may be slow; none where the clock is simulated."""
    while settings.clock is None:
        now = datetime.now(settings.zone)
        if now.time() >= NIGHT:
            try:
                made = await asyncio.to_thread(nightly, settings.database_url, settings.data_dir, now)
                if made is not None:
                    log.info("the night's copy is %s", made)
            except BackupError as problem:
                log.error("no copy of the database was made: %s", problem)
            except Exception as error:  # tonight's is tried again, and tomorrow's is made
                note(log, "no copy of the database was made", error)
        await asyncio.sleep(LOOKED_AFTER)


def backup(environment: Mapping[str, str], target: Path | None, out: TextIO, err: TextIO) -> int:
    """Copy the database now, also while the bot works; 1 where that fails."""
    try:
        settings = read(environment)
        where = target or named(
            settings.database_url, settings.data_dir, "backup", datetime.now(settings.zone)
        )
        if target is not None and target.exists():
            raise BackupError(f"{target} is there already; name another file.")
        copy(settings.database_url, where)
    except (SettingsError, BackupError) as problem:
        print(f"tagid: {problem}", file=err)
        return 1
    print(f"The database is copied to {where}", file=out)
    return 0


def bring_back(environment: Mapping[str, str], source: Path, out: TextIO, err: TextIO) -> int:
    """Put a copy in the place of the database; 1 where that fails or a bot works on it."""
    try:
        settings = read(environment)
        if _at_work(settings):
            raise BackupError("The bot is at work on this database; stop it first, then restore.")
        aside = restore(settings.database_url, source, settings.data_dir, datetime.now(settings.zone))
    except (SettingsError, BackupError) as problem:
        print(f"tagid: {problem}", file=err)
        return 1
    print(f"The database is again as in {source}", file=out)
    if aside is not None:
        print(f"What was there before is kept in {aside}", file=out)
    return 0


def _at_work(settings: Settings) -> bool:
    """Whether a bot holds the database, as far as the database can be read."""
    file = sqlite_file(settings.database_url)
    if file is not None and not file.exists():
        return False
    database = Database(settings.database_url)
    try:
        with database.read() as session:
            held, noted = leases.look(session), kept.get(session, PULSE)
    except Exception:
        log.debug("the database cannot be read", exc_info=True)  # damaged: that is why it is brought back
        return False
    finally:
        database.close()
    if held.holder is None or has_died(held.holder):
        return False
    return datetime.now(UTC).timestamp() - float(noted or 0) < PULSE_LASTS
