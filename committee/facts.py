"""A task and what hangs on it, as figures, digest and report need it."""

from dataclasses import dataclass, field
from datetime import date

from committee.report_views import Outreach
from committee.values import Nature, Source, Status


@dataclass(frozen=True, kw_only=True)
class TaskFacts:
    """A task and what hangs on it, as figures and report need it.

    `owes`: no update in this cycle; `outreach`: what was sent about it in this cycle; `until`: the day asked for with
    MORE_TIME, or granted; `closed`: closed in this cycle (still shown); `position`: the decision's place in its minutes.
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
    directive: str | None = None
    until: date | None = None
    age: int = 1
    taken_on: date | None = None
    cooperating: tuple[str, ...] = ()
    implementers: tuple[str, ...] = ()  # as the minutes print them, where they do
