"""Subjects that are numbered within running text, and what stands in a head of English or two-number minutes."""

import pytest

from minutes.model import Presence
from minutes.read import read_text

HEAD = """বাজিতপুর উপজেলা পরিষদ
রাস্তা কমিটির ৩য় সভার কার্যবিবরণী
সভাপতি: জনাব আবু সালেহ, চেয়ারম্যান
তারিখ: ২৩ জুলাই ২০২৩
সময়: সকাল ১১টা
স্থান: সভাকক্ষ
"""
WORKS = (("১", "সড়ক মেরামত"), ("২", "কালভার্ট নির্মাণ"), ("৩", "বাতি স্থাপন"))
TOLD = " বিষয়টি উপস্থাপন করা হয়। আলোচনান্তে সিদ্ধান্ত হয় যে, {} নির্বাহী প্রকৌশলী ৭ দিনের মধ্যে সম্পন্ন করবেন। "
END = "\nসভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।\nস্বাক্ষরিত\nআবু সালেহ\n"


@pytest.mark.parametrize(
    "mark",
    [
        "আলোচ্য বিষয়-{} রাস্তা:",
        "আলোচ্যসূচি-{}: রাস্তা।",
        "এজেন্ডা নং {}: রাস্তা।",
        "{} নং আলোচ্য বিষয়: রাস্তা।",
        "আলোচ্য বিষয় ({}) রাস্তা:",
        "{}। রাস্তা:",
        "{}) রাস্তা ও সড়ক:",
        "{}. গ্রামীণ রাস্তাঘাটঃ",
    ],
)
def test_decisions_told_in_one_paragraph_have_the_subject_marked_before_them(mark: str) -> None:
    text = "সভার কাজ শুরু হয়। " + "".join(mark.format(number) + TOLD.format(work) for number, work in WORKS)
    assert [one.agenda_no for one in read_text(HEAD + text + END).decisions] == ["১", "২", "৩"]


def test_a_list_of_subjects_before_all_decisions_numbers_none() -> None:
    listed = " ".join(f"আলোচ্য বিষয়-{number} {work}।" for number, work in WORKS)
    text = f"সভার কাজ শুরু হয়। {listed} " + "".join(TOLD.format(work) for _, work in WORKS)
    assert {one.agenda_no for one in read_text(HEAD + text + END).decisions} == {None}


def test_one_number_for_several_subjects_is_no_subject_s() -> None:
    rows = "".join(
        f"{title}\t৩.{at}\tকাজ {at} সম্পন্ন করতে হবে।\tপ্রোগ্রামার\n"
        for at, title in enumerate(("সেবা সহজিকরণ", "সাইবার নিরাপত্তা", "উদ্ভাবনী ধারণা"), start=1)
    )
    found = read_text(HEAD + "আলোচনা\tসিদ্ধান্ত নং\tসিদ্ধান্ত\tবাস্তবায়নকারী\n" + rows + END).decisions
    assert [(one.agenda_no, one.number) for one in found] == [(None, "৩.১"), (None, "৩.২"), (None, "৩.৩")]


ENGLISH = """Madhumati University
Minutes of the 37th Meeting of the Academic Committee
Date : 14 October 2025
Venue : Room 304
Chair : Prof. Dr. Mahbuba Sharmin, Head
Members present:
1. Dr. Rezaul Kabir, Associate Professor
{absent}
1. Dr. Zahid Hossain, Professor
Decision 1: Marks shall be uploaded by 30 October 2025.
Action: Controller of Examinations
Sd/-
(Prof. Dr. Mahbuba Sharmin)
{memo}
Copy to:
1. Dean, Faculty of Fisheries
"""


@pytest.mark.parametrize(
    "absent", ["Absent with leave:", "Members absent on leave:", "Excused:", "Absent with apologies:"]
)
def test_who_was_absent_with_leave(absent: str) -> None:
    found = read_text(ENGLISH.format(absent=absent, memo="Memo No: MU/AC/37 Date: 16 October 2025"))
    assert [one.presence for one in found.attendance] == [Presence.PRESENT, Presence.ABSENT]


@pytest.mark.parametrize("label", ["Ref. No.", "Memo. No.", "Reference No.", "Memo No.", "Ref. No:"])
def test_english_labels_of_the_memo(label: str) -> None:
    found = read_text(
        ENGLISH.format(absent="Absent:", memo=f"{label} MUAS/FT/AC-37/2025/118 Date: 16 October 2025")
    )
    assert (found.memo_no, str(found.memo_date)) == ("MUAS/FT/AC-37/2025/118", "2025-10-16")


def test_a_memo_in_a_row_of_the_head_beside_another_value() -> None:
    head = "Venue\tMeeting Room-2\tMemo No.\t46.03.0000.112.14.003.22-274, dated 05 September 2024\n"
    found = read_text(ENGLISH.format(absent="Absent:", memo="").replace("Venue : Room 304\n", head))
    assert (found.venue, found.memo_no) == ("Meeting Room-2", "46.03.0000.112.14.003.22-274")


def test_the_way_to_a_page_is_no_number_of_a_meeting() -> None:
    path = "প্রথম পাতা / সভা / কার্যবিবরণী\n"
    text = HEAD.replace("রাস্তা কমিটির ৩য়", path + "রাস্তা কমিটির ৩৫তম") + "সিদ্ধান্ত: কাজ করতে হবে।\nবাস্তবায়নে: ওসি\n"
    assert read_text(text + END).meeting_number == "৩৫তম"


def test_a_number_with_the_years_it_is_counted_in() -> None:
    text = HEAD.replace("৩য় ", "") + "সভা নং- ০৯/২০২৪-২৫\nসিদ্ধান্ত: কাজ করতে হবে।\nবাস্তবায়নে: ওসি\n" + END
    assert read_text(text).meeting_number == "০৯/২০২৪-২৫"


def test_two_who_sign_in_one_line() -> None:
    text = (
        HEAD
        + "সিদ্ধান্ত: পত্র দিতে হবে।\nবাস্তবায়ন করিবেন: সম্পাদক\nসভাপতির স্বাক্ষর- স্বা/ এনামুল সম্পাদকের স্বাক্ষর- স্বা/ মোমিনুল\n"
    )
    assert read_text(text).signed


@pytest.mark.parametrize(("other", "told"), [("২য়", False), ("৩য়", False), ("৭ম", True)])
def test_two_numbers_of_a_meeting_are_told_unless_one_is_the_last_meeting_s(
    other: str, *, told: bool
) -> None:
    text = f"{HEAD}কমিটির {other} সভার সিদ্ধান্ত পাঠ করা হয়।\nসিদ্ধান্ত: কাজ করতে হবে।\nবাস্তবায়নে: ওসি\n"
    found = read_text(text + END)
    assert ("meeting_number_unsure" in {one.code for one in found.problems}) is told
