"""Minutes: their draft until they are registered, then what they say, decision by decision, and what it said before."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Text
from sqlmodel import Field, SQLModel

from storage.tables.columns import ref, when


class Draft(SQLModel, table=True):
    """Minutes read, what the secretary answered and what he changed (minutes.edits, kept by storage.codec; {} for nothing).

    `state`: open, registered, dropped. `amends`: what makes it a change of registered minutes (committee.amending.Why),
    or None; `minutes_id`: the minutes it changes, or has become.
    """

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
    person_id: int = ref("person.id")
    minutes: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    answers: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), default_factory=dict)
    edits: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), default_factory=dict)
    fingerprint: str = ""
    filename: str | None = None
    state: str = "open"
    amends: str | None = None
    minutes_id: int | None = None
    created_at: datetime = when()


class Sheet(SQLModel, table=True):
    """A draft's decisions as they came back from Excel (minutes.sheet.values.ReturnedSheet, kept by storage.codec).

    `state`: open, accepted, dropped.
    """

    id: int | None = Field(default=None, primary_key=True)
    draft_id: int = ref("draft.id")
    person_id: int = ref("person.id")
    returned: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    state: str = "open"
    at: datetime = when()


class Minutes(SQLModel, table=True):
    """Registered minutes of one meeting."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
    meeting_id: int = ref("meeting.id")
    cycle: int
    fingerprint: str = Field(index=True)
    signed: bool = False
    memo_no: str | None = None
    memo_date: date | None = None
    filename: str | None = None
    registered_at: datetime = when()
    registered_by: int


class AgendaItem(SQLModel, table=True):
    __tablename__ = "agenda_item"
    id: int | None = Field(default=None, primary_key=True)
    minutes_id: int = ref("minutes.id")
    position: int
    number: str = ""
    title: str = ""
    discussion: str = Field(default="", sa_type=Text)


class Decision(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
    minutes_id: int = ref("minutes.id")
    agenda_item_id: int = ref("agenda_item.id")
    position: int
    number: str = ""
    text: str = Field(sa_type=Text)
    implementer_raw: str = Field(default="", sa_type=Text)
    mentions: list[str] = Field(sa_column=Column(JSON, nullable=False), default_factory=list)
    advisers: list[str] = Field(sa_column=Column(JSON, nullable=False), default_factory=list)
    deadline_raw: str | None = None
    due: date | None = None
    nature: str
    continues_id: int | None = None
    removed_at: datetime | None = when(default=None)  # the signed copy or a corrigendum has it no more


class DecisionVersion(SQLModel, table=True):
    """What a decision said before it was changed: when, by whom, by which document (`why` is committee.amending.Why)."""

    __tablename__ = "decision_version"
    id: int | None = Field(default=None, primary_key=True)
    decision_id: int = ref("decision.id")
    at: datetime = when()
    person_id: int
    draft_id: int
    why: str
    memo_no: str | None = None
    memo_date: date | None = None
    number: str = ""
    text: str = Field(sa_type=Text)
    implementer_raw: str = Field(default="", sa_type=Text)
    mentions: list[str] = Field(sa_column=Column(JSON, nullable=False), default_factory=list)
    offices: list[str] = Field(sa_column=Column(JSON, nullable=False), default_factory=list)
    deadline_raw: str | None = None
    due: date | None = None
    nature: str


class Cooperation(SQLModel, table=True):
    """An office mentioned for a decision that does not report on it itself."""

    decision_id: int = Field(foreign_key="decision.id", primary_key=True)
    office_id: int = Field(foreign_key="office.id", primary_key=True)
