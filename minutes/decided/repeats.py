"""Decisions that a document gives twice: in its text, and in a plan of action that says who does them and when."""

from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from minutes.chars import key
from minutes.items import Item
from minutes.numbering.marks import Part, split

_THE_SAME = 92.0  # of a hundred
_FEWEST = 2
_SHARE = 0.6  # of a part's decisions that must stand before it, so that it is taken for a plan


def without_repeats(items: Sequence[Item]) -> tuple[Item, ...]:
    """`items` where those that only repeat earlier ones have given them their implementer and time limit, and are gone.

    One decision that is taken again word for word in another item is none of these: most of a part must be repeated.
    """
    wanting = [item for item in items if not item.implementer]
    plan = [item for item in items if item.implementer]
    if len(wanting) < _FEWEST or len(plan) < _FEWEST:
        return tuple(items)
    worded = [(_words(item), item) for item in wanting]
    matches = {at: found for at, item in enumerate(plan) if (found := _first(item, worded)) is not None}
    different = {id(found) for found in matches.values()}
    if len(different) < _FEWEST or len(matches) < _SHARE * len(plan):
        return tuple(items)
    given: dict[int, Item] = {}
    for at, found in matches.items():
        given.setdefault(id(found), plan[at])
    repeated = {id(plan[at]) for at in matches}
    return tuple(
        replace(
            item, implementer=given[id(item)].implementer, deadline=given[id(item)].deadline or item.deadline
        )
        if id(item) in given
        else item
        for item in items
        if id(item) not in repeated
    )


def _first(item: Item, among: Sequence[tuple[str, Item]]) -> Item | None:
    words = _words(item)
    found = (one for other, one in among if fuzz.ratio(words, other, score_cutoff=_THE_SAME) >= _THE_SAME)
    return next(found, None) if words else None


def _words(item: Item) -> str:
    parts: Sequence[Part] = split(item.decision, item.agenda_no).parts
    return key(" ".join(part.text for part in parts))
