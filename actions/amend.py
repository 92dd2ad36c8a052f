"""Registered minutes are changed by their signed copy or a corrigendum: shown first, and only what is confirmed counts."""

from dataclasses import dataclass

from actions.assigning import Assigner
from actions.comparing import LEFT, Compared
from actions.differences import difference
from actions.leaving import forget_reminder
from actions.resolving import Resolution, resolve
from actions.saying import closed
from actions.telling import Told, tell
from committee.amending import Amended, Amendment, Difference, Kind, Why
from committee.errors import Gone, StillDoubtful
from committee.moment import Moment
from committee.values import Nature
from storage import meetings, versions
from storage.database import Session
from storage.tables.committees import Meeting
from storage.tables.minutes import AgendaItem, Decision, DecisionVersion, Minutes
from storage.tables.tasks import Task

PAGE = 4  # differences shown at a time


def show_amendment(session: Session, moment: Moment, *, by: int, draft_id: int, page: int = 0) -> Amendment:
    """What the document would change, a page of it; Gone where the draft changes nothing registered."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    minutes, meeting = _changed_minutes(session, it)
    pages = max(1, -(-len(it.compared) // PAGE))
    page = min(max(page, 0), pages - 1)
    return Amendment(
        draft_id=draft_id,
        committee=it.committee.name,
        meeting_date=meeting.on,
        why=Why(it.draft.amends or ""),
        memo_no=it.minutes.memo_no,
        memo_date=it.minutes.memo_date,
        registered_on=moment.day(minutes.registered_at) or moment.today,
        differences=tuple(difference(one) for one in it.compared[page * PAGE : (page + 1) * PAGE]),
        page=page,
        pages=pages,
        total=len(it.compared),
        taken=sum(one.taken for one in it.compared),
        left=it.left,
    )


def _changed_minutes(session: Session, it: Resolution) -> tuple[Minutes, Meeting]:
    minutes = session.get(Minutes, it.draft.minutes_id) if it.draft.amends else None
    if minutes is None:
        raise Gone
    return minutes, session.get_one(Meeting, minutes.meeting_id)


def take_change(
    session: Session, moment: Moment, *, by: int, draft_id: int, key: str, take: bool
) -> Amendment:
    """One difference is to be made, or the decision stays as it is registered; the page it stands on."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    at = next((at for at, one in enumerate(it.compared) if one.key == key), None)
    if at is None:
        raise Gone
    answers = {known: said for known, said in it.draft.answers.items() if known != key}
    it.draft.answers = answers if take else {**answers, key: {"answer": LEFT}}
    session.add(it.draft)
    session.flush()
    return show_amendment(session, moment, by=by, draft_id=draft_id, page=at // PAGE)


def amend_minutes(session: Session, moment: Moment, *, by: int, draft_id: int) -> Amended:
    """Confirm: everything taken is changed in one transaction, its history kept, and each person concerned told once."""
    it = resolve(session, moment, by=by, draft_id=draft_id)
    minutes, meeting = _changed_minutes(session, it)
    if it.doubts:
        raise StillDoubtful(draft_id, it.left)
    amender = _Amender(session=session, moment=moment, it=it, minutes=minutes, by=by)
    taken = [one for one in it.compared if one.made]
    for one in taken:
        amender.make(one)
    amender.finish()
    notified, unreached = tell(session, moment, it, meeting, amender.told)
    kinds = [one.kind for one in taken]
    return Amended(
        committee=it.committee.name,
        meeting_date=meeting.on,
        why=Why(it.draft.amends or ""),
        changed=kinds.count(Kind.CHANGED),
        added=kinds.count(Kind.ADDED),
        removed=kinds.count(Kind.REMOVED),
        notified=notified,
        unreached=unreached,
    )


@dataclass(kw_only=True)
class _Amender:
    """Makes the changes of one document."""

    session: Session
    moment: Moment
    it: Resolution
    minutes: Minutes
    by: int

    def __post_init__(self) -> None:
        self.assigner = Assigner(self.session, self.moment, self.it.committee)
        self.told: list[Told] = []

    def make(self, one: Compared) -> None:
        """One difference."""
        if one.kind is Kind.ADDED:
            self._add(one)
            return
        assert one.old is not None
        shown = difference(one)
        self._keep_version(one)
        if one.kind is Kind.REMOVED:
            one.old.removed_at = self.moment.now
            self.session.add(one.old)
            self._take_away(self._tasks(one.old), shown)
            return
        self._change(one)
        old = {task.office_id: task for task in self._tasks(one.old)}
        if "offices" in one.fields or "nature" in one.fields:
            self._reassign(one, old)
        for task in self._tasks(one.old):
            if task.office_id in old:
                self.told.append(Told(office_id=task.office_id, kind="changed", task=task, difference=shown))
            else:
                self.told.append(Told(office_id=task.office_id, kind="new", task=task, difference=shown))

    def _tasks(self, decision: Decision) -> list[Task]:
        found = versions.standing_tasks(self.session, [decision.id or 0])
        return [task for task, _ in found.get(decision.id or 0, [])]

    def _keep_version(self, one: Compared) -> None:
        """What it said until now."""
        old = one.old
        assert old is not None
        self.session.add(
            DecisionVersion(
                decision_id=old.id or 0,
                at=self.moment.now,
                person_id=self.by,
                draft_id=self.it.draft.id or 0,
                why=self.it.draft.amends or "",
                memo_no=self.it.minutes.memo_no,
                memo_date=self.it.minutes.memo_date,
                number=old.number,
                text=old.text,
                implementer_raw=old.implementer_raw,
                mentions=list(old.mentions),
                offices=[office.name for office in one.reporting],
                deadline_raw=old.deadline_raw,
                due=old.due,
                nature=old.nature,
            )
        )

    def _change(self, one: Compared) -> None:
        """The decision says from now on what the document says; its tasks follow."""
        assert one.old is not None and one.settled is not None
        row, now, was_due = one.old, one.settled.decision, one.old.due
        if "number" in one.fields:
            row.number = now.number or ""
        if "text" in one.fields:
            row.text = now.text
        if "deadline" in one.fields:
            row.deadline_raw, row.due = now.deadline, now.deadline_date
        if "offices" in one.fields:
            row.mentions, row.implementer_raw = list(now.offices), now.implementer_raw
        row.nature = now.nature
        self.session.add(row)
        for task in self._tasks(row):
            if task.due == was_due:  # more time that was granted stays granted
                task.due = row.due
            task.nature, task.version = now.nature, task.version + 1
            self.session.add(task)
        self.session.flush()

    def _reassign(self, one: Compared, old: dict[int, Task]) -> None:
        """New offices get a task; from those named no more it is taken away."""
        assert one.old is not None and one.settled is not None
        reporting = [self.assigner.office_id(o) for o in one.settled.assignment.reporting]
        for office_id in dict.fromkeys(reporting):
            if office_id not in old:
                self._give(one.old, office_id)
        self._take_away([task for id_, task in old.items() if id_ not in reporting], difference(one))
        meetings.forget_cooperation(self.session, one.old.id or 0)
        self.assigner.cooperate(one.old, one.settled, set(reporting))
        self.assigner.keep_contacts(one.settled, self.minutes.id or 0)

    def _give(self, decision: Decision, office_id: int) -> None:
        """A task for an office; where it once had one, that is taken up again."""
        before = versions.task_of(self.session, decision.id or 0, office_id)
        if before is None:
            self.assigner.task(decision, office_id, self.minutes.cycle)
            return
        before.closed_at, before.closed_why, before.due = None, None, decision.due
        before.nature, before.version = decision.nature, before.version + 1
        self.session.add(before)
        self.session.flush()

    def _take_away(self, tasks: list[Task], shown: Difference) -> None:
        for task in tasks:
            if task.closed_at is None:
                closed(task, self.moment.now, "removed")
                self.session.add(task)
                self.told.append(Told(office_id=task.office_id, kind="gone", task=task, difference=shown))
        self.session.flush()

    def _add(self, one: Compared) -> None:
        """A decision the registered minutes did not have, and its tasks."""
        assert one.settled is not None
        now = one.settled.decision
        rows = meetings.decisions_of(self.session, self.minutes.id or 0)
        row = Decision(
            committee_id=self.it.committee.id or 0,
            minutes_id=self.minutes.id or 0,
            agenda_item_id=self._item(now.agenda_no or "", now.agenda_title),
            position=max((other.position for other, _ in rows), default=-1) + 1,
            number=now.number or "",
            text=now.text,
            implementer_raw=now.implementer_raw,
            mentions=list(now.offices),
            advisers=list(one.settled.assignment.advisers),
            deadline_raw=now.deadline,
            due=now.deadline_date,
            nature=now.nature,
        )
        self.session.add(row)
        self.session.flush()
        self.assigner.assign(row, one.settled, self.minutes.cycle)
        self.assigner.keep_contacts(one.settled, self.minutes.id or 0)
        if now.nature is not Nature.FORMAL:
            shown = difference(one)
            self.told += [
                Told(office_id=task.office_id, kind="new", task=task, difference=shown)
                for task in self._tasks(row)
            ]

    def _item(self, number: str, title: str) -> int:
        """The agenda item of this number in the registered minutes, made where there is none."""
        items = meetings.items_of(self.session, self.minutes.id or 0)
        found = next((one for one in items if one.number == number), None)
        if found is None:
            found = AgendaItem(
                minutes_id=self.minutes.id or 0, position=len(items), number=number, title=title
            )
            self.session.add(found)
            self.session.flush()
        return found.id or 0

    def finish(self) -> None:
        """The minutes are signed if the copy is; the draft is done with, its answers are remembered."""
        read, minutes, draft = self.it.minutes, self.minutes, self.it.draft
        if draft.amends != Why.CORRIGENDUM:
            minutes.signed = minutes.signed or read.signed
            minutes.memo_no = read.memo_no or minutes.memo_no
            minutes.memo_date = read.memo_date or minutes.memo_date
        self.assigner.remember(self.it)
        draft.state = "registered"
        self.session.add_all([minutes, draft])
        forget_reminder(self.session, draft)
        meetings.look_again(self.session, self.it.committee.id or 0)
        self.session.flush()
