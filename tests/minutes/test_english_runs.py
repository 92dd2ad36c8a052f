"""What pastes in English and papers that hardly say what they are have of their own."""

from datetime import date

import pytest

from minutes.known import standard
from minutes.model import Kind
from minutes.offices.mentions import split
from minutes.read import read_text
from minutes.words.dates import find_dates

PASTE = (
    "Office of the Camp-in-Charge, Camp-4. Minutes of the Weekly Coordination Meeting Date: 14 March 2022 Time: 10:00 am "
    "Venue: CiC Office "
    "Chair: Mr. Shahidul Karim, Camp-in-Charge Participants: as per attached list. The Chair opened the meeting. "
    "Sl. Issue Discussion Action point Responsible Target date 1 Fire safety Two fires were reported. "
    "Action point: All extinguishers to be checked. Responsible: Site agency Target date: 20 March 2022 "
    "2 Health Cases are increasing. "
    "Action point: Posts shall share the list. Responsible: Health focal Target date: ASAP "
    "The meeting ended with thanks. Memo No. 51.05.2290.019 Date: 16/03/2022 "
    "Copy to: 1. Commissioner, Cox's Bazar 2. Office file"
)


def test_a_paste_in_english_is_parted_at_its_labels_rows_and_foot() -> None:
    minutes = read_text(PASTE)
    assert (minutes.chair, minutes.chair_post, minutes.venue) == (
        "Mr. Shahidul Karim",
        "Camp-in-Charge",
        "CiC Office",
    )
    assert [(one.agenda_no, one.text, one.offices, one.deadline) for one in minutes.decisions] == [
        ("1", "All extinguishers to be checked.", ("Site agency",), "20 March 2022"),
        ("2", "Posts shall share the list.", ("Health focal",), "ASAP"),
    ]
    assert minutes.distribution == ("Commissioner, Cox's Bazar", "Office file")


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("HR & Admin Officer", ("HR & Admin Officer",)),
        ("Finance and Admin Officer, Store Keeper", ("Finance and Admin Officer", "Store Keeper")),
        ("UNICEF and Camp Manager", ("UNICEF", "Camp Manager")),
        ("LPG partner, Camp-7", ("LPG partner, Camp-7",)),
        (
            "সভাপতি, শিক্ষা, স্বাস্থ্য ও পরিবার পরিকল্পনা বিষয়ক স্থায়ী কমিটি",
            ("সভাপতি, শিক্ষা, স্বাস্থ্য ও পরিবার পরিকল্পনা বিষয়ক স্থায়ী কমিটি",),
        ),
    ],
)
def test_names_of_two_tasks_or_subjects_are_one(cell: str, names: tuple[str, ...]) -> None:
    assert split(cell, known=standard()) == names


def test_a_sheets_date_counts_the_month_first_where_no_other_way_is_possible() -> None:
    assert [one.day for one in find_dates("12/15/2025, 11/12/2025")] == [
        date(2025, 12, 15),
        date(2025, 12, 11),
    ]
    assert find_dates("হামক/গবডি-০৪/২৩/৯২") == []


@pytest.mark.parametrize(
    "text",
    [
        "জরুরি সভা\nসভাপতি: প্রধান শিক্ষক\n১) কাল থেকে ক্লাস সকাল ৮টায় শুরু হবে।\n২) খাতা জমা দিতে হবে।",
        "আলোচ্য বিষয়-১: ছাদ। আলোচনান্তে সিদ্ধান্ত হয় যে, ছাদ মেরামত করা হবে। "
        "আলোচ্য বিষয়-২: বেতন। আলোচনান্তে সিদ্ধান্ত হয় যে, বেতন ১২,০০০ টাকা করা হলো।",
        "Meeting Notes - Weekly sync\nAttendees: Rafi, Nabila\n- Rafi to send the quotation by Thursday\n"
        "- Nabila will update the banner",
        "বিষয়: ওয়ার্ড কমিটির সভা\nযা সিদ্ধান্ত হয়েছে\n» ড্রেনের ঢাকনা বসানো হবে - কাউন্সিলর\n» বাতি ঠিক করতে হবে - বিদ্যুৎ শাখা",
    ],
)
def test_a_paper_that_hardly_says_it_is_a_meetings_is_taken(text: str) -> None:
    minutes = read_text(text)
    assert minutes.kind is Kind.MINUTES
    assert len(minutes.decisions) == 2


def test_a_list_of_things_to_do_of_nobodys_meeting_is_none() -> None:
    assert (
        read_text("To do list\n- buy milk\n- Rafi will pay the bill\n- Nabila to call the plumber").kind
        is Kind.OTHER
    )


def test_decisions_counted_below_their_item_in_one_line() -> None:
    minutes = read_text(
        "ভূমি কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব আব্দুল হাই, জেলা প্রশাসক\nতারিখ: ৩১ জানুয়ারি ২০১৮\nনিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:\n"
        "৪. ভূমি অধিগ্রহণ: ৪.১ নোটিশ জারি সম্পন্ন করতে হবে। বাস্তবায়ন: ভূমি অধিগ্রহণ কর্মকর্তা সময়: ১৫.০২.২০১৮ "
        "৪.২ ফিল্ডবহি জমা দিতে হবে। বাস্তবায়ন: কানুনগো সময়: ২২.০২.২০১৮ ৫. ক্ষতিপূরণ: ৫.১ প্রাক্কলন প্রেরণ করতে হবে। "
        "বাস্তবায়ন: বিভাগীয় বন কর্মকর্তা সময়: মার্চ ২০১৮"
    )
    assert [(one.agenda_no, one.number, one.deadline) for one in minutes.decisions] == [
        ("৪", "৪.১", "১৫.০২.২০১৮"), ("৪", "৪.২", "২২.০২.২০১৮"), ("৫", "৫.১", "মার্চ ২০১৮"),
    ]  # fmt: skip
