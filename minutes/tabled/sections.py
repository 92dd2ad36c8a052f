"""Sections of a paper whose number the rows of a table have before their own: "০৪। সাধারণ সিদ্ধান্ত" over ৪.১, ৪.২."""

from minutes.document import Table
from minutes.grammar.columns import Role
from minutes.tabled.columns import Columns
from minutes.words.numbers import plain_number


def is_within(number: str, section: str | None) -> bool:
    """Whether a number of two parts is one of those in a section: "২.১" in "২"."""
    return section is not None and plain_number(number).startswith(f"{plain_number(section)}.")


def rows_within(table: Table, columns: Columns, section: str | None) -> bool:
    """Whether the first row below the heading has a number of that section."""
    at = columns.at(Role.SERIAL)
    row = table.rows[columns.first] if columns.first < len(table.rows) else ()
    return at is not None and at < len(row) and is_within(row[at].text, section)
