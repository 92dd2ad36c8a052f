"""An office's word about its task: recorded with its source, said back, and passed on to who must know."""

from dataclasses import replace

from actions.passing import SETTLING, pass_on
from actions.rights import need_open, need_task, who
from actions.saying import HEARD, Said, write
from committee.errors import NotYours, Stale
from committee.moment import Moment
from committee.statuses import granted, move, needs_line, slowest
from committee.values import Nature, Role, Source, Status
from committee.views import Recorded, TaskLine
from storage import cards, outbox, tasks
from storage.database import Session
from storage.tables.tasks import Update
from storage.tasks import TaskRow

BETWEEN_LINES = " · "  # of what was said about a task one after another


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
        if said.status == task.status and said.note in (None, task.note) and not cards.row_awaited(row):
            return recorded(session, moment, by, row, repeated=True)
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
    old = (Status(task.status), task.note)
    corrects = before is not None and _corrects(row, before, change.to, moment)
    asks_line = role is Role.OFFICER and _bare_again(row, before, said)
    write(session, moment, row, replace(said, status=change.to), by)
    pass_on(session, moment, row, said, by)
    made = recorded(session, moment, by, row, asks_line=asks_line, source=said.source)
    if corrects and old != (Status(task.status), task.note):
        return replace(made, old_status=old[0], old_note=old[1])
    return made


def _speaking_as(session: Session, by: int, row: TaskRow, mine: bool, source: Source) -> Role:
    """An officer for his own office; the secretary for anybody, from a source that is named."""
    if mine and source is Source.TELEGRAM:
        return Role.OFFICER
    if source in HEARD and who(session, by).has(row.task.committee_id, Role.SECRETARY):
        return Role.SECRETARY
    raise NotYours(row.task.id or 0)


def _corrects(row: TaskRow, before: Update, to: Status, moment: Moment) -> bool:
    """Whether the new word takes back the last one of this cycle: said on the same day, or of less than was said. What
    has moved on since is no correction."""
    was = Status(row.task.status)
    if cards.row_awaited(row) or granted(was, row.task.until):
        return False
    return moment.day(before.at) == moment.today or slowest((was, to)) is not was


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


def add_note(session: Session, moment: Moment, *, by: int, task_id: int, said: Said) -> Recorded:
    """One more line (and percentage) to what has just been said; the status stays."""
    row, _ = need_task(session, by, task_id)
    need_open(row, moment)
    note = _with_line(row.task.note, said.note)
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
    return recorded(session, moment, by, row, source=said.source)


def _with_line(note: str | None, line: str | None) -> str | None:
    """What was said, with one more line; a line that stands in it already is not repeated."""
    said = note.split(BETWEEN_LINES) if note else []
    return BETWEEN_LINES.join([*said, line] if line and line not in said else said) or None


def put_up_again(
    session: Session, moment: Moment, *, by: int, task_id: int, said: Said | None = None
) -> Recorded:
    """What more was asked for has come: the report goes to who accepts it once more, with what is `said` now."""
    row, _ = need_task(session, by, task_id)
    need_open(row, moment)
    task, more = row.task, said or Said(status=Status.REPORTED_DONE)
    told = Said(
        status=Status.REPORTED_DONE,
        percent=task.percent if more.percent is None else more.percent,
        done_count=task.done_count if more.done_count is None else more.done_count,
        total_count=task.total_count if more.total_count is None else more.total_count,
        note=_with_line(task.note, more.note),
    )
    write(session, moment, row, told, by)
    pass_on(session, moment, row, told, by)
    return recorded(session, moment, by, row)


def comply_with_all(session: Session, moment: Moment, *, by: int) -> int:
    """“প্রতিপালিত হচ্ছে” for every standing task of his offices that owes an update; how many."""
    rows = [row for row in owing(session, by) if row.task.nature == Nature.STANDING]
    for row in rows:
        write(session, moment, row, Said(status=Status.COMPLIED), by)
    return len(rows)


def owing(session: Session, by: int) -> list[TaskRow]:
    """The tasks of his offices that wait for their word: this cycle's update, or the answer to a directive."""
    me = who(session, by)
    return [
        row
        for row in tasks.open_of_offices(session, [v.office_id for v in me.voices])
        if cards.row_awaited(row)
    ]


def owing_count(session: Session, moment: Moment, *, by: int) -> int:
    """How many of his tasks wait for his word."""
    return len(_owing_ids(session, by))


def _owing_ids(session: Session, by: int) -> list[int]:
    return tasks.awaited(session, [voice.office_id for voice in who(session, by).voices])


def standing_lines(session: Session, moment: Moment, *, by: int) -> tuple[TaskLine, ...]:
    """The standing tasks that `comply_with_all` would answer."""
    return cards.lines((row for row in owing(session, by) if row.task.nature == Nature.STANDING), moment)


def recorded(
    session: Session,
    moment: Moment,
    by: int,
    row: TaskRow,
    *,
    repeated: bool = False,
    asks_line: bool = False,
    source: Source = Source.TELEGRAM,
) -> Recorded:
    """The task as it stands after his word, and what waits for him besides."""
    # What is entered for an office is followed by that office's next task, not by the secretary's own.
    owed = tasks.awaited(session, [row.task.office_id]) if source in HEARD else _owing_ids(session, by)
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
