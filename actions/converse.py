"""Free words and files: which task they are about, and what they say."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from actions.answer import add_note, put_up_again, record_update
from actions.evidence import as_asked, keep_evidence
from actions.meaning import is_line, meaning, said_of, says_of_all
from actions.naming import after_number, first_number
from actions.posting import open_question
from actions.rights import need_open, need_task, who
from committee.errors import Gone
from committee.moment import Moment
from committee.statuses import EXEMPTIONS
from committee.values import Nature, Role, Source, Status
from committee.views import AskedBack, Recorded, Understood, WhichTask
from replies import Reading, understand
from storage import cards, questions, tasks
from storage.database import Session
from storage.questions import Open
from storage.tasks import TaskRow

LONGEST_INFORMANT = 80  # letters of “who” before the colon


def candidates(
    session: Session, by: int, text: str, subjects: Sequence[int] | None
) -> tuple[list[TaskRow], str]:
    """The open tasks of his that a text may be about, and the text without the number it names one by.

    Those of the message replied to, else those whose office is asked for a word, else all; one that is
    named is meant alone.
    """
    every = _open(session, by)
    rows = every
    if subjects is not None:
        rows = [row for row in every if row.task.id in subjects]
    else:
        rows = [row for row in every if cards.row_awaited(row)] or every
    named = _named(rows, text) or (_named(every, text) if subjects is None else [])
    return ([named[0][0]], named[0][1]) if len(named) == 1 else (rows, text)


def _open(session: Session, by: int) -> list[TaskRow]:
    """The open tasks of the offices he speaks for."""
    return tasks.open_of_offices(session, [voice.office_id for voice in who(session, by).voices])


def _named(rows: Iterable[TaskRow], text: str) -> list[tuple[TaskRow, str]]:
    """The tasks whose number stands at the beginning of the text, each with the rest of the text."""
    rests = ((row, after_number(text, row.decision.number, row.item.number)) for row in rows)
    return [(row, rest) for row, rest in rests if rest is not None]


def named_task(session: Session, moment: Moment, *, by: int, text: str) -> int | None:
    """The one open task of his whose number stands at the beginning of the text."""
    named = _named(_open(session, by), text)
    return named[0][0].task.id if len(named) == 1 else None


def answer_text(
    session: Session, moment: Moment, *, by: int, text: str, subjects: Sequence[int] | None
) -> Recorded | AskedBack | WhichTask | None:
    """An officer wrote: recorded where it is clear, asked back where it is not, None where there is no task. Files that
    wait for a task go with the words."""
    rows, words = candidates(session, by, text, subjects)
    if not rows:
        return None
    files = _waiting_files(session, moment, by)
    number = first_number(text) if words == text else None
    named = [row for row, _ in _named(_open(session, by), text)] if number else []
    rows += [row for row in named if row.task.id not in {one.task.id for one in rows}]
    if len(rows) > 1 or number is not None:
        # Alone it is not asked about either, unless another one's number is named.
        data: dict[str, Any] = {"text": text, "tasks": [row.task.id for row in rows]}
        if files:
            data["files"] = files
        question_id = questions.ask(session, by, "which", data, moment.now)
        return WhichTask(
            question_id=question_id,
            lines=cards.lines(rows, moment),
            files=len(files),
            text=text,
            foreign=None if named else number,
            of_all=number is None and not files and _may_be_of_all(rows, text),
            enters=who(session, by).has(rows[0].task.committee_id, Role.SECRETARY),
        )
    task_id = rows[0].task.id or 0
    if files:
        return _keep_files(session, moment, by, task_id, files, words)
    return answer_task(session, moment, by=by, task_id=task_id, text=words)


def _may_be_of_all(rows: Sequence[TaskRow], text: str) -> bool:
    """Whether the words may be meant for all of these (actions.answering_all)."""
    return all(map(cards.row_awaited, rows)) and says_of_all(text, [Nature(row.task.nature) for row in rows])


def answer_task(
    session: Session, moment: Moment, *, by: int, task_id: int, text: str
) -> Recorded | AskedBack:
    """Words about one task. What would end the reminding (an exemption) is confirmed first."""
    row, _ = need_task(session, by, task_id)
    need_open(row, moment)
    reading = understand(text)
    if row.task.status == Status.MORE_INFORMATION and is_line(Status.MORE_INFORMATION, reading):
        questions.drop(session, by)
        told = said_of(reading, Status.REPORTED_DONE, moment.today)
        return replace(put_up_again(session, moment, by=by, task_id=task_id, said=told), from_text=True)
    status = meaning(reading, Nature(row.task.nature))
    if status is None or status in EXEMPTIONS:
        return _ask_back(session, moment, by, row, reading, status)
    recorded = record_update(
        session, moment, by=by, task_id=task_id, said=said_of(reading, status, moment.today, row.task.due)
    )
    questions.drop(session, by)
    return replace(recorded, from_text=True)


def _ask_back(
    session: Session, moment: Moment, by: int, row: TaskRow, reading: Reading, status: Status | None
) -> AskedBack:
    data: dict[str, Any] = {"task": row.task.id, "text": reading.note, "status": status}
    question_id = questions.ask(session, by, "reading", data, moment.now)
    until = said_of(reading, status, moment.today, row.task.due).until if status else None
    return AskedBack(
        question_id=question_id,
        understood=Understood(
            card=cards.card(session, row, moment),
            text=reading.note,
            status=status,
            percent=reading.percent,
            done_count=reading.done_count,
            total_count=reading.total,
            until=until,
        ),
    )


def confirm_reading(session: Session, moment: Moment, *, by: int, question_id: int) -> Recorded:
    """“সঠিক”: what was understood counts."""
    question = questions.get(session, question_id, by)
    if question is None or question.kind != "reading" or not question.data.get("status"):
        raise Gone
    data = question.data
    row, _ = need_task(session, by, data["task"])
    said = said_of(understand(data["text"]), Status(data["status"]), moment.today, row.task.due)
    questions.drop(session, by)
    recorded = record_update(session, moment, by=by, task_id=data["task"], said=said)
    return replace(recorded, files=data.get("kept", 0))


def choose_task(
    session: Session, moment: Moment, *, by: int, question_id: int, task_id: int
) -> Recorded | AskedBack:
    """Which task the waiting words (or file) were about."""
    question = questions.get(session, question_id, by)
    if question is None or question.kind != "which" or task_id not in question.data["tasks"]:
        raise Gone
    questions.drop(session, by)
    if "files" in question.data:
        words = question.data.get("text", "")
        return _keep_files(session, moment, by, task_id, question.data["files"], words)
    return answer_task(session, moment, by=by, task_id=task_id, text=question.data["text"])


def offer_file(
    session: Session,
    moment: Moment,
    *,
    by: int,
    file: dict[str, Any],
    subjects: Sequence[int] | None,
    album: str | None = None,
) -> Recorded | WhichTask | None:
    """A photo or document from an officer: evidence for the task it answers, or the question which.

    Files that come while one is asked about (an `album` in any case) are asked about together with it. A caption that
    clearly says how things stand is an answer too.
    """
    pending = open_question(session, moment, by)
    if subjects is None and pending is not None:
        if album is not None and pending.data.get("album") == album:
            return _joined(session, moment, pending, file, album, tasks.some(session, pending.data["tasks"]))
        if pending.data.get("task"):
            subjects = [pending.data["task"]]
    rows, words = candidates(session, by, file.get("caption") or "", subjects)
    if subjects is None and len(rows) != 1:
        rows = _open(session, by)
    if not rows:
        return None
    if len(rows) == 1:
        return _keep(session, moment, by, rows[0].task.id or 0, file, words)
    if pending is not None and pending.kind == "which":
        return _joined(session, moment, pending, file, album, rows)
    data = {"files": [file], "album": album, "tasks": [row.task.id for row in rows]}
    question_id = questions.ask(session, by, "which", data, moment.now)
    return WhichTask(question_id=question_id, lines=cards.lines(rows, moment))


def _joined(
    session: Session,
    moment: Moment,
    pending: Open,
    file: dict[str, Any],
    album: str | None,
    rows: list[TaskRow],
) -> WhichTask:
    """The file waits with what is being asked about already; one answer is for all of it."""
    files = [*pending.data.get("files", ()), file]
    ids = [row.task.id for row in rows]
    questions.go_on(session, pending.id, {**pending.data, "album": album, "files": files, "tasks": ids})
    text = pending.data.get("text", "")
    return WhichTask(question_id=pending.id, lines=cards.lines(rows, moment), files=len(files), text=text)


def _waiting_files(session: Session, moment: Moment, by: int) -> list[dict[str, Any]]:
    """The files about which he has been asked which task they belong to."""
    pending = open_question(session, moment, by)
    return [] if pending is None or pending.kind != "which" else list(pending.data.get("files", ()))


def _keep_files(
    session: Session, moment: Moment, by: int, task_id: int, files: list[dict[str, Any]], text: str
) -> Recorded | AskedBack:
    """Keep them as evidence of the task, and take the words that came with them."""
    kept = [keep_evidence(session, moment, by=by, task_id=task_id, **file) for file in files][-1]
    if not text.strip():
        questions.drop(session, by)
        told = as_asked(session, moment, by, kept)
        return replace(told, files=len(files), kind=files[-1]["kind"])
    answer = answer_task(session, moment, by=by, task_id=task_id, text=text)
    if isinstance(answer, AskedBack):  # what is confirmed later knows of them too
        asked = questions.get(session, answer.question_id, by)
        questions.go_on(session, answer.question_id, {**(asked.data if asked else {}), "kept": len(files)})
    return replace(answer, files=len(files))


def _keep(
    session: Session, moment: Moment, by: int, task_id: int, file: dict[str, Any], words: str
) -> Recorded:
    """Keep the file as evidence, and record what its caption clearly says."""
    kept = keep_evidence(session, moment, by=by, task_id=task_id, **file)
    reading = understand(words)
    status = meaning(reading, kept.card.nature)
    if status is None or status in EXEMPTIONS:
        return as_asked(session, moment, by, kept)
    said = said_of(reading, status, moment.today)
    return replace(record_update(session, moment, by=by, task_id=task_id, said=said), from_text=True, files=1)


def subjects_of(session: Session, moment: Moment, *, chat_id: int, message_id: int) -> list[int] | None:
    """The tasks that one of our messages is about."""
    return questions.subjects(session, chat_id, message_id)


def add_heard(
    session: Session, moment: Moment, *, by: int, task_id: int, source: Source, line: str
) -> Recorded:
    """The secretary's line about what he has entered: “who: what”; counts and percentages in it are read."""
    who_said, colon, what = line.partition(":")
    named = colon and 0 < len(who_said.strip()) <= LONGEST_INFORMANT and what.strip()
    row, _ = need_task(session, by, task_id)
    reading = understand(what if named else line)
    said = said_of(reading, Status(row.task.status), moment.today)
    informant = who_said.strip() if named else None
    return add_note(
        session, moment, by=by, task_id=task_id, said=replace(said, source=source, informant=informant)
    )
