"""Printed implementers become offices, groups, advisers or questions."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from committee.expansion import (
    Expansion,
    Group,
    GroupKind,
    NewOffice,
    Office,
    Outcome,
    Registry,
    Remembered,
    assign,
    expand,
)
from committee.named import may_be_office
from committee.values import Nature, Reporting
from places import district, posts
from places.model import Courtesy, Level

OWN = Office(id=1, name="প্রোগ্রামার", post="district_ict_officer")
EDUCATION = Office(id=2, name="জেলা শিক্ষা অফিসার", post="district_education_officer")
COMPANY = Office(id=3, name="নকশা নেটওয়ার্কস লিঃ", courtesy=Courtesy.PRIVATE)
MAGURA = Registry(
    level=Level.DISTRICT,
    district="magura",
    on=date(2022, 4, 1),
    offices=(OWN, EDUCATION, COMPANY),
    own_office_id=1,
)
CHUADANGA = replace(MAGURA, district="chuadanga", offices=(OWN,))
PANCHAGARH = replace(MAGURA, district="panchagarh", offices=(OWN,))
HEALTH = Office(id=1, name="উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা", post="upazila_health_officer")
KULAURA = Registry(
    level=Level.UPAZILA,
    district="moulvibazar",
    upazila="moulvibazar.kulaura",
    on=date(2023, 7, 30),
    offices=(HEALTH,),
)


def names(expansion: Expansion) -> list[str]:
    return [office.name for office in expansion.all_offices]


def registered(registry: Registry, *mentions: str) -> Registry:
    """The registry after the offices of these mentions were registered."""
    for mention in mentions:
        new = expand(mention, registry).new
        offices = (
            Office(id=100 + len(registry.offices) + at, name=n.name, post=n.post, place=n.place)
            for at, n in enumerate(new)
        )
        registry = replace(registry, offices=(*registry.offices, *offices))
    return registry


# Posts and places


def test_a_known_post_alone_is_registered_without_asking() -> None:
    found = expand("পুলিশ সুপার", MAGURA)
    assert found.outcome is Outcome.OFFICES and not found.offices
    assert [(new.name, new.post, new.place) for new in found.new] == [
        ("পুলিশ সুপার", "superintendent_of_police", "magura")
    ]
    assert found.new[0].courtesy is Courtesy.SUPERIOR


@pytest.mark.parametrize(
    "mention",
    [
        *("প্রোগ্রামার", "প্রোগ্রামার, মাগুরা", "প্রোগ্রামার, মাগুরা।", "প্রোগ্রামার (মাগুরা)", "জেলা আইসিটি অফিসার"),
        *("জেলা আইসিটি অফিসার, মাগুরা", "প্রোগ্রামার, তথ্য ও যোগাযোগ প্রযুক্তি অধিদপ্তর", "মাগুরা জেলার প্রোগ্রামার"),
    ],
)
def test_the_programmer_is_one_office_whatever_he_is_called(mention: str) -> None:
    found = expand(mention, MAGURA)
    assert found.outcome is Outcome.OFFICES and found.offices == (OWN,) and not found.new


def test_the_office_registered_under_the_new_title_is_found_by_the_old() -> None:
    ict = Office(id=9, name="জেলা আইসিটি অফিসার, মাগুরা")
    assert expand("প্রোগ্রামার", replace(MAGURA, offices=(ict,))).offices == (ict,)


def test_new_offices_get_the_title_in_force() -> None:
    mention = "সহকারী প্রোগ্রামার, শ্রীপুর"
    assert names(expand(mention, MAGURA)) == ["সহকারী প্রোগ্রামার, শ্রীপুর"]
    assert names(expand(mention, replace(MAGURA, on=date(2025, 1, 1)))) == ["উপজেলা আইসিটি অফিসার, শ্রীপুর"]


@pytest.mark.parametrize(
    "mention",
    [
        *("সহঃ প্রোগ্রামার (সকল), মাগুরা", "সহকারী প্রোগ্রামার (সকল)", "সকল সহকারী প্রোগ্রামার", "সহকারী প্রোগ্রামারগণ"),
        *("উপজেলা আইসিটি অফিসার (সকল উপজেলা)", "সকল উপজেলার সহকারী প্রোগ্রামার"),
    ],
)
def test_all_of_an_upazila_post_is_one_office_an_upazila(mention: str) -> None:
    found = expand(mention, MAGURA)
    upazilas = district("magura").upazilas
    assert found.outcome is Outcome.OFFICES
    assert [new.place for new in found.new] == [upazila.code for upazila in upazilas]
    assert names(found) == [f"সহকারী প্রোগ্রামার, {upazila.bn}" for upazila in upazilas]


def test_several_places_are_several_offices() -> None:
    found = expand("সহকারী প্রোগ্রামার, আলমডাঙ্গা, দামুড়হুদা ও জীবননগর", CHUADANGA)
    assert names(found) == [f"সহকারী প্রোগ্রামার, {place}" for place in ("আলমডাঙ্গা", "দামুড়হুদা", "জীবননগর")]


def test_places_may_be_parted_by_slashes() -> None:
    found = expand("উপজেলা নির্বাহী অফিসার, বোদা/দেবীগঞ্জ/আটোয়ারী", PANCHAGARH)
    assert {new.place for new in found.new} == {f"panchagarh.{u}" for u in ("boda", "debiganj", "atwari")}


@pytest.mark.parametrize(
    "mention", ["ইউএনও, শ্রীপুর", "শ্রীপুর উপজেলা নির্বাহী অফিসার", "উপজেলা নির্বাহী কর্মকর্তা (শ্রীপুর)", "UNO Sreepur"]
)
def test_one_upazilas_officer_in_several_wordings(mention: str) -> None:
    known = registered(MAGURA, "উপজেলা নির্বাহী অফিসার (সকল)")
    found = expand(mention, known)
    assert [office.name for office in found.offices] == ["উপজেলা নির্বাহী অফিসার, শ্রীপুর"]


def test_what_is_registered_once_is_not_new_again() -> None:
    known = registered(MAGURA, "উপজেলা নির্বাহী অফিসার, শ্রীপুর")
    found = expand("উপজেলা নির্বাহী অফিসার (সকল), মাগুরা", known)
    assert len(found.offices) == 1 and len(found.new) == len(district("magura").upazilas) - 1


def test_sadar_is_the_districts_own() -> None:
    for mention in ("উপজেলা নির্বাহী অফিসার, মাগুরা সদর", "উপজেলা নির্বাহী অফিসার, সদর"):
        assert [new.place for new in expand(mention, MAGURA).new] == ["magura.sadar"]


def test_a_post_of_another_district_is_a_question() -> None:
    assert expand("সিভিল সার্জন, যশোর", MAGURA).outcome is Outcome.UNKNOWN
    assert expand("উপজেলা নির্বাহী অফিসার, বোদা", MAGURA).outcome is Outcome.UNKNOWN


def test_an_upazila_post_without_a_place_is_a_question_about_the_upazilas() -> None:
    found = expand("সহকারী প্রোগ্রামার", MAGURA)
    assert found.outcome is Outcome.GROUP and found.group is None and found.kind is GroupKind.POST
    assert len(found.members) == len(district("magura").upazilas)


def test_in_an_upazilas_committee_its_posts_stand_in_the_upazila() -> None:
    found = expand("উপজেলা প্রকৌশলী", KULAURA)
    assert [(new.name, new.place) for new in found.new] == [("উপজেলা প্রকৌশলী", "moulvibazar.kulaura")]
    assert names(expand("অফিসার ইনচার্জ, কুলাউড়া থানা", KULAURA)) == ["অফিসার ইনচার্জ"]
    assert names(expand("উপজেলা প্রকৌশলী (সকল)", KULAURA)) == ["উপজেলা প্রকৌশলী"]


def test_in_an_upazilas_committee_district_posts_say_their_district() -> None:
    for mention in ("সিভিল সার্জন", "সিভিল সার্জন, মৌলভীবাজার"):
        assert names(expand(mention, KULAURA)) == ["সিভিল সার্জন, মৌলভীবাজার"]


def test_the_district_after_an_upazila_only_says_where_it_is() -> None:
    assert names(expand("উপজেলা নির্বাহী অফিসার, কুলাউড়া, মৌলভীবাজার", KULAURA)) == ["উপজেলা নির্বাহী অফিসার"]


def test_a_department_after_a_comma_is_part_of_the_post() -> None:
    assert names(expand("নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ, পঞ্চগড়", PANCHAGARH)) == ["নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ"]


def test_the_same_post_of_a_project_is_another_office() -> None:
    found = expand("সহকারী প্রোগ্রামার, নদী গবেষণা প্রকল্প", MAGURA)
    assert found.outcome is Outcome.UNKNOWN and found.suggested is not None
    assert found.suggested.name == "সহকারী প্রোগ্রামার, নদী গবেষণা প্রকল্প"


def test_a_stray_bracket_changes_nothing() -> None:
    assert expand("জেলা শিক্ষা অফিসার)", MAGURA).offices == (EDUCATION,)


# Names, persons, companies


def test_an_office_is_found_by_its_name_with_or_without_the_own_district() -> None:
    plant = Office(id=8, name="সোনালী পাট গবেষণা কেন্দ্র")
    known = replace(MAGURA, offices=(plant,))
    assert expand("সোনালী পাট গবেষণা কেন্দ্র, মাগুরা।", known).offices == (plant,)
    assert expand("সোনালী পাট গবেষনা কেন্দ্র", known).offices == (plant,)


def test_two_offices_that_differ_only_by_the_district_are_not_mixed_up() -> None:
    both = (Office(id=8, name="কল্যাণ সংঘ"), Office(id=9, name="কল্যাণ সংঘ, মাগুরা"))
    known = replace(MAGURA, offices=both)
    assert expand("কল্যাণ সংঘ", known).offices == both[:1]
    assert expand("কল্যাণ সংঘ, মাগুরা", known).offices == both[1:]


def test_a_company_and_its_man_are_the_company() -> None:
    found = expand("অনিল দত্ত, নকশা নেটওয়ার্কস লিঃ", MAGURA)
    assert found.offices == (COMPANY,) and found.contact == "অনিল দত্ত"


def test_an_unknown_company_is_suggested_without_its_man() -> None:
    found = expand("অনিল দত্ত, তারা ক্যাবলস লিঃ", MAGURA)
    assert found.outcome is Outcome.UNKNOWN
    assert found.suggested == NewOffice(name="তারা ক্যাবলস লিঃ", courtesy=Courtesy.PRIVATE, contact="অনিল দত্ত")


def test_a_companys_branch_is_no_person() -> None:
    found = expand("তারা কমিউনিকেশন লিঃ, ফরিদপুর শাখা", MAGURA)
    assert found.contact is None and found.suggested is not None
    assert found.suggested.name == "তারা কমিউনিকেশন লিঃ, ফরিদপুর শাখা"


def test_two_companies_are_no_person() -> None:
    assert expand("তারা ক্যাবলস, নকশা টেলিকম লিঃ", MAGURA).contact is None


def test_a_person_before_his_post_is_the_post() -> None:
    found = expand("জনাব মোঃ আব্দুল করিম, জেলা শিক্ষা অফিসার", MAGURA)
    assert found.offices == (EDUCATION,) and found.contact == "জনাব মোঃ আব্দুল করিম"


def test_a_person_with_his_post_in_brackets_is_the_post() -> None:
    found = expand("মোঃ আব্দুল করিম (জেলা শিক্ষা অফিসার)", MAGURA)
    assert found.offices == (EDUCATION,) and found.contact == "মোঃ আব্দুল করিম"


def test_a_person_in_brackets_beside_his_company_is_the_company() -> None:
    found = expand("নকশা নেটওয়ার্কস লিঃ (অনিল দত্ত)", MAGURA)
    assert found.offices == (COMPANY,) and found.contact == "অনিল দত্ত"


def test_of_a_post_that_many_hold_the_name_must_say_which() -> None:
    for mention in ("প্রধান শিক্ষক", "অধ্যক্ষ, সরকারি কলেজ"):
        found = expand(mention, MAGURA)
        assert found.outcome is Outcome.UNKNOWN and found.suggested is not None
        assert found.suggested.name == mention
        office = Office(id=9, name=mention)
        assert expand(mention, replace(MAGURA, offices=(office,))).offices == (office,)


def test_english_minutes_are_read_too() -> None:
    everybody = [f"উপজেলা নির্বাহী অফিসার, {upazila.bn}" for upazila in district("magura").upazilas]
    for mention in ("Upazila Nirbahi Officer (All), Magura", "All UNOs", "UNO (all)"):
        assert names(expand(mention, MAGURA)) == everybody
    assert expand("Concerned departments", MAGURA).kind is GroupKind.OFFICES


def test_a_person_alone_is_never_an_offices_name() -> None:
    found = expand("মোঃ আব্দুল করিম", MAGURA)
    assert found.outcome is Outcome.UNKNOWN and found.suggested is None and found.contact == "মোঃ আব্দুল করিম"


@pytest.mark.parametrize("words", ["জনাব করিম", "করিম সাহেব", "জনাব করিম, মাগুরা", "জনাব করিম (০১৭১১-০০০০০০)"])
def test_a_person_alone_is_no_office_however_he_is_written(words: str) -> None:
    found = expand(words, MAGURA)
    assert found.person and found.suggested is None and "করিম" in (found.contact or "")


def test_a_person_alone_is_offered_the_office_beside_which_he_was_named_before() -> None:
    known = replace(EDUCATION, contact="জনাব করিম")
    assert expand("জনাব করিম", replace(MAGURA, offices=(known,))).candidates == (known,)


def test_an_institution_named_after_a_person_is_no_person() -> None:
    found = expand("বেগম সালেহা মহিলা কলেজ", MAGURA)
    assert found.contact is None and found.suggested is not None


def test_an_unknown_name_gets_the_nearest_offices_as_suggestions_only() -> None:
    found = expand("জেলা শিক্কা অফিসার", MAGURA)
    assert found.outcome is Outcome.UNKNOWN and EDUCATION in found.candidates


def test_the_member_secretary_is_the_secretarys_own_office() -> None:
    assert expand("সদস্য-সচিব", MAGURA).offices == (OWN,)


@pytest.mark.parametrize("mention", ["", " ", "-", "।", "––"])
def test_a_dash_names_nobody(mention: str) -> None:
    assert expand(mention, MAGURA).outcome is Outcome.DROPPED


# Advisers


@pytest.mark.parametrize(
    "mention",
    [
        *("মাননীয় সংসদ সদস্য, মাগুরা - ১", "সংসদ সদস্য (সকল)", "সংরক্ষিত মহিলা আসনের সংসদ সদস্য", "এমপি মহোদয়"),
        *("মাননীয় প্রতিমন্ত্রী, আইসিটি বিভাগ",),
    ],
)
def test_members_of_parliament_advise(mention: str) -> None:
    found = expand(mention, MAGURA)
    assert found.outcome is Outcome.ADVISER and found.adviser and not found.all_offices


def test_a_member_of_parliament_gets_copies_never_tasks_even_if_he_was_registered() -> None:
    member = Office(id=5, name="সংসদ সদস্য, মাগুরা ১", courtesy=Courtesy.REPRESENTATIVE)
    known = replace(MAGURA, offices=(member, OWN))
    done = assign([expand("সংসদ সদস্য, মাগুরা ১", known), expand("প্রোগ্রামার", known)], known, 1)
    assert done.reporting == (OWN,) and done.advisers == ("সংসদ সদস্য, মাগুরা ১",)


def test_the_cabinet_and_the_prime_ministers_office_are_offices() -> None:
    for mention in ("মন্ত্রিপরিষদ বিভাগ", "প্রধানমন্ত্রীর কার্যালয়"):
        assert expand(mention, MAGURA).outcome is Outcome.UNKNOWN


def test_other_representatives_do_get_tasks() -> None:
    assert expand("মেয়র, মাগুরা পৌরসভা", MAGURA).outcome is Outcome.OFFICES


# Groups


@pytest.mark.parametrize(
    ("mention", "kind"),
    [
        ("স্ব স্ব দপ্তর প্রধান", GroupKind.OFFICES),
        ("স্ব-স্ব দপ্তর/ সংস্থা প্রধান", GroupKind.OFFICES),
        ("নিজ নিজ দপ্তর", GroupKind.OFFICES),
        ("সংশ্লিষ্ট দপ্তর", GroupKind.OFFICES),
        ("সকল দপ্তর প্রধান", GroupKind.OFFICES),
        ("সকল শিক্ষা প্রতিষ্ঠান", GroupKind.SCHOOLS),
        ("স্ব স্ব শিক্ষা প্রতিষ্ঠান প্রধান", GroupKind.SCHOOLS),
        ("স্ব স্ব প্রতিষ্ঠান প্রধান", GroupKind.OFFICES),
        ("সহকারী প্রোগ্রামার (সংশ্লিষ্ট উপজেলা)", GroupKind.POST),
        ("সংশ্লিষ্ট উপজেলা নির্বাহী অফিসার", GroupKind.POST),
        ("ইউপি চেয়ারম্যান (সকল)", GroupKind.OTHER),
        ("সংশ্লিষ্ট সকল", GroupKind.OTHER),
        ("সকল নির্বাহী প্রকৌশলী", GroupKind.OTHER),
    ],
)
def test_a_group_nobody_has_defined_is_a_question(mention: str, kind: GroupKind) -> None:
    found = expand(mention, MAGURA)
    assert found.outcome is Outcome.GROUP and found.group is None and found.kind is kind
    done = assign([found], MAGURA, 1)
    assert [group.key for group in done.groups_open] == [found.key] and not done.who_implements


@pytest.mark.parametrize(
    "mention",
    [
        *("স্ব স্ব দপ্তর প্রধান", "স্ব স্ব দপ্তর/ সংস্থা প্রধান", "নিজ নিজ দপ্তর প্রধানগণ", "স্ব-স্ব অফিস প্রধান।"),
        *("স্ব স্ব দপ্তর প্রধান, মাগুরা",),
    ],
)
def test_the_wordings_of_one_group_are_one_question(mention: str) -> None:
    assert expand(mention, MAGURA).key == expand("স্ব স্ব দপ্তর প্রধান", MAGURA).key


def test_different_groups_are_different_questions() -> None:
    keys = {
        expand(mention, MAGURA).key
        for mention in (
            *("স্ব স্ব দপ্তর প্রধান", "সকল দপ্তর প্রধান", "সংশ্লিষ্ট দপ্তর প্রধান", "স্ব স্ব প্রতিষ্ঠান প্রধান"),
            *("স্ব স্ব শিক্ষা প্রতিষ্ঠান প্রধান", "সংশ্লিষ্ট সহকারী প্রোগ্রামার", "সহকারী প্রোগ্রামার"),
        )
    }
    assert len(keys) == 7


def test_the_concerned_officer_of_whom_there_is_one_is_he() -> None:
    assert expand("সংশ্লিষ্ট জেলা শিক্ষা অফিসার", MAGURA).offices == (EDUCATION,)


def test_offices_of_the_district_are_proposed_as_members_but_no_superior_and_no_company() -> None:
    known = registered(MAGURA, "পুলিশ সুপার", "উপজেলা নির্বাহী অফিসার (সকল)")
    known = replace(
        known,
        offices=tuple(
            replace(o, courtesy=Courtesy.SUPERIOR) if o.name == "পুলিশ সুপার" else o for o in known.offices
        ),
    )
    assert expand("স্ব স্ব দপ্তর প্রধান", known).members == (OWN, EDUCATION)


def schools(known: Registry, *others: str) -> list[str]:
    done = assign([expand(m, known) for m in ("স্ব স্ব শিক্ষা প্রতিষ্ঠান প্রধান", *others)], known, 1)
    return [office.name for office in done.groups_open[0].reporters]


def test_for_schools_the_education_officers_are_proposed() -> None:
    assert schools(MAGURA) == ["জেলা শিক্ষা অফিসার", "জেলা প্রাথমিক শিক্ষা অফিসার", "প্রোগ্রামার"]


def test_an_education_officer_of_the_cell_is_proposed_first() -> None:
    assert schools(MAGURA, "জেলা প্রাথমিক শিক্ষা অফিসার")[0] == "জেলা প্রাথমিক শিক্ষা অফিসার"


def test_schools_are_never_members_unless_asked() -> None:
    assert expand("স্ব স্ব শিক্ষা প্রতিষ্ঠান প্রধান", MAGURA).members == ()


def offices_group(*mentions: str, registry: Registry = MAGURA) -> list[str]:
    done = assign([expand(m, registry) for m in (*mentions, "স্ব স্ব দপ্তর প্রধান")], registry, 1)
    return [office.name for office in done.groups_open[0].reporters]


def test_the_proposed_reporter_is_the_secretarys_own_office_where_the_cell_names_it() -> None:
    assert offices_group("জেলা তথ্য অফিসার", "প্রোগ্রামার")[0] == "প্রোগ্রামার"


def test_else_it_is_another_office_of_the_cell_but_no_superior() -> None:
    assert offices_group("জেলা প্রশাসক", "জেলা তথ্য অফিসার") == ["জেলা তথ্য অফিসার", "প্রোগ্রামার"]


def test_else_it_is_the_secretarys_own() -> None:
    assert offices_group("উপজেলা নির্বাহী অফিসার (সকল)") == ["প্রোগ্রামার"]


def with_group(
    reporting: Reporting, reporter: int | None = None, members: tuple[int, ...] = (2, 3)
) -> Registry:
    key = expand("স্ব স্ব দপ্তর প্রধান", MAGURA).key
    group = Group(id=1, key=key, name="দপ্তর", reporting=reporting, reporter_id=reporter, member_ids=members)
    return replace(MAGURA, groups=(group,))


def settled(registry: Registry, *mentions: str) -> tuple[list[str], list[str]]:
    done = assign([expand(mention, registry) for mention in mentions], registry, 1)
    assert not done.groups_open and not done.who_implements
    return [o.name for o in done.reporting], [o.name for o in done.cooperating]


def test_a_group_that_reports_by_one_has_a_reporter_and_its_members_cooperate() -> None:
    reporting, cooperating = settled(with_group(Reporting.ONE, reporter=1), "স্ব স্ব দপ্তর/সংস্থা প্রধান")
    assert reporting == ["প্রোগ্রামার"] and cooperating == [EDUCATION.name, COMPANY.name]


def test_without_a_reporter_an_office_of_the_same_cell_reports_for_the_group() -> None:
    registry = with_group(Reporting.ONE)
    assert settled(registry, "জেলা শিক্ষা অফিসার", "স্ব স্ব দপ্তর প্রধান") == ([EDUCATION.name], [COMPANY.name])
    assert settled(registry, "স্ব স্ব দপ্তর প্রধান")[0] == ["প্রোগ্রামার"]


def test_in_a_group_reporting_each_every_member_reports() -> None:
    reporting, cooperating = settled(with_group(Reporting.EACH), "জেলা শিক্ষা অফিসার", "স্ব স্ব দপ্তর প্রধান")
    assert reporting == [EDUCATION.name, COMPANY.name] and cooperating == []


def test_a_group_reporting_each_without_members_is_a_question_never_zero_tasks() -> None:
    registry = with_group(Reporting.EACH, members=(77,))
    done = assign([expand("স্ব স্ব দপ্তর প্রধান", registry)], registry, 1)
    assert done.groups_open and not done.reporting


# Remembering


def test_a_remembered_answer_is_not_asked_again() -> None:
    key = expand("তারা ক্যাবলস", MAGURA).key
    known = replace(MAGURA, remembered={key: Remembered(answer="office", office_id=3)})
    assert expand(" তারা  ক্যাবলস। ", known).offices == (COMPANY,)


def test_a_dropped_name_stays_dropped() -> None:
    key = expand("তারা ক্যাবলস", MAGURA).key
    known = replace(MAGURA, remembered={key: Remembered(answer="drop")})
    assert expand("তারা ক্যাবলস", known).outcome is Outcome.DROPPED


def test_a_name_may_be_remembered_as_a_group() -> None:
    registry = with_group(Reporting.EACH)
    key = expand("মাঠ প্রশাসন", registry).key
    known = replace(registry, remembered={key: Remembered(answer="group", group_id=1)})
    assert expand("মাঠ প্রশাসন", known).group == registry.groups[0]


def test_an_answer_about_an_office_that_is_gone_is_asked_again() -> None:
    key = expand("তারা ক্যাবলস", MAGURA).key
    known = replace(MAGURA, remembered={key: Remembered(answer="office", office_id=99)})
    assert expand("তারা ক্যাবলস", known).outcome is Outcome.UNKNOWN


# Assignment


def test_every_office_named_reports_once() -> None:
    done = assign([expand(m, MAGURA) for m in ("প্রোগ্রামার", "প্রোগ্রামার, মাগুরা", "জেলা শিক্ষা অফিসার")], MAGURA, 1)
    assert done.reporting == (OWN, EDUCATION) and done.cooperating == ()


def test_a_new_office_named_twice_is_one() -> None:
    done = assign([expand(m, MAGURA) for m in ("এসপি, মাগুরা", "পুলিশ সুপার")], MAGURA, 1)
    assert [office.name for office in done.reporting] == ["পুলিশ সুপার"]


def test_an_empty_cell_is_the_secretarys_question() -> None:
    done = assign([], MAGURA, 1)
    assert done.who_implements and done.reporting == (OWN,)


def test_an_empty_cell_of_a_formal_decision_is_nobodys() -> None:
    done = assign([], MAGURA, 1, Nature.FORMAL)
    assert not done.who_implements and done.reporting == ()


def test_a_cell_of_advisers_only_leaves_the_question_who_implements() -> None:
    assert assign([expand("মাননীয় সংসদ সদস্য", MAGURA)], MAGURA, 1).who_implements


def test_an_unknown_name_is_asked_once_and_keeps_the_others() -> None:
    done = assign([expand(m, MAGURA) for m in ("প্রোগ্রামার", "তারা ক্যাবলস", "তারা ক্যাবলস।")], MAGURA, 1)
    assert done.reporting == (OWN,) and [e.mention for e in done.unknown] == ["তারা ক্যাবলস।"]


# Laws

printed = st.lists(
    st.sampled_from(
        [
            *("প্রোগ্রামার", "সহকারী প্রোগ্রামার", "(সকল)", "মাগুরা", "শ্রীপুর", "স্ব স্ব", "দপ্তর", "প্রধান", "সকল", "সংশ্লিষ্ট"),
            *(
                "উপজেলা নির্বাহী অফিসার",
                "জেলা শিক্ষা অফিসার",
                ",",
                "/",
                "ও",
                "লিঃ",
                "মোঃ করিম",
                "সংসদ সদস্য",
                "যশোর",
                "(",
                ")",
            ),
        ]
    ),
    max_size=7,
).map(" ".join)


@given(printed | st.text(max_size=40))
def test_whatever_is_printed_becomes_offices_a_question_or_nobody(mention: str) -> None:
    found = expand(mention, MAGURA)
    assert (found.outcome is Outcome.OFFICES) == bool(found.all_offices)
    if found.outcome is Outcome.UNKNOWN:
        assert found.suggested is not None or found.contact
    done = assign([found], MAGURA, 1)
    assert done.reporting or done.unknown or done.groups_open


@given(st.lists(printed, max_size=5))
def test_nobody_reports_twice_and_nobody_both_reports_and_cooperates(mentions: list[str]) -> None:
    registry = with_group(Reporting.ONE)
    done = assign([expand(mention, registry) for mention in mentions], registry, 1)
    everybody = [office.name for office in (*done.reporting, *done.cooperating)]
    assert len(everybody) == len(set(everybody))


def test_every_known_post_registered_by_its_title_is_found_by_all_its_names() -> None:
    for post in posts():
        if post.level is not Level.DISTRICT or post.key == "member_of_parliament":
            continue
        office = Office(id=1, name=post.title(MAGURA.on), post=post.key, courtesy=post.courtesy)
        known = replace(MAGURA, offices=(office,))
        for title in (*(t.text for t in post.titles), *post.aliases):
            assert expand(title, known).offices == (office,), title


# Suggestions and what was remembered


def near(mention: str, registry: Registry = MAGURA) -> list[str]:
    return [office.name for office in expand(mention, registry).candidates[:3]]


@pytest.mark.parametrize(
    ("mention", "right"),
    [
        ("সিভিল সার্জান", "সিভিল সার্জন"),
        ("জেলা তথ্ব অফিচার", "জেলা তথ্য অফিসার"),
        ("উপ-পরিচালক, সমজসেবা", "উপপরিচালক, জেলা সমাজসেবা কার্যালয়"),
        ("নির্বাহী প্রকৌশলী, গনপুর্ত্ত", "নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ"),
        ("উপজেলা মৎস্ব কর্মকর্তা, শ্রীপুর", "উপজেলা মৎস্য কর্মকর্তা, শ্রীপুর"),
    ],
)
def test_a_misspelt_post_that_is_not_registered_yet_is_among_the_first_three(
    mention: str, right: str
) -> None:
    found = expand(mention, MAGURA)
    assert found.outcome is Outcome.UNKNOWN and not found.all_offices
    assert right in near(mention)


def test_a_registered_office_and_its_post_are_offered_once() -> None:
    assert expand("জেলা শিক্কা অফিসার", MAGURA).candidates.count(EDUCATION) == 1


def test_a_post_that_is_said_to_be_elsewhere_is_not_offered() -> None:
    assert "সিভিল সার্জন" not in near("সিভিল সার্জান, যশোর")


@pytest.mark.parametrize(
    "variant",
    ["নদী গবেষণা প্রকল্প (মাগুরা)", "নদী  গবেষনা প্রকল্প, মাগুরা।", "নদীগবেষণা প্রকল্প - মাগুরা", "(নদী গবেষণা প্রকল্প), মাগুরা"],
)
def test_what_was_remembered_is_used_for_variants_of_spelling_brackets_and_spaces(variant: str) -> None:
    key = expand("নদী গবেষণা প্রকল্প, মাগুরা", MAGURA).key
    known = replace(MAGURA, remembered={key: Remembered(answer="office", office_id=2)})
    assert expand(variant, known).offices == (EDUCATION,)


def test_what_was_remembered_of_one_name_is_not_used_for_another() -> None:
    known = replace(MAGURA, remembered={"নদী গবেষণা প্রকল্প": Remembered(answer="drop")})
    assert expand("নদী গবেষণা প্রকল্প (সকল)", known).outcome is not Outcome.DROPPED


@pytest.mark.parametrize(
    ("mention", "places"),
    [
        ("উপজেলা নির্বাহী অফিসার, সদর/শ্রীপুর/শালিখা", ("magura.sadar", "magura.sreepur", "magura.shalikha")),
        ("ইউএনও- সদর ও মহম্মদপুর", ("magura.sadar", "magura.mohammadpur")),
        ("থানা নির্বাহী অফিসার, শ্রীপুর", ("magura.sreepur",)),
        ("উপজেলা প্রাণি সম্পদ কর্মকর্তা, শ্রীপুর", ("magura.sreepur",)),
        ("সহকারী কমিশনার (ভূমি), শ্রীপুর ও শালিখা", ("magura.sreepur", "magura.shalikha")),
    ],
)
def test_places_behind_an_upazila_post_are_its_offices(mention: str, places: tuple[str, ...]) -> None:
    assert tuple(office.place for office in expand(mention, MAGURA).all_offices) == places


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("এক্সইএন, এলজিইডি", "নির্বাহী প্রকৌশলী, এলজিইডি"),
        ("ডিডি, যুব উন্নয়ন", "উপপরিচালক, যুব উন্নয়ন অধিদপ্তর"),
        ("অতিঃ জেলা প্রশাসক (রাজস্ব)", "অতিরিক্ত জেলা প্রশাসক (রাজস্ব)"),
        ("ডি সি", "জেলা প্রশাসক"),
        ("জিএম, পল্লী বিদ্যুৎ সমিতি", "জেনারেল ম্যানেজার, পল্লী বিদ্যুৎ সমিতি"),
        ("Deputy Director, Department of Social Services", "উপপরিচালক, জেলা সমাজসেবা কার্যালয়"),
    ],
)
def test_abbreviations_and_variants_are_the_post(mention: str, name: str) -> None:
    assert names(expand(mention, MAGURA)) == [name]


@pytest.mark.parametrize(
    "words", ["জেলা শিক্ষা অফিসার", "হাওর নেটওয়ার্ক লিঃ", "ইউএনও কেন্দুয়া", "সমাজসেবা কার্যালয়", "এলজিইডি"]
)
def test_what_may_be_an_offices_name(words: str) -> None:
    assert may_be_office(words)


@pytest.mark.parametrize("words", ["জানি না কোনটা", "পরে দেখব", "৩.১", "৩ নম্বরটা কোন অফিসার করবে", "আবদুল করিম"])
def test_what_is_no_offices_name(words: str) -> None:
    assert not may_be_office(words)
