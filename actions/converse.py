"""Free words and files: which task they are about, and what they say."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from actions.answer import Said, add_note, keep_evidence, owing, record_update
from actions.naming import after_number, begins_with_number
from actions.posting import open_question
from actions.rights import need_open, need_task, who
from committee.errors import Gone
from committee.extension import longer
from committee.moment import Moment
from committee.statuses import EXEMPTIONS
from committee.values import Nature, Source, Status
from committee.views import AskedBack, Recorded, Understood, WhichTask
from locales.dates import parse_date
from replies import Reading, understand
from replies import Said as Word
from storage import cards, questions, tasks
from storage.database import Session
from storage.questions import Open
from storage.tasks import TaskRow

LONGEST_INFORMANT = 80  # letters of “who” before the colon

# What an officer's word means for a one-off and for a standing task; None: ask with buttons.
MEANING: dict[Word, tuple[Status | None, Status | None]] = {
    Word.DONE: (Status.REPORTED_DONE, Status.COMPLIED),
    Word.IN_PROGRESS: (Status.IN_PROGRESS, None),
    Word.NOT_STARTED: (Status.NOT_STARTED, None),
    Word.BLOCKED: (Status.PROBLEM, Status.PROBLEM),
    Word.NOT_OURS: (Status.NOT_OURS, Status.NOT_OURS),
    Word.NEEDS_TIME: (Status.MORE_TIME, Status.MORE_TIME),
    Word.NOT_IMPLEMENTABLE: (Status.NOT_IMPLEMENTABLE, Status.NOT_IMPLEMENTABLE),
    Word.COMPLIED: (None, Status.COMPLIED),
    Word.NOT_APPLICABLE: (None, Status.NOT_APPLICABLE),
    Word.NONE: (None, None),
}

# Of a line written after a status: what says nothing that contradicts it.
LINES: dict[Status, tuple[Word, ...]] = {
    Status.REPORTED_DONE: (Word.DONE, Word.COMPLIED),
    Status.DONE: (Word.DONE, Word.COMPLIED),
    Status.COMPLIED: (Word.DONE, Word.COMPLIED, Word.IN_PROGRESS),
    Status.PARTLY: (Word.IN_PROGRESS,),
    Status.IN_PROGRESS: (Word.IN_PROGRESS,),
    Status.PROBLEM: (Word.IN_PROGRESS, Word.BLOCKED),
    Status.NOT_STARTED: (Word.NOT_STARTED,),
    Status.NOT_APPLICABLE: (Word.NOT_APPLICABLE, Word.NOT_STARTED),
    # The reason that was asked for names a hindrance, as a rule.
    Status.MORE_TIME: (Word.NEEDS_TIME, Word.BLOCKED, Word.IN_PROGRESS, Word.NOT_STARTED),
    Status.NOT_OURS: (Word.NOT_OURS, Word.NOT_IMPLEMENTABLE, Word.BLOCKED),
    Status.NOT_IMPLEMENTABLE: (Word.NOT_IMPLEMENTABLE, Word.BLOCKED, Word.NOT_STARTED),
}
# What counts as fulfilled: a doubtful word against it is asked about, never kept beside it.
FULFILLED = (Status.REPORTED_DONE, Status.DONE, Status.COMPLIED, Status.NOT_APPLICABLE)


def is_line(status: Status, reading: Reading) -> bool:
    """Whether words written after a status are one more line about it, and not another answer."""
    if reading.status is Word.NONE:
        return True
    if reading.status is Word.NEEDS_TIME and (reading.days or reading.until):
        return False
    if status is Status.COMPLIED and reading.percent is not None and reading.percent < 100:
        return False
    if reading.status in LINES.get(status, ()):
        return True
    return not reading.confident and status not in FULFILLED


def with_words(status: Status, text: str | None, today: date) -> Said:
    """A status chosen by button, with the words that were written before it."""
    if not text:
        return Said(status=status)
    said = said_of(understand(text), status, today)
    return said if status in (Status.IN_PROGRESS, Status.PARTLY) else Said(status=status, note=said.note)


def meaning(reading: Reading, nature: Nature) -> Status | None:
    """The status that the words stand for, or None where a person has to say."""
    one_off, standing = MEANING[reading.status]
    status = standing if nature is Nature.STANDING else one_off
    partly = reading.percent is not None and reading.percent < 100
    if nature is Nature.STANDING and reading.status is Word.IN_PROGRESS and partly:
        status = Status.PARTLY
    return status if reading.confident else None


def said_of(reading: Reading, status: Status, today: date, due: date | None = None) -> Said:
    """The words as something said about a task that is to be done by `due`."""
    until = longer(due, today, reading.days) if reading.days else parse_date(reading.until or "", today)
    return Said(
        status=status,
        percent=reading.percent,
        done_count=reading.done_count,
        total_count=reading.total,
        note=reading.note.strip() or None,
        until=until if status is Status.MORE_TIME else None,
    )


def candidates(
    session: Session, by: int, text: str, subjects: Sequence[int] | None
) -> tuple[list[TaskRow], str]:
    """The open tasks of his that a text may be about, and the text without the number it names one by.

    Those of the message replied to, else those that owe an update or have got a directive since, else all; one that is
    named is meant alone.
    """
    every = tasks.open_of_offices(session, [v.office_id for v in who(session, by).voices])
    rows = every
    if subjects is not None:
        rows = [row for row in every if row.task.id in subjects]
    else:
        ids = {row.task.id for row in owing(session, by)} | _directed_since(session, every)
        rows = [row for row in every if row.task.id in ids] or every
    named = _named(rows, text) or (_named(every, text) if subjects is None else [])
    return ([named[0][0]], named[0][1]) if len(named) == 1 else (rows, text)


def _directed_since(session: Session, rows: Iterable[TaskRow]) -> set[int | None]:
    """The tasks on which a directive came after the office's last word: it asks for one more."""
    directed = {row.task.id or 0: row.task.updated_at for row in rows if row.task.directive}
    if not directed:
        return set()
    sent = tasks.sendings(session, list(directed), None, ("directive",))
    return {
        one.task_id
        for one in sent
        for said in [directed[one.task_id]]
        if said is None or one.created_at >= said
    }


def _named(rows: Iterable[TaskRow], text: str) -> list[tuple[TaskRow, str]]:
    """The tasks whose number stands at the beginning of the text, each with the rest of the text."""
    rests = ((row, after_number(text, row.decision.number, row.item.number)) for row in rows)
    return [(row, rest) for row, rest in rests if rest is not None]


def named_task(session: Session, moment: Moment, *, by: int, text: str) -> int | None:
    """The one open task of his whose number stands at the beginning of the text."""
    named = _named(tasks.open_of_offices(session, [v.office_id for v in who(session, by).voices]), text)
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
    if len(rows) > 1 or (words == text and begins_with_number(text)):
        # Alone it is not asked about either, unless another one's number is named.
        data: dict[str, Any] = {"text": text, "tasks": [row.task.id for row in rows]}
        if files:
            data["files"] = files
        question_id = questions.ask(session, by, "which", data, moment.now)
        return WhichTask(
            question_id=question_id, lines=cards.lines(rows, moment), files=len(files), text=text
        )
    task_id = rows[0].task.id or 0
    if files:
        return _keep_files(session, moment, by, task_id, files, words)
    return answer_task(session, moment, by=by, task_id=task_id, text=words)


def answer_task(
    session: Session, moment: Moment, *, by: int, task_id: int, text: str
) -> Recorded | AskedBack:
    """Words about one task. What would end the reminding (an exemption) is confirmed first."""
    row, _ = need_task(session, by, task_id)
    need_open(row, moment)
    reading = understand(text)
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
        rows = tasks.open_of_offices(session, [v.office_id for v in who(session, by).voices])
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
        return replace(kept, files=len(files), kind=files[-1]["kind"])
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
        return kept
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
