"""Papers whose line breaks were lost: where a value ends, and where the next line begins."""

import pytest

from minutes.model import Minutes
from minutes.read import read_text

HEAD = (
    "নবীনগর উচ্চ বিদ্যালয় নবীনগর, কুমিল্লা ম্যানেজিং কমিটির ৭ম সভার রেজুলেশন তারিখ: ০৬/০৪/২০২৩ ইং সময়: সকাল ১০ ঘটিকা "
    "সভাপতি: জনাব এ,কে,এম রফিক আকন্দ, সভাপতি স্থান: বিদ্যালয়ের অফিস কক্ষ "
)
AGENDA = "আলোচ্য সূচী: ১। আয় ব্যয়ের হিসাব। ২। দোকান ঘর ভাড়া। ৩। শ্রেণী কক্ষ মেরামত। "
ORDERS = (
    "আয় ব্যয়ের হিসাব ৩০ জুনের মধ্যে নিরীক্ষা করাতে হবে।",
    "বকেয়া ভাড়া আদায়ের জন্য ভাড়াটিয়াদের নোটিশ দিতে হবে।",
    "কক্ষের চাল বর্ষার আগে মেরামত করতে হবে।",
)
END = " সভায় আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন। (এ,কে,এম রফিক আকন্দ) সভাপতি, ম্যানেজিং কমিটি"


def minutes_of(body: str, end: str = END) -> Minutes:
    return read_text(f"{HEAD}{body}{end}")


@pytest.mark.parametrize(
    "label",
    [
        "{}নং সিদ্ধান্তঃ",
        "{} নং সিদ্ধান্ত :",
        "{}নং সিদ্ধান্ত-",
        "সিদ্ধান্ত নং-{}:",
        "সিদ্ধান্ত-{} ঃ",
        "সিদ্ধান্ত নং {}।",
        "সিদ্ধান্ত ({}):",
    ],
)
@pytest.mark.parametrize("agenda", ["", AGENDA])
def test_decisions_whose_labels_count_them(label: str, agenda: str) -> None:
    told = " ".join(f"{label.format(number)} {order}" for number, order in zip("১২৩", ORDERS, strict=True))
    minutes = minutes_of(f"{agenda}আলোচনা ও সিদ্ধান্ত সমূহঃ {told}")
    assert tuple(one.text for one in minutes.decisions) == ORDERS
    assert [one.number or one.agenda_no for one in minutes.decisions] == ["১", "২", "৩"]
    assert not any(one.code == "numbers_unsure" for one in minutes.problems)


def test_letters_below_a_decisions_number_bear_it() -> None:
    told = (
        f"১নং সিদ্ধান্তঃ {ORDERS[0]} ২নং সিদ্ধান্তঃ (ক) {ORDERS[1]} (খ) {ORDERS[2]} ৩নং সিদ্ধান্তঃ শোক প্রস্তাব গৃহীত হলো।"
    )
    minutes = minutes_of(f"আলোচনা ও সিদ্ধান্ত সমূহঃ {told}")
    assert [one.number for one in minutes.decisions] == ["১", "২(ক)", "২(খ)", "৩"]


@pytest.mark.parametrize(
    "announced",
    [
        "আজকের সভায় বিস্তারিত আলোচনা শেষে নিম্নবর্ণিত সিদ্ধান্তসমূহ গৃহীত হয়:",
        "শেষে নিচের সিদ্ধান্ত গুলি নেওয়া হলো",
        "আলোচনান্তে গৃহীত সিদ্ধান্ত সমূহঃ",
    ],
)
def test_a_list_behind_the_words_that_announce_it(announced: str) -> None:
    told = " ".join(f"{number}) {order}" for number, order in zip("১২৩", ORDERS, strict=True))
    minutes = minutes_of(f"সভাপতি সকলকে স্বাগত জানান। {announced} {told}")
    assert [(one.number, one.text) for one in minutes.decisions] == list(zip("১২৩", ORDERS, strict=True))


@pytest.mark.parametrize(
    "behind",
    [
        "উপস্থিত সদস্যগণের তালিকা পরিশিষ্ট ক",
        "সভায় উপস্থিত কর্মকর্তাবৃন্দ: ৫ জন",
        "সভার শুরুতে কোরাম পূর্ণ হয়।",
        "সদস্য সচিব- রহিমা খাতুন",
    ],
)
def test_a_heads_last_value_ends_before_who_was_there(behind: str) -> None:
    told = f"১নং সিদ্ধান্তঃ {ORDERS[0]} ২নং সিদ্ধান্তঃ {ORDERS[1]}"
    minutes = minutes_of(f"{behind} {told}")
    assert minutes.venue == "বিদ্যালয়ের অফিস কক্ষ"
    assert (minutes.committee, minutes.chair) == ("ম্যানেজিং কমিটি", "জনাব এ,কে,এম রফিক আকন্দ")


@pytest.mark.parametrize(
    "end",
    [
        " অন্য কোন আলোচনা না থাকায় সভাপতি সভা শেষ করেন।",
        " আলোচনার আর কিছু না থাকায় সভাপতি সাহেব সভা শেষ করেন।",
        " সম্মেলনে আর কোন বিষয় না থাকায় সভাপতি সকলকে ধন্যবাদ জানিয়ে সভা শেষ করেন।",
        " সবাইকে ধন্যবাদ দিয়ে সভাপতি সভা শেষ করেন।",
    ],
)
def test_the_last_offices_end_where_the_meeting_does(end: str) -> None:
    told = " ".join(
        f"{number}। সিদ্ধান্ত: {order} বাস্তবায়নে: প্রধান শিক্ষক" for number, order in zip("১২৩", ORDERS, strict=True)
    )
    minutes = minutes_of(told, end)
    assert [one.offices for one in minutes.decisions] == [("প্রধান শিক্ষক",)] * 3


def test_a_file_number_below_the_decisions_is_told_by_its_form() -> None:
    told = f"১নং সিদ্ধান্তঃ {ORDERS[0]} ২নং সিদ্ধান্তঃ {ORDERS[1]}"
    end = (
        f"{END} নং- নউবি/ম্যাক/২০২৩/৪৫ তারিখ: ০৯/০৪/২০২৩ অনুলিপি: ১) উপজেলা মাধ্যমিক শিক্ষা অফিসার, নবীনগর ২) অফিস কপি"
    )
    minutes = minutes_of(told, end)
    assert (minutes.memo_no, str(minutes.memo_date)) == ("নউবি/ম্যাক/২০২৩/৪৫", "2023-04-09")


def test_rows_whose_decisions_only_their_numbers_mark() -> None:
    rows = (
        "ক্রঃ নং বিষয় সিদ্ধান্ত দায়িত্ব সময় "
        "১ রাজস্ব আদায় মে মাসে আদায় ৮০%। ১.১ বকেয়ার তালিকা করতে হবে। ১.২ সংযোগ বিচ্ছিন্ন করতে হবে। দায়িত্বঃ রাজস্ব কর্মকর্তা সময়ঃ ১০/১০/২০২৩ "
        "২ সিস্টেম লস লস ২৪%। ২.১ মোবাইল কোর্ট পরিচালনা করতে হবে। দায়িত্বঃ উপ-বিভাগীয় প্রকৌশলী সময়ঃ চলমান "
        "৩ পাম্প পাম্পটি ২০ দিন বন্ধ। ৩.১ প্রাক্কলন তৈরি করে পাঠাতে হবে। দায়িত্বঃ উপ-সহকারী প্রকৌশলী সময়ঃ ৭ দিনের মধ্যে"
    )
    minutes = minutes_of(rows, " সভাপতি সবাইকে ধন্যবাদ জানিয়ে সভা শেষ করেন।")
    assert [(one.number, one.text, one.offices) for one in minutes.decisions] == [
        ("১.১", "বকেয়ার তালিকা করতে হবে।", ("রাজস্ব কর্মকর্তা",)),
        ("১.২", "সংযোগ বিচ্ছিন্ন করতে হবে।", ("রাজস্ব কর্মকর্তা",)),
        ("২.১", "মোবাইল কোর্ট পরিচালনা করতে হবে।", ("উপ-বিভাগীয় প্রকৌশলী",)),
        ("৩.১", "প্রাক্কলন তৈরি করে পাঠাতে হবে।", ("উপ-সহকারী প্রকৌশলী",)),
    ]


@pytest.mark.parametrize("label", ["সিদ্ধান্তঃ", "গৃহীত সিদ্ধান্ত সমূহ:", "উপস্থিত: ১২ জন সদস্য সিদ্ধান্ত-"])
@pytest.mark.parametrize("mark", ["{})", "{}।", "({})", "{}/", "{}-"])
def test_a_list_behind_the_heads_last_value(label: str, mark: str) -> None:
    told = " ".join(f"{mark.format(number)} {order}" for number, order in zip("১২৩", ORDERS, strict=True))
    minutes = minutes_of(f"{label} {told}")
    assert tuple((one.number, one.text) for one in minutes.decisions) == tuple(
        zip("১২৩", ORDERS, strict=True)
    )


@pytest.mark.parametrize("heading", ["গৃহীত সিদ্ধান্তসমূহ – বাস্তবায়নকারী", "আলোচনান্তে গৃহীত সিদ্ধান্তসমূহ:"])
def test_a_list_without_full_stops_ends_where_the_meeting_does(heading: str) -> None:
    told = " ".join(f"{at}) {order.rstrip('।')} – প্রধান শিক্ষক" for at, order in enumerate(ORDERS, 1))
    minutes = minutes_of(f"সকলে আলোচনায় অংশ নেন। {heading} {told}", " পরিশেষে সভাপতি সভার কাজ শেষ করেন।")
    assert tuple(one.text for one in minutes.decisions) == tuple(one.rstrip("।") for one in ORDERS)
    assert {one.implementer_raw for one in minutes.decisions} == {"প্রধান শিক্ষক"}


def test_english_items_are_told_by_their_decisions_numbers() -> None:
    minutes = read_text(
        "MINUTES OF THE 4TH MEETING OF THE DISTRICT NGO COORDINATION COMMITTEE Chair: Ms. Nadia Karim, Deputy Commissioner "
        "Date: 14 May 2024 Time: 11:00 AM Venue: Conference Room Present: 1. Mr. Abul Kashem, Executive Engineer, DPHE "
        "2. Ms. Rina Das, Area Manager, Alor Path Absent: Mr. Nurul Islam, Deputy Director 1. Confirmation of minutes "
        "Decision 1.1: The minutes of the 3rd meeting were confirmed. 2. Tube-wells Discussion: 21 were damaged. The circular "
        "dated 05/06/2024. Decision 2.1: They shall be repaired. Action by: Executive Engineer, DPHE Deadline: 30/05/2024 "
        "Decision 2.2: A list shall be submitted. Action by: Heads of the offices concerned 3. AOB Decision 3.1: The meeting "
        "shall be held in June. There being no other business the meeting ended. Copy to: 1. Director 2. Office file"
    )
    assert [(one.agenda_no, one.number) for one in minutes.decisions] == [
        ("1", "1.1"), ("2", "2.1"), ("2", "2.2"), ("3", "3.1"),
    ]  # fmt: skip
    assert [one.deadline for one in minutes.decisions] == [None, "30/05/2024", None, None]
    assert minutes.decisions[2].implementer_raw == "Heads of the offices concerned"
    assert [str(one.presence) for one in minutes.attendance] == ["present", "present", "absent"]


def test_decisions_counted_below_a_labelled_item() -> None:
    minutes = minutes_of(
        f"এজেন্ডা ১: হিসাব ১.১ {ORDERS[0]} দায়িত্ব: কোষাধ্যক্ষ ১.২ {ORDERS[1]} দায়িত্ব: সম্পাদক "
        f"এজেন্ডা ২: মেরামত ২.১ {ORDERS[2]} দায়িত্ব: প্রধান শিক্ষক"
    )
    assert [(one.agenda_no, one.number, one.implementer_raw) for one in minutes.decisions] == [
        ("১", "১.১", "কোষাধ্যক্ষ"), ("১", "১.২", "সম্পাদক"), ("২", "২.১", "প্রধান শিক্ষক"),
    ]  # fmt: skip


def test_a_chat_is_broken_before_who_wrote_and_around_bold_heads() -> None:
    minutes = read_text(
        "[১২/০৯/২৪, ৯:৪৮ PM] সচিব: গতকালের মিটিং এর রেজুলেশন দিলাম, দেখে নিবেন "
        "[১২/০৯/২৪, ৯:৪৯ PM] সচিব: *নবীনগর বাজার পরিচালনা কমিটির ৩য় সভার কার্যবিবরণী* 📅 তারিখ: ১১/০৯/২০২৪ "
        "👤 সভাপতি: জনাব রফিক আকন্দ, আহ্বায়ক *উপস্থিত:* - তপন সাহা, সদস্য *আলোচ্য ১ — ড্রেন* কাদা জমেছে। "
        "✅ সিদ্ধান্ত: ▪️ ড্রেন ৭ দিনের মধ্যে পরিষ্কার করতে হবে ▪️ অবৈধ দোকানের তালিকা করতে হবে দায়িত্বে: সম্পাদক "
        "*আলোচ্য ২ — পাহারা* ✅ সিদ্ধান্ত: ▪️ রাতে চারজন পাহারা দিবে দায়িত্বে: কোষাধ্যক্ষ "
        "[১২/০৯/২৪, ৯:৫২ PM] তপন: ঠিক আছে"
    )
    assert minutes.committee == "নবীনগর বাজার পরিচালনা কমিটি"
    assert minutes.chair == "জনাব রফিক আকন্দ"
    assert [(one.agenda_no, one.text, one.implementer_raw) for one in minutes.decisions] == [
        ("১", "ড্রেন ৭ দিনের মধ্যে পরিষ্কার করতে হবে", "সম্পাদক"),
        ("১", "অবৈধ দোকানের তালিকা করতে হবে", "সম্পাদক"),
        ("২", "রাতে চারজন পাহারা দিবে", "কোষাধ্যক্ষ"),
    ]


def test_markdown_is_put_back_into_its_rows() -> None:
    minutes = read_text(
        "# নবীনগর উচ্চ বিদ্যালয় ## ম্যানেজিং কমিটির ৭ম সভার কার্যবিবরণী - **তারিখ:** ০৬/০৪/২০২৩ - **সভাপতি** - জনাব রফিক আকন্দ, সভাপতি "
        "### উপস্থিতি | নাম | পদবি | |:-:|---| | জনাব রফিক আকন্দ | সভাপতি | | জনাব তপন সাহা | সদস্য | ### সিদ্ধান্ত "
        "| ক্রম | আলোচনা | সিদ্ধান্ত | কে করবেন | কবে | |:-:|---|:--|---|:-:| "
        f"| ১ | হিসাব উঠানো হয়। | ১.১ {ORDERS[0]}<br>১.২ {ORDERS[1]} | সম্পাদক | | | ২ | - | {ORDERS[2]} | প্রধান শিক্ষক | ১৫ মে | "
        "সভাপতি সভা শেষ করেন।"
    )
    assert [(one.number, one.text, one.implementer_raw, one.deadline) for one in minutes.decisions] == [
        ("১.১", ORDERS[0], "সম্পাদক", "৩০ জুনের মধ্যে"),
        ("১.২", ORDERS[1], "সম্পাদক", None),
        (None, ORDERS[2], "প্রধান শিক্ষক", "১৫ মে"),
    ]
    assert (minutes.chair, len(minutes.attendance)) == ("জনাব রফিক আকন্দ", 2)


@pytest.mark.parametrize(
    "opens",
    [
        "অতঃপর নিম্নরূপ আলোচনা ও সিদ্ধান্ত গৃহীত হয়:",
        "খ. আজকের সভার আলোচনা ও সিদ্ধান্ত",
        "এরপর আলোচ্যসূচি অনুযায়ী আলোচনা ও সিদ্ধান্ত নিম্নরূপ:",
    ],
)
@pytest.mark.parametrize("bar", [" ", " | "])
def test_what_became_of_earlier_decisions_ends_where_this_meetings_begin(opens: str, bar: str) -> None:
    old = (
        bar.join(("ক্রম", "গত সভার সিদ্ধান্ত", "বাস্তবায়ন অগ্রগতি"))
        + " "
        + " ".join(
            bar.join(row)
            for row in (
                ("১", "খেলাপি সদস্যদের নোটিশ দিতে হবে।", "১৪ জনকে দেওয়া হয়েছে।"),
                ("২", "গুদাম মেরামত করতে হবে।", "৬০% শেষ।"),
            )
        )
    )
    told = " ".join(f"সিদ্ধান্ত-{number}: {order} (সম্পাদক)" for number, order in zip("১২৩", ORDERS, strict=True))
    minutes = minutes_of(f"গত সভার সিদ্ধান্তের অগ্রগতি {old} {opens} {told}")
    assert tuple(one.text for one in minutes.decisions) == ORDERS
    assert [one.number for one in minutes.history] == ["১", "২"]


def test_bars_without_a_rule_part_the_cells_of_each_row() -> None:
    minutes = minutes_of(
        "আলোচনা ও সিদ্ধান্ত নং | আলোচ্য বিষয় | সিদ্ধান্ত | দায়িত্ব | সময় "
        f"১ | হিসাব | ১.১ {ORDERS[1]} | সভাপতি, ক্রয় কমিটি; সম্পাদক | ০৫ মে | | ১.২ {ORDERS[2]} | প্রধান শিক্ষক | – "
        "২ | বিবিধ | পুরাতন আসবাব বিক্রয় অনুমোদন করা হলো। | |"
    )
    assert [(one.number, one.text, one.implementer_raw, one.deadline) for one in minutes.decisions] == [
        ("১.১", ORDERS[1], "সভাপতি, ক্রয় কমিটি; সম্পাদক", "০৫ মে"),
        ("১.২", ORDERS[2], "প্রধান শিক্ষক", "বর্ষার আগে"),
        (None, "পুরাতন আসবাব বিক্রয় অনুমোদন করা হলো।", "", None),
    ]


def test_offices_whose_column_stands_before_the_decisions() -> None:
    minutes = minutes_of(
        "সিদ্ধান্ত নং আলোচনা কে করবেন কী সিদ্ধান্ত হলো কবের মধ্যে "
        f"০১ হিসাব উঠানো হয়। প্রধান শিক্ষক {ORDERS[1]} ১৫ মে ২০২৩ ০২ চালে পানি পড়ে। অফিস সহকারী {ORDERS[2]} ৭ দিনের মধ্যে"
    )
    assert [(one.text, one.implementer_raw) for one in minutes.decisions] == [
        (ORDERS[1], "প্রধান শিক্ষক"), (ORDERS[2], "অফিস সহকারী"),
    ]  # fmt: skip


def test_headings_between_rows_in_one_line() -> None:
    minutes = minutes_of(
        f"নং সিদ্ধান্ত দায়িত্বপ্রাপ্ত ব্যক্তি/দপ্তর সময় ক. অর্থ ১ {ORDERS[0]} কোষাধ্যক্ষ ১৫ মে ২০২৩ ২ {ORDERS[1]} সম্পাদক "
        f"খ. নির্মাণ ৩ {ORDERS[2]} প্রধান শিক্ষক ৭ দিন ৪ ২টি দরজা মেরামত করতে হবে। অফিস সহকারী ৩০ মে"
    )
    assert [(one.text, one.implementer_raw) for one in minutes.decisions] == [
        (ORDERS[0], "কোষাধ্যক্ষ"), (ORDERS[1], "সম্পাদক"), (ORDERS[2], "প্রধান শিক্ষক"), ("২টি দরজা মেরামত করতে হবে।", "অফিস সহকারী"),
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["ক্রঃ প্রকল্প/বিষয় আলোচনার সারাংশ", "ক্রঃ বিষয় আলোচনা"])
@pytest.mark.parametrize("decided", ["কী ঠিক হলো", "সিদ্ধান্ত"])
def test_what_columns_are_called(heading: str, decided: str) -> None:
    rows = " ".join(
        f"{number} মেরামত সদস্যগণ আলোচনা করেন। {order} প্রধান শিক্ষক ১৫ মে ২০২৩"
        for number, order in zip("১২৩", ORDERS, strict=True)
    )
    minutes = minutes_of(f"{heading} {decided} কে করবেন কবের মধ্যে {rows}")
    assert tuple(one.text for one in minutes.decisions) == ORDERS
    assert {(one.implementer_raw, one.deadline) for one in minutes.decisions} == {
        ("প্রধান শিক্ষক", "১৫ মে ২০২৩")
    }


def test_cells_in_quotation_marks_are_whole() -> None:
    minutes = minutes_of(
        "ক্রঃ নং আলোচ্য বিষয় ও আলোচনা সিদ্ধান্ত বাস্তবায়নকারী "
        f'১ "হিসাব কোষাধ্যক্ষ জানান যে ৩ মাসের হিসাব এখনও উঠানো হয় নাই। সকলে একমত হন।" "(১) {ORDERS[0]} (২) {ORDERS[1]}" '
        '"১। কোষাধ্যক্ষ ২। অফিস সহকারী" ২ "মেরামত বর্ষায় চালে পানি পড়ে, বেঞ্চ ভিজে যায় এবং পাঠদান বন্ধ থাকে মর্মে জানানো হয়।" '
        f"{ORDERS[2]} প্রধান শিক্ষক"
    )
    assert tuple(one.text for one in minutes.decisions) == ORDERS
    assert [one.offices for one in minutes.decisions][-1] == ("প্রধান শিক্ষক",)


def test_bullets_in_one_line_begin_lines() -> None:
    told = " ".join(f"• {order} (প্রধান শিক্ষক)" for order in ORDERS)
    minutes = minutes_of(
        f"বিস্তারিত আলোচনা শেষে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ {told}", " আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।"
    )
    assert tuple(one.text for one in minutes.decisions) == ORDERS
    assert {one.implementer_raw for one in minutes.decisions} == {"প্রধান শিক্ষক"}


def test_orders_of_an_english_row_with_their_offices_behind_each() -> None:
    minutes = read_text(
        "MINUTES OF THE 4TH MEETING OF THE DISTRICT WATER COMMITTEE Chair: Ms. Nadia Karim, DC Date: 14 May 2024 "
        "Sl. Discussion Decision Responsibility Timeline 1. The last minutes were read. The minutes are confirmed. - - "
        "2. 29 of 42 plants are ready. 2.1 The plants shall be handed over to the unions. "
        "Project Director; Executive Engineer, DPHE 31.03.2025 "
        "2.2 A visit to the 7 sites shall be made. Deputy Commissioner, Satkhira Within 30 days "
        "There being no other business the meeting ended."
    )
    assert [(one.text, one.implementer_raw, one.deadline) for one in minutes.decisions[1:]] == [
        (
            "The plants shall be handed over to the unions.",
            "Project Director; Executive Engineer, DPHE",
            "31.03.2025",
        ),
        ("A visit to the 7 sites shall be made.", "Deputy Commissioner, Satkhira", "Within 30 days"),
    ]


@pytest.mark.parametrize(
    "limits", ["ক) চলমান খ) ১৫/০৫/২০২৩", "(ক) আগামী সভার পূর্বে (খ) ১৫/০৫/২০২৩", "১.১- ১০.০৫.২০২৩ ১.২- ১৫.০৫.২০২৩"]
)
def test_limits_of_several_orders_stand_before_the_offices(limits: str) -> None:
    marks = ("১.১", "১.২") if limits.startswith("১") else ("ক)", "খ)")
    minutes = minutes_of(
        f"ক্রঃ নং আলোচ্য বিষয় আলোচনা সিদ্ধান্ত সময়সীমা বাস্তবায়নকারী ১ মেরামত সকলে আলোচনা করেন। {marks[0]} {ORDERS[0]} {marks[1]} "
        f"{ORDERS[1]} {limits} প্রধান শিক্ষক ও কোষাধ্যক্ষ ২ বিবিধ আলোচনা হয়। {ORDERS[2]} - সম্পাদক"
    )
    assert [one.offices for one in minutes.decisions] == [("প্রধান শিক্ষক", "কোষাধ্যক্ষ")] * 2 + [("সম্পাদক",)]
    assert (minutes.decisions[1].deadline or "").endswith("২০২৩")


@pytest.mark.parametrize("page", ["~ ২ ~", "পাতা-১/২", "Page 2 of 3"])
def test_numbers_of_pages_amid_the_text(page: str) -> None:
    told = " ".join(
        f"সিদ্ধান্ত-{at}: {order} দায়িত্ব: সম্পাদক {page if at == '২' else ''}"
        for at, order in zip("১২৩", ORDERS, strict=True)
    )
    minutes = minutes_of(told)
    assert [(one.text, one.implementer_raw) for one in minutes.decisions] == [
        (order, "সম্পাদক") for order in ORDERS
    ]
