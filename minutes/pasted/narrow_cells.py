"""How well the short lines of narrow columns fit into one of them, and the text that they are."""

from collections.abc import Callable, Sequence
from functools import cache
from unicodedata import category

from minutes.chars import first_word
from minutes.grammar.columns import Role
from minutes.known import Known
from minutes.offices.adjacent import parted
from minutes.pasted.cells import ends_sentence, fit_of
from minutes.readers.wrapping import joint
from minutes.words.numbers import leading_number

_ROOM = 0.8  # of the widest line of its cell, up to which the next line's first word would have fitted
_JOINS = "\u09cd"  # makes one of two letters
_UNFILLED = 1.5  # what a line costs its cell that ends before its column does
_ENDS = ("।", ":", "ঃ", ";", "?")


def fitting(
    lines: Sequence[str], roles: Sequence[frozenset[Role]], known: Known
) -> Callable[[int, int, int], float]:
    """How well the lines from one to another fit into a column as what they are: broken where they were full."""
    widths = [width_of(line) for line in lines]
    first = [width_of(first_word(line)) for line in lines]
    ended = [_ends(line) for line in lines]
    begun = [leading_number(line)[0] is not None for line in lines]

    @cache
    def fit(column: int, start: int, end: int) -> float:
        widest = max(widths[start:end], default=0)
        unfilled = sum(
            widths[at] + 1 + first[at + 1] <= _ROOM * widest and not ended[at] and not begun[at + 1]
            for at in range(start, end - 1)
        )
        return fit_of(roles[column], joined(lines[start:end]), known) - _UNFILLED * unfilled

    return fit


def _ends(line: str) -> bool:
    return line.endswith(_ENDS) or ends_sentence(line)


def joined(lines: Sequence[str]) -> str:
    """The lines as one: a word goes on behind its hyphen."""
    text = ""
    for line in lines:
        text = f"{text}{joint(text, line)}{line}" if text else line
    return text


def names_of(lines: Sequence[str], known: Known) -> str:
    """A cell's lines as one, but where one ends with an office and the next begins with another, and nothing parts them."""
    text = joined(lines)
    apart = parted(text, known=known)
    if len(lines) < 2 or len(apart) != len(text):
        return text
    begins = {len(joined(lines[:at])) for at in range(1, len(lines))}
    return "".join("\n" if sign == "\n" and at in begins else text[at] for at, sign in enumerate(apart))


def width_of(text: str) -> float:
    """How wide a text is printed, in letters: signs above and below them take no room, signs beside them and spaces half."""
    width, before = 0.0, ""
    for sign in text:
        kind = category(sign)
        if kind[0] == "L" or kind == "Nd":
            width += 1.0 if before != _JOINS else 0.5
        elif kind not in ("Mn", "Cf"):
            width += 0.5
        before = sign
    return width
