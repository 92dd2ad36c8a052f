"""Decisions that no label names: marked orders below the heading of each item, behind its talk or without any.

"১। মশক নিধন" · "সিভিল সার্জন জানান, …" · "(ক) ড্রেন পরিষ্কার রাখতে হবে।" · "(খ) …" · "২। প্রচার" · …
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import fold
from minutes.grammar.columns import Role
from minutes.grammar.marks import BULLETS
from minutes.told.item_lines import is_title, unbulleted
from minutes.told.topics import ORDER, item_head
from minutes.words.clauses import obliges
from minutes.words.labels import Line, ends_meeting, find_label, label_number
from minutes.words.numbers import goes_on, leading_number, plain_number

_LABEL = "সিদ্ধান্ত:"
_LONGEST_HEADING = 110
_FEWEST = 2  # items that are read so


def labels_below_headings(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines`, each with its place, with the label of decisions before the first order of the list below each heading."""
    first = sorted(_firsts(lines))
    if len(first) < _FEWEST:
        return list(lines)
    return list(_with_labels(lines, frozenset(first)))


def _with_labels(lines: Sequence[tuple[int, Line]], first: frozenset[int]) -> Iterator[tuple[int, Line]]:
    for at, (place, line) in enumerate(lines):
        if at in first:
            yield place, replace(line, text=_LABEL)
        yield place, line


def _firsts(lines: Sequence[tuple[int, Line]]) -> Iterator[int]:
    """Where the first order of the list below each heading stands."""
    heading: str | None = None  # its number; "" for a title without one
    last: str | None = None  # the number of the last heading below which orders stand
    style = ""
    listing = False
    for at, (_, line) in enumerate(lines):
        number = _heading(line.text)
        if number is not None and (not number or last is None or not last or _comes_after(last, number)):
            heading, listing = number, False
        elif heading is not None and not listing and _is_listed_order(_whole(lines, at)):
            mark = _style(line.text)
            if style and mark != style:
                return
            style, last, listing = mark, heading, True
            yield at
        elif listing and ends_meeting(line.text):
            return


def _heading(text: str) -> str | None:
    """The number of the item that a line heads; "" for one without a number, None for another line."""
    head = item_head(text)
    if head is not None:
        return plain_number(head[0])
    label = find_label(text)
    if label is not None:
        own = label_number(label.words) if label.role is Role.AGENDA else None
        return plain_number(own) if own else None
    if is_title(text):
        return ""
    number, title = leading_number(text)
    if not number or not plain_number(number).isdigit():
        return None
    plain = title and len(title) <= _LONGEST_HEADING and "।" not in title and not obliges(title)
    return plain_number(number) if plain else None


def _comes_after(last: str, number: str) -> bool:
    return number.isdigit() and last.isdigit() and goes_on(last, number)


def _whole(lines: Sequence[tuple[int, Line]], at: int) -> str:
    """A line, with the one below it where its sentence goes on there."""
    text = lines[at][1].text
    below = lines[at + 1][1].text if at + 1 < len(lines) and "।" not in text else ""
    goes_on = below and leading_number(below)[0] is None and find_label(below) is None
    return f"{text} {below}" if goes_on else text


def _is_listed_order(text: str) -> bool:
    """Whether a line is marked and orders something, and does not only announce the orders below it."""
    number, words = leading_number(unbulleted(text))
    marked = (number is not None or text[:1] in BULLETS) and not text.endswith((":", "ঃ"))
    if not marked or find_label(text) is not None:
        return False
    sentence = words.split("।", maxsplit=1)[0] + "।"  # whatever offices stand behind it
    return obliges(words) or bool(ORDER.search(fold(sentence)))


def _style(text: str) -> str:
    """How a line is marked: by a bullet, a letter, a number or one of two parts."""
    number = leading_number(unbulleted(text))[0]
    if number is None:
        return "bullet"
    plain = plain_number(number)
    return "number" if plain.isdigit() else "parts" if plain[:1].isdigit() else "letter"
