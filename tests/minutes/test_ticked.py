"""Orders that a chat tells by a picture alone, and what else people say in their own words: who was there, by when."""

import pytest

from minutes.attendance.entries import entry
from minutes.attendance.lists import heading
from minutes.head.titles import committee_in_titles
from minutes.known import standard
from minutes.model import Presence
from minutes.offices.mentions import split
from minutes.read import read_text
from minutes.words.dates import find_dates
from minutes.words.deadlines import in_text


def chat(head: str, tick: str, who: str, when: str) -> str:
    items = (
        ("সার্ভিস চার্জ", ("চিঠি দেওয়া হবে।",)),
        ("পানির ট্যাংক", ("ট্যাংক কেনা হবে।",)),
        ("দারোয়ান", ("চিঠি দেওয়া হবে।", "নতুন কোম্পানি খোঁজা হবে।")),
    )
    lines = [
        "🏢 *গোলাপবাগ সমবায় সমিতি লিঃ*", "📋 *ব্যবস্থাপনা কমিটির ১৮ তম সভার কার্যবিবরণী*", "🗓 ২২-০৯-২০২৩, শুক্রবার, বিকাল ৫ টা",
        "📍 সমিতির কার্যালয়", "👤 সভাপতি: জনাব এনামুল কবির, চেয়ারম্যান", "*গত সভার সিদ্ধান্ত কতদূর হলো*", "▪️17/1 গেটের রং — চলছে",
        "▪️17/2 লিফটের সার্ভিসিং — হয়ে গেছে", "*আজকের আলোচনা ও সিদ্ধান্ত*",
    ]  # fmt: skip
    for count, (title, orders) in enumerate(items, start=1):
        lines += ["", head.format(count, title), "এ নিয়ে কথা হয়।", *(f"{tick} {order}" for order in orders)]
        lines += [f"{who} ট্রেজারার", f"{when} ১৫ দিন"]
    return "\n".join([*lines, "", "সভা শেষ ৭:১০ এ। ধন্যবাদ সবাইকে 🙏"])


@pytest.mark.parametrize("head", ["18/{}. *{}*", "{}. *{}*", "*{}. {}*", "{}) {}"])
@pytest.mark.parametrize(
    ("tick", "who", "when"),
    [
        ("✅", "👉 দায়িত্ব:", "⏰"),
        ("🔹", "👤", "⏳ সময়:"),
        ("📌", "👉", "📅"),
        ("✔️", "🙋", "⏰"),
        ("☑️", "➡️", "🗓"),
    ],
)
def test_a_picture_may_stand_for_the_label_of_decisions(head: str, tick: str, who: str, when: str) -> None:
    minutes = read_text(chat(head, tick, who, when))
    assert [(one.agenda_title, one.text) for one in minutes.decisions] == [
        ("সার্ভিস চার্জ", "চিঠি দেওয়া হবে।"), ("পানির ট্যাংক", "ট্যাংক কেনা হবে।"), ("দারোয়ান", "চিঠি দেওয়া হবে।"),
        ("দারোয়ান", "নতুন কোম্পানি খোঁজা হবে।"),
    ]  # fmt: skip
    assert {(one.implementer_raw, one.deadline) for one in minutes.decisions} == {("ট্রেজারার", "১৫ দিন")}
    assert (minutes.committee, minutes.venue) == ("ব্যবস্থাপনা কমিটি", "সমিতির কার্যালয়")
    assert [(one.number, one.text, one.progress) for one in minutes.history] == [
        ("17/1", "গেটের রং", "চলছে"), ("17/2", "লিফটের সার্ভিসিং", "হয়ে গেছে"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "presence"),
    [
        ("যারা উপস্থিত", "present"), ("মিটিং এ যারা ছিলেন", "present"), ("উপস্থিত যারা", "present"), ("আজকের উপস্থিতি:", "present"),
        ("হাজির ছিলেন", "present"), ("Who attended:", "present"), ("Those present", "present"), ("যারা আসেন নাই", "absent"),
        ("যাঁরা আসেননি", "absent"), ("গরহাজির সদস্য:", "absent"), ("যারা আসতে পারেন নাই", "absent"), ("Could not come:", "absent"),
    ],
)  # fmt: skip
def test_how_people_say_who_was_there(line: str, presence: str) -> None:
    assert heading(line) == Presence(presence)


@pytest.mark.parametrize(
    ("line", "name", "post"),
    [
        ("মেজর (অব.) কামরুল হাসান (সদস্য)", "মেজর (অব.) কামরুল হাসান", "সদস্য"),
        ("লেঃ কর্নেল (অবঃ) সৈয়দ মাহমুদুল হাসান (ট্রেজারার)", "লেঃ কর্নেল (অবঃ) সৈয়দ মাহমুদুল হাসান", "ট্রেজারার"),
        ("হাজী মোঃ নুরুল আমিন, সাধারণ সম্পাদক", "হাজী মোঃ নুরুল আমিন", "সাধারণ সম্পাদক"),
        ("ভূপেন চন্দ্র বর্মন - সদস্য ২নং ওয়ার্ড", "ভূপেন চন্দ্র বর্মন", "সদস্য ২নং ওয়ার্ড"),
        (
            "Md. Jasim Uddin, Branch Manager, Char Elahi (on leave)",
            "Md. Jasim Uddin",
            "Branch Manager, Char Elahi",
        ),
        ("Ms. Rina Das, Accountant, on official tour", "Ms. Rina Das", "Accountant"),
        ("Mr. Karim, Director (Training)", "Mr. Karim", "Director (Training)"),
        ("জনাব রহিম উদ্দিন - সহকারী শিক্ষক - ছুটি", "জনাব রহিম উদ্দিন", "সহকারী শিক্ষক"),
        ("জনাব রহিম উদ্দিন, সহকারী শিক্ষক (ঢাকায় প্রশিক্ষণে)", "জনাব রহিম উদ্দিন", "সহকারী শিক্ষক"),
    ],
)
def test_what_stands_behind_a_name_of_the_absent(line: str, name: str, post: str) -> None:
    found = entry(line, Presence.ABSENT, standard())
    assert (found.name, found.post) == (name, post)


@pytest.mark.parametrize(
    "sitting", ["মাসিক সভা- অক্টোবর ২০২৪", "মাসিক সভা (অক্টোবর ২০২৪)", "জরুরি সভা", "মাসিক মিটিং অক্টোবর ২০২৪"]
)
def test_the_body_whose_sitting_has_no_other_title(sitting: str) -> None:
    head = ["দলগ্রাম ইউনিয়ন পরিষদ", "কালীগঞ্জ, লালমনিরহাট", sitting]
    assert committee_in_titles(head, None) == ("দলগ্রাম ইউনিয়ন পরিষদ", True)


@pytest.mark.parametrize(
    ("order", "phrase"),
    [
        ("A visit shall be arranged before the next PIC meeting.", "before the next PIC meeting"),
        (
            "The committee will sit on the fourth Wednesday of every month.",
            "on the fourth Wednesday of every month",
        ),
        ("ধার্য তারিখের অন্তত ৩ দিন পূর্বে প্রতিবেদন পৌঁছাতে হবে।", "ধার্য তারিখের অন্তত ৩ দিন পূর্বে"),
        ("শুনানির কমপক্ষে ৫ দিন আগে নোটিশ দিতে হবে।", "শুনানির কমপক্ষে ৫ দিন আগে"),
        ("আগামী মিটিং এ রিপোর্ট দিবেন", "আগামী মিটিং এ"),
        ("পরবর্তী মিটিংয়ের আগে তালিকা দিতে হবে।", "পরবর্তী মিটিংয়ের আগে"),
        ("প্রতি মাসের তৃতীয় মঙ্গলবার প্রতিবেদন দিতে হবে।", "প্রতি মাসের তৃতীয় মঙ্গলবার"),
    ],
)
def test_limits_as_they_are_said(order: str, phrase: str) -> None:
    found = in_text(order, None)
    assert found is not None
    assert found.phrase == phrase


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("অদ্য ইংরাজী ১৯৭৯ সালের ১৮ই ফেব্রুয়ারী", "1979-02-18"),
        ("বাংলা ১৩৮৫ সনের ৫ই ফাল্গুন রোজ রবিবার", "1979-02-18"),
        ("২০১৯ খ্রিস্টাব্দের ২ মার্চ", "2019-03-02"),
    ],
)
def test_the_year_may_stand_before_the_day(words: str, day: str) -> None:
    assert [str(one.day) for one in find_dates(words)] == [day]


@pytest.mark.parametrize(
    "office", ["নির্বাহী ম্যাজিস্ট্রেট (সকল), ডিএসসিসি", "আঞ্চলিক নির্বাহী কর্মকর্তা (সকল), ডিএনসিসি"]
)
def test_a_city_corporation_is_known_by_its_letters(office: str) -> None:
    assert split(office, known=standard()) == (office,)
