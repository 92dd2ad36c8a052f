"""The demo's first start: papers, guide and buttons are written, the committee is founded, everybody is let in."""

import json
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from actions.desk import Desk
from bot.clock import CLOCK_NOTE, clock_url
from bot.demo.papers import write_papers
from bot.demo.people import PLAYERS, settle
from bot.demo.show import NOTES, free_port
from bot.demo.texts import BUTTONS, GUIDE, PAPER_BUTTONS
from bot.program import open_database
from bot.settings import read
from storage.clock import SimulatedClock
from storage.meetings import committees


def prepare(folder: Path) -> None:
    """Write the papers, and the files that tell the stand-in about people, guide and buttons."""
    papers = write_papers(folder / "papers")
    at = clock_url(free_port(0))
    (folder / CLOCK_NOTE).write_text(json.dumps({"url": at}), encoding="utf-8")
    people = [
        {
            "name": player.name,
            "role_bn": player.post_bn,
            "role_en": player.post_en,
            "language_code": "bn",
            "open": "",  # everybody has pressed Start
            "avatar": player.name[0],
        }
        for player in PLAYERS
    ]
    sends: list[dict[str, Any]] = [
        {**words, "person": PLAYERS[0].name, "upload": str(papers[name].resolve())}
        for name, words in PAPER_BUTTONS.items()
    ]
    moves: list[dict[str, Any]] = [
        {**button, "method": "POST", "url": at, "show": "clock", "status_url": at} for button in BUTTONS
    ]
    for name, value in zip(NOTES, (people, GUIDE, [*sends, *moves]), strict=True):
        text = json.dumps(value, ensure_ascii=False, indent=1)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")


def settle_people(environment: Mapping[str, str], url: str) -> None:
    """Found the committee and let everybody in, through the same actions as real people."""
    settings = read(environment)
    assert settings.clock is not None
    database = open_database(settings)
    clock = SimulatedClock(database, settings.clock)
    try:
        with database.read() as session:
            founded = bool(committees(session))
        if not founded:
            people = _ask(f"{url}/control/state")["result"]["people"]
            desk = Desk(database=database, clock=clock, zone=ZoneInfo("Asia/Dhaka"))
            settle(desk, {person["name"]: person["id"] for person in people})
    finally:
        database.close()


def _ask(url: str) -> Any:
    request = urllib.request.Request(url, data=b"{}", headers={"Content-Type": "application/json"})  # noqa: S310  loopback
    with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310  loopback
        return json.loads(response.read())
