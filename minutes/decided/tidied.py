"""Numbers of all decisions put right where only all of them together tell: a 4 read as 8, a section's number for a subject's."""

import re
from dataclasses import replace

from minutes.chars import fold, squeeze
from minutes.grammar.titles import SECTIONS
from minutes.model import Decision
from minutes.words.headings import label_of
from minutes.words.numbers import goes_on, plain_number

_LOOK_ALIKE = str.maketrans("৮", "৪")  # a Latin 8 in the text: it is ৮ by value, ৪ by shape
_DOTTED = re.compile(r"([0-9০-৯]{1,3}\.[0-9০-৯]{1,2})\s(?=[^\s0-9০-৯])")
_FEWEST_OF_ITEM = 3
_SECTIONS = frozenset(map(fold, SECTIONS))


def without_lone_item(decisions: list[Decision]) -> list[Decision]:
    """The decisions without an agenda number that all share, that is not the first and heads no title, or several.

    "৭.০১", "৭.০২" … of the seventh meeting: an agenda would begin with 1.
    """
    if len(decisions) < _FEWEST_OF_ITEM:
        return decisions
    title = decisions[0].agenda_title if len({one.agenda_title for one in decisions}) == 1 else ""
    section = label_of(title) is not None or squeeze(fold(title)) in _SECTIONS  # "২. আলোচনা"
    counted = section or all(one.number for one in decisions)
    items = {plain_number(one.agenda_no) if one.agenda_no and counted else "" for one in decisions}
    alone = len(items) == 1 and next(iter(items)).isdigit()
    if not alone or (title and not section) or (items == {"1"} and not section):
        return decisions
    return [replace(one, agenda_no=None) for one in decisions]


def with_numbers_gone_on(decisions: list[Decision]) -> list[Decision]:
    """The decisions, a number at the head of one's words taken as its own where it goes on ("৫.৬", "৫.৭ …")."""
    made: list[Decision] = []
    for one in decisions:
        found = _DOTTED.match(one.text) if one.number is None and made and made[-1].number else None
        goes = found is not None and goes_on(made[-1].number or "", found[1])
        made.append(replace(one, number=found[1], text=one.text[found.end() :]) if found and goes else one)
    return made


def with_look_alikes(decisions: list[Decision]) -> list[Decision]:
    """The decisions with a ৪ that was read as 8 put right, where the numbers around it say so."""
    numbers = [one.number or "" for one in decisions]
    for at in range(1, len(decisions)):
        meant = numbers[at].translate(_LOOK_ALIKE)
        before, after = numbers[at - 1], numbers[at + 1] if at + 1 < len(numbers) else ""
        if meant != numbers[at] and goes_on(before, meant) and (not after or goes_on(meant, after)):
            numbers[at] = meant
    return [replace(one, number=number or None) for one, number in zip(decisions, numbers, strict=True)]
