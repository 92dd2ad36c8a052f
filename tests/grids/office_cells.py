"""Cells of implementers in every way of writing them: `python -m tests.grids.office_cells [COUNT] [SEED] [NAMES]`.

Whom a decision names is written along independent habits: from which field the names are, what joins them, where their
place stands, what part each has, where a time limit stands, how the cell ends, and whether it is a column, a line with a label
or a bracket. A cell is one habit of each kind; its mentions are known, as it was made of them.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from locales.digits import to_bangla
from minutes.model import Minutes
from minutes.read import read, read_text
from tests.grids.office_habits import ROLES, SETTINGS, Cell, cells

_CELLS_A_MEETING = 3
_ROLES = tuple(chain(*ROLES.values()))
HEAD = (
    "জেলা উন্নয়ন সমন্বয় কমিটির সভার কার্যবিবরণী",
    "সভাপতি: জনাব রহিম উদ্দিন, জেলা প্রশাসক",
    "তারিখ: ১২ জুন ২০২৫",
    "সময়: সকাল ১০.০০ টা",
    "স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ",
    "সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।",
)
TAIL = (
    "আর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।",
    "স্বাক্ষরিত/-",
    "রহিম উদ্দিন",
    "জেলা প্রশাসক ও সভাপতি",
)
ORDERS = (
    ("মাসিক প্রতিবেদন", "নির্ধারিত ছকে প্রতিবেদন প্রস্তুত করে প্রেরণ করতে হবে।"),
    ("পরিচ্ছন্নতা অভিযান", "প্রতিষ্ঠান প্রাঙ্গণ পরিষ্কার রাখার ব্যবস্থা গ্রহণ করতে হবে।"),
    ("মেরামত কাজ", "ক্ষতিগ্রস্ত দেয়াল মেরামতের কাজ শেষ করতে হবে।"),
)


def _n(at: int) -> str:
    return to_bangla(str(at + 1))


def minutes_of(setting: str, texts: list[str]) -> Minutes:
    """What is read of a meeting whose decisions have these cells."""
    rows = [(_n(at), *order, text) for at, (order, text) in enumerate(zip(ORDERS, texts, strict=False))]
    if setting == "column":
        return read(table_of(("ক্রম", "আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়নকারী"), rows), "minutes.html")
    form = "১। {order}\n{cell}" if setting == "label" else "১। {order} ({cell})"
    lines = [
        f"আলোচ্যসূচি-{number}: {title}\nসিদ্ধান্ত:\n{form.format(order=order, cell=_labelled(cell))}"
        for number, title, order, cell in rows
    ]
    return read_text("\n".join((*HEAD, *lines, *TAIL)))


def table_of(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> bytes:
    """A page with the meeting's head, a table, and its foot."""
    head, tail = ("".join(f"<p>{line}</p>" for line in lines) for lines in (HEAD, TAIL))
    return f"<html>{head}<table>{''.join(map(_row, (heads, *rows)))}</table>{tail}</html>".encode()


def _row(cells_: tuple[str, ...]) -> str:
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells_).replace("\n", "<br>") + "</tr>"


def _labelled(cell: str) -> str:
    return cell if cell.startswith(_ROLES) else f"বাস্তবায়নে: {cell}"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What came of a cell, and whether the reader asks about it."""

    cell: Cell
    offices: tuple[str, ...]
    deadline: str | None
    asked: bool

    @property
    def is_right(self) -> bool:
        """Whether all is read as it is written."""
        return self.offices == self.cell.offices and self.deadline == self.cell.deadline


def outcomes(count: int, seed: int = 1, names: str = "first") -> Iterator[Outcome]:
    """Read so many cells, three of one setting in a meeting."""
    waiting: dict[str, list[Cell]] = {setting: [] for setting in SETTINGS}
    for cell in cells(count, seed, names):
        waiting[cell.setting].append(cell)
        if len(waiting[cell.setting]) == _CELLS_A_MEETING:
            yield from _of_meeting(waiting[cell.setting])
            waiting[cell.setting] = []
    for rest in filter(None, waiting.values()):
        yield from _of_meeting(rest)


def _of_meeting(some: list[Cell]) -> Iterator[Outcome]:
    minutes = minutes_of(some[0].setting, [cell.text for cell in some])
    for at, cell in enumerate(some):
        one = next((each for each in minutes.decisions if each.text == ORDERS[at][1]), None)
        yield Outcome(
            cell=cell,
            offices=one.offices if one else ("no such decision",),
            deadline=one.deadline if one else None,
            asked=any(problem.where.startswith(_n(at)) for problem in minutes.problems),
        )


def main(count: int = 600, seed: int = 1, *, names: str = "first") -> None:
    """Print how many of some cells are read rightly, by habit, and the first that are not."""
    tried: Counter[tuple[str, str]] = Counter()
    failed: Counter[tuple[str, str]] = Counter()
    wrong, needless = list[Outcome](), 0
    for found in outcomes(count, seed, names):
        tried.update(found.cell.kinds())
        needless += found.is_right and found.asked
        if not found.is_right:
            failed.update(found.cell.kinds())
            wrong.append(found)
    told = sum(found.asked for found in wrong)
    print(
        f"{count - len(wrong)} of {count} are read rightly; {told} of the others are asked about, {needless} needlessly"
    )
    for kind, habit in sorted(tried):
        print(f"  {kind}: {habit}: {failed[kind, habit]} of {tried[kind, habit]} wrong")
    for found in wrong[:60]:
        print(f"{found.cell.setting}: {found.cell.text!r}, {found.cell.deadline}")
        print(f"    {' | '.join(found.offices)}, {found.deadline}{' ?' if found.asked else ''}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]), names="".join(sys.argv[3:4]) or "first")
