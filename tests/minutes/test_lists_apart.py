"""Lists of offices and limits below all decisions, each entry saying whose it is."""

import pytest

from minutes.decided.repeats import without_repeats
from minutes.items import Item
from minutes.model import Minutes
from minutes.read import read_text

TEXT = """গোবিন্দপুর ইউনিয়ন পরিষদের আইন-শৃঙ্খলা কমিটির সভার কার্যবিবরণী
সভাপতি: জনাব রতন সেন, চেয়ারম্যান
তারিখ: ২৫/০৮/২০২৪
{opening}
১) রাতে পাহারা চালু করতে হবে।
২) নৈশপ্রহরীদের তালিকা থানায় দিতে হবে।
৩) খেয়াঘাটে চেকপোস্ট বসাতে হবে।
{lists}
সভায় আর কোন আলোচনা না থাকায় সভাপতি ধন্যবাদ জানিয়ে সভা শেষ করেন।"""
OPENING = "আলোচনা শেষে নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়:"


def read(lists: str, opening: str = OPENING) -> Minutes:
    return read_text(TEXT.format(opening=opening, lists=lists))


@pytest.mark.parametrize("opening", [OPENING, "গৃহীত সিদ্ধান্তসমূহ:"])
@pytest.mark.parametrize(
    "lists",
    [
        "বাস্তবায়নকারী:\n১ ও ২ নং সিদ্ধান্ত- দফাদার\n৩ নং সিদ্ধান্ত- বিট পুলিশিং কর্মকর্তা",
        "বাস্তবায়নে:\nসিদ্ধান্ত ১, ২: দফাদার\nসিদ্ধান্ত ৩: বিট পুলিশিং কর্মকর্তা",
        "বাস্তবায়নকারী:\n১নং ও ২নং সিদ্ধান্তের জন্য- দফাদার\n৩নং এর জন্য- বিট পুলিশিং কর্মকর্তা",
        "বাস্তবায়নের দায়িত্ব\n১-২ নং: দফাদার\n৩ নং: বিট পুলিশিং কর্মকর্তা",
        "বাস্তবায়নকারী:\nসিদ্ধান্ত নং ১ ও ২ - দফাদার\nসিদ্ধান্ত নং ৩ - বিট পুলিশিং কর্মকর্তা",
        "বাস্তবায়নকারী:\n১ ও ২ → দফাদার\n৩ → বিট পুলিশিং কর্মকর্তা",
        "বাস্তবায়নকারী: সিদ্ধান্ত ১ ও ২: দফাদার\nসিদ্ধান্ত ৩: বিট পুলিশিং কর্মকর্তা",
    ],
)
def test_offices_below_all_decisions_say_whose_they_are(lists: str, opening: str) -> None:
    assert [(one.agenda_no, one.number, one.offices) for one in read(lists, opening).decisions] == [
        (None, "১", ("দফাদার",)),
        (None, "২", ("দফাদার",)),
        (None, "৩", ("বিট পুলিশিং কর্মকর্তা",)),
    ]


def test_so_do_limits_and_a_decision_that_no_entry_names_has_none() -> None:
    read_ = read("সময়সীমা:\n১ নং সিদ্ধান্ত- ৩১ আগস্ট ২০২৪\n৩ নং সিদ্ধান্ত- ১৫ সেপ্টেম্বর ২০২৪")
    assert [one.deadline for one in read_.decisions] == ["৩১ আগস্ট ২০২৪", None, "১৫ সেপ্টেম্বর ২০২৪"]


def test_an_agenda_in_one_line_is_no_item() -> None:
    lists = "বাস্তবায়নকারী:\n১ ও ২ নং সিদ্ধান্ত- দফাদার\n৩ নং সিদ্ধান্ত- ওসি"
    read_ = read(lists, "আলোচ্য বিষয়: ১) পাহারা ২) তালিকা ৩) চেকপোস্ট\nগৃহীত সিদ্ধান্তসমূহ:")
    assert {one.agenda_no for one in read_.decisions} == {None}


def test_decisions_of_the_same_words_are_no_plan_that_repeats_another() -> None:
    order = "প্রতিবেদন দাখিল করতে হবে।"
    wanting = [Item(agenda_no="১", decision=order), Item(agenda_no="২", decision="টিকা দিতে হবে।")]
    plan = [Item(agenda_no=number, decision=order, implementer="ওসি") for number in "৩৪"]
    assert without_repeats([*wanting, *plan]) == (*wanting, *plan)
