"""The meetings of `table_meetings` as papers of no file yet: lines, marks and tables, and what must be read of them.

`word_forms` and `page_forms` set them in files. A mark is kept apart from its line: a file may type it, or let the program count.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from committee.rows import ROWS
from locales.digits import to_bangla
from minutes.model import Decision, Kind, Minutes
from tests.grids.table_meetings import MEETINGS, Meeting, Order, Subject

SHAPES = ("row an item", "row a decision", "merged rows", "prose", "table an item", "table in a row")
BANGLA_MEETINGS = tuple(name for name, meeting in MEETINGS.items() if meeting.tongue == "bn")
HEADING = ("ক্রঃ নং", "আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়নে", "সময়সীমা")
MEMO = "স্মারক নং- ০৫.৪২.১২০০.০১০.০৬.০০১.২৫-২১৪"
MEMO_DATE = "তারিখ: ১৮ জুন ২০২৫"
COPIES_TO = "অনুলিপি সদয় অবগতি ও প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য প্রেরণ করা হলো:"
COPIES = ("বিভাগীয় কমিশনার, ঢাকা।", "পুলিশ সুপার, নোয়াপুর।", "অফিস কপি।")
_LETTERS = "কখগঘ"


@dataclass(frozen=True, kw_only=True)
class Mark:
    """What counts a line: the list `of` items, decisions, offices or copies; its place there and that of the item above."""

    of: str
    at: int
    item: int = 0

    def printed(self, *, dotted: bool = False, latin: bool = False) -> str:
        """The mark as a paper prints it; `dotted`: decisions are called by their item's number and their own.

        `latin`: letters are Latin; digits are always read as those of the paper's language."""
        number = to_bangla(self.at)
        if self.of in ("item", "row", "copy"):
            return f"{number}।"
        if dotted:
            return f"{to_bangla(self.item)}.{number}"
        return f"({'abcd'[self.at - 1] if latin else _LETTERS[self.at - 1]})"


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line of a paper or a cell."""

    text: str
    mark: Mark | None = None


Cell = tuple["Line | Grid", ...] | None  # its lines, and tables among them; None: merged with the one above
Row = tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class Grid:
    """A table, its heading first."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What must be read of one decision: `item` and `own` are its marks."""

    order: Order
    item: Mark
    own: Mark | None
    limit: str


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A meeting in one shape: its parts from the top down, and the decisions that must be read of it."""

    title: str
    labels: tuple[tuple[str, str], ...]
    opening: str
    body: tuple[Line | Grid, ...]
    closing: str
    signature: tuple[str, ...]
    wanted: tuple[Wanted, ...]


def paper(name: str, shape: str) -> Paper:
    """The meeting of that name in a shape."""
    meeting = MEETINGS[name]
    body, wanted = _SHAPED[shape](meeting)
    labels = tuple(
        (label, words) for label, _, words in (line.partition(": ") for line in meeting.head[1:-1])
    )
    return Paper(
        title=meeting.head[0], labels=labels, opening=meeting.head[-1], body=body, closing=meeting.tail[0],
        signature=meeting.tail[1:], wanted=wanted,
    )  # fmt: skip


Shaped = tuple[tuple[Line | Grid, ...], tuple[Wanted, ...]]


def _cell(text: str = "", mark: Mark | None = None) -> tuple[Line, ...]:
    return (Line(text=text, mark=mark),)


def _heading(*left_out: str) -> Row:
    return tuple(_cell(one) for one in HEADING if one not in left_out)


def _orders(meeting: Meeting) -> Iterator[tuple[int, Subject, int, Order]]:
    for item, subject in enumerate(meeting.subjects, 1):
        for at, order in enumerate(subject.orders, 1):
            yield item, subject, at, order


def _row_an_item(meeting: Meeting) -> Shaped:
    rows, wanted = [_heading()], []
    for item, subject in enumerate(meeting.subjects, 1):
        mark, limit = Mark(of="item", at=item), subject.orders[0].limit
        own = [Mark(of="decision", at=at, item=item) for at, _ in enumerate(subject.orders, 1)]
        orders = tuple(
            Line(text=order.text, mark=one) for one, order in zip(own, subject.orders, strict=True)
        )
        whose = tuple(
            Line(text="; ".join(order.offices), mark=Mark(of="office", at=one.at, item=item))
            for one, order in zip(own, subject.orders, strict=True)
        )
        rows.append((_cell(mark=mark), _cell(subject.title), orders, whose, _cell(limit)))
        wanted += [
            Wanted(order=order, item=mark, own=one, limit=limit)
            for one, order in zip(own, subject.orders, strict=True)
        ]
    return (Grid(rows=tuple(rows)),), tuple(wanted)


def _offices(order: Order) -> tuple[Line, ...]:
    return tuple(Line(text=office) for office in order.offices)


def _row_a_decision(meeting: Meeting) -> Shaped:
    rows, wanted = [_heading()], []
    for count, (_, subject, _, order) in enumerate(_orders(meeting), 1):
        mark = Mark(of="row", at=count)
        rows.append(
            (_cell(mark=mark), _cell(subject.title), _cell(order.text), _offices(order), _cell(order.limit))
        )
        wanted.append(Wanted(order=order, item=mark, own=None, limit=order.limit))
    return (Grid(rows=tuple(rows)),), tuple(wanted)


def _merged_rows(meeting: Meeting) -> Shaped:
    rows, wanted = [_heading()], []
    for item, subject, at, order in _orders(meeting):
        mark, own = Mark(of="item", at=item), Mark(of="decision", at=at, item=item)
        left: tuple[Cell, ...] = (_cell(mark=mark), _cell(subject.title)) if at == 1 else (None, None)
        rows.append((*left, _cell(order.text, own), _offices(order), _cell(order.limit)))
        wanted.append(Wanted(order=order, item=mark, own=own, limit=order.limit))
    return (Grid(rows=tuple(rows)),), tuple(wanted)


def _prose(meeting: Meeting) -> Shaped:
    body, wanted = list[Line | Grid](), []
    for item, subject, at, order in _orders(meeting):
        mark, own = Mark(of="item", at=item), Mark(of="decision", at=at, item=item)
        if at == 1:
            body += [
                Line(text=subject.title, mark=mark),
                Line(text=f"আলোচনা: {subject.talk}"),
                Line(text="সিদ্ধান্ত:"),
            ]
        body += [
            Line(text=order.text, mark=own),
            Line(text=f"বাস্তবায়নে: {'; '.join(order.offices)}"),
            Line(text=f"সময়সীমা: {order.limit}"),
        ]
        wanted.append(Wanted(order=order, item=mark, own=own, limit=order.limit))
    return tuple(body), tuple(wanted)


def _table_an_item(meeting: Meeting) -> Shaped:
    body, wanted = list[Line | Grid](), []
    for item, subject in enumerate(meeting.subjects, 1):
        mark = Mark(of="item", at=item)
        body += [Line(text=subject.title, mark=mark), Line(text=f"আলোচনা: {subject.talk}")]
        rows = [_heading("আলোচ্য বিষয়")]
        for at, order in enumerate(subject.orders, 1):
            own = Mark(of="decision", at=at, item=item)
            rows.append((_cell(mark=own), _cell(order.text), _offices(order), _cell(order.limit)))
            wanted.append(Wanted(order=order, item=mark, own=own, limit=order.limit))
        body.append(Grid(rows=tuple(rows)))
    return tuple(body), tuple(wanted)


def _table_in_a_row(meeting: Meeting) -> Shaped:
    rows, wanted = list[Row]([tuple(map(_cell, (*HEADING[:2], "সিদ্ধান্ত ও বাস্তবায়ন")))]), []
    for item, subject in enumerate(meeting.subjects, 1):
        mark = Mark(of="item", at=item)
        inner = [_heading(*HEADING[:2])]
        for at, order in enumerate(subject.orders, 1):
            own = Mark(of="decision", at=at, item=item)
            inner.append((_cell(order.text, own), _offices(order), _cell(order.limit)))
            wanted.append(Wanted(order=order, item=mark, own=own, limit=order.limit))
        rows.append((_cell(mark=mark), _cell(subject.title), (Grid(rows=tuple(inner)),)))
    return (Grid(rows=tuple(rows)),), tuple(wanted)


_SHAPED = {
    "row an item": _row_an_item,
    "row a decision": _row_a_decision,
    "merged rows": _merged_rows,
    "prose": _prose,
    "table an item": _table_an_item,
    "table in a row": _table_in_a_row,
}


def is_dotted(shape: str) -> bool:
    """Whether decisions are called "১.১" where the paper's shape says so, and not "(ক)"."""
    return shape == "merged rows"


def wrong(read: Minutes, one: Paper, *, dotted: bool, latin: bool = False, copies: bool = True) -> set[str]:
    """What is read wrongly of a paper whose marks are `dotted` and `latin`."""
    if read.kind is not Kind.MINUTES:
        return {"refused"}
    found = set(_wrong_around(read, one, copies=copies))
    if len(read.decisions) != len(one.wanted):
        return {*found, "count"}
    for decision, wanted in zip(read.decisions, one.wanted, strict=True):
        found.update(_wrong_in(decision, wanted, dotted=dotted, latin=latin))
    return found


def _wrong_around(read: Minutes, one: Paper, *, copies: bool) -> Iterator[str]:
    labels = dict(one.labels)
    chair, _, post = labels["সভাপতি"].partition(", ")
    if read.committee != one.title.removesuffix(" সভার কার্যবিবরণী").removesuffix("র"):
        yield "committee"
    if (read.chair, read.chair_post) != (chair, post):
        yield "chair"
    if read.meeting_date != date(2025, 6, 12) or read.meeting_time_raw != labels["সময়"]:
        yield "time"
    if read.venue != labels["স্থান"]:
        yield "venue"
    if read.memo_no != MEMO.removeprefix("স্মারক নং- ") or read.memo_date != date(2025, 6, 18):
        yield "memo"
    if copies and read.distribution != tuple(copy.removesuffix("।") for copy in COPIES):
        yield "distribution"
    if not read.signed:
        yield "signed"
    if read.history or read.attendance:
        yield "invented"
    if any(one.code != ROWS for one in read.problems):
        yield "asked"


def _wrong_in(one: Decision, wanted: Wanted, *, dotted: bool, latin: bool) -> Iterator[str]:
    if one.text != wanted.order.text:
        yield "text"
    if one.offices != wanted.order.offices:
        yield "offices"
    if one.deadline != wanted.limit:
        yield "limit"
    marks = [
        mark.printed(dotted=dotted, latin=latin).strip("().।") for mark in (wanted.item, wanted.own) if mark
    ]
    if [mark for mark in (one.agenda_no, one.number) if mark] not in (marks, marks[-1:] if dotted else marks):
        yield "number"
