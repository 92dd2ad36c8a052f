"""A draft as a table for Excel: what goes with it, what is noted in it, and what came back of it."""

from collections.abc import Mapping
from html import unescape

from committee.draft_views import Doubt
from locales.translator import Translator
from messages.buttons import MakeSheet, ShowDraft
from messages.message import Message, button, keyboard
from messages.minutes.files import reason
from messages.minutes.problem_words import problem_words
from messages.minutes.remaining import remaining
from messages.parts import meeting_of
from messages.text import N_, NAME, Html, bold, dotted, lines, one_line, paragraphs, plain, put
from minutes.sheet.values import DraftSheet, Note

_REFUSED: Mapping[str, str] = {
    "other_committee": N_("This table belongs to a committee whose member-secretary you are not."),
    "registered": N_("The minutes of this table have been registered already; it changes nothing any more."),
    "dropped": N_(
        "The draft of this table was cancelled; please send the minutes again and ask for a new table."
    ),
    "unknown": N_("This table belongs to no draft that is known here; please ask for a new one."),
    "no_draft": N_("There is no open draft that this table belongs to; please send the minutes first."),
}
# What is said otherwise of a workbook than of other files.
_UNREADABLE: Mapping[str, str] = {
    "damaged": N_("the file is damaged; please open it in Excel, save it again and send that"),
    "too_big": N_("it is far too big for a table of decisions"),
}
# Where in the table something is to be looked at, by kind of question; what a problem calls for says so itself.
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "unknown": ("offices",),
    "group": ("offices",),
    "continuation": ("text",),
    "due": ("day",),
    "date": ("meeting_date",),
    "memo": ("memo_no",),
}
_NO_CELL = ("add", "drop")


def sheet_caption(t: Translator, sheet: DraftSheet) -> str:
    """What stands under the file, as HTML of at most 1024 units."""
    return paragraphs(
        lines(
            bold(put(t, t.gettext("The decisions as an Excel table"))),
            dotted(one_line(sheet.committee, NAME), meeting_of(t, sheet.meeting_date)),
            *remaining(t, sheet.left),
        ),
        lines(
            put(t, t.gettext("Please correct it in Excel, save it, and send the same file here.")),
            put(t, t.gettext("Every change will be shown here first; it counts when you have accepted it.")),
        ),
    )


def sheet_failed(t: Translator) -> Message:
    """The table could not be made."""
    return Message(
        text=put(t, t.gettext("The table could not be prepared. The draft is unchanged; please try again."))
    )


def sheet_notes(t: Translator, sheet: DraftSheet) -> tuple[Note, ...]:
    """What should be looked at, in plain words, at every row that it is about."""
    notes = []
    for one in sheet.doubts:
        for index in one.indexes or (None,):
            fields = _FIELDS.get(one.doubt.kind) or tuple(
                offer for offer in one.doubt.offers if offer not in _NO_CELL
            )
            notes.append(
                Note(
                    index=index,
                    fields=fields or ("text" if index is not None else "meeting_number",),
                    text=_note(t, one.doubt),
                    key=one.doubt.key if one.doubt.kind == "problem" else "",
                )
            )
    return tuple(notes)


def _note(t: Translator, doubt: Doubt) -> str:
    words = " ".join(doubt.raw.split())[:300]
    if doubt.kind == "problem":
        kind = unescape(problem_words(t, doubt.code))
        return plain(t, t.gettext("{what}: “{words}”"), what=kind, words=words) if words else kind
    if doubt.person:
        return plain(t, t.gettext("“{words}”: only a person is named; which office's?"), words=words)
    if doubt.kind == "unknown" and words:
        return plain(t, t.gettext("“{words}”: no office of this name is in the list."), words=words)
    if doubt.kind == "unknown":
        return t.gettext("Nobody is named; whose task is it?")
    if doubt.kind == "group":
        return plain(
            t, t.gettext("“{words}” means several offices; the chat asks how they report."), words=words
        )
    if doubt.kind == "continuation" and doubt.old is not None:
        old = " ".join(doubt.old.text.split())[:120]
        return plain(
            t, t.gettext("It resembles one that is still open (“{words}”); the chat asks."), words=old
        )
    if doubt.kind == "due" and doubt.proposed is not None:
        return plain(
            t,
            t.gettext(
                "Counted from the meeting this comes to {date}; if it is right, please write it as the date."
            ),
            date=doubt.proposed,
        )
    if doubt.kind == "committee":
        return plain(
            t, t.gettext("“{words}” is printed, another committee's name; the chat asks."), words=words
        )
    if doubt.kind == "memo":
        return t.gettext("This memo number is registered for another meeting; the chat asks.")
    return t.gettext("The date of the meeting was not found, or is still to come.")


def sheet_refused(t: Translator, code: str) -> Message:
    """A table that belongs to no draft that he has open."""
    return Message(
        text=lines(put(t, t.gettext(_REFUSED.get(code, _REFUSED["unknown"]))), _unchanged(t)),
    )


def sheet_unreadable(t: Translator, code: str) -> Message:
    """An Excel file that could not be read."""
    return Message(
        text=lines(
            put(t, t.gettext("This Excel file could not be read.")),
            put(
                t,
                t.gettext("Reason: {reason}."),
                reason=put(t, t.gettext(_UNREADABLE[code])) if code in _UNREADABLE else reason(t, code),
            ),
            _unchanged(t),
        )
    )


def _unchanged(t: Translator) -> Html:
    return put(t, t.gettext("Nothing has been changed."))


def sheet_accepted(t: Translator) -> Message:
    """The draft stands with what the table changed."""
    return Message(text=put(t, t.gettext("✅ The changes from Excel have been taken into the draft.")))


def sheet_dropped(t: Translator, draft_id: int) -> Message:
    """The table changes nothing."""
    return Message(
        text=put(t, t.gettext("The changes from Excel have been dropped; the draft is as it was.")),
        keyboard=keyboard(
            [
                button(t.gettext("Summary"), ShowDraft(draft_id)),
                button(t.gettext("📊 New table"), MakeSheet(draft_id)),
            ]
        ),
    )
