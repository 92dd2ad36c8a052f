"""Committees: what each has settled for itself, its own days, its meetings, and the occasions of its cycle."""

from datetime import date, datetime, time

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from storage.tables.columns import ref, when


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
    cycle_since: datetime | None = when(default=None)
    directive_approved_at: datetime | None = when(default=None)
    directive_approved_by: int | None = None
    minutes_snoozed_until: date | None = None  # the secretary does not want to be asked for minutes before
    eve_at: time | None = None
    overdue_on: int | None = None
    remind_days: list[int] | None = Field(default=None, sa_type=JSON)
    remind_at: time | None = None
    paused_at: datetime | None = when(default=None)  # since then nothing goes out of its own
    planned_at: datetime | None = when(default=None)
    look_again_at: datetime | None = when(default=None)
    created_at: datetime = when()


class CommitteeDay(SQLModel, table=True):
    """A day of a committee's own calendar: closed although others work, or (`open`) worked although others do not."""

    __tablename__ = "committee_day"
    committee_id: int = Field(foreign_key="committee.id", primary_key=True)
    day: date = Field(primary_key=True)
    open: bool = False
    name: str = ""
    person_id: int  # who entered it
    at: datetime = when()


class Meeting(SQLModel, table=True):
    """One sitting."""

    id: int | None = Field(default=None, primary_key=True)
    committee_id: int = ref("committee.id")
    on: date | None = None
    at: time | None = None
    venue: str | None = None
    state: str
    number: str | None = None


class Handled(SQLModel, table=True):
    """An occasion of a cycle that has been dealt with (committee.reminders); `moot`: without anything being sent."""

    committee_id: int = Field(foreign_key="committee.id", primary_key=True)
    key: str = Field(primary_key=True)
    at: datetime = when()
    moot: bool = False


class Skipped(SQLModel, table=True):
    """An occasion that the secretary does not want to go out (its key, as in Handled)."""

    committee_id: int = Field(foreign_key="committee.id", primary_key=True)
    key: str = Field(primary_key=True)
    person_id: int
    at: datetime = when()
