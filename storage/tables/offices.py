"""A committee's offices and groups of offices, and what printed names of them mean."""

from datetime import datetime

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from storage.tables.columns import ref, when


class Office(SQLModel, table=True):
    """An implementing office of a committee; `key` is the match key of its name."""

    __table_args__ = (UniqueConstraint("committee_id", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
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
    office_id: int = ref("office.id")
    name: str
    since: datetime = when()
    minutes_id: int | None = None


class OfficeGroup(SQLModel, table=True):
    """A group such as “স্ব স্ব দপ্তর প্রধান” and how it reports."""

    __tablename__ = "office_group"
    __table_args__ = (UniqueConstraint("committee_id", "key"),)
    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
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
    committee_id: int = ref("committee.id")
    key: str
    answer: str
    office_id: int | None = None
    group_id: int | None = None
