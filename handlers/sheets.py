"""A draft goes out as a table for Excel, and comes back: the changes are shown, accepted or dropped."""

import logging

from telegram.constants import ChatAction

import child
from actions.drafts import preview
from actions.sheets import accept_sheet, drop_sheet, make_sheet, receive_sheet, show_difference
from committee.values import Role
from handlers.admitting import known, on
from handlers.files import fetch
from handlers.visit import Handler, Visit
from messages import minutes as words
from messages.buttons import AcceptSheet, DropSheet, MakeSheet, ShowDifference
from minutes.errors import Unreadable
from minutes.memory import memory_for
from minutes.sheet.values import ReturnedSheet
from reports.errors import ReportError
from reports.names import sheet_filename

log = logging.getLogger(__name__)
MEMORY_MB, SECONDS = 400, 30
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".xlsb", ".xltx", ".et")
KINDS = ("spreadsheet", "excel")  # in a MIME type
BROKEN = {child.TooLong: "too_long", child.TooBig: "too_much_memory", child.Crashed: "damaged"}


@known(Role.SECRETARY)
async def made(visit: Visit) -> None:
    """📊 The draft as an Excel table, drawn in a process of its own."""
    tap: MakeSheet = visit.tap
    sheet = visit.look(make_sheet, by=visit.me, draft_id=tap.draft_id)
    await visit.toast()
    await visit.busy(ChatAction.UPLOAD_DOCUMENT)
    try:
        content: bytes = await child.call(
            "reports.render:draft_xlsx",
            sheet,
            words.sheet_notes(visit.t, sheet),
            visit.t.lang,
            memory_mb=MEMORY_MB,
            seconds=SECONDS,
        )
    except (ReportError, child.ChildError) as problem:
        log.error("no table of a draft: %s", problem)
        await visit.say(words.sheet_failed(visit.t))
        return
    await visit.hand(sheet_filename(sheet, visit.t.lang), content, words.sheet_caption(visit.t, sheet))


def may_be_sheet(filename: str, kind: str) -> bool:
    """Whether a file may be such a table, by its name or MIME type."""
    return filename.lower().endswith(ENDINGS) or any(word in kind for word in KINDS)


async def returned(visit: Visit, file_id: str, filename: str) -> bool:
    """A workbook that the secretary sends: a draft's table is shown with its changes; False for any other."""
    await visit.busy(ChatAction.TYPING)
    try:
        content = await fetch(visit, file_id)
        sheet: ReturnedSheet | None = await child.call(
            "minutes.sheet.reading:read_sheet",
            content,
            filename,
            memory_mb=memory_for(content),
            seconds=SECONDS,
        )
    except Unreadable as problem:
        await visit.say(words.sheet_unreadable(visit.t, problem.code))
        return True
    except child.ChildError as problem:
        log.warning("a table could not be read: %s", problem)
        await visit.say(words.sheet_unreadable(visit.t, BROKEN.get(type(problem), "damaged")))
        return True
    if sheet is None:
        return False
    sheet_id = visit.once(receive_sheet, by=visit.me, sheet=sheet)
    await visit.say(
        words.difference(visit.t, visit.look(show_difference, by=visit.me, sheet_id=sheet_id), sheet_id)
    )
    return True


@known(Role.SECRETARY)
async def shown(visit: Visit) -> None:
    """Another page of the changes."""
    tap: ShowDifference = visit.tap
    value = visit.look(show_difference, by=visit.me, sheet_id=tap.sheet_id)
    await visit.show(words.difference(visit.t, value, tap.sheet_id, tap.page))


@known(Role.SECRETARY)
async def accepted(visit: Visit) -> None:
    """✅ The draft takes them all, unless they are not what was shown."""
    tap: AcceptSheet = visit.tap
    draft_id = visit.once(
        accept_sheet, by=visit.me, sheet_id=tap.sheet_id, seal=tap.seal, chat_stays=tap.chat == 1
    )
    if draft_id is None:
        value = visit.look(show_difference, by=visit.me, sheet_id=tap.sheet_id)
        await visit.show(words.difference(visit.t, value, tap.sheet_id, changed=True))
        return
    await visit.show(words.sheet_accepted(visit.t))
    await visit.say(words.preview(visit.t, visit.look(preview, by=visit.me, draft_id=draft_id)))


@known(Role.SECRETARY)
async def dropped(visit: Visit) -> None:
    """বাতিল"""
    draft_id = visit.once(drop_sheet, by=visit.me, sheet_id=visit.tap.sheet_id)
    await visit.show(words.sheet_dropped(visit.t, draft_id))


def handlers() -> list[Handler]:
    return [
        on(MakeSheet, made),
        on(ShowDifference, shown),
        on(AcceptSheet, accepted),
        on(DropSheet, dropped),
    ]
