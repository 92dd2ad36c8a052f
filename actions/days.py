"""A committee's calendar: shown, and changed by the secretary; the plan and an expected meeting follow."""

from dataclasses import replace
from datetime import date, timedelta

from actions.meet import follow_calendar
from actions.planning import plan_of, reminder_days
from actions.rights import need_secretary
from committee.day_calendars import is_calendar, read_calendar
from committee.day_lists import read_days
from committee.days import CalendarView, DayKind, DayList, Days, DaysTaken, coming_days, joined
from committee.holidays import estimated, names_of
from committee.moment import Moment
from storage import days
from storage.database import Session
from storage.tables.committees import Committee

_DAY = timedelta(days=1)
AHEAD = timedelta(days=200)  # how far the list looks
LONGEST_NAME = 80  # letters of a day's name that are kept


def show_days(session: Session, moment: Moment, *, by: int, committee_id: int, lang: str) -> CalendarView:
    """The coming days on which the committee's offices do not work though it is a weekday, or work though it is not."""
    committee = need_secretary(session, by, committee_id)
    here = days.in_committee(session, moment, committee_id)
    own = {day: row.name for day, row in days.of_committee(session, committee_id).items()}
    until = moment.today + AHEAD
    fasting = _fast(here.calendar.fasting, moment.today, until)
    coming = coming_days(
        here.calendar, own, lambda day: names_of(day.year, lang).get(day, ""), moment.today, until
    )
    unsure = set(estimated(moment.today, until))
    return CalendarView(
        committee_id=committee_id,
        committee=committee.name,
        days=coming,
        estimated=any(not one.own and not unsure.isdisjoint(one.each) for one in coming),
        hours=here.calendar.hours,
        fasting=fasting,
        fasting_hours=here.calendar.fasting_hours if fasting else None,
    )


def _fast(days_: frozenset[date], today: date, until: date) -> tuple[date, date] | None:
    """The first and the last day of the Ramadan that goes on or comes next, whole also while it goes on."""
    last = next((day for day in sorted(days_) if day >= today and day + _DAY not in days_), None)
    if last is None:
        return None
    first = last
    while first - _DAY in days_:
        first -= _DAY
    return (first, last) if first <= until else None


def take_list(session: Session, moment: Moment, *, by: int, committee_id: int, text: str) -> DaysTaken:
    """Enter the days of a list in words or of a calendar file (.ics); with a bad line among them, none of them."""
    committee = need_secretary(session, by, committee_id)
    found = (
        read_calendar(text, moment.today, moment.zone) if is_calendar(text) else read_days(text, moment.today)
    )
    if found.bad or not found.days:
        return DaysTaken(committee_id=committee_id, bad=found.bad)
    return _enter(session, moment, committee, found, by)


def set_day(
    session: Session,
    moment: Moment,
    *,
    by: int,
    committee_id: int,
    day: date,
    kind: DayKind | None,
    name: str = "",
) -> DaysTaken:
    """Say of one day that offices work on it or do not; None takes it off the committee's own list."""
    committee = need_secretary(session, by, committee_id)
    if kind is not None:
        one = Days(first=day, last=day, kind=kind, name=name, own=True)
        return _enter(session, moment, committee, DayList(days=(one,)), by)
    days.forget(session, committee_id, [day])
    return _follow(session, moment, committee, DaysTaken(committee_id=committee_id))


def _enter(session: Session, moment: Moment, committee: Committee, found: DayList, by: int) -> DaysTaken:
    """Write what is new of the days; a day that goes back to what it is anyway is taken off the list."""
    committee_id = committee.id or 0
    usual = moment.calendar
    present = days.in_committee(session, moment, committee_id).calendar
    wanted = {day: one for one in found.days for day in one.each}
    coming = {day: one for day, one in wanted.items() if day >= moment.today}
    new = {day: one for day, one in coming.items() if present.is_working(day) != _open(one)}
    back = [day for day, one in new.items() if usual.is_working(day) == _open(one)]
    days.forget(session, committee_id, back)
    entered = [(day, _open(one), one.name[:LONGEST_NAME]) for day, one in new.items() if day not in back]
    days.put(session, committee_id, entered, by, moment.now)
    taken = DaysTaken(
        committee_id=committee_id,
        days=joined(
            Days(first=day, last=day, kind=one.kind, name=one.name[:LONGEST_NAME], own=True)
            for day, one in new.items()
        ),
        known=len(coming) - len(new),
        past=len(wanted) - len(coming),
    )
    return _follow(session, moment, committee, taken) if new else taken


def _follow(session: Session, moment: Moment, committee: Committee, taken: DaysTaken) -> DaysTaken:
    """The meeting that is only expected moves with the calendar; what now comes when."""
    meeting = follow_calendar(session, moment, committee)
    return replace(
        taken,
        reminders=reminder_days(plan_of(session, moment, committee).upcoming),
        meeting_off=meeting.on if meeting.off else None,
    )


def _open(one: Days) -> bool:
    return one.kind is DayKind.OPEN
