"""Decisions told in sentences, as offices without a form for their minutes tell them."""

import pytest

from minutes.model import Decision, Kind, Minutes
from minutes.read import read_text

SCHOOL = """পূর্ব বাজুনিয়া সরকারি প্রাথমিক বিদ্যালয়, গোপালগঞ্জ
বিদ্যালয় ব্যবস্থাপনা কমিটির সভার কার্যবিবরণী
গত ১৪/০৩/২০২৩ তারিখ সকাল ১১.০০ ঘটিকায় প্রধান শিক্ষকের কক্ষে কমিটির সভাপতি জনাব রতন সেন এর সভাপতিত্বে সভা অনুষ্ঠিত হয়।
{body}
আর কোন আলোচনা না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।
রতন সেন
সভাপতি"""


def decisions(body: str, around: str = SCHOOL) -> tuple[Decision, ...]:
    minutes = read_text(around.format(body=body))
    assert minutes.kind is Kind.MINUTES
    return minutes.decisions


def texts(body: str, around: str = SCHOOL) -> list[str]:
    return [decision.text for decision in decisions(body, around)]


def codes(minutes: Minutes) -> list[tuple[str, str]]:
    return [(problem.where, problem.code) for problem in minutes.problems]


@pytest.mark.parametrize(
    "lead",
    [
        "বিস্তারিত আলোচনান্তে সর্বসম্মতিক্রমে সিদ্ধান্ত গৃহীত হয় যে,",
        "এ বিষয়ে সিদ্ধান্ত হয় যে",
        "আলোচনা শেষে সিদ্বান্ত গ্রহণ করা হয় যে,",
        "সভায় সিদ্ধান্ত নেওয়া হয়ঃ",
        "উপস্থিত সকলে একমত হন যে",
        "অতঃপর স্থির হয় যে,",
        "আলোচনান্তে সাব্যস্ত হইল যে,",
        "সবাই একমত হয়ে ঠিক করেন যে,",
        "শেষে ঠিক হয় যে",
    ],
)
def test_what_follows_the_words_of_deciding_is_the_decision(lead: str) -> None:
    talk = "প্রধান শিক্ষক জানান টিনের চালে ৩.৫ ফুট ছিদ্র হয়েছে।"
    assert texts(f"{talk} {lead} আগামী ৩০ মার্চের মধ্যে চাল মেরামত করতে হবে।") == [
        "আগামী ৩০ মার্চের মধ্যে চাল মেরামত করতে হবে।"
    ]


def test_a_sentence_that_ends_in_deciding_is_itself_the_decision() -> None:
    body = "দীর্ঘ আলোচনা শেষে শিক্ষা অফিসে পত্র প্রেরণের সিদ্ধান্ত গৃহীত হয়। চাঁদা তোলা হইবে না মর্মে সিদ্ধান্ত গৃহীত হইল।"
    assert texts(body) == [
        "শিক্ষা অফিসে পত্র প্রেরণের সিদ্ধান্ত গৃহীত হয়।",
        "চাঁদা তোলা হইবে না মর্মে সিদ্ধান্ত গৃহীত হইল।",
    ]


def test_what_was_not_decided_or_put_off_or_decided_earlier_is_none() -> None:
    body = (
        "গত সভায় সিদ্ধান্ত গৃহীত হয় যে, মাঠ ভরাট করা হবে। মাঠ ভরাট নিয়ে আলোচনা হয় তবে সিদ্ধান্ত হয়নি।\n"
        "খেলার সামগ্রী বিষয়ে পরবর্তী সভায় সিদ্ধান্ত গৃহীত হবে। সিদ্ধান্ত গৃহীত হয় যে, নলকূপ বসাতে হবে।"
    )
    assert texts(body) == ["নলকূপ বসাতে হবে।"]


def test_orders_behind_a_decision_belong_to_it_and_talk_does_not() -> None:
    body = (
        "সিদ্ধান্ত গৃহীত হয় যে, ৩ সদস্যের উপ-কমিটি গঠন করা হলো। উপ-কমিটি ৭ দিনের মধ্যে প্রতিবেদন দেবে। "
        "এরপর সভাপতি বলেন ফলাফল ভালো।"
    )
    assert texts(body) == ["৩ সদস্যের উপ-কমিটি গঠন করা হলো। উপ-কমিটি ৭ দিনের মধ্যে প্রতিবেদন দেবে।"]


def test_lists_behind_the_words_of_deciding_are_several_decisions_in_one_line_or_in_many() -> None:
    inline = "১। ফলাফলঃ শিক্ষকরা আলোচনা করেন। সিদ্ধান্ত হয়ঃ (ক) টেস্ট নিতে হবে; (খ) অভিভাবক সভা করতে হবে।"
    lines = "২। মাঠঃ আলোচনান্তে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়ঃ\nক) বেড়া দিতে হবে।\nখ) গাছ লাগাতে হবে।"
    found = decisions(f"{inline}\n{lines}")
    assert [(one.agenda_no, one.agenda_title, one.number, one.text) for one in found] == [
        ("১", "ফলাফল", "ক", "টেস্ট নিতে হবে;"),
        ("১", "ফলাফল", "খ", "অভিভাবক সভা করতে হবে।"),
        ("২", "মাঠ", "ক", "বেড়া দিতে হবে।"),
        ("২", "মাঠ", "খ", "গাছ লাগাতে হবে।"),
    ]


def test_resolution_books_number_their_proposals_and_decide_more_than_once() -> None:
    body = (
        "১ নং প্রস্তাবঃ- গত সভার কার্য বিবরণী পাঠ করা হইল এবং সর্বসম্মতিক্রমে অনুমোদিত হইল।\n"
        "২ নং প্রস্তাবঃ- ঘাট ইজারা সম্পর্কে আলোচনা হইল। সিদ্ধান্ত গৃহীত হইল যে, ঘাট ইজারা দেওয়া হইবে। আরও সিদ্ধান্ত হইল যে, টোল চার্ট টানাইতে হইবে।\n"
        "৩ নং প্রস্তাবঃ- রাস্তার বাতি নষ্ট। বিষয়টি আগামী সভায় আলোচিত হইবে।"
    )
    assert [(one.agenda_no, one.text) for one in decisions(body)] == [
        ("১", "গত সভার কার্য বিবরণী পাঠ করা হইল এবং সর্বসম্মতিক্রমে অনুমোদিত হইল।"),
        ("২", "ঘাট ইজারা দেওয়া হইবে।"),
        ("২", "টোল চার্ট টানাইতে হইবে।"),
    ]


def test_a_bracket_at_the_end_of_an_item_names_who_carries_out_all_of_it() -> None:
    body = "১) দোকানঃ ভাড়া কম। সিদ্ধান্ত হয়ঃ a. ভাড়া বাড়াতে হবে; b. নোটিশ দিতে হবে। (সাধারণ সম্পাদক ও কোষাধ্যক্ষ)"
    assert [one.offices for one in decisions(body)] == [("সাধারণ সম্পাদক", "কোষাধ্যক্ষ")] * 2


def test_where_nothing_is_called_a_decision_orders_are_taken_and_pointed_at() -> None:
    body = "১। উপবৃত্তিঃ প্রধান শিক্ষক জানান ১২ জন টাকা পায়নি। তালিকা শিক্ষা অফিসে পাঠাতে হবে।\n২। শৌচাগারঃ দরজা মেরামত করতে হবে।"
    minutes = read_text(SCHOOL.format(body=body))
    assert [one.text for one in minutes.decisions] == ["তালিকা শিক্ষা অফিসে পাঠাতে হবে।", "দরজা মেরামত করতে হবে।"]
    assert [where for where, code in codes(minutes) if code == "decision_from_talk"] == ["১"]


def test_the_chairs_directions_are_taken_where_there_is_nothing_else() -> None:
    body = "সদস্যরা মাঠের কথা বলেন। সভাপতি মাঠ ভরাটের জন্য ইউপি চেয়ারম্যানকে অনুরোধ করেন। সভাপতি ফলাফলে সন্তোষ জানান।"
    minutes = read_text(SCHOOL.format(body=body))
    assert [one.text for one in minutes.decisions] == ["সভাপতি মাঠ ভরাটের জন্য ইউপি চেয়ারম্যানকে অনুরোধ করেন।"]
    assert "decision_from_talk" in [code for _, code in codes(minutes)]


def test_a_whole_meeting_in_one_paragraph_keeps_its_head() -> None:
    text = (
        "উপজেলা কৃষি ঋণ কমিটির সভার কার্যবিবরণী। গত ১২/০২/২০২৩ তারিখ সকাল ১০.৩০ ঘটিকায় উপজেলা পরিষদ হলরুমে উপজেলা নির্বাহী অফিসার "
        "জনাব রতন সেন এর সভাপতিত্বে সভা অনুষ্ঠিত হয়। সভায় ঋণ বিতরণের লক্ষ্যমাত্রা নিয়ে আলোচনা হয়। সিদ্ধান্ত গৃহীত হয় যে, ২৮ "
        "ফেব্রুয়ারির মধ্যে লক্ষ্যমাত্রার ৮০% অর্জন করতে হবে। পরিশেষে সভাপতি ধন্যবাদ জানিয়ে সভার সমাপ্তি ঘোষণা করেন।"
    )
    minutes = read_text(text)
    assert str(minutes.meeting_date) == "2023-02-12"
    assert minutes.chair == "জনাব রতন সেন"
    assert [one.text for one in minutes.decisions] == ["২৮ ফেব্রুয়ারির মধ্যে লক্ষ্যমাত্রার ৮০% অর্জন করতে হবে।"]


def test_english_minutes_decide_in_sentences_too() -> None:
    text = """Minutes of the meeting of the District ICT Committee
The meeting was held on 12 March 2023 at 11:00 am. Mr. Ratan Sen, Deputy Commissioner, presided over the meeting.
2. The Programmer said that 12 labs have no internet. After discussion it was decided that the \
Assistant Programmers shall submit a list of broken laptops within 15 days.
3. Training: The meeting decided to hold a training on cyber security in April 2023.
4. No decision was taken on the budget.
There being no other business the meeting ended with a vote of thanks."""
    minutes = read_text(text)
    assert minutes.kind is Kind.MINUTES
    assert [(one.agenda_no, one.text) for one in minutes.decisions] == [
        ("2", "the Assistant Programmers shall submit a list of broken laptops within 15 days."),
        ("3", "The meeting decided to hold a training on cyber security in April 2023."),
    ]


def test_a_letter_that_cites_a_decision_is_no_minutes() -> None:
    text = """জেলা প্রশাসকের কার্যালয়, ভোলা
বিষয়ঃ সিদ্ধান্ত বাস্তবায়ন।
সূত্রঃ জেলা আইসিটি কমিটির সভার কার্যবিবরণী
উপর্যুক্ত বিষয়ে জানানো যাচ্ছে যে, গত ১২/০৩/২০২৩ তারিখে জেলা প্রশাসকের সভাপতিত্বে অনুষ্ঠিত সভায় সিদ্ধান্ত গৃহীত হয় যে, সকল পোর্টাল হালনাগাদ করতে হবে।
এমতাবস্থায় প্রয়োজনীয় ব্যবস্থা গ্রহণের জন্য অনুরোধ করা হলো।"""
    assert read_text(text).kind is not Kind.MINUTES


def test_who_was_there_may_stand_above_a_decision_that_is_told() -> None:
    told = "সভায় উপস্থিত ছিলেন : জেলা কালচারাল অফিসার নিগার সুলতানা, সংগীত প্রশিক্ষক সুবীর দত্ত।"
    taken = "দীর্ঘ আলোচনা শেষে মিলনায়তনের চাল মেরামতের জন্য জেলা কালচারাল অফিসারকে দায়িত্ব প্রদানের সিদ্ধান্ত গৃহীত হয়।"
    read = read_text(
        f"জেলা একাডেমির জরুরি সভার কার্যবিবরণী\n\n{told}\n\n{taken}\n\nআর কোন আলোচ্য বিষয় না থাকায় সভার সমাপ্তি ঘটে।"
    )
    assert len(read.decisions) == 1


def test_a_memo_number_above_the_first_decision_does_not_end_the_meeting() -> None:
    read = read_text(
        "জেলা ম্যাজিস্ট্রেটের কার্যালয়, বরগুনা\nস্মারক নং- ০৫.৩০.৭২০০.০১৬.০৬.০০১.১৯-২১৪   তারিখঃ ১৯/০২/২০১৯\n"
        "জেলা আইন-শৃঙ্খলা কমিটির সভার কার্যবিবরণী\nসভায় সভাপতিত্ব করেন জনাব রতন সেন, জেলা ম্যাজিস্ট্রেট।\n"
        "চুরি বৃদ্ধি পাওয়ায় সদস্যগণ উদ্বেগ প্রকাশ করেন। সভায় সিদ্ধান্ত হয় যে, পুলিশ সীমান্তে চৌকি স্থাপন করিবে।\n"
        "সভাপতি মহোদয় ধন্যবাদ জানাইয়া সভার সমাপ্তি ঘোষণা করেন।"
    )
    assert [one.text for one in read.decisions] == ["পুলিশ সীমান্তে চৌকি স্থাপন করিবে।"]
