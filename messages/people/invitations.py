"""Coming in: the claim, invitations, who has joined."""

from collections.abc import Mapping

from telegram import InlineKeyboardButton

from committee.invitation_views import InvitationMade, InvitationRefused, InvitationWelcome, Joined
from committee.values import Capacity, Role
from locales import LANGUAGES
from locales.translator import Translator
from messages import words
from messages.buttons import AskInvitation, InviteOffice, JoinAs
from messages.message import Message, button, keyboard
from messages.passing_on import by_telegram, by_whatsapp
from messages.shared_buttons import my_tasks_button
from messages.text import N_, NAME, Html, bold, dotted, escape, lines, one_line, paragraphs, plain, put

_CAPACITY_QUESTION: Mapping[Role, str] = {
    Role.SECRETARY: N_("You are invited to work as the member-secretary of <b>{committee}</b>."),
    Role.CHAIR: N_("{post} has invited you as the Chair of <b>{committee}</b>."),
    Role.SUPERVISOR: N_("{post} has invited you as the supervisor of <b>{committee}</b>."),
    Role.OBSERVER: N_("{post} has invited you as an observer of <b>{committee}</b>."),
}
_WHAT_FOLLOWS: Mapping[Role, str] = {
    Role.SECRETARY: N_("You will register minutes, follow the progress and prepare the report."),
    Role.CHAIR: N_(
        "Before each meeting you will find here the progress at a glance and the matters that need your directive."
    ),
    Role.SUPERVISOR: N_(
        "You will see the progress of all decisions and verify what the member-secretary's own office reports."
    ),
    Role.OBSERVER: N_("You will see the report and the progress at a glance; nothing will be asked of you."),
}
_COMMANDS: Mapping[Role, str] = {
    Role.SECRETARY: N_("Please see /help: it says how to begin."),
    Role.CHAIR: N_("/digest – progress at a glance"),
    Role.SUPERVISOR: N_("/digest – progress at a glance"),
    Role.OBSERVER: N_("/digest – progress at a glance"),
}


# --- the first secretary ----------------------------------------------------------------------------------------------


def claim_ok(t: Translator) -> Message:
    """The link printed at the first start was used: this person is the first secretary."""
    return Message(
        text=lines(
            bold(put(t, t.gettext("Welcome"))),
            put(
                t,
                t.gettext(
                    "You are now the member-secretary of this service. First a committee is set up; "
                    "it takes some two minutes."
                ),
            ),
        )
    )


def claim_refused(t: Translator) -> Message:
    """That link was used, or has expired."""
    return Message(
        text=put(
            t,
            t.gettext(
                "This link is no longer valid: it has been used or its 24 hours are over. "
                "A new one is printed when the service is started again."
            ),
        )
    )


# --- invitations -------------------------------------------------------------------------------------------------------


def welcome(t: Translator, value: InvitationWelcome) -> Message:
    """Model message ৬, and what chair, supervisor and observer are asked."""
    if value.role is not Role.OFFICER:
        return _welcome_role(t, value)

    def join(label: str, capacity: str) -> list[InlineKeyboardButton]:
        return [button(label, JoinAs(value.invitation_id, capacity))]

    invited = t.gettext(
        "{post} has invited you to report the progress of the decisions of <b>{committee}</b>."
    )
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext("Respected Sir/Madam,")),
                put(t, invited, post=value.secretary_post, committee=value.committee),
            ),
            lines(
                put(t, t.gettext("Office: <b>{office}</b>"), office=value.office or ""),
                put(t, t.gettext("Will you report the progress on behalf of this office?")),
            ),
            put(
                t,
                t.gettext(
                    "You will see the decisions of your own office only. Your phone number is not disclosed here."
                ),
            ),
        ),
        keyboard=keyboard(
            join(t.gettext("Yes, I am the head of office"), "head"),
            join(t.gettext("Yes, I am the focal point"), "focal"),
            join(t.gettext("No, this is not my office"), "no"),
        ),
    )


def _welcome_role(t: Translator, value: InvitationWelcome) -> Message:
    return Message(
        text=paragraphs(
            lines(
                put(t, t.gettext("Respected Sir/Madam,")),
                put(
                    t,
                    t.gettext(_CAPACITY_QUESTION[value.role]),
                    committee=value.committee,
                    post=value.secretary_post,
                ),
            ),
            put(t, t.gettext(_WHAT_FOLLOWS[value.role])),
            put(t, t.gettext("Your phone number is not disclosed here.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Yes, I join"), JoinAs(value.invitation_id, "yes")),
                button(t.gettext("No"), JoinAs(value.invitation_id, "no")),
            ]
        ),
    )


def invitation_refused(t: Translator, value: InvitationRefused) -> Message:
    """Model message ৮."""
    if value.why == "used":
        why = put(t, t.gettext("This invitation has been used already."))
    elif value.why == "expired" and value.on is not None:
        why = put(t, t.gettext("This invitation expired on {date}."), date=value.on)
    elif value.why == "expired":
        why = put(t, t.gettext("This invitation has expired."))
    elif value.why == "withdrawn":
        why = put(t, t.gettext("This invitation has been withdrawn."))
    else:
        why = put(t, t.gettext("This invitation link is not valid."))
    if value.secretary_post and value.secretary_phone:
        contact = put(
            t,
            t.gettext("For a new invitation please contact {post} ({phone})."),
            post=value.secretary_post,
            phone=value.secretary_phone,
        )
    elif value.secretary_post:
        contact = put(t, t.gettext("For a new invitation please contact {post}."), post=value.secretary_post)
    else:
        contact = put(
            t, t.gettext("For a new invitation please contact the member-secretary of the committee.")
        )
    ask = None
    if value.invitation_id is not None:
        ask = button(t.gettext("Request a new invitation"), AskInvitation(value.invitation_id))
    return Message(text=lines(why, contact), keyboard=keyboard([ask]))


_READY_TO_SEE = N_(
    "Sir/Madam, to see the progress of the decisions of {committee}, please open this link in Telegram"
)
_READY_TO_PASS_ON: Mapping[Role, str] = {
    Role.OFFICER: N_(
        "Sir/Madam, to report the progress of the decisions of {committee}, please open this link in Telegram"
    ),
    Role.SECRETARY: N_(
        "Sir/Madam, to work as member-secretary of {committee}, please open this link in Telegram"
    ),
}


def invitation_made(t: Translator, value: InvitationMade) -> Message:
    """For the inviter: the link, within a sentence that can be passed on as it is. Who is invited is written to in Bangla,
    whatever the inviter reads."""
    whom = value.office if value.office is not None else words.role(t, value.role)
    theirs = Translator(LANGUAGES[0])
    asked = theirs.gettext(_READY_TO_PASS_ON.get(value.role, _READY_TO_SEE))
    asked = plain(theirs, asked, committee=value.committee)
    ready = theirs.gettext("{asked}: {link}")
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("The invitation is ready"))),
                dotted(one_line(value.committee, NAME), one_line(whom, NAME)),
                put(t, t.gettext("Valid until {date}; it can be used once."), date=value.expires_on),
            ),
            put(t, t.gettext("The text below may be passed on by WhatsApp, SMS or Telegram:")),
            put(theirs, ready, asked=one_line(asked, 600), link=escape(value.link, 300)),
        ),
        keyboard=keyboard(
            [
                by_whatsapp(t, plain(theirs, ready, asked=asked, link=value.link), value.phone),
                by_telegram(t, plain(theirs, theirs.gettext("{asked}."), asked=asked), value.link),
            ]
        ),
    )


def joined(t: Translator, value: Joined) -> Message:
    """To whom has just joined."""
    capacity = words.capacity(t, value.capacity) if value.capacity else ""
    what: Html | None
    if value.office is None:
        who = put(t, words.role(t, value.role))
        what = put(t, t.gettext(_COMMANDS[value.role])) if value.role in _COMMANDS else None
    else:
        who = dotted(one_line(value.office, NAME), capacity)
        if value.open_tasks:
            what = put(t, t.gettext("Open tasks of your office: {n}"), n=value.open_tasks)
        else:
            what = put(t, t.gettext("Your office has no open task now; you will be informed of new ones."))
    return Message(
        text=lines(
            put(t, t.gettext("✅ You have joined. Thank you.")),
            one_line(value.committee, NAME),
            who,
            what,
        ),
        keyboard=keyboard([my_tasks_button(t) if value.open_tasks else None]),
    )


def joined_notice(t: Translator, value: Joined) -> Message:
    """To the secretary: who joined, with the name Telegram shows."""
    if value.office is not None:
        capacity = words.capacity(t, value.capacity or Capacity.FOCAL)
        head = put(t, t.gettext("{office} is now connected."), office=value.office)
    else:
        capacity = words.role(t, value.role)
        head = put(t, t.gettext("{role} has joined."), role=capacity)
    person = put(t, t.gettext("Name on Telegram: {person}"), person=value.person)
    return Message(
        text=lines(head, dotted(person, capacity if value.office else None), one_line(value.committee, NAME))
    )


def declined(t: Translator) -> Message:
    """To whom said no."""
    return Message(
        text=lines(
            put(t, t.gettext("Nothing has been recorded. Thank you for letting us know.")),
            put(t, t.gettext("If this was a mistake, the same link can be opened again.")),
        )
    )


def invitation_request(
    t: Translator, office: str | None, person: str, office_id: int | None = None
) -> Message:
    """To the secretary: somebody with a used or expired link asks for a new one."""
    return Message(
        text=lines(
            bold(put(t, t.gettext("A new invitation is requested"))),
            put(t, t.gettext("Office: <b>{office}</b>"), office=office) if office else None,
            put(t, t.gettext("Name on Telegram: {person}"), person=person),
            put(t, t.gettext("Please make sure who is asking before you send a new invitation.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Make an invitation"), InviteOffice(office_id))
                if office_id is not None
                else None
            ]
        ),
    )


def invitation_requested(t: Translator) -> Message:
    """To whom asked for a new invitation."""
    return Message(text=put(t, t.gettext("The request is being sent to the member-secretary.")))


def welcome_back(t: Translator, owing: int) -> Message:
    """To whom takes messages again after having switched them off. `owing`: tasks that wait for his word."""
    waiting = put(
        t,
        t.ngettext(
            "{n} task of your office awaits information.",
            "{n} tasks of your office await information.",
            owing,
        ),
        n=owing,
    )
    return Message(
        text=lines(
            put(t, t.gettext("Welcome back. Messages will reach you again from now on.")),
            waiting if owing else None,
        ),
        keyboard=keyboard([my_tasks_button(t)]) if owing else None,
    )
