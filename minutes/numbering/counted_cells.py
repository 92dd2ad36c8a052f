"""Cells of implementers in which the offices are counted (১। … ২। …), as a clerk does it in all of a table."""

from collections.abc import Sequence
from itertools import pairwise

from minutes.items import Item
from minutes.numbering import marks
from minutes.words.numbers import goes_on, leading_number, plain_number

_FIRST = ("1", "ক", "a")


def counts_offices(cell: str) -> bool:
    """Whether each line of a cell has its number, counted from the first on."""
    numbers = [leading_number(line)[0] for line in cell.split("\n") if line.strip()]
    counted = all(one and other and goes_on(one, other) for one, other in pairwise(numbers))
    return len(numbers) > 1 and counted and plain_number(numbers[0] or "") in _FIRST


def are_always_counted(items: Sequence[Item]) -> bool:
    """Whether the offices are counted beside fewer decisions than there are offices: nowhere a decision's numbers."""
    return any(
        len(item.implementer.split("\n")) > len(marks.split(item.decision, item.agenda_no).parts)
        for item in items
        if item.implementer and counts_offices(item.implementer)
    )
