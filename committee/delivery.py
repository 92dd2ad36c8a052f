"""What became of a committee's messages, as the secretary sees it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, kw_only=True)
class Undelivered:
    """A message to worry about. `why`: blocked | not_found | uncertain | dead; `kind`: what the message is.

    `office_id`: the office that is asked in it, and can be asked otherwise; None where it asks none, or several.
    """

    id: int
    addressee: str
    kind: str
    why: str
    on: date
    office_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """A message that has not gone out yet. `at`: local, when it goes out; `tries`: how often no connection was made."""

    id: int
    addressee: str
    kind: str
    at: datetime
    tries: int = 0
    office_id: int | None = None


@dataclass(frozen=True, kw_only=True)
class DeliveryState:
    """The messages of a committee since `since`; `by_hand` were given by the secretary himself, which he has noted.

    `queue`: those that wait, in the order in which they go out. `undelivered`: those that could not be sent or of which
    nobody knows, and that he has not put aside; newest first.
    `unreachable`: offices with open tasks at which nobody can be written to.
    """

    committee_id: int
    committee: str
    since: date
    waiting: int
    sent: int
    uncertain: int
    dead: int
    by_hand: int
    undelivered: tuple[Undelivered, ...]
    unreachable: int
    queue: tuple[Waiting, ...] = ()
