"""What was read from a file, for the secretary to check."""

import re
from collections.abc import Mapping

from committee.views import DraftDecision, DraftPage, Preview
from locales.translator import Translator
from messages import words
from messages.buttons import DropDraft, Register, ShowDecisions, ShowDoubt, ShowDraft, ToggleNature
from messages.message import MOST, Message, button, keyboard
from messages.parts import digits, meeting_of, quoted
from messages.shared_buttons import page_buttons, page_words
from messages.text import (
    LINE,
    N_,
    NAME,
    Html,
    bold,
    dotted,
    escape,
    lines,
    listing,
    names,
    one_line,
    paragraphs,
    plain,
    put,
)

_MOST_PROBLEMS = 5


# Keys of the reader's problems (minutes.model.Problem) → what the secretary should look at.
_UNSURE = N_("this could not be read with certainty")
_PROBLEMS: Mapping[str, str] = {
    "meeting_date_missing": N_("the meeting's date was not found"),
    "calendars_disagree": N_("the two calendars' dates do not agree"),
    "weekday_disagrees": N_("date and weekday do not agree"),
    "meeting_after_memo": N_("the memo is older than the meeting"),
    "committee_missing": N_("the committee's name was not found"),
    "chair_missing": N_("the Chair was not found"),
    "committee_unsure": N_("the committee's name was not found in a title"),
    "chair_unsure": N_("it is not certain who took the chair"),
    "meeting_date_unsure": N_("different dates are given for the meeting"),
    "time_missing": N_("the meeting's time was not found"),
    "venue_missing": N_("the meeting's place was not found"),
    "venue_unsure": N_("it is not certain what belongs to the meeting's place"),
    "signed_unsure": N_("there is a memo number but no mark of a signature"),
    "memo_no_missing": N_("the memo number was not found"),
    "memo_date_missing": N_("the memo's date was not found"),
    "number_gap": N_("a number is missing before this one"),
    "number_repeated": N_("the number occurs twice"),
    "number_out_of_order": N_("the number is out of order"),
    "text_before_number": N_("there is text before the first number"),
    "empty_decision": N_("the number has no text"),
    "implementer_division_unsure": N_("it is not certain who implements which decision"),
    "ditto": N_("“ditto” was read as the implementer above"),
    "no_implementer": N_("no implementer is named"),
    "no_heading": N_("the table has no heading; its columns were guessed"),
    "decision_not_separated": N_("discussion and decision could not be told apart"),
    "number_of_another_item": N_("the number begins with another item's number"),
    "mention_unsure": N_("it is not certain where one office's name ends and the next begins"),
    "deadline_before_meeting": N_("the due date is before the meeting"),
    "damaged_characters": N_("some letters of the file are damaged"),
    "pages_are_pictures": N_("some pages are pictures; what stands on them was not read"),
    "letters_unsure": N_("the PDF does not say reliably what its letters are; some words may be wrong"),
    "damaged_file": N_("the file is damaged; something may be missing"),
    "old_encoding_left": N_("this could not be converted from the old font (Bijoy)"),
}
_INNER_PLACE = re.compile(r"^$|[a-z]")


def reading(t: Translator) -> Message:
    """Said at once, before reading is done."""
    return Message(text=put(t, t.gettext("The minutes are being read …")))


def preview(t: Translator, value: Preview) -> Message:
    """Model message ৪."""
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
            )
            if value.problems
            else None,
            put(t, t.gettext("Until you register them, nothing will be sent to anybody.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("❓ See the questions"), ShowDoubt(value.draft_id, 0))
                if value.doubts
                else None,
                button(t.gettext("See all decisions"), ShowDecisions(value.draft_id, 0)),
            ],
            [
                button(t.gettext("✅ Register"), Register(value.draft_id)),
                button(t.gettext("Cancel"), DropDraft(value.draft_id)),
            ],
        ),
    )


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
    doubts = put(t, t.gettext("❓ Your decision is needed: {n}"), n=value.doubts)
    carried = put(t, t.gettext("Open from earlier meetings: {n}; these go on"), n=value.carried)
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
        carried if value.carried else None,
        doubts if value.doubts else None,
    ]


def _problem(t: Translator, problem: tuple[str, str, str]) -> Html:
    """One thing the reader is not sure of: where, what kind, and the words it is about."""
    where, code, what = problem
    # Places inside the file (“paragraph 12”) mean nothing to a reader; a number does.
    place = escape(digits(t, where), 30) if not _INNER_PLACE.search(where) else None
    kind = put(t, t.gettext(_PROBLEMS.get(code, _UNSURE)))
    about = quoted(t, what, LINE) if what.strip() != where else None
    return Html("• " + ": ".join(part for part in (place, kind, about) if part))


def decisions_page(t: Translator, value: DraftPage) -> Message:
    """All decisions of a draft, page by page; a button a decision changes its nature."""
    items = [_draft_decision(t, one) for one in value.decisions]
    toggles = [
        button(
            plain(
                t,
                t.gettext("{number}: {nature} ⇄"),
                number=_draft_number(t, one),
                nature=words.nature(t, one.nature),
            ),
            ToggleNature(value.draft_id, one.index),
        )
        for one in value.decisions[:MOST]
    ]
    return Message(
        text=paragraphs(
            dotted(bold(put(t, t.gettext("Decisions of the draft"))), page_words(t, value.page, value.pages)),
            listing(t, items, 3600),
            put(t, t.gettext("A tap on a number changes the kind: one-off → standing → formal.")),
        ),
        keyboard=keyboard(
            toggles,
            page_buttons(t, value.page, value.pages, lambda page: ShowDecisions(value.draft_id, page)),
            [button(t.gettext("Go back"), ShowDraft(value.draft_id))],
        ),
    )


def _draft_number(t: Translator, it: DraftDecision) -> str:
    if it.number:
        return digits(t, it.number)
    return plain(t, t.gettext("Item {number}"), number=digits(t, it.agenda_no)) if it.agenda_no else "•"


def _draft_decision(t: Translator, it: DraftDecision) -> Html:
    offices = names(t, it.reporting, 200)
    with_ = names(t, it.cooperating, 120)
    unclear = names(t, it.unclear, 120)
    due = it.due or it.deadline_raw
    return lines(
        Html(f"{bold(escape(_draft_number(t, it), 30))}  {one_line(it.text, 160)}"),
        dotted(
            put(t, words.nature(t, it.nature)),
            offices,
            put(t, t.gettext("cooperating: {offices}"), offices=with_) if with_ else None,
            put(t, t.gettext("due {date}"), date=due) if due else None,
            Html(f"❓ {unclear}") if unclear else None,
        ),
    )


def still_doubts(t: Translator, n: int, draft_id: int) -> Message:
    """Registering has to wait until the questions are answered."""
    return Message(
        text=put(
            t,
            t.ngettext(
                "{n} question still needs your decision; after that the minutes can be registered.",
                "{n} questions still need your decision; after that the minutes can be registered.",
                n,
            ),
            n=n,
        ),
        keyboard=keyboard([button(t.gettext("❓ See the questions"), ShowDoubt(draft_id, 0))]),
    )


def draft_dropped(t: Translator) -> Message:
    """The secretary did not want the draft registered."""
    return Message(
        text=put(
            t, t.gettext("Cancelled. Nothing has been registered; the earlier information is unchanged.")
        )
    )
