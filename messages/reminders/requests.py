"""The first request after registration, and the reminders after it."""

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from telegram import InlineKeyboardButton

from committee.values import Nature, Status
from committee.views import Assignment, Reminder, ReminderSection, TaskLine
from locales.translator import Translator
from messages.buttons import AllStanding, RemindTomorrow
from messages.message import Message, button, keyboard
from messages.parts import decision_line, next_meeting, task_line
from messages.reminders.voice import ABOVE, cooperation, how_to_answer, request, submitted, title
from messages.shared_buttons import lone_status_buttons, my_tasks_button, task_buttons
from messages.text import (
    TEXT_LIMIT,
    Html,
    bold,
    lines,
    listing,
    names,
    one_line,
    paragraphs,
    put,
    sentences,
    units,
)
from places.model import Courtesy

_MOST_SECTIONS = 4  # committees in one message; who sits in more is sent to his list for the rest


def reminder(t: Translator, value: Reminder) -> Message:
    """Model messages ১ and ১৭: one message to one person about all that owes an update, a section per committee."""
    shown = value.sections[:_MOST_SECTIONS]
    parts = _parts(value, shown)
    room = (TEXT_LIMIT - 100) // len(parts)
    sections = [_section(t, part, section, room) for part, section in parts]
    more = put(t, t.gettext("Further committees: {n}. All of it: /tasks"), n=len(value.sections) - len(shown))
    how = None if _answered_at_once(value) else how_to_answer(t, shown[0].courtesy)
    text = paragraphs(
        sentences(paragraphs(*sections), how), more if len(value.sections) > len(shown) else None
    )
    return Message(text=text, keyboard=keyboard(*_buttons(t, value)))


def reminder_plain(t: Translator, value: Reminder, link: str | None = None) -> str:
    """The same without HTML or buttons, ready to be copied into WhatsApp or an SMS; `link` leads to the bot."""
    shown = value.sections[:_MOST_SECTIONS]
    parts = _parts(value, shown)
    room = (TEXT_LIMIT - 500) // len(parts)
    above = shown[0].courtesy in ABOVE
    text = paragraphs(
        None if above else put(t, t.gettext("Respected Sir/Madam,")),
        *(_section(t, part, section, room) for part, section in parts),
        put(t, t.gettext("A reply to this message or a phone call is enough.")),
        put(t, t.gettext("To report on Telegram: {link}"), link=one_line(link, 300)) if link else None,
    )
    return html.unescape(re.sub(r"</?b>", "", text))


def _parts(value: Reminder, shown: Sequence[ReminderSection]) -> list[tuple[Reminder, ReminderSection]]:
    """The sections, those of due dates parted: overdue is only what had its day before today."""
    if value.kind == "reminder" or value.today is None:
        return [(value, section) for section in shown]
    parts = []
    for section in shown:
        late = tuple(it for it in section.tasks if it.due is not None and it.due < value.today)
        coming = tuple(it for it in section.tasks if it not in late)
        for kind, tasks in (("overdue", late), ("due_eve", coming)):
            if tasks:
                parts.append((replace(value, kind=kind), replace(section, tasks=tasks)))
    return parts


def assignment(t: Translator, value: Assignment) -> Message:
    """The first message after registration: an office's own tasks, in the voice of model message ১."""
    body = _tasks_sentence(t, value)
    draft = put(t, t.gettext("These are the draft minutes; the signed copy will be issued later."))
    older = t.ngettext(
        "{n} decision of an earlier meeting is open, too; it is in your list.",
        "{n} decisions of earlier meetings are open, too; they are in your list.",
        value.carried,
    )
    carried = put(t, older, n=value.carried)
    head = lines(bold(one_line(value.committee, 160)), bold(put(t, title(t, 1, value.courtesy))))
    opening = lines(sentences(body, next_meeting(t, value.meeting)), draft if value.draft else None)
    ask = request(t, value.courtesy, value.directed, value.reply_by)
    how = how_to_answer(t, value.courtesy)
    closing = lines(carried if value.carried else None, sentences(ask, how))
    room = TEXT_LIMIT - 50 - units(head) - units(opening) - units(closing)
    return Message(
        text=paragraphs(head, opening, listing(t, [task_line(t, it) for it in value.tasks], room), closing),
        keyboard=keyboard(task_buttons(t, value.tasks), [my_tasks_button(t)] if value.carried else []),
    )


def _tasks_sentence(t: Translator, value: Assignment) -> Html:
    n = len(value.tasks)
    if value.courtesy in ABOVE:
        return submitted(t, value.committee, n)
    if value.courtesy is Courtesy.PRIVATE:
        return cooperation(t, n)
    if value.minutes_date is None:
        sentence = t.ngettext(
            "{office} has {n} decision to implement.", "{office} has {n} decisions to implement.", n
        )
        return put(t, sentence, office=value.office, n=n)
    sentence = t.ngettext(
        "By the minutes of the meeting of {date}, {office} has {n} decision to implement.",
        "By the minutes of the meeting of {date}, {office} has {n} decisions to implement.",
        n,
    )
    return put(t, sentence, office=value.office, n=n, date=value.minutes_date)


def _answered_at_once(value: Reminder) -> bool:
    """A lone overdue task is offered its statuses in place of its number."""
    tasks = [it for section in value.sections for it in section.tasks]
    return (
        value.kind == "overdue"
        and len(tasks) == 1
        and tasks[0].version is not None
        and tasks[0].nature is Nature.ONE_OFF
    )


def _section(t: Translator, value: Reminder, section: ReminderSection, room: int) -> Html:
    """One committee's part, in at most `room` units."""
    head = lines(bold(one_line(section.committee, 160)), bold(put(t, _heading(t, value.kind, section))))
    meeting = next_meeting(t, section.meeting) if value.kind == "reminder" else None
    opening = sentences(_sentence(t, value.kind, section), meeting)
    closing = _closing(t, value.kind, section)
    items = _items(t, value, section)
    room -= units(head) + units(opening) + units(closing) + 8
    return paragraphs(head, opening, listing(t, items, room), closing)


def _heading(t: Translator, kind: str, section: ReminderSection) -> str:
    if kind == "reminder":
        return title(t, section.step, section.courtesy)
    if section.courtesy in ABOVE:
        return t.gettext("For your kind information")
    return t.gettext("Due date passed") if kind == "overdue" else t.gettext("Due date approaching")


def _sentence(t: Translator, kind: str, section: ReminderSection) -> Html | None:
    n = len(section.tasks)
    if section.courtesy in ABOVE:
        return submitted(t, section.committee, n)
    if section.courtesy is Courtesy.PRIVATE:
        return cooperation(t, n)
    if kind != "reminder":
        return None
    if all(it.directive and it.status is not Status.NO_INFORMATION for it in section.tasks):
        asked = t.ngettext(
            "What {office} has done following the directive of the Chair on {n} decision is not known yet.",
            "What {office} has done following the directives of the Chair on {n} decisions is not known yet.",
            n,
        )
        return put(t, asked, n=n, office=names(t, section.offices, 300))
    if all(it.status is Status.MORE_INFORMATION for it in section.tasks):
        asked = t.ngettext(
            "What was asked for besides on {n} decision of {office} has not been received yet.",
            "What was asked for besides on {n} decisions of {office} has not been received yet.",
            n,
        )
        return put(t, asked, n=n, office=names(t, section.offices, 300))
    sentence = t.ngettext(
        "The progress of {n} decision of {office} has not been received yet.",
        "The progress of {n} decisions of {office} has not been received yet.",
        n,
    )
    return put(t, sentence, n=n, office=names(t, section.offices, 300))


def _items(t: Translator, value: Reminder, section: ReminderSection) -> list[Html]:
    if value.kind == "reminder":
        return [_owed(t, it, with_office=len(section.offices) > 1) for it in section.tasks]
    # Nobody above is told for how many days he is late.
    today = None if section.courtesy in ABOVE else value.today
    return [lines(decision_line(t, it), _due(t, it, today)) for it in section.tasks]


def _owed(t: Translator, it: TaskLine, *, with_office: bool) -> Html:
    """A task that owes an update; of one that was reported as done, that more is to be said."""
    line = task_line(t, it, with_office=with_office)
    if it.status is not Status.MORE_INFORMATION:
        return line
    return lines(line, put(t, t.gettext("– your report was received; some more information is needed")))


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
    if kind == "reminder" or section.courtesy in ABOVE:
        return request(t, section.courtesy, section.directed, section.reply_by)
    return put(
        t,
        t.gettext(
            "Please report the present state. If necessary, you may request more time, giving the reason."
        ),
    )


def _buttons(t: Translator, value: Reminder) -> list[list[InlineKeyboardButton | None]]:
    tasks = [it for section in value.sections for it in section.tasks]
    if _answered_at_once(value):
        return lone_status_buttons(t, tasks[0])
    standing = sum(it.nature is Nature.STANDING for it in tasks)
    late = value.kind != "reminder" or any(s.meeting.days in (0, 1) for s in value.sections)
    return [
        [*task_buttons(t, tasks)],
        [
            button(t.gettext("All standing ones together"), AllStanding(0)) if standing > 1 else None,
            None if late else button(t.gettext("Remind me tomorrow"), RemindTomorrow()),
        ],
    ]
