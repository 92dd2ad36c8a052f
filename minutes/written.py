"""What a secretary writes while he goes through a draft → values of the model, by the same rules as a document's.

Called in a child process like every reading: `child.call("minutes.written:offices", …)`.
"""

from datetime import date

from minutes.chars import fold
from minutes.decided.decisions import build
from minutes.edits import DecisionChange
from minutes.items import Item
from minutes.known import standard
from minutes.model import Decision
from minutes.offices.mentions import examine
from minutes.words import deadlines
from minutes.words.clauses import is_none

_NOBODY = frozenset(map(fold, ("কেউ না", "কেউ নয়", "কেউ নেই", "না", "none", "nobody", "no one")))


def offices(words: str, meeting: date | None) -> DecisionChange:
    """Who implements: the mentions in `words`, none for a dash or “নাই”; no change where they name nobody."""
    if is_none(words) or fold(words.strip(" ।.")) in _NOBODY or not any(letter.isalnum() for letter in words):
        return {"offices": ()}
    names = examine(words, known=standard()).names
    return {"offices": names} if names else {}


def deadline(words: str, meeting: date | None) -> DecisionChange:
    """Until when: the phrase and the day it names or, counted from the meeting, comes to; neither for a dash or “নাই”.

    No change where it names a day that no month has.
    """
    none = is_none(words) or fold(words.strip(" ।.")) in _NOBODY
    limit = None if none else deadlines.in_column(words, meeting)
    if limit is None:
        return {"deadline": None, "deadline_date": None, "recurring": None}
    if deadlines.names_no_day(words, meeting):
        return {}
    limit = deadlines.reckoned(limit, meeting)
    return {
        "deadline": limit.phrase,
        "deadline_date": limit.day or limit.reckoned,
        "recurring": limit.recurring,
    }


def decisions(
    words: str, meeting: date | None, agenda_no: str | None, agenda_title: str, bangla: bool
) -> tuple[Decision, ...]:
    """The decisions in `words`, as if they stood under this agenda item: numbers, implementers and limits are taken out."""
    item = Item(agenda_no=agenda_no, agenda_title=agenda_title, decision=words)
    found, _ = build([item], standard(), meeting=meeting, bangla=bangla, named=True)
    return found
