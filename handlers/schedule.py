"""/reminders: what goes out when and to whom; sent now, left out, paused, and how the committee reminds."""

from typing import Any

from telegram.ext import CommandHandler

from actions.report import digest, progress_report
from actions.schedule import (
    pause,
    preview_reminder,
    send_occasion,
    set_distance,
    set_eve,
    set_hour,
    set_overdue,
    show_occasion,
    show_schedule,
    skip_occasion,
)
from committee.errors import Gone
from committee.occasions import NEVER
from committee.schedule import OVERDUE_DAYS, OccasionCard
from committee.values import Role
from handlers.admitting import known, on
from handlers.committees import do_for_one, for_one
from handlers.general import PRIVATE
from handlers.visit import Handler, Visit
from messages import policy as policy_words
from messages import reminders, reports
from messages import schedule as words
from messages.buttons import (
    PauseReminders,
    SendOccasion,
    SetDistance,
    SetEve,
    SetHour,
    SetOverdue,
    ShowOccasion,
    ShowPolicy,
    ShowReminders,
    ShowRhythm,
    SkipOccasion,
)

# What a button says → committee.occasions.Policy.overdue_on.
OVERDUE_CHOICES = {"own": None, "never": NEVER, **{str(day): day for day in OVERDUE_DAYS}}


@known(Role.SECRETARY)
async def command(visit: Visit) -> None:
    """/reminders"""
    await do_for_one(visit, "schedule", Role.SECRETARY)


@for_one("schedule")
async def _schedule(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    value = visit.look(show_schedule, by=visit.me, committee_id=committee_id)
    await visit.show(words.schedule(visit.t, value))


@known(Role.SECRETARY)
async def again(visit: Visit) -> None:
    tap: ShowReminders = visit.tap
    await _schedule(visit, tap.committee_id, {})


@known(Role.SECRETARY)
async def occasion(visit: Visit) -> None:
    """One occasion: whom it goes to, in which words."""
    tap: ShowOccasion = visit.tap
    card = visit.look(show_occasion, by=visit.me, committee_id=tap.committee_id, sealed=tap.seal)
    await visit.show(words.occasion(visit.t, card, _example(visit, card)))


def _example(visit: Visit, card: OccasionCard) -> str | None:
    """The words of an occasion as things stand."""
    given = {"by": visit.me, "committee_id": card.committee_id}
    if card.line.kind == "eve_report":
        return reports.report_summary(visit.t, visit.look(progress_report, **given)).text
    if card.line.kind == "eve_digest":
        return reports.digest(visit.t, visit.look(digest, **given)).text
    value = visit.look(preview_reminder, sealed=card.line.seal, **given)
    return None if value is None else reminders.reminder(visit.t, value).text


@known(Role.SECRETARY)
async def send(visit: Visit) -> None:
    """Sent now, after being asked once."""
    tap: SendOccasion = visit.tap
    given: dict[str, Any] = {"by": visit.me, "committee_id": tap.committee_id, "sealed": tap.seal}
    if tap.sure:
        n = visit.once(send_occasion, **given)
        await visit.show(words.sent_now(visit.t, tap.committee_id, n))
    else:
        await visit.show(words.send_sure(visit.t, visit.look(show_occasion, **given)))


@known(Role.SECRETARY)
async def skip(visit: Visit) -> None:
    """Left out, or not left out after all."""
    tap: SkipOccasion = visit.tap
    card = visit.once(
        skip_occasion, by=visit.me, committee_id=tap.committee_id, sealed=tap.seal, yes=bool(tap.yes)
    )
    await visit.show(words.occasion(visit.t, card, _example(visit, card)))


@known(Role.SECRETARY)
async def paused(visit: Visit) -> None:
    """The committee rests, or goes on."""
    tap: PauseReminders = visit.tap
    value = visit.once(pause, by=visit.me, committee_id=tap.committee_id, yes=bool(tap.yes))
    await visit.show(words.schedule(visit.t, value))


@known(Role.SECRETARY)
async def policy(visit: Visit) -> None:
    """How the committee reminds."""
    tap: ShowPolicy = visit.tap
    value = visit.look(show_schedule, by=visit.me, committee_id=tap.committee_id)
    await visit.show(policy_words.policy(visit.t, value))


@known(Role.SECRETARY)
async def distance(visit: Visit) -> None:
    """One more reminder before the meeting, or one less."""
    tap: SetDistance = visit.tap
    value = visit.once(
        set_distance, by=visit.me, committee_id=tap.committee_id, distance=tap.days, yes=bool(tap.yes)
    )
    await visit.show(policy_words.policy(visit.t, value))


@known(Role.SECRETARY)
async def hour(visit: Visit) -> None:
    """Another hour, or all as usual."""
    tap: SetHour = visit.tap
    value = visit.once(set_hour, by=visit.me, committee_id=tap.committee_id, hour=tap.hour)
    await visit.show(policy_words.policy(visit.t, value))


@known(Role.SECRETARY)
async def rhythm(visit: Visit) -> None:
    """When the eve's papers go out, and how what is overdue is reminded of."""
    tap: ShowRhythm = visit.tap
    value = visit.look(show_schedule, by=visit.me, committee_id=tap.committee_id)
    await visit.show(policy_words.rhythm(visit.t, value))


@known(Role.SECRETARY)
async def eve(visit: Visit) -> None:
    """Another hour of the eve."""
    tap: SetEve = visit.tap
    value = visit.once(set_eve, by=visit.me, committee_id=tap.committee_id, hour=tap.hour)
    await visit.show(policy_words.rhythm(visit.t, value))


@known(Role.SECRETARY)
async def overdue(visit: Visit) -> None:
    """Another weekday for what is overdue, each its own, or never."""
    tap: SetOverdue = visit.tap
    if tap.on not in OVERDUE_CHOICES:
        raise Gone
    on = OVERDUE_CHOICES[tap.on]
    value = visit.once(set_overdue, by=visit.me, committee_id=tap.committee_id, on=on)
    await visit.show(policy_words.rhythm(visit.t, value))


def handlers() -> list[Handler]:
    return [
        CommandHandler("reminders", command, PRIVATE),
        on(ShowReminders, again),
        on(ShowOccasion, occasion),
        on(SendOccasion, send),
        on(SkipOccasion, skip),
        on(PauseReminders, paused),
        on(ShowPolicy, policy),
        on(SetDistance, distance),
        on(SetHour, hour),
        on(ShowRhythm, rhythm),
        on(SetEve, eve),
        on(SetOverdue, overdue),
    ]
