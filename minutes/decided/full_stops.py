"""The full stop that a scan lost at the end of a decision, where the others have theirs."""

from collections.abc import Sequence
from dataclasses import replace

from minutes.grammar.doubts import VERBS_AT_THE_END
from minutes.model import Decision

_FEW, _MOSTLY = 3, 0.6
_STOP = "।"


def with_full_stops(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions, those that end with their verb closed as most of them are."""
    closed = sum(one.text.endswith(_STOP) for one in decisions)
    if len(decisions) < _FEW or closed < _MOSTLY * len(decisions):
        return tuple(decisions)
    return tuple(
        replace(one, text=one.text + _STOP) if one.text.endswith(VERBS_AT_THE_END) else one
        for one in decisions
    )
