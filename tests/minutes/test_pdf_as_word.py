"""What a PDF made of a Word file shows otherwise than the file: hanging lines, wrapped spaces, memos, columns, inner tables."""

from dataclasses import replace
from typing import Literal

import pytest

from minutes.document import Cell, Paragraph, Table
from minutes.readers.boxes import Box
from minutes.readers.inner_headings import with_inner_headings
from minutes.readers.pages import join_pages
from minutes.readers.pdf.columns import Column, Grid, into_blocks
from minutes.readers.pdf.habits import Habits, is_wrapped
from minutes.readers.pdf.lines import Line
from minutes.readers.pdf.memos import with_whole_memos
from minutes.readers.pdf.open_headings import with_open_headings
from minutes.readers.pdf.paragraphs import into_paragraphs, text_of
from minutes.readers.pdf.sheet import Sheet
from minutes.readers.pdf.words import Word, mark_apart
from minutes.readers.torn_tables import Ruled
from tests.minutes.test_pages import HEADING, joined, ruled, texts

PLAIN = Habits(ends=False, only_wrapped=False, tight_strokes=False, parts_words=False, words=frozenset())
TELLING = replace(PLAIN, ends=True, only_wrapped=True)


def line(base: float, *words: tuple[str, float]) -> Line:
    """Words where they begin, 6 wide a letter."""
    return Line([Word(word, left, left + 6 * len(word)) for word, left in words], base, 10)


def paragraphs(*lines: Line, right: float, habits: Habits = PLAIN) -> list[str]:
    groups = into_paragraphs(lines, min(one.left for one in lines), right, habits)
    return [text_of(group, habits) for group in groups]


@pytest.mark.parametrize("label", ["১।", "(ক)", "সিদ্ধান্ত ২.১:", "প্রস্তাব নং-৪:"])
def test_the_lines_of_an_item_stand_in_from_its_mark(label: str) -> None:
    first = line(20, (label, 40), ("তালিকা", 120), ("প্রেরণ", 160))
    assert paragraphs(first, line(8, ("করতে", 70)), right=200) == [f"{label} তালিকা প্রেরণ করতে"]


def test_a_line_further_in_below_a_sentence_without_a_mark_begins_anew() -> None:
    first = line(20, ("সকল", 40), ("তালিকা", 120), ("প্রেরণ", 160))
    assert len(paragraphs(first, line(8, ("করতে", 90)), right=200)) == 2


@pytest.mark.parametrize(
    ("spaced", "text", "told"),
    [
        (True, "জেলা", True),
        (True, "হবে।", None),
        (False, "জেলা", False),
        (False, "Head", None),
        (False, "উপ-", None),
    ],
)
def test_a_space_behind_a_line_tells_that_it_was_wrapped(spaced: bool, text: str, told: bool | None) -> None:
    found = replace(line(20, (text, 40)), spaced=spaced)
    assert is_wrapped(found, 40, 400, TELLING) is told
    assert is_wrapped(found, 40, 400, PLAIN) is None


def test_lines_go_on_and_end_as_their_spaces_tell() -> None:
    wrapped = replace(line(32, ("প্রকল্প", 40)), spaced=True)
    ended = line(20, ("পরিচালক", 40))
    assert paragraphs(wrapped, ended, line(8, ("নির্বাহী", 40)), right=90, habits=TELLING) == [
        "প্রকল্প পরিচালক",
        "নির্বাহী",
    ]


def test_an_hour_below_its_part_of_the_day_goes_on() -> None:
    assert paragraphs(line(20, ("বেলা", 40)), line(8, ("১২.৩০", 40), ("টা", 80)), right=300) == ["বেলা ১২.৩০ টা"]


@pytest.mark.parametrize(
    ("word", "parts"),
    [("1.1৩৯", ["1.1", "৩৯"]), ("1.2তালিকা", ["1.2", "তালিকা"]), ("১.৫", ["১.৫"]), ("2024", ["2024"])],
)
def test_a_counted_number_stands_apart(word: str, parts: list[str]) -> None:
    assert [one.text for one in mark_apart([Word(word, 0, 40), Word("জন", 50, 60)])] == [*parts, "জন"]


@pytest.mark.parametrize(
    ("above", "below", "read"),
    [
        (("স্মারক", "নং", "০৫.৪৪-"), ("৯১৬(৮০)",), "স্মারক নং ০৫.৪৪-৯১৬(৮০)"),
        (("স্মারক:",), ("০৫.৪৪",), "স্মারক: ০৫.৪৪"),
        (("স্মারক", "নং", "০৫.৪৪"), ("৯১৬",), "স্মারক নং ০৫.৪৪"),
    ],
)
def test_a_memo_number_goes_on_below(above: tuple[str, ...], below: tuple[str, ...], read: str) -> None:
    first = line(20, *zip(above, (300.0, 340.0, 356.0), strict=False))
    second = line(8, ("জেলা", 40), *((word, 300.0) for word in below))
    assert with_whole_memos([first, second])[0].text == read


def test_two_lists_beside_each_other_are_columns() -> None:
    lines = [
        line(50 - 12.0 * at, (f"{left}।", 40), ("জনাব", 60), (f"{right}।", 300), ("বেগম", 320))
        for at, (left, right) in enumerate((("১", "৪"), ("২", "৫"), ("৩", "৬")))
    ]
    left, right = into_blocks(lines)
    assert isinstance(left, Column) and isinstance(right, Column)
    assert [one.text for one in right.lines] == ["৪। বেগম", "৫। বেগম", "৬। বেগম"]


def test_persons_beside_their_posts_are_rows() -> None:
    posts = ("উপজেলা প্রকৌশলী", "উপজেলা কৃষি অফিসার", "উপজেলা শিক্ষা অফিসার")
    lines = [
        line(
            50 - 12.0 * at,
            ("জনাব", 40),
            ("করিম", 70),
            *((word, 300.0 + 60 * n) for n, word in enumerate(post.split())),
        )
        for at, post in enumerate(posts)
    ]
    (grid,) = into_blocks(lines)
    assert isinstance(grid, Grid)
    assert len(grid.rows) == len(posts)


def test_a_heading_that_no_lines_enclose_is_its_tables_first_row() -> None:
    boxes = tuple(Box(left=left, top=50, right=left + 100, bottom=80) for left in (0, 100, 200))
    words = (("ক্রমিক", 10.0), ("সিদ্ধান্ত", 110.0), ("বাস্তবায়ন", 210.0))
    heading, title = line(54, *words), line(90, ("কার্যবিবরণী", 100))
    inside = {
        id(box): [line(30, (text, box.left + 5))]
        for box, text in zip(boxes, ("১", "খাল", "ইউএনও"), strict=True)
    }
    page = Sheet(width=300, height=100, tables=(boxes,), outside=(title, heading), levels=(), _inside=inside)
    read = with_open_headings(page)
    assert read.outside == (title,)
    assert [read.inside(box)[0].text for box in read.tables[0][:3]] == ["ক্রমিক", "সিদ্ধান্ত", "বাস্তবায়ন"]


def test_the_heading_of_inner_tables_becomes_the_outer_ones() -> None:
    def row(*cells: str) -> tuple[Cell, ...]:
        kinds: dict[str, Literal["left", "above"]] = {"<": "left", "^": "above"}
        return tuple(
            Cell(text="", continued=kinds[text]) if text in kinds else Cell(text=text) for text in cells
        )

    table = Table(
        rows=(
            row("নং", "আলোচনা", "সিদ্ধান্ত ও দায়িত্ব", "<"),
            row("১", "খাল", "সিদ্ধান্ত", "দায়িত্ব"),
            row("^", "^", "খনন করতে হবে।", "ইউএনও"),
            row("২", "মাঠ", "সিদ্ধান্ত", "দায়িত্ব"),
            row("^", "^", "সংস্কার করতে হবে।", "ডিইও"),
        ),
        place="",
    )
    assert texts(with_inner_headings(table)) == [
        ["নং", "আলোচনা", "সিদ্ধান্ত", "দায়িত্ব"],
        ["১", "খাল", "খনন করতে হবে।", "ইউএনও"],
        ["২", "মাঠ", "সংস্কার করতে হবে।", "ডিইও"],
    ]


def test_a_line_at_one_height_of_two_pages_is_the_papers() -> None:
    def page(number: int, body: str) -> list[Paragraph]:
        foot = Paragraph(text="সুস্থ জীবন", place=f"page {number}, 731 points down")
        return [Paragraph(text=body, place=f"page {number}, 80 points down"), foot]

    assert [
        block.text for block in join_pages([page(1, "এক"), page(2, "দুই")]) if isinstance(block, Paragraph)
    ] == [
        "এক",
        "দুই",
    ]


def test_lines_above_the_rest_of_a_row_are_the_pages_heading() -> None:
    first = ruled(HEADING, ("১।", "ক হবে।", "ইউএনও"), ("২।", "সকল দপ্তরকে", "জেলা শিক্ষা"))
    second = ruled(("", "পত্র দিতে হবে।", "অফিসার"), ("৩।", "গ হবে।", "ডিসি"))
    head = Paragraph(text="গণপ্রজাতন্ত্রী বাংলাদেশ সরকার", place="page 2")
    assert len(texts(joined([first], [head, second]))) == 4


def test_a_number_at_the_head_of_a_page_begins_a_row_even_below_a_heading_alone() -> None:
    assert len(texts(joined([ruled(HEADING)], [ruled(("১", "ক", "ইউএনও"))]))) == 2


@pytest.mark.parametrize(
    ("behind", "rest", "read"), [(None, "অফিসার", "জেলা শিক্ষা অফিসার"), (60.0, "ডিসি", "জেলা শিক্ষা\nডিসি")]
)
def test_a_cell_goes_on_in_a_new_line_where_the_word_would_have_fitted(
    behind: float | None, rest: str, read: str
) -> None:
    def page(*rows: tuple[str, str, str]) -> Ruled:
        table = ruled(*rows)
        return replace(table, cells=tuple(replace(one, first=30.0, behind=behind) for one in table.cells))

    first = page(HEADING, ("১।", "ক হবে।", "ইউএনও"), ("২।", "সকল দপ্তরকে", "জেলা শিক্ষা"))
    assert texts(joined([first], [page(("", "", rest))]))[2][2] == read
