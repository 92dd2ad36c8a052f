"""What goes to and fro: what Telegram delivered, what others are told, and what is waited for in answer."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, Index, Text
from sqlmodel import Field, SQLModel

from storage.tables.columns import ref, when


class Inbox(SQLModel, table=True):
    """Every update Telegram delivered, stored before it is acknowledged."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    payload: str = Field(sa_type=Text)
    received_at: datetime = when()
    done_at: datetime | None = when(default=None, index=True)


class Applied(SQLModel, table=True):
    """What an update's action answered, written in the action's own transaction."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    result: str = Field(sa_type=Text)
    at: datetime = when()


class Outbox(SQLModel, table=True):
    """A message to somebody else. `state`: held (storage.held), waiting, sending, sent, uncertain, dead or moot.

    `text` and `keyboard` are stored before sending and are what would be sent again.
    """

    __table_args__ = (Index("ix_outbox_next", "state", "due_at"),)
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    kind: str
    person_id: int = ref("person.id")
    committee_id: int | None = ref("committee.id", default=None)
    office_id: int | None = None  # whom a reminder given by hand was for; `person_id` then is who gave it
    channel: str = "telegram"  # telegram | hand
    payload: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    created_at: datetime = when()
    due_at: datetime = when()
    state: str = "waiting"
    attempts: int = 0
    claimed_at: datetime | None = when(default=None)
    text: str | None = Field(default=None, sa_type=Text)
    keyboard: str | None = Field(default=None, sa_type=Text)
    sent_at: datetime | None = when(default=None)
    message_id: int | None = None
    error: str | None = None
    repeat: bool = False  # sent a second time, marked, because nobody knows whether the first arrived
    dropped_at: datetime | None = when(default=None)  # the secretary needs to see it no more
    parts_sent: int = 0  # of a text longer than a message: how many of its parts have arrived


class OutboxTask(SQLModel, table=True):
    """Which tasks an outbox message is about: the figures of accountability come from here."""

    __tablename__ = "outbox_task"
    outbox_id: int = Field(foreign_key="outbox.id", primary_key=True)
    task_id: int = Field(foreign_key="task.id", primary_key=True, index=True)


class Posted(SQLModel, table=True):
    """A message of ours about tasks, so that any reply finds them. `seen_at`: the first tap on it."""

    chat_id: int = Field(primary_key=True, sa_type=BigInteger)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    task_ids: list[int] = Field(sa_column=Column(JSON, nullable=False))
    outbox_id: int | None = ref("outbox.id", default=None)
    seen_at: datetime | None = when(default=None)


class Question(SQLModel, table=True):
    """What the bot waits to hear from a person: at most one open question a person and chat."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = ref("person.id")
    kind: str
    data: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), default_factory=dict)
    at: datetime = when()
