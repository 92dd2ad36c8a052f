"""Cells of implementers that hold more than names: a limit behind them, or those of the decisions in the rows below."""

import pytest

from minutes.offices.limits_apart import bare_limit_apart
from minutes.read import read


def rows(*cells: str) -> str:
    head = "উপজেলা বীজ কমিটির সভার কার্যবিবরণী\n\nসভাপতি: জনাব ক খ, উপজেলা নির্বাহী অফিসার\nতারিখ: ০২/১২/২০২৪\n\n"
    table = "| ক্রঃ নং | সিদ্ধান্ত | বাস্তবায়নে | সময় |\n|---|---|---|---|\n"
    return (
        head
        + table
        + "".join(
            f"| {at} | {text} | {cell} | {limit} |\n"
            for at, text, (cell, limit) in zip(
                ("৪", "৫", "৬"),
                ("মেয়াদোত্তীর্ণ কীটনাশক ধ্বংস করতে হবে।", "বীজের নমুনা সংগ্রহ করতে হবে।", "দর টাঙাতে হবে।"),
                (cell.split(" # ") for cell in cells),
                strict=False,
            )
        )
    )


def offices(*cells: str) -> list[tuple[str, ...]]:
    return [one.offices for one in read(rows(*cells).encode(), "a.md").decisions]


@pytest.mark.parametrize(
    "cell",
    [
        "৪. সহকারী কমিশনার (ভূমি), ওসি ৫. বীজ প্রত্যয়ন কর্মকর্তা",
        "৪: সহকারী কমিশনার (ভূমি) ও ওসি; ৫: বীজ প্রত্যয়ন কর্মকর্তা",
        "(৪) সহকারী কমিশনার (ভূমি), ওসি (৫) বীজ প্রত্যয়ন কর্মকর্তা",
        "৪। সহকারী কমিশনার (ভূমি), ওসি ৫। বীজ প্রত্যয়ন কর্মকর্তা",
        "৪ নং এর জন্য সহকারী কমিশনার (ভূমি), ওসি; ৫ নং এর জন্য বীজ প্রত্যয়ন কর্মকর্তা",
    ],
)
@pytest.mark.parametrize("below", ["", None])
def test_a_cell_over_several_rows_is_divided_by_the_numbers_of_their_decisions(
    cell: str, below: str | None
) -> None:
    """The cell is merged over both rows, or stands in the first and leaves the second empty."""
    found = offices(f"{cell} # চলমান", f"{cell if below is None else below} # চলমান", "ইউএনও # চলমান")
    assert found == [("সহকারী কমিশনার (ভূমি)", "ওসি"), ("বীজ প্রত্যয়ন কর্মকর্তা",), ("ইউএনও",)]


def test_a_list_that_counts_itself_is_left_whole() -> None:
    found = offices("১. ওসি ২. ইউএনও # চলমান", " # চলমান", "অঞ্চল-৪, ৫ ও ৬ এর প্রধান # চলমান")
    assert found[0] == ("ওসি", "ইউএনও")
    assert found[1] == ()


@pytest.mark.parametrize(
    "limit",
    [
        "২০/০৬/২০২৪", "২ সপ্তাহ", "আগামী সভা", "১৫ কর্মদিবস", "পরবর্তী সভার পূর্বে", "আগামী বৃহস্পতিবার", "আগামী ৩০ জুন", "২৬ মার্চের পূর্বে",
        "জুলাই-আগস্ট ২০২৪", "শুষ্ক মৌসুম", "৩১ ডিসেম্বর, ২০২৪", "within 7 days",
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", [", ", "; ", "\n", " → "])
def test_a_limit_without_a_label_stands_behind_the_last_office(limit: str, mark: str) -> None:
    assert bare_limit_apart(f"উপ-প্রকল্প পরিচালক, আইকিউএসি{mark}{limit}") == ("উপ-প্রকল্প পরিচালক, আইকিউএসি", limit)


def test_places_and_bodies_behind_an_office_are_no_limits() -> None:
    for cell in ("উপজেলা নির্বাহী অফিসার, দুর্গাপুর ও কলমাকান্দা", "সহকারী প্রকৌশলী, জাতীয় ক্রীড়া পরিষদ", "ওসি, সোমবাড়িয়া থানা"):
        assert bare_limit_apart(cell) == (cell, "")


def test_a_limit_behind_the_office_counts_where_the_column_of_limits_is_empty() -> None:
    minutes = read(rows("ওসি, ২ সপ্তাহ # ", "ইউএনও # চলমান").encode(), "a.md")
    assert [(one.offices, one.deadline) for one in minutes.decisions] == [
        (("ওসি",), "২ সপ্তাহ"),
        (("ইউএনও",), "চলমান"),
    ]
