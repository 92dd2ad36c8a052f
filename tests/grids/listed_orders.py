"""Decisions in a list, who has each to do in the line itself: `python -m tests.grids.listed_orders [COUNT] [SEED]`."""

import sys
from collections.abc import Iterator, Mapping, Sequence

from locales.digits import to_bangla
from minutes.read import read_text
from tests.grids.habits import Habits, drawn, report
from tests.grids.row_meetings import MEETINGS, differences, is_wrong, marks_of, without_limits
from tests.grids.table_meetings import Order

# Who has it to do, `{b}` his office; with "in it" the limit `{u}` stands there too.
_WHO: Mapping[str, str] = {
    "label, bracket": "(বাস্তবায়নে: {b})", "visarga, bracket": "(বাস্তবায়নেঃ {b})", "duty, bracket": "(দায়িত্বে: {b})",
    "bracket": "({b})", "square bracket": "[{b}]", "long dash": "— {b}", "hyphen": "- {b}", "arrow": "→ {b}",
    "label": "বাস্তবায়নে: {b}", "duty": "দায়িত্ব: {b}", "duty, hyphen": "দায়িত্বে- {b}",
}  # fmt: skip
_LABELS, _POINTERS = ("label", "duty", "duty, hyphen"), ("long dash", "hyphen", "arrow")
_UNTIL: Mapping[str, str] = {
    "none": "", "in it": ", {u}", "label": " সময়: {u}", "own bracket": " ({u})", "slash": " / {u}",
}  # fmt: skip
_MARKS: Mapping[str, str] = {
    "1.": "{n}. ", "1।": "{n}। ", "1)": "{n}) ", "(1)": "({n}) ", "•": "• ", "-": "- ", "➤": "➤ ",
}  # fmt: skip
_ITEMS: Mapping[str, str] = {"agenda": "আলোচ্যসূচি-{n}: {t}", "number": "{n}। {t}"}
_ENDS: Mapping[str, str] = {"danda": "।", "spaced danda": " ।", "nothing": ""}
_ANNOUNCED: Mapping[str, str] = {
    "as follows": "সভায় বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্তসমূহ গৃহীত হয়:",
    "decisions": "সিদ্ধান্তসমূহ:",
    "taken": "গৃহীত সিদ্ধান্ত:",
}
_HABITS: Mapping[str, Sequence[str]] = {
    "meeting": tuple(name for name, meeting in MEETINGS.items() if meeting.tongue == "bn"),
    "list": ("of the meeting", "of an item"),
    "lines": ("an order", "one"),  # what a line holds
    "item": tuple(_ITEMS),
    "announced": tuple(_ANNOUNCED),
    "mark": tuple(_MARKS),
    "end": tuple(_ENDS),
    "who": tuple(_WHO),
    "stop": ("before who", "behind who"),
    "until": tuple(_UNTIL),
    "who stands": ("in the line", "below it"),
}


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is what, and somebody's list might look so."""
    who, until, runs, of_item = one["who"], one["until"], one["lines"] == "one", one["list"] == "of an item"
    never = (
        # A limit stands as who has it to do stands: behind another label, in his bracket, behind what points at him.
        until == "label" and who not in _LABELS,
        until == "in it" and "bracket" not in who,
        until == "own bracket" and who in _LABELS,
        until == "slash" and who not in _POINTERS,
        # In one line nothing stands below, and a hyphen begins nothing.
        runs and (one["who stands"] == "below it" or one["mark"] == "-"),
        # In one line a number with a dot or a stop may be the next item's, and one that an item has names the item.
        runs and of_item and (one["mark"] not in ("1)", "(1)") or one["item"] == "number"),
        of_item and one["item"] == "number" and one["mark"] in ("1.", "1।", "1)"),
        one["end"] == "nothing" and one["stop"] == "behind who",  # no stop is nowhere
        # What is not printed is not drawn twice.
        of_item and one["announced"] != "as follows",
        not of_item and one["item"] != "agenda",
    )
    return not any(never)


def layouts(count: int, seed: int = 1) -> Iterator[Habits]:
    """`count` fair papers, the same for the same seed."""
    return drawn(_HABITS, is_fair, count, seed)


def wanted(one: Habits) -> list[Order]:
    """What a careful reader takes out of it."""
    orders = [order for subject in MEETINGS[one["meeting"]].subjects for order in subject.orders]
    return without_limits(orders) if one["until"] == "none" else orders


def made(one: Habits) -> str:
    """The paper."""
    meeting = MEETINGS[one["meeting"]]
    lines = list(_items(one) if one["list"] == "of an item" else _list(one))
    body = ("\n" if one["lines"] == "an order" else " ").join(lines)
    return "\n".join((*meeting.head, body, " ".join(meeting.tail)))


def _list(one: Habits) -> Iterator[str]:
    """All orders of the meeting, counted through."""
    yield _ANNOUNCED[one["announced"]]
    orders = [order for subject in MEETINGS[one["meeting"]].subjects for order in subject.orders]
    for at, order in enumerate(orders, 1):
        yield _MARKS[one["mark"]].format(n=to_bangla(at)) + _line(one, order)


def _items(one: Habits) -> Iterator[str]:
    """The items, each with its talk and its orders; one alone stands behind the label and is not counted."""
    runs = one["lines"] == "one"
    for at, subject in enumerate(MEETINGS[one["meeting"]].subjects, 1):
        title = _ITEMS[one["item"]].format(n=to_bangla(at), t=subject.title)
        yield f"{title}:" if runs else title
        yield f"আলোচনা: {subject.talk}"
        marks = marks_of(_MARKS[one["mark"]], at, subject.orders, "bn")
        printed = [mark + _line(one, order) for mark, order in zip(marks, subject.orders, strict=True)]
        if len(printed) == 1:
            yield f"সিদ্ধান্ত: {printed[0]}"
        else:
            yield from ("সিদ্ধান্ত:", *printed)


def _line(one: Habits, order: Order) -> str:
    """An order, who has it to do and until when."""
    until = _UNTIL[one["until"]].format(u=order.limit)
    inside, behind = (until, "") if one["until"] == "in it" else ("", until)
    who = _WHO[one["who"]].format(b=" ও ".join(order.offices) + inside) + behind
    text, stop = order.text.rstrip("।"), _ENDS[one["end"]]
    between = "\n" if one["who stands"] == "below it" else " "
    return f"{text}{stop}{between}{who}" if one["stop"] == "before who" else f"{text}{between}{who}{stop}"


def wrong(one: Habits) -> set[str]:
    """What is read wrongly of a paper."""
    return differences(wanted(one), read_text(made(one)))


if __name__ == "__main__":
    sys.exit(report(layouts, wrong, is_wrong))
