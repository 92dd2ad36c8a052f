"""Requests, reminders and what moves with the meeting; the courtesy class and the step choose the words."""

import html
import re
from collections.abc import Mapping, Sequence
from datetime import date

from telegram import InlineKeyboardButton

from committee.values import Nature
from committee.views import Assignment, MeetingView, Reminder, ReminderSection, TaskLine
from locales.translator import Translator
from messages.buttons import AllStanding, RemindTomorrow
from messages.message import Message, button, keyboard
from messages.parts import decision_line, meeting_day, next_meeting, task_line
from messages.shared_buttons import lone_status_buttons, my_tasks_button, task_buttons
from messages.text import (
    N_,
    TEXT_LIMIT,
    Html,
    bold,
    dotted,
    lines,
    listing,
    names,
    one_line,
    paragraphs,
    put,
    units,
)
from places.model import Courtesy

_MOST_SECTIONS = 5  # committees in one message; who sits in more is sent to his list for the rest
_STEPS: Mapping[int, str] = {
    1: N_("Request to report progress"),
    2: N_("A kind reminder"),
    3: N_("Urgent reminder"),
}
_HIGHEST_STEP = {Courtesy.SUPERIOR: 2, Courtesy.REPRESENTATIVE: 2, Courtesy.PRIVATE: 2}
_ABOVE = (Courtesy.SUPERIOR, Courtesy.REPRESENTATIVE)


def reminder(t: Translator, value: Reminder) -> Message:
    """Model messages ১ and ১৭: one message to one person about all that owes an update, a section per committee."""
    shown = value.sections[:_MOST_SECTIONS]
    room = (TEXT_LIMIT - 100) // max(len(shown), 1)
    sections = [_section(t, value, section, room) for section in shown]
    more = put(t, t.gettext("Further committees: {n}. All of it: /tasks"), n=len(value.sections) - len(shown))
    how = None if _answered_at_once(value) else _how_to_answer(t)
    text = paragraphs(
        _sentences(paragraphs(*sections), how), more if len(value.sections) > len(shown) else None
    )
    return Message(text=text, keyboard=keyboard(*_buttons(t, value)))


def reminder_plain(t: Translator, value: Reminder, link: str | None = None) -> str:
    """The same without HTML or buttons, ready to be copied into WhatsApp or an SMS; `link` leads to the bot."""
    shown = value.sections[:_MOST_SECTIONS]
    room = (TEXT_LIMIT - 500) // max(len(shown), 1)
    text = paragraphs(
        *(_section(t, value, section, room) for section in shown),
        put(t, t.gettext("A reply to this message or a phone call is enough.")),
        put(t, t.gettext("To report on Telegram: {link}"), link=one_line(link, 300)) if link else None,
    )
    return html.unescape(re.sub(r"</?b>", "", text))


def assignment(t: Translator, value: Assignment) -> Message:
    """The first message after registration: an office's own tasks, in the voice of model message ১."""
    n, above = len(value.tasks), value.courtesy in _ABOVE
    if above:
        body = put(
            t,
            t.gettext(
                "Sir/Madam, the progress of the following {n} decisions of {committee} will be needed for the next "
                "meeting. Submitted for your kind information and directions as necessary."
            ),
            n=n,
            committee=value.committee,
        )
    elif value.courtesy is Courtesy.PRIVATE:
        body = _private_sentence(t, n)
    elif value.minutes_date is None:
        body = put(t, t.gettext("{office} has {n} decisions to implement."), office=value.office, n=n)
    else:
        body = put(
            t,
            t.gettext("By the minutes of the meeting of {date}, {office} has {n} decisions to implement."),
            office=value.office,
            n=n,
            date=value.minutes_date,
        )
    draft = put(t, t.gettext("These are the draft minutes; the signed copy will be issued later."))
    carried = put(
        t, t.gettext("{n} earlier decisions are also open; they are in your list."), n=value.carried
    )
    head = lines(bold(one_line(value.committee, 160)), bold(put(t, _title(t, 1, value.courtesy))))
    opening = lines(_sentences(body, next_meeting(t, value.meeting)), draft if value.draft else None)
    request = _request(t, value.courtesy, value.directed, value.reply_by)
    closing = lines(carried if value.carried else None, _sentences(request, _how_to_answer(t)))
    room = TEXT_LIMIT - 50 - units(head) - units(opening) - units(closing)
    return Message(
        text=paragraphs(head, opening, listing(t, [task_line(t, it) for it in value.tasks], room), closing),
        keyboard=keyboard(task_buttons(t, value.tasks), [my_tasks_button(t)] if value.carried else []),
    )


def meeting_moved(
    t: Translator, old: MeetingView, new: MeetingView, left: int, reply_by: date | None
) -> Message:
    """Model message ১৮; `left`: tasks of this person that still owe an update."""
    day = meeting_day(t, new) or put(t, t.gettext("not fixed yet"))
    when = Html(f"{day}, {t.render(new.at)}") if new.at else day
    if new.tentative:
        when_line = put(t, t.gettext("New date (expected): <b>{when}</b>"), when=when)
    else:
        when_line = put(t, t.gettext("New date: <b>{when}</b>"), when=when)
    before = None
    if old.on is not None and old.on != new.on:
        before = put(t, t.gettext("Former date: {date}"), date=old.on)
    if not left:
        rest = None
    elif reply_by is None:
        rest = put(t, t.gettext("Please report the progress of the remaining {n}."), n=left)
    else:
        rest = put(
            t, t.gettext("Please report the progress of the remaining {n} by {date}."), n=left, date=reply_by
        )
    return Message(
        text=paragraphs(
            lines(
                dotted(bold(put(t, t.gettext("Change of the meeting's date"))), one_line(new.committee, 160)),
                before,
                dotted(when_line, one_line(new.venue or "", 160)),
            ),
            lines(
                _sentences(put(t, t.gettext("What you have reported stands.")), rest),
                put(t, t.gettext("The notice of the meeting will be issued separately.")),
            ),
        ),
        keyboard=keyboard([my_tasks_button(t)]),
    )


def meeting_cancelled(t: Translator, meeting: MeetingView, left: int) -> Message:
    """The expected meeting will not be held; a new date is not known yet."""
    if meeting.on is None:
        what = put(t, t.gettext("The next meeting has been postponed."))
    else:
        what = put(t, t.gettext("The meeting of {date} has been postponed."), date=meeting.on)
    rest = (
        put(t, t.gettext("The progress of the remaining {n} may still be reported."), n=left)
        if left
        else None
    )
    return Message(
        text=paragraphs(
            dotted(
                bold(put(t, t.gettext("The meeting is not being held"))), one_line(meeting.committee, 160)
            ),
            lines(
                _sentences(what, put(t, t.gettext("The new date will be announced."))),
                put(t, t.gettext("What you have reported stands.")),
                rest,
            ),
        ),
        keyboard=keyboard([my_tasks_button(t)]),
    )


# --- the pieces ----------------------------------------------------------------------------------------------------


def _sentences(*parts: str | None) -> Html:
    """The sentences that are there, one after another."""
    return Html(" ".join(part for part in parts if part))


def _answered_at_once(value: Reminder) -> bool:
    """A lone overdue task is offered its statuses in place of its number."""
    tasks = [it for section in value.sections for it in section.tasks]
    return (
        value.kind == "overdue"
        and len(tasks) == 1
        and tasks[0].version is not None
        and tasks[0].nature is Nature.ONE_OFF
    )


def _title(t: Translator, step: int, courtesy: Courtesy) -> str:
    """The word rises with the step, and never above a kind reminder for superiors, representatives and companies."""
    if step <= 1 and courtesy in _ABOVE:
        return t.gettext("For your kind information")
    return t.gettext(_STEPS[max(1, min(step, _HIGHEST_STEP.get(courtesy, 3)))])


def _section(t: Translator, value: Reminder, section: ReminderSection, room: int) -> Html:
    """One committee's part, in at most `room` units."""
    head = lines(bold(one_line(section.committee, 160)), bold(put(t, _heading(t, value.kind, section))))
    meeting = None if value.kind == "overdue" else next_meeting(t, section.meeting)
    opening = _sentences(_sentence(t, value.kind, section), meeting)
    closing = _closing(t, value.kind, section)
    items = _items(t, value, section.tasks, several=len(section.offices) > 1)
    room -= units(head) + units(opening) + units(closing) + 8
    return paragraphs(head, opening, listing(t, items, room), closing)


def _heading(t: Translator, kind: str, section: ReminderSection) -> str:
    if kind == "reminder":
        return _title(t, section.step, section.courtesy)
    if section.courtesy in _ABOVE:
        return t.gettext("For your kind information")
    return t.gettext("Due date passed") if kind == "overdue" else t.gettext("Due date approaching")


def _sentence(t: Translator, kind: str, section: ReminderSection) -> Html | None:
    n = len(section.tasks)
    if section.courtesy in _ABOVE:
        return put(
            t,
            t.gettext(
                "Sir/Madam, the progress of the following {n} decisions of {committee} is needed for presentation at "
                "the next meeting. Submitted for your kind information and directions as necessary."
            ),
            n=n,
            committee=section.committee,
        )
    if section.courtesy is Courtesy.PRIVATE:
        return _private_sentence(t, n)
    if kind != "reminder":
        return None
    return put(
        t,
        t.gettext("The progress of {n} decisions of {office} has not been received yet."),
        n=n,
        office=names(t, section.offices, 300),
    )


def _private_sentence(t: Translator, n: int) -> Html:
    return put(
        t,
        t.gettext(
            "Your kind cooperation is requested in reporting the progress of {n} decisions that concern your organisation."
        ),
        n=n,
    )


def _items(t: Translator, value: Reminder, tasks: Sequence[TaskLine], *, several: bool) -> list[Html]:
    if value.kind == "reminder":
        return [task_line(t, it, with_office=several) for it in tasks]
    return [lines(decision_line(t, it), _due(t, it, value.today)) for it in tasks]


def _due(t: Translator, it: TaskLine, today: date | None) -> Html | None:
    if it.due is None:
        return None
    if today is None or today <= it.due:
        return put(t, t.gettext("Appointed time: {date}"), date=it.due)
    late = (today - it.due).days
    return put(
        t,
        t.ngettext("Appointed time: {date} ({n} day past)", "Appointed time: {date} ({n} days past)", late),
        date=it.due,
        n=late,
    )


def _closing(t: Translator, kind: str, section: ReminderSection) -> Html:
    if kind == "reminder" or section.courtesy in _ABOVE:
        return _request(t, section.courtesy, section.directed, section.reply_by)
    return put(
        t,
        t.gettext(
            "Please report the present state. If necessary, you may request more time, giving the reason."
        ),
    )


def _request(t: Translator, courtesy: Courtesy, directed: bool, reply_by: date | None) -> Html:
    """What is asked for, and by when; nobody above the chair is asked by his direction."""
    if courtesy in _ABOVE:
        if reply_by is None:
            return put(t, t.gettext("Progress, once conveyed, will be presented at the meeting."))
        return put(
            t, t.gettext("Progress conveyed by {date} will be presented at the meeting."), date=reply_by
        )
    if directed and reply_by is None:
        return put(t, t.gettext("By direction of the Chair, please report the progress."))
    if directed:
        ask = t.gettext("By direction of the Chair, please report the progress by {date}.")
        return put(t, ask, date=reply_by)
    if reply_by is None:
        return put(t, t.gettext("Please report the progress."))
    return put(t, t.gettext("Please report the progress by {date}."), date=reply_by)


def _how_to_answer(t: Translator) -> Html:
    return put(t, t.gettext("Tap a number, or write in reply to this message."))


def _buttons(t: Translator, value: Reminder) -> list[list[InlineKeyboardButton | None]]:
    tasks = [it for section in value.sections for it in section.tasks]
    if _answered_at_once(value):
        return lone_status_buttons(t, tasks[0])
    standing = sum(it.nature is Nature.STANDING for it in tasks)
    soon = any(s.meeting.days is not None and s.meeting.days <= 1 for s in value.sections)
    return [
        [*task_buttons(t, tasks)],
        [
            button(t.gettext("All standing ones together"), AllStanding(0)) if standing > 1 else None,
            None if soon else button(t.gettext("Remind me tomorrow"), RemindTomorrow()),
        ],
    ]
