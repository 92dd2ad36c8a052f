"""Committees whose name a head leaves in doubt, and what is no part of a name."""

import pytest

from minutes.read import read_text


@pytest.mark.parametrize(
    ("head", "committee", "asked"),
    [
        (
            "জেলা প্রশাসকের কার্যালয়, ভোলা (স্থানীয় সরকার শাখা) জেলা নিবন্ধন টাস্কফোর্স এর মে ২০২৫ মাসের সভার কার্যবিবরণী",
            "জেলা নিবন্ধন টাস্কফোর্স",
            False,
        ),
        (
            "সোনাপুর উপজেলা ভ্যান শ্রমিক ইউনিয়ন\nরেজিঃ নং-২৭১৯\nসাধারণ সভার কার্যবিবরণী",
            "সোনাপুর উপজেলা ভ্যান শ্রমিক ইউনিয়ন",
            True,
        ),
        ("চরপাড়া বাজার বণিক সমিতি\n\nবণিক সমিতির কার্যকরী পরিষদের সভার কার্যবিবরণী", None, True),
        ("সোনাপুর উচ্চ বিদ্যালয়\nম্যানেজিং কমিটির ৫ম সভার কার্যবিবরণী", "ম্যানেজিং কমিটি", False),
        ("সোনাপুর বণিক সমিতি\nউপ-কমিটির সভার কার্যবিবরণী", "উপ-কমিটি", True),  # which one?
    ],
)
def test_a_committee_that_may_be_named_otherwise_is_asked_for(
    head: str, committee: str | None, asked: bool
) -> None:
    minutes = read_text(
        f"{head}\nসভাপতি: জনাব মোঃ রফিকুল ইসলাম, সভাপতি\nতারিখ: ১২/০৫/২০২৫\nসিদ্ধান্ত-১: খাল খনন করতে হবে।\nবাস্তবায়নে: সম্পাদক\n"
        "সিদ্ধান্ত-২: বাঁধ মেরামত করতে হবে।\nবাস্তবায়নে: কোষাধ্যক্ষ\nসভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"
    )
    assert committee is None or minutes.committee == committee
    assert any(one.code == "committee_unsure" for one in minutes.problems) == asked
