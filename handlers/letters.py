"""The letter on paper to a silent office: over whose signature, then its two files."""

import logging

from telegram.constants import ChatAction

import child
from actions.letters import letter_about, office_letter
from committee.letters import OfficeLetter, Signer
from committee.values import Role
from handlers.admitting import choice, known, on
from handlers.reports import FORMS, MEMORY_MB, SECONDS
from handlers.visit import Handler, Visit
from messages import reports as words
from messages.buttons import LetterAbout, MakeLetter, ShowLetter
from reports.errors import ReportError
from reports.names import letter_filename

log = logging.getLogger(__name__)


@known(Role.SECRETARY)
async def letter(visit: Visit) -> None:
    """From the list of the silent, or from an office."""
    tap: ShowLetter = visit.tap
    await _offer(visit, visit.look(office_letter, by=visit.me, office_id=tap.office_id))


@known(Role.SECRETARY)
async def from_task(visit: Visit) -> None:
    """From a task of the office."""
    tap: LetterAbout = visit.tap
    await _offer(visit, visit.look(letter_about, by=visit.me, task_id=tap.task_id))


async def _offer(visit: Visit, value: OfficeLetter | None) -> None:
    await visit.toast()
    await visit.say(words.nothing_owed(visit.t) if value is None else words.letter_offer(visit.t, value))


@known(Role.SECRETARY)
async def make(visit: Visit) -> None:
    """The letter over this signature, as Word and PDF, as things stand now."""
    tap: MakeLetter = visit.tap
    signer = choice(Signer, tap.signer)
    value = visit.look(office_letter, by=visit.me, office_id=tap.office_id)
    if value is None or signer not in value.signers:
        await _offer(visit, value)
        return
    await visit.toast()
    for form in FORMS:
        await _paper(visit, value, signer, form)


async def _paper(visit: Visit, value: OfficeLetter, signer: Signer, form: str) -> None:
    """One of the files, made in a process of its own."""
    await visit.busy(ChatAction.UPLOAD_DOCUMENT)
    job = f"reports.render:letter_{form}"
    try:
        content: bytes = await child.call(
            job, value, signer, visit.t.lang, memory_mb=MEMORY_MB, seconds=SECONDS
        )
    except (ReportError, child.ChildError) as problem:
        log.error("no letter as %s: %s", form, problem)
        failed = words.report_failed(visit.t, getattr(problem, "code", "failed"), letter=True)
        await visit.say(failed)
        return
    said = words.letter_file(visit.t, value, signer, form)
    await visit.hand(letter_filename(value, form, visit.t.lang), content, said.text, said.keyboard)


def handlers() -> list[Handler]:
    return [on(ShowLetter, letter), on(LetterAbout, from_task), on(MakeLetter, make)]
