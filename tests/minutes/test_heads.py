"""Heads of documents: committee, chair, day, memo number – however the office sets them."""

from datetime import date

import pytest

from minutes.grammar.columns import Role
from minutes.head.chairs import read_chair
from minutes.known import standard
from minutes.model import Kind, Minutes
from minutes.read import read_text
from minutes.words.headings import label_of, roles_of

BODY = "\n\nসিদ্ধান্ত: ১। কাজ করতে হবে।\nবাস্তবায়নে: সকল সদস্য\n\n"
FOOT = "স্মারক নম্বর: ০৫.৪৪.১০.০০২.২৪-৫৫(১২)\nতারিখ: ৮ ফাল্গুন ১৪৩০\n২১ ফেব্রুয়ারি ২০২৪"


def head(text: str, foot: str = FOOT) -> Minutes:
    return read_text(text.replace("⏎", "\n") + BODY + foot)


def codes(minutes: Minutes) -> set[str]:
    return {problem.code for problem in minutes.problems}


@pytest.mark.parametrize(
    ("title", "committee"),
    [
        ("জেলা আইসিটি কমিটির জুন/২০২২ মাসের সভার কার্যবিবরণী", "জেলা আইসিটি কমিটি"),
        ("বিষয়: উপজেলা আইন-শৃঙ্খলা কমিটির ফেব্রুয়ারি/২০২৪ খ্রি. মাসের সভার কার্যবিবরণী।", "উপজেলা আইন-শৃঙ্খলা কমিটি"),
        ("জেলা আইন-শৃঙ্খলা কমিটি, বরগুনা এর সভার কার্যবিবরণী", "জেলা আইন-শৃঙ্খলা কমিটি"),
        ("ভোলা জেলার জেলা আইসিটি কমিটির সভার কার্যবিবরণী", "জেলা আইসিটি কমিটি"),
        ("জেলা আইন-শৃঙ্খলা কমিটির⏎ফেব্রুয়ারি/২০২৪ মাসের সভার কার্যবিবরণী", "জেলা আইন-শৃঙ্খলা কমিটি"),
        ("সভার কার্যবিবরণী⏎জেলা ব্র্যান্ডিং কমিটি, ভোলা", "জেলা ব্র্যান্ডিং কমিটি"),
        ("জেলা ইনোভেশন টিম এর সেপ্টেম্বর /২০২৩ মাসের সভার কার্যবিবরণী", "জেলা ইনোভেশন টিম"),
        ("উপজেলা পরিষদের মাসিক সাধারণ সভার কার্যবিবরনী", "উপজেলা পরিষদ"),
        ("উপজেলা হাসপাতাল ব্যবস্থাপনা কমিটির ১৪তম সভার কার্যবিবরণী", "উপজেলা হাসপাতাল ব্যবস্থাপনা কমিটি"),
        ("২০২৪ সালের ফেব্রুয়ারি মাসের জেলা রাজস্ব সম্মেলনের কার্যবিবরণী", "জেলা রাজস্ব সম্মেলন"),
        ("অদ্য ১৫/০২/২০২৪ তারিখে অনুষ্ঠিত বিদ্যালয় ম্যানেজিং কমিটির সভার কার্যবিবরণী", "বিদ্যালয় ম্যানেজিং কমিটি"),
        ("জেলা চোরাচালান প্রতিরোধ টাস্কফোর্স কমিটির সভার রেজুলেশন", "জেলা চোরাচালান প্রতিরোধ টাস্কফোর্স কমিটি"),
        ("Minutes of the District Health Committee meeting", "District Health Committee"),
    ],
)
def test_the_committee_is_what_the_title_names(title: str, committee: str) -> None:
    assert head(title).committee == committee


def test_the_committee_is_taken_from_the_text_where_the_title_is_lost() -> None:
    minutes = read_text(
        "সভাপতি জনাব ক\nসিদ্ধান্ত: সকলকে জেলা আইসিটি কমিটির মাসিক সভায় উপস্থিত থাকতে হবে।\nবাস্তবায়নে: সকল সদস্য"
    )
    assert minutes.committee == "জেলা আইসিটি কমিটি"


@pytest.mark.parametrize(
    ("value", "below", "name", "post"),
    [
        ("জনাব রেহানা পারভীন, জেলা প্রশাসক, ভোলা", (), "জনাব রেহানা পারভীন", "জেলা প্রশাসক, ভোলা"),
        ("জনাব রেহানা পারভীন জেলা প্রশাসক", (), "জনাব রেহানা পারভীন", "জেলা প্রশাসক"),
        ("জেলা প্রশাসক জনাব রেহানা পারভীন", (), "জনাব রেহানা পারভীন", "জেলা প্রশাসক"),
        ("এ,বি,এম আনোয়ার, জেলা প্রশাসক, ভোলা", (), "এ,বি,এম আনোয়ার", "জেলা প্রশাসক, ভোলা"),
        ("ড. রেহানা পারভীন", ("জেলা প্রশাসক", "ভোলা।", "সকাল ১০টা"), "ড. রেহানা পারভীন", "জেলা প্রশাসক, ভোলা"),
        ("জনাব মোঃ তৌফিক ইমাম, উপজেলা নির্বাহী অফিসার", (), "জনাব মোঃ তৌফিক ইমাম", "উপজেলা নির্বাহী অফিসার"),
        ("জনাব ক (উপসচিব), জেলা প্রশাসক, ভোলা ও সভাপতি, জেলা কমিটি", (), "জনাব ক (উপসচিব)", "জেলা প্রশাসক, ভোলা"),
        ("জনাব রেহানা পারভীন (জেলা প্রশাসক)", (), "জনাব রেহানা পারভীন", "জেলা প্রশাসক"),
        ("অতিরিক্ত জেলা প্রশাসক (সার্বিক), ভোলা", (), None, "অতিরিক্ত জেলা প্রশাসক (সার্বিক), ভোলা"),
    ],
)
def test_the_chairs_name_and_post_are_apart(
    value: str, below: tuple[str, ...], name: str | None, post: str
) -> None:
    chair = read_chair(value, below, standard())
    assert (chair.name, chair.post) == (name, post)


@pytest.mark.parametrize(
    "lines",
    [
        "সভাপতি: জনাব রতন সেন, জেলা প্রশাসক⏎তারিখ: ১৫.০২.২০২৪ খ্রি. সময়: সকাল ১০টা স্থান: সভাকক্ষ",
        "সভাপতি জনাব রতন সেন⏎জেলা প্রশাসক⏎সভার তারিখ ১৫/০২/২০২৪ খ্রিঃ⏎সভার সময় সকাল ১০টা⏎স্থান সভাকক্ষ",
        "সভাপতি⏎: জনাব রতন সেন⏎: জেলা প্রশাসক⏎তারিখ⏎: ১৫ ফেব্রুয়ারি ২০২৪⏎সময়⏎: সকাল ১০টা⏎স্থান⏎: সভাকক্ষ",
        "সভাপতি\t:\tজনাব রতন সেন, জেলা প্রশাসক⏎তারিখ ও সময়\t:\t১৫-০২-২০২৪, সকাল ১০টা⏎স্থান\t:\tসভাকক্ষ",
        "সভাপতি ঃ জনাব রতন সেন, জেলা প্রশাসক⏎তারিখ ঃ ১৫ ফেব্রুয়ারি ২০২৪, বৃহস্পতিবার⏎সময়ঃ সকাল ১০টা⏎স্থানঃ সভাকক্ষ",
    ],
)
def test_the_head_is_read_however_it_is_set(lines: str) -> None:
    minutes = head(f"জেলা কৃষি কমিটির সভার কার্যবিবরণী⏎{lines}")
    assert (minutes.chair, minutes.chair_post) == ("জনাব রতন সেন", "জেলা প্রশাসক")
    assert (minutes.meeting_date, minutes.meeting_time_raw, minutes.venue) == (
        date(2024, 2, 15),
        "সকাল ১০টা",
        "সভাকক্ষ",
    )
    assert (minutes.memo_no, minutes.memo_date) == ("০৫.৪৪.১০.০০২.২৪-৫৫(১২)", date(2024, 2, 21))
    assert codes(minutes) == set()


def test_the_memo_at_the_top_is_not_the_day_of_the_meeting() -> None:
    minutes = head(
        "স্মারক নং-১২৩/২৪ তারিখ: ২০/০২/২০২৪⏎জেলা ভূমি কমিটির সভার কার্যবিবরণী⏎সভাপতি: জনাব ক⏎তারিখ: ১৫/০২/২০২৪", ""
    )
    assert (minutes.meeting_date, minutes.memo_no, minutes.memo_date) == (
        date(2024, 2, 15),
        "১২৩/২৪",
        date(2024, 2, 20),
    )


def test_a_sentence_can_say_who_presided_and_when() -> None:
    minutes = head(
        "জেলা ভূমি কমিটির সভার কার্যবিবরণী⏎গত ১৫/০২/২০২৪ তারিখ সকাল ১০ টায় জেলা প্রশাসক জনাব রতন সেন এর সভাপতিত্বে সভা অনুষ্ঠিত হয়।"
    )
    assert (minutes.chair, minutes.chair_post, minutes.meeting_date) == (
        "জনাব রতন সেন",
        "জেলা প্রশাসক",
        date(2024, 2, 15),
    )


@pytest.mark.parametrize(
    ("lines", "foot", "code"),
    [
        ("সভাপতি: জনাব ক", FOOT, "meeting_date_missing"),
        ("সভাপতি: জনাব ক⏎তারিখ: ১৫/০৩/২০২৪", FOOT, "meeting_after_memo"),
        ("সভাপতি: জনাব ক⏎তারিখ: ১৫/০২/২০২৪ সোমবার", FOOT, "weekday_disagrees"),
        ("তারিখ: ১৫/০২/২০২৪", FOOT, "chair_missing"),
        (
            "সভাপতি: জনাব ক⏎তারিখ: ১৫/০২/২০২৪",
            "স্মারক নম্বর: ১২\nতারিখ: ৮ ফাল্গুন ১৪৩০\n২৫ ফেব্রুয়ারি ২০২৪",
            "calendars_disagree",
        ),
        ("সভাপতি: জনাব ক⏎তারিখ: ১৫/০২/২০২৪", "স্বাক্ষরিত/-\nস্মারক নম্বর: ................", "memo_no_missing"),
    ],
)
def test_what_is_missing_or_does_not_agree_is_said(lines: str, foot: str, code: str) -> None:
    assert code in codes(head(f"জেলা কৃষি কমিটির সভার কার্যবিবরণী⏎{lines}", foot))


@pytest.mark.parametrize(
    ("text", "kind", "reason"),
    [
        ("সভার বিজ্ঞপ্তি⏎আগামী ১২/০৩/২০২৩ তারিখ জেলা আইসিটি কমিটির সভা অনুষ্ঠিত হবে।", Kind.NOTICE, "notice"),
        (
            "জেলা আইসিটি কমিটির সভার কার্যপত্র⏎⏎আলোচ্য বিষয়\tগত সভার সিদ্ধান্ত\tঅগ্রগতি⏎পোর্টাল\tকরতে হবে\tচলমান",
            Kind.OTHER,
            "working_paper",
        ),
        ("জেলা আইসিটি কমিটির সভার কার্যবিবরণী⏎সভায় বিস্তারিত আলোচনা হয়।", Kind.OTHER, "no_decisions"),
        ("আমাদের দপ্তরের কাজ শেষ হয়েছে।", Kind.OTHER, "no_decisions"),
        (
            "Bm¤gçp ÖpñÌjø pÑ±¡L¡l AýpÀ Llqç¡⏎ÖpÜ¡¿¹: L¡S LlÇ qÖh; h¡Ù¹h¡ue p¢Qh Llø",
            Kind.OTHER,
            "old_encoding",
        ),
    ],
)
def test_a_document_that_is_no_minutes_says_what_it_is(text: str, kind: Kind, reason: str) -> None:
    minutes = read_text(text.replace("⏎", "\n"))
    assert (minutes.kind, minutes.reason, minutes.decisions) == (kind, reason, ())


def test_a_person_may_insist_that_it_is_minutes() -> None:
    report = (
        "সিদ্ধান্ত বাস্তবায়ন অগ্রগতি প্রতিবেদন\n\nক্রমিক\tসিদ্ধান্ত\tবাস্তবায়নকারী\tঅগ্রগতি\n১\tতালিকা করতে হবে।\tসকল সদস্য\tচলমান"
    )
    assert read_text(report).kind is Kind.OTHER
    assert [decision.text for decision in read_text(report, insist=True).decisions] == ["তালিকা করতে হবে।"]
    assert read_text("কাজ শেষ হয়েছে।", insist=True).kind is Kind.OTHER


HEADINGS: dict[Role, str] = {
    Role.SERIAL: "ক্রমিক নং|ক্রঃ নং|ক্র.|নং|Sl. No.",
    Role.AGENDA: "আলোচ্যসূচী|আলোচ্য বিষয়সমূহ|এজেন্ডা|দপ্তরের নাম|বিষয়|Agenda",
    Role.DISCUSSION: "আলোচনা|আলোচনার সারসংক্ষেপ|আলোচনা/পর্যালোচনা|Discussion",
    Role.DECISION: "সিদ্ধান্তসমূহ|গৃহীত সিদ্ধান্ত|সিদ্বান্ত|সিন্ধান্ত|সিদ্ধামত্ম|সিধান্ত|সিদ্ধান্ত/সুপারিশ|Decisions taken|Action points|Agreed actions",
    Role.IMPLEMENTER: "বাস্তবায়নে|বাস্তবায়নকারী কর্তৃপক্ষ|বাস্তবায়নের দায়িত্ব|দায়িত্বপ্রাপ্ত কর্মকর্তা|কার্যার্থে|সিদ্ধান্ত বাস্তবায়নকারী|Action by",
    Role.DEADLINE: "সময়সীমা|বাস্তবায়নের সময়সীমা|মেয়াদ|বাস্তবায়নের তারিখ|Timeline",
    Role.PREVIOUS: "গত সভার সিদ্ধান্ত|বিগত সভার সিদ্ধান্তসমূহ",
    Role.PROGRESS: "Action taken|অগ্রগতি|সিদ্ধান্ত বাস্তবায়ন অগ্রগতি|বর্তমান অবস্থা",
}


@pytest.mark.parametrize(
    ("heading", "role"),
    [(heading, role) for role, headings in HEADINGS.items() for heading in headings.split("|")],
)
def test_a_column_is_known_by_its_heading_misspelt_or_not(heading: str, role: Role) -> None:
    assert roles_of(heading) == {role}


def test_one_column_may_hold_two_things() -> None:
    assert roles_of("আলোচনা ও সিদ্ধান্ত") == {Role.DISCUSSION, Role.DECISION}
    assert roles_of("বাস্তবায়নকারী ও সময়সীমা") == {Role.IMPLEMENTER, Role.DEADLINE}


def test_the_foot_of_a_portal_is_no_label() -> None:
    assert label_of("পরিকল্পনা ও বাস্তবায়নে") is None
    assert label_of("বাস্তবায়নে") is Role.IMPLEMENTER
