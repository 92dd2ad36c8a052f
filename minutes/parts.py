"""Pasted text that came in several messages, read as one document: Telegram cuts at 4096 characters, wherever that falls."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from minutes.model import Kind, Minutes
from minutes.read import read_text

# Between two parts there was the end of a line, a space inside one, or a cut through a word.
# Telegram strips the white space at the cut, so which it was shows only in what makes sense.
_JOINTS = ("\n", " ", "", "\t")
_WORD = re.compile(r"[\u0980-\u09ff\u200c\u200d]+|[A-Za-z]+")
_LONGEST_WORD = 60
_LIMIT = 4096  # what one message may hold, in UTF-16 units (Bot API)
_FRAGMENT = 2  # letters and signs: what is hardly a word
_APART = tuple(joint for joint in _JOINTS if joint)
_MOST = 40  # parts; beyond that nobody pastes by hand, and the first joint is taken for all


def read_parts(parts: Sequence[str]) -> Minutes:
    """Read the parts as one document; of the ways to join them the one that reads best.

    Every joint is settled by itself, from the first on: with the most decisions, then with the fewest problems.
    """
    text = parts[0]
    words = frozenset(word for part in parts for word in _WORD.findall(part)[1:-1])
    for before, part in pairwise(parts):
        joints = _joints(before, part, words) if len(parts) <= _MOST else _JOINTS[:1]
        ways = [f"{text}{joint}{part}" for joint in joints]
        text = max(ways, key=_sense) if len(ways) > 1 else ways[0]
    return read_text(text)


def _joints(before: str, part: str, words: frozenset[str]) -> tuple[str, ...]:
    """The ways in which a part may go on the one before it, the likelier first.

    A full part was cut where it was full, perhaps through a word; a shorter one at white space, which was stripped.
    """
    if unicodedata.category(part[:1] or " ").startswith("M"):
        return ("",)
    left, right = _WORD.findall(before[-_LONGEST_WORD:]), _WORD.findall(part[:_LONGEST_WORD])
    if not (left and right and before.endswith(left[-1]) and part.startswith(right[0])):
        return _JOINTS
    known = (left[-1] in words) + (right[0] in words)
    if f"{left[-1]}{right[0]}" in words and known < 2:
        return ("",)
    if known == 2:
        return _APART
    full = len(before.encode("utf-16-le")) // 2 >= _LIMIT
    return ("", *_APART) if full or min(len(left[-1]), len(right[0])) <= _FRAGMENT else _JOINTS


def _sense(text: str) -> tuple[bool, int, int]:
    """How well a text reads: as minutes at all, how many decisions, how few problems."""
    minutes = read_text(text)
    named = sum(bool(decision.offices or decision.number) for decision in minutes.decisions)
    return (minutes.kind is Kind.MINUTES, len(minutes.decisions) + named, -len(minutes.problems))
