"""The database: writers begin IMMEDIATE, nothing half done stays, zones are never forgotten."""

import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError, StatementError
from sqlmodel import select

from storage import inbox
from storage.database import Database, check_url, sqlite_file
from storage.health import look_over
from storage.tables.offices import Office
from storage.tables.people import Invitation, Person

NOW = datetime(2026, 2, 8, 4, 0, tzinfo=UTC)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    made = Database(database_url)
    yield made
    made.close()


@pytest.fixture
def sqlite(newest_sqlite: Path, tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{shutil.copy(newest_sqlite, tmp_path / 'tagid.sqlite')}")
    yield made
    made.close()


def person(number: int, **details: Any) -> Person:
    return Person(telegram_id=number, created_at=NOW, **{"name": "কর্মকর্তা"} | details)


def test_writers_begin_immediate_and_readers_do_not(sqlite: Database) -> None:
    begun: list[str] = []

    @event.listens_for(sqlite.engine, "connect")
    def listen(file: sqlite3.Connection, _record: object) -> None:
        file.set_trace_callback(lambda said: begun.append(said) if said.startswith("BEGIN") else None)

    with sqlite.write() as session:
        session.exec(select(Person)).all()
    with sqlite.read() as session:
        session.exec(select(Person)).all()
    assert begun == ["BEGIN IMMEDIATE", "BEGIN"]


def test_what_somebody_waits_for_is_on_the_disk_and_what_nobody_does_need_not_be(sqlite: Database) -> None:
    said = []
    for lazily in (False, True, False):
        with sqlite.write(lazily=lazily) as session:
            said.append(session.connection().exec_driver_sql("PRAGMA synchronous").scalar())
    full, normal = 2, 1
    assert said == [full, normal, full]


def test_a_statement_on_the_connection_sees_what_the_session_has_not_written_yet(database: Database) -> None:
    with database.write() as session:
        session.add(person(1))
        assert session.connection().execute(text("SELECT telegram_id FROM person")).scalars().all() == [1]


def test_who_reads_and_then_writes_waits_for_its_turn_instead_of_failing(database: Database) -> None:
    other = Database(database.url)
    with database.write() as session:
        session.exec(select(Person)).all()
        with other.read() as reader:  # readers are not kept out
            assert reader.exec(select(Person)).all() == []
        session.add(person(1))
    with other.write() as session:
        assert len(session.exec(select(Person)).all()) == 1
    other.close()


def test_an_exception_takes_the_whole_transaction_back(database: Database) -> None:
    with pytest.raises(RuntimeError), database.write() as session:
        session.add(person(1))
        session.flush()
        raise RuntimeError
    with database.read() as session:
        assert session.exec(select(Person)).all() == []


def test_references_are_kept_by_the_database_itself(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as session:
        session.add(Office(committee_id=77, name="দপ্তর", key="দপ্তর"))


def test_a_naive_datetime_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="naive datetime refused"), database.write() as session:
        session.add(Person(telegram_id=1, created_at=datetime(2026, 2, 8)))  # noqa: DTZ001  that is the point


def test_a_datetime_of_any_zone_comes_back_as_the_same_instant_in_utc(database: Database) -> None:
    dhaka = timezone(timedelta(hours=6))
    with database.write() as session:
        session.add(person(1, unreachable_since=datetime(2026, 2, 8, 10, 0, tzinfo=dhaka)))
    with database.read() as session:
        kept = session.exec(select(Person)).one()
    assert kept.unreachable_since == NOW and kept.unreachable_since is not None
    assert kept.unreachable_since.tzinfo == UTC


def test_comparing_with_a_naive_datetime_is_refused_too(database: Database) -> None:
    naive = datetime(2026, 2, 8)  # noqa: DTZ001  that is the point
    with pytest.raises(StatementError, match="naive"), database.read() as session:
        session.exec(select(Invitation).where(Invitation.expires_at > naive)).all()


def test_a_sqlite_database_is_durable_and_lets_readers_in(sqlite: Database) -> None:
    with sqlite.engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


def test_a_whole_database_is_found_whole(database: Database) -> None:
    assert look_over(database) == "ok"


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("sqlite:////var/lib/tagid.sqlite", None),
        ("postgresql+psycopg://tagid@localhost/tagid", None),
        ("postgresql://tagid@localhost/tagid", None),
        ("mysql://somewhere/tagid", "must begin with"),
        ("/var/lib/tagid.sqlite", "is not a database address"),
    ],
)
def test_a_database_address_is_checked_before_it_is_used(url: str, wrong: str | None) -> None:
    found = check_url(url)
    assert found is None if wrong is None else wrong in (found or "")


def test_the_file_of_an_address_is_known() -> None:
    assert sqlite_file("sqlite:////var/lib/tagid.sqlite") == Path("/var/lib/tagid.sqlite")
    assert sqlite_file("sqlite://") is None
    assert sqlite_file("postgresql+psycopg://tagid@localhost/tagid") is None


def test_a_second_writer_waits_for_the_first_whatever_the_database(database: Database) -> None:
    """Two that read a value, add one and write it back: neither loses the other's one."""
    with database.write() as session:
        session.add(person(1, name="0"))

    def add_one(_: int) -> None:
        with database.write() as session:
            row = session.exec(select(Person)).one()
            row.name = str(int(row.name) + 1)
            session.add(row)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add_one, range(40)))
    with database.read() as session:
        assert session.exec(select(Person)).one().name == "40"


def test_a_reader_sees_one_moment(database: Database) -> None:
    other = Database(database.url)
    with database.read() as reader:
        assert reader.exec(select(Person)).all() == []
        with other.write() as session:
            session.add(person(1))
        assert reader.exec(select(Person)).all() == []
    with database.read() as reader:
        assert len(reader.exec(select(Person)).all()) == 1
    other.close()


def test_an_update_is_fresh_once_whatever_the_database(database: Database) -> None:
    for fresh in (True, False, False):
        with database.write() as session:
            assert inbox.store(session, 7, "{}", NOW) is fresh
