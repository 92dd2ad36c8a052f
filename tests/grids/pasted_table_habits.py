"""How a table pasted as text may look: of each kind its habits, each with what it writes."""

from collections.abc import Mapping

from tests.grids.habits import Habits
from tests.grids.row_meetings import MEETINGS

# Which columns there are, from left to right.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "all": ("serial", "title", "talk", "decision", "by", "until"),
    "no talk": ("serial", "title", "decision", "by", "until"),
    "no title": ("serial", "talk", "decision", "by", "until"),
    "no limit": ("serial", "title", "talk", "decision", "by"),
    "no serial": ("title", "talk", "decision", "by"),
    "title and talk": ("serial", "title and talk", "decision", "by", "until"),
    "limit first": ("serial", "title", "decision", "until", "by"),
    "number": ("serial", "title", "number", "decision", "by", "until"),
}
# The words that may head each of them; below "মন্তব্য" the cells are empty.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "serial": ("ক্রমিক", "ক্রঃ নং", "ক্র. নং", "নং"),
    "title": ("আলোচ্য বিষয়", "আলোচ্যসূচি", "বিষয়"),
    "talk": ("আলোচনা", "আলোচনার সারসংক্ষেপ", "পর্যালোচনা"),
    "title and talk": ("আলোচ্য বিষয় ও আলোচনা", "আলোচনা"),
    "number": ("সিদ্ধান্ত নং", "সিদ্ধান্ত নম্বর"),
    "decision": ("সিদ্ধান্ত", "গৃহীত সিদ্ধান্ত", "সিদ্ধান্তসমূহ"),
    "by": ("বাস্তবায়নে", "বাস্তবায়নকারী", "দায়িত্ব", "বাস্তবায়নকারী কর্তৃপক্ষ"),
    "until": ("সময়সীমা", "সময়", "মেয়াদ", "মন্তব্য"),
}
REMARKS = "মন্তব্য"
# What stands before the first cell of a row, between two, and behind the last.
ROWS: Mapping[str, tuple[str, str, str]] = {
    "tabs": ("", "\t", ""), "tabs, one behind": ("", "\t", "\t"), "bars": ("", " | ", ""), "bars around": ("| ", " | ", " |"),
    "close bars": ("", "|", ""), "close bars around": ("| ", "|", " |"),
}  # fmt: skip
# What stands behind each cell where every one is a line of its own.
CELLS = {"cells": "", "cells, spaced bar": " |", "cells, bar": "|", "cells, tab": "\t"}
SERIALS = {"1": "{n}", "1.": "{n}.", "01": "০{n}", "1।": "{n}।", "(1)": "({n})", "none": ""}
MARKS = {
    "none": "", "(a)": "({a}) ", "a)": "{a}) ", "1)": "{n}) ", "1.1": "{i}.{n} ", "1।": "{n}। ", "•": "• ",
}  # fmt: skip
JOINED = {"lines": "\n", "commas": ", ", "slashes": "/"}
TALK = {"one line": "। ", "lines": "।\n", "lines, empty between": "।\n\n"}
AROUND = {
    "nothing": "",
    "annex": "উপস্থিতি: পরিশিষ্ট-ক\nসভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n",
}
# In which cells "ঐ" says that a row that hangs down has the same as the one above.
SAME_AGAIN: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "names": ("by",),
    "names and limits": ("by", "until"),
}
SECTION = "খ. সামাজিক বিষয়াদি"
HABITS: Mapping[str, tuple[str, ...]] = {
    "meeting": tuple(name for name, meeting in MEETINGS.items() if meeting.tongue == "bn"),
    "columns": tuple(COLUMNS),
    **{f"heading of {column}": words for column, words in HEADINGS.items()},
    "parted": (*ROWS, *CELLS),
    "heading": ("as the rows", "one line", "tabs"),
    "row": ("an item", "an order"),  # which hangs below its item's first
    "serial": tuple(SERIALS),
    "talk": tuple(TALK),
    "mark": tuple(MARKS),
    "orders": ("lines", "one line"),
    "whose": ("an item's", "each order's"),
    "same again": tuple(SAME_AGAIN),
    "joined": tuple(JOINED),
    "names end": ("nothing", "danda"),
    "second limit": ("as the others", "dash", "blank"),
    "in the middle": ("nothing", "section", "heading again"),
    "empty lines": ("none", "below the heading", "between rows", "between cells"),
    "above": tuple(AROUND),
    "lines end": ("LF", "CRLF"),
}  # fmt: skip


def in_cells(one: Habits) -> bool:
    """Whether every cell is a line of its own."""
    return one["parted"] in CELLS


def is_fair(one: Habits) -> bool:
    """Whether a careful reader could tell what is what, and somebody's paste might look so."""
    hangs, mark, own = one["row"] == "an order", one["mark"], one["whose"] == "each order's"
    never = (
        one["heading"] != "as the rows" and not in_cells(one),
        # Nothing tells whose a name is; where one order ends and the next begins.
        own and not hangs and (mark in ("none", "•") or one["orders"] == "one line"),
        mark == "•" and hangs,
        one["same again"] != "none" and (own or not hangs),
        one["same again"] == "names and limits" and _has_no_limits(one),
        mark == "none" and not hangs and (one["orders"] == "one line") != in_cells(one),
        # A row of its own has one order; a number in a column of its own is the order's.
        hangs and one["orders"] == "one line",
        one["columns"] == "number" and not (hangs and mark == "1.1"),
        one["serial"] == "none" and (one["columns"] == "no serial" or in_cells(one)),
        one["empty lines"] == "between cells" and not in_cells(one),
        # A heading drawn for a column that is not there is the same paper again.
        *(one[f"heading of {column}"] != words[0]
          for column, words in HEADINGS.items() if column not in COLUMNS[one["columns"]]),
        one["second limit"] != "as the others" and _has_no_limits(one),
        in_cells(one) and not _is_fair_in_cells(one),
    )  # fmt: skip
    return not any(never)


def _has_no_limits(one: Habits) -> bool:
    return "until" not in COLUMNS[one["columns"]] or one["heading of until"] == REMARKS


def _is_fair_in_cells(one: Habits) -> bool:
    """The same of cells that are lines: only their order tells what they are, so that each row has all of them."""
    blank = one["second limit"] == "blank"
    never = (
        one["columns"] in ("no serial", "number"),
        one["row"] == "an order" or one["whose"] == "each order's",
        one["talk"] != "one line" or one["in the middle"] != "nothing",
        one["heading of until"] == REMARKS,
        # An empty cell is seen only where something ends it, and no other line is empty.
        blank and (one["parted"] == "cells" or one["empty lines"] != "none"),
    )
    return not any(never)
