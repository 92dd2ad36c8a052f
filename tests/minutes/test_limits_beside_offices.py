"""A time limit in the cell of those who implement: behind the last of them with nothing between, or before them."""

import pytest

from minutes.document import Document, Paragraph
from minutes.doubting.limits_left import limits_left
from minutes.model import Decision
from minutes.offices.limits_apart import bare_limit_apart, limit_in_front
from minutes.words.deadlines import is_limit


@pytest.mark.parametrize(
    ("offices", "limit"),
    [
        ("উপজেলা শিক্ষা অফিসার", "আগামী সভার পূর্বে"),
        ("উপজেলা প্রকৌশলী ও সহকারী উপজেলা শিক্ষা অফিসার, ধুরাইল ক্লাস্টার", "৭ কর্মদিবস"),
        ("নির্বাহী প্রকৌশলী, এলজিইডি", "৩০ জুন ২০২৫"),
        ("উপজেলা কৃষি অফিসার (সকল)", "চলমান"),
        ("প্রধান শিক্ষক", "বিল পরিশোধের পূর্বে"),
        ("UNO", "within 7 days"),
        ("Executive Engineer, LGED", "by 30 June 2025"),
        ("ওসি, সদর থানা", "১৫ দিনের মধ্যে"),
        ("পিআইও", "ধান কাটার আগেই"),
        ("ইউপি চেয়ারম্যান, ভোলা", "প্রতি মাসে"),
        ("স্ব স্ব দপ্তর প্রধান", "পরবর্তী সভা"),
        ("সভাপতি, প্রেসক্লাব", ""),
        ("মাসিক সমন্বয় কমিটি", ""),
        ("নির্বাহী প্রকৌশলী, পওর বিভাগ-১", ""),
    ],
)
def test_a_limit_that_nothing_parts_from_the_offices(offices: str, limit: str) -> None:
    assert bare_limit_apart(f"{offices} {limit}".strip()) == (offices, limit)


@pytest.mark.parametrize("limit", ["অদ্য হইতে ০৫ দিনের মধ্যে", "৩০ জুন", "বিল পরিশোধের পূর্বে", "ত্রৈমাসিক ভিত্তিতে"])
@pytest.mark.parametrize("mark", ["\n", "; "])
def test_a_limit_before_the_offices(limit: str, mark: str) -> None:
    assert limit_in_front(f"{limit}{mark}শাখা কর্মকর্তা, পাউবো") == ("শাখা কর্মকর্তা, পাউবো", limit)


def test_two_offices_hold_no_limit_before_them() -> None:
    assert limit_in_front("ইউএনও\nওসি") == ("ইউএনও\nওসি", "")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("বিল পরিশোধের পূর্বে", True),
        ("৭ জুলাই দুপুরের মধ্যে", True),
        ("চাহিদার ভিত্তিতে", True),
        ("উপজেলা প্রকৌশলী আগামী সভার পূর্বে", False),
        ("নিজেদের মধ্যে", False),
        ("উপজেলা প্রকৌশলী", False),
    ],
)
def test_what_stands_alone_and_ends_as_a_limit_is_one(line: str, *, expected: bool) -> None:
    assert is_limit(line) is expected


def decided(text: str, deadline: str | None = None) -> Decision:
    return Decision(
        agenda_no=None,
        agenda_title="",
        discussion="",
        number=text[:1],
        text=text,
        implementer_raw="ওসি",
        offices=("ওসি",),
        deadline=deadline,
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("৩১ জুলাই ২০২৪", ["৩১ জুলাই ২০২৪"]),
        ("টার্গেট: ১৫ কর্মদিবস", ["১৫ কর্মদিবস"]),
        ("১.১ ৩১/০৭/২০২৪", ["৩১/০৭/২০২৪"]),
        ("(ক) ৩০ জুন ২০২৪ (খ) চলমান", []),  # shared by decisions
        ("নিয়মিত", []),  # sets none
        ("৩০ জুন ২০২৪", []),  # the decision has it
        ("ওসি, সদর", []),
    ],
)
def test_a_limit_among_the_decisions_that_none_of_them_has(line: str, told: list[str]) -> None:
    decisions = [decided("১ম বাজারের নালা পরিষ্কার করতে হবে।", "৩০ জুন ২০২৪"), decided("২য় বাজারে বাতি দিতে হবে।")]
    lines = (decisions[0].text, line, decisions[1].text, "০২/০৮/২০২৪")
    document = Document(format="text", blocks=tuple(Paragraph(text=one, place="text") for one in lines))
    found = list(limits_left(document, decisions))
    assert [(one.where, one.what) for one in found] == [("১", one) for one in told]
