"""A task's card: what is known about it, and the choice of its state."""

from telegram import InlineKeyboardButton

from committee.values import Source
from committee.views import TaskCard
from locales.translator import Translator
from messages import words
from messages.buttons import GiveDirective, Rule
from messages.message import Message, button, keyboard
from messages.parts import EXEMPTIONS, decision, last_known, quoted, taken
from messages.shared_buttons import status_buttons
from messages.text import Html, bold, dotted, escape, lines, names, one_line, paragraphs, put

_DECISION = 2000  # room for a decision's whole text on its card


def task_card(
    t: Translator, card: TaskCard, entering: Source | None = None, *, may_direct: bool = False
) -> Message:
    """Model message ২. `entering`: the secretary enters what came by this source. `may_direct`: for chair and
    supervisor, who may give a directive and, where the office has asked for something, say yes or no."""
    text = paragraphs(
        lines(
            dotted(bold(decision(t, card)), one_line(card.committee, 160)),
            escape(card.text, _DECISION),
        ),
        card_facts(t, card),
        _card_question(t, card, entering),
    )
    if may_direct:
        return Message(text=text, keyboard=keyboard(*_chair_buttons(t, card)))
    if card.closed or not card.mine:
        return Message(text=text)
    return Message(text=text, keyboard=keyboard(*status_buttons(t, card, entering)))


def card_facts(t: Translator, card: TaskCard) -> Html:
    """What is known about a task, a line each: who, since when, until when, what was said last."""
    due: Html | None = None
    if card.due is not None:
        due = put(t, t.gettext("Due: {date}"), date=card.due)
    elif card.deadline_raw:
        due = put(t, t.gettext("Due: {date}"), date=one_line(card.deadline_raw))
    directive_ = one_line(card.directive or "", 400)
    return lines(
        put(t, t.gettext("Implementers: {offices}"), offices=names(t, card.offices or (card.office,), 300)),
        taken(t, card),
        due,
        put(t, t.gettext("Directive of the Chair: “{directive}”"), directive=directive_)
        if directive_
        else None,
        last_known(t, card),
        quoted(t, card.note, 400),
        put(t, t.gettext("Evidence: {n}"), n=card.evidence) if card.evidence else None,
    )


def _card_question(t: Translator, card: TaskCard, entering: Source | None) -> Html | None:
    if card.closed:
        return put(t, t.gettext("This task is settled; nothing more needs to be reported."))
    if card.resting:
        return put(
            t,
            t.gettext(
                "The matter awaits the Chair's decision; until then there will be no reminder about it."
            ),
        )
    if not card.mine:
        return None
    if entering is not None:
        source = put(t, words.source(t, entering))
        return lines(
            put(t, t.gettext("Source: {source}"), source=source),
            put(t, t.gettext("What is its present state, according to {office}?"), office=card.office),
        )
    return put(t, t.gettext("What is its present state?"))


def _chair_buttons(t: Translator, card: TaskCard) -> list[list[InlineKeyboardButton]]:
    rows = []
    if card.resting and card.status in EXEMPTIONS:
        rows.append(
            [
                button(t.gettext("✅ Approve"), Rule(card.id, card.version, 1)),
                button(t.gettext("Do not approve"), Rule(card.id, card.version, 0)),
            ]
        )
    rows.append([button(t.gettext("Give a directive"), GiveDirective(card.id))])
    return rows
