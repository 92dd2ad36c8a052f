"""A task's card: what is known about it, and the choice of its state."""

from telegram import InlineKeyboardButton

from committee.values import Role, Source, Status
from committee.views import TaskCard
from locales.translator import Translator
from messages import words
from messages.amending import corrections
from messages.buttons import EnterTask, GiveDirective, LetterAbout
from messages.message import Message, button, keyboard
from messages.parts import EXEMPTIONS, decision, directed, last_known, note_apart, taken
from messages.shared_buttons import accept_buttons, rule_buttons, status_buttons
from messages.text import Html, bold, dotted, escape, lines, names, one_line, paragraphs, put

_CORRECTIONS = 2  # how many are shown of a decision that was corrected
_DECISION = 2000  # room for a decision's whole text on its card


def task_card(t: Translator, card: TaskCard, entering: Source | None = None) -> Message:
    """Model message ২. `entering`: the secretary enters what came by this source.

    Who does not speak for the office gets the buttons of his role: the secretary accepts or enters, chair and
    supervisor accept, rule on what was asked, and direct.
    """
    text = paragraphs(
        card_head(t, card),
        card_facts(t, card),
        _card_question(t, card, entering),
    )
    if card.closed:
        return Message(text=text)
    if card.mine or entering is not None:
        return Message(text=text, keyboard=keyboard(*status_buttons(t, card, entering)))
    return Message(text=text, keyboard=keyboard(*_buttons_of_role(t, card)))


def card_head(t: Translator, card: TaskCard) -> Html:
    """The decision's number, its committee, and its whole text."""
    return lines(dotted(bold(decision(t, card)), one_line(card.committee, 160)), escape(card.text, _DECISION))


def card_facts(t: Translator, card: TaskCard) -> Html:
    """What is known about a task, a line each: who, since when, until when, what was said last."""
    due: Html | None = None
    if card.due is not None:
        words_ = t.gettext("Due: {date} (past)") if card.late else t.gettext("Due: {date}")
        due = put(t, words_, date=card.due)
    elif card.deadline_raw:
        due = put(t, t.gettext("Due: {date}"), date=one_line(card.deadline_raw))
    return lines(
        put(t, t.gettext("Implementers: {offices}"), offices=names(t, card.offices or (card.office,), 300)),
        taken(t, card),
        due,
        directed(t, card.directive or "", 400),
        last_known(t, card),
        note_apart(t, card, 400),
        put(t, t.gettext("Evidence: {n}"), n=card.evidence) if card.evidence else None,
        *corrections(t, card.earlier, _CORRECTIONS),
    )


def _card_question(t: Translator, card: TaskCard, entering: Source | None) -> Html | None:
    if card.removed_on is not None:
        gone = t.gettext(
            "Since {date} this is no longer this office's task; nothing more needs to be reported."
        )
        return put(t, gone, date=card.removed_on)
    if card.closed:
        return put(t, t.gettext("This task is settled; nothing more needs to be reported."))
    if card.resting and card.viewer in (Role.CHAIR, Role.SUPERVISOR) and not card.mine:
        return put(t, t.gettext("Your decision is needed."))
    if card.resting:
        return put(
            t,
            t.gettext(
                "The matter awaits the Chair's decision; until then there will be no reminder about it."
            ),
        )
    if entering is not None:
        source = put(t, words.source(t, entering))
        return lines(
            put(t, t.gettext("Source: {source}"), source=source),
            put(t, t.gettext("What is its present state, according to {office}?"), office=card.office),
        )
    if card.status is Status.REPORTED_DONE and _may_accept(card):
        return put(t, t.gettext("Can it be accepted as implemented?"))
    return put(t, t.gettext("What is its present state?")) if card.mine else None


def _may_accept(card: TaskCard) -> bool:
    """The doer reports, somebody else accepts."""
    return not card.mine and card.viewer in (Role.SECRETARY, Role.CHAIR, Role.SUPERVISOR)


def answers_of_role(t: Translator, card: TaskCard) -> list[list[InlineKeyboardButton]]:
    """The yes or no that his role owes the office: to what is reported done, or asked for."""
    rows = []
    if card.status is Status.REPORTED_DONE and _may_accept(card):
        rows.append(accept_buttons(t, card))
    if card.viewer in (Role.CHAIR, Role.SUPERVISOR) and card.resting and card.status in EXEMPTIONS:
        rows.append(rule_buttons(t, card))
    return rows


def _buttons_of_role(t: Translator, card: TaskCard) -> list[list[InlineKeyboardButton]]:
    rows = answers_of_role(t, card)
    if card.viewer in (Role.CHAIR, Role.SUPERVISOR):
        rows.append([button(t.gettext("Give a directive"), GiveDirective(card.id))])
    if card.viewer is Role.SECRETARY:
        rows.append([button(t.gettext("Enter what the office has told"), EnterTask(card.id, "ask"))])
        if not card.resting and card.status is not Status.REPORTED_DONE:
            rows.append([button(t.gettext("✉️ Letter on paper"), LetterAbout(card.id))])
    return rows
