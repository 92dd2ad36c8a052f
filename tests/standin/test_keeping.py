"""What survives a restart, and the program on the command line."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx

from standin import client, server
from tests.standin.conftest import TOKEN, bot_at


async def test_everything_survives_a_restart(tmp_path: Path, png: bytes) -> None:
    running = server.Standin(token=TOKEN, username="try_bot", data_dir=tmp_path)
    async with client.Standin(await running.start()) as standin:
        person = await standin.person("রহিমা", role_bn="সদস্য-সচিব", phone="017")
        await person.open()
        await person.upload("a.png", png, as_photo=True)
        group = await standin.group("কমিটি", [person])
        async with bot_at(running.url) as bot:
            first = await bot.get_updates(limit=1)
            await bot.get_updates(
                offset=first[0].update_id + 1, allowed_updates=["message", "my_chat_member"]
            )
            await bot.set_my_commands([("help", "x")])
            sent = await bot.send_message(person.id, "<b>x</b>", parse_mode="HTML")
            await sent.edit_text("<b>y</b>", parse_mode="HTML")
        before = await standin.state(), await person.messages()
    await running.stop()

    again = server.Standin(token=TOKEN, username="try_bot", data_dir=tmp_path)
    async with client.Standin(await again.start()) as standin:
        (same,) = await standin.people()
        after = await standin.state(), await same.messages()
        assert {k: v for k, v in after[0].items() if k != "now"} == {
            k: v for k, v in before[0].items() if k != "now"
        }
        assert after[1] == before[1]
        assert await same.download(after[1][1]) == png
        assert await same.menu() == [{"command": "help", "description": "x"}]
        async with bot_at(again.url) as bot:
            updates = await bot.get_updates()
            assert updates[0].update_id == first[0].update_id + 1 and len(updates) == 3
            assert (await bot.send_message(group.id, "z")).message_id == sent.message_id + 1
    await again.stop()


async def test_nothing_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    process, url = start(tmp_path)
    async with client.Standin(url) as standin:
        person = await standin.person("রহিমা")
        await person.open()
    process.kill()
    process.communicate()
    process, url = start(tmp_path)
    async with client.Standin(url) as standin:
        (same,) = await standin.people()
        assert [m["text"] for m in await same.messages()] == ["/start"]
        assert (await standin.state())["pending_updates"] == 1
    stop(process)


def start(folder: Path, *more: str) -> tuple[subprocess.Popen[str], str]:
    """Start the program and wait for the file that says it listens."""
    ready = folder / "ready.json"
    ready.unlink(missing_ok=True)
    command = [
        sys.executable,
        "-m",
        "standin",
        "--port",
        "0",
        "--token",
        TOKEN,
        "--data-dir",
        str(folder / "data"),
    ]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(
        [*command, "--ready-file", str(ready), *more],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    deadline = time.monotonic() + 20
    while not ready.exists():
        assert process.poll() is None and time.monotonic() < deadline, process.communicate()
        time.sleep(0.05)
    return process, str(json.loads(ready.read_text())["url"])


def stop(process: subprocess.Popen[str], number: int = signal.SIGTERM) -> tuple[str, str]:
    """Ask the program to end; what it wrote."""
    process.send_signal(number)
    output = process.communicate(timeout=15)
    assert process.returncode == 0, output
    return output


async def test_the_program_prints_its_address_and_ends_cleanly(tmp_path: Path) -> None:
    process, url = await asyncio.to_thread(start, tmp_path)
    async with httpx.AsyncClient(trust_env=False, base_url=url) as http:
        assert (await http.get(f"/bot{TOKEN}/getMe")).json()["ok"] is True
        waiting = asyncio.create_task(http.get(f"/bot{TOKEN}/getUpdates?timeout=50"))
        await asyncio.sleep(0.2)
        out, err = await asyncio.to_thread(stop, process, signal.SIGINT)
        assert (await waiting).json()["result"] == []
    assert out == url + "/\n"
    assert "for-tests-only" not in out + err


def test_help_names_every_option() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "standin", "--help"],
        capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    ).stdout  # fmt: skip
    for option in ("--port", "--host", "--token", "--username", "--name", "--data-dir", "--ready-file"):
        assert option in shown


def test_a_port_in_use_or_a_wrong_token_is_one_clear_sentence(tmp_path: Path) -> None:
    process, url = start(tmp_path)
    port = url.rsplit(":", 1)[1]
    for arguments, sentence in (
        (["--port", port], f"the stand-in cannot start at 127.0.0.1:{port}: "),
        (["--token", "secret-without-number"], "a token is NUMBER:LETTERS"),
        (["--people", "nowhere.json"], "nowhere.json"),
    ):
        failed = subprocess.run(
            [sys.executable, "-m", "standin", *arguments],
            capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
        assert failed.returncode != 0 and sentence in failed.stderr
        assert "Traceback" not in failed.stderr and "secret-without" not in failed.stderr
    stop(process)


async def test_people_to_begin_with_are_made_once_in_their_order(tmp_path: Path) -> None:
    people = tmp_path / "people.json"
    people.write_text(
        json.dumps(
            [
                {"name": "খ", "role_bn": "সভাপতি", "open": None},
                {"name": "ক", "language_code": "en", "open": "inv"},
            ]
        )
    )
    for _ in range(2):
        process, url = await asyncio.to_thread(start, tmp_path, "--people", str(people), "--title", "চেষ্টা")
        async with client.Standin(url) as standin:
            first, second = await standin.people()
            assert (first.name, second.name) == ("খ", "ক")
            assert await first.messages() == []
            assert [m["text"] for m in await second.messages()] == ["/start inv"]
        await asyncio.to_thread(stop, process)
