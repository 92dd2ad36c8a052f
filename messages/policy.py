"""How a committee reminds, and how that is changed by buttons."""

from datetime import date, time

from telegram import InlineKeyboardButton

from committee.occasions import NEVER
from committee.schedule import DISTANCES, EVE_HOURS, HOURS, OVERDUE_DAYS, Schedule
from locales.dates import format_time, weekday_name
from locales.digits import to_bangla
from locales.translator import Translator
from messages.buttons import (
    SetDistance,
    SetEve,
    SetHour,
    SetOverdue,
    ShowPolicy,
    ShowReminders,
    ShowRhythm,
    Tap,
)
from messages.message import Message, button, keyboard
from messages.text import NAME, Html, bold, lines, one_line, paragraphs, plain, put


def policy_words(t: Translator, value: Schedule) -> Html:
    """“সভার ৭, ৩ ও ১ কর্মদিবস আগে, সকাল ১০টা”."""
    days = [to_bangla(n) if t.lang == "bn" else str(n) for n in value.distances]
    if len(days) > 1:
        joined = put(t, t.gettext("{several} and {last}"), several=", ".join(days[:-1]), last=days[-1])
    else:
        joined = Html(days[0])
    return put(
        t,
        t.gettext("Reminders go out {days} working days before the meeting, at {at}."),
        days=joined,
        at=value.at,
    )


def policy(t: Translator, value: Schedule) -> Message:
    """How the committee reminds; every button changes one thing."""

    def distance(n: int) -> InlineKeyboardButton:
        chosen = n in value.distances
        label = t.ngettext("{n} working day before", "{n} working days before", n)
        words = plain(t, label, n=n)
        return _choice(words, chosen, SetDistance(value.committee_id, n, int(not chosen)))

    def hour(n: int) -> InlineKeyboardButton:
        return _choice(format_time(time(n), t.lang), value.at == time(n), SetHour(value.committee_id, n))

    usual = button(t.gettext("As usual (7, 3 and 1 days before, 10 am)"), SetHour(value.committee_id, 0))
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Days and hour of the reminders"))),
                one_line(value.meeting.committee, NAME),
            ),
            policy_words(t, value),
            put(
                t,
                t.gettext(
                    "A tap on a day adds it or takes it away. A day that has gone by is not made up for."
                ),
            ),
        ),
        keyboard=keyboard(
            [distance(n) for n in DISTANCES],
            [hour(n) for n in HOURS],
            [None if value.usual else usual],
            [button(t.gettext("The eve, and what is overdue"), ShowRhythm(value.committee_id))],
            [button(t.gettext("Go back"), ShowReminders(value.committee_id))],
        ),
    )


def rhythm_words(t: Translator, value: Schedule) -> Html:
    """“সভার আগের কর্মদিবসে প্রতিবেদন ও একনজরে: বিকাল ৩টায়। সময়োত্তীর্ণ সিদ্ধান্তের স্মরণ: …”."""
    eve = put(
        t, t.gettext("On the eve of the meeting, report and progress at a glance: {at}."), at=value.eve_at
    )
    if value.overdue_on is None:
        late = put(t, t.gettext("What is overdue: weekly, each on the day after its due date."))
    elif value.overdue_on == NEVER:
        late = put(t, t.gettext("What is overdue: no message besides the reminders."))
    else:
        late = put(t, t.gettext("What is overdue: every {weekday}."), weekday=_weekday(t, value.overdue_on))
    return lines(eve, late)


def _weekday(t: Translator, n: int) -> str:
    return weekday_name(date(2024, 1, 1 + n), t.lang)  # 1 January 2024 was a Monday, weekday 0


def rhythm(t: Translator, value: Schedule) -> Message:
    """When the eve's papers go out and how what is overdue is reminded of; every button changes one thing."""
    committee = value.committee_id

    def eve(n: int) -> InlineKeyboardButton:
        return _choice(format_time(time(n), t.lang), value.eve_at == time(n), SetEve(committee, n))

    def overdue(words: str, on: int | None, code: str) -> InlineKeyboardButton:
        return _choice(words, value.overdue_on == on, SetOverdue(committee, code))

    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("The eve, and what is overdue"))),
                one_line(value.meeting.committee, NAME),
            ),
            rhythm_words(t, value),
            put(
                t,
                t.gettext(
                    "Above: the hour of the eve. Below: when those are reminded whose due date has passed. "
                    "A day that has gone by is not made up for."
                ),
            ),
        ),
        keyboard=keyboard(
            [eve(n) for n in EVE_HOURS],
            [
                overdue(t.gettext("Each weekly"), None, "own"),
                overdue(t.gettext("Not besides"), NEVER, "never"),
            ],
            [overdue(_weekday(t, n), n, str(n)) for n in OVERDUE_DAYS],
            [button(t.gettext("Go back"), ShowPolicy(committee))],
        ),
    )


def _choice(words: str, chosen: bool, tap: Tap) -> InlineKeyboardButton:
    """A button of several, with a mark where it is the one that holds."""
    return button(f"✅ {words}" if chosen else words, tap)
