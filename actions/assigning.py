"""Decisions become tasks: offices are made where they are new, answers remembered, contacts kept."""

from actions.resolving import Resolution
from actions.saying import closed
from actions.settling import Settled
from committee.carry import is_later
from committee.expansion import AnyOffice, Office
from committee.moment import Moment
from committee.values import Status
from storage import meetings, offices, tasks
from storage.database import Session
from storage.tables.committees import Committee
from storage.tables.minutes import Cooperation, Decision, Minutes
from storage.tables.tasks import Task


class Assigner:
    """Makes the offices and tasks that one committee's decisions ask for; every new office once."""

    def __init__(self, session: Session, moment: Moment, committee: Committee) -> None:
        self.session, self.moment, self.committee = session, moment, committee
        self.new_tasks: list[Task] = []
        self._made: dict[str, int] = {}

    def assign(self, decision: Decision, settled: Settled, cycle: int) -> None:
        """A task for every reporting office, opened in `cycle`; the others cooperate."""
        reporting = [self.office_id(office) for office in settled.assignment.reporting]
        for office_id in dict.fromkeys(reporting):
            self.task(decision, office_id, cycle)
        self.cooperate(decision, settled, set(reporting))

    def cooperate(self, decision: Decision, settled: Settled, reporting: set[int]) -> None:
        """Who cooperates without reporting."""
        cooperating = {self.office_id(office) for office in settled.assignment.cooperating} - reporting
        for office_id in cooperating:
            self.session.add(Cooperation(decision_id=decision.id or 0, office_id=office_id))

    def office_id(self, office: AnyOffice) -> int:
        """The office's id; a new one is made."""
        if isinstance(office, Office):
            return office.id
        if office.name not in self._made:
            made = offices.named(
                self.committee.id or 0,
                office.name,
                post=office.post,
                place=office.place,
                courtesy=office.courtesy,
            )
            self._made[office.name] = offices.ensure(self.session, made).id or 0
        return self._made[office.name]

    def task(self, decision: Decision, office_id: int, cycle: int) -> Task:
        """A new task; it takes up the thread of the older decision that this one continues."""
        task = Task(
            committee_id=self.committee.id or 0,
            decision_id=decision.id or 0,
            office_id=office_id,
            nature=decision.nature,
            status=Status.NO_INFORMATION,
            due=decision.due,
            opened_cycle=cycle,
        )
        if decision.continues_id is not None:
            self._go_on(task, decision)
        self.session.add(task)
        self.session.flush()
        if task.closed_at is None:
            self.new_tasks.append(task)
        return task

    def _go_on(self, task: Task, decision: Decision) -> None:
        """The new task takes up the thread of the old one, which ends here; where the other was taken at a later meeting, the
        thread goes on there, and nobody is asked about this one."""
        held = meetings.day_of(self.session, self.session.get_one(Minutes, decision.minutes_id))
        for row in tasks.open_of_committee(self.session, self.committee.id or 0):
            old = row.task
            if old.decision_id != decision.continues_id or old.office_id != task.office_id:
                continue
            if is_later(row.meeting.on, held):
                closed(task, self.moment.now, "continued")
                continue
            task.opened_cycle, task.status, task.percent = old.opened_cycle, old.status, old.percent
            task.done_count, task.total_count, task.note = old.done_count, old.total_count, old.note
            task.updated_at, task.updated_source = old.updated_at, old.updated_source
            task.before, task.directive, task.directed_at = old.before, old.directive, old.directed_at
            closed(old, self.moment.now, "continued")
            self.session.add(old)

    def keep_contacts(self, settled: Settled, minutes_id: int) -> None:
        """The persons named beside the decision's offices are those offices' contacts from now on."""
        for office, name in settled.contacts:
            offices.set_contact(self.session, self.office_id(office), name, self.moment.now, minutes_id)

    def remember(self, it: Resolution) -> None:
        """The secretary's answers stand for the next time."""
        committee_id = self.committee.id or 0
        for key, group in it.groups.items():
            row = offices.set_group(
                self.session,
                committee_id,
                name=group.name,
                key=key,
                reporting=group.reporting,
                reporter_id=self.office_id(group.reporter) if group.reporter else None,
                members=[self.office_id(member) for member in group.members],
            )
            offices.remember(self.session, committee_id, key, "group", group_id=row.id)
        for key, (answer, office) in it.aliases.items():
            office_id = self.office_id(office) if office else None
            offices.remember(self.session, committee_id, key, answer, office_id=office_id)
