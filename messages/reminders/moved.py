"""The meeting was moved, is held at another hour or place, or not at all."""

from datetime import date

from committee.views import MeetingView
from locales.translator import Translator
from messages.message import Message, keyboard
from messages.parts import meeting_day
from messages.shared_buttons import my_tasks_button
from messages.text import Html, bold, dotted, lines, one_line, paragraphs, put, sentences


def meeting_moved(
    t: Translator,
    old: MeetingView,
    new: MeetingView,
    left: int,
    reply_by: date | None,
    *,
    reported: bool = True,
) -> Message:
    """Model message ১৮; `left`: tasks of this person that wait for his word; `reported`: he has said something of one.
    Where the day stays: what else changed."""
    stands = put(t, t.gettext("What you have reported stands.")) if reported else None
    if old.on is not None and old.on == new.on:
        return _elsewhen(t, old, new, left, stands)
    day = meeting_day(t, new) or put(t, t.gettext("not fixed yet"))
    when = Html(f"{day}, {t.render(new.at)}") if new.at else day
    if old.on is None:  # the first that is known of it, or after it was postponed
        head = t.gettext("Date of the next meeting")
        said = t.gettext("Expected: <b>{when}</b>") if new.tentative else t.gettext("Date: <b>{when}</b>")
        before = None
    else:
        head = t.gettext("Change of the meeting's date")
        expected = t.gettext("New date (expected): <b>{when}</b>")
        said = expected if new.tentative else t.gettext("New date: <b>{when}</b>")
        before = put(t, t.gettext("Former date: {date}"), date=old.on)
    if not left:
        rest = None
    elif reply_by is None:
        rest = put(t, t.gettext("Please report the progress of the remaining {n}."), n=left)
    else:
        rest = put(
            t, t.gettext("Please report the progress of the remaining {n} by {date}."), n=left, date=reply_by
        )
    return Message(
        text=paragraphs(
            lines(
                dotted(bold(put(t, head)), one_line(new.committee, 160)),
                before,
                dotted(put(t, said, when=when), one_line(new.venue or "", 160)),
            ),
            lines(
                sentences(stands, rest),
                put(t, t.gettext("The notice of the meeting will be issued separately.")),
            ),
        ),
        keyboard=keyboard([my_tasks_button(t)]),
    )


def _elsewhen(t: Translator, old: MeetingView, new: MeetingView, left: int, stands: Html | None) -> Message:
    """Another hour or another place on the same day."""
    hour, place = old.at != new.at, (old.venue or "") != (new.venue or "")
    if hour and place:
        head = t.gettext("Change of the meeting's hour and place")
    else:
        head = (
            t.gettext("Change of the meeting's hour") if hour else t.gettext("Change of the meeting's place")
        )
    before, now = one_line(old.venue or "", 160), one_line(new.venue or "", 160)
    rest = (
        put(t, t.gettext("Please report the progress of the remaining {n} before the meeting."), n=left)
        if left
        else None
    )
    return Message(
        text=paragraphs(
            lines(
                dotted(bold(put(t, head)), one_line(new.committee, 160)),
                put(t, t.gettext("Date: {day} (unchanged)"), day=meeting_day(t, new)),
                put(t, t.gettext("Former hour: {time}"), time=old.at) if hour and old.at else None,
                put(t, t.gettext("New hour: <b>{time}</b>"), time=new.at) if hour and new.at else None,
                put(t, t.gettext("Former place: {place}"), place=before) if place and before else None,
                put(t, t.gettext("New place: <b>{place}</b>"), place=now) if place and now else None,
            ),
            lines(
                sentences(stands, rest),
                put(t, t.gettext("The notice of the meeting will be issued separately.")),
            ),
        ),
        keyboard=keyboard([my_tasks_button(t)]),
    )


def meeting_cancelled(t: Translator, meeting: MeetingView, left: int, *, reported: bool = True) -> Message:
    """The expected meeting will not be held; a new date is not known yet."""
    if meeting.on is None:
        what = put(t, t.gettext("The next meeting has been postponed."))
    else:
        what = put(t, t.gettext("The meeting of {date} has been postponed."), date=meeting.on)
    rest = (
        put(t, t.gettext("The progress of the remaining {n} may still be reported."), n=left)
        if left
        else None
    )
    return Message(
        text=paragraphs(
            dotted(
                bold(put(t, t.gettext("The meeting is not being held"))), one_line(meeting.committee, 160)
            ),
            lines(
                sentences(what, put(t, t.gettext("The new date will be announced."))),
                put(t, t.gettext("What you have reported stands.")) if reported else None,
                rest,
            ),
        ),
        keyboard=keyboard([my_tasks_button(t)]),
    )
