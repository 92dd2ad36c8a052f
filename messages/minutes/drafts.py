"""What was read from a file, for the secretary to check."""

from collections.abc import Mapping

from telegram import InlineKeyboardButton

from committee.draft_views import DraftLeft, Preview
from committee.review import Confirmed, Remaining
from locales.translator import Translator
from messages.buttons import (
    ConfirmAmendment,
    ConfirmRest,
    DropDraft,
    MakeSheet,
    Register,
    ShowDecisions,
    ShowDoubt,
    ShowDraft,
    ShowHeader,
)
from messages.message import Message, button, keyboard
from messages.minutes.remaining import remaining
from messages.parts import digits, meeting_of, quoted
from messages.text import (
    LINE,
    N_,
    NAME,
    Html,
    bold,
    dotted,
    escape,
    lines,
    one_line,
    paragraphs,
    put,
)

_MOST_PROBLEMS = 5


# Keys of the reader's problems (minutes.model.Problem) → what the secretary should look at.
_UNSURE = N_("this could not be read with certainty")
DUE = "due"  # no code of the reader's: a day was reckoned
_PROBLEMS: Mapping[str, str] = {
    "meeting_date_missing": N_("the meeting's date was not found"),
    "calendars_disagree": N_("the two calendars' dates do not agree"),
    "words_not_found": N_("the registered decision does not have the words that are to be replaced"),
    "weekday_disagrees": N_("date and weekday do not agree"),
    "meeting_after_memo": N_("the memo is older than the meeting"),
    "committee_missing": N_("the committee's name was not found"),
    "chair_missing": N_("the Chair was not found"),
    "committee_unsure": N_("the committee's name was not found in a title"),
    "chair_post_missing": N_("the Chair's post was not found"),
    "chair_unsure": N_("it is not certain who took the chair"),
    "meeting_date_unsure": N_("different dates are given for the meeting"),
    "time_unsure": N_("it is not certain what belongs to the meeting's time"),
    "meeting_number_unsure": N_("it is not certain which number the meeting has"),
    "signed_unsure": N_("it is called a draft, and bears a signature"),
    "memo_no_unsure": N_("it is not certain what belongs to the memo number"),
    "time_missing": N_("the meeting's time was not found"),
    "venue_missing": N_("the meeting's place was not found"),
    "venue_unsure": N_("it is not certain what belongs to the meeting's place"),
    "memo_no_missing": N_("the memo number and its date were not found"),
    "memo_date_missing": N_("the memo's date was not found"),
    "number_gap": N_("a number is missing before this one"),
    "number_repeated": N_("the number occurs twice"),
    "number_out_of_order": N_("the number is out of order"),
    "read_unsure": N_("these words could not be read with certainty"),
    "scan_numbers": N_("the numbers have to be compared with the paper"),
    "scan_date": N_("the date has to be compared with the paper"),
    "scan_meeting": N_("the meeting's number and time have to be compared with the paper"),
    "scan_memo": N_("the memo number has to be compared with the paper"),
    "numbers_unsure": N_("the numbers of items and decisions do not go together in the usual way"),
    "commas_unsure": N_("it is not certain whether what stands behind a comma is an office of its own"),
    "words_unsure": N_("these words do not look like one whole decision"),
    "limit_unsure": N_("a time is named here; it is not certain whether it is the due date"),
    "limit_odd": N_("this was taken for the due date; it is not certain that it is one"),
    "sentence_left": N_("this sentence orders something but was taken into no decision"),
    "unnumbered_line": N_("this line has no number; it may be a decision of its own"),
    "text_before_number": N_("there is text before the first number"),
    "empty_decision": N_("the number has no text"),
    "decision_from_talk": N_("it is not said to be a decision; it was taken for one"),
    "cells_guessed": N_("the table is lost; what stands in which column was guessed"),
    "implementer_division_unsure": N_("it is not certain who implements which decision"),
    "ditto": N_("“ditto” was read as the implementer above"),
    "no_implementer": N_("no implementer is named"),
    "no_heading": N_("the table has no heading; its columns were guessed"),
    "decision_not_separated": N_("discussion and decision could not be told apart"),
    "number_of_another_item": N_("the number begins with another item's number"),
    "mention_unsure": N_("it is not certain where one office's name ends and the next begins"),
    "deadline_before_meeting": N_("the due date is before the meeting"),
    DUE: N_("the day of this time limit is not written; it was reckoned"),
    "damaged_characters": N_("some letters of the file are damaged"),
    "pages_are_pictures": N_("some pages are pictures; what stands on them was not read"),
    "letters_unsure": N_("the PDF does not say reliably what its letters are; some words may be wrong"),
    "damaged_file": N_("the file is damaged; something may be missing"),
    "old_encoding_left": N_("this could not be converted from the old font (Bijoy)"),
}


def reading(t: Translator) -> Message:
    """Said at once, before reading is done."""
    return Message(text=put(t, t.gettext("The minutes are being read …")))


def reading_page(t: Translator, done: int, of: int) -> Message:
    """The same while the pages of a scanned paper are read."""
    return Message(
        text=put(t, t.gettext("The minutes are being read: page {done} of {pages} …"), done=done, pages=of)
    )


def preview(t: Translator, value: Preview) -> Message:
    """Model message ৪."""
    more = value.left.readings - len(value.problems[:_MOST_PROBLEMS])
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("The minutes have been read"))),
                dotted(one_line(value.committee, NAME), meeting_of(t, value.meeting_date)),
                _printed_otherwise(t, value),
                _memo(t, value),
                None if value.signed else put(t, t.gettext("Draft: not signed")),
            ),
            lines(*_counts(t, value)),
            lines(
                put(t, t.gettext("Please check:")),
                *(_problem(t, one) for one in value.problems[:_MOST_PROBLEMS]),
                put(t, t.gettext("… and {n} more"), n=more) if more > 0 else None,
            )
            if value.problems
            else None,
            put(t, t.gettext("Until you register them, nothing will be sent to anybody.")),
        ),
        keyboard=keyboard(
            [_see_doubts(t, value), button(t.gettext("See all decisions"), ShowDecisions(value.draft_id, 0))],
            [
                button(t.gettext("✅ Confirm all the rest"), ConfirmRest(value.draft_id))
                if value.left.readings
                else None,
                button(t.gettext("✏️ Header"), ShowHeader(value.draft_id)),
                button(t.gettext("📊 Correct in Excel"), MakeSheet(value.draft_id)),
            ],
            [
                button(t.gettext("✅ Register"), Register(value.draft_id)),
                button(t.gettext("Cancel"), DropDraft(value.draft_id)),
            ],
        ),
    )


def _see_doubts(t: Translator, value: Preview) -> InlineKeyboardButton | None:
    if value.left.questions:
        return button(t.gettext("❓ See the questions"), ShowDoubt(value.draft_id, 0))
    if value.left.readings:
        return button(t.gettext("❔ See what is unsure"), ShowDoubt(value.draft_id, 0))
    return None


def _printed_otherwise(t: Translator, value: Preview) -> Html | None:
    """The committee's name as printed, where it is not simply the registered one."""
    printed = " ".join((value.printed_committee or "").split())
    if not printed or printed in value.committee or value.committee in printed:
        return None
    return put(t, t.gettext("Printed in the minutes: “{committee}”"), committee=printed)


def _memo(t: Translator, value: Preview) -> Html | None:
    if not value.memo_no:
        return None
    if value.memo_date is None:
        return put(t, t.gettext("Memo {number}"), number=value.memo_no)
    return put(t, t.gettext("Memo {number}, {date}"), number=value.memo_no, date=value.memo_date)


def _counts(t: Translator, value: Preview) -> list[Html | None]:
    carried = put(t, t.gettext("Open from earlier meetings: {n}; these go on"), n=value.carried)
    accepted = put(t, t.gettext("Settled by this meeting: {n}"), n=value.accepted)
    return [
        put(
            t,
            t.gettext("Agenda items {items} · Decisions {decisions}"),
            items=value.items,
            decisions=value.decisions,
        ),
        put(
            t,
            t.gettext("Of these standing {standing}, formal {formal}"),
            standing=value.standing,
            formal=value.formal,
        )
        if value.standing or value.formal
        else None,
        put(t, t.gettext("Tasks {tasks} · Offices {offices}"), tasks=value.tasks, offices=value.offices),
        dotted(carried if value.carried else None, accepted if value.accepted else None) or None,
        *remaining(t, value.left),
    ]


def problem_words(t: Translator, code: str) -> Html:
    """What a code of the reader means, as the end of a sentence."""
    return put(t, t.gettext(_PROBLEMS.get(code, _UNSURE)))


def _problem(t: Translator, problem: tuple[str, str, str]) -> Html:
    """One thing the reader is not sure of: which decision, what kind, and the words it is about."""
    where, code, what = problem
    place = escape(digits(t, where), 60) if where else None
    kind = problem_words(t, code)
    about = quoted(t, what, LINE) if what.strip() != where else None
    return Html("• " + ": ".join(part for part in (place, kind, about) if part))


def still_doubts(t: Translator, left: Remaining, draft_id: int) -> Message:
    """Registering has to wait until the questions are answered, and what is unsure has been seen."""
    n, unseen = left.questions, left.readings
    questions = put(
        t,
        t.ngettext(
            "{n} question still needs your decision; after that the minutes can be registered.",
            "{n} questions still need your decision; after that the minutes can be registered.",
            n,
        ),
        n=n,
    )
    rest = put(
        t,
        t.ngettext(
            "{n} reading is not certain and has not been seen yet. Please look at it, or confirm it as it was read.",
            "{n} readings are not certain and have not been seen yet. Please look at them, or confirm them as they were read.",
            unseen,
        ),
        n=unseen,
    )
    see = t.gettext("❓ See the questions") if n else t.gettext("❔ See what is unsure")
    return Message(
        text=lines(questions if n else None, rest if unseen else None),
        keyboard=keyboard(
            [button(see, ShowDoubt(draft_id, 0))],
            [button(t.gettext("✅ Confirm all the rest"), ConfirmRest(draft_id))] if unseen else [],
        ),
    )


def rest_confirmed(t: Translator, value: Confirmed) -> Message:
    """What was taken as it was read, and what must be answered all the same."""
    settled = put(
        t,
        t.ngettext(
            "✅ {n} reading has been confirmed as it was read.",
            "✅ {n} readings have been confirmed as they were read.",
            value.settled,
        ),
        n=value.settled,
    )
    if value.amends:
        done = put(t, t.gettext("Nothing is left to be seen; the changes can be confirmed."))
        go_on = button(t.gettext("✅ Confirm the changes"), ConfirmAmendment(value.draft_id))
    else:
        done = put(t, t.gettext("Nothing is left to be seen; the minutes can be registered."))
        go_on = button(t.gettext("✅ Register"), Register(value.draft_id))
    if value.left:
        see = (
            t.gettext("❓ See the questions") if value.left.questions else t.gettext("❔ See what is unsure")
        )
        go_on = button(see, ShowDoubt(value.draft_id, 0))
    return Message(
        text=lines(settled, *(remaining(t, value.left) if value.left else [done])),
        keyboard=keyboard([go_on, button(t.gettext("Summary"), ShowDraft(value.draft_id))]),
    )


def draft_left(t: Translator, value: DraftLeft) -> Message:
    """Once, on the next working day: a draft waits to be registered, or a difference to be confirmed."""
    waits = (
        t.gettext("The difference to the registered minutes, shown on {date}, has not been confirmed yet.")
        if value.amends
        else t.gettext("The draft read on {date} has not been registered yet; nobody has been written to.")
    )
    return Message(
        text=lines(
            dotted(bold(one_line(value.committee, NAME)), meeting_of(t, value.meeting_date)),
            put(t, waits, date=value.since),
            put(t, t.gettext("What you have answered and changed so far is kept.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Go on with it"), ShowDraft(value.draft_id)),
                button(t.gettext("Cancel"), DropDraft(value.draft_id)),
            ]
        ),
    )


def draft_dropped(t: Translator) -> Message:
    """The secretary did not want the draft registered."""
    return Message(
        text=put(
            t, t.gettext("Cancelled. Nothing has been registered; the earlier information is unchanged.")
        )
    )
