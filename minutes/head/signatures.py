"""Whether a paper is signed: the mark or the day of a signature in its foot."""

import re
from collections.abc import Sequence

from minutes.chars import any_of, fold
from minutes.document import Table
from minutes.grammar.header import DRAFT, SIGNED
from minutes.head.memo import Memo
from minutes.items import Doubt
from minutes.words.fields import LONGEST_LINE

_SIGNED, _DRAFT = any_of(SIGNED), any_of(DRAFT)
_DAY_SIGNED = re.compile(r"^\(?[0-9০-৯]{1,2}\s?[./-]\s?[0-9০-৯]{1,2}\s?[./-]\s?[0-9০-৯]{2,4}\)?$")


def is_signed(head: Sequence[str], tail: Sequence[str], memo: Memo) -> tuple[bool, list[Doubt]]:
    """A mark of a signature or its day below the decisions, or number and date of the memo there; a draft has none."""
    marks = [line for line in tail if is_signature(line) or _DAY_SIGNED.match(line.strip())]
    draft = [line for line in (*head[:8], *tail) if len(line) < LONGEST_LINE and _DRAFT.search(fold(line))]
    if draft and marks:
        return False, [Doubt(where="header", code="signed_unsure", what=f"{draft[0]} / {marks[0]}")]
    return not draft and (memo.in_tail or bool(marks)), []


def signs_alone(line: str) -> bool:
    """Whether a line is a signature's mark and nothing else, as in a cell of its own ("স্বাক্ষরিত/-")."""
    mark = _SIGNED.search(fold(line))
    return (
        mark is not None
        and not fold(line)[: mark.start()].strip(" (")
        and not fold(line)[mark.end() :].strip(" /.-)")
    )


def is_signature(line: str) -> bool:
    """Whether a line below the decisions says that somebody signed."""
    return bool(_SIGNED.search(fold(line)))


def is_signed_in_cells(table: Table) -> bool:
    """Whether all that stands in a table are signatures beside each other."""
    return all(is_signature(cell.text.partition("\n")[0]) for row in table.rows for cell in row if cell.text)
