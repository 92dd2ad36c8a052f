"""Copies of the database: made while it is worked on, kept in rotation, and brought back.

SQLite copies by its own online backup (one moment of the database, nobody waits); PostgreSQL by pg_dump and pg_restore.
"""

import contextlib
import os
import shutil
import sqlite3
import subprocess
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url

from storage.database import Database, newest_revision, sqlite_file

FOLDER = "backups"  # in the data folder
KEPT = 14  # nightly copies


class BackupError(Exception):
    """A copy cannot be made or brought back; the text is one sentence that says why and what to do."""


def nightly(url: str, data_dir: Path, now: datetime) -> Path | None:
    """The night's copy, and the oldest ones away; None where it has been made."""
    target = data_dir / FOLDER / f"nightly-{now:%Y-%m-%d}{_suffix(url)}"
    if target.exists():
        return None
    copy(url, target)
    kept = sorted(target.parent.glob(f"nightly-*{_suffix(url)}"))
    for old in kept[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def named(url: str, data_dir: Path, what: str, now: datetime) -> Path:
    """Where a copy made for a reason of its own goes."""
    return data_dir / FOLDER / f"{what}-{now:%Y-%m-%dT%H%M%S}{_suffix(url)}"


def before_migration(database: Database, data_dir: Path, now: datetime) -> Path | None:
    """A copy of a SQLite database whose schema is about to be changed; a PostgreSQL server has its own ways."""
    if sqlite_file(database.url) is None:
        return None
    target = named(database.url, data_dir, f"before-schema-{newest_revision()}", now)
    copy(database.url, target)
    return target


def copy(url: str, target: Path) -> None:
    """Copy the database as it is at one moment to `target`, whole or not at all."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(target.name + ".unfinished")
        file = sqlite_file(url)
        try:
            if file is not None:
                _copy_sqlite(file, unfinished)
            else:
                _run_postgres(url, "pg_dump", "--format=custom", "--file", str(unfinished))
            unfinished.chmod(0o600)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise BackupError(f"The copy {target} cannot be written: {error.strerror}.") from error


def _copy_sqlite(file: Path, target: Path) -> None:
    if not file.exists():
        raise BackupError(f"There is no database at {file}.")
    try:
        with (
            contextlib.closing(sqlite3.connect(file)) as source,
            contextlib.closing(sqlite3.connect(target)) as made,
        ):
            source.backup(made)
            made.execute("PRAGMA journal_mode=DELETE")
        look_through(target)
    except sqlite3.Error as error:
        raise BackupError(f"The database cannot be copied: {error}.") from error


def look_through(copy_of_sqlite: Path) -> str:
    """The schema's revision of a SQLite copy; BackupError for a file that is damaged, or none of ours."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{copy_of_sqlite}?mode=ro", uri=True)) as made:
            if made.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise BackupError(f"{copy_of_sqlite} is damaged.")
            (revision,) = made.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise BackupError(f"{copy_of_sqlite} is no copy of a Tagid database ({error}).") from error
    if revision > newest_revision():
        raise BackupError(
            f"{copy_of_sqlite} is of a newer version of Tagid (schema {revision}); install that version first."
        )
    return str(revision)


def restore(url: str, source: Path, data_dir: Path, now: datetime) -> Path | None:
    """Bring back a copy in the place of the database, which nobody may be working on.

    What is there now is copied first, where it can be; where to, or None.
    """
    if not source.is_file():
        raise BackupError(f"There is no file {source}.")
    file = sqlite_file(url)
    if file is None:
        dumped = named(url, data_dir, "before-restore", now)
        copy(url, dumped)
        _run_postgres(url, "pg_restore", "--clean", "--if-exists", "--single-transaction", str(source))
        return dumped
    look_through(source)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(file.name + ".restoring")
        shutil.copyfile(source, fresh)
        _to_disk(fresh)
        aside = _put_aside(file, named(url, data_dir, "before-restore", now)) if file.exists() else None
        fresh.replace(file)
        _to_disk(file.parent)
    except OSError as error:
        raise BackupError(f"{file} cannot be written: {error.strerror}.") from error
    return aside


def _put_aside(file: Path, target: Path) -> Path:
    """What is there now, kept: copied if it is whole, else moved as it is with what belongs to it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(BackupError):
        copy(f"sqlite:///{file}", target)
    for suffix in ("", "-wal", "-shm"):
        part = file.with_name(file.name + suffix)
        if part.exists():
            if target.exists():
                part.unlink()
            else:
                shutil.move(part, target.with_name(target.name + suffix + ".damaged"))
    return target if target.exists() else target.with_name(target.name + ".damaged")


def _to_disk(path: Path) -> None:
    """Be sure that it is on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _run_postgres(url: str, program: str, *arguments: str) -> None:
    """One of PostgreSQL's own programs, on this database; the password goes by the environment."""
    address = make_url(url)
    given = {
        "PGHOST": address.host,
        "PGPORT": str(address.port) if address.port else None,
        "PGUSER": address.username,
        "PGPASSWORD": address.password,
        "PGDATABASE": address.database,
    }
    command = [
        program,
        *(("--dbname", address.database or "") if program == "pg_restore" else ()),
        *arguments,
    ]
    environment = os.environ | {name: str(value) for name, value in given.items() if value is not None}
    try:
        done = subprocess.run(  # noqa: S603  a fixed program with arguments of ours
            command, env=environment, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        raise BackupError(
            f"{program} is not installed (Debian: postgresql-client); PostgreSQL is copied by it."
        ) from None
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["no reason given"])[0]
        raise BackupError(f"{program} failed: {said}")


def _suffix(url: str) -> str:
    return ".dump" if sqlite_file(url) is None else ".sqlite"
