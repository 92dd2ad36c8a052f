"""Free words and files: whose question they answer, or which task they are about.

The order: what the bot has asked, the message replied to, pasted minutes, a number in an open draft, an office's open
tasks.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from telegram.ext import MessageHandler, filters

from actions.answer import add_note, owing_count
from actions.converse import (
    answer_task,
    answer_text,
    choose_task,
    confirm_reading,
    named_task,
    subjects_of,
)
from actions.directing import KIND as DIRECTING
from actions.evidence import keep_memo
from actions.lists import open_task
from actions.meaning import is_line, said_of
from actions.naming import after_number, begins_with_number
from actions.posting import NEW_OFFICE, OFFICE, ask, drop_question, is_rest_of_long_text
from actions.saying import Said
from committee.errors import Gone, Refused
from committee.extension import gives_time
from committee.named import has_letters
from committee.values import Status
from committee.views import AskedBack, Recorded, WhichTask
from handlers import (
    adding,
    chair,
    committees,
    days,
    drafts,
    editing,
    meeting,
    minutes,
    pages,
    secretary,
    setup,
    verifying,
)
from handlers.admitting import known, on
from handlers.general import PRIVATE
from handlers.tasks import ask_later_day, more_time, record, say_back, time_question
from handlers.visit import Handler, Visit
from locales.courtesy import Courtesy, courtesy
from locales.dates import parse_date
from messages import errors, people
from messages import meeting as meeting_words
from messages import tasks as words
from messages.buttons import ChooseTask, ConfirmReading
from minutes.pastes import may_be_minutes
from replies import understand

LONGEST_DATE = 3  # words: “১৫ মার্চ ২০২৬”; what has more says something else besides
MEMO = re.compile(r"\d(?:[\d./-]*\d){3,}")  # \d are Bangla digits too
LONGEST = 1500  # letters of an answer; what is longer belongs into a document
Data = dict[str, Any]


@known()
async def text(visit: Visit) -> None:
    """Any text that is no command."""
    message = visit.update.message
    if message is None:
        # An edited one: what it said has been taken already, and may have been about something else.
        await visit.say(errors.edited(visit.t))
    elif minutes.looks_like_minutes(visit):
        await minutes.pasted(visit)
    elif len(visit.text) > LONGEST and not minutes.is_edited(visit):
        handed_in = may_be_minutes(visit.text)
        await visit.say(
            words.minutes_from_office(visit.t) if handed_in else errors.too_long_text(visit.t, LONGEST)
        )
    elif not visit.look(
        is_rest_of_long_text, update_id=visit.update.update_id, chat_id=visit.chat_id, written=message.date
    ):
        await _words(visit)


async def _words(visit: Visit) -> None:
    """A question's answer, or words about a task."""
    question = visit.question
    if question is not None and question[1] in _WAITING:
        question = None  # a next part may come; words that are none mean something else
    office = question[2] if question is not None and question[1] == OFFICE else None
    if office is not None:
        question = None  # words that name no office are about something else
    subjects = subjects_of_reply(visit)
    polite = courtesy(visit.text)
    try:
        if polite is not None and (question is None or question[1] in _ABOUT_TASKS):
            await _courtesy(visit, polite, question)
        elif not any(map(str.isalnum, visit.text)) and (question is None or question[1] in _ABOUT_TASKS):
            await visit.say(errors.nothing_understood(visit.t, visit.who.main_role))  # “.”, “…”
        elif question is not None and _meant(visit, question[1], question[2], subjects):
            await _QUESTIONS[question[1]](visit, question[2])
        elif office is not None and subjects is None and await drafts.office_written(visit, office):
            return
        elif subjects is not None or not await editing.by_number(visit):
            await _answer(visit, subjects)
    except Refused as refusal:
        # Kept open, the question would meet his next words with the same refusal.
        visit.act(drop_question, by=visit.me)
        if not isinstance(refusal, Gone) or question is None or "task" not in question[2]:
            raise
        await secretary.text_without_task(visit, [question[2]["task"]])


async def _courtesy(visit: Visit, said: Courtesy, question: tuple[int, str, Data] | None) -> None:
    """Thanks, a greeting, a yes: no remark for the report; a yes confirms what has just been understood."""
    if said is Courtesy.YES and question is not None and question[1] == "reading" and question[2]["status"]:
        await say_back(visit, visit.once(confirm_reading, by=visit.me, question_id=question[0]))
        return
    left = visit.look(owing_count, by=visit.me) if visit.who.voices else None
    await visit.say(words.thanked(visit.t, left))


def _meant(visit: Visit, kind: str, data: Data, subjects: Sequence[int] | None) -> bool:
    """Whether the words answer the open question, and not the message replied to or the task they begin with."""
    if kind == NEW_OFFICE:  # a number is none's name: it opens the decision
        return not begins_with_number(visit.text) and has_letters(visit.text)
    if kind not in _ABOUT_TASKS:
        return True
    task_id = data.get("task")
    named = visit.look(named_task, by=visit.me, text=visit.text)
    if named is None and begins_with_number(visit.text) and kind in _LINES:
        return False  # another's number, or one there is none of: never kept as a line about his own task
    if subjects is not None:
        return kind in ("note", "card") and list(subjects) == [task_id] and named in (None, task_id)
    return named in (None, task_id)


def subjects_of_reply(visit: Visit) -> Sequence[int] | None:
    """The tasks of the message that was replied to; None where no message of ours was."""
    if visit.replied_to is None:
        return None
    return visit.look(subjects_of, chat_id=visit.chat_id, message_id=visit.replied_to)


async def _answer(visit: Visit, subjects: Sequence[int] | None) -> None:
    if await chair.about_decision(visit, subjects):
        return
    outcome = visit.once(answer_text, by=visit.me, text=visit.text, subjects=subjects)
    if outcome is None:
        await secretary.text_without_task(visit, subjects)
        return
    await show_outcome(visit, outcome)


async def show_outcome(visit: Visit, outcome: Recorded | AskedBack | WhichTask) -> None:
    """What became of free words: recorded, asked back, or asked which task."""
    if isinstance(outcome, WhichTask):
        ids = [line.id for line in outcome.lines]
        await visit.say(words.which_task(visit.t, outcome, outcome.text or visit.text), ids)
        return
    if isinstance(outcome, Recorded) and not outcome.from_text:  # a file alone
        kept = words.evidence_kept(visit.t, outcome.card, outcome.kind, outcome.files)
        await visit.show(kept, [outcome.card.id])
        return
    if outcome.files:
        card = outcome.card if isinstance(outcome, Recorded) else outcome.understood.card
        await visit.say(words.files_kept(visit.t, card, outcome.files), [card.id])
    if isinstance(outcome, AskedBack):
        card, until = outcome.understood.card, outcome.understood.until
        if until is not None and not gives_time(until, card.due, visit.desk.moment().today):
            await ask_later_day(visit, card, card.version, until, outcome.understood.text or None)
            return
        await visit.show(words.understood(visit.t, outcome.understood, outcome.question_id), [card.id])
    else:
        await say_back(visit, outcome)


# --- what has been asked, and is answered in words ----------------------------------------------------------------


async def _note(visit: Visit, data: Data) -> None:
    """A line after a status: it may also say that things stand otherwise."""
    card = visit.look(open_task, by=visit.me, task_id=data["task"])
    text = after_number(visit.text, card.number, card.agenda_no) or visit.text
    reading = understand(text)
    if card.status is not Status.MORE_INFORMATION and is_line(card.status, reading):
        said = said_of(reading, card.status, visit.desk.moment().today)
        recorded = visit.once(add_note, by=visit.me, task_id=data["task"], said=said)
        await say_back(visit, recorded)
        return
    outcome = visit.once(answer_task, by=visit.me, task_id=data["task"], text=text)
    await show_outcome(visit, outcome)


async def _reason(visit: Visit, data: Data) -> None:
    """The reason of a problem in his own words."""
    said = Said(status=Status.PROBLEM, note=visit.text)
    await record(visit, data["task"], data["version"], said)


async def _time(visit: Visit, data: Data) -> None:
    """The day until which time is needed; words without one are the reason, and the day is asked for again."""
    today, reason = visit.desk.moment().today, data.get("text")
    until = parse_date(visit.text, today)
    card = visit.look(open_task, by=visit.me, task_id=data["task"])
    if until is None and reason is None and not data.get("day"):
        await visit.say(time_question(visit, card, visit.text), [card.id])
        visit.act(ask, by=visit.me, kind="time", data={**data, "text": visit.text})
        return
    if until is None or until <= today:
        await visit.say(meeting_words.date_not_understood(visit.t, visit.text))
        return
    if reason is None and len(visit.text.split()) > LONGEST_DATE:
        reason = visit.text
    if not gives_time(until, card.due, today):
        await ask_later_day(visit, card, data["version"], until, reason)
        return
    await record(visit, data["task"], data["version"], more_time(until, reason))


async def _reading(visit: Visit, data: Data) -> None:
    """Words under an open card, or new ones instead of the button: they are read afresh."""
    outcome = visit.once(answer_task, by=visit.me, task_id=data["task"], text=visit.text)
    await show_outcome(visit, outcome)


async def _evidence(visit: Visit, data: Data) -> None:
    """Words where a file was expected: a memo number is evidence too, anything else a line about the task."""
    if understand(visit.text).confident or not MEMO.search(visit.text):
        await _note(visit, data)
        return
    recorded = visit.once(keep_memo, by=visit.me, task_id=data["task"], words=visit.text)
    await visit.say(words.evidence_kept(visit.t, recorded.card, "memo"), [recorded.card.id])


async def _which(visit: Visit, data: Data) -> None:
    await _answer(visit, None)


async def _invitation(visit: Visit, data: Data) -> None:
    await visit.say(people.stranger(visit.t) if visit.who.stranger else errors.nothing_understood(visit.t))


Asked = Callable[[Visit, Data], Awaitable[None]]
_LINES = ("note", "card", "reading", verifying.WHAT_MORE)
_ABOUT_TASKS = (*_LINES, "which", "evidence")
# Kept for the next part of minutes, or answered by a button alone: words are not meant for them.
_WAITING = (minutes.PASTE, pages.KIND, committees.KIND, minutes.AGAIN, DIRECTING)
_QUESTIONS: dict[str, Asked] = {
    "note": _note,
    "reason": _reason,
    "time": _time,
    "reading": _reading,
    "card": _reading,
    "evidence": _evidence,
    "which": _which,
    "invitation": _invitation,
    "setup": lambda visit, data: setup.answer(visit, data, visit.text),
    "draft_date": drafts.date_given,
    NEW_OFFICE: drafts.office_given,
    editing.EDIT: editing.field_given,
    adding.ADD: adding.addition_given,
    meeting.DATE: meeting.date_given,
    meeting.HOUR: meeting.hour_given,
    meeting.VENUE: meeting.venue_given,
    days.DAYS: days.days_given,
    "directive": chair.directive_given,
    "entry_note": secretary.entry_note,
    "phone": secretary.phone_given,
    verifying.WHAT_MORE: verifying.what_more,
}


# --- buttons under free words --------------------------------------------------------------------------------------


@known()
async def confirmed(visit: Visit) -> None:
    """✅ সঠিক"""
    recorded = visit.once(confirm_reading, by=visit.me, question_id=visit.tap.question_id)
    await say_back(visit, recorded)


@known()
async def chosen(visit: Visit) -> None:
    """Which task the words or the file were about."""
    outcome = visit.once(
        choose_task, by=visit.me, question_id=visit.tap.question_id, task_id=visit.tap.task_id
    )
    await show_outcome(visit, outcome)


def handlers() -> list[Handler]:
    return [
        on(ConfirmReading, confirmed),
        on(ChooseTask, chosen),
        MessageHandler(PRIVATE & filters.TEXT & ~filters.COMMAND, text),
    ]
