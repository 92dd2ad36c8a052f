"""Tables that lay out a head: labels above their values, labels and values line by line, a memo number beside the office."""

from collections.abc import Sequence
from itertools import pairwise

from minutes.chars import fold, squeeze
from minutes.document import Cell, Table
from minutes.words.fields import AT_START, FIELDS

_OF_A_MEETING = frozenset(
    ("chair", "chair_post", "date", "meeting_date", "date_time", "time", "venue", "number", "everything", "attendance")
)  # fmt: skip
_FEWEST = 2  # labels side by side
_EDGES = " :ঃ-–—।"


def values_below(table: Table) -> list[str]:
    """The lines "label: value" of a table whose first row is labels of a head, with their values below; else []."""
    rows = [[cell for cell in row if not cell.continued] for row in table.rows]
    lines: list[str] = []
    for labels, values in pairwise(rows):
        if (
            len(labels) >= _FEWEST
            and len(labels) == len(values)
            and _heads(labels)
            and not _any_label(values)
        ):
            lines += [
                f"{label.text.strip(_EDGES)}: {squeeze(value.text).lstrip(_EDGES)}"
                for label, value in zip(labels, values, strict=True)
                if value.text
            ]
    return lines if len(rows) > 1 and _heads(rows[0]) and not len(rows) % 2 else []


def beside_each_other(row: Sequence[Cell]) -> list[str]:
    """The lines of a row of a head whose cells have several: a label with its value, or one cell after the other; else []."""
    cells = [cell for cell in row if cell.text and not cell.continued]
    if len(cells) < _FEWEST or any(cell.tables for cell in cells):
        return []
    below = any("\n" in cell.text for cell in cells[1::2])  # a name, and its post in the next line
    if below and len(cells) > _FEWEST and not len(cells) % 2 and _heads(cells[::2]):
        pairs = zip(cells[::2], cells[1::2], strict=True)
        return [
            line
            for label, value in pairs
            for line in f"{label.text.strip(_EDGES)}: {value.text.lstrip(_EDGES)}".split("\n")
        ]
    parts = [cell.text.split("\n") for cell in cells]
    if len(parts) == _FEWEST and len(parts[0]) == len(parts[1]) > 1 and all(map(_is_label, parts[0])):
        return [f"{label.strip(_EDGES)}: {value}" for label, value in zip(*parts, strict=True)]
    memos = any(len(lines) > 1 and any(map(_begins_memo, lines)) for lines in parts)
    return [line for lines in parts for line in lines] if memos else []


def _heads(cells: Sequence[Cell]) -> bool:
    return all(_is_label(cell.text) for cell in cells)


def _any_label(cells: Sequence[Cell]) -> bool:
    return any(_is_label(cell.text) for cell in cells)


def _is_label(text: str) -> bool:
    return FIELDS.get(fold(squeeze(text).strip(_EDGES))) in _OF_A_MEETING


def _begins_memo(line: str) -> bool:
    found = AT_START.match(fold(line))
    return found is not None and FIELDS[found["label"]] == "memo"
