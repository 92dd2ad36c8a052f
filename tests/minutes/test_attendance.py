"""Who sat in the meeting, as lists and tables say it; and what of earlier meetings is only recalled."""

import io

import docx
import pytest

from minutes.model import Attendee, OldDecision, Presence
from minutes.read import read, read_text

DECISIONS = """
| ক্রমিক | আলোচনা | সিদ্ধান্ত | বাস্তবায়নে |
|---|---|---|---|
| ১ | পোর্টাল | ১.১ পোর্টাল হালনাগাদ করতে হবে। | জেলা তথ্য অফিসার |
"""
HEAD = "জেলা আইসিটি কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক, ভোলা\nসভার তারিখ: ১২ মার্চ ২০২৪\n"


def attendance(text: str) -> tuple[Attendee, ...]:
    return read_text(f"{HEAD}\n{text}\n{DECISIONS}").attendance


def who(name: str, post: str, presence: Presence = Presence.PRESENT) -> Attendee:
    return Attendee(name=name, post=post, presence=presence)


LISTED = (
    who("জনাব কামাল উদ্দিন", "পুলিশ সুপার, ভোলা"),
    who("ডাঃ নীলা রায়", "সিভিল সার্জন, ভোলা"),
    who("জনাব হাসান আলী", "উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর", Presence.REPRESENTATIVE),
    who("জনাব বাবুল মিয়া", "জেলা তথ্য অফিসার", Presence.ABSENT),
)
PEOPLE = [
    "জনাব কামাল উদ্দিন, পুলিশ সুপার, ভোলা",
    "ডাঃ নীলা রায়, সিভিল সার্জন, ভোলা",
    "জনাব হাসান আলী, উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর এর প্রতিনিধি",
]


@pytest.mark.parametrize("mark", ["{n}। ", "{n}. ", "({n}) ", "{n}) ", "• "])
def test_a_list_under_a_heading(mark: str) -> None:
    lines = [mark.format(n="১২৩"[at]) + one for at, one in enumerate(PEOPLE)]
    text = (
        "উপস্থিত সদস্যবৃন্দ:\n"
        + "\n".join(lines)
        + "\nঅনুপস্থিত সদস্য:\n"
        + mark.format(n="৪")
        + "জনাব বাবুল মিয়া, জেলা তথ্য অফিসার\n"
    )
    assert attendance(text) == LISTED


def test_a_table_with_a_column_for_remarks() -> None:
    text = """উপস্থিতির তালিকা
| ক্রমিক | নাম | পদবি ও কর্মস্থল | মন্তব্য |
|---|---|---|---|
| ১ | জনাব কামাল উদ্দিন | পুলিশ সুপার, ভোলা | উপস্থিত |
| ২ | ডাঃ নীলা রায় | সিভিল সার্জন, ভোলা | |
| ৩ | জনাব হাসান আলী | উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর | প্রতিনিধি |
| ৪ | জনাব বাবুল মিয়া | জেলা তথ্য অফিসার | অনুপস্থিত |
"""
    assert attendance(text) == LISTED


def test_signature_marks_are_no_part_of_a_post() -> None:
    text = "উপস্থিতিঃ\n১. মোঃ জয়নাল আবেদীন, চেয়ারম্যান — স্বাক্ষরিত\n২. মোঃ বাচ্চু মিয়া, সদস্য, ৪নং ওয়ার্ড — অনুপস্থিত\n"
    assert attendance(text) == (
        who("মোঃ জয়নাল আবেদীন", "চেয়ারম্যান"),
        who("মোঃ বাচ্চু মিয়া", "সদস্য, ৪নং ওয়ার্ড", Presence.ABSENT),
    )


def test_a_post_without_a_name() -> None:
    assert attendance("অনুপস্থিত সদস্য:\n১. মেয়র, শিবগঞ্জ পৌরসভা\n") == (
        who("", "মেয়র, শিবগঞ্জ পৌরসভা", Presence.ABSENT),
    )


@pytest.mark.parametrize("line", ["উপস্থিতি: পরিশিষ্ট ‘ক’", "উপস্থিত সদস্যগণের তালিকা পরিশিষ্ট-ক তে সংযুক্ত।", ""])
def test_a_list_that_is_elsewhere_is_none(line: str) -> None:
    assert attendance(line) == ()


def test_a_talk_about_who_was_present_is_no_list() -> None:
    assert attendance("সভাপতি উপস্থিত সদস্যগণকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।\n১। গত সভার কার্যবিবরণী পাঠ করা হয়।") == ()


def test_last_months_decisions_are_history_and_no_decisions() -> None:
    minutes = read_text(
        f"""{HEAD}
বিগত সভার সিদ্ধান্ত বাস্তবায়ন অগ্রগতি
| ক্রম | বিগত সভার সিদ্ধান্ত | অগ্রগতি |
|---|---|---|
| ১ | চেকপোস্ট বসাতে হবে। | ২টি চালু আছে। |
| ২ | তালিকা করতে হবে। | |

{DECISIONS}"""
    )
    assert minutes.history == (
        OldDecision(number="১", text="চেকপোস্ট বসাতে হবে।", progress="২টি চালু আছে।"),
        OldDecision(number="২", text="তালিকা করতে হবে।", progress=""),
    )
    assert [one.number for one in minutes.decisions] == ["১.১"]


def test_a_table_without_a_heading_below_a_line_that_announces_it() -> None:
    text = """উপস্থিত সদস্যবৃন্দের তালিকা:
| ১ | জনাব কামাল উদ্দিন | পুলিশ সুপার, ভোলা | সদস্য |
|---|---|---|---|
| ২ | ডাঃ নীলা রায় | সিভিল সার্জন, ভোলা | সদস্য |
"""
    assert attendance(text) == LISTED[:2]


def test_sections_of_a_table_say_who_was_absent() -> None:
    text = """| ক্রমিক | নাম ও পদবি | কমিটিতে পদবি | স্বাক্ষর |
|---|---|---|---|
| উপস্থিত সদস্যবৃন্দ | | | |
| ১ | জনাব কামাল উদ্দিন, পুলিশ সুপার, ভোলা | সদস্য | স্বাক্ষরিত |
| ২ | ডাঃ নীলা রায়, সিভিল সার্জন, ভোলা | সদস্য | স্বাক্ষরিত |
| অনুপস্থিত সদস্যবৃন্দ | | | |
| ৩ | জনাব বাবুল মিয়া, জেলা তথ্য অফিসার | সদস্য-সচিব | |
"""
    assert attendance(text) == (*LISTED[:2], LISTED[3])


def test_the_seat_in_the_committee_is_no_part_of_a_post() -> None:
    text = "উপস্থিত:\n১। জনাব কামাল উদ্দিন, পুলিশ সুপার, সদস্য\n২। জনাব সঞ্জয় কুমার উপজেলা কৃষি কর্মকর্তা\n"
    assert attendance(text) == (
        who("জনাব কামাল উদ্দিন", "পুলিশ সুপার"),
        who("জনাব সঞ্জয় কুমার", "উপজেলা কৃষি কর্মকর্তা"),
    )


def test_seats_that_tabs_parted_from_the_posts_in_word_are_no_part_of_them() -> None:
    lines = [
        "জেলা আইসিটি কমিটির সভার কার্যবিবরণী",
        "সভাপতি : জনাব করিম উদ্দিন, জেলা প্রশাসক, ভোলা",
        "তারিখ : ১২ মার্চ ২০২৫ খ্রি.",
        "উপস্থিত সদস্যবৃন্দ:",
        "১। জনাব করিম উদ্দিন\tজেলা প্রশাসক, ভোলা\tসভাপতি",
        "২। জনাব রতন সেন\tপুলিশ সুপার, ভোলা\tসদস্য",
        "৩। জনাব লায়লা বানু\tজেলা তথ্য অফিসার\tসদস্য সচিব",
        "৪। জনাব মনির হোসেন\tইউপি সদস্য",
        "সিদ্ধান্ত:",
        "১। তালিকা প্রস্তুত করতে হবে। বাস্তবায়নে: সিভিল সার্জন",
    ]
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    saved = io.BytesIO()
    document.save(saved)
    people = read(saved.getvalue(), "minutes.docx").attendance
    posts = ["জেলা প্রশাসক, ভোলা", "পুলিশ সুপার, ভোলা", "জেলা তথ্য অফিসার", "ইউপি সদস্য"]
    assert [one.post for one in people] == posts
