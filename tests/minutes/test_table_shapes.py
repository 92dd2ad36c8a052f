"""Tables in the shapes that offices draw: headings in two lines, labels across the table, two things in one column."""

from collections.abc import Sequence

import pytest

from minutes.document import Cell, Document, Paragraph, Table
from minutes.model import Decision
from minutes.read import read_text
from minutes.understand import understand

HEAD = "<p>উপজেলা আইন-শৃঙ্খলা কমিটির সভার কার্যবিবরণী</p>"
FIRST, SECOND = "টহল জোরদার করতে হবে।", "তালিকা প্রেরণ করতে হবে।"
READ = [("১", FIRST, ("ওসি",), None), ("২", SECOND, ("পিআইও",), None)]
Row = Sequence[str]


def read(*rows: Row) -> list[tuple[str | None, str, tuple[str, ...], str | None]]:
    """Item, text, offices and limit of the decisions; a cell "words {colspan=2}" has that attribute."""
    return [(one.agenda_no, one.text, one.offices, one.deadline) for one in decisions(*rows)]


def decisions(*rows: Row) -> Sequence[Decision]:
    """The decisions of a table."""
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return read_text(f"<html><body>{HEAD}<table>{body}</table></body></html>").decisions


def _cell(text: str) -> str:
    words, _, attribute = text.rstrip("}").partition(" {")
    return f"<td {attribute}>{words}</td>"


def test_a_title_across_the_table_is_no_heading() -> None:
    heading = ("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন")
    rows = (("১", "টহল", FIRST, "ওসি"), ("২", "ত্রাণ", SECOND, "পিআইও"))
    assert read(("সভার আলোচনা ও সিদ্ধান্ত {colspan=4}",), heading, *rows) == READ


@pytest.mark.parametrize("under", ["বিবরণ", "বিষয়", "গৃহীত"])
def test_a_heading_of_two_storeys(under: str) -> None:
    over = ("ক্রঃ {rowspan=2}", "আলোচ্য বিষয় {rowspan=2}", "সিদ্ধান্ত {colspan=2}", "মন্তব্য {rowspan=2}")
    rows = (("১", "টহল", FIRST, "ওসি", ""), ("২", "ত্রাণ", SECOND, "পিআইও", ""))
    assert read(over, (under, "বাস্তবায়নকারী"), *rows) == READ


def test_a_labelled_row_across_the_table_belongs_to_the_row_above() -> None:
    rows = (
        ("ক্রঃ", "আলোচনা", "সিদ্ধান্ত"),
        ("১", "টহল", FIRST),
        ("বাস্তবায়নে: ওসি {colspan=3}",),
        ("২", "ত্রাণ", SECOND),
        ("বাস্তবায়নে: পিআইও {colspan=3}",),
        ("সময়সীমা: ৭ দিন {colspan=3}",),
    )
    assert read(*rows) == [READ[0], ("২", SECOND, ("পিআইও",), "৭ দিন")]


@pytest.mark.parametrize(
    ("first", "second", "limits"),
    [
        ("ওসি<br>৩০/০৯/২০২৪", "পিআইও<br>আগামী সভা", ("৩০/০৯/২০২৪", "আগামী সভা")),
        ("ওসি (৩০/০৯/২০২৪)", "পিআইও (আগামী সভা)", ("৩০/০৯/২০২৪", "আগামী সভা")),
        ("ওসি, সময়: ৭ দিন", "পিআইও", ("৭ দিন", None)),
    ],
)
def test_offices_and_limits_in_one_column(first: str, second: str, limits: tuple[str | None, ...]) -> None:
    rows = (("১", "টহল", FIRST, first), ("২", "ত্রাণ", SECOND, second))
    found = read(("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী ও সময়সীমা"), *rows)
    assert found == [(*one[:3], limit) for one, limit in zip(READ, limits, strict=True)]


def test_a_cell_merged_over_items_names_them() -> None:
    rows = (("১", "টহল", FIRST, "১ এর জন্য ওসি<br>২ এর জন্য পিআইও {rowspan=2}"), ("২", "ত্রাণ", SECOND))
    assert read(("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"), *rows) == READ


@pytest.mark.parametrize(
    "heading",
    ["কার্যক্রম গ্রহণকারী", "যিনি বাস্তবায়ন করবেন", "কার্যার্থে", "দায়ী ব্যক্তি/দপ্তর", "কে করবে", "সংশ্লিষ্ট কর্মকর্তা"],
)
def test_headings_of_implementers(heading: str) -> None:
    rows = (("১", "টহল", FIRST, "ওসি"), ("২", "ত্রাণ", SECOND, "পিআইও"))
    assert read(("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", heading), *rows) == READ


@pytest.mark.parametrize("heading", ["বাস্তাবায়নকারী", "বাস্তবায়ণকারি", "দায়িত্ত্বপ্রাপ্ত"])
def test_a_misspelt_heading_is_the_one_it_is_nearest_to(heading: str) -> None:
    rows = (("১", "টহল", FIRST, "ওসি"), ("২", "ত্রাণ", SECOND, "পিআইও"))
    assert read(("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", heading), *rows) == READ


def test_the_number_of_an_item_may_stand_above_its_title() -> None:
    rows = (("আলোচ্যসূচি-১<br>টহল", "কথা হয়।", FIRST, "ওসি"), ("আলোচ্যসূচি-২<br>ত্রাণ", "কথা হয়।", SECOND, "পিআইও"))
    assert read(("আলোচ্যসূচি", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"), *rows) == READ


@pytest.mark.parametrize("sign", ["ঐ", "’’", "”", "-ঐ-"])
def test_a_sign_of_repetition_is_the_office_above(sign: str) -> None:
    rows = (("১", "টহল", FIRST, "ওসি"), ("২", "ত্রাণ", SECOND, sign))
    assert [offices for _, _, offices, _ in read(("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"), *rows)] == [
        ("ওসি",)
    ] * 2


def test_words_for_all_of_a_cells_decisions_are_no_office() -> None:
    row = ("১", "টহল", f"১.১ {FIRST}<br>১.২ {SECOND}", "উভয় সিদ্ধান্ত: ওসি")
    assert [offices for _, _, offices, _ in read(("ক্রঃ", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"), row)] == [("ওসি",)] * 2


def card(number: str, title: str, decision: str, offices: str, limit: str) -> list[Row]:
    return [
        (f"আলোচ্যসূচি-{number}: {title} {{colspan=4}}",),
        ("আলোচনা", "সভায় আলোচনা হয়। {colspan=3}"),
        ("সিদ্ধান্ত", f"{decision} {{colspan=3}}"),
        ("বাস্তবায়নকারী", offices, "সময়সীমা", limit),
    ]


@pytest.mark.parametrize("numbers", [("১", "২"), ("৩৪.১", "৩৪.২")])
def test_cards_whose_rows_hold_one_label_or_two(numbers: tuple[str, str]) -> None:
    first, second = numbers
    rows = [*card(first, "টহল", FIRST, "ওসি", "৭ দিন"), *card(second, "ত্রাণ", SECOND, "পিআইও", "—")]
    assert read(*rows) == [(first, FIRST, ("ওসি",), "৭ দিন"), (second, SECOND, ("পিআইও",), None)]


def test_decisions_numbered_below_the_number_of_the_meeting() -> None:
    rows = (("২৮৭/১", "টহল", FIRST, "ওসি"), ("২৮৭/২", "ত্রাণ", SECOND, "পিআইও"))
    body = "".join(
        f"<tr>{''.join(map(_cell, row))}</tr>" for row in (("সিদ্ধান্ত নং", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়ন"), *rows)
    )
    found = read_text(f"<html><body>{HEAD}<table>{body}</table></body></html>").decisions
    assert [(one.number, one.text) for one in found] == [("২৮৭/১", FIRST), ("২৮৭/২", SECOND)]


def test_cards_with_the_items_number_beside_all_rows() -> None:
    rows = (
        ("আলোচ্য সূচি-১ {rowspan=3}", "আলোচনা", "সভায় আলোচনা হয়।"),
        ("সিদ্ধান্ত", FIRST),
        ("বাস্তবায়নকারী", "ওসি"),
        ("আলোচ্য সূচি-২ {rowspan=3}", "আলোচনা", "সভায় আলোচনা হয়।"),
        ("সিদ্ধান্ত", SECOND),
        ("বাস্তবায়নকারী", "পিআইও"),
    )
    assert read(*rows) == READ


def test_a_column_of_agenda_numbers() -> None:
    rows = (("০১", "টহল", FIRST, "ওসি"), ("০২", "ত্রাণ", SECOND, "পিআইও"))
    found = read(("আলোচ্যসূচি নং", "আলোচনা", "সিদ্ধান্ত", "বাস্তবায়নকারী"), *rows)
    assert [agenda_no for agenda_no, _, _, _ in found] == ["০১", "০২"]


@pytest.mark.parametrize(
    ("counting", "agenda"),
    [("ক্রমিক নং", "আলোচ্যসূচি নং"), ("নং", "এজেন্ডা"), ("#", "Agenda"), ("SL", "Agenda No")],
)
def test_serials_beside_the_numbers_of_the_agenda_count_the_decisions(counting: str, agenda: str) -> None:
    rows = (("১", "৪", FIRST, "ওসি"), ("২", "৪", SECOND, "পিআইও"), ("৩", "৫", SECOND, "ওসি"))
    found = decisions((counting, agenda, "সিদ্ধান্ত", "বাস্তবায়নে"), *rows)
    assert [(one.agenda_no, one.number) for one in found] == [("৪", "১"), ("৪", "২"), ("৫", "৩")]


def test_several_bulleted_decisions_of_a_row_are_told_apart_though_nothing_but_a_serial_stands_left() -> None:
    rows = (("১", f"- {FIRST}<br>- {SECOND}", "ওসি"), ("২", f"- {SECOND}<br>- {FIRST}", "পিআইও"))
    found = decisions(("ক্রমিক", "সিদ্ধান্ত", "বাস্তবায়নে"), *rows)
    assert [(one.agenda_no, one.text) for one in found] == [
        ("১", FIRST), ("১", SECOND), ("২", SECOND), ("২", FIRST),
    ]  # fmt: skip


def test_numbers_of_the_agenda_that_are_the_serials_are_said_once() -> None:
    rows = (("১", "১", FIRST, "ওসি"), ("২", "২", SECOND, "পিআইও"))
    found = decisions(("ক্রঃ", "এজেন্ডা", "সিদ্ধান্ত", "বাস্তবায়নে"), *rows)
    assert [(one.agenda_no, one.number) for one in found] == [("১", None), ("২", None)]


def test_a_row_without_its_last_cells_is_read_all_the_same() -> None:
    rows = (("সিদ্ধান্ত", "বাস্তবায়নে", "আলোচনা"), ("ঘাট মেরামত করতে হবে।", "উপজেলা প্রকৌশলী"))
    table = Table(rows=tuple(tuple(Cell(text=text) for text in row) for row in rows), place="table 1")
    title = Paragraph(text="উপজেলা নৌ-ঘাট কমিটির সভার কার্যবিবরণী", place="1")
    understood = understand(Document(blocks=(title, table), format="docx"))
    assert [one.implementer_raw for one in understood.decisions] == ["উপজেলা প্রকৌশলী"]
