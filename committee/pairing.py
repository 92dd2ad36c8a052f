"""Which decision of one document is which of another: a draft and its signed copy, a table and what came back from Excel."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from committee.carry import letters_of
from committee.short import label

_ALIKE = 80.0  # of 100: from here on two texts are one decision that was reworded
_NEARLY_THE_SAME = 90.0  # from here on the number does not matter
_ALIKE_OF_ONE_NUMBER = 60.0  # under one number less is enough
_SAME_SHARE = 0.5
_MOST = 400  # decisions that are compared word by word


@dataclass(frozen=True, kw_only=True)
class Named:
    """A decision as it is compared: its label and its text."""

    label: str
    text: str


def named(number: str | None, agenda_no: str | None, text: str) -> Named:
    """A decision by its numbers and words."""
    return Named(label=label(number, agenda_no), text=text)


Pair = tuple[int | None, int | None]


def pair(old: Sequence[Named], new: Sequence[Named], *, by_number: bool = False) -> list[Pair]:
    """(place in `old`, place in `new`) for every decision of both, in the new order, what is missing there last.

    The same or nearly the same words are the same decision, whatever its number; then the same number with similar
    words, then similar words; then the same number, whatever it says. `by_number`: the number goes before everything.
    None stands for “not there”.
    """
    found: dict[int, int] = {}  # place in new → place in old
    ways = (_both_same, _same_words, _nearly_same, _number_and_alike, _alike, _same_number)
    for same in (_same_number, *ways) if by_number else ways:
        free = [i for i in range(len(old)) if i not in found.values()]
        for there in (j for j in range(len(new)) if j not in found):
            best = max(free[:_MOST], key=lambda i, j=there: same(old[i], new[j]), default=None)  # type: ignore[misc]
            if best is not None and same(old[best], new[there]) > 0:
                found[there] = best
                free.remove(best)
    kept: list[Pair] = [(found.get(j), j) for j in range(len(new))]
    return kept + [(i, None) for i in range(len(old)) if i not in found.values()]


def same_meeting(old: Sequence[Named], new: Sequence[Named]) -> bool:
    """Whether two lists of decisions come of one meeting, as a draft and its signed copy do: half of them, at least, are
    the same or nearly so."""
    if not old or not new:
        return False
    alike = sum(i is not None and j is not None and _both_alike(old[i], new[j]) for i, j in pair(old, new))
    return alike >= _SAME_SHARE * max(len(old), len(new))


def _both_alike(one: Named, other: Named) -> bool:
    least = _ALIKE_OF_ONE_NUMBER if _same_label(one, other) else _ALIKE
    return same_words(one.text, other.text) or _likeness(one, other, least) > 0


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same, however they were typed: spaces, marks and the script of digits do not count."""
    return letters_of(one) == letters_of(other)


def _both_same(one: Named, other: Named) -> float:
    return float(_same_label(one, other) and same_words(one.text, other.text))


def _same_words(one: Named, other: Named) -> float:
    return float(bool(one.text) and same_words(one.text, other.text))


def _nearly_same(one: Named, other: Named) -> float:
    return _likeness(one, other, _NEARLY_THE_SAME)


def _number_and_alike(one: Named, other: Named) -> float:
    return _likeness(one, other, _ALIKE_OF_ONE_NUMBER) if _same_label(one, other) else 0.0


def _alike(one: Named, other: Named) -> float:
    return _likeness(one, other, _ALIKE)


def _same_number(one: Named, other: Named) -> float:
    return float(_same_label(one, other))


def _same_label(one: Named, other: Named) -> bool:
    return bool(letters_of(one.label)) and letters_of(one.label) == letters_of(other.label)


def _likeness(one: Named, other: Named, least: float) -> float:
    if not one.text.strip():
        return 0.0
    score = fuzz.ratio(letters_of(one.text), letters_of(other.text), score_cutoff=least)
    return float(score)
