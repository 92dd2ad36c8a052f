"""Ranks, degrees and posts that stand before a name: what is the name's and what the post's."""

import pytest

from minutes.attendance.entries import entry
from minutes.head.chairs import read_chair
from minutes.known import standard
from minutes.model import Presence


@pytest.mark.parametrize(
    ("line", "name", "post"),
    [
        (
            "লেঃ কর্নেল মোঃ রাশেদুল আমিন, প্রকল্প পরিচালক, ৩৪ ব্রিগেড",
            "লেঃ কর্নেল মোঃ রাশেদুল আমিন",
            "প্রকল্প পরিচালক, ৩৪ ব্রিগেড",
        ),
        ("মেজর মোঃ রাশেদুল আমিন, প্রকল্প পরিচালক", "মেজর মোঃ রাশেদুল আমিন", "প্রকল্প পরিচালক"),
        ("উইং কমান্ডার এ কে এম আজাদ, পরিচালক", "উইং কমান্ডার এ কে এম আজাদ", "পরিচালক"),
        ("জনাব প্রকৌশলী মোঃ রফিকুল হায়দার, প্রধান প্রকৌশলী", "জনাব প্রকৌশলী মোঃ রফিকুল হায়দার", "প্রধান প্রকৌশলী"),
        ("সহযোগী অধ্যাপক ড. মোঃ মনিরুজ্জামান শেখ", "ড. মোঃ মনিরুজ্জামান শেখ", "সহযোগী অধ্যাপক"),
        ("সহযোগী অধ্যাপক ফিরোজা বেগম (শিক্ষাছুটি)", "ফিরোজা বেগম", "সহযোগী অধ্যাপক"),
        ("সহকারী অধ্যাপক তানজিনা হক", "তানজিনা হক", "সহকারী অধ্যাপক"),
        ("অধ্যাপক ড. নিখিলেশ ঘোষ", "অধ্যাপক ড. নিখিলেশ ঘোষ", ""),
    ],
)
def test_a_title_stays_with_the_name_and_a_post_does_not(line: str, name: str, post: str) -> None:
    found = entry(line, Presence.PRESENT, standard())
    assert (found.name, found.post) == (name, post)


@pytest.mark.parametrize(
    ("value", "name", "post"),
    [
        ("প্রফেসর ড. রাশেদা খান, নগর পরিকল্পনা বিভাগ, বুয়েট", "প্রফেসর ড. রাশেদা খান", "নগর পরিকল্পনা বিভাগ, বুয়েট"),
        ("ড. এ. কে. আজাদ, পানি সম্পদ প্রকৌশল বিভাগ", "ড. এ. কে. আজাদ", "পানি সম্পদ প্রকৌশল বিভাগ"),
        ("জনাব আবদুল করিম চৌধুরী, পরিকল্পনা কমিশন", "জনাব আবদুল করিম চৌধুরী", "পরিকল্পনা কমিশন"),
    ],
)
def test_a_chair_s_department_stands_behind_the_comma(value: str, name: str, post: str) -> None:
    found = read_chair(value, (), standard())
    assert (found.name, found.post) == (name, post)
