"""What is said when something could not be done."""

from collections.abc import Mapping

from committee.values import Role
from locales.translator import Translator
from messages.message import Message
from messages.text import N_, lines, plain, put


def went_wrong(t: Translator, reference: str) -> Message:
    """A fault of the program; `reference` finds it in the log."""
    return Message(
        text=lines(
            put(t, t.gettext("Sorry, this could not be done because of a fault on our side.")),
            put(t, t.gettext("What had been recorded before is unchanged. Please try again after a while.")),
            put(
                t,
                t.gettext("If it happens again, please give the member-secretary this number: {reference}"),
                reference=reference,
            ),
        )
    )


def too_long_text(t: Translator, limit: int) -> Message:
    """A text longer than is taken here."""
    return Message(
        text=put(
            t,
            t.gettext("The text is too long; it has not been recorded. Please write it within {n} letters."),
            n=limit,
        )
    )


def sticker(t: Translator) -> Message:
    """A sticker, a voice message, a place."""
    return Message(
        text=put(
            t,
            t.gettext(
                "Only text, photos and documents can be taken here. Please write in words; for help: /help"
            ),
        )
    )


def unknown_command(t: Translator) -> Message:
    """A command there is none of."""
    return Message(text=put(t, t.gettext("There is no such command. What can be done here: /help")))


def old_button(t: Translator) -> str:
    """Toast: a button of an earlier message that no longer applies."""
    return plain(t, t.gettext("This button is no longer valid. Please use the latest message."))


def draft_registered(t: Translator) -> str:
    """Toast: a button of a draft that was registered meanwhile, perhaps by another secretary."""
    return plain(t, t.gettext("This draft has been registered already; nothing has been changed now."))


def reminder_days(t: Translator, most: int) -> str:
    """Toast: none of the days would be left, or there would be too many."""
    return plain(
        t,
        t.gettext(
            "One reminder day at least has to stay, and {n} at most. To stop the reminders: /reminders, ⏸."
        ),
        n=most,
    )


def not_allowed(t: Translator) -> Message:
    """Not for this person's role."""
    return Message(text=put(t, t.gettext("This is not within your role. What you can do here: /help")))


def set_up_first(t: Translator) -> Message:
    """The secretary wants to work before his committee exists."""
    return Message(
        text=put(
            t,
            t.gettext(
                "The committee is not set up yet. Please answer the question asked last; to begin anew: /start"
            ),
        )
    )


def group_only_private(t: Translator) -> Message:
    """A command in a group."""
    return Message(text=put(t, t.gettext("Commands work in private only. Please write to me directly.")))


_WAYS_ON: Mapping[Role, str] = {
    Role.SECRETARY: N_(
        "It is not clear what this is about. To hand in minutes, please send the file or the whole text; "
        "what an office has said is entered by /pending. Everything else: /help"
    ),
    Role.CHAIR: N_(
        "It is not clear what this is about. To give a directive, please write it after the decision's number, for "
        "example: “2.1 Please finish soon”, or choose the matter in /digest; “All offices” there has every matter."
    ),
    Role.OBSERVER: N_("It is not clear what this is about. The progress is shown by /digest."),
}


def nothing_understood(t: Translator, role: Role | None = None) -> Message:
    """A text that answers nothing, and the way on for this role (None and officers: to their tasks)."""
    way = _WAYS_ON.get(Role.CHAIR if role is Role.SUPERVISOR else role) if role else None
    if way is not None:
        return Message(text=put(t, t.gettext(way)))
    return Message(
        text=put(
            t,
            t.gettext(
                "It is not clear what this is about. To report progress please choose the decision in /tasks, "
                "or write in reply to the message about it."
            ),
        )
    )


def no_such_number(t: Translator) -> Message:
    """The Chair's words name a decision that is not open."""
    return Message(
        text=put(
            t,
            t.gettext(
                "No open decision has this number; nothing has been sent. All of them: /digest, “All offices”"
            ),
        )
    )


def file_too_big(t: Translator, limit_mb: int = 20) -> Message:
    """A file Telegram does not hand over."""
    return Message(
        text=put(
            t,
            t.gettext(
                "The file is too big; {n} MB is the limit. Nothing has been recorded. Please send a smaller one."
            ),
            n=limit_mb,
        )
    )


def expired_question(t: Translator) -> Message:
    """An answer to a question that is no longer open."""
    return Message(
        text=put(
            t,
            t.gettext(
                "That question is no longer open; nothing has been recorded. Please begin again if needed."
            ),
        )
    )


def edited(t: Translator) -> Message:
    """A message that was changed after it had been taken."""
    sentence = t.gettext(
        "A message changed later is not read again; what had been taken from it stands. To correct it, please write it anew."
    )
    return Message(text=put(t, sentence))


def busy(t: Translator) -> Message:
    """The same work is going on already."""
    return Message(
        text=put(
            t, t.gettext("The earlier work is still going on. Please wait a little, or stop it: /cancel")
        )
    )
