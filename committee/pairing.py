"""Which decision of one document is which of another: a draft and its signed copy, a table and what came back from Excel."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from committee.carry import letters_of

_ALIKE = 80.0  # of 100: from here on two texts are one decision that was reworded
_ALIKE_OF_ONE_NUMBER = 40.0  # under one number less is enough
_MOST = 400  # decisions that are compared word by word


@dataclass(frozen=True, kw_only=True)
class Named:
    """A decision as it is compared: its label and its text."""

    label: str
    text: str


Pair = tuple[int | None, int | None]


def pair(old: Sequence[Named], new: Sequence[Named]) -> list[Pair]:
    """(place in `old`, place in `new`) for every decision of both, in the new order, what is missing there last.

    The same words are the same decision, whatever its number; then the same number with similar words, then similar
    words; then the same number, whatever it says. None stands for “not there”.
    """
    found: dict[int, int] = {}  # place in new → place in old
    for same in (_both_same, _same_words, _number_and_alike, _alike, _same_number):
        free = [i for i in range(len(old)) if i not in found.values()]
        for there in (j for j in range(len(new)) if j not in found):
            best = max(free[:_MOST], key=lambda i, j=there: same(old[i], new[j]), default=None)  # type: ignore[misc]
            if best is not None and same(old[best], new[there]) > 0:
                found[there] = best
                free.remove(best)
    kept: list[Pair] = [(found.get(j), j) for j in range(len(new))]
    return kept + [(i, None) for i in range(len(old)) if i not in found.values()]


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same, however they were typed: spaces, marks and the script of digits do not count."""
    return letters_of(one) == letters_of(other)


def _both_same(one: Named, other: Named) -> float:
    return float(_same_label(one, other) and same_words(one.text, other.text))


def _same_words(one: Named, other: Named) -> float:
    return float(same_words(one.text, other.text))


def _number_and_alike(one: Named, other: Named) -> float:
    return _likeness(one, other, _ALIKE_OF_ONE_NUMBER) if _same_label(one, other) else 0.0


def _alike(one: Named, other: Named) -> float:
    return _likeness(one, other, _ALIKE)


def _same_number(one: Named, other: Named) -> float:
    return float(_same_label(one, other))


def _same_label(one: Named, other: Named) -> bool:
    return bool(letters_of(one.label)) and letters_of(one.label) == letters_of(other.label)


def _likeness(one: Named, other: Named, least: float) -> float:
    score = fuzz.ratio(letters_of(one.text), letters_of(other.text), score_cutoff=least)
    return float(score)
