"""Habits of text without ruled tables: bars, offices before their order, numbers below an item, tables pasted cell by cell."""

import pytest

from minutes.known import standard
from minutes.model import Decision, Minutes
from minutes.numbering.division import divide
from minutes.offices.limits_apart import limits_apart
from minutes.offices.mentions import split
from minutes.read import read_text
from minutes.readers.wrapped import unwrap

HEAD = """জেলা মৎস্য কমিটির ২৩তম সভার কার্যবিবরণী
সভাপতি: জনাব মোঃ আবিদ হাসান, জেলা প্রশাসক
তারিখ: ১২/০৩/২০২৪
সময়: সকাল ১০.০০ ঘটিকা
স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ
"""
FOOT = "\nপরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\nস্বাক্ষরিত/-\nমোঃ আবিদ হাসান\n"


def minutes_of(body: str, foot: str = FOOT) -> Minutes:
    return read_text(f"{HEAD}{body}{foot}")


def row(one: Decision) -> tuple[str | None, str, tuple[str, ...], str | None]:
    return one.agenda_no, one.text, one.offices, one.deadline


FIRST = ("১", "জেলেদের তালিকা পাঠাতে হবে।", ("উপজেলা মৎস্য কর্মকর্তা",), "৩০ জুন")
SECOND = ("২", "খাঁচা মেরামত করতে হবে।", ("সহকারী প্রকৌশলী",), None)


def test_a_row_of_bars_may_end_with_an_empty_cell() -> None:
    body = (
        "নং | বিষয় | সিদ্ধান্ত | বাস্তবায়নকারী | সময়সীমা\n"
        "১ | তালিকা | জেলেদের তালিকা পাঠাতে হবে। | উপজেলা মৎস্য কর্মকর্তা | ৩০ জুন\n"
        "২ | খাঁচা | খাঁচা মেরামত করতে হবে। | সহকারী প্রকৌশলী |\n"
    )
    other = body.replace("৩০ জুন\n", "\n").replace("সহকারী প্রকৌশলী |", "সহকারী প্রকৌশলী | -")
    assert [row(one) for one in minutes_of(body).decisions] == [FIRST, SECOND]
    assert [row(one)[:3] for one in minutes_of(other).decisions] == [FIRST[:3], SECOND[:3]]


@pytest.mark.parametrize("sign", ["—", "→", "=>"])
def test_offices_may_stand_before_their_order(sign: str) -> None:
    body = (
        "এজেন্ডা-১: তালিকা\nসভায় আলোচনা হয়।\n"
        f"১.১ উপজেলা মৎস্য কর্মকর্তা (সকল) ও নৌ পুলিশ {sign} জেলেদের তালিকা পাঠাবেন। সময়: ৩০ জুন\n"
        f"১.২ সহকারী প্রকৌশলী {sign} খাঁচা মেরামত করবেন।\n"
    )
    assert [(one.number, *row(one)[1:3]) for one in minutes_of(body).decisions] == [
        ("১.১", "জেলেদের তালিকা পাঠাবেন।", ("উপজেলা মৎস্য কর্মকর্তা (সকল)", "নৌ পুলিশ")),
        ("১.২", "খাঁচা মেরামত করবেন।", ("সহকারী প্রকৌশলী",)),
    ]


def test_sentences_numbered_by_their_item_are_decisions_and_titles_are_none() -> None:
    body = (
        "Agenda 1: Relief\n1.1 A list shall be prepared.\nResponsible: Field Officer\n"
        "1.2 The Forum expressed its condolences.\nResponsible: -\nAgenda 2: Boats\n2.1 Boats shall be repaired.\n"
    )
    assert [one.number for one in minutes_of(body).decisions] == ["1.1", "1.2", "2.1"]


def test_items_may_be_counted_within_their_meeting() -> None:
    told = "আলোচনার পর সিদ্ধান্ত হয় যে, সহকারী প্রকৌশলী {} মেরামত করবেন।\n"
    body = f"২৩.১ খাঁচা\n{told.format('খাঁচা')}২৩.২ ঘাট\n{told.format('ঘাট')}"
    assert [(one.agenda_no, one.agenda_title) for one in minutes_of(body).decisions] == [
        ("২৩.১", "খাঁচা"), ("২৩.২", "ঘাট"),
    ]  # fmt: skip


def test_labels_without_a_colon_stay_with_the_decision_told_before_them() -> None:
    body = (
        "১। তালিকা: সভায় আলোচনা হয়। সিদ্ধান্ত হয় যে, জেলেদের তালিকা পাঠাতে হবে। বাস্তবায়নে উপজেলা মৎস্য কর্মকর্তা। সময় ৩০ জুন।\n"
    )
    assert [row(one) for one in minutes_of(body).decisions] == [FIRST]


def test_a_stacked_table_begins_with_its_numbers_and_ends_with_the_chair() -> None:
    body = (
        "ক্রঃ\nদায়িত্বপ্রাপ্ত\nযা করতে হবে\nকত দিনে\n"
        "১\nউপজেলা মৎস্য কর্মকর্তা\nজেলেদের তালিকা পাঠাতে হবে।\n৩০ জুন\n"
        "২\nসহকারী প্রকৌশলী\nখাঁচা মেরামত করতে হবে।\n"
    )
    foot = "মোঃ আবিদ হাসান\nজেলা প্রশাসক\n"
    assert [row(one)[1:] for one in minutes_of(body, foot).decisions] == [FIRST[1:], SECOND[1:]]


def test_lines_longer_than_the_margin_were_never_broken_at_it() -> None:
    lines = [
        line for at in range(8) for line in (f"প্রস্তাব নং- ০{at}ঃ গ্রামের রাস্তা ও পুকুরের ঘাট মেরামত", "কথা " * 60, "")
    ]
    assert unwrap(lines) == lines


def test_letters_behind_the_digit_of_a_name_divide_a_cell() -> None:
    divided = divide("(ক) প্রকৌশলী, উপ-বিভাগ-১ (খ) মেসার্স ডেল্টা বিল্ডার্স লিঃ", ["ক", "খ"])
    assert divided is not None
    assert divided.parts == {0: "প্রকৌশলী, উপ-বিভাগ-১", 1: "মেসার্স ডেল্টা বিল্ডার্স লিঃ"}


def test_a_limit_may_stand_in_brackets_below_its_offices() -> None:
    assert limits_apart("তত্ত্বাবধায়ক / ক্লিনিক ম্যানেজার\n(১৫ দিন)") == ("তত্ত্বাবধায়ক / ক্লিনিক ম্যানেজার", "১৫ দিন")


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("প্রভোস্ট, কবি সুফিয়া হল ও শহীদ আসাদ হল", ("প্রভোস্ট, কবি সুফিয়া হল ও শহীদ আসাদ হল",)),
        ("নির্বাহী প্রকৌশলী (নির্মাণ) জোন-১ ও জোন-৩", ("নির্বাহী প্রকৌশলী (নির্মাণ) জোন-১ ও জোন-৩",)),
        ("ডিজিএম, চারঘাট ও পুঠিয়া জোনাল অফিস", ("ডিজিএম, চারঘাট ও পুঠিয়া জোনাল অফিস",)),
        (
            "মেডিকেল টেকনোলজিস্ট (ল্যাব), জনাব সাব্বির হাসান, ক্যাশিয়ার ও জনাব কল্পনা দাস, প্রধান সহকারী",
            ("মেডিকেল টেকনোলজিস্ট (ল্যাব)", "জনাব সাব্বির হাসান, ক্যাশিয়ার", "জনাব কল্পনা দাস, প্রধান সহকারী"),
        ),
    ],
)
def test_offices_of_one_make(cell: str, names: tuple[str, ...]) -> None:
    assert split(cell, known=standard()) == names
