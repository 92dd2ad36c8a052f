"""What an office and the chair are told about what others did: entries, corrections, acceptance, directives."""

from collections.abc import Sequence
from datetime import date, datetime

from committee.values import Role, Source, Status
from committee.views import Directed, TaskCard
from locales.translator import Translator
from messages import words
from messages.buttons import Acknowledge, AddEvidence, Amend, OpenTask
from messages.message import Message, button, keyboard
from messages.parts import decision, decision_line, decision_state, last_known, note_apart, quoted, with_note
from messages.shared_buttons import cancel_button, report_button
from messages.text import NAME, WORDS, Html, bold, dotted, lines, names, one_line, paragraphs, put


def proxy_note(
    t: Translator,
    office: str,
    card: TaskCard,
    source: Source,
    informant: str | None,
    on: date,
    secretary_post: str,
) -> Message:
    """Model message ২০, to the office on whose behalf something was entered."""
    where_from = [put(t, words.source(t, source)), one_line(informant or ""), put(t, "{date}", date=on)]
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext("Progress has been recorded on behalf of {office}"), office=office),
                Html(" – ".join(part for part in (decision_state(t, card), quoted(t, card.note)) if part)),
                put(
                    t,
                    t.gettext("Source: {source}"),
                    source=Html(", ".join(part for part in where_from if part)),
                ),
                put(t, t.gettext("Recorded by: {post}"), post=secretary_post),
            ),
            put(
                t,
                t.gettext("The report will say “On the basis of information received {source}”."),
                source=words.source(t, source),
            ),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("✅ Right"), Acknowledge(card.id)),
                button(t.gettext("✏️ Correct"), Amend(card.id)),
            ]
        ),
    )


def correction(
    t: Translator,
    card: TaskCard,
    old_status: Status,
    old_note: str | None,
    new_status: Status,
    new_note: str | None,
    by_post: str,
    at: datetime,
) -> Message:
    """Model message ২১; `at` is local."""

    return Message(
        text=lines(
            put(t, t.gettext("✏️ Corrected")),
            dotted(decision(t, card), one_line(card.office, 160)),
            put(
                t,
                t.gettext("Before: {what}"),
                what=with_note(t, put(t, words.status(t, old_status)), old_note),
            ),
            put(t, t.gettext("Now: {what}"), what=with_note(t, bold(words.status(t, new_status)), new_note)),
            put(t, "{post}, {time}", post=by_post, time=at),
            put(t, t.gettext("The earlier information stays in the history.")),
        )
    )


def asked_more(t: Translator, card: TaskCard, text: str | None = None) -> Message:
    """To the office: what was reported as done needs more information before it is accepted; `text`: what in particular."""
    return Message(
        text=paragraphs(
            lines(
                bold(words.status(t, Status.MORE_INFORMATION)),
                one_line(card.committee, 160),
                decision_line(t, card),
            ),
            put(
                t,
                t.gettext(
                    "To verify the implementation you reported, some more information is needed. Please write in "
                    "one line what was done, where and when; please send a photo or a letter if there is one."
                ),
            ),
            put(t, t.gettext("What needs to be known: “{words}”"), words=one_line(text, 400))
            if text
            else None,
        ),
        keyboard=keyboard(
            [report_button(t, card), button(t.gettext("📎 Give evidence"), AddEvidence(card.id))]
        ),
    )


def accepted(t: Translator, card: TaskCard) -> Message:
    """To the office: what it reported as done was accepted."""
    return Message(
        text=lines(
            put(t, t.gettext("✅ Accepted as <b>{status}</b>"), status=words.status(t, Status.DONE)),
            one_line(card.committee, 160),
            decision_line(t, card),
            put(t, t.gettext("It will be settled when the next meeting confirms it. Thank you.")),
        )
    )


def directive(
    t: Translator,
    committee: str,
    card: TaskCard,
    text: str,
    on: date,
    entered_by_post: str | None,
    reply_by: date | None,
) -> Message:
    """Model message ১৪, to the office. `entered_by_post`: who wrote it down where the chair did not himself."""
    by = put(t, t.gettext("Recorded by: {post}"), post=entered_by_post) if entered_by_post else None
    if reply_by is None:
        ask = put(t, t.gettext("Please report the action taken."))
    else:
        ask = put(t, t.gettext("Please report the action taken by {date}."), date=reply_by)
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Directive of the Chair"))),
                dotted(one_line(committee, 160), decision_line(t, card)),
            ),
            quoted(t, text, 2 * WORDS),
            lines(
                put(t, t.gettext("To: {office}"), office=card.office),
                dotted(put(t, t.gettext("Date: {date}"), date=on), by),
                ask,
            ),
        ),
        keyboard=keyboard(
            [button(t.gettext("I have seen it"), Acknowledge(card.id)), report_button(t, card)]
        ),
    )


def directive_ask(t: Translator, card: TaskCard) -> Message:
    """To the chair: asks for the words of the directive."""
    return Message(
        text=paragraphs(
            put(t, t.gettext("Sir/Madam,")),
            lines(
                decision_line(t, card),
                one_line(card.office, 160),
                last_known(t, card),
                note_apart(t, card, 300),
            ),
            put(
                t,
                t.gettext("Please write the directive in one message; it will be sent to {office}."),
                office=card.office,
            ),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def directive_given(t: Translator, value: Directed) -> Message:
    """To the chair: it is on its way to the office, or the offices; of those that no message reaches the secretary has been
    told."""
    card, unreached = value.card, value.unreached
    going = value.others + 1 - len(unreached)
    sent: Html | None
    if going and value.others:
        sent = put(
            t,
            t.ngettext("It is being sent to {n} office.", "It is being sent to {n} offices.", going),
            n=going,
        )
    else:
        sent = put(t, t.gettext("It is being sent to {office}."), office=card.office) if going else None
    if card.viewer is Role.SECRETARY:
        way = t.gettext("Messages do not reach {office}; please pass it on by phone or letter.")
    else:
        way = t.gettext(
            "Messages do not reach {office}; the member-secretary has been told, to pass it on by phone or letter."
        )
    return Message(
        text=lines(
            put(t, t.gettext("✅ The directive has been recorded")),
            decision_line(t, card),
            quoted(t, card.directive, WORDS),
            sent,
            put(t, way, office=names(t, unreached, 600)) if unreached else None,
        )
    )


def directive_seen(
    t: Translator,
    card: TaskCard,
    text: str,
    entered_by_post: str | None,
    *,
    others: int = 0,
    unreached: Sequence[str] = (),
) -> Message:
    """To the secretary, for his information: what the chair has directed, to the card's office and so many `others`; he
    passes it on to the `unreached`."""
    office = one_line(card.office, NAME)
    if others:
        more = t.ngettext("{office} and {n} more office", "{office} and {n} more offices", others)
        office = put(t, more, office=office, n=others)
    by = put(t, t.gettext("Recorded by: {post}"), post=entered_by_post) if entered_by_post else None
    pass_on = t.gettext("Messages do not reach {office}; please pass it on by phone or letter.")
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("For your information: directive of the Chair"))),
                dotted(one_line(card.committee, 160), decision_line(t, card)),
            ),
            quoted(t, text, 2 * WORDS),
            lines(put(t, t.gettext("To: {office}"), office=office), by),
            put(t, pass_on, office=names(t, unreached, 600)) if unreached else None,
        ),
        keyboard=keyboard([button(decision(t, card), OpenTask(card.id))]) if unreached else None,
    )
