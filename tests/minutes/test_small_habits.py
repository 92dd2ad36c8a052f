"""Ways of single clerks that others have, too: labels without a sign before them, receivers in one line, a bus bay."""

from datetime import date

import pytest

from minutes.attendance.distribution import read_distribution
from minutes.decided.inline import own_labels
from minutes.decided.natures import propose
from minutes.head.titles import committee_in_titles
from minutes.known import standard
from minutes.mending import Mender
from minutes.read import read_text
from minutes.readers.bijoy import to_unicode
from minutes.words.deadlines import in_text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("সমিতি লিখিত অভিযোগ থানায় দিবেন বাস্তবায়নে: ওসি", "সমিতি লিখিত অভিযোগ থানায় দিবেন"),
        ("কাজ বন্ধ রাখা হোক বাস্তবায়নে: ওসি", "কাজ বন্ধ রাখা হোক"),
        ("টাকা আদায় করা হলো দায়িত্ব: ওসি", "টাকা আদায় করা হলো"),
        ("গাড়ি থামানো যাবে না বাস্তবায়ন: ওসি", "গাড়ি থামানো যাবে না"),
    ],
)
def test_a_label_needs_no_danda_before_it(text: str, words: str) -> None:
    found = own_labels(text)
    assert (found.text, found.implementer) == (words, "ওসি")


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("অভিযান শুরুর প্রথম সপ্তাহের মধ্যে চাল বিতরণ করতে হবে।", "অভিযান শুরুর প্রথম সপ্তাহের মধ্যে"),
        ("রমজানের প্রথম সপ্তাহের মধ্যে চাল বিতরণ করতে হবে।", "রমজানের প্রথম সপ্তাহের মধ্যে"),
        ("বর্ষা শুরুর প্রথম মাসের মধ্যে চারা রোপণ করতে হবে।", "বর্ষা শুরুর প্রথম মাসের মধ্যে"),
    ],
)
def test_what_begins_has_a_first_week(text: str, phrase: str) -> None:
    found = in_text(text, date(2024, 3, 12))
    assert found is not None and found.phrase == phrase


def test_receivers_may_be_counted_on_in_one_line() -> None:
    lines = ("অনুলিপি- ১। জেলা প্রশাসক, ভোলা ২। সিভিল সার্জন, ভোলা", "৩। শিক্ষা অফিসার (সকল) ৪। অফিস কপি")
    found, _ = read_distribution(lines, standard())
    assert found == ("জেলা প্রশাসক, ভোলা", "সিভিল সার্জন, ভোলা", "শিক্ষা অফিসার (সকল)", "অফিস কপি")


def test_a_bus_bay_is_a_word() -> None:
    assert Mender().mend("বাস-বে ও ছাউনি") == "বাস-বে ও ছাউনি"
    assert Mender().mend("বাস-বায়ন") == "বাস্তবায়ন"


def test_a_hasanta_at_the_end_of_a_word_is_seen_anyway() -> None:
    assert to_unicode("wgjm& wj")[0] == "মিলস্ লি"
    assert to_unicode("D`&hvcb")[0] == "উদ্\u200cযাপন"


def test_a_long_name_in_a_title_is_a_committee_s() -> None:
    name = "উপজেলা পর্যায়ে টেকনিক্যাল স্কুল ও কলেজ স্থাপন প্রকল্পের মাঠ পর্যায়ের সমস্যা নিরসন বিষয়ক টাস্কফোর্স কমিটি"
    assert committee_in_titles([f"বিষয়: {name}র ২য় সভার কার্যবিবরণী।"], None)[0] == name


def test_a_room_stands_behind_who_led_the_meeting() -> None:
    head = (
        "গত ১১ মার্চ ২০২৩ সন্ধ্যা ৭টায় প্রেসক্লাবের সভাপতি জনাব শেখ ফরিদের সভাপতিত্বে এবং সাধারণ সম্পাদক কল্যাণ ব্রতের সঞ্চালনায় "
        "প্রেসক্লাবের সভাকক্ষে কার্যনির্বাহী কমিটির সভা অনুষ্ঠিত হয়।"
    )
    decided = "সিদ্ধান্ত: ১) চাঁদা আদায় করতে হবে।\n২) আলমারি কিনতে হবে।"
    found = read_text(f"কার্যনির্বাহী কমিটির সভার কার্যবিবরণী\n{head}\n{decided}")
    assert found.venue == "প্রেসক্লাবের সভাকক্ষ"


@pytest.mark.parametrize(
    ("text", "nature"),
    [
        ("সংশোধনী ছাড়া অনুমোদিত।", "formal"),
        ("হিসাব শাখা সম্মানীর প্রস্তাব পেশ করবে। আগামী সভা ২৯.১২.২০২১ তারিখে অনুষ্ঠিত হবে।", "one_off"),
    ],
)
def test_what_a_decision_asks(text: str, nature: str) -> None:
    assert propose(text, "", dated=False, asked=False)[0].value == nature
