"""Tasks → figures, the digest's attention list and the report's rows."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from committee.facts import TaskFacts
from committee.notes import beyond
from committee.report_views import AttentionItem, Figures, OfficeFigures, OfficeProgress, ReportRow
from committee.statuses import counts_as, light, overdue, rests, slowest
from committee.values import Light, Nature, Status
from committee.views import TaskLine

# Every status has its place in the counts, so that they add up; what waits for the chair's word is no progress.
_ONE_OFF = {
    Status.DONE: "done",
    Status.REPORTED_DONE: "to_verify",
    Status.IN_PROGRESS: "moving",
    Status.PARTLY: "moving",
    Status.COMPLIED: "moving",
    Status.MORE_INFORMATION: "moving",
    Status.MORE_TIME: "moving",
    Status.PROBLEM: "problem",
    Status.NOT_OURS: "problem",
    Status.NOT_IMPLEMENTABLE: "problem",
    Status.NOT_STARTED: "not_started",
    Status.NOT_APPLICABLE: "not_started",
    Status.NO_INFORMATION: "no_information",
}
_STANDING = {
    Status.COMPLIED: "complied",
    Status.DONE: "complied",
    Status.REPORTED_DONE: "complied",
    Status.PARTLY: "partly",
    Status.IN_PROGRESS: "partly",
    Status.MORE_INFORMATION: "partly",
    Status.MORE_TIME: "partly",
    Status.PROBLEM: "standing_problem",
    Status.NOT_OURS: "standing_problem",
    Status.NOT_IMPLEMENTABLE: "standing_problem",
    Status.NOT_STARTED: "standing_problem",
    Status.NOT_APPLICABLE: "not_applicable",
    Status.NO_INFORMATION: "standing_silent",
}
# A standing decision is accounted for month by month: what was said last month says nothing about this one.
_STALE = (Status.COMPLIED, Status.PARTLY, Status.NOT_APPLICABLE)
_ASKED_AGAIN = 2
_OVERDUE = 2  # a rank of what needs the chair
_WORST_FIRST = (Light.RED, Light.GREY, Light.YELLOW, Light.GREEN)


def _counted(task: TaskFacts) -> bool:
    """What was taken off an office (granted, continued elsewhere) no longer counts; what was done does."""
    return task.nature is not Nature.FORMAL and (not task.closed or task.status is Status.DONE)


def _standing_of(task: TaskFacts) -> Status:
    """The status that counts in this cycle."""
    stale = task.nature is Nature.STANDING and task.owes and task.status in _STALE
    return Status.NO_INFORMATION if stale else counts_as(task.status, task.owes, task.until)


def _light(task: TaskFacts, today: date) -> Light:
    asked = len(task.outreach.asked)
    return light(
        status=task.status,
        owes=task.owes,
        due=task.due,
        today=today,
        age=task.age,
        reached=asked > 0 if task.owes else True,
        silent=task.owes and asked >= _ASKED_AGAIN,
        until=task.until,
    )


def _by_decision(tasks: Iterable[TaskFacts]) -> list[list[TaskFacts]]:
    found: dict[int, list[TaskFacts]] = {}
    for task in tasks:
        found.setdefault(task.decision_id, []).append(task)
    return list(found.values())


def _of_offices(tasks: Iterable[TaskFacts]) -> list[list[TaskFacts]]:
    found: dict[int, list[TaskFacts]] = {}
    for task in tasks:
        found.setdefault(task.office_id, []).append(task)
    return list(found.values())


def _silent(tasks: Sequence[TaskFacts]) -> bool:
    """An office that was written to and has not answered on anything in this cycle."""
    return any(task.owes and task.outreach.asked for task in tasks) and all(task.owes for task in tasks)


def _unreached(tasks: Sequence[TaskFacts]) -> bool:
    """An office that owes, to which nothing went out: nobody there, or it failed. Not tried yet is neither."""
    owing = [task for task in tasks if task.owes]
    if not owing or any(task.outreach.asked for task in tasks):
        return False
    return any(task.outreach.failed or not task.outreach.reachable for task in owing)


def figures(tasks: Iterable[TaskFacts]) -> Figures:
    """Counts of decisions, each once, by its slowest task; silent and unreached offices, who owe most first."""
    counted = [task for task in tasks if _counted(task)]
    counts: Counter[str] = Counter()
    for decision in _by_decision(counted):
        standing = decision[0].nature is Nature.STANDING
        status = slowest(map(_standing_of, decision))
        counts["standing" if standing else "one_off"] += 1
        counts[(_STANDING if standing else _ONE_OFF)[status]] += 1
    offices = sorted(_of_offices(counted), key=lambda of: (-sum(t.owes for t in of), of[0].office))
    return Figures(
        **counts,
        silent_offices=tuple(of[0].office for of in offices if _silent(of)),
        unreached_offices=tuple(of[0].office for of in offices if _unreached(of)),
    )


def by_office(tasks: Iterable[TaskFacts], today: date) -> tuple[OfficeFigures, ...]:
    """Each office's tasks by light, the offices that need most attention first."""
    rows = []
    for of in _of_offices(task for task in tasks if _counted(task)):
        lights = Counter(_light(task, today) for task in of)
        rows.append(
            OfficeFigures(
                office_id=of[0].office_id,
                office=of[0].office,
                total=len(of),
                green=lights[Light.GREEN],
                yellow=lights[Light.YELLOW],
                red=lights[Light.RED],
                grey=lights[Light.GREY],
                silent=_silent(of),
                reached=not _unreached(of),
            )
        )
    return tuple(sorted(rows, key=lambda row: (-row.red, -row.grey, -row.yellow, row.office)))


@dataclass(frozen=True, kw_only=True)
class Attention:
    """`items`: at most as many as were asked for, the most pressing first; `more`: how many others there are."""

    items: tuple[AttentionItem, ...] = ()
    more: int = 0


def attention(tasks: Iterable[TaskFacts], today: date, most: int = 5) -> Attention:
    """What needs the chair: exemptions asked for, then problems, what is overdue, and where a whole cycle brought no word;
    the longest open first."""
    tasks = list(tasks)
    ranked = sorted(
        (rank, -task.age, task.due or date.max, task.id, task)
        for task in tasks
        if not task.closed and (rank := _pressing(task, today)) is not None
    )
    unreached = {of[0].office_id for of in _of_offices(filter(_counted, tasks)) if _unreached(of)}
    alike: dict[tuple[object, ...], list[AttentionItem]] = {}
    for rank, *_, task in ranked:
        item = _item(task, today, task.office_id in unreached, late=rank == _OVERDUE)
        # One decision nobody has answered on is one matter for him, however many offices owe the answer.
        wordless = task.status is Status.NO_INFORMATION and not task.note
        key = (rank, task.decision_id, item.unreached) if wordless else (task.id,)
        alike.setdefault(key, []).append(item)
    items = tuple(replace(first, others=len(others)) for first, *others in alike.values())
    return Attention(items=items[:most], more=len(items[most:]))


def _pressing(task: TaskFacts, today: date) -> int | None:
    """0 waits for the chair's yes or no, 1 problem, 2 overdue, 3 silent for a cycle and more; None for what does not need
    him."""
    if rests(task.status):
        return 0
    if task.status is Status.PROBLEM:
        return 1
    if overdue(task.status, task.due, today):
        return _OVERDUE
    # Open since an earlier meeting and never a word; an office that nobody wrote to is not silent.
    silent = task.status is Status.NO_INFORMATION and task.owes and task.age > 1 and bool(task.outreach.sent)
    return 3 if silent else None


def _item(task: TaskFacts, today: date, unreached: bool, *, late: bool) -> AttentionItem:
    line = TaskLine(
        id=task.id,
        number=task.number,
        agenda_no=task.agenda_no,
        text=task.text,
        nature=task.nature,
        status=task.status,
        percent=task.percent,
        age=task.age,
        due=task.due,
        office=task.office,
        light=_light(task, today),
        until=task.until,
    )
    asks = task.status if rests(task.status) else None
    return AttentionItem(
        task=line,
        reason=_beyond(task),
        asks=asks,
        until=task.until if asks else None,
        unreached=unreached and task.status is Status.NO_INFORMATION,
        overdue=late,
    )


def report_rows(tasks: Iterable[TaskFacts], today: date) -> tuple[ReportRow, ...]:
    """One row a decision: the latest meeting's first, in the order of its minutes."""
    shown = [task for task in tasks if task.nature is not Nature.FORMAL]
    decisions = sorted(
        _by_decision(shown),
        key=lambda of: (-(of[0].taken_on or date.min).toordinal(), of[0].position, of[0].decision_id),
    )
    return tuple(_row(decision, today) for decision in decisions)


def _row(decision: Sequence[TaskFacts], today: date) -> ReportRow:
    first = decision[0]
    lights = [_light(task, today) for task in decision if _counted(task)]
    dues = [task.due for task in decision if task.due is not None]
    return ReportRow(
        agenda_no=first.agenda_no,
        agenda_title=first.agenda_title,
        number=first.number,
        text=first.text,
        nature=first.nature,
        implementers=first.implementers or tuple(dict.fromkeys(task.office for task in decision)),
        cooperating=tuple(dict.fromkeys(name for task in decision for name in task.cooperating)),
        progress=tuple(map(_progress, decision)),
        taken_on=first.taken_on,
        age=max(task.age for task in decision),
        # More time that one of several offices got is said of that office.
        due=min(dues) if len(dues) == len(decision) else None,
        light=min(lights, key=_WORST_FIRST.index, default=Light.GREEN),
    )


def _progress(task: TaskFacts) -> OfficeProgress:
    return OfficeProgress(
        office=task.office,
        status=task.status,
        percent=task.percent,
        done_count=task.done_count,
        total_count=task.total_count,
        note=_beyond(task),
        on=task.updated_on,
        source=task.source,
        informant=task.informant,
        evidence=task.evidence,
        owes=task.owes,
        until=task.until,
        closed=task.closed,
        outreach=task.outreach,
        directive=task.directive,
    )


def _beyond(task: TaskFacts) -> str | None:
    return beyond(task.note, task.percent, task.done_count, task.total_count)
