"""The questions only the secretary can settle before minutes are registered."""

from collections.abc import Sequence
from datetime import date

from telegram import InlineKeyboardButton

from committee.draft_views import Doubt
from committee.short import called
from locales.translator import Translator
from messages.buttons import AnswerDoubt, ConfirmRest, DropDraft, ShowDoubt, ShowDraft
from messages.message import Message, Rows, button, column, keyboard
from messages.minutes.problems import context, due, problem
from messages.parts import age, decision, digits, quoted
from messages.shared_buttons import cancel_button
from messages.text import Html, dotted, lines, names, one_line, paragraphs, plain, put


def doubt(t: Translator, value: Doubt) -> Message:
    """Model message ৫, and its variants for groups, continuations, dates, and readings that are not certain."""
    called = t.gettext("❓ Question {i}/{n}") if value.must else t.gettext("❔ To be seen {i}/{n}")
    at, of = value.place
    head = dotted(
        put(t, called, i=at, n=of),
        _about_decisions(t, value.numbers),
    )
    body, rows = _DOUBTS.get(value.kind, _unknown)(t, value)
    about = context(t, value) if value.kind in _IN_CONTEXT else None
    text = paragraphs(lines(head, about), body) if about else lines(head, body)
    return Message(text=text, keyboard=keyboard(*rows, *_onward(t, value)))


def _onward(t: Translator, value: Doubt) -> Rows:
    """To the one before, past this one, to the summary; and, where it may be, past all of them."""
    before = button(t.gettext("◀ The one before"), ShowDoubt(value.draft_id, value.index - 1))
    back = [before] if value.index else []
    rest = [] if value.must else [button(t.gettext("✅ Confirm all the rest"), ConfirmRest(value.draft_id))]
    return [
        [*back, _answer(value, t.gettext("I will see later"), "later")],
        [*rest, button(t.gettext("Summary"), ShowDraft(value.draft_id))],
    ]


def _about_decisions(t: Translator, numbers: Sequence[str]) -> Html | None:
    named = [digits(t, one) for one in called(numbers)]
    return put(t, t.gettext("Decision {number}"), number=names(t, named, 200)) if named else None


def _answer(value: Doubt, label: str, answer: str) -> InlineKeyboardButton:
    return button(label, AnswerDoubt(value.draft_id, value.key, answer))


def _unknown(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    if value.written:
        return _in_words(t, value)
    if not value.raw.strip():
        question = t.gettext("No implementer is named here. Whose task is it?")
    elif value.person:
        question = t.gettext("Only a person is named here. Which office does he or she belong to?")
    elif value.candidates:
        question = t.gettext("There is no office of this name in the list. Which one is meant?")
    else:
        question = t.gettext(
            "There is no office of this name in the list, nor one like it. Shall it be added as a new office?"
        )
    rows = column(_answer(value, one.name, f"o{one.id}") for one in value.candidates)
    rows.append(_new_or_drop(t, value))
    if value.alike:
        every = plain(t, t.gettext("➕ All {n} as new offices"), n=len(value.alike) + 1)
        rows.insert(0, [_answer(value, every, "all")])
    if not value.raw.strip():
        return lines(put(t, question), _or_write(t)), rows
    return lines(_written(t, value), put(t, question), _alike(t, value), _or_write(t), _remembered(t)), rows


def _alike(t: Translator, value: Doubt) -> Html | None:
    if not value.alike:
        return None
    return put(
        t, t.gettext("Nothing like these is in the list either: {names}."), names=names(t, value.alike, 1200)
    )


def _or_write(t: Translator) -> Html:
    return put(t, t.gettext("You may also write the office's name here."))


def _in_words(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    """The secretary wrote a name himself, and it is not certain which office he means."""
    if value.candidates:
        question = t.gettext("There is no office of this name in the list. Which one is meant?")
    else:
        question = t.gettext(
            "There is no office of this name in the list, nor one like it. Shall it be added as a new office?"
        )
    said = put(t, t.gettext("You wrote: “{words}”"), words=one_line(value.written, 200))
    known = "one" if value.kind == "group" else "o"
    rows = column(
        _answer(value, one.name, f"{known}{one.id}" if one.id > 0 else f"w{place}")
        for place, one in enumerate(value.candidates, 1)
    )
    rows.append([_answer(value, t.gettext("➕ New office"), "w0")])
    printed = _written(t, value) if value.raw.strip() else None
    return lines(printed, said, put(t, question), _or_write(t)), rows


def office_taken(t: Translator, name: str) -> Message:
    """What a name in the secretary's own words was taken as."""
    return Message(text=put(t, t.gettext("✅ Taken as: {office}"), office=one_line(name, 200)))


def _group(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    if value.written:
        return _in_words(t, value)
    if value.members:
        meant = put(
            t,
            t.gettext("This means several offices ({n}). How shall the progress be reported?"),
            n=value.members,
        )
    else:
        meant = put(t, t.gettext("This means several offices. How shall the progress be reported?"))
    explained = put(
        t, t.gettext("If one office reports for all, it writes the count, for example “31 of 39”.")
    )
    another = put(t, t.gettext("If another office reports for all, please write its name here."))
    rows = column(
        _answer(value, plain(t, t.gettext("One for all: {office}"), office=one.name), f"one{one.id}")
        for one in value.candidates
    )
    if value.members:
        rows.append([_answer(value, plain(t, t.gettext("Each for itself ({n})"), n=value.members), "each")])
    rows.append(_new_or_drop(t, value))
    return lines(_written(t, value), meant, explained, another, _remembered(t)), rows


def _continuation(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    old = None
    if value.old is not None:
        old = dotted(
            put(
                t,
                t.gettext("{decision}: {words}"),
                decision=decision(t, value.old),
                words=one_line(value.old.text, 500),
            ),
            age(t, value.old),
        )
    asked = t.gettext(
        "Is it the continuation of that one? If so, the two become one and the office is not asked twice."
    )
    if value.later is not None:
        asked = t.gettext(
            "That one was taken at the later meeting of {date}. Is it the continuation of this one? If so, the office is "
            "asked about the later one only."
        )
    body = paragraphs(
        quoted(t, value.raw, 900),
        lines(put(t, t.gettext("It resembles one that is still open:")), old),
        put(t, asked, date=value.later or ""),
    )
    return body, [
        [
            _answer(value, t.gettext("Yes, a continuation"), "yes"),
            _answer(value, t.gettext("No, a new decision"), "no"),
        ]
    ]


def _date(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    write = put(
        t, t.gettext("Please write the date on which the meeting was held, for example 14 March 2026.")
    )
    if not value.raw.strip():
        return lines(put(t, t.gettext("The meeting's date was not found in the minutes.")), write), []
    unsure = put(t, t.gettext("From this the day on which the meeting was held is not certain."))
    return lines(_written(t, value), unsure, write), []


def _committee(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    printed = put(t, t.gettext("Printed in the minutes: “{committee}”"), committee=one_line(value.raw, 300))
    asked = t.gettext("You are about to register them for {committee}. Are they its minutes?")
    return lines(printed, put(t, asked, committee=one_line(value.committee, 200))), [
        [_answer(value, t.gettext("Yes, they are ours"), "yes")],
        [button(t.gettext("No, stop"), DropDraft(value.draft_id))],
    ]


def _memo(t: Translator, value: Doubt) -> tuple[Html, Rows]:
    known = t.gettext("Minutes with memo number {number} are registered already: of the meeting of {date}.")
    asked = t.gettext(
        "Here the meeting's date is {date}. Are these the same minutes? If so, the registered date remains, and what "
        "differs is shown."
    )
    body = lines(
        put(t, known, number=one_line(value.raw, 100), date=value.proposed or ""),
        put(t, asked, date=value.held or ""),
    )
    return body, [
        [_answer(value, t.gettext("The same minutes"), "same")],
        [_answer(value, t.gettext("Another meeting's"), "no")],
    ]


_DOUBTS = {
    "committee": _committee,
    "memo": _memo,
    "unknown": _unknown,
    "group": _group,
    "continuation": _continuation,
    "date": _date,
    "problem": problem,
    "due": due,
}
_IN_CONTEXT = ("unknown", "group")  # the others show the decision in their own place


def _written(t: Translator, value: Doubt) -> Html:
    return put(t, t.gettext("Written in the minutes: “{words}”"), words=one_line(value.raw, 400))


def _remembered(t: Translator) -> Html:
    return put(t, t.gettext("Your answer will be remembered; the same name will not be asked about again."))


def _new_or_drop(t: Translator, value: Doubt) -> list[InlineKeyboardButton]:
    # Where nobody is named, the decision itself stays, as nobody's.
    drop = t.gettext("Leave it out") if value.raw.strip() else t.gettext("Nobody's task")
    if value.person:  # his name is no office's: its own is asked for
        return [_answer(value, t.gettext("➕ Another office"), "name"), _answer(value, drop, "drop")]
    return [_answer(value, t.gettext("➕ New office"), "new"), _answer(value, drop, "drop")]


def new_office_ask(t: Translator, raw: str) -> Message:
    """Asks for the full name of an office that is not in the list yet."""
    return Message(
        text=lines(
            put(t, t.gettext("Written in the minutes: “{words}”"), words=one_line(raw, 400))
            if raw.strip()
            else None,
            put(
                t,
                t.gettext(
                    "Please write the new office's full name: the post, not the person; for example "
                    "“Upazila Education Officer, Sreepur”."
                ),
            ),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def no_office(t: Translator, said: str, *, person: bool) -> Message:
    """What was written as an office's name is a person's, or no name."""
    if person:
        sentence = t.gettext(
            "“{words}” is a person's name. Please write the office's: the post, not the person; for example “Upazila "
            "Education Officer, Sreepur”."
        )
    else:
        sentence = t.gettext(
            "“{words}” could not be understood as an office's name. Please write the full name: the post and the place; "
            "for example “Upazila Education Officer, Sreepur”."
        )
    return Message(text=put(t, sentence, words=one_line(said, 100)), keyboard=keyboard([cancel_button(t)]))


def date_ask(t: Translator, said: str | None = None) -> Message:
    """Asks for the date on which the meeting of the minutes was held. `said`: what he wrote, in which there is none."""
    return Message(
        text=lines(
            put(t, t.gettext("“{words}” could not be understood as a date."), words=one_line(said, 100))
            if said and said.strip()
            else None,
            put(
                t,
                t.gettext("Please write the date on which the meeting was held, for example 14 March 2026."),
            ),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )


def future_date(t: Translator, on: date) -> Message:
    """The minutes of a meeting that is still to come?"""
    return Message(
        text=lines(
            put(t, t.gettext("The meeting's date is {date}: that day is still to come."), date=on),
            put(
                t,
                t.gettext("Please write the date on which the meeting was held, for example 14 March 2026."),
            ),
            put(t, t.gettext("Nothing has been registered; the earlier information is unchanged.")),
        ),
        keyboard=keyboard([cancel_button(t)]),
    )
