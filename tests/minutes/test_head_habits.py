"""Heads and feet as clerks really leave them: labels that ran together, words for hours, references, forgotten numbers."""

from datetime import date

import pytest

from minutes.model import Kind, Minutes
from minutes.read import read_text
from minutes.words.fields import statements

TITLE = "জেলা কৃষি কমিটির সভার কার্যবিবরণী"
BODY = "\nসিদ্ধান্ত: ১। সারের মজুদ যাচাই করতে হবে।\nবাস্তবায়নে: জেলা কৃষি কর্মকর্তা\nসভাপতি ধন্যবাদ দিয়ে সভা শেষ করেন।\n"


def _read(head: str, foot: str = "") -> Minutes:
    return read_text(f"{TITLE}\n{head}\n{BODY}{foot}")


@pytest.mark.parametrize(
    "head",
    [
        "সভাপতিজনাব রতন সেন, জেলা প্রশাসক, ভোলাসভার তারিখ২৫ মে ২০২৪সময়সকাল ১১.০০ টাস্থানজেলা প্রশাসকের সম্মেলন কক্ষ",
        "সভাপতি: জনাব রতন সেন, জেলা প্রশাসক, ভোলাতারিখ: ২৫ মে ২০২৪ খ্রি.সময়: সকাল ১১.০০ টাস্থান: জেলা প্রশাসকের সম্মেলন কক্ষ",
        "সভাপতি জনাব রতন সেন, জেলা প্রশাসক, ভোলা তারিখ ২৫-০৫-২০২৪ খ্রি. সময় সকাল ১১.০০ টা স্থান জেলা প্রশাসকের সম্মেলন কক্ষ উপস্থিতি পরিশিষ্ট-ক",
        "সভার সভাপতি\nসভার তারিখ\nসময়\nস্থান\nজনাব রতন সেন, জেলা প্রশাসক, ভোলা\n২৫/০৫/২০২৪\nসকাল ১১.০০ টা\nজেলা প্রশাসকের সম্মেলন কক্ষ",
        "সভার তারিখ – ২৫/০৫/২০২৪। সময় – সকাল ১১.০০ টা। স্থান – জেলা প্রশাসকের সম্মেলন কক্ষ। সভাপতি – জনাব রতন সেন, জেলা প্রশাসক, ভোলা",
    ],
)
def test_labels_that_ran_together_are_read_as_if_each_had_its_line(head: str) -> None:
    minutes = _read(head)
    assert (minutes.chair, minutes.chair_post) == ("জনাব রতন সেন", "জেলা প্রশাসক, ভোলা")
    assert minutes.meeting_date == date(2024, 5, 25)
    assert (minutes.meeting_time_raw, minutes.venue) == ("সকাল ১১.০০ টা", "জেলা প্রশাসকের সম্মেলন কক্ষ")


def test_labels_without_as_many_values_below_them_are_no_columns() -> None:
    assert _read("তারিখ\nস্থান\n২৫/০৫/২০২৪").meeting_date is None


def test_two_labels_that_are_glued_together_are_two() -> None:
    minutes = _read("সভাপতি:বেগম নুসরাত সেনপদবি:জেলা প্রশাসক, ভোলা\nতারিখ: ২৫/০৫/২০২৪")
    assert (minutes.chair, minutes.chair_post) == ("বেগম নুসরাত সেন", "জেলা প্রশাসক, ভোলা")


@pytest.mark.parametrize("hour", ["বিকাল সাড়ে তিনটা", "বেলা সাড়ে ১১টা", "সকাল দশটায়", "১৪৩০ ঘটিকা", "দুপুর পৌনে একটা"])
def test_an_hour_in_words_and_of_the_forces_is_an_hour(hour: str) -> None:
    assert _read(f"তারিখ: ২৫/০৫/২০২৪, {hour}\nস্থান: সভাকক্ষ").meeting_time_raw == hour
    assert _read(f"তারিখ: ২৫/০৫/২০২৪\nসময়: {hour}\nস্থান: সভাকক্ষ").meeting_time_raw == hour


def test_the_day_of_publication_is_not_the_meetings() -> None:
    minutes = _read("প্রকাশের তারিখ: ২৯/০৫/২০২৪\nহালনাগাদের তারিখ: ৩০/০৫/২০২৪\nতারিখ: ২৫/০৫/২০২৪")
    assert minutes.meeting_date == date(2024, 5, 25)


def test_a_reference_of_the_papers_own_is_its_memo_and_makes_it_no_letter() -> None:
    minutes = read_text(
        "জেলা আইনজীবী সমিতি, ভোলা\nসূত্র : জেআস/২০২৪/৪১ তারিখ : ১০/০৩/২০২৪ ইং\nকার্যকরী পরিষদের সভার রেজুলেশন\n"
        "অদ্য ০৯/০৩/২০২৪ তারিখে সমিতির হলরুমে সভাপতি জনাব রতন সেনের সভাপতিত্বে কার্যকরী পরিষদের সভা অনুষ্ঠিত হয়।\n"
        "আলোচনান্তে সিদ্ধান্ত গৃহীত হয় যে, লাইব্রেরির বই সাধারণ সম্পাদক ৩১ মার্চের মধ্যে ক্রয় করিবেন।"
    )
    assert (minutes.kind, len(minutes.decisions)) == (Kind.MINUTES, 1)
    assert (minutes.memo_no, minutes.memo_date) == ("জেআস/২০২৪/৪১", date(2024, 3, 10))
    assert minutes.meeting_date == date(2024, 3, 9)


def test_a_mails_head_is_no_head_of_minutes_whatever_its_order() -> None:
    lines = [
        "Subject: Fwd: কমিটির সভার কার্যবিবরণী",
        "From: dc@example.org",
        "Date: Mon, 16 Jun 2025",
        "তারিখ: ১২/০৬/২৫",
    ]
    assert statements(lines) == ["তারিখ: ১২/০৬/২৫"]


@pytest.mark.parametrize("label", ["করণীয়", "নির্দেশনা", "প্রদত্ত নির্দেশনা", "গৃহীত সুপারিশ"])
def test_other_words_for_a_decision(label: str) -> None:
    minutes = read_text(
        f"{TITLE}\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক\nতারিখ: ২৫/০৫/২০২৪\n"
        f"বিষয়: সারের মজুদ\nপর্যবেক্ষণ: মজুদ কম।\n{label}: মজুদ যাচাই করতে হবে।\nদায়িত্ব: জেলা কৃষি কর্মকর্তা\n"
    )
    assert [(one.text, one.offices) for one in minutes.decisions] == [
        ("মজুদ যাচাই করতে হবে।", ("জেলা কৃষি কর্মকর্তা",))
    ]


@pytest.mark.parametrize("word", ["করণীয়ঃ", "নির্দেশনা:"])
def test_other_words_for_a_decision_inside_a_line(word: str) -> None:
    minutes = read_text(
        f"{TITLE}\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক\nতারিখ: ২৫/০৫/২০২৪\n"
        f"আলোচ্য বিষয়-১ঃ সার। মজুদ কম। {word} মজুদ যাচাই করতে হবে। বাস্তবায়নেঃ জেলা কৃষি কর্মকর্তা\n"
    )
    assert [one.text for one in minutes.decisions] == ["মজুদ যাচাই করতে হবে।"]


@pytest.mark.parametrize(
    "sentence", ["আলোচনার পর নিচের সিদ্ধান্তগুলো হয়:", "বিস্তারিত আলোচনা শেষে নিম্নোক্ত সিদ্ধান্ত হয়ঃ"]
)
def test_a_short_sentence_announces_the_decisions(sentence: str) -> None:
    minutes = read_text(
        f"{TITLE}\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক\n{sentence}\n১. মজুদ যাচাই করতে হবে।\n২. তালিকা করতে হবে।"
    )
    assert [one.number for one in minutes.decisions] == ["১", "২"]


def test_a_notice_board_among_the_receivers_makes_no_notice() -> None:
    minutes = read_text(
        "জামে মসজিদ পরিচালনা কমিটির মাসিক সভা\nসভাপতি: জনাব রতন সেন\nসিদ্ধান্ত: ১। ছাদ মেরামত করতে হবে।\nঅনুলিপি: নোটিশ বোর্ড।"
    )
    assert minutes.kind is Kind.MINUTES


@pytest.mark.parametrize(
    ("foot", "receivers"),
    [
        (
            "প্রতিলিপি প্রেরিত হইল –\n১। সচিব, কৃষি মন্ত্রণালয়।\n২। কমিটির সকল সদস্য।",
            ("সচিব, কৃষি মন্ত্রণালয়", "কমিটির সকল সদস্য"),
        ),
        ("সদয় কার্যার্থে:\n১. জেলা প্রশাসক, ভোলা;\n২. পুলিশ সুপার, ভোলা;", ("জেলা প্রশাসক, ভোলা", "পুলিশ সুপার, ভোলা")),
        (
            "কার্যার্থে বিতরণ\n১। পুলিশ সুপার, ভোলা\nঅবগতির জন্য\n১। সচিব, কৃষি মন্ত্রণালয়, ঢাকা",
            ("পুলিশ সুপার, ভোলা", "সচিব, কৃষি মন্ত্রণালয়, ঢাকা"),
        ),
        (
            "অনুলিপিঃ\n১। জেলা প্রশাসক, ভোলা।\n২। পুলিশ সুপার, ভোলা।\nঅফিস কপি।",
            ("জেলা প্রশাসক, ভোলা", "পুলিশ সুপার, ভোলা", "অফিস কপি"),
        ),
        ("অনুলিপি : পুলিশ সুপার, ভোলা / ইউপি সচিব (সকল)", ("পুলিশ সুপার, ভোলা", "ইউপি সচিব (সকল)")),
    ],
)
def test_receivers_under_other_headings(foot: str, receivers: tuple[str, ...]) -> None:
    assert _read("তারিখ: ২৫/০৫/২০২৪", foot).distribution == receivers


def test_who_signs_below_the_receivers_is_none_of_them() -> None:
    foot = "অনুলিপিঃ\n১। জেলা প্রশাসক, ভোলা।\n২। পুলিশ সুপার, ভোলা।\n(রতন সেন)\nজেলা কৃষি কর্মকর্তা, ভোলা"
    assert _read("তারিখ: ২৫/০৫/২০২৪", foot).distribution == ("জেলা প্রশাসক, ভোলা", "পুলিশ সুপার, ভোলা")


def test_the_absent_listed_below_a_table_of_people_are_there_too() -> None:
    minutes = _read(
        "তারিখ: ২৫/০৫/২০২৪\nক্রম\tনাম\tপদবি\n১\tজনাব রতন সেন\tজেলা প্রশাসক\n২\tজনাব মীনা রায়\tপুলিশ সুপার\n\n"
        "অনুপস্থিত: জনাব জহির খন্দকার, সিভিল সার্জন"
    )
    assert [(one.name, one.presence.value) for one in minutes.attendance] == [
        ("জনাব রতন সেন", "present"),
        ("জনাব মীনা রায়", "present"),
        ("জনাব জহির খন্দকার", "absent"),
    ]


def test_a_memo_number_in_the_other_column_of_the_letterhead() -> None:
    minutes = read_text(
        f"গণপ্রজাতন্ত্রী বাংলাদেশ সরকার\tস্মারক নং: ০৫.১০.০৯০০.০০১.২৪-১২\nতারিখ: ২৮/০৫/২০২৪\n{TITLE}\nসভার তারিখ: ২৫/০৫/২০২৪\n{BODY}"
    )
    assert (minutes.memo_no, minutes.memo_date) == ("০৫.১০.০৯০০.০০১.২৪-১২", date(2024, 5, 28))
    assert minutes.meeting_date == date(2024, 5, 25)


def test_the_committee_stands_over_a_bare_title() -> None:
    minutes = read_text(f"বাংলাদেশ স্কাউটস, ভোলা\nজেলা স্কাউট সমাবেশ কমিটি\nসভার কার্যবিবরণী\nতারিখ: ২৫/০৫/২০২৪\n{BODY}")
    assert minutes.committee == "জেলা স্কাউট সমাবেশ কমিটি"


def test_names_that_no_list_knows_are_people_where_a_dash_and_a_post_follow() -> None:
    foot = "হাজিরা\nরতন সেন — জেলা প্রশাসক\nআঃ মান্নান মাঝি — চেয়ারম্যান, হাজিরহাট ইউপি\nহাবিবুর রহমান - শ্রম কর্মকর্তা"
    assert [one.name for one in _read("তারিখ: ২৫/০৫/২০২৪", foot).attendance] == [
        "রতন সেন",
        "আঃ মান্নান মাঝি",
        "হাবিবুর রহমান",
    ]


def test_a_mark_of_a_signature_is_nobodys_name() -> None:
    assert _read("তারিখ: ২৫/০৫/২০২৪", "স্বাক্ষরিত\nসভাপতি").chair is None


@pytest.mark.parametrize(
    "head",
    [
        "| সভার তারিখ | সময় | স্থান | সভাপতি |\n|:--|:--|:--|:--|\n| ২৫/০৫/২০২৪ | সকাল ১০ টা | পরিষদ হলরুম | জনাব রতন সেন, চেয়ারম্যান |\n",
        "সভাপতি\tতারিখ\tসময়\tস্থান\nজনাব রতন সেন, চেয়ারম্যান\t২৫/০৫/২০২৪\tসকাল ১০ টা\tপরিষদ হলরুম\n",
        "সভাপতি:\tজনাব রতন সেন\tতারিখ:\t২৫/০৫/২০২৪\nপদবি:\tচেয়ারম্যান\tসময়:\tসকাল ১০ টা\nস্থান:\tপরিষদ হলরুম\tমোট উপস্থিত:\t৩২ জন\n",
        "সভাপতিজনাব রতন সেন\nচেয়ারম্যান\nসভার তারিখ২৫/০৫/২০২৪\nসময়সকাল ১০ টা\nস্থান: পরিষদ হলরুম; উপস্থিত সদস্য সংখ্যা: ২৭ জন",
        "নিবন্ধন নং- ২১৭, তারিখঃ ১১/০৩/২০০৯\nসভাপতি: জনাব রতন সেন, চেয়ারম্যান\nতারিখ: ২৫/০৫/২০২৪; সময়: সকাল ১০ টা\nস্থান: পরিষদ হলরুম",
    ],
)
def test_a_head_laid_out_in_columns_is_read_label_by_label(head: str) -> None:
    minutes = _read(head)
    assert (minutes.chair, minutes.chair_post) == ("জনাব রতন সেন", "চেয়ারম্যান")
    assert minutes.meeting_date == date(2024, 5, 25)
    assert (minutes.meeting_time_raw, minutes.venue) == ("সকাল ১০ টা", "পরিষদ হলরুম")


@pytest.mark.parametrize(
    "foot",
    [
        "স্বাক্ষরিত\nনং- জেপ্র/ভোলা/সভা-৭/২৪/৪০২\tতারিখঃ ২৮/০৫/২০২৪",
        "নং-জেপ্র/ভোলা/সভা-৭/২৪/৪০২, তারিখ: ২৮.০৫.২০২৪\nঅনুলিপি:\n১। অফিস কপি",
        "(রতন সেন)\nজেলা প্রশাসক\nনম্বর: জেপ্র/ভোলা/সভা-৭/২৪/৪০২\nতারিখ: ২৮/০৫/২০২৪",
    ],
)
def test_a_file_number_with_slashes_needs_no_label_of_a_memo(foot: str) -> None:
    minutes = _read("তারিখ: ২৫/০৫/২০২৪", foot)
    assert (minutes.memo_no, minutes.memo_date) == ("জেপ্র/ভোলা/সভা-৭/২৪/৪০২", date(2024, 5, 28))
    assert minutes.signed


@pytest.mark.parametrize(
    ("title", "committee"),
    [
        ("চাঁদপুর সদর মডেল থানা, কমিউনিটি পুলিশিং সমন্বয় কমিটির", "কমিউনিটি পুলিশিং সমন্বয় কমিটি"),
        ("২৫০ শয্যা বিশিষ্ট জেনারেল হাসপাতাল, নওগাঁ স্বাস্থ্য সেবা কমিটির", "স্বাস্থ্য সেবা কমিটি"),
        ("ঘূর্ণিঝড় মোকাবেলায় ইউনিয়ন দুর্যোগ ব্যবস্থাপনা কমিটির", "ইউনিয়ন দুর্যোগ ব্যবস্থাপনা কমিটি"),
        ("কলেজ, মাদ্রাসা ও বিদ্যালয় পরিদর্শন কমিটির", "কলেজ, মাদ্রাসা ও বিদ্যালয় পরিদর্শন কমিটি"),
        ("সন্ত্রাস, চাঁদাবাজি ও মাদক প্রতিরোধ কমিটির", "সন্ত্রাস, চাঁদাবাজি ও মাদক প্রতিরোধ কমিটি"),
        ("এসডিজি বাস্তবায়ন ও সমন্বয় সংক্রান্ত উপজেলা কমিটির", "এসডিজি বাস্তবায়ন ও সমন্বয় সংক্রান্ত উপজেলা কমিটি"),
    ],
)
def test_a_committees_name_begins_behind_its_office_and_its_occasion(title: str, committee: str) -> None:
    assert read_text(f"{title} মাসিক সভার কার্যবিবরণী\nতারিখ: ২৫/০৫/২০২৪\n{BODY}").committee == committee


def test_a_foot_above_a_plan_of_action_is_a_foot() -> None:
    plan = (
        "\n| সিদ্ধান্ত | বাস্তবায়নে | সময়সীমা |\n|--|--|--|\n| সারের মজুদ যাচাই করতে হবে। | জেলা কৃষি কর্মকর্তা | ৩০ জুন |\n"
    )
    assert _read("তারিখ: ২৫/০৫/২০২৪", f"স্বাক্ষরিত\n(রতন সেন)\nজেলা প্রশাসক\nকর্মপরিকল্পনা\n{plan}").signed


def test_numbers_of_two_parts_are_no_misread_numbers_of_one() -> None:
    minutes = read_text(
        f"{TITLE}\nতারিখ: ২৫/০৫/২০২৪\n৪। জনাব রতন সেন\nসিদ্ধান্ত: ৫.১ ক্যাম্প করতে হবে।\n৫.২ জাল ধ্বংস করতে হবে।\n"
        "বাস্তবায়নে: উপজেলা মৎস্য কর্মকর্তা\n"
    )
    assert [one.number for one in minutes.decisions] == ["৫.১", "৫.২"]


@pytest.mark.parametrize(
    "people",
    [
        "উপস্থিতিঃ\n১। জনাব রতন সেন, জেলা প্রশাসক - সভাপতি\n২। জনাব কামাল শেখ - সহ-সভাপতি",
        "উপস্থিতিঃ\nক। জনাব রতন সেন - জেলা প্রশাসক (সভাপতি)\nখ। জনাব কামাল শেখ - ভাইস প্রিন্সিপাল",
        "ক্রম\tনাম\tপদবি\tকমিটিতে পদ\n১\tজনাব রতন সেন\tজেলা প্রশাসক\tসভাপতি\n২\tজনাব কামাল শেখ\tব্যবসায়ী\tসহ-সভাপতি\n",
    ],
)
def test_who_sits_as_the_chair_took_it_where_nothing_else_says_so(people: str) -> None:
    minutes = _read(f"তারিখ: ২৫/০৫/২০২৪\n{people}")
    assert (minutes.chair, minutes.chair_post) == ("জনাব রতন সেন", "জেলা প্রশাসক")
    assert "chair_unsure" in [one.code for one in minutes.problems]
    signed = _read(f"তারিখ: ২৫/০৫/২০২৪\n{people}", "(রতন সেন)\nজেলা প্রশাসক")
    assert "chair_unsure" not in [one.code for one in signed.problems]


def test_the_day_of_another_meeting_is_not_this_ones() -> None:
    assert _read("পূর্ববর্তী সভার তারিখ: ২৯/১০/২০২৩\nতারিখ: ২৫/০৫/২০২৪").meeting_date == date(2024, 5, 25)


def test_a_chairs_post_and_name_behind_labels_of_their_own_are_one_chair() -> None:
    minutes = _read("সভাপতি: চেয়ারম্যান, উপজেলা পরিষদ\nসভাপতির নাম: জনাব রতন সেন\nতারিখ: ২৫/০৫/২০২৪")
    assert (minutes.chair, minutes.chair_post) == ("জনাব রতন সেন", "চেয়ারম্যান, উপজেলা পরিষদ")


@pytest.mark.parametrize(
    ("head", "committee"),
    [
        ("কমিটি: উপজেলা মানব পাচার প্রতিরোধ কমিটি\nসভা নং: ২২", "উপজেলা মানব পাচার প্রতিরোধ কমিটি"),
        ("ইউনিয়ন আইন-শৃঙ্খলা কমিটির ৯ম সভা (২০২৪-২৫)", "ইউনিয়ন আইন-শৃঙ্খলা কমিটি"),
        ("চরভৈরবী কমিউনিটি গ্রুপের মাসিক সভা", "চরভৈরবী কমিউনিটি গ্রুপ"),
        ("বোর্ড অব ট্রাস্টিজ এর ১২শ সভার কার্যবিবরণী", "বোর্ড অব ট্রাস্টিজ"),
    ],
)
def test_a_line_that_names_only_the_sitting_is_a_title(head: str, committee: str) -> None:
    minutes = read_text(f"{head}\nতারিখ: ২৫/০৫/২০২৪\n{BODY}")
    assert minutes.committee == committee
    assert "committee_unsure" not in [one.code for one in minutes.problems]


def test_an_english_chair_with_short_titles_is_whole() -> None:
    minutes = read_text(
        "Minutes of the District Task Force\nHeld on 7 May 2024 at 3.30 PM in the Conference Hall, "
        "Civil Surgeon Office, Barguna.\n"
        "The meeting was presided over by Dr. Md. Fazlul Haque, Civil Surgeon, Barguna.\nDecisions:\n"
        "1. Each UHFPO shall send the microplan within seven days.\nRef: CS/BAR/2024/77, dated 9 May 2024"
    )
    assert (minutes.chair, minutes.chair_post) == ("Dr. Md. Fazlul Haque", "Civil Surgeon, Barguna")
    assert minutes.venue == "Conference Hall, Civil Surgeon Office, Barguna"
    assert (minutes.memo_no, minutes.memo_date) == ("CS/BAR/2024/77", date(2024, 5, 9))
