"""The fields of a draft that are written anew: what their buttons say, how they are asked for, what cannot be one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from committee.draft_views import DraftDecision
from committee.review import FieldAsked
from committee.short import label
from locales.dates import format_date
from locales.translator import Translator
from messages.buttons import DropDraft, ShowDecisions, ShowDraft
from messages.message import Message, button, keyboard
from messages.parts import digits
from messages.shared_buttons import cancel_button
from messages.text import N_, Html, escape, lines, one_line, paragraphs, put

HEADER = -1  # the index that stands for the header (actions.editing)
NO_KEY = "-"
LABELS: Mapping[str, str] = {
    "text": N_("✏️ Wording"),
    "number": N_("✏️ Number"),
    "deadline": N_("✏️ Due date"),
    "offices": N_("✏️ Implementers"),
    "meeting_date": N_("✏️ Meeting date"),
    "meeting_number": N_("✏️ Meeting number"),
    "memo_no": N_("✏️ Memo number"),
    "memo_date": N_("✏️ Memo date"),
    "chair": N_("✏️ Chair"),
    "meeting_time_raw": N_("✏️ Time"),
    "venue": N_("✏️ Venue"),
}
_ASKS: Mapping[str, str] = {
    "text": N_("Please write the whole wording of the decision."),
    "number": N_("Please write its number, for example 2.3."),
    "deadline": N_(
        "Please write the due date, for example “30 June 2026” or “within 15 days”; “none” if there is none."
    ),
    "offices": N_(
        "Please write who implements it, with commas between: the posts, not the persons; “none” if nobody does."
    ),
    "meeting_date": N_("Please write the date on which the meeting was held, for example 14 March 2026."),
    "meeting_number": N_("Please write the number of the meeting."),
    "memo_no": N_("Please write the memo number."),
    "memo_date": N_("Please write the date of the memo, for example 18 March 2026."),
    "chair": N_("Please write who was in the chair: name and post."),
    "meeting_time_raw": N_("Please write at what time the meeting was held, for example 10.30 am."),
    "venue": N_("Please write where the meeting was held."),
}
_WRONG: Mapping[str, str] = {
    "number": N_("This is not a number as decisions have it."),
    "meeting_date": N_("No date could be found in this."),
    "memo_date": N_("No date could be found in this."),
    "future": N_("That day is still to come; the meeting was held before today."),
    "no_such_day": N_("There is no such day."),
    "offices": N_("No office could be found in this."),
    "decision": N_("No decision could be found in this."),
    "long": N_("This is too long for it."),
}
_TAKEN = 120  # room for the words of the decision that has the number
_NOW = 1500  # room for what stands there now


def edit_label(t: Translator, field: str) -> str:
    """The button that asks for a field."""
    return t.gettext(LABELS[field])


def field_ask(t: Translator, value: FieldAsked, wrong: str | None = None) -> Message:
    """Asks for a field in words; what stands there now can be copied by a tap. `wrong`: why the last answer was none."""
    about = put(t, t.gettext("Decision {number}"), number=digits(t, value.number)) if value.number else None
    now = escape(value.now, _NOW) if value.now else (format_date(value.on, t.lang) if value.on else "")
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext(_WRONG[wrong])) if wrong else None,
                about,
                put(t, t.gettext(_ASKS[value.field])),
            ),
            lines(put(t, t.gettext("It says now (a tap copies it):")), Html(f"<code>{now}</code>"))
            if now
            else None,
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def decision_ask(t: Translator, wrong: str | None = None) -> Message:
    """Asks for a decision that is missing in what was read."""
    return Message(
        text=lines(
            put(t, t.gettext(_WRONG[wrong])) if wrong else None,
            put(
                t,
                t.gettext(
                    "Please write the missing decision in one message: its number, wording and implementers."
                ),
            ),
            put(
                t,
                t.gettext(
                    "For example: “2.3. The list shall be sent by 30 June. Implementation: District Education Officer”"
                ),
            ),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def number_taken(t: Translator, other: DraftDecision, ask: Message) -> Message:
    """The number that was written is another decision's; `ask` asks once more."""
    text = t.gettext("The number {number} is taken by another decision of the draft: “{words}”.")
    name = digits(t, label(other.number, other.agenda_no))
    # The sentence ends behind the quotation marks.
    said = put(t, text, number=name, words=one_line(other.text.rstrip(" ।."), _TAKEN))
    return replace(ask, text=paragraphs(said, Html(ask.text)))


def no_draft(t: Translator) -> Message:
    """There is no draft in which a decision could be looked up."""
    return Message(
        text=put(
            t,
            t.gettext(
                "There is no draft of minutes at present. Please send the minutes: a file, or their text."
            ),
        )
    )


def about_the_draft(t: Translator, draft_id: int) -> Message:
    """Words that answer nothing while a draft is open: how it is gone through."""
    words = t.gettext(
        "It is not clear what this is about. The minutes you sent are still a draft: please answer its questions by their "
        "buttons; to change a decision, write its number, for example: 2.1"
    )
    return Message(
        text=put(t, words),
        keyboard=keyboard(
            [
                button(t.gettext("Summary"), ShowDraft(draft_id)),
                button(t.gettext("All decisions"), ShowDecisions(draft_id, 0)),
            ]
        ),
    )


def draft_stays(t: Translator, draft_id: int, held: date | None) -> Message:
    """Nothing was being asked, but a draft (of the meeting `held` on that day) is open: that is given up by its own
    button."""
    words = t.gettext(
        "Nothing is being asked that could be cancelled. The minutes of the meeting of {date} are still a draft; to give it "
        "up, please tap “Cancel the draft”."
    )
    if held is None:
        words = t.gettext(
            "Nothing is being asked that could be cancelled. The minutes you sent are still a draft; to give it up, please "
            "tap “Cancel the draft”."
        )
    return Message(
        text=put(t, words, date=held or ""),
        keyboard=keyboard(
            [
                button(t.gettext("Summary"), ShowDraft(draft_id)),
                button(t.gettext("Cancel the draft"), DropDraft(draft_id)),
            ]
        ),
    )


def no_such_decision(t: Translator, number: str, draft_id: int, held: date | None) -> Message:
    """The draft (of the meeting `held` on that day: he may have another in mind) has no decision of this number."""
    sentence = t.gettext("The draft of the meeting of {date} has no decision with the number {number}.")
    if held is None:
        sentence = t.gettext("The draft has no decision with the number {number}.")
    return Message(
        text=put(t, sentence, number=digits(t, one_line(number, 40)), date=held or ""),
        keyboard=keyboard([button(t.gettext("All decisions"), ShowDecisions(draft_id, 0))]),
    )
