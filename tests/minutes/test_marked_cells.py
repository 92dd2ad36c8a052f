"""Cells that arrows or other marks part in each line, with a heading and without; cells divided by numbers in lines."""

import pytest

from minutes.read import read_text

HEAD = """উপজেলা আইসিটি কমিটির সভার কার্যবিবরণী
সভাপতি: জনাব রতন সেন, উপজেলা নির্বাহী অফিসার
{body}
সভায় আর কোন আলোচনা না থাকায় সভাপতি ধন্যবাদ জানিয়ে সভা শেষ করেন।"""
ROWS = """ক্র. → বিষয় → সিদ্ধান্ত → বাস্তবায়নকারী → সময়সীমা
১ → ল্যাব → ল্যাব পরিদর্শন করে প্রতিবেদন দিতে হবে। → সহকারী প্রোগ্রামার → ৩১/০৮/২০২৪
২ → পোর্টাল → পোর্টাল হালনাগাদ করতে হবে। → সকল দপ্তর প্রধান
৩ → প্রশিক্ষণ → প্রশিক্ষণ দিতে হবে → তালিকা দিতে হবে। → উপজেলা মাধ্যমিক শিক্ষা অফিসার → চলমান"""
TOLD = """সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:
১) ল্যাব পরিদর্শন করতে হবে → সহকারী প্রোগ্রামার → ৩১/০৮/২০২৪
২) পোর্টাল হালনাগাদ করতে হবে → সকল দপ্তর প্রধান"""


@pytest.mark.parametrize("mark", [" → ", "→", " ⇒ ", " -> ", " > ", " – ", " - ", " / ", "; ", " # ", " // "])
def test_a_heading_with_marks_says_what_the_lines_below_it_hold(mark: str) -> None:
    read = read_text(HEAD.format(body=ROWS.replace(" → ", mark)))
    assert [(one.agenda_no, one.agenda_title, one.offices, one.deadline) for one in read.decisions] == [
        ("১", "ল্যাব", ("সহকারী প্রোগ্রামার",), "৩১/০৮/২০২৪"),
        ("২", "পোর্টাল", ("সকল দপ্তর প্রধান",), None),
        ("৩", "প্রশিক্ষণ", ("উপজেলা মাধ্যমিক শিক্ষা অফিসার",), "চলমান"),
    ]


def test_a_row_that_was_wrapped_goes_on_below() -> None:
    read = read_text(HEAD.format(body=ROWS.replace("প্রতিবেদন দিতে", "প্রতিবেদন\nদিতে")))
    assert read.decisions[0].text == "ল্যাব পরিদর্শন করে প্রতিবেদন দিতে হবে।"


def test_arrows_stay_in_a_message_with_emoji() -> None:
    read = read_text(HEAD.format(body=f"সবার মতামতের পর সিদ্ধান্ত 👇\n{ROWS}"))
    assert [one.offices for one in read.decisions][:2] == [("সহকারী প্রোগ্রামার",), ("সকল দপ্তর প্রধান",)]


@pytest.mark.parametrize("mark", [" → ", " - ", " – ", " ➡️ ", " => "])
def test_without_a_heading_offices_and_limit_stand_behind_the_order(mark: str) -> None:
    read = read_text(HEAD.format(body=TOLD.replace(" → ", mark)))
    assert [(one.number, one.text, one.offices, one.deadline) for one in read.decisions] == [
        ("১", "ল্যাব পরিদর্শন করতে হবে", ("সহকারী প্রোগ্রামার",), "৩১/০৮/২০২৪"),
        ("২", "পোর্টাল হালনাগাদ করতে হবে", ("সকল দপ্তর প্রধান",), None),
    ]


@pytest.mark.parametrize("bullet", ["✅ ", "☑ ", "✔ ", "➡ "])
def test_ticks_before_orders_are_bullets_and_what_stands_behind_dashes_is_apart(bullet: str) -> None:
    told = TOLD.replace(" → ", " – ").replace("১) ", bullet).replace("২) ", bullet)
    assert [(one.offices, one.deadline) for one in read_text(HEAD.format(body=told)).decisions] == [
        (("সহকারী প্রোগ্রামার",), "৩১/০৮/২০২৪"),
        (("সকল দপ্তর প্রধান",), None),
    ]


def test_cells_pasted_in_lines_may_be_divided_by_the_numbers_of_their_decisions() -> None:
    read = read_text(
        HEAD.format(
            body="আলোচ্যসূচি\nআলোচনা\nসিদ্ধান্ত\nসময়সীমা\nবাস্তবায়নকারী\n"
            "১. বালু উত্তোলন\nরাতে বালু পরিবহন হচ্ছে মর্মে সদস্যগণ জানান।\n১.১ ভ্রাম্যমাণ আদালত পরিচালনা করতে হবে।\n"
            "১.২ পাইপ লাইন চিহ্নিত করতে হবে।\n১.১ প্রতি সোমবার\n১.২ ১৫ ফেব্রুয়ারি\n১.১ উপজেলা নির্বাহী অফিসার\n"
            "১.২ নির্বাহী প্রকৌশলী, পাউবো\n২. বর্জ্য\nমাছ মারা যাচ্ছে।\n২.১ কারখানায় পত্র দিতে হবে।\n-\n"
            "উপ-পরিচালক, পরিবেশ অধিদপ্তর\nজেনারেল ম্যানেজার, পল্লী বিদ্যুৎ সমিতি-১"
        )
    )
    assert [(one.number, one.offices, one.deadline) for one in read.decisions] == [
        ("১.১", ("উপজেলা নির্বাহী অফিসার",), "প্রতি সোমবার"),
        ("১.২", ("নির্বাহী প্রকৌশলী, পাউবো",), "১৫ ফেব্রুয়ারি"),
        ("২.১", ("উপ-পরিচালক, পরিবেশ অধিদপ্তর", "জেনারেল ম্যানেজার, পল্লী বিদ্যুৎ সমিতি-১"), None),
    ]
