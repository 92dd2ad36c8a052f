"""A committee at work, made in milliseconds through the same actions as a real one: what tests of the rest start from."""

import secrets
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import col, select

from actions.desk import Desk
from actions.drafts import keep_draft
from actions.found import found_committee
from actions.invite import identify, invite, issue_claim, join, open_invitation
from actions.lists import add_office
from actions.posting import forget_waiting
from actions.register import register_minutes
from actions.reviewing import answer_doubt, next_doubt
from committee.draft_views import Preview, Registered
from committee.values import Nature, Role
from minutes.model import Decision, Kind, Minutes
from storage.database import Database
from storage.tables.messages import Outbox
from storage.tables.minutes import Decision as DecisionRow
from storage.tables.offices import Office
from storage.tables.tasks import Task, Update
from tests.databases import sqlite_in

DHAKA = ZoneInfo("Asia/Dhaka")
START = datetime(2026, 2, 8, 9, 40, tzinfo=DHAKA)
MEETING = date(2026, 2, 24)  # a Tuesday; seven working days before is the 15th, three the 19th, one the 23rd
HELD = date(2026, 1, 27)

EDUCATION = "জেলা শিক্ষা অফিসার"
UNO = "উপজেলা নির্বাহী অফিসার, মোহনগঞ্জ"
POLICE = "পুলিশ সুপার"  # a superior
COMPANY = "হাওর নেটওয়ার্ক লিঃ"
OWN = "জেলা আইসিটি অফিসার"  # the secretary's own


@dataclass
class HandClock:
    """A clock that stands where a test puts it."""

    instant: datetime = START

    def now(self) -> datetime:
        return self.instant

    def forward(self, **span: float) -> None:
        """On by so many days, hours …"""
        self.instant += timedelta(**span)


def desk_in(folder: Path, clock: HandClock | None = None, url: str | None = None) -> Desk:
    """A desk with the database at `url`; without, with a SQLite file in `folder`."""
    database = Database(url or sqlite_in(folder))
    database.migrate()
    return Desk(database=database, clock=clock or HandClock(), zone=DHAKA)


def decision(
    number: str, text: str, *offices: str, nature: Nature = Nature.ONE_OFF, due: date | None = None
) -> Decision:
    """A decision as the reader of documents would give it."""
    return Decision(
        agenda_no=number.split(".")[0],
        agenda_title="আলোচনার বিষয়",
        discussion="",
        number=number,
        text=text,
        implementer_raw=", ".join(offices),
        offices=offices,
        nature=nature,
        deadline_date=due,
    )


def minutes_of(*decisions: Decision, on: date | None = HELD, signed: bool = True) -> Minutes:
    """Minutes with these decisions."""
    return Minutes(kind=Kind.MINUTES, meeting_date=on, signed=signed, decisions=decisions)


REPAIR = decision("৩.১", "অচল ল্যাপটপগুলো মেরামতের ব্যবস্থা করতে হবে।", EDUCATION)
VISITS = decision("৩.২", "প্রতি মাসে অন্তত চারটি ল্যাব পরিদর্শন করতে হবে।", EDUCATION, nature=Nature.STANDING)
FILES = decision("৪.১", "উপজেলা পর্যায়ের সকল নথি ডি-নথিতে নিষ্পন্ন করতে হবে।", UNO)
LETTERS = decision("২.২", "হালনাগাদ নেই এমন পোর্টালের তালিকা প্রস্তুত করে পত্র দিতে হবে।", OWN)


@dataclass
class Scene:
    """A committee and its people by Telegram id."""

    desk: Desk
    committee_id: int
    secretary: int  # these are person ids
    people: dict[str, int] = field(default_factory=dict)

    def let_in(self, telegram_id: int, office: str, *, capacity: str = "head", name: str = "কর্মকর্তা") -> int:
        """An officer joins for an office; his person id."""
        return self._join(telegram_id, Role.OFFICER, name, capacity, office)

    def let_in_role(self, telegram_id: int, role: Role, *, name: str = "সদস্য") -> int:
        """Chair, supervisor, observer or another secretary joins."""
        return self._join(telegram_id, role, name, "yes", None)

    def _join(self, telegram_id: int, role: Role, name: str, capacity: str, office: str | None) -> int:
        token = self.invitation(role, office)
        welcome = self.desk.act(
            open_invitation, telegram_id=telegram_id, name=name, language="bn", token=token
        )
        assert welcome is not None and welcome.invitation_id is not None
        by = person_of(self.desk, telegram_id)
        self.desk.act(join, by=by, invitation_id=welcome.invitation_id, capacity=capacity)
        self.desk.act(forget_waiting)
        return by

    def invitation(self, role: Role, office: str | None = None) -> str:
        """A fresh invitation's token."""
        token = secrets.token_urlsafe(24)
        given: dict[str, Any] = {"by": self.secretary, "committee_id": self.committee_id}
        office_id = self.desk.act(add_office, name=office, **given).id if office else None
        self.desk.act(invite, role=role, office_id=office_id, token=token, link="", **given)
        return token

    def register(self, *decisions: Decision, on: date = HELD, signed: bool = True) -> Registered:
        """Register minutes; whatever is asked gets the first answer that keeps the decision."""
        given: dict[str, Any] = {"by": self.secretary}
        draft = self.desk.act(
            keep_draft,
            committee_id=self.committee_id,
            minutes=minutes_of(*decisions, on=on, signed=signed),
            filename=None,
            **given,
        )
        assert isinstance(draft, Preview)
        given["draft_id"] = draft.draft_id
        while (doubt := self.desk.look(next_doubt, index=0, **given)) is not None:
            answer = {
                "continuation": "yes",
                "unknown": "new",
                "problem": "keep",
                "due": "yes",
                "committee": "yes",
                "memo": "no",
            }.get(doubt.kind, f"one{-1}")
            self.desk.act(answer_doubt, key=doubt.key, answer=answer, **given)
        return self.desk.act(register_minutes, **given)

    def task(self, number: str, office: str | None = None) -> Task:
        """The newest task of the decision with this number (of this office), as it is in the database."""
        query = (
            select(Task)
            .join(DecisionRow)
            .join(Office)
            .where(DecisionRow.number == number, Task.committee_id == self.committee_id)
            .order_by(col(Task.id).desc())
        )
        if office is not None:
            query = query.where(Office.name == office)
        with self.desk.database.read() as session:
            found = session.exec(query).first()
        assert found is not None, (number, office)
        return found

    def task_id(self, number: str) -> int:
        """The id of that task."""
        return self.task(number).id or 0

    def updates(self, number: str) -> list[Update]:
        """What was said about a task, oldest first."""
        task_id = self.task(number).id
        with self.desk.database.read() as session:
            return list(
                session.exec(select(Update).where(Update.task_id == task_id).order_by(col(Update.id))).all()
            )


def person_of(desk: Desk, telegram_id: int) -> int:
    """The person id behind a Telegram id."""
    who = desk.look(identify, telegram_id=telegram_id)
    assert who is not None
    return who.person_id


def scene(
    desk: Desk,
    *,
    telegram_id: int = 100,
    secretary: int | None = None,
    name: str = "জেলা আইসিটি কমিটি",
    meeting: date | None = MEETING,
    rule: str | None = None,
) -> Scene:
    """A committee in নেত্রকোণা; `secretary` founds one more where he has one already."""
    if secretary is None:
        token = secrets.token_urlsafe(24)
        desk.act(issue_claim, token=token)
        desk.act(open_invitation, telegram_id=telegram_id, name="সদস্য-সচিব", language="bn", token=token)
        secretary = person_of(desk, telegram_id)
    committee_id = desk.act(
        found_committee,
        by=secretary,
        name=name,
        district_code="netrokona",
        chair_post="জেলা প্রশাসক, নেত্রকোণা",
        secretary_post=f"{OWN}, নেত্রকোণা",
        rule=rule,
        first_meeting=meeting,
        at=time(11),
        directive_approved=True,
    )
    return Scene(desk=desk, committee_id=committee_id, secretary=secretary)


def letters(desk: Desk, kind: str | None = None) -> list[Outbox]:
    """What stands in the outbox, oldest first."""
    query = select(Outbox).order_by(col(Outbox.id))
    with desk.database.read() as session:
        rows = list(session.exec(query).all())
    return [row for row in rows if kind in (None, row.kind)]


def rows(desk: Desk, table: type[Any]) -> list[Any]:
    """All rows of a table."""
    with desk.database.read() as session:
        return list(session.exec(select(table)).all())
