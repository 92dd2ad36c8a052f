import random
import time
from datetime import date
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from places import Courtesy, Level, courtesy_of, find_offices, find_post, find_posts, posts, usual_posts
from places.posts import names_of, post_key


def test_there_are_enough_posts_each_with_its_own_names() -> None:
    assert len(posts()) >= 120
    assert len({post.key for post in posts()}) == len(posts())
    owner: dict[str, str] = {}
    for post in posts():
        for name in names_of(post):
            assert owner.setdefault(post_key(name), post.key) == post.key, name


@pytest.mark.parametrize("post", posts(), ids=lambda post: post.key)
def test_every_post_is_found_by_each_of_its_names(post) -> None:  # type: ignore[no-untyped-def]
    assert {find_post(name) for name in names_of(post)} == {post}
    assert find_post(f"{post.titles[0].text}, মাগুরা") == post


NAMES = {
    "ইউএনও": "uno",
    "UNO": "uno",
    "ইউ.এন.ও": "uno",
    "ডিসি মহোদয়": "deputy_commissioner",
    "এডিসি (সার্বিক)": "adc_general",
    "এডিসি রাজস্ব": "adc_revenue",
    "অতিরিক্ত জেলা প্রশাসক(শিক্ষা ও আইসিটি), মাগুরা": "adc_education_ict",
    "পিআইও": "project_implementation_officer",
    "এসপি": "superintendent_of_police",
    "এসি (ল্যান্ড)": "ac_land",
    "ওসি": "officer_in_charge",
    "অফিসার ইনচার্জ, কুলাউড়া থানা": "officer_in_charge",
    "সহঃ প্রোগ্রামার (সকল), মাগুরা": "upazila_ict_officer",
    "সহকারী প্রোগ্রামার, আলমডাঙ্গা, দামুড়হুদা ও জীবননগর": "upazila_ict_officer",
    "উপজেলা আইসিটি অফিসার": "upazila_ict_officer",
    "প্রোগ্রামার, মাগুরা": "district_ict_officer",
    "জেলা আইসিটি কর্মকর্তা": "district_ict_officer",
    "নির্বাহি প্রকৌশলি, এলজিইডি, পঞ্চগড়": "xen_lged",
    "নির্বাহী প্রকৌশলী (সওজ)": "xen_rhd",
    "উপ-পরিচালক (পরিবার পরিকল্পনা)": "dd_family_planning",
    "উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর, খামারবাড়ি": None,
    "জেলা শিক্ষা অফিস": "district_education_officer",
    "জেলা শিক্ষা কর্মকর্তা": "district_education_officer",
    "জেলা প্রশাসকের কার্যালয়": "deputy_commissioner",
    "সিভিল সার্জন এর কার্যালয়": "civil_surgeon",
    "উপজেলা নির্বাহী অফিসারের কার্যালয়, শ্রীপুর, মাগুরা": "uno",
    "শ্রীপুর উপজেলা নির্বাহী অফিসার": "uno",
    "মাগুরা সদর উপজেলা কৃষি অফিস": "upazila_agriculture_officer",
    "উপজেলা শিক্ষা অফিসার": "upazila_education_officer",
    "উপজেলা মাধ্যমিক শিক্ষা অফিসার (সকল)": "upazila_secondary_education_officer",
    "মাননীয় সংসদ সদস্য, মাগুরা - ১": "member_of_parliament",
    "উপপরিচালক": None,
    "নির্বাহী প্রকৌশলী": None,
    "নার্সিং সুপারভাইজার": None,
    "স্ব স্ব দপ্তর প্রধান": None,
    "মাগুরা": None,
    "": None,
}


@pytest.mark.parametrize("text", NAMES)
def test_a_post_is_known_by_what_people_call_it_and_no_other_is_made_up(text: str) -> None:
    found = find_post(text)
    assert (found and found.key) == NAMES[text]


def test_titles_are_those_of_the_day() -> None:
    post = find_post("জেলা আইসিটি অফিসার")
    assert post is not None
    assert post.title(date(2022, 3, 14)) == "প্রোগ্রামার"
    assert post.title(date(2026, 3, 14)) == "জেলা আইসিটি অফিসার"
    junior = find_post("সহকারী প্রোগ্রামার")
    assert junior is not None
    assert junior.title(date(2024, 8, 11)) == "সহকারী প্রোগ্রামার"
    assert junior.title(date(2024, 8, 12)) == "উপজেলা আইসিটি অফিসার"


def test_dated_titles_leave_no_day_without_one() -> None:
    for post in posts():
        for earlier, later in zip(post.titles, post.titles[1:], strict=False):
            assert earlier.until is not None and later.since is not None
            assert (later.since - earlier.until).days == 1


def test_a_new_committee_starts_with_the_posts_of_its_level() -> None:
    district_posts = {post.key for post in usual_posts(Level.DISTRICT)}
    assert {
        "deputy_commissioner",
        "adc_education_ict",
        "district_ict_officer",
        "uno",
        "civil_surgeon",
    } <= district_posts
    upazila_posts = {post.key for post in usual_posts(Level.UPAZILA)}
    assert {
        "uno",
        "upazila_chairman",
        "upazila_ict_officer",
        "project_implementation_officer",
    } <= upazila_posts
    assert "member_of_parliament" not in district_posts | upazila_posts  # advisers: copies, never tasks
    assert usual_posts(Level.NATIONAL) == ()


COURTESIES = {
    Courtesy.SUPERIOR: ("জেলা প্রশাসক, মাগুরা", "পুলিশ সুপার", "সচিব, তথ্য ও যোগাযোগ প্রযুক্তি বিভাগ", "যুগ্মসচিব (প্রশাসন)"),
    Courtesy.REPRESENTATIVE: (
        "মাননীয় সংসদ সদস্য, মাগুরা-১",
        "মেয়র, বোদা পৌরসভা",
        "চেয়ারম্যান, গোপালপুর ইউপি",
        "উপজেলা চেয়ারম্যান",
    ),
    Courtesy.PRIVATE: (
        "মেঘলা কমিউনিকেশন লিঃ, ফরিদপুর শাখা",
        "রূপকথা নেটওয়ার্কস লিমিটেড",
        "ব্যবস্থাপক, পূবালী ব্যাংক",
        "Star Cables Ltd.",
    ),
    Courtesy.EQUAL: ("ইউএনও, শ্রীপুর", "সিভিল সার্জন"),
    Courtesy.SUBORDINATE: (
        "সহকারী কমিশনার, জেলা প্রশাসকের কার্যালয়",
        "স্টোর কিপার",
        "ইউনিয়ন পরিষদ সচিব",
        "জেলা মৎস্য কর্মকর্তা",
    ),
}


@pytest.mark.parametrize(
    ("courtesy", "name"), [(c, name) for c, names in COURTESIES.items() for name in names]
)
def test_an_office_is_addressed_by_its_rank(courtesy: Courtesy, name: str) -> None:
    assert courtesy_of(name) is courtesy


OFFICES = (
    *("জেলা শিক্ষা অফিসার, মাগুরা", "উপজেলা শিক্ষা অফিসার, শ্রীপুর", "উপজেলা মাধ্যমিক শিক্ষা অফিসার, শ্রীপুর"),
    *("জেলা প্রাথমিক শিক্ষা অফিসার, মাগুরা", "উপজেলা নির্বাহী অফিসার, শ্রীপুর", "উপজেলা নির্বাহী অফিসার, শালিখা"),
    *("জেলা আইসিটি অফিসার, মাগুরা", "নির্বাহী প্রকৌশলী, এলজিইডি", "নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ", "পুলিশ সুপার, মাগুরা"),
)


def test_the_same_name_is_certain_and_another_wording_nearly_so() -> None:
    assert find_offices("জেলা শিক্ষা অফিসার,মাগুরা।", OFFICES)[0] == (OFFICES[0], 100.0)
    assert find_offices("প্রোগ্রামার, মাগুরা", OFFICES) == [("জেলা আইসিটি অফিসার, মাগুরা", 99.0)]
    assert find_offices("ইউএনও, শ্রীপুর", OFFICES)[0] == ("উপজেলা নির্বাহী অফিসার, শ্রীপুর", 99.0)


def test_district_and_upazila_are_two_offices_however_alike_their_names() -> None:
    for raw, right in (("জেলা শিক্ষ অফিসার", OFFICES[0]), ("উপজেলা শিক্ষ অফিসার, শ্রীপুর", OFFICES[1])):
        first, *others = find_offices(raw, OFFICES)
        assert first[0] == right
        assert first[1] > 85
        assert all(score <= 70 for name, score in others if name in OFFICES[:2])


def test_a_misspelt_name_is_suggested_and_never_certain() -> None:
    name, score = find_offices("নির্বাহী প্রকোশলী, গণপুর্ত", OFFICES)[0]
    assert name == "নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ"
    assert 80 < score < 98


def test_nothing_is_suggested_for_an_office_that_is_not_there() -> None:
    assert find_offices("জেলা মৎস্য কর্মকর্তা", OFFICES) == []
    assert find_offices("", OFFICES) == []


@given(st.text(), st.lists(st.sampled_from(OFFICES), max_size=5))
def test_suggestions_are_of_the_names_given_best_first(raw: str, names: list[str]) -> None:
    found = find_offices(raw, names)
    assert {name for name, _ in found} <= set(names)
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)
    assert isinstance(courtesy_of(raw), Courtesy)


def test_looking_up_is_quick_enough_for_every_mention_of_a_document() -> None:
    find_post("ইউএনও")
    names = list(chain.from_iterable(names_of(post) for post in posts()))
    start = time.perf_counter()
    for name in names:
        find_post(f"{name} ")
    assert (time.perf_counter() - start) / len(names) < 0.1


def spoilt(title: str, chance: random.Random) -> str:
    """`title` with one or two slips of the keys, or two of its words run together."""
    letters = list(title)
    for _ in range(chance.randint(1, 2)):
        at = chance.randrange(1, len(letters))
        match chance.randrange(4):
            case 0:
                del letters[at]
            case 1:
                letters.insert(at, chance.choice("কতনরসািেু"))
            case 2:
                letters[at] = chance.choice("কতনরসািেু")
            case _:
                letters = list("".join(letters).replace(" ", "", 1))
    return "".join(letters)


def test_the_post_meant_by_a_misspelt_title_is_among_the_first_three() -> None:
    chance = random.Random(11)
    asked = found = 0
    for post in usual_posts(Level.DISTRICT) + usual_posts(Level.UPAZILA):
        for _ in range(4):
            raw = spoilt(post.titles[-1].text, chance)
            if find_post(raw) is None:
                asked += 1
                found += post.key in [near.key for near, _ in find_posts(raw)[:3]]
    assert asked > 100
    assert found / asked >= 0.95


@pytest.mark.parametrize("name", ["হাওর নেটওয়ার্ক লিঃ", "আলোকবর্তিকা ফাউন্ডেশন", "মেসার্স সততা অক্সিজেন লিঃ"])
def test_a_company_is_like_no_post(name: str) -> None:
    assert find_posts(name) == ()


def test_no_two_posts_share_a_name_even_without_spaces() -> None:
    owners: dict[str, str] = {}
    for post in posts():
        for name in names_of(post):
            key = post_key(name).replace(" ", "")
            assert owners.setdefault(key, post.key) == post.key, name
