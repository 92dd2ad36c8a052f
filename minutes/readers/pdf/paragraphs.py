"""Lines → paragraphs: what was only wrapped goes on, a word parted by a hyphen or in an address is one again."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from minutes.readers import wrapping
from minutes.readers.offices import begins_an_office
from minutes.readers.pdf.cuts import (
    SOFT_HYPHEN,
    is_address,
    is_cut_date,
    is_cut_day,
    is_cut_hour,
    is_one_word,
    is_parted,
)
from minutes.readers.pdf.habits import BANGLA, ROOM, Habits, is_wrapped, placed
from minutes.readers.pdf.lines import LIST_MARK, Line
from minutes.readers.pdf.words import PARTED
from minutes.readers.wrapping import begins_anew
from minutes.words.headings import label_of

_LABELLED = re.compile(r"([\u0980-\u09ffA-Za-z][^:ঃ।]{2,30}?)\s?[:ঃ]")
_BARE = re.compile(r"([0-9০-৯]{1,2})\.([0-9০-৯]{1,3})\s")
_NUMBER_CLOSING = re.compile(r"[0-9০-৯]{1,3}\s?\)")
_ASIDE = 0.4
_CENTRED = 0.5  # of the letters' size: how exactly
_HANGING = (",", " ও", " এবং")  # after these a sentence goes on
_LONGEST_MARK = 4  # words: "আলোচ্য বিষয় নং ২:"
_FURTHEST_HANGING = 8.0  # of the letters' size: how far the lines of an item stand in from its mark
_LINES_OF_AN_OFFICE = 4


def into_paragraphs(lines: Sequence[Line], left: float, right: float, habits: Habits) -> list[list[Line]]:
    """`lines` in groups, a paragraph each, between the margins `left` and `right`."""
    groups: list[list[Line]] = []
    marks: set[tuple[int, int]] = set()
    for before, line in zip([None, *lines], lines, strict=False):
        number = _BARE.match(line.text)
        pair = (int(number[1]), int(number[2])) if number else (0, 0)
        next_mark = (pair[0], pair[1] - 1) in marks
        if before is not None and not next_mark and _goes_on(before, line, left, right, habits):
            groups[-1].append(line)
        else:
            groups.append([line])
            marks.add(pair)
    return groups


def offices_apart(groups: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The groups of a cell's lines, each parted where a full line ends with a whole office and another begins below it."""
    apart: list[list[Line]] = []
    for group in groups:
        apart.append([group[0]])
        for at, line in enumerate(group[1:], 1):
            before = " ".join(one.text for one in apart[-1][-_LINES_OF_AN_OFFICE:])
            following = [one.text for one in group[at : at + _LINES_OF_AN_OFFICE]]
            if begins_an_office(before, following):
                apart.append([line])
            else:
                apart[-1].append(line)
    return apart


def text_of(lines: Sequence[Line], habits: Habits) -> str:
    """The words of a paragraph's lines."""
    text = lines[0].text
    for line, following in pairwise(lines):
        if is_parted(line, following, habits):
            text = text[:-1] + following.text
        elif is_one_word(line, following, habits) or is_address(text, line, following):
            text += following.text
        else:
            text += " " + following.text
    return text


def _goes_on(line: Line, following: Line, left: float, right: float, habits: Habits) -> bool:
    aside = line.left - left > _ASIDE * (right - left)  # a signature; what was wrapped begins at the left
    line = _behind_its_mark(line)
    last = line.words[-1].text
    if last.endswith(SOFT_HYPHEN) or is_cut_date(last, following) or is_cut_hour(last, following):
        return True
    if (
        following.base >= line.base
        or _differ(line, following)
        or (line.is_parted and not is_wrapped(line, left, right, habits))
        or aside
        or _is_labelled(line, following)
    ):
        return False
    within = (
        is_one_word(line, following, habits)
        or is_address(line.text, line, following)
        or line.text.endswith(_HANGING)
        or (following.text[0] == "(" and not begins_anew(following.text))
    )
    latin = habits.only_wrapped and not BANGLA.search(line.words[-1].text)
    untold = within or latin or _is_centred(line, left, right)
    if habits.ends and not line.spaced and not untold and right - line.right > ROOM * line.size:
        return False
    above, below = placed(line), placed(following)
    if is_wrapped(line, left, right, habits):
        above = replace(above, right=max(above.right, right))
    figure = _BARE.match(below.text) and not wrapping.stops(above.text)
    cut = not line.spaced and is_cut_day(line.words[-1].text, following.words[0].text)
    if figure or cut or _closes_a_bracket(line.text, following.text):
        below = replace(
            below, text="-" + below.text
        )  # "৪.৫ কিমি", "(তোষা পাট-" "৮)": a figure in a sentence and no number of an item
    return wrapping.goes_on(above, below, left, right)


def _is_centred(line: Line, left: float, right: float) -> bool:
    """Whether as much room is at a line's left as at its right; the space behind such a line is not drawn."""
    before, after = line.left - left, right - line.right
    return before > _ASIDE * line.size and abs(before - after) < _CENTRED * line.size


def _behind_its_mark(line: Line) -> Line:
    """A line of a list without the mark that a tab parts from it: that room does not part words side by side."""
    mark, *words = line.words
    parted = words and words[0].left - mark.right > PARTED * line.size and LIST_MARK.match(mark.text)
    return replace(line, words=words, _text="") if parted else line


def _closes_a_bracket(text: str, following: str) -> bool:
    """Whether a line begins with a number only because a bracket, open in the line before, is closed behind it."""
    return text.count("(") > text.count(")") and bool(_NUMBER_CLOSING.match(following))


def _is_labelled(line: Line, following: Line) -> bool:
    """Whether, after a sentence, a line begins with a label ("সিদ্ধান্ত ২(খ):"), and so something new."""
    found = _LABELLED.match(following.text) if wrapping.stops(line.text) else None
    return bool(found and label_of(found[1]))


def _differ(line: Line, following: Line) -> bool:
    """Whether two lines are set differently: in another font or size, or the second further in where the first is not centred."""
    further = following.left - line.left > 2 * line.size and not _hangs(line, following)
    centred = abs((line.left + line.right) - (following.left + following.right)) < line.size
    other = bool(line.fonts and following.fonts and line.fonts.isdisjoint(following.fonts))  # a title in bold
    return (
        other or abs(line.lettered - following.lettered) > 0.12 * line.lettered or (further and not centred)
    )


def _hangs(line: Line, following: Line) -> bool:
    """Whether a line may be the next of an item whose mark or label stands out at the left."""
    if following.left - line.left > _FURTHEST_HANGING * line.size:
        return False
    return begins_anew(line.text) or any(
        word.text.endswith((":", "ঃ")) for word in line.words[:_LONGEST_MARK]
    )
