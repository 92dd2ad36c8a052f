"""A cell of implementers is told apart by what is known, not by its punctuation. "‖" parts the mentions."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from minutes.known import Known, standard
from minutes.offices.mentions import Mentions, examine, split

# What joins: a place or institution behind a post, words that wait for a post, names with a joiner inside.
CELLS = """
জেন্ডার প্রোমোটার, শমশেরনগর ও আলীনগর
চারু ও কারুকলা শিক্ষক ‖ প্রধান শিক্ষক
প্রধান শিক্ষক ‖ দল নির্বাচক ‖ মেশিন ফিক্সার
উপজেলা নির্বাহী অফিসার ‖ সকল ইউনিয়ন পরিষদ
সংগীত শিক্ষক টাঙ্গাইল ‖ নৃত্য শিক্ষক ফেনী
জেলা প্রশাসক, ভোলা
উপজেলা নির্বাহী অফিসার (সকল), ভোলা ‖ পুলিশ সুপার, ভোলা
প্রোগ্রামার ‖ সহকারী প্রোগ্রামার (সকল)
প্রোগ্রামার, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর, ভোলা ‖ জেলা তথ্য অফিসার
সহকারী প্রোগ্রামার, লালমোহন, চরফ্যাশন ও মনপুরা
উপজেলা নির্বাহী অফিসার, বোদা/দেবীগঞ্জ/আটোয়ারী ‖ সিভিল সার্জন
উপজেলা নির্বাহী অফিসার- সদর/দৌলতখান
উপজেলা নির্বাহী অফিসার দৌলতখান, মনপুরা
জেলা প্রশাসক ভোলা ‖ পুলিশ সুপার ভোলা
নির্বাহী প্রকৌশলী, সড়ক ও জনপথ বিভাগ, ভোলা ‖ নির্বাহী প্রকৌশলী, এলজিইডি, ভোলা
নির্বাহী প্রকৌশলী, এলজিইডি/সওজ/গণপূর্ত
নির্বাহী প্রকৌশলী (এলজিইডি) ‖ নির্বাহী প্রকৌশলী (সওজ)
উপপরিচালক, পরিবার পরিকল্পনা ‖ সিভিল সার্জন
উপপরিচালক, স্থানীয় সরকার, ভোলা
উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর, ভোলা ‖ সিভিল সার্জন
জেলা শিক্ষা অফিসার ‖ নির্বাহী প্রকৌশলী, শিক্ষা প্রকৌশল অধিদপ্তর
পুলিশ সুপার ‖ পল্লী বিদ্যুৎ সমিতি ‖ জেলা/উপজেলা শিক্ষা অফিসার ‖ মেয়র, ভোলা পৌরসভা
উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা ‖ সিভিল সার্জন, ভোলা
উপজেলা কৃষি, মৎস্য ও প্রাণিসম্পদ কর্মকর্তা
উপজেলা প্রকৌশলী ‖ উপজেলা আনসার ও ভিডিপি কর্মকর্তা ‖ অফিসার ইনচার্জ, মনপুরা থানা
অফিসার ইনচার্জ, দুর্গাপুর ও কলমাকান্দা থানা
জেলা কমান্ড্যান্ট, আনসার ও ভিডিপি ‖ সকল উপজেলা আনসার ও ভিডিপি কর্মকর্তা
ফায়ার সার্ভিস ও সিভিল ডিফেন্স ‖ বিআরটিএ ‖ জেলা ট্রাফিক পুলিশ
জেলা মহিলা বিষয়ক কর্মকর্তা ‖ ব্র্যাক ‖ আশা
স্ব স্ব দপ্তর/ সংস্থা প্রধান ‖ প্রোগ্রামার, ভোলা
স্ব স্ব শিক্ষা প্রতিষ্ঠান প্রধান ‖ সহকারী প্রোগ্রামার (সংশ্লিষ্ট উপজেলা)
সকল দপ্তর ও সংস্থা প্রধান ‖ এলজিইডি
সংশ্লিষ্ট উপজেলা নির্বাহী অফিসার ‖ সংশ্লিষ্ট ইউপি চেয়ারম্যান ‖ সংশ্লিষ্ট সকল
জেলা ও উপজেলা পর্যায়ের সকল দপ্তর প্রধান
উপজেলা নির্বাহী অফিসার, সকল
অধ্যক্ষ ‖ প্রধান শিক্ষক, সকল শিক্ষা প্রতিষ্ঠান
ব্যবস্থাপক, সোনালী ব্যাংক লিঃ, ভোলা শাখা
মেঘনা নেটওয়ার্ক লিঃ, বরিশাল শাখা ‖ প্রোগ্রামার, ভোলা
সভাপতি, চেম্বার অব কমার্স এন্ড ইন্ডাস্ট্রি, ভোলা
সহকারী কমিশনার, আইসিটি শাখা, জেলা প্রশাসকের কার্যালয়, ভোলা
সদস্য-সচিব, জেলা ইনোভেশন টিম
ইউএনও (সকল) ‖ এসি ল্যান্ড (সকল) ‖ ওসি, মনপুরা থানা
ডিডি, যুব উন্নয়ন ‖ ডিডি, সমাজসেবা
কৃষি বিভাগ ‖ মৎস্য বিভাগ
Executive Engineer, LGED ‖ Upazila Agriculture Officer (all), Bhola
UH&FPO (all) ‖ Deputy Director, Family Planning
"""


def cases() -> list[tuple[str, tuple[str, ...]]]:
    lines = [line for line in CELLS.strip().split("\n") if line]
    return [(mark, tuple(line.split(" ‖ "))) for line in lines for mark in (", ", "; ", " ও ", "/", "\n")]


@pytest.mark.parametrize(("mark", "names"), [case for case in cases() if case[0] in (", ", "; ")])
def test_mentions_are_told_apart_behind_commas_and_semicolons(mark: str, names: tuple[str, ...]) -> None:
    assert split(mark.join(names), known=standard()) == names


@pytest.mark.parametrize(
    ("mark", "names"), [case for case in cases() if case[0] in ("\n", " ও ") and len(case[1]) > 1]
)
def test_mentions_are_told_apart_behind_joiners_and_line_breaks(mark: str, names: tuple[str, ...]) -> None:
    assert split(mark.join(names), known=standard()) == names


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("সিভিল সার্জন, ভোলা।", ("সিভিল সার্জন, ভোলা",)),
        ("সিভিল সার্জন।জেলা তথ্য অফিসার।", ("সিভিল সার্জন", "জেলা তথ্য অফিসার")),
        ("জেলা শিক্ষা অফিসার), প্রোগ্রামার", ("জেলা শিক্ষা অফিসার", "প্রোগ্রামার")),
        ("১। ইউএনও, সদর ২। ওসি, মনপুরা থানা", ("ইউএনও, সদর", "ওসি, মনপুরা থানা")),
        ("(ক) সিভিল সার্জন (খ) জেলা তথ্য অফিসার", ("সিভিল সার্জন", "জেলা তথ্য অফিসার")),
        ("• সিভিল সার্জন\n• জেলা তথ্য অফিসার", ("সিভিল সার্জন", "জেলা তথ্য অফিসার")),
        ("উপজেলা স্বাস্থ্য ও পরিবার\nপরিকল্পনা কর্মকর্তা", ("উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা",)),
        ("বাস্তবায়নে: জেলা তথ্য অফিসার", ("জেলা তথ্য অফিসার",)),
        ("মাননীয় সংসদ সদস্য, ভোলা - ১", ("মাননীয় সংসদ সদস্য, ভোলা - ১",)),
        ("সহঃ প্রোগ্রামার (সকল), ভোলা", ("সহঃ প্রোগ্রামার (সকল), ভোলা",)),
        ("", ()),
        (" , ; ।", ()),
    ],
)
def test_marks_around_mentions_are_no_part_of_them(cell: str, names: tuple[str, ...]) -> None:
    assert split(cell, known=standard()) == names


@pytest.mark.parametrize(
    ("cell", "doubtful"),
    [
        ("সিভিল সার্জন, অমুকতমুক কখগ", ("অমুকতমুক কখগ",)),
        ("অমুকতমুক কখগ", ()),
        ("জেলা কালচারাল অফিসার, অজানা", ("জেলা কালচারাল অফিসার, অজানা",)),
        ("জেলা কালচারাল অফিসার, অজানাপুর", ()),  # it ends as places do
        ("রতন সেন, মেঘনা নেটওয়ার্ক লিঃ", ("রতন সেন, মেঘনা নেটওয়ার্ক লিঃ",)),
        ("জেলা তথ্য অফিসার, ভোলা", ()),
    ],
)
def test_what_is_not_certain_is_said(cell: str, doubtful: tuple[str, ...]) -> None:
    assert examine(cell, known=standard()).doubtful == doubtful


def test_a_line_with_its_own_number_begins_an_office() -> None:
    cell = "১. জেলা প্রাথমিক শিক্ষা অফিসার, নাটোর\n২. নাটোর পৌরসভা\n৩. প্রধান শিক্ষক\n৪. শেরপুর জেলা পরিষদ"
    names = ("জেলা প্রাথমিক শিক্ষা অফিসার, নাটোর", "নাটোর পৌরসভা", "প্রধান শিক্ষক", "শেরপুর জেলা পরিষদ")
    assert split(cell, known=standard()) == names


def test_without_any_knowledge_the_grammar_of_posts_still_holds() -> None:
    nothing = Known((), is_place=lambda text: text == "ভোলা")
    assert split("প্রোগ্রামার, ভোলা, জেলা বীজ প্রত্যয়ন অফিসার ও স্ব স্ব দপ্তর প্রধান", known=nothing) == (
        "প্রোগ্রামার, ভোলা",
        "জেলা বীজ প্রত্যয়ন অফিসার",
        "স্ব স্ব দপ্তর প্রধান",
    )


PIECES = st.sampled_from(
    [
        "প্রোগ্রামার",
        "ভোলা",
        "জেলা তথ্য অফিসার",
        "এলজিইডি",
        "(সকল)",
        "স্ব স্ব দপ্তর",
        "কৃষি",
        "রতন সেন",
        "লিঃ",
        ",",
        "/",
        "ও",
        "\n",
        "(",
        ")",
        ";",
        "১।",
        "-",
    ]
)


@settings(max_examples=150)
@example(["(", "১।", "প্রোগ্রামার", ",", "প্রোগ্রামার"])
@given(st.lists(PIECES, max_size=14))
@example(["প্রোগ্রামার", "প্রোগ্রামার", "ও", "(সকল)"])
@example(["রতন সেন", ",", "(সকল)", "লিঃ"])
def test_no_word_of_a_cell_is_lost_or_made_up(pieces: list[str]) -> None:
    cell = " ".join(pieces)
    words = [word for name in split(cell, known=standard()) for word in name.split()]
    assert set("".join(words)) <= set(cell)
    for word in ("প্রোগ্রামার", "ভোলা", "এলজিইডি"):
        assert "".join(words).count(word) == cell.count(word)


def test_a_paper_that_lists_an_office_tells_whose_a_post_is() -> None:
    known = standard().with_listed(["সমন্বয়ক, আলোকবর্তিকা, যশোর", "প্রকল্প পরিচালক, পরিকল্পনা শাখা"])
    assert examine("সমন্বয়ক, আলোকবর্তিকা", known=known) == Mentions(names=("সমন্বয়ক, আলোকবর্তিকা",))
    assert examine("প্রকল্প পরিচালক\nপরিকল্পনা শাখা", known=known) == Mentions(names=("প্রকল্প পরিচালক পরিকল্পনা শাখা",))
