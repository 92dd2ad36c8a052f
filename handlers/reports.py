"""/report and /digest: summary, papers and the picture."""

import logging
from typing import Any

from telegram.constants import ChatAction
from telegram.ext import CommandHandler

import child
from actions.report import digest, progress_report
from committee.errors import NoMinutesYet
from committee.statuses import ACCEPTORS, RULERS
from committee.values import Role
from handlers.admitting import known, on
from handlers.committees import do_for_one, for_one
from handlers.general import PRIVATE
from handlers.visit import Handler, Visit
from messages import reports as words
from messages.buttons import MakeReport, ShowDigest
from reports.errors import ReportError
from reports.names import filename

log = logging.getLogger(__name__)
READERS = (Role.SECRETARY, Role.CHAIR, Role.SUPERVISOR, Role.OBSERVER)
MEMORY_MB, SECONDS = 700, 60
FORMS = ("docx", "pdf")


@known(*READERS)
async def report_command(visit: Visit) -> None:
    """/report"""
    await do_for_one(visit, "report", *READERS)


@for_one("report")
async def _report(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    """The summary, and the papers with it."""
    try:
        report = visit.look(progress_report, by=visit.me, committee_id=committee_id)
    except NoMinutesYet:
        await visit.say(words.no_minutes_yet(visit.t))
        return
    may_remind = visit.who.has(committee_id, Role.SECRETARY)
    may_accept = any(visit.who.has(committee_id, role) for role in ACCEPTORS)
    await visit.say(words.report_summary(visit.t, report, may_remind=may_remind, may_accept=may_accept))
    for form in FORMS:
        await _paper(visit, committee_id, form)


async def _paper(visit: Visit, committee_id: int, form: str) -> None:
    """One paper, drawn in a process of its own."""
    report = visit.look(progress_report, by=visit.me, committee_id=committee_id)
    await visit.busy(ChatAction.UPLOAD_DOCUMENT)
    try:
        content: bytes = await child.call(
            f"reports.render:progress_{form}", report, visit.t.lang, memory_mb=MEMORY_MB, seconds=SECONDS
        )
    except (ReportError, child.ChildError) as problem:
        log.error("no %s: %s", form, problem)
        await visit.say(words.report_failed(visit.t, getattr(problem, "code", "failed")))
        return
    await visit.hand(
        filename(report, form, visit.t.lang), content, words.report_caption(visit.t, report, form)
    )


@known(*READERS)
async def report_again(visit: Visit) -> None:
    """One paper by button."""
    tap: MakeReport = visit.tap
    await visit.toast()
    if tap.form in FORMS:
        await _paper(visit, tap.committee_id, tap.form)


@known(*READERS)
async def digest_command(visit: Visit) -> None:
    """/digest"""
    await do_for_one(visit, "digest", *READERS)


@for_one("digest")
async def _digest(visit: Visit, committee_id: int, data: dict[str, Any]) -> None:
    """One message and one picture."""
    try:
        value = visit.look(digest, by=visit.me, committee_id=committee_id)
    except NoMinutesYet:
        await visit.say(words.no_minutes_yet(visit.t))
        return
    ids = [item.task.id for item in value.attention]
    await visit.busy(ChatAction.UPLOAD_PHOTO)
    try:
        picture: bytes = await child.call(
            "reports.render:digest_png", value, visit.t.lang, memory_mb=MEMORY_MB, seconds=SECONDS
        )
    except (ReportError, child.ChildError) as problem:
        log.error("no picture: %s", problem)
    else:
        await visit.picture(picture, words.digest_caption(visit.t, value))
    decides = any(visit.who.has(committee_id, role) for role in RULERS)
    await visit.say(words.digest(visit.t, value, decides=decides), ids)


@known(*READERS)
async def digest_again(visit: Visit) -> None:
    await visit.toast()
    await _digest(visit, visit.tap.committee_id, {})


def handlers() -> list[Handler]:
    return [
        CommandHandler("report", report_command, PRIVATE),
        CommandHandler("digest", digest_command, PRIVATE),
        on(MakeReport, report_again),
        on(ShowDigest, digest_again),
    ]
