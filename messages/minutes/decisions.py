"""A draft's decisions and its header, each with what can be changed about it."""

from telegram import InlineKeyboardButton

from committee.draft_views import DraftDecision, DraftPage
from committee.review import DecisionCard, HeaderCard, MentionLine
from committee.short import label
from committee.values import Nature
from locales.translator import Translator
from messages import words
from messages.buttons import (
    AddDecision,
    DropDecision,
    DropMention,
    EditField,
    SetNature,
    SetSigned,
    ShowDecision,
    ShowDecisions,
    ShowDraft,
    ShowMentions,
    SplitMention,
    TakeBack,
)
from messages.message import MOST, Message, button, keyboard
from messages.minutes.fields import HEADER, NO_KEY, edit_label
from messages.parts import digits, quoted
from messages.shared_buttons import page_buttons, page_words
from messages.text import (
    N_,
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
_HEADER_FIELDS = (
    ("meeting_date", "meeting_number"),
    ("meeting_time_raw", "venue"),
    ("memo_no", "memo_date"),
    ("chair",),
)


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
                _summary(t, value.draft_id),
            ],
        ),
    )


def _summary(t: Translator, draft_id: int) -> InlineKeyboardButton:
    return button(t.gettext("Summary"), ShowDraft(draft_id))


def draft_number(t: Translator, it: DraftDecision | DecisionCard) -> str:
    """What names a decision of a draft on a button."""
    if it.number:
        return digits(t, label(it.number, it.agenda_no))
    return plain(t, t.gettext("Item {number}"), number=digits(t, it.agenda_no)) if it.agenda_no else "•"


def draft_decision(t: Translator, it: DraftDecision) -> Html:
    """A decision in the list: its number and words, then kind, offices and time limit on one line."""
    return lines(
        Html(f"{bold(escape(draft_number(t, it), 30))}  {one_line(it.text, 160)}"),
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


def _dropped(t: Translator, card: DecisionCard) -> Message:
    return Message(
        text=paragraphs(
            put(t, t.gettext("{decision} has been left out of the draft."), decision=bold(_name(t, card))),
            quoted(t, card.text, 600),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("↩️ Take it back"), TakeBack(card.draft_id, card.index)),
                button(t.gettext("All decisions"), ShowDecisions(card.draft_id, 0)),
            ],
            [_summary(t, card.draft_id)],
        ),
    )


def _name(t: Translator, card: DecisionCard) -> Html:
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
    return lines(dotted(bold(_name(t, card)), place, mark), under or None)


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
    return Html(f"{day} (“{phrase}”)") if phrase else day


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
            _summary(t, card.draft_id),
        ],
    ]


def _to(label: str, draft_id: int, index: int | None) -> InlineKeyboardButton | None:
    return None if index is None else button(label, ShowDecision(draft_id, index))


# --- its implementers --------------------------------------------------------------------------------------------------


def mentions_card(t: Translator, card: DecisionCard) -> Message:
    """Who implements a decision, one by one: each can be left out, several in one be told apart."""
    shown = card.mentions[:MOST]
    rows: list[list[InlineKeyboardButton]] = []
    for at, one in enumerate(shown, start=1):
        drop = DropMention(card.draft_id, card.index, one.key)
        row = [button(plain(t, t.gettext("✖ {n} leave out"), n=at), drop)]
        if one.state == "offices" and len(one.offices) > 1:
            split = SplitMention(card.draft_id, card.index, one.key)
            row.append(button(plain(t, t.gettext("{n} one by one"), n=at), split))
        rows.append(row)
    nobody = put(t, t.gettext("Nobody is named."))
    return Message(
        text=paragraphs(
            bold(put(t, t.gettext("{decision}: implementers"), decision=_name(t, card))),
            put(t, t.gettext("Written in the minutes: “{words}”"), words=one_line(card.raw, 400))
            if card.raw.strip("- ")
            else None,
            listing(t, [_mention(t, at, one) for at, one in enumerate(shown, start=1)], 2800) or nobody,
        ),
        keyboard=keyboard(
            *_paired(rows),
            [
                button(t.gettext("✏️ Write anew"), EditField(card.draft_id, card.index, "offices", NO_KEY)),
                button(t.gettext("Go back"), ShowDecision(card.draft_id, card.index)),
            ],
        ),
    )


def _paired(rows: list[list[InlineKeyboardButton]]) -> list[list[InlineKeyboardButton]]:
    """Two short rows after one another in one, so that ten implementers do not fill the screen."""
    paired: list[list[InlineKeyboardButton]] = []
    for row in rows:
        if paired and len(paired[-1]) == len(row) == 1:
            paired[-1] = [*paired[-1], *row]
        else:
            paired.append(row)
    return paired


_UNSETTLED = {
    "unknown": N_("❓ not in the list"),
    "adviser": N_("an adviser: gets copies, no task"),
    "dropped": N_("left out, as you said before"),
}


def _mention(t: Translator, at: int, it: MentionLine) -> Html:
    name = put(t, t.gettext("{n}. {name}"), n=at, name=one_line(it.text, 160))
    if it.state in _UNSETTLED:
        return Html(f"{name} – {put(t, t.gettext(_UNSETTLED[it.state]))}")
    if not it.offices:
        unclear = put(t, t.gettext("❓ several offices; how they report is not clear"))
        return Html(f"{name} – {unclear}")
    if [it.text] == list(it.offices):
        return name
    several = put(t, t.gettext("offices: {n}"), n=len(it.offices)) if len(it.offices) > 1 else None
    return Html(f"{name} → {dotted(several, names(t, it.offices, 300))}")


# --- the header ----------------------------------------------------------------------------------------------------------


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
            lines(
                one_line(it.committee or "", 300) or None,
                _field(t, t.gettext("Meeting: {value}"), card.meeting_date),
                _field(t, t.gettext("Time: {value}"), it.meeting_time),
                _field(t, t.gettext("Venue: {value}"), it.venue),
                _field(t, t.gettext("Number of the meeting: {value}"), it.meeting_number),
                _field(t, t.gettext("Memo number: {value}"), it.memo_no),
                _field(t, t.gettext("Date of the memo: {value}"), it.memo_date),
                _field(t, t.gettext("Chair: {value}"), chair_of(it.chair, it.chair_post)),
                put(t, signed),
            ),
        ),
        keyboard=keyboard(
            *([edit(field) for field in row] for row in _HEADER_FIELDS),
            [
                button(other, SetSigned(card.draft_id, 0 if card.signed else 1)),
                _summary(t, card.draft_id),
            ],
        ),
    )


def chair_of(name: str | None, post: str | None) -> str:
    """The chair as printed: name and post."""
    return ", ".join(part for part in (name, post) if part)


def _field(t: Translator, text: str, value: object) -> Html:
    return put(t, text, value=value or put(t, t.gettext("not found")))
