"""Whose a label below a list of decisions is: all of theirs, or the last one's where the others have labels of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from minutes.grammar.marks import BULLETS
from minutes.items import Item
from minutes.words.clauses import obliges, records
from minutes.words.numbers import leading_number

_SEVERAL = 2


def one_by_one(items: Sequence[Item]) -> Iterator[Item]:
    """`items`, decisions that share a label parted where the clerk labels decisions one by one.

    There a decision that only records something ("… অনুমোদিত হইল।") has no label, and the one behind it is not its.
    """
    each, limits = _labels_each(items), sum(map(_only_limited, items)) >= _SEVERAL
    for item in items:
        lines = item.decision.split("\n")
        limited = limits and _only_limited(item) and not all(map(_only_orders, lines))
        parted = limited or (each and item.implementer)
        if not parted or _marked(item) < _SEVERAL or _marked(item) != len(lines):
            yield item
            continue
        last = len(lines) - 1
        # Where only a limit has a label, who does it stands within the lines: the label is the last one's.
        shared = (
            (at for at, line in enumerate(lines[:-1]) if not records(line)) if item.implementer else iter(())
        )
        at = next(shared, last)
        if at:
            yield replace(
                item, decision="\n".join(lines[:at]), implementer=item.implementer and "", deadline=None
            )
        yield replace(item, decision="\n".join(lines[at:]))


def _only_orders(line: str) -> bool:
    """Whether nothing stands behind a line's order that might say who does it: "… করতে হবে।"."""
    return line.rstrip().endswith("।") and obliges(line.rstrip().rstrip("।").rpartition("।")[2] + "।")


def _only_limited(item: Item) -> bool:
    """Whether a time limit is all that is labelled of an item's decisions."""
    return item.implementer is None and bool(item.deadline)


def under_one_label(items: Sequence[Item]) -> Iterator[Item]:
    """`items`, a label below the last of several labelled decisions ("সিদ্ধান্ত ১: …", "সিদ্ধান্ত ২: …") given to all of them.

    Only where no item of the document has two such labels: a clerk who labels each decision would have done it again.
    """
    runs = [list(run) for _, run in groupby(items, key=lambda item: (item.agenda_no, item.agenda_title))]
    shares = all(sum(item.implementer is not None for item in run) < _SEVERAL for run in runs)
    for run in runs:
        last = run[-1]
        for item in run:
            taken = shares and item.implementer is None and last.implementer is not None
            if taken and not records(item.decision.split("\n")[-1]):
                yield replace(item, implementer=last.implementer, deadline=item.deadline or last.deadline)
            else:
                yield item


def _labels_each(items: Sequence[Item]) -> bool:
    """Whether in one list several labels stand, and most of them behind a single decision."""
    labelled = [item for item in items if item.implementer]
    single = sum(_marked(item) == 1 for item in labelled)
    lists = (list(run) for _, run in groupby(labelled, key=lambda item: (item.agenda_no, item.agenda_title)))
    return 2 * single > len(labelled) and any(len(run) > 1 for run in lists)


def _marked(item: Item) -> int:
    """How many of the lines of an item's decisions begin with a number, a letter or a bullet."""
    lines = item.decision.split("\n")
    return sum(line[:1] in BULLETS or leading_number(line)[0] is not None for line in lines if line)
