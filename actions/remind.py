"""What is due: occasions become letters to people; a reminder's words are put together when it is sent."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from actions.answer import owing
from actions.report import digest_of, report_of
from actions.rights import need_secretary
from committee.errors import NoMinutesYet
from committee.moment import Moment
from committee.reminders import (
    CycleFacts,
    Occasion,
    OwedTask,
    Plan,
    Policy,
    Sent,
    office_time,
    plan,
    reply_by,
    step_of,
)
from committee.statuses import EXEMPTIONS
from committee.values import Nature, Role, Source, Status
from committee.views import Digest, MeetingView, ProgressReport, Reminder, ReminderSection, TaskCard
from places.model import Courtesy
from storage import cards, meetings, outbox, people, tasks
from storage.database import Session
from storage.outbox import Claimed, Letter, post
from storage.tables import Committee, Person
from storage.tasks import TaskRow

POLICY = Policy()
OF_OFFICES = ("reminder", "due_eve", "overdue")  # kinds of occasions that concern offices


def plan_of(session: Session, moment: Moment, committee: Committee) -> Plan:
    """What is due, moot and to come in the committee's cycle."""
    view = cards.next_meeting(session, committee, moment)
    sent = [Sent(key=k, at=at) for k, at in outbox.handled(session, committee.id or 0).items()]
    facts = CycleFacts(
        committee_id=committee.id or 0,
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
            owes=cards.row_owes(row),
        )
        for row in tasks.open_of_committee(session, committee.id or 0)
        if row.task.nature != Nature.FORMAL
    ]
    return plan(facts, POLICY, moment.calendar, owed, sent, moment.now, moment.zone)


def remind(session: Session, moment: Moment) -> int:
    """Everything that is due now, for all committees: put into the outbox and noted as handled. How many occasions."""
    reminded: dict[tuple[int, str], dict[str, Any]] = {}
    count = 0
    for committee in meetings.committees(session):
        planned = plan_of(session, moment, committee)
        for occasion in planned.due:
            count += 1
            if occasion.kind in OF_OFFICES:
                _gather(session, committee, occasion, reminded)
            else:
                _to_roles(session, moment, committee, occasion)
        keys = [*(o.key for o in planned.due), *planned.moot]
        outbox.handle(session, committee.id or 0, keys, moment.now)
    letters = [
        Letter(
            key=f"reminder:{person_id}:{kind}:{moment.local:%Y-%m-%dT%H}",
            kind="reminder",
            person_id=person_id,
            extra={"kind": kind, "committees": found},
        )
        for (person_id, kind), found in _one_notice(reminded).items()
    ]
    post(session, letters, now=moment.now)
    return count


def _gather(
    session: Session,
    committee: Committee,
    occasion: Occasion,
    reminded: dict[tuple[int, str], dict[str, Any]],
) -> None:
    """Which people an occasion reminds of which tasks; one message a person, whatever committees and offices."""
    rows = tasks.some(session, occasion.task_ids)
    by_office: dict[int, list[int]] = {}
    for row in rows:
        by_office.setdefault(row.task.office_id, []).append(row.task.id or 0)
    for focal, person in people.speakers(session, by_office):
        if person.unreachable_since is None:
            of_person = reminded.setdefault((person.id or 0, occasion.kind), {})
            of_person.setdefault(str(committee.id), []).extend(by_office[focal.office_id])


def _one_notice(
    reminded: dict[tuple[int, str], dict[str, Any]],
) -> dict[tuple[int, str], dict[str, Any]]:
    """Who has both an overdue task and one due tomorrow gets one notice; it says of each which it is."""
    for person_id in [person_id for person_id, kind in reminded if kind == "due_eve"]:
        of_person = reminded.get((person_id, "overdue"))
        if of_person is not None:
            for committee_id, ids in reminded.pop((person_id, "due_eve")).items():
                of_person.setdefault(committee_id, []).extend(ids)
    return reminded


def _to_roles(session: Session, moment: Moment, committee: Committee, occasion: Occasion) -> None:
    """The eve's report and the question for missing minutes go to the secretary, the digest to the chair."""
    role = _role_for(occasion)
    letters = [
        Letter(
            key=f"{occasion.key}:{committee.id}:{person.id}",
            kind=occasion.kind,
            person_id=person.id or 0,
            committee_id=committee.id,
            extra={"distance": occasion.distance},
        )
        for person in people.members(session, committee.id or 0, role)
    ]
    post(session, letters, now=moment.now)


def _role_for(occasion: Occasion) -> Role:
    return Role.CHAIR if occasion.kind == "eve_digest" else Role.SECRETARY


def load_reminder(session: Session, moment: Moment, *, letter: Claimed) -> Reminder | None:
    """What a reminder says when it goes out; None when nothing is owed any more (moot)."""
    sections: list[ReminderSection] = []
    overdue = letter.payload["kind"] != "reminder"
    for committee_id, task_ids in letter.payload["committees"].items():
        committee = session.get(Committee, int(committee_id))
        mine = {v.office_id for v in people.who_is(session, _person(session, letter.person_id)).voices}
        rows = [
            row
            for row in tasks.some(session, task_ids)
            if row.task.office_id in mine and row.task.closed_at is None and (cards.row_owes(row) or overdue)
        ]
        if committee is not None and rows:
            sections.extend(_sections(session, moment, committee, letter.person_id, rows))
    if not sections:
        return None
    return Reminder(kind=letter.payload["kind"], sections=tuple(sections), today=moment.today)


def _person(session: Session, person_id: int) -> Person:
    person = session.get(Person, person_id)
    assert person is not None
    return person


def _sections(
    session: Session, moment: Moment, committee: Committee, person_id: int, rows: Iterable[TaskRow]
) -> list[ReminderSection]:
    """A section for each courtesy: a superior is not addressed with the words for a subordinate office."""
    by_courtesy: dict[Courtesy, list[TaskRow]] = {}
    for row in rows:
        by_courtesy.setdefault(Courtesy(row.office.courtesy), []).append(row)
    meeting = cards.next_meeting(session, committee, moment)
    sent = outbox.reminders_sent(session, person_id, committee.id or 0, committee.cycle_since)
    return [
        ReminderSection(
            committee=committee.name,
            offices=tuple(dict.fromkeys(row.office.name for row in some)),
            courtesy=courtesy,
            step=step_of(sent, courtesy),
            meeting=meeting,
            reply_by=reply_by(meeting.on, moment.calendar, moment.today) if meeting.on else moment.today,
            directed=committee.directive_approved_at is not None,
            tasks=cards.lines(some, moment),
        )
        for courtesy, some in by_courtesy.items()
    ]


def load_report(session: Session, moment: Moment, *, letter: Claimed) -> ProgressReport | None:
    """The eve's report as it stands when it goes out."""
    committee = session.get(Committee, letter.committee_id)
    try:
        return report_of(session, moment, committee) if committee else None
    except NoMinutesYet:
        return None


def load_digest(session: Session, moment: Moment, *, letter: Claimed) -> Digest | None:
    """The eve's digest as it stands when it goes out."""
    committee = session.get(Committee, letter.committee_id)
    try:
        return digest_of(session, moment, committee) if committee else None
    except NoMinutesYet:
        return None


def load_entry(
    session: Session, moment: Moment, *, letter: Claimed
) -> tuple[TaskCard, Source, str | None, date, str] | None:
    """What the secretary entered for an office, as it stands now: card, source, informant, day, his post."""
    row = tasks.find(session, letter.task_ids[0])
    if row is None or row.task.updated_source is None or row.task.updated_at is None:
        return None
    return (
        cards.card(session, row, moment),
        Source(row.task.updated_source),
        row.task.informant,
        moment.day(row.task.updated_at) or moment.today,
        row.committee.secretary_post,
    )


def load_request(
    session: Session, moment: Moment, *, letter: Claimed
) -> tuple[TaskCard, Status, str | None, date | None] | None:
    """What an office asks for, as it stands now: card, request, reason, day; None when it is settled or withdrawn."""
    row = tasks.find(session, letter.task_ids[0])
    if row is None or row.task.closed_at is not None or row.task.status not in EXEMPTIONS:
        return None
    return cards.card(session, row, moment), Status(row.task.status), row.task.note, row.task.until


def load_meeting(session: Session, moment: Moment, *, letter: Claimed) -> MeetingView | None:
    """The meeting whose minutes are missing; None when they have come meanwhile."""
    committee = session.get(Committee, letter.committee_id)
    if committee is None:
        return None
    view = cards.next_meeting(session, committee, moment)
    return view if view.on is not None and view.on < moment.today else None


def remind_now(session: Session, moment: Moment, *, by: int, committee_id: int, send: bool) -> int:
    """The secretary reminds everybody who owes an update, now; with `send` False only how many people that would be."""
    committee = need_secretary(session, by, committee_id)
    rows = [
        row
        for row in tasks.open_of_committee(session, committee_id)
        if cards.row_owes(row) and row.task.nature != Nature.FORMAL
    ]
    reminded: dict[tuple[int, str], dict[str, Any]] = {}
    occasion = Occasion(
        kind="reminder",
        key="",
        at=moment.local,
        committee_id=committee_id,
        task_ids=tuple(row.task.id or 0 for row in rows),
    )
    _gather(session, committee, occasion, reminded)
    if send:
        letters = [
            Letter(
                key=f"reminder:{person_id}:now:{committee_id}:{moment.today}",
                kind="reminder",
                person_id=person_id,
                extra={"kind": "reminder", "committees": found},
            )
            for (person_id, _), found in reminded.items()
        ]
        return post(session, letters, now=moment.now, due_at=office_time(moment))
    return len(reminded)


def remind_tomorrow(session: Session, moment: Moment, *, by: int) -> datetime:
    """“আগামীকাল মনে করান”: once more on the next working day at ten."""
    day = moment.calendar.forward(moment.today + timedelta(days=1), 0)
    at = datetime.combine(day, POLICY.at, tzinfo=moment.zone)
    found: dict[str, list[int]] = {}
    for row in owing(session, by):
        found.setdefault(str(row.task.committee_id), []).append(row.task.id or 0)
    letter = Letter(
        key=f"reminder:{by}:snoozed:{day}",
        kind="reminder",
        person_id=by,
        extra={"kind": "reminder", "committees": found},
    )
    post(session, [letter], now=moment.now, due_at=at)
    return at


def reminder_for_office(session: Session, moment: Moment, *, by: int, office_id: int) -> Reminder | None:
    """The words of a reminder for an office nobody can be reached at, to be copied into WhatsApp or SMS."""
    rows = [row for row in tasks.open_of_offices(session, [office_id]) if cards.row_owes(row)]
    if not rows:
        return None
    committee = need_secretary(session, by, rows[0].task.committee_id)
    sections = _sections(session, moment, committee, 0, rows)
    return Reminder(kind="reminder", sections=tuple(sections), today=moment.today)


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
    if occasion.kind in OF_OFFICES:
        reminded: dict[tuple[int, str], dict[str, Any]] = {}
        _gather(session, committee, occasion, reminded)
        return bool(reminded)
    return bool(people.members(session, committee.id or 0, _role_for(occasion)))


def next_meeting_day(session: Session, moment: Moment) -> date | None:
    """The day of the nearest coming meeting of all committees."""
    days = [cards.next_meeting(session, c, moment).on for c in meetings.committees(session)]
    return min((day for day in days if day is not None and day > moment.today), default=None)


def upcoming(session: Session, moment: Moment, *, by: int, committee_id: int) -> tuple[date, ...]:
    """The days on which the committee's offices will be reminded."""
    committee = need_secretary(session, by, committee_id)
    planned = plan_of(session, moment, committee)
    return tuple(dict.fromkeys(o.at.date() for o in planned.upcoming if o.kind == "reminder"))


def await_minutes(session: Session, moment: Moment, *, by: int, committee_id: int, days: int) -> date:
    """The secretary will send the minutes later; he is asked again after so many working days."""
    committee = need_secretary(session, by, committee_id)
    committee.minutes_snoozed_until = moment.calendar.forward(moment.today + timedelta(days=1), days - 1)
    session.add(committee)
    return committee.minutes_snoozed_until
