"""To those concerned: decisions were changed by the signed copy of the minutes, or by a corrigendum."""

from telegram import InlineKeyboardButton

from committee.amending import AmendedTask, AmendmentNotice
from committee.short import label
from locales.translator import Translator
from messages.amending import document, limit_change, limit_words, offices_change, rewording
from messages.buttons import OpenTask
from messages.message import MOST, Message, button, keyboard
from messages.parts import digits
from messages.reminders.voice import ABOVE, how_to_answer
from messages.shared_buttons import answers_at_once
from messages.text import (
    TEXT_LIMIT,
    Html,
    bold,
    dotted,
    escape,
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

_WORDS = 600  # room for one decision's words


def amended(t: Translator, value: AmendmentNotice) -> Message:
    """One message to a person about all his offices' decisions that were changed."""
    above = value.courtesy in ABOVE
    title = t.gettext("For your kind information") if above else t.gettext("Correction of decisions")
    head = lines(bold(one_line(value.committee, 160)), bold(put(t, title)))
    opening = _opening(t, value)
    closing = _closing(t, value)
    room = TEXT_LIMIT - 60 - units(head) - units(opening) - units(closing)
    items = [f"{_item(t, one)}\n" for one in value.tasks]
    return Message(
        text=paragraphs(head, opening, Html(listing(t, items, room).rstrip("\n")), closing),
        keyboard=keyboard(_tasks(t, value), *_answers(t, value)),
    )


def _opening(t: Translator, value: AmendmentNotice) -> Html:
    n = len(value.tasks)
    by = document(t, value.why, value.memo_no, value.memo_date)
    if value.courtesy in ABOVE:
        sentence = t.ngettext(
            "Sir/Madam, by {document} of the minutes of the meeting of {date}, the following decision has been "
            "corrected. Submitted for your kind information.",
            "Sir/Madam, by {document} of the minutes of the meeting of {date}, the following {n} decisions have been "
            "corrected. Submitted for your kind information.",
            n,
        )
    elif value.courtesy is Courtesy.PRIVATE:
        sentence = t.ngettext(
            "By {document} of the minutes of the meeting of {date}, {n} decision that concerns your organisation "
            "has been corrected.",
            "By {document} of the minutes of the meeting of {date}, {n} decisions that concern your organisation "
            "have been corrected.",
            n,
        )
    else:
        sentence = t.ngettext(
            "By {document} of the minutes of the meeting of {date}, {n} decision of {office} has been corrected.",
            "By {document} of the minutes of the meeting of {date}, {n} decisions of {office} have been corrected.",
            n,
        )
    office = names(t, value.offices, 300)
    return put(t, sentence, n=n, document=by, date=value.meeting_date, office=office)


def _item(t: Translator, it: AmendedTask) -> Html:
    number = bold(escape(digits(t, label(it.number, it.agenda_no)), 40))
    has_limit = it.limit.phrase or it.limit.day
    if it.kind == "gone":
        return lines(
            dotted(number, put(t, t.gettext("no longer this office's task; nothing more need be reported"))),
            put(t, t.gettext("“{words}”"), words=one_line(it.text, 300)),
        )
    if it.kind == "new":
        return lines(
            dotted(number, put(t, t.gettext("new task"))),
            put(t, t.gettext("“{words}”"), words=escape(it.text, _WORDS)),
            put(t, t.gettext("Due: {date}"), date=limit_words(t, it.limit)) if has_limit else None,
        )
    before = digits(t, it.number_before) if it.number_before else None
    return lines(
        dotted(number, put(t, t.gettext("before: {number}"), number=before) if before else None),
        rewording(it.text_before, it.text, _WORDS) if it.text_before is not None else one_line(it.text, 200),
        limit_change(t, it.limit_before, it.limit) if it.limit_before is not None else None,
        *offices_change(t, it.offices_added, it.offices_gone),
    )


def _closing(t: Translator, value: AmendmentNotice) -> Html:
    reported = any(one.reported for one in value.tasks)
    kept = put(t, t.gettext("What has been reported stands.")) if reported else None
    asked = any(one.task_id for one in value.tasks)
    return sentences(kept, how_to_answer(t, value.courtesy) if asked else None)


def _answers(t: Translator, value: AmendmentNotice) -> list[list[InlineKeyboardButton]]:
    """A new task that comes alone can be answered at once, as any other."""
    open_ones = [one for one in value.tasks if one.task_id is not None]
    if len(open_ones) != 1 or open_ones[0].version is None:
        return []
    (only,) = open_ones
    return answers_at_once(t, only.task_id or 0, only.version or 0, only.nature)


def _tasks(t: Translator, value: AmendmentNotice) -> list[InlineKeyboardButton]:
    shown = [one for one in value.tasks if one.task_id is not None][:MOST]
    return [button(digits(t, label(one.number, one.agenda_no)), OpenTask(one.task_id or 0)) for one in shown]
