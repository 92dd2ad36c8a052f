"""Rows of a table that say who carries out the decisions above them, and by when."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.document import Cell
from minutes.grammar.columns import Role
from minutes.items import Item
from minutes.words.labels import Label, find_label

_SIGN = re.compile("[:ঃ–—-]")
_FEWEST, _LABEL_WITHIN = 2, 60
BELOW = frozenset((Role.IMPLEMENTER, Role.DEADLINE))  # what a row across the table may add to the row above


def labels_below(row: Sequence[Cell]) -> list[Label] | None:
    """The labels of a row whose cells are nothing but labels of what is above it: "সময়সীমা: … | বাস্তবায়নে: …"; None for another."""
    cells = [cell.text.strip() for cell in row if cell.text.strip() and not cell.continued]
    if len(cells) < _FEWEST or not all(_SIGN.search(cell, 0, _LABEL_WITHIN) for cell in cells):
        return None
    labels = [label for cell in cells if (label := find_label(cell)) is not None and label.role in BELOW]
    said = any(label.rest for label in labels)
    return labels if said and len(labels) == len(cells) else None


def told_below(item: Item, label: Label | None) -> Item:
    """`item` with what a labelled row across the table says below it: "বাস্তবায়নে: ওসি"."""
    if label is not None and label.role is Role.IMPLEMENTER and not item.implementer:
        return replace(item, implementer=label.rest)
    if label is not None and label.role is Role.DEADLINE and not item.deadline:
        return replace(item, deadline=label.rest)
    return item
