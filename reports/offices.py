"""The second part of the progress report: each office's tasks counted, one-off and standing apart."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from committee.values import Nature, Status
from committee.views import OfficeProgress, ProgressReport, ReportRow
from reports.rows import silent

# The columns after the total, and what is counted in each. Silence is counted before the status is looked at.
ONE_OFF: tuple[frozenset[Status], ...] = (
    frozenset({Status.DONE}),
    frozenset({Status.REPORTED_DONE}),
    frozenset({Status.IN_PROGRESS, Status.MORE_INFORMATION, Status.PARTLY, Status.COMPLIED}),
    frozenset({Status.PROBLEM, Status.NOT_OURS, Status.MORE_TIME, Status.NOT_IMPLEMENTABLE}),
    frozenset({Status.NOT_STARTED, Status.NOT_APPLICABLE}),
)
STANDING: tuple[frozenset[Status], ...] = (
    frozenset({Status.COMPLIED, Status.DONE, Status.REPORTED_DONE}),
    frozenset({Status.PARTLY, Status.IN_PROGRESS, Status.MORE_INFORMATION}),
    frozenset(
        {Status.PROBLEM, Status.NOT_OURS, Status.MORE_TIME, Status.NOT_IMPLEMENTABLE, Status.NOT_STARTED}
    ),
    frozenset({Status.NOT_APPLICABLE}),
)


@dataclass(frozen=True, kw_only=True)
class OfficeCounts:
    """An office's tasks: the total, one number per column of ONE_OFF (STANDING), and the silent ones last."""

    office: str
    one_off: tuple[int, ...]
    standing: tuple[int, ...]
    silent: bool
    reached: bool


def count_offices(report: ProgressReport) -> tuple[OfficeCounts, ...]:
    """Every office of the report, in the order of `by_office`, those it leaves out after them."""
    known = {figures.office: figures for figures in report.by_office}
    tasks = _by_office(report.rows)
    offices = [*known, *(office for office in tasks if office not in known)]
    return tuple(
        OfficeCounts(
            office=office,
            one_off=_counted(tasks.get(office, ()), Nature.ONE_OFF, ONE_OFF),
            standing=_counted(tasks.get(office, ()), Nature.STANDING, STANDING),
            silent=office in known and known[office].silent,
            reached=office not in known or known[office].reached,
        )
        for office in offices
    )


def totals(counts: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    """The sums of the columns."""
    return tuple(map(sum, zip(*counts, strict=True)))


Task = tuple[Nature, OfficeProgress]


def _by_office(rows: Iterable[ReportRow]) -> dict[str, list[Task]]:
    tasks: dict[str, list[Task]] = {}
    for row in rows:
        for progress in row.progress:
            tasks.setdefault(progress.office, []).append((row.nature, progress))
    return tasks


def _counted(tasks: Sequence[Task], nature: Nature, columns: Sequence[frozenset[Status]]) -> tuple[int, ...]:
    wanted = [progress for its_nature, progress in tasks if its_nature is nature]
    places: Counter[int] = Counter(
        len(columns) if silent(progress) else _column(progress.status, columns) for progress in wanted
    )
    return (len(wanted), *(places[place] for place in range(len(columns) + 1)))


def _column(status: Status, columns: Sequence[frozenset[Status]]) -> int:
    return next(place for place, statuses in enumerate(columns) if status in statuses)
