"""A draft's decisions, each with what can be changed about it."""

from dataclasses import replace

from telegram import InlineKeyboardButton

from committee.draft_views import DraftDecision, DraftPage
from committee.review import DecisionCard
from committee.short import label
from committee.values import Nature
from locales.translator import Translator
from messages import words
from messages.buttons import (
    AddDecision,
    DropDecision,
    EditField,
    SetNature,
    ShowDecision,
    ShowDecisions,
    ShowDraft,
    ShowMentions,
    TakeBack,
)
from messages.message import MOST, Message, button, keyboard
from messages.minutes.fields import HEADER, NO_KEY, edit_label
from messages.parts import digits, quoted, says_day
from messages.shared_buttons import page_buttons, page_words
from messages.text import (
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

PAGE = 5  # decisions on one page of the list (actions.drafts)
_TEXT = 1800  # room for a decision's whole text on its card


def decisions_page(t: Translator, value: DraftPage) -> Message:
    """All decisions of a draft, page by page; a button a decision opens its card."""
    items = [draft_decision(t, one) for one in value.decisions]
    cards = [
        button(draft_number(t, one), ShowDecision(value.draft_id, one.index))
        for one in value.decisions[:MOST]
    ]
    return Message(
        text=paragraphs(
            dotted(bold(put(t, t.gettext("Decisions of the draft"))), page_words(t, value.page, value.pages)),
            listing(t, items, 3600),
            put(t, t.gettext("To see or change a decision, please tap its number or write it here.")),
        ),
        keyboard=keyboard(
            cards,
            page_buttons(t, value.page, value.pages, lambda page: ShowDecisions(value.draft_id, page)),
            [
                button(t.gettext("➕ Add a decision"), AddDecision(value.draft_id, HEADER, NO_KEY)),
                summary_button(t, value.draft_id),
            ],
        ),
    )


def summary_button(t: Translator, draft_id: int) -> InlineKeyboardButton:
    return button(t.gettext("Summary"), ShowDraft(draft_id))


def draft_number(t: Translator, it: DraftDecision | DecisionCard) -> str:
    """What names a decision of a draft on a button."""
    if it.number:
        return digits(t, label(it.number, it.agenda_no))
    return plain(t, t.gettext("Item {number}"), number=digits(t, it.agenda_no)) if it.agenda_no else "•"


def draft_decision(t: Translator, it: DraftDecision, room: int = 160) -> Html:
    """A decision in the list: its number and (in so much `room`) words, then kind, offices and time limit on one line."""
    return lines(
        Html(f"{bold(escape(draft_number(t, it), 30))}  {one_line(it.text, room)}"),
        dotted(put(t, words.nature(t, it.nature)), *decision_facts(t, it)),
    )


def decision_facts(t: Translator, it: DraftDecision) -> list[Html | None]:
    """Who does it, with whom, until when, and what is unclear about it."""
    with_, unclear = names(t, it.cooperating, 120), names(t, it.unclear, 120)
    due = it.due or it.deadline_raw
    return [
        names(t, it.reporting, 200) or _no_office(t, it),
        put(t, t.gettext("cooperating: {offices}"), offices=with_) if with_ else None,
        put(t, t.gettext("due {date}"), date=due) if due else None,
        Html(f"❓ {unclear}") if unclear else None,
    ]


def _no_office(t: Translator, it: DraftDecision | DecisionCard) -> Html | None:
    """Said where nobody will be asked: the only implementer was left out, or none is named."""
    if it.reporting or it.unclear or it.nature is Nature.FORMAL:
        return None
    return put(t, t.gettext("no office so far"))


# --- one decision ----------------------------------------------------------------------------------------------------


def decision_card(t: Translator, card: DecisionCard) -> Message:
    """One decision of a draft: everything that was read of it, and a button for each thing that can be changed."""
    if card.dropped:
        return _dropped(t, card)
    return Message(
        text=paragraphs(_head(t, card), escape(card.text, _TEXT), lines(*_facts(t, card))),
        keyboard=keyboard(*_decision_buttons(t, card)),
    )


def nothing_changed(t: Translator, card: DecisionCard) -> Message:
    """The card of the decision that the secretary's words begin with: what he wants of it is said by a button."""
    said = put(t, t.gettext("Nothing has been changed by these words. Please tap what is to be changed."))
    shown = decision_card(t, card)
    return replace(shown, text=paragraphs(said, shown.text))


def _dropped(t: Translator, card: DecisionCard) -> Message:
    return Message(
        text=paragraphs(
            put(
                t,
                t.gettext("{decision} has been left out of the draft."),
                decision=bold(decision_name(t, card)),
            ),
            quoted(t, card.text, 600),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("↩️ Take it back"), TakeBack(card.draft_id, card.index)),
                button(t.gettext("All decisions"), ShowDecisions(card.draft_id, 0)),
            ],
            [summary_button(t, card.draft_id)],
        ),
    )


def decision_name(t: Translator, card: DecisionCard) -> Html:
    if card.number:
        return put(t, t.gettext("Decision {number}"), number=digits(t, label(card.number, card.agenda_no)))
    if card.agenda_no:
        return put(t, t.gettext("Decision on item {number}"), number=digits(t, card.agenda_no))
    return put(t, t.gettext("Decision"))


def _head(t: Translator, card: DecisionCard) -> Html:
    place = put(t, t.gettext("draft {place}/{total}"), place=card.place + 1, total=card.total)
    mark = None
    if card.added:
        mark = put(t, t.gettext("added"))
    elif card.changed:
        mark = put(t, t.gettext("changed"))
    item = put(t, t.gettext("Item {number}"), number=digits(t, card.agenda_no)) if card.agenda_no else None
    under = ": ".join(part for part in (item, one_line(card.title, 160)) if part)
    return lines(dotted(bold(decision_name(t, card)), place, mark), under or None)


def _facts(t: Translator, card: DecisionCard) -> list[Html | None]:
    reporting, with_ = names(t, card.reporting, 500) or _no_office(t, card), names(t, card.cooperating, 200)
    unclear = names(t, card.unclear, 200)
    return [
        put(t, t.gettext("Kind: {nature}"), nature=words.nature(t, card.nature)),
        put(t, t.gettext("Written for implementers: “{words}”"), words=one_line(card.raw, 300))
        if card.raw.strip("- ")
        else None,
        put(t, t.gettext("Will report: {offices}"), offices=reporting) if reporting else None,
        put(t, t.gettext("cooperating: {offices}"), offices=with_) if with_ else None,
        put(t, t.gettext("❓ Not clear yet: {offices}"), offices=unclear) if unclear else None,
        _due(t, card),
        put(t, t.gettext("It names no date; reminders follow the date of the meeting."))
        if _without_day(card)
        else None,
    ]


def _without_day(card: DecisionCard) -> bool:
    """Whether the secretary wrote a time limit that is no day."""
    written = "deadline" in card.changed and card.deadline_raw
    return bool(written) and card.due is None and card.proposed is None


def _due(t: Translator, card: DecisionCard) -> Html | None:
    phrase = one_line(card.deadline_raw or "", 160)
    if card.proposed is not None:
        reckoned = t.gettext("Due: “{words}” – reckoned {date}, not confirmed yet")
        return put(t, reckoned, words=phrase, date=card.proposed)
    if card.due is None:
        return put(t, t.gettext("Due: {date}"), date=phrase) if phrase else None
    day = put(t, t.gettext("Due: {date}"), date=card.due)
    return Html(f"{day} (“{phrase}”)") if phrase and not says_day(phrase, card.due) else day


def _decision_buttons(t: Translator, card: DecisionCard) -> list[list[InlineKeyboardButton | None]]:
    def edit(field: str) -> InlineKeyboardButton:
        return button(edit_label(t, field), EditField(card.draft_id, card.index, field, NO_KEY))

    others = [nature for nature in Nature if nature is not card.nature]
    return [
        [edit("text"), edit("number")],
        [button(edit_label(t, "offices"), ShowMentions(card.draft_id, card.index)), edit("deadline")],
        [
            button(
                plain(t, t.gettext("→ {nature}"), nature=words.nature(t, nature)),
                SetNature(card.draft_id, card.index, nature),
            )
            for nature in others
        ],
        [
            button(t.gettext("➕ Add one after it"), AddDecision(card.draft_id, card.index, NO_KEY)),
            button(t.gettext("Leave it out"), DropDecision(card.draft_id, card.index, NO_KEY)),
        ],
        [
            _to(t.gettext("◀ The one before"), card.draft_id, card.before),
            _to(t.gettext("The next one ▶"), card.draft_id, card.after),
        ],
        [
            button(t.gettext("All decisions"), ShowDecisions(card.draft_id, card.place // PAGE)),
            summary_button(t, card.draft_id),
        ],
    ]


def _to(label: str, draft_id: int, index: int | None) -> InlineKeyboardButton | None:
    return None if index is None else button(label, ShowDecision(draft_id, index))
