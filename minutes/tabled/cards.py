"""Tables that are a card for one item: a label at the left, and what it says beside it, line by line."""

from collections.abc import Sequence

from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.words.headings import label_of
from minutes.words.labels import find_label, label_number

_FEWEST = 2  # labelled rows
_PARTS = frozenset(
    (Role.AGENDA, Role.DISCUSSION, Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE, Role.NUMBER)
)
_FOOT = frozenset((Role.IMPLEMENTER, Role.DEADLINE))


def card_lines(table: Table) -> list[str] | None:
    """The lines "label: words" that a card holds, two of them for a row with two labels; None for another table."""
    lines: list[str] = []
    seen: list[Role] = []
    for row in table.rows:
        cells = [cell for cell in row if not cell.continued]
        if len(cells) == 1:
            label = find_label(cells[0].text)
            seen += [label.role] if label else []
            lines += cells[0].text.split("\n")
            continue
        if len(cells) % 2:  # the item's number beside all of its rows
            label = find_label(cells[0].text)
            if label is None or label.role is not Role.AGENDA:
                return None
            lines += cells.pop(0).text.split("\n")
        pairs = _pairs(cells)
        if pairs is None:
            return None
        seen += [role for role, _, _ in pairs]
        for role, name, words in pairs:
            told = f"{name.rstrip(' :ঃ')}: {words}"
            lines += [told] if role in _FOOT else told.split("\n")  # a list of offices is one value
    whole = len(seen) > _FEWEST and not {Role.IMPLEMENTER, Role.DISCUSSION}.isdisjoint(seen)
    counted = seen == [Role.AGENDA, Role.DECISION] and _counts_items(table)
    is_card = Role.DECISION in seen and (whole or counted)
    is_foot = _FOOT.issuperset(seen) and Role.IMPLEMENTER in seen  # below the decisions of one item
    return lines if is_card or is_foot else None


def _counts_items(table: Table) -> bool:
    """Whether the label that a table begins with has the item's number ("আলোচ্যসূচি ৫৪.১")."""
    return label_number(table.rows[0][0].text) is not None


def _pairs(cells: Sequence[Cell]) -> list[tuple[Role, str, str]] | None:
    """The labels of a row with their roles and what stands behind each; None where it is no row of a card."""
    if any(cell.tables for cell in cells):
        return None
    found = []
    for label, words in zip(cells[::2], cells[1::2], strict=True):
        role = label_of(label.text)
        if role not in _PARTS or role is None or label_of(words.text) is not None:
            return None
        found.append((role, label.text, words.text))
    return found
