"""What people look up: their tasks, the offices, who is silent."""

from dataclasses import dataclass, replace

from actions.rights import need_office, need_role, need_secretary, need_task, who
from committee.errors import Gone, NoMinutesYet
from committee.moment import Moment
from committee.statuses import RULERS
from committee.values import Nature, Role
from committee.views import MeetingView, OfficeLine, OfficeTasks, TaskCard, TaskLine
from places import courtesy_of, find_post
from storage import cards, offices, tasks
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.offices import Office


@dataclass(frozen=True, kw_only=True)
class OfficeList:
    """A committee's offices; the ones with open tasks first."""

    committee_id: int
    committee: str
    lines: tuple[OfficeLine, ...]
    meeting: MeetingView


def my_tasks(session: Session, moment: Moment, *, by: int) -> tuple[TaskLine, ...]:
    """The open tasks of the offices he speaks for; a secretary or chair without an office sees all of his committees."""
    me = who(session, by)
    if me.voices:
        ids = [v.office_id for v in me.voices]
        rows = sorted(tasks.open_of_offices(session, ids), key=lambda row: ids.index(row.task.office_id))
    else:
        committees = {m.committee_id for m in me.roles}
        rows = [row for c in sorted(committees) for row in tasks.open_of_committee(session, c)]
    return cards.lines((row for row in rows if row.task.nature != Nature.FORMAL), moment)


def open_task(session: Session, moment: Moment, *, by: int, task_id: int) -> TaskCard:
    """One task's card for a person who may see it."""
    row, mine = need_task(session, by, task_id)
    me = who(session, by)
    roles = (Role.CHAIR, Role.SUPERVISOR, Role.SECRETARY, Role.OBSERVER)
    viewer = next((role for role in roles if me.has(row.task.committee_id, role)), None)
    return cards.card(session, row, moment, mine=mine, viewer=viewer)


def list_offices(session: Session, moment: Moment, *, by: int, committee_id: int) -> OfficeList:
    """All offices of a committee."""
    committee = need_role(session, by, committee_id, Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
    lines = cards.office_lines(session, offices.of_committee(session, committee_id))
    return OfficeList(
        committee_id=committee_id,
        committee=committee.name,
        lines=tuple(sorted(lines, key=lambda line: -line.tasks)),
        meeting=cards.next_meeting(session, committee, moment),
    )


def list_pending(session: Session, moment: Moment, *, by: int, committee_id: int) -> OfficeList:
    """The offices that still owe an update, those nobody can be reached at first; NoMinutesYet before any is due."""
    all_of_them = list_offices(session, moment, by=by, committee_id=committee_id)
    committee = session.get(Committee, committee_id)
    if committee is None or committee.cycle == 0:
        raise NoMinutesYet
    owing = [line for line in all_of_them.lines if line.owing]
    return OfficeList(
        committee_id=committee_id,
        committee=all_of_them.committee,
        lines=tuple(sorted(owing, key=lambda line: (line.reach == "connected", -line.owing))),
        meeting=all_of_them.meeting,
    )


def show_office(
    session: Session, moment: Moment, *, by: int, office_id: int
) -> tuple[OfficeLine, tuple[TaskLine, ...], int]:
    """An office, its open tasks and its committee's id, for the secretary."""
    office, committee = need_office(session, by, office_id)
    (line,) = cards.office_lines(session, [office])
    line = replace(line, contacts_before=tuple(offices.earlier_contacts(session, office_id)))
    rows = tasks.open_of_offices(session, [office_id])
    return line, cards.lines(rows, moment), committee.id or 0


def office_tasks(session: Session, moment: Moment, *, by: int, office_id: int) -> OfficeTasks:
    """An office's open tasks, for who may see the digest."""
    office = session.get(Office, office_id)
    if office is None:
        raise Gone
    roles = (Role.CHAIR, Role.SUPERVISOR, Role.SECRETARY, Role.OBSERVER)
    committee = need_role(session, by, office.committee_id, *roles)
    rows = tasks.open_of_offices(session, [office_id])
    return OfficeTasks(
        office_id=office_id,
        office=office.name,
        committee_id=office.committee_id,
        committee=committee.name,
        lines=cards.lines((row for row in rows if row.task.nature != Nature.FORMAL), moment),
        directs=who(session, by).has(office.committee_id, *RULERS),
    )


def add_office(session: Session, moment: Moment, *, by: int, committee_id: int, name: str) -> OfficeLine:
    """An office the secretary names himself."""
    need_secretary(session, by, committee_id)
    post = find_post(name)
    named = offices.named(committee_id, name, post=post.key if post else None, courtesy=courtesy_of(name))
    office = offices.ensure(session, named)
    (line,) = cards.office_lines(session, [office])
    return line


def set_phone(session: Session, moment: Moment, *, by: int, office_id: int, phone: str) -> OfficeLine:
    """Keep an office's phone number, as written."""
    office, committee = need_office(session, by, office_id)
    office.phone = phone
    session.add(office)
    if office_id == committee.own_office_id:  # whom officers and holders of old invitations may call
        committee.secretary_phone = phone
        session.add(committee)
    session.flush()
    (line,) = cards.office_lines(session, [office])
    return line


@dataclass(frozen=True, kw_only=True)
class Contact:
    """Whom an officer may ask."""

    secretary_post: str
    secretary_phone: str | None


def contact(session: Session, moment: Moment, *, by: int) -> Contact | None:
    """The secretary of the first committee a person belongs to."""
    me = who(session, by)
    ids = [v.committee_id for v in me.voices] + [m.committee_id for m in me.roles]
    committee = session.get(Committee, ids[0]) if ids else None
    if committee is None:
        return None
    return Contact(secretary_post=committee.secretary_post, secretary_phone=committee.secretary_phone)
