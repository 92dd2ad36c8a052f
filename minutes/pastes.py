"""Pasted text that came in several messages: Telegram cuts at 4096 characters, wherever that falls."""

from collections.abc import Sequence

from minutes.model import Kind, Minutes
from minutes.read import read_text

# Between two parts there was the end of a line, a space inside one, or a cut through a word.
# Telegram strips the white space at the cut, so which it was shows only in what makes sense.
_JOINTS = ("\n", " ", "", "\t")
_MOST = 40  # parts; beyond that nobody pastes by hand, and the first joint is taken for all


def read_parts(parts: Sequence[str]) -> Minutes:
    """Read the parts as one document; of the ways to join them the one that reads best.

    Every joint is settled by itself, from the first on: with the most decisions, then with the fewest problems.
    """
    text = parts[0]
    joints = _JOINTS if len(parts) <= _MOST else _JOINTS[:1]
    for part in parts[1:]:
        text = max((f"{text}{joint}{part}" for joint in joints), key=_sense)
    return read_text(text)


def _sense(text: str) -> tuple[bool, int, int]:
    """How well a text reads: as minutes at all, how many decisions, how few problems."""
    minutes = read_text(text)
    named = sum(bool(decision.offices or decision.number) for decision in minutes.decisions)
    return (minutes.kind is Kind.MINUTES, len(minutes.decisions) + named, -len(minutes.problems))
