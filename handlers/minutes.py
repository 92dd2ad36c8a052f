"""Minutes in: a file or pasted text becomes a draft."""

import logging
from datetime import datetime, timedelta
from typing import Any

from telegram.constants import ChatAction

import child
from actions.drafts import keep_draft
from actions.posting import CUT, PARTS_APART, ask, asked_by_id, drop_question, goes_on, picture_follows
from actions.recognising import CORRIGENDUM, committee_of
from committee.amending import Amendment
from committee.draft_views import Preview
from committee.values import Role
from handlers import pages, sheets
from handlers.admitting import known, on
from handlers.committees import KIND as FOR_COMMITTEE
from handlers.committees import do_for_one, for_one, which_one
from handlers.drafts import outcome
from handlers.files import fetch
from handlers.following import Follower
from handlers.visit import Handler, Visit
from messages import errors
from messages import minutes as words
from messages.buttons import ReadAnyway
from messages.message import Message
from minutes.errors import Unreadable
from minutes.memory import memory_for
from minutes.model import Kind, Minutes
from minutes.pastes import goes_on_below, may_be_minutes, may_be_number

log = logging.getLogger(__name__)
LARGEST = 20 * 1024 * 1024  # bytes a bot may download, Bot API: getFile
MEMORY_MB, SECONDS = 400, 30  # what the reading of one document may take
PASTE, AGAIN = "paste", "read_again"  # the questions that wait for a next part, and for “look again”
# The questions that are answered with a decision's words, or with a list of days.
WRITTEN = ("draft_edit", "draft_add", "days")
PASTE_GOES_ON = timedelta(minutes=2)  # in which the next part of a paste comes

BROKEN = {child.TooLong: "too_long", child.TooBig: "too_much_memory", child.Crashed: "crashed"}

# Where minutes come from: {"file_id", "filename"}; or {"parts": [text, …], "at": when and "update": by which update the
# last part came, "committee": whose minutes they are and "draft": the draft made of the parts so far, once known};
# or pictures of its pages (handlers.pages). Of the last two "card" is the message that shows what has been read so far.
Source = dict[str, Any]


def looks_like_minutes(visit: Visit) -> bool:
    """Whether a secretary's text is pasted minutes (or the next part of them) and no answer."""
    if not visit.who.committees(Role.SECRETARY):
        return False
    if _begun(visit) is not None:
        return True
    if is_edited(visit):
        return False
    return len(visit.text) >= CUT or may_be_minutes(visit.text)


def is_edited(visit: Visit) -> bool:
    """Whether the words are what was asked for while a draft is gone through, and no new minutes."""
    question = visit.question
    return question is not None and question[1] in WRITTEN and len(visit.text) < CUT


def _begun(visit: Visit) -> Source | None:
    """The paste that this text goes on: one that was cut lately, or any where this has no head of its own."""
    question = visit.question
    if question is None:
        return None
    _, kind, data = question
    source: Source = data["data"].get("source", {}) if kind == FOR_COMMITTEE else data.get("source", {})
    if kind not in (FOR_COMMITTEE, PASTE) or "parts" not in source:
        return None
    if len(source["parts"][-1]) < CUT and not goes_on_below(visit.text):
        return None
    since = visit.desk.clock.now() - datetime.fromisoformat(source["at"])
    if since > PARTS_APART and may_be_number(visit.text):
        return None  # not cut off the text before: a decision of the draft is called by it
    return source if timedelta() <= since < PASTE_GOES_ON else None


async def pasted(visit: Visit) -> None:
    """Pasted text; the parts of a long paste are put together again."""
    source = _begun(visit) or {"parts": [], "update": None}
    if source["update"] != visit.update.update_id:
        at = visit.desk.clock.now().isoformat()
        parts = [*source["parts"], visit.text]
        source = {**source, "parts": parts, "at": at, "update": visit.update.update_id}
    if visit.look(goes_on, update_id=visit.update.update_id, chat_id=visit.chat_id, text=visit.text):
        # All of it is read when the last part has its turn.
        visit.act(ask, by=visit.me, kind=PASTE, data={"source": source})
    elif "committee" in source:
        await _read_for(visit, source["committee"], {"source": source})
    else:
        await _for_committee(visit, source)


async def uploaded(visit: Visit) -> None:
    """A file; what Telegram does not hand to bots is said before it is tried."""
    message = visit.update.effective_message
    assert message is not None
    if message.document is not None and (message.document.file_size or 0) > LARGEST:
        await visit.say(errors.file_too_big(visit.t))
        return
    if pages.picture_of(message) is not None:
        await _pictured(visit)
        return
    assert message.document is not None
    file_id, name = message.document.file_id, message.document.file_name or ""
    if sheets.may_be_sheet(name, message.document.mime_type or "") and await sheets.returned(
        visit, file_id, name
    ):
        return
    await _for_committee(visit, {"file_id": file_id, "filename": name})


async def _pictured(visit: Visit) -> None:
    """A picture of a page; those that belong together are read together."""
    source = pages.with_next(visit)
    if len(source["pages"]) > pages.MOST:
        await visit.say(words.unreadable(visit.t, "too_many_pages"))
    elif visit.look(picture_follows, update_id=visit.update.update_id, chat_id=visit.chat_id):
        # All of them are read when the last has its turn.
        visit.act(ask, by=visit.me, kind=pages.KIND, data={"source": source})
    elif "committee" in source:
        await _read_for(visit, source["committee"], {"source": source})
    else:
        await _for_committee(visit, source)


async def _for_committee(visit: Visit, source: Source) -> None:
    """Of which of his committees these are the minutes: where he has several, the document may say it."""
    if len(visit.who.committees(Role.SECRETARY)) > 1:
        await _read_for(visit, None, {"source": source})
    else:
        await do_for_one(visit, "minutes", Role.SECRETARY, data={"source": source})


@for_one("minutes")
async def _chosen(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    await _read_for(visit, committee_id, data)


async def _read_for(visit: Visit, committee_id: int | None, data: dict[str, Any]) -> None:
    source: Source = data["source"]
    committee_id, draft, card = await _read(visit, committee_id, source, again=data.get("again", False))
    if draft is not None and "card" in source:
        await visit.change(source["card"], words.read_anew(visit.t))
    kind = PASTE if "parts" in source else pages.KIND if "pages" in source else None
    if kind is not None and committee_id is not None:  # it may go on
        kept = {**source, "committee": committee_id, "draft": draft or source.get("draft"), "card": card}
        visit.act(ask, by=visit.me, kind=kind, data={"source": kept})


async def _read(
    visit: Visit, committee_id: int | None, source: Source, *, again: bool = False
) -> tuple[int | None, int | None, int]:
    """Read the document in a process of its own and show what was understood; whose minutes it is (None while that is
    asked), the draft's id, if it became one, and the message that shows it."""
    follower = Follower(
        visit,
        await visit.say(words.reading(visit.t)),
        lambda done, of: words.reading_page(visit.t, done, of),
    )
    try:
        await visit.busy(ChatAction.TYPING)
        answer, whose, draft_id = await _made_of(visit, committee_id, source, follower, again=again)
    except Exception:
        await follower.vanish()  # what went wrong is said elsewhere
        raise
    await follower.become(answer)
    return whose, draft_id, follower.message_id


async def _made_of(
    visit: Visit, committee_id: int | None, source: Source, follower: Follower, *, again: bool
) -> tuple[Message, int | None, int | None]:
    """What is answered to the document, whose minutes it is, and the id of the draft that it became."""
    try:
        minutes = await follower.during(_understood(visit, source, follower.tell, insist=again))
    except Unreadable as problem:
        return words.unreadable(visit.t, _why(problem, source), pasted="parts" in source), committee_id, None
    except child.ChildError as problem:
        log.warning("a document could not be read: %s", problem)
        return words.unreadable(visit.t, BROKEN.get(type(problem), "crashed")), committee_id, None
    corrects = minutes.reason == CORRIGENDUM and minutes.decisions
    if minutes.kind is not Kind.MINUTES and not corrects and not (again and minutes.decisions):
        return _no_minutes(visit, committee_id, source, minutes, again=again), committee_id, None
    whose = committee_id or visit.look(committee_of, by=visit.me, minutes=minutes)
    if whose is None:
        return (
            which_one(visit, "minutes", Role.SECRETARY, data={"source": source, "again": again}),
            None,
            None,
        )
    kept = visit.once(
        keep_draft,
        by=visit.me,
        committee_id=whose,
        minutes=minutes,
        filename=source.get("filename"),
        instead_of=source.get("draft"),
    )
    draft_id = kept.draft_id if isinstance(kept, Preview | Amendment) else None
    return _of_all_parts(visit, source, outcome(visit, kept)), whose, draft_id


def _of_all_parts(visit: Visit, source: Source, shown: Message) -> Message:
    """With a word of how many pages or parts were taken for one document."""
    pages_, parts = len(source.get("pages", ())), len(source.get("parts", ()))
    return words.read_together(visit.t, shown, pages=pages_, parts=parts) if pages_ + parts > 1 else shown


def _why(problem: Unreadable, source: Source) -> str:
    """Why it could not be read: of a broken workbook it is not said that it is no Word file."""
    broken_sheet = problem.code in ("not_docx", "damaged") and _named_sheet(source)
    return "not_xlsx" if broken_sheet else problem.code


def _named_sheet(source: Source) -> bool:
    return str(source.get("filename", "")).lower().endswith(sheets.ENDINGS)


async def _understood(visit: Visit, source: Source, tell: child.Progress, *, insist: bool) -> Minutes:
    """What the reader makes of it; Unreadable or a ChildError where it can make nothing.

    `insist`: decisions are taken even where the title says that these are no minutes. `tell`: hears of every page read.
    """
    if "parts" in source:
        found: Minutes = await child.call(
            "minutes.parts:read_parts", tuple(source["parts"]), memory_mb=MEMORY_MB, seconds=SECONDS
        )
        return found
    if "pages" in source:
        pictures = tuple([await fetch(visit, file_id) for _, file_id in source["pages"]])
        found = await child.call(
            "minutes.read:read_pictures",
            pictures,
            insist,
            memory_mb=MEMORY_MB,
            seconds=SECONDS,
            on_progress=tell,
        )
        return found
    content = await fetch(visit, source["file_id"])
    found = await child.call(
        "minutes.read:read",
        content,
        source["filename"],
        insist,
        memory_mb=memory_for(content),
        seconds=SECONDS,
        on_progress=tell,
    )
    return found


def _no_minutes(
    visit: Visit, committee_id: int | None, source: Source, minutes: Minutes, *, again: bool
) -> Message:
    """It opened, but holds no decisions; he may insist once."""
    question_id = None
    if not again and ("file_id" in source or "pages" in source):
        data = {"source": source, "committee": committee_id}
        question_id = visit.act(ask, by=visit.me, kind=AGAIN, data=data)
    code = minutes.reason or str(minutes.kind)
    if code in ("no_decisions", "other") and _named_sheet(source):
        code = "unrelated_sheet"
    return words.unreadable(visit.t, code, question_id=question_id, pasted="parts" in source)


@known(Role.SECRETARY)
async def read_anyway(visit: Visit) -> None:
    """“এটিই কার্যবিবরণী, আবার দেখুন”"""
    question = visit.look(asked_by_id, by=visit.me, question_id=visit.tap.question_id)
    if question is None or question[1] != AGAIN:
        await visit.toast(errors.old_button(visit.t), alert=True)
        return
    await visit.toast()
    await _read(visit, question[2]["committee"], question[2]["source"], again=True)
    visit.act(drop_question, by=visit.me, kind=AGAIN)


def handlers() -> list[Handler]:
    return [on(ReadAnyway, read_anyway)]
