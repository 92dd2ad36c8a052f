"""Registering minutes: decisions become tasks, older open ones go on, accepted ones close, offices are written to."""

from datetime import date

from actions.assigning import Assigner
from actions.leaving import forget_reminder
from actions.meet import expect_meeting
from actions.resolving import Resolution, resolve
from actions.saying import closed
from actions.settling import Settled
from committee import carry
from committee.draft_views import Registered
from committee.errors import StillDoubtful
from committee.moment import Moment
from committee.reminders import office_time, reply_by
from committee.values import MeetingState, Nature, Status
from committee.views import Assignment, OfficeLine
from places.model import Courtesy
from storage import cards, days, meetings, offices, people, tasks
from storage.database import Session
from storage.outbox import Letter, post
from storage.tables.committees import Committee, Meeting
from storage.tables.minutes import AgendaItem, Decision
from storage.tables.minutes import Minutes as MinutesRow
from storage.tables.tasks import Task

NEAR = 15  # days by which a meeting may have been held off the day it was expected on


def register_minutes(session: Session, moment: Moment, *, by: int, draft_id: int) -> Registered:
    """Confirm a draft: everything of it in one transaction, and one message to each reporting office."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    if it.doubts:
        raise StillDoubtful(draft_id, it.left)
    assert it.meeting_date is not None
    registrar = _Registrar(session, moment, it, it.meeting_date, by)
    return registrar.register()


class _Registrar:
    """One registration; its methods are its steps."""

    def __init__(self, session: Session, moment: Moment, it: Resolution, held_on: date, by: int) -> None:
        self.session, self.moment, self.it, self.held_on, self.by = session, moment, it, held_on, by
        self.committee: Committee = it.committee
        self.here = days.in_committee(session, moment, it.committee.id or 0)
        self.assigner = Assigner(session, moment, it.committee)
        self.closed = 0

    @property
    def new_tasks(self) -> list[Task]:
        """The tasks made so far."""
        return self.assigner.new_tasks

    def register(self) -> Registered:
        """All steps in order; the answer counts what was done."""
        latest = meetings.latest_minutes(self.session, self.committee.id or 0)
        newest = latest is None or latest[1].on is None or latest[1].on <= self.held_on
        if newest:
            self._close_accepted()
            self.committee.cycle += 1
            self.committee.cycle_since = self.moment.now
            self.session.add(self.committee)
        before = tasks.open_until(self.session, self.committee.id or 0, self.held_on)
        carried = {row.task.id or 0 for row in before}
        minutes = self._minutes(self._meeting())
        self._decisions(minutes)
        self.assigner.remember(self.it)
        self.it.draft.state, self.it.draft.minutes_id = "registered", minutes.id
        self.session.add(self.it.draft)
        forget_reminder(self.session, self.it.draft)
        meetings.look_again(self.session, self.committee.id or 0)
        self.session.flush()
        notified, unreached = self._write_to_offices(minutes, carried)
        return Registered(
            committee_id=self.committee.id or 0,
            committee=self.committee.name,
            meeting_date=self.held_on,
            decisions=len(self.it.decisions),
            tasks=len(self.new_tasks),
            offices=len({task.office_id for task in self.new_tasks}),
            notified=notified,
            unreached=unreached,
            carried=len(carried),
            closed=self.closed,
            next_meeting=cards.next_meeting(self.session, self.committee, self.moment),
            draft=not minutes.signed,
        )

    def _close_accepted(self) -> None:
        """What was accepted is closed by the next meeting."""
        for row in tasks.open_of_committee(self.session, self.committee.id or 0):
            if row.task.status == Status.DONE:
                closed(row.task, self.moment.now, "confirmed")
                self.session.add(row.task)
                self.closed += 1
        self.session.flush()

    def _meeting(self) -> Meeting:
        """The sitting these are the minutes of; the one expected about that day is it."""
        committee_id = self.committee.id or 0
        row = meetings.on_day(self.session, committee_id, self.held_on)
        coming = meetings.coming(self.session, committee_id)
        if row is None and coming is not None and coming.on is not None:
            near = abs((coming.on - self.held_on).days) <= NEAR and coming.on <= self.moment.today
            row = coming if near else None
        row = row or Meeting(committee_id=committee_id, state=MeetingState.HELD)
        row.on, row.state = self.held_on, MeetingState.HELD
        row.number = self.it.minutes.meeting_number
        self.session.add(row)
        self.session.flush()
        if meetings.coming(self.session, committee_id) is None:
            expect_meeting(self.session, self.moment, self.committee)
        return row

    def _minutes(self, meeting: Meeting) -> MinutesRow:
        read = self.it.minutes
        row = MinutesRow(
            committee_id=self.committee.id or 0,
            meeting_id=meeting.id or 0,
            cycle=self.committee.cycle,
            fingerprint=carry.fingerprint(
                (one.decision.text for one in self.it.decisions), self.committee.name, self.held_on
            ),
            signed=read.signed,
            memo_no=read.memo_no,
            memo_date=read.memo_date,
            filename=self.it.draft.filename,
            registered_at=self.moment.now,
            registered_by=self.by,
        )
        self.session.add(row)
        self.session.flush()
        return row

    def _decisions(self, minutes: MinutesRow) -> None:
        items: dict[tuple[str, str], AgendaItem] = {}
        for position, settled in enumerate(self.it.decisions):
            read = settled.decision
            key = (read.agenda_no or "", read.agenda_title)
            if key not in items:
                items[key] = AgendaItem(
                    minutes_id=minutes.id or 0,
                    position=len(items),
                    number=read.agenda_no or "",
                    title=read.agenda_title,
                    discussion=read.discussion,
                )
                self.session.add(items[key])
                self.session.flush()
            self._decision(minutes, items[key], settled, position)

    def _decision(self, minutes: MinutesRow, item: AgendaItem, settled: Settled, position: int) -> None:
        read = settled.decision
        row = Decision(
            committee_id=self.committee.id or 0,
            minutes_id=minutes.id or 0,
            agenda_item_id=item.id or 0,
            position=position,
            number=read.number or "",
            text=read.text,
            implementer_raw=read.implementer_raw,
            mentions=list(read.offices),
            advisers=list(settled.assignment.advisers),
            deadline_raw=read.deadline,
            due=read.deadline_date,
            nature=settled.nature,
            continues_id=settled.continues_id,
        )
        self.session.add(row)
        self.session.flush()
        self.assigner.assign(row, settled, self.committee.cycle)
        self.assigner.keep_contacts(settled, minutes.id or 0)

    def _write_to_offices(self, minutes: MinutesRow, carried: set[int]) -> tuple[int, tuple[OfficeLine, ...]]:
        """One message to each reporting office's people; how many offices, and those nobody can be reached at."""
        by_office: dict[int, list[int]] = {}
        for task in self.new_tasks:
            if task.nature != Nature.FORMAL:
                by_office.setdefault(task.office_id, []).append(task.id or 0)
        rows = {row.id or 0: row for row in offices.of_committee(self.session, self.committee.id or 0)}
        lines = cards.office_lines(self.session, [rows[office_id] for office_id in by_office])
        letters = [
            self._letter(minutes, focal.office_id, person.id or 0, by_office[focal.office_id], carried)
            for focal, person in people.speakers(self.session, by_office)
        ]
        post(self.session, letters, now=self.moment.now, due_at=office_time(self.here))
        unreached = tuple(line for line in lines if line.reach != "connected")
        return len(lines) - len(unreached), unreached

    def _letter(
        self, minutes: MinutesRow, office_id: int, person_id: int, task_ids: list[int], carried: set[int]
    ) -> Letter:
        meeting = cards.next_meeting(self.session, self.committee, self.moment)
        rows = tasks.some(self.session, task_ids)
        older = [r for r in tasks.open_of_offices(self.session, [office_id]) if r.task.id in carried]
        value = Assignment(
            committee=self.committee.name,
            office=rows[0].office.name,
            courtesy=Courtesy(rows[0].office.courtesy),
            minutes_date=self.held_on,
            draft=not minutes.signed,
            meeting=meeting,
            reply_by=reply_by(meeting.on, self.here.calendar, self.moment.today),
            directed=self.committee.directive_approved_at is not None,
            tasks=cards.lines(rows, self.moment),
            carried=len(older),
        )
        return Letter(
            key=f"assignment:{minutes.id}:{office_id}:{person_id}",
            kind="assignment",
            person_id=person_id,
            committee_id=self.committee.id,
            value=value,
            task_ids=tuple(task_ids),
        )
