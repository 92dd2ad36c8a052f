"""The real program and the stand-in as processes of their own; days pass, and what they brought is read from both."""

import asyncio
import os
import random
import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlmodel import col, select

from actions.desk import Desk
from bench.processes import Program
from standin.client import Standin
from storage.database import Database
from storage.tables.messages import Inbox, Outbox
from storage.tables.people import Person
from tests.scene import DHAKA, HandClock
from tests.soak.district import District, Expected, office_names

TOKEN = "7000000003:AAE-for-the-soak-on-this-machine"
START = datetime(2026, 8, 30, 18, tzinfo=DHAKA)  # a Sunday evening
KINDS = ("reminder", "eve_report", "eve_digest", "escalation", "minutes_missing")
EVENING = time(18, 30)  # to which the clock is moved every day
WARM = 14  # days after which memory should be flat


@dataclass
class Outcome:
    """What came of it. `wrong`: sentences about messages that lacked, came twice, or at the wrong day."""

    days: int = 0
    occasions: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    memory: list[tuple[int, float]] = field(default_factory=list)  # day, MB
    sizes: list[tuple[str, int]] = field(default_factory=list)  # table, bytes
    file_bytes: int = 0

    @property
    def drift(self) -> float:
        """The last memory against the first when warm."""
        warm = [mb for day, mb in self.memory if day >= min(WARM, self.days // 2)]
        return warm[-1] / warm[0]


async def soak(folder: Path, *, days: int, offices: int, committees: int, seed: int) -> Outcome:
    """Live through so many days."""
    arguments = ["-m", "standin", "--port", "0", "--token", TOKEN, "--data-dir", str(folder / "standin")]
    with Program(arguments, folder / "standin.log") as server:
        url = server.wait_for_output(r"http://[\d.:]+", 60)[0]
        async with Standin(url) as standin:
            district = await _found(standin, folder, offices, committees, seed)
            with Program(["-m", "bot.cli", "run"], folder / "tagid.log", _environment(url, folder)) as tagid:
                tagid.wait_for_output(r"Tagid is running", 60)
                await _answered(district)
                answers = await _besides_letters(standin, district)  # to /start
                outcome = await _live(tagid, folder, district, days)
            await _compare(standin, district, outcome, answers)
    district.desk.database.close()
    outcome.file_bytes, outcome.sizes = _account(folder / "data" / "tagid.sqlite")
    return outcome


def _environment(url: str, folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TAGID_")}
    ours = {"TAGID_TOKEN": TOKEN, "TAGID_API_URL": url, "TAGID_CLOCK": START.isoformat()}
    return kept | ours | {"TAGID_DATA_DIR": str(folder / "data"), "TAGID_LOG_LEVEL": "WARNING"}


async def _found(standin: Standin, folder: Path, offices: int, committees: int, seed: int) -> District:
    """The district before the program is started; everybody has pressed Start."""
    (folder / "data").mkdir()
    database = Database(f"sqlite:///{folder / 'data' / 'tagid.sqlite'}")
    database.migrate()
    clock = HandClock(START)
    desk = Desk(database=database, clock=clock, zone=DHAKA)
    ids = {}
    for name in (*office_names(offices), "secretary", "chair"):
        person = await standin.person(name)
        await person.say("/start")
        ids[name] = person.id
    secretary, chair = ids.pop("secretary"), ids.pop("chair")
    district = District(desk=desk, clock=clock, officers=ids, chance=random.Random(seed))
    district.found(committees, secretary, chair)
    return district


async def _live(tagid: Program, folder: Path, district: District, days: int) -> Outcome:
    outcome = Outcome(days=days)
    async with httpx.AsyncClient(timeout=600) as http:
        address = _clock(folder)
        for n in range(1, days + 1):
            day = START.date() + timedelta(days=n)
            expected = district.expected(day)
            evening = datetime.combine(day, EVENING, DHAKA)
            answer = await http.post(address, json={"to": evening.isoformat()})
            answer.raise_for_status()
            await _quiet(district, evening)
            sent = _sent_on(district, day)
            outcome.occasions += Counter(kind for kind, _, _ in sent.elements())
            outcome.wrong += [f"{day}: not sent: {one}" for one in (expected - sent).elements()]
            outcome.wrong += [f"{day}: sent besides: {one}" for one in (sent - expected).elements()]
            district.note(sent)
            district.evening(day)
            if n % 7 == 0 or n == days:
                await asyncio.sleep(1)
                outcome.memory.append((n, tagid.memory_mb()))
    return outcome


def _clock(folder: Path) -> str:
    note: str = httpx.Response(200, text=(folder / "data" / "clock.json").read_text()).json()["url"]
    return note


async def _answered(district: District) -> None:
    """Until everybody's /start has been answered."""
    async with asyncio.timeout(120):
        while True:
            with district.desk.database.read() as session:
                done = session.exec(select(Inbox.update_id).where(col(Inbox.done_at).is_not(None))).all()
            if len(done) == len(district.officers) + 2:  # the secretary and the chair
                return
            await asyncio.sleep(0.1)


async def _quiet(district: District, until: datetime) -> None:
    """Until nothing that was due by then waits any more."""
    async with asyncio.timeout(120):
        while True:
            with district.desk.database.read() as session:
                busy = select(Outbox.id).where(col(Outbox.state).in_(["waiting", "sending"]))
                if session.exec(busy.where(col(Outbox.due_at) <= until)).first() is None:
                    return
            await asyncio.sleep(0.1)


def _sent_on(district: District, day: date) -> Expected:
    """What the database says has gone out that day, of what the clock brings about."""
    found: Expected = Counter()
    with district.desk.database.read() as session:
        query = select(Outbox).where(col(Outbox.kind).in_(KINDS), Outbox.state == "sent")
        since = datetime.combine(day, time(0), DHAKA)
        rows = session.exec(query.where(col(Outbox.sent_at) >= since)).all()
    for row in rows:
        which = ",".join(sorted(row.payload.get("committees", {}), key=int)) or str(row.committee_id)
        found[row.kind, row.person_id, which] += 1
    return found


async def _compare(
    standin: Standin, district: District, outcome: Outcome, answers: dict[int, set[int]]
) -> None:
    """Every letter that was sent stands in its chat once, and besides them no message but the first answers."""
    end = datetime.combine(START.date() + timedelta(days=outcome.days), EVENING, DHAKA)
    with district.desk.database.read() as session:
        unsent = select(Outbox).where(col(Outbox.state).not_in(["sent", "moot"]), col(Outbox.due_at) <= end)
        other = session.exec(unsent).all()
    outcome.wrong += [f"letter {row.key} is {row.state}: {row.error}" for row in other]
    for telegram_id, besides in (await _besides_letters(standin, district, outcome)).items():
        if besides != answers[telegram_id]:
            outcome.wrong.append(
                f"{telegram_id}: {len(besides - answers[telegram_id])} messages without a letter"
            )


async def _besides_letters(
    standin: Standin, district: District, outcome: Outcome | None = None
) -> dict[int, set[int]]:
    """By Telegram id the messages (no pictures) that no letter stands for; letters not in their chat are `wrong`."""
    with district.desk.database.read() as session:
        people = {row.telegram_id: row.id for row in session.exec(select(Person)).all()}
        sent = session.exec(select(Outbox).where(Outbox.state == "sent")).all()
    letters: dict[int, list[int]] = {}
    for row in sent:
        letters.setdefault(row.person_id, []).append(row.message_id or 0)
    besides = {}
    for person in await standin.people():
        messages: list[dict[str, Any]] = await person.messages()
        ids = {m["id"] for m in messages if m["from_bot"] and not m["photo"]}
        mine = letters.get(people[person.id] or 0, [])
        besides[person.id] = ids - set(mine)
        if outcome is not None and (len(set(mine)) < len(mine) or not set(mine) <= ids):
            outcome.wrong.append(f"{person.id}: letters without a message of their own")
    return besides


def _account(file: Path) -> tuple[int, list[tuple[str, int]]]:
    """The size of the file, and how many bytes of it each table takes with its indexes, the largest first."""
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        tables = "SELECT coalesce(m.tbl_name, d.name), sum(d.pgsize) FROM dbstat d LEFT JOIN sqlite_schema m USING (name)"
        sizes = connection.execute(f"{tables} GROUP BY 1 ORDER BY 2 DESC").fetchall()
        (page,), (free,) = (
            connection.execute(f"PRAGMA {name}").fetchone() for name in ("page_size", "freelist_count")
        )
    return file.stat().st_size, [*sizes, ("free", page * free)]
