"""A disk that is full, a file that may not be written, a lock, half a migration: one sentence each, and nothing is lost."""

import asyncio
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from sqlmodel import select
from telegram import Update

from actions.desk import Desk
from bot import inbox as module
from bot import pulse
from bot.inbox import InboxQueue
from bot.program import CannotStart, open_database
from bot.settings import read
from storage import settings
from storage.database import Database, newest_revision
from storage.errors import HalfMigrated, TooNew
from storage.faults import sentence
from storage.tables.messages import Inbox
from storage.tables.people import Person
from tests.scene import DHAKA, HandClock
from tests.storage.test_migrations import revisions, upgrade
from tests.world import TOKEN

NOW = datetime(2026, 2, 8, 4, 0, tzinfo=UTC)


@pytest.fixture
def file(newest_sqlite: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(newest_sqlite, tmp_path / "tagid.sqlite"))


@pytest.fixture
def empty(empty_url: str) -> Iterator[Database]:
    made = Database(empty_url)
    yield made
    made.close()


def filled_up(database: Database, pages: int) -> None:
    """The disk has room for so many pages, for SQLite as for a real one."""
    with database.write() as session:
        session.connection().exec_driver_sql(f"PRAGMA max_page_count={pages}")


async def test_updates_wait_while_the_disk_is_full_and_are_stored_when_there_is_room(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "TRIED_AFTER", 0.05)
    database = Database(f"sqlite:///{file}")
    queue = InboxQueue(Desk(database=database, clock=HandClock(), zone=DHAKA))
    filled_up(database, 1)  # SQLite makes it as many as there are
    update = {"update_id": 1, "message": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}}}
    update["message"]["text"] = "ক" * 4000  # type: ignore[index]
    putting = [
        asyncio.create_task(
            queue.put(Update.de_json(json.loads(json.dumps(update)) | {"update_id": n}, None))
        )
        for n in range(1, 30)
    ]
    await asyncio.sleep(0.3)
    waiting = sum(not task.done() for task in putting)
    assert waiting and "The disk is full" in caplog.text and "Traceback" not in caplog.text
    filled_up(database, 10**6)
    await asyncio.wait_for(asyncio.gather(*putting), 5)
    with database.read() as session:
        assert len(session.exec(select(Inbox.update_id)).all()) == 29 == queue.qsize()
    database.close()


async def test_the_pulse_goes_on_when_the_database_can_be_written_again(
    file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(pulse, "PULSE_LASTS", 0.2)
    database = Database(f"sqlite:///{file}")
    writing = Mock(side_effect=OperationalError("UPDATE", {}, sqlite3.OperationalError("database is locked")))
    with monkeypatch.context() as locked:
        locked.setattr(database, "write", writing)
        beating = asyncio.create_task(pulse.keep_pulse(database))
        await asyncio.sleep(0.02)
    async with asyncio.timeout(2):
        while not _pulse(database):
            await asyncio.sleep(0.02)
    beating.cancel()
    database.close()
    assert writing.called and "the pulse could not be noted: The database is locked" in caplog.text
    assert "Traceback" not in caplog.text


def _pulse(database: Database) -> str | None:
    with database.read() as session:
        return settings.get(session, pulse.PULSE)


def test_a_file_that_may_not_be_written_is_called_so(file: Path) -> None:
    database = Database(f"sqlite:///file:{file}?mode=ro&uri=true")
    with pytest.raises(OperationalError) as caught, database.write() as session:
        session.add(Person(telegram_id=1, created_at=NOW))
    database.close()
    assert "may not be written" in (sentence(caught.value) or "")


def test_a_database_that_another_program_holds_is_called_locked(file: Path) -> None:
    hold = (
        f"import sqlite3, sys; c = sqlite3.connect({str(file)!r}, isolation_level=None); "
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None and other.stdout.readline() == "held\n"
    database = Database(f"sqlite:///{file}")

    @event.listens_for(database.engine, "connect")
    def hurry(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA busy_timeout=50")

    with pytest.raises(OperationalError) as caught, database.write() as session:
        session.add(Person(telegram_id=1, created_at=NOW))
    assert "locked by another program" in (sentence(caught.value) or "")
    other.communicate()
    with database.write() as session:  # when it has let go, work goes on
        session.add(Person(telegram_id=1, created_at=NOW))
    database.close()


def test_a_migration_that_fails_half_way_leaves_everything_as_it_was(empty: Database) -> None:
    old = revisions()[0]
    upgrade(empty, old)
    with empty.write() as session:
        session.connection().execute(
            text("INSERT INTO person (telegram_id, name, language, created_at) VALUES (7, 'ক', 'bn', :at)"),
            {"at": NOW.replace(tzinfo=None)},
        )
        session.connection().execute(text("CREATE TABLE lease (other INTEGER)"))  # in the way of the newest
    with pytest.raises(HalfMigrated, match=f"from schema {old} to {newest_revision()}") as caught:
        empty.migrate()
    assert sentence(caught.value) == str(caught.value)
    assert empty.revision() == old
    with empty.write() as session:
        session.connection().execute(text("DROP TABLE lease"))
    empty.migrate()
    with empty.read() as session:
        assert session.exec(select(Person.telegram_id)).all() == [7]
    assert empty.revision() == newest_revision()


def test_a_database_of_a_newer_version_is_left_alone(empty: Database) -> None:
    empty.migrate()
    with empty.write() as session:
        session.connection().execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(TooNew, match="newer version of Tagid"):
        empty.migrate()


def test_a_copy_is_made_before_the_schema_changes(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'tagid.sqlite'}")
    upgrade(database, revisions()[0])
    database.close()
    settings = read({"TAGID_TOKEN": TOKEN, "TAGID_DATA_DIR": str(tmp_path)})
    open_database(settings).close()
    (copy,) = (tmp_path / "backups").iterdir()
    kept = Database(f"sqlite:///{copy}")
    assert copy.name.startswith(f"before-schema-{newest_revision()}") and kept.revision() == revisions()[0]
    kept.close()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql+psycopg://nobody@127.0.0.1:1/none", "PostgreSQL cannot be reached"),
        ("sqlite:////proc/nowhere/tagid.sqlite", "cannot be"),
    ],
)
def test_a_database_that_cannot_be_reached_stops_the_start_with_one_sentence(
    tmp_path: Path, url: str, said: str
) -> None:
    environment = {"TAGID_TOKEN": TOKEN, "TAGID_DATA_DIR": str(tmp_path), "TAGID_DATABASE_URL": url}
    with pytest.raises(CannotStart, match=said):
        open_database(read(environment))


def test_what_is_none_of_the_databases_faults_is_not_called_one() -> None:
    assert sentence(ValueError("database or disk is full")) is None
