"""Ways of clerks that no grid varies: cells copied out of a spreadsheet, numbers of meetings, mails, decorations, closings."""

from datetime import date

import pytest

from minutes.grammar.columns import Role
from minutes.head.chairs import Chair, read_chair
from minutes.known import standard
from minutes.model import Minutes, Presence
from minutes.read import read_text
from minutes.readers.quoted import unquoted
from minutes.words.headings import roles_of
from minutes.words.numbers import leading_number, opening_number

HEAD = """জেলা মৎস্য কমিটির ২৩তম সভার কার্যবিবরণী
সভাপতি: জনাব মোঃ আবিদ হাসান, জেলা প্রশাসক
তারিখ: ১২/০৩/২০২৪
স্থান: জেলা প্রশাসকের সম্মেলন কক্ষ
"""
BODY = "সিদ্ধান্ত:\n১। জেলেদের তালিকা পাঠাতে হবে।\nবাস্তবায়নে: উপজেলা মৎস্য কর্মকর্তা\n"


def with_head(*lines: str) -> Minutes:
    return read_text("\n".join([*lines, BODY]))


def test_cells_of_several_lines_come_in_quotation_marks_out_of_a_spreadsheet() -> None:
    minutes = read_text(
        HEAD + "ক্রঃ\tআলোচনা\tসিদ্ধান্ত\tবাস্তবায়নকারী\n"
        '১\t"জাল\nজাল কম।"\t"(১) জাল দিতে হবে।\n(২) ""ইলিশ"" রক্ষা করতে হবে।"\t"১। পুলিশ সুপার\n২। সিভিল সার্জন\n৩। ওসি"\n'
        '২\tখাঁচা\tখাঁচা মেরামত করতে হবে।\t"১। ওসি\n২। সিভিল সার্জন"\n'
    )
    first, second, third = minutes.decisions
    assert [first.text, second.text] == ["জাল দিতে হবে।", '"ইলিশ" রক্ষা করতে হবে।']
    # Counted beside fewer decisions than there are, the numbers are the list's own, also where the counts are the same.
    assert first.offices == second.offices == ("পুলিশ সুপার", "সিভিল সার্জন", "ওসি")
    assert third.offices == ("ওসি", "সিভিল সার্জন")


@pytest.mark.parametrize("lines", [['"একটি উদ্ধৃতি', "আর একটি লাইন"], ['ক\t"খোলা', "গ\tঘ"], ["ক\tখ"]])
def test_a_quotation_mark_that_nothing_closes_begins_no_cell(lines: list[str]) -> None:
    assert unquoted(lines) == lines


@pytest.mark.parametrize(
    ("title", "number"),
    [
        ("গভর্নিং বডির ২২তম অধিবেশনের কার্যবিবরণী", "২২তম"),
        ("পুলিশ-ম্যাজিস্ট্রেসী কমিটির ৩য় কনফারেন্সের কার্যবিবরণী", "৩য়"),
        ("জেলা মৎস্য কমিটির সভার কার্যবিবরণী (৩৭তম)", "৩৭তম"),
        ("জেলা মৎস্য কমিটির সভার কার্যবিবরণী (সভা নং- ৩য়/২০২৩)", "৩য়"),
    ],
)
def test_which_meeting_it_was_stands_in_the_title_in_many_ways(title: str, number: str) -> None:
    assert with_head(title, "তারিখ: ১২/০৩/২০২৪").meeting_number == number


def test_the_day_beside_the_hour_is_the_meetings_and_not_the_portals() -> None:
    minutes = with_head(
        "জাতীয় তথ্য বাতায়ন", "তারিখ: ১২ ডিসেম্বর ২০২৩", "যোগাযোগ", "সেবা", "জেলা মৎস্য কমিটির সভার কার্যবিবরণী",
        "তারিখ: ২৮/১১/২০২৩", "সময়: সকাল ১০টা",
    )  # fmt: skip
    assert minutes.meeting_date == date(2023, 11, 28)


def test_who_gets_the_mail_gets_no_copy() -> None:
    mail = (
        "From: cjm@example.org",
        "To: এসপি অফিস",
        "Cc: নাজির সিজেএম",
        "Date: Thu, 14 Nov 2024",
        "Subject: minutes",
    )
    assert with_head(*mail, HEAD).distribution == ()


@pytest.mark.parametrize(
    ("words", "chair"),
    [
        ("জনাব মোঃ রফিক এনডিসি, সচিব", Chair(name="জনাব মোঃ রফিক এনডিসি", post="সচিব")),
        ("Md. Rafiq Khan, ndc, Joint Secretary", Chair(name="Md. Rafiq Khan, ndc", post="Joint Secretary")),
        ("মোহাম্মদ কাদের কাজী", Chair(name="মোহাম্মদ কাদের কাজী")),
    ],
)
def test_decorations_stay_with_the_name(words: str, chair: Chair) -> None:
    assert read_chair(words, [], standard()) == chair


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("প্রকল্পের নাম ও মেয়াদ", Role.AGENDA),
        ("Name of the Project", Role.AGENDA),
        ("সিদ্ধান্ত ও সময়সীমা", Role.DECISION),
        ("মেয়াদ", Role.DEADLINE),
        ("কর্মকর্তার নাম ও পদবি", Role.PERSON),
    ],
)
def test_what_a_column_holds(heading: str, role: Role) -> None:
    assert roles_of(heading) == {role}


def test_numbers_of_the_boards_and_of_days() -> None:
    assert leading_number("সিদ্ধান্ত নং ১৫৩/২ঃ মেরামত করিতে হইবে।")[0] == "১৫৩/২"
    assert leading_number("১- ১লা রমজান থেকে বন্ধ থাকবে।") == ("১", "১লা রমজান থেকে বন্ধ থাকবে।")
    assert opening_number("১৬ ডিসেম্বর উপলক্ষ্যে প্রতিযোগিতা হবে।")[0] is None


@pytest.mark.parametrize(
    "closing",
    [
        "সভাপতি সকলের সহযোগিতা কামনা করে কনফারেন্স সমাপ্ত করেন।",
        "সভায় অন্য কোন বিষয় না থাকায় সভাপতি সমাপ্তি ঘোষণা করেন।",
        "সভাপতি মহোদয় সকলকে ধন্যবাদ জানিয়ে অধিবেশন শেষ করেন।",
    ],
)
def test_the_sentence_that_closes_a_sitting_is_no_decisions(closing: str) -> None:
    decided = "সিদ্ধান্ত:\n• তালিকা পাঠাতে হবে।\n• জাল দিতে হবে।\n"
    assert [one.text for one in read_text(f"{HEAD}{decided}{closing}").decisions][-1] == "জাল দিতে হবে।"


def test_people_of_an_appendix_in_english_and_of_a_chat() -> None:
    annex = "**Annex 1: Participants**\n1. Mr. Kamal Uddin – Project Coordinator, ABC\n2. Ms. Rokeya Sultana – UNO, Koyra"
    assert [one.name for one in read_text(f"{HEAD}{BODY}\n{annex}").attendance] == [
        "Mr. Kamal Uddin",
        "Ms. Rokeya Sultana",
    ]
    chat = "উপস্থিত- মোঃ আশরাফ আলী, মোঃ রফিকুল ইসলাম, মোঃ বাচ্চু মিয়া সহ মোট ২৩ জন"
    assert [one.name for one in read_text(f"{HEAD}{BODY}\n{chat}").attendance][-1] == "মোঃ বাচ্চু মিয়া"


def test_a_representative_behind_the_place_of_his_post() -> None:
    (one,) = with_head(
        HEAD, "উপস্থিতি:", "- জনাব আ. কবীর, অতিরিক্ত পুলিশ সুপার (ক্রাইম), রংপুর (পুলিশ সুপার এর প্রতিনিধি)", ""
    ).attendance  # fmt: skip
    assert (one.post, one.presence) == ("অতিরিক্ত পুলিশ সুপার (ক্রাইম), রংপুর", Presence.REPRESENTATIVE)


def test_messages_of_a_chat_that_give_no_year_and_bullets_before_numbers() -> None:
    minutes = read_text(
        "[20/08, 9:47 pm] PIO Office: *উপজেলা দুর্যোগ ব্যবস্থাপনা কমিটি*\n*জরুরি সভার কার্যবিবরণী*\nতারিখ: ২০ আগস্ট ২০২৪\n\n*সিদ্ধান্ত:*\n"
        "• ১) আশ্রয়কেন্দ্র খুলে দিতে হবে।\n  দায়িত্ব: ওসি\n• ২) ৩০/০৮/২০২৪ এর মধ্যে তালিকা দিতে হবে।\n  দায়িত্ব: ট্যাগ অফিসার (সকল)\n"
    )
    assert minutes.committee == "উপজেলা দুর্যোগ ব্যবস্থাপনা কমিটি"
    assert [(one.number, one.text[:12]) for one in minutes.decisions] == [
        ("১", "আশ্রয়কেন্দ্র"[:12]),
        ("২", "৩০/০৮/২০২৪ এ"),
    ]


def test_boards_resolve_in_english() -> None:
    minutes = read_text(
        "MINUTES OF THE 87TH MEETING OF THE BOARD OF DIRECTORS\n\nDate    : 16 February 2023\n"
        "Chair : Engr. Md. Shahidul Haque, Chairman\n\n"
        "Directors present:\n1. Engr. Md. Shahidul Haque, Chairman\n2. Ms. Nasreen Parvin, Director\n\n"
        "Item 87.01: Confirmation\nThe minutes of the 86th meeting held on 12 January 2023 were circulated.\n"
        "Resolved: That the minutes of the 86th meeting be and are hereby confirmed.\n\n"
        "Item 87.02: Accounts\n34 posts are vacant.\nResolved:\n(a) The accounts be adopted.\n"
        "(b) A list be placed before the Board in its next meeting.\n"
        "Responsibility: Executive Director (Finance)\n"
    )
    assert (minutes.committee, minutes.meeting_date) == ("BOARD OF DIRECTORS", date(2023, 2, 16))
    assert [one.agenda_no for one in minutes.decisions] == ["87.01", "87.02", "87.02"]
    assert minutes.decisions[2].deadline == "in its next meeting"
    assert len(minutes.attendance) == 2


def test_who_gets_a_loan_did_not_attend() -> None:
    heading = ("ক্রঃ নং", "ঋণ গ্রহীতার নাম ও ঠিকানা", "প্রকল্পের নাম", "ঋণ (টাকা)")
    given = ("১", "রুবেল, তেলিগাতী", "গাভী পালন", "৭০,০০০/-")
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (heading, given))
    assert (
        read_text(f"<html><body><p>{HEAD}</p><table>{rows}</table><p>{BODY}</p></body></html>").attendance
        == ()
    )


def test_items_that_begin_with_a_sentence() -> None:
    minutes = read_text(
        f"{HEAD}আলোচনা ও সিদ্ধান্তঃ\n১নং আলোচ্য বিষয়ের উপর আলোচনা হয়।\nসিদ্ধান্ত নং ১। তালিকা পাঠাইতে হইবে।\n২নং আলোচ্য বিষয় লইয়া জানা যায় জাল কম।\n"
        "সিদ্ধান্ত নং ২। জাল দিতে হইবে।\n৩নং (বিবিধ) আলোচনায় সভাপতি জানান খাঁচা নাই।\nসিদ্ধান্ত নং ৩। খাঁচা দিতে হইবে।\n"
    )
    assert [(one.agenda_no, one.text) for one in minutes.decisions] == [
        ("১", "তালিকা পাঠাইতে হইবে।"), ("২", "জাল দিতে হইবে।"), ("৩", "খাঁচা দিতে হইবে।"),
    ]  # fmt: skip


def test_a_column_that_names_offices_under_an_unknown_heading_is_the_implementers() -> None:
    minutes = read_text(
        HEAD
        + "নং\tসিদ্ধান্ত\tসম্পাদনায়\tসময়\n১\tজাল দিতে হবে।\tপুলিশ সুপার\t৩০ জুন\n২\tখাঁচা মেরামত করতে হবে।\tসিভিল সার্জন\t-\n"
    )
    assert [one.offices for one in minutes.decisions] == [("পুলিশ সুপার",), ("সিভিল সার্জন",)]


def test_a_clock_below_an_order_says_by_when() -> None:
    minutes = read_text(
        "[৬/২/২৪, ৯:৪২ PM] সম্পাদক: দেখে নেবেন 🙏\n"
        + HEAD
        + "সময়: সন্ধ্যা ৭টা\nউপস্থিত: ১৩ জন\n\n*যা যা সিদ্ধান্ত হলো*\n\n"
        "১. শুরু হবে, ফি ৬০০ টাকা।\n   👉 দায়িত্ব: ক্রীড়া সম্পাদক\n\n২. বাল্ব বদলাতে হবে।\n   👉 দায়িত্ব: মাঠ সম্পাদক\n   ⏰ ২৯/০২/২০২৪\n"
    )
    assert [(one.number or one.agenda_no, one.deadline) for one in minutes.decisions] == [
        ("১", None),
        ("২", "২৯/০২/২০২৪"),
    ]


def test_what_is_borne_behind_a_name_stays_with_it_in_a_list() -> None:
    listed = "উপস্থিত:\n১. Mr. Sanjoy Kumar Poddar, FCA, Chief Financial Officer\n২. জনাব মোঃ রফিক, পিপিএম, পুলিশ সুপার\n"
    assert [(one.name, one.post) for one in with_head(HEAD, listed).attendance] == [
        ("Mr. Sanjoy Kumar Poddar, FCA", "Chief Financial Officer"),
        ("জনাব মোঃ রফিক, পিপিএম", "পুলিশ সুপার"),
    ]


def test_a_day_that_no_label_names_is_asked_about() -> None:
    minutes = with_head(
        "জেলা মৎস্য কমিটির ৩য় সভার কার্যবিবরণী।", "ব্যাংকের নিজস্ব ভবন। ০৩-০৬-২০১৮ইং রবিবার বিকাল ৩.০০ ঘটিকা।"
    )
    assert minutes.meeting_date == date(2018, 6, 3)
    assert "meeting_date_unsure" in {one.code for one in minutes.problems}
