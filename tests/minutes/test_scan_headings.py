"""Headings that stand again in a table, and the numbers of its columns. Needs no engine."""

from minutes.document import Cell, Table
from minutes.readers.picture.counting import counted
from minutes.readers.picture.headings import with_headings

HEADING = ("ক্রমিক", "আলোচ্য বিষয়", "সিদ্ধান্ত", "বাস্তবায়নকারী কর্তৃপক্ষ")


def mended(*rows: tuple[str, ...]) -> list[tuple[str, ...]]:
    cells = tuple(tuple(Cell(text=text) for text in row) for row in rows)
    (table,) = counted(with_headings([Table(rows=cells, place="page 1")]))
    assert isinstance(table, Table)
    return [tuple(cell.text for cell in row) for row in table.rows]


def test_a_heading_again_is_spelled_as_the_first() -> None:
    again = ("ক্র", "আলোচ্য বিষয়", "সিদ্ধান্ত শত", "বাস্তবায়নকারী কতৃপক্ষ")
    rows = [("১", "ক", "খ", "গ"), ("২", "ক", "খ", "গ")]
    assert mended(HEADING, rows[0], again, rows[1]) == [HEADING, rows[0], HEADING, rows[1]]


def test_the_columns_are_numbered_through_and_no_row() -> None:
    rows = [("১", "ক", "খ", "গ"), ("২", "ক", "খ", "গ"), ("৩", "ক", "খ", "গ")]
    assert mended(HEADING, ("১:", "২.", "৩", ""), *rows) == [HEADING, ("১", "২", "৩", "৪"), *rows]


def test_the_number_of_the_first_column_may_be_lost() -> None:
    rows = [("১", "ক", "খ", "গ"), ("২", "ক", "খ", "গ"), ("৩", "ক", "খ", "গ")]
    assert mended(HEADING, ("", "২", "৩", "৪"), *rows) == [HEADING, ("১", "২", "৩", "৪"), *rows]


def test_a_heading_again_above_serial_numbers_is_named_as_the_first() -> None:
    heading, again = ("রর", *HEADING[1:]), ("7", *HEADING[1:])
    rows = [("১", "ক", "খ", "গ"), ("২", "ক", "খ", "গ"), ("৩", "ক", "খ", "গ")]
    found = mended(heading, rows[0], again, *rows[1:])
    assert found[0] == found[2] == ("ক্রঃ নং", *HEADING[1:])
