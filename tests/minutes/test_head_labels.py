"""Heads whose labels are questions, pictures, bullets or ended with a danda; titles that are no posts; what signs."""

import pytest

from minutes.model import Minutes
from minutes.read import read_text

BODY = "\n\nসিদ্ধান্ত: ১। কাজ করতে হবে।\nবাস্তবায়নে: সকল সদস্য\n\nসভাপতি সকলকে ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।\n"
TITLE = "জেলা কৃষি কমিটির সভার কার্যবিবরণী⏎"
CHAIR = "সভাপতি: জনাব রতন সেন, জেলা প্রশাসক⏎"
DAY = "তারিখ: ১৫/০২/২০২৪⏎সময়: সকাল ১০টা⏎স্থান: সভাকক্ষ"


def head(text: str, foot: str = "") -> Minutes:
    return read_text((text + BODY + foot).replace("⏎", "\n"))


@pytest.mark.parametrize(
    "lines",
    [
        "সভাপতি জনাব রতন সেন, জেলা প্রশাসক।⏎তারিখ ১৫/০২/২০২৪, বৃহস্পতিবার।⏎সময় সকাল ১০টা।⏎স্থান সভাকক্ষ।",
        "সভার সভাপতি জনাব রতন সেন, জেলা প্রশাসক।⏎সভার তারিখ ১৫-০২-২০২৪, সময় সকাল ১০টা।⏎সভার স্থান সভাকক্ষ।",
        "কবে: ১৫ ফেব্রুয়ারি ২০২৪⏎কখন: সকাল ১০টা⏎কোথায়: সভাকক্ষ⏎কার সভাপতিত্বে: জনাব রতন সেন, জেলা প্রশাসক",
        "সভা: ১৫ ফেব্রুয়ারি ২০২৪, বৃহস্পতিবার, সকাল ১০টা⏎সভার স্থল: সভাকক্ষ⏎সভাপতিত্ব: জনাব রতন সেন, জেলা প্রশাসক",
        "• সভাপতি – জনাব রতন সেন, জেলা প্রশাসক⏎• তারিখ – ১৫/০২/২০২৪⏎• সময় – সকাল ১০টা⏎• স্থান – সভাকক্ষ",
        "তাং ১৫/০২/২৪ ইং, সকাল ১০টা, স্থান: সভাকক্ষ⏎সভাপতিত্ব করেন: জনাব রতন সেন, জেলা প্রশাসক",
        "📅 ১৫/০২/২০২৪ (বৃহস্পতিবার)⏎🕙 সকাল ১০টা⏎📍 সভাকক্ষ⏎👤 সভাপতি – জনাব রতন সেন, জেলা প্রশাসক",
    ],
)
def test_labels_of_other_hands(lines: str) -> None:
    minutes = head(TITLE + lines)
    assert (minutes.chair, minutes.chair_post) == ("জনাব রতন সেন", "জেলা প্রশাসক")
    assert (str(minutes.meeting_date), minutes.meeting_time_raw, minutes.venue) == (
        "2024-02-15",
        "সকাল ১০টা",
        "সভাকক্ষ",
    )


def test_a_sentence_that_begins_with_a_label_is_none() -> None:
    minutes = head(f"{TITLE}{CHAIR}{DAY}⏎স্থান পরিবর্তনের প্রস্তাব করা হয়।⏎তারিখ নির্ধারণ করা হয়।")
    assert (minutes.venue, str(minutes.meeting_date)) == ("সভাকক্ষ", "2024-02-15")


def test_a_place_shown_by_a_picture_counts_less_than_one_labelled() -> None:
    assert head(f"📍 ভৈরব পৌরসভা⏎{TITLE}{CHAIR}{DAY}").venue == "সভাকক্ষ"


@pytest.mark.parametrize("hour", ["বাদ আছর", "বাদ জুমা", "মাগরিবের নামাজের পর", "বাদ এশা"])
def test_the_hours_of_prayer(hour: str) -> None:
    assert head(f"{TITLE}{CHAIR}তারিখ: ১৫/০২/২০২৪⏎সময়: {hour}⏎স্থান: মসজিদ").meeting_time_raw == hour
    said = head(f"{TITLE}অদ্য ১৫/০২/২০২৪ ইং {hour} মসজিদের দোতলায় জেলা কৃষি কমিটির এক সভা অনুষ্ঠিত হয়।")
    assert (said.meeting_time_raw, said.venue) == (hour, "মসজিদের দোতলা")


@pytest.mark.parametrize(
    ("line", "name", "post"),
    [
        ("প্রকৌশলী মোঃ রতন সেন⏎নির্বাহী প্রকৌশলী, এলজিইডি, বরগুনা", "প্রকৌশলী মোঃ রতন সেন", "নির্বাহী প্রকৌশলী, এলজিইডি, বরগুনা"),
        ("প্রকৌশলী মোঃ রতন সেন, ব্যবস্থাপনা পরিচালক", "প্রকৌশলী মোঃ রতন সেন", "ব্যবস্থাপনা পরিচালক"),
        ("ইঞ্জিনিয়ার মোঃ রতন সেন, মেয়র", "ইঞ্জিনিয়ার মোঃ রতন সেন", "মেয়র"),
        ("অধ্যক্ষ সৈয়দ রতন সেন, সংসদ সদস্য", "অধ্যক্ষ সৈয়দ রতন সেন", "সংসদ সদস্য"),
        ("অধ্যক্ষ মোঃ রতন সেন", "মোঃ রতন সেন", "অধ্যক্ষ"),
        ("অধ্যাপক ডাঃ রতন সেন⏎অধ্যক্ষ, রংপুর মেডিকেল কলেজ", "অধ্যাপক ডাঃ রতন সেন", "অধ্যক্ষ, রংপুর মেডিকেল কলেজ"),
        ("জনাব রতন সেন⏎চেয়ারম্যান⏎উপজেলা পরিষদ, ছাতক", "জনাব রতন সেন", "চেয়ারম্যান, উপজেলা পরিষদ, ছাতক"),
        ("মোছাঃ রেহানা⏎পারভীন, ইউপি সদস্য (সংরক্ষিত⏎১, ২ ও ৩)", "মোছাঃ রেহানা পারভীন", "ইউপি সদস্য (সংরক্ষিত ১, ২ ও ৩)"),
    ],
)  # fmt: skip
def test_a_title_by_learning_is_no_post(line: str, name: str, post: str) -> None:
    minutes = head(f"{TITLE}সভাপতি: {line}⏎{DAY}")
    assert (minutes.chair, minutes.chair_post) == (name, post)


@pytest.mark.parametrize(
    ("title", "committee"),
    [
        ("এসএসসি পরীক্ষা-২০২৪ সুষ্ঠুভাবে গ্রহণের লক্ষ্যে কেন্দ্র কমিটির", "কেন্দ্র কমিটি"),
        ("ঈদুল আযহা উপলক্ষ্যে গঠিত পশুর হাট ব্যবস্থাপনা কমিটির", "পশুর হাট ব্যবস্থাপনা কমিটি"),
        ("অধিদপ্তরের ফেব্রুয়ারি/২০২৩ মাসের মাসিক সমন্বয়", "মাসিক সমন্বয় সভা"),
        ("বিষয়: উপজেলা মাসিক সাধারণ সভা ও উপজেলা পরিষদের ৩২তম", "উপজেলা পরিষদ"),
        (
            "বিষয়: “মিঠাপানি সংরক্ষণ (২য় পর্যায়)” শীর্ষক প্রকল্পের বাস্তবায়ন কমিটি (PIC)-এর ৬ষ্ঠ",
            "“মিঠাপানি সংরক্ষণ (২য় পর্যায়)” শীর্ষক প্রকল্পের বাস্তবায়ন কমিটি (PIC)",
        ),
        ("নগর সমন্বয় কমিটি (TLCC)-এর", "নগর সমন্বয় কমিটি (TLCC)"),
        ("স্কুল ম্যানেজিং কমিটি (এস,এম,সি) এর", "স্কুল ম্যানেজিং কমিটি (এস,এম,সি)"),
    ],
)  # fmt: skip
def test_the_committee_without_what_leads_over_to_it(title: str, committee: str) -> None:
    assert head(f"{title} সভার কার্যবিবরণী⏎{CHAIR}{DAY}").committee == committee


def test_a_committee_may_be_named_after_what_follows_something() -> None:
    title = "দরপত্র মূল্যায়ন-পরবর্তী ফলোআপ কমিটির নবম সভার কার্যবিবরণী⏎"
    assert head(f"{title}{CHAIR}{DAY}").meeting_number == "নবম"


@pytest.mark.parametrize(
    ("foot", "signed"),
    [
        ("স্বাক্ষর- মোঃ রতন সেন⏎সভাপতি", True),
        ("দস্তখত⏎রতন সেন⏎সভাপতি", True),
        ("সাঃ/- রতন সেন", True),
        ("ডিজিটাল স্বাক্ষরিত⏎রতন সেন", True),
        ("স্বাক্ষর: ....................⏎নাম: রতন সেন", False),
        ("স্বাক্ষর:⏎তারিখ:", False),
        ("রতন সেন⏎জেলা প্রশাসক", False),
    ],
)
def test_what_signs(foot: str, signed: bool) -> None:
    assert head(f"{TITLE}{CHAIR}{DAY}", foot).signed is signed


def test_a_committee_for_a_draft_is_no_draft_and_a_signed_draft_is_asked_about() -> None:
    title = "নীতিমালার খসড়া চূড়ান্তকরণ কমিটির সভার কার্যবিবরণী⏎"
    assert head(f"{title}{CHAIR}{DAY}", "স্বাক্ষরিত⏎রতন সেন").signed
    draft = head(f"{TITLE}(খসড়া)⏎{CHAIR}{DAY}", "স্বাক্ষরিত⏎রতন সেন")
    assert not draft.signed
    assert "signed_unsure" in [one.code for one in draft.problems]


@pytest.mark.parametrize(
    "line",
    [
        "সূত্র নং- ২৮.১৩.১৯০০.০৪১.৩১.০০২.২২.৭৬",
        "সূত্র: ২৮.১৩.১৯০০.০৪১.৩১.০০২.২২.৭৬",
        "নথি নম্বর: ২৮.১৩.১৯০০.০৪১.৩১.০০২.২২.৭৬",
    ],
)
def test_a_reference_in_the_foot_is_the_papers_own(line: str) -> None:
    minutes = head(f"{TITLE}{CHAIR}{DAY}", f"রতন সেন⏎জেলা প্রশাসক⏎{line}⏎তারিখ: ১৮/০২/২০২৪")
    assert (minutes.memo_no, str(minutes.memo_date), minutes.signed) == (
        "২৮.১৩.১৯০০.০৪১.৩১.০০২.২২.৭৬",
        "2024-02-18",
        True,
    )


@pytest.mark.parametrize(
    ("said", "name", "post"),
    [
        ("উপপরিচালক ডাঃ রতন সেন (চলতি দায়িত্ব) সভায় সভাপতিত্ব করেন।", "ডাঃ রতন সেন", "উপপরিচালক (চলতি দায়িত্ব)"),
        (
            "Captain M. Ratan Sen, Member (Harbour), took the chair.",
            "Captain M. Ratan Sen",
            "Member (Harbour)",
        ),
        ("নিম্নস্বাক্ষরকারীর সভাপতিত্বে জেলা কৃষি কমিটির সভা অনুষ্ঠিত হয়।", "রতন সেন", "জেলা প্রশাসক"),
    ],
)
def test_a_chair_who_acts_or_signs(said: str, name: str, post: str) -> None:
    minutes = head(f"{TITLE}{DAY}⏎{said}", "স্বাক্ষরিত⏎রতন সেন⏎জেলা প্রশাসক")
    assert (minutes.chair, minutes.chair_post) == (name, post)
