"""Heads read with common sense: titles of people that are posts, too, places that begin like a label, references."""

from datetime import date

import pytest

from minutes.model import Minutes
from minutes.read import read_text

BODY = "\nসিদ্ধান্ত: ১। সারের মজুদ যাচাই করতে হবে।\nবাস্তবায়নে: জেলা কৃষি কর্মকর্তা\nসভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"


def _read(head: str, title: str = "জেলা কৃষি কমিটির সভার কার্যবিবরণী") -> Minutes:
    return read_text(f"{title}\n{head}\n{BODY}")


@pytest.mark.parametrize(
    ("label", "name", "post"),
    [
        ("Chairperson", "Professor Dr. Nasreen Wahid", "Director, IQAC"),
        ("Chairman", "Professor Manik Lal Shil", "Dean, Faculty of Science"),
        ("Chair", "Engr. Kamal Hossain", "Executive Engineer, LGED"),
        ("সভাপতি", "অধ্যাপক (অবঃ) সৈয়দ মনসুর আহাম্মদ", None),
        ("সভাপতি", "অধ্যক্ষ (অব.) মোঃ সেলিম", "সভাপতি, গভর্নিং বডি"),
        ("সভাপতি", "প্রফেসর (অবসরপ্রাপ্ত) ডঃ আনিস", "সভাপতি, কলেজ গভর্নিং বডি"),
    ],
)
def test_a_post_before_a_name_is_its_title(label: str, name: str, post: str | None) -> None:
    minutes = _read(f"{label}: {name}, {post}" if post else f"{label}: {name}")
    assert (minutes.chair, minutes.chair_post) == (name, post)


def test_a_professor_in_a_list_has_the_post_behind_the_comma() -> None:
    minutes = _read(
        "Members present:\n1. Professor Dr. Nasreen Wahid, Director, IQAC\n2. Professor Manik Lal Shil, Dean"
    )
    assert [(one.name, one.post) for one in minutes.attendance] == [
        ("Professor Dr. Nasreen Wahid", "Director, IQAC"),
        ("Professor Manik Lal Shil", "Dean"),
    ]


def test_local_government_is_no_place_where_one_met() -> None:
    minutes = _read(
        "সভাপতি: জনাব সাবরিনা মেহজাবীন, উপপরিচালক, স্থানীয় সরকার, নওগাঁ। তারিখ: ১২.০২.২০২৬ খ্রি.। সময়: দুপুর ১২.০০টা। "
        "স্থান: উপপরিচালকের অফিস কক্ষ। সভাপতি উপস্থিত সকলকে স্বাগত জানান।"
    )
    assert minutes.chair_post == "উপপরিচালক, স্থানীয় সরকার, নওগাঁ"
    assert minutes.venue == "উপপরিচালকের অফিস কক্ষ"


def test_a_label_may_ask_for_place_or_medium() -> None:
    assert _read("মাধ্যম/স্থান: বোর্ড রুম ও জুম প্ল্যাটফর্ম (হাইব্রিড)").venue == "বোর্ড রুম ও জুম প্ল্যাটফর্ম (হাইব্রিড)"


def test_the_date_below_an_office_s_own_reference_is_that_of_its_memo() -> None:
    minutes = _read("সূত্রঃ আরএমসিসিআই/পর্ষদ/২০২৫/৯৮\nতারিখঃ ২২ জুন ২০২৫ খ্রিঃ\nসভার তারিখ\n১৯ জুন ২০২৫, বৃহস্পতিবার")
    assert (minutes.memo_no, minutes.memo_date) == ("আরএমসিসিআই/পর্ষদ/২০২৫/৯৮", date(2025, 6, 22))
    assert minutes.meeting_date == date(2025, 6, 19)


@pytest.mark.parametrize(
    ("title", "committee"),
    [
        ("কমিউনিটি পুলিশিং সমন্বয় কমিটি, মদন থানা, নেত্রকোণা।\nসভার কার্যবিবরণী।", "কমিউনিটি পুলিশিং সমন্বয় কমিটি"),
        ("কারিগরি উপ - কমিটি\nসভার কার্যবিবরণী", "কারিগরি উপ-কমিটি"),
        ("ক্রয় উপ- কমিটির ৩য় সভার কার্যবিবরণী", "ক্রয় উপ-কমিটি"),
    ],
)
def test_a_committee_is_named_without_its_place_and_with_its_hyphen(title: str, committee: str) -> None:
    assert _read("তারিখ: ১২/০২/২০২৪", title).committee == committee
