"""Tables pasted as text, parted by tabs or bars or a cell a line: `python -m tests.grids.pasted_tables [COUNT] [SEED]`.

Their cells have several lines, their rows hang down, headings and empty lines stand between them.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutes.read import read_text
from tests.grids.habits import Habits, drawn, report
from tests.grids.pasted_table_habits import (
    AROUND,
    CELLS,
    COLUMNS,
    HABITS,
    JOINED,
    MARKS,
    REMARKS,
    ROWS,
    SAME_AGAIN,
    SECTION,
    SERIALS,
    TALK,
    in_cells,
    is_fair,
)
from tests.grids.row_meetings import (
    MEETINGS,
    differences,
    is_wrong,
    joint,
    mark_of,
    marks_of,
    shared,
    without_limits,
)
from tests.grids.table_meetings import Order, Subject

_DITTO = "ঐ"
_Row = dict[str, str]  # of each column its cell


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed; every third a cell a line."""
    rows = drawn({**HABITS, "parted": tuple(ROWS)}, is_fair, count, seed)
    cells = drawn({**HABITS, "parted": tuple(CELLS)}, is_fair, count, seed)
    for at in range(count):
        yield next(cells if at % 3 == 2 else rows)


def _orders(one: Habits) -> Iterator[tuple[Subject, list[Order]]]:
    """The items, and what is to be read of each: as it is printed."""
    for at, subject in enumerate(MEETINGS[one["meeting"]].subjects, 1):
        orders = list(subject.orders) if one["whose"] == "each order's" else shared(subject.orders)
        if at == 2 and one["second limit"] != "as the others":
            orders = without_limits(orders)
        yield subject, orders


def wanted(one: Habits) -> list[Order]:
    """What a careful reader takes out of it."""
    taken: list[Order] = []
    for _, orders in _orders(one):
        taken.extend([joint(orders)] if one["mark"] == "none" and in_cells(one) else orders)
    told = "until" in COLUMNS[one["columns"]] and one["heading of until"] != REMARKS
    return taken if told else without_limits(taken)


def made(one: Habits) -> str:
    """The paper."""
    meeting = MEETINGS[one["meeting"]]
    columns = COLUMNS[one["columns"]]
    words = [one[f"heading of {column}"] for column in columns]
    heading = {"as the rows": _line(one, words), "one line": " ".join(words), "tabs": "\t".join(words)}[
        one["heading"]
    ]
    lines: list[str] = []
    for at, (subject, orders) in enumerate(_orders(one), 1):
        hangs = one["row"] == "an order"
        rows = _hanging(one, subject, orders, at) if hangs else [_item_row(one, subject, orders, at)]
        lines.extend(_line(one, [row[column] for column in columns]) for row in rows)
        if at == 2:
            lines.extend(
                {"nothing": [], "section": [SECTION], "heading again": [heading]}[one["in the middle"]]
            )
    row_ends = "\n\n" if one["empty lines"] in ("between rows", "between cells") else "\n"
    heading_ends = "\n" if one["empty lines"] == "none" else "\n\n"
    head, foot = "\n".join(meeting.head), " ".join(meeting.tail)
    text = f"{head}\n{AROUND[one['above']]}{heading}{heading_ends}{row_ends.join(lines)}\n{foot}"
    return text.replace("\n", "\r\n") if one["lines end"] == "CRLF" else text


def _line(one: Habits, cells: Sequence[str]) -> str:
    """A row as its cells are parted."""
    if in_cells(one):
        between = "\n\n" if one["empty lines"] == "between cells" else "\n"
        return between.join(cell + CELLS[one["parted"]] for cell in cells)
    before, between, behind = ROWS[one["parted"]]
    return f"{before}{between.join(cells)}{behind}"


def _left_of_decisions(one: Habits, subject: Subject, at: int) -> _Row:
    """What a row says of its item."""
    talk = subject.talk.replace("। ", TALK[one["talk"]])
    between = ": " if in_cells(one) else "\n"
    return {
        "serial": mark_of(SERIALS[one["serial"]], at, at, "bn"),
        "title": subject.title,
        "talk": talk,
        "title and talk": f"{subject.title}{between}{talk}",
    }


def _item_row(one: Habits, subject: Subject, orders: Sequence[Order], at: int) -> _Row:
    """An item's only row: its orders in one cell."""
    marks = marks_of(MARKS[one["mark"]], at, orders, "bn")
    printed = [f"{mark}{order.text}" for mark, order in zip(marks, orders, strict=True)]
    if one["whose"] == "an item's":
        orders, marks = orders[:1], [""]
    parts = [
        _whose(one, replace(order, limit=_limit(one, order)), mark)
        for mark, order in zip(marks, orders, strict=True)
    ]
    return {
        **_left_of_decisions(one, subject, at),
        "decision": ("\n" if one["orders"] == "lines" else " ").join(printed),
        **{column: "\n".join(part[column] for part in parts) for column in ("by", "until")},
    }


def _hanging(one: Habits, subject: Subject, orders: Sequence[Order], at: int) -> Iterator[_Row]:
    """An item's rows, an order each: what is the item's is left empty below the first, or said to be the same."""
    marks = marks_of(MARKS[one["mark"]], at, orders, "bn")
    left = _left_of_decisions(one, subject, at)
    numbered = one["columns"] == "number"
    for place, (mark, order) in enumerate(zip(marks, orders, strict=True)):
        whose = _whose(one, replace(order, limit=_limit(one, order)), "")
        yield {
            **(dict.fromkeys(left, "") if place else left),
            "number": mark.strip(),
            "decision": order.text if numbered else f"{mark}{order.text}",
            **whose,
            **(dict.fromkeys(SAME_AGAIN[one["same again"]], _DITTO) if place else {}),
        }


def _limit(one: Habits, order: Order) -> str:
    """What its cell says of an order's limit."""
    if one["heading of until"] == REMARKS:
        return ""
    return order.limit or ("-" if one["second limit"] == "dash" else "")


def _whose(one: Habits, order: Order, mark: str) -> _Row:
    """The cells of who has it to do and until when."""
    stop = "।" if one["names end"] == "danda" else ""
    return {
        "by": f"{mark}{JOINED[one['joined']].join(order.offices)}{stop}",
        "until": f"{mark}{order.limit}" if order.limit else "",
    }


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of a paper."""
    return differences(wanted(one), read_text(made(one)))


if __name__ == "__main__":
    sys.exit(report(layouts, wrong, is_wrong))
