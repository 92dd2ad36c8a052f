"""Tables without ruling lines: their columns in a picture, and their rows by the lines in them. Needs no engine."""

import numpy as np
import pytest

from minutes.readers.picture.light import Mask
from minutes.readers.picture.lines import strips_in
from minutes.readers.picture.rows import Row, rows_of
from minutes.readers.picture.unruled import columns_below, is_heading
from minutes.readers.wrapping import Line

HEIGHT, PITCH = 20, 32
NUMBER, TEXT, OFFICE = (100, 130), (200, 600), (700, 900)


def page(lines: list[tuple[int, list[tuple[int, int]]]]) -> Mask:
    """A page with words from left to right in lines at these heights."""
    ink = np.zeros((900, 1000), dtype=bool)
    for top, words in lines:
        for left, right in words:
            ink[top : top + HEIGHT, left:right] = True
    return ink


def line(span: tuple[int, int], top: float, text: str = "…") -> Line:
    return Line(left=span[0], top=top, right=span[1], bottom=top + HEIGHT, text=text, first=40)


def tops(rows: list[Row]) -> list[float]:
    return [row.top for row in rows]


def test_room_that_goes_on_below_a_heading_parts_columns() -> None:
    heading = (100, [(100, 140), (300, 380), (720, 800)])
    body = [(150, [NUMBER, TEXT, OFFICE]), (190, [TEXT]), (230, [NUMBER, TEXT, OFFICE])]
    across = (280, [(100, 900)])
    ink = page([heading, *body, across])
    (columns,) = columns_below(ink, strips_in(ink, HEIGHT), 0, HEIGHT)
    assert (columns.top, columns.start, columns.end) == (100, 120, 250)
    assert [130 < columns.edges[1] < 200, 600 < columns.edges[2] < 700] == [True, True]


def test_a_line_of_full_text_heads_nothing() -> None:
    ink = page([(100, [(100, 480), (500, 900)]), (150, [NUMBER, TEXT]), (190, [NUMBER, TEXT])])
    assert not columns_below(ink, strips_in(ink, HEIGHT), 0, HEIGHT)


def test_a_heading_too_narrow_for_its_column_is_parted_by_the_lines_below() -> None:
    heading = (100, [(100, 160), (170, 230), (720, 800)])  # "ক্রমিক" touches the next word
    body = [(150 + 40 * at, [(100, 120), (180, 600), OFFICE]) for at in range(4)]
    ink = page([heading, *body])
    columns = columns_below(ink, strips_in(ink, HEIGHT), 0, HEIGHT)[-1]
    assert len(columns.edges) == 4


@pytest.mark.parametrize(
    "texts",
    [
        ("ক্রমিক", "সিদ্ধান্ত", "বাস্তবায়নকারী"),
        ("ক্রঃ নং", "বিষয়", "সিদ্ধান্তসমূহ", "দায়িত্ব", ""),
        ("ত্রু৪ নং", "সিদ্ধান্ত", "বাস্তবায়নের সময়"),
        ("ক্রম", "নাম ও পদবি", "স্বাক্ষর"),
        ("Sl", "Decision", "Responsible"),
        ("7", "বিষয়", "সিদ্ধান্ত", "সময়সীমা"),  # "ক্রঃ", read as one sign
    ],
)
def test_words_of_columns_are_a_heading(texts: tuple[str, ...]) -> None:
    assert is_heading(texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("তারিখ: ১২ মার্চ", "সময়: ১০টা"),
        ("১।", "সিদ্ধান্ত", "বাস্তবায়নকারী"),
        ("সভাপতি", "রতন সেন"),
        ("", "", "সিদ্ধান্ত", "বাস্তবায়নে"),
    ],
)
def test_other_words_are_none(texts: tuple[str, ...]) -> None:
    assert not is_heading(texts)


def test_rows_begin_level_with_their_numbers() -> None:
    numbers = [(100.0, 120.0), (164.0, 184.0)]
    text = [line(TEXT, 100), line(TEXT, 132), line(TEXT, 164)]
    rows = rows_of([[], text, [line(OFFICE, 100), line(OFFICE, 164)]], numbers, 90, [], HEIGHT)
    assert tops(rows) == [90, 158]
    assert not any(row.guessed for row in rows)


def test_a_row_reaches_as_far_above_its_number_as_below() -> None:
    numbers = [(116.0, 136.0), (190.0, 210.0)]
    text = [line(TEXT, 100), line(TEXT, 132), line(TEXT, 174), line(TEXT, 206)]
    rows = rows_of([[], text], numbers, 90, [], HEIGHT)
    assert tops(rows) == [90, 163]


def test_without_numbers_a_row_ends_with_a_sentence() -> None:
    text = [
        line(TEXT, 100, "সড়ক সংস্কার"),
        line(TEXT, 130, "করতে হবে।"),
        line(TEXT, 172, "সেতু নির্মাণ"),
        line(TEXT, 202, "করতে হবে।"),
    ]
    offices = [line(OFFICE, 100), line(OFFICE, 172), line(OFFICE, 290, "রতন সেন")]
    rows = rows_of([text, offices], [], 90, [], HEIGHT)
    assert tops(rows) == [90, 161]
    assert rows[-1].bottom <= 290  # who signed below is no row


def test_decisions_with_marks_are_rows_however_close_they_stand() -> None:
    text = [line(TEXT, 100 + 30 * at, f"{mark}। করতে হবে।") for at, mark in enumerate("১২৩")]
    assert len(rows_of([text, [line(OFFICE, 100)]], [], 90, [], HEIGHT)) == 3


def test_rows_all_lines_of_which_stand_as_close_are_guessed() -> None:
    text = [line(TEXT, 100 + 30 * at, "করতে হবে।") for at in range(3)]
    offices = [line(OFFICE, 100 + 30 * at) for at in range(3)]
    rows = rows_of([text, offices], [], 90, [], HEIGHT)
    assert len(rows) == 3


def test_lines_drawn_across_part_rows() -> None:
    text = [line(TEXT, 100), line(TEXT, 130), line(TEXT, 172), line(TEXT, 202), line(TEXT, 240)]
    assert tops(rows_of([text], [], 90, [161.0, 231.0], HEIGHT)) == [90, 161, 231]
