"""The next meeting: when it is, what is counted back from it, and how it is changed."""

from collections.abc import Mapping, Sequence
from datetime import date, time

from telegram import InlineKeyboardButton

from committee.meetings import LAST, MonthlyRule, RuleKind
from committee.views import MeetingView
from locales.dates import format_date, weekday_name
from locales.translator import Translator
from messages.buttons import ChangeMeeting, ChooseRule, FixMeeting, ShowMeeting
from messages.days import day_off_warning, estimate_warning
from messages.message import Message, button, keyboard
from messages.parts import next_meeting
from messages.shared_buttons import cancel_button
from messages.text import N_, NAME, Html, bold, dotted, lines, one_line, paragraphs, plain, put

_ORDINALS: Mapping[int, str] = {
    1: N_("First"),
    2: N_("Second"),
    3: N_("Third"),
    4: N_("Fourth"),
    5: N_("Fifth"),
    LAST: N_("Last"),
}


def rule_words(t: Translator, packed: str | None) -> str:
    """A monthly rule in words, plain: “মাসের তৃতীয় রবিবার”."""
    if packed is None:
        return t.gettext("No rule")
    rule = MonthlyRule.unpack(packed)
    ordinal = t.gettext(_ORDINALS[rule.n]) if rule.n in _ORDINALS else ""
    match rule.kind:
        case RuleKind.WEEKDAY:
            # 1 January 2024 was a Monday, weekday 0.
            weekday = weekday_name(date(2024, 1, 1 + (rule.weekday or 0)), t.lang)
            return plain(t, t.gettext("{ordinal} {weekday} of the month"), ordinal=ordinal, weekday=weekday)
        case RuleKind.DAY if rule.n == LAST:
            return t.gettext("Last day of the month")
        case RuleKind.DAY:
            return plain(t, t.gettext("Day {n} of the month"), n=rule.n)
        case RuleKind.WORKING_DAY if ordinal:
            return plain(t, t.gettext("{ordinal} working day of the month"), ordinal=ordinal)
        case RuleKind.WORKING_DAY:
            return plain(t, t.gettext("Working day {n} of the month"), n=rule.n)


def meeting(
    t: Translator, value: MeetingView, upcoming: Sequence[date] = (), *, may_change: bool = True
) -> Message:
    """The next meeting, the days on which reminders are due, and what can be changed."""
    rule = put(t, t.gettext("Rule: {rule}"), rule=rule_words(t, value.rule)) if value.rule else None
    if value.on is None:
        when: Html | None = put(t, t.gettext("The next meeting's date is not known yet."))
    else:
        when = next_meeting(t, value)
    days = Html(" · ".join(format_date(day, t.lang, year=False) for day in upcoming[:10]))
    return Message(
        text=paragraphs(
            lines(
                bold(one_line(value.committee, NAME)),
                when,
                _time_and_place(t, value),
                rule,
                day_off_warning(t, value.on if value.off else None),
                estimate_warning(t, value) if may_change else None,
            ),
            put(t, t.gettext("Reminders on: {days}"), days=days) if upcoming else None,
        ),
        keyboard=keyboard(*change_buttons(t, value)) if may_change else None,
    )


def change_buttons(t: Translator, value: MeetingView) -> list[list[InlineKeyboardButton | None]]:
    """What the secretary can change about the next meeting."""

    def change(label: str, what: str) -> InlineKeyboardButton:
        return button(label, ChangeMeeting(value.committee_id, what))

    known = value.on is not None
    return [
        [change(t.gettext("✅ The date is fixed"), "confirm") if known and value.tentative else None],
        [
            change(t.gettext("Another date") if known else t.gettext("Write the date"), "fix"),
            change(t.gettext("Postponed, date later"), "postpone") if known else None,
        ],
        [
            change(t.gettext("Another hour") if value.at else t.gettext("Write the hour"), "hour"),
            change(t.gettext("Another place") if value.venue else t.gettext("Write the place"), "venue"),
        ]
        if known
        else [],
        [
            change(t.gettext("It will not be held"), "not_held") if known else None,
            change(t.gettext("Monthly rule"), "rule"),
        ],
    ]


def date_question(t: Translator) -> Html:
    """Asks for a meeting's date."""
    return put(
        t,
        t.gettext(
            "On which date is the meeting? Please write it, with the time if it is known; "
            "for example: 15 July, 11 am."
        ),
    )


def ask_date(t: Translator) -> Message:
    """The next meeting's date."""
    return Message(text=date_question(t), keyboard=keyboard([cancel_button(t)]))


def ask_hour(t: Translator, on: date) -> Message:
    """Another hour on the day that stays."""
    text = t.gettext("At which hour is the meeting of {date}? Please write it; for example: 11 am.")
    return Message(text=put(t, text, date=on), keyboard=keyboard([cancel_button(t)]))


def ask_venue(t: Translator, on: date) -> Message:
    """Another place on the day that stays."""
    text = t.gettext("Where is the meeting of {date} held? Please write the place.")
    return Message(text=put(t, text, date=on), keyboard=keyboard([cancel_button(t)]))


def hour_not_understood(t: Translator, text: str) -> Message:
    """What was written is no hour."""
    return Message(
        text=put(
            t,
            t.gettext(
                "“{words}” could not be understood as an hour. Please write it like this: 11 am, or 3:30 pm."
            ),
            words=one_line(text),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def date_not_understood(t: Translator, text: str) -> Message:
    """What was written is no date."""
    return Message(
        text=put(
            t,
            t.gettext(
                "“{words}” could not be understood as a date. Please write it like this: 15 July, or 15/07."
            ),
            words=one_line(text),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def past_date(t: Translator, on: date) -> Message:
    """The next meeting cannot lie in the past."""
    return Message(
        text=put(t, t.gettext("{date} is past. Please write the date of the next meeting."), date=on),
        keyboard=keyboard([cancel_button(t)]),
    )


def day_off_sure(t: Translator, committee_id: int, on: date, at: time | None) -> Message:
    """Before anybody is told of a meeting on a day off; another date may be written instead."""
    day = format_date(on, t.lang, weekday=True)
    ask = t.gettext("{day} is a day off. Is the meeting on this day? Otherwise please write another date.")
    yes = FixMeeting(committee_id, on.isoformat(), f"{at:%H%M}" if at else "")
    return Message(
        text=put(t, ask, day=Html(day)),
        keyboard=keyboard([button(t.gettext("Yes, on this day"), yes), cancel_button(t)]),
    )


def fixed(t: Translator, value: MeetingView) -> Message:
    """The date was set or changed; everything counted back from it moves along."""
    return _settled(t, value, t.gettext("✅ The meeting's date has been recorded"))


def hour_set(t: Translator, value: MeetingView) -> Message:
    """The hour was set or changed."""
    return _settled(t, value, t.gettext("✅ The meeting's hour has been recorded"), day_stays=True)


def venue_set(t: Translator, value: MeetingView) -> Message:
    """The place was set or changed."""
    return _settled(t, value, t.gettext("✅ The meeting's place has been recorded"), day_stays=True)


def confirmed(t: Translator, value: MeetingView) -> Message:
    """The expected date is the fixed one."""
    return _settled(t, value, t.gettext("✅ The meeting's date is fixed"))


def not_held(t: Translator, value: MeetingView) -> Message:
    """The meeting is not held; `value` is the one now next."""
    return _settled(t, value, t.gettext("Recorded: the meeting is not being held"))


def postponed(t: Translator, value: MeetingView) -> Message:
    """The meeting is put off; its day will be told."""
    return Message(
        text=lines(
            bold(put(t, t.gettext("Recorded: the meeting is postponed"))),
            one_line(value.committee, NAME),
            put(
                t,
                t.gettext(
                    "Until its new date is known no reminders go out; who had been told of the meeting is being "
                    "informed. The new date: /meeting"
                ),
            ),
        ),
        keyboard=keyboard(*change_buttons(t, value)),
    )


def rule_set(t: Translator, value: MeetingView) -> Message:
    """The monthly rule was set; `value` follows from it."""
    rule = put(t, t.gettext("Rule: {rule}"), rule=rule_words(t, value.rule))
    return _settled(t, value, t.gettext("✅ The monthly rule has been recorded"), rule)


def _settled(
    t: Translator, value: MeetingView, head: str, rule: Html | None = None, *, day_stays: bool = False
) -> Message:
    when = next_meeting(t, value) or put(t, t.gettext("The next meeting's date is not known yet."))
    if day_stays:
        then = t.gettext("Who had been told of the meeting is being informed of a change.")
    else:
        then = t.gettext(
            "The reminders are counted from this date; of a change, those concerned are being informed."
        )
    return Message(
        text=lines(
            bold(put(t, head)),
            one_line(value.committee, NAME),
            rule,
            when,
            _time_and_place(t, value),
            put(t, then) if value.on is not None else None,
            day_off_warning(t, value.on if value.off else None),
        )
    )


def _time_and_place(t: Translator, value: MeetingView) -> Html:
    """Hour and place of a day that is known; those of one that was postponed may be others."""
    if value.on is None:
        return Html("")
    at = put(t, t.gettext("Time: {time}"), time=value.at) if value.at else None
    return dotted(at, one_line(value.venue or ""))


def ask_rule(t: Translator, committee_id: int, rules: Sequence[str], current: str | None = None) -> Message:
    """By which monthly rule the committee meets; `rules` and `current` are packed."""
    now = put(t, t.gettext("Present rule: {rule}"), rule=rule_words(t, current)) if current else None
    return Message(
        text=lines(put(t, t.gettext("On which day of the month does the committee usually meet?")), now),
        keyboard=keyboard(
            [button(rule_words(t, rule), ChooseRule(committee_id, rule)) for rule in rules],
            [
                button(t.gettext("No rule"), ChooseRule(committee_id, "none")),
                button(t.gettext("Go back"), ShowMeeting(committee_id)),
            ],
        ),
    )


# --- minutes that are missing --------------------------------------------------------------------------------------------


def send_minutes(t: Translator) -> Message:
    """He will send the minutes now."""
    return Message(
        text=put(t, t.gettext("Please send the minutes here: a file, photos or text; a draft will do."))
    )


def awaiting_signature(t: Translator, ask_on: date | None = None) -> Message:
    """The minutes await signature; asked again on `ask_on`."""
    again = put(t, t.gettext("You will be asked again on {date}."), date=ask_on) if ask_on else None
    return Message(
        text=lines(
            put(
                t,
                t.gettext(
                    "Recorded: the minutes await signature. Work can begin from the draft at any time."
                ),
            ),
            again,
        )
    )


def asked_later(t: Translator, on: date) -> Message:
    """He will be asked again on that day."""
    return Message(text=put(t, t.gettext("You will be asked again on {date}."), date=on))
