"""Acceptance, and the chair's decisions on what offices ask for."""

from dataclasses import replace
from datetime import date

from actions.passing import acceptors
from actions.rights import find_task, need_role, who
from actions.saying import Said, closed, write
from actions.task_letters import letters, speakers_of, tell_office
from committee import statuses
from committee.errors import Gone, NotAllowed, Stale
from committee.moment import Moment
from committee.values import Role, Source, Status
from committee.views import TaskCard, TaskLine
from storage import cards, meetings, people, questions, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.tasks import TaskRow


def _tell_of_ruling(session: Session, moment: Moment, row: TaskRow, by: int, **extra: object) -> None:
    """To the secretary and to another chair, who was asked too, for their information; not to who did it, nor who is told
    as the office."""
    told = speakers_of(session, row) | {by}
    card = cards.card(session, row, moment, mine=False)
    members = {
        one.id: one
        for role in (Role.SECRETARY, Role.CHAIR)
        for one in people.members(session, row.committee.id or 0, role)
    }
    to = [one for one in members.values() if one.id not in told]
    post(session, letters("ruled_seen", card, row, to, extra), now=moment.now)


def _acceptable(session: Session, by: int, task_id: int) -> TaskRow:
    """The open task, if this person may accept it: never his own office's."""
    row = find_task(session, task_id)
    if by not in acceptors(session, row):
        need_role(session, by, row.task.committee_id, Role.CHAIR, Role.SUPERVISOR)
    if who(session, by).speaks_for(row.task.office_id):
        raise NotAllowed
    if row.task.closed_at is not None:
        raise Gone
    return row


def accept(session: Session, moment: Moment, *, by: int, task_id: int, version: int) -> TaskCard:
    """What was reported done is done; the next meeting will confirm and close it."""
    row = _acceptable(session, by, task_id)
    if row.task.status == Status.DONE:
        return cards.card(session, row, moment, mine=False)
    if row.task.status != Status.REPORTED_DONE or not tasks.only_lines_since(session, row.task, version):
        raise Stale(task_id)
    write(session, moment, row, _kept(row, Status.DONE), by)
    tell_office(session, moment, row, "accepted")
    return cards.card(session, row, moment, mine=False)


def ask_more(session: Session, moment: Moment, *, by: int, task_id: int, version: int) -> TaskCard:
    """More information is needed; the office owes an update again."""
    row = _acceptable(session, by, task_id)
    if row.task.status == Status.MORE_INFORMATION:
        return cards.card(session, row, moment, mine=False)
    reported = row.task.status in (Status.REPORTED_DONE, Status.DONE)
    if not reported or not tasks.only_lines_since(session, row.task, version):
        raise Stale(task_id)
    write(session, moment, row, _kept(row, Status.MORE_INFORMATION), by)
    tell_office(session, moment, row, "asked_more")
    return cards.card(session, row, moment, mine=False)


def say_what_more(session: Session, moment: Moment, *, by: int, task_id: int, text: str) -> TaskCard:
    """What the information is that was asked for, in words of who asks."""
    row = _acceptable(session, by, task_id)
    questions.drop(session, by)
    if row.task.status != Status.MORE_INFORMATION:
        raise Gone
    row.task.version += 1
    session.add(row.task)
    session.flush()
    tell_office(session, moment, row, "asked_more", text=text)
    return cards.card(session, row, moment, mine=False)


def _kept(row: TaskRow, status: Status) -> Said:
    """The task's last figures under another status."""
    task = row.task
    return Said(
        status=status,
        percent=task.percent,
        done_count=task.done_count,
        total_count=task.total_count,
        note=task.note,
        source=Source.SYSTEM,
    )


def _before(session: Session, row: TaskRow, status: Status) -> Said:
    """What was said of the task under this status, the last time: the words of a request that was refused say nothing of it."""
    said = [one for one in tasks.history(session, row.task.id or 0) if one.status == status]
    counted = next((one for one in reversed(said) if one.percent is not None or one.total_count), None)
    return Said(
        status=status,
        percent=counted.percent if counted else None,
        done_count=counted.done_count if counted else None,
        total_count=counted.total_count if counted else None,
        note=said[-1].note if said else None,
        source=Source.SYSTEM,
    )


def rule(
    session: Session, moment: Moment, *, by: int, task_id: int, version: int, yes: bool
) -> tuple[str, TaskCard]:
    """The chair (or supervisor) decides on what an office asked for (DESIGN §3): what that was, and the task after it.

    Granted: not-ours and not-implementable close the task, more time moves its due date. Refused: back to before.
    """
    row = find_task(session, task_id)
    need_role(session, by, row.task.committee_id, Role.CHAIR, Role.SUPERVISOR)
    me = who(session, by)
    if me.speaks_for(row.task.office_id) and not me.has(row.task.committee_id, Role.CHAIR):
        raise NotAllowed
    task = row.task
    if task.closed_at is not None:
        raise Gone
    asked, until = Status(task.status), task.until
    before = Status(task.before) if task.before else None
    ruled = statuses.rule(asked, yes, Role.CHAIR, before=before)
    if not ruled.allowed or not tasks.only_lines_since(session, task, version):
        raise Stale(task_id)
    if ruled.sets_due:
        # A request entered without a day, or with one that gives no time, never shortens it.
        days = [day for day in (task.due, until or _meeting_day(session, row)) if day is not None]
        task.due = max(days, default=None)
        meetings.look_again(session, task.committee_id)
    if ruled.closes:
        closed(task, moment.now, "granted")
    else:
        kept = _kept(row, ruled.to) if yes else _before(session, row, ruled.to)
        kept = replace(kept, until=task.due if ruled.sets_due else None)
        write(session, moment, row, kept, by)
        task.before = None
    session.add(task)
    session.flush()
    tell_office(session, moment, row, "ruled", asked=str(asked), granted=yes)
    by_post = people.member_post(session, task.committee_id, by)
    _tell_of_ruling(session, moment, row, by, asked=str(asked), granted=yes, by_post=by_post)
    return str(asked), cards.card(session, row, moment, mine=False)


def _meeting_day(session: Session, row: TaskRow) -> date | None:
    coming = meetings.coming(session, row.task.committee_id)
    return coming.on if coming else None


def to_verify(session: Session, moment: Moment, *, by: int, committee_id: int) -> tuple[TaskLine, ...]:
    """The tasks reported done that wait for this person's acceptance."""
    need_role(session, by, committee_id, Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
    rows = tasks.open_of_committee(session, committee_id)
    return cards.lines(
        (r for r in rows if r.task.status == Status.REPORTED_DONE and by in acceptors(session, r)), moment
    )


def _belongs(session: Session, by: int, committee_id: int) -> bool:
    me = who(session, by)
    return committee_id in [v.committee_id for v in me.voices] + [m.committee_id for m in me.roles]


def tell_secretary(session: Session, moment: Moment, *, by: int, task_id: int) -> bool:
    """An officer says that a task which is not (any longer) in his list concerns him all the same."""
    row = find_task(session, task_id)
    if not _belongs(session, by, row.task.committee_id):
        raise Gone
    me = people.members(session, row.task.committee_id, Role.SECRETARY)
    letters = [
        Letter(
            key=f"objection:{task_id}:{by}:{moment.today}:{secretary.id}",
            kind="objection",
            person_id=secretary.id or 0,
            committee_id=row.task.committee_id,
            value=replace(cards.card(session, row, moment), mine=False),
            task_ids=(task_id,),
        )
        for secretary in me
    ]
    post(session, letters, now=moment.now)
    if not me:
        raise NotAllowed
    return True
