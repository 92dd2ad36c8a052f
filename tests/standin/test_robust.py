"""Whatever comes in over HTTP is answered or refused; it is never an error of the stand-in itself."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from standin.api import METHODS
from standin.control import ACTIONS
from tests.standin.conftest import TOKEN, World

PARAMETERS = (
    "chat_id", "text", "parse_mode", "entities", "reply_markup", "reply_parameters", "message_id", "media",
    "document", "photo", "caption", "caption_entities", "action", "file_id", "callback_query_id", "commands",
    "scope", "language_code", "offset", "limit", "allowed_updates", "user_id", "link_preview_options",
)  # fmt: skip
ODD: list[Any] = [
    None, "", -1, 2**70, "x", "{", [1], {"a": 1}, True, "attach://x", "<b>", "\x00",
    {"inline_keyboard": [[1]]}, [{"offset": -5, "length": 10**9, "type": "bold"}],
]  # fmt: skip


@pytest.mark.parametrize("name", sorted(set(METHODS) - {"setwebhook"}))
async def test_odd_parameters_are_answered_or_refused(world: World, name: str) -> None:
    person = await world.started()
    sent = await world.bot.send_message(person.id, "x")
    usual = {
        "chat_id": person.id,
        "text": "y",
        "message_id": sent.message_id,
        "user_id": person.id,
        "timeout": 0,
    }
    async with httpx.AsyncClient(trust_env=False) as http:
        for parameter in PARAMETERS:
            for value in ODD:
                answer = await http.post(
                    f"{world.server.url}/bot{TOKEN}/{name}", json=usual | {parameter: value}
                )
                assert answer.status_code < 500, (parameter, value)
                assert answer.json()["ok"] is (answer.status_code == 200)


async def test_odd_actions_are_answered_or_refused(world: World) -> None:
    person = await world.started()
    async with httpx.AsyncClient(trust_env=False) as http:
        for action in ACTIONS:
            for key in (
                "person",
                "text",
                "chat",
                "button",
                "message_id",
                "members",
                "group",
                "status",
                "kind",
            ):
                for value in ODD:
                    given = {"person": person.id, "chat": person.id, "button": "x", "timeout": 0, key: value}
                    answer = await http.post(f"{world.server.url}/control/{action}", json=given)
                    assert answer.status_code in (200, 400, 409), (action, key, value)
            await world.standin.faults(clear=True)


async def test_a_body_that_is_no_form_is_refused(world: World) -> None:
    async with httpx.AsyncClient(trust_env=False, base_url=world.server.url) as http:
        for content, kind in (
            (b"{", "application/json"),
            (b"[]", "application/json"),
            (b"\xff", "text/plain"),
        ):
            answer = await http.post(
                f"/bot{TOKEN}/sendMessage", content=content, headers={"Content-Type": kind}
            )
            assert answer.status_code == 400
            assert (await http.post("/control/say", content=content)).status_code == 400
        torn = {"Content-Type": "multipart/form-data; boundary=x"}
        assert (await http.post(f"/bot{TOKEN}/sendDocument", content=b"--x", headers=torn)).status_code == 400
