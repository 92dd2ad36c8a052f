"""Once, on the next working day: drafts wait to be registered, or differences to be confirmed."""

from collections.abc import Sequence

from committee.draft_views import DraftLeft
from locales.translator import Translator
from messages.buttons import DropDraft, PickDraft, ShowDraft
from messages.message import Message, button, keyboard
from messages.parts import digits, meeting_of, quoted
from messages.text import NAME, Html, bold, dotted, lines, one_line, paragraphs, put

_MOST = 15  # drafts in one message


def drafts_left(t: Translator, values: Sequence[DraftLeft]) -> Message:
    """One draft with its buttons; several in one list, each opened by its place in it."""
    return _one(t, values[0]) if len(values) == 1 else _several(t, values)


def _one(t: Translator, value: DraftLeft) -> Message:
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


def _several(t: Translator, values: Sequence[DraftLeft]) -> Message:
    shown = values[:_MOST]
    more = len(values) - len(shown)
    return Message(
        text=paragraphs(
            lines(
                bold(one_line(values[0].committee, NAME)),
                put(
                    t,
                    t.gettext("{n} drafts have not been registered yet; nobody has been written to."),
                    n=len(values),
                ),
            ),
            lines(
                *(_line(t, place, value) for place, value in enumerate(shown, 1)),
                put(t, t.gettext("… and {n} more"), n=more) if more else None,
            ),
            lines(
                put(t, t.gettext("What you have answered and changed so far is kept.")),
                put(t, t.gettext("Tap a number to go on with that draft, or to cancel it.")),
            ),
        ),
        keyboard=keyboard(
            [button(digits(t, str(place)), PickDraft(value.draft_id)) for place, value in enumerate(shown, 1)]
        ),
    )


def _line(t: Translator, place: int, value: DraftLeft) -> Html:
    """“১. ১৪ মার্চ ২০২৬ তারিখের সভা · সিদ্ধান্ত ৮টি”, and whose minutes they say they are where that is another committee."""
    what = (
        t.gettext("difference to the registered minutes")
        if value.amends
        else t.ngettext("{n} decision", "{n} decisions", value.decisions)
    )
    printed = quoted(t, value.printed_committee, NAME)
    said = dotted(meeting_of(t, value.meeting_date), put(t, what, n=value.decisions), printed)
    return Html(f"{digits(t, str(place))}. {said}")
