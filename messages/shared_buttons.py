"""Buttons that several messages share."""

from collections import Counter
from collections.abc import Callable, Sequence

from telegram import InlineKeyboardButton

from committee.values import Nature, Source, Status
from committee.views import TaskCard, TaskLine
from locales.translator import Translator
from messages.buttons import (
    Accept,
    AddEvidence,
    AskMore,
    Cancel,
    EnterStatus,
    MyTasks,
    OpenTask,
    Rule,
    SetStatus,
    Tap,
    TellSecretary,
)
from messages.message import MOST, button
from messages.parts import short_number
from messages.text import N_, Html, put

_BUTTONS = {
    Nature.ONE_OFF: (
        (Status.REPORTED_DONE, N_("✅ Implemented")),
        (Status.IN_PROGRESS, N_("🔄 In progress")),
        (Status.NOT_STARTED, N_("⬜ Not started")),
        (Status.PROBLEM, N_("⚠️ There is a problem")),
    ),
    Nature.STANDING: (
        (Status.COMPLIED, N_("✅ Being complied with")),
        (Status.PARTLY, N_("🔸 Partly")),
        (Status.PROBLEM, N_("⚠️ There is a problem")),
        (Status.NOT_APPLICABLE, N_("➖ Did not arise this month")),
    ),
}
_FURTHER = (
    (Status.MORE_TIME, N_("🕒 Time needed")),
    (Status.NOT_OURS, N_("↩️ Not this office's")),
)


def task_buttons(
    t: Translator,
    tasks: Sequence[TaskLine],
    tap: Callable[[int], Tap] = OpenTask,
    *,
    by_office: bool = False,
) -> list[InlineKeyboardButton]:
    """A button per task that names it by its number; where two have the same, by its text (or office) too."""
    shown = tasks[:MOST]
    count = Counter(short_number(t, it) for it in shown)

    def label(it: TaskLine) -> str:
        number = short_number(t, it)
        if count[number] == 1 and number != "•":
            return number
        return f"{number} · {it.office if by_office else it.text}"

    return [button(label(it), tap(it.id)) for it in shown]


def status_buttons(
    t: Translator, card: TaskCard, entering: Source | None = None
) -> list[list[InlineKeyboardButton]]:
    """The choice of statuses for a task; with `entering`, for whom enters what an office said elsewhere."""

    def tap(status: Status) -> Tap:
        if entering is None:
            return SetStatus(card.id, card.version, status)
        return EnterStatus(card.id, card.version, status, entering)

    own = _BUTTONS.get(card.nature, _BUTTONS[Nature.ONE_OFF])
    made = [button(t.gettext(label), tap(status)) for status, label in (*own, *_FURTHER)]
    return [made[0:2], made[2:4], made[4:6], [button(t.gettext("📎 Give evidence"), AddEvidence(card.id))]]


def answers_at_once(
    t: Translator, task_id: int, version: int, nature: Nature
) -> list[list[InlineKeyboardButton]]:
    """The statuses of one new task, right under the message that brings it."""
    offered = (*_BUTTONS.get(nature, _BUTTONS[Nature.ONE_OFF]), *_FURTHER)
    made = [button(t.gettext(label), SetStatus(task_id, version, status)) for status, label in offered]
    return [made[0:2], made[2:4], made[4:6]]


def lone_status_buttons(t: Translator, it: TaskLine) -> list[list[InlineKeyboardButton | None]]:
    """The statuses of one overdue task, right under the message about it (model message ১৭)."""
    labels = dict((*_BUTTONS[Nature.ONE_OFF], *_FURTHER))
    offered = (Status.REPORTED_DONE, Status.IN_PROGRESS, Status.PROBLEM, Status.MORE_TIME)
    made = [
        button(t.gettext(labels[status]), SetStatus(it.id, it.version or 0, status)) for status in offered
    ]
    return [[*made]]


def page_words(t: Translator, page: int, pages: int) -> Html | None:
    """“পাতা ২/৩”; None where there is one page only. `page` counts from 0."""
    return put(t, t.gettext("page {page}/{pages}"), page=page + 1, pages=pages) if pages > 1 else None


def page_buttons(
    t: Translator, page: int, pages: int, tap: Callable[[int], Tap]
) -> list[InlineKeyboardButton | None]:
    """To the page before and the page after, where there are such."""
    return [
        button(t.gettext("◀ Previous"), tap(page - 1)) if page > 0 else None,
        button(t.gettext("Next ▶"), tap(page + 1)) if page + 1 < pages else None,
    ]


def back_button(t: Translator, card: TaskCard) -> InlineKeyboardButton:
    """Back to the task's card."""
    return button(t.gettext("Go back"), OpenTask(card.id))


def report_button(t: Translator, card: TaskCard) -> InlineKeyboardButton:
    """To the task's card, where progress is reported."""
    return button(t.gettext("Report progress"), OpenTask(card.id))


def my_tasks_button(t: Translator) -> InlineKeyboardButton:
    """To the officer's own list."""
    return button(t.gettext("My tasks"), MyTasks(0))


def tell_secretary_button(t: Translator, task_id: int) -> InlineKeyboardButton:
    """Lets the member-secretary know that something about a task seems wrong."""
    return button(t.gettext("Inform the member-secretary"), TellSecretary(task_id))


def cancel_button(t: Translator) -> InlineKeyboardButton:
    """Ends an open question."""
    return button(t.gettext("Cancel"), Cancel())


def accept_buttons(t: Translator, card: TaskCard) -> list[InlineKeyboardButton]:
    """For who accepts what was reported as implemented."""
    return [
        button(t.gettext("✅ Accept"), Accept(card.id, card.version)),
        button(t.gettext("More information needed"), AskMore(card.id, card.version)),
    ]


def rule_buttons(t: Translator, card: TaskCard) -> list[InlineKeyboardButton]:
    """For who decides on what an office asked for."""
    return [
        button(t.gettext("✅ Approve"), Rule(card.id, card.version, 1)),
        button(t.gettext("Do not approve"), Rule(card.id, card.version, 0)),
    ]
