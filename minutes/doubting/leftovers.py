"""Words that could not be converted from an old encoding: in which decision each stands."""

from collections.abc import Sequence

from minutes.items import Doubt
from minutes.model import Decision
from minutes.places import places

_MOST_WORDS = 12


def leftovers(words: Sequence[str], decisions: Sequence[Decision]) -> tuple[Doubt, ...]:
    """A doubt for each decision that has such words, and one for all that stand elsewhere."""
    places: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        places.setdefault(_place(word, decisions), []).append(word)
    return tuple(
        Doubt(where=where, code="old_encoding_left", what=", ".join(found[:_MOST_WORDS]))
        for where, found in places.items()
    )


def _place(word: str, decisions: Sequence[Decision]) -> str:
    for place, decision in zip(places(decisions), decisions, strict=True):
        if any(word in text for text in (decision.text, decision.implementer_raw, decision.deadline or "")):
            return place
    return "file"
