"""Heads, items and feet that ran into one line: labels without colon or space, lists behind headings, feet behind decisions."""

import pytest

from minutes.head.head_runs import broken
from minutes.model import Minutes
from minutes.read import read_text

TITLE = "উপজেলা ভাতা কমিটির সভার কার্যবিবরণী"
DECIDED = "সিদ্ধান্ত: ১) তালিকা করতে হবে। ২) তালিকা ৩০ জুনের মধ্যে জমা দিতে হবে।\nবাস্তবায়ন: সমাজসেবা অফিসার"
CHAIR, POST, HOUR, PLACE = (
    "জনাব রতন সেন",
    "উপজেলা নির্বাহী অফিসার, বগা",
    "সকাল ১০.৩০ ঘটিকা",
    "উপজেলা পরিষদ সভাকক্ষ",
)


def head(minutes: Minutes) -> tuple[str | None, ...]:
    return (
        minutes.chair,
        minutes.chair_post,
        str(minutes.meeting_date),
        minutes.meeting_time_raw,
        minutes.venue,
    )


@pytest.mark.parametrize(
    "line",
    [
        "সভাপতি {c}, {p} তারিখ ২০-১১-২০২৩ খ্রি. সময় {h} স্থান {v} উপস্থিতি পরিশিষ্ট-ক",
        "সভাপতি{c}, {p}সভার তারিখ২০ নভেম্বর ২০২৩সময়{h}স্থান{v}",
        "সভার সভাপতি {c}, {p} সভার তারিখ ২০ নভেম্বর ২০২৩ সভার সময় {h} সভার স্থান {v} উপস্থিত সদস্যবৃন্দ পরিশিষ্ট ক",
        "তারিখঃ ২০/১১/২০২৩ সময়ঃ {h} স্থানঃ {v} সভাপতিঃ {c}, {p}",
        "সভাপতি - {c}, {p} | তারিখ - ২০.১১.২০২৩ | সময় - {h} | ভেন্যু - {v} |",
    ],
)
def test_labels_of_a_head_in_one_line_each_have_their_value(line: str) -> None:
    said = line.format(c=CHAIR, p=POST, h=HOUR, v=PLACE)
    assert head(read_text(f"{TITLE}\n{said}\n{DECIDED}")) == (CHAIR, POST, "2023-11-20", HOUR, PLACE)


def test_a_sentence_with_the_same_words_is_no_head() -> None:
    assert broken("পরবর্তী সভার তারিখ ও সময় জানানো হবে এবং সভাপতি জনাব রতন সেন স্থান নির্ধারণ করবেন।") == []
    assert broken("বিদ্যালয় খোলার সময় সকাল ৯টা এবং ভর্তির শেষ তারিখ ১২.০৩.২০২৪ নির্ধারণ করা হলো।") == []


def test_a_heading_in_one_line_with_its_list_is_one() -> None:
    body = "সিদ্ধান্ত সমূহ ১) ভাতাঃ তালিকা জমা দিতে হবে। দায়িত্বঃ গ্রাম পুলিশ (সকল) ২) রাস্তাঃ কাজ শেষ করতে হবে। দায়িত্বঃ ঠিকাদার"
    minutes = read_text(f"{TITLE}\n{body}")
    assert [(one.number, one.text, one.offices) for one in minutes.decisions] == [
        ("১", "ভাতাঃ তালিকা জমা দিতে হবে।", ("গ্রাম পুলিশ (সকল)",)),
        ("২", "রাস্তাঃ কাজ শেষ করতে হবে।", ("ঠিকাদার",)),
    ]


@pytest.mark.parametrize("label", ["আলোচ্য বিষয় ৪৭/{n}ঃ", "আলোচ্যসূচি-{n}:", "এজেন্ডা নং {n}:", "প্রস্তাব নং-{n}:"])
def test_items_that_their_label_heads_inside_a_line_are_items(label: str) -> None:
    one, two = (label.format(n=n) for n in "১২")
    body = f"{one} ভাতা। সিদ্ধান্তঃ তালিকা করতে হবে। {two} ভবন। সিদ্ধান্তঃ প্রাক্কলন পাঠাতে হবে।"
    given = read_text(f"{TITLE}\n{body}").decisions
    assert [one.text for one in given] == ["তালিকা করতে হবে।", "প্রাক্কলন পাঠাতে হবে।"]
    assert [(one.agenda_no or "")[-1] for one in given] == ["১", "২"]


def test_one_label_below_all_decisions_may_divide_them_by_their_numbers() -> None:
    body = (
        "নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয় : (১) টহল দিতে হবে । (২) তালিকা করতে হবে । (৩) সাক্ষী আনতে হবে । "
        "বাস্তবায়নে : সিদ্ধান্ত ১ ও ৩- অফিসার ইনচার্জ, বগা থানা ; সিদ্ধান্ত ২- সমাজসেবা অফিসার ।"
    )
    minutes = read_text(f"{TITLE}\n{body}\nসভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।")
    assert [one.offices for one in minutes.decisions] == [
        ("অফিসার ইনচার্জ, বগা থানা",),
        ("সমাজসেবা অফিসার",),
        ("অফিসার ইনচার্জ, বগা থানা",),
    ]


def test_the_foot_in_one_line_with_the_last_decision_is_none_of_it() -> None:
    body = "সিদ্ধান্ত: ক) তালিকা করতে হবে (বাস্তবায়ন: সমাজসেবা অফিসার); খ) ব্যুরোতে পত্র দিতে হবে (বাস্তবায়ন: সহকারী কমিশনার, এনজিও শাখা) | "
    foot = "ধন্যবাদান্তে সভা সমাপ্ত। | রতন সেন, উপজেলা নির্বাহী অফিসার"
    given = read_text(f"{TITLE}\n{body}{foot}").decisions
    assert [one.text for one in given] == ["তালিকা করতে হবে", "ব্যুরোতে পত্র দিতে হবে"]


def test_the_minutes_of_the_last_meeting_end_no_line() -> None:
    body = (
        "অদ্য ১৫/০২/২০২৪ তারিখ বেলা ২.৩০ ঘটিকায় অফিস কক্ষে বগা মাদ্রাসা ম্যানেজিং কমিটির সভা রতন সেনের সভাপতিত্বে অনুষ্ঠিত হয়। "
        "বিগত সভার কার্যবিবরণী সুপার পাঠ করেন। সিদ্ধান্ত হয় যে, বিগত সভার কার্যবিবরণী অনুমোদন করা হইল। "
        "গৃহের চালা উড়িয়া যাওয়ায় পাঠদান ব্যাহত হইতেছে মর্মে সুপার জানান। সিদ্ধান্ত গৃহীত হইল যে, সুপার প্রাক্কলন ১৫ দিনের মধ্যে দাখিল করিবেন। "
        "আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন। স্বাক্ষর/- রতন সেন সভাপতি"
    )
    minutes = read_text(body)
    assert [one.text for one in minutes.decisions] == [
        "বিগত সভার কার্যবিবরণী অনুমোদন করা হইল।",
        "সুপার প্রাক্কলন ১৫ দিনের মধ্যে দাখিল করিবেন।",
    ]
    assert minutes.signed


def test_a_signature_below_columns_one_after_the_other_is_no_office() -> None:
    body = (
        "আলোচ্যসূচি\n১। বীজ\n২। সেচ\nসিদ্ধান্ত\n১। বীজ বিতরণ করতে হবে।\n২। সংযোগ দিতে হবে।\n"
        "বাস্তবায়নকারী\n১। কৃষি অফিসার\n২। ডিজিএম, পল্লী বিদ্যুৎ সমিতি\nরতন সেন উপজেলা নির্বাহী অফিসার ও সভাপতি"
    )
    given = read_text(f"{TITLE}\n{body}").decisions
    assert [one.offices for one in given] == [("কৃষি অফিসার",), ("ডিজিএম, পল্লী বিদ্যুৎ সমিতি",)]


def test_copies_in_one_line_with_the_end_are_a_list() -> None:
    foot = (
        "পরিশেষে সভাপতি সভার সমাপ্তি ঘোষণা করেন। রতন সেন উপজেলা নির্বাহী অফিসার স্মারক নম্বর: ১২.০৯.০০০০.০০৩.০৬.০১১.২৪.৭৬১ "
        "তারিখ: ১৪ অক্টোবর ২০২৪ বিতরণ (জ্যেষ্ঠতার ভিত্তিতে নয়): ১) জেলা প্রশাসক, বরগুনা। ২) অফিস কপি।"
    )
    minutes = read_text(f"{TITLE}\n{DECIDED}\n{foot}")
    assert minutes.distribution == ("জেলা প্রশাসক, বরগুনা", "অফিস কপি")
    assert str(minutes.memo_date) == "2024-10-14"


def test_labels_of_a_head_with_all_values_below_them_each_have_theirs() -> None:
    said = f"সভার সভাপতি\nতারিখ ও সময়\nস্থান\n{CHAIR}, {POST}\n২০ নভেম্বর ২০২৩, {HOUR}\n{PLACE}"
    assert head(read_text(f"{TITLE}\n{said}\n{DECIDED}")) == (CHAIR, POST, "2023-11-20", HOUR, PLACE)


@pytest.mark.parametrize("label", ["করণীয়ঃ", "নির্দেশনা :", "সুপারিশঃ"])
def test_what_is_to_be_done_may_be_labelled_otherwise(label: str) -> None:
    body = (
        f"আলোচ্য বিষয়-১ঃ প্লট বরাদ্দ ২৩টি প্লট খালি। {label} ১.১ নোটিশ দিতে হবে। দায়িত্বপ্রাপ্তঃ শিল্পনগরী কর্মকর্তা সময়ঃ ১ মাস\n"
        f"আলোচ্য বিষয়-২ঃ ড্রেন পানি জমে থাকে। {label} ২.১ প্রাক্কলন পাঠাতে হবে। দায়িত্বপ্রাপ্তঃ উপজেলা প্রকৌশলী সময়ঃ ১৫ দিন"
    )
    given = read_text(f"{TITLE}\nসভাপতি: {CHAIR}, {POST}\n{body}").decisions
    assert [(one.number, one.text, one.offices, one.deadline) for one in given] == [
        ("১.১", "নোটিশ দিতে হবে।", ("শিল্পনগরী কর্মকর্তা",), "১ মাস"),
        ("২.১", "প্রাক্কলন পাঠাতে হবে।", ("উপজেলা প্রকৌশলী",), "১৫ দিন"),
    ]


def test_pictures_in_a_chat_say_who_and_by_when() -> None:
    body = (
        "সিদ্ধান্তঃ\n১) টিন রিফিল করতে হবে 👉 নিরাপত্তা কর্মকর্তা ⏰ ২০/১০/২৪\n"
        "২) মাস্ক সরবরাহ করতে হবে ➡️ স্টোর অফিসার 📅 ৩ দিন\nউপস্থিতঃ\nরতন সেন - স্টোর অফিসার"
    )
    given = read_text(f"{TITLE}\nতারিখঃ ১৩ অক্টোবর ২০২৪\n{body}").decisions
    assert [(one.text, one.offices, one.deadline) for one in given] == [
        ("টিন রিফিল করতে হবে", ("নিরাপত্তা কর্মকর্তা",), "২০/১০/২৪"),
        ("মাস্ক সরবরাহ করতে হবে", ("স্টোর অফিসার",), "৩ দিন"),
    ]


def test_a_dash_for_the_offices_is_kept_and_the_end_behind_it_is_none() -> None:
    body = (
        "৫। বিবিধ: বিদায়ী কর্মকর্তা। সিদ্ধান্ত: ৫.১ ক্রেস্ট প্রদান করতে হবে। বাস্তবায়নে: - সভায় আর কোন আলোচনা না থাকায় "
        "সভার সমাপ্তি ঘোষণা করা হয়। (রতন সেন) উপজেলা নির্বাহী অফিসার।\n"
        "নং-৫৪.০১.৫২০০.১১৩.০৬.০২১.১৯-৯২ তারিখঃ ৩১/০১/২০২৪ বিতরণ (সদয় অবগতি ও কার্যার্থে): ১। জেলা প্রশাসক, বরগুনা। ২। নথি।"
    )
    minutes = read_text(f"{TITLE}\n{body}")
    assert [(one.text, one.implementer_raw, one.offices) for one in minutes.decisions] == [
        ("ক্রেস্ট প্রদান করতে হবে।", "-", ())
    ]
    assert minutes.distribution == ("জেলা প্রশাসক, বরগুনা", "নথি")
