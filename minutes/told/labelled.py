"""Decisions in running text: behind the labels সিদ্ধান্তঃ, বাস্তবায়নেঃ, সময়সীমাঃ, or after a sentence that announces them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from minutes.items import Item
from minutes.told.announced import announcements_as_labels
from minutes.told.each_with_offices import deciding_each
from minutes.told.inner_labels import at_inner_labels, repeated_labels
from minutes.told.item_lines import heads, implementer_first, is_listed, is_title, names_below
from minutes.told.label_reader import Reader
from minutes.told.listed_below import labels_below_headings
from minutes.told.lists_apart import below_their_label, each_its_own
from minutes.told.numbered_below import numbered_below_items
from minutes.told.numbered_labels import numbers_behind_labels
from minutes.told.own_labels import one_by_one, under_one_label
from minutes.told.parted_lists import with_headings_closed
from minutes.told.prose import Told
from minutes.told.titled_labels import with_subjects
from minutes.words.labels import (
    Line,
    announces_decisions,
    calls_next_meeting,
    ends_meeting,
    find_label,
    is_decision,
    opens_meeting,
)
from minutes.words.numbers import leading_number


@dataclass(frozen=True, kw_only=True)
class Passage:
    """What was found in running text: the items and the lines (by index) in which they begin and end.

    `announced`: no label told of them, only a sentence that a list follows. `talks`: that list holds the talk, too.
    `above`: what stands in the first of these lines before its decision.
    """

    items: tuple[Item, ...]
    start: int
    end: int
    above: tuple[str, ...] = ()
    announced: bool = False
    talks: bool = False

    def gives_way_to(self, told: Told) -> bool:
        """Whether sentences tell of the decisions that an announced list seems to hold: not where it numbers more of them."""
        lines = (line for item in self.items for line in item.decision.split("\n"))
        numbered = sum(leading_number(line)[0] is not None for line in lines)
        return (told.several and numbered <= len(told.items)) or (self.talks and told.talks)


def find_passage(lines: Sequence[Line], *, announced: bool, closes: bool = True) -> Passage | None:
    """The decisions in `lines`, or None.

    `announced`: those behind a mere announcing sentence count too. `closes`: the meeting's end ends them.
    """
    often = repeated_labels(line.text for line in lines)
    split = [
        (at, part)
        for at, line, listed in below_their_label(lines)
        for part in ((line,) if listed else at_inner_labels(line, often))
    ]
    split = deciding_each(announcements_as_labels(_without_opening(numbers_behind_labels(split))))
    labels = [at for at, line in split if is_decision(line.text)]
    if not labels and announced:
        split = numbered_below_items(split)
        if not any(line.decides for _, line in split):
            split = labels_below_headings(split)
        labels = [at for at, line in split if line.decides or is_decision(line.text)]
    announcing = not labels and announced
    if announcing:
        split = with_headings_closed(split)
        labels = [
            at for (at, line), (_, following) in pairwise(split)
            if announces_decisions(line.text) and (is_listed(following.text) or is_title(following.text))
        ][:1]  # fmt: skip
    announcing = announcing and bool(labels)
    if not labels:
        return None
    texts = [line.text for _, line in split]
    ends = (at for at, line in split if at > labels[-1] and ends_meeting(line.text))
    end = next(ends, len(lines)) if closes else len(lines)
    opening = heads(texts)
    reader = Reader(
        announced_at=labels[0] if announcing else -1,
        implementer_first=implementer_first(texts),
        names_below=names_below(texts),
    )
    for (at, line), opens, below in zip(split, opening, [*texts[1:], ""], strict=True):
        # Above the signature, no decision's words.
        apart = calls_next_meeting(line.text) and ends_meeting(below)
        if at < end and not apart:
            reader.take(at, replace(line, opens=line.opens or opens))
    items = tuple(reader.finish())
    for arranged in (one_by_one, under_one_label, each_its_own, with_subjects):
        items = tuple(arranged(items))
    heading = next((find_label(line.text) for at, line in split if announcing and at == labels[0]), None)
    talks = heading is not None and heading.heads_everything
    above = takewhile(
        lambda line: not is_decision(line.text), (line for at, line in split if at == reader.start)
    )
    return (
        Passage(
            items=items,
            start=reader.start,
            end=end,
            above=() if announcing else tuple(line.text for line in above),
            announced=announcing,
            talks=talks,
        )
        if items
        else None
    )


def _without_opening(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines` without one between the title "সিদ্ধান্ত" and the first of these that only says that the meeting begins."""
    title = next((at for at, (_, line) in enumerate(lines) if is_decision(line.text)), len(lines))
    return [one for at, one in enumerate(lines) if at != title + 1 or not opens_meeting(one[1].text)]
