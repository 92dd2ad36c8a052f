"""What kind of decision it is: a proposal, with the words it rests on."""

from committee.values import Nature
from minutes.chars import any_of, any_of_words, fold
from minutes.grammar.natures import APPROVED, FORMAL, GRANTED, ORDERING, STANDING, STANDING_COLUMN

_FORMAL, _STANDING = any_of_words((*FORMAL, *APPROVED)), any_of_words(STANDING)
_ORDERING, _COLUMN = any_of(ORDERING), any_of(STANDING_COLUMN)
_GRANTED = any_of(GRANTED)


def propose(text: str, time_column: str, *, dated: bool, asked: bool = True) -> tuple[Nature, str]:
    """The nature of the decision `text` and the words it was judged by; `dated`: it has a day to be done by.

    `asked`: somebody is named to carry it out, or a time is set.
    """
    folded = fold(text)
    ordered = _ORDERING.search(folded)
    formal = None if ordered else _FORMAL.search(folded) or (None if asked else _GRANTED.search(folded))
    if formal is not None:
        return Nature.FORMAL, text[formal.start() : formal.end()].strip()
    column = _COLUMN.search(fold(time_column))
    if column is not None:
        return Nature.STANDING, time_column[column.start() : column.end()].strip()
    standing = _STANDING.search(folded)
    if standing is not None and not dated:
        return Nature.STANDING, text[standing.start() : standing.end()].strip()
    return Nature.ONE_OFF, ""
