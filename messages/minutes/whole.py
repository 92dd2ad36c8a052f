"""A paper that is to be read through: what was read of it, page by page, beside which the secretary holds the paper."""

from telegram import InlineKeyboardButton

from committee.draft_views import Doubt, DraftDecision
from committee.rows import PAGE, pages
from locales.translator import Translator
from messages.buttons import AddDecision, AnswerDoubt, ReadThrough, ShowDecision, ShowHeader
from messages.message import Rows, button
from messages.minutes.decisions import draft_decision, draft_number
from messages.minutes.fields import HEADER, NO_KEY
from messages.minutes.header import header_lines
from messages.shared_buttons import page_words
from messages.text import Html, bold, lines, listing, names, paragraphs, put

_TEXT, _ROOM = 360, 3000  # room for one decision's words, and for a page


def whole_paper(t: Translator, value: Doubt, sentence: Html) -> tuple[Html, Rows]:
    """Body and buttons of one page; `sentence` says what is to be done. Only on the last can it be said that all was compared."""
    shown = value.listed[value.page * PAGE : (value.page + 1) * PAGE]
    last = pages(len(value.listed))
    first_page = value.page == 0
    return paragraphs(
        _asked(t, value, sentence) if first_page else None,
        page_words(t, value.page, last),
        header_lines(t, value.header) if first_page and value.header else None,
        Html(
            listing(t, [_decision(t, one, odd=one.index in value.indexes) for one in shown], _ROOM).rstrip()
        ),
        put(t, t.gettext("A tap on its number opens a decision, to change it.")),
    ), [_onward(t, value, last), *_changes(t, value, shown)]


def _asked(t: Translator, value: Doubt, sentence: Html) -> Html:
    odd = names(t, [draft_number(t, one) for one in value.listed if one.index in value.indexes], 200)
    return lines(
        bold(sentence),
        put(t, t.gettext("First of all: {numbers}"), numbers=odd) if odd else None,
    )


def _decision(t: Translator, it: DraftDecision, *, odd: bool) -> Html:
    """All that was read of a decision; `odd`: it is one of those that should be looked at first."""
    return Html(f"{'❔ ' if odd else ''}{draft_decision(t, it, _TEXT)}\n")


def _onward(t: Translator, value: Doubt, last: int) -> list[InlineKeyboardButton]:
    def to(label: str, page: int) -> InlineKeyboardButton:
        return button(label, ReadThrough(value.draft_id, value.key, page))

    back = [to(t.gettext("◀ Previous"), value.page - 1)] if value.page else []
    if value.page + 1 < last:
        return [*back, to(t.gettext("✅ Right so far ▶"), value.page + 1)]
    return [*back, button(t.gettext("✅ All compared"), AnswerDoubt(value.draft_id, value.key, "keep"))]


def _changes(t: Translator, value: Doubt, shown: tuple[DraftDecision, ...]) -> Rows:
    """Each decision that is shown; on the first page the header; and one that the reading passed over."""
    opened = [button(draft_number(t, one), ShowDecision(value.draft_id, one.index)) for one in shown]
    header = [button(t.gettext("✏️ Header"), ShowHeader(value.draft_id))] if value.page == 0 else []
    return [
        opened,
        [*header, button(t.gettext("➕ Add a decision"), AddDecision(value.draft_id, HEADER, NO_KEY))],
    ]
