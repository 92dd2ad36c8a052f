"""Tables pasted with nothing between their cells."""

import pytest

from minutes.document import Paragraph
from minutes.pasted.unglued_cells import apart
from minutes.read import read_text

HEAD = "উপজেলা ভাতা কমিটির সভার কার্যবিবরণী\nসভাপতিজনাব রতন সেন, উপজেলা নির্বাহী অফিসারতারিখ২৫ মে ২০২৪সময়রাত ৮.০০ টাস্থানউপজেলা পরিষদ সভাকক্ষ"


def decisions(body: str) -> list[tuple[str | None, str, tuple[str, ...], str | None]]:
    minutes = read_text(f"{HEAD}\n{body}\nপরিশেষে সভাপতি সকলকে ধন্যবাদ দিয়ে সভা সমাপ্ত করেন।রতন সেন")
    assert (minutes.chair, minutes.venue) == ("জনাব রতন সেন", "উপজেলা পরিষদ সভাকক্ষ")
    return [(one.number, one.text, one.offices, one.deadline) for one in minutes.decisions]


def test_rows_are_told_apart_by_their_numbers_though_nothing_stands_between_cells() -> None:
    body = (
        "ক্র. নংআলোচ্য বিষয়সিদ্ধান্তবাস্তবায়নসময়সীমা\n"
        "০১ডেঙ্গু১.১ শয্যা স্থাপন করতে হবে।১.২ চাহিদা প্রেরণ করতে হবে।আবাসিক মেডিকেল অফিসার২৫/০৯/২০২৪\n"
        "০২বিবিধ২.১ টিকেট কাউন্টার চালু করতে হবে।সহকারী পরিচালকঅবিলম্বে"
    )
    assert decisions(body) == [
        ("১.১", "শয্যা স্থাপন করতে হবে।", ("আবাসিক মেডিকেল অফিসার",), "২৫/০৯/২০২৪"),
        ("১.২", "চাহিদা প্রেরণ করতে হবে।", ("আবাসিক মেডিকেল অফিসার",), "২৫/০৯/২০২৪"),
        ("২.১", "টিকেট কাউন্টার চালু করতে হবে।", ("সহকারী পরিচালক",), "অবিলম্বে"),
    ]


def test_numbers_of_rows_may_have_no_heading_and_all_rows_stand_in_one_line() -> None:
    body = (
        "সিদ্ধান্তকে করবেকখন ১আশ্রয়কেন্দ্র খুলে দিতে হবেইউপি চেয়ারম্যান (সকল)আজ রাত ১০টার মধ্যে "
        "২ট্রলার ফিরিয়ে আনতে হবেউপজেলা মৎস্য কর্মকর্তাতাৎক্ষণিক ৩মেডিকেল টিম গঠন করতে হবেউপজেলা প্রকৌশলী২৬ মে সকাল ৯টা"
    )
    assert [(text, offices, limit) for _, text, offices, limit in decisions(body)] == [
        ("আশ্রয়কেন্দ্র খুলে দিতে হবে", ("ইউপি চেয়ারম্যান (সকল)",), "আজ রাত ১০টার মধ্যে"),
        ("ট্রলার ফিরিয়ে আনতে হবে", ("উপজেলা মৎস্য কর্মকর্তা",), "তাৎক্ষণিক"),
        ("মেডিকেল টিম গঠন করতে হবে", ("উপজেলা প্রকৌশলী",), "২৬ মে সকাল ৯টা"),
    ]


def test_a_word_that_comes_again_is_no_accident_but_an_office_before_a_limit_is() -> None:
    body = (
        "ক্রঃআলোচনাসিদ্ধান্তবাস্তবায়নেসময়সীমা\n"
        "০১সমিতি ইজারামূল্য দেয়নি।১.১ ইজারামূল্য আদায় করতে হবে।উপজেলা মৎস্য কর্মকর্তাচলমান\n"
        "০২হাটে ময়লা থাকে।২.১ হাট পরিষ্কার করতে হবে।উপজেলা মৎস্য কর্মকর্তাচলমান"
    )
    assert decisions(body) == [
        ("১.১", "ইজারামূল্য আদায় করতে হবে।", ("উপজেলা মৎস্য কর্মকর্তা",), "চলমান"),
        ("২.১", "হাট পরিষ্কার করতে হবে।", ("উপজেলা মৎস্য কর্মকর্তা",), "চলমান"),
    ]


def test_a_row_without_talk_keeps_its_decision_whole() -> None:
    body = (
        "ক্রঃ নংবিষয়আলোচনাসিদ্ধান্তবাস্তবায়নে\n"
        "০১সেচপাম্প নষ্ট আছে।১.১ পাম্প মেরামত করতে হবে।উপজেলা প্রকৌশলী\n"
        "০২বিবিধ২.১ নিরীক্ষা প্রতিবেদন উপস্থাপন করতে হবে।উপজেলা সমবায় কর্মকর্তা"
    )
    assert [(number, text) for number, text, _, _ in decisions(body)][-1] == (
        "২.১",
        "নিরীক্ষা প্রতিবেদন উপস্থাপন করতে হবে।",
    )


@pytest.mark.parametrize("line", ["সিদ্ধান্ত বাস্তবায়ন করতে হবে।", "আলোচনা ও সিদ্ধান্ত", "ক্রমিক বিষয় সিদ্ধান্ত বাস্তবায়নকারী"])
def test_other_documents_are_left_as_they_are(line: str) -> None:
    blocks = (Paragraph(text=line, place="line 1"), Paragraph(text="১২টি পাটবীজবিতরণ।২টি বাকি", place="line 2"))
    assert apart(blocks) == blocks
