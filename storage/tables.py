"""The tables. Rows stay inside storage/ and actions/; everything above gets frozen values of committee/.

Everything below a committee carries its id, so data of two committees cannot mix unnoticed.
Enumerations are stored as their text; `table=True` models do not validate, the rules in committee/ do.
"""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, Index, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.types import UTCDateTime


def _when(**options: Any) -> Any:
    return Field(sa_type=UTCDateTime, **options)


def _ref(target: str, **options: Any) -> Any:
    return Field(foreign_key=target, index=True, **options)


class Person(SQLModel, table=True):
    """A Telegram user who has used an invitation, or has started the bot."""

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True, index=True)
    name: str = ""
    language: str = "bn"
    unreachable_since: datetime | None = _when(default=None)
    created_at: datetime = _when()


class Committee(SQLModel, table=True):
    """A standing committee. `cycle` counts its registered minutes; `cycle_since` is when the last came.

    `remind_days` (working days before the meeting) and `remind_at` are its own policy of reminding, None for the usual;
    so are `eve_at` and `overdue_on` (committee.occasions.Policy).
    Nothing of the cycle can be due before `look_again_at`, as it was planned at `planned_at`; None: it has to be looked at.
    """

    id: int | None = Field(default=None, primary_key=True)
    name: str
    level: str = "district"
    district: str | None = None
    upazila: str | None = None
    chair_post: str = ""
    secretary_post: str = ""
    secretary_phone: str | None = None
    own_office_id: int | None = None
    monthly_rule: str | None = None
    cycle: int = 0
    cycle_since: datetime | None = _when(default=None)
    directive_approved_at: datetime | None = _when(default=None)
    directive_approved_by: int | None = None
    minutes_snoozed_until: date | None = None  # the secretary does not want to be asked for minutes before
    eve_at: time | None = None
    overdue_on: int | None = None
    remind_days: list[int] | None = Field(default=None, sa_type=JSON)
    remind_at: time | None = None
    paused_at: datetime | None = _when(default=None)  # since then nothing goes out of its own
    planned_at: datetime | None = _when(default=None)
    look_again_at: datetime | None = _when(default=None)
    created_at: datetime = _when()


class Member(SQLModel, table=True):
    """Who is secretary, chair, supervisor or observer of a committee, from when to when."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    person_id: int = _ref("person.id")
    role: str
    post: str = ""
    since: datetime = _when()
    until: datetime | None = _when(default=None)


class Office(SQLModel, table=True):
    """An implementing office of a committee; `key` is the match key of its name."""

    __table_args__ = (UniqueConstraint("committee_id", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    name: str
    key: str
    post: str | None = None
    place: str | None = None
    courtesy: str = "subordinate"
    phone: str | None = None
    contact: str | None = None


class OfficeContact(SQLModel, table=True):
    """A person whom minutes named beside an office; `Office.contact` is the latest."""

    __tablename__ = "office_contact"
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = _ref("office.id")
    name: str
    since: datetime = _when()
    minutes_id: int | None = None


class OfficeGroup(SQLModel, table=True):
    """A group such as “স্ব স্ব দপ্তর প্রধান” and how it reports."""

    __tablename__ = "office_group"
    __table_args__ = (UniqueConstraint("committee_id", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    name: str
    key: str
    reporting: str
    reporter_id: int | None = None


class GroupMember(SQLModel, table=True):
    __tablename__ = "group_member"
    group_id: int = Field(foreign_key="office_group.id", primary_key=True)
    office_id: int = Field(foreign_key="office.id", primary_key=True)


class Alias(SQLModel, table=True):
    """What the secretary once said a printed name means. `answer`: office | group | drop."""

    __table_args__ = (UniqueConstraint("committee_id", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    key: str
    answer: str
    office_id: int | None = None
    group_id: int | None = None


class FocalPoint(SQLModel, table=True):
    """Which person speaks for which office, as head or focal point, from when to when."""

    __tablename__ = "focal_point"
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = _ref("office.id")
    person_id: int = _ref("person.id")
    capacity: str
    since: datetime = _when()
    until: datetime | None = _when(default=None)


class Invitation(SQLModel, table=True):
    """A one-time link, kept hashed. Without a committee it is the claim of the first secretary."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int | None = _ref("committee.id", default=None)
    office_id: int | None = _ref("office.id", default=None)
    role: str
    token_hash: str = Field(unique=True, index=True)
    created_by: int | None = None
    created_at: datetime = _when()
    expires_at: datetime = _when()
    used_at: datetime | None = _when(default=None)
    used_by: int | None = None
    withdrawn_at: datetime | None = _when(default=None)


class Meeting(SQLModel, table=True):
    """One sitting."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    on: date | None = None
    at: time | None = None
    venue: str | None = None
    state: str
    number: str | None = None


class CommitteeDay(SQLModel, table=True):
    """A day of a committee's own calendar: closed although others work, or (`open`) worked although others do not."""

    __tablename__ = "committee_day"
    committee_id: int = Field(foreign_key="committee.id", primary_key=True)
    day: date = Field(primary_key=True)
    open: bool = False
    name: str = ""
    person_id: int  # who entered it
    at: datetime = _when()


class Draft(SQLModel, table=True):
    """Minutes read, what the secretary answered and what he changed (minutes.edits, kept by storage.codec; {} for nothing).

    `state`: open, registered, dropped. `amends`: what makes it a change of registered minutes (committee.amending.Why),
    or None; `minutes_id`: the minutes it changes, or has become.
    """

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    person_id: int = _ref("person.id")
    minutes: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    answers: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), default_factory=dict)
    edits: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), default_factory=dict)
    fingerprint: str = ""
    filename: str | None = None
    state: str = "open"
    amends: str | None = None
    minutes_id: int | None = None
    created_at: datetime = _when()


class Sheet(SQLModel, table=True):
    """A draft's decisions as they came back from Excel (minutes.sheet.values.ReturnedSheet, kept by storage.codec).

    `state`: open, accepted, dropped.
    """

    id: int | None = Field(default=None, primary_key=True)
    draft_id: int = _ref("draft.id")
    person_id: int = _ref("person.id")
    returned: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    state: str = "open"
    at: datetime = _when()


class Minutes(SQLModel, table=True):
    """Registered minutes of one meeting."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    meeting_id: int = _ref("meeting.id")
    cycle: int
    fingerprint: str = Field(index=True)
    signed: bool = False
    memo_no: str | None = None
    memo_date: date | None = None
    filename: str | None = None
    registered_at: datetime = _when()
    registered_by: int


class AgendaItem(SQLModel, table=True):
    __tablename__ = "agenda_item"
    id: int | None = Field(default=None, primary_key=True)
    minutes_id: int = _ref("minutes.id")
    position: int
    number: str = ""
    title: str = ""
    discussion: str = Field(default="", sa_type=Text)


class Decision(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    minutes_id: int = _ref("minutes.id")
    agenda_item_id: int = _ref("agenda_item.id")
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
    removed_at: datetime | None = _when(default=None)  # the signed copy or a corrigendum has it no more


class DecisionVersion(SQLModel, table=True):
    """What a decision said before it was changed: when, by whom, by which document (`why` is committee.amending.Why)."""

    __tablename__ = "decision_version"
    id: int | None = Field(default=None, primary_key=True)
    decision_id: int = _ref("decision.id")
    at: datetime = _when()
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


class Task(SQLModel, table=True):
    """One decision × one reporting office. `version` grows with every change; buttons carry it."""

    __table_args__ = (
        UniqueConstraint("decision_id", "office_id"),
        Index("ix_task_open", "committee_id", "closed_at"),
    )
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = _ref("committee.id")
    decision_id: int = _ref("decision.id")
    office_id: int = _ref("office.id")
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
    directed_at: datetime | None = _when(default=None)
    version: int = 1
    opened_cycle: int
    updated_at: datetime | None = _when(default=None)  # the last word of the office, from whatever source
    updated_source: str | None = None
    informant: str | None = None
    closed_at: datetime | None = _when(default=None)
    closed_why: str | None = None  # confirmed | granted | continued | removed


class Update(SQLModel, table=True):
    """What was said about a task; append-only."""

    __tablename__ = "task_update"
    id: int | None = Field(default=None, primary_key=True)
    task_id: int = _ref("task.id")
    at: datetime = _when()
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
    task_id: int = _ref("task.id")
    person_id: int | None = None
    kind: str
    file_id: str
    unique_id: str = Field(index=True)
    filename: str | None = None
    caption: str | None = Field(default=None, sa_type=Text)
    at: datetime = _when()


class Inbox(SQLModel, table=True):
    """Every update Telegram delivered, stored before it is acknowledged."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    payload: str = Field(sa_type=Text)
    received_at: datetime = _when()
    done_at: datetime | None = _when(default=None, index=True)


class Applied(SQLModel, table=True):
    """What an update's action answered, written in the action's own transaction."""

    update_id: int = Field(primary_key=True, sa_type=BigInteger)
    result: str = Field(sa_type=Text)
    at: datetime = _when()


class Outbox(SQLModel, table=True):
    """A message to somebody else. `state`: held (storage.held), waiting, sending, sent, uncertain, dead or moot.

    `text` and `keyboard` are stored before sending and are what would be sent again.
    """

    __table_args__ = (Index("ix_outbox_next", "state", "due_at"),)
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    kind: str
    person_id: int = _ref("person.id")
    committee_id: int | None = _ref("committee.id", default=None)
    office_id: int | None = None  # whom a reminder given by hand was for; `person_id` then is who gave it
    channel: str = "telegram"  # telegram | hand
    payload: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    created_at: datetime = _when()
    due_at: datetime = _when()
    state: str = "waiting"
    attempts: int = 0
    claimed_at: datetime | None = _when(default=None)
    text: str | None = Field(default=None, sa_type=Text)
    keyboard: str | None = Field(default=None, sa_type=Text)
    sent_at: datetime | None = _when(default=None)
    message_id: int | None = None
    error: str | None = None
    repeat: bool = False  # sent a second time, marked, because nobody knows whether the first arrived
    dropped_at: datetime | None = _when(default=None)  # the secretary needs to see it no more
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
    outbox_id: int | None = _ref("outbox.id", default=None)
    seen_at: datetime | None = _when(default=None)


class Question(SQLModel, table=True):
    """What the bot waits to hear from a person: at most one open question a person and chat."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _ref("person.id")
    kind: str
    data: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False), default_factory=dict)
    at: datetime = _when()


class Handled(SQLModel, table=True):
    """An occasion of a cycle that has been dealt with (committee.reminders); `moot`: without anything being sent."""

    committee_id: int = Field(foreign_key="committee.id", primary_key=True)
    key: str = Field(primary_key=True)
    at: datetime = _when()
    moot: bool = False


class Skipped(SQLModel, table=True):
    """An occasion that the secretary does not want to go out (its key, as in Handled)."""

    committee_id: int = Field(foreign_key="committee.id", primary_key=True)
    key: str = Field(primary_key=True)
    person_id: int
    at: datetime = _when()


class Lease(SQLModel, table=True):
    """Which process works on this database (storage.lease). `beat` grows whenever it is taken or renewed."""

    name: str = Field(primary_key=True)
    holder: str | None = None
    beat: int = 0


class Setting(SQLModel, table=True):
    """A single value the program keeps: the simulated clock, the claim."""

    key: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)
