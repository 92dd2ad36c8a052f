"""The secretary's view of the plan: what goes out when and to whom, in which words, and how it is changed."""

from collections.abc import Mapping
from datetime import datetime

from telegram import InlineKeyboardButton

from committee.schedule import OccasionCard, Schedule, ScheduleLine
from committee.views import EscalationNotice
from locales.dates import format_date, format_time
from locales.digits import to_bangla
from locales.translator import Translator
from messages.buttons import (
    PauseReminders,
    SendOccasion,
    ShowLetter,
    ShowMeeting,
    ShowOccasion,
    ShowOffice,
    ShowPending,
    ShowPolicy,
    ShowReminders,
    SkipOccasion,
)
from messages.days import estimate_warning
from messages.message import Message, button, keyboard
from messages.parts import answered_or_not, next_meeting
from messages.policy import policy_words, rhythm_words
from messages.text import (
    N_,
    NAME,
    TEXT_LIMIT,
    Html,
    bold,
    dotted,
    lines,
    listing,
    names,
    one_line,
    paragraphs,
    plain,
    put,
    units,
)

MOST_LINES = 12
_KINDS: Mapping[str, str] = {
    "reminder": N_("reminder of what owes an update"),
    "due_eve": N_("due date approaching"),
    "overdue": N_("due date passed"),
    "escalation": N_("to you: who has been reminded twice and is silent"),
    "eve_report": N_("to you: the progress report"),
    "eve_digest": N_("to the Chair: progress at a glance"),
    "minutes_missing": N_("to you: the question for the minutes"),
}


def _when(t: Translator, at: datetime) -> str:
    """“১৫ ফেব্রুয়ারি, রবিবার, সকাল ১০টা”, plain."""
    day = format_date(at.date(), t.lang, weekday=True, year=False)
    return f"{day}, {format_time(at.time(), t.lang)}"


def _n(t: Translator, n: int) -> str:
    return to_bangla(n) if t.lang == "bn" else str(n)


def schedule(t: Translator, value: Schedule) -> Message:
    """What comes in the cycle; a tap on a number shows whom it goes to and in which words."""
    shown = value.lines[:MOST_LINES]
    if not value.begun:
        body: Html | None = put(t, t.gettext("No minutes have been registered yet; nothing goes out."))
    elif not shown:
        body = put(t, t.gettext("Nothing is due to go out. The meeting's date: /meeting"))
    else:
        body = listing(t, [_numbered(t, n, one) for n, one in enumerate(shown, 1)], 2800)
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("What goes out when"))),
                one_line(value.meeting.committee, NAME),
                next_meeting(t, value.meeting),
                estimate_warning(t, value.meeting),
                policy_words(t, value),
                None if value.usual_rhythm else rhythm_words(t, value),
            ),
            _paused(t, value),
            body,
        ),
        keyboard=keyboard(*_buttons(t, value, len(shown) if value.begun else 0)),
    )


def _paused(t: Translator, value: Schedule) -> Html | None:
    if value.paused_on is None:
        return None
    return put(
        t,
        t.gettext("⏸ Paused since {date}: of its own nothing goes out. What would come:"),
        date=value.paused_on,
    )


def _numbered(t: Translator, n: int, one: ScheduleLine) -> Html:
    """“২. ১৯ ফেব্রুয়ারি, বৃহস্পতিবার, সকাল ১০টা – … · ৫ জন”."""
    kind = put(t, t.gettext(_KINDS[one.kind]))
    people = (
        t.ngettext("{n} person", "{n} people", one.people) if one.people else t.gettext("nobody to go to")
    )
    tail = t.gettext("is left out") if one.skipped else people
    return dotted(Html(f"{_n(t, n)}. {_when(t, one.at)} – {kind}"), put(t, tail, n=one.people))


def _buttons(t: Translator, value: Schedule, shown: int) -> list[list[InlineKeyboardButton | None]]:
    paused = value.paused_on is not None
    return [
        [
            button(_n(t, n), ShowOccasion(value.committee_id, one.seal))
            for n, one in enumerate(value.lines[:shown], 1)
        ],
        [
            button(
                t.gettext("▶️ Go on") if paused else t.gettext("⏸ Pause"),
                PauseReminders(value.committee_id, int(not paused)),
            ),
            button(t.gettext("Days and hour"), ShowPolicy(value.committee_id)),
        ],
        [button(t.gettext("Next meeting"), ShowMeeting(value.committee_id))],
    ]


def occasion(t: Translator, value: OccasionCard, example: str | None = None) -> Message:
    """One occasion: when, to whom, and (`example`, HTML) in which words to the first of them."""
    one = value.line
    head = lines(
        bold(one_line(value.committee, NAME)),
        put(t, t.gettext(_KINDS[one.kind])),
        bold(Html(_when(t, one.at))),
        put(t, t.gettext("It is left out.")) if one.skipped else None,
    )
    whom = lines(
        _whom(t, t.gettext("Goes to ({n}): {names}"), value.recipients),
        _whom(t, t.gettext("Nobody to go to ({n}): {names}"), value.unreached),
    )
    room = TEXT_LIMIT - 200 - units(head) - units(whom)
    words = None
    if example is not None and units(example) < room:
        words = lines(
            put(t, t.gettext("As things stand, the first gets:")), Html(f"<blockquote>{example}</blockquote>")
        )
    return Message(text=paragraphs(head, whom, words), keyboard=keyboard(*_occasion_buttons(t, value)))


def _whom(t: Translator, text: str, who: tuple[str, ...]) -> Html | None:
    return put(t, text, n=len(who), names=names(t, who, 700)) if who else None


def _occasion_buttons(t: Translator, value: OccasionCard) -> list[list[InlineKeyboardButton | None]]:
    committee, one = value.committee_id, value.line
    skip = t.gettext("Send it after all") if one.skipped else t.gettext("Leave this one out")
    return [
        [
            button(t.gettext("Send now"), SendOccasion(committee, one.seal, 0)) if one.people else None,
            button(skip, SkipOccasion(committee, one.seal, int(not one.skipped))),
        ],
        [button(t.gettext("Go back"), ShowReminders(committee))],
    ]


def send_sure(t: Translator, value: OccasionCard) -> Message:
    """Before something goes out earlier than planned."""
    n = value.line.people
    ask = t.ngettext("Send this to {n} person now?", "Send this to {n} people now?", n)
    return Message(
        text=lines(
            bold(put(t, t.gettext(_KINDS[value.line.kind]))),
            put(t, ask, n=n),
            put(t, t.gettext("It then does not go out again at its time.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Yes, send"), SendOccasion(value.committee_id, value.line.seal, 1)),
                button(t.gettext("Go back"), ShowOccasion(value.committee_id, value.line.seal)),
            ]
        ),
    )


def sent_now(t: Translator, committee_id: int, n: int) -> Message:
    """It goes out now, or when offices open."""
    said = t.ngettext("It is being sent to {n} person.", "It is being sent to {n} people.", n)
    return Message(
        text=lines(
            put(t, said, n=n), put(t, t.gettext("Outside office hours it goes out when offices open next."))
        ),
        keyboard=keyboard([button(t.gettext("What goes out when"), ShowReminders(committee_id))]),
    )


def escalation(t: Translator, value: EscalationNotice) -> Message:
    """Model message ১৬, for all silent offices of a committee: who was reminded twice and has not answered."""

    def office(n: int) -> Html:
        one = value.offices[n]
        dates = Html(", ".join(format_date(day, t.lang, year=False) for day in one.sent))
        seen = put(t, t.gettext("seen: {date}"), date=one.seen) if one.seen else None
        return lines(
            put(
                t,
                t.gettext("<b>{office}</b> · decisions: {n}"),
                office=one_line(one.office, NAME),
                n=one.tasks,
            ),
            dotted(put(t, t.gettext("Sent: {dates}"), dates=dates), seen, answered_or_not(t, one.answered)),
        )

    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("No information after two reminders"))),
                one_line(value.meeting.committee, NAME),
                next_meeting(t, value.meeting),
            ),
            listing(t, [office(n) for n in range(len(value.offices))], 2800),
            put(t, t.gettext("A phone call may help; what you hear can be entered at once.")),
            put(t, t.gettext("A letter to each is ready: ✉️")),
        ),
        keyboard=keyboard(
            *(
                [
                    button(one.office, ShowOffice(one.office_id)),
                    # Named: with a long name beside it each stands in a row of its own.
                    button(plain(t, "✉️ {office}", office=one.office), ShowLetter(one.office_id)),
                ]
                for one in value.offices[:10]
            ),
            [button(t.gettext("Whose information is missing"), ShowPending(value.meeting.committee_id))],
        ),
    )
