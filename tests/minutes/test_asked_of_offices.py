"""Names of offices and limits that may be read either way: the reader asks; what a paper means surely it does not ask about."""

from dataclasses import replace

import pytest

from minutes.document import Document
from minutes.doubting.second_look import second_look
from minutes.known import standard
from minutes.model import Decision, Kind, Minutes
from minutes.offices.mentions import examine

ORDER = "ঘাটের ইজারা নবায়ন করতে হবে।"


def decision(**values: object) -> Decision:
    plain = Decision(
        agenda_no="১",
        agenda_title="",
        discussion="",
        number="১.১",
        text=ORDER,
        implementer_raw="",
        offices=("জেলা তথ্য অফিসার",),
    )
    return replace(plain, **values)  # type: ignore[arg-type]


def codes(*decisions: Decision) -> list[str]:
    minutes = Minutes(kind=Kind.MINUTES, decisions=decisions)
    return [one.code for one in second_look(Document(blocks=(), format="text"), minutes, standard())]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("সংরক্ষণ ও চলাচল কর্মকর্তা, আহসানগঞ্জ এলএসডি", 1),
        ("এস্টেট ও আইন কর্মকর্তা", 1),
        ("সাধারণ সম্পাদক, শ্রমিক ও কর্মচারী ইউনিয়ন", 1),
        ("চেয়ারম্যান, ধারা ও জুগলী ইউনিয়ন পরিষদ", 1),
        ("নির্বাহী প্রকৌশলী, নাটোর/পাবনা-২", 1),
        ("কোম্পানী কমান্ডার, বিজিবি, বাসুদেবপুর/মংলা বিওপি", 1),
        ("নির্বাহী প্রকৌশলী, ট্যুরিস্ট পুলিশ, কুয়াকাটা জোন", 2),
    ],
)
def test_what_is_surely_one_office_or_two_is_no_question(cell: str, names: int) -> None:
    read = examine(cell, known=standard())
    assert (len(read.names), read.doubtful) == (names, ())


@pytest.mark.parametrize(
    "cell",
    [
        "ব্যবস্থাপক, শ্রী গোপাল চন্দ্র মোহন্ত",
        "প্রকল্প পরিচালক\nপরিকল্পনা শাখা, বিএমডিএ",
        "প্রতিবন্ধী বিষয়ক কর্মকর্তা, প্রতিবন্ধী পরিচর্যা ও আশ্রয় কেন্দ্র",
    ],
)
def test_what_may_be_one_office_or_two_is_asked(cell: str) -> None:
    assert len(examine(cell, known=standard()).doubtful) == 1


@pytest.mark.parametrize(
    "name",
    [
        "উপজেলা মহিলা বিষয়ক কর্মকর্তা সাব-রেজিস্ট্রার সাঘাটা",
        "সংশ্লিষ্ট প্রতিষ্ঠান প্রধান উপজেলা মাধ্যমিক শিক্ষা অফিসার",
        "জামালপুর উপপরিচালক, ফায়ার সার্ভিস ও সিভিল ডিফেন্স",
        "প্রধান শিক্ষক (সকল) ঐ",
        "বাস্তবায়নকারী",
        "৪",
        'জেলা তথ্য অফিসার"',
    ],
)
def test_a_name_that_holds_more_or_less_than_an_office_is_asked_about(name: str) -> None:
    assert codes(decision(offices=(name,))) == ["mention_unsure"]


@pytest.mark.parametrize(
    "name",
    [
        "হিসাব সহকারী কাম কম্পিউটার অপারেটর",
        "সিভিল সার্জন এর প্রতিনিধি",
        "কেন্দুয়া উপজেলা কৃষি অফিসার",
        "সহ-সভাপতি (২)",
        "সদস্য সচিব",
    ],
)
def test_one_office_of_several_words_is_no_question(name: str) -> None:
    assert codes(decision(offices=(name,))) == []


def test_names_numbered_as_the_decisions_that_share_their_cell_are_asked_about() -> None:
    names = ("অফিসার ইনচার্জ, কমলগঞ্জ থানা (৬)", "উপজেলা মাধ্যমিক শিক্ষা অফিসার (৭)")
    shared = [
        decision(number=number, implementer_raw="\n".join(names), offices=names) for number in ("৬", "৭")
    ]
    assert codes(*shared) == ["implementer_division_unsure"] * 2


@pytest.mark.parametrize(
    "limit", ["সকল প্রকল্প", "১৫ দিন। সাজেকে যানজট নিয়ে বক্তব্য রাখেন", "অবিলম্বে ৭)", "চলমান ক্রমিক ০৪ বিষয়: প্রচার"]
)
def test_a_limit_that_tells_of_no_time_or_of_more_is_asked_about(limit: str) -> None:
    assert codes(decision(deadline=limit)) == ["limit_odd"]


@pytest.mark.parametrize(
    "limit", ["৭ কর্মদিবস", "আগামী ৩১/১০/২০২৪ খ্রিঃ তারিখের মধ্যে", "নবমী", "এপ্রিল/২৫", "Next Board meeting", "ঐ"]
)
def test_a_limit_is_no_question(limit: str) -> None:
    assert codes(decision(deadline=limit)) == []
