"""What the secretary enters and verifies, and what he and the chair are told about an office's answer."""

from collections.abc import Sequence
from datetime import date

from committee.values import Source, Status
from committee.views import OfficeLine, TaskCard, TaskLine
from locales.translator import Translator
from messages import words
from messages.buttons import EnterTask, GivenByHand, OpenTask, ShowOffice
from messages.message import Message, button, keyboard
from messages.parts import decision, decision_line, quoted, standing, task_line
from messages.passing_on import by_whatsapp
from messages.shared_buttons import accept_buttons, cancel_button, rule_buttons, task_buttons
from messages.text import N_, NAME, Html, bold, dotted, escape, lines, listing, one_line, paragraphs, put

_SOURCES: tuple[tuple[Source, str], ...] = (
    (Source.PHONE, N_("☎️ By telephone")),
    (Source.LETTER, N_("✉️ By letter")),
    (Source.MEETING, N_("Orally at the meeting")),
)


# --- entering what came otherwise --------------------------------------------------------------------------------------


def office_tasks_for_entry(t: Translator, office: OfficeLine, tasks: Sequence[TaskLine]) -> Message:
    """Which of an office's tasks the secretary heard about."""
    if not tasks:
        return Message(text=lines(bold(one_line(office.name, NAME)), put(t, t.gettext("No open task."))))
    return Message(
        text=paragraphs(
            lines(
                bold(one_line(office.name, NAME)),
                put(t, t.gettext("Phone: {phone}"), phone=office.phone) if office.phone else None,
                put(t, t.gettext("Which decision is the information about?")),
            ),
            listing(t, [task_line(t, one, with_state=True) for one in tasks], 3300),
        ),
        keyboard=keyboard(
            task_buttons(t, tasks, lambda task_id: EnterTask(task_id, "ask")),
            [button(t.gettext("Go back"), ShowOffice(office.id))],
        ),
    )


def source_ask(t: Translator, task_id: int) -> Message:
    """How the information came."""
    return Message(
        text=put(t, t.gettext("How did the information come?")),
        keyboard=keyboard(
            [button(t.gettext(label), EnterTask(task_id, source)) for source, label in _SOURCES],
            [button(t.gettext("Go back"), OpenTask(task_id))],
        ),
    )


def informant_ask(t: Translator) -> Message:
    """Who gave the information and what he said: one line, which stands in the report."""
    return Message(
        text=put(
            t,
            t.gettext(
                "Who gave the information (by post), and what was said? Written in one line, it will stand in the "
                "report (optional). For example: “Office Assistant: done in 7 schools”."
            ),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def copy_ready(t: Translator, text: str, office_id: int, phone: str | None = None) -> Message:
    """A plain text to be copied with one tap into WhatsApp or an SMS; that it was given is noted with the button."""
    return Message(
        text=paragraphs(
            put(t, t.gettext("Text for WhatsApp/SMS; a tap copies it:")),
            Html(f"<pre>{escape(text, 3800)}</pre>"),
            put(t, t.gettext("When it has been given, please tap the button: it counts in the report.")),
        ),
        keyboard=keyboard(
            [by_whatsapp(t, text, phone), button(t.gettext("✅ Given by hand"), GivenByHand(office_id))]
        ),
    )


# --- verifying -----------------------------------------------------------------------------------------------------------


def to_verify(t: Translator, tasks: Sequence[TaskLine]) -> Message:
    """What was reported as implemented and waits for being accepted."""
    if not tasks:
        return Message(text=put(t, t.gettext("Nothing awaits verification.")))
    return Message(
        text=paragraphs(
            bold(put(t, t.gettext("Awaiting verification ({n})"), n=len(tasks))),
            listing(t, [task_line(t, one, with_office=True) for one in tasks], 3400),
            put(t, t.gettext("Please tap a number to verify.")),
        ),
        keyboard=keyboard(task_buttons(t, tasks)),
    )


def accepted_by_me(t: Translator, card: TaskCard) -> Message:
    """To who has just accepted."""
    return Message(
        text=lines(
            put(t, t.gettext("✅ Accepted as <b>{status}</b>"), status=words.status(t, Status.DONE)),
            decision_line(t, card),
            put(
                t,
                t.gettext(
                    "{office} is being informed. It will be settled when the next meeting confirms it."
                ),
                office=card.office,
            ),
        )
    )


def more_asked_by_me(t: Translator, card: TaskCard) -> Message:
    """To who has just asked for more information."""
    return Message(
        text=lines(
            put(t, t.gettext("✅ Recorded")),
            put(
                t,
                t.gettext("{decision}: <b>{status}</b>"),
                decision=decision(t, card),
                status=words.status(t, Status.MORE_INFORMATION),
            ),
            put(t, t.gettext("{office} is being asked for more information."), office=card.office),
            put(
                t,
                t.gettext(
                    "What needs to be known can be written here in one line (optional); it is passed on."
                ),
            ),
        )
    )


def passed_on(t: Translator, card: TaskCard) -> Message:
    """His words on what more is to be known are on their way."""
    return Message(
        text=put(
            t, t.gettext("{decision}: passed on to {office}."), decision=decision(t, card), office=card.office
        )
    )


def done_notice(t: Translator, card: TaskCard) -> Message:
    """To who accepts: an office has reported a decision implemented."""
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Reported as implemented"))),
                dotted(one_line(card.committee, NAME), one_line(card.office, NAME)),
                decision_line(t, card),
                quoted(t, card.note),
                put(t, t.gettext("Evidence: {n}"), n=card.evidence) if card.evidence else None,
            ),
            put(t, t.gettext("Can it be accepted as implemented?")),
        ),
        keyboard=keyboard(accept_buttons(t, card)),
    )


# --- notices --------------------------------------------------------------------------------------------------------------


def exemption_notice(
    t: Translator, card: TaskCard, status: Status, reason: str | None, until: date | None
) -> Message:
    """To the chair: what an office asks for, to be approved or not."""
    return Message(
        text=paragraphs(
            lines(put(t, t.gettext("Sir/Madam,")), bold(put(t, t.gettext("Your decision is needed")))),
            _exemption(t, card, status, reason, until),
        ),
        keyboard=keyboard(rule_buttons(t, card)),
    )


def exemption_seen(
    t: Translator, card: TaskCard, status: Status, reason: str | None, until: date | None
) -> Message:
    """To the secretary: the same, for his information."""
    return Message(
        text=paragraphs(
            bold(put(t, t.gettext("For your information: a request awaits the Chair's decision"))),
            _exemption(t, card, status, reason, until),
        )
    )


def _exemption(t: Translator, card: TaskCard, status: Status, reason: str | None, until: date | None) -> Html:
    request = standing(t, status, None, until=until)
    present_due = status is Status.MORE_TIME and card.due is not None
    return lines(
        dotted(one_line(card.committee, NAME), one_line(card.office, NAME)),
        put(t, t.gettext("{decision}: {words}"), decision=decision(t, card), words=one_line(card.text, 500)),
        put(t, t.gettext("Request: <b>{request}</b>"), request=request),
        put(t, t.gettext("Present due date: {date}"), date=card.due) if present_due else None,
        put(t, t.gettext("Reason: “{words}”"), words=one_line(reason, 500))
        if reason and reason.strip()
        else None,
    )


def objection_notice(t: Translator, card: TaskCard) -> Message:
    """To the secretary: an officer says that something about this task is not right."""
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("An officer asks you to look at a task"))),
                one_line(card.committee, NAME),
                decision_line(t, card),
                put(t, t.gettext("Office now in the list: {office}"), office=card.office),
            ),
            put(t, t.gettext("He could not answer it: it is settled, or is not in his office's list.")),
        )
    )
