"""What letters say when they are sent, and the reminders that people ask for themselves."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from actions.answer import owing
from actions.planning import USUAL, Recipients, gather, letters_of, policy_of, reminded_on
from actions.report import digest_of, report_of, silent_offices
from actions.rights import need_secretary
from committee.errors import NoMinutesYet
from committee.moment import Moment
from committee.occasions import OfficeHours
from committee.reminders import Occasion, office_time, reply_by, step_of
from committee.report_views import Digest, ProgressReport
from committee.statuses import EXEMPTIONS
from committee.values import Nature, Source, Status
from committee.views import EscalationNotice, MeetingView, Reminder, ReminderSection, TaskCard
from places.model import Courtesy
from storage import cards, outbox, people, tasks
from storage import days as day_list
from storage.database import Session
from storage.outbox import Letter, post
from storage.sending import Claimed
from storage.tables.committees import Committee
from storage.tables.people import Person
from storage.tasks import TaskRow


def load_reminder(session: Session, moment: Moment, *, letter: Claimed) -> Reminder | None:
    """What a reminder says when it goes out; None when nothing is owed any more (moot)."""
    return reminder_of(
        session,
        moment,
        person_id=letter.person_id,
        kind=letter.payload["kind"],
        committees=letter.payload["committees"],
    )


def reminder_of(
    session: Session, moment: Moment, *, person_id: int, kind: str, committees: dict[str, list[int]]
) -> Reminder | None:
    """What a person is reminded of, of the tasks of each committee: those he still speaks for and still owes."""
    sections: list[ReminderSection] = []
    mine = {v.office_id for v in people.who_is(session, _person(session, person_id)).voices}
    for committee_id, task_ids in committees.items():
        committee = session.get(Committee, int(committee_id))
        rows = [
            row
            for row in tasks.some(session, task_ids)
            if row.task.office_id in mine
            and row.task.closed_at is None
            and (cards.row_awaited(row) or kind != "reminder")
        ]
        if committee is not None and rows:
            sections.extend(_sections(session, moment, committee, person_id, rows))
    if not sections:
        return None
    return Reminder(kind=kind, sections=tuple(sections), today=moment.today)


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
    calendar = day_list.in_committee(session, moment, committee.id or 0).calendar
    sent = outbox.reminders_sent(session, person_id, committee.id or 0, committee.cycle_since)
    return [
        ReminderSection(
            committee=committee.name,
            offices=tuple(dict.fromkeys(row.office.name for row in some)),
            courtesy=courtesy,
            step=step_of(sent, courtesy),
            meeting=meeting,
            reply_by=reply_by(meeting.on, calendar, moment.today),
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


def load_escalation(session: Session, moment: Moment, *, letter: Claimed) -> EscalationNotice | None:
    """Who stays silent after being reminded twice; None where nobody does any more."""
    committee = session.get(Committee, letter.committee_id)
    if committee is None:
        return None
    # Nobody is told that he himself does not answer.
    mine = {voice.office_id for voice in people.who_is(session, _person(session, letter.person_id)).voices}
    silent = silent_offices(session, moment, committee, policy_of(committee).silent_after)
    others = tuple(office for office in silent if office.office_id not in mine)
    if not others:
        return None
    return EscalationNotice(meeting=cards.next_meeting(session, committee, moment), offices=others)


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
        if cards.row_awaited(row) and row.task.nature != Nature.FORMAL
    ]
    reminded: Recipients = {}
    occasion = Occasion(
        kind="reminder",
        key="",
        at=moment.local,
        committee_id=committee_id,
        task_ids=tuple(row.task.id or 0 for row in rows),
    )
    gather(session, committee, occasion, reminded)
    if not send:
        return len(reminded)
    here = day_list.in_committee(session, moment, committee_id)
    letters = letters_of(reminded, {committee_id: [f"now/{moment.today}"]})
    return post(session, letters, now=moment.now, due_at=office_time(here))


def remind_tomorrow(session: Session, moment: Moment, *, by: int) -> datetime:
    """“আগামীকাল মনে করান”: once more on the next working day at ten; when. A committee that reminds by then anyway does
    not do so twice."""
    found: dict[int, list[int]] = {}
    for row in owing(session, by):
        found.setdefault(row.task.committee_id, []).append(row.task.id or 0)
    here = day_list.in_committee(session, moment, next(iter(found), 0))
    day = here.calendar.forward(moment.today + timedelta(days=1), 0)
    at = OfficeHours(calendar=here.calendar, tz=moment.zone).on(day, USUAL.at)
    committees = {
        str(committee_id): ids
        for committee_id, ids in found.items()
        if not reminded_on(session, moment, committee_id, day, at.time())
    }
    if committees:
        letter = Letter(
            key=f"reminder:{by}:snoozed:{day}",
            kind="reminder",
            person_id=by,
            extra={"kind": "reminder", "committees": committees},
        )
        post(session, [letter], now=moment.now, due_at=at)
    return at


def reminder_for_office(session: Session, moment: Moment, *, by: int, office_id: int) -> Reminder | None:
    """The words of a reminder for an office nobody can be reached at, to be copied into WhatsApp or SMS."""
    rows = [row for row in tasks.open_of_offices(session, [office_id]) if cards.row_awaited(row)]
    if not rows:
        return None
    committee = need_secretary(session, by, rows[0].task.committee_id)
    sections = _sections(session, moment, committee, 0, rows)
    return Reminder(kind="reminder", sections=tuple(sections), today=moment.today)


def await_minutes(session: Session, moment: Moment, *, by: int, committee_id: int, days: int) -> date:
    """The secretary will send the minutes later; he is asked again after so many working days."""
    committee = need_secretary(session, by, committee_id)
    calendar = day_list.in_committee(session, moment, committee_id).calendar
    committee.minutes_snoozed_until = calendar.forward(moment.today + timedelta(days=1), days - 1)
    committee.look_again_at = None
    session.add(committee)
    return committee.minutes_snoozed_until
