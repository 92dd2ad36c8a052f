"""Boxes between ruling lines, tables over pages, wrapped lines: what PDFs and scans share."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from minutes.document import Paragraph, Table
from minutes.readers.boxes import Box, Filled, Rule, boxes_between, table_of
from minutes.readers.pages import Part, join_pages
from minutes.readers.torn_tables import Ruled
from minutes.readers.wrapping import Line, unwrap

HEADING = ("ক্রঃ", "আলোচনা ও সিদ্ধান্ত", "বাস্তবায়নে")


def ruled(
    *rows: Sequence[str | None], columns: Sequence[float] = (0, 40, 380, 500), top: float = 70
) -> Ruled:
    """A table on a page, every row 30 high; None: the field belongs to the one above."""
    cells: list[Filled] = []
    above: dict[int, int] = {}
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            box = Box(
                left=columns[column], right=columns[column + 1], top=top + 30 * at, bottom=top + 30 * (at + 1)
            )
            if text is None:
                old = cells[above[column]]
                grown = Box(left=box.left, right=box.right, top=old.box.top, bottom=box.bottom)
                cells[above[column]] = Filled(box=grown, text=old.text)
            else:
                above[column] = len(cells)
                cells.append(Filled(box=box, text=text))
    return Ruled(cells=tuple(cells), place="page 1")


def texts(table: object) -> list[list[str]]:
    assert isinstance(table, Table)
    return [[cell.text for cell in row] for row in table.rows]


def line(text: str, left: float, right: float, top: float, first: float = 30) -> Line:
    return Line(text=text, left=left, right=right, top=top, bottom=top + 10, first=first)


# --- boxes ----------------------------------------------------------------------------------------------------------


def grid(xs: Sequence[float], ys: Sequence[float]) -> tuple[list[Rule], list[Rule]]:
    across = [Rule(at=y, start=xs[0], end=xs[-1]) for y in ys]
    down = [Rule(at=x, start=ys[0], end=ys[-1]) for x in xs]
    return across, down


def test_lines_enclose_boxes() -> None:
    [boxes] = boxes_between(*grid([0, 10, 30], [0, 20, 40]), 1)
    assert len(boxes) == 4
    assert boxes[1] == Box(left=10, top=0, right=30, bottom=20)


def test_cells_without_a_line_between_them_are_one() -> None:
    across = [Rule(at=0, start=0, end=90), Rule(at=20, start=30, end=90), Rule(at=40, start=0, end=90)]
    down = [
        Rule(at=0, start=0, end=40),
        Rule(at=30, start=0, end=40),
        Rule(at=60, start=20, end=40),
        Rule(at=90, start=0, end=40),
    ]
    [boxes] = boxes_between(across, down, 1)
    assert Box(left=0, top=0, right=30, bottom=40) in boxes
    assert Box(left=30, top=0, right=90, bottom=20) in boxes
    filled = [Filled(box=box, text=str(index)) for index, box in enumerate(boxes)]
    table = table_of(filled, "page 1", 1)
    assert table is not None
    assert [[cell.continued for cell in row] for row in table.rows] == [["", "", "left"], ["above", "", ""]]


def test_lines_with_gaps_and_slanting_ends_still_part_cells() -> None:
    across, down = grid([0, 100, 200], [0, 50, 100])
    across[1:2] = [Rule(at=49, start=3, end=60), Rule(at=51.5, start=75, end=197)]
    down[1:2] = [Rule(at=101, start=2, end=45), Rule(at=99, start=55, end=99)]
    [boxes] = boxes_between(across, down, 4)
    assert len(boxes) == 4


def test_two_tables_of_a_page_stay_two() -> None:
    first, second = grid([0, 10, 20], [0, 10, 20]), grid([0, 10, 20], [50, 60])
    tables = boxes_between([*second[0], *first[0]], [*second[1], *first[1]], 1)
    assert [len(boxes) for boxes in tables] == [4, 2]


def test_a_table_without_lines_at_its_sides_is_closed_there() -> None:
    across, down = grid([0, 100, 200, 300], [0, 50, 100])
    [boxes] = boxes_between(across, down[1:3], 2)
    assert len(boxes) == 6


def test_a_frame_or_a_stroke_is_no_table() -> None:
    assert boxes_between(*grid([0, 100], [0, 50]), 1) == ()
    assert boxes_between([Rule(at=5, start=0, end=100)], [], 1) == ()


def test_lines_without_end_are_no_table() -> None:
    many = [Rule(at=at, start=0, end=5000) for at in range(5000)]
    assert boxes_between(many, many, 0.1) == ()


# --- tables over pages ----------------------------------------------------------------------------------------------


def joined(*pages: Sequence[Part]) -> Table:
    [table] = join_pages(pages)
    assert isinstance(table, Table)
    return table


def test_a_table_goes_on_on_the_next_page_without_its_repeated_heading() -> None:
    first = ruled(HEADING, ("১।", "ক হবে।", "ইউএনও"))
    second = ruled(("ক্রঃ", "আলোচনা ও সিন্ধান্ত", "বাস্তবায়নে"), ("২।", "খ হবে।", "ডিসি"))
    assert texts(joined([first], [second])) == [
        list(HEADING),
        ["১।", "ক হবে।", "ইউএনও"],
        ["২।", "খ হবে।", "ডিসি"],
    ]


def test_a_row_that_the_page_cut_is_one_row() -> None:
    first = ruled(HEADING, ("১।", "ক হবে।", "ইউএনও"), ("২।", "সকল দপ্তরকে", "জেলা শিক্ষা"))
    second = ruled(("", "পত্র দিতে হবে।", "অফিসার"), ("৩।", "গ হবে।", "ডিসি"))
    rows = texts(joined([first], [second]))
    assert rows[2] == ["২।", "সকল দপ্তরকে পত্র দিতে হবে।", "জেলা শিক্ষা অফিসার"]
    assert len(rows) == 4


def test_a_row_may_be_cut_twice() -> None:
    pages = [
        [ruled(HEADING, ("১।", "এক", "ক"))],
        [ruled(("", "দুই", ""))],
        [ruled(("", "তিন।", ""), ("২।", "খ", "গ"))],
    ]
    assert texts(joined(*pages))[1:] == [["১।", "এক দুই তিন।", "ক"], ["২।", "খ", "গ"]]


def test_a_row_of_a_table_without_numbers_goes_on_where_its_sentence_does() -> None:
    first = ruled(("বিষয়", "সিদ্ধান্ত", "বাস্তবায়নে"), ("ক্রীড়া", "মাঠ সংস্কার", "ইউএনও"))
    second = ruled(("", "করতে হবে।", ""), ("শিক্ষা", "পত্র দিতে হবে।", "ডিইও"))
    assert texts(joined([first], [second]))[1] == ["ক্রীড়া", "মাঠ সংস্কার করতে হবে।", "ইউএনও"]


def test_a_next_decision_that_stands_alone_at_the_head_of_a_page_is_its_rows() -> None:
    columns, heading = (0, 40, 200, 380, 500), ("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে")
    first = ruled(heading, ("১", "কিট", "১। কিট আনতে হবে।", "সিভিল সার্জন"), columns=columns)
    table = joined(
        [first], [ruled(("", "", "২। লোক নিতে হবে।", ""), ("২", "বিবিধ", "১। সভা হবে।", "-"), columns=columns)]
    )
    assert texts(table)[1:] == [
        ["১", "কিট", "১। কিট আনতে হবে।\n২। লোক নিতে হবে।", "সিভিল সার্জন"],
        ["২", "বিবিধ", "১। সভা হবে।", "-"],
    ]


def test_a_new_row_at_the_head_of_a_page_stays_one() -> None:
    first = ruled(("বিষয়", "সিদ্ধান্ত", "বাস্তবায়নে"), ("ক্রীড়া", "মাঠ সংস্কার করতে হবে।", "ইউএনও"))
    second = ruled(("শিক্ষা", "পত্র দিতে হবে।", "ডিইও"))
    assert len(texts(joined([first], [second]))) == 3


@pytest.mark.parametrize(("behind", "rows"), [(60.0, 3), (20.0, 2), (None, 2)])
def test_names_are_a_new_row_where_the_next_word_would_have_fitted_behind_the_last(
    behind: float | None, rows: int
) -> None:
    def page(*texts: Sequence[str]) -> Ruled:
        table = ruled(*texts)
        return replace(table, cells=tuple(replace(one, first=30.0, behind=behind) for one in table.cells))

    first = page(("নাম", "পদবি", "স্বাক্ষর"), ("আবু জাফর", "সভাপতি, চেম্বার", ""))
    second = page(("মো. হানিফ", "পাট পরিদর্শক", ""))
    assert len(texts(joined([first], [second]))) == rows


def test_a_number_merged_over_rows_reaches_over_the_page() -> None:
    first = ruled(HEADING, ("১।", "১.১ ক হবে।", "ইউএনও"), (None, "১.২ খ হবে।", "ডিসি"))
    second = ruled(("", "১.৩ গ হবে।", "এসপি"), ("২।", "২.১ ঘ হবে।", "ডিইও"))
    table = joined([first], [second])
    assert texts(table)[3] == ["১।", "১.৩ গ হবে।", "এসপি"]
    assert table.rows[3][0].continued == "above"


def test_a_new_decision_in_the_last_column_begins_a_row_beside_the_merged_ones() -> None:
    columns = (0, 40, 200, 300, 500)
    first = ruled(
        ("ক্রঃ", "আলোচনা", "বাস্তবায়নে", "সিদ্ধান্ত"),
        ("১", "কথা হয়।", "ওসি", "১) টহল দিতে হবে।"),
        (None, None, "ইউএনও", "২) মাইকিং করতে হবে।"),
        ("২", "তীরে স্থাপনা", "এসিল্যান্ড", "১) তালিকা দিতে হবে।"),
        columns=columns,
    )
    second = ruled(
        ("", "আছে।", "ডিসি", "২) পিলার দিতে হবে।"), (None, None, "এডিসি", "৩) পত্র দিতে হবে।"), columns=columns
    )
    [table] = join_pages([[first], [second]])
    assert texts(table)[3:] == [
        ["২", "তীরে স্থাপনা আছে।", "এসিল্যান্ড", "১) তালিকা দিতে হবে।"],
        ["২", "তীরে স্থাপনা আছে।", "ডিসি", "২) পিলার দিতে হবে।"],
        ["২", "তীরে স্থাপনা আছে।", "এডিসি", "৩) পত্র দিতে হবে।"],
    ]


def test_pages_scanned_at_another_size_still_join() -> None:
    first = ruled(HEADING, ("১।", "ক হবে।", "ইউএনও"))
    second = ruled(("২।", "খ হবে।", "ডিসি"), columns=(31, 61.5, 316, 406))
    assert len(texts(joined([first], [second]))) == 3


def test_another_table_stays_another() -> None:
    first = ruled(HEADING, ("১।", "ক হবে।", "ইউএনও"))
    second = ruled(("নাম", "পদবি", "স্বাক্ষর"), columns=(0, 200, 400, 500))
    assert len(join_pages([[first], [second]])) == 2


@pytest.mark.parametrize("number", ["২", "পাতা-২", "পৃষ্ঠা নং ২", "2/5", "- ২ -", "Page 2 of 3", "চলমান পাতা/২"])
def test_page_numbers_are_no_text_and_do_not_part_a_table(number: str) -> None:
    page = Paragraph(text=number, place="page 2")
    first, second = ruled(HEADING, ("১।", "ক", "খ")), ruled(("২।", "ক", "খ"))
    assert len(texts(joined([first, page], [page, second]))) == 3


def test_a_headline_on_every_page_is_said_once() -> None:
    def head(number: str) -> Paragraph:
        return Paragraph(text=f"জেলা আইসিটি কমিটির কার্যবিবরণী, পাতা {number}", place="")

    bodies = [Paragraph(text=f"কথা {word}", place="") for word in ("এক", "দুই", "তিন")]
    pages = [[head(number), body] for number, body in zip("১২৩", bodies, strict=True)]
    assert join_pages(pages) == (head("১"), *bodies)


def test_the_first_line_of_a_document_stays_whatever_it_is() -> None:
    parts = [Paragraph(text="২০২৬", place=""), Paragraph(text="কথা", place="")]
    assert join_pages([parts]) == tuple(parts)


# --- wrapped lines --------------------------------------------------------------------------------------------------


def test_a_line_that_was_only_wrapped_goes_on() -> None:
    lines = [line("সকল দপ্তরকে আগামী সভার", 0, 195, 0), line("পূর্বে পত্র দিতে হবে।", 0, 120, 14)]
    assert unwrap(lines, 0, 200) == "সকল দপ্তরকে আগামী সভার পূর্বে পত্র দিতে হবে।"


def test_a_line_with_room_left_ends_its_paragraph() -> None:
    lines = [line("জেলা শিক্ষা অফিসার", 0, 120, 0), line("উপজেলা নির্বাহী অফিসার", 0, 150, 14)]
    assert unwrap(lines, 0, 200) == "জেলা শিক্ষা অফিসার\nউপজেলা নির্বাহী অফিসার"


@pytest.mark.parametrize("mark", ["২.১ ", "(ক) ", "খ) ", "০২। ", "• ", "৪(ক) । "])
def test_a_number_begins_a_new_line_however_full_the_last_is(mark: str) -> None:
    lines = [line("সকল দপ্তরকে আগামী সভার পূর্বে", 0, 199, 0), line(f"{mark}পত্র দিতে হবে।", 0, 120, 14)]
    assert "\n" in unwrap(lines, 0, 200)


def test_centred_lines_are_wrapped_where_both_sides_together_have_no_room() -> None:
    full = [line("জেলা আইসিটি কমিটির সভা", 30, 172, 0, 40), line("কার্যবিবরণী", 60, 140, 14, 80)]
    short = [line("জেলা প্রশাসকের কার্যালয়", 50, 150, 0), line("মাগুরা", 85, 115, 14)]
    assert "\n" not in unwrap(full, 0, 200)
    assert "\n" in unwrap(short, 0, 200)
