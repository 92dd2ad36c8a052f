"""An officer's buttons."""

from dataclasses import dataclass

from messages.buttons.tap import Tap


@dataclass(frozen=True)
class OpenTask(Tap, verb="t"):
    task_id: int


@dataclass(frozen=True)
class MyTasks(Tap, verb="my"):
    page: int


@dataclass(frozen=True)
class SetStatus(Tap, verb="s"):
    """`status` is a committee.values.Status; problem, more_time and not_ours lead to one more question."""

    task_id: int
    version: int
    status: str


@dataclass(frozen=True)
class GiveReason(Tap, verb="r"):
    """`reason`: allocation | staff | approval | technical | cooperation | legal."""

    task_id: int
    version: int
    reason: str


@dataclass(frozen=True)
class GiveTime(Tap, verb="h"):
    """`until`: meeting | d15 | m1 | write."""

    task_id: int
    version: int
    until: str


@dataclass(frozen=True)
class ConfirmReading(Tap, verb="ok"):
    """The free text was understood rightly; what it said waits in the person's question row `question_id`."""

    question_id: int


@dataclass(frozen=True)
class ChooseTask(Tap, verb="ct"):
    """Which task a free text or file was about."""

    question_id: int
    task_id: int


@dataclass(frozen=True)
class ChooseAll(Tap, verb="ca"):
    """A free text was about all the tasks that were offered."""

    question_id: int


@dataclass(frozen=True)
class Amend(Tap, verb="am"):
    task_id: int


@dataclass(frozen=True)
class AddEvidence(Tap, verb="ev"):
    task_id: int


@dataclass(frozen=True)
class AllStanding(Tap, verb="as"):
    """`sure`: 0 asks first, 1 records “complied” for every standing task that owes an update."""

    sure: int


@dataclass(frozen=True)
class RemindTomorrow(Tap, verb="rt"):
    pass


@dataclass(frozen=True)
class Acknowledge(Tap, verb="ak"):
    task_id: int


@dataclass(frozen=True)
class TellSecretary(Tap, verb="ts"):
    task_id: int


@dataclass(frozen=True)
class HandOver(Tap, verb="ho"):
    """`sure`: 0 asks first, 1 ends the person's word for `office_id`."""

    office_id: int
    sure: int


@dataclass(frozen=True)
class JoinAs(Tap, verb="ja"):
    """`capacity`: head | focal | yes (chair, supervisor …) | no."""

    invitation_id: int
    capacity: str


@dataclass(frozen=True)
class AskInvitation(Tap, verb="ai"):
    invitation_id: int
