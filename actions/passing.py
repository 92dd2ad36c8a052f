"""Who hears of an office's word: who accepts it, who decides on it, the office itself where another has entered it."""

from collections.abc import Iterable
from datetime import timedelta

from actions.saying import HEARD, Said
from committee.moment import Moment
from committee.statuses import EXEMPTIONS
from committee.values import Role, Status
from storage import cards, outbox, people
from storage.database import Session
from storage.outbox import Letter, post
from storage.tasks import TaskRow

# Until an entry without a line about its source, or a request without its reason, is passed on all the same.
SETTLES = timedelta(minutes=1)
SETTLING = ("proxy", "exemption", "exemption_seen")  # the letters that wait so long


def pass_on(session: Session, moment: Moment, row: TaskRow, said: Said, by: int) -> None:
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
