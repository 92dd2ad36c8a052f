"""Going: handing over, and who cannot be written to any more."""

from locales.translator import Translator
from messages.buttons import Cancel, EnterFor, HandOver, InviteOffice
from messages.message import Message, button, keyboard
from messages.text import lines, put


def hand_over_ask(t: Translator, office_id: int, office: str) -> Message:
    """Before somebody stops speaking for an office."""
    return Message(
        text=lines(
            put(t, t.gettext("Do you wish to hand over your duty for <b>{office}</b>?"), office=office),
            put(
                t,
                t.gettext(
                    "No further messages about this office will be sent to you. What was reported stays. "
                    "The member-secretary will be informed, so that your successor can be invited."
                ),
            ),
        ),
        keyboard=keyboard(
            [button(t.gettext("Yes, hand over"), HandOver(office_id, 1)), button(t.gettext("No"), Cancel())]
        ),
    )


def hand_over_done(t: Translator, office: str) -> Message:
    """To whom has handed over."""
    return Message(
        text=lines(
            put(t, t.gettext("✅ Your duty for <b>{office}</b> has been handed over."), office=office),
            put(t, t.gettext("The member-secretary is being informed. Thank you for your cooperation.")),
        )
    )


def hand_over_notice(t: Translator, office_id: int, office: str, person: str = "") -> Message:
    """To the secretary: nobody or one person less speaks for an office."""
    return Message(
        text=lines(
            put(
                t,
                t.gettext("The duty for <b>{office}</b> has been handed over (transfer or leave)."),
                office=office,
            ),
            put(t, t.gettext("Name on Telegram: {person}"), person=person) if person else None,
            put(t, t.gettext("Please invite the successor.")),
        ),
        keyboard=keyboard([button(t.gettext("Make an invitation"), InviteOffice(office_id))]),
    )


def blocked_notice(t: Translator, office_id: int, office: str) -> Message:
    """To the secretary: an office's person does not take messages any more."""
    return Message(
        text=lines(
            put(
                t,
                t.gettext("Messages no longer reach <b>{office}</b>: they have been switched off there."),
                office=office,
            ),
            put(t, t.gettext("Until that changes, what is learnt by phone can be entered here.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Enter what was learnt by phone"), EnterFor(office_id)),
                button(t.gettext("New invitation"), InviteOffice(office_id)),
            ]
        ),
    )
