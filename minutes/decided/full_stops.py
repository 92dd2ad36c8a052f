"""The full stop that a scan lost at the end of a decision, where the others have theirs, and specks behind one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from minutes.grammar.doubts import VERBS_AT_THE_END
from minutes.model import Decision

_FEW, _MOSTLY = 3, 0.6
_STOP = "।"
_SPECK = re.compile(r"(?<=।)\s?[‘’'`´.,]$")


def with_full_stops(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions, those that end with their verb closed as most of them are, without specks behind the full stop."""
    decisions = tuple(replace(one, text=_without_speck(one.text)) for one in decisions)
    closed = sum(one.text.endswith(_STOP) for one in decisions)
    if len(decisions) < _FEW or closed < _MOSTLY * len(decisions):
        return decisions
    return tuple(
        replace(one, text=one.text + _STOP) if one.text.endswith(VERBS_AT_THE_END) else one
        for one in decisions
    )


def _without_speck(text: str) -> str:
    """`text` without a quotation mark behind its full stop, where none was opened."""
    speck = _SPECK.search(text)
    opened = speck is not None and re.search(r"[‘'`´]", text[: speck.start()])
    return text[: speck.start()] if speck and not opened else text
