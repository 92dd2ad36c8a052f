"""Cells of implementers that belong to several rows: merged over them, or standing in the first and empty below."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, islice, takewhile

from minutes.items import Item
from minutes.numbering import marks
from minutes.numbering.division import divide

_MOST_ROWS = 8  # below a cell that names their decisions


def numbers_beside(items: Sequence[Item]) -> dict[str, tuple[str, ...]]:
    """The cells of implementers that stand beside several items in a row, each with the numbers of all decisions there."""
    beside: dict[str, tuple[str, ...]] = {}
    for cell, run in groupby(items, key=lambda item: item.implementer):
        several = list(run)
        if cell and len(several) > 1:
            beside[cell] = tuple(filter(None, (number for item in several for number in _numbers_of(item))))
    return beside


def with_cells_below(items: Sequence[Item]) -> list[Item]:
    """The items; one with an empty cell of implementers has that of the row above, where it is divided by the numbers of both."""
    filled = list(items)
    for at, item in enumerate(filled):
        if not item.implementer:
            continue
        rows = islice(filled, at + 1, at + 1 + _MOST_ROWS)
        below = list(takewhile(lambda one: one.implementer == "", rows))
        for count in range(len(below), 0, -1):
            numbers = [number for one in (item, *below[:count]) for number in _numbers_of(one)]
            divided = divide(item.implementer, numbers)
            if divided is not None and all(divided.parts.get(one) for one in range(len(numbers))):
                filled[at + 1 : at + 1 + count] = [
                    replace(one, implementer=item.implementer) for one in below[:count]
                ]
                break
    return filled


def _numbers_of(item: Item) -> list[str | None]:
    return [part.number or item.agenda_no for part in marks.split(item.decision, item.agenda_no).parts]
