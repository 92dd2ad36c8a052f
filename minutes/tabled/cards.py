"""Tables that are a card for one item: a label at the left, and what it says beside it, line by line."""

from collections.abc import Sequence

from minutes.document import Cell, Table
from minutes.grammar.columns import Role
from minutes.words.headings import label_of
from minutes.words.labels import find_label, label_number
from minutes.words.value_labels import KNOWN_BY, role_of

_FEWEST = 2  # labelled rows
_PARTS = frozenset(
    (Role.AGENDA, Role.DISCUSSION, Role.DECISION, Role.IMPLEMENTER, Role.DEADLINE, Role.NUMBER)
)
_FOOT = frozenset((Role.IMPLEMENTER, Role.DEADLINE))


def card_lines(table: Table) -> list[str] | None:
    """The lines "label: words" that a card holds, two of them for a row with two labels; None for another table."""
    lines: list[str] = []
    seen: list[Role] = []
    guessed = counted = False  # `counted`: the row before is the label of a decision that stands below
    for row in table.rows:
        cells = [cell for cell in row if not cell.continued]
        if len(cells) == 1 or not any(cell.text.strip() for cell in cells[1:]):
            label = find_label(cells[0].text)
            if label is not None and label.role in _FOOT and not label.rest:
                seen.append(label.role)
                continue  # a limit left open: the line below the card is no part of it
            seen += [label.role] if label else []
            lines += cells[0].text.split("\n")
            counted = label is not None and label.role is Role.DECISION and not label.rest
            continue
        if len(cells) % 2:  # the item's number beside all of its rows
            label = find_label(cells[0].text)
            if label is None or label.role is not Role.AGENDA:
                return None
            lines += cells.pop(0).text.split("\n")
        pairs = _pairs(cells)
        if pairs is None:
            return None
        guessed = guessed or any(told is None for _, told, _ in pairs)
        seen += [role for role, told, _ in pairs if told is not None]
        if counted and pairs[0][0] is Role.DISCUSSION:  # "সিদ্ধান্ত-০১", and beside "বিবরণ" what it is
            role, _, words = pairs.pop(0)
            lines += words.split("\n")
        counted = False
        for role, name, words in pairs:
            if role is Role.REMARKS:
                continue
            told = f"{(name or KNOWN_BY[role]).rstrip(' :ঃ')}: {words}"
            lines += [told] if role in _FOOT else told.split("\n")  # a list of offices is one value
    whole = len(seen) > _FEWEST and not {Role.IMPLEMENTER, Role.DISCUSSION}.isdisjoint(seen)
    of_one_item = seen == [Role.AGENDA, Role.DECISION] and _counts_items(table)
    is_card = Role.DECISION in seen and (whole or of_one_item)
    if guessed:
        return lines if Role.DECISION in seen and whole else None
    is_foot = _FOOT.issuperset(seen) and Role.IMPLEMENTER in seen  # below the decisions of one item
    return lines if is_card or is_foot else None


def _counts_items(table: Table) -> bool:
    """Whether the label that a table begins with has the item's number ("আলোচ্যসূচি ৫৪.১")."""
    return label_number(table.rows[0][0].text) is not None


def _pairs(cells: Sequence[Cell]) -> list[tuple[Role, str | None, str]] | None:
    """The labels of a row with their roles and what stands behind each; None where it is no row of a card.

    A label that only its value tells is None: "কত দিনে | ৩০/১২/২০২০", whatever a clerk calls it.
    """
    if any(cell.tables for cell in cells):
        return None
    found: list[tuple[Role, str | None, str]] = []
    for label, words in zip(cells[::2], cells[1::2], strict=True):
        known = label_of(label.text)
        role = known or role_of(words.text)
        if role not in (*_PARTS, Role.REMARKS) or role is None or label_of(words.text) is not None:
            return None
        found.append((role, label.text if known else None, words.text))
    return found
