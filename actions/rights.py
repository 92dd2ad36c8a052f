"""What a person may do, checked against the database at the moment he does it."""

from committee.access import Who
from committee.errors import Gone, NotAllowed, NotYours
from committee.moment import Moment
from committee.values import Role
from storage import people, tasks
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.offices import Office
from storage.tasks import TaskRow


def who(session: Session, person_id: int) -> Who:
    """The person as he stands now."""
    known: dict[int, Who] = session.info.setdefault("who", {})  # asked many times within one transaction
    if person_id not in known:
        person = people.who_by_id(session, person_id)
        if person is None:
            raise NotAllowed
        known[person_id] = person
    return known[person_id]


def need_role(session: Session, person_id: int, committee_id: int, *roles: Role) -> Committee:
    """The committee, if the person has one of `roles` in it; NotAllowed otherwise."""
    committee = session.get(Committee, committee_id)
    if committee is None or not who(session, person_id).has(committee_id, *roles):
        raise NotAllowed
    return committee


def need_secretary(session: Session, person_id: int, committee_id: int) -> Committee:
    return need_role(session, person_id, committee_id, Role.SECRETARY)


def need_office(session: Session, person_id: int, office_id: int) -> tuple[Office, Committee]:
    """The office and its committee, if the person is that committee's secretary."""
    office = session.get(Office, office_id)
    if office is None:
        raise Gone
    return office, need_secretary(session, person_id, office.committee_id)


def find_task(session: Session, task_id: int) -> TaskRow:
    row = tasks.find(session, task_id)
    if row is None:
        raise Gone
    return row


def need_open(row: TaskRow, moment: Moment) -> None:
    """Gone where the task is closed; NotYours, with the day, where it was taken from its office by a correction."""
    if row.task.closed_why == "removed":
        raise NotYours(row.task.id or 0, moment.day(row.task.closed_at))
    if row.task.closed_at is not None:
        raise Gone


def need_task(session: Session, person_id: int, task_id: int) -> tuple[TaskRow, bool]:
    """A task the person may see, and whether he speaks for its office; NotYours otherwise."""
    row = find_task(session, task_id)
    me = who(session, person_id)
    mine = me.speaks_for(row.task.office_id)
    sees = me.has(row.task.committee_id, Role.SECRETARY, Role.CHAIR, Role.SUPERVISOR, Role.OBSERVER)
    if not (mine or sees):
        raise NotYours(task_id)
    return row, mine
