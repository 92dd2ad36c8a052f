"""People: who has come to Tagid, what they are to a committee and its offices, and how they were invited."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from storage.tables.columns import ref, when


class Person(SQLModel, table=True):
    """A Telegram user who has used an invitation, or has started the bot."""

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True, index=True)
    name: str = ""
    language: str = "bn"
    unreachable_since: datetime | None = when(default=None)
    created_at: datetime = when()


class Member(SQLModel, table=True):
    """Who is secretary, chair, supervisor or observer of a committee, from when to when."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
    person_id: int = ref("person.id")
    role: str
    post: str = ""
    since: datetime = when()
    until: datetime | None = when(default=None)


class FocalPoint(SQLModel, table=True):
    """Which person speaks for which office, as head or focal point, from when to when."""

    __tablename__ = "focal_point"
    id: int | None = Field(default=None, primary_key=True)
    office_id: int = ref("office.id")
    person_id: int = ref("person.id")
    capacity: str
    since: datetime = when()
    until: datetime | None = when(default=None)


class Invitation(SQLModel, table=True):
    """A one-time link, kept hashed. Without a committee it is the claim of the first secretary."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int | None = ref("committee.id", default=None)
    office_id: int | None = ref("office.id", default=None)
    role: str
    token_hash: str = Field(unique=True, index=True)
    created_by: int | None = None
    created_at: datetime = when()
    expires_at: datetime = when()
    used_at: datetime | None = when(default=None)
    used_by: int | None = None
    withdrawn_at: datetime | None = when(default=None)
