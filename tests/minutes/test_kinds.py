"""Papers that are no minutes are told by their marks; a corrigendum brings the decisions it changes."""

from datetime import date

import pytest

from minutes.model import Kind
from minutes.parts import read_parts
from minutes.read import read_text

LIST = "১। তালিকা প্রস্তুত করতে হবে।\n২। প্রতিবেদন প্রেরণ করতে হবে।"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            f"সভায় তিন সিদ্ধান্ত\nনিজস্ব প্রতিবেদক, ভোলা\nপ্রকাশ: ১০ মার্চ ২০২৪\n"
            f"জেলা প্রশাসক জনাব রতন সেনের সভাপতিত্বে সভা হয়। সিদ্ধান্তসমূহ:\n{LIST}",
            "news",
        ),
        (
            f"স্মারক নং-০৫.১০.০৯০০.০০১.২৪-১২\tতারিখ: ১০/০৩/২০২৪\nবিষয়: সভার সিদ্ধান্ত বাস্তবায়ন প্রসঙ্গে।\nসূত্র: পত্র নং ১২\n"
            "উপর্যুক্ত বিষয়ে "
            f"নিম্নবর্ণিত সিদ্ধান্ত বাস্তবায়নের জন্য অনুরোধ করা হলো।\n{LIST}",
            "letter",
        ),
        (f"অফিস আদেশ\nনিম্নরূপ কমিটি গঠন করা হলো:\n{LIST}", "office_order"),
        (f"দরপত্র বিজ্ঞপ্তি নং- ০৭/২০২২-২৩\nশর্তাবলি:\n{LIST}", "tender"),
        (
            "জেলা কৃষি কমিটির সভার কার্যপত্র\nআলোচ্য বিষয়\tআলোচনা\tসিদ্ধান্তের প্রস্তাব\tবাস্তবায়নে\n১। সার\tমজুদ\tমজুদ রাখতে হবে।\tউপজেলা কৃষি কর্মকর্তা",
            "working_paper",
        ),
        (
            "অর্থ কমিটির ২৪তম সভা, ১২ জুন ২০২৫\nক্রঃ\tবিষয়\tপটভূমি\tপ্রস্তাবিত সিদ্ধান্ত\n১\tবাজেট\tপ্রণীত।\tঅনুমোদন করা যেতে পারে।\n"
            "২\tক্রয়\tপরিকল্পনা আছে।\tঅনুমোদনের সুপারিশ করা হলো।",
            "working_paper",
        ),
        (
            "জেলা মৎস্য কমিটির সভার কার্যপত্র\nআলোচ্যসূচি-১: গত সভার কার্যবিবরণী দৃঢ়ীকরণ\nআলোচনা: খসড়া পাঠ করা হবে।\n"
            "সিদ্ধান্ত: কার্যবিবরণী নিশ্চিত করা যেতে পারে।\nআলোচ্যসূচি-২: জলমহাল\nআলোচনা: ইজারা বাকি।\nসিদ্ধান্ত: নোটিশ দিতে হবে।",
            "working_paper",
        ),
        ("জেলা কৃষি কমিটির মার্চ মাসের সভা\nআলোচ্যসূচি:\n১। সার পরিস্থিতি\n২। বিবিধ", "agenda"),
        ("বিষয়: জেলা কৃষি কমিটির সভার কার্যবিবরণী প্রেরণ।\nউপর্যুক্ত বিষয়ে কার্যবিবরণী এতদসঙ্গে প্রেরণ করা হলো।", "letter"),
    ],
)
def test_what_is_no_minutes_is_told_by_its_marks(text: str, reason: str) -> None:
    minutes = read_text(text)
    assert (minutes.kind, minutes.reason, minutes.decisions) == (Kind.OTHER, reason, ())


def test_minutes_that_speak_of_tenders_letters_and_corrections_stay_minutes() -> None:
    minutes = read_text(
        "জেলা কৃষি কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক\n\n"
        "সিদ্ধান্ত: ১। দরপত্র আহ্বান করতে হবে।\nবাস্তবায়নে: উপজেলা প্রকৌশলী\n"
        "সিদ্ধান্ত: ২। সংশোধনী না থাকায় দৃঢ় হলো।\nবাস্তবায়নে: -\n"
    )
    assert (minutes.kind, len(minutes.decisions)) == (Kind.MINUTES, 2)


HEAD = (
    "সংশোধনী\nজেলা কৃষি কমিটির ২০ ডিসেম্বর ২০২৩ তারিখে অনুষ্ঠিত সভার কার্যবিবরণী এর নিম্নোক্ত সিদ্ধান্তসমূহ সংশোধন করা হলো:\n"
)


def test_a_corrigendum_in_a_table_gives_number_and_new_words() -> None:
    minutes = read_text(
        f"{HEAD}\nক্রমিক\tসিদ্ধান্ত নং\tযা আছে\tযা পড়তে হবে\n"
        "১\t২.১\tতালিকা করতে হবে। বাস্তবায়নে: ইউপি সচিব\t"
        "২৯ ফেব্রুয়ারি ২০২৪ তারিখের মধ্যে তালিকা করতে হবে। বাস্তবায়নে: ইউপি প্রশাসনিক কর্মকর্তা (সকল)\n"
        "২\t৪.৩\tবাস্তবায়নে: সিভিল সার্জন\tবাস্তবায়নে: সিভিল সার্জন ও উপপরিচালক, পরিবার পরিকল্পনা\n\n২। অন্যান্য অংশ অপরিবর্তিত থাকবে।"
    )
    assert (minutes.reason, minutes.meeting_date) == ("corrigendum", date(2023, 12, 20))
    assert [
        (one.agenda_no, one.number, one.text, one.offices, one.deadline_date) for one in minutes.decisions
    ] == [
        (
            "২",
            "২.১",
            "২৯ ফেব্রুয়ারি ২০২৪ তারিখের মধ্যে তালিকা করতে হবে।",
            ("ইউপি প্রশাসনিক কর্মকর্তা (সকল)",),
            date(2024, 2, 29),
        ),
        ("৪", "৪.৩", "", ("সিভিল সার্জন", "উপপরিচালক, পরিবার পরিকল্পনা"), None),
    ]


@pytest.mark.parametrize(
    ("sentence", "number", "text"),
    [
        (
            "২.১ নং সিদ্ধান্তটি নিম্নরূপভাবে প্রতিস্থাপিত হবে: “তালিকা ৩০ জুনের মধ্যে করতে হবে।”",
            "২.১",
            "তালিকা ৩০ জুনের মধ্যে করতে হবে।",
        ),
        (
            "সিদ্ধান্ত নং ৪(ক) এ “১৫ দিন” এর স্থলে “৩০ দিন” পড়তে হবে।",
            "৪(ক)",
            "সিদ্ধান্ত নং ৪(ক) এ “১৫ দিন” এর স্থলে “৩০ দিন” পড়তে হবে।",
        ),
    ],
)
def test_a_corrigendum_in_sentences_gives_the_words_or_the_sentence(
    sentence: str, number: str, text: str
) -> None:
    minutes = read_text(HEAD + sentence)
    assert [(one.number, one.text) for one in minutes.decisions] == [(number, text)]


SUBJECT = "বিষয়: সংশোধনী\nজেলা আইসিটি কমিটির ২৭ জানুয়ারি ২০২৬ তারিখে অনুষ্ঠিত সভার কার্যবিবরণীর "
DATES = "“৩০ জুন ২০২৬” এর স্থলে “৩১ মে ২০২৬” পড়তে হবে।"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (
            "নিম্নরূপ সংশোধন:\nসিদ্ধান্ত ১.১ এর স্থলে পড়তে হবে: ১.১ তালিকা প্রেরণ করতে হবে।\nসিদ্ধান্ত ৪.৩ বিলুপ্ত হবে।",
            [("১.১", "তালিকা প্রেরণ করতে হবে।", ""), ("৪.৩", "সিদ্ধান্ত ৪.৩ বিলুপ্ত হবে।", "")],
        ),
        (DATES, [(None, f"জেলা আইসিটি কমিটির ২৭ জানুয়ারি ২০২৬ তারিখে অনুষ্ঠিত সভার কার্যবিবরণীর {DATES}", "")]),
        (f"১.২ নং সিদ্ধান্তে {DATES}", [("১.২", f"১.২ নং সিদ্ধান্তে {DATES}", "")]),
        (
            f"সিদ্ধান্ত ১.২ এ {DATES} সিদ্ধান্ত নং ৪.৩ বাতিল করা হলো। অন্যান্য অংশ অপরিবর্তিত থাকবে।",
            [("১.২", f"সিদ্ধান্ত ১.২ এ {DATES}", ""), ("৪.৩", "সিদ্ধান্ত নং ৪.৩ বাতিল করা হলো।", "")],
        ),
        (
            "৫.১ ও ৫.২ নং সিদ্ধান্ত বাদ যাবে।",
            [("৫.১", "৫.১ ও ৫.২ নং সিদ্ধান্ত বাদ যাবে।", ""), ("৫.২", "৫.১ ও ৫.২ নং সিদ্ধান্ত বাদ যাবে।", "")],
        ),
        (
            "২.১ নং সিদ্ধান্ত নিম্নরূপ হবে:\n২.১। তালিকা করতে হবে।\nবাস্তবায়নে: উপজেলা কৃষি অফিসার\n২.২ নং সিদ্ধান্ত বাতিল করা হলো।",
            [("২.১", "তালিকা করতে হবে।", "উপজেলা কৃষি অফিসার"), ("২.২", "২.২ নং সিদ্ধান্ত বাতিল করা হলো।", "")],
        ),
        ("৩.৪ নং সিদ্ধান্তের বাস্তবায়নকারী হবেন সিভিল সার্জন।", [("৩.৪", "", "সিভিল সার্জন")]),
        (
            "৩.২ নং সিদ্ধান্তের পর ৩.৩ নং সিদ্ধান্ত হিসেবে নিম্নোক্ত সিদ্ধান্ত সংযোজিত হবে:\n৩.৩ তালিকা করতে হবে। বাস্তবায়নে: সিভিল সার্জন",
            [("৩.৩", "তালিকা করতে হবে।", "সিভিল সার্জন")],
        ),
        (
            "নিম্নরূপ সংশোধন:\nসিদ্ধান্ত ১.১:\nছিল: তালিকা করতে হবে।\nহবে: চূড়ান্ত তালিকা করতে হবে।",
            [("১.১", "চূড়ান্ত তালিকা করতে হবে।", "")],
        ),
        (
            "নিম্নরূপ সংশোধন:\nসিদ্ধান্ত নং\tবিদ্যমান\tসংশোধিত\n১.১\t৩০ জুন ২০২৬\t৩১ মে ২০২৬\n৪.৩\tতালিকা করতে হবে।\tবিলুপ্ত",
            [("১.১", DATES, ""), ("৪.৩", "বিলুপ্ত", "")],
        ),
    ],
)
def test_the_ways_in_which_offices_write_corrigenda(
    words: str, found: list[tuple[str | None, str, str]]
) -> None:
    minutes = read_text(SUBJECT + words)
    assert (minutes.reason, minutes.meeting_date) == ("corrigendum", date(2026, 1, 27))
    assert [(one.number, one.text, one.implementer_raw) for one in minutes.decisions] == found
    gone = ("বিলুপ্ত", "বাতিল", "বাদ যাবে")
    assert [one.struck for one in minutes.decisions] == [
        any(word in text for word in gone) for _, text, _ in found
    ]


def test_an_english_corrigendum_is_read() -> None:
    minutes = read_text(
        "Corrigendum\nMinutes of the meeting of the District ICT Committee held on 27 January 2026 are corrected:\n"
        "Decision 1.1 shall read: The list shall be sent by 15 March 2026.\nDecision 4.3 is deleted.\n"
        "In decision 2.1, for “30 June 2026” read “31 May 2026”.\nDecision 3.3 is added: The lab shall be opened."
    )
    assert [(one.number, one.text) for one in minutes.decisions] == [
        ("1.1", "The list shall be sent by 15 March 2026."),
        ("4.3", "Decision 4.3 is deleted."),
        ("2.1", "decision 2.1, for “30 June 2026” read “31 May 2026”."),
        ("3.3", "The lab shall be opened."),
    ]


def test_minutes_whose_decisions_speak_of_striking_out_stay_minutes() -> None:
    minutes = read_text(
        "জেলা কৃষি কমিটির সভার কার্যবিবরণী\nসভাপতি: জনাব রতন সেন, জেলা প্রশাসক\n\nআলোচ্য বিষয়: বাজেট সংশোধনী\n"
        "সিদ্ধান্ত: ১। পূর্বের ২.১ নং সিদ্ধান্ত বাতিল করা হলো।\nবাস্তবায়নে: উপজেলা প্রকৌশলী\n"
    )
    assert (minutes.kind, len(minutes.decisions)) == (Kind.MINUTES, 1)


POST = (
    "আজ ১২ জুন ২০২৫ উপজেলা পরিষদ হলরুমে উপজেলা আইন-শৃঙ্খলা কমিটির মাসিক সভা হয়েছে। সভাপতিত্ব করেন উপজেলা নির্বাহী অফিসার জনাব রহিম উদ্দিন। "
    "সভায় সিদ্ধান্ত হয়, বাজারে অবৈধ স্থাপনা উচ্ছেদ করা হবে।"
)


@pytest.mark.parametrize(
    "text",
    [
        f"নোয়াপুরে আইন-শৃঙ্খলা কমিটির সভা অনুষ্ঠিত\n{POST}",
        f"{POST}\n#উপজেলা_প্রশাসন #নোয়াপুর",
        f"{POST}\nLike Comment Share",
        f"নোয়াপুর প্রতিনিধি ॥ {POST}",
        f"{POST} সভায় বক্তব্য দেন ওসি করিম, কৃষি কর্মকর্তা সেলিম প্রমুখ।",
    ],
)
def test_a_post_or_a_report_about_a_meeting_is_news(text: str) -> None:
    minutes = read_text(text)
    assert (minutes.kind, minutes.reason, minutes.decisions) == (Kind.OTHER, "news", ())


def test_minutes_that_are_posted_are_minutes() -> None:
    asked = "১। তালিকা পাঠাতে হবে।\nবাস্তবায়নে: উপজেলা কৃষি অফিসার\n২। টহল জোরদার করতে হবে।\nবাস্তবায়নে: ওসি"
    text = f"উপজেলা আইন-শৃঙ্খলা কমিটির সভা\nসভাপতি: উপজেলা নির্বাহী অফিসার\nতারিখ: ১২ জুন ২০২৫\nসিদ্ধান্ত:\n{asked}\n#উপজেলা_প্রশাসন"
    assert read_text(text).kind is Kind.MINUTES


def test_a_letter_signed_by_the_chair_that_tells_what_was_decided_is_no_minutes() -> None:
    letter = """উপজেলা নির্বাহী অফিসারের কার্যালয়, কাহারোল, দিনাজপুর
স্মারক নং- ০৫.৫৫.২৭৫৬.০০০.১৮.০০১.২৫-২১২ তারিখ: ১৪/০৫/২০২৫
প্রাপক: প্রধান শিক্ষক, ভাদগাঁও উচ্চ বিদ্যালয়।
বিষয়: মাঠ সংস্কার বিষয়ে গৃহীত সিদ্ধান্ত বাস্তবায়ন প্রসঙ্গে।
সূত্র: উপজেলা ক্রীড়া সংস্থার ১২/০৫/২০২৫ তারিখের সভা।
উপর্যুক্ত বিষয়ে জানানো যাচ্ছে যে, জনাব সেলিনা আফরোজ, উপজেলা নির্বাহী অফিসার মহোদয়ের সভাপতিত্বে অনুষ্ঠিত সভায় নিম্নোক্ত সিদ্ধান্ত গৃহীত হয়:
১। বিদ্যালয়ের মাঠ ৩০ মে এর মধ্যে সমতল করতে হবে।
২। মাঠের পূর্ব পাশে বেড়া দিতে হবে।
এমতাবস্থায়, বর্ণিত সিদ্ধান্তের আলোকে প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য অনুরোধ করা হলো।

সেলিনা আফরোজ
উপজেলা নির্বাহী অফিসার
ও
সভাপতি, উপজেলা ক্রীড়া সংস্থা, কাহারোল
"""
    assert (read_text(letter).kind, read_text(letter).reason) == (Kind.OTHER, "letter")


@pytest.mark.parametrize("before", ["", "সংশোধনী: ", "শুদ্ধিপত্র: ", "সংশোধনী\n"])
def test_one_sentence_may_be_a_corrigendum(before: str) -> None:
    read = read_parts((f"{before}৬.১ নং সিদ্ধান্তে “২৫ জন” এর স্থলে “৩০ জন” পড়তে হবে।",))
    assert read.reason == "corrigendum" and [one.number for one in read.decisions] == ["৬.১"]
