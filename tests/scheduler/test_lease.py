"""The lease: one process at work; a second takes over when the first is gone, and never before."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock

import pytest
from sqlalchemy.exc import OperationalError

from scheduler import lease as module
from scheduler.lease import Lease, has_died, own_process
from standin.client import Standin as Client
from standin.server import Standin
from storage import lease as rows
from storage import settings
from storage.database import Database
from tests.programs import ended_with_us
from tests.world import TOKEN


@pytest.fixture
def database(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    for name, seconds in (("RENEWED", 0.1), ("LASTS", 0.6), ("LOOKS", 0.05)):
        monkeypatch.setattr(module, name, seconds)
    made = Database(database_url)
    yield made
    made.close()


def holder(database: Database) -> str | None:
    with database.read() as session:
        return rows.look(session).holder


async def test_a_lease_nobody_holds_is_taken_at_once_and_given_up_at_the_end(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LASTS", 60)
    lease = Lease(database)
    async with asyncio.timeout(10):
        await lease.acquire()
    assert lease.held and holder(database) == lease.holder
    lease.give_up()
    assert not lease.held and holder(database) is None


async def test_a_second_one_waits_while_the_first_renews_and_follows_when_it_gives_up(
    database: Database,
) -> None:
    first, second = Lease(database), Lease(database)
    await first.acquire()
    keeping = asyncio.create_task(first.keep())
    waiting = asyncio.create_task(second.acquire())
    await asyncio.sleep(1.2)  # twice as long as a lease lasts
    assert first.held and not waiting.done()
    keeping.cancel()
    first.give_up()
    async with asyncio.timeout(1):
        await waiting
    assert second.held and holder(database) == second.holder


async def test_one_that_has_gone_silent_loses_it_and_knows_when_it_wakes(database: Database) -> None:
    first, second = Lease(database), Lease(database)
    await first.acquire()
    async with asyncio.timeout(3):
        await second.acquire()
    assert not first.held and second.held
    async with asyncio.timeout(3):
        await first.keep()
    assert first.lost.is_set() and not first.held and holder(database) == second.holder


async def test_who_stands_by_goes_on_when_the_database_was_away_for_a_while(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = Lease(database), Lease(database)
    await first.acquire()
    waiting = asyncio.create_task(second.acquire())
    await asyncio.sleep(0.1)
    with monkeypatch.context() as away:
        away.setattr(rows, "look", Mock(side_effect=OperationalError("SELECT", {}, OSError("no server"))))
        await asyncio.sleep(0.2)
        assert not waiting.done()
    first.give_up()
    async with asyncio.timeout(1):
        await waiting
    assert second.held


async def test_of_two_that_see_it_free_one_takes_it(database: Database) -> None:
    with database.read() as session:
        seen = rows.look(session)
    with database.write() as session:
        assert rows.take(session, seen, "one")
    with database.write() as session:
        assert not rows.take(session, seen, "two")


async def test_the_lease_of_a_process_that_has_died_here_is_taken_at_once(database: Database) -> None:
    program = "from scheduler.lease import own_process; print(own_process())"
    dead = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    with database.write() as session:
        assert rows.take(session, rows.look(session), f"{dead.stdout.strip()}:1234")
    async with asyncio.timeout(0.5):
        await Lease(database).acquire()


HALTED = """
import sys, time
from scheduler.lease import own_process
from storage import lease, settings
from storage.database import Database
database = Database(sys.argv[1])
with database.write() as session:
    lease.take(session, lease.look(session), own_process() + ":1")
with database.write() as session:
    settings.put(session, "half", "written")
    session.flush()
    print("within", flush=True)
    time.sleep(60)
"""


async def test_one_halted_within_a_write_is_named_and_followed_when_it_is_ended(
    newest_sqlite: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """SQLite's file stays locked as long as the process is there; reading goes on, and what was half written is undone."""
    for name, seconds in (("LASTS", 0.2), ("LOOKS", 0.05)):
        monkeypatch.setattr(module, name, seconds)
    url = f"sqlite:///{shutil.copy(newest_sqlite, tmp_path / 'tagid.sqlite')}"
    program = subprocess.Popen(
        [sys.executable, "-c", HALTED, url], stdout=subprocess.PIPE, preexec_fn=ended_with_us()
    )
    database = Database(url)
    try:
        assert program.stdout is not None and program.stdout.readline() == b"within\n"
        program.send_signal(signal.SIGSTOP)
        waiting = asyncio.create_task(Lease(database).acquire())
        async with asyncio.timeout(30):
            while "is halted" not in caplog.text:
                await asyncio.sleep(0.05)
        assert f"kill -KILL {program.pid}" in caplog.text and not waiting.done()
        program.kill()
        program.wait()
        async with asyncio.timeout(30):
            await waiting
        with database.read() as session:
            assert settings.get(session, "half") is None
    finally:
        program.kill()
        program.communicate()
        database.close()


def test_only_of_this_machine_can_be_known_who_has_died() -> None:
    assert not has_died(f"{own_process()}:1")
    boot, rest = own_process().split(":", 1)
    assert not has_died(f"another-{boot}:{rest}:1")
    machine, pid, _ = own_process().rsplit(":", 2)
    assert has_died(f"{machine}:{pid}:1:1")  # the number is a new process's now


async def started(folder: Path, database: str, api: str) -> asyncio.subprocess.Process:
    """The program itself, as a process of its own."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TAGID_")}
    given = {"TAGID_TOKEN": TOKEN, "TAGID_API_URL": api, "TAGID_DATABASE_URL": database}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.cli", "run"),
        env=environment | given | {"TAGID_DATA_DIR": str(folder)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        preexec_fn=ended_with_us(),
    )


async def said(program: asyncio.subprocess.Process, words: str) -> str:
    """The first line of the program that has these words."""
    assert program.stdout is not None
    async with asyncio.timeout(120):
        while words not in (line := (await program.stdout.readline()).decode()):
            assert line, f"it ended without saying {words!r}"
    return line


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL, signal.SIGSTOP])
async def test_a_second_program_stands_by_and_takes_over(tmp_path: Path, database_url: str, end: int) -> None:
    """Whether the first is stopped, killed, or only no longer moves: within half a minute the second answers."""
    server = Standin(token=TOKEN, username="tagid_test_bot")
    api = await server.start(0)
    programs = []
    try:
        programs.append(await started(tmp_path, database_url, api))
        link = await said(programs[0], "?start=")
        await said(programs[0], "is running")
        programs.append(await started(tmp_path, database_url, api))
        await said(programs[1], "stands by")
        async with Client(api) as client:
            secretary = await client.person("সচিব")
            await secretary.open(link.strip().split("start=")[1])
            await secretary.wait("নাম কী")
            asked = [call for call in await client.calls("sendMessage") if "নাম কী" in (call["text"] or "")]
            assert len(asked) == 1  # the second one keeps quiet
            await asyncio.sleep(
                1
            )  # halted within a write, it would keep the SQLite file locked as long as it is there
            programs[0].send_signal(end)
            begun = time.monotonic()
            await secretary.say("জেলা আইসিটি কমিটি")
            await secretary.wait("জেলায়", timeout=30)
            assert time.monotonic() - begun < 30
    finally:
        for program in programs:
            if program.returncode is None:
                program.kill()
            await program.communicate()
        await server.stop()
