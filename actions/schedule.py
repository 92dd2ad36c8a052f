"""The plan in the secretary's hands: shown, one occasion sent now or left out, the whole paused, the policy changed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from actions.planning import (
    TO_OFFICES,
    USUAL,
    Recipients,
    gather,
    letters_of,
    plan_of,
    policy_of,
    role_for,
    to_roles,
)
from actions.remind import reminder_of
from actions.rights import need_secretary
from committee.errors import Gone, ReminderDays
from committee.moment import Moment
from committee.occasions import NEVER, OVERDUE, Occasion, OfficeHours, reminder_key, seal
from committee.reminders import office_time
from committee.schedule import DISTANCES, EVE_HOURS, HOURS, OVERDUE_DAYS, OccasionCard, Schedule, ScheduleLine
from committee.views import Reminder
from storage import cards, days, occasions, offices, people, tasks
from storage.database import Session
from storage.outbox import post
from storage.tables.committees import Committee

MOST_DISTANCES = 5  # reminders before one meeting


def show_schedule(session: Session, moment: Moment, *, by: int, committee_id: int) -> Schedule:
    """What comes in the committee's cycle; while it is paused, what would come."""
    committee = need_secretary(session, by, committee_id)
    policy = policy_of(committee)
    lines = [
        _line(session, committee, one, left_out) for one, left_out in _coming(session, moment, committee)
    ]
    return Schedule(
        committee_id=committee_id,
        meeting=cards.next_meeting(session, committee, moment),
        lines=tuple(sorted(lines, key=lambda line: line.at)),
        distances=policy.distances,
        at=policy.at,
        usual=(policy.distances, policy.at) == (USUAL.distances, USUAL.at),
        begun=committee.cycle > 0,
        eve_at=policy.eve_at,
        overdue_on=policy.overdue_on,
        paused_on=moment.day(committee.paused_at),
    )


def _coming(session: Session, moment: Moment, committee: Committee) -> list[tuple[Occasion, bool]]:
    """The occasions to come, and whether each is to be left out."""
    planned = plan_of(session, moment, committee, replace(policy_of(committee), paused=False))
    return [(one, False) for one in planned.upcoming] + [(one, True) for one in planned.skipped]


def _line(session: Session, committee: Committee, occasion: Occasion, left_out: bool) -> ScheduleLine:
    if occasion.kind in TO_OFFICES:
        count = len(_reminded(session, committee, occasion))
    else:
        count = len(people.members(session, committee.id or 0, role_for(occasion)))
    return ScheduleLine(
        seal=seal(occasion.key),
        kind=occasion.kind,
        at=occasion.at,
        people=count,
        tasks=len(occasion.task_ids) if occasion.kind in TO_OFFICES else 0,
        skipped=left_out,
    )


def _reminded(session: Session, committee: Committee, occasion: Occasion) -> Recipients:
    reminded: Recipients = {}
    gather(session, committee, occasion, reminded)
    return reminded


def _found(session: Session, moment: Moment, committee: Committee, sealed: str) -> tuple[Occasion, bool]:
    """The occasion behind a button; Gone where it has been sent, or the plan has changed."""
    for occasion, left_out in _coming(session, moment, committee):
        if seal(occasion.key) == sealed:
            return occasion, left_out
    raise Gone


def show_occasion(
    session: Session, moment: Moment, *, by: int, committee_id: int, sealed: str
) -> OccasionCard:
    """One occasion and whom it concerns."""
    committee = need_secretary(session, by, committee_id)
    occasion, left_out = _found(session, moment, committee, sealed)
    reached, unreached = _concerned(session, committee, occasion)
    return OccasionCard(
        committee_id=committee_id,
        committee=committee.name,
        line=_line(session, committee, occasion, left_out),
        recipients=reached,
        unreached=unreached,
    )


def _concerned(
    session: Session, committee: Committee, occasion: Occasion
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of the offices (or of the post) that get it, and of the offices where nobody does."""
    if occasion.kind not in TO_OFFICES:
        whose = committee.chair_post if occasion.kind == "eve_digest" else committee.secretary_post
        there = people.members(session, committee.id or 0, role_for(occasion))
        return ((whose,), ()) if there else ((), (whose,))
    ids, spoken = _spoken_for(session, occasion)
    names = {row.id: row.name for row in offices.of_committee(session, committee.id or 0)}
    return (
        tuple(names[one] for one in ids if one in spoken),
        tuple(names[one] for one in ids if one not in spoken),
    )


def _spoken_for(session: Session, occasion: Occasion) -> tuple[list[int], dict[int, int]]:
    """The offices that an occasion concerns, in the order in which they are named, and who is the first reached of each."""
    ids = list(dict.fromkeys(row.task.office_id for row in tasks.some(session, occasion.task_ids)))
    spoken: dict[int, int] = {}
    for focal, person in people.speakers(session, ids):
        if person.unreachable_since is None:
            spoken.setdefault(focal.office_id, person.id or 0)
    return ids, spoken


def preview_reminder(
    session: Session, moment: Moment, *, by: int, committee_id: int, sealed: str
) -> Reminder | None:
    """What an occasion for offices will say to the first it names, as things stand; None where it goes to nobody."""
    committee = need_secretary(session, by, committee_id)
    occasion, _ = _found(session, moment, committee, sealed)
    reminded = _reminded(session, committee, occasion) if occasion.kind in TO_OFFICES else {}
    letters = letters_of(reminded, {committee_id: [occasion.key]})
    if not letters:
        return None
    ids, spoken = _spoken_for(session, occasion)
    first = next(spoken[one] for one in ids if one in spoken)
    letter = next(one for one in letters if one.person_id == first)
    then = replace(moment, now=occasion.at)
    payload = letter.extra or {}
    return reminder_of(session, then, person_id=first, kind=payload["kind"], committees=payload["committees"])


def send_occasion(session: Session, moment: Moment, *, by: int, committee_id: int, sealed: str) -> int:
    """Send now what would go out later (at night: when offices open); to how many people."""
    committee = need_secretary(session, by, committee_id)
    occasion, _ = _found(session, moment, committee, sealed)
    due_at = office_time(days.in_committee(session, moment, committee_id))
    if occasion.kind in TO_OFFICES:
        letters = letters_of(_reminded(session, committee, occasion), {committee_id: [occasion.key]})
        count = post(session, letters, now=moment.now, due_at=due_at)
    else:
        count = to_roles(session, moment, committee, occasion, due_at)
    occasions.handle(session, committee_id, [occasion.key], moment.now)
    occasions.unskip(session, committee_id, occasion.key)
    return count


def skip_occasion(
    session: Session, moment: Moment, *, by: int, committee_id: int, sealed: str, yes: bool
) -> OccasionCard:
    """Leave an occasion out when its time comes, or let it go out after all."""
    committee = need_secretary(session, by, committee_id)
    occasion, _ = _found(session, moment, committee, sealed)
    if yes:
        occasions.skip(session, committee_id, occasion.key, by, moment.now)
    else:
        occasions.unskip(session, committee_id, occasion.key)
    return show_occasion(session, moment, by=by, committee_id=committee_id, sealed=sealed)


def pause(session: Session, moment: Moment, *, by: int, committee_id: int, yes: bool) -> Schedule:
    """Nothing goes out of its own from now on, or again; what fell into the pause is not made up for."""
    committee = need_secretary(session, by, committee_id)
    if yes and committee.paused_at is None:
        committee.paused_at = moment.now
    elif not yes and committee.paused_at is not None:
        planned = plan_of(session, moment, committee)
        occasions.handle(session, committee_id, planned.moot, moment.now, moot=True)
        committee.paused_at = None
    return _changed(session, moment, committee, by)


def set_distance(
    session: Session, moment: Moment, *, by: int, committee_id: int, distance: int, yes: bool
) -> Schedule:
    """Remind so many working days before the meeting, or no longer; ReminderDays where none would be left, or too many."""
    committee = need_secretary(session, by, committee_id)
    kept = set(policy_of(committee).distances)
    kept = kept | {distance} if yes else kept - {distance}
    if distance not in DISTANCES:
        raise Gone
    if not 1 <= len(kept) <= MOST_DISTANCES:
        raise ReminderDays(MOST_DISTANCES)
    if yes:
        _not_made_up_for(session, moment, committee, [distance])
    committee.remind_days = sorted(kept, reverse=True)
    return _changed(session, moment, committee, by)


def set_hour(session: Session, moment: Moment, *, by: int, committee_id: int, hour: int) -> Schedule:
    """At which hour reminders go out; 0 for the usual hour and days. Gone for one that is not offered."""
    committee = need_secretary(session, by, committee_id)
    if hour == 0:
        _not_made_up_for(session, moment, committee, USUAL.distances)
        committee.remind_days, committee.remind_at = None, None
    elif hour in HOURS:
        committee.remind_at = time(hour)
    else:
        raise Gone
    return _changed(session, moment, committee, by)


def set_eve(session: Session, moment: Moment, *, by: int, committee_id: int, hour: int) -> Schedule:
    """At which hour of the eve report and digest go out; Gone for one that is not offered."""
    committee = need_secretary(session, by, committee_id)
    if hour not in EVE_HOURS:
        raise Gone
    committee.eve_at = time(hour)
    return _changed(session, moment, committee, by)


def set_overdue(session: Session, moment: Moment, *, by: int, committee_id: int, on: int | None) -> Schedule:
    """On which weekday what is overdue is reminded of (None: each task on its own, NEVER: not besides the reminders).

    A day of the new rhythm that has gone by is not made up for.
    """
    committee = need_secretary(session, by, committee_id)
    if on not in (None, NEVER, *OVERDUE_DAYS):
        raise Gone
    before = _passed(session, moment, committee)
    committee.overdue_on = on
    gone = [key for key in _passed(session, moment, committee) - before if f"/{OVERDUE}/" in key]
    occasions.handle(session, committee_id, gone, moment.now, moot=True)
    return _changed(session, moment, committee, by)


def _passed(session: Session, moment: Moment, committee: Committee) -> set[str]:
    """The occasions whose time has come and that have not been dealt with."""
    return set(plan_of(session, moment, committee, replace(policy_of(committee), paused=True)).moot)


def _not_made_up_for(
    session: Session, moment: Moment, committee: Committee, distances: Iterable[int]
) -> None:
    """A reminder that is new in the policy and whose day has gone by is not sent at once."""
    meeting = cards.next_meeting(session, committee, moment)
    if meeting.on is None:
        return
    calendar = days.in_committee(session, moment, committee.id or 0).calendar
    policy, hours = policy_of(committee), OfficeHours(calendar=calendar, tz=moment.zone)
    gone = [
        reminder_key(committee.cycle, distance, meeting.on)
        for distance in distances
        if distance not in policy.distances
        and hours.on(calendar.back(meeting.on, distance), policy.at) <= moment.now
    ]
    occasions.handle(session, committee.id or 0, gone, moment.now, moot=True)


def _changed(session: Session, moment: Moment, committee: Committee, by: int) -> Schedule:
    committee.look_again_at = None
    session.add(committee)
    session.flush()
    return show_schedule(session, moment, by=by, committee_id=committee.id or 0)
