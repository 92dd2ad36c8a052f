"""Words of the Chair about a decision: shall they go as a directive, and to whom?"""

from collections.abc import Iterator
from itertools import groupby

from telegram import InlineKeyboardButton

from committee.views import Directing, TaskLine
from locales.translator import Translator
from messages.buttons import OpenTask, SendDirective
from messages.message import Message, button, column, keyboard
from messages.parts import age, decision_line, last_known, note_apart, quoted, short_number, state
from messages.shared_buttons import cancel_button
from messages.tasks.cards import answers_of_role
from messages.text import NAME, WORDS, Html, bold, dotted, lines, listing, one_line, paragraphs, put

_MOST = 12  # offices listed, each with its button


def directing(t: Translator, value: Directing) -> Message:
    """Asks once before the words go out; of several tasks, on which. A number without words: which to see."""
    if value.card is not None and value.text:
        return _on_one(t, value)
    return Message(
        text=paragraphs(
            lines(put(t, t.gettext("Sir/Madam,")), quoted(t, value.text, WORDS)),
            lines(listing(t, list(_listed(t, value)), 2600), _beyond(t, value)),
            put(t, t.gettext("To which office shall this go as a directive? Please choose."))
            if value.text
            else put(t, t.gettext("Which of these do you wish to see?")),
        ),
        keyboard=keyboard(
            *column(_to_all(t, value)),
            *column(_to_each(t, value)),
            [_to_own(t, value), cancel_button(t) if value.text else None],
        ),
    )


def _beyond(t: Translator, value: Directing) -> Html | None:
    """More offices than have room here."""
    left_out = len(value.lines) - _MOST
    if left_out <= 0:
        return None
    return put(t, t.gettext("… and {n} more; these are in /digest, “All offices”"), n=left_out)


def _on_one(t: Translator, value: Directing) -> Message:
    card = value.card
    assert card is not None
    ask = put(t, t.gettext("Shall this go to {office} as a directive?"), office=card.office)
    return Message(
        text=paragraphs(
            put(t, t.gettext("Sir/Madam,")),
            lines(
                decision_line(t, card),
                dotted(one_line(card.office, NAME), one_line(card.committee, NAME)),
                last_known(t, card),
                note_apart(t, card, 300),
            ),
            lines(ask, quoted(t, value.text, 2 * WORDS)),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("✅ Yes, send it"), SendDirective(value.question_id, card.id)),
                cancel_button(t),
            ],
            *answers_of_role(t, card),
            [button(t.gettext("See the decision"), OpenTask(card.id)), _to_own(t, value)],
        ),
    )


def _of_decision(it: tuple[TaskLine, str]) -> tuple[str, str, str, str]:
    line, committee = it
    return committee, line.agenda_no, line.number, line.text


def _listed(t: Translator, value: Directing) -> Iterator[Html]:
    """A decision, and under it its offices, numbered as the buttons are."""
    number, several = 0, len(set(value.committees)) > 1
    shown = zip(value.lines[:_MOST], value.committees, strict=False)
    for (committee, *_), group in groupby(shown, _of_decision):
        of_one = [line for line, _ in group]
        head = bold(decision_line(t, of_one[0]))
        yield dotted(head, one_line(committee, 60)) if several else head
        for line in of_one:
            number += 1
            office = one_line(line.office, 100)
            about = dotted(office, state(t, line), age(t, line, beside_state=True))
            yield put(t, t.gettext("{i}. {item}"), i=number, item=about)


def _to_all(t: Translator, value: Directing) -> Iterator[InlineKeyboardButton]:
    """The offices of one decision can be told together."""
    start = 0
    decisions = [
        list(group) for _, group in groupby(zip(value.lines, value.committees, strict=True), _of_decision)
    ]
    for group in decisions:
        first, last, n = start + 1, start + len(group), len(group)
        start = last
        if not value.text or n < 2 or first > _MOST:
            continue
        label = put(t, t.gettext("All {n} offices"), n=n)
        if len(decisions) > 1:
            label = put(t, "{first}–{last}: {label}", first=first, last=min(last, _MOST), label=label)
        yield button(label, SendDirective(value.question_id, -group[0][0].id))


def _to_own(t: Translator, value: Directing) -> InlineKeyboardButton | None:
    """He may have meant the task of his own office that has the same number."""
    if value.own is None:
        return None
    label = put(t, t.gettext("My office's {number}"), number=short_number(t, value.own))
    return button(label, OpenTask(value.own.id))


def _to_each(t: Translator, value: Directing) -> Iterator[InlineKeyboardButton]:
    for number, line in enumerate(value.lines[:_MOST], 1):
        tap = SendDirective(value.question_id, line.id) if value.text else OpenTask(line.id)
        yield button(f"{t.render(number)}. {line.office}", tap)
