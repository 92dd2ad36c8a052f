"""A district at work: committees, offices and people, what they do in the evening, and what each day should bring.

What is expected is reckoned here from the rows as they stand in the morning, day by day and without the planner.
"""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlmodel import col, select

from actions.answer import record_update
from actions.desk import Desk
from actions.saying import Said
from committee.holidays import names_of
from committee.statuses import owes
from committee.values import MeetingState, Nature, Role, Status
from minutes.model import Decision
from storage.tables.committees import Committee, Meeting
from storage.tables.people import FocalPoint
from storage.tables.tasks import Task
from tests.scene import HandClock, Scene, decision, scene

DISTANCES, OWN_DUE = (7, 3, 1), 5  # the policy as it is; every so-manieth decision has a date of its own
_DAY = timedelta(days=1)
Expected = Counter[tuple[str, int, str]]  # kind, person, which committees: how often


def working(day: date) -> bool:
    """Whether offices work on the day."""
    return day.weekday() not in (4, 5) and day not in names_of(day.year, "en")


def back(day: date, n: int) -> date:
    """The n-th working day before."""
    while n:
        day -= _DAY
        n -= working(day)
    return day


def forward(day: date, n: int) -> date:
    """The n-th working day after; with 0 the day itself if it is one, else the next."""
    while not working(day) if n == 0 else n:
        day += _DAY
        n -= 1 if n and working(day) else 0
    return day


@dataclass
class District:
    """Everything of the district; `officers` by office."""

    desk: Desk
    clock: HandClock
    officers: dict[str, int]  # Telegram ids
    chance: random.Random
    scenes: list[Scene] = field(default_factory=list)
    offices: list[list[str]] = field(default_factory=list)  # of each committee
    chair: int = 0  # person ids
    persons: dict[int, int] = field(default_factory=dict)  # by office id
    reminded: Counter[tuple[int, int, int]] = field(default_factory=Counter)  # person, committee, cycle

    def found(self, committees: int, secretary: int, chair: int) -> None:
        """The committees with their people; each office sits in about a third of them."""
        names = list(self.officers)
        for n in range(committees):
            first = forward(self.clock.instant.date() + timedelta(days=12 + 2 * n), 0)
            made = scene(
                self.desk,
                telegram_id=secretary,
                secretary=self.scenes[0].secretary if self.scenes else None,
                name=f"জেলা কমিটি {n + 1}",
                meeting=first,
                rule=f"d{first.day}" if first.day <= 28 else "d28",
            )
            self.scenes.append(made)
            self.offices.append([name for i, name in enumerate(names) if (i + n) % 3 == 0])
            for office in self.offices[-1]:
                made.let_in(self.officers[office], office)
            self.chair = made.let_in_role(chair, Role.CHAIR)
            self.register(n, self.clock.instant.date() - timedelta(days=3 + n))
        with self.desk.database.read() as session:
            focal = session.exec(select(FocalPoint)).all()
        self.persons = {one.office_id: one.person_id for one in focal}

    def register(self, n: int, held: date) -> None:
        """New minutes of a committee: one decision for each of its offices."""
        decisions = []
        for i, office in enumerate(self.offices[n], 1):
            due = held + timedelta(days=self.chance.randint(10, 40)) if i % OWN_DUE == 0 else None
            nature = Nature.STANDING if i % 4 == 0 else Nature.ONE_OFF
            decisions.append(self._decision(i, office, nature, due, held))
        self.scenes[n].register(*decisions, on=held)

    def _decision(self, i: int, office: str, nature: Nature, due: date | None, held: date) -> Decision:
        text = f"{held:%d.%m} সভার {i} নম্বর কাজটি {office}-এর মাধ্যমে সম্পন্ন করতে হবে।"
        return decision(f"{i}.১", text, office, nature=nature, due=due)

    # What a day brings

    def expected(self, day: date) -> Expected:
        """Which messages this day brings to whom, from how things stand in its morning."""
        found: dict[int, set[int]] = {}
        roles: Expected = Counter()
        for committee, meeting, tasks in self._facts():
            since = committee.cycle_since.astimezone(self.desk.zone).date() if committee.cycle_since else day
            owing = [task for task in tasks if self._owes(task, committee)]
            on = meeting.on if meeting else None
            if on is None or not working(day) or day <= since:
                continue
            told = [task for task in owing if day < on and self._told(task, day, on)]
            for task in told:
                found.setdefault(self.persons[task.office_id], set()).add(committee.id or 0)
            roles += self._roles(committee, on, day, owing)
        return roles + Counter(
            ("reminder", person, ",".join(map(str, sorted(ids)))) for person, ids in found.items()
        )

    def _told(self, task: Task, day: date, on: date) -> bool:
        """Whether the task is mentioned to its office this day."""
        if any(back(on, n) == day for n in DISTANCES):
            return True
        if task.due is None:
            return False
        late = [forward(task.due + timedelta(days=1 + 7 * n), 0) for n in range(60)]
        return back(task.due, 1) == day or day in late

    def _roles(self, committee: Committee, on: date, day: date, owing: list[Task]) -> Expected:
        secretary, which = self.scenes[0].secretary, str(committee.id)
        roles: Expected = Counter()
        if back(on, 1) == day:
            roles["eve_report", secretary, which] += 1
            roles["eve_digest", self.chair, which] += 1
        silent = [
            task
            for task in owing
            if self.reminded[self.persons[task.office_id], committee.id or 0, committee.cycle] >= 2
        ]
        if forward(back(on, 3), 1) == day and silent:
            roles["escalation", secretary, which] += 1
        if day in (forward(on, 5), forward(on, 10), forward(on, 15)):
            roles["minutes_missing", secretary, which] += 1
        return roles

    def note(self, sent: Expected) -> None:
        """Remember who has been reminded how often in a cycle."""
        cycles = {committee.id or 0: committee.cycle for committee, _, _ in self._facts()}
        for kind, person, which in sent:
            if kind == "reminder":
                for committee_id in map(int, which.split(",")):
                    self.reminded[person, committee_id, cycles[committee_id]] += 1

    def _facts(self) -> list[tuple[Committee, Meeting | None, list[Task]]]:
        with self.desk.database.read() as session:
            coming = col(Meeting.state).in_([MeetingState.TENTATIVE, MeetingState.FIXED])
            meetings = {row.committee_id: row for row in session.exec(select(Meeting).where(coming)).all()}
            tasks: dict[int, list[Task]] = {}
            for task in session.exec(select(Task).where(col(Task.closed_at).is_(None))).all():
                tasks.setdefault(task.committee_id, []).append(task)
            committees = session.exec(select(Committee)).all()
        return [(one, meetings.get(one.id or 0), tasks.get(one.id or 0, [])) for one in committees]

    @staticmethod
    def _owes(task: Task, committee: Committee) -> bool:
        return owes(Status(task.status), task.updated_at, committee.cycle_since, False, task.until)

    # What people do in the evening

    def evening(self, day: date) -> None:
        """Some officers answer; the minutes of meetings that have been held are registered after some days."""
        self.clock.instant = datetime.combine(day, time(19), self.desk.zone)
        for n, (committee, meeting, tasks) in enumerate(self._facts()):
            if meeting is not None and meeting.on is not None and meeting.on < day:
                # Most within three working days; now and then so late that they are asked for.
                late = 6 if (n + committee.cycle) % 7 == 0 else 3
                if working(day) and forward(meeting.on, late) <= day:
                    self.register(n, meeting.on)
                continue
            for task in tasks:
                if self._owes(task, committee) and self.chance.random() < 0.04:
                    self._answer(task)

    def _answer(self, task: Task) -> None:
        status = Status.COMPLIED if task.nature == Nature.STANDING else Status.IN_PROGRESS
        note = "কাজ চলছে, অর্ধেক শেষ হয়েছে" if status is Status.IN_PROGRESS else None
        given: dict[str, Any] = {"by": self.persons[task.office_id], "task_id": task.id or 0}
        self.desk.act(record_update, said=Said(status=status, note=note), **given)


def office_names(n: int) -> list[str]:
    """Names of made-up offices."""
    return [f"উপপরিচালক, দপ্তর {i}" for i in range(1, n + 1)]
