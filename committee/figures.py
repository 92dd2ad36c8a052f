"""Tasks → figures, the digest's attention list and the report's rows."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from committee.values import Nature, Source, Status
from committee.views import AttentionItem, Figures, OfficeFigures, Outreach, ReportRow


@dataclass(frozen=True, kw_only=True)
class TaskFacts:
    """A task and what hangs on it, as figures and report need it.

    `owes`: no update in this cycle; `outreach`: what was sent about it in this cycle; `asked`: the day asked for with
    MORE_TIME; `closed`: closed in this cycle (still shown).
    """

    id: int
    decision_id: int
    nature: Nature
    status: Status
    office_id: int
    office: str
    number: str = ""
    agenda_no: str = ""
    agenda_title: str = ""
    text: str = ""
    position: int = 0
    percent: int | None = None
    done_count: int | None = None
    total_count: int | None = None
    note: str | None = None
    updated_on: date | None = None
    source: Source | None = None
    informant: str | None = None
    evidence: int = 0
    owes: bool = False
    closed: bool = False
    outreach: Outreach = field(default_factory=Outreach)
    due: date | None = None
    until: date | None = None
    age: int = 1
    taken_on: date | None = None
    cooperating: tuple[str, ...] = ()


def figures(tasks: Iterable[TaskFacts]) -> Figures:
    """Counts of decisions, each once, by its slowest task; silent and unreached offices by name."""
    raise NotImplementedError


def by_office(tasks: Iterable[TaskFacts], today: date) -> tuple[OfficeFigures, ...]:
    """Each office's tasks by light, the offices that need most attention first."""
    raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Attention:
    """`items`: at most as many as were asked for, the most pressing first; `more`: how many others there are."""

    items: tuple[AttentionItem, ...] = ()
    more: int = 0


def attention(tasks: Iterable[TaskFacts], today: date, most: int = 5) -> Attention:
    """What needs the chair: exemptions asked for, problems (longest first), tasks overdue."""
    raise NotImplementedError


def report_rows(tasks: Iterable[TaskFacts], today: date) -> tuple[ReportRow, ...]:
    """One row a decision, in the order of the minutes, the latest meeting first."""
    raise NotImplementedError
