"""A problem, more time, not this office's, cannot be done: asked for, noted, ruled upon."""

from collections.abc import Mapping
from datetime import date

from telegram import InlineKeyboardButton

from committee.reasons import REASONS
from committee.values import Status
from committee.views import TaskCard
from locales.translator import Translator
from messages import words
from messages.buttons import Amend, GiveReason, GiveTime
from messages.message import Message, button, keyboard
from messages.parts import decision, decision_line, quoted, standing
from messages.shared_buttons import back_button, my_tasks_button, report_button
from messages.text import N_, Html, bold, dotted, lines, one_line, paragraphs, put


def ask_reason(t: Translator, card: TaskCard) -> Message:
    """Model message ১০."""
    choices = [
        button(t.gettext(label), GiveReason(card.id, card.version, key)) for key, label in REASONS.items()
    ]
    return Message(
        text=lines(
            put(t, t.gettext("⚠️ {decision}: what hinders its implementation?"), decision=decision(t, card)),
            put(
                t,
                t.gettext(
                    "Please choose, or write it in one line. Saying whose cooperation is needed makes it easier "
                    "to bring the matter before the Chair."
                ),
            ),
        ),
        keyboard=keyboard(choices, [back_button(t, card)]),
    )


def ask_time(
    t: Translator, card: TaskCard, *, reason: str | None = None, until_meeting: bool = True
) -> Message:
    """Model message ১১; the reason is not asked for again where it has been written.

    `until_meeting`: the next meeting is known, and later than the due date.
    """

    def until(label: str, key: str) -> InlineKeyboardButton:
        return button(label, GiveTime(card.id, card.version, key))

    return Message(
        text=paragraphs(
            lines(
                put(
                    t, t.gettext("🕒 {decision}: until what date is time needed?"), decision=decision(t, card)
                ),
                put(t, t.gettext("Present due date: {date}"), date=card.due) if card.due else None,
            ),
            quoted(t, reason),
            _time_rule(t, card) if reason else _and_why(t, card),
        ),
        keyboard=keyboard(
            [
                *([until(t.gettext("Until the next meeting"), "meeting")] if until_meeting else []),
                until(t.gettext("15 days"), "d15"),
            ],
            [until(t.gettext("1 month"), "m1"), until(t.gettext("I will write a date"), "write")],
            [back_button(t, card)],
        ),
    )


def ask_time_date(t: Translator, card: TaskCard) -> Message:
    """Asks for the date itself."""
    ask = put(
        t, t.gettext("🕒 {decision}: please write the date, for example 30 June."), decision=decision(t, card)
    )
    return Message(text=ask, keyboard=keyboard([back_button(t, card)]))


def not_later(t: Translator, card: TaskCard, until: date) -> Message:
    """The day asked for is no later than the due date."""
    again = t.gettext("{date} is not after the present due date ({due}); please write a later date.")
    text = put(t, again, date=until, due=card.due)
    return Message(text=text, keyboard=keyboard([back_button(t, card)]))


def _and_why(t: Translator, card: TaskCard) -> Html:
    return put(
        t, t.gettext("Please write the reason in one line. {what_follows}"), what_follows=_time_rule(t, card)
    )


def _time_rule(t: Translator, card: TaskCard) -> Html:
    if card.due is None:
        return put(t, t.gettext("The request will be put up for the Chair's approval."))
    return put(
        t,
        t.gettext(
            "The request will be put up for the Chair's approval; until it is approved the present due date stands."
        ),
    )


def _rests(t: Translator) -> Html:
    return put(
        t,
        t.gettext(
            "The matter will be put up for the Chair's decision; until it is settled "
            "there will be no further reminder about it."
        ),
    )


def not_ours(t: Translator, card: TaskCard) -> Message:
    """Model message ৯, second part: the office says it is not its own."""
    return Message(
        text=put(
            t,
            t.gettext(
                "Recorded: {decision} does not concern this office. If you know whose it may be, please write it. "
                "{what_follows}"
            ),
            decision=decision(t, card),
            what_follows=_rests(t),
        ),
        keyboard=keyboard([back_button(t, card)]),
    )


def not_implementable(t: Translator, card: TaskCard) -> Message:
    """The office says it cannot be done: asks why."""
    return Message(
        text=put(
            t,
            t.gettext(
                "Recorded: {decision} cannot be implemented. Please write the reason in one line. {what_follows}"
            ),
            decision=decision(t, card),
            what_follows=_rests(t),
        ),
        keyboard=keyboard([back_button(t, card)]),
    )


def exemption_noted(t: Translator, card: TaskCard, status: Status, until: date | None = None) -> Message:
    """What the office asked for (`status`), with its reason, is recorded and waits for the Chair."""
    word = standing(t, status, None, until=until)
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext("✅ Recorded")),
                put(t, t.gettext("{decision}: <b>{status}</b>"), decision=decision(t, card), status=word),
                quoted(t, card.note),
            ),
            _what_follows(t, card, status),
        ),
        keyboard=keyboard([button(t.gettext("✏️ Correct"), Amend(card.id)), my_tasks_button(t)]),
    )


def _what_follows(t: Translator, card: TaskCard, status: Status) -> Html:
    if status is not Status.MORE_TIME:
        return _rests(t)
    return _time_rule(t, card) if card.note else _and_why(t, card)


_RULED: Mapping[tuple[Status, bool], str] = {
    (Status.NOT_OURS, True): N_("The decision is no longer a task of this office."),
    (Status.NOT_OURS, False): N_("The decision remains a task of this office."),
    (Status.NOT_IMPLEMENTABLE, True): N_("The decision is settled as one that cannot be implemented."),
    (Status.NOT_IMPLEMENTABLE, False): N_("The decision remains a task of this office."),
}


def ruled(t: Translator, card: TaskCard, asked: Status, granted: bool) -> Message:
    """To the office and to who decided: the decision on what the office had `asked` for."""
    goes_on = card.mine and not granted
    return Message(
        text=paragraphs(
            _about(t, t.gettext("Decision on a request"), card),
            lines(
                _verdict(t, card, asked, granted),
                put(t, t.gettext("Please report the progress.")) if goes_on else None,
            ),
        ),
        keyboard=keyboard([report_button(t, card)]) if goes_on else None,
    )


def ruled_seen(t: Translator, card: TaskCard, asked: Status, granted: bool, by_post: str | None) -> Message:
    """To the secretary, and another chair who was asked too, for their information: the same, and who decided."""
    by = put(t, t.gettext("Decided by: {post}"), post=by_post) if by_post else None
    head = _about(t, t.gettext("For your information: decision on a request"), card)
    return Message(text=paragraphs(head, lines(_verdict(t, card, asked, granted), by)))


def _about(t: Translator, title: str, card: TaskCard) -> Html:
    return lines(
        bold(put(t, title)),
        dotted(one_line(card.committee, 160), one_line(card.office, 160)),
        decision_line(t, card),
    )


def _verdict(t: Translator, card: TaskCard, asked: Status, granted: bool) -> Html:
    """The decision, and what follows from it."""
    verdict = t.gettext("approved") if granted else t.gettext("not approved")
    follows = _RULED.get((asked, granted))  # of more time the verdict says it all
    due: Html | None = None
    if asked is Status.MORE_TIME and card.due is not None:
        due = put(
            t, t.gettext("New due date: {date}") if granted else t.gettext("Due: {date}"), date=card.due
        )
    request = words.status(t, asked)
    return lines(
        put(t, t.gettext("{request}: <b>{verdict}</b>"), request=request, verdict=verdict),
        put(t, t.gettext(follows)) if follows else None,
        due,
    )
