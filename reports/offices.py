"""The second part of the progress report: each office's tasks counted, by the same rules as the decisions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from committee.facts import TaskFacts
from committee.figures import figures
from committee.report_views import Figures, OfficeProgress, ProgressReport, ReportRow
from committee.values import Nature


@dataclass(frozen=True, kw_only=True)
class OfficeCounts:
    """An office's tasks; `figures` counts tasks here, not decisions."""

    office: str
    figures: Figures
    silent: bool
    reached: bool


Task = tuple[Nature, OfficeProgress]


def count_offices(report: ProgressReport) -> tuple[OfficeCounts, ...]:
    """Every office of the report, in the order of `by_office`, those it leaves out after them."""
    known = {figures.office: figures for figures in report.by_office}
    tasks = _by_office(report.rows)
    offices = [*known, *(office for office in tasks if office not in known)]
    return tuple(
        OfficeCounts(
            office=office,
            figures=count(tasks.get(office, ())),
            silent=office in known and known[office].silent,
            reached=office not in known or known[office].reached,
        )
        for office in offices
    )


def count(tasks: Sequence[Task]) -> Figures:
    """The figures of tasks, each counted as a decision of its own."""
    return figures(
        TaskFacts(
            id=place,
            decision_id=place,
            office_id=0,
            office=progress.office,
            nature=nature,
            status=progress.status,
            owes=progress.owes,
            closed=progress.closed,
            until=progress.until,
            outreach=progress.outreach,
        )
        for place, (nature, progress) in enumerate(tasks)
    )


def _by_office(rows: Iterable[ReportRow]) -> dict[str, list[Task]]:
    tasks: dict[str, list[Task]] = {}
    for row in rows:
        for progress in row.progress:
            tasks.setdefault(progress.office, []).append((row.nature, progress))
    return tasks
