"""Tasks, what was said about them, and what proves it."""

from datetime import date, datetime

from sqlalchemy import Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import ref, when


class Task(SQLModel, table=True):
    """One decision × one reporting office. `version` grows with every change; buttons carry it."""

    __table_args__ = (
        UniqueConstraint("decision_id", "office_id"),
        Index("ix_task_open", "committee_id", "closed_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
    decision_id: int = ref("decision.id")
    office_id: int = ref("office.id")
    nature: str
    status: str
    before: str | None = None  # the status to return to when an exemption is refused
    percent: int | None = None
    done_count: int | None = None
    total_count: int | None = None
    note: str | None = Field(default=None, sa_type=Text)
    until: date | None = None  # the day asked for with more_time; once granted, until another word is said
    due: date | None = None
    directive: str | None = Field(default=None, sa_type=Text)
    directed_at: datetime | None = when(default=None)
    version: int = 1
    opened_cycle: int
    updated_at: datetime | None = when(default=None)  # the last word of the office, from whatever source
    updated_source: str | None = None
    informant: str | None = None
    closed_at: datetime | None = when(default=None)
    closed_why: str | None = None  # confirmed | granted | continued | removed


class Update(SQLModel, table=True):
    """What was said about a task; append-only."""

    __tablename__ = "task_update"
    id: int | None = Field(default=None, primary_key=True)
    task_id: int = ref("task.id")
    at: datetime = when()
    cycle: int
    person_id: int | None = None
    source: str
    informant: str | None = None
    was: str
    status: str
    percent: int | None = None
    done_count: int | None = None
    total_count: int | None = None
    note: str | None = Field(default=None, sa_type=Text)
    until: date | None = None


class Evidence(SQLModel, table=True):
    """A photo or document that proves an update. `unique_id` is Telegram's, the same for the same file."""

    id: int | None = Field(default=None, primary_key=True)
    task_id: int = ref("task.id")
    person_id: int | None = None
    kind: str
    file_id: str
    unique_id: str = Field(index=True)
    filename: str | None = None
    caption: str | None = Field(default=None, sa_type=Text)
    at: datetime = when()
