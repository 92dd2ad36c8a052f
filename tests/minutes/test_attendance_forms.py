"""Who sat in the meeting: lists in lines, sentences, tables and columns, as different offices set them."""

import pytest

from minutes.attendance import read_attendance
from minutes.known import standard
from minutes.model import Attendee, Presence
from minutes.read import read_text

DECISIONS = """
| ক্রমিক | আলোচনা | সিদ্ধান্ত | বাস্তবায়নে |
|---|---|---|---|
| ১ | পোর্টাল | ১.১ পোর্টাল হালনাগাদ করতে হবে। | জেলা তথ্য অফিসার |
"""
HEAD = "জেলা আইসিটি কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক, ভোলা\nসভার তারিখ: ১২ মার্চ ২০২৪\n"
SP, CS = "জনাব কামাল উদ্দিন|পুলিশ সুপার, ভোলা", "ডাঃ নীলা রায়|সিভিল সার্জন, ভোলা"
DD = "জনাব হাসান আলী|উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর"
REPRESENTS, ABSENT = f"{DD}|representative", "জনাব বাবুল মিয়া|জেলা তথ্য অফিসার|absent"


def who(*people: str) -> tuple[Attendee, ...]:
    fields = [(*one.split("|"), "present")[:3] for one in people]
    return tuple(Attendee(name=name, post=post, presence=Presence(how)) for name, post, how in fields)


def attendance(text: str) -> tuple[Attendee, ...]:
    return read_text(f"{HEAD}\n{text.replace('⏎', chr(10))}\n{DECISIONS}").attendance


PEOPLE = [one.replace("|", ", ") for one in (SP, CS, DD)]


@pytest.mark.parametrize(
    "heading",
    [
        "উপস্থিত সদস্যবৃন্দ:", "উপস্থিত সদস্যবৃন্দ", "সভায় উপস্থিত ছিলেন-", "উপস্থিতি:", "উপস্থিতির তালিকা (জ্যেষ্ঠতার ক্রমানুসারে নয়):",
        "উপস্থিত সদস্য/কর্মকর্তাগণের নামের তালিকা নিম্নরূপ:", "সভায় নিম্নোক্ত সদস্যগণ উপস্থিত ছিলেন।", "সভায় যারা উপস্থিত ছিলেন:",
        "সভায় সংযুক্ত ছিলেন:", "সভায় নিম্নবর্ণিত কর্মকর্তাগণ উপস্থিত ছিলেনঃ-", "উপস্থিতির স্বাক্ষর:", "উপস্থিত সদস্যগণের স্বাক্ষর",
        "Members present:", "Present:", "অংশগ্রহণকারী", "হাজিরা:", "সরাসরি উপস্থিত", "ভার্চুয়ালি সংযুক্ত",
        "The following members were present:",
        "সভা সকাল ১০টায় শুরু হয়। সভায় নিম্নস্বাক্ষরকারী সদস্যগণ উপস্থিত ছিলেন।",
    ],
)  # fmt: skip
def test_a_heading_in_any_words(heading: str) -> None:
    lines = "⏎".join(f"{number}। {one}" for number, one in zip("১২৩", PEOPLE, strict=True))
    assert attendance(f"{heading}⏎{lines}⏎১। গত সভার কার্যবিবরণী অনুমোদন") == who(SP, CS, DD)


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("জনাব কামাল উদ্দিন - পুলিশ সুপার, ভোলা", SP),
        ("জনাব কামাল উদ্দিন — পুলিশ সুপার, ভোলা -সদস্য", SP),
        ("জনাব কামাল উদ্দিন, পুলিশ সুপার, ভোলা, সদস্য", SP),
        ("জনাব কামাল উদ্দিন (পুলিশ সুপার, ভোলা)", SP),
        ("জনাব কামাল উদ্দিন-পুলিশ সুপার, ভোলা", SP),
        ("জনাব কামাল উদ্দিন- পুলিশ সুপার, ভোলা", SP),
        ("জনাব পলাশ কুমার সাহা, সহযোগী অধ্যাপক, সদস্য", "জনাব পলাশ কুমার সাহা|সহযোগী অধ্যাপক"),
        ("পুলিশ সুপার জনাব কামাল উদ্দিন", "জনাব কামাল উদ্দিন|পুলিশ সুপার"),
        ("স্বাঃ/- জনাব কামাল উদ্দিন, পুলিশ সুপার, ভোলা", SP),
        ("জনাব কামাল উদ্দিন, পুলিশ সুপার, ভোলা — স্বাক্ষরিত", SP),
        ("জনাব কামাল উদ্দিন, পুলিশ সুপার, ভোলা (স্বাক্ষর অস্পষ্ট)", SP),
        ("জনাব কামাল উদ্দিন\tপুলিশ সুপার, ভোলা\tউপস্থিত", SP),
        ("জনাব কামাল উদ্দিন⏎পুলিশ সুপার⏎ভোলা", SP),
        ("জনাব কামাল উদ্দিন, পুলিশ সুপার, ভোলা (অনলাইনে যুক্ত)", SP),
        ("বেগম রওশন আরা - মহিলা ভাইস চেয়ারম্যান -সভাপতি", "বেগম রওশন আরা|মহিলা ভাইস চেয়ারম্যান"),
        ("মোছাঃ শেফালী বেগম সদস্যা, সংরক্ষিত আসন ১,২,৩", "মোছাঃ শেফালী বেগম|সদস্যা, সংরক্ষিত আসন ১,২,৩"),
        ("জনাব সঞ্জয় কুমার উপ-সহকারী কৃষি কর্মকর্তা", "জনাব সঞ্জয় কুমার|উপ-সহকারী কৃষি কর্মকর্তা"),
        ("জেল সুপার, জেলা কারাগার", "|জেল সুপার, জেলা কারাগার"),
        ("সহকারী কমিশনার, জেএম শাখা", "|সহকারী কমিশনার, জেএম শাখা"),
        ("এ,কে,এম রেজাউল হক, অধ্যক্ষ ও সদস্য সচিব", "এ,কে,এম রেজাউল হক|অধ্যক্ষ ও সদস্য সচিব"),
        ("এ্যাড. ইমদাদুল ইসলাম, পাবলিক প্রসিকিউটর", "এ্যাড. ইমদাদুল ইসলাম|পাবলিক প্রসিকিউটর"),
        ("ক্যাপ্টেন ফরিদুল আলম, জোন কমান্ডার, কোস্ট গার্ড", "ক্যাপ্টেন ফরিদুল আলম|জোন কমান্ডার, কোস্ট গার্ড"),
        ("রোকসানা পারভীন, নির্বাহী পরিচালক, আশার আলো", "রোকসানা পারভীন|নির্বাহী পরিচালক, আশার আলো"),
        ("জনাব হাসান আলী, উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর এর প্রতিনিধি", REPRESENTS),
        ("জনাব হাসান আলী, উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর (প্রতিনিধি)", REPRESENTS),
        ("জনাব হাসান আলী এর প্রতিনিধি, উপপরিচালক, কৃষি সম্প্রসারণ অধিদপ্তর", REPRESENTS),
        ("সিভিল সার্জন এর পক্ষে ডাঃ রীতা পাল, মেডিকেল অফিসার", "ডাঃ রীতা পাল|মেডিকেল অফিসার|representative"),
        ("সিভিল সার্জনের প্রতিনিধি ডাঃ রীতা পাল, মেডিকেল অফিসার", "ডাঃ রীতা পাল|মেডিকেল অফিসার|representative"),
        ("জনাব বাবুল মিয়া, জেলা তথ্য অফিসার (অনুপস্থিত)", ABSENT),
        ("জনাব বাবুল মিয়া, জেলা তথ্য অফিসার - ছুটিতে", ABSENT),
    ],
)
def test_a_person_in_any_order(line: str, person: str) -> None:
    text = f"উপস্থিত সদস্যবৃন্দ:⏎১। {PEOPLE[1]}⏎২। {line}⏎৩। {PEOPLE[2]}"
    assert attendance(text) == who(CS, person, DD)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (f"সভায় উপস্থিত ছিলেন {'; '.join(PEOPLE)}।", (SP, CS, DD)),
        (f"সভায় উপস্থিত ছিলেন: {PEOPLE[0]}, {PEOPLE[1]} ও {PEOPLE[2]}।", (SP, CS, DD)),
        (f"সভায় {PEOPLE[0]}, {PEOPLE[1]} এবং {PEOPLE[2]} উপস্থিত ছিলেন।", (SP, CS, DD)),
        (f"সভায় অন্যান্যের মধ্যে {PEOPLE[0]}; {PEOPLE[1]} প্রমুখ অংশগ্রহণ করেন।", (SP, CS)),
        (f"উপস্থিতিঃ (১) {PEOPLE[0]} (২) {PEOPLE[1]} (৩) {PEOPLE[2]}।", (SP, CS, DD)),
        (f"উপস্থিত: ১. {PEOPLE[0]}, ২. {PEOPLE[1]}, ৩. {PEOPLE[2]}", (SP, CS, DD)),
        ("উপস্থিত: (১) পুলিশ সুপার, ভোলা (২) সহকারী কমিশনার, জেএম শাখা", ("|পুলিশ সুপার, ভোলা", "|সহকারী কমিশনার, জেএম শাখা")),
        (
            "সভায় পুলিশ সুপার জনাব কামাল উদ্দিন, সিভিল সার্জন ডাঃ নীলা রায় ও জেলা তথ্য অফিসার জনাব বাবুল মিয়া যোগদান করেন।",
            ("জনাব কামাল উদ্দিন|পুলিশ সুপার", "ডাঃ নীলা রায়|সিভিল সার্জন", "জনাব বাবুল মিয়া|জেলা তথ্য অফিসার"),
        ),
        (f"উপস্থিত ছিলেন {PEOPLE[0]} ও {PEOPLE[1]}। জনাব বাবুল মিয়া, জেলা তথ্য অফিসার অনুপস্থিত ছিলেন।", (SP, CS, ABSENT)),
        (f"{PEOPLE[0]} ও {PEOPLE[1]} উপস্থিত ছিলেন। জনাব বাবুল মিয়া, জেলা তথ্য অফিসার সভায় উপস্থিত ছিলেন না।", (SP, CS, ABSENT)),
        ("উপস্থিত ছিলেন জনাব ফারুক হোসেন, জনাব আবুল কাশেম ও বেগম নূরজাহান।", ("জনাব ফারুক হোসেন|", "জনাব আবুল কাশেম|", "বেগম নূরজাহান|")),
        (
            "The meeting was attended by Mr. Rafiq Islam, Superintendent of Police; Dr. Nila Roy, Civil Surgeon.",
            ("Mr. Rafiq Islam|Superintendent of Police", "Dr. Nila Roy|Civil Surgeon"),
        ),
    ],
)  # fmt: skip
def test_people_named_in_a_line(text: str, people: tuple[str, ...]) -> None:
    assert attendance(text) == who(*people)


@pytest.mark.parametrize(
    "text",
    [
        "উপস্থিতিঃ⏎| ১. | {0} | ৩. | {2} |⏎|---|---|---|---|⏎| ২. | {1} | | |",
        "উপস্থিত সদস্যবৃন্দ⏎| ১. {0} | ৩. {2} |⏎|---|---|⏎| ২. {1} | |",
        "উপস্থিত সদস্যবৃন্দ⏎| নাম ও পদবি | স্বাক্ষর |⏎|---|---|⏎| {0} | স্বাঃ |⏎| {1} | স্বাঃ |⏎| {2} | স্বাঃ |",
        "| ক্রঃ | নাম ও পদবি | স্বাক্ষর | ক্রঃ | নাম ও পদবি | স্বাক্ষর |⏎|---|---|---|---|---|---|⏎"
        "| ১ | {0} | | ৩ | {2} | |⏎| ২ | {1} | | | | |",
    ],
)
def test_a_table_with_lists_beside_each_other(text: str) -> None:
    assert attendance(text.format(*PEOPLE)) == who(SP, CS, DD)


@pytest.mark.parametrize(
    "line",
    [
        "উপস্থিতি: হাজিরা সংরক্ষিত",
        "উপস্থিতি: হাজিরা খাতায় সংরক্ষিত",
        "উপস্থিত সদস্যগণের তালিকা পরিশিষ্ট-ক",
        "সভাপতি উপস্থিত সদস্যগণকে স্বাগত জানান। আলোচনার পর নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:",
        "বিআরটিএ প্রতিনিধি জানান, সভায় অনেকে উপস্থিত ছিলেন না।",
    ],
)
def test_no_list(line: str) -> None:
    assert attendance(f"{line}⏎ক) জুন মাসের সভার সিদ্ধান্ত⏎১। গত সভার কার্যবিবরণী অনুমোদন") == ()


def test_a_list_ends_where_its_numbers_do() -> None:
    text = f"উপস্থিত সদস্যবৃন্দ:⏎১. {PEOPLE[0]}⏎২. {PEOPLE[1]}⏎ক) নলকূপ স্থাপন⏎খ) স্যানিটেশন"
    assert attendance(text) == who(SP, CS)


def test_people_in_the_appendices() -> None:
    text = (
        "উপস্থিত সদস্যবৃন্দ: পরিশিষ্ট-ক⏎অনুপস্থিত সদস্যবৃন্দ: পরিশিষ্ট-খ⏎"
        f"পরিশিষ্ট-ক⏎১। {PEOPLE[0]}⏎২। {PEOPLE[1]}⏎পরিশিষ্ট-খ⏎১। জনাব বাবুল মিয়া - জেলা তথ্য অফিসার"
    )
    assert attendance(text) == who(SP, CS, ABSENT)


@pytest.mark.parametrize(
    "heading",
    [
        "পরিশিষ্ট: উপস্থিতির তালিকা",
        "সংযুক্তি: উপস্থিতির তালিকা",
        "পরিশিষ্ট-ক: উপস্থিতির তালিকা",
        "পরিশিষ্ট ‘ক’ – সভায় উপস্থিত সদস্যদের তালিকা",
        "(পরিশিষ্ট-১) উপস্থিতি:",
    ],
)
def test_an_appendix_named_with_what_it_holds(heading: str) -> None:
    assert attendance(f"{heading}⏎১। {PEOPLE[0]}⏎২। {PEOPLE[1]}") == who(SP, CS)


def test_names_with_their_posts_in_brackets_and_the_absent_in_the_same_line() -> None:
    text = (
        "উপস্থিত সদস্যবৃন্দের নাম – জনাব কামাল উদ্দিন (পুলিশ সুপার), ডাঃ নীলা রায় (সিভিল সার্জন)। "
        "অনুপস্থিত – জনাব বাবুল মিয়া (জেলা তথ্য অফিসার)।"
    )
    assert attendance(text) == who("জনাব কামাল উদ্দিন|পুলিশ সুপার", "ডাঃ নীলা রায়|সিভিল সার্জন", ABSENT)


def test_a_roll_without_marks_or_commas() -> None:
    text = (
        "হাজিরা⏎১ জনাব কামাল উদ্দিন চেয়ারম্যান উপস্থিত⏎২ জনাব বাবুল মিয়া জেলা তথ্য অফিসার অনুপস্থিত⏎৩ জনাব হাসান আলী পরিচালক উপস্থিত"
    )
    assert attendance(text) == who("জনাব কামাল উদ্দিন|চেয়ারম্যান", ABSENT, "জনাব হাসান আলী|পরিচালক")


@pytest.mark.parametrize("heading", ["৩। উপস্থিত", "Leave of absence:", "On leave:"])
def test_a_heading_with_a_number_and_those_on_leave(heading: str) -> None:
    how = "absent" if heading.isascii() else "present"
    assert attendance(f"{heading}⏎(ক) {PEOPLE[0]}⏎(খ) {PEOPLE[1]}") == who(f"{SP}|{how}", f"{CS}|{how}")


@pytest.mark.parametrize("mark", [" - টিপসহি", " ✓", " – টিপ সহি"])
def test_a_thumb_or_a_tick_is_no_part_of_a_post(mark: str) -> None:
    assert attendance(f"উপস্থিতি:⏎১। {PEOPLE[0]}{mark}⏎২। {PEOPLE[1]}{mark}") == who(SP, CS)


@pytest.mark.parametrize(
    "whose",
    ["সভাপতি, বণিক সমিতি এর প্রতিনিধি", "চেয়ারম্যান, মনপুরা ইউপি এর পক্ষে", "নির্বাহী প্রকৌশলী (সওজ) এর প্রতিনিধি"],
)
def test_in_brackets_whose_place_somebody_takes(whose: str) -> None:
    found = attendance(f"উপস্থিতি:⏎১। জনাব বাবুল মিয়া, ইউপি সচিব ({whose})⏎২। {PEOPLE[1]}")
    assert found == who("জনাব বাবুল মিয়া|ইউপি সচিব|representative", CS)


def test_a_table_of_names_and_posts_before_the_decisions_needs_no_heading() -> None:
    table = (
        "| জনাব কামাল উদ্দিন | পুলিশ সুপার | ✓ |⏎|---|---|---|⏎"
        "| জনাব বাবুল মিয়া | জেলা তথ্য অফিসার | অনুপস্থিত |⏎| ডাঃ নীলা রায় | সিভিল সার্জন | ✓ |"
    )
    assert attendance(f"{table}⏎") == who("জনাব কামাল উদ্দিন|পুলিশ সুপার", ABSENT, "ডাঃ নীলা রায়|সিভিল সার্জন")


def _listed(*lines: str) -> list[tuple[str, str, str]]:
    return [(one.name, one.post, one.presence.value) for one in read_attendance((), lines, (), standard())]


def test_who_came_for_somebody_is_said_behind_his_post() -> None:
    listed = _listed(
        "উপস্থিতঃ",
        "১। জনাব রতন সেন — অফিসার ইনচার্জ - পক্ষে এসআই মোঃ জামাল",
        "২। Dr. Ratan Sen, Civil Surgeon (represented by Dr. S. M. Faisal)",
        "৩। জনাব গোলাম সরওয়ার, প্রতিনিধি, বণিক সমিতি",
    )
    assert [(post, presence) for _, post, presence in listed] == [
        ("অফিসার ইনচার্জ", "representative"),
        ("Civil Surgeon (represented by Dr. S. M. Faisal)", "representative"),
        ("প্রতিনিধি, বণিক সমিতি", "present"),
    ]


def test_two_columns_of_posts_in_lines() -> None:
    listed = _listed(
        "সভায় অংশগ্রহণকারী:",
        "১. জেলা ও দায়রা জজ এর প্রতিনিধি\t২. উপপরিচালক, জেলা সমাজসেবা কার্যালয়",
        "৩. প্রবেশন অফিসার\t৪. জেলা শিক্ষা অফিসার",
    )
    assert [one[1] for one in listed] == [
        "জেলা ও দায়রা জজ",
        "উপপরিচালক, জেলা সমাজসেবা কার্যালয়",
        "প্রবেশন অফিসার",
        "জেলা শিক্ষা অফিসার",
    ]


def test_names_with_their_seats_in_brackets_behind_the_sentence_of_the_meeting() -> None:
    line = "১১ মে ২০২৫ তারিখে সভা অনুষ্ঠিত হয়। উপস্থিত: অধ্যাপক ড. রতন সেন (সভাপতি), জনাব তাসনিয়া হক (সদস্য)।"
    assert _listed(line) == [("অধ্যাপক ড. রতন সেন", "সভাপতি", "present"), ("জনাব তাসনিয়া হক", "সদস্য", "present")]


def test_a_post_that_goes_on_behind_and() -> None:
    assert _listed("উপস্থিত সদস্যবৃন্দ:", "মোছাঃ তানজিলা খাতুন, সিএইচসিপি ও", "সদস্য সচিব") == [
        ("মোছাঃ তানজিলা খাতুন", "সিএইচসিপি ও সদস্য সচিব", "present")
    ]
