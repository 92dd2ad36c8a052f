"""Units, committees and departments between a post and the body whose they are; posts with a place behind their slash."""

import pytest

from minutes.known import standard
from minutes.offices.mentions import examine, split
from minutes.offices.slashed_places import slashed_places
from minutes.read import read_text
from tests.grids.office_cells import HEAD, TAIL


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        # the unit between a post and the body that is called by its letters
        ("নির্বাহী প্রকৌশলী, এনওসিএস ধানমন্ডি, ডিপিডিসি", 1),
        ("উপমহাব্যবস্থাপক, আবিবি-সাভার, তিতাস গ্যাস", 1),
        ("ব্যবস্থাপক, বাফার গোডাউন, বিসিআইসি", 1),
        ("আবাসিক প্রকৌশলী, বিদ্যুৎ সরবরাহ, বিউবো", 1),
        ("তত্ত্বাবধায়ক প্রকৌশলী, পরিচালন ও সংরক্ষণ সার্কেল, নেসকো, রংপুর", 1),
        ("নির্বাহী প্রকৌশলী, জোন-২, খুলনা ওয়াসা", 1),
        ("Zonal Executive Officer, Zone-4, DSCC", 1),
        ("স্ট্রিট লাইট ইন্সপেক্টর, বিদ্যুৎ বিভাগ, গাসিক", 1),
        ("স্টেশন অফিসার, শিবগঞ্জ ফায়ার স্টেশন, বিআরটিএ", 2),
        ("সহকারী কমিশনার (ভূমি), সদর সার্কেল, বিআরটিএ", 2),
        ("নির্বাহী প্রকৌশলী, সওজ, এলজিইডি", 2),
        # posts that are called by letters, and whose they are; a town is asked beside a hospital
        ("PD; DG, DLS", 2),
        ("DMD, DWASA", 1),
        ("সেবা তত্ত্বাবধায়ক, আবাসিক মেডিকেল অফিসার, পৌরসভা", 3),
        ("প্রকৌশলী, পৌরসভা", 1),
        # a part of a body in a post's brackets is not whose the post is
        ("নির্বাহী প্রকৌশলী (বিক্রয় ও বিতরণ বিভাগ-২), ওজোপাডিকো", 1),
        ("উপ-পুলিশ কমিশনার (সদর দপ্তর), আরএমপি", 1),
        ("যুগ্ম পরিচালক (বন্দর), বিআইডব্লিউটিএ", 1),
        # a body that every house has, and the house
        ("সভাপতি, ম্যানেজিং কমিটি, বড়াইগ্রাম উচ্চ বিদ্যালয়", 1),
        ("সভাপতি/সাধারণ সম্পাদক, সিবিএ, কর্ণফুলী পেপার মিলস", 1),
        ("ম্যানেজিং কমিটি, বড়াইগ্রাম উচ্চ বিদ্যালয়", 1),
        ("সভাপতি, ম্যানেজিং কমিটি, প্রধান শিক্ষক", 2),
        # a service and its own department or company; names that nobody lists beside each other
        ("নির্বাহী প্রকৌশলী, সওজ, সড়ক বিভাগ, পটুয়াখালী", 1),
        ("নির্বাহী প্রকৌশলী, এলজিইডি, সড়ক বিভাগ, পটুয়াখালী", 2),
        ("কোম্পানী কমান্ডার, বিজিবি, বুড়িমারী কোম্পানী, অফিসার ইনচার্জ, পাটগ্রাম থানা", 2),
        ("Chief Engineer, South-Eastern Zone, BWDB, Cumilla", 1),
        ("বিভাগীয় প্রধান, বাংলা/ইতিহাস/দর্শন", 1),
        ("পোস্টমাস্টার, নওগাঁ, জয়পুরহাট ও গাইবান্ধা প্রধান ডাকঘর", 1),
        ("Assistant Commissioner (NGO Cell), DC Office, Satkhira", 1),
        ("সহকারী কমিশনার (নেজারত শাখা), বিআরটিএ", 2),
        # two posts of one society
        ("সভাপতি/সম্পাদক, সংশ্লিষ্ট বাজার কমিটি", 1),
        ("সাধারণ সম্পাদক/কোষাধ্যক্ষ, হাউজিং সোসাইটি", 1),
        ("সভাপতি/সেক্রেটারি, সংশ্লিষ্ট মসজিদ কমিটি ও ইমাম", 2),
        ("ম্যানেজার/সভাপতি, কৃষক সমবায় সমিতি লিঃ", 1),
        ("প্রধান শিক্ষক/সভাপতি, ম্যানেজিং কমিটি", 2),
        # who leads the whole house is not of one department
        ("নির্বাহী পরিচালক, হিসাব বিভাগ", 2),
        ("উপপরিচালক, হিসাব বিভাগ", 1),
        ("উপসচিব (আইন-১), বাজেট শাখা", 2),
        ("যুগ্মপ্রধান (পরিকল্পনা), স্থানীয় সরকার বিভাগ", 1),
        # posts in English that say what they do
        ("Chief Planning, BWDB; Project Director", 2),
        ("Chief (Planning), DAE", 1),
        ("Director Finance, HR Department", 2),
        # the place of a house that every place has
        ("স্টেশন সদর দপ্তর, রামু সেনানিবাস ও সিইও", 2),
        ("রেলওয়ে থানা, কমলাপুর ও আরএনবি ইন্সপেক্টর", 2),
        # courts, phases, voltages, trades, offices
        ("যুগ্ম জেলা জজ, ১ম আদালত, সিনিয়র সহকারী জজ, সদর আদালত", 2),
        ("প্রকল্প পরিচালক, পানি সম্পদ ব্যবস্থাপনা প্রকল্প, ২য় পর্যায়", 1),
        ("সহকারী প্রকৌশলী, ৩৩/১১ কেভি উপকেন্দ্র, শিবগঞ্জ", 1),
        ("ঊর্ধ্বতন উপ-সহকারী প্রকৌশলী/পথ, আজিমনগর", 1),
        ("সহকারী প্রকৌশলী/বিদ্যুৎ লাইন পরিদর্শক", 2),
        ("নির্বাহী প্রকৌশলী, বিবিবি-১, ২ ও ৩", 1),
        ("ইনচার্জ, ডেল্টা লাইফ ইন্স্যুরেন্স, ঝিনাইদহ সার্ভিস সেন্টার", 1),
        ("ক্যাশিয়ার, মসজিদ কমিটি", 1),
        ("উপজেলা প্রশিক্ষক/প্রশিক্ষিকা", 1),
        ("দপ্তর/সংস্থা প্রধান (সকল) এবং শাখা-৪", 2),
        ("উপজেলা স্বাস্থ্য ও প: প: কর্মকর্তা", 1),
        ("শাখা ব্যবস্থাপক (সকল) প্যানেল আইনজীবী", 2),
        ("বিদ্যুৎ মিস্ত্রী, ওয়ার্ড ৬ ও ৭ এর সহায়ক কর্মকর্তা", 2),
        ("প্যানেল চেয়ারম্যান-১ ও ৭ নং ওয়ার্ড সদস্য", 2),
    ],
)
def test_whose_a_unit_is(cell: str, names: int) -> None:
    found = examine(cell, known=standard())
    assert (len(found.names), found.doubtful) == (names, ()), found.names


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("উপপরিচালক, এএসসি, বিএডিসি", "উপপরিচালক, এএসসি, বিএডিসি"),
        ("নৌ-পুলিশ ফাঁড়ি, নলচিরা", "নৌ-পুলিশ ফাঁড়ি, নলচিরা"),
    ],
)
def test_what_nobody_lists_is_joined_and_asked_about(cell: str, name: str) -> None:
    assert examine(cell, known=standard()).doubtful == (name,)


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["ডিটিও/আজিমপাড়", "ডিসিও/আজিমপাড় ও ডিইএন-১/আজিমপাড়"], {"আজিমপাড়"}),
        (["সিওপিএস/পশ্চিম, সিসিএম (কার্গো)/পশ্চিম"], {"পশ্চিম"}),
        (["ডিটিও/আজিমপাড়", "ডিটিও/আজিমপাড়"], set()),  # one post alone
        (["কর্মকর্তা/কর্মচারী, শিক্ষক/কর্মচারী"], set()),
        (["ইউএনও/সংশ্লিষ্ট, ওসি/সংশ্লিষ্ট", "ডিসি/এসপি, ইউএনও/এসপি"], set()),
        (["ইউএনও/তারিখ, ওসি/তারিখ"], set()),
    ],
)
def test_a_place_stands_behind_the_slash_of_several_posts(lines: list[str], places: set[str]) -> None:
    assert slashed_places(lines) == places


def test_posts_with_such_a_place_are_each_one_office() -> None:
    orders = "১। তালিকা দিতে হবে।\nবাস্তবায়নে: ডিটিও/আজিমপাড়\n২। গেট মেরামত করতে হবে।\nবাস্তবায়নে: ডিসিও/আজিমপাড়, ডিএমই (লোকো)/আজিমপাড়"
    minutes = read_text("\n".join((*HEAD, "সিদ্ধান্ত:", orders, *TAIL)))
    assert [one.offices for one in minutes.decisions] == [
        ("ডিটিও/আজিমপাড়",),
        ("ডিসিও/আজিমপাড়", "ডিএমই (লোকো)/আজিমপাড়"),
    ]


def test_places_of_a_paper_are_known_in_any_spelling_of_their_letters() -> None:
    known = standard().with_places(["আজিমপাড়"])
    assert known.is_place("আজিমপাড়") and not standard().is_place("আজিমপাড়")
    assert split("ডিটিও/আজিমপাড়", known=known) == ("ডিটিও/আজিমপাড়",)
