"""An office's word about its task: recorded with its source, said back, and passed on to who must know."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from actions.rights import need_open, need_task, who
from committee.errors import NotYours, Stale
from committee.moment import Moment
from committee.statuses import EXEMPTIONS, granted, move, needs_line
from committee.values import Nature, Role, Source, Status
from committee.views import Recorded, TaskLine
from storage import cards, outbox, people, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables import Evidence, Task, Update
from storage.tasks import TaskRow

HEARD = (Source.PHONE, Source.LETTER, Source.MEETING)
# Until an entry without a line about its source, or a request without its reason, is passed on all the same.
SETTLES = timedelta(minutes=1)
SETTLING = ("proxy", "exemption", "exemption_seen")  # the letters that wait so long


@dataclass(frozen=True, kw_only=True)
class Said:
    """What is said about a task. Counts and percentage may be unknown; `until` goes with MORE_TIME, and stays once granted."""

    status: Status
    percent: int | None = None
    done_count: int | None = None
    total_count: int | None = None
    note: str | None = None
    until: date | None = None
    source: Source = Source.TELEGRAM
    informant: str | None = None


def record_update(
    session: Session, moment: Moment, *, by: int, task_id: int, said: Said, version: int | None = None
) -> Recorded:
    """Write down what was said. `version` is the one on the button; a button of an older one raises Stale,
    unless it says again what stands already (two quick taps are one)."""
    row, mine = need_task(session, by, task_id)
    role = _speaking_as(session, by, row, mine, said.source)
    task = row.task
    need_open(row, moment)
    if version is not None and version != task.version:
        if said.status == task.status and said.note in (None, task.note) and not cards.row_owes(row):
            return _recorded(session, moment, by, row, repeated=True)
        raise Stale(task_id)
    change = move(
        Status(task.status),
        said.status,
        Nature(task.nature),
        role,
        own_office=mine,
        before=Status(task.before) if task.before else None,
    )
    if not change.allowed:
        raise Stale(task_id)
    before = tasks.last_update(session, task_id)
    answered = before is not None and not cards.row_owes(row) and not granted(Status(task.status), task.until)
    old = (Status(task.status), task.note) if answered else None
    asks_line = role is Role.OFFICER and _bare_again(row, before, said)
    write(session, moment, row, replace(said, status=change.to), by)
    _pass_on(session, moment, row, said, by)
    recorded = _recorded(session, moment, by, row, asks_line=asks_line, source=said.source)
    if old is not None and old != (Status(task.status), task.note):
        return replace(recorded, old_status=old[0], old_note=old[1])
    return recorded


def _speaking_as(session: Session, by: int, row: TaskRow, mine: bool, source: Source) -> Role:
    """An officer for his own office; the secretary for anybody, from a source that is named."""
    if mine and source is Source.TELEGRAM:
        return Role.OFFICER
    if source in HEARD and who(session, by).has(row.task.committee_id, Role.SECRETARY):
        return Role.SECRETARY
    raise NotYours(row.task.id or 0)


def _bare_again(row: TaskRow, before: Update | None, said: Said) -> bool:
    """Whether this is the second month of a “চলমান” that says nothing else."""
    return needs_line(
        previous=Status(before.status) if before else None,
        previous_note=before.note if before else None,
        previous_cycle=before.cycle if before else 0,
        status=said.status,
        note=said.note,
        percent=said.percent,
        cycle=row.committee.cycle,
    )


def write(session: Session, moment: Moment, row: TaskRow, said: Said, by: int | None) -> None:
    """Change the task and append the update; the one place where a task's status changes."""
    task = row.task
    was = task.status
    if said.status in EXEMPTIONS and was not in EXEMPTIONS:
        task.before = was
    task.status, task.version = said.status, task.version + 1
    same_kind = said.percent is None and said.total_count is None and said.status == was
    if not same_kind:
        task.percent, task.done_count, task.total_count = said.percent, said.done_count, said.total_count
    if said.note is not None or said.status != was:
        task.note = said.note
    task.until = said.until
    if said.source is not Source.SYSTEM:
        task.updated_at, task.updated_source, task.informant = moment.now, said.source, said.informant
    session.add(task)
    session.flush()
    tasks.append(
        session,
        {
            "task_id": task.id or 0,
            "at": moment.now,
            "cycle": row.committee.cycle,
            "person_id": by,
            "source": said.source,
            "informant": said.informant,
            "was": was,
            "status": said.status,
            "percent": said.percent,
            "done_count": said.done_count,
            "total_count": said.total_count,
            "note": said.note,
            "until": said.until,
        },
    )


def add_note(session: Session, moment: Moment, *, by: int, task_id: int, said: Said) -> Recorded:
    """One more line (and percentage) to what has just been said; the status stays."""
    row, _ = need_task(session, by, task_id)
    need_open(row, moment)
    note = " · ".join(part for part in (row.task.note, said.note) if part)
    status = Status(row.task.status)
    kept = replace(
        said,
        status=status,
        note=note,
        percent=row.task.percent if said.percent is None else said.percent,
        done_count=row.task.done_count if said.done_count is None else said.done_count,
        total_count=row.task.total_count if said.total_count is None else said.total_count,
        until=row.task.until,
        informant=said.informant or (row.task.informant if said.source == row.task.updated_source else None),
    )
    write(session, moment, row, kept, by)
    outbox.hasten(session, SETTLING, task_id, moment.now)
    return _recorded(session, moment, by, row, source=said.source)


def keep_memo(session: Session, moment: Moment, *, by: int, task_id: int, words: str) -> Recorded:
    """A memo number is evidence too, and stands in the task's note, where the report shows it."""
    said = Said(status=Status.IN_PROGRESS, note=words)  # add_note keeps the status there is
    add_note(session, moment, by=by, task_id=task_id, said=said)
    return keep_evidence(
        session,
        moment,
        by=by,
        task_id=task_id,
        kind="memo",
        file_id="",
        unique_id=" ".join(words.split()),
        filename=None,
        caption=words,
    )


def keep_evidence(
    session: Session,
    moment: Moment,
    *,
    by: int,
    task_id: int,
    kind: str,
    file_id: str,
    unique_id: str,
    filename: str | None,
    caption: str | None,
) -> Recorded:
    """Keep a photo or document as evidence; the same file twice for one task is one."""
    row, _ = need_task(session, by, task_id)
    need_open(row, moment)
    if not tasks.has_evidence(session, task_id, unique_id):
        session.add(
            Evidence(
                task_id=task_id,
                person_id=by,
                kind=kind,
                file_id=file_id,
                unique_id=unique_id,
                filename=filename,
                caption=caption,
                at=moment.now,
            )
        )
        session.flush()
    return _recorded(session, moment, by, row)


def comply_with_all(session: Session, moment: Moment, *, by: int) -> int:
    """“প্রতিপালিত হচ্ছে” for every standing task of his offices that owes an update; how many."""
    rows = [row for row in owing(session, by) if row.task.nature == Nature.STANDING]
    for row in rows:
        write(session, moment, row, Said(status=Status.COMPLIED), by)
    return len(rows)


def owing(session: Session, by: int) -> list[TaskRow]:
    """The tasks of his offices that still owe this cycle's update."""
    me = who(session, by)
    return [
        row for row in tasks.open_of_offices(session, [v.office_id for v in me.voices]) if cards.row_owes(row)
    ]


def owing_count(session: Session, moment: Moment, *, by: int) -> int:
    """How many of his tasks still owe this cycle's update."""
    return len(_owing_ids(session, by))


def _owing_ids(session: Session, by: int) -> list[int]:
    return tasks.owing(session, [voice.office_id for voice in who(session, by).voices])


def standing_lines(session: Session, moment: Moment, *, by: int) -> tuple[TaskLine, ...]:
    """The standing tasks that `comply_with_all` would answer."""
    return cards.lines((row for row in owing(session, by) if row.task.nature == Nature.STANDING), moment)


def _recorded(
    session: Session,
    moment: Moment,
    by: int,
    row: TaskRow,
    *,
    repeated: bool = False,
    asks_line: bool = False,
    source: Source = Source.TELEGRAM,
) -> Recorded:
    # What is entered for an office is followed by that office's next task, not by the secretary's own.
    owed = tasks.owing(session, [row.task.office_id]) if source in HEARD else _owing_ids(session, by)
    left = [task_id for task_id in owed if task_id != row.task.id]
    return Recorded(
        card=cards.card(session, row, moment),
        left=len(left),
        next_id=left[0] if left else None,
        repeated=repeated,
        asks_line=asks_line,
        source=source,
        informant=row.task.informant if source in HEARD else None,
    )


def _pass_on(session: Session, moment: Moment, row: TaskRow, said: Said, by: int) -> None:
    """Who must know of it: the acceptor of what is done, the chair of an exemption, the office of a proxy entry."""
    outbox.withdraw(session, SETTLING, row.task.id or 0)
    if row.task.status == Status.REPORTED_DONE:
        card = cards.card(session, row, moment)
        post(session, _letters(row, "done", acceptors(session, row), by, value=card), now=moment.now)
    if row.task.status in EXEMPTIONS:
        # Its reason, asked for next, is put up with it.
        due = moment.now if said.note else moment.now + SETTLES
        post(session, _requests(session, row, by), now=moment.now, due_at=due)
    if said.source in HEARD:
        speakers = people.speakers(session, [row.task.office_id])
        letters = _letters(row, "proxy", [person.id or 0 for _, person in speakers], by)
        # The office hears of it when the secretary has written who said it, or soon after.
        post(session, letters, now=moment.now, due_at=moment.now + SETTLES)


def _requests(session: Session, row: TaskRow, by: int) -> list[Letter]:
    """To the chair (else the supervisor), who decides, and to the secretary, for his information."""

    def ids(role: Role) -> list[int]:
        return [person.id or 0 for person in people.members(session, row.committee.id or 0, role)]

    return [
        *_letters(row, "exemption", ids(Role.CHAIR) or ids(Role.SUPERVISOR), by),
        *_letters(row, "exemption_seen", ids(Role.SECRETARY), by),
    ]


def _letters(row: TaskRow, kind: str, to: Iterable[int], by: int, value: object = None) -> list[Letter]:
    """A letter about the task to everybody but who caused it; without a `value` it is loaded when sent."""
    return [
        Letter(
            key=f"{kind}:{row.task.id}:{row.task.version}:{person_id}",
            kind=kind,
            person_id=person_id,
            committee_id=row.committee.id,
            value=value,
            task_ids=(row.task.id or 0,),
        )
        for person_id in dict.fromkeys(to)
        if person_id != by
    ]


def acceptors(session: Session, row: TaskRow) -> list[int]:
    """Who is asked to accept the task as done: the secretary; for his own office's tasks the supervisor and chair.

    Never who speaks for the office: the doer reports, somebody else accepts.
    """
    doers = {person.id for _, person in people.speakers(session, [row.task.office_id])}

    def holding(*roles: Role) -> list[int]:
        found = people.members(session, row.committee.id or 0, *roles)
        return [person.id or 0 for person in found if person.id not in doers]

    secretaries = [] if row.task.office_id == row.committee.own_office_id else holding(Role.SECRETARY)
    return secretaries or holding(Role.SUPERVISOR, Role.CHAIR)


def closed(task: Task, when: datetime, why: str) -> None:
    """Close a task for good."""
    task.closed_at, task.closed_why, task.version = when, why, task.version + 1
