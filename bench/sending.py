"""How fast reminders go out: the real program, six hundred people, an API that takes 200 ms and refuses what is too fast."""

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path

import httpx
from sqlalchemy import insert, update
from sqlmodel import col

from bench import planning
from bench.bots import TOKEN, environment, standing_in
from bench.processes import Program
from standin.client import Standin
from storage.database import Database
from storage.tables.people import Person

PEOPLE = 600
LATENCY = 0.2  # seconds from a call to its answer
LIMIT = 28.0  # messages a second that are asked for; Telegram allows some 30


@dataclass(frozen=True, kw_only=True)
class Sent:
    """`per_second`: messages from the first to the last; `refused`: how many of them were answered with a 429."""

    per_second: float
    refused: int


def measure() -> Sent:
    """Send a reminder to everybody."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder)))


async def _measure(folder: Path) -> Sent:
    (folder / "data").mkdir()
    with standing_in(folder, "--limits") as program:
        url = program.wait_for_output(r"http://[\d.:]+")[0]
        async with Standin(url) as standin:
            await _prepared(standin, folder / "data")
            await standin.faults("slow", method="sendMessage", count=None, seconds=LATENCY)
            at = planning.DUE.isoformat()
            with Program(
                ["-m", "bot.cli", "run"], folder / "tagid.log", environment(url, folder, at)
            ) as tagid:
                # Asking keeps the stand-in from receiving for a tenth of a second: not before all can have come.
                await asyncio.sleep(PEOPLE / LIMIT)
                while True:
                    tagid.check()
                    calls = await standin.calls("sendMessage")
                    answered = [call for call in calls if call["ok"] is not None]
                    if sum(call["ok"] for call in answered) >= PEOPLE:
                        break
                    await asyncio.sleep(1)
    times = [call["at"] for call in answered]
    refused = sum(not call["ok"] for call in answered)
    return Sent(per_second=(len(times) - 1) / (max(times) - min(times)), refused=refused)


async def _prepared(standin: Standin, data: Path) -> None:
    """A committee whose reminder is due, with an officer for each of its offices, who has pressed Start before."""
    people = []
    for number in range(PEOPLE):
        person = await standin.person(f"Officer {number}")
        await person.say("/start")
        people.append(person.id)
    async with httpx.AsyncClient(trust_env=False) as http:  # what they said was answered long ago
        await http.post(f"{standin.url}/bot{TOKEN}/getUpdates", json={"offset": -1})
        last = (await http.post(f"{standin.url}/bot{TOKEN}/getUpdates", json={"offset": -1})).json()["result"]
        await http.post(f"{standin.url}/bot{TOKEN}/getUpdates", json={"offset": last[-1]["update_id"] + 1})
    database = Database(f"sqlite:///{data / 'tagid.sqlite'}")
    database.migrate()
    with database.write() as session:
        connection = session.connection()
        for table, rows in planning.rows_of(1, PEOPLE, mine=True):
            connection.execute(insert(table), rows)
        for number, telegram_id in enumerate(people):
            one = update(Person).where(col(Person.id) == 1000 + number)
            connection.execute(one.values(telegram_id=telegram_id))
    database.close()
