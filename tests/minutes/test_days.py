"""Dates, time limits and natures."""

from datetime import date

import pytest

from committee.values import Nature
from minutes.decided.natures import propose
from minutes.words.dates import find_dates
from minutes.words.deadlines import Deadline, in_column, in_text, nearer, reckoned

MEETING = date(2022, 3, 14)


@pytest.mark.parametrize(
    ("text", "raw", "day"),
    [
        ("তারিখ ১৪/০৩/২০২২ খ্রিঃ সকাল", "১৪/০৩/২০২২ খ্রিঃ", date(2022, 3, 14)),
        ("২৪ জুলাই, ২০২৩ খ্রিষ্টাব্দ, সোমবার", "২৪ জুলাই, ২০২৩ খ্রিষ্টাব্দ, সোমবার", date(2023, 7, 24)),
        ("১৫.২.২৪", "১৫.২.২৪", date(2024, 2, 15)),
        ("আগামী ১২ই ফেব্রুয়ারি/২৪ তারিখ", "১২ই ফেব্রুয়ারি/২৪", date(2024, 2, 12)),
        ("৩০ জুন’২৩ এর মধ্যে", "৩০ জুন’২৩", date(2023, 6, 30)),
        ("২৯ মাঘ/৩০ বঙ্গাব্দ", "২৯ মাঘ/৩০ বঙ্গাব্দ", date(2024, 2, 12)),
        ("২১শে ফেব্রুয়ারি ২০২৪", "২১শে ফেব্রুয়ারি ২০২৪", date(2024, 2, 21)),
        ("জুন ৩০, ২০২২", "জুন ৩০, ২০২২", date(2022, 6, 30)),
        ("2024-02-15", "2024-02-15", date(2024, 2, 15)),
        ("14th March 2022", "14th March 2022", date(2022, 3, 14)),
        ("২৪ চৈত্র ১৪২৮", "২৪ চৈত্র ১৪২৮", date(2022, 4, 7)),
        ("৮ ফাল্গুন ১৪৩০ বঙ্গাব্দ", "৮ ফাল্গুন ১৪৩০ বঙ্গাব্দ", date(2024, 2, 21)),
    ],
)
def test_a_date_is_read_as_offices_write_it(text: str, raw: str, day: date) -> None:
    assert [(one.raw, one.day) for one in find_dates(text)] == [(raw, day)]


@pytest.mark.parametrize(
    "text",
    [
        "৫৬.০৪.৫৫০০.০০০.০৬.০০১.২০.৯",
        "৪.২.১",
        "৩২/০১/২০২২",
        "৩০ ফেব্রুয়ারি ২০২২",
        "৫ মেট্রিক টন",
        "১৪ মার্চ",
        "০১৭১১-১২৩৪৫৬",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


def test_a_day_may_stand_behind_its_month() -> None:
    assert [(one.raw, one.day) for one in find_dates("জুন মাসের ৩ তারিখের মধ্যে", near=MEETING)] == [
        ("জুন মাসের ৩", date(2022, 6, 3))
    ]


def test_a_weekday_that_does_not_fit_is_noticed() -> None:
    assert find_dates("২০/০৬/২০১৪খ্রিঃ রোজ মঙ্গল বার")[0].weekday_wrong
    assert not find_dates("২০/০৬/২০১৪খ্রিঃ রোজ শুক্রবার")[0].weekday_wrong


def test_a_date_without_a_year_is_the_first_after_the_day_at_hand() -> None:
    assert find_dates("৩০ জুনের মধ্যে", near=MEETING)[0].day == date(2022, 6, 30)
    assert find_dates("৫ জানুয়ারি", near=MEETING)[0].day == date(2023, 1, 5)


@pytest.mark.parametrize(
    ("text", "phrase", "day"),
    [
        ("কাজ ১৫.০৮.২০২২ তারিখের মধ্যে শেষ করতে হবে।", "১৫.০৮.২০২২ তারিখের মধ্যে", date(2022, 8, 15)),
        ("আগামী ৩০ জুনের মধ্যে দিতে হবে।", "আগামী ৩০ জুনের মধ্যে", date(2022, 6, 30)),
        ("১৫ জুলাইয়ের মধ্যে দিতে হবে।", "১৫ জুলাইয়ের মধ্যে", date(2022, 7, 15)),
        ("আগামী ২৫ মার্চ ২০২২ তারিখে করতে হবে।", "আগামী ২৫ মার্চ ২০২২ তারিখে", date(2022, 3, 25)),
        ("প্রতি মাসের ৫ তারিখের মধ্যে দিতে হবে।", "প্রতি মাসের ৫ তারিখের মধ্যে", None),
        ("আগামী সভায় উপস্থাপন করবেন।", "আগামী সভায়", None),
        ("আগামী সভার পূর্বে দিতে হবে।", "আগামী সভার পূর্বে", None),
        ("পরবর্তী মাসিক সভার পূর্বেই দিতে হবে।", "পরবর্তী মাসিক সভার পূর্বেই", None),
        ("আগামী ৭ (সাত) কর্মদিবসের মধ্যে দিতে হবে।", "আগামী ৭ (সাত) কর্মদিবসের মধ্যে", None),
        ("জুন/২০২৩ মাসের মধ্যে শেষ করতে হবে।", "জুন/২০২৩ মাসের মধ্যে", None),
        ("চলতি অর্থবছরের মধ্যে শেষ করতে হবে।", "চলতি অর্থবছরের মধ্যে", None),
        ("আগামী রবিবারের মধ্যে দিতে হবে।", "আগামী রবিবারের মধ্যে", None),
        ("চলতি মাসেই নিষ্পত্তি করতে হবে।", "চলতি মাসেই", None),
        ("থানায় আজ রাতের মধ্যে বিদ্যুৎ সংযোগ দিতে হবে।", "আজ রাতের মধ্যে", MEETING),
        ("অর্থ আদায়ের পরবর্তী কার্যদিবসের মধ্যে জমা করতে হবে।", "আদায়ের পরবর্তী কার্যদিবসের মধ্যে", None),
        ("কার্যপত্র সভার ৭ দিন পূর্বে পাঠাতে হবে।", "সভার ৭ দিন পূর্বে", None),
        ("ক্যাম্পের সময়সূচী এক সপ্তাহ আগে মাইকিং করতে হবে।", "এক সপ্তাহ আগে", None),
        ("বরাদ্দপ্রাপ্ত সার ২০ তারিখের মধ্যে উত্তোলন করবেন।", "২০ তারিখের মধ্যে", None),
        ("বিবরণী জুন মাসের ৩ তারিখের মধ্যে দাখিল করবেন।", "জুন মাসের ৩ তারিখের মধ্যে", date(2022, 6, 3)),
        ("ভর্তির শেষ তারিখ ২০.০৮.২০২২ নির্ধারণ করা হলো।", "২০.০৮.২০২২", date(2022, 8, 20)),
        ("সমাবেশ ৩১/০৫/২০২২ তারিখে করতে হবে।", "৩১/০৫/২০২২ তারিখে", date(2022, 5, 31)),
        ("আগামী সভায় উপস্থিত হয়ে প্রতিবেদন দাখিল করবেন।", "আগামী সভায়", None),
        ("হাজিরা প্রতি সোমবার থানায় গ্রহণ করতে হবে।", "প্রতি সোমবার", None),
        ("প্রতি রবিবার ও বুধবার গ্রাম আদালত বসবে", "প্রতি রবিবার ও বুধবার", None),
        ("বাজার দর প্রতিদিন আপলোড করিতে হইবে।", "প্রতিদিন", None),
        ("তালিকা প্রতি তিন মাস অন্তর হালনাগাদ করতে হবে।", "প্রতি তিন মাস অন্তর", None),
        ("তালিকা ৩ (তিন) মাস পর পর হালনাগাদ করতে হবে।", "৩ (তিন) মাস পর পর", None),
        ("প্রতি ৩ মাসে একবার হালনাগাদ করতে হবে।", "প্রতি ৩ মাসে একবার", None),
        ("কমিটির সভা প্রতি সপ্তাহে করতে হবে।", "প্রতি সপ্তাহে", None),
        ("প্রতি সোমবার সভা করে ৭ দিনের মধ্যে কার্যবিবরণী দিতে হবে।", "৭ দিনের মধ্যে", None),
        ("Returns shall be sent every month.", "every month", None),
        ("Shelters shall be cleaned by 20 May 2022.", "by 20 May 2022", date(2022, 5, 20)),
        ("It shall be done within 7 days.", "within 7 days", None),
        ("তালিকা আগামী ১০ মে’র মধ্যে প্রেরণ করতে হবে।", "আগামী ১০ মে’র মধ্যে", date(2022, 5, 10)),
        ("ডিসেম্বর’২৩ এর মধ্যে কাজ শেষ করতে হবে।", "ডিসেম্বর’২৩ এর মধ্যে", None),
        ("বাঁধ পৌষ মাসের মধ্যে মেরামত করিতে হইবে।", "পৌষ মাসের মধ্যে", None),
        ("বৈশাখের শেষ সপ্তাহে মেলা করতে হবে।", "বৈশাখের শেষ সপ্তাহে", None),
        ("সার মাসের ১ম সপ্তাহের মধ্যে উত্তোলন করতে হবে।", "মাসের ১ম সপ্তাহের মধ্যে", None),
        ("লগবই মাস শেষে পরীক্ষা করতে হবে।", "মাস শেষে", None),
        ("চার্টার প্রতি প্রান্তিকের প্রথম সপ্তাহে হালনাগাদ করতে হবে।", "প্রতি প্রান্তিকের প্রথম সপ্তাহে", None),
        ("চিমনি বার্ষিক পরিদর্শনের পূর্বেই মেরামত করতে হবে।", "বার্ষিক পরিদর্শনের পূর্বেই", None),
        ("সভার পূর্বে প্রতিবেদন মুদ্রণ করিতে হইবে।", "সভার পূর্বে", None),
        ("বই জুলাই টার্ম শুরুর এক সপ্তাহ আগে দিতে হবে।", "জুলাই টার্ম শুরুর এক সপ্তাহ আগে", None),
        ("পর্যটন মৌসুমের পূর্বে কলাতলী মোড়ে ইউ-টার্ন চালু করতে হবে।", "পর্যটন মৌসুমের পূর্বে", None),
        ("মিটার আগামী দুই প্রান্তিকের মধ্যে প্রতিস্থাপন করতে হবে।", "আগামী দুই প্রান্তিকের মধ্যে", None),
    ],
)
def test_a_time_limit_is_found_in_the_words(text: str, phrase: str, day: date | None) -> None:
    assert in_text(text, MEETING) == Deadline(phrase=phrase, day=day)


@pytest.mark.parametrize(
    "text",
    [
        "দ্রুত সচল রাখতে হবে।",
        "নিয়মিত পরিদর্শন করতে হবে।",
        "ছাত্রদের মধ্যে বিতরণ করতে হবে।",
        "১৫.০৫.২০২২ তারিখের পত্র মোতাবেক কাজ করতে হবে।",
        "০১.০২.২০২২ তারিখে জারিকৃত পরিপত্র অনুসরণ করতে হবে।",
        "আগামী সভায় সকলকে উপস্থিত থাকার জন্য অনুরোধ করা হলো।",
        "পরবর্তী সভায় বীজ উইং এর প্রতিনিধিকে আমন্ত্রণ জানাতে হবে।",
        "৩ বছরের মধ্যে হস্তান্তর করা যাবে না মর্মে অঙ্গীকারনামা নিতে হবে।",
        "প্রতিদিনের পাইকারি দর প্রচার করতে হবে।",
        "প্রতি সপ্তাহে ন্যূনতম ১টি মোবাইল কোর্ট পরিচালনা করতে হবে।",
        "প্রতিদিন ২টি টিম বাজার পরিদর্শন করবে।",
        "প্রতি মাসে অনুষ্ঠিত সভার ছবি সংরক্ষণ করতে হবে।",
    ],
)
def test_other_words_set_no_limit(text: str) -> None:
    assert in_text(text, MEETING) is None


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("৩০.০৬.২০২৩", Deadline(phrase="৩০.০৬.২০২৩", day=date(2023, 6, 30))),
        ("চলমান", Deadline(phrase="চলমান")),
        ("অবিলম্বে", Deadline(phrase="অবিলম্বে")),
        ("১৫ দিন", Deadline(phrase="১৫ দিন")),
        ("-", None),
        ("নিয়মিত", None),
        ("দ্রুত", None),
        ("", None),
    ],
)
def test_a_time_column_is_kept_as_printed_unless_it_sets_no_limit(
    cell: str, expected: Deadline | None
) -> None:
    assert in_column(cell, MEETING) == expected


def test_the_nearer_limit_counts() -> None:
    early, late = Deadline(phrase="ক", day=date(2022, 5, 1)), Deadline(phrase="খ", day=date(2022, 6, 1))
    open_ended, meeting = Deadline(phrase="চলমান"), Deadline(phrase="আগামী সভায়")
    assert nearer(late, early) == early
    assert nearer(early, late) == early
    assert nearer(open_ended, meeting) == meeting
    assert nearer(open_ended, Deadline(phrase="প্রতি সোমবার")) == open_ended
    assert nearer(None, late) == late
    assert nearer(early, meeting) == early


@pytest.mark.parametrize(
    ("text", "column", "nature", "words"),
    [
        ("কোন সংশোধনী না থাকায় দৃঢ়ীকরণ করা হলো।", "", Nature.FORMAL, "সংশোধনী না থাকায়"),
        ("সভাপতি সকলকে উপস্থিত থাকার অনুরোধ করেন।", "", Nature.FORMAL, "সভাপতি সকলকে উপস্থিত থাকার অনুরোধ করেন"),
        ("উহা সর্বসম্মতিক্রমে অনুমোদিত হয়।", "", Nature.FORMAL, "সর্বসম্মতিক্রমে অনুমোদিত"),
        ("গত সভার কার্যবিবরণী দৃঢ়ীকরণ করা হলো এবং কপি প্রেরণ করতে হবে।", "", Nature.ONE_OFF, ""),
        ("ল্যাব নিয়মিত পরিদর্শন করতে হবে।", "", Nature.STANDING, "নিয়মিত"),
        ("প্রতি মাসে প্রতিবেদন দিতে হবে।", "", Nature.STANDING, "প্রতি মাসে"),
        ("ডেঙ্গু কর্নার খুলতে হবে।", "চলমান", Nature.STANDING, "চলমান"),
        ("প্রাচীর মেরামত করতে হবে।", "", Nature.ONE_OFF, ""),
    ],
)
def test_a_nature_is_proposed_with_its_words(text: str, column: str, nature: Nature, words: str) -> None:
    assert propose(text, column, dated=False) == (nature, words)


def test_a_day_to_be_done_by_makes_a_decision_end() -> None:
    assert propose("তালিকা নিয়মিত হালনাগাদ করতে হবে।", "", dated=True) == (Nature.ONE_OFF, "")


@pytest.mark.parametrize(
    ("text", "asked", "nature"),
    [
        ("১২ জন নূতন আজীবন সদস্যের আবেদন মঞ্জুর করা হইল।", False, Nature.FORMAL),
        ("দোকানঘর সর্বোচ্চ দরদাতাকে বরাদ্দের অনুমোদন দেওয়া হলো।", False, Nature.FORMAL),
        ("দোকানঘর সর্বোচ্চ দরদাতাকে বরাদ্দের অনুমোদন দেওয়া হলো।", True, Nature.ONE_OFF),
        ("বিষয়টি স্থগিত রাখা হলো।", False, Nature.FORMAL),
        ("বিদায়ী কর্মকর্তাকে ক্রেস্ট প্রদান করা হলো।", False, Nature.FORMAL),
        ("বন বিভাগকে ধন্যবাদ জানানো হয়।", True, Nature.FORMAL),
        ("Applications of two societies for membership are approved.", True, Nature.FORMAL),
        ("Bills shall be paid as soon as they are approved.", True, Nature.ONE_OFF),
    ],
)
def test_what_is_done_by_being_decided_is_formal(text: str, asked: bool, nature: Nature) -> None:
    assert propose(text, "", dated=False, asked=asked)[0] is nature


def test_a_day_that_comes_round_every_year_is_no_day() -> None:
    limit = in_column("প্রতি বছর ৩১ ডিসেম্বর", date(2024, 1, 10))
    assert limit is not None
    found = reckoned(limit, date(2024, 1, 10))
    assert (found.day, found.recurring) == (None, "yearly")
