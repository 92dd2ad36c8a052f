"""Numbers of decisions and of their items that do not go together, as the second look sees them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from minutes.chars import squeeze
from minutes.document import Document, lines_in
from minutes.items import Doubt
from minutes.model import Decision
from minutes.words.numbers import leading_number, plain_number

_MARK = re.compile(r"(?<![^\s|।(])[(\[]?(?P<number>[0-9০-৯]{1,2})\s?[)\].।:ঃ–—-]\s?(?=\S)")
_BEFORE_THE_FIRST = 300  # letters, of its talk
_FEW = 3
_FIRST = frozenset(("1", "ক", "a"))
_MOST_LINES = 2000  # looked at
_NEAR = 24  # letters by which a decision is known in its line


def of_numbers(document: Document, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """The doubts about the numbers of `decisions`: what is printed and was not read, or does not go on as it should."""
    yield from _of_numbers(decisions)
    yield from _without_numbers(document, decisions)


def _of_numbers(decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """One doubt for all numbers, where they and those of the agenda do not go together."""
    if _odd_agenda(decisions):
        printed = [f"{one.agenda_no or '–'} → {one.number or '–'}" for one in decisions]
        yield Doubt(where="numbers", code="numbers_unsure", what="; ".join(printed))
    else:
        yield from _given_twice(decisions)


def _given_twice(decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """One doubt for each number that two decisions of one item have: nobody could say which of them is meant."""
    for run in _runs(decisions):
        counted = Counter(one.number for one in run if one.number)
        for number in (number for number, times in counted.items() if times > 1):
            yield Doubt(where=run[0].agenda_no or number, code="number_repeated", what=number)


def _without_numbers(document: Document, decisions: Sequence[Decision]) -> Iterator[Doubt]:
    """One doubt where the paper counts 1, 2, 3 before decisions that were read without any number."""
    if len(decisions) < _FEW or any(one.number or one.agenda_no for one in decisions):
        return
    starts = {squeeze(one.text)[:_NEAR] for one in decisions}
    printed: list[str] = []
    for line in islice(lines_in(document.blocks), _MOST_LINES):
        number, words = leading_number(line)
        if number is not None and squeeze(words)[:_NEAR] in starts:
            printed.append(number)
    if len(printed) >= len(decisions) and len(set(printed)) == len(printed):
        yield Doubt(where="numbers", code="numbers_unsure", what="; ".join(printed))
    elif counted := _counted_among(document, decisions):
        yield Doubt(where="numbers", code="numbers_unsure", what="; ".join(counted))


def _counted_among(document: Document, decisions: Sequence[Decision]) -> list[str]:
    """The numbers that run from 1 on amid the text of the decisions, where there are as many of them as decisions; else []."""
    text = squeeze(" ".join(islice(lines_in(document.blocks), _MOST_LINES)))
    first, last = (text.find(squeeze(one.text)[:_NEAR]) for one in (decisions[0], decisions[-1]))
    if not 0 <= first < last:
        return []
    run: list[str] = []
    end = 0
    for mark in _MARK.finditer(text, max(0, first - _BEFORE_THE_FIRST), last):
        if plain_number(mark["number"]) == str(len(run) + 1):
            run.append(mark["number"])
            end = mark.end()
    return run if len(run) == len(decisions) and end > first else []  # else they count who was there


def _odd_agenda(decisions: Sequence[Decision]) -> bool:
    items = [one.agenda_no for one in decisions]
    numbers = [one.number for one in decisions]
    # "৫(ক)" and "৫(খ)" of decision ৫ amid ৪ and ৬, which have no items.
    apart = [
        item for item, number in zip(items, numbers, strict=True) if not (number or "").startswith(f"{item}(")
    ]
    if any(apart) and not all(items):
        return True
    if any(_half_numbered(numbers_of) for numbers_of in _by_item(decisions)):
        return True
    heads = {plain_number(re.split(r"[.(]", number)[0]) if number else "" for number in numbers}
    of_the_meeting = len(heads) == 1 and (not any(items) or _run_on(numbers))  # "৭.০১", "৭.০২": the seventh's
    if not of_the_meeting and any(map(_differ, items, numbers)):
        return True
    if _written_in_two_ways(items):
        return True
    counted = [int(plain) for item in items if item and (plain := plain_number(item)).isdigit()]
    if counted != sorted(counted):
        return True
    if len(set(items)) > 1 or not items[0]:
        return False
    running = {number for number in numbers if number and plain_number(number).isdigit()}
    # The paper's third part, not the meeting's third item: "৩. গৃহীত সিদ্ধান্ত", below it ৩.১, ৩.২ …
    of_a_part = len(decisions) > _FEW and plain_number(items[0]) not in _FIRST
    return len(decisions) == len(running) >= _FEW or of_a_part


def _run_on(numbers: Sequence[str | None]) -> bool:
    """Whether the second parts of dotted numbers count all decisions from one on, whatever item they belong to."""
    seconds = [plain_number(number.split(".")[-1]) if number else "" for number in numbers]
    return seconds == [str(at) for at in range(1, len(numbers) + 1)]


def _by_item(decisions: Sequence[Decision]) -> Iterator[list[str | None]]:
    """The numbers of each run of decisions under one agenda number, or, where items have none, one title."""
    for run in _runs(decisions):
        yield [one.number for one in run]


def _runs(decisions: Sequence[Decision]) -> Iterator[list[Decision]]:
    for _, run in groupby(decisions, key=lambda one: one.agenda_no or one.agenda_title):
        yield list(run)


def _half_numbered(numbers: Sequence[str | None]) -> bool:
    return any(numbers) and not all(numbers)


def _differ(item: str | None, number: str | None) -> bool:
    """Whether a number of two parts belongs to another item by its first."""
    if not number or not re.search(r"[.(]", number):
        return False
    parts = list(map(plain_number, re.split(r"[.(]", number)[:-1]))
    return item is None or (
        parts[0].isdigit() and plain_number(item).isdigit() and plain_number(item) not in parts
    )


def _written_in_two_ways(items: Sequence[str | None]) -> bool:
    """Whether one number stands as ৩ and as ০৩: one of the two may be of something else."""
    printed = set(filter(None, items))
    return len({plain_number(item) for item in printed}) < len(printed)
