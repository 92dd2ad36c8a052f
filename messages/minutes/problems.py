"""What the reader was not sure of, a card each: what was read, in its context, and what can be done about it."""

from telegram import InlineKeyboardButton

from committee.commas import COMMAS
from committee.draft_views import Doubt, DraftDecision
from committee.review import HeaderLines
from committee.rows import ROWS
from committee.short import label
from locales.dates import format_date
from locales.translator import Translator
from messages.buttons import AddDecision, AnswerDoubt, DropDecision, EditField, ShowDecisions
from messages.message import MOST, Rows, button
from messages.minutes.decisions import decision_facts
from messages.minutes.fields import HEADER, LABELS, NO_KEY, edit_label
from messages.minutes.header import chair_of
from messages.minutes.problem_words import problem_words
from messages.minutes.whole import whole_paper
from messages.parts import digits, quoted
from messages.text import Html, bold, dotted, escape, lines, listing, one_line, paragraphs, plain, put

_CONTEXT = 900  # room for the decision that a problem is about
_ROOM, _BEGINNING = 2600, 70  # room for all decisions, and for one of them
# Where nothing was read that could be right.
_NOT_READ = frozenset({"time_missing", "venue_missing", "memo_no_missing", "memo_date_missing"})


def problem(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    """A reading that is not certain: body and buttons. It may stand as it was read."""
    kind = problem_words(t, value.code)
    sentence = put(t, t.gettext("{what}."), what=Html(kind[:1].upper() + kind[1:]))
    if value.code == ROWS:
        return whole_paper(t, value, sentence)
    keep = t.gettext("Not in the paper") if value.code in _NOT_READ else t.gettext("✅ It is right as read")
    rows = [
        [button(keep, AnswerDoubt(value.draft_id, value.key, "keep"))],
        [one for offer in value.offers for one in [_offer(t, value, offer)] if one is not None],
    ]
    rows.append([_edit_of(t, value, one) for one in value.listed[:MOST]])
    if len(value.listed) > MOST or (value.decision is None and value.header is None):
        rows.append([button(t.gettext("See all decisions"), ShowDecisions(value.draft_id, 0))])
    return paragraphs(lines(bold(sentence), *_read(t, value)), context(t, value)), rows


def _read(t: Translator, value: Doubt) -> tuple[Html | None, ...]:
    """What was read; of names with a comma, in which way each was."""
    if value.together or value.apart:
        return (
            _names(t, t.gettext("Read as one office: {names}"), value.together),
            _names(t, t.gettext("Read as two offices: {names}"), value.apart),
        )
    if not value.raw.strip() or value.listed:  # the list below says it in plain numbers
        return ()
    return (put(t, t.gettext("Read: “{words}”"), words=one_line(value.raw, 300)),)


def _names(t: Translator, sentence: str, names: tuple[str, ...]) -> Html | None:
    return put(t, sentence, names=one_line("; ".join(names), 600)) if names else None


def _edit_of(t: Translator, value: Doubt, it: DraftDecision) -> InlineKeyboardButton:
    """A button for each decision that is listed: its implementers, where names are in question, else its number."""
    number = digits(t, label(it.number, it.agenda_no))
    field = "offices" if value.code == COMMAS else "number"
    edit = EditField(value.draft_id, it.index, field, NO_KEY)
    return button(plain(t, t.gettext("✏️ {number}"), number=number), edit)


def _offer(t: Translator, value: Doubt, offer: str) -> InlineKeyboardButton | None:
    index = value.decision.index if value.decision else HEADER
    if offer == "add":
        return button(t.gettext("➕ Add a decision"), AddDecision(value.draft_id, HEADER, value.key))
    if offer == "drop":
        return button(t.gettext("Leave it out"), DropDecision(value.draft_id, index, value.key))
    if offer in ("together", "apart"):
        one, two = t.gettext("Each is one office"), t.gettext("Each is two offices")
        return button(one if offer == "together" else two, AnswerDoubt(value.draft_id, value.key, offer))
    if offer not in LABELS:
        return None
    return button(edit_label(t, offer), EditField(value.draft_id, index, offer, value.key))


def due(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    """A day reckoned from the meeting's: the time limit, once the secretary says so."""
    assert value.proposed is not None
    day = format_date(value.proposed, t.lang)
    index = value.decision.index if value.decision else HEADER
    body = paragraphs(
        lines(
            put(t, t.gettext("Written in the minutes: “{words}”"), words=one_line(value.raw, 300)),
            put(
                t,
                t.gettext("Counted from the day of the meeting this comes to {date}. Is it the due date?"),
                date=value.proposed,
            ),
        ),
        context(t, value),
    )
    answers = [
        button(f"✅ {day}", AnswerDoubt(value.draft_id, value.key, "yes")),
        button(t.gettext("No fixed day"), AnswerDoubt(value.draft_id, value.key, "no")),
    ]
    return body, [
        answers,
        [button(edit_label(t, "deadline"), EditField(value.draft_id, index, "deadline", value.key))],
    ]


def context(t: Translator, value: Doubt) -> Html | None:
    """The decision or the header that something is about; where it is about all numbers, how each decision begins."""
    if value.listed:
        return listing(t, [_begun(t, one) for one in value.listed], _ROOM)
    it = value.decision
    if it is not None:
        who, *facts = decision_facts(t, it)
        named = put(t, t.gettext("Implementers: {offices}"), offices=who) if who else None
        return lines(quoted(t, it.text, _CONTEXT), named, dotted(*facts) or None)
    return None if value.header is None else _header(t, value.header)


def _begun(t: Translator, it: DraftDecision) -> Html:
    """A decision that is listed: how it begins."""
    return Html(
        f"<b>{escape(digits(t, label(it.number, it.agenda_no)), 40)}</b>  {one_line(it.text, _BEGINNING)}"
    )


def _header(t: Translator, it: HeaderLines) -> Html:
    chair = escape(chair_of(it.chair, it.chair_post))
    memo = dotted(
        one_line(it.memo_no or "", 120), put(t, "{date}", date=it.memo_date) if it.memo_date else None
    )
    return lines(
        one_line(it.committee or "", 300) or None,
        put(t, t.gettext("Meeting: {value}"), value=it.meeting_date) if it.meeting_date else None,
        put(t, t.gettext("Memo number: {value}"), value=memo) if memo else None,
        put(t, t.gettext("Chair: {value}"), value=chair) if chair else None,
    )
