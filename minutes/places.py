"""What a decision is called where a problem is about it, by its number where that is enough; and which one a problem means."""

from collections import Counter
from collections.abc import Sequence

from committee.review import Spoken
from committee.short import label
from minutes.chars import squeeze, whole_words
from minutes.model import Decision

_MOST_LETTERS = 60  # of a decision that has no number to point at it by


def places(decisions: Sequence[Decision]) -> list[str]:
    """A name for each decision, in order: its number; with its item's number ("২(ক)") where several have the same; its
    item's number where it is the only one there; else its first words."""
    numbers = Counter(one.number for one in decisions)
    items = Counter(one.agenda_no for one in decisions)
    return [_place(one, numbers, items) for one in decisions]


def spoken(it: Decision) -> Spoken:
    """What a decision may be called by where something is said about it."""
    rest = f"{it.deadline or ''} {it.implementer_raw}"
    return Spoken(agenda_no=it.agenda_no, number=it.number, text=it.text, rest=rest)


def _place(one: Decision, numbers: Counter[str | None], items: Counter[str | None]) -> str:
    if one.number:
        return one.number if numbers[one.number] == 1 else label(one.number, one.agenda_no)
    if one.agenda_no and items[one.agenda_no] == 1:
        return one.agenda_no
    return whole_words(squeeze(one.text), 0, _MOST_LETTERS)
