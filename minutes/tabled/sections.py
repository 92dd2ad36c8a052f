"""Sections of a paper whose number the rows of a table have before their own: "০৪। সাধারণ সিদ্ধান্ত" over ৪.১, ৪.২."""

from collections.abc import Sequence

from minutes.document import Table
from minutes.grammar.columns import Role
from minutes.tabled.columns import Columns
from minutes.words.labels import announces_decisions, find_label, heading_of_item
from minutes.words.numbers import plain_number

SECTION_BEFORE = 8  # lines above a table among which the heading of its item may stand


def is_within(number: str, section: str | None) -> bool:
    """Whether a number of two parts is one of those in a section: "২.১" in "২"."""
    return section is not None and plain_number(number).startswith(f"{plain_number(section)}.")


def rows_within(table: Table, columns: Columns, section: str | None) -> bool:
    """Whether the first row below the heading has a number of that section."""
    at = columns.at(Role.SERIAL)
    row = table.rows[columns.first] if columns.first < len(table.rows) else ()
    return at is not None and at < len(row) and is_within(row[at].text, section)


def section_above(
    lines: Sequence[str], table: Table, columns: Columns, *, first: bool
) -> tuple[str | None, str]:
    """Number and title of the item whose table this is, from the line among the last `SECTION_BEFORE` above it that heads it:
    offices make a table an item. `first`: no table of decisions stands before it."""
    if not columns.first or columns.has(Role.AGENDA) or columns.has(Role.DISCUSSION):
        return None, ""
    nearest = next((line for line in reversed(lines) if heading_of_item(line, first=False)), "")
    number, title = heading_of_item(nearest, first=False) or (None, "")
    if announces_decisions(title):
        return None, ""  # "০৩। বিস্তারিত আলোচনা শেষে নিম্নবর্ণিত সিদ্ধান্ত গৃহীত হয়:" heads them all
    if rows_within(table, columns, number) and find_label(title) is None:
        return number, title
    # The last of a list of subjects heads no table, and the first of them is not the one above it.
    return heading_of_item(nearest, first=first) or (None, "")
