"""The committee of a crash test, and the ways to put letters into its outbox."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from standin.server import Standin
from storage import outbox
from storage.database import Database
from tests.scene import DHAKA, START, HandClock, decision, desk_in, scene

OFFICERS = 24
TOTAL = 10_000  # of what each officer counts


@dataclass
class Officer:
    """Somebody at a phone; `said` is what he has counted so far, each number once."""

    telegram_id: int
    person_id: int
    task_id: int
    said: list[int] = field(default_factory=list)


@dataclass
class Stage:
    """A committee whose officers have a task each."""

    folder: Path
    url: str
    officers: list[Officer]
    labels: list[str] = field(default_factory=list)

    @contextmanager
    def database(self) -> Iterator[Database]:
        """The database, for a moment."""
        made = Database(self.url)
        try:
            yield made
        finally:
            made.close()

    def fan_out(self, now: datetime) -> int:
        """A letter to every officer, in one transaction, each with a label of its own; how many."""
        letters = []
        for officer in self.officers:
            label = f"স্মারক-{len(self.labels):05d}"
            self.labels.append(label)
            letters.append(
                outbox.Letter(
                    key=label,
                    kind="handed_over",
                    person_id=officer.person_id,
                    extra={"office": label, "office_id": 1},
                )
            )
        with self.database() as database, database.write() as session:
            return outbox.post(session, letters, now=now)


def found(folder: Path, url: str, people: Standin) -> Stage:
    """A fresh committee, its secretary and officers known to the stand-in; nothing waits in the outbox."""
    desk = desk_in(folder, HandClock(), url)
    secretary = people.state.add_person("সদস্য-সচিব")
    secretary.started = True
    made = scene(desk, telegram_id=secretary.id)
    offices = [f"পরীক্ষামূলক দপ্তর {number:02d}, নেত্রকোণা" for number in range(OFFICERS)]
    persons = []
    for office in offices:
        person = people.state.add_person(office)
        person.started = True
        persons.append((person.id, made.let_in(person.id, office)))
    made.register(
        *(decision(f"{n}.১", f"{n} নম্বর কাজটি করতে হবে।", office) for n, office in enumerate(offices, 1))
    )
    officers = [
        Officer(telegram_id=telegram_id, person_id=person_id, task_id=made.task(f"{n}.১").id or 0)
        for n, (telegram_id, person_id) in enumerate(persons, 1)
    ]
    desk.database.close()
    return Stage(folder=folder, url=url, officers=officers)


def simulated(minutes: int) -> str:
    """A start for the program's clock, so many minutes after the scene's own."""
    return (START + timedelta(minutes=minutes)).astimezone(DHAKA).isoformat()
