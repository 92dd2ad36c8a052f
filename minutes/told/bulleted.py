"""Decisions that are nothing but the bulleted orders of a record, each group below a line that names its subject."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from minutes.chars import any_of, fold, squeeze
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.grammar.prose import RATIFIED
from minutes.items import Item
from minutes.told.item_lines import unbulleted
from minutes.told.prose import Told, is_record
from minutes.told.topics import ORDER
from minutes.words.labels import Label, Line, ends_meeting, find_label
from minutes.words.numbers import leading_number

_RATIFIED = any_of(RATIFIED)
_BEHIND_ORDERS = re.compile(r"।|\s?[(\[|→]|\s[-–—]{1,2}>?\s|=>")
_BELOW = (Role.IMPLEMENTER, Role.DEADLINE)
_FEWEST = 2
_MOSTLY = 0.6  # of the bulleted lines must order something, so that they are no list of things
_LONGEST_SUBJECT = 80


def find_bulleted(lines: Sequence[Line]) -> Told | None:
    """The bulleted lines of a record that order something, as decisions; None where bullets list other things."""
    bulleted = [at for at, line in enumerate(lines) if line.text[:1] in BULLETS and unbulleted(line.text)]
    ordering = [at for at in bulleted if _orders(unbulleted(lines[at].text))]
    if len(ordering) < _FEWEST or len(ordering) < _MOSTLY * len(bulleted) or not is_record(lines):
        return None
    items: list[Item] = []
    subject: str = ""
    unnamed = 0  # the first of the subject's items that no label below names anybody for
    first = ordering[0]
    last = _last(lines, ordering[-1])
    for at, line in enumerate(lines[: last + 1]):
        if at in ordering:
            number, title = leading_number(subject)
            items.append(
                Item(
                    agenda_no=number,
                    agenda_title=squeeze(title).rstrip(" :ঃ-"),
                    decision=unbulleted(line.text),
                    place=line.place,
                )
            )
        elif (label := find_label(line.text)) is not None and label.role in _BELOW and label.rest:
            items[unnamed:] = [_with_label(item, label) for item in items[unnamed:]]
        elif _is_subject(line.text):
            subject, unnamed = line.text, len(items)
            first = min(first, at) if at + 1 == ordering[0] else first
    texts = [line.text for line in lines]
    return Told(items=tuple(items), several=True, head=tuple(texts[:first]), tail=tuple(texts[last + 1 :]))


def is_fuller(one: Told, other: Told | None) -> bool:
    """Whether there are more decisions, or as many of which more have a title."""
    if other is None or len(one.items) != len(other.items):
        return other is None or len(one.items) > len(other.items)
    return sum(bool(item.agenda_title) for item in one.items) > sum(
        bool(item.agenda_title) for item in other.items
    )


def _last(lines: Sequence[Line], order: int) -> int:
    """The last of the labels below the last order, or this."""
    labels = takewhile(_is_below, (line.text for line in lines[order + 1 :]))
    return order + sum(1 for _ in labels)


def _is_below(text: str) -> bool:
    label = find_label(text)
    return label is not None and label.role in _BELOW and bool(label.rest)


def _with_label(item: Item, label: Label) -> Item:
    """An item with what a label below its group says; its own is not changed."""
    if label.role is Role.IMPLEMENTER:
        return replace(item, implementer=item.implementer or label.rest)
    return replace(item, deadline=item.deadline or label.rest)


def _orders(text: str) -> bool:
    """Whether the first words of a line order or confirm something, whatever offices follow in a bracket or behind a dash."""
    folded = fold(text)
    whole = _BEHIND_ORDERS.split(folded, maxsplit=1)[0].rstrip() + "।"
    return bool(ORDER.search(folded) or ORDER.search(whole) or _RATIFIED.search(whole))


def _is_subject(text: str) -> bool:
    """Whether a line names what the bulleted lines below it are about."""
    short = 0 < len(text) <= _LONGEST_SUBJECT and not text.endswith("।") and text[:1] not in BULLETS
    return short and find_label(text) is None and not ends_meeting(text)
