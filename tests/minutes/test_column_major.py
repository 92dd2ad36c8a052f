"""Columns pasted one after the other: below all of their headings, or each below its own with the rows' numbers alone."""

import pytest

from minutes.model import Decision
from tests.minutes.test_runon import guessed, minutes_of

HEADINGS = "ক্র.নং\nআলোচ্য বিষয়\nসিদ্ধান্ত\nবাস্তবায়নকারী\nসময়সীমা"
SUBJECTS = "ভবন পরিদর্শন\nমহড়া"
ORDERS = "ঝুঁকির তালিকা প্রস্তুত করতে হবে।\nহাসপাতালে মহড়ার আয়োজন করতে হবে।"
OFFICES = "উপজেলা প্রকৌশলী\nউপজেলা নির্বাহী অফিসার"
LIMITS = "১৫ সেপ্টেম্বর ২০২৪\n৭ দিন"
EXPECTED = [
    ("ভবন পরিদর্শন", "ঝুঁকির তালিকা প্রস্তুত করতে হবে।", ("উপজেলা প্রকৌশলী",), "১৫ সেপ্টেম্বর ২০২৪"),
    ("মহড়া", "হাসপাতালে মহড়ার আয়োজন করতে হবে।", ("উপজেলা নির্বাহী অফিসার",), "৭ দিন"),
]


def row(one: Decision) -> tuple[str, str, tuple[str, ...], str | None]:
    return one.agenda_title, one.text, one.offices, one.deadline


@pytest.mark.parametrize("numbers", ["০১\n০২", "১।\n২।", "(১)\n(২)", "৪\n৫"])
def test_numbers_alone_tell_how_long_the_columns_are(numbers: str) -> None:
    minutes = minutes_of("\n".join((HEADINGS, numbers, SUBJECTS, ORDERS, OFFICES, LIMITS)))
    assert [row(one) for one in minutes.decisions] == EXPECTED
    assert guessed(minutes) == []


def test_a_decision_may_have_the_cells_before_it_pasted_into_it_again() -> None:
    orders = "০১ভবন পরিদর্শনঝুঁকির তালিকা প্রস্তুত করতে হবে।\n০২মহড়াহাসপাতালে মহড়ার আয়োজন করতে হবে।"
    minutes = minutes_of("\n".join((HEADINGS, "০১\n০২", SUBJECTS, orders, OFFICES, LIMITS)))
    assert [row(one) for one in minutes.decisions] == EXPECTED


def test_the_number_of_a_decision_that_begins_like_its_rows_is_no_cell_pasted_again() -> None:
    orders = "১.১। ঝুঁকির তালিকা প্রস্তুত করতে হবে। ১.২। নোটিশ দিতে হবে।\n২.১। মহড়ার আয়োজন করতে হবে।"
    minutes = minutes_of("\n".join((HEADINGS, "১\n২", SUBJECTS, orders, OFFICES, LIMITS)))
    assert [(one.agenda_no, one.number) for one in minutes.decisions] == [
        ("১", "১.১"),
        ("১", "১.২"),
        ("২", "২.১"),
    ]


def test_without_numbers_the_secretary_is_asked() -> None:
    minutes = minutes_of("\n".join((HEADINGS.partition("\n")[2], SUBJECTS, ORDERS, OFFICES, LIMITS)))
    assert [row(one) for one in minutes.decisions] == EXPECTED
    assert len(guessed(minutes)) == 2


def test_columns_below_their_own_headings_are_certain_where_numbers_count_their_rows() -> None:
    headings = HEADINGS.split("\n")
    columns = zip(headings, ("০১\n০২", SUBJECTS, ORDERS, OFFICES, LIMITS), strict=True)
    minutes = minutes_of("\n".join(f"{heading}\n{cells}" for heading, cells in columns))
    assert [row(one) for one in minutes.decisions] == EXPECTED
    assert guessed(minutes) == []
