"""Files: evidence from an office, minutes from the secretary."""

from dataclasses import replace
from typing import Any

from telegram.ext import MessageHandler, filters

from actions.converse import offer_file
from actions.posting import drop_question
from committee.errors import Gone, NotYours
from committee.values import Role
from committee.views import Recorded, TaskCard, WhichTask
from handlers import days, minutes
from handlers.admitting import known
from handlers.answers import subjects_of_reply
from handlers.general import PRIVATE
from handlers.tasks import say_back
from handlers.visit import Album, Handler, Visit
from messages import tasks as words
from messages.message import Message
from minutes.pastes import named_as_minutes


@known()
async def file(visit: Visit) -> None:
    """A photo or document: evidence from an office, minutes from the secretary."""
    question = visit.question
    subjects = subjects_of_reply(visit)
    wanted = question is not None and question[1] == "evidence"
    is_secretary = bool(visit.who.committees(Role.SECRETARY))
    if is_secretary and not wanted and not subjects:
        await (days.calendar_file if days.is_calendar_file(visit) else minutes.uploaded)(visit)
        return
    try:
        outcome = visit.once(
            offer_file, by=visit.me, file=_described(visit), subjects=subjects, album=_album(visit)
        )
    except NotYours:
        outcome = None
    except Gone:
        visit.act(drop_question, by=visit.me)
        raise
    asked_before = question is not None and bool(_album(visit)) and question[2].get("album") == _album(visit)
    if not (isinstance(outcome, WhichTask) and asked_before):  # an album is asked about once
        await _show_kept(visit, outcome)


async def _show_kept(visit: Visit, outcome: Recorded | WhichTask | None) -> None:
    """What became of a file."""
    if outcome is None:
        own = bool(visit.who.voices) and not _called_minutes(visit)
        await visit.say(words.file_without_task(visit.t) if own else words.file_from_onlooker(visit.t))
    elif isinstance(outcome, WhichTask):
        asked = words.which_task(visit.t, outcome, outcome.text or visit.text)
        await visit.say(_of_minutes(visit, asked), [line.id for line in outcome.lines])
    else:
        await _say_kept(visit, outcome.card)
        if outcome.from_text:
            await say_back(visit, outcome)


async def _say_kept(visit: Visit, card: TaskCard) -> None:
    """That a file was kept; the files of an album are counted in one message."""
    album, before = _album(visit), visit.services.albums.get(visit.chat_id)
    if before is not None and (before.id, before.task_id) == (album, card.id):
        count = before.count + 1
        if await visit.change(before.message_id, words.evidence_kept(visit.t, card, "", count)):
            visit.services.albums[visit.chat_id] = replace(before, count=count)
            return
    kept = words.evidence_kept(visit.t, card, _described(visit)["kind"])
    message_id = await visit.say(_of_minutes(visit, kept), [card.id])
    if album is not None:
        visit.services.albums[visit.chat_id] = Album(
            id=album, task_id=card.id, message_id=message_id, count=1
        )


def _of_minutes(visit: Visit, message: Message) -> Message:
    """With a word for who may have meant to hand in minutes."""
    return words.as_evidence(visit.t, message) if _called_minutes(visit) else message


def _called_minutes(visit: Visit) -> bool:
    sent = _described(visit)
    return any(named_as_minutes(name) for name in (sent["filename"], sent["caption"]) if name)


def _album(visit: Visit) -> str | None:
    """By what files that were sent together are known."""
    message = visit.update.effective_message
    return message.media_group_id if message else None


def _described(visit: Visit) -> dict[str, Any]:
    """What is kept of a file: Telegram's ids, its name and caption."""
    message = visit.update.effective_message
    assert message is not None
    sent = message.document or message.photo[-1]
    return {
        "kind": "document" if message.document else "photo",
        "file_id": sent.file_id,
        "unique_id": sent.file_unique_id,
        "filename": message.document.file_name if message.document else None,
        "caption": visit.text or None,
    }


def handlers() -> list[Handler]:
    return [MessageHandler(PRIVATE & (filters.Document.ALL | filters.PHOTO), file)]
