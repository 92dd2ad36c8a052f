"""How a file is written: where it puts spaces, strokes and hyphens at the end of lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutes.readers import wrapping
from minutes.readers.pdf.lines import Line

ROOM = 0.4  # of the letters' size: enough for a space
_FEWEST, _SURELY = 3, 0.7  # wrapped lines that must end with a space, and the part of them that must
_ALWAYS, _HARDLY = 0.85, 0.1
_SENTENCE_ENDS = ("।", ".", "?", "!", "৷", "|")
BANGLA = re.compile(r"[\u0964\u0980-\u09ff]")  # behind other letters the space is not told
_NEAR_MARGIN = 0.25  # of the room between the margins
_OFTEN = 0.03  # the part of lines that end in a hyphen from which on it is the program that puts it there
PARTED_WORD = re.compile(r"[\u0985-\u09ce\u09d7\u09dc-\u09e1]-$")
MARKS = ".,;:।?!()[]‘’“”'\"-\u00ad"
_TIGHT = re.compile(r"/[\u0980-\u09ff]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Habits:
    """How a file is written.

    `ends`: the space at which a line was wrapped is written. `only_wrapped`: and none behind a paragraph.
    `tight_strokes`: none stands behind a "/" at its end. `parts_words`: words are parted at the end of lines, with a
    hyphen. `words`: all that stand in it.
    """

    ends: bool
    only_wrapped: bool
    tight_strokes: bool
    parts_words: bool
    words: frozenset[str]


def habits_of(places: Iterable[tuple[Sequence[Line], float, float]], *, typeset: bool) -> Habits:
    """The habits of a file whose lines stand in these places: lines, left and right margin.

    `typeset`: it was made by a program that parts words at the end of lines.
    """
    spaced = wrapped = lines_spaced = lines_wrapped = tight = wide = hyphens = lasts = lasts_spaced = 0
    words: set[str] = set()
    for lines, left, right in places:
        for (line, place), (_, below) in pairwise([(line, placed(line)) for line in lines]):
            if line.is_parted or not wrapping.goes_on(place, below, left, right):
                continue
            hyphens += bool(PARTED_WORD.search(line.words[-1].text))
            lines_wrapped += 1
            lines_spaced += line.spaced
            if right - line.right > ROOM * line.size:
                wrapped += 1
                spaced += line.spaced
        if lines:
            lasts += 1
            lasts_spaced += lines[-1].spaced
        for line in lines:
            words.update(word.text.strip(MARKS) for word in line.words)
            if "/" in line.text:
                tight += len(_TIGHT.findall(line.text))
                wide += line.text.count("/ ")
    only_wrapped = lines_spaced >= _FEWEST and lasts_spaced <= _HARDLY * lasts
    return Habits(
        ends=spaced >= _FEWEST and (only_wrapped or spaced >= _SURELY * wrapped),
        only_wrapped=only_wrapped,
        tight_strokes=tight > wide or lines_spaced > _ALWAYS * max(lines_wrapped, _FEWEST),
        parts_words=typeset and hyphens > 1 and hyphens > _OFTEN * (wrapped + hyphens),
        words=frozenset(words),
    )


def is_wrapped(line: Line, left: float, right: float, habits: Habits) -> bool | None:
    """Whether a line ends as only those do that go on, or as only those that do not; None where it does not tell.

    Behind a sentence far from the margin a space may stand by chance.
    """
    if not habits.only_wrapped:
        return None
    if line.spaced:
        return (
            not line.text.endswith(_SENTENCE_ENDS)
            or right - line.right < _NEAR_MARGIN * (right - left)
            or None
        )
    whole = bool(BANGLA.search(line.words[-1].text)) and not line.text.endswith("-")
    return False if whole and (habits.ends and right - line.right > ROOM * line.size) else None


def placed(line: Line) -> wrapping.Line:
    """The line as `wrapping` knows it."""
    first = line.words[0]
    return wrapping.Line(
        left=line.left,
        top=-line.base - 0.8 * line.size,
        right=line.right,
        bottom=-line.base + 0.2 * line.size,
        text=line.text,
        first=first.right - first.left,
    )
