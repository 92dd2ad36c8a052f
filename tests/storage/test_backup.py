"""Copies: whole whatever goes on meanwhile, kept in rotation, brought back; and what is no copy is refused."""

import io
import sqlite3
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select

from bot.copies import backup, bring_back
from storage import lease, settings
from storage.backup import KEPT, BackupError, copy, look_through, nightly, restore
from storage.database import Database
from storage.tables.people import Person
from tests.world import TOKEN

NOW = datetime(2026, 2, 8, 2, 30, tzinfo=UTC)


def write(database: Database, number: int) -> None:
    """Two rows in one transaction: a copy has both or neither."""
    with database.write() as session:
        session.add(Person(telegram_id=2 * number, name="এক", created_at=NOW))
        session.add(Person(telegram_id=2 * number + 1, name="দুই", created_at=NOW))


def numbers(url: str) -> list[int]:
    database = Database(url)
    with database.read() as session:
        found = list(session.exec(select(Person.telegram_id).order_by(col(Person.telegram_id))).all())
    database.close()
    return found


def test_a_copy_made_under_load_is_whole_and_comes_back(database_url: str, tmp_path: Path) -> None:
    database = Database(database_url)
    stop, written = threading.Event(), [0]

    def load() -> None:
        while not stop.is_set():
            write(database, written[0])
            written[0] += 1

    thread = threading.Thread(target=load)
    thread.start()
    try:
        while written[0] < 20:
            stop.wait(0.01)
        before = written[0]
        target = tmp_path / "copy"
        copy(database_url, target)
    finally:
        stop.set()
        thread.join()
    database.close()
    restore(database_url, target, tmp_path, NOW)
    kept = numbers(database_url)
    assert len(kept) % 2 == 0 and len(kept) >= 2 * before
    assert kept == list(range(len(kept)))  # what came before the copy, all of it and in order
    database = Database(database_url)
    write(database, 10_000)
    database.close()
    assert len(numbers(database_url)) == len(kept) + 2


def test_what_was_there_is_kept_when_a_copy_comes_back(newest_sqlite: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'tagid.sqlite'}"
    copy(f"sqlite:///{newest_sqlite}", tmp_path / "tagid.sqlite")
    database = Database(url)
    write(database, 1)
    database.close()
    aside = restore(url, newest_sqlite, tmp_path, NOW)
    assert numbers(url) == [] and aside is not None and numbers(f"sqlite:///{aside}") == [2, 3]


def test_a_damaged_database_is_replaced_and_kept_as_it_is(newest_sqlite: Path, tmp_path: Path) -> None:
    file = tmp_path / "tagid.sqlite"
    file.write_bytes(b"this is a letter, no database" * 100)
    aside = restore(f"sqlite:///{file}", newest_sqlite, tmp_path, NOW)
    assert aside is not None and aside.read_bytes().startswith(b"this is a letter")
    assert look_through(file) == look_through(newest_sqlite)


def test_the_nights_copies_are_kept_in_rotation(newest_sqlite: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{newest_sqlite}"
    for day in range(KEPT + 3):
        assert nightly(url, tmp_path, NOW + timedelta(days=day)) is not None
    assert nightly(url, tmp_path, NOW + timedelta(days=KEPT + 2)) is None  # once a night
    kept = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert len(kept) == KEPT and kept[-1] == "nightly-2026-02-24.sqlite"


@pytest.mark.parametrize("content", [b"", b"this is a letter, no database" * 100, b"half"])
def test_what_is_no_copy_is_refused_and_changes_nothing(
    newest_sqlite: Path, tmp_path: Path, content: bytes
) -> None:
    file, wrong = tmp_path / "tagid.sqlite", tmp_path / "wrong"
    copy(f"sqlite:///{newest_sqlite}", file)
    before = file.read_bytes()
    wrong.write_bytes(newest_sqlite.read_bytes()[:9000] if content == b"half" else content)
    with pytest.raises(BackupError):
        restore(f"sqlite:///{file}", wrong, tmp_path, NOW)
    assert file.read_bytes() == before


def test_a_copy_of_a_newer_version_is_refused(newest_sqlite: Path, tmp_path: Path) -> None:
    copy(f"sqlite:///{newest_sqlite}", tmp_path / "newer")
    with sqlite3.connect(tmp_path / "newer") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(BackupError, match="newer version"):
        restore(f"sqlite:///{tmp_path / 'tagid.sqlite'}", tmp_path / "newer", tmp_path, NOW)


def test_the_commands_say_what_they_did_and_refuse_while_a_bot_works(
    newest_sqlite: Path, tmp_path: Path
) -> None:
    copy(f"sqlite:///{newest_sqlite}", tmp_path / "tagid.sqlite")
    environment = {"TAGID_TOKEN": TOKEN, "TAGID_DATA_DIR": str(tmp_path)}
    out, err = io.StringIO(), io.StringIO()
    assert backup(environment, tmp_path / "mine", out, err) == 0 and "mine" in out.getvalue()
    assert backup(environment, tmp_path / "mine", out, err) == 1 and "is there already" in err.getvalue()
    database = Database(f"sqlite:///{tmp_path / 'tagid.sqlite'}")
    with database.write() as session:
        assert lease.take(session, lease.look(session), "elsewhere:1:2:3")
        settings.put(session, "pulse", str(datetime.now(UTC).timestamp()))
    assert bring_back(environment, tmp_path / "mine", out, err) == 1 and "stop it first" in err.getvalue()
    with database.write() as session:
        lease.give_up(session, "elsewhere:1:2:3")
    database.close()
    assert bring_back(environment, tmp_path / "mine", out, err) == 0 and "is kept in" in out.getvalue()
