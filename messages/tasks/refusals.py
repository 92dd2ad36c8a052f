"""An answer that could not be taken, and the short answers shown over a tapped button."""

from datetime import date

from committee.views import TaskCard
from locales.translator import Translator
from messages.message import Message, keyboard
from messages.parts import decision, decision_line, state
from messages.shared_buttons import my_tasks_button, tell_secretary_button
from messages.text import lines, plain, put


def not_your_task(t: Translator, task_id: int, changed_on: date | None = None) -> Message:
    """Model message ৯."""
    return Message(
        text=lines(
            put(
                t,
                t.gettext(
                    "This decision is not in your office's list now; the answer has therefore not been recorded."
                ),
            ),
            put(t, t.gettext("The list was updated on {date}."), date=changed_on) if changed_on else None,
            put(t, t.gettext("If this seems wrong, please inform the member-secretary.")),
        ),
        keyboard=keyboard([my_tasks_button(t), tell_secretary_button(t, task_id)]),
    )


def closed_task(t: Translator, card: TaskCard) -> Message:
    """An answer or a tap on something that is settled, or is no longer this office's."""
    if card.removed_on is not None:
        since = t.gettext(
            "Since {date} this is no longer this office's task; nothing more needs to be reported."
        )
        return Message(
            text=lines(
                decision_line(t, card),
                put(t, since, date=card.removed_on),
                put(t, t.gettext("If this seems wrong, please inform the member-secretary.")),
            ),
            keyboard=keyboard([my_tasks_button(t), tell_secretary_button(t, card.id)]),
        )
    return Message(
        text=lines(
            put(
                t,
                t.gettext(
                    "{decision} is settled (<b>{status}</b>); the answer has therefore not been recorded."
                ),
                decision=decision(t, card),
                status=state(t, card),
            ),
            put(t, t.gettext("If there is new information, please inform the member-secretary.")),
        ),
        keyboard=keyboard([my_tasks_button(t), tell_secretary_button(t, card.id)]),
    )


def told_secretary(t: Translator) -> Message:
    """The member-secretary is being informed."""
    return Message(text=put(t, t.gettext("The member-secretary is being informed of the matter.")))


def changed_meanwhile(t: Translator) -> str:
    """Toast: the button was older than the task's present state."""
    return plain(t, t.gettext("The information has changed meanwhile; here is the present state."))


def already_recorded(t: Translator) -> str:
    """Toast: a second tap on the same button."""
    return plain(t, t.gettext("This has been recorded already."))


def acknowledged(t: Translator) -> str:
    """Toast: “seen” is kept."""
    return plain(t, t.gettext("Recorded that you have seen it. Thank you."))
