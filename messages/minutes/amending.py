"""The signed copy of registered minutes, or a corrigendum: what differs, shown before it counts, and what came of it."""

from telegram import InlineKeyboardButton

from committee.amending import Amended, Amendment, Difference, Kind, NothingToAmend, Why
from committee.short import called, label
from locales.translator import Translator
from messages.amending import document, limit_change, limit_words, memo_words, offices_change, rewording
from messages.buttons import (
    ConfirmAmendment,
    ConfirmRest,
    DropDraft,
    InviteOffice,
    ShowAmendment,
    ShowDecision,
    ShowDoubt,
    TakeChange,
)
from messages.message import Message, button, column, keyboard
from messages.minutes.registering import MOST_INVITATIONS
from messages.minutes.remaining import remaining
from messages.parts import digits, meeting_of
from messages.shared_buttons import page_buttons, page_words
from messages.text import (
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

_WORDS = 700  # room for one decision's words
_TITLES = {
    Why.SIGNED: N_("The signed copy has been compared"),
    Why.CORRIGENDUM: N_("A corrigendum has been read"),
    Why.COPY: N_("A later copy has been compared"),
}
# What a difference is called, and what becomes of it where it is left as registered.
_KINDS = {Kind.ADDED: N_("new decision"), Kind.REMOVED: N_("not in this copy")}
_STRUCK = N_("struck out")  # by a corrigendum, which does not have all decisions as a copy has
_STAYS = N_("stays as registered")
_NOT_STRUCK = N_("❓ The registered minutes have no decision of this number; nothing is struck out.")
_LEFT = {Kind.ADDED: N_("will not be added"), Kind.REMOVED: N_("will be kept")}


def amendment(t: Translator, value: Amendment) -> Message:
    """What a document would change in registered minutes, decision by decision."""
    differs = put(
        t,
        t.ngettext(
            "{n} decision differs from the minutes registered on {date}",
            "{n} decisions differ from the minutes registered on {date}",
            value.total,
        ),
        n=value.total,
        date=value.registered_on,
    )
    left = value.total - value.taken
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext(_TITLES[value.why]))),
                dotted(one_line(value.committee, NAME), meeting_of(t, value.meeting_date)),
                memo_words(t, value.memo_no, value.memo_date) if value.memo_no else None,
            ),
            Html(f"{dotted(differs, page_words(t, value.page, value.pages))}:"),
            listing_of(t, value),
            lines(
                put(t, t.gettext("Left as registered: {n}"), n=left) if left else None,
                *remaining(t, value.left),
                put(t, t.gettext("Until you confirm it, nothing will change and nobody will be told.")),
            ),
        ),
        keyboard=keyboard(*_buttons(t, value)),
    )


def listing_of(t: Translator, value: Amendment) -> Html:
    """The differences of one page, an empty line between them."""
    items = [f"{difference(t, one, value.why)}\n" for one in value.differences]
    return Html(listing(t, items, 3100).rstrip("\n"))


def _number(t: Translator, it: Difference) -> str:
    return digits(t, label(it.number, it.agenda_no))


def difference(t: Translator, it: Difference, why: Why) -> Html:
    """One decision: what it said and what it is to say."""
    number = bold(escape(_number(t, it), 40))
    called = _STRUCK if it.kind is Kind.REMOVED and why is Why.CORRIGENDUM else _KINDS.get(it.kind)
    if it.kind is Kind.ADDED and (it.struck or it.missing):
        called = None  # what is to be struck out or replaced, and is not there, is nothing new
    kind = put(t, t.gettext(called)) if called else None
    left = None if it.taken else put(t, t.gettext(_LEFT.get(it.kind, _STAYS)))
    return lines(dotted(number, kind, left), *_said(t, it))


def _said(t: Translator, it: Difference) -> list[Html | None]:
    unclear = names(t, it.unclear, 160)
    if it.kind is not Kind.CHANGED:
        who, has_limit = names(t, it.offices, 300), it.limit.phrase or it.limit.day
        return [
            put(t, t.gettext("“{words}”"), words=escape(it.text, _WORDS)),
            put(t, t.gettext("Implementers: {offices}"), offices=who) if who else None,
            put(t, t.gettext("Due: {date}"), date=limit_words(t, it.limit)) if has_limit else None,
            Html(f"❓ {unclear}") if unclear else None,
            put(t, t.gettext(_NOT_STRUCK)) if it.struck else None,
            *(_not_replaced(t, it, old, new) for old, new in it.missing),
        ]
    renumbered = t.gettext("Number: {now} (before: {before})")
    return [
        put(t, renumbered, now=digits(t, it.number), before=digits(t, it.number_before or "–"))
        if it.number_before is not None
        else None,
        rewording(it.text_before, it.text, _WORDS) if it.text_before is not None else one_line(it.text, 160),
        limit_change(t, it.limit_before, it.limit) if it.limit_before is not None else None,
        *offices_change(t, it.offices_added, it.offices_gone),
        Html(f"❓ {unclear}") if unclear else None,
        *(_not_replaced(t, it, old, new) for old, new in it.missing),
    ]


def _not_replaced(t: Translator, it: Difference, old: str, new: str) -> Html:
    if not called([label(it.number, it.agenda_no)]):
        whose = t.gettext("❓ To be read as “{new}” in place of “{old}”; in which decision is not clear.")
        return put(t, whose, old=one_line(old, 120), new=one_line(new, 120))
    if it.kind is Kind.ADDED:
        sentence = t.gettext(
            "❓ To be read as “{new}” in place of “{old}”; the registered minutes have no decision of this number."
        )
    else:
        sentence = t.gettext(
            "❓ To be read as “{new}” in place of “{old}”; the registered decision has no such words."
        )
    return put(t, sentence, old=one_line(old, 120), new=one_line(new, 120))


def _buttons(t: Translator, value: Amendment) -> list[list[InlineKeyboardButton | None]]:
    see = None
    if value.left.questions:
        see = button(t.gettext("❓ See the questions"), ShowDoubt(value.draft_id, 0))
    elif value.left.readings:
        see = button(t.gettext("❔ See what is unsure"), ShowDoubt(value.draft_id, 0))
    rest = (
        button(t.gettext("✅ Confirm all the rest"), ConfirmRest(value.draft_id))
        if value.left.readings
        else None
    )
    return [
        *(_of_difference(t, value.draft_id, one) for one in value.differences),
        page_buttons(t, value.page, value.pages, lambda page: ShowAmendment(value.draft_id, page)),
        [see, rest],
        [
            button(t.gettext("✅ Confirm the changes"), ConfirmAmendment(value.draft_id)),
            button(t.gettext("Cancel"), DropDraft(value.draft_id)),
        ],
    ]


def _of_difference(t: Translator, draft_id: int, it: Difference) -> list[InlineKeyboardButton | None]:
    """To change it first, and to leave the decision as it is registered."""
    number = _number(t, it)
    edit = None
    if it.index is not None and it.taken:
        edit = button(plain(t, t.gettext("✏️ {number}"), number=number), ShowDecision(draft_id, it.index))
    leave = t.gettext("{number}: leave as registered") if it.taken else t.gettext("{number}: make the change")
    return [edit, button(plain(t, leave, number=number), TakeChange(draft_id, it.key, 0 if it.taken else 1))]


def amended(t: Translator, value: Amended) -> Message:
    """After confirmation: what was changed and who is being told."""
    counts = [
        put(t, t.gettext("changed {n}"), n=value.changed) if value.changed else None,
        put(t, t.gettext("added {n}"), n=value.added) if value.added else None,
        put(t, t.gettext("removed {n}"), n=value.removed) if value.removed else None,
    ]
    told = t.ngettext(
        "Messages are being sent to {n} office.", "Messages are being sent to {n} offices.", value.notified
    )
    nothing = put(t, t.gettext("No decision was changed."))
    silent = names(t, [name for _, name in value.unreached], 1200)
    not_connected = t.gettext("Not connected yet ({n}): {offices}")
    return Message(
        text=lines(
            bold(
                put(
                    t,
                    t.gettext("✅ The decisions have been brought up to {document}"),
                    document=document(t, value.why, None, None),
                )
            ),
            dotted(one_line(value.committee, NAME), meeting_of(t, value.meeting_date)),
            put(t, t.gettext("Decisions: {counts}"), counts=dotted(*counts)) if any(counts) else nothing,
            put(t, told, n=value.notified) if value.notified else None,
            put(t, not_connected, n=len(value.unreached), offices=silent) if silent else None,
            put(t, t.gettext("A tap on an office makes its invitation.")) if silent else None,
            put(t, t.gettext("The earlier wording stays in the history.")) if any(counts) else None,
        ),
        keyboard=keyboard(
            *column(button(name, InviteOffice(id_)) for id_, name in value.unreached[:MOST_INVITATIONS])
        ),
    )


def nothing_to_amend(t: Translator, value: NothingToAmend) -> Message:
    """A corrigendum whose minutes are not registered here."""
    return Message(
        text=lines(
            bold(put(t, t.gettext("A corrigendum has been read"))),
            dotted(one_line(value.committee, NAME), meeting_of(t, value.meeting_date)),
            put(
                t,
                t.gettext(
                    "The minutes that it corrects are not registered. Please send those minutes first, then the corrigendum."
                ),
            ),
            put(t, t.gettext("Nothing has been registered; the earlier information is unchanged.")),
        )
    )
