"""Rows of a table in running text, each cell behind its label: `python -m tests.grids.labelled_rows [COUNT] [SEED]`.

With the heading of the lost table above them or without, in Bangla and (every third paper) in English.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.read import read_text
from tests.grids.habits import Habits, drawn, report
from tests.grids.labelled_row_habits import HABITS, is_fair, written
from tests.grids.row_meetings import (
    CONFIRMED,
    MEETINGS,
    differences,
    is_wrong,
    joint,
    mark_of,
    marks_of,
    shared,
    without_limits,
)
from tests.grids.table_meetings import Meeting, Order, Subject


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed."""
    papers = {tongue: drawn(habits, is_fair, count, seed) for tongue, habits in HABITS.items()}
    for at in range(count):
        yield next(papers["en" if at % 3 == 2 else "bn"])


def meeting_of(one: Habits) -> Meeting:
    """The meeting that is set."""
    meeting = MEETINGS[one["meeting"]]
    first = (CONFIRMED[meeting.tongue],) if one["confirmed"] == "yes" else ()
    return replace(meeting, subjects=(*first, *meeting.subjects))


def wanted(one: Habits) -> list[Order]:
    """What a careful reader takes out of it."""
    orders: list[Order] = []
    for subject in meeting_of(one).subjects:
        its = shared(subject.orders) if one["whose"] == "an item's" else list(subject.orders)
        orders.extend([joint(its)] if one["mark"] == "none" else its)
    return without_limits(orders) if one["until"] == "none" else orders


def made(one: Habits) -> str:
    """The paper."""
    meeting = meeting_of(one)
    between = "\n" if one["breaks"] == "labels" else written(one, "between")
    rows = [between.join(_cells(one, meeting, at)) for at in range(1, len(meeting.subjects) + 1)]
    if heading := written(one, "heading"):
        rows.insert(0, heading.format(decision=_label(one, "decision"), behind=" ".join(_behind(one))))
    row_ends = "\n" if one["breaks"] in ("rows", "labels") else written(one, "between")
    if one["breaks"] == "two":
        rows = [row_ends.join(rows[:2]) + "\n" + row_ends.join(rows[2:])]
    foot_follows = " " if one["breaks"] == "one" else "\n"
    return f"{' '.join(meeting.head)}\n{row_ends.join(rows)}{foot_follows}{' '.join(meeting.tail)}"


def _label(one: Habits, kind: str) -> str:
    """The word that heads a column."""
    return written(one, kind).replace("{i}", "").strip(" -")


def _behind(one: Habits) -> list[str]:
    """The words for who has it to do and until when, in the order of their cells."""
    words = [written(one, kind) for kind in ("by", "until") if one[kind] != "none"]
    return words if one["limit"] == "behind" else words[::-1]


def _cells(one: Habits, meeting: Meeting, at: int) -> Iterator[str]:
    """The cells of a row: what it is about, its decisions, who has them to do and until when."""
    subject, sign = meeting.subjects[at - 1], written(one, "sign")
    yield _first_cell(one, subject, mark_of(written(one, "serial"), at, at, meeting.tongue))
    label = mark_of(written(one, "decision"), at, at, meeting.tongue) + sign
    marks = marks_of(written(one, "mark"), at, subject.orders, meeting.tongue)
    orders = [f"{mark}{order.text}" for mark, order in zip(marks, subject.orders, strict=True)]
    if one["whose"] == "each order's":
        for place, order in enumerate(subject.orders):
            yield f"{'' if place else label}{orders[place]}"
            yield from _whose(one, [order], [""])
        return
    yield label + " ".join(orders)
    if one["whose"] == "an item's" or len(orders) == 1:
        yield from _whose(one, subject.orders[:1], [""])
    else:
        yield from _whose(one, subject.orders, marks)


def _first_cell(one: Habits, subject: Subject, serial: str) -> str:
    talk = f"{written(one, 'talk')}{written(one, 'sign')}" if one["talk"] != "bare" else ""
    talk = "" if one["heading"] == "no talk" else f"{talk}{subject.talk}"
    return f"{serial}{subject.title}{written(one, 'title ends')}{talk}".strip()


def _whose(one: Habits, orders: Sequence[Order], marks: Sequence[str]) -> list[str]:
    """The labelled cells of who has it to do and until when."""
    sign, joined, nobody = written(one, "sign"), written(one, "joined"), written(one, "nobody")
    names = " ".join(mark + joined.join(order.offices) for mark, order in zip(marks, orders, strict=True))
    limits = " ".join(mark + order.limit for mark, order in zip(marks, orders, strict=True))
    cells = []
    for kind, says in (("by", names), ("until", limits)):
        if one[kind] != "none" and (says or one["nobody"] != "left out"):
            cells.append(f"{written(one, kind)}{sign}{says or nobody}".strip())
    return cells if one["limit"] == "behind" else cells[::-1]


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of a paper."""
    return differences(wanted(one), read_text(made(one)))


if __name__ == "__main__":
    sys.exit(report(layouts, wrong, is_wrong))
