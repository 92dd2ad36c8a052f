"""A meeting set as text that ran together, in the habits of `pastes`: its head, its items, its foot."""

from collections.abc import Iterator, Sequence

from locales.digits import to_bangla
from tests.grids.habits import Habits
from tests.grids.paste_habits import (
    ANNOUNCED,
    BETWEEN,
    BY,
    CLOSED,
    COPIES,
    COPY_MARKS,
    DECISION,
    DIRT,
    HEADING,
    ITEMS,
    LABELS,
    MARKS,
    PEOPLE,
    PEOPLE_MARKS,
    SIGNED,
    TALK,
    TITLE_ENDS,
    UNTIL,
    WELCOMED,
)  # fmt: skip
from tests.grids.paste_meetings import Meeting
from tests.grids.table_meetings import Order, Subject

LETTERS = "কখগঘঙ"


def paste(meeting: Meeting, one: Habits) -> str:
    """The whole text."""
    parts = [" ".join(head(meeting, one)), items(meeting, one), " ".join(foot(meeting, one))]
    between = {"none": " ", "parts": "\n", "rows": "\n", "parts, blank": "\n\n"}[one["breaks"]]
    before, behind = DIRT[one["dirt"]]
    return f"{before}{between.join(parts)}{behind}"


def title(meeting: Meeting, one: Habits) -> str:
    """The line that names the committee."""
    whose = f"{meeting.committee}র"
    return {
        "plain": f"{whose} সভার কার্যবিবরণী",
        "number": f"{whose} ৫ম সভার কার্যবিবরণী",
        "month": f"{whose} মে/২০২৫ মাসের সভার কার্যবিবরণী",
        "subject": f"বিষয়: {whose} সভার কার্যবিবরণী।",
    }[one["title"]]


def head(meeting: Meeting, one: Habits) -> Iterator[str]:
    """The head, piece by piece."""
    bar = {"bars": " |", "commas": ",", "dandas": "।"}.get(one["head"], "")
    if one["memo"] == "head":
        yield from (*meeting.issuer, *_memo(meeting, one), title(meeting, one) + bar)
    else:
        yield from (*meeting.issuer, title(meeting, one) + bar)
    post = {"comma": ", {}", "space": " {}", "dash": " – {}", "bracket": " ({})"}[one["chair's post"]].format(
        meeting.post
    )
    of = "সভার " if one["head's words"] == "of the meeting" else ""
    sign = LABELS[one["labels"]]
    yield f"{of}সভাপতি{sign}{meeting.chair}{post}{bar}"
    if one["head's words"] == "day and hour":
        yield f"তারিখ ও সময়{sign}{meeting.day[0]}, {meeting.hour}{bar}"
    else:
        yield f"{of}তারিখ{sign}{meeting.day[0]}{bar}"
        yield f"{of}সময়{sign}{meeting.hour}{bar}"
    yield f"{of}স্থান{sign}{meeting.venue}{bar.replace(',', '।')}"
    yield from _people(meeting, one)
    yield from filter(None, (WELCOMED[one["welcome"]],))


def _people(meeting: Meeting, one: Habits) -> Iterator[str]:
    heading = PEOPLE[one["people"]]
    if one["people"] in ("none", "annex"):
        yield from filter(None, (heading,))
        return
    listed = [
        PEOPLE_MARKS[one["people's mark"]].format(n=to_bangla(at)) + f"{name}, {post}"
        for at, (name, post) in enumerate(meeting.people, 1)
    ]
    joint = {"nothing": " ", "danda": " ", "semicolons": "; "}[one["people's end"]]
    stop = "।" if one["people's end"] == "danda" else ""
    yield f"{heading} {joint.join(listed)}{stop}"


def items(meeting: Meeting, one: Habits) -> str:
    """What stands between head and foot."""
    rows: list[str] = []
    count = 0
    for at, subject in enumerate(meeting.subjects, 1):
        rows.append(BETWEEN[one["cells"]].join(_row(subject, one, at, count)))
        count += len(subject.orders)
    between = "\n" if one["breaks"] == "rows" else " | " if one["cells"] == "bars" else " "
    return between.join(filter(None, (ANNOUNCED[one["announced"]], _heading(one), *rows)))


def _heading(one: Habits) -> str:
    """The words of the columns, parted as the cells are, where that is on one line."""
    between = BETWEEN[one["cells"]]
    return (between if between != "\n" else " ").join(HEADING[one["heading"]].split(" | "))


def item_mark(one: Habits, at: int) -> str:
    """What heads an item."""
    number = to_bangla(at)
    return ITEMS[one["item"]].format(n=number)


def order_mark(one: Habits, item: int, at: int) -> str:
    """What marks an order within its item."""
    mark = MARKS[one["mark"]]
    return mark.format(n=to_bangla(at), i=to_bangla(item), a=LETTERS[at - 1])


def _row(subject: Subject, one: Habits, at: int, count: int) -> Iterator[str]:
    """The cells of an item, from left to right. `count`: orders before it."""
    title, talk = f"{subject.title}{TITLE_ENDS[one['title ends']]}", f"{TALK[one['talk']]}{subject.talk}"
    if one["heading"] == "none":
        yield f"{item_mark(one, at)}{title}".strip()
    else:
        yield from (item_mark(one, at).strip(), title if one["heading"] != "joint" else f"{title} {talk}")
    if one["talk"] != "none" and one["heading"] != "joint":
        yield talk
    if one["whose"] == "each order's":
        for place, order in enumerate(subject.orders, 1):
            label = DECISION[one["decision"]].format(n=to_bangla(count + place))
            label = label if place == 1 or "{n}" in DECISION[one["decision"]] else ""
            yield f"{label}{order_mark(one, at, place)}{_words(order, one)}"
            yield from _behind(one, [order], at, first=place)
        return
    orders = (
        f"{order_mark(one, at, place)}{_words(order, one)}" for place, order in enumerate(subject.orders, 1)
    )
    yield DECISION[one["decision"]].format(n=to_bangla(at)) + " ".join(orders)
    yield from _behind(one, subject.orders, at, first=1)


def _words(order: Order, one: Habits) -> str:
    return order.text if one["order ends"] == "danda" else order.text.removesuffix("।")


def offices_of(one: Habits, orders: Sequence[Order]) -> tuple[str, ...]:
    """Whom a cell names."""
    return tuple(dict.fromkeys(office for order in orders for office in order.offices))


def _behind(one: Habits, orders: Sequence[Order], at: int, *, first: int) -> Iterator[str]:
    """The cells of implementers and of their limit; dashes in a table, and nothing elsewhere, where nobody has to act."""
    if not any(order.offices for order in orders):
        yield from () if one["heading"] == "none" else ("-",) if one["limit"] == "none" else ("-", "-")
        return
    joint = {"commas": ", ", "semicolons": "; ", "slashes": "/ ", "and": " ও "}[one["joined"]]
    if one["whose"] == "by number" and len(orders) > 1:
        parts = (
            f"{order_mark(one, at, place)}{joint.join(order.offices)}"
            for place, order in enumerate(orders, first)
        )
        names = " ".join(parts)
    else:
        names = joint.join(offices_of(one, orders))
    stop = "।" if one["names end"] == "danda" else ""
    by = f"{BY[one['by']]}{names}{stop}"
    until = f"{UNTIL[one['until']]}{orders[0].limit}{stop}"
    if one["limit"] == "none":
        yield by
    else:
        yield from (by, until) if one["limit"] == "behind" else (until, by)


def _memo(meeting: Meeting, one: Habits) -> Iterator[str]:
    sign = LABELS[one["labels"]] if one["labels"] != "bare" else ": "
    yield f"স্মারক নং{sign}{meeting.memo}"
    yield f"তারিখ{sign}{meeting.memo_day[0]}"


def foot(meeting: Meeting, one: Habits) -> Iterator[str]:
    """The foot, piece by piece."""
    yield CLOSED[one["closed"]]
    name = meeting.chair.removeprefix("জনাব ")
    yield SIGNED[one["signed"]].format(name=name, post=meeting.post.partition(",")[0])
    if one["memo"] == "foot":
        yield from _memo(meeting, one)
    heading = COPIES[one["copies"]]
    if not heading:
        return
    mark = COPY_MARKS[one["copies' mark"]]
    stop = {"dandas": "।", "semicolons": ";", "nothing": ""}[one["copies end"]]
    yield heading
    for at, receiver in enumerate(meeting.receivers, 1):
        yield f"{mark.format(n=to_bangla(at))}{receiver}{stop}"
    if one["secretary"] == "behind":
        yield "({}) {}".format(*meeting.secretary)
