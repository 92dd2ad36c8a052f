"""Pieces that several messages share: how a decision, its state, an office list or a meeting is written."""

from datetime import date, timedelta

from committee.reasons import shown
from committee.short import label
from committee.statuses import granted
from committee.values import Status
from committee.views import MeetingView, TaskCard, TaskLine
from locales.dates import format_date, parse_date
from locales.digits import to_ascii, to_bangla
from locales.translator import Translator
from messages import words
from messages.text import Html, bold, dotted, escape, lines, one_line, plain, put

_TEN_YEARS = timedelta(days=3650)  # seen from there, a day without a year would be another
EXEMPTIONS = (Status.NOT_OURS, Status.MORE_TIME, Status.NOT_IMPLEMENTABLE)


def digits(t: Translator, printed: str) -> str:
    """A decision's number, whose digits follow the reader's language whatever the minutes used."""
    return to_bangla(printed) if t.lang == "bn" else to_ascii(printed)


def short_number(t: Translator, it: TaskCard | TaskLine) -> str:
    """What names a decision in a list or on a button, plain: “২.১”, or its agenda item when it has no number."""
    if it.number:
        return digits(t, label(it.number, it.agenda_no))
    if it.agenda_no:
        return plain(t, t.gettext("Item {number}"), number=digits(t, it.agenda_no))
    return "•"


def decision(t: Translator, it: TaskCard | TaskLine) -> Html:
    """What names a decision in a sentence: “সিদ্ধান্ত ২.১”."""
    if it.number:
        return put(t, t.gettext("Decision {number}"), number=short_number(t, it))
    if it.agenda_no:
        return put(t, t.gettext("Decision on item {number}"), number=digits(t, it.agenda_no))
    return put(t, t.gettext("Decision"))


def decision_line(t: Translator, it: TaskCard | TaskLine) -> Html:
    """A decision with its text on one line: “সিদ্ধান্ত ২.১: …”."""
    return put(t, t.gettext("{decision}: {words}"), decision=decision(t, it), words=one_line(it.text))


def decision_state(t: Translator, card: TaskCard) -> Html:
    """“সিদ্ধান্ত ২.১: <b>চলমান, ৬০%</b>”."""
    return put(t, t.gettext("{decision}: <b>{status}</b>"), decision=decision(t, card), status=state(t, card))


def age(t: Translator, it: TaskCard | TaskLine, *, beside_state: bool = False) -> Html | None:
    """“৪ সভা ধরে চলমান”, from the second meeting on; beside the state only “৪ সভা ধরে”."""
    if it.age < 2:
        return None
    return put(
        t, t.gettext("for {n} meetings") if beside_state else t.gettext("open for {n} meetings"), n=it.age
    )


def state(t: Translator, it: TaskCard | TaskLine) -> Html:
    """Where a task stands, with its figures: “চলমান, ৬০%”."""
    if isinstance(it, TaskLine):
        return standing(t, it.status, it.percent, until=it.until)
    return standing(t, it.status, it.percent, it.done_count, it.total_count, it.until)


def standing(
    t: Translator,
    status: Status,
    percent: int | None,
    done: int | None = None,
    total: int | None = None,
    until: date | None = None,
    reason: str | None = None,
) -> Html:
    """A status with what is known beside it: “চলমান, ৬০% (৪০টির মধ্যে ২৪টি)”, and time granted for this `reason`."""
    word = put(t, words.status(t, status))
    if until is not None and status is Status.MORE_TIME:
        return put(t, t.gettext("{status}, until {date}"), status=word, date=until)
    figures = put(t, "{percent}%", percent=percent) if percent is not None else None
    if done is not None and total:
        count = put(t, t.gettext("{done} of {total}"), done=done, total=total)
        figures = Html(f"{figures} ({count})") if figures else count
    stands = Html(f"{word}, {figures}") if figures else word
    if until is None or not granted(status, until):
        return stands
    time = _time_granted(t, until, reason)
    return time if status is Status.NO_INFORMATION else Html(f"{stands}; {time}")


def _time_granted(t: Translator, until: date, reason: str | None) -> Html:
    """What an office asked for and got is its answer, until it gives another."""
    if not reason or not reason.strip():
        return put(t, t.gettext("request for more time, new due date {date}"), date=until)
    text = t.gettext("request for more time (reason: {reason}), new due date {date}")
    return put(t, text, reason=one_line(reason, 300), date=until)


def task_line(t: Translator, it: TaskLine, *, with_state: bool = False, with_office: bool = False) -> Html:
    """One task in a list, on one line, or on two with its state; a directive that has no answer below it. Never over some
    600 units."""
    name = f"{bold(escape(short_number(t, it), 30))}  {one_line(it.text)}"
    office = one_line(it.office, 60) if with_office else None
    due = _due(t, it)
    directive = directed(t, it.directive or "", 200)
    if with_state:
        stands = dotted(state(t, it), due, age(t, it, beside_state=True))
        return lines(dotted(name, office), f"– {stands}", directive)
    return lines(dotted(name, office, due, age(t, it)), directive)


def _due(t: Translator, it: TaskLine) -> Html | None:
    """“সময়সীমা ১৫ মার্চ ২০২৬”, and that it is past."""
    if it.due is None:
        return None
    words_ = t.gettext("due {date} (past)") if it.late else t.gettext("due {date}")
    return put(t, words_, date=it.due)


def directed(t: Translator, directive: str, limit: int) -> Html | None:
    """“সভাপতি মহোদয়ের নির্দেশনা: “…””."""
    said = one_line(directive, limit)
    return put(t, t.gettext("Directive of the Chair: “{directive}”"), directive=said) if said else None


def taken(t: Translator, card: TaskCard) -> Html | None:
    """“গৃহীত: ৭ জুন ২০২৬ তারিখের সভা · ৪ সভা ধরে চলমান”."""
    when = put(t, t.gettext("Taken: meeting of {date}"), date=card.taken_on) if card.taken_on else None
    return dotted(when, age(t, card)) or None


def last_known(t: Translator, card: TaskCard) -> Html | None:
    """“সর্বশেষ (৭ জুন ২০২৬): চলমান, ৬০%”, or None when the office has said nothing yet."""
    if card.status is Status.NO_INFORMATION and card.until is None:
        return None
    said = standing(
        t, card.status, card.percent, card.done_count, card.total_count, card.until, reason=card.note
    )
    if card.updated_on is None:
        return put(t, t.gettext("Latest: {status}"), status=said)
    return put(t, t.gettext("Latest ({date}): {status}"), date=card.updated_on, status=said)


def note_apart(t: Translator, card: TaskCard, limit: int) -> Html | None:
    """What was said besides, in quotation marks, where `last_known` does not tell it as the reason already."""
    return None if granted(card.status, card.until) else quoted(t, card.note, limit)


def quoted(t: Translator, words_: str | None, limit: int = 500) -> Html | None:
    """What a person wrote, in quotation marks; None when there is nothing."""
    if not words_ or not words_.strip():
        return None
    return put(t, t.gettext("“{words}”"), words=escape(shown(t, words_), limit))


def with_note(t: Translator, html: str, note: str | None) -> Html:
    """A status and, after a dash, what was said about it."""
    return Html(" – ".join(part for part in (html, one_line(shown(t, note), 400)) if part))


def says_day(phrase: str, day: date) -> bool:
    """Whether the words of a time limit name just this day, with its year: nothing is told by showing both."""
    return parse_date(phrase, day + _TEN_YEARS) == day


def meeting_day(t: Translator, meeting: MeetingView) -> Html | None:
    """“৭ জুলাই ২০২৬, মঙ্গলবার”, or None while no date is known."""
    return None if meeting.on is None else Html(format_date(meeting.on, t.lang, weekday=True))


def meeting_of(t: Translator, on: date | None) -> Html:
    """“১৪ মার্চ ২০২৬ তারিখের সভা”."""
    if on is None:
        return put(t, t.gettext("the meeting's date was not found"))
    return put(t, t.gettext("meeting of {date}"), date=on)


def next_meeting(t: Translator, meeting: MeetingView) -> Html | None:
    """“আগামী সভা (সম্ভাব্য) ৭ জুলাই ২০২৬, মঙ্গলবার (আর ৩ কর্মদিবস বাকি)।”, or None while no date is known.

    A day that is over is not called the next one's, though its minutes are still to come.
    """
    day = meeting_day(t, meeting)
    if day is None:
        return None
    if meeting.past:
        return put(t, t.gettext("The meeting was set for {day}."), day=day)
    if meeting.days:
        left = put(
            t, t.ngettext("{n} working day left", "{n} working days left", meeting.days), n=meeting.days
        )
        day = Html(f"{day} ({left})")
    if meeting.tentative:
        return put(t, t.gettext("Next meeting (expected): {day}."), day=day)
    return put(t, t.gettext("Next meeting: {day}."), day=day)


def answered_or_not(t: Translator, answered: date | None) -> Html:
    """What came of asking: “উত্তর নেই”, or when the office last answered."""
    if answered is None:
        return put(t, t.gettext("no answer"))
    day = format_date(answered, t.lang, year=False)
    return put(t, t.gettext("answered {date}; more is needed"), date=Html(day))


def counted(t: Translator, text: str, n: int) -> Html | None:
    """`text` with its number; None when there is nothing to count."""
    return put(t, text, n=n) if n else None
