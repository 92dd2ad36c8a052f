"""An officer's taps: his list, a card, a status, a reason, more time."""

from datetime import date

from telegram.ext import CommandHandler

from actions.answer import comply_with_all, owing_count, record_update, standing_lines
from actions.answering_all import answer_all
from actions.lists import my_tasks, open_task
from actions.meaning import with_words
from actions.meet import next_meeting_of_task
from actions.posting import ask, asked, drop_question
from actions.remind import remind_tomorrow
from actions.saying import Said
from actions.verify import tell_secretary
from committee.errors import Gone
from committee.extension import gives_time, longer
from committee.reasons import kept
from committee.statuses import EXEMPTIONS
from committee.values import Status
from committee.views import Recorded, TaskCard
from handlers.admitting import choice, known, on
from handlers.general import PRIVATE
from handlers.visit import Handler, Visit
from messages import tasks as words
from messages.buttons import (
    Acknowledge,
    AddEvidence,
    AllStanding,
    Amend,
    ChooseAll,
    GiveReason,
    GiveTime,
    MyTasks,
    OpenTask,
    RemindTomorrow,
    SetStatus,
    TellSecretary,
)
from messages.message import Message

# Questions about one task: when another one is opened, his next words are not meant for them.
ABOUT_ONE = ("note", "card", "reading", "which", "reason", "time", "evidence")
PAGE = 8  # tasks shown at a time
DAYS = {"d15": 15, "m1": 30}  # answers to “how much more time”


async def show_my_tasks(visit: Visit, page: int, *, new: bool = False) -> None:
    """The list of open tasks, a page of it."""
    lines = visit.look(my_tasks, by=visit.me)
    pages = max(1, -(-len(lines) // PAGE))
    page = min(max(page, 0), pages - 1)
    shown = lines[page * PAGE : (page + 1) * PAGE]
    own = bool(visit.who.voices)
    message = words.my_tasks(visit.t, shown, page, pages, own=own) if lines else words.no_tasks(visit.t)
    _look_away(visit)
    put = visit.say if new else visit.show
    await put(message, [line.id for line in shown])


@known()
async def tasks_command(visit: Visit) -> None:
    """/tasks"""
    await show_my_tasks(visit, 0)


@known()
async def turn_page(visit: Visit) -> None:
    await show_my_tasks(visit, visit.tap.page)


@known()
async def open_card(visit: Visit) -> None:
    """A number was tapped: the card comes as a new message, the list stays."""
    await visit.toast()
    await show_card(visit, visit.tap.task_id)


async def show_card(visit: Visit, task_id: int) -> None:
    card = visit.look(open_task, by=visit.me, task_id=task_id)
    message = words.closed_task(visit.t, card) if card.closed else words.task_card(visit.t, card)
    await visit.say(message, [task_id])
    _listen(visit, card)


def _listen(visit: Visit, card: TaskCard) -> None:
    """What is written next under an office's own card is about that card's task."""
    question = visit.look(asked, by=visit.me)
    if question is not None and question[1] not in ABOUT_ONE:
        return
    if card.mine and not card.closed:
        visit.later(ask, by=visit.me, kind="card", data={"task": card.id})
    elif question is not None:
        visit.later(drop_question, by=visit.me)


def _look_away(visit: Visit) -> None:
    """He looks at the whole list: his next words need not be about the task he wrote of last."""
    for kind in ("note", "card"):
        visit.later(drop_question, by=visit.me, kind=kind)


@known()
async def set_status(visit: Visit) -> None:
    """A status button; problems ask for a reason first, more time for a day. What was written before is kept."""
    tap: SetStatus = visit.tap
    status, written = choice(Status, tap.status), _written(visit, tap.task_id)
    data = {"task": tap.task_id, "version": tap.version, "text": written}
    if status is Status.MORE_TIME:
        card = visit.look(open_task, by=visit.me, task_id=tap.task_id)
        visit.act(ask, by=visit.me, kind="time", data=data)
        await visit.show(time_question(visit, card, written), [tap.task_id])
    elif status is Status.PROBLEM and not written:
        card = visit.look(open_task, by=visit.me, task_id=tap.task_id)
        visit.act(ask, by=visit.me, kind="reason", data=data)
        await visit.show(words.ask_reason(visit.t, card), [tap.task_id])
    else:
        said = with_words(status, written, visit.desk.moment().today)
        await record(visit, tap.task_id, tap.version, said)


def _written(visit: Visit, task_id: int) -> str | None:
    """What he has written about this task and was asked back about."""
    question = visit.question
    if question is None or question[1] not in ("reading", "time") or question[2].get("task") != task_id:
        return None
    return question[2].get("text")


async def record(visit: Visit, task_id: int, version: int | None, said: Said) -> None:
    """Record what a button said, say it back, and listen for a line more."""
    recorded = visit.once(record_update, by=visit.me, task_id=task_id, said=said, version=version)
    if recorded.repeated:
        await visit.toast(words.already_recorded(visit.t))
        return
    await say_back(visit, recorded)


async def say_back(visit: Visit, recorded: Recorded) -> None:
    """What was recorded, in the words that fit it; the next line he writes is a note to it."""
    card = recorded.card
    visit.later(ask, by=visit.me, kind="note", data={"task": card.id})
    await visit.show(_said_back(visit, recorded), [card.id])


def _said_back(visit: Visit, recorded: Recorded) -> Message:
    card = recorded.card
    if card.status is Status.NOT_OURS and not card.note:
        return words.not_ours(visit.t, card)
    if card.status is Status.NOT_IMPLEMENTABLE and not card.note:
        return words.not_implementable(visit.t, card)
    if card.status in EXEMPTIONS:
        return words.exemption_noted(visit.t, card, card.status, card.until)
    return words.recorded(visit.t, recorded)


@known()
async def give_reason(visit: Visit) -> None:
    """A reason was chosen for a problem."""
    tap: GiveReason = visit.tap
    said = Said(status=Status.PROBLEM, note=kept(tap.reason))
    await record(visit, tap.task_id, tap.version, said)


@known()
async def give_time(visit: Visit) -> None:
    """Until when: a choice, or a day to be written."""
    tap: GiveTime = visit.tap
    written = _written(visit, tap.task_id)
    if tap.until == "write":
        card = visit.look(open_task, by=visit.me, task_id=tap.task_id)
        data = {"task": tap.task_id, "version": tap.version, "text": written, "day": True}
        visit.act(ask, by=visit.me, kind="time", data=data)
        await visit.show(words.ask_time_date(visit.t, card), [tap.task_id])
        return
    card = visit.look(open_task, by=visit.me, task_id=tap.task_id)
    until = _until(visit, tap, card)
    if until is None or not gives_time(until, card.due, visit.desk.moment().today):
        await ask_later_day(visit, card, tap.version, until, written)
        return
    await record(visit, tap.task_id, tap.version, more_time(until, written))


def time_question(visit: Visit, card: TaskCard, reason: str | None) -> Message:
    """Until when? The next meeting is offered where it is known and gives time."""
    meeting = visit.look(next_meeting_of_task, task_id=card.id)
    offered = gives_time(meeting, card.due, visit.desk.moment().today)
    return words.ask_time(visit.t, card, reason=reason, until_meeting=offered)


async def ask_later_day(
    visit: Visit, card: TaskCard, version: int | None, until: date | None, reason: str | None
) -> None:
    """The day that was named gives no more time: another is asked for, and what was written is kept."""
    data = {"task": card.id, "version": version, "text": reason, "day": True}
    visit.act(ask, by=visit.me, kind="time", data=data)
    message = words.ask_time_date(visit.t, card)
    if card.due is not None and until is not None and until <= card.due:
        message = words.not_later(visit.t, card, until)
    await visit.say(message, [card.id])


def more_time(until: date | None, reason: str | None = None) -> Said:
    return Said(status=Status.MORE_TIME, until=until, note=reason)


def _until(visit: Visit, tap: GiveTime, card: TaskCard) -> date | None:
    if tap.until in DAYS:
        return longer(card.due, visit.desk.moment().today, DAYS[tap.until])
    if tap.until != "meeting":
        raise Gone
    return visit.look(next_meeting_of_task, task_id=tap.task_id)


@known()
async def amend(visit: Visit) -> None:
    """✏️: the card again, to answer anew."""
    visit.act(drop_question, by=visit.me)
    card: TaskCard = visit.look(open_task, by=visit.me, task_id=visit.tap.task_id)
    message = words.closed_task(visit.t, card) if card.closed else words.task_card(visit.t, card)
    await visit.show(message, [card.id])
    _listen(visit, card)


@known()
async def add_evidence(visit: Visit) -> None:
    """📎: the next photo or document belongs to this task."""
    card = visit.look(open_task, by=visit.me, task_id=visit.tap.task_id)
    visit.act(ask, by=visit.me, kind="evidence", data={"task": card.id})
    await visit.say(words.ask_evidence(visit.t, card), [card.id])


@known()
async def all_standing(visit: Visit) -> None:
    """“নিয়মিত সবগুলো একসঙ্গে”: asked once, then recorded for all."""
    if not visit.tap.sure:
        lines = visit.look(standing_lines, by=visit.me)
        message = words.all_standing_ask(visit.t, lines) if lines else words.no_tasks(visit.t)
        await visit.say(message, [line.id for line in lines])
        return
    _look_away(visit)
    number = visit.once(comply_with_all, by=visit.me)
    left = visit.look(owing_count, by=visit.me)
    await visit.show(words.all_standing_done(visit.t, number, left))


@known()
async def all_offered(visit: Visit) -> None:
    """“সবগুলো”: what he wrote was meant for all the tasks that it may be about."""
    told = visit.once(answer_all, by=visit.me, question_id=visit.tap.question_id)
    await visit.show(words.recorded_for_all(visit.t, told), [card.id for card in told.cards])


@known()
async def tomorrow(visit: Visit) -> None:
    """“আগামীকাল মনে করান”"""
    when = visit.act(remind_tomorrow, by=visit.me)
    await visit.say(words.snoozed(visit.t, when))


@known()
async def acknowledge(visit: Visit) -> None:
    """“অবগত হলাম”: the tap itself has been noted as seen."""
    await visit.toast(words.acknowledged(visit.t))


@known()
async def objection(visit: Visit) -> None:
    """A task that left his list concerns him all the same."""
    visit.act(tell_secretary, by=visit.me, task_id=visit.tap.task_id)
    await visit.show(words.told_secretary(visit.t))


def handlers() -> list[Handler]:
    return [
        CommandHandler("tasks", tasks_command, PRIVATE),
        on(MyTasks, turn_page),
        on(OpenTask, open_card),
        on(SetStatus, set_status),
        on(GiveReason, give_reason),
        on(GiveTime, give_time),
        on(Amend, amend),
        on(AddEvidence, add_evidence),
        on(AllStanding, all_standing),
        on(ChooseAll, all_offered),
        on(RemindTomorrow, tomorrow),
        on(Acknowledge, acknowledge),
        on(TellSecretary, objection),
    ]
