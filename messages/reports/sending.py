"""Reminding everybody, and what could not be sent."""

from collections.abc import Mapping

from committee.report_views import DeliveryTrouble
from locales.translator import Translator
from messages.buttons import Cancel, RemindAll, ShowOffices, ShowPending
from messages.message import Message, button, keyboard
from messages.text import N_, Html, bold, dotted, lines, listing, one_line, paragraphs, put

_FAILURES: Mapping[str, str] = {
    "blocked": N_("has switched messages off"),
    "not_found": N_("the Telegram account was not found"),
    "uncertain": N_("uncertain; sent once more"),
    "dead": N_("not accepted by Telegram"),
}


def remind_all_ask(t: Translator, committee_id: int, n: int) -> Message:
    """Before everybody who owes an update is reminded."""
    if not n:
        return Message(
            text=put(t, t.gettext("Nobody connected owes information now; there is nobody to remind."))
        )
    return Message(
        text=put(
            t,
            t.ngettext(
                "A reminder will be sent to {n} person who owes information. Shall it be sent now?",
                "A reminder will be sent to {n} persons who owe information. Shall it be sent now?",
                n,
            ),
            n=n,
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Yes, send it"), RemindAll(committee_id, 1)),
                button(t.gettext("No"), Cancel()),
            ]
        ),
    )


def remind_all_done(t: Translator, n: int) -> Message:
    """The reminders are on their way."""
    return Message(
        text=put(
            t,
            t.ngettext(
                "The reminder is being sent to {n} person.", "The reminder is being sent to {n} persons.", n
            ),
            n=n,
        )
    )


def delivery_trouble(t: Translator, value: DeliveryTrouble, committee_id: int | None = None) -> Message:
    """Model message ২৫, to the secretary."""
    items = [_failure(t, who, why) for who, why in value.failures]
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Some messages could not be sent"))),
                dotted(
                    put(t, t.gettext("Total {n}"), n=value.total),
                    put(t, t.gettext("sent {n}"), n=value.sent),
                    put(t, t.gettext("not sent {n}"), n=value.failed),
                    put(t, t.gettext("uncertain {n}"), n=value.uncertain) if value.uncertain else None,
                ),
            ),
            listing(t, items, 3000),
            put(
                t,
                t.gettext(
                    "In the report these offices will stand as “could not be reached”, "
                    "not as “no information received”."
                ),
            ),
        ),
        keyboard=None
        if committee_id is None
        else keyboard(
            [
                button(t.gettext("The phone list"), ShowPending(committee_id)),
                button(t.gettext("New invitation"), ShowOffices(committee_id, 0)),
            ]
        ),
    )


def _failure(t: Translator, who: str, why: str) -> Html:
    return Html(f"{one_line(who, 120)} – {why_words(t, why)}")


def why_words(t: Translator, why: str) -> Html:
    """Why a message is one to worry about: blocked, not_found, uncertain or dead."""
    return put(t, t.gettext(_FAILURES.get(why, _FAILURES["dead"])))


def repeated_mark(t: Translator) -> str:
    """Stands under a message that may arrive a second time."""
    return put(t, t.gettext("(Sent once more; if you have received it already, please disregard this.)"))
