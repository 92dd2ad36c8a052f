"""A cell that says again what its column is: "বাস্তবায়নকারীঃ অফিসার ইনচার্জ", "সময়: ৩১/০৩/২০২৩"."""

import re

from minutes.chars import fold
from minutes.grammar.columns import Role
from minutes.headings import label_of

_LABEL = re.compile(
    r"^\s{0,3}(?P<label>[^\W\d_][^:ঃ\n,;।()/\d]{2,30}?)\s?(?::-?|ঃ-?(?![\u0980-\u09ff]))\s{0,3}(?=\S)"
)
_SAYS_WHO = tuple(map(fold, ("বাস্তবায়ন", "দায়িত্ব")))  # "সহযোগিতায়: …" says what part who follows has


def without_its_label(cell: str, role: Role) -> str:
    """The cell of a column of this role without the label before its words."""
    found = _LABEL.match(cell)
    if found is None or label_of(found["label"]) is not role:
        return cell
    own = role is Role.DEADLINE or fold(found["label"]).startswith(_SAYS_WHO)
    return cell[found.end() :] if own else cell
