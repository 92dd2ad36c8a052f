"""A committee's calendar: its coming days, and what became of a change or a list."""

from collections.abc import Mapping, Sequence
from datetime import date

from committee.calendar import Hours
from committee.days import BadLine, CalendarView, DayKind, Days, DaysTaken
from committee.views import MeetingView
from locales.dates import format_date
from locales.translator import Translator
from messages.buttons import AddDays, SetDay, ShowDay, ShowDays
from messages.message import MOST, Message, button, keyboard
from messages.shared_buttons import cancel_button
from messages.text import N_, NAME, Html, bold, dotted, lines, listing, one_line, paragraphs, plain, put

_WRONG: Mapping[str, str] = {
    "no_date": N_("no date was found"),
    "not_a_date": N_("there is no such date"),
    "too_long": N_("more than 31 days in one line"),
    "backwards": N_("the end comes before the beginning"),
    "weekday": N_("the date falls on another weekday"),
    "repeats": N_("it comes again in a way that cannot be read; please write its dates"),
}


_BY_THE_MOON = N_(
    "Days marked as estimated depend on the moon; please correct them here when the Government announces them."
)


def calendar(t: Translator, value: CalendarView) -> Message:
    """The committee's coming days off and ordered working days; a tap on one changes it."""
    shown = value.days[:MOST]
    none = put(t, t.gettext("No holiday on a weekday is known for the coming months."))
    return Message(
        text=paragraphs(
            lines(bold(put(t, t.gettext("Working days and holidays"))), one_line(value.committee, NAME)),
            _hours(t, value),
            listing(t, [_line(t, one) for one in shown], 2800) if shown else none,
            put(
                t,
                t.gettext("Friday and Saturday are days off. To change a day, please tap it."),
            ),
            put(t, t.gettext(_BY_THE_MOON)) if value.estimated else None,
        ),
        keyboard=keyboard(
            [button(t.gettext("➕ Add days"), AddDays(value.committee_id))],
            [
                button(
                    _span(t, one, year=False),
                    ShowDay(value.committee_id, one.first.toordinal(), len(one.each)),
                )
                for one in shown
            ],
        ),
    )


def _hours(t: Translator, value: CalendarView) -> Html:
    usual = put(t, t.gettext("Office hours: {hours}"), hours=hours_words(t, value.hours))
    if value.fasting is None or value.fasting_hours is None:
        return usual
    first, last = value.fasting
    ramadan = put(
        t,
        t.gettext("In Ramadan ({first} – {last}): {hours}"),
        first=Html(format_date(first, t.lang, year=False)),
        last=Html(format_date(last, t.lang)),
        hours=hours_words(t, value.fasting_hours),
    )
    return lines(usual, ramadan)


def hours_words(t: Translator, hours: Hours) -> str:
    """“সকাল ৯টা – বিকাল ৫টা”, plain."""
    return plain(t, "{opens} – {closes}", opens=hours.opens, closes=hours.closes)


def _span(t: Translator, one: Days, *, year: bool = True, weekday: bool = False) -> str:
    """The day or days, plain: “২১ ফেব্রুয়ারি ২০২৭”, “২০ মার্চ – ২৩ মার্চ ২০২৭”."""
    last = format_date(one.last, t.lang, year=year, weekday=weekday and one.first == one.last)
    return last if one.first == one.last else f"{format_date(one.first, t.lang, year=False)} – {last}"


def _line(t: Translator, one: Days) -> Html:
    """One entry of the list: when, why, and whether it is the committee's own."""
    when = bold(Html(_span(t, one, weekday=True)))
    own = put(t, t.gettext("own list")) if one.own else None
    return dotted(Html(f"{when} – {_why(t, one)}"), own)


def _why(t: Translator, one: Days) -> Html:
    name = one_line(one.name)
    if one.kind is not DayKind.OPEN:
        return name or put(t, t.gettext("day off"))
    opened = put(t, t.gettext("offices are open"))
    return Html(f"{opened} ({name})") if name and name != opened else opened


def day(t: Translator, committee_id: int, one: Days) -> Message:
    """One entry, and how each of its days is changed."""
    forget = t.gettext("Take {day} off the list")
    opened = t.gettext("Offices are open on {day}")
    closed = t.gettext("Offices are closed on {day}")

    def change(label: str, one_day: date, what: str) -> object:
        name = plain(t, label, day=format_date(one_day, t.lang, year=False))
        return button(name, SetDay(committee_id, one_day.toordinal(), what))

    rows = []
    for one_day in one.each[:MOST]:
        if one.own:
            rows.append([change(forget, one_day, "forget")])
        else:
            off = one.kind is not DayKind.OPEN
            rows.append([change(opened if off else closed, one_day, "open" if off else "closed")])
    kind = {
        DayKind.PUBLIC: t.gettext("Public holiday"),
        DayKind.CLOSED: t.gettext("The committee's own day off"),
        DayKind.OPEN: t.gettext("Working day by order"),
    }[one.kind]
    return Message(
        text=lines(bold(Html(_span(t, one, weekday=True))), _why(t, one), put(t, kind)),
        keyboard=keyboard(*rows, [button(t.gettext("Go back"), ShowDays(committee_id))]),  # type: ignore[arg-type]
    )


def ask_days(t: Translator) -> Message:
    """How days are entered."""
    return Message(
        text=paragraphs(
            put(
                t,
                t.gettext(
                    "Please write the days, one line each, or send the list as text or as an .ics file."
                ),
            ),
            put(
                t,
                t.gettext(
                    "For example:\n21 February – Martyrs' Day\n20 March – 23 March 2027: Eid\n"
                    "17 April, Saturday: offices open"
                ),
            ),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def taken(t: Translator, value: DaysTaken) -> Message:
    """What was entered, and what follows from it; or the lines that say no day, and that nothing was entered."""
    if value.bad:
        return _refused(t, value.bad)
    entered = listing(t, [_entered(t, one) for one in value.days], 2400) if value.days else None
    head = (
        t.gettext("✅ The calendar has been changed") if entered else t.gettext("Nothing had to be changed")
    )
    return Message(
        text=paragraphs(
            lines(bold(put(t, head)), entered),
            lines(
                put(t, t.gettext("As they were already: {n}"), n=value.known) if value.known else None,
                put(t, t.gettext("Past: {n}"), n=value.past) if value.past else None,
            ),
            _follows(t, value),
        ),
        keyboard=keyboard([button(t.gettext("The calendar"), ShowDays(value.committee_id))]),
    )


def changed(t: Translator, value: DaysTaken) -> Message:
    """A single day was changed by tap."""
    return Message(
        text=paragraphs(bold(put(t, t.gettext("✅ The calendar has been changed"))), _follows(t, value)),
        keyboard=keyboard([button(t.gettext("The calendar"), ShowDays(value.committee_id))]),
    )


def _entered(t: Translator, one: Days) -> Html:
    return Html(f"{_span(t, one, weekday=True)} – {_why(t, one)}")


def _follows(t: Translator, value: DaysTaken) -> Html | None:
    days = Html(" · ".join(format_date(day, t.lang, year=False) for day in value.reminders[:10]))
    return (
        lines(
            put(t, t.gettext("Reminders on: {days}"), days=days) if value.reminders else None,
            day_off_warning(t, value.meeting_off),
        )
        or None
    )


def estimate_warning(t: Translator, value: MeetingView) -> Html | None:
    """That what is counted until the meeting rests on a day that the moon may still move."""
    if value.estimate is None:
        return None
    words = t.gettext(
        "⚠️ A holiday before the meeting ({date}) is estimated and depends on the moon; working days may change. "
        "When it is announced: /holidays"
    )
    return put(t, words, date=value.estimate)


def day_off_warning(t: Translator, day: date | None) -> Html | None:
    """That a meeting is on a day on which offices are closed; None where it is not."""
    if day is None:
        return None
    return put(
        t,
        t.gettext("⚠️ The meeting's day, {date}, is a day off. If it is to be moved: /meeting"),
        date=day,
    )


def _refused(t: Translator, bad: Sequence[BadLine]) -> Message:
    def wrong(line: BadLine) -> Html:
        return put(t, "“{line}” – {why}", line=one_line(line.text, 70), why=t.gettext(_WRONG[line.why]))

    return Message(
        text=paragraphs(
            bold(put(t, t.gettext("Nothing has been entered"))),
            lines(
                put(t, t.gettext("These lines could not be read:")),
                listing(t, [wrong(line) for line in bad], 2600),
            ),
            put(t, t.gettext("Please correct them and send the whole list again.")),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def nothing_found(t: Translator) -> Message:
    """An empty list, or a file without an event."""
    return Message(
        text=put(
            t, t.gettext("No day was found in it. Please write, for example: 21 February – Martyrs' Day")
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def unreadable(t: Translator) -> Message:
    """A calendar file that is none."""
    return Message(
        text=put(
            t,
            t.gettext("The calendar file could not be read. Please send an .ics file, or the list as text."),
        )
    )
