"""Minutes in: a file or pasted text becomes a draft; its questions; registering it."""

import logging
import unicodedata
from typing import Any

from telegram.constants import ChatAction
from telegram.error import BadRequest

import child
from actions.drafts import (
    answer_doubt,
    drop_draft,
    keep_draft,
    next_doubt,
    preview,
    show_decisions,
    toggle_nature,
)
from actions.posting import ask, asked, asked_by_id, drop_question
from actions.register import register_minutes
from committee.values import Role
from committee.views import AlreadyRegistered, Doubt, Preview
from handlers.committees import do_for_one, for_one
from handlers.visit import Handler, Visit, known, on
from locales.dates import parse_date
from messages import errors
from messages import minutes as words
from messages.buttons import (
    AnswerDoubt,
    DropDraft,
    ReadAnyway,
    Register,
    ShowDecisions,
    ShowDoubt,
    ShowDraft,
    ToggleNature,
)
from messages.message import Message
from minutes.errors import Unreadable
from minutes.model import Kind, Minutes

log = logging.getLogger(__name__)
LARGEST = 20 * 1024 * 1024  # bytes a bot may download, Bot API: getFile
MEMORY_MB, SECONDS = 400, 30  # what the reading of one document may take
PASTED = 250  # letters from which on a secretary's text may be minutes
CUT = 3500  # Telegram cuts a longer paste at 4096; a part this long is likely to go on in the next message
PASTE_GOES_ON = 120  # seconds in which the next part comes
SIGNS = ("সিদ্ধান্ত", "সিদ্বান্ত", "সিন্ধান্ত", "বাস্তবায়ন", "কার্যবিবরণ", "আলোচ্য", "decision", "minutes", "agenda")

BROKEN = {child.TooLong: "too_long", child.TooBig: "too_much_memory", child.Crashed: "crashed"}

Source = dict[str, Any]  # {"file_id", "filename"} or {"parts": [text, …]}


def looks_like_minutes(visit: Visit) -> bool:
    """Whether a secretary's text is pasted minutes (or the next part of them) and no answer."""
    if not visit.who.committees(Role.SECRETARY):
        return False
    question = visit.look(asked, by=visit.me)
    if question is not None and question[1] == "paste" and _goes_on(visit, question[2]):
        return True
    text = unicodedata.normalize("NFC", visit.text)
    return len(text) >= CUT or (len(text) >= PASTED and any(sign in text.lower() for sign in SIGNS))


def _goes_on(visit: Visit, data: dict[str, Any]) -> bool:
    since = visit.desk.clock.now().timestamp() - float(data["at"])
    return 0 <= since < PASTE_GOES_ON and len(data["parts"][-1]) >= CUT


async def pasted(visit: Visit) -> None:
    """Pasted text; the parts of a long paste are put together again."""
    question = visit.look(asked, by=visit.me)
    parts = [visit.text]
    if question is not None and question[1] == "paste" and _goes_on(visit, question[2]):
        parts = [*question[2]["parts"], visit.text]
    at = visit.desk.clock.now().timestamp()
    visit.act(ask, by=visit.me, kind="paste", data={"parts": parts, "at": at})
    await _for_committee(visit, {"parts": parts})


async def uploaded(visit: Visit) -> None:
    """A file; what Telegram does not hand to bots is said before it is tried."""
    message = visit.update.effective_message
    assert message is not None
    if message.photo:
        await visit.say(words.unreadable(visit.t, "picture"))
        return
    assert message.document is not None
    if (message.document.file_size or 0) > LARGEST:
        await visit.say(errors.file_too_big(visit.t))
        return
    await _for_committee(
        visit, {"file_id": message.document.file_id, "filename": message.document.file_name or ""}
    )


async def _for_committee(visit: Visit, source: Source) -> None:
    """Of which of his committees these are the minutes."""
    await do_for_one(visit, "minutes", Role.SECRETARY, data={"source": source})


@for_one("minutes")
async def _read_for(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    await _read(visit, committee_id, data["source"])


async def _read(visit: Visit, committee_id: int, source: Source, *, again: bool = False) -> None:
    """Read the document in a process of its own and show what was understood."""
    await visit.say(words.reading(visit.t))
    await visit.busy(ChatAction.TYPING)
    try:
        minutes = await _understood(visit, source)
    except Unreadable as problem:
        await visit.say(words.unreadable(visit.t, problem.code))
        return
    except child.ChildError as problem:
        log.warning("a document could not be read: %s", problem)
        await visit.say(words.unreadable(visit.t, BROKEN.get(type(problem), "crashed")))
        return
    if minutes.kind is not Kind.MINUTES and not (again and minutes.decisions):
        await _no_minutes(visit, committee_id, source, minutes, again=again)
        return
    outcome = visit.once(
        keep_draft, by=visit.me, committee_id=committee_id, minutes=minutes, filename=source.get("filename")
    )
    await visit.say(_outcome(visit, outcome))


def _outcome(visit: Visit, outcome: Preview | AlreadyRegistered) -> Message:
    if isinstance(outcome, Preview):
        return words.preview(visit.t, outcome)
    return words.already_registered(visit.t, outcome)


async def _understood(visit: Visit, source: Source) -> Minutes:
    """What the reader makes of it; Unreadable or a ChildError where it can make nothing."""
    if "parts" in source:
        found: Minutes = await child.call(
            "minutes.pastes:read_parts", tuple(source["parts"]), memory_mb=MEMORY_MB, seconds=SECONDS
        )
        return found
    try:
        file = await visit.context.bot.get_file(source["file_id"])
        content = bytes(await file.download_as_bytearray())
    except BadRequest as error:
        raise Unreadable(code="too_big" if "too big" in error.message.lower() else "gone") from error
    found = await child.call(
        "minutes.read:read", content, source["filename"], memory_mb=MEMORY_MB, seconds=SECONDS
    )
    return found


async def _no_minutes(
    visit: Visit, committee_id: int, source: Source, minutes: Minutes, *, again: bool
) -> None:
    """It opened, but holds no decisions; he may insist once."""
    question_id = None
    if not again and "file_id" in source:
        data = {"source": source, "committee": committee_id}
        question_id = visit.act(ask, by=visit.me, kind="read_again", data=data)
    code = minutes.reason or str(minutes.kind)
    await visit.say(words.unreadable(visit.t, code, question_id=question_id))


@known(Role.SECRETARY)
async def read_anyway(visit: Visit) -> None:
    """“এটিই কার্যবিবরণী, আবার দেখুন”"""
    question = visit.look(asked_by_id, by=visit.me, question_id=visit.tap.question_id)
    if question is None or question[1] != "read_again":
        await visit.toast(errors.old_button(visit.t), alert=True)
        return
    visit.act(drop_question, by=visit.me)
    await visit.toast()
    await _read(visit, question[2]["committee"], question[2]["source"], again=True)


# --- the draft ---------------------------------------------------------------------------------------------------


@known(Role.SECRETARY)
async def show_draft(visit: Visit) -> None:
    """Back to the preview."""
    await visit.show(words.preview(visit.t, visit.look(preview, by=visit.me, draft_id=visit.tap.draft_id)))


@known(Role.SECRETARY)
async def show_doubt(visit: Visit) -> None:
    """The questions, one after the other."""
    tap: ShowDoubt = visit.tap
    doubt = visit.look(next_doubt, by=visit.me, draft_id=tap.draft_id, index=tap.index)
    await _show_doubt(visit, tap.draft_id, doubt)


async def _show_doubt(visit: Visit, draft_id: int, doubt: Doubt | None) -> None:
    if doubt is None:
        await visit.show(words.preview(visit.t, visit.look(preview, by=visit.me, draft_id=draft_id)))
        return
    if doubt.kind == "date":
        visit.act(ask, by=visit.me, kind="draft_date", data={"draft": draft_id})
        await visit.show(words.date_ask(visit.t, doubt.raw or None))
        return
    await visit.show(words.doubt(visit.t, doubt))


@known(Role.SECRETARY)
async def doubt_answered(visit: Visit) -> None:
    """One question settled, the next one shown; where no name is printed, a new office's is asked for."""
    tap: AnswerDoubt = visit.tap
    if tap.answer == "new" and not tap.key.startswith("u"):  # a printed name is the new office's name
        visit.act(ask, by=visit.me, kind="new_office", data={"draft": tap.draft_id, "key": tap.key})
        await visit.toast()
        await visit.say(words.new_office_ask(visit.t, ""))
        return
    doubt = visit.once(answer_doubt, by=visit.me, draft_id=tap.draft_id, key=tap.key, answer=tap.answer)
    await _show_doubt(visit, tap.draft_id, doubt)


async def office_given(visit: Visit, data: dict[str, Any]) -> None:
    """The name of a new office."""
    doubt = visit.once(
        answer_doubt,
        by=visit.me,
        draft_id=data["draft"],
        key=data["key"],
        answer="new",
        name=" ".join(visit.text.split())[:200],
    )
    visit.act(drop_question, by=visit.me)
    await _show_doubt(visit, data["draft"], doubt)


async def date_given(visit: Visit, data: dict[str, Any]) -> None:
    """The day of the meeting, where the document does not say it."""
    today = visit.desk.moment().today
    on = parse_date(visit.text, today)
    if on is None:
        await visit.say(words.date_ask(visit.t, visit.text))
        return
    if on > today:
        await visit.say(words.future_date(visit.t, on))
        return
    doubt = visit.once(answer_doubt, by=visit.me, draft_id=data["draft"], key="date", answer="date", on=on)
    visit.act(drop_question, by=visit.me)
    await _show_doubt(visit, data["draft"], doubt)


@known(Role.SECRETARY)
async def decisions(visit: Visit) -> None:
    """All decisions, page by page."""
    tap: ShowDecisions = visit.tap
    page = visit.look(show_decisions, by=visit.me, draft_id=tap.draft_id, page=tap.page)
    await visit.show(words.decisions_page(visit.t, page))


@known(Role.SECRETARY)
async def nature_toggled(visit: Visit) -> None:
    """One-off, standing or formal."""
    tap: ToggleNature = visit.tap
    page = visit.once(toggle_nature, by=visit.me, draft_id=tap.draft_id, index=tap.index)
    await visit.show(words.decisions_page(visit.t, page))


@known(Role.SECRETARY)
async def register(visit: Visit) -> None:
    """✅: from here on it counts."""
    done = visit.once(register_minutes, by=visit.me, draft_id=visit.tap.draft_id)
    visit.act(drop_question, by=visit.me)
    await visit.show(words.registered(visit.t, done))


@known(Role.SECRETARY)
async def drop(visit: Visit) -> None:
    """বাতিল"""
    visit.once(drop_draft, by=visit.me, draft_id=visit.tap.draft_id)
    await visit.show(words.draft_dropped(visit.t))


def handlers() -> list[Handler]:
    return [
        on(ReadAnyway, read_anyway),
        on(ShowDraft, show_draft),
        on(ShowDoubt, show_doubt),
        on(AnswerDoubt, doubt_answered),
        on(ShowDecisions, decisions),
        on(ToggleNature, nature_toggled),
        on(Register, register),
        on(DropDraft, drop),
    ]
