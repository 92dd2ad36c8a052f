"""Time limits that name no day: what they come to, and which come round again."""

from datetime import date

import pytest

from minutes.words.deadlines import in_column, in_text
from minutes.words.reckoning import reckon, recurs

MEETING = date(2022, 3, 14)  # a Monday


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("১৫ দিনের মধ্যে", date(2022, 3, 29)),
        ("১৫ (পনের) দিনের মধ্যে", date(2022, 3, 29)),
        ("আগামী সাত দিনের মধ্যে", date(2022, 3, 21)),
        ("৭ কর্মদিবসের মধ্যে", date(2022, 3, 24)),  # the 17th is a holiday
        ("৩ কার্যদিবসের মধ্যে", date(2022, 3, 20)),
        ("২ সপ্তাহের মধ্যে", date(2022, 3, 28)),
        ("এক মাসের মধ্যে", date(2022, 4, 14)),
        ("৭২ ঘণ্টার মধ্যে", date(2022, 3, 17)),
        ("চলতি মাসের মধ্যে", date(2022, 3, 31)),
        ("আগামী মাসের মধ্যে", date(2022, 4, 30)),
        ("আগামী সপ্তাহের মধ্যে", date(2022, 3, 24)),
        ("জুন মাসের মধ্যে", date(2022, 6, 30)),
        ("জানুয়ারি মাসের মধ্যে", date(2023, 1, 31)),
        ("জুন ২০২৪ এর মধ্যে", date(2024, 6, 30)),
        ("চলতি অর্থবছরের মধ্যে", date(2022, 6, 30)),
        ("within 10 working days", date(2022, 3, 29)),
        ("আগামী সভার পূর্বে", None),
        ("চলমান", None),
        ("প্রতি মাসের ৫ তারিখের মধ্যে", None),
    ],
)
def test_a_limit_is_counted_from_the_meeting(phrase: str, day: date | None) -> None:
    assert reckon(phrase, MEETING) == day
    assert reckon(phrase, None) is None


@pytest.mark.parametrize(
    ("phrase", "recurring"),
    [
        ("প্রতি মাসের ৫ তারিখের মধ্যে", "monthly:5"),
        ("প্রতিমাসের ১০ তারিখে", "monthly:10"),
        ("প্রতি মাসে", "monthly"),
        ("প্রতি সপ্তাহে", "weekly"),
        ("প্রতি বৃহস্পতিবার", "weekly:thursday"),
        ("প্রতি তিন মাসে একবার", "quarterly"),
        ("প্রতি বছর", "yearly"),
        ("৫ তারিখের মধ্যে", None),
        ("১৫ দিনের মধ্যে", None),
        ("আগামী বৃহস্পতিবারের মধ্যে", None),
    ],
)
def test_what_comes_round_again_says_how_often(phrase: str, recurring: str | None) -> None:
    assert recurs(phrase) == recurring


@pytest.mark.parametrize(
    ("phrase", "recurring"),
    [
        ("প্রতি সোমবার", "weekly:monday"),
        ("প্রতি রবিবার ও বুধবার", "weekly:sunday,wednesday"),
        ("every Monday", "weekly:monday"),
        ("প্রতি তিন মাস অন্তর", "quarterly"),
        ("৩ মাস পর পর", "quarterly"),
        ("প্রতি ০৩ মাসে", "quarterly"),
        ("প্রতিদিন", "daily"),
        ("৩ মাসের মধ্যে", None),
        ("প্রতি ছয় মাস অন্তর", None),
    ],
)
def test_how_often_is_read_in_the_words_of_a_sentence(phrase: str, recurring: str | None) -> None:
    assert recurs(phrase) == recurring


def test_what_is_monthly_is_due_by_that_day_of_every_month() -> None:
    phrase = "পরবর্তী মাসের ৩ তারিখের মধ্যে"
    assert recurs(phrase, "মাসিক বিবরণী পরবর্তী মাসের ৩ তারিখের মধ্যে পাঠাতে হবে।") == "monthly:3"
    assert recurs(phrase, "তালিকা পরবর্তী মাসের ৩ তারিখের মধ্যে পাঠাতে হবে।") is None


def test_a_day_of_no_month_is_the_next_such_day_and_days_before_something_come_to_none() -> None:
    assert reckon("২০ তারিখের মধ্যে", date(2022, 3, 14)) == date(2022, 3, 20)
    assert reckon("১০ তারিখের মধ্যে", date(2022, 3, 14)) == date(2022, 4, 10)
    assert reckon("৩১ তারিখের মধ্যে", date(2022, 4, 14)) is None
    assert reckon("সভার ৭ দিন পূর্বে", date(2022, 3, 14)) is None


def test_the_31st_plus_a_month_is_the_last_of_the_next() -> None:
    assert reckon("এক মাসের মধ্যে", date(2023, 1, 31)) == date(2023, 2, 28)


def test_the_week_of_a_thursday_ends_that_day() -> None:
    assert reckon("চলতি সপ্তাহের মধ্যে", date(2022, 3, 17)) == date(2022, 3, 17)


def test_a_recurring_limit_is_found_in_words_and_in_a_column() -> None:
    text = "ল্যাব পরিদর্শন প্রতিবেদন প্রতি মাসের ৫ তারিখের মধ্যে প্রেরণ করতে হবে।"
    found = in_text(text, MEETING)
    assert found is not None and found.phrase == "প্রতি মাসের ৫ তারিখের মধ্যে"
    column = in_column("প্রতি মাসের ৫ তারিখ", MEETING)
    assert column is not None and column.day is None and recurs(column.phrase) == "monthly:5"


@pytest.mark.parametrize(
    ("phrase", "again"),
    [
        ("প্রতি মাসের ১ ও ১৬ তারিখ", "monthly:1,16"),
        ("প্রতি মাসের ৫, ১৫ ও ২৫ তারিখের মধ্যে", "monthly:5,15,25"),
        ("আগামী ত্রৈমাসিক সভার পূর্বে", None),
    ],
)
def test_several_days_of_a_month_come_round_again_and_the_next_meeting_but_once(
    phrase: str, again: str | None
) -> None:
    assert recurs(phrase) == again


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("২০/৩", date(2026, 3, 20)),
        ("20.03", date(2026, 3, 20)),
        ("১৫-০১ তারিখের মধ্যে", date(2027, 1, 15)),
        ("মার্চের ২০", date(2026, 3, 20)),
        ("৩১/৪", None),
        ("মার্চ ২৬", None),  # of which year, or on which day
        ("২/৩ অংশ", None),
    ],
)
def test_a_day_and_its_month_that_stand_alone_are_a_day(cell: str, day: date | None) -> None:
    column = in_column(cell, date(2026, 1, 27))
    assert column is not None and column.day == day
