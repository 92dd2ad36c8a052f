"""Whose a post is by the name behind its comma: a body, or another whom the paper's list of people knows otherwise."""

import pytest

from minutes.known import standard
from minutes.offices.mentions import examine, split


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("এমটিও, পুলিশ লাইন্স", ("এমটিও, পুলিশ লাইন্স",)),
        ("SPO (Recovery), Zonal Office", ("SPO (Recovery), Zonal Office",)),
        ("এসএএও, উপজেলা ভূমি অফিস", ("এসএএও", "উপজেলা ভূমি অফিস")),
        ("টিআই, সদর ট্রাফিক", ("টিআই, সদর ট্রাফিক",)),
        ("Health Focal, ডাঃ ইনচার্জ, PHC-13", ("Health Focal", "ডাঃ ইনচার্জ, PHC-13")),
        ("শাখা ব্যবস্থাপক, প্রধান শাখা", ("শাখা ব্যবস্থাপক, প্রধান শাখা",)),
        ("ডিজিএম (প্রশাসন), প্রধান কার্যালয়", ("ডিজিএম (প্রশাসন), প্রধান কার্যালয়",)),
        ("সকল নির্বাহী প্রকৌশলী, বিতরণ বিভাগ", ("সকল নির্বাহী প্রকৌশলী, বিতরণ বিভাগ",)),
        ("সকল প্রধান শিক্ষক, উপজেলা শিক্ষা অফিস", ("সকল প্রধান শিক্ষক", "উপজেলা শিক্ষা অফিস")),
        ("সকল প্রধান শিক্ষক, ম্যানেজিং কমিটি", ("সকল প্রধান শিক্ষক", "ম্যানেজিং কমিটি")),
        ("ডীন, পোস্ট গ্র্যাজুয়েট স্টাডিজ, খুলনা বিশ্ববিদ্যালয়", ("ডীন, পোস্ট গ্র্যাজুয়েট স্টাডিজ, খুলনা বিশ্ববিদ্যালয়",)),
        ("কর্মকর্তা, প্রতিবন্ধী সেবা ও সাহায্য কেন্দ্র, খুলনা", ("কর্মকর্তা, প্রতিবন্ধী সেবা ও সাহায্য কেন্দ্র, খুলনা",)),
    ],
)
def test_a_body_behind_the_comma_of_a_post(cell: str, names: tuple[str, ...]) -> None:
    assert split(cell, known=standard()) == names


def test_people_behind_a_post_that_says_what_it_is_for_are_asked_about() -> None:
    assert examine("প্রচার সম্পাদক, সংশ্লিষ্ট ইউনিট কমিটি", known=standard()).doubtful
    assert not examine("সভাপতি, সংশ্লিষ্ট ইউনিট কমিটি", known=standard()).doubtful


@pytest.mark.parametrize(
    ("people", "names", "doubtful"),
    [
        ({"সুমনা রানী": "সদস্য", "আবুল কাশেম": "ইউপি সচিব ও সদস্য সচিব"}, 2, False),
        ({"সুমনা রানী": "উপজেলা কৃষি অফিসার"}, 2, False),
        ({"সুমনা রানী": "ইউপি সচিব (সদস্য সচিব)"}, 1, False),
        ({"সুমনা রানী": "সদস্য"}, 1, True),
        ({}, 1, True),
    ],
)
def test_the_list_of_people_says_whose_name_stands_behind_a_post(
    people: dict[str, str], names: int, doubtful: bool
) -> None:
    found = examine("ইউপি সচিব, শ্রীমতি সুমনা রানী", known=standard().with_people(people))
    assert len(found.names) == names and bool(found.doubtful) == doubtful


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("কমান্ডিং অফিসার, ১১ বীর, জালালাবাদ সেনানিবাস", 1),
        ("অ্যাডজুট্যান্ট, বিএনসিসি, ময়নামতি রেজিমেন্ট", 1),
        ("উপ-বিভাগীয় প্রকৌশলী, টেলিকম, বিটিসিএল, পাবনা", 1),
        ("সহকারী প্রকৌশলী, কারিগরি, বিএডিসি", 1),
        ("জেলা ইউনিট অফিসার, রেড ক্রিসেন্ট সোসাইটি", 1),
        ("ব্যবস্থাপনা পরিচালক, বাংলাদেশ চিনি ও খাদ্য শিল্প কর্পোরেশন", 1),
        ("বাংলাদেশ রেলওয়ে ও সড়ক বিভাগ", 2),
        ("Dean, Graduate Studies, BUET; Director, CASR", 2),
        ("উপপরিচালক, বাংলাদেশ তাঁত বোর্ড, বেসিক সেন্টার, শাহজাদপুর", 1),
        ("কাস্টমস কমিশনার, বেনাপোল কাস্টম হাউস, পরিচালক (ট্রাফিক), বেনাপোল স্থলবন্দর", 2),
        ("পরিকল্পনা-৩ শাখা, স্থানীয় সরকার বিভাগ", 1),
        ("Planning Wing, LGD, Project Director", 2),
        ("জেএম শাখা, ডিএসবি", 2),
    ],
)
def test_bodies_of_all_walks_of_life(cell: str, names: int) -> None:
    found = examine(cell, known=standard())
    assert (len(found.names), found.doubtful) == (names, ())


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("নির্বাহী প্রকৌশলী (যান্ত্রিক)\nপরিবহন শাখা", 2),  # a branch by its work below a post
        ("প্রকল্প পরিচালক\nপরিকল্পনা শাখা, বিএমডিএ", 2),
        ("বিদ্যুৎ শাখা, রসিক", 1),
    ],
)
def test_a_branch_that_may_be_anybodys_is_asked_about(cell: str, names: int) -> None:
    found = examine(cell, known=standard())
    assert (len(found.names), len(found.doubtful)) == (names, 1)
