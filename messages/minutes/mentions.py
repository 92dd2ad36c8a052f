"""Who implements a decision of a draft, one by one."""

from telegram import InlineKeyboardButton

from committee.review import DecisionCard, MentionLine
from locales.translator import Translator
from messages.buttons import DropMention, EditField, ShowDecision, SplitMention
from messages.message import MOST, Message, button, keyboard
from messages.minutes.decisions import decision_name
from messages.minutes.fields import NO_KEY
from messages.text import N_, Html, bold, dotted, listing, names, one_line, paragraphs, plain, put


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
            bold(put(t, t.gettext("{decision}: implementers"), decision=decision_name(t, card))),
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
