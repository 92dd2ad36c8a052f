"""What kind of decision it is: a proposal, with the words it rests on."""

from committee.values import Nature
from minutes.chars import any_of, fold
from minutes.grammar.natures import FORMAL, ORDERING, STANDING, STANDING_COLUMN

_FORMAL, _ORDERING, _STANDING, _COLUMN = map(any_of, (FORMAL, ORDERING, STANDING, STANDING_COLUMN))


def propose(text: str, time_column: str, *, dated: bool) -> tuple[Nature, str]:
    """The nature of the decision `text` and the words it was judged by; `dated`: it has a day to be done by."""
    folded = fold(text)
    formal = None if _ORDERING.search(folded) else _FORMAL.search(folded)
    if formal is not None:
        return Nature.FORMAL, text[formal.start() : formal.end()].strip()
    column = _COLUMN.search(fold(time_column))
    if column is not None:
        return Nature.STANDING, time_column[column.start() : column.end()].strip()
    standing = _STANDING.search(folded)
    if standing is not None and not dated:
        return Nature.STANDING, text[standing.start() : standing.end()].strip()
    return Nature.ONE_OFF, ""
