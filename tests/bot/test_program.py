"""`tagid run` as it is started: what keeps it from starting is one sentence; it stops cleanly and shows no token."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from bot.program import CannotStart, build, running
from bot.settings import Settings
from standin.client import Standin as Client
from standin.server import Standin
from tests.programs import ended_with_us
from tests.world import DHAKA, START, TOKEN


@pytest.fixture
async def server() -> AsyncIterator[Standin]:
    made = Standin(token=TOKEN, username="tagid_test_bot")
    await made.start(0)
    yield made
    await made.stop()


def settings(folder: Path, url: str) -> Settings:
    return Settings(
        token=TOKEN,
        api_url=url,
        database_url=f"sqlite:///{folder / 'tagid.sqlite'}",
        data_dir=folder,
        zone=DHAKA,
        log_level=20,
        clock=START,
    )


async def test_a_token_nobody_knows_stops_the_start_with_one_sentence(
    tmp_path: Path, server: Standin
) -> None:
    wrong = replace(settings(tmp_path, server.url), token="77:another-token")
    with pytest.raises(CannotStart, match="does not know this token"):
        async with running(build(wrong)):
            raise AssertionError("it started")


def test_a_database_that_is_none_stops_the_start_with_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "tagid.sqlite").write_bytes(b"this is a letter, no database" * 100)
    with pytest.raises(CannotStart, match="database file is damaged"):
        build(settings(tmp_path, "http://127.0.0.1:1"))


def test_a_folder_that_is_none_stops_the_start_with_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotStart, match="data folder cannot be written"):
        build(settings(tmp_path / "file" / "data", "http://127.0.0.1:1"))


async def test_an_api_that_comes_later_is_waited_for(
    tmp_path: Path, server: Standin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.program.PATIENCE", (0.05, 0.1))
    server.core.faults.add(kind="drop_before", method="getMe", count=3)
    async with running(build(settings(tmp_path, server.url))) as program:
        assert program.app.bot.username == "tagid_test_bot"


async def test_the_clock_is_served_on_loopback_and_only_where_it_is_simulated(
    tmp_path: Path, server: Standin
) -> None:
    note = tmp_path / "clock.json"
    async with running(build(settings(tmp_path, server.url))) as program:
        assert program.mover is not None and "http://127.0.0.1:" in note.read_text()
    note.unlink()
    async with running(build(replace(settings(tmp_path, server.url), clock=None))) as program:
        assert program.mover is None and not note.exists()


async def test_a_restart_does_not_turn_the_clock_back(tmp_path: Path, server: Standin) -> None:
    async with running(build(settings(tmp_path, server.url))) as program:
        assert program.mover is not None
        await program.mover.to(program.mover.target({"to": "2026-02-20T10:00"}))
    async with running(build(settings(tmp_path, server.url))) as program:
        assert program.desk.moment().today.isoformat() == "2026-02-20"


async def started(tmp_path: Path, url: str, **environment: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.cli",
        "run",
        env={k: v for k, v in os.environ.items() if not k.startswith("TAGID_")}
        | {"TAGID_API_URL": url, "TAGID_DATA_DIR": str(tmp_path), "TAGID_LOG_LEVEL": "DEBUG", **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        preexec_fn=ended_with_us(),
    )


async def test_the_program_claims_answers_stops_on_a_signal_and_never_shows_the_token(
    tmp_path: Path, server: Standin
) -> None:
    program = await started(tmp_path, server.url, TAGID_TOKEN=TOKEN)
    assert program.stdout is not None
    async with asyncio.timeout(20):
        lines = [(await program.stdout.readline()).decode() for _ in range(3)]
    link = next(line.strip() for line in lines if "?start=" in line)
    assert link.startswith("https://t.me/tagid_test_bot?start=")
    async with Client(server.url) as client:
        secretary = await client.person("সচিব")
        await secretary.open(link.split("start=")[1])
        await secretary.wait("নাম কী")
        server.core.faults.add(kind="status", method="sendMessage", status=500, count=1)  # something to log
        await secretary.say("জেলা আইসিটি কমিটি")
        await secretary.wait("জেলায়", timeout=15)
    program.send_signal(signal.SIGTERM)
    async with asyncio.timeout(15):
        out, err = await program.communicate()
    said = "".join(lines) + out.decode() + err.decode()
    assert program.returncode == 0 and "Traceback" not in said
    assert (
        TOKEN not in said and TOKEN.split(":")[1] not in said and link.split("start=")[1] not in err.decode()
    )


async def test_the_claim_is_renewed_at_each_start_until_it_is_used(tmp_path: Path, server: Standin) -> None:
    links = []
    for _ in range(2):
        program = await started(tmp_path, server.url, TAGID_TOKEN=TOKEN)
        assert program.stdout is not None
        async with asyncio.timeout(20):
            lines = [(await program.stdout.readline()).decode() for _ in range(3)]
        links.append(next(line.strip() for line in lines if "?start=" in line))
        program.send_signal(signal.SIGINT)
        async with asyncio.timeout(15):
            await program.communicate()
    assert links[0] != links[1]
    async with running(build(settings(tmp_path, server.url))) as alive, Client(server.url) as client:
        early, late = await client.person("আগের"), await client.person("পরের")
        await early.open(links[0].split("start=")[1])
        await early.wait("আর কার্যকর নেই")
        await late.open(links[1].split("start=")[1])
        await late.wait("নাম কী")
        assert alive.mover is not None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_waiting_for_an_api_that_does_not_answer_can_be_stopped(tmp_path: Path, number: int) -> None:
    program = await started(tmp_path, "http://127.0.0.1:1", TAGID_TOKEN=TOKEN)
    assert program.stderr is not None
    async with asyncio.timeout(20):
        while b"cannot be reached" not in await program.stderr.readline():
            pass
        program.send_signal(number)
        _, err = await program.communicate()
    assert program.returncode in (130, -signal.SIGTERM)
    assert "Traceback" not in err.decode() and TOKEN not in err.decode()


async def test_no_token_is_one_clear_sentence(tmp_path: Path, server: Standin) -> None:
    program = await started(tmp_path, server.url)
    out, err = await program.communicate()
    assert program.returncode == 1 and out == b""
    assert err.decode().startswith("tagid: No token:") and err.decode().count("\n") == 1


async def test_a_second_poller_is_no_fault_of_ours(tmp_path: Path, server: Standin) -> None:
    async with running(build(settings(tmp_path, server.url))):
        async with httpx.AsyncClient() as client:
            answer = await client.post(f"{server.url}/bot{TOKEN}/getUpdates", json={"timeout": 0})
        assert answer.status_code in (200, 409)


def test_the_bot_keeps_no_reader_in_memory() -> None:
    """Documents are read in a child; the two thousand expressions of the reader would stay as long as the bot runs."""
    loaded = "import sys; import bot.program; print('minutes.read' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "False"
