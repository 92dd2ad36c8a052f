"""Lists set in two or three columns with tabs or spaces: "১. সচিব … ৪. প্রধান …" above "২. … ৫. …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from locales.digits import to_ascii

_MARK = re.compile(r"(?:^|(?<=\s))[(]?(?P<number>[0-9০-৯]{1,2})[।.)]\s*(?=[^\s0-9০-৯])")
_FEWEST = 4  # entries


def one_below_the_other(lines: Sequence[str]) -> list[str]:
    """`lines`, those of such a list one entry each, in the order of their numbers."""
    told: list[str] = []
    for several, run in groupby(lines, key=lambda line: len(_starts(line)) > 1):
        rows = list(run)
        told += _entries(rows) if several else rows
    return told


def _entries(rows: Sequence[str]) -> list[str]:
    entries = sorted((entry for row in rows for entry in _cut(row)), key=lambda entry: entry[0])
    numbers = [number for number, _ in entries]
    counted = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return (
        [text for _, text in entries] if len(rows) > 1 and counted and len(entries) >= _FEWEST else list(rows)
    )


def _cut(row: str) -> Iterator[tuple[int, str]]:
    starts = _starts(row)
    for found, end in zip(starts, [*(one.start() for one in starts[1:]), len(row)], strict=True):
        yield int(to_ascii(found["number"])), row[found.start() : end].strip()


def _starts(line: str) -> list[re.Match[str]]:
    """The numbers in a line that begins with one."""
    found = list(_MARK.finditer(line))
    return found if found and not found[0].start() else []
