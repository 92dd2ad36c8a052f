"""What is due: the plan of every committee's cycle, and what the tick makes of it."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from actions.rights import need_secretary
from committee.moment import Moment
from committee.reminders import CycleFacts, Occasion, OwedTask, Plan, Policy, Sent, plan
from committee.values import Nature, Role
from places.model import Courtesy
from storage import cards, days, held, meetings, occasions, outbox, people, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables.committees import Committee

USUAL = Policy()
LOOK_AGAIN, SPREAD = (
    timedelta(days=1),
    720,
)  # until a cycle is planned anew though nothing is due; minutes more
TO_OFFICES = (
    "reminder",
    "overdue",
    "due_eve",
)  # kinds of occasions; of several for one person the first is said
# Who is reminded of which tasks: by person and committee the tasks of each kind of occasion, and the occasions' keys.
Recipients = dict[int, dict[int, dict[str, list[int]]]]


def policy_of(committee: Committee) -> Policy:
    """How this committee reminds."""
    return Policy(
        distances=tuple(committee.remind_days) if committee.remind_days else USUAL.distances,
        at=committee.remind_at or USUAL.at,
        eve_at=committee.eve_at or USUAL.eve_at,
        overdue_on=committee.overdue_on,
        paused=committee.paused_at is not None,
    )


def plan_of(session: Session, moment: Moment, committee: Committee, policy: Policy | None = None) -> Plan:
    """What is due, moot and to come in the committee's cycle (with another `policy`: were it that one)."""
    committee_id = committee.id or 0
    here = days.in_committee(session, moment, committee_id)
    view = cards.next_meeting(session, committee, moment)
    sent = [
        Sent(key=key, at=at, moot=moot)
        for key, at, moot in occasions.handled(session, committee_id, committee.cycle)
    ]
    facts = CycleFacts(
        committee_id=committee_id,
        number=committee.cycle,
        since=committee.cycle_since,
        meeting=view.on,
        meeting_at=view.at,
        state=view.state,
        snoozed_until=committee.minutes_snoozed_until,
    )
    owed = [
        OwedTask(
            id=row.task.id or 0,
            office_id=row.task.office_id,
            courtesy=Courtesy(row.office.courtesy),
            due=row.task.due,
            owes=cards.row_awaited(row),
        )
        for row in tasks.open_of_committee(session, committee_id)
        if row.task.nature != Nature.FORMAL
    ]
    skip = occasions.skipped(session, committee_id)
    return plan(
        facts, policy or policy_of(committee), here.calendar, owed, sent, moment.now, moment.zone, skip
    )


def to_plan(session: Session, moment: Moment) -> tuple[list[int], bool]:
    """The committees whose cycle has to be looked at now, in the order in which a message names them; and whether an
    earlier look has left reminders held."""
    found = meetings.to_look_at(session, moment.now)
    return [committee.id or 0 for committee in found], held.is_any(session)


def remind(session: Session, moment: Moment, *, committee_id: int) -> int:
    """Everything that is due now for a committee: put into the outbox and noted as dealt with. How many occasions.

    Reminders are held until `release`, so that a person's other committees come into the same message.
    """
    committee = session.get(Committee, committee_id)
    if committee is None or not meetings.is_to_look_at(committee, moment.now):
        return 0
    planned = plan_of(session, moment, committee)
    reminded: Recipients = {}
    keys: list[str] = []
    for occasion in planned.due:
        if occasion.kind in TO_OFFICES:
            gather(session, committee, occasion, reminded)
            keys.append(occasion.key)
        else:
            to_roles(session, moment, committee, occasion)
    _note(session, moment, committee, planned)
    _hold(session, moment, letters_of(reminded, {committee_id: keys}))
    return len(planned.due)


def _hold(session: Session, moment: Moment, letters: list[Letter]) -> None:
    """Each letter becomes part of the one that its person's other committees have begun, else it is the first."""
    begun = held.of_people(session, [letter.person_id for letter in letters])
    new: list[Letter] = []
    for letter in letters:
        if letter.person_id in begun:
            held.join(session, begun[letter.person_id], letter, _said_first)
        else:
            new.append(letter)
    post(session, new, now=moment.now, state=held.HELD)


def _said_first(one: str, other: str) -> str:
    """Of two kinds of occasions for one person the one that his message is called by."""
    return min(one, other, key=TO_OFFICES.index)


def release(session: Session, moment: Moment) -> None:
    """Every committee has been looked at: what was held goes out."""
    held.release(session)


def _note(session: Session, moment: Moment, committee: Committee, planned: Plan) -> None:
    committee_id = committee.id or 0
    occasions.handle(session, committee_id, [occasion.key for occasion in planned.due], moment.now)
    occasions.handle(session, committee_id, planned.moot, moment.now, moot=True)
    committee.planned_at = moment.now
    # Not all of a thousand committees at the same time; what was said to have changed is looked at at once anyway.
    look_again = moment.now + LOOK_AGAIN + timedelta(minutes=committee_id % SPREAD)
    committee.look_again_at = min(planned.next_at or look_again, look_again)
    session.add(committee)


def gather(session: Session, committee: Committee, occasion: Occasion, reminded: Recipients) -> None:
    """Which people an occasion reminds of which tasks."""
    by_office: dict[int, list[int]] = {}
    for row in tasks.some(session, occasion.task_ids):
        by_office.setdefault(row.task.office_id, []).append(row.task.id or 0)
    for focal, person in people.speakers(session, by_office):
        if person.unreachable_since is None:
            of_person = reminded.setdefault(person.id or 0, {}).setdefault(committee.id or 0, {})
            of_person.setdefault(occasion.kind, []).extend(by_office[focal.office_id])


def letters_of(reminded: Recipients, keys: dict[int, list[str]]) -> list[Letter]:
    """One message a person, a section a committee, whatever the occasions; `keys`: those of each committee."""
    letters = []
    for person_id, of_person in reminded.items():
        kinds = {kind for tasks_by_kind in of_person.values() for kind in tasks_by_kind}
        found = {
            str(committee_id): list(
                dict.fromkeys(id_ for kind in TO_OFFICES for id_ in tasks_by_kind.get(kind, ()))
            )
            for committee_id, tasks_by_kind in of_person.items()
        }
        about = [f"{committee_id}/{key}" for committee_id in of_person for key in keys[committee_id]]
        letters.append(
            Letter(
                key=f"reminder:{person_id}:{'+'.join(about)}",
                kind="reminder",
                person_id=person_id,
                extra={
                    "kind": next(kind for kind in TO_OFFICES if kind in kinds),
                    "committees": found,
                },
            )
        )
    return letters


def to_roles(
    session: Session, moment: Moment, committee: Committee, occasion: Occasion, due_at: datetime | None = None
) -> int:
    """What goes to the secretary or the chair: the eve's report and digest, who is silent, missing minutes; to how many."""
    letters = [
        Letter(
            key=f"{occasion.key}:{committee.id}:{person.id}",
            kind=occasion.kind,
            person_id=person.id or 0,
            committee_id=committee.id,
            extra={"distance": occasion.distance},
        )
        for person in people.members(session, committee.id or 0, role_for(occasion))
    ]
    return post(session, letters, now=moment.now, due_at=due_at)


def role_for(occasion: Occasion) -> Role:
    """Who gets what does not go to offices."""
    return Role.CHAIR if occasion.kind == "eve_digest" else Role.SECRETARY


def next_occasion(session: Session, moment: Moment) -> datetime | None:
    """When something goes out to somebody next, of all committees."""
    coming = [
        occasion.at
        for committee in meetings.committees(session)
        for occasion in plan_of(session, moment, committee).upcoming
        if _reaches_anybody(session, committee, occasion)
    ]
    waiting = outbox.next_due(session)
    if waiting is not None and waiting > moment.now:
        coming.append(waiting)
    return min(coming, default=None)


def _reaches_anybody(session: Session, committee: Committee, occasion: Occasion) -> bool:
    """Whether an occasion has a recipient as things stand."""
    if occasion.kind in TO_OFFICES:
        reminded: Recipients = {}
        gather(session, committee, occasion, reminded)
        return bool(reminded)
    return bool(people.members(session, committee.id or 0, role_for(occasion)))


def next_meeting_day(session: Session, moment: Moment) -> date | None:
    """The day of the nearest coming meeting of all committees."""
    on = [cards.next_meeting(session, c, moment).on for c in meetings.committees(session)]
    return min((day for day in on if day is not None and day > moment.today), default=None)


def upcoming(session: Session, moment: Moment, *, by: int, committee_id: int) -> tuple[date, ...]:
    """The days on which the committee's offices will be reminded."""
    committee = need_secretary(session, by, committee_id)
    return reminder_days(plan_of(session, moment, committee).upcoming)


def reminder_days(occasions: Iterable[Occasion]) -> tuple[date, ...]:
    """The days of the reminders among occasions."""
    return tuple(dict.fromkeys(o.at.date() for o in occasions if o.kind == "reminder"))


def reminded_on(session: Session, moment: Moment, committee_id: int, day: date, at: time) -> bool:
    """Whether the committee's offices are written to on this day at or before this hour anyway."""
    committee = session.get(Committee, committee_id)
    if committee is None:
        return False
    upcoming = plan_of(session, moment, committee).upcoming
    return any(o.kind in TO_OFFICES and o.at.date() == day and o.at.time() <= at for o in upcoming)
