"""What was changed in minutes after they were read: kept apart from what was read, and applied to it whenever it is shown.

A decision is known by its index: the place in what was read, 0 …, and behind those the added ones in the order of their
adding. An index stays the same whatever else is dropped or added.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, cast

from typing_extensions import TypedDict

from committee.pairing import named, pair
from committee.values import Nature
from minutes.model import Decision, Minutes


class DecisionChange(TypedDict, total=False):
    """New values of a decision's fields (minutes.model.Decision); a field that is not there is as read."""

    agenda_no: str | None
    agenda_title: str
    number: str | None
    text: str
    offices: tuple[str, ...]
    deadline: str | None
    deadline_date: date | None
    recurring: str | None
    nature: Nature


class HeaderChange(TypedDict, total=False):
    """New values of the header's fields (minutes.model.Minutes); a field that is not there is as read."""

    meeting_number: str | None
    chair: str | None
    chair_post: str | None
    meeting_date: date | None
    meeting_time_raw: str | None
    venue: str | None
    memo_no: str | None
    memo_date: date | None
    signed: bool


DECISION_FIELDS = tuple(DecisionChange.__annotations__)
HEADER_FIELDS = tuple(HeaderChange.__annotations__)


@dataclass(frozen=True, kw_only=True)
class Added:
    """A decision the document does not have; it stands behind the one with index `after` (-1: before all)."""

    after: int
    decision: Decision


@dataclass(frozen=True, kw_only=True)
class Edits:
    """All that was changed. `settled`: keys of the reader's problems that the secretary has dealt with."""

    decisions: Mapping[int, DecisionChange] = field(default_factory=dict)
    dropped: tuple[int, ...] = ()
    added: tuple[Added, ...] = ()
    header: HeaderChange = field(default_factory=HeaderChange)
    settled: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether the minutes stand as they were read."""
        return not (self.decisions or self.dropped or self.added or self.header)

    def changing(self, index: int, change: DecisionChange) -> "Edits":
        """With these new values for one decision, besides what was changed in it before."""
        return replace(self, decisions={**self.decisions, index: {**self.decisions.get(index, {}), **change}})

    def dropping(self, index: int) -> "Edits":
        """Without this decision."""
        return replace(self, dropped=tuple(sorted({*self.dropped, index})))

    def taking_back(self, index: int) -> "Edits":
        """With this decision again, after it was dropped."""
        return replace(self, dropped=tuple(i for i in self.dropped if i != index))

    def adding(self, decision: Decision, after: int) -> "Edits":
        """With one more decision; its index is the next free one."""
        return replace(self, added=(*self.added, Added(after=after, decision=decision)))

    def heading(self, change: HeaderChange) -> "Edits":
        """With these new values in the header."""
        return replace(self, header={**self.header, **change})

    def settling(self, *keys: str) -> "Edits":
        """With these problems dealt with."""
        return replace(self, settled=tuple(dict.fromkeys((*self.settled, *keys))))


def apply_edits(minutes: Minutes, edits: Edits) -> Minutes:
    """The minutes as they are meant: header and decisions changed, dropped ones gone, added ones in their place."""
    decisions = tuple(decision for _, decision in numbered(minutes, edits))
    return replace(minutes, decisions=decisions, **edits.header)


def numbered(minutes: Minutes, edits: Edits) -> tuple[tuple[int, Decision], ...]:
    """(index, decision as changed) of all that is not dropped, in the order in which they stand."""
    first_added = len(minutes.decisions)
    order = list(range(first_added))
    for index, one in enumerate(edits.added, start=first_added):
        behind = [at for at, other in enumerate(order) if other == one.after]
        at = behind[0] + 1 if behind else (0 if one.after < 0 else len(order))
        # Those added behind the same one stand in the order of their adding.
        while (
            at < len(order)
            and order[at] >= first_added
            and edits.added[order[at] - first_added].after == one.after
        ):
            at += 1
        order.insert(at, index)
    every = (*minutes.decisions, *(one.decision for one in edits.added))
    return tuple(
        (index, changed(every[index], edits.decisions.get(index, {})))
        for index in order
        if index not in edits.dropped
    )


def changed(decision: Decision, change: DecisionChange) -> Decision:
    """One decision with its new values."""
    if not change:
        return decision
    made = replace(decision, **change)
    if "offices" in change:  # whoever names the implementers has said all of them, the sentence's actors too
        made = replace(made, offices_in_text=())
    return replace(made, deadline_proposed=None) if {"deadline", "deadline_date"} & set(change) else made


def diff(
    minutes: Minutes,
    other: Minutes,
    *,
    only: tuple[str, ...] = DECISION_FIELDS,
    same: Callable[[Any, Any], bool] = lambda one, another: one == another,
    drop: bool = True,
) -> Edits:
    """The edits that make `minutes` say what `other` says: `apply_edits(minutes, diff(minutes, other))` is `other`,
    but for what no edit can change.

    `only`: the fields of a decision that count. `same`: whether two values of a field are equal. `drop`: whether a
    decision that `other` does not have is dropped, or stands as it is.
    """
    pairs = pair(*([named(d.number, d.agenda_no, d.text) for d in one.decisions] for one in (minutes, other)))
    edits = Edits(header=_header(minutes, other))
    after = -1
    for old, new in pairs:
        if new is None:
            edits = edits.dropping(old) if drop and old is not None else edits
        elif old is None:
            edits = edits.adding(other.decisions[new], after)
            after = len(minutes.decisions) + len(edits.added) - 1
        else:
            change = difference(minutes.decisions[old], other.decisions[new], only, same)
            edits = edits.changing(old, change) if change else edits
            after = old
    return edits


def difference(
    one: Decision,
    other: Decision,
    only: tuple[str, ...] = DECISION_FIELDS,
    same: Callable[[Any, Any], bool] = lambda one, another: one == another,
) -> DecisionChange:
    """The fields in which `other` differs from `one`, with its values."""
    change = {
        name: getattr(other, name) for name in only if not same(getattr(one, name), getattr(other, name))
    }
    return cast(DecisionChange, change)


def _header(minutes: Minutes, other: Minutes) -> HeaderChange:
    change = {
        name: getattr(other, name) for name in HEADER_FIELDS if getattr(minutes, name) != getattr(other, name)
    }
    return cast(HeaderChange, change)
