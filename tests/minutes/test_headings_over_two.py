"""A heading merged over two columns that names what stands in each; labels in lines of their own in a decision's cell."""

import pytest

from minutes.read import read

TEXT, OFFICE = "অবৈধ জাল জব্দ করতে হবে।", "উপজেলা মৎস্য কর্মকর্তা"


def table(*rows: str) -> bytes:
    cells = "".join(f"<tr>{row}</tr>" for row in rows)
    return (
        f"<p>জেলা মৎস্য কমিটির সভার কার্যবিবরণী</p><p>তারিখ: ১২/০৩/২০২৪</p><table border=1>{cells}</table>".encode()
    )


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("সিদ্ধান্ত ও বাস্তবায়ন", (TEXT, OFFICE)),
        ("সিদ্ধান্ত/দায়িত্ব", (TEXT, OFFICE)),
        ("বাস্তবায়নকারী ও সিদ্ধান্ত", (OFFICE, TEXT)),
    ],
)
def test_one_heading_for_two_columns_names_them_in_their_order(heading: str, cells: tuple[str, str]) -> None:
    minutes = read(
        table(
            f"<td>ক্রমিক</td><td colspan=2>{heading}</td>", f"<td>১</td><td>{cells[0]}</td><td>{cells[1]}</td>"
        ),
        "minutes.html",
    )
    assert [(one.text, one.offices) for one in minutes.decisions] == [(TEXT, (OFFICE,))]


def test_a_merged_heading_over_merged_cells_heads_one_column() -> None:
    minutes = read(
        table(
            "<td>ক্রমিক</td><td colspan=2>আলোচনা ও সিদ্ধান্ত</td><td>বাস্তবায়নে</td>",
            f"<td>১</td><td colspan=2>{TEXT}</td><td>{OFFICE}</td>",
        ),
        "minutes.html",
    )
    assert [(one.text, one.offices) for one in minutes.decisions] == [(TEXT, (OFFICE,))]


@pytest.mark.parametrize("label", ["সময়সীমা", "সময়", "মেয়াদ"])
def test_a_limit_below_the_implementer_in_the_decisions_cell_is_none_of_his(label: str) -> None:
    minutes = read(
        table(
            "<td>ক্রমিক</td><td>আলোচ্য বিষয়</td><td>সিদ্ধান্ত</td>",
            f"<td>১</td><td>জাল</td><td>{TEXT}<br>বাস্তবায়নে: {OFFICE}<br>{label}: ৩০ জুন ২০২৪</td>",
        ),
        "minutes.html",
    )
    assert [(one.text, one.offices, one.deadline) for one in minutes.decisions] == [
        (TEXT, (OFFICE,), "৩০ জুন ২০২৪")
    ]


def test_title_and_talk_in_one_english_cell_are_parted() -> None:
    minutes = read(
        table(
            "<td>Sl.</td><td>Agenda and discussion</td><td>Decision</td><td>Action by</td>",
            "<td>1</td><td>Nets: The officer reported on nets.</td><td>Nets shall be seized.</td><td>Fisheries Officer</td>",
        ),
        "minutes.html",
    )
    assert [(one.agenda_title, one.discussion) for one in minutes.decisions] == [
        ("Nets", "The officer reported on nets.")
    ]
