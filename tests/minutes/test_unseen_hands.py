"""What papers of unseen offices showed, and no grid varies: cards without a foot, labels in words, lists in two columns."""

from datetime import date

import pytest

from minutes.attendance.lists_in_columns import one_below_the_other
from minutes.decided.actors import actors_in
from minutes.head.titles import committee_in_titles
from minutes.known import standard
from minutes.model import Minutes
from minutes.offices.mentions import split
from minutes.read import read, read_text
from minutes.words.reckoning import reckon

HEAD = """জেলা মৎস্য কমিটির ২৩তম সভার কার্যবিবরণী
সভাপতি: জনাব আবিদ হাসান চৌধুরী
তারিখ: ১২/০৩/২০২৪
"""
ORDER = "জেলেদের তালিকা পাঠাতে হবে।"
CLOSING = "সভাপতি সভার সমাপ্তি ঘোষণা করেন।\n"


def page(*rows: tuple[str, ...], above: str = "", below: str = "") -> Minutes:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    lines = "".join(f"<p>{line}</p>" for line in (HEAD + above).split("\n"))
    return read(
        f"<html><body>{lines}<table>{cells}</table><p>{below}</p></body></html>".encode(), "page.html"
    )


def test_a_card_of_item_and_decision_needs_no_implementer() -> None:
    (one,) = page(("আলোচ্যসূচি ৫৪.১", "শিক্ষক নিয়োগ।"), ("সিদ্ধান্ত", "দুই জনকে নিয়োগ দেওয়া হলো।")).decisions
    assert (one.agenda_no, one.agenda_title, one.text) == ("৫৪.১", "শিক্ষক নিয়োগ", "দুই জনকে নিয়োগ দেওয়া হলো।")


def test_people_above_the_decisions_in_one_table_are_people() -> None:
    minutes = page(
        ("ক্রমিক", "নাম ও পদবি", "সংস্থা"),
        ("১", "জনাব আবিদ হাসান, জেলা প্রশাসক", "জেলা প্রশাসন"), ("২", "ডাঃ করিম হোসেন, সিভিল সার্জন", "স্বাস্থ্য"),
        ("ক্রমিক", "সিদ্ধান্ত", "বাস্তবায়নকারী"), ("১", ORDER, "পুলিশ সুপার"),
    )  # fmt: skip
    assert [one.post for one in minutes.attendance] == ["জেলা প্রশাসক", "সিভিল সার্জন"]
    assert [one.text for one in minutes.decisions] == [ORDER]


def test_what_only_announces_the_table_below_is_no_decision() -> None:
    said = "৫। উপস্থিতি : পরিশিষ্ট-ক।\n৬। সিদ্ধান্ত : আলোচনা শেষে নিম্নলিখিত সিদ্ধান্তসমূহ গৃহীত হয়-"
    minutes = page(("ক্রঃ", "সিদ্ধান্তসমূহ", "বাস্তবায়নকারী"), ("ক।", ORDER, "পুলিশ সুপার"), above=said)
    assert [one.text for one in minutes.decisions] == [ORDER]


def test_labels_count_in_words_and_follow_a_list_of_people() -> None:
    people = "উপস্থিত সদস্যবৃন্দ-\n১. রফিক উদ্দিন, সভাপতি\n২. শ্যামল নাথ, দপ্তর সম্পাদক\n"
    minutes = read_text(f"{HEAD}{people}সিদ্ধান্ত-এক\n{ORDER}\nসিদ্ধান্ত-দুই\nচাঁদা আদায় করতে হবে।\n{CLOSING}")
    assert [(one.agenda_no, one.number) for one in minutes.decisions] == [(None, "এক"), (None, "দুই")]


def test_whoever_is_the_chair_signs_with_his_post() -> None:
    minutes = read_text(f"{HEAD}সিদ্ধান্ত: {ORDER}\n{CLOSING}স্বাক্ষরিত/-\n(আবিদ হাসান চৌধুরী)\nজেলা প্রশাসক\nও সভাপতি")
    assert minutes.chair_post == "জেলা প্রশাসক"


def test_labels_of_the_forces_end_in_a_danda() -> None:
    head = (
        "ক্যান্টিন পরিচালনা পর্ষদের সভার কার্যবিবরণী\n১। সভার তারিখ, সময় ও স্থান।  ৩০ অক্টোবর ২০২৫, ১০০০ ঘটিকা, সভাকক্ষ।\n"
        "২। সভাপতি।  মেজর তানভীর আহমেদ, উপ-অধিনায়ক।\n"
    )
    minutes = read_text(f"{head}সিদ্ধান্ত: {ORDER}\n{CLOSING}")
    assert (minutes.chair, minutes.meeting_time_raw, minutes.venue) == (
        "মেজর তানভীর আহমেদ",
        "১০০০ ঘটিকা",
        "সভাকক্ষ",
    )


def test_a_resolution_is_labelled_by_its_verb() -> None:
    minutes = read_text(
        "MINUTES OF THE 58TH MEETING OF THE CLAIMS COMMITTEE\nDate: 16 October 2025\nAgenda 1: Accounts\n"
        "Resolved that the accounts be approved.\nAgenda 2: Claims\nFour claims were reviewed.\nResolved that:\n"
        "2.1 Claim F-112 be settled. (Action: Head of Claims)\n2.2 Claim F-120 be re-examined. (Action: Company Secretary)\n"
        "There being no other business, the meeting ended with thanks to the Chair.\n"
    )
    assert [one.text for one in minutes.decisions] == [
        "the accounts be approved.", "Claim F-112 be settled.", "Claim F-120 be re-examined.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["১. ক\t৩. গ", "২. খ\t৪. ঘ"], ["১. ক", "২. খ", "৩. গ", "৪. ঘ"]),
        (["১. ক  ২. খ", "৩. গ  ৪. ঘ"], ["১. ক", "২. খ", "৩. গ", "৪. ঘ"]),
        (["১. ক ৩. গ", "২. খ ৬. ঘ"], ["১. ক ৩. গ", "২. খ ৬. ঘ"]),  # no list counts so
        (["১. অতিরিক্ত কমিশনার-১, ২", "২. গার্ড ফাইল"], ["১. অতিরিক্ত কমিশনার-১, ২", "২. গার্ড ফাইল"]),
    ],
)
def test_lists_in_two_columns_are_one(lines: list[str], told: list[str]) -> None:
    assert one_below_the_other(lines) == told


def test_a_year_before_the_word_is_no_count_of_months() -> None:
    assert reckon("নভেম্বর/২০২৫ মাসের মধ্যে", date(2025, 10, 9)) == date(2025, 11, 30)


def test_a_region_belongs_to_the_post_before_it() -> None:
    names = ("প্রধান প্রকৌশলী, দক্ষিণ-পশ্চিমাঞ্চল, বাপাউবো, খুলনা", "জেলা প্রশাসক, সাতক্ষীরা")
    assert split(" ও ".join(names), known=standard()) == names


def test_a_councils_member_director_is_one() -> None:
    names = ("সদস্য পরিচালক (শস্য), বিএআরসি", "সচিব, বিএডিসি")
    assert split(" ও ".join(names), known=standard()) == names


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("চাঁদা আদায়ের জন্য সাধারণ সম্পাদককে দায়িত্ব দেওয়া হয়।", ("সাধারণ সম্পাদক",)),
        ("তালিকা রেজিস্ট্রার দপ্তরে প্রেরণের জন্য ল্যাব ইনচার্জকে অনুরোধ করা হলো।", ("ল্যাব ইনচার্জ",)),
        ("পরামর্শক সেবার কর্মপরিধি সুনির্দিষ্ট করতে হবে;", ()),
    ],
)
def test_who_is_entrusted_acts(text: str, actors: tuple[str, ...]) -> None:
    assert actors_in(text, standard()) == actors


@pytest.mark.parametrize(
    ("head", "committee"),
    [
        (["রাজস্ব পর্যালোচনা সভা: আগস্ট, ২০২৫", "কার্যবিবরণী"], "রাজস্ব পর্যালোচনা সভা"),
        (
            ["উপজেলা পরিষদ, চরপাড়া", "উপজেলা দুর্যোগ ব্যবস্থাপনা কমিটি", "নভেম্বর/২৫ মাসের সভার কার্যবিবরণী"],
            "উপজেলা দুর্যোগ ব্যবস্থাপনা কমিটি",
        ),
    ],
)
def test_who_met_stands_over_a_bare_title(head: list[str], committee: str) -> None:
    assert committee_in_titles(head, None)[0] == committee
