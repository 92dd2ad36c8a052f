"""The secretary's first steps: one question after another until the committee exists."""

from collections.abc import Mapping, Sequence

from telegram import InlineKeyboardButton

from committee.values import Role
from committee.views import MeetingView
from locales.translator import Translator
from messages.buttons import InviteRole, SetUp, ShowMeeting
from messages.meeting import date_question, rule_words
from messages.message import MOST, Message, button, column, keyboard
from messages.parts import next_meeting
from messages.text import NAME, bold, lines, one_line, paragraphs, put

# Names of committees are data, in Bangla whatever the secretary's language: they stand so in minutes and reports.
COMMITTEE_NAMES: Mapping[str, str] = {
    "ict": "জেলা আইসিটি কমিটি",
    "development": "জেলা উন্নয়ন সমন্বয় কমিটি",
    "law": "জেলা আইন-শৃঙ্খলা কমিটি",
    "innovation": "জেলা ইনোভেশন টিম",
    "upazila_ict": "উপজেলা আইসিটি কমিটি",
    "upazila_development": "উপজেলা উন্নয়ন সমন্বয় কমিটি",
}


def ask_name(t: Translator) -> Message:
    """The committee's name; the usual ones as buttons (`choice` is a key of COMMITTEE_NAMES)."""
    return Message(
        text=paragraphs(
            bold(put(t, t.gettext("Setting up a committee"))),
            put(t, t.gettext("What is the committee called? Please choose, or write the name.")),
        ),
        keyboard=keyboard(*column(button(name, SetUp("name", key)) for key, name in COMMITTEE_NAMES.items())),
    )


def ask_district(t: Translator, choices: Sequence[tuple[str, str]]) -> Message:
    """The district: written, or chosen among (code, name)."""
    return Message(
        text=put(t, t.gettext("In which district? Please write its name.")),
        keyboard=keyboard(_districts(choices)),
    )


def ask_district_again(t: Translator, text: str, choices: Sequence[tuple[str, str]] = ()) -> Message:
    """`text` was no district's name, or several districts' (`choices`)."""
    if choices:
        question = put(t, t.gettext("“{words}”: which district is meant?"), words=one_line(text))
    else:
        question = put(
            t,
            t.gettext("No district called “{words}” was found. Please write the name in Bangla or English."),
            words=one_line(text),
        )
    return Message(text=question, keyboard=keyboard(_districts(choices)))


def _districts(choices: Sequence[tuple[str, str]]) -> list[InlineKeyboardButton]:
    return [button(name, SetUp("district", code)) for code, name in choices[:MOST]]


def ask_upazila(t: Translator, choices: Sequence[tuple[str, str]]) -> Message:
    """The upazila of an upazila's committee, chosen among (code, name) or written."""
    return Message(
        text=put(t, t.gettext("In which upazila? Please choose, or write its name.")),
        keyboard=keyboard([button(name, SetUp("upazila", code)) for code, name in choices[:MOST]]),
    )


def ask_upazila_again(t: Translator, text: str, district: str, choices: Sequence[tuple[str, str]]) -> Message:
    """`text` was no upazila of the district."""
    words = t.gettext(
        "No upazila called “{words}” was found in {district}. Please choose, or write its name alone."
    )
    return Message(
        text=put(t, words, words=one_line(text, 100), district=district),
        keyboard=ask_upazila(t, choices).keyboard,
    )


def ask_chair(t: Translator, default: str) -> Message:
    """Who chairs it, by post."""
    return Message(
        text=put(t, t.gettext("Who is the Chair? Please choose, or write the post (not the name).")),
        keyboard=keyboard([button(default, SetUp("chair", "default"))]),
    )


def ask_own_post(t: Translator, default: str | None = None) -> Message:
    """The member-secretary's own post."""
    return Message(
        text=put(t, t.gettext("What is your own post? Please choose, or write it.")),
        keyboard=keyboard([button(default, SetUp("post", "default")) if default else None]),
    )


def ask_meeting(t: Translator, rules: Sequence[str]) -> Message:
    """When it meets: a monthly rule (packed), a date (`fix`), or not known (`none`)."""
    return Message(
        text=paragraphs(
            put(t, t.gettext("On which day of the month does the committee usually meet?")),
            put(
                t,
                t.gettext(
                    "The next meeting is expected by this rule until its notice is issued; "
                    "all reminders are counted back from it."
                ),
            ),
        ),
        keyboard=keyboard(
            [button(rule_words(t, rule), SetUp("meeting", rule)) for rule in rules],
            [
                button(t.gettext("The date is already fixed"), SetUp("meeting", "fix")),
                button(t.gettext("No rule"), SetUp("meeting", "none")),
            ],
        ),
    )


def ask_meeting_date(t: Translator) -> Message:
    """The next meeting's date (and time)."""
    return Message(text=date_question(t))


def ask_directive_approval(t: Translator, chair_post: str) -> Message:
    """Whether the chair has approved that requests are made by his direction (kept with who and when)."""
    return Message(
        text=paragraphs(
            put(
                t,
                t.gettext(
                    "Has the Chair ({post}) approved that requests carry the words “By direction of the Chair”?"
                ),
                post=chair_post,
            ),
            put(
                t, t.gettext("It is printed only with this approval; your answer is kept with today's date.")
            ),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Yes, approved"), SetUp("directive", "yes")),
                button(t.gettext("Not yet"), SetUp("directive", "no")),
            ]
        ),
    )


def done(t: Translator, committee: str, committee_id: int, meeting: MeetingView | None) -> Message:
    """The committee exists; what to do next."""
    when = next_meeting(t, meeting) if meeting is not None else None
    return Message(
        text=paragraphs(
            lines(
                bold(put(t, t.gettext("✅ The committee is ready"))),
                one_line(committee, NAME),
                when or put(t, t.gettext("The next meeting's date is not known yet: /meeting")),
            ),
            lines(
                put(
                    t,
                    t.gettext(
                        "Now please send the minutes of the last meeting: a file, photos or text; a draft will do."
                    ),
                ),
                put(t, t.gettext("Nothing is registered or sent to anybody until you confirm it.")),
            ),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("Invite the Chair"), InviteRole(committee_id, Role.CHAIR)),
                button(t.gettext("Invite the supervisor"), InviteRole(committee_id, Role.SUPERVISOR)),
            ],
            [button(t.gettext("Next meeting"), ShowMeeting(committee_id))],
        ),
    )
