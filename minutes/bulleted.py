"""Decisions that are nothing but the bulleted orders of a record, each group below a line that names its subject."""

import re
from collections.abc import Sequence

from minutes.chars import any_of, fold, squeeze
from minutes.grammar.marks import BULLETS
from minutes.grammar.prose import RATIFIED
from minutes.item_lines import unbulleted
from minutes.items import Item
from minutes.labels import Line, ends_meeting, find_label
from minutes.numbers import leading_number
from minutes.prose import Told, is_record
from minutes.topics import ORDER

_RATIFIED = any_of(RATIFIED)
_BEHIND_ORDERS = re.compile(r"।|\s?[(\[|→]|\s[-–—]{1,2}>?\s|=>")
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
    first = ordering[0]
    for at, line in enumerate(lines[: ordering[-1] + 1]):
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
        elif _is_subject(line.text):
            subject = line.text
            first = min(first, at) if at + 1 == ordering[0] else first
    texts = [line.text for line in lines]
    return Told(
        items=tuple(items), several=True, head=tuple(texts[:first]), tail=tuple(texts[ordering[-1] + 1 :])
    )


def _orders(text: str) -> bool:
    """Whether the first words of a line order or confirm something, whatever offices follow in a bracket or behind a dash."""
    folded = fold(text)
    whole = _BEHIND_ORDERS.split(folded, maxsplit=1)[0].rstrip() + "।"
    return bool(ORDER.search(folded) or ORDER.search(whole) or _RATIFIED.search(whole))


def _is_subject(text: str) -> bool:
    """Whether a line names what the bulleted lines below it are about."""
    short = 0 < len(text) <= _LONGEST_SUBJECT and not text.endswith("।") and text[:1] not in BULLETS
    return short and find_label(text) is None and not ends_meeting(text)
