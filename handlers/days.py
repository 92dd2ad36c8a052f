"""The calendar of a committee: /holidays, days by button, in words, or from a calendar file."""

from datetime import date
from typing import Any

from telegram.ext import CommandHandler

from actions.days import set_day, show_days, take_list
from actions.posting import ask, drop_question
from committee.days import DayKind, Days
from committee.errors import Gone
from committee.values import Role
from handlers.admitting import known, on
from handlers.committees import do_for_one, for_one
from handlers.files import fetch
from handlers.general import PRIVATE
from handlers.visit import Handler, Visit
from messages import days as words
from messages.buttons import AddDays, SetDay, ShowDay, ShowDays
from minutes.errors import Unreadable

DAYS = "days"  # the question that waits for days in words
LARGEST = 512 * 1024  # bytes of a calendar file that is read
KINDS = {"open": DayKind.OPEN, "closed": DayKind.CLOSED, "forget": None}


@known(Role.SECRETARY)
async def holidays(visit: Visit) -> None:
    """/holidays"""
    await do_for_one(visit, "days", Role.SECRETARY)


@for_one("days")
async def _days(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    value = visit.look(show_days, by=visit.me, committee_id=committee_id, lang=visit.t.lang)
    await visit.show(words.calendar(visit.t, value))


@known(Role.SECRETARY)
async def days_again(visit: Visit) -> None:
    tap: ShowDays = visit.tap
    await _days(visit, tap.committee_id, {})


@known(Role.SECRETARY)
async def day(visit: Visit) -> None:
    """One entry of the list, as it stands now."""
    tap: ShowDay = visit.tap
    value = visit.look(show_days, by=visit.me, committee_id=tap.committee_id, lang=visit.t.lang)
    found = next((one for one in value.days if _is(one, tap)), None)
    if found is None:
        raise Gone
    await visit.show(words.day(visit.t, tap.committee_id, found))


def _is(one: Days, tap: ShowDay) -> bool:
    return (one.first.toordinal(), len(one.each)) == (tap.first, tap.n)


@known(Role.SECRETARY)
async def day_set(visit: Visit) -> None:
    """A day is worked on, is off, or is taken off the committee's list."""
    tap: SetDay = visit.tap
    if tap.what not in KINDS or not 1 <= tap.day <= date.max.toordinal():
        raise Gone
    changed = visit.once(
        set_day,
        by=visit.me,
        committee_id=tap.committee_id,
        day=date.fromordinal(tap.day),
        kind=KINDS[tap.what],
    )
    await visit.show(words.changed(visit.t, changed))


@known(Role.SECRETARY)
async def add(visit: Visit) -> None:
    """Days are asked for."""
    tap: AddDays = visit.tap
    visit.look(show_days, by=visit.me, committee_id=tap.committee_id, lang=visit.t.lang)  # may he?
    visit.act(ask, by=visit.me, kind=DAYS, data={"committee": tap.committee_id})
    await visit.toast()
    await visit.say(words.ask_days(visit.t))


async def days_given(visit: Visit, data: dict[str, Any]) -> None:
    """Days in words, a line each; asked again while a line says none."""
    await _take(visit, data["committee"], visit.text)


def is_calendar_file(visit: Visit) -> bool:
    """Whether the file that came is a calendar, by its name or MIME type."""
    message = visit.update.effective_message
    document = message.document if message else None
    if document is None:
        return False
    return (document.file_name or "").lower().endswith(".ics") or document.mime_type == "text/calendar"


async def calendar_file(visit: Visit) -> None:
    """A calendar file: for which committee, then its days."""
    message = visit.update.effective_message
    assert message is not None and message.document is not None
    if (message.document.file_size or 0) > LARGEST:
        await visit.say(words.unreadable(visit.t))
        return
    await do_for_one(visit, "day_file", Role.SECRETARY, data={"file_id": message.document.file_id})


@for_one("day_file")
async def _file(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    try:
        content = (await fetch(visit, data["file_id"])).decode("utf-8-sig")
    except (Unreadable, UnicodeDecodeError):
        await visit.say(words.unreadable(visit.t))
        return
    if not content.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        await visit.say(words.unreadable(visit.t))
        return
    await _take(visit, committee_id, content)


async def _take(visit: Visit, committee_id: int, text: str) -> None:
    taken = visit.once(take_list, by=visit.me, committee_id=committee_id, text=text)
    if not (taken.bad or taken.days or taken.known or taken.past):
        await visit.say(words.nothing_found(visit.t))
        return
    await visit.say(words.taken(visit.t, taken))
    if not taken.bad:
        visit.act(drop_question, by=visit.me, kind=DAYS)


def handlers() -> list[Handler]:
    return [
        CommandHandler("holidays", holidays, PRIVATE),
        on(ShowDays, days_again),
        on(ShowDay, day),
        on(SetDay, day_set),
        on(AddDays, add),
    ]
