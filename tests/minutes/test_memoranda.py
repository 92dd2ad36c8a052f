"""What a board lays before itself is called স্মারক; it heads an item as “আলোচ্য বিষয়” does elsewhere."""

from minutes.read import read_text
from minutes.words.numbers import leading_number, opening_number

HEAD = """বিষয়: পরিচালনা পর্ষদের ৮৭তম সভার কার্যবিবরণী
সভার তারিখ: ১৮.০৮.২০২৫
সভাপতি: ড. নাসিমা খানম, চেয়ারম্যান
উপস্থিত পরিচালকবৃন্দ
ড. নাসিমা খানম — চেয়ারম্যান
প্রকৌশলী দীপঙ্কর সেন — ব্যবস্থাপনা পরিচালক
"""
ITEMS = """স্মারক নং ৮৭.০১: ৮৬তম সভার কার্যবিবরণী নিশ্চিতকরণ
সিদ্ধান্ত: ৮৬তম সভার কার্যবিবরণী নিশ্চিত করা হলো।
স্মারক নং ৮৭.০২: ২০২৪-২৫ অর্থবছরের হিসাব
সিদ্ধান্ত: (১) হিসাব অনুমোদন করা হলো।
(২) পর্যবেক্ষণের জবাব আগামী দুই প্রান্তিকের মধ্যে দিতে হবে।
বাস্তবায়ন: নির্বাহী পরিচালক (অর্থ)
সভাপতি সকলের সহযোগিতা কামনা করে সভার ইতি টানেন।
"""


def test_memoranda_of_a_board_are_its_items() -> None:
    minutes = read_text(HEAD + ITEMS)
    assert [(one.agenda_no, one.number) for one in minutes.decisions] == [
        ("৮৭.০১", None),
        ("৮৭.০২", "১"),
        ("৮৭.০২", "২"),
    ]
    assert minutes.memo_no is None
    assert minutes.decisions[2].deadline == "আগামী দুই প্রান্তিকের মধ্যে"
    assert minutes.decisions[2].text.endswith("দিতে হবে।")


def test_the_number_of_the_letter_itself_stays_one() -> None:
    minutes = read_text(HEAD + ITEMS + "স্মারক নং ৮৭.০১.০০০০.০১২.২৫-৪৪ তারিখ: ২০.০৮.২০২৫\n")
    assert minutes.memo_no == "৮৭.০১.০০০০.০১২.২৫-৪৪"


def test_a_doctors_title_is_no_letter_of_a_list() -> None:
    assert leading_number("ড. নাসিমা খানম")[0] is None
    assert leading_number("(ড) নলকূপ স্থাপন")[0] == "ড"
    assert leading_number("ঠ. নলকূপ স্থাপন")[0] == "ঠ"


def test_two_numbers_of_wards_head_no_item() -> None:
    assert opening_number("৩ ও ৭ নং ওয়ার্ডে পানি জমে")[0] is None
    assert opening_number("৩ খাদ্যশস্য বরাদ্দ")[0] == "৩"
