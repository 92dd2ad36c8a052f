"""Who is told that decisions were changed: one message to everybody who speaks for an office concerned."""

from dataclasses import dataclass

from actions.resolving import Resolution
from committee.amending import AmendedTask, AmendmentNotice, Difference, Why
from committee.moment import Moment
from committee.values import Nature
from places.model import Courtesy
from storage import offices, people
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables.committees import Meeting
from storage.tables.offices import Office
from storage.tables.tasks import Task

# Who speaks for offices of several classes is addressed as the highest of them.
_HIGHEST_FIRST = (
    Courtesy.REPRESENTATIVE,
    Courtesy.SUPERIOR,
    Courtesy.PRIVATE,
    Courtesy.EQUAL,
    Courtesy.SUBORDINATE,
)


@dataclass(frozen=True, kw_only=True)
class Told:
    """What happened to one office's task. `kind`: changed | new | gone."""

    office_id: int
    kind: str
    task: Task
    difference: Difference


def tell(
    session: Session,
    moment: Moment,
    it: Resolution,
    meeting: Meeting,
    told: list[Told],
) -> tuple[int, tuple[tuple[int, str], ...]]:
    """Put the notices into the outbox: (how many offices are being told, (id, name) of those where there is nobody
    to be told)."""
    by_office: dict[int, list[Told]] = {}
    for one in told:
        if one.kind == "gone" or one.task.closed_at is None:
            by_office.setdefault(one.office_id, []).append(one)
    rows = {row.id or 0: row for row in offices.of_committee(session, it.committee.id or 0)}
    speaking: dict[int, list[int]] = {}
    for focal, person in people.speakers(session, by_office):
        speaking.setdefault(person.id or 0, []).append(focal.office_id)
    letters = []
    for person_id, ids in speaking.items():
        mine = dict.fromkeys(ids)
        changes = [one for office_id in mine for one in by_office[office_id]]
        value = _notice(it, meeting, [rows[office_id] for office_id in mine], changes)
        letters.append(
            Letter(
                key=f"amended:{it.draft.id}:{person_id}",
                kind="amended",
                person_id=person_id,
                committee_id=it.committee.id,
                value=value,
                task_ids=tuple(one.task.id or 0 for one in changes if one.kind != "gone"),
            )
        )
    post(session, letters, now=moment.now)
    reached = {office_id for ids in speaking.values() for office_id in ids}
    unreached = [(office_id, rows[office_id].name) for office_id in by_office if office_id not in reached]
    return len(reached), tuple(unreached)


def _notice(it: Resolution, meeting: Meeting, mine: list[Office], changes: list[Told]) -> AmendmentNotice:
    classes = {Courtesy(office.courtesy) for office in mine}
    return AmendmentNotice(
        committee=it.committee.name,
        meeting_date=meeting.on,
        why=Why(it.draft.amends or ""),
        memo_no=it.minutes.memo_no,
        memo_date=it.minutes.memo_date,
        offices=tuple(office.name for office in mine),
        courtesy=next(one for one in _HIGHEST_FIRST if one in classes),
        tasks=tuple(_amended(one) for one in changes),
    )


def _amended(one: Told) -> AmendedTask:
    it, changed = one.difference, one.kind == "changed"
    return AmendedTask(
        kind=one.kind,
        task_id=None if one.kind == "gone" else one.task.id,
        number=it.number,
        agenda_no=it.agenda_no,
        text=it.text,
        limit=it.limit,
        number_before=it.number_before if changed else None,
        text_before=it.text_before if changed else None,
        limit_before=it.limit_before if changed else None,
        offices_added=it.offices_added if changed else (),
        offices_gone=it.offices_gone if changed else (),
        version=one.task.version if one.kind == "new" else None,
        nature=Nature(one.task.nature),
        reported=one.task.updated_at is not None,
    )
