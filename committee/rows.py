"""Decisions that one question names, all to be compared with the paper."""

from collections.abc import Sequence

ROWS = "rows_unsure"  # the reader's problem that lists such decisions
_BETWEEN = " · "


def listed(places: Sequence[str]) -> str:
    """The names of decisions as such a problem lists them, each once."""
    return _BETWEEN.join(dict.fromkeys(places))


def places_in(what: str) -> tuple[str, ...]:
    """The names that such a problem lists."""
    return tuple(what.split(_BETWEEN))
