"""What came of registering minutes, and minutes that are missing."""

from telegram import InlineKeyboardButton

from committee.draft_views import AlreadyRegistered, Registered
from committee.views import MeetingView, OfficeLine
from locales.translator import Translator
from messages.buttons import AwaitMinutes, InviteOffice, ShowMeeting, ShowOffices
from messages.message import Message, button, column, keyboard
from messages.parts import meeting_of, next_meeting
from messages.text import NAME, Html, bold, dotted, lines, listing, one_line, paragraphs, put

MOST_INVITATIONS = 8  # buttons under “registered”; the rest is behind the list of offices


def registered(t: Translator, value: Registered) -> Message:
    """After confirmation: what came out of it, and which offices nobody speaks for yet."""
    carried = put(t, t.gettext("Open from earlier meetings: {n}"), n=value.carried)
    closed = put(t, t.gettext("Settled by this meeting: {n}"), n=value.closed)
    silent = [_unreached(t, one) for one in value.unreached]
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("✅ The minutes are registered"))),
                dotted(
                    one_line(value.committee, NAME),
                    meeting_of(t, value.meeting_date),
                    put(t, t.gettext("draft")) if value.draft else None,
                ),
            ),
            lines(
                put(
                    t,
                    t.gettext("Decisions {decisions} · Tasks {tasks} · Offices {offices}"),
                    decisions=value.decisions,
                    tasks=value.tasks,
                    offices=value.offices,
                ),
                dotted(carried if value.carried else None, closed if value.closed else None),
                _notified(t, value.notified),
                next_meeting(t, value.next_meeting)
                or put(t, t.gettext("The next meeting's date is not known yet: /meeting")),
            ),
            lines(
                bold(put(t, t.gettext("Not connected yet ({n})"), n=len(silent))),
                listing(t, silent, 2400),
            )
            if silent
            else None,
            put(t, t.gettext("A tap on an office makes its invitation.")) if silent else None,
        ),
        keyboard=keyboard(
            *column(button(one.name, InviteOffice(one.id)) for one in value.unreached[:MOST_INVITATIONS]),
            [
                button(t.gettext("All offices"), ShowOffices(value.committee_id, 0)),
                button(t.gettext("Next meeting"), ShowMeeting(value.committee_id)),
            ],
        ),
    )


def _notified(t: Translator, n: int) -> Html | None:
    if not n:
        return None
    return put(
        t,
        t.ngettext("Messages are being sent to {n} office.", "Messages are being sent to {n} offices.", n),
        n=n,
    )


def _unreached(t: Translator, it: OfficeLine) -> Html:
    return dotted(
        Html(f"• {one_line(it.name, 120)}"), put(t, t.gettext("tasks {n}"), n=it.tasks) if it.tasks else None
    )


def already_registered(t: Translator, value: AlreadyRegistered) -> Message:
    """The same minutes once more, the signed copy of a registered draft, or a corrigendum that has been followed."""
    head = dotted(one_line(value.committee, NAME), meeting_of(t, value.meeting_date))
    if value.corrigendum:
        same = put(
            t,
            t.gettext(
                "What it says stands in the registered minutes already. Nothing has been changed, and nobody is being told."
            ),
        )
        return Message(text=lines(bold(put(t, t.gettext("A corrigendum has been read"))), head, same))
    if not value.signed_now:
        body = put(
            t,
            t.gettext(
                "These minutes were registered on {date} (decisions: {n}). Nothing has been registered again; "
                "the earlier information is unchanged."
            ),
            date=value.registered_on,
            n=value.decisions,
        )
        return Message(text=lines(bold(put(t, t.gettext("Registered already"))), head, body))
    difference = put(t, t.gettext("It does not differ from the draft."))
    draft = put(
        t, t.gettext("This is the signed copy of the draft registered on {date}."), date=value.registered_on
    )
    return Message(text=lines(bold(put(t, t.gettext("Signed copy received"))), head, draft, difference))


def minutes_missing(t: Translator, meeting: MeetingView, days: int) -> Message:
    """Model message ১৯."""
    if meeting.on is None:
        head = put(
            t,
            t.gettext(
                "The minutes of the last meeting of {committee} are not registered yet ({n} working days)."
            ),
            committee=meeting.committee,
            n=days,
        )
    else:
        head = put(
            t,
            t.gettext(
                "The minutes of the meeting of {committee} of {date} are not registered yet ({n} working days)."
            ),
            committee=meeting.committee,
            date=meeting.on,
            n=days,
        )
    awaiting = put(
        t,
        t.gettext(
            "If they await signature, work can begin from the draft; the signed copy will be compared with it later."
        ),
    )

    def choice(label: str, what: str) -> InlineKeyboardButton:
        return button(label, AwaitMinutes(meeting.committee_id, what))

    return Message(
        text=paragraphs(head, awaiting),
        keyboard=keyboard(
            [
                choice(t.gettext("📎 I will send them now"), "send"),
                choice(t.gettext("Awaiting signature"), "signature"),
            ],
            [
                choice(t.gettext("The meeting was not held"), "not_held"),
                choice(t.gettext("In 3 working days"), "later"),
            ],
        ),
    )
