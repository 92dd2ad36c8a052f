"""What stands beside a name in a head: a rank in brackets, which stays there, and a project, an ordinal, a camp, which do not."""

import pytest

from minutes.attendance.persons import name_and_post
from minutes.head.titles import committee_in_titles
from minutes.known import standard


@pytest.mark.parametrize(
    ("value", "name", "post"),
    [
        ("জনাব তানভীর হায়দার (অতিরিক্ত সচিব), মহাপরিচালক", "জনাব তানভীর হায়দার (অতিরিক্ত সচিব)", "মহাপরিচালক"),
        ("ড. নাসরিন আরা (যুগ্মসচিব), পরিচালক (প্রশাসন)", "ড. নাসরিন আরা (যুগ্মসচিব)", "পরিচালক (প্রশাসন)"),
        ("ড. নাসরিন আরা, মহাপরিচালক (অতিরিক্ত সচিব)", "ড. নাসরিন আরা", "মহাপরিচালক (অতিরিক্ত সচিব)"),
        ("উপপরিচালক (উপসচিব), স্থানীয় সরকার, ভোলা", None, "উপপরিচালক (উপসচিব), স্থানীয় সরকার, ভোলা"),
    ],
)
def test_a_rank_in_brackets_stands_where_it_is_printed(value: str, name: str | None, post: str) -> None:
    assert name_and_post(value, standard()) == (name, post)


@pytest.mark.parametrize(
    ("title", "committee"),
    [
        ("Minutes of the 7th Business Review Meeting", "Business Review Meeting"),
        ("ক্যাম্প-৯ এর Camp Coordination Meeting (CCM) এর কার্যবিবরণী", "Camp Coordination Meeting (CCM)"),
        (
            "“মধুমতি নদীর উভয় তীর সংরক্ষণ ও নিষ্কাশন ব্যবস্থার উন্নয়ন (১ম সংশোধিত)” শীর্ষক প্রকল্পের প্রজেক্ট স্টিয়ারিং কমিটির ২য় সভার কার্যবিবরণী",
            "প্রজেক্ট স্টিয়ারিং কমিটি",
        ),
        ("“সৌর সেচ” শীর্ষক প্রকল্পের স্টিয়ারিং কমিটির ২য় সভার কার্যবিবরণী", "“সৌর সেচ” শীর্ষক প্রকল্পের স্টিয়ারিং কমিটি"),
    ],
)
def test_a_committee_is_called_without_number_camp_and_a_long_project(title: str, committee: str) -> None:
    assert committee_in_titles([title], None)[0] == committee
