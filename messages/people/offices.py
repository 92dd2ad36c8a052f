"""The secretary's lists: offices, who speaks for them, invitations, who has not answered."""

from collections.abc import Mapping, Sequence

from telegram import InlineKeyboardButton

from committee.values import Role
from committee.views import MeetingView, OfficeLine, TaskLine
from locales.translator import Translator
from messages import words
from messages.buttons import (
    CopyText,
    EnterFor,
    InviteOffice,
    InviteRole,
    RemindAll,
    SetPhone,
    ShowLetter,
    ShowOffice,
    ShowOffices,
)
from messages.message import Message, button, column, keyboard
from messages.parts import next_meeting, task_line
from messages.shared_buttons import cancel_button, page_buttons, page_words
from messages.text import N_, NAME, Html, bold, dotted, lines, listing, names, one_line, paragraphs, put

_MOST_BUTTONS = 12  # offices under one list; each is a row
_REACH: Mapping[str, str] = {
    "connected": N_("connected"),
    "not_joined": N_("has not joined yet"),
    "blocked": N_("has switched messages off"),
}
_INVITED = (Role.CHAIR, Role.SUPERVISOR, Role.OBSERVER, Role.SECRETARY)


def offices(
    t: Translator,
    committee: str,
    committee_id: int,
    lines_: Sequence[OfficeLine],
    page: int,
    pages: int,
    *,
    may_change: bool = True,
) -> Message:
    """All offices of a committee; `lines_` are those of this page, pages count from 0. Who only reads taps none."""
    if not lines_:
        text = put(t, t.gettext("There is no office yet; they come from the minutes you send."))
        return Message(text=lines(bold(one_line(committee, NAME)), text))
    items = [
        dotted(
            Html(f"• {one_line(one.name, 120)}"),
            put(t, t.gettext(_REACH[one.reach])),
            put(t, t.gettext("tasks {n}"), n=one.tasks) if one.tasks else None,
        )
        for one in lines_
    ]
    return Message(
        text=paragraphs(
            lines(
                bold(one_line(committee, NAME)),
                dotted(put(t, t.gettext("Offices and focal points")), page_words(t, page, pages)),
            ),
            listing(t, items, 3400),
            put(t, t.gettext("For tasks, invitation and phone entry, please tap an office."))
            if may_change
            else None,
        ),
        keyboard=keyboard(
            *(_office_buttons(lines_) if may_change else ()),
            page_buttons(t, page, pages, lambda to: ShowOffices(committee_id, to)),
        ),
    )


def _office_buttons(shown: Sequence[OfficeLine]) -> list[list[InlineKeyboardButton]]:
    return column(button(one.name, ShowOffice(one.id)) for one in shown[:_MOST_BUTTONS])


def _some_of_each(*groups: Sequence[OfficeLine]) -> list[OfficeLine]:
    """As many as have buttons, in order; a long group leaves those after it an equal share."""
    shown: list[OfficeLine] = []
    for place, group in enumerate(groups):
        room = _MOST_BUTTONS - len(shown)
        later = groups[place + 1 :]
        share = room // (1 + sum(map(bool, later)))
        shown += group[: max(share, room - sum(map(len, later)))]
    return shown


def office(t: Translator, line: OfficeLine, tasks: Sequence[TaskLine], committee_id: int) -> Message:
    """One office: who speaks for it, what it has to do, and what the secretary can do about it."""
    people = put(t, t.gettext("Speaks for it: {people}"), people=names(t, line.people, 300))
    phone = put(t, t.gettext("Phone: {phone}"), phone=line.phone) if line.phone else None
    if tasks:
        listed = lines(
            put(t, t.gettext("Open tasks {n}, still to report {owing}:"), n=len(tasks), owing=line.owing),
            listing(t, [task_line(t, one, with_state=True) for one in tasks], 2800),
        )
    else:
        listed = put(t, t.gettext("No open task."))
    return Message(
        text=paragraphs(
            lines(
                bold(one_line(line.name, NAME)),
                dotted(put(t, t.gettext(_REACH[line.reach])), phone),
                people if line.people else None,
                _contact(t, line),
            ),
            listed,
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Enter what was learnt by phone"), EnterFor(line.id)) if tasks else None,
                button(t.gettext("Text for WhatsApp/SMS"), CopyText(line.id)) if line.owing else None,
            ],
            [button(t.gettext("✉️ Letter on paper"), ShowLetter(line.id)) if line.owing else None],
            [
                button(t.gettext("Make an invitation"), InviteOffice(line.id)),
                button(t.gettext("Phone number"), SetPhone(line.id)),
            ],
            [button(t.gettext("All offices"), ShowOffices(committee_id, 0))],
        ),
    )


def _contact(t: Translator, line: OfficeLine) -> Html | None:
    """The person whom the minutes name beside the office, and who was named before."""
    if not line.contact:
        return None
    contact = put(t, t.gettext("Contact named in the minutes: {person}"), person=line.contact)
    before = names(t, line.contacts_before, 200)
    return dotted(contact, put(t, t.gettext("before: {people}"), people=before) if before else None)


def phone_ask(t: Translator, office_name: str) -> Message:
    """The phone number of an office, in words."""
    return Message(
        text=put(t, t.gettext("Please write the phone number of {office}."), office=office_name),
        keyboard=keyboard([cancel_button(t)]),
    )


def phone_wrong(t: Translator) -> Message:
    """What was written is no phone number."""
    return Message(
        text=put(
            t, t.gettext("This is not a phone number. Please write it in digits, for example: 01700-000000")
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def invite_menu(t: Translator, committee: str, committee_id: int, lines_: Sequence[OfficeLine]) -> Message:
    """Whom to invite: chair, supervisor, observer, or an office; offices nobody speaks for come first."""
    missing = sorted((one for one in lines_ if one.reach != "connected"), key=lambda one: -one.tasks)
    waiting = put(t, t.gettext("Offices that have not joined yet: {n}"), n=len(missing))
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Invitations"))),
                one_line(committee, NAME),
                waiting if missing else None,
            ),
            put(t, t.gettext("Whom do you wish to invite? For other offices: /offices")),
        ),
        keyboard=keyboard(
            [button(words.role(t, role), InviteRole(committee_id, role)) for role in _INVITED],
            *column(button(one.name, InviteOffice(one.id)) for one in missing[:_MOST_BUTTONS]),
        ),
    )


def pending(
    t: Translator,
    committee: str,
    committee_id: int,
    lines_: Sequence[OfficeLine],
    meeting: MeetingView,
    *,
    may_change: bool = True,
) -> Message:
    """Model message ১৫: offices that cannot be written to, then those that have not answered."""
    if not lines_:
        done = put(t, t.gettext("✅ Nothing is missing: every office has reported."))
        return Message(text=lines(bold(one_line(committee, NAME)), done, next_meeting(t, meeting)))
    unreached = [one for one in lines_ if one.reach != "connected"]
    reached = [one for one in lines_ if one.reach == "connected"]
    silent = [one for one in reached if one.answered < one.owing]
    more = [one for one in reached if one.answered >= one.owing]
    return Message(
        text=paragraphs(
            lines(bold(one_line(committee, NAME)), next_meeting(t, meeting)),
            _group(t, t.gettext("Offices that messages do not reach ({n})"), unreached),
            _group(t, t.gettext("Offices that have not reported ({n})"), silent),
            _group(t, t.gettext("Offices that have answered; more is needed ({n})"), more),
            put(
                t,
                t.gettext(
                    "For entering what was learnt by phone, the text for WhatsApp/SMS or an invitation, "
                    "please tap the office."
                ),
            )
            if may_change
            else None,
        ),
        keyboard=keyboard(
            *_office_buttons(_some_of_each(unreached, silent, more)),
            [
                button(t.gettext("Remind everybody"), RemindAll(committee_id, 0)) if reached else None,
                button(t.gettext("All offices"), ShowOffices(committee_id, 0))
                if len(lines_) > _MOST_BUTTONS
                else None,
            ],
        )
        if may_change
        else None,
    )


def _group(t: Translator, title: str, members: Sequence[OfficeLine]) -> Html | None:
    if not members:
        return None
    return lines(
        bold(put(t, title, n=len(members))), listing(t, [_pending_line(t, one) for one in members], 1600)
    )


def _pending_line(t: Translator, it: OfficeLine) -> Html:
    """“{office} – {phone} · ৩টি · এখনো যুক্ত হননি”."""
    phone = one_line(it.phone, 40) if it.phone else put(t, t.gettext("no number"))
    return dotted(
        Html(f"{one_line(it.name, 120)} – {phone}"),
        one_line(it.contact, 60) if it.contact else None,
        put(t, t.gettext("tasks {n}"), n=it.owing),
        None if it.reach == "connected" else put(t, t.gettext(_REACH[it.reach])),
    )
