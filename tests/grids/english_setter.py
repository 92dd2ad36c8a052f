"""A meeting set in English as text that ran together, in the habits of `english_habits`: its head, its items, its foot."""

from collections.abc import Iterator, Sequence

from tests.grids.english_habits import (
    CLOSED,
    COPIES,
    DAYS,
    HEADINGS,
    ITEMS,
    JOINED,
    LABELS,
    MARKS,
    PEOPLE,
    SIGNS,
    TALK,
    TITLE_ENDS,
    WELCOMED,
)
from tests.grids.english_meetings import Meeting
from tests.grids.habits import Habits
from tests.grids.table_meetings import Order, Subject

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi")
_MONTHS = {11: ("November", "Nov")}
_BEFORE_CELLS = {"tabs": "\t", "bars": " | ", "cells": "\n"}
_LINES = ("rows", "labels in lines", "tabs", "bars", "cells")


def paste(meeting: Meeting, one: Habits) -> str:
    """The whole text."""
    parts = [" ".join(head(meeting, one)), *items(meeting, one), " ".join(foot(meeting, one))]
    if one["form"] in ("labels in lines", "cells", "tabs", "bars"):
        parts = ["\n".join(head(meeting, one)), *items(meeting, one), "\n".join(foot(meeting, one))]
    if one["form"] == "parts":
        return "\n".join((parts[0], " ".join(parts[1:-1]), parts[-1])).strip()
    return (" " if one["form"] == "one line" else "\n").join(parts).strip()


def joint(one: Habits) -> str:
    """What stands between two who have to act."""
    return JOINED[one["joined"]]


def day_of(meeting: Meeting, one: Habits) -> str:
    """The day of the meeting as it is printed."""
    day, month, year = meeting.day
    name, short = _MONTHS[month]
    return DAYS[one["day"]].format(d=day, m=month, y=year, month=name, mon=short)


def head(meeting: Meeting, one: Habits) -> Iterator[str]:
    """The head, piece by piece."""
    bar = " |" if one["head"] == "bars" else ""
    sign = " - " if one["head"] == "labels, dashes" else ": "
    yield meeting.issuer
    title = f"Minutes of the {'7th meeting of the ' if one['title'] == 'number' else ''}{meeting.title}"
    if (
        meeting.title == meeting.committee
        and not meeting.title.endswith("Meeting")
        and one["title"] in ("minutes", "held on")
    ):
        title = f"Minutes of the Meeting of the {meeting.title}"
    if one["title"] == "MoM":
        title = f"Minutes of Meeting (MoM) of the {meeting.title}"
    if one["title"] == "held on":
        yield f"{title} held on {day_of(meeting, one)} at {meeting.hour} at {meeting.venue}."
    else:
        yield f"{title}{bar}"
        yield f"Date{sign}{day_of(meeting, one)}{bar}"
        yield f"Time{sign}{meeting.hour}{bar}"
        yield f"Venue{sign}{meeting.venue}{bar}"
    word = "chair's word"
    post = {"comma": ", {}", "bracket": " ({})", "dash": " – {}"}[one["chair's post"]].format(meeting.post)
    yield f"{one[word]}{sign}{meeting.chair}{post}{bar}"
    if one["people"] in ("present", "attendees", "members"):
        yield PEOPLE[one["people"]] + " ".join(
            f"{at}. {name}, {who}" for at, (name, who) in enumerate(meeting.people, 1)
        )
    elif one["people"] != "none":
        yield PEOPLE[one["people"]]
    if one["welcome"] != "none":
        yield WELCOMED[one["welcome"]]


def items(meeting: Meeting, one: Habits) -> Iterator[str]:
    """What stands between head and foot: the heading and the rows."""
    between = _BEFORE_CELLS.get(one["form"], " ")
    if one["heading"] != "none":
        yield between.join(HEADINGS[one["heading"]].split(" | "))
    for at, subject in enumerate(meeting.subjects, 1):
        cells = [cell for cell in _row(subject, one, at) if cell]
        yield ("\n" if one["form"] == "labels in lines" else between).join(cells)


def item_mark(one: Habits, at: int) -> str:
    """What heads an item."""
    return ITEMS[one["item"]].format(n=at, i=_ROMAN[at - 1])


def order_mark(one: Habits, item: int, at: int) -> str:
    """What marks an order within its item."""
    return MARKS[one["mark"]].format(n=item, k=at, a="abc"[at - 1], r=_ROMAN[at - 1])


def _row(subject: Subject, one: Habits, at: int) -> Iterator[str]:
    """The cells of an item, from left to right."""
    title = f"{subject.title}{TITLE_ENDS[one['title ends']]}"
    if one["heading"] == "none":
        yield f"{item_mark(one, at)}{title}"
    else:
        yield from (item_mark(one, at).strip(), title)
    if one["talk"] != "none":
        yield f"{TALK[one['talk']]}{subject.talk}"
    decision, _, _ = LABELS[one["label"]]
    label = f"{decision}{SIGNS[one['sign']]}" if decision else ""
    if one["whose"] == "each order's":
        for place, order in enumerate(subject.orders, 1):
            yield f"{label if place == 1 else ''}{order_mark(one, at, place)}{_words(order, one)}"
            yield from _behind([order], one)
        return
    orders = (
        f"{order_mark(one, at, place)}{_words(order, one)}" for place, order in enumerate(subject.orders, 1)
    )
    yield label + ("\n" if one["form"] == "labels in lines" else " ").join(orders)
    yield from _behind(subject.orders, one)


def _words(order: Order, one: Habits) -> str:
    return order.text if one["order ends"] == "full stop" else order.text.rstrip("।.")


def offices_of(orders: Sequence[Order]) -> tuple[str, ...]:
    """Whom a cell names."""
    return tuple(dict.fromkeys(office for order in orders for office in order.offices))


def _behind(orders: Sequence[Order], one: Habits) -> Iterator[str]:
    """The cells of those who have to act and of their limit; dashes in a table where nobody has to."""
    _, by, until = LABELS[one["label"]]
    sign = SIGNS[one["sign"]]
    names = offices_of(orders)
    if not names:
        yield from ("-", "-") if one["heading"] != "none" and not by else ()
        return
    who = f"{by}{sign if by else ''}{joint(one).join(names)}"
    when = f"{until}{sign if until else ''}{orders[0].limit}"
    yield from {"none": (who,), "behind": (who, when), "before": (when, who)}[one["limit"]]


def foot(meeting: Meeting, one: Habits) -> Iterator[str]:
    """The foot, piece by piece."""
    if CLOSED[one["closed"]]:
        yield CLOSED[one["closed"]]
    name = meeting.chair
    if one["signed"] != "none":
        yield f"{'Sd/- ' if one['signed'] == 'mark' else ''}{name} {meeting.post.partition(',')[0]}"
    if one["memo"] == "foot":
        yield f"Memo No. {meeting.memo} Date: 16/11/2025"
    if one["copies"] != "none":
        yield COPIES[one["copies"]]
        yield from (f"{at}. {receiver}" for at, receiver in enumerate(meeting.receivers, 1))
