"""A decision's time limit after its words were written anew: what follows them, and what is asked."""

from datetime import date

from committee.review import DecisionCard
from locales.dates import format_date
from locales.translator import Translator
from messages.buttons import ShowDecision, TakeLimit
from messages.message import Message, button, column, keyboard
from messages.parts import digits
from messages.text import Html, one_line, plain, put
from minutes.edits import DecisionChange

_PHRASE = 160  # room for a limit's words


def limit_follows(t: Translator, card: DecisionCard, named: DecisionChange) -> Message:
    """The limit came from the old words, and is now what the new ones say. `card`: the decision as it was."""
    old, new = _limit(t, card.deadline_raw, card.due), _of(t, named)
    if not new:
        text = t.gettext(
            "{decision}: the time limit “{old}” stood in the old wording; the new one names none, so it has none now."
        )
    elif not old:
        text = t.gettext("{decision}: the time limit was taken from the new wording: {new}.")
    else:
        text = t.gettext("{decision}: the time limit was taken from the new wording: {new} (before: {old}).")
    return Message(text=put(t, text, decision=_name(t, card), old=Html(old), new=Html(new)))


def limit_ask(t: Translator, card: DecisionCard, named: DecisionChange) -> Message:
    """The new words name another limit than the one that was set: which one counts?"""
    old, new = _limit(t, card.deadline_raw, card.due), _of(t, named)
    if old:
        text = t.gettext(
            "{decision}: the new wording names “{new}”, but the time limit set is “{old}”. Which one counts?"
        )
    else:
        text = t.gettext(
            "{decision}: the new wording names “{new}”, but it was said to have no time limit. Which one counts?"
        )
    return Message(
        text=put(t, text, decision=_name(t, card), old=Html(old), new=Html(new)),
        keyboard=keyboard(
            *column(
                [
                    button(
                        plain(t, t.gettext("The wording's: {limit}"), limit=_short(t, named)),
                        TakeLimit(card.draft_id, card.index),
                    ),
                    button(t.gettext("As it was"), ShowDecision(card.draft_id, card.index)),
                ]
            )
        ),
    )


def _name(t: Translator, card: DecisionCard) -> Html:
    if card.number:
        return put(t, t.gettext("Decision {number}"), number=digits(t, card.number))
    return put(t, t.gettext("Decision"))


def _of(t: Translator, named: DecisionChange) -> str:
    return _limit(t, named.get("deadline"), named.get("deadline_date"))


def _limit(t: Translator, phrase: str | None, day: date | None) -> str:
    """A limit in its words, with its day where they do not say it."""
    written = one_line(phrase or "", _PHRASE)
    shown = format_date(day, t.lang) if day else ""
    if not written or shown in written:
        return written or shown
    return f"{written} ({shown})" if shown else written


def _short(t: Translator, named: DecisionChange) -> str:
    day = named.get("deadline_date")
    return format_date(day, t.lang) if day else named.get("deadline") or ""
