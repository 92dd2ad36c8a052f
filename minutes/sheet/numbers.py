"""A number that another decision has is not taken from a table: what was answered and noted would be of either."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from committee.short import NaturalKey, label, order_key
from minutes.sheet.difference import Kind, RowChange
from minutes.sheet.values import Row, Trouble

_FIELDS = ("number", "agenda_no")  # what a decision is called by


def without_taken(
    changes: Sequence[RowChange], now: Mapping[int, Row], places: Mapping[int, int]
) -> tuple[list[RowChange], list[Trouble]]:
    """The changes without those that give a decision another one's number, and what is to be said of these.

    `now`: the draft; `places`: index → row in Excel. Two decisions that exchange their numbers may.
    """
    left, troubles = list(changes), list[Trouble]()
    while taken := next(_taken(left, now), None):
        place, number = places.get(taken.index, 0) if taken.index is not None else 0, _name(taken, now)[1]
        troubles.append(Trouble(place=place, field="number", code="number_taken", words=number))
        at = left.index(taken)
        left[at] = _as_it_was(taken)
        if left[at].kind is Kind.CHANGED and not left[at].fields:
            del left[at]
    return left, troubles


def _taken(changes: Sequence[RowChange], now: Mapping[int, Row]) -> Iterator[RowChange]:
    """Changes after which two decisions are called the same, where it is they who bring that about."""
    changed = {one.index: one for one in changes if one.index is not None}
    standing = [
        _key(label(row.number, row.agenda_no))
        for index, row in now.items()
        if index not in changed and not row.dropped
    ]
    names = Counter([*standing, *(_name(one, now)[0] for one in changes if one.kind is not Kind.DROPPED)])
    for one in changes:
        key, number = _name(one, now)
        if one.kind is not Kind.DROPPED and number and names[key] > 1 and _renamed(one):
            yield one


def _renamed(one: RowChange) -> bool:
    return one.decision is not None or any(field.field in _FIELDS for field in one.fields)


def _name(one: RowChange, now: Mapping[int, Row]) -> tuple[NaturalKey, str]:
    """What a decision is called after the change: to compare, and its own number."""
    if one.decision is not None:
        number, item = one.decision.number, one.decision.agenda_no
    else:
        assert one.index is not None
        number, item = now[one.index].number, now[one.index].agenda_no
        for field in one.fields:
            number = field.new.get("number", number)
            item = field.new.get("agenda_no", item)
    return _key(label(number, item)), number or ""


def _key(name: str) -> NaturalKey:
    return order_key(None, name)[1]


def _as_it_was(one: RowChange) -> RowChange:
    """Without another number; a new decision without any."""
    if one.decision is not None:
        return replace(one, number="", decision=replace(one.decision, number=None))
    return replace(one, fields=tuple(field for field in one.fields if field.field not in _FIELDS))
