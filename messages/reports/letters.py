"""The letter on paper: over whose signature it goes, and what stands under its files."""

from collections.abc import Mapping

from telegram import InlineKeyboardButton

from committee.letters import OfficeLetter, Signer
from locales.dates import format_date
from locales.translator import Translator
from messages.buttons import GivenByHand, MakeLetter, ShowOffice, ShowPending
from messages.message import Message, button, keyboard
from messages.parts import answered_or_not
from messages.text import N_, NAME, Html, bold, dotted, lines, one_line, paragraphs, put

_SIGNERS: Mapping[Signer, str] = {
    Signer.SECRETARY: N_("Member-secretary"),
    Signer.CHAIR: N_("Chair – demi-official letter"),
}


def letter_offer(t: Translator, value: OfficeLetter) -> Message:
    """Model message ১৬, for one office: the letter is ready; who signs it?"""

    def signer(one: Signer) -> InlineKeyboardButton:
        words = t.gettext(_SIGNERS[one]) if one in _SIGNERS else value.post_of(one)
        return button(words, MakeLetter(value.office_id, one))

    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Letter to an office"))),
                put(
                    t,
                    t.gettext("<b>{office}</b> · decisions: {n}"),
                    office=one_line(value.office, NAME),
                    n=len(value.decisions),
                ),
                _asked(t, value),
            ),
            put(t, t.gettext("The letter is ready. Over whose signature is it to go?")),
        ),
        keyboard=keyboard(
            [signer(one) for one in value.signers],
            [
                button(t.gettext("I shall phone first"), ShowOffice(value.office_id)),
                button(t.gettext("Not this time"), ShowPending(value.committee_id)),
            ],
        ),
    )


def _asked(t: Translator, value: OfficeLetter) -> Html:
    """On which days it was asked, and that no answer came."""
    if not value.asked:
        return put(t, t.gettext("It has not been asked in this cycle yet."))
    dates = Html(", ".join(format_date(day, t.lang, year=False) for day in value.asked))
    seen = put(t, t.gettext("seen: {date}"), date=value.seen) if value.seen else None
    return dotted(put(t, t.gettext("Sent: {dates}"), dates=dates), seen, answered_or_not(t, value.answered))


def letter_file(t: Translator, value: OfficeLetter, signer: Signer, form: str) -> Message:
    """What stands under the letter's file, at most 1024 units. `form`: docx | pdf.

    Under the last of the two that it has been sent can be noted; it then counts in the report.
    """
    head = t.gettext("Letter (Word)") if form == "docx" else t.gettext("Letter (PDF)")
    sent = button(t.gettext("✅ The letter has been sent"), GivenByHand(value.office_id))
    return Message(
        text=lines(
            dotted(bold(put(t, head)), one_line(value.office, NAME)),
            put(t, t.gettext("Signature: {post}"), post=one_line(value.post_of(signer), NAME)),
            put(
                t,
                t.gettext("Answer asked for by {date}; the memo number is left blank."),
                date=value.reply_by,
            ),
        ),
        keyboard=keyboard([sent]) if form == "pdf" else None,
    )


def nothing_owed(t: Translator) -> Message:
    """The office has answered all that it was asked."""
    return Message(text=put(t, t.gettext("This office owes no information now; no letter is needed.")))
