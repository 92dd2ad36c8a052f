"""A letter of the outbox → the message that goes out, in the recipient's language, as things stand now."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from actions.delivering import load_trouble
from actions.desk import Desk
from actions.leaving import load_drafts
from actions.remind import (
    load_digest,
    load_entry,
    load_escalation,
    load_meeting,
    load_reminder,
    load_report,
    load_request,
)
from committee.report_views import Digest
from committee.values import Status
from committee.views import MeetingView
from locales.translator import Translator
from messages import minutes, people, reminders, reports, schedule, tasks
from messages.message import Message
from storage.sending import Claimed


@dataclass(frozen=True, kw_only=True)
class Rendered:
    """What is sent. `task_ids`: what a reply to it is about; `digest`: a picture of it goes along."""

    message: Message
    task_ids: tuple[int, ...] = ()
    digest: Digest | None = None


Render = Callable[[Desk, Translator, Claimed], Rendered | None]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _notice(make: Callable[[Translator, Any, dict[str, Any]], Message]) -> Render:
    """A notice of an event: its values were frozen when it happened."""

    def render(desk: Desk, t: Translator, letter: Claimed) -> Rendered:
        return Rendered(message=make(t, letter.value, letter.payload), task_ids=letter.task_ids)

    return render


def _reminder(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    value = desk.look(load_reminder, letter=letter)
    if value is None:
        return None
    ids = tuple(line.id for section in value.sections for line in section.tasks)
    return Rendered(message=reminders.reminder(t, value), task_ids=ids)


def _report(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    value = desk.look(load_report, letter=letter)
    return None if value is None else Rendered(message=reports.report_summary(t, value))


def _digest(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    value = desk.look(load_digest, letter=letter)
    if value is None:
        return None
    ids = tuple(item.task.id for item in value.attention)
    return Rendered(message=reports.digest(t, value), task_ids=ids, digest=value)


def _missing(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    view = desk.look(load_meeting, letter=letter)
    if view is None:
        return None
    return Rendered(message=minutes.minutes_missing(t, view, letter.payload.get("distance") or 0))


def _escalation(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    value = desk.look(load_escalation, letter=letter)
    return None if value is None else Rendered(message=schedule.escalation(t, value))


def _trouble(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    value = desk.look(load_trouble, letter=letter)
    return (
        None if value is None else Rendered(message=reports.delivery_trouble(t, value, letter.committee_id))
    )


def _drafts_left(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    values = desk.look(load_drafts, letter=letter)
    return Rendered(message=minutes.drafts_left(t, values)) if values else None


def _moved(t: Translator, value: tuple[MeetingView, MeetingView], extra: dict[str, Any]) -> Message:
    before, now = value
    return reminders.meeting_moved(
        t, before, now, extra["left"], _day(extra["reply_by"]), reported=extra.get("reported", True)
    )


def _proxy(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    value = desk.look(load_entry, letter=letter)
    if value is None:
        return None
    return Rendered(message=tasks.proxy_note(t, value[0].office, *value), task_ids=letter.task_ids)


def _request(make: Callable[..., Message]) -> Render:
    """An office's request that waits for the chair's decision."""

    def render(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
        value = desk.look(load_request, letter=letter)
        return None if value is None else Rendered(message=make(t, *value), task_ids=letter.task_ids)

    return render


RENDERS: dict[str, Render] = {
    "reminder": _reminder,
    "eve_report": _report,
    "eve_digest": _digest,
    "minutes_missing": _missing,
    "escalation": _escalation,
    "draft_open": _drafts_left,
    "trouble": _trouble,
    "assignment": _notice(lambda t, value, extra: reminders.assignment(t, value)),
    "amended": _notice(lambda t, value, extra: reminders.amended(t, value)),
    "joined": _notice(lambda t, value, extra: people.joined_notice(t, value)),
    "wants_invitation": _notice(
        lambda t, value, extra: people.invitation_request(
            t, value.office, extra["person"], extra["office_id"]
        )
    ),
    "handed_over": _notice(
        lambda t, value, extra: people.hand_over_notice(t, extra["office_id"], extra["office"])
    ),
    "blocked": _notice(lambda t, value, extra: people.blocked_notice(t, extra["office_id"], extra["office"])),
    "done": _notice(lambda t, value, extra: people.done_notice(t, value)),
    "exemption": _request(people.exemption_notice),
    "exemption_seen": _request(people.exemption_seen),
    "proxy": _proxy,
    "accepted": _notice(lambda t, value, extra: tasks.accepted(t, value)),
    "asked_more": _notice(lambda t, value, extra: tasks.asked_more(t, value, extra.get("text"))),
    "ruled": _notice(
        lambda t, value, extra: tasks.ruled(t, value, Status(extra["asked"]), bool(extra["granted"]))
    ),
    "ruled_seen": _notice(
        lambda t, value, extra: tasks.ruled_seen(
            t, value, Status(extra["asked"]), bool(extra["granted"]), extra["by_post"]
        )
    ),
    "directive": _notice(
        lambda t, value, extra: tasks.directive(
            t,
            value.committee,
            value,
            extra["text"],
            date.fromisoformat(extra["on"]),
            extra["entered_by"],
            _day(extra["reply_by"]),
        )
    ),
    "directive_seen": _notice(
        lambda t, value, extra: tasks.directive_seen(
            t,
            value,
            extra["text"],
            extra["entered_by"],
            others=extra.get("others", 0),
            unreached=extra.get("unreached", () if extra["reached"] else (value.office,)),
        )
    ),
    "objection": _notice(lambda t, value, extra: people.objection_notice(t, value)),
    "meeting_cancelled": _notice(
        lambda t, value, extra: reminders.meeting_cancelled(
            t, value, extra["left"], reported=extra.get("reported", True)
        )
    ),
    "meeting_moved": _notice(_moved),
}


def render(desk: Desk, t: Translator, letter: Claimed) -> Rendered | None:
    """The message of a letter; None when there is nothing left to say (moot)."""
    return RENDERS[letter.kind](desk, t, letter)
