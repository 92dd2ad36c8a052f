"""Facts of a cycle → the progress report and the chair's digest."""

from collections.abc import Iterable, Sequence
from datetime import date

from actions.rights import need_role
from committee import figures
from committee.errors import NoMinutesYet
from committee.facts import TaskFacts
from committee.moment import Moment
from committee.report_views import Digest, Outreach, ProgressReport, ReportRow
from committee.short import order_key
from committee.values import Light, Nature, Role, Source, Status
from committee.views import SilentOffice
from places import district
from storage import cards, meetings, people, tasks
from storage.database import Session
from storage.tables.committees import Committee, Meeting
from storage.tables.minutes import Minutes
from storage.tasks import Sending, TaskRow

# What counts as having asked an office (the kinds of outbox messages).
ASKING = ("assignment", "reminder", "directive", "asked_more")


def progress_report(session: Session, moment: Moment, *, by: int, committee_id: int) -> ProgressReport:
    """The report of the present cycle, for whoever has a role in the committee."""
    committee = need_role(session, by, committee_id, *Role)
    return report_of(session, moment, committee)


def report_of(session: Session, moment: Moment, committee: Committee) -> ProgressReport:
    latest = meetings.latest_minutes(session, committee.id or 0)
    if latest is None:
        raise NoMinutesYet
    facts = facts_of(session, moment, committee)
    home = district(committee.district) if committee.district else None
    return ProgressReport(
        committee_id=committee.id or 0,
        committee=committee.name,
        district=home.bn if home else None,
        chair_post=committee.chair_post,
        secretary_post=committee.secretary_post,
        meeting_date=latest[1].on,
        meeting_number=latest[1].number,
        as_of=moment.local,
        next_meeting=cards.next_meeting(session, committee, moment),
        rows=_with_formal(session, latest, figures.report_rows(facts, moment.today)),
        figures=figures.figures(facts),
        by_office=figures.by_office(facts, moment.today),
    )


def _with_formal(
    session: Session, latest: tuple[Minutes, Meeting], rows: tuple[ReportRow, ...]
) -> tuple[ReportRow, ...]:
    """The rows with the latest meeting's formal decisions among them, in the order of its minutes.

    No work follows from them and nobody has a task, but the paper accounts for every decision.
    """
    minutes, meeting = latest
    formal = [
        ReportRow(
            agenda_no=item.number,
            agenda_title=item.title,
            number=decision.number,
            text=decision.text,
            nature=Nature.FORMAL,
            implementers=tuple(decision.mentions),
            cooperating=(),
            progress=(),
            taken_on=meeting.on,
            age=1,
            due=None,
            light=Light.GREEN,
        )
        for decision, item in meetings.decisions_of(session, minutes.id or 0)
        if decision.nature == Nature.FORMAL
    ]
    now = [row for row in rows if row.taken_on == meeting.on]
    older = [row for row in rows if row.taken_on != meeting.on]
    return (*sorted([*now, *formal], key=lambda row: order_key(row.agenda_no, row.number)), *older)


def digest(session: Session, moment: Moment, *, by: int, committee_id: int) -> Digest:
    """The digest, for chair, supervisor, secretary and observer."""
    committee = need_role(
        session, by, committee_id, Role.CHAIR, Role.SUPERVISOR, Role.SECRETARY, Role.OBSERVER
    )
    return digest_of(session, moment, committee)


def digest_of(session: Session, moment: Moment, committee: Committee) -> Digest:
    if meetings.latest_minutes(session, committee.id or 0) is None:
        raise NoMinutesYet
    facts = facts_of(session, moment, committee)
    pressing = figures.attention(facts, moment.today)
    return Digest(
        committee_id=committee.id or 0,
        committee=committee.name,
        meeting=cards.next_meeting(session, committee, moment),
        figures=figures.figures(facts),
        previous_done=_done_before(session, committee),
        attention=pressing.items,
        attention_more=pressing.more,
        by_office=figures.by_office(facts, moment.today),
    )


def _done_before(session: Session, committee: Committee) -> int | None:
    """How many one-off decisions the last meeting confirmed as done; None before the second meeting."""
    if committee.cycle < 2:
        return None
    confirmed = tasks.confirmed_at(session, committee.id or 0, committee.cycle_since)
    return len({row.decision.id for row in confirmed if row.task.nature == Nature.ONE_OFF})


def facts_of(session: Session, moment: Moment, committee: Committee) -> list[TaskFacts]:
    """Every task the cycle's report shows, with what was said about it and what was sent."""
    rows = [
        row
        for row in tasks.reported_in_cycle(session, committee.id or 0, committee.cycle_since)
        if row.task.closed_why not in ("continued", "removed")
    ]
    ids = [row.task.id or 0 for row in rows]
    evidence = tasks.evidence_counts(session, ids)
    helpers = tasks.cooperating(session, {row.decision.id or 0 for row in rows})
    outreach = outreach_of(session, moment, committee, rows)
    return [
        TaskFacts(
            id=row.task.id or 0,
            decision_id=row.decision.id or 0,
            nature=Nature(row.task.nature),
            status=Status(row.task.status),
            office_id=row.office.id or 0,
            office=row.office.name,
            number=row.decision.number,
            agenda_no=row.item.number,
            agenda_title=row.item.title,
            text=row.decision.text,
            position=row.decision.position,
            percent=row.task.percent,
            done_count=row.task.done_count,
            total_count=row.task.total_count,
            note=row.task.note,
            updated_on=moment.day(row.task.updated_at),
            source=Source(row.task.updated_source) if row.task.updated_source else None,
            informant=row.task.informant,
            evidence=evidence.get(row.task.id or 0, 0),
            owes=cards.row_owes(row),
            closed=row.task.closed_at is not None,
            outreach=outreach[row.task.id or 0],
            due=row.task.due,
            directive=row.task.directive,
            until=row.task.until,
            age=cards.row_age(row),
            taken_on=row.meeting.on,
            # A printed “স্ব স্ব দপ্তর প্রধান” says in three words what its fifty members' names would.
            cooperating=() if row.decision.mentions else tuple(helpers.get(row.decision.id or 0, [])),
            implementers=tuple(row.decision.mentions),
        )
        for row in rows
    ]


def silent_offices(
    session: Session, moment: Moment, committee: Committee, times: int
) -> tuple[SilentOffice, ...]:
    """The offices that owe updates although they were asked so many times in this cycle; who owes most first."""
    rows = [
        row
        for row in tasks.open_of_committee(session, committee.id or 0)
        if cards.row_owes(row) and row.task.nature != Nature.FORMAL
    ]
    outreach = outreach_of(session, moment, committee, rows, kinds=("reminder",))
    by_office: dict[int, list[TaskRow]] = {}
    for row in rows:
        if len(outreach[row.task.id or 0].sent) >= times:
            by_office.setdefault(row.task.office_id, []).append(row)
    found = []
    for office_id, owing in by_office.items():
        reached = [outreach[row.task.id or 0] for row in owing]
        found.append(
            SilentOffice(
                office_id=office_id,
                office=owing[0].office.name,
                tasks=len(owing),
                sent=tuple(sorted({day for one in reached for day in one.sent})),
                seen=max((one.seen for one in reached if one.seen), default=None),
                answered=last_answer(owing, moment),
            )
        )
    return tuple(sorted(found, key=lambda one: -one.tasks))


def last_answer(owing: Sequence[TaskRow], moment: Moment) -> date | None:
    """When an office last answered, where it has done so in this cycle on all that it owes: it owes more, not a first word."""
    days = [moment.day(row.task.updated_at) for row in owing if cards.row_answered(row)]
    return max((day for day in days if day), default=None) if len(days) == len(owing) else None


def outreach_of(
    session: Session,
    moment: Moment,
    committee: Committee,
    rows: Iterable[TaskRow],
    kinds: tuple[str, ...] = ASKING,
) -> dict[int, Outreach]:
    """What was sent about each task in this cycle; an office counts as reachable if somebody there can be written to."""
    rows = list(rows)
    reachable: set[int] = {
        focal.office_id
        for focal, person in people.speakers(session, {row.task.office_id for row in rows})
        if person.unreachable_since is None
    }
    by_task: dict[int, list[Sending]] = {}
    ids = [row.task.id or 0 for row in rows]
    for sending in tasks.sendings(session, ids, committee.cycle_since, kinds):
        by_task.setdefault(sending.task_id, []).append(sending)

    def days(sendings: Iterable[Sending], *states: str) -> tuple[date, ...]:
        found = (moment.day(s.sent_at or s.created_at) for s in sendings if s.state in states)
        return tuple(sorted({day for day in found if day is not None}))

    def last_seen(sendings: Iterable[Sending]) -> date | None:
        return moment.day(max((s.seen_at for s in sendings if s.seen_at), default=None))

    return {
        row.task.id or 0: Outreach(
            sent=days(_by(by_task.get(row.task.id or 0, []), "telegram"), "sent", "uncertain"),
            by_hand=days(_by(by_task.get(row.task.id or 0, []), "hand"), "sent"),
            failed=days(by_task.get(row.task.id or 0, []), "dead"),
            seen=last_seen(by_task.get(row.task.id or 0, [])),
            reachable=row.task.office_id in reachable,
        )
        for row in rows
    }


def _by(sendings: Iterable[Sending], channel: str) -> list[Sending]:
    return [one for one in sendings if one.channel == channel]
