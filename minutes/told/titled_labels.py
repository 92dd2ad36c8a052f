"""Labels that give a decision its subject, the decision in the line below: "Decision 2: Vehicle", "সিদ্ধান্ত ২: পুকুর ইজারা"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.chars import squeeze
from minutes.grammar.titles import GOES_ON
from minutes.items import Item
from minutes.words.numbers import leading_number, marked

_SEVERAL = 2
_LONGEST = 45  # letters of a subject
_WIDER = 2  # a line that is merely broken off is hardly shorter than the others


def with_subjects(items: Sequence[Item]) -> Iterator[Item]:
    """`items`, the first line of each decision taken as its subject where all of a paper's decisions begin with one."""
    parted = [one for item in items if (one := _parted(item))]
    longest = max((len(line) for _, decision in parted for line in decision.split("\n")), default=0)
    broken = any(_WIDER * len(subject) > longest for subject, _ in parted)
    if len(items) < _SEVERAL or len(parted) < len(items) or broken:
        yield from items
        return
    for item, (subject, decision) in zip(items, parted, strict=True):
        yield replace(item, agenda_title=subject, decision=decision)


def _parted(item: Item) -> tuple[str, str] | None:
    """Subject and decision with its number; None where the first line is no subject."""
    first, _, rest = item.decision.partition("\n")
    number, subject = leading_number(first)
    short = 0 < len(subject) <= _LONGEST and not subject.endswith(("।", ".", *GOES_ON))
    if item.agenda_title or not number or not short or not rest.rstrip().endswith(("।", ".")):
        return None
    return (squeeze(subject).rstrip(" :ঃ"), marked(number, rest)) if leading_number(rest)[0] is None else None
