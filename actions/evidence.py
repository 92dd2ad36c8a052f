"""Photos, documents and memo numbers, kept as evidence of a task."""

from actions.answer import add_note, put_up_again, recorded
from actions.rights import need_open, need_task
from actions.saying import Said
from committee.moment import Moment
from committee.values import Status
from committee.views import Recorded
from storage import tasks
from storage.database import Session
from storage.tables.tasks import Evidence


def keep_memo(session: Session, moment: Moment, *, by: int, task_id: int, words: str) -> Recorded:
    """A memo number is evidence too, and stands in the task's note, where the report shows it."""
    said = Said(status=Status.IN_PROGRESS, note=words)  # add_note keeps the status there is
    add_note(session, moment, by=by, task_id=task_id, said=said)
    kept = keep_evidence(
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
    return as_asked(session, moment, by, kept)


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
    return recorded(session, moment, by, row)


def as_asked(session: Session, moment: Moment, by: int, kept: Recorded) -> Recorded:
    """Evidence that comes where more was asked for is the answer."""
    if kept.card.status is not Status.MORE_INFORMATION or not kept.card.mine:
        return kept
    return put_up_again(session, moment, by=by, task_id=kept.card.id)
