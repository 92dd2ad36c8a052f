"""From one meeting's minutes to the next: age, continuation, recognising the same minutes."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz

from places.text import match_key, nfc

# Words every decision is made of; they do not tell one from another.
_COMMON = frozenset(
    match_key(word)
    for word in (
        *("করতে", "হবে", "হয়", "হলো", "হল", "করা", "করার", "জন্য", "এবং", "ও", "এর", "এ", "কে", "যে", "সে", "তা"),
        *("গ্রহণ", "ব্যবস্থা", "প্রয়োজনীয়", "নিশ্চিত", "সিদ্ধান্ত", "গৃহীত", "নিয়মিত", "দ্রুত", "সকল", "সংশ্লিষ্ট"),
        *("বিষয়ে", "মধ্যে", "তারিখের", "আগামী", "সভায়", "সভার", "পূর্বে", "অনুরোধ", "উদ্যোগ", "রাখতে", "নিতে", "দিতে"),
    )
)
_ALIKE = 0.8
_TYPED_ALIKE = 90.0
_FEWEST_WORDS = 3


def age(opened_cycle: int, cycle: int) -> int:
    """For how many meetings a task has been open: 1 when it was taken at the last one."""
    return max(1, cycle - opened_cycle + 1)


@dataclass(frozen=True, kw_only=True)
class OpenDecision:
    """An open decision of other minutes: its text, the ids of the offices that still have a task from it, and the day of its
    meeting."""

    id: int
    text: str
    office_ids: frozenset[int]
    on: date | None = None


def is_later(on: date | None, held: date | None) -> bool:
    """Whether a decision of the meeting on this day came after the meeting held on that one, whose minutes are belated."""
    return on is not None and held is not None and on > held


def _alike(one: str, other: str) -> float:
    """0–1: how much of what two decisions say is the same; 0 where too little is said to tell."""
    first, second = match_key(one), match_key(other)
    if first == second:
        return 1.0 if first else 0.0
    words, others = (set(text.split()) - _COMMON for text in (first, second))
    if min(len(words), len(others)) < _FEWEST_WORDS:
        return 0.0
    if {w for w in words if w.isdecimal()} != {w for w in others if w.isdecimal()}:
        return 0.0
    shared = 2 * len(words & others) / (len(words) + len(others))
    typed = fuzz.ratio(first, second)
    return max(shared if shared >= _ALIKE else 0.0, typed / 100 if typed >= _TYPED_ALIKE else 0.0)


def continuation(
    new_text: str, new_offices: Iterable[int], open_decisions: Iterable[OpenDecision]
) -> OpenDecision | None:
    """The open decision that a new one seems to repeat, the likeliest and then the oldest; None where none does.

    Only a suggestion, and a conservative one: nearly the same words, the same figures and at least one office in common.
    """
    offices = frozenset(new_offices)
    scored = (
        (_alike(new_text, old.text), -old.id, old) for old in open_decisions if old.office_ids & offices
    )
    best = max(
        ((score, order, old) for score, order, old in scored if score), default=None, key=lambda s: s[:2]
    )
    return None if best is None else best[2]


@lru_cache(maxsize=4096)
def letters_of(text: str) -> str:
    """`text` down to its letters and figures: what two ways of typing one sentence have in common."""
    # Signs that spaces kept apart may join into one.
    return nfc(match_key(text).replace(" ", ""))


def fingerprint(texts: Iterable[str], committee: str, on: date | None) -> str:
    """64 hexadecimal characters that are the same for the same minutes, however they were typed or sent.

    `texts`: the decisions in order. Spaces, punctuation, zero-width characters and the script of digits do not count.
    """
    parts = (letters_of(committee), on.isoformat() if on else "", *map(letters_of, texts))
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
