"""The chair's name and post, in whatever order and with whatever between them."""

import pytest

from minutes.head.chairs import read_chair
from minutes.known import standard


@pytest.mark.parametrize(
    ("value", "name", "post"),
    [
        ("জনাব মোঃ করিম উদ্দিন উপজেলা নির্বাহী অফিসার, ভোলা সদর", "জনাব মোঃ করিম উদ্দিন", "উপজেলা নির্বাহী অফিসার, ভোলা সদর"),
        ("মোসাঃ রুবিনা আক্তার মেয়র, ভোলা পৌরসভা", "মোসাঃ রুবিনা আক্তার", "মেয়র, ভোলা পৌরসভা"),
        ("মোঃ করিম উদ্দিন চেয়ারম্যান", "মোঃ করিম উদ্দিন", "চেয়ারম্যান"),
        ("জনাব মোঃ শাহ আলম প্রধান, প্রধান শিক্ষক", "জনাব মোঃ শাহ আলম প্রধান", "প্রধান শিক্ষক"),
        ("জনাব দিলারা জামানজেলা প্রশাসক, ভোলা", "জনাব দিলারা জামান", "জেলা প্রশাসক, ভোলা"),
        ("কৃষিবিদ ডাঃ হাসান শাহরিয়ার, জেলা প্রশাসক", "কৃষিবিদ ডাঃ হাসান শাহরিয়ার", "জেলা প্রশাসক"),
        ("বীর মুক্তিযোদ্ধা আবদুল হাকিম সদস্য, জেলা পরিষদ", "বীর মুক্তিযোদ্ধা আবদুল হাকিম", "সদস্য, জেলা পরিষদ"),
        ("সমিতির সভাপতি এডভোকেট মোঃ শফিউল আজম", "এডভোকেট মোঃ শফিউল আজম", "সমিতির সভাপতি"),
        ("মোঃ রেজাউল করিম জেলা প্রশাসক ও সভাপতি জেলা কৃষি কমিটি", "মোঃ রেজাউল করিম", "জেলা প্রশাসক"),
        ("জেলা প্রশাসক, ভোলা মহোদয়", None, "জেলা প্রশাসক, ভোলা"),
    ],
)  # fmt: skip
def test_name_and_post_are_apart_though_no_comma_parts_them(value: str, name: str | None, post: str) -> None:
    chair = read_chair(value, (), standard())
    assert (chair.name, chair.post) == (name, post)


@pytest.mark.parametrize(
    "below", [["খান, জেলা প্রশাসক, ভোলা"], ["খান", "জেলা প্রশাসক, ভোলা"], ["খান,", "জেলা প্রশাসক", "ভোলা"]]
)
def test_a_surname_in_the_next_line_belongs_to_the_name(below: list[str]) -> None:
    chair = read_chair("জনাব মোহাম্মদ আনিসুর রহমান", below, standard())
    assert (chair.name, chair.post) == ("জনাব মোহাম্মদ আনিসুর রহমান খান", "জেলা প্রশাসক, ভোলা")
