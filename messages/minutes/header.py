"""The header of a draft, with what can be changed about it."""

from dataclasses import replace

from telegram import InlineKeyboardButton

from committee.review import HeaderCard, HeaderLines
from locales.translator import Translator
from messages.buttons import EditField, SetSigned
from messages.message import Message, button, keyboard
from messages.minutes.decisions import summary_button
from messages.minutes.fields import HEADER, NO_KEY, edit_label
from messages.text import Html, bold, lines, one_line, paragraphs, put

_HEADER_FIELDS = (
    ("meeting_date", "meeting_number"),
    ("meeting_time_raw", "venue"),
    ("memo_no", "memo_date"),
    ("chair",),
)


def header_card(t: Translator, card: HeaderCard) -> Message:
    """The header of a draft, and a button for each thing that can be changed in it."""

    def edit(field: str) -> InlineKeyboardButton:
        return button(edit_label(t, field), EditField(card.draft_id, HEADER, field, NO_KEY))

    it = card.lines
    signed = t.gettext("Signed") if card.signed else t.gettext("Draft: not signed")
    other = t.gettext("→ Draft") if card.signed else t.gettext("→ Signed")
    return Message(
        text=paragraphs(
            bold(put(t, t.gettext("Header of the minutes"))),
            lines(header_lines(t, replace(it, meeting_date=card.meeting_date)), put(t, signed)),
        ),
        keyboard=keyboard(
            *([edit(field) for field in row] for row in _HEADER_FIELDS),
            [
                button(other, SetSigned(card.draft_id, 0 if card.signed else 1)),
                summary_button(t, card.draft_id),
            ],
        ),
    )


def header_lines(t: Translator, it: HeaderLines) -> Html:
    """What was read of a header, a line each."""
    return lines(
        one_line(it.committee or "", 300) or None,
        _field(t, t.gettext("Meeting: {value}"), it.meeting_date),
        _field(t, t.gettext("Time: {value}"), it.meeting_time),
        _field(t, t.gettext("Venue: {value}"), it.venue),
        _field(t, t.gettext("Number of the meeting: {value}"), it.meeting_number),
        _field(t, t.gettext("Memo number: {value}"), it.memo_no),
        _field(t, t.gettext("Date of the memo: {value}"), it.memo_date),
        _field(t, t.gettext("Chair: {value}"), _chair(t, it)),
    )


def _chair(t: Translator, it: HeaderLines) -> str | Html:
    """The chair as printed; of one whose post was not found that is said."""
    if it.chair and not it.chair_post:
        return put(t, t.gettext("{name} (post not found)"), name=it.chair)
    return chair_of(it.chair, it.chair_post)


def chair_of(name: str | None, post: str | None) -> str:
    """The chair as printed: name and post."""
    return ", ".join(part for part in (name, post) if part)


def _field(t: Translator, text: str, value: object) -> Html:
    return put(t, text, value=value or put(t, t.gettext("not found")))
