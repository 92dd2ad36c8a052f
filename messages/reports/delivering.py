"""/delivery: what waits, what was sent, what nobody knows and what failed; and what is given by hand."""

from collections.abc import Mapping

from telegram import InlineKeyboardButton

from committee.delivery import DeliveryState, Undelivered, Waiting
from locales.dates import format_date, format_time
from locales.translator import Translator
from messages.buttons import CopyText, PutAside, SendAgain, ShowDelivery, ShowPending
from messages.message import Message, button, keyboard
from messages.reports.sending import why_words
from messages.text import N_, Html, bold, dotted, lines, listing, one_line, paragraphs, plain, put

MOST = 6  # messages of each kind with buttons of their own
KINDS: Mapping[str, str] = {
    "assignment": N_("request"),
    "reminder": N_("reminder"),
    "directive": N_("directive"),
    "directive_seen": N_("directive"),
    "meeting_moved": N_("change of the meeting"),
    "meeting_cancelled": N_("change of the meeting"),
    "amended": N_("change of a decision"),
    "asked_more": N_("request for more information"),
    "eve_report": N_("progress report"),
    "eve_digest": N_("progress at a glance"),
    "minutes_missing": N_("question for the minutes"),
    "escalation": N_("list of offices that stay silent"),
    "draft_open": N_("unregistered draft"),
    "trouble": N_("list of what could not be sent"),
    "joined": N_("news of who has joined"),
    "wants_invitation": N_("request for an invitation"),
    "handed_over": N_("handing over of duty"),
    "blocked": N_("news of who takes no messages"),
    "done": N_("report of implementation"),
    "accepted": N_("acceptance"),
    "exemption": N_("an office's request"),
    "exemption_seen": N_("an office's request"),
    "ruled": N_("decision on a request"),
    "ruled_seen": N_("decision on a request"),
    "proxy": N_("entry made for an office"),
    "objection": N_("an office's objection"),
}
_OTHER = N_("notice")


def delivery(t: Translator, it: DeliveryState) -> Message:
    """The state of a committee's messages, and a choice for each that waits or has not arrived for sure."""
    troubled, queued = it.undelivered[:MOST], it.queue[:MOST]
    after = len(it.undelivered)  # the numbers go on
    return Message(
        text=paragraphs(
            lines(
                bold(one_line(it.committee)),
                put(t, t.gettext("Messages since {date}"), date=it.since),
                dotted(
                    put(t, t.gettext("waiting {n}"), n=it.waiting),
                    put(t, t.gettext("sent {n}"), n=it.sent),
                    put(t, t.gettext("uncertain {n}"), n=it.uncertain),
                    put(t, t.gettext("not sent {n}"), n=it.dead),
                    put(t, t.gettext("given by hand {n}"), n=it.by_hand) if it.by_hand else None,
                ),
            ),
            listing(t, [_line(t, n, one) for n, one in enumerate(it.undelivered, 1)], 1500)
            if troubled
            else put(t, t.gettext("No message needs your attention.")),
            lines(
                bold(put(t, t.gettext("Waiting"))),
                listing(t, [_waiting(t, n, one) for n, one in enumerate(it.queue, after + 1)], 1300),
            )
            if queued
            else None,
            put(
                t,
                t.ngettext(
                    "Messages do not reach {n} office that owes information; the phone list has it.",
                    "Messages do not reach {n} offices that owe information; the phone list has them.",
                    it.unreachable,
                ),
                n=it.unreachable,
            )
            if it.unreachable
            else None,
        ),
        keyboard=keyboard(
            *(
                [
                    button(
                        plain(t, t.gettext("🔁 {n}. Send again"), n=n), SendAgain(it.committee_id, one.id)
                    ),
                    *_choices(t, it, n, one),
                ]
                for n, one in enumerate(troubled, 1)
            ),
            *(_choices(t, it, n, one) for n, one in enumerate(queued, after + 1)),
            [
                button(t.gettext("The phone list"), ShowPending(it.committee_id)) if it.unreachable else None,
                button(t.gettext("Look again"), ShowDelivery(it.committee_id)),
            ],
        ),
    )


def _choices(
    t: Translator, it: DeliveryState, n: int, one: Undelivered | Waiting
) -> list[InlineKeyboardButton | None]:
    """Put aside; or give to the office by hand what asks it for something."""
    by_hand = plain(t, t.gettext("{n}. Give by hand"), n=n)
    return [
        button(plain(t, t.gettext("{n}. Put aside"), n=n), PutAside(it.committee_id, one.id)),
        button(by_hand, CopyText(one.office_id)) if one.office_id is not None else None,
    ]


def _waiting(t: Translator, number: int, it: Waiting) -> Html:
    """“৪. {office} – অনুরোধ · ১৫ ফেব্রুয়ারি, সকাল ৯টা”, and whether a connection was tried for."""
    at = Html(f"{format_date(it.at.date(), t.lang, year=False)}, {format_time(it.at.time(), t.lang)}")
    kind = put(t, t.gettext(KINDS.get(it.kind, _OTHER)))
    office = one_line(it.addressee, 120)
    tried = put(t, t.gettext("no connection yet ({n} times tried)"), n=it.tries) if it.tries else None
    return dotted(put(t, t.gettext("{n}. {office} – {kind}"), n=number, office=office, kind=kind), at, tried)


def _line(t: Translator, number: int, it: Undelivered) -> Html:
    """“১. {office} – {why} · অনুরোধ, ১২ ফেব্রুয়ারি ২০২৬”."""
    kind = put(t, t.gettext(KINDS.get(it.kind, _OTHER)))
    return put(
        t,
        t.gettext("{n}. {office} – {why} · {kind}, {date}"),
        n=number,
        office=one_line(it.addressee, 120),
        why=why_words(t, it.why),
        kind=kind,
        date=it.on,
    )


def given_by_hand(t: Translator, office: str) -> Message:
    """Noted: the secretary has given the reminder himself."""
    return Message(
        text=put(
            t,
            t.gettext(
                "✅ Recorded: the reminder to {office} was given by hand today. The report will say so."
            ),
            office=office,
        )
    )
