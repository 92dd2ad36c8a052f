"""Lists of tasks: an officer's own, and all standing ones at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from committee.values import Nature, Status
from committee.views import TaskLine
from locales.translator import Translator
from messages import words
from messages.buttons import AllStanding, MyTasks
from messages.message import Message, button, keyboard
from messages.parts import task_line
from messages.shared_buttons import my_tasks_button, page_buttons, page_words, task_buttons
from messages.tasks.answers import left_over
from messages.text import N_, Html, bold, dotted, lines, listing, one_line, paragraphs, put


def my_tasks(t: Translator, tasks: Sequence[TaskLine], page: int, pages: int, *, own: bool = True) -> Message:
    """An officer's open tasks, or (not `own`) all offices' for who looks on.

    `tasks` are those of this page, pages count from 0.
    """
    by_office: dict[str, list[TaskLine]] = {}
    for it in tasks:
        by_office.setdefault(it.office, []).append(it)
    in_order = [
        it for of_office in by_office.values() for it in of_office
    ]  # the buttons as the lines above them
    items: list[str] = []
    for office, of_office in by_office.items():
        items.append(("\n" if items else "") + bold(one_line(office, 100)))
        items.extend(task_line(t, it, with_state=True) for it in of_office)
    title = t.gettext("Tasks of my office") if own else t.gettext("Open tasks of all offices")
    hint = (
        t.gettext("To report progress, please tap a number.")
        if own
        else t.gettext("To see a decision, please tap its number.")
    )
    standing = sum(it.nature is Nature.STANDING for it in tasks)
    return Message(
        text=paragraphs(
            dotted(bold(put(t, title)), page_words(t, page, pages)),
            listing(t, items, 3300),
            put(t, hint),
        ),
        keyboard=keyboard(
            task_buttons(t, in_order, by_office=not own),
            [
                button(t.gettext("All standing ones together"), AllStanding(0))
                if own and standing > 1
                else None
            ],
            page_buttons(t, page, pages, MyTasks),
        ),
    )


def no_tasks(t: Translator) -> Message:
    """Nothing is open for this person's offices."""
    return Message(
        text=put(
            t,
            t.gettext(
                "No task of your office is open now. When a new decision is registered, you will be informed."
            ),
        )
    )


def file_without_task(t: Translator) -> Message:
    """A file from somebody whose offices have nothing open: it is evidence of nothing."""
    kept = put(t, t.gettext("The file has not been recorded."))
    return Message(text=lines(kept, Html(no_tasks(t).text)))


def file_from_onlooker(t: Translator) -> Message:
    """A file from the Chair, supervisor or observer."""
    kept = put(t, t.gettext("The file has not been recorded."))
    return Message(text=lines(kept, put(t, t.gettext(_WHOSE))))


_WHOSE = N_("Minutes are handed in by the member-secretary; evidence is sent by the office concerned.")


def minutes_from_office(t: Translator) -> Message:
    """Minutes pasted by somebody who hands none in."""
    kept = put(t, t.gettext("The text has not been recorded."))
    return Message(text=lines(kept, put(t, t.gettext(_WHOSE))))


def as_evidence(t: Translator, message: Message) -> Message:
    """What is said to an office that sends a file called minutes: it is only kept with a decision."""
    only = t.gettext(
        "If these are minutes to be registered: the member-secretary hands them in; here they are evidence only."
    )
    return replace(message, text=paragraphs(message.text, put(t, only)))


def all_standing_ask(t: Translator, tasks: Sequence[TaskLine]) -> Message:
    """Asks before all standing decisions are recorded as complied with."""
    return Message(
        text=paragraphs(
            put(
                t,
                t.gettext("These {n} standing decisions will be recorded as <b>{status}</b>:"),
                n=len(tasks),
                status=words.status(t, Status.COMPLIED),
            ),
            listing(t, [task_line(t, it) for it in tasks], 3300),
            put(t, t.gettext("If one of them is an exception, please report that one separately.")),
        ),
        keyboard=keyboard(
            [
                button(t.gettext("✅ Yes, all of them"), AllStanding(1)),
                button(t.gettext("No, one by one"), MyTasks(0)),
            ]
        ),
    )


def all_standing_done(t: Translator, n: int, left: int) -> Message:
    """`n` standing decisions were recorded; `left` tasks still owe an update."""
    return Message(
        text=lines(
            put(t, t.gettext("✅ Recorded")),
            put(
                t,
                t.gettext("{n} standing decisions: <b>{status}</b>"),
                n=n,
                status=words.status(t, Status.COMPLIED),
            ),
            left_over(t, left, own=True),
        ),
        keyboard=keyboard([my_tasks_button(t)]) if left else None,
    )


def snoozed(t: Translator, when: datetime) -> Message:
    """The person will be reminded again at `when` (local)."""
    return Message(text=put(t, t.gettext("You will be reminded again: {when}."), when=when))
