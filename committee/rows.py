"""The question that has a whole paper compared with what was read, and the decisions that it names to be looked at first."""

from collections.abc import Sequence

ROWS = "rows_unsure"  # the reader's problem
PAGE = 4  # decisions that are read through at a time
_BETWEEN = " · "


def pages(decisions: int) -> int:
    """On how many pages so many decisions are read through."""
    return max(1, -(-decisions // PAGE))


def listed(places: Sequence[str]) -> str:
    """The names of decisions as such a problem lists them, each once."""
    return _BETWEEN.join(dict.fromkeys(places))


def places_in(what: str) -> tuple[str, ...]:
    """The names that such a problem lists; none where it names no decision."""
    return tuple(filter(None, what.split(_BETWEEN)))
