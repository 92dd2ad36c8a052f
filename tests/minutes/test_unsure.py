"""Words read with little confidence, and a scan's numbers and dates, become doubts at their decision."""

from dataclasses import replace

from minutes.document import Cell, Document, Paragraph, Table
from minutes.model import Problem
from minutes.understand import understand

HEAD = (
    Paragraph(text="জেলা আইসিটি কমিটির সভার কার্যবিবরণী", place="1"),
    Paragraph(text="সভাপতি: জনাব রতন সেন, জেলা প্রশাসক, ভোলা", place="2", unsure=("রতন",)),
    Paragraph(text="সভার তারিখ: ১২ মার্চ ২০২৪", place="3"),
    Paragraph(text="সময়: সকাল ১০টা", place="4"),
    Paragraph(text="স্থান: সম্মেলন কক্ষ", place="5"),
)


def row(*cells: str, unsure: tuple[str, ...] = ()) -> tuple[Cell, ...]:
    return tuple(Cell(text=text, unsure=tuple(word for word in unsure if word in text)) for text in cells)


TABLE = Table(
    rows=(
        row("ক্রমিক", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নে"),
        row("১", "পোর্টাল", "১.১ পোর্টাল হালনাগাদ করতে হবে।", "জেলা তথ্য অফিসার", unsure=("হালনাগাদ", "পোর্টাল")),
        row("২", "ল্যাব", "২.১ ল্যাব ৩০ জুন ২০২৪ তারিখের মধ্যে মেরামত করতে হবে।", "জেলা শিক্ষা অফিসার"),
    ),
    place="table 1",
)
PDF = Document(blocks=(*HEAD, TABLE), format="pdf")


def problems(document: Document) -> set[tuple[str, str, str]]:
    read: tuple[Problem, ...] = understand(document).problems
    return {(one.where, one.code, one.what) for one in read}


def test_unsure_words_are_told_at_the_decision_they_stand_in_and_nowhere_else() -> None:
    assert problems(PDF) == {
        ("header", "read_unsure", "রতন"),
        ("১.১", "read_unsure", "হালনাগাদ, পোর্টাল"),
        ("paper", "rows_unsure", ""),
    }


def test_a_word_is_told_only_where_it_stands_by_itself() -> None:
    table = replace(
        TABLE,
        rows=(
            *TABLE.rows[:2],
            row(
                "২",
                "ল্যাব",
                "২.১ ল্যাবের ১২টি যন্ত্র মেরামত করতে হবে।",
                "জেলা শিক্ষা অফিসার",
                unsure=("ল্যাব", "১২", "জেলা"),
            ),
        ),
    )
    found = problems(replace(PDF, blocks=(*HEAD, table)))
    assert ("২.১", "read_unsure", "জেলা") in found


def test_of_a_scan_a_date_is_told_once() -> None:
    cells = row(
        "২", "ল্যাব", "২.১ ল্যাব ৩০ জুন ২০২৪ তারিখের মধ্যে মেরামত করতে হবে।", "জেলা শিক্ষা অফিসার", unsure=("৩০",)
    )
    found = problems(
        replace(PDF, format="scan", blocks=(*HEAD, replace(TABLE, rows=(*TABLE.rows[:2], cells))))
    )
    assert {(code, what) for where, code, what in found if where == "২.১"} == {
        ("scan_date", "৩০ জুন ২০২৪ তারিখের মধ্যে")
    }


def test_of_a_scan_all_numbers_and_every_date_are_put_to_the_secretary() -> None:
    found = problems(replace(PDF, format="scan"))
    assert ("numbers", "scan_numbers", "১.১, ২.১") in found
    assert ("header", "scan_date", "১২ মার্চ ২০২৪") in found
    assert ("header", "scan_meeting", "সকাল ১০টা") in found
    assert ("২.১", "scan_date", "৩০ জুন ২০২৪ তারিখের মধ্যে") in found


def test_a_paper_read_with_certainty_raises_no_doubt() -> None:
    sure = replace(PDF, blocks=(HEAD[0], Paragraph(text=HEAD[1].text, place="2"), *HEAD[2:], TABLE))
    table = replace(
        TABLE, rows=tuple(tuple(replace(cell, unsure=()) for cell in cells) for cells in TABLE.rows)
    )
    assert problems(replace(sure, blocks=(*sure.blocks[:-1], table))) == set()
