"""Habits of pasted text: marks of Markdown, signs that part a label from its value, lists apart, what is told in sentences."""

import pytest

from minutes.model import Decision, Minutes
from minutes.read import read_text

HEAD = """জেলা মৎস্য কমিটির সভার কার্যবিবরণী
সভাপতি: জনাব মোঃ আবিদ হাসান, জেলা প্রশাসক
তারিখ: ১২/০৩/২০২৪
সময়: সকাল ১০.০০ ঘটিকা
স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ
"""
FOOT = "\nপরিশেষে সভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\nস্বাক্ষরিত/-\nমোঃ আবিদ হাসান\n"


def minutes_of(body: str) -> Minutes:
    return read_text(f"{HEAD}{body}{FOOT}")


def row(one: Decision) -> tuple[str | None, str, tuple[str, ...], str | None]:
    return one.number, one.text, one.offices, one.deadline


def rows(body: str) -> list[tuple[str | None, str, tuple[str, ...], str | None]]:
    return [row(one) for one in minutes_of(body).decisions]


LIST = (None, "জেলেদের তালিকা পাঠাতে হবে।", ("উপজেলা মৎস্য কর্মকর্তা", "নৌ পুলিশ"), "৩০ জুন")


@pytest.mark.parametrize(
    "body",
    [
        "১। তালিকা\n**সিদ্ধান্ত:** জেলেদের তালিকা পাঠাতে হবে।\n_বাস্তবায়নে:_ উপজেলা মৎস্য কর্মকর্তা ও নৌ পুলিশ\n_সময়সীমা:_ `৩০ জুন`",
        "১। তালিকা\n*সিদ্ধান্ত:* জেলেদের তালিকা পাঠাতে হবে।\n*বাস্তবায়নে:* উপজেলা মৎস্য কর্মকর্তা ও নৌ পুলিশ\n*সময়সীমা:* ৩০ জুন",
        "১। তালিকা\nসিদ্ধান্ত ~ জেলেদের তালিকা পাঠাতে হবে।\nবাস্তবায়নে ~ উপজেলা মৎস্য কর্মকর্তা ও নৌ পুলিশ\nসময়সীমা ~ ৩০ জুন",
        "১। তালিকা\nসিদ্ধান্ত » জেলেদের তালিকা পাঠাতে হবে।\nবাস্তবায়নে » উপজেলা মৎস্য কর্মকর্তা ও নৌ পুলিশ\nসময়সীমা » ৩০ জুন",
    ],
)
def test_marks_around_or_behind_a_label_are_no_part_of_its_value(body: str) -> None:
    assert rows(body) == [LIST]


def test_stars_and_underscores_that_are_no_emphasis_stay() -> None:
    (one,) = minutes_of("সিদ্ধান্ত: ২*৩ ফুট মাপের ফরম_১ বিতরণ করতে হবে।").decisions
    assert one.text == "২*৩ ফুট মাপের ফরম_১ বিতরণ করতে হবে।"


def test_a_bar_parts_a_label_of_the_head_from_its_value() -> None:
    minutes = read_text(
        "জেলা মৎস্য কমিটির সভার কার্যবিবরণী\nসভাপতি | জনাব মোঃ আবিদ হাসান, জেলা প্রশাসক\nস্থান | সভাকক্ষ\n"
        "সিদ্ধান্ত: তালিকা পাঠাতে হবে।\nবাস্তবায়নে: উপজেলা মৎস্য কর্মকর্তা"
    )
    assert (minutes.chair, minutes.chair_post, minutes.venue) == ("জনাব মোঃ আবিদ হাসান", "জেলা প্রশাসক", "সভাকক্ষ")


def test_the_head_in_one_line_with_the_first_decision_is_read() -> None:
    minutes = read_text(
        "সমবায় সমিতির ব্যবস্থাপনা কমিটির সভার কার্যবিবরণী\n২৬ নভেম্বর ২০২৩ খ্রি. বিকাল ৪টায় সমিতির কার্যালয়ে ব্যবস্থাপনা কমিটির সভা হয়। "
        "সভাপতিত্ব করেন সমিতির সভাপতি বাবু নিরঞ্জন কুমার বিশ্বাস। আলোচ্য বিষয়-১: খাল। সিদ্ধান্ত: খাল পুনঃখনন করতে হবে। "
        "বাস্তবায়ন: সম্পাদক। আলোচ্য বিষয়-২: গেট। সিদ্ধান্ত: গেট মেরামত করতে হবে। বাস্তবায়ন: কোষাধ্যক্ষ।"
    )
    assert str(minutes.meeting_date) == "2023-11-26"
    assert (minutes.chair, minutes.chair_post) == ("বাবু নিরঞ্জন কুমার বিশ্বাস", "সমিতির সভাপতি")
    assert [one.agenda_no for one in minutes.decisions] == ["১", "২"]


def test_a_chairs_post_that_no_list_knows_stands_behind_a_comma_but_initials_are_his_name() -> None:
    for printed, expected in (
        ("ডাঃ মোঃ নাজমুস সাকিব, তত্বাবধায়ক", ("ডাঃ মোঃ নাজমুস সাকিব", "তত্বাবধায়ক")),
        ("আলহাজ্ব মাওলানা এ,এস,এম, ওয়াহিদ", ("আলহাজ্ব মাওলানা এ,এস,এম, ওয়াহিদ", None)),
    ):
        minutes = read_text(f"কমিটির সভার কার্যবিবরণী\nসভাপতি: {printed}\nসিদ্ধান্ত: তালিকা পাঠাতে হবে।")
        assert (minutes.chair, minutes.chair_post) == expected


def test_the_rule_at_a_pages_foot_goes_with_its_number() -> None:
    body = "সিদ্ধান্ত: জেলেদের তালিকা ৩০ জুনের মধ্যে পাঠাতে হবে।\nবাস্তবায়নে: প্রধান সহকারী\n\nপাতা-১/২\n____________\n\nসভা শেষ হয়।"
    assert rows(body)[0][2] == ("প্রধান সহকারী",)


@pytest.mark.parametrize(
    ("printed", "offices"),
    [
        ("টহল বাড়ানো। [অফিসার ইনচার্জ, সদর থানা]", ("অফিসার ইনচার্জ, সদর থানা",)),
        ("সনদ ছাড়া বিয়ে নিবন্ধন না করা। (সকল নিকাহ রেজিস্ট্রার)", ("সকল নিকাহ রেজিস্ট্রার",)),
        ("তালিকা তৈরি করা – উপজেলা মৎস্য কর্মকর্তা", ("উপজেলা মৎস্য কর্মকর্তা",)),
        ("ড্রেন পরিষ্কার করতে হবে — দায়িত্ব: নির্বাহী প্রকৌশলী — সময়: ১৫ মে", ("নির্বাহী প্রকৌশলী",)),
    ],
)
def test_offices_behind_what_is_to_be_done(printed: str, offices: tuple[str, ...]) -> None:
    (one, other) = minutes_of(f"সিদ্ধান্ত\n• {printed}\n• {printed}").decisions
    assert one.offices == other.offices == offices
    assert "—" not in one.text


def test_bulleted_orders_with_labelled_offices_need_no_heading() -> None:
    body = "১) জলাবদ্ধতা\n- ড্রেন পরিষ্কার করতে হবে — দায়িত্ব: নির্বাহী প্রকৌশলী — সময়: ১৫ মে\n২) কর\n- ক্যাম্প করতে হবে — দায়িত্ব: কর আদায়কারী"
    assert rows(body) == [
        (None, "ড্রেন পরিষ্কার করতে হবে", ("নির্বাহী প্রকৌশলী",), "১৫ মে"),
        (None, "ক্যাম্প করতে হবে", ("কর আদায়কারী",), None),
    ]


def test_a_limit_behind_a_bracket_of_offices() -> None:
    (one,) = minutes_of("সিদ্ধান্ত: টিউবওয়েল মেরামত করতে হবে (উপজেলা প্রকৌশলী) – ২৮/০৬/২০২৪ এর মধ্যে।").decisions
    assert (one.offices, one.deadline) == (("উপজেলা প্রকৌশলী",), "২৮/০৬/২০২৪ এর মধ্যে")


COLUMNS = """আলোচ্য বিষয়
১। ঋণ
২। আদায়

সিদ্ধান্ত
১। তালিকা অনুমোদন করা হলো।
২। (ক) নোটিশ দিতে হবে।
(খ) মামলা করতে হবে।

বাস্তবায়নকারী
১। -
২। (ক) উপজেলা সমবায় কর্মকর্তা
(খ) সহকারী কমিশনার (ভূমি)
"""
SIGNED = "আবিদ হাসান\nজেলা প্রশাসক\nও\nসভাপতি\n"


def test_columns_apart_end_where_the_chair_signs_over_several_lines() -> None:
    minutes = read_text(f"{HEAD}{COLUMNS}{SIGNED}")
    assert [(one.number, one.offices) for one in minutes.decisions] == [
        (None, ()),
        ("২(ক)", ("উপজেলা সমবায় কর্মকর্তা",)),
        ("২(খ)", ("সহকারী কমিশনার (ভূমি)",)),
    ]
    assert minutes.decisions[0].implementer_raw == "-"


def test_an_agenda_shorter_than_the_decisions_is_no_column_of_theirs() -> None:
    body = (
        "সভার আলোচ্যসূচি\n১. ফলাফল\n২. শৃঙ্খলা\n\nসিদ্ধান্তসমূহ\n১. সমাবেশ করতে হবে।\n২. ক্লাস নিতে হবে।\n৩. ফোন আনা যাবে না।\n\n"
        "বাস্তবায়নকারী\n১. প্রধান শিক্ষক\n২. বিষয় শিক্ষক\n৩. সহকারী প্রধান শিক্ষক\n"
    )
    decisions = minutes_of(body).decisions
    assert [(one.agenda_no, one.number) for one in decisions] == [(None, "১"), (None, "২"), (None, "৩")]
    assert [one.offices for one in decisions] == [("প্রধান শিক্ষক",), ("বিষয় শিক্ষক",), ("সহকারী প্রধান শিক্ষক",)]


def test_decisions_announced_as_below_have_their_offices_in_a_list() -> None:
    body = (
        "আলোচনান্তে গৃহীত সিদ্ধান্তসমূহ নিম্নরূপ:\n১) তালিকা পাঠাতে হবে।\n২) টহল দিতে হবে।\n৩) প্রতিবেদন দিতে হবে।\n"
        "বাস্তবায়নকারী:\n১নং ও ৩নং: উপজেলা মৎস্য কর্মকর্তা\n২নং: নৌ পুলিশ"
    )
    assert [one.offices for one in minutes_of(body).decisions] == [
        ("উপজেলা মৎস্য কর্মকর্তা",),
        ("নৌ পুলিশ",),
        ("উপজেলা মৎস্য কর্মকর্তা",),
    ]


STACKED = """ক্রঃ নং
বিষয়
সিদ্ধান্ত
বাস্তবায়নকারী
১.
সার
ডিলারশীপ বাতিলের সুপারিশ করতে হবে।
{first}
২.
বিবিধ
সকলকে প্রতিবেদনসহ উপস্থিত থাকতে বলা হলো।
{last}
"""


def test_offices_called_like_a_section_are_the_rows_own() -> None:
    body = STACKED.format(first="উপজেলা কৃষি কর্মকর্তা ও সভাপতি, বিএফএ, সদর শাখা", last="সকল আঞ্চলিক বিক্রয় বিভাগ")
    first, last = minutes_of(body).decisions
    assert first.offices == ("উপজেলা কৃষি কর্মকর্তা", "সভাপতি, বিএফএ, সদর শাখা")
    assert (last.text, last.offices) == (
        "সকলকে প্রতিবেদনসহ উপস্থিত থাকতে বলা হলো।",
        ("সকল আঞ্চলিক বিক্রয় বিভাগ",),
    )


TOLD = """অদ্য ১৩ নভেম্বর ২০২৪ বিকাল ৪ ঘটিকায় সমিতির কার্যালয়ে সভা অনুষ্ঠিত হয়।
উপস্থিত সদস্যগণ:
১। নিরঞ্জন বিশ্বাস
২। হাতেম আলী
আলোচ্য বিষয়: ১. কার্যবিবরণী ২. অফিস গৃহ
প্রথমতঃ বিগত সভার কার্যবিবরণী পাঠ করা হয়। উহা সর্বসম্মতিক্রমে অনুমোদিত হইল।
দ্বিতীয়তঃ ঝড়ে চাল উড়িয়া গিয়াছে। এমতাবস্থায় একটি উপ-কমিটি গঠন করা হইল।"""


def test_subjects_told_by_ordinals_each_have_their_decision() -> None:
    decisions = minutes_of(TOLD).decisions
    assert [(one.agenda_no, one.text) for one in decisions] == [
        (None, "উহা সর্বসম্মতিক্রমে অনুমোদিত হইল।"),
        (None, "একটি উপ-কমিটি গঠন করা হইল।"),
    ]


def test_a_proposal_counted_in_digits_heads_an_item() -> None:
    decisions = minutes_of(
        "১ম প্রস্তাবঃ বারান্দা।\nসিদ্ধান্তঃ বারান্দা করা হইবে।\n২য় প্রস্তাবঃ মাহফিল।\nসিদ্ধান্তঃ মাহফিল হইবে।"
    ).decisions
    assert [one.agenda_no for one in decisions] == ["১", "২"]


def test_what_is_ratified_besides_is_a_decision_of_its_own() -> None:
    first, other = minutes_of(
        "আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, সিভিল সার্জন তালিকা পাঠাবেন। এছাড়া ব্যয় বাবদ ২৫,০০০ টাকা অনুমোদন করা হয়।"
    ).decisions
    assert (first.text, first.nature.value) == ("সিভিল সার্জন তালিকা পাঠাবেন।", "one_off")
    assert (other.text, other.nature.value) == ("ব্যয় বাবদ ২৫,০০০ টাকা অনুমোদন করা হয়।", "formal")


def test_a_number_behind_a_label_begins_no_row() -> None:
    items = " ".join(
        f"আলোচ্যসূচি-{at} {title}। সিদ্ধান্ত {at}: {title} মেরামতের প্রাক্কলন প্রস্তুত করে দাখিল করতে হবে। বাস্তবায়নে: উপজেলা প্রকৌশলী।"
        for at, title in (("১", "খাল"), ("২", "গেট"), ("৩", "বাঁধ"))
    )
    decisions = minutes_of(items).decisions
    assert [(one.agenda_no, one.number) for one in decisions] == [("১", "১"), ("২", "২"), ("৩", "৩")]


def test_none_behind_a_numbered_label_is_no_decision() -> None:
    body = "বিষয়-১: তালিকা\nসিদ্ধান্ত-১.১: তালিকা পাঠাতে হবে।\nবিষয়-২: বিবিধ\nসিদ্ধান্ত-২.১: নেই"
    assert [one.number for one in minutes_of(body).decisions] == ["১.১"]


def test_when_the_next_meeting_sits_is_no_decision_without_a_label() -> None:
    body = "১। তালিকা\nসিদ্ধান্ত: তালিকা পাঠাতে হবে।\nবাস্তবায়নে: নৌ পুলিশ\n২। বিবিধ\nপরবর্তী সভা জুন মাসের প্রথম সপ্তাহে হবে।"
    assert len(minutes_of(body).decisions) == 1


def test_an_hour_of_the_morning_holds_no_tomorrow() -> None:
    assert rows("সিদ্ধান্ত: সকলকে সকাল ৯টার মধ্যে উপস্থিত হতে হবে।")[0][3] is None
