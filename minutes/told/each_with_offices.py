"""A list of decisions below one heading, a number each, and below each who carries it out.

"সিদ্ধান্ত" · "১) দল ঘোষণা করতে হবে" · "দায়িত্ব: কোচ" · "২) মেয়র বরাবর আবেদন" · "দায়িত্ব: সম্পাদক": the second orders nothing in so many
words, and is as much a decision as the first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.grammar.columns import Role
from minutes.told.item_lines import unbulleted
from minutes.words.clauses import orders
from minutes.words.labels import Line, announces_decisions, ends_meeting, find_label
from minutes.words.numbers import goes_on, leading_number, plain_number

_FEWEST = 3
_MOSTLY = 0.6
_MOST_LINES = 6  # from one number to the next
_OTHERS = frozenset((Role.DECISION, Role.AGENDA, Role.DISCUSSION, Role.PREVIOUS, Role.PROGRESS))


def deciding_each(lines: Sequence[tuple[int, Line]]) -> list[tuple[int, Line]]:
    """`lines`, each with its place, those of such lists marked as decisions."""
    found = {at for begins in _headings(lines) for at in _listed(lines, begins)}
    return [
        (place, replace(line, decides=True) if at in found else line)
        for at, (place, line) in enumerate(lines)
    ]


def _headings(lines: Sequence[tuple[int, Line]]) -> Iterator[int]:
    """Where the first line below a bare label of decisions stands."""
    for at, (_, line) in enumerate(lines[:-1]):
        label = find_label(line.text)
        bare = (
            label is not None and label.role is Role.DECISION and not (label.rest or label.heads_everything)
        )
        if bare or announces_decisions(line.text):
            yield at + 1


def _listed(lines: Sequence[tuple[int, Line]], begins: int) -> list[int]:
    """Where the numbered lines of the list stand that begins there; none where it is no such list."""
    starts: list[int] = []
    named: set[int] = set()  # those with an implementer below
    ordering: set[int] = set()
    last = ""
    for at in range(begins, len(lines)):
        text = unbulleted(lines[at][1].text)
        number = plain_number(leading_number(text)[0] or "")
        label = find_label(text)
        if number.isdigit() and (goes_on(last, number) if last else number == "1") and label is None:
            starts.append(at)
            last = number
            ordering |= {at} if orders(text) else set()
        elif not starts or at - starts[-1] > _MOST_LINES or ends_meeting(text):
            break
        elif label is not None and (
            label.role in _OTHERS or (label.role is Role.IMPLEMENTER and not label.rest)
        ):
            return []  # those are items with their decisions below, or offices in lines of their own
        elif label is not None and label.role is Role.IMPLEMENTER:
            named.add(starts[-1])
    if not ordering <= named:
        return []  # an order that has none shares that of the next
    mostly = len(named) >= max(_FEWEST, _MOSTLY * len(starts)) and len(ordering) >= _MOSTLY * len(starts)
    return starts if mostly else []
