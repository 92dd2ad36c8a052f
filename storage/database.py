"""The database: one engine, short synchronous transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session as _Session

from storage.errors import HalfMigrated, TooNew

MIGRATIONS = Path(__file__).parent / "migrations"
# What the disk, the file or another program is to blame for while the schema is changed (storage.faults words it).
NO_FAULT_OF_A_SCHEMA = (
    "full",
    "i/o error",
    "readonly",
    "read-only",
    "malformed",
    "not a database",
    "locked",
    "timeout",
)
_WRITERS = 7201  # the advisory lock that writers take on PostgreSQL; any number that nobody else uses there
_POSTGRES = {
    "connect_timeout": 10,  # seconds
    # Locks as long as SQLite's busy_timeout below; a process that hangs in a transaction does not keep the others out.
    "options": "-c lock_timeout=5s -c timezone=UTC -c idle_in_transaction_session_timeout=10s",
    "application_name": "tagid",
}


class Session(_Session):
    """A session of one transaction: its connection is found once, not anew for every statement, and a statement
    given to it sees what the session has changed and not written yet."""

    _found: Connection | None = None

    def connection(self, *args: Any, **given: Any) -> Connection:
        """The connection of the transaction, with all changes written."""
        if self._found is None:
            self._found = super().connection(*args, **given)
        self.flush()
        return self._found


class Database:
    """Opens `url` (SQLite file or PostgreSQL); `write()` and `read()` give a session for one transaction.

    There is one writer at a time, in whatever process, and a reader sees one moment. On SQLite writers begin
    IMMEDIATE: a session that reads and then writes fails at once with "database is locked" however long the timeout
    is. On PostgreSQL they take one advisory lock, and readers are REPEATABLE READ.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine: Engine
        self._reader: Engine
        address = make_url(url)
        if address.get_backend_name() == "postgresql":
            address = address.set(drivername="postgresql+psycopg")
            self.engine = create_engine(address, pool_pre_ping=True, connect_args=dict(_POSTGRES))
            event.listen(self.engine, "begin", _begin_postgres)
            self._reader = self.engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        else:
            self.engine = create_engine(url)
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)
            self._reader = self.engine
        self._writer = self.engine.execution_options(write=True)
        self._lazy_writer = self.engine.execution_options(write=True, lazily=True)

    @contextmanager
    def write(self, *, lazily: bool = False) -> Iterator[Session]:
        """One transaction that may write; commits at the end, rolls back on any exception.

        `lazily`: nobody waits for the disk. A power cut may take it back, with all that was written lazily after it;
        the end of the process does not.
        """
        writer = self._lazy_writer if lazily else self._writer
        with Session(writer, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """One transaction that only reads."""
        with Session(self._reader, expire_on_commit=False) as session:
            yield session

    def migrate(self) -> None:
        """Bring the schema to the newest revision; a fresh database gets all of it.

        All in one transaction: killed or failing half way (HalfMigrated), it leaves the database as it was.
        """
        found, newest = self.revision(), newest_revision()
        if found == newest:
            return
        if found is not None and found > newest:
            raise TooNew(found, newest)
        try:
            _upgrade(self._writer)
        except DBAPIError as error:
            said = str(error.orig).lower()
            if any(sign in said for sign in NO_FAULT_OF_A_SCHEMA):
                raise
            raise HalfMigrated(found, newest, str(error.orig).splitlines()[0]) from error

    def revision(self) -> str | None:
        """The revision that the schema has, as "0004"; None for a database without tables."""
        with self.engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

    def close(self) -> None:
        self.engine.dispose()


def newest_revision() -> str:
    """The newest revision there is, by the number that its file's name begins with."""
    return max(file.name.split("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def _upgrade(writer: Engine) -> None:
    # Loaded only where there is something to do: Alembic would stay in memory as long as the bot runs, ten megabytes.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with writer.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def upsert(session: Session, table: Any) -> Any:
    """An INSERT of this database's dialect that can say what to do on a conflict."""
    return insert_of(dialect(session))(table)


def dialect(session: Session) -> str:
    """sqlite or postgresql. A statement that is made at every update is made once for each."""
    return session.get_bind().dialect.name


def insert_of(name: str) -> Any:
    """The INSERT of a dialect; of the two only the one in use is loaded."""
    return import_module(f"sqlalchemy.dialects.{name}").insert


def check_url(text: str) -> str | None:
    """What is wrong with a database address, as the end of a sentence; None when nothing is."""
    try:
        backend = make_url(text).get_backend_name()
    except ArgumentError:
        return "is not a database address; use sqlite:////path/tagid.sqlite or postgresql+psycopg://user@host/name."
    if backend not in ("sqlite", "postgresql"):
        return "must begin with sqlite: or postgresql+psycopg:."
    return None


def sqlite_file(url: str) -> Path | None:
    """The file behind a SQLite url, or None for another database or one in memory."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database))


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # SQLAlchemy emits BEGIN itself, below
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=5000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    statements = ["BEGIN"]
    if options.get("write", False):
        statements = [
            f"PRAGMA synchronous={'NORMAL' if options.get('lazily') else 'FULL'}",
            "BEGIN IMMEDIATE",
        ]
    # Past SQLAlchemy, which takes longer for a statement than SQLite for both: this comes before everything.
    file: Any = connection.connection.dbapi_connection
    for statement in statements:
        try:
            file.execute(statement)
        except sqlite3.Error as error:
            raise DBAPIError.instance(statement, None, error, sqlite3.Error) from error


def _begin_postgres(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("write", False):
        lazily = "SET LOCAL synchronous_commit = off; " if options.get("lazily") else ""
        connection.exec_driver_sql(f"{lazily}SELECT pg_advisory_xact_lock({_WRITERS})")
