"""Statuses and the moves between them (DESIGN §3): who may say what, who owes, what rests, which light burns."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from committee.values import Light, Nature, Role, Status
from places.model import Courtesy

EXEMPTIONS = (Status.MORE_TIME, Status.NOT_OURS, Status.NOT_IMPLEMENTABLE)
ACCEPTORS = (Role.SECRETARY, Role.SUPERVISOR, Role.CHAIR)
RULERS = (Role.CHAIR, Role.SUPERVISOR)

_OFFERED = {
    Nature.ONE_OFF: (
        *(Status.REPORTED_DONE, Status.IN_PROGRESS, Status.NOT_STARTED, Status.PROBLEM),
        *EXEMPTIONS,
    ),
    Nature.STANDING: (
        *(Status.COMPLIED, Status.PARTLY, Status.PROBLEM, Status.NOT_APPLICABLE),
        *EXEMPTIONS,
    ),
    Nature.FORMAL: (),
}
# Slowest first: what is not known, not begun or stuck holds a decision back more than what waits or moves.
_SLOWEST_FIRST = (
    Status.NO_INFORMATION,
    Status.NOT_STARTED,
    Status.PROBLEM,
    Status.NOT_IMPLEMENTABLE,
    Status.NOT_OURS,
    Status.MORE_TIME,
    Status.MORE_INFORMATION,
    Status.IN_PROGRESS,
    Status.PARTLY,
    Status.REPORTED_DONE,
    Status.DONE,
    Status.COMPLIED,
    Status.NOT_APPLICABLE,
)
_SETTLED = (Status.DONE, Status.COMPLIED, Status.NOT_APPLICABLE)
_NEVER_OWE = (*EXEMPTIONS, Status.REPORTED_DONE, Status.DONE)
_ALWAYS_OWE = (Status.NO_INFORMATION, Status.MORE_INFORMATION)
_HIGHEST_STEP = {
    Courtesy.SUBORDINATE: 3,
    Courtesy.EQUAL: 3,
    Courtesy.SUPERIOR: 2,
    Courtesy.REPRESENTATIVE: 2,
    Courtesy.PRIVATE: 2,
}


class Why(StrEnum):
    """Why a move is refused, or became another than was asked for."""

    PLAIN = ""
    AWAITS_ACCEPTANCE = "awaits_acceptance"  # said done; somebody else accepts it
    STANDING = "standing"  # a standing task is complied with, never done
    CLOSED = "closed"
    FORMAL = "formal"
    NOT_FOR_NATURE = "not_for_nature"  # e.g. “did not arise” of a one-off decision: ask with buttons
    ACCEPTED = "accepted"  # what was accepted is not changed by its office alone
    OWN_TASK = "own_task"  # nobody accepts his own work
    NOT_ACCEPTOR = "not_acceptor"
    NOT_RULER = "not_ruler"
    NOTHING_SAID = "nothing_said"  # no word of the office to ask more about
    NOTHING_ASKED = "nothing_asked"  # no exemption was asked for


@dataclass(frozen=True, kw_only=True)
class Move:
    """What becomes of a wish to change a task. `to` is the status afterwards, the old one when not allowed."""

    allowed: bool
    to: Status
    why: str = Why.PLAIN
    before: Status | None = None  # while `to` rests: the status to return to when the wish is refused
    closes: bool = False
    sets_due: bool = False  # the day asked for becomes the task's due date


def offered(nature: Nature) -> tuple[Status, ...]:
    """The statuses an office may report for such a decision, in the order of its card's buttons."""
    return _OFFERED[nature]


def rests(status: Status) -> bool:
    """Whether the task waits for the chair's word and is not reminded."""
    return status in EXEMPTIONS


def granted(status: Status, until: date | None) -> bool:
    """Whether more time was granted: the day then stays beside the status that the task went back to."""
    return until is not None and not rests(status)


def counts_as(status: Status, owes: bool, until: date | None) -> Status:
    """The status that counts in this cycle: where nothing else is known, granted time is what the office said."""
    return Status.MORE_TIME if status in _ALWAYS_OWE and not owes and granted(status, until) else status


def owes(
    status: Status,
    updated_at: datetime | None,
    cycle_since: datetime | None,
    closed: bool,
    until: date | None = None,
) -> bool:
    """Whether the office owes an update in this cycle; a request for more time that was granted is one.

    `updated_at`: its last word, whatever the source; `cycle_since`: when the latest minutes were registered.
    """
    if closed or status in _NEVER_OWE:
        return False
    if updated_at is None or (status in _ALWAYS_OWE and not granted(status, until)):
        return True
    return cycle_since is not None and updated_at < cycle_since


def asked_again(
    status: Status, updated_at: datetime | None, directed_at: datetime | None, closed: bool
) -> bool:
    """Whether the chair's word came after the office's last one: it wants an answer, also where this cycle's update is
    there. What is over, or waits for the chair, owes none."""
    if directed_at is None or closed or status is Status.DONE or rests(status):
        return False
    return updated_at is None or directed_at >= updated_at


def move(
    current: Status,
    to: Status,
    nature: Nature,
    by: Role,
    *,
    own_office: bool = False,
    closed: bool = False,
    before: Status | None = None,
) -> Move:
    """Whether `by` may move a task from `current` to `to`, and where it then stands.

    `by`: OFFICER for who answers for the task's office; the secretary may also write down what an office told him,
    which counts as the office's report. `own_office`: the task is of an office that he who asks speaks for.
    `before`: the status remembered since an exemption was asked for. DONE said by an acceptor of what is reported
    done is the acceptance; in every other case it is a report.
    """
    refused = _refusal(current, to, nature, by, own_office, closed)
    if refused is not None:
        return Move(allowed=False, to=current, why=refused)
    if to is Status.MORE_INFORMATION:
        return Move(allowed=True, to=to)
    if to is Status.DONE and current is Status.REPORTED_DONE and by in ACCEPTORS:
        return Move(allowed=True, to=to)
    if to is Status.DONE and current is Status.DONE:
        return Move(allowed=True, to=to)
    if to in (Status.DONE, Status.REPORTED_DONE):
        if nature is Nature.STANDING:
            return Move(allowed=True, to=Status.COMPLIED, why=Why.STANDING)
        return Move(allowed=True, to=Status.REPORTED_DONE, why=Why.AWAITS_ACCEPTANCE)
    if rests(to):
        kept = before if rests(current) else current
        return Move(allowed=True, to=to, before=kept or Status.NO_INFORMATION)
    return Move(allowed=True, to=to)


def _refusal(
    current: Status, to: Status, nature: Nature, by: Role, own_office: bool, closed: bool
) -> Why | None:
    """Why the move may not be, or None."""
    if closed:
        return Why.CLOSED
    if nature is Nature.FORMAL:
        return Why.FORMAL
    if to is Status.MORE_INFORMATION or (to is Status.DONE and current is Status.REPORTED_DONE):
        if by not in ACCEPTORS:
            # An office that says “done” twice has said it once.
            return None if to is Status.DONE and by is Role.OFFICER else Why.NOT_ACCEPTOR
        if own_office:
            return Why.OWN_TASK
        unsaid = to is Status.MORE_INFORMATION and (current is Status.NO_INFORMATION or rests(current))
        return Why.NOTHING_SAID if unsaid else None
    if by not in (Role.OFFICER, *ACCEPTORS):
        return Why.NOT_ACCEPTOR
    if current is Status.DONE and to is not Status.DONE and (by is Role.OFFICER or own_office):
        return Why.ACCEPTED
    if to is not Status.DONE and to not in offered(nature) and to is not Status.REPORTED_DONE:
        return Why.NOT_FOR_NATURE
    return None


def rule(
    current: Status, granted: bool, by: Role, *, before: Status | None = None, closed: bool = False
) -> Move:
    """The chair's (or supervisor's) yes or no to an exemption.

    Granted: what is not the office's, or cannot be done, closes; more time sets the due date and the task goes on
    from where it stood. Refused: it goes on from where it stood.
    """
    if closed:
        return Move(allowed=False, to=current, why=Why.CLOSED)
    if not rests(current):
        return Move(allowed=False, to=current, why=Why.NOTHING_ASKED)
    if by not in RULERS:
        return Move(allowed=False, to=current, why=Why.NOT_RULER)
    if granted and current is not Status.MORE_TIME:
        return Move(allowed=True, to=current, closes=True)
    return Move(allowed=True, to=before or Status.NO_INFORMATION, sets_due=granted)


def needs_line(
    *,
    previous: Status | None,
    previous_note: str | None,
    previous_cycle: int,
    status: Status,
    note: str | None,
    cycle: int,
    percent: int | None = None,
) -> bool:
    """Whether a bare “চলমান” comes a second month, so that one line is asked for.

    `note` None: nothing was said besides; `previous…`: the update before this one, None when there was none.
    """
    bare = status is Status.IN_PROGRESS and note is None and percent is None
    bare_before = previous is Status.IN_PROGRESS and not (previous_note or "").strip()
    return bare and bare_before and previous_cycle < cycle


def overdue(status: Status, due: date | None, today: date) -> bool:
    """Whether its day is past; not while it waits for somebody else's word, nor once the work is done."""
    if status in (Status.REPORTED_DONE, *_SETTLED) or rests(status):
        return False
    return due is not None and due < today


def light(
    *,
    status: Status,
    owes: bool,
    due: date | None,
    today: date,
    age: int = 1,
    reached: bool | None = None,
    silent: bool | None = None,
    until: date | None = None,
) -> Light:
    """A task's light: green done or complied; red problem, overdue or silent; grey not reached, or
    not answered yet; else yellow.

    `reached`: something was sent to its office (None: not known). `silent`: asked and asked again, but no answer;
    where it is not known (None), a task without any information since an earlier meeting counts as silent.
    `until`: the day asked for, or granted.
    """
    if status is Status.DONE or (status in _SETTLED and not owes):
        return Light.GREEN
    if owes and reached is False:
        return Light.GREY
    if silent is None:
        silent = owes and status is Status.NO_INFORMATION and age > 1
    if silent or overdue(status, due, today) or status is Status.PROBLEM:
        return Light.RED
    return Light.GREY if counts_as(status, owes, until) is Status.NO_INFORMATION else Light.YELLOW


def slowest(statuses: Iterable[Status]) -> Status:
    """The status that holds a decision back: the slowest of its tasks'; no information where it has none."""
    return min(statuses, key=_SLOWEST_FIRST.index, default=Status.NO_INFORMATION)


def courtesy_step(step: int, courtesy: Courtesy) -> int:
    """1 request, 2 kind reminder, 3 urging; superiors, representatives and companies are never urged."""
    return max(1, min(step, _HIGHEST_STEP[courtesy]))
