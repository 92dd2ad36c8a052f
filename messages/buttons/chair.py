"""The chair's buttons, and those of who looks on."""

from dataclasses import dataclass

from messages.buttons.tap import Tap


@dataclass(frozen=True)
class Rule(Tap, verb="ru"):
    """The chair's (or supervisor's) decision on what an office asked for. `yes`: 1 or 0."""

    task_id: int
    version: int
    yes: int


@dataclass(frozen=True)
class GiveDirective(Tap, verb="di"):
    task_id: int


@dataclass(frozen=True)
class SendDirective(Tap, verb="ds"):
    """The words that wait in the question `question_id` are a directive on this task; negative: on each task of its decision."""

    question_id: int
    task_id: int


@dataclass(frozen=True)
class AllOffices(Tap, verb="ao"):
    committee_id: int


@dataclass(frozen=True)
class TurnOffices(Tap, verb="ap"):
    """A page of all offices, in the place of the message that is shown."""

    committee_id: int
    page: int


@dataclass(frozen=True)
class ShowOfficeTasks(Tap, verb="ot"):
    """The open tasks of an office, for who looks on; `back`: the page of all offices from which he comes."""

    office_id: int
    page: int
    back: int
