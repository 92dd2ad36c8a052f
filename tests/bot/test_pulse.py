"""The dead-man's switch, from the letter that does not go out to the log, `tagid doctor` and the healthcheck."""

import asyncio
import contextlib
import io
import logging
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot import pulse as module
from bot.doctor import examine
from scheduler import pace
from storage import outbox, sending
from storage.clock import SimulatedClock
from storage.outbox import Letter
from storage.tables.messages import Outbox
from tests.scene import rows
from tests.world import TOKEN, World, world

SILENT = "no message has gone out for an hour of office time"


@pytest.fixture
async def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """The program on a Sunday morning, looking ten times a second whether messages go out."""
    monkeypatch.setattr(module, "LOOKED_AFTER", 0.1)
    monkeypatch.setattr(pace, "NO_WAY", (0.1, 0.1))
    async with world(tmp_path) as made:
        await (await made.claim()).wait("কমিটি")
        yield made


def environment(at: World) -> dict[str, str]:
    given = {"TAGID_TOKEN": TOKEN, "TAGID_API_URL": at.settings.api_url}
    return given | {"TAGID_DATA_DIR": str(at.settings.data_dir), "TAGID_CLOCK": "2026-02-08T09:40"}


async def doctor(at: World, *, health: bool) -> tuple[int, str]:
    out = io.StringIO()
    status = await examine(environment(at), health=health, out=out)
    return status, out.getvalue()


async def healthcheck(at: World) -> tuple[int, str]:
    """The command that the container runs, as a process of its own."""
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.cli", "doctor", "--health"),
        env=environment(at) | {"PATH": ""},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await program.communicate()
    assert program.returncode is not None
    return program.returncode, said.decode()


def letter(at: World, number: int) -> None:
    """Something for the secretary, due now."""
    words = {"office": "ক", "office_id": 1}
    with at.program.database.write() as session:
        it = Letter(key=f"n{number}", kind="blocked", person_id=1, extra=words)
        outbox.post(session, [it], now=at.program.desk.clock.now())
    at.program.sender.wake()


async def until_sent(at: World) -> None:
    async with asyncio.timeout(20):
        while True:
            with at.program.database.read() as session:
                if not sending.is_due(session, at.program.desk.clock.now()):
                    return
            await asyncio.sleep(0.05)


async def until_uncertain(at: World) -> None:
    """Both tries of a letter have been made."""
    async with asyncio.timeout(20):
        while "uncertain" not in [it.state for it in rows(at.program.desk, Outbox)]:
            await asyncio.sleep(0.05)


async def until_heard(caplog: pytest.LogCaptureFixture) -> None:
    """The log has said that nothing goes out."""
    async with asyncio.timeout(20):
        while SILENT not in caplog.text:
            await asyncio.sleep(0.05)


def forward(at: World, **span: float) -> None:
    clock = at.program.desk.clock
    assert isinstance(clock, SimulatedClock)
    clock.forward_to(clock.now() + timedelta(**span))


async def test_an_hour_in_which_telegram_cannot_be_reached_is_said_in_all_three_places_and_then_is_over(
    at: World, caplog: pytest.LogCaptureFixture
) -> None:
    letter(at, 1)
    await until_sent(at)
    assert await doctor(at, health=True) == (0, "✓ bot: at work\n✓ messages: go out\n")
    port = int(at.settings.api_url.rsplit(":", 1)[1])
    await at.server.stop()  # the network is gone; polling fails too and goes on
    letter(at, 2)
    await asyncio.sleep(0.5)  # it has been tried, and again
    forward(at, minutes=50)
    await asyncio.sleep(0.3)
    assert SILENT not in caplog.text and (await doctor(at, health=True))[0] == 0
    forward(at, minutes=11)
    await until_heard(caplog)
    for health in (True, False):
        status, said = await doctor(at, health=health)
        assert status == 1 and "✗ messages: none has gone out for an hour of office time" in said
        assert "tagid outbox" in said and TOKEN.split(":")[1] not in said
    status, said = await healthcheck(at)
    assert status == 1 and "✗ messages" in said and "✓ bot: at work" in said
    await at.server.start(port)
    await until_sent(at)
    await asyncio.sleep(0.3)
    caplog.clear()
    await asyncio.sleep(0.3)
    assert SILENT not in caplog.text and (await healthcheck(at))[0] == 0


async def test_a_night_without_telegram_alarms_nobody(at: World, caplog: pytest.LogCaptureFixture) -> None:
    forward(at, hours=7, minutes=30)  # ten past five
    await at.server.stop()
    letter(at, 1)
    forward(at, hours=15)
    await asyncio.sleep(0.3)
    assert SILENT not in caplog.text and (await doctor(at, health=True))[0] == 0


async def test_answers_that_never_come_are_no_success_either(
    at: World, caplog: pytest.LogCaptureFixture
) -> None:
    """The connection stands, and nothing comes back: such letters are uncertain and wait for nothing."""
    at.server.core.faults.add(kind="status", method="sendMessage", status=502, count=None)
    letter(at, 1)
    await until_uncertain(at)
    forward(at, minutes=61)
    await until_heard(caplog)
    assert (await doctor(at, health=True))[0] == 1
    at.server.core.faults.clear()
    letter(at, 2)
    await until_sent(at)
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(at.program.sender.idle(), 5)
    assert (await doctor(at, health=True))[0] == 0


@pytest.fixture(autouse=True)
def _heard(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.ERROR)
