"""A decision written anew: what becomes of the time limit that its old words set.

The first two are called in a child process like every reading: `child.call("minutes.retelling:retold", …)`.
"""

from datetime import date
from enum import StrEnum

from committee.pairing import same_words
from minutes.edits import DecisionChange
from minutes.words import deadlines

NO_LIMIT: DecisionChange = {"deadline": None, "deadline_date": None, "recurring": None}


class Told(StrEnum):
    """What is to be said of the limit."""

    NOTHING = ""
    FOLLOWS = "follows"  # it came from the old words, and the new ones say another, or none
    ASKS = "asks"  # it did not, and the new words say another one


def limit_in(text: str, meeting: date | None) -> DecisionChange:
    """The limit that a decision's words set, as values of the decision; none of them where they set none."""
    found = deadlines.in_text(text, meeting)
    if found is None:
        return NO_LIMIT
    limit = deadlines.reckoned(found, meeting, text)
    return {
        "deadline": limit.phrase,
        "deadline_date": limit.day or limit.reckoned,
        "recurring": limit.recurring,
    }


def retold(
    before: str, now: str, phrase: str | None, day: date | None, meeting: date | None
) -> tuple[DecisionChange, Told]:
    """The limit in the words as they are now, and what becomes of the one that stands (`phrase`, `day`)."""
    named = limit_in(now, meeting)
    return named, follow(limit_in(before, meeting), {"deadline": phrase, "deadline_date": day}, named)


def follow(before: DecisionChange, stands: DecisionChange, named: DecisionChange) -> Told:
    """What becomes of the limit that `stands`, where the old words named `before` and the new ones name another.

    A limit that was set by hand, or stood in a column of its own, is not changed unasked.
    """
    if _same(named, stands) or _same(named, before):
        return Told.NOTHING
    if _same(before, stands):
        return Told.FOLLOWS
    return Told.ASKS if named.get("deadline") else Told.NOTHING


def _same(one: DecisionChange, other: DecisionChange) -> bool:
    """Whether two limits are one: alike in words, and not of two days."""
    if not same_words(one.get("deadline") or "", other.get("deadline") or ""):
        return False
    days = {one.get("deadline_date"), other.get("deadline_date")} - {None}
    return len(days) < 2
