"""The next meeting: shown, fixed, moved, not held, expected by rule; and the question for missing minutes."""

from datetime import date, time
from typing import Any

from telegram.ext import CommandHandler

from actions.meet import fix_meeting, is_day_off, not_held, place_meeting, postpone, set_rule, show_meeting
from actions.planning import upcoming
from actions.posting import ask, drop_question
from actions.remind import await_minutes
from committee.errors import Gone
from committee.meetings import choices
from committee.values import Role
from committee.views import MeetingView
from handlers.admitting import known, on
from handlers.committees import do_for_one, for_one
from handlers.general import PRIVATE
from handlers.visit import Handler, Visit
from locales.dates import parse_date, parse_time, tells_of_a_day
from messages import errors
from messages import meeting as words
from messages.buttons import AwaitMinutes, ChangeMeeting, ChooseRule, FixMeeting, ShowMeeting

LONGEST_PLACE = 160  # letters
RULES = tuple(rule.pack() for rule in choices())  # the monthly rules to choose from
DATE, HOUR, VENUE = "meeting", "meeting_hour", "meeting_venue"  # what is asked for
SIGNATURE_DAYS, LATER_DAYS = 5, 3  # working days until he is asked for minutes again


@known()
async def meeting(visit: Visit) -> None:
    """/meeting"""
    await do_for_one(visit, "meeting", *Role)


@for_one("meeting")
async def _meeting(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    view = visit.look(show_meeting, by=visit.me, committee_id=committee_id)
    days: tuple[date, ...] = ()
    if visit.who.has(committee_id, Role.SECRETARY):
        days = visit.look(upcoming, by=visit.me, committee_id=committee_id)
    await visit.show(
        words.meeting(visit.t, view, days, may_change=visit.who.has(committee_id, Role.SECRETARY))
    )


@known()
async def meeting_again(visit: Visit) -> None:
    await _meeting(visit, visit.tap.committee_id, {})


@known(Role.SECRETARY)
async def change(visit: Visit) -> None:
    """Fix, confirm, postpone, not held, another hour or place, or another rule."""
    tap: ChangeMeeting = visit.tap
    view = visit.look(show_meeting, by=visit.me, committee_id=tap.committee_id)
    if tap.what == "not_held":
        now = visit.once(not_held, by=visit.me, committee_id=tap.committee_id)
        await visit.show(words.not_held(visit.t, now))
    elif tap.what == "postpone":
        now = visit.once(postpone, by=visit.me, committee_id=tap.committee_id)
        await visit.show(words.postponed(visit.t, now))
    elif tap.what == "rule":
        await visit.show(words.ask_rule(visit.t, tap.committee_id, RULES, view.rule))
    elif tap.what == "confirm" and view.on is not None:
        fixed = visit.once(fix_meeting, by=visit.me, committee_id=tap.committee_id, on=view.on, at=view.at)
        await visit.show(words.confirmed(visit.t, fixed))
    else:
        await _ask(visit, view, tap.what)


async def _ask(visit: Visit, view: MeetingView, what: str) -> None:
    """Ask for the day, or for the hour or the place of a day that is known."""
    kind, question = DATE, words.ask_date(visit.t)
    if what == "hour" and view.on is not None:
        kind, question = HOUR, words.ask_hour(visit.t, view.on)
    elif what == "venue" and view.on is not None:
        kind, question = VENUE, words.ask_venue(visit.t, view.on)
    visit.act(ask, by=visit.me, kind=kind, data={"committee": view.committee_id})
    await visit.toast()
    await visit.say(question)


async def date_given(visit: Visit, data: dict[str, Any]) -> None:
    """The day (and hour) in words, or only another hour of the day that stays; a day gone by is asked again."""
    today, committee_id = visit.desk.moment().today, data["committee"]
    on, at = parse_date(visit.text, today), parse_time(visit.text)
    if on is None:
        await _without_day(visit, data)
    elif on < today:
        await visit.say(words.past_date(visit.t, on))
    elif visit.look(is_day_off, by=visit.me, committee_id=committee_id, on=on):
        await visit.say(words.day_off_sure(visit.t, committee_id, on, at))
    else:
        view = visit.once(fix_meeting, by=visit.me, committee_id=committee_id, on=on, at=at)
        await visit.say(words.fixed(visit.t, view))
        visit.act(drop_question, by=visit.me)


async def _without_day(visit: Visit, data: dict[str, Any]) -> None:
    """No day was read: an hour alone is one of the day that stays."""
    only_hour = not tells_of_a_day(visit.text) and parse_time(visit.text) is not None
    if only_hour and visit.look(show_meeting, by=visit.me, committee_id=data["committee"]).on:
        await hour_given(visit, data)
    else:
        await visit.say(words.date_not_understood(visit.t, visit.text))


@known(Role.SECRETARY)
async def day_off_meant(visit: Visit) -> None:
    """The meeting is on a day off, and that is meant."""
    tap: FixMeeting = visit.tap
    try:
        on, at = date.fromisoformat(tap.on), time.fromisoformat(tap.at) if tap.at else None
    except ValueError:
        raise Gone from None
    if on < visit.desk.moment().today:
        raise Gone
    view = visit.once(fix_meeting, by=visit.me, committee_id=tap.committee_id, on=on, at=at)
    await visit.show(words.fixed(visit.t, view))
    visit.act(drop_question, by=visit.me)


async def hour_given(visit: Visit, data: dict[str, Any]) -> None:
    """Another hour on the day that stays."""
    at = parse_time(visit.text)
    if at is None:
        await visit.say(words.hour_not_understood(visit.t, visit.text))
        return
    view = visit.once(place_meeting, by=visit.me, committee_id=data["committee"], at=at)
    await visit.say(words.hour_set(visit.t, view))
    visit.act(drop_question, by=visit.me)


async def venue_given(visit: Visit, data: dict[str, Any]) -> None:
    """Another place on the day that stays."""
    venue = " ".join(visit.text.split())
    if len(venue) > LONGEST_PLACE:
        await visit.say(errors.too_long_text(visit.t, LONGEST_PLACE))
        return
    view = visit.once(place_meeting, by=visit.me, committee_id=data["committee"], venue=venue)
    await visit.say(words.venue_set(visit.t, view))
    visit.act(drop_question, by=visit.me)


@known(Role.SECRETARY)
async def rule_chosen(visit: Visit) -> None:
    """The monthly rule by which the meeting is expected."""
    tap: ChooseRule = visit.tap
    rule = None if tap.rule == "none" else tap.rule
    if rule is not None and rule not in RULES:
        raise Gone
    view = visit.once(set_rule, by=visit.me, committee_id=tap.committee_id, rule=rule)
    await visit.show(words.rule_set(visit.t, view))


@known(Role.SECRETARY)
async def minutes_awaited(visit: Visit) -> None:
    """The answer to “the minutes are missing”."""
    tap: AwaitMinutes = visit.tap
    if tap.what == "send":
        await visit.show(words.send_minutes(visit.t))
    elif tap.what == "not_held":
        now = visit.once(not_held, by=visit.me, committee_id=tap.committee_id)
        await visit.show(words.not_held(visit.t, now))
    elif tap.what in ("signature", "later"):
        days = SIGNATURE_DAYS if tap.what == "signature" else LATER_DAYS
        on = visit.once(await_minutes, by=visit.me, committee_id=tap.committee_id, days=days)
        said = words.awaiting_signature if tap.what == "signature" else words.asked_later
        await visit.show(said(visit.t, on))
    else:
        await visit.toast(errors.old_button(visit.t), alert=True)


def handlers() -> list[Handler]:
    return [
        CommandHandler("meeting", meeting, PRIVATE),
        on(ShowMeeting, meeting_again),
        on(ChangeMeeting, change),
        on(FixMeeting, day_off_meant),
        on(ChooseRule, rule_chosen),
        on(AwaitMinutes, minutes_awaited),
    ]
