"""What was read from a file, for the secretary to check."""

from datetime import date

from telegram import InlineKeyboardButton

from committee.draft_views import Preview
from committee.review import OF_SEVERAL, Confirmed, Remaining
from locales.dates import format_date
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
from messages.minutes.problem_words import problem_words
from messages.minutes.remaining import remaining
from messages.parts import digits, meeting_of, quoted
from messages.text import (
    LINE,
    NAME,
    Html,
    bold,
    dotted,
    escape,
    lines,
    names,
    one_line,
    paragraphs,
    put,
)

_MOST_PROBLEMS = 5


def reading(t: Translator) -> Message:
    """Said at once, before reading is done."""
    return Message(text=put(t, t.gettext("The minutes are being read …")))


def reading_page(t: Translator, done: int, of: int) -> Message:
    """The same while the pages of a scanned paper are read."""
    return Message(
        text=put(t, t.gettext("The minutes are being read: page {done} of {pages} …"), done=done, pages=of)
    )


def read_together(t: Translator, shown: Message, *, pages: int, parts: int) -> Message:
    """What was read, and of how many pages or pasted parts it was put together: not every two belong together."""
    of_pages = t.gettext(
        "{n} pages were read as one document. If they are not, please cancel and send each document as a file of its own."
    )
    of_parts = t.gettext(
        "{n} pasted parts were read as one document. If they are not, please cancel and send each as a file of its own."
    )
    said = put(t, of_pages, n=pages) if pages else put(t, of_parts, n=parts)
    return Message(text=paragraphs(shown.text, said), keyboard=shown.keyboard)


def read_anew(t: Translator) -> Message:
    """In the place of what was read before the next part came."""
    return Message(
        text=put(t, t.gettext("Another part came; all of it has been read anew and stands further down."))
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
        _natures(t, value),
        _left_out(t, value),
        put(t, t.gettext("Tasks {tasks} · Offices {offices}"), tasks=value.tasks, offices=value.offices)
        if value.tasks or not value.left.questions
        else None,
        dotted(carried if value.carried else None, accepted if value.accepted else None) or None,
        *remaining(t, value.left),
    ]


def _natures(t: Translator, value: Preview) -> Html | None:
    """How many of the decisions are no work for once; what there is none of is not counted."""
    standing, formal = value.standing, value.formal
    if standing and formal:
        return put(
            t, t.gettext("Of these standing {standing}, formal {formal}"), standing=standing, formal=formal
        )
    if standing:
        return put(t, t.gettext("Of these standing {n}"), n=standing)
    return put(t, t.gettext("Of these formal {n}"), n=formal) if formal else None


def _left_out(t: Translator, value: Preview) -> Html | None:
    numbers = names(t, [digits(t, number) for number in value.dropped], 200)
    return put(t, t.gettext("Left out: {numbers}"), numbers=numbers) if numbers else None


def _problem(t: Translator, problem: tuple[str, str, str, date | None]) -> Html:
    """One thing the reader is not sure of: which decision, what kind, the words it is about, and a reckoned day."""
    where, code, what, day = problem
    place = escape(digits(t, where), 60) if where else None
    kind = problem_words(t, code)
    alone = what.strip() != where and code not in OF_SEVERAL  # those are listed on their own card
    about = quoted(t, what, LINE) if alone else None
    told = Html("• " + ": ".join(part for part in (place, kind, about) if part))
    return Html(f"{told} → {format_date(day, t.lang)}") if day else told


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


def draft_dropped(t: Translator) -> Message:
    """The secretary did not want the draft registered."""
    return Message(
        text=put(
            t, t.gettext("Cancelled. Nothing has been registered; the earlier information is unchanged.")
        )
    )
