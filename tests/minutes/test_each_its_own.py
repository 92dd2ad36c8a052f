"""Decisions that stand each by itself: a card for each, a number and below it who carries it out, a pointing hand."""

import pytest

from minutes.read import read_text
from tests.minutes.test_head_labels import CHAIR, DAY, TITLE, head

HEAD = """নবীন সংঘ পাঠাগার
কার্যনির্বাহী কমিটির সভার কার্যবিবরণী
তারিখ: ০৪ আগস্ট ২০২২

"""
LIST = """{heading}
1) বাতি লাগাতে হবে
{sign}কোষাধ্যক্ষ

2) মেয়র বরাবর আবেদন, সাথে ইউএনও স্যারকে কপি
{sign}সাধারণ সম্পাদক

3) ড্রেন পরিষ্কার করা হবে, খরচ ৮ হাজার টাকা
{sign}রাকিব

4) জুনিয়রদের অনুশীলন চলবে
{sign}প্রশিক্ষক
"""


@pytest.mark.parametrize("sign", ["দায়িত্ব: ", "👉 ", "👉🏽 "])
@pytest.mark.parametrize(
    "heading",
    [
        "সিদ্ধান্ত",
        "সিদ্ধান্তসমূহ:",
        "যে যে সিদ্ধান্ত হলো 👇",
        "মিটিং এ যা যা ঠিক হলো:",
        "সিদ্ধান্ত যা হলো",
        "কী কী সিদ্ধান্ত হয়েছে",
    ],
)
def test_what_stands_below_a_number_and_above_its_office_is_a_decision(heading: str, sign: str) -> None:
    read = read_text(HEAD + LIST.format(heading=heading, sign=sign))
    assert [(one.number, one.text[:5], one.implementer_raw) for one in read.decisions] == [
        ("১", "বাতি ", "কোষাধ্যক্ষ"),
        ("২", "মেয়র", "সাধারণ সম্পাদক"),
        ("৩", "ড্রেন", "রাকিব"),
        ("৪", "জুনিয", "প্রশিক্ষক"),
    ]


def test_items_with_their_decisions_below_stay_items() -> None:
    read = read_text(
        f"""{HEAD}সিদ্ধান্তসমূহ:
১) বাতি
সিদ্ধান্ত: বাতি লাগাতে হবে।
দায়িত্ব: কোষাধ্যক্ষ
২) ড্রেন
সিদ্ধান্ত: ড্রেন পরিষ্কার করতে হবে।
দায়িত্ব: প্রশিক্ষক
"""
    )
    assert [(one.agenda_title, one.text) for one in read.decisions] == [
        ("বাতি", "বাতি লাগাতে হবে।"),
        ("ড্রেন", "ড্রেন পরিষ্কার করতে হবে।"),
    ]


def test_a_row_of_a_card_is_known_by_its_value_and_one_left_open_takes_nothing_from_below() -> None:
    read = read_text(
        f"""{HEAD}| আলোচ্যসূচি-১ | বাল্য বিবাহ প্রতিরোধ |
|---|---|
| আলোচনা | ২টি বিবাহ বন্ধ করা হয়েছে। |
| সিদ্ধান্ত | উঠান বৈঠক করতে হবে। |
| বাস্তবায়নকারী | ওয়ার্ড সদস্য (সকল) |
| শেষ কবে | ৩০/১২/২০২২ |

| আলোচ্যসূচি-২ | রাস্তা মেরামত |
|---|---|
| আলোচনা | রাস্তা ভেঙ্গে গেছে। |
| সিদ্ধান্ত | রাস্তা মেরামত করা হবে। |
| বাস্তবায়নকারী | ইউপি সচিব |
| সময়সীমা |  |

সকল কর্মচারীর ছুটি বাতিল মর্মে সভাপতি অবহিত করেন।
"""
    )
    assert [(one.agenda_no, one.implementer_raw, one.deadline) for one in read.decisions] == [
        ("১", "ওয়ার্ড সদস্য (সকল)", "৩০/১২/২০২২"),
        ("২", "ইউপি সচিব", None),
    ]


def test_a_card_headed_by_a_decision_s_number_has_its_words_beside_another_label() -> None:
    read = read_text(
        f"""{HEAD}| সিদ্ধান্ত-০১ | |
|---|---|
| বিবরণ | লক্ষ্যমাত্রা অর্জন করতে হবে। |
| বাস্তবায়নকারী | সকল আঞ্চলিক প্রধান |
| বাস্তবায়নের সময় | ৩১/০৩/২০২৩ |
"""
    )
    assert [(one.number, one.text, one.implementer_raw) for one in read.decisions] == [
        ("০১", "লক্ষ্যমাত্রা অর্জন করতে হবে।", "সকল আঞ্চলিক প্রধান")
    ]


def test_title_talk_and_decisions_in_one_cell() -> None:
    read = read_text(
        f"""{HEAD}| ক্রঃ | আলোচ্য বিষয়, আলোচনা ও সিদ্ধান্ত | বাস্তবায়নে |
|---|---|---|
| ১ | ডি-নথি: নিষ্পত্তির হার ৬৮%।<br>সিদ্ধান্ত:<br>১.১ হার ৭৫% করতে হবে।<br>১.২ লগইন করতে হবে। | সকল দপ্তর প্রধান |
| ২ | বিবিধ: আলোচনা হয়।<br>সিদ্ধান্ত: সভা করতে হবে। | পুলিশ সুপার |
"""
    )
    assert [(one.agenda_title, one.number) for one in read.decisions] == [
        ("ডি-নথি", "১.১"),
        ("ডি-নথি", "১.২"),
        ("বিবিধ", None),
    ]


@pytest.mark.parametrize("behind", ["\t", ": ", " "])
def test_proposals_are_counted_through_the_year(behind: str) -> None:
    read = read_text(
        f"""{HEAD}উপস্থিত সদস্য ও কর্মকর্তাগণের তালিকা:
০১	জনাব মোঃ আবুল কাশেম	মেয়র
০২	জনাব মোঃ ইদ্রিস আলী	কাউন্সিলর

প্রস্তাব নং- ২১৪{behind}ড্রেন নির্মাণ প্রসঙ্গে
সিদ্ধান্ত: দরপত্র আহবান করতে হবে।
বাস্তবায়ন: নির্বাহী প্রকৌশলী

প্রস্তাব নং- ২১৫{behind}মশক নিধন প্রসঙ্গে
সিদ্ধান্ত: ঔষধ ছিটাতে হবে।
বাস্তবায়ন: ওয়ার্ড কাউন্সিলর
"""
    )
    assert [(one.agenda_no, one.agenda_title) for one in read.decisions] == [
        ("২১৪", "ড্রেন নির্মাণ প্রসঙ্গে"),
        ("২১৫", "মশক নিধন প্রসঙ্গে"),
    ]


def test_the_next_meeting_above_the_signature_is_no_part_of_the_last_decision() -> None:
    read = read_text(
        f"""{HEAD}সিদ্ধান্তসমূহ:
1. বরফকলের সংযোগ বিচ্ছিন্ন রাখতে হবে।
(বাস্তবায়নে: নির্বাহী প্রকৌশলী)
2. পরিবহনের অনুমতি ব্যবস্থাপকের স্বাক্ষরে হবে।
পরবর্তী সভা ১৫ মে ২০২৩ তারিখে অনুষ্ঠিত হবে।
স্বাক্ষরিত/-
আবদুল করিম
"""
    )
    assert [one.text for one in read.decisions][1] == "পরিবহনের অনুমতি ব্যবস্থাপকের স্বাক্ষরে হবে।"


@pytest.mark.parametrize(
    ("words", "limit", "recurring"),
    [
        ("টেন্ডার ২০ রমজানের মধ্যে দিতে হবে।", "২০ রমজানের মধ্যে", None),
        ("১২ই রবিউল আউয়ালের আগে আয়োজন করতে হবে।", "১২ই রবিউল আউয়ালের আগে", None),
        ("প্রতি সপ্তাহের শনি ও মঙ্গলবার টহল দিতে হবে।", "প্রতি সপ্তাহের শনি ও মঙ্গলবার", "weekly:saturday,tuesday"),
        ("The tender shall be floated by March 2025.", "by March 2025", None),
        (
            "Reports shall be sent by the 7th day of the month following each quarter.",
            "by the 7th day of the month following each quarter",
            "quarterly",
        ),
    ],
)
def test_limits(words: str, limit: str, recurring: str | None) -> None:
    (one,) = read_text(f"{HEAD}সিদ্ধান্ত: {words}\nবাস্তবায়নে: সচিব\n").decisions
    assert (one.deadline, one.recurring) == (limit, recurring)


def test_a_head_of_two_fields_is_one_office() -> None:
    (one,) = read_text(
        f"{HEAD}সিদ্ধান্ত: প্রচার করতে হবে।\nবাস্তবায়নে: Head of Retail Banking; Head of Brand & Communication\n"
    ).decisions
    assert one.offices == ("Head of Retail Banking", "Head of Brand & Communication")


def test_a_day_of_two_calendars_and_an_hour_behind_a_prayer() -> None:
    read = head(
        f"{TITLE}জেলা যাকাত কমিটির সভা গত ১৯ মার্চ ২০২৪/০৮ রমজান ১৪৪৫ হিজরি মঙ্গলবার বাদ যোহর ২.০০ টায় সম্মেলন কক্ষে অনুষ্ঠিত হয়।"
    )
    assert (str(read.meeting_date), read.meeting_time_raw) == ("2024-03-19", "বাদ যোহর ২.০০ টায়")


def test_a_place_in_a_line_of_its_own_and_a_captain_s_letters() -> None:
    assert head(f"{TITLE}{CHAIR}তাং ৫/১০/২০২৫ রবিবার, সন্ধ্যা ৭টা⏎ক্লাব ভবন, কমলপুর").venue == "ক্লাব ভবন, কমলপুর"
    read = head(f"{TITLE}সভাপতি: ক্যাপ্টেন এস এম রাশেদ, (এইচ), বিএন⏎সদস্য (হারবার ও মেরিন), মোংলা বন্দর কর্তৃপক্ষ⏎{DAY}")
    assert read.chair_post == "সদস্য (হারবার ও মেরিন), মোংলা বন্দর কর্তৃপক্ষ"


def test_people_parted_by_gaps_and_under_whose_side_they_sit() -> None:
    read = read_text(
        f"""{HEAD}উপস্থিতি :
মালিক পক্ষ -
1. মোঃ আরিফ হোসেন        সভাপতি
2. সাবিনা ইয়াছমিন        হিসাবরক্ষক
শ্রমিক পক্ষ -
3. মোছাঃ শিল্পী বেগম        সহ-সভাপতি
4. মোঃ জুয়েল রানা        সদস্য

সিদ্ধান্ত: বাতি লাগাতে হবে।
বাস্তবায়নে: সভাপতি
"""
    )
    assert [(one.name, one.post) for one in read.attendance] == [
        ("মোঃ আরিফ হোসেন", "সভাপতি"),
        ("সাবিনা ইয়াছমিন", "হিসাবরক্ষক"),
        ("মোছাঃ শিল্পী বেগম", "সহ-সভাপতি"),
        ("মোঃ জুয়েল রানা", "সদস্য"),
    ]


def test_how_many_came_names_nobody() -> None:
    assert read_text(f"{HEAD}উপস্থিতি: ৩১ জন বিভাগীয় প্রধান ও শিক্ষক\nসিদ্ধান্ত: ক্লাস নিতে হবে।\n").attendance == ()


def test_a_letter_over_the_minutes_heads_no_list_of_copies() -> None:
    read = read_text(
        f"""সভার কার্যবিবরণী সদয় অবগতি ও প্রয়োজনীয় কার্যার্থে নিম্নে প্রেরণ করা হলো:
{HEAD}উপস্থিত:
1. জনাব আবদুল করিম, সভাপতি
সিদ্ধান্ত: বাতি লাগাতে হবে।
বাস্তবায়নে: কোষাধ্যক্ষ
বিতরণ:
1. উপজেলা কৃষি কর্মকর্তা, তারাগঞ্জ
2. উপজেলা প্রকৌশলী, তারাগঞ্জ
"""
    )
    assert read.distribution == ("উপজেলা কৃষি কর্মকর্তা, তারাগঞ্জ", "উপজেলা প্রকৌশলী, তারাগঞ্জ")


def test_a_page_s_head_within_a_sentence_and_a_bracket_at_a_line_s_beginning() -> None:
    read = read_text(
        """বিভাগীয় নিরাপত্তা কমিটির সভার কার্যবিবরণী
তারিখ: ১৭ নভেম্বর ২০২২

আলোচ্যসূচী-১: পাথর নিক্ষেপ ও ছিনতাই প্রতিরোধ
কমান্ড্যান্ট জানান যে, গত তিন মাসে চলন্ত ট্রেনে পাথর
নিক্ষেপের ১১টি ঘটনা ঘটেছে। বামনডাঙ্গা ও বোনারপাড়া এলাকায় ঘটনা
বেশি। স্টেশন সংলগ্ন বস্তি এলাকার কিশোরগণ এ কাজে জড়িত বলিয়া
জানা যায়। এ বিষয়ে বিদ্যালয়ের সহিত আলোচনা করা হইয়াছে এবং
অভিভাবকগণকে অবহিত করা হইয়াছে মর্মে সভায় জানানো হয় যে সকলে
সিদ্ধান্ত: (১) স্টেশন সংলগ্ন স্কুল সমূহে প্রতি মাসে সচেতনতামূলক
পৃষ্ঠা- ১/২
ডিআরএম/এলএমএইচ/সেফটি
সভা করতে হবে। - ডিসিও
(২) জিআরপি ও আরএনবির যৌথ টহল জোরদার করতে হবে। - পুলিশ সুপার
(রেলওয়ে), সৈয়দপুর
পত্র নং- ডিআরএম/এলএমএইচ/সেফটি/২২-৪১
"""
    )
    assert [one.text for one in read.decisions] == [
        "স্টেশন সংলগ্ন স্কুল সমূহে প্রতি মাসে সচেতনতামূলক সভা করতে হবে।",
        "জিআরপি ও আরএনবির যৌথ টহল জোরদার করতে হবে।",
    ]
    assert read.decisions[1].offices == ("পুলিশ সুপার (রেলওয়ে), সৈয়দপুর",)


def test_a_label_below_the_order_keeps_it_in_a_column_that_names_talk_too() -> None:
    read = read_text(
        f"""{HEAD}| আলোচ্য বিষয় ও আলোচনা | সিদ্ধান্ত ও কার্যক্রম |
|---|---|
| ১। ট্রলি সংকট | ক. লাগেজ দিতে হবে।<br>খ. ট্রলি মেরামত করতে হবে।<br>কার্যক্রমেঃ স্টেশন ম্যানেজার |
| ২। অগ্নি মহড়া | প্রস্তুতি কমিটি গঠন করতে হবে।<br>কার্যক্রমেঃ সহকারী পরিচালক |
"""
    )
    assert [(one.number, one.text, one.implementer_raw) for one in read.decisions] == [
        ("ক", "লাগেজ দিতে হবে।", "স্টেশন ম্যানেজার"),
        ("খ", "ট্রলি মেরামত করতে হবে।", "স্টেশন ম্যানেজার"),
        (None, "প্রস্তুতি কমিটি গঠন করতে হবে।", "সহকারী পরিচালক"),
    ]


def test_an_item_put_off_among_labelled_decisions_and_people_in_a_numbered_line() -> None:
    read = read_text(
        f"""{HEAD}১) লাইসেন্স
সিদ্ধান্ত: আবেদন করতে হবে।
দায়িত্ব: দপ্তর সম্পাদক
২) সম্মানী নিয়ে আলোচনা হয়। সময়ের অভাবে শেষ করা যায়নি। আগামী মিটিং এ আবার উঠবে।
৩) চাঁদা
সিদ্ধান্ত: চাঁদা দিতে হবে।
দায়িত্ব: কোষাধ্যক্ষ
"""
    )
    assert [(one.agenda_no, one.text) for one in read.decisions] == [
        ("১", "আবেদন করতে হবে।"),
        ("৩", "চাঁদা দিতে হবে।"),
    ]
    read = read_text(
        f"""{HEAD}১। উপস্থিত সদস্যবৃন্দ:
ক। মেজর শাহরিয়ার কবির, এইসি - সদস্য
খ। জনাব আবদুল করিম - সভাপতি
২। অনুপস্থিত: মেজর ফারিয়া তাসনিম, এএমসি - সদস্য।
৩। বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:
1. পরীক্ষা নিতে হবে।
কার্যক্রমঃ উপাধ্যক্ষ
2. বাস মেরামত করতে হবে।
কার্যক্রমঃ প্রশাসনিক কর্মকর্তা
"""
    )
    assert [(one.agenda_no, one.number, one.implementer_raw) for one in read.decisions] == [
        (None, "১", "উপাধ্যক্ষ"),
        (None, "২", "প্রশাসনিক কর্মকর্তা"),
    ]
    assert (read.attendance[0].name, read.attendance[0].post) == ("মেজর শাহরিয়ার কবির, এইসি", "সদস্য")


def test_numbers_before_labels_and_offices_with_their_time_in_brackets() -> None:
    read = read_text(
        f"""{HEAD}1. প্রাচীর
1.1 সিদ্ধান্ত: প্রাচীর মেরামত করা হবে। [প্রধান শিক্ষক — নভেম্বরের ১ তারিখ থেকে]
1.2 সিদ্ধান্ত: শ্রমদান করা হবে। [সম্পাদক — বড়দিন এর আগে]
2. স্কুল
2.1 সিদ্ধান্ত: কোচিং চালু করা হবে। [প্রধান শিক্ষক — সাথে সাথে]
"""
    )
    assert [(one.number, one.implementer_raw, one.deadline) for one in read.decisions] == [
        ("১.১", "প্রধান শিক্ষক", "নভেম্বরের ১ তারিখ থেকে"),
        ("১.২", "সম্পাদক", "বড়দিন এর আগে"),
        ("২.১", "প্রধান শিক্ষক", "সাথে সাথে"),
    ]


def test_a_column_of_offices_and_in_brackets_their_time() -> None:
    read = read_text(
        f"""{HEAD}| নং | আলোচ্য বিষয় | সিদ্ধান্ত | বাস্তবায়নকারী (সময়) |
|---|---|---|---|
| ১ | ঋণ | ঋণ আদায় করতে হবে। | হিসাবরক্ষক (০৫/০৩/২০১৮ এর মধ্যে) |
| ২ | ভাড়া | ভাড়া দিতে হবে। | মার্কেট উপ-কমিটি |
"""
    )
    assert [(one.offices, one.deadline) for one in read.decisions] == [
        (("হিসাবরক্ষক",), "০৫/০৩/২০১৮ এর মধ্যে"),
        (("মার্কেট উপ-কমিটি",), None),
    ]


def test_who_does_it_said_within_the_sentence_is_of_no_other_order() -> None:
    read = read_text(
        f"""{HEAD}বিস্তারিত আলোচনার পর নিম্নলিখিত সিদ্ধান্ত গৃহীত হয়। ১/ পূজা উদযাপন করা হইবে। ২/ ক্যামেরা বসাইতে হইবে, দায়িত্বে রাজন দাস। """
        "৩/ চাঁদা আদায় করিতে হইবে। ৪/ প্রসাদ বিতরণ করা হইবে, দায়িত্বে কল্পনা রাণী।"
    )
    assert [one.offices for one in read.decisions] == [(), ("রাজন দাস",), (), ("কল্পনা রাণী",)]


def test_a_memo_s_number_without_dots_in_a_head_of_one_line() -> None:
    read = read_text(
        "দিনাজপুর নার্সিং কলেজ, দিনাজপুর স্মারক নং-দিনাক/একা/২০২২/৪১১ তারিখঃ ১৮/১০/২০২২ খ্রিঃ বিষয়ঃ একাডেমিক কাউন্সিলের ৩য় সভার কার্যবিবরণী। "
        "সভাপতিঃ মিসেস হোসনে আরা বেগম, অধ্যক্ষ তারিখঃ ১৬/১০/২০২২ খ্রিঃ সময়ঃ সকাল ৯.৪৫ ঘটিকা স্থানঃ অধ্যক্ষের কক্ষ\nসিদ্ধান্ত: টিকা দিতে হবে।\n"
    )
    assert (read.memo_no, str(read.memo_date), str(read.meeting_date)) == (
        "দিনাক/একা/২০২২/৪১১", "2022-10-18", "2022-10-16",
    )  # fmt: skip


def test_receivers_that_no_list_knows_down_to_the_office_s_own_copy() -> None:
    read = read_text(
        f"{HEAD}সিদ্ধান্ত: পরীক্ষা নিতে হবে।\nস্বাক্ষরিত/-\nবিতরণঃ\n"
        "সদর দপ্তর ৫৫ পদাতিক ডিভিশন\nস্টেশন সদর দপ্তর, যশোর\nসকল সদস্য, পরিচালনা পর্ষদ\nঅফিস কপি\n"
    )
    assert len(read.distribution) == 4
