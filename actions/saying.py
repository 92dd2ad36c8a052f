"""What is said about a task, and the one place where that changes it."""

from dataclasses import dataclass
from datetime import date, datetime

from committee.moment import Moment
from committee.statuses import EXEMPTIONS
from committee.values import Source, Status
from storage import tasks
from storage.database import Session
from storage.tables.tasks import Task
from storage.tasks import TaskRow

HEARD = (Source.PHONE, Source.LETTER, Source.MEETING)


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


def closed(task: Task, when: datetime, why: str) -> None:
    """Close a task for good."""
    task.closed_at, task.closed_why, task.version = when, why, task.version + 1
