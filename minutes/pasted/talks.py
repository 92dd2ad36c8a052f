"""Columns that hold more than their headings say: the talk behind each subject's colon."""

import re
from dataclasses import replace

from minutes.grammar.columns import Role
from minutes.words.column_words import ColumnWords

_TITLE = re.compile(r"[^\d\s:ঃ]{3}\s?[:ঃ](?=\s)")
_BOTH = frozenset((Role.AGENDA, Role.DISCUSSION))


def with_talks(columns: ColumnWords, text: str, rows: int) -> ColumnWords:
    """The columns, where that of subjects holds the talk behind each title's colon, too. `text`: so many rows of them."""
    if columns.at(Role.DISCUSSION) is not None or frozenset((Role.AGENDA,)) not in columns.roles:
        return columns
    if 2 * len(_TITLE.findall(f"{text}\n")) < rows:
        return columns
    return replace(columns, roles=tuple(_BOTH if one == {Role.AGENDA} else one for one in columns.roles))
