"""Sentences that announce each item's decisions are their label; orders listed below a heading need none."""

import pytest

from minutes.model import Decision
from minutes.read import read_text
from minutes.told.announced import announcements_as_labels
from minutes.told.listed_below import labels_below_headings
from minutes.words.labels import Line

HEAD = """জেলা পাট উন্নয়ন কমিটির সভার কার্যবিবরণী
সভাপতি: জনাব আনিসুর রহমান, জেলা প্রশাসক
তারিখ: ১২ জুন ২০২৫
"""
FOOT = "\nআর কোনো আলোচ্য বিষয় না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n"


def decisions(body: str) -> list[tuple[str | None, str | None, str, tuple[str, ...]]]:
    return [_said(one) for one in read_text(HEAD + body + FOOT).decisions]


def _said(one: Decision) -> tuple[str | None, str | None, str, tuple[str, ...]]:
    return one.agenda_no, one.number, one.text, one.offices


ANNOUNCEMENTS = (
    "বিস্তারিত আলোচনান্তে সর্বসম্মতিক্রমে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ",
    "আলোচনান্তে নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হইল:",
    "আলোচনা শেষে সিদ্ধান্ত হয়:",
    "পাটের দর কম। সভায় নিম্নোক্ত সিদ্ধান্ত গ্রহণ করা হয়:",
)


@pytest.mark.parametrize("announcement", ANNOUNCEMENTS)
@pytest.mark.parametrize("heading", ["আলোচ্যসূচি-{}: {}", "{}। {}", "({}) {}:"])
def test_each_item_announces_its_own(announcement: str, heading: str) -> None:
    body = (
        f"{heading.format('১', 'বীজ')}\n{announcement}\n(ক) বীজ বিতরণ করতে হবে।\nবাস্তবায়নে: উপজেলা কৃষি অফিসার\n"
        f"{heading.format('২', 'জাগ')}\n{announcement}\n(ক) পুকুর খনন করতে হবে।\nবাস্তবায়নে: উপজেলা প্রকৌশলী"
    )
    assert decisions(body) == [
        ("১", "ক", "বীজ বিতরণ করতে হবে।", ("উপজেলা কৃষি অফিসার",)),
        ("২", "ক", "পুকুর খনন করতে হবে।", ("উপজেলা প্রকৌশলী",)),
    ]


def test_one_announcement_above_all_and_one_of_talk_are_left() -> None:
    lines = [
        (at, Line(text=text, place=""))
        for at, text in enumerate(["নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:", "১। বীজ বিতরণ করতে হবে।", "সভায় জানানো হয়:"])
    ]
    assert announcements_as_labels(lines) == lines


LISTS = (
    ("১। বীজ", "২। জাগ"),
    ("আলোচ্যসূচি-১: বীজ", "আলোচ্যসূচি-২: জাগ"),
    ("আলোচ্যসূচি নং ১\nবীজ", "আলোচ্যসূচি নং ২\nজাগ"),
    ("**১. বীজ**", "**২. জাগ**"),
)


@pytest.mark.parametrize("headings", LISTS)
@pytest.mark.parametrize("talk", ["", "কৃষি অফিসার জানান, বীজের মজুদ রয়েছে।\n", "আলোচনা: বীজের মজুদ রয়েছে।\n"])
@pytest.mark.parametrize(
    "who", [" (বাস্তবায়নে: {})", "\nবাস্তবায়নে: {}", " – {}", " **দায়িত্ব:** {}", "\nকার্যক্রম গ্রহণকারী: {}"]
)
def test_orders_listed_below_a_heading_are_its_decisions(
    headings: tuple[str, str], talk: str, who: str
) -> None:
    first, second = who.format("উপজেলা কৃষি অফিসার"), who.format("উপজেলা প্রকৌশলী")
    body = (
        f"{headings[0]}\n{talk}(ক) বীজ বিতরণ করতে হবে।{first}\n(খ) দর টানাতে হবে।{first}\n"
        f"{headings[1]}\n{talk}(ক) পুকুর খনন করতে হবে।{second}"
    )
    assert decisions(body) == [
        ("১", "ক", "বীজ বিতরণ করতে হবে।", ("উপজেলা কৃষি অফিসার",)),
        ("১", "খ", "দর টানাতে হবে।", ("উপজেলা কৃষি অফিসার",)),
        ("২", "ক", "পুকুর খনন করতে হবে।", ("উপজেলা প্রকৌশলী",)),
    ]


def test_numbers_that_begin_anew_below_each_heading_are_the_decisions() -> None:
    body = (
        "১। বীজ\nমজুদ রয়েছে।\n১। বীজ বিতরণ করতে হবে।\n২। দর টানাতে হবে।\n"
        "২। জাগ\nপানি নেই।\n১। পুকুর খনন করতে হবে।\n৩। বিবিধ\nআলোচনা হয়।\n১। মেলা আয়োজন করতে হবে।"
    )
    assert [(agenda, number) for agenda, number, _, _ in decisions(body)] == [
        ("১", "১"), ("১", "২"), ("২", "১"), ("৩", "১"),
    ]  # fmt: skip


def test_a_list_of_subjects_is_no_list_of_headings() -> None:
    texts = ["১। বীজ", "২। জাগ", "১। বীজ বিতরণ করতে হবে।", "২। পুকুর খনন করতে হবে।"]
    lines = [(at, Line(text=text, place="")) for at, text in enumerate(texts)]
    assert labels_below_headings(lines) == lines


def test_a_title_with_a_colon_heads_an_item_whatever_stands_above_it() -> None:
    body = (
        "বীজ:\nসিদ্ধান্ত:\n১) বীজ বিতরণ করতে হবে। (বাস্তবায়নে: উপজেলা কৃষি অফিসার)\n"
        "জাগ ও পচন:\nসিদ্ধান্ত:\n১) পুকুর খনন করতে হবে। (বাস্তবায়নে: উপজেলা প্রকৌশলী)"
    )
    assert [(text, offices) for _, _, text, offices in decisions(body)] == [
        ("বীজ বিতরণ করতে হবে।", ("উপজেলা কৃষি অফিসার",)),
        ("পুকুর খনন করতে হবে।", ("উপজেলা প্রকৌশলী",)),
    ]


@pytest.mark.parametrize("who", ["(উপজেলা কৃষি অফিসার)", "(বাস্তবায়নে: উপজেলা কৃষি অফিসার)", "– উপজেলা কৃষি অফিসার"])
def test_talk_behind_the_offices_of_a_decision_is_none_of_it(who: str) -> None:
    body = (
        f"সিদ্ধান্ত:\n১। বীজ বিতরণ করতে হবে। {who}\nউপজেলা প্রকৌশলী সভাকে অবহিত করেন যে, পুকুর খনন চলিতেছে।\n"
        f"সিদ্ধান্ত:\n২। পুকুর খনন করতে হবে। {who}"
    )
    assert [(text, offices) for _, _, text, offices in decisions(body)] == [
        ("বীজ বিতরণ করতে হবে।", ("উপজেলা কৃষি অফিসার",)),
        ("পুকুর খনন করতে হবে।", ("উপজেলা কৃষি অফিসার",)),
    ]


def test_a_limit_below_its_label_is_no_heading_though_a_number_begins_it() -> None:
    body = (
        "সিদ্ধান্ত:\n১) বীজ বিতরণ করতে হবে।\nবাস্তবায়নে:\nউপজেলা কৃষি অফিসার\nসময়সীমা:\n৩০ জুন ২০২৫\n"
        "সিদ্ধান্ত:\n২) পুকুর খনন করতে হবে।\nবাস্তবায়নে:\nউপজেলা প্রকৌশলী\nসময়সীমা:\n৩০ জুন ২০২৫"
    )
    found = read_text(HEAD + body + FOOT).decisions
    assert [(one.agenda_no, one.number, one.deadline) for one in found] == [
        (None, "১", "৩০ জুন ২০২৫"), (None, "২", "৩০ জুন ২০২৫"),
    ]  # fmt: skip


def test_english_offices_behind_a_dash_or_in_a_bracket() -> None:
    head = "Minutes of the meeting of the Relief Committee\nChair: Mr. Anis Rahman\nDate: 12 June 2025\n"
    body = "Decisions:\n1. Boats shall be repaired. – Upazila Engineer\n2. Rice shall be kept. (Upazila Food Officer)\n"
    assert [(one.text, one.offices) for one in read_text(head + body).decisions] == [
        ("Boats shall be repaired.", ("Upazila Engineer",)),
        ("Rice shall be kept.", ("Upazila Food Officer",)),
    ]


def test_a_bracket_behind_a_decision_that_only_records_is_its_own() -> None:
    body = "সিদ্ধান্ত:\n১। গত সভার কার্যবিবরণী অনুমোদন করা হলো। (বাস্তবায়নে: উপজেলা কৃষি অফিসার)"
    assert decisions(body) == [(None, "১", "গত সভার কার্যবিবরণী অনুমোদন করা হলো।", ("উপজেলা কৃষি অফিসার",))]


def test_talk_below_an_announcement_of_all_decisions_is_none() -> None:
    body = (
        "আলোচনা শেষে নিম্নরূপ সিদ্ধান্তসমূহ গৃহীত হয়:\nসদস্য-সচিব তা অনুমোদনের জন্য অনুরোধ করেন।\n"
        "সিদ্ধান্ত:\n১। বীজ বিতরণ করতে হবে।\nবাস্তবায়নে: উপজেলা কৃষি অফিসার"
    )
    assert [text for _, _, text, _ in decisions(body)] == ["বীজ বিতরণ করতে হবে।"]
