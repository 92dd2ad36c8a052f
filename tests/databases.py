"""Both databases for tests: a SQLite file, and a database of a PostgreSQL server started for this run of the tests.

Loaded as a plugin by tests/conftest.py. Where PostgreSQL's programs are not installed, its half of the tests is skipped.
"""

import atexit
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text

from storage.database import Database
from tests.programs import ended_with_us

ROOM = 2**30  # bytes that the server may need
BOTH = ("sqlite", "postgresql")
MISSING = "PostgreSQL's initdb and postgres are not installed (Debian: postgresql)"


@dataclass
class PostgresServer:
    """A server of our own on loopback."""

    port: int
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, name: str) -> str:
        """Where a database of this name is."""
        return f"postgresql+psycopg://tagid@127.0.0.1:{self.port}/{name}"

    def fresh(self, template: str = "template0") -> str:
        """The address of a new database, a copy of this one; without `template` an empty one."""
        name = f"t{next(self.numbers)}"
        self._do(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    def drop(self, url: str) -> None:
        """Away with a database, whoever is still connected."""
        self._do(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")

    def _do(self, statement: str) -> None:
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()


def programs() -> Path | None:
    """The folder with PostgreSQL's server programs; Debian keeps them off the path."""
    found = shutil.which("initdb")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for folder in [*([Path(found).resolve().parent] if found else []), *folders]:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    return None


def _owner() -> str | None:
    """The user to run the server as: it refuses to be root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The server, for all tests of this process."""
    if programs() is None:
        pytest.skip(MISSING)
    with postgres() as server:
        yield server


@contextmanager
def postgres() -> Iterator[PostgresServer]:
    """A server while it is needed. It does not wait for the disk: nobody kills it."""
    folder = programs()
    assert folder is not None, MISSING
    memory = Path("/dev/shm")
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > ROOM
    home, owner = Path(tempfile.mkdtemp(prefix="tagid-postgres-", dir=memory if roomy else None)), _owner()
    if owner is not None:
        shutil.chown(home, owner)
    data = home / "data"
    made = subprocess.run(
        [folder / "initdb", "-D", data, "-U", "tagid", "--auth=trust", "-E", "UTF8", "--no-locale", "-N"],
        user=owner,
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = ("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", "max_connections=60")
    command = [str(folder / "postgres"), "-D", str(data), "-p", str(port)]
    for setting in settings:
        command += ["-c", setting]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            command, user=owner, cwd=home, stdout=log, stderr=log, preexec_fn=ended_with_us(signal.SIGQUIT)
        )
    try:
        _wait_for(port, server, home / "log")
        yield PostgresServer(port=port)
    finally:
        server.send_signal(signal.SIGQUIT)  # at once: what it holds is thrown away
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        shutil.rmtree(home, ignore_errors=True)


def _wait_for(port: int, server: subprocess.Popen[bytes], log: Path) -> None:
    engine = create_engine(f"postgresql+psycopg://tagid@127.0.0.1:{port}/postgres")
    end = time.monotonic() + 30
    while True:
        try:
            with engine.connect():
                break
        except Exception:
            assert server.poll() is None and time.monotonic() < end, log.read_text()
            time.sleep(0.05)
    engine.dispose()


@pytest.fixture(scope="session")
def newest_postgres(postgres_server: PostgresServer) -> str:
    """The name of a database that has the newest schema, to be copied."""
    made = Database(postgres_server.fresh())
    made.migrate()
    made.close()
    return str(make_url(made.url).database)


@pytest.fixture(scope="session")
def newest_sqlite() -> Path:
    """A file that has the newest schema, to be copied."""
    return _newest()


def sqlite_in(folder: Path) -> str:
    """The address of the SQLite file of a folder; where there is none yet, it is made with the newest schema.

    A copy: to go through all migrations takes as long as most tests do.
    """
    file = folder / "tagid.sqlite"
    if not file.exists():
        shutil.copy(_newest(), file)
    return f"sqlite:///{file}"


@cache
def _newest() -> Path:
    home = tempfile.mkdtemp(prefix="tagid-newest-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    file = Path(home) / "tagid.sqlite"
    made = Database(f"sqlite:///{file}")
    made.migrate()
    made.close()
    return file


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a new, empty database: once a SQLite file, once PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'tagid.sqlite'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.fresh()
    yield url
    server.drop(url)


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a new database of the newest schema: once a SQLite file, once PostgreSQL."""
    if request.param == "sqlite":
        file = shutil.copy(request.getfixturevalue("newest_sqlite"), tmp_path / "tagid.sqlite")
        yield f"sqlite:///{file}"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.fresh(request.getfixturevalue("newest_postgres"))
    yield url
    server.drop(url)
