"""What planning costs: a cycle of ten thousand tasks, and one committee among a thousand others."""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from actions.desk import Desk
from committee.holidays import calendar_of
from committee.reminders import CycleFacts, OwedTask, Policy, plan
from committee.values import MeetingState, Nature, Role, Status
from locales.translator import Translator
from scheduler.letters import render
from scheduler.tick import tick
from storage import sending
from storage.database import Database
from storage.tables.committees import Committee, Meeting
from storage.tables.messages import Outbox
from storage.tables.minutes import AgendaItem, Decision, Minutes
from storage.tables.offices import Office
from storage.tables.people import FocalPoint, Member, Person
from storage.tables.tasks import Task

ZONE = ZoneInfo("Asia/Dhaka")
SINCE = datetime(2026, 9, 6, 10, tzinfo=ZONE)
MEETING = date(2026, 9, 22)  # seven working days before is the 13th
DUE = datetime(2026, 9, 13, 10, 1, tzinfo=ZONE)
OFFICES, OF_OTHERS = (
    40,
    4,
)  # offices with one task each: of the committee that is measured, of each of the others
SENT_BEFORE = 10  # letters that each of the others has had sent
OTHERS = 1000
_ROUNDS = 7


def cycle_seconds(tasks: int = 10_000) -> float:
    """Seconds that planning a cycle with so many tasks takes, a third of them with a due date of their own."""
    calendar = calendar_of(range(2025, 2029))
    cycle = CycleFacts(committee_id=1, number=1, since=SINCE, meeting=MEETING, state=MeetingState.FIXED)
    owed = [
        OwedTask(id=n, office_id=n % 400, due=None if n % 3 else date(2026, 7, 1) + timedelta(days=n % 90))
        for n in range(tasks)
    ]
    return min(_timed(lambda: plan(cycle, Policy(), calendar, owed, (), DUE, ZONE)) for _ in range(_ROUNDS))


def among(others: int) -> float:
    """CPU seconds for planning one committee's reminder and sending it (all but the call itself), others beside it."""
    return min(_once(others) for _ in range(3))


def _once(others: int) -> float:
    with tempfile.TemporaryDirectory() as folder, _desk(Path(folder), others) as desk:
        begun = time.process_time()
        occasions = asyncio.run(tick(desk))
        letters = _send(desk)
        took = time.process_time() - begun
        assert (occasions, letters) == (1, OFFICES)
    return took


class _Clock:
    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        return self.instant


@contextmanager
def _desk(folder: Path, others: int) -> Iterator[Desk]:
    """A database with one committee whose reminder is due, and others that were planned already."""
    database = Database(f"sqlite:///{folder / 'tagid.sqlite'}")
    database.migrate()
    clock = _Clock(DUE - timedelta(minutes=30))
    desk = Desk(database=database, clock=clock, zone=ZONE)
    with database.write() as session:
        connection = session.connection()
        for n in range(1, others + 2):
            mine = n == others + 1
            for table, rows in rows_of(n, OFFICES if mine else OF_OTHERS, mine=mine):
                connection.execute(insert(table), rows)
    asyncio.run(tick(desk))
    clock.instant = DUE
    yield desk
    database.close()


def rows_of(n: int, offices: int, *, mine: bool) -> Iterator[tuple[type, list[dict[str, object]]]]:
    """The rows of a committee with an officer and a task for each office; the others meet a week later."""
    first = n * 1000
    ids = range(first, first + offices)
    meeting = {"committee_id": n, "venue": None, "number": None, "at": None}
    yield Committee, [{"id": n, "name": f"কমিটি {n}", "cycle": 1, "cycle_since": SINCE, "created_at": SINCE}]
    yield (
        Person,
        [{"id": i, "telegram_id": 5_000_000_000 + i, "name": "কর্মকর্তা", "created_at": SINCE} for i in ids],
    )
    yield (
        Member,
        [{"committee_id": n, "person_id": first, "role": Role.SECRETARY, "post": "", "since": SINCE}],
    )
    yield Office, [{"id": i, "committee_id": n, "name": f"দপ্তর {i}", "key": f"{i}"} for i in ids]
    yield FocalPoint, [{"office_id": i, "person_id": i, "capacity": "head", "since": SINCE} for i in ids]
    coming = MEETING if mine else MEETING + timedelta(days=7)
    yield (
        Meeting,
        [
            meeting | {"id": 2 * n, "on": SINCE.date(), "state": MeetingState.HELD},
            meeting | {"id": 2 * n + 1, "on": coming, "state": MeetingState.FIXED},
        ],
    )
    minutes = {"id": n, "committee_id": n, "meeting_id": 2 * n, "cycle": 1, "fingerprint": f"{n}"}
    yield Minutes, [minutes | {"signed": True, "registered_at": SINCE, "registered_by": first}]
    yield AgendaItem, [{"id": n, "minutes_id": n, "position": 0}]
    of_committee = {"committee_id": n, "nature": Nature.ONE_OFF}
    decision = of_committee | {"minutes_id": n, "agenda_item_id": n, "mentions": [], "advisers": []}
    yield (
        Decision,
        [
            decision | {"id": i, "position": i, "number": f"{i - first + 1}", "text": "কাজটি সম্পন্ন করতে হবে।"}
            for i in ids
        ],
    )
    task = of_committee | {"status": Status.NO_INFORMATION, "opened_cycle": 1}
    yield Task, [task | {"id": i, "decision_id": i, "office_id": i} for i in ids]
    if not mine:
        letter = {
            "kind": "reminder",
            "committee_id": None,
            "channel": "telegram",
            "state": "sent",
            "attempts": 1,
        }
        at = {"created_at": SINCE, "due_at": SINCE, "sent_at": SINCE, "repeat": False}
        payload = {"kind": "reminder", "committees": {str(n): [first]}}
        yield (
            Outbox,
            [
                letter
                | at
                | {"key": f"{n}/{k}", "person_id": ids[k % offices], "payload": payload, "text": "…"}
                for k in range(SENT_BEFORE)
            ],
        )


def _send(desk: Desk) -> int:
    """What the sender does with every letter but the call of the Bot API; how many."""
    count = 0
    while True:
        with desk.database.write() as session:
            claimed = sending.claim(session, desk.clock.now())
        if not claimed:
            return count
        (letter,) = claimed
        rendered = render(desk, Translator(letter.language), letter)
        assert rendered is not None
        count += 1
        with desk.database.write() as session:
            sending.rendered(session, letter.id, rendered.message.text, None, rendered.task_ids)
        with desk.database.write() as session:
            sending.sent(session, letter, count, rendered.task_ids, desk.clock.now())


def _timed(work: object) -> float:
    begun = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - begun
