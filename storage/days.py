"""A committee's own days, and the calendar that its offices keep."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import delete
from sqlmodel import col, select

from committee.moment import Moment
from storage import meetings
from storage.database import Session, upsert
from storage.tables.committees import CommitteeDay

_KNOWN = "days"  # in the session's info: read once a transaction


@dataclass(frozen=True)
class OwnDay:
    """What a committee's list says of a day: whether offices work, and why."""

    open: bool
    name: str


def of_committee(session: Session, committee_id: int) -> dict[date, OwnDay]:
    """The days of a committee's own list."""
    known: dict[int, dict[date, OwnDay]] = session.info.setdefault(_KNOWN, {})
    if committee_id not in known:
        query = select(col(CommitteeDay.day), col(CommitteeDay.open), col(CommitteeDay.name)).where(
            CommitteeDay.committee_id == committee_id
        )
        rows = session.exec(query.order_by(col(CommitteeDay.day))).all()
        known[committee_id] = {day: OwnDay(is_open, name) for day, is_open, name in rows}
    return known[committee_id]


def in_committee(session: Session, moment: Moment, committee_id: int) -> Moment:
    """The same moment, with the calendar as this committee's offices keep it."""
    own = of_committee(session, committee_id)
    calendar = moment.calendar.with_days(
        closed=[day for day, it in own.items() if not it.open],
        working=[day for day, it in own.items() if it.open],
    )
    return replace(moment, calendar=calendar)


def put(
    session: Session, committee_id: int, days: Iterable[tuple[date, bool, str]], by: int, now: datetime
) -> None:
    """Write days into the list as (day, whether offices work, name); a day that stood there says this from now on."""
    rows = [
        {"committee_id": committee_id, "day": day, "open": is_open, "name": name, "person_id": by, "at": now}
        for day, is_open, name in days
    ]
    if rows:
        statement = upsert(session, CommitteeDay)
        new = {name: statement.excluded[name] for name in ("open", "name", "person_id", "at")}
        session.connection().execute(
            statement.on_conflict_do_update(index_elements=["committee_id", "day"], set_=new), rows
        )
    _changed(session, committee_id)


def forget(session: Session, committee_id: int, days: Iterable[date]) -> None:
    """Take days off the list."""
    session.exec(
        delete(CommitteeDay).where(
            col(CommitteeDay.committee_id) == committee_id, col(CommitteeDay.day).in_(list(days))
        )
    )
    _changed(session, committee_id)


def _changed(session: Session, committee_id: int) -> None:
    session.info.pop(_KNOWN, None)
    meetings.look_again(session, committee_id)
