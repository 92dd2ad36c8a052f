"""One meeting in every layout of a table, and in what a paste leaves of it:
`python -m tests.grids.table_layouts [COUNT] [SEED]`.

Tables differ along independent habits: the words that head them, which columns there are and in which order, what makes a
row, how several implementers stand in a cell, what stands between and beside the rows. A layout is one habit of each kind;
what must be read is the same of all.
"""

import sys
from collections import Counter
from collections.abc import Iterator

from minutes.model import Decision, Kind
from tests.grids.table_habits import Layout, layouts
from tests.grids.table_meetings import MEETINGS, SUBJECTS, WORDS, Meeting, Order
from tests.grids.table_setter import Cell, Made, Row, Wanted, digits, minutes_of


def made(layout: Layout) -> Made:
    """The table in a layout."""
    meeting = MEETINGS[layout.meeting]
    words = WORDS[meeting.tongue]
    table = Made(heading=_heading(layout, meeting))
    width = len(table.heading)
    serial = 0
    for at, subject in enumerate(meeting.subjects):
        if layout.besides == "section rows":
            table.rows.append(words["section"].format(n=digits(at + 1, meeting), title=subject.title))
        if at == 1 and layout.besides in ("heading again", "two tables"):
            table.rows.append([(one,) for one in table.heading])
        for row, wanted in _rows_of(layout, meeting, at, serial):
            serial += 1
            table.rows.append(row)
            table.wanted += wanted
    if layout.besides == "number row":
        table.rows.insert(0, [(digits(at + 1, meeting),) for at in range(width)])
    return table


def _heading(layout: Layout, meeting: Meeting) -> list[str]:
    words = WORDS[meeting.tongue]
    heads = {"decision": layout.decision, "implementer": layout.implementer, "limit": layout.limit or ""}
    if layout.besides == "one heading for two":
        heads["decision"] = heads["implementer"] = words["both"]
    behind = [heads[one] for one in _columns(layout)]
    before = [layout.serial] if layout.serial else []
    old = [words["old"], words["progress"]] if layout.besides == "last month" else []
    remarks = [words["remarks"]] if layout.besides == "remarks" else []
    return [*before, *SUBJECTS[meeting.tongue][layout.subject], *old, *behind, *remarks]


def _columns(layout: Layout) -> list[str]:
    if layout.rows == "labelled in the cell":
        return ["decision"]
    return [one for one in layout.order.split(", ") if one != "limit" or layout.limit]


def _rows_of(layout: Layout, meeting: Meeting, at: int, serial: int) -> Iterator[tuple[Row, list[Wanted]]]:
    """The rows of a subject, each with what must be read of it. `serial`: rows before."""
    subject = meeting.subjects[at]
    if layout.rows.startswith("in a cell"):
        yield _one_row(layout, meeting, at)
        return
    for place, order in enumerate(subject.orders):
        each = layout.rows.startswith("own rows")
        number = digits(at + 1 if each else serial + place + 1, meeting)
        own = f"{number}.{digits(place + 1, meeting)}" if each else ""
        offices = _named(layout, order, first=not serial and not place, last=place > 0)
        cells: dict[str, Cell] = {
            "decision": (f"{own} {order.text}".strip(),),
            "implementer": _office_cell(layout, meeting, offices),
            "limit": (order.limit,),
        }
        if offices is None:
            cells["implementer"] = (WORDS[meeting.tongue]["ditto"],)
            before = meeting.subjects[at].orders[place - 1]
            offices = before.offices
        if layout.rows == "labelled in the cell":
            cells["decision"] = _labelled(layout, meeting, order)
        left = _left(layout, meeting, at, number)
        if place and layout.rows == "own rows":
            left = [None] * len(left)
        yield (
            [*left, *_old(layout, meeting), *(cells[one] for one in _columns(layout)), *_remarks(layout)],
            [_wanted(layout, meeting, at, order, number, own, offices=offices, limit=order.limit)],
        )


def _one_row(layout: Layout, meeting: Meeting, at: int) -> tuple[Row, list[Wanted]]:
    """A subject's decisions in one cell, their implementers in another."""
    subject = meeting.subjects[at]
    number = digits(at + 1, meeting)
    style = layout.rows.removeprefix("in a cell ")
    names = [_mark(style, meeting, at, place) for place in range(len(subject.orders))]
    offices = tuple(dict.fromkeys(office for order in subject.orders for office in order.offices))
    each = style.endswith("whose each")
    whose = tuple(
        f"{mark}{', '.join(order.offices)}" for (mark, _), order in zip(names, subject.orders, strict=True)
    )
    cells: dict[str, Cell] = {
        "decision": tuple(
            f"{mark}{order.text}" for (mark, _), order in zip(names, subject.orders, strict=True)
        ),
        "implementer": whose if each else _office_cell(layout, meeting, offices),
        "limit": (subject.orders[0].limit,),
    }
    wanted = [
        _wanted(
            layout, meeting, at, order, number, own,
            offices=order.offices if each else offices, limit=subject.orders[0].limit,
        )
        for (_, own), order in zip(names, subject.orders, strict=True)
    ]  # fmt: skip
    left = _left(layout, meeting, at, number)
    return [
        *left,
        *_old(layout, meeting),
        *(cells[one] for one in _columns(layout)),
        *_remarks(layout),
    ], wanted


def _mark(style: str, meeting: Meeting, at: int, place: int) -> tuple[str, str]:
    """The mark before a decision in a cell, and the number it gives."""
    letter, number = WORDS[meeting.tongue]["letters"][place], digits(place + 1, meeting)
    both = f"{digits(at + 1, meeting)}.{number}"
    stop = "।" if meeting.tongue == "bn" else "."
    marks = {
        "(a)": (f"({letter}) ", letter),
        "1।": (f"{number}{stop} ", number),
        "1.1": (f"{both} ", both),
        "-": ("- ", ""),
    }
    return marks[style.split(",")[0]]


def _wanted(
    layout: Layout,
    meeting: Meeting,
    at: int,
    order: Order,
    number: str,
    own: str,
    *,
    offices: tuple[str, ...],
    limit: str,
) -> Wanted:
    given = frozenset(filter(None, (number if layout.serial else "", own)))
    section = frozenset((digits(at + 1, meeting),)) if layout.besides == "section rows" else frozenset()
    marks = [given, given | section]
    if "." in own:
        marks += [frozenset((own,)), frozenset((own, own.partition(".")[0]))]
    return Wanted(
        subject=meeting.subjects[at],
        text=order.text,
        offices=offices,
        limit=limit if layout.limit else None,
        marks=tuple(marks),
    )  # fmt: skip


def _named(layout: Layout, order: Order, *, first: bool, last: bool) -> tuple[str, ...] | None:
    """Who stands in a row's cell; None for the same as above."""
    if layout.offices == "ditto" and last:
        return None
    return () if layout.offices == "some empty" and last and not first else order.offices


def _office_cell(layout: Layout, meeting: Meeting, offices: tuple[str, ...] | None) -> Cell:
    if not offices:
        return ("",)
    if layout.offices == "a line each":
        return offices
    if layout.offices == "numbered" and len(offices) > 1:
        stop = "।" if meeting.tongue == "bn" else "."
        return tuple(f"{digits(at + 1, meeting)}{stop} {office}" for at, office in enumerate(offices))
    # A post's own comma is none between two posts.
    return ("; ".join(offices) if any("," in office for office in offices) else ", ".join(offices),)


def _labelled(layout: Layout, meeting: Meeting, order: Order) -> Cell:
    words = WORDS[meeting.tongue]
    limit = (f"{words['until']}: {order.limit}",) if layout.limit else ()
    return (order.text, f"{words['by']}: {', '.join(order.offices)}", *limit)


def _left(layout: Layout, meeting: Meeting, at: int, number: str) -> list[Cell]:
    """The cells left of the decisions."""
    subject = meeting.subjects[at]
    joint = WORDS[meeting.tongue]["joint"].format(title=subject.title, talk=subject.talk)
    cells: dict[str, list[Cell]] = {
        "title": [(subject.title,)],
        "talk": [(subject.talk,)],
        "title, talk": [(subject.title,), (subject.talk,)],
        "subject, account": [(subject.title,), (subject.talk,)],
        "joint": [(joint,)],
        "none": [],
    }
    return [*([(number,)] if layout.serial else []), *cells[layout.subject]]


def _old(layout: Layout, meeting: Meeting) -> list[Cell]:
    words = WORDS[meeting.tongue]
    return [(words["old decision"],), (words["done"],)] if layout.besides == "last month" else []


def _remarks(layout: Layout) -> list[Cell]:
    return [("-",)] if layout.besides == "remarks" else []


def wrong(layout: Layout) -> set[str]:
    """What is read wrongly in a layout."""
    table = made(layout)
    minutes = minutes_of(layout, table)
    if minutes.kind is not Kind.MINUTES:
        return {"refused"}
    if len(minutes.decisions) != len(table.wanted):
        return {"count"}
    pairs = zip(minutes.decisions, table.wanted, strict=True)
    return {what for one, wanted in pairs for what in wrong_in(layout, one, wanted)}


def wrong_in(layout: Layout, one: Decision, wanted: Wanted) -> Iterator[str]:
    """What is read wrongly of one decision."""
    if one.text != wanted.text:
        yield "text"
    if one.offices != wanted.offices:
        yield "offices"
    if (one.deadline or None) != wanted.limit:
        yield "limit"
    if frozenset(filter(None, (one.agenda_no, one.number))) not in wanted.marks:
        yield "number"
    titled = layout.subject in ("title", "title, talk", "subject, account")
    if titled and one.agenda_title != wanted.subject.title:
        yield "title"
    if layout.subject not in ("title", "none") and wanted.subject.talk not in one.discussion:
        yield "talk"


def main(count: int = 300, seed: int = 1) -> None:
    """Print how many of some layouts are read rightly, by habit, and the first that are not."""
    tried: Counter[tuple[str, str]] = Counter()
    failed: Counter[tuple[str, str]] = Counter()
    failing: list[tuple[Layout, set[str]]] = []
    for layout in layouts(count, seed):
        found = wrong(layout)
        tried.update(layout.kinds())
        if found:
            failed.update(layout.kinds())
            failing.append((layout, found))
    print(f"{count - len(failing)} of {count} are read rightly")
    for kind, habit in sorted(tried):
        print(f"  {kind}: {habit}: {failed[kind, habit]} of {tried[kind, habit]} wrong")
    for layout, found in failing[:20]:
        print(f"{', '.join(sorted(found))}: {', '.join(habit for _, habit in layout.kinds())}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
