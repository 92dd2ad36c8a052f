"""`tagid doctor`: each thing that can be wrong is named, with how to mend it; the token is never printed."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.pulse import PULSE, pulse
from standin.server import Standin
from storage import settings as kept
from storage.database import Database
from tests.world import TOKEN


@pytest.fixture
async def api() -> AsyncIterator[str]:
    server = Standin(token=TOKEN, username="tagid_test_bot")
    yield await server.start(0)
    await server.stop()


async def look(environment: dict[str, str], *, health: bool = False) -> tuple[int, str]:
    """The exit status and what is printed."""
    out = io.StringIO()
    status = await examine(environment, health=health, out=out)
    assert TOKEN.split(":")[1] not in out.getvalue()
    return status, out.getvalue()


def at(folder: Path, api: str, **more: str) -> dict[str, str]:
    return {"TAGID_TOKEN": TOKEN, "TAGID_API_URL": api, "TAGID_DATA_DIR": str(folder), **more}


async def test_all_is_well(tmp_path: Path, api: str) -> None:
    status, said = await look(at(tmp_path, api))
    assert status == 0 and "✗" not in said
    for what in ("settings", "database", "data folder", "fonts", "Bot API", "@tagid_test_bot", "clock"):
        assert what in said


async def test_a_wrong_setting(tmp_path: Path, api: str) -> None:
    status, said = await look(at(tmp_path, api, TAGID_TIMEZONE="Mars/Olympus"))
    assert status == 1 and "✗ settings" in said and "TAGID_TIMEZONE" in said


async def test_a_token_nobody_knows(tmp_path: Path, api: str) -> None:
    status, said = await look(at(tmp_path, api) | {"TAGID_TOKEN": "77:not-this-one"})
    assert (
        status == 1 and "✗ token: not known" in said and "@BotFather" in said and "not-this-one" not in said
    )


async def test_an_api_that_cannot_be_reached(tmp_path: Path) -> None:
    status, said = await look(at(tmp_path, "http://127.0.0.1:1"))
    assert status == 1 and "✗ Bot API: cannot be reached" in said and "TAGID_API_URL" in said


async def test_an_api_with_trouble_of_its_own(tmp_path: Path, api: str) -> None:
    server = Standin(token=TOKEN, username="tagid_test_bot")
    url = await server.start(0)
    server.core.faults.add(kind="status", method="getMe", status=502)
    status, said = await look(at(tmp_path, url))
    await server.stop()
    assert status == 1 and "502" in said and "look again" in said


async def test_a_database_that_is_none(tmp_path: Path, api: str) -> None:
    (tmp_path / "tagid.sqlite").write_bytes(b"this is a letter, no database" * 100)
    status, said = await look(at(tmp_path, api))
    assert status == 1 and "✗ database" in said and "restore" in said


async def test_a_simulated_clock_is_called_so(tmp_path: Path, api: str) -> None:
    status, said = await look(at(tmp_path, api, TAGID_CLOCK="2026-02-08T09:40"))
    assert status == 0 and "clock: simulated" in said


async def test_health_asks_for_the_pulse_of_a_running_bot_only(tmp_path: Path) -> None:
    environment = at(tmp_path, "http://127.0.0.1:1")  # which it does not look at
    status, said = await look(environment, health=True)
    assert status == 1 and "has never run" in said
    database = Database(f"sqlite:///{tmp_path / 'tagid.sqlite'}")
    database.migrate()
    status, said = await look(environment, health=True)
    assert status == 1 and "no pulse" in said
    pulse(database)
    status, said = await look(environment, health=True)
    assert status == 0 and "at work" in said
    with database.write() as session:
        kept.put(session, PULSE, "1000.0")
    status, said = await look(environment, health=True)
    assert status == 1 and "no pulse" in said
    database.close()
