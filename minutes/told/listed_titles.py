"""Titles that only the agenda in the head prints: "আলোচ্য বিষয়: ১। ছাদ ঢালাই ২। বিল", and below just "১নং আলোচ্য বিষয়"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import squeeze
from minutes.grammar.columns import Role
from minutes.items import Item
from minutes.numbering.marks import split
from minutes.told.item_lines import lists_subjects
from minutes.words.clauses import orders
from minutes.words.labels import find_label
from minutes.words.numbers import goes_on, leading_number, plain_number

_FEWEST = 2
_LONGEST = 110


def with_listed_titles(items: Sequence[Item], head: Sequence[str]) -> tuple[Item, ...]:
    """`items` with the titles that the agenda among the lines of the `head` has for their numbers, where none has one."""
    if not items or any(item.agenda_title or not item.agenda_no for item in items):
        return tuple(items)
    listed = {plain_number(number): title for number, title in _agenda(head)}
    numbers = [plain_number(item.agenda_no or "") for item in items]
    if len(listed) < _FEWEST or not set(numbers) <= set(listed):
        return tuple(items)
    return tuple(
        replace(item, agenda_title=listed[number]) for item, number in zip(items, numbers, strict=True)
    )


def _agenda(head: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Number and title of each subject that is listed behind or below the label of the agenda."""
    for at, line in enumerate(head):
        label = find_label(line)
        if label is None or label.role is not Role.AGENDA:
            continue
        if lists_subjects(label.rest):
            yield from ((part.number, _bare(part.text)) for part in split(label.rest).parts if part.number)
        elif not label.rest:
            yield from _listed(head[at + 1 :])


def _listed(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    last = ""
    for line in lines:
        number, title = leading_number(line)
        if number is None or len(title) > _LONGEST or orders(title) or (last and not goes_on(last, number)):
            return
        yield number, _bare(title)
        last = number


def _bare(title: str) -> str:
    return squeeze(title).strip(" ।,;:ঃ")
