"""Help for each role, the command menu, language, and the small answers around them."""

from collections.abc import Mapping, Sequence

from committee.values import Role
from locales.translator import Translator
from messages.buttons import ChooseCommittee, HandOver, SetLanguage, SetUp
from messages.message import MOST, Message, button, column, keyboard
from messages.shared_buttons import cancel_button, my_tasks_button
from messages.text import N_, Html, bold, lines, paragraphs, plain, put

_LANGUAGES = (("bn", "বাংলা"), ("en", "English"))  # each in its own script, whatever the reader's language
_COMMANDS: Mapping[str, str] = {
    "tasks": N_("Tasks of my office"),
    "pending": N_("Whose information is missing"),
    "report": N_("Progress report"),
    "digest": N_("Progress at a glance"),
    "decision": N_("A decision: see it, change it"),
    "meeting": N_("Date of the next meeting"),
    "reminders": N_("What goes out when and to whom"),
    "holidays": N_("Working days and holidays"),
    "offices": N_("Offices and focal points"),
    "invite": N_("Invitations"),
    "delivery": N_("Messages: sent, waiting, failed"),
    "help": N_("Help"),
    "language": N_("Language"),
    "cancel": N_("Stop what is going on"),
}
_MENUS: Mapping[Role | None, tuple[str, ...]] = {
    None: ("help", "language"),
    Role.OFFICER: ("tasks", "help", "language", "cancel"),
    Role.SECRETARY: (
        "pending",
        "report",
        "digest",
        "decision",
        "meeting",
        "reminders",
        "holidays",
        "offices",
        "invite",
        "delivery",
        "tasks",
        "help",
        "language",
        "cancel",
    ),
    Role.CHAIR: ("digest", "meeting", "help", "language", "cancel"),
    Role.SUPERVISOR: ("digest", "meeting", "help", "language", "cancel"),
    Role.OBSERVER: ("digest", "help", "language"),
}


def menu_commands(t: Translator, role: Role | None) -> list[tuple[str, str]]:
    """(command, what it is for) for Telegram's menu button; None for who has no role yet."""
    return [(name, plain(t, t.gettext(_COMMANDS[name]))) for name in _MENUS[role]]


def help(
    t: Translator, role: Role | None, secretary_post: str | None = None, secretary_phone: str | None = None
) -> Message:
    """Model messages ২২ and ২৩, and the same for chair, supervisor and observer; strangers get model message ২৪."""
    match role:
        case None:
            return stranger(t)
        case Role.OFFICER:
            return _officer(t, secretary_post, secretary_phone)
        case Role.SECRETARY:
            return _secretary(t)
        case Role.CHAIR | Role.SUPERVISOR:
            return _chair(t, role)
        case Role.OBSERVER:
            return _observer(t, secretary_post, secretary_phone)


def _officer(t: Translator, post: str | None, phone: str | None) -> Message:
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("How to report progress"))),
                put(t, t.gettext("1. Tap a decision's number and choose its state.")),
                put(t, t.gettext("2. Or write in reply to the message, for example: “7 of 10 done”.")),
                put(t, t.gettext("3. A photo or letter you send is kept as evidence.")),
                put(t, t.gettext("If something is wrong, please tap “Correct”.")),
            ),
            lines(
                put(t, t.gettext("/tasks – tasks of my office")),
                _language(t),
                put(
                    t,
                    t.gettext(
                        "Your answers are seen by the member-secretary and the Chair and stand in the meeting's report."
                    ),
                ),
                _contact(t, post, phone),
            ),
        ),
        keyboard=keyboard(
            [my_tasks_button(t), button(t.gettext("Hand over duty (transfer/leave)"), HandOver(0, 0))]
        ),
    )


def _language(t: Translator) -> Html:
    """Named in the other language too: who cannot read this one has to find it."""
    return put(t, t.gettext("/language – language (বাংলা or English)"))


def _contact(t: Translator, post: str | None, phone: str | None) -> Html | None:
    if not post:
        return None
    if not phone:
        return put(t, t.gettext("Contact: {post}"), post=post)
    return put(t, t.gettext("Contact: {post}, {phone}"), post=post, phone=phone)


def _secretary(t: Translator) -> Message:
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Help for the member-secretary"))),
                put(
                    t,
                    t.gettext(
                        "📎 Send the minutes – a file, photos or text; a draft, the signed copy and a corrigendum will do"
                    ),
                ),
                put(
                    t,
                    t.gettext(
                        "/decision – see a decision of the draft, or change it; writing its number is enough"
                    ),
                ),
                put(t, t.gettext("/meeting – date of the next meeting (also if only expected)")),
                put(
                    t,
                    t.gettext("/reminders – what goes out when and to whom; send, leave out, pause, change"),
                ),
                put(t, t.gettext("/holidays – working days and holidays")),
                put(t, t.gettext("/offices – offices, focal points, invitations")),
                put(t, t.gettext("/invite – invitations for the Chair, the supervisor and offices")),
                put(t, t.gettext("/pending – whose information is missing; reminders, the phone list")),
                put(t, t.gettext("/delivery – messages: what was sent, what waits, what could not be sent")),
                put(t, t.gettext("/report – progress report")),
                put(t, t.gettext("/digest – at a glance, for the Chair")),
                put(t, t.gettext("/tasks – tasks of my office")),
                put(t, t.gettext("/cancel – stop what is going on")),
                _language(t),
            ),
            put(t, t.gettext("No decision is registered until you confirm it.")),
        ),
        keyboard=keyboard([button(t.gettext("➕ One more committee"), SetUp("new", ""))]),
    )


def _chair(t: Translator, role: Role) -> Message:
    title = t.gettext("Help for the Chair") if role is Role.CHAIR else t.gettext("Help for the supervisor")
    verify = put(
        t, t.gettext("What the member-secretary's own office reports as implemented is for you to verify.")
    )
    return Message(
        text=paragraphs(
            lines(put(t, t.gettext("Sir/Madam,")), bold(put(t, title))),
            lines(
                put(t, t.gettext("Before each meeting the progress at a glance is sent to you."))
                if role is Role.CHAIR
                else put(t, t.gettext("Write /digest for the progress at a glance whenever you wish.")),
                put(
                    t,
                    t.gettext(
                        "A tap on a matter's number shows it; there you can give a directive or decide on an "
                        "office's request."
                    ),
                ),
                put(
                    t,
                    t.gettext(
                        "“All offices” leads to every other matter; or write the directive after the decision's number, "
                        "for example: “2.1 Please finish soon”."
                    ),
                ),
                verify if role is Role.SUPERVISOR else None,
            ),
            lines(
                put(t, t.gettext("/digest – progress at a glance")),
                put(t, t.gettext("/pending – whose information is missing")),
                put(t, t.gettext("/report – progress report")),
                put(t, t.gettext("/meeting – date of the next meeting")),
                _language(t),
            ),
        )
    )


def _observer(t: Translator, post: str | None, phone: str | None) -> Message:
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("Help for the observer"))),
                put(t, t.gettext("You see the progress of the decisions; nothing is asked of you.")),
            ),
            lines(
                put(t, t.gettext("/digest – progress at a glance")),
                put(t, t.gettext("/report – progress report")),
                _language(t),
                _contact(t, post, phone),
            ),
        )
    )


def stranger(t: Translator) -> Message:
    """Model message ২৪: no committee's name and no office's for strangers."""
    return Message(
        text=lines(
            put(t, t.gettext("Sorry, this service is for invited officers only.")),
            put(
                t,
                t.gettext(
                    "If you are an officer of an implementing office, please get an invitation link from the "
                    "member-secretary of the committee concerned and open it."
                ),
            ),
        )
    )


def language_ask(t: Translator) -> Message:
    """Which language?"""
    return Message(
        text=put(t, t.gettext("In which language shall the messages be?")),
        keyboard=keyboard([button(name, SetLanguage(lang)) for lang, name in _LANGUAGES]),
    )


def language_set(t: Translator) -> Message:
    """In the language just chosen."""
    return Message(text=put(t, t.gettext("Messages will be in English from now on.")))


def cancelled(t: Translator) -> Message:
    """What was going on is stopped."""
    return Message(text=put(t, t.gettext("Stopped. What had been recorded before is unchanged.")))


def nothing_to_cancel(t: Translator) -> Message:
    """Nothing was going on."""
    return Message(text=put(t, t.gettext("Nothing is going on that could be stopped.")))


def which_committee(t: Translator, question_id: int, choices: Sequence[tuple[int, str]]) -> Message:
    """For which of his committees the secretary meant it."""
    return Message(
        text=put(t, t.gettext("Which committee is this about?")),
        keyboard=keyboard(
            *column(button(name, ChooseCommittee(question_id, one)) for one, name in choices[:MOST]),
            [cancel_button(t)],
        ),
    )
