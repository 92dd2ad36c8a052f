"""What became of a committee's messages, as the secretary sees it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Undelivered:
    """A message to worry about. `why`: blocked | not_found | uncertain | dead; `kind`: what the message is."""

    id: int
    addressee: str
    kind: str
    why: str
    on: date


@dataclass(frozen=True, kw_only=True)
class DeliveryState:
    """The messages of a committee since `since`; `by_hand` were given by the secretary himself, which he has noted.

    `undelivered`: those that could not be sent or of which nobody knows, and that he has not put aside; newest first.
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
