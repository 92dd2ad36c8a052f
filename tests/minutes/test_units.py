"""Units of services, groups called by where they work, roles in a team, and persons among the offices of a list."""

import pytest

from minutes.known import standard
from minutes.offices.mentions import examine, split
from minutes.read import read_text


@pytest.mark.parametrize(
    "names",
    [
        # A unit that begins with its service's name is that service's, and not the post's before it.
        ("উপজেলা মৎস্য কর্মকর্তা", "নৌ পুলিশ চাঁদপুর অঞ্চল"),
        ("জেলা শিক্ষা অফিসার", "বাংলাদেশ স্কাউটস খুলনা অঞ্চল"),
        ("Harbour Master", "Coast Guard East Zone", "Traffic Manager"),
        ("উপজেলা নির্বাহী অফিসার", "কোস্ট গার্ড হাতিয়া স্টেশন"),
        ("জোনাল কমান্ডার, কোস্ট গার্ড দক্ষিণ জোন", "জেলা মৎস্য কর্মকর্তা"),
        ("ডেপুটি কমান্ডার, বাংলাদেশ কোস্ট গার্ড পূর্ব জোন",),
        ("ট্রাফিক ইন্সপেক্টর, চৌমুহনী জোন",),
        # A unit told by its place goes on the body before it, whose it is behind the unit.
        ("হাইওয়ে পুলিশ, মাদারীপুর রিজিয়ন",),
        ("পরিবেশ বাঁচাও আন্দোলন, রাজশাহী শাখা",),
        ("Highway Police, Comilla Region", "Tourist Police, Kuakata Zone"),
        ("পানি উন্নয়ন বোর্ড", "হিসাব শাখা"),
        ("অধিনায়ক, শেরপুর ব্যাটালিয়ন, বিজিবি", "পুলিশ সুপার"),
        ("Company Commander, Teknaf Camp, RAB-15"),
        ("ডিপো ম্যানেজার, বাঘাবাড়ী ডিপো, পদ্মা অয়েল কোম্পানি",),
        # Only which of many is meant.
        ("উপজেলা শিক্ষা অফিসার, স্ব স্ব উপজেলা", "ট্যাগ অফিসার"),
        ("চেয়ারম্যান, স্ব স্ব ইউনিয়ন পরিষদ", "ট্যাগ অফিসার"),
        ("শাখা ব্যবস্থাপক, নিজ নিজ শাখা",),
        ("উপজেলা নির্বাহী অফিসার", "স্ব স্ব দপ্তর প্রধান"),
        ("জেলা তথ্য অফিসার", "সকল দপ্তর"),
    ],
)
def test_units_and_groups_behind_a_comma(names: tuple[str, ...] | str) -> None:
    names = (names,) if isinstance(names, str) else names
    assert split(", ".join(names), known=standard()) == names


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("পৌর প্রশাসক, মেহেরপুর / যুব সংগঠনসমূহ", ("পৌর প্রশাসক, মেহেরপুর", "যুব সংগঠনসমূহ")),
        ("মেয়র, ভোলা পৌরসভা / বাজার কমিটি", ("মেয়র, ভোলা পৌরসভা", "বাজার কমিটি")),
        ("নির্বাহী প্রকৌশলী, সওজ/ এলজিইডি", ("নির্বাহী প্রকৌশলী, সওজ/ এলজিইডি",)),
        ("আহ্বায়ক: জেলা কৃষি অফিসার; সদস্য: উপজেলা প্রকৌশলী, এলজিইডি", ("জেলা কৃষি অফিসার", "উপজেলা প্রকৌশলী, এলজিইডি")),
        ("টিম লিডার- উপজেলা কৃষি অফিসার, সদস্য- উপজেলা মৎস্য অফিসার", ("উপজেলা কৃষি অফিসার", "উপজেলা মৎস্য অফিসার")),
        ("সভাপতি - বাজার কমিটি", ("সভাপতি - বাজার কমিটি",)),
        ("Convener: Dean, Faculty of Science; Member: Registrar", ("Dean, Faculty of Science", "Registrar")),
        (
            "উপপরিচালক, বিএডিসি, যশোর উপজেলা কৃষি অফিসার, অভয়নগর",
            ("উপপরিচালক, বিএডিসি, যশোর", "উপজেলা কৃষি অফিসার, অভয়নগর"),
        ),
    ],
)
def test_slashes_roles_and_places(cell: str, names: tuple[str, ...]) -> None:
    assert split(cell, known=standard()) == names


def test_an_unlisted_name_before_a_bare_post_is_a_person_and_told_unless_he_attended() -> None:
    told = examine("আব্দুল বাছিত, সদস্য; কোষাধ্যক্ষ", known=standard())
    assert told.names == ("আব্দুল বাছিত, সদস্য", "কোষাধ্যক্ষ") and told.doubtful == ("আব্দুল বাছিত, সদস্য",)
    sure = examine("আব্দুল বাছিত, সদস্য", known=standard().with_people({"আব্দুল বাছিত": ""}))
    assert sure.names == ("আব্দুল বাছিত, সদস্য",) and not sure.doubtful
    behind = examine("কোষাধ্যক্ষ, আব্দুল বাছিত", known=standard().with_people({"আব্দুল বাছিত": ""}))
    assert behind.names == ("কোষাধ্যক্ষ, আব্দুল বাছিত",)


def test_who_attended_is_known_in_the_decisions() -> None:
    minutes = read_text(
        "সমবায় সমিতির সভার কার্যবিবরণী\nতারিখ: ১২/০৫/২০২৫\nউপস্থিত সদস্যবৃন্দ:\n১। জনাব আব্দুল বাছিত, সদস্য\n২। জনাব রহিম উদ্দিন, সম্পাদক\n"
        "সিদ্ধান্ত:\n১। খাল খনন করতে হবে।\nবাস্তবায়নে: আব্দুল বাছিত, সদস্য\n২। পোনা ছাড়তে হবে।\nবাস্তবায়নে: সম্পাদক\n"
    )
    assert minutes.decisions[0].offices == ("আব্দুল বাছিত, সদস্য",)
    assert not any(problem.code == "mention_unsure" for problem in minutes.problems)


@pytest.mark.parametrize(
    ("cell", "even"),
    [
        ("Harbour Master, Coast Guard East Zone", ("Coast Guard East Zone",)),
        ("রেঞ্জ কর্মকর্তা, লাউয়াছড়া রেঞ্জ, বিজিবি", ("রেঞ্জ কর্মকর্তা, লাউয়াছড়া রেঞ্জ, বিজিবি",)),
        ("উপজেলা কৃষি অফিসার, নৌ পুলিশ চাঁদপুর অঞ্চল", ()),
        ("নির্বাহী প্রকৌশলী, সড়ক বিভাগ", ()),
        ("সওজ, রাজবাড়ী, এলজিইডি", ()),
    ],
)
def test_where_both_readings_weigh_the_same_it_is_said(cell: str, even: tuple[str, ...]) -> None:
    assert examine(cell, known=standard()).doubtful == even
