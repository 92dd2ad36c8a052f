"""What is odd in a reading is asked about; what a clerk writes every day is not."""

from dataclasses import replace

import pytest

from committee.values import Nature
from minutes.document import Document, Paragraph
from minutes.doubting.second_look import second_look
from minutes.items import Doubt
from minutes.known import standard
from minutes.model import Decision, Kind, Minutes

ORDER = "ঘাটের ইজারা নবায়ন করতে হবে।"


def decision(
    text: str = ORDER,
    *,
    item: str | None = "১",
    number: str | None = "১.১",
    offices: tuple[str, ...] = ("সহকারী কমিশনার (ভূমি)",),
    deadline: str | None = None,
) -> Decision:
    return Decision(
        agenda_no=item,
        agenda_title="ঘাট",
        discussion="",
        number=number,
        text=text,
        implementer_raw=", ".join(offices),
        offices=offices,
        deadline=deadline,
    )


def looked(*decisions: Decision, lines: tuple[str, ...] = ()) -> tuple[Doubt, ...]:
    document = Document(blocks=tuple(Paragraph(text=line, place="1") for line in lines), format="text")
    return second_look(document, Minutes(kind=Kind.MINUTES, decisions=decisions), standard())


def codes(*decisions: Decision, lines: tuple[str, ...] = ()) -> list[str]:
    return [doubt.code for doubt in looked(*decisions, lines=lines)]


@pytest.mark.parametrize(
    "pairs",
    [
        (("১", "১.১"), ("১", "১.২"), ("২", "২.১")),
        (("১", None), ("২", "ক"), ("২", "খ"), ("৩", None)),
        (("১", "১"), ("১", "২"), ("২", "৩")),
        ((None, "১"), (None, "২"), (None, "৩")),
        (("২", "২(ক)"), ("২", "২(খ)"), ("৩", None)),
        (("১", None), ("৩", None)),  # of the second item nothing was decided
    ],
)
def test_numbers_as_offices_give_them_are_no_question(
    pairs: tuple[tuple[str | None, str | None], ...],
) -> None:
    assert codes(*(decision(item=item, number=number) for item, number in pairs)) == []


@pytest.mark.parametrize(
    "pairs",
    [
        (("১", "১.১"), ("১", "২.১")),  # of another item
        (("১", "১.১"), (None, "২.১")),  # one item lost
        (("১", "১"), ("১", "২"), ("১", "৩")),  # the item never goes on
        (("২", None), ("১", None)),  # backwards
        (("১", "১"), ("১", None), ("২", "৩")),  # half numbered
    ],
)
def test_numbers_that_do_not_go_together_are_one_question(
    pairs: tuple[tuple[str | None, str | None], ...],
) -> None:
    assert codes(*(decision(item=item, number=number) for item, number in pairs)) == ["numbers_unsure"]


@pytest.mark.parametrize(
    "text",
    [
        "৪.১) মে মাসের বিবরণী দাখিল করবেন।",
        "তালিকা করতে হবে। বাস্তবায়নে: জেলা শিক্ষা অফিসার",
        "প্রথম কাজ করতে হবে। (খ) দ্বিতীয় কাজ করতে হবে।",
        "প্রথম কাজ করতে হবে। খ. দ্বিতীয় কাজ করতে হবে।",
        "ঘাটের ইজারা নবায়ন করতে হবে এবং",
        "জেলা কৃষি বিপণন কর্মকর্তা — সদস্য",
        "তালিকা (ছক অনুযায়ী করতে হবে।",
    ],
)
def test_words_that_are_no_whole_decision_are_pointed_at(text: str) -> None:
    found = looked(decision(text))
    assert [(one.where, one.code) for one in found] == [("১.১", "words_unsure")]
    assert found[0].what in text


def test_a_time_in_the_words_that_was_not_taken_as_a_limit_is_asked_about() -> None:
    assert codes(decision("পরবর্তী পর্যায়ে ঘাট পরিদর্শন করতে হবে।")) == ["limit_unsure"]
    assert codes(decision("৩০ জুনের মধ্যে ঘাট পরিদর্শন করতে হবে।", deadline="৩০ জুনের মধ্যে")) == []
    assert codes(decision("কৃষকদের মধ্যে বীজ বিতরণ করতে হবে।")) == []
    assert codes(decision("৪৭টি আবেদনের মধ্যে ৩৯টি আবেদন বাতিল করতে হবে।")) == []
    assert codes(decision("দুইটি নলকূপের মধ্যে ন্যূনতম দূরত্ব মাপতে হবে।")) == []
    assert codes(decision("কোরবানি পরবর্তী চামড়া সংরক্ষণ করতে হবে।")) == []
    assert codes(decision("প্রতি মাসে একবার বাঁধ পরিদর্শন করতে হবে।")) == []
    assert codes(decision("ড্রেজিং এর জন্য পত্র দিতে হবে।")) == []
    assert codes(decision("প্রতি মাসে অন্তত চারটি ল্যাব পরিদর্শন করতে হবে।")) == []
    assert codes(decision("প্রতি মাসে ল্যাব পরিদর্শন করতে হবে।")) == ["limit_unsure"]
    assert codes(decision("তালিকা হালনাগাদ করতে হবে।")) == []


@pytest.mark.parametrize(
    "text",
    [
        "২৬ আগস্ট ২০২৫ তারিখের সভার কার্যবিবরণী দৃঢ়করণ করা হলো।",
        "মন্ত্রণালয়ের ০৫ মার্চ ২০২৪ তারিখের পরিপত্র অনুসরণ করতে হবে।",
        "১২/০৩/২০২৫ তারিখের স্মারকের আলোকে ব্যবস্থা নিতে হবে।",
        "২য় চলতি বিল পরিশোধের সুপারিশ করা হলো।",
        "ব্যাংকে চলতি হিসাব খুলতে হবে।",
        "Online feedback shall be made mandatory before collection of the admit card.",
        "A loan of 5 lakh shall be placed before the Finance Committee.",
        "The appeal shall be heard by the committee.",
        "Every student shall carry an identity card.",
    ],
)
def test_a_paper_s_date_and_what_stands_before_something_are_no_time(text: str) -> None:
    assert "limit_unsure" not in codes(decision(text))


@pytest.mark.parametrize(
    "text",
    [
        "The roof must be repaired before the rainy season ends.",
        "The list shall be sent before Eid-ul-Azha.",
        "Two copies shall be placed before the next syndicate meeting.",
        "চলতি মৌসুমে বীজ বিতরণ করতে হবে।",
    ],
)
def test_a_time_to_come_is_still_asked_about(text: str) -> None:
    assert "limit_unsure" in codes(decision(text))


@pytest.mark.parametrize(
    "name",
    [
        "ইউপি চেয়ারম্যান- আলিপুর, ডালবুগঞ্জ ও মহিপুর",
        "সুমন কুমার দে (ল্যাব সহকারী)",
        "এমটি-ইপিআই",
        "DPD (Admin)",
        "প্রশিক্ষণ বিশেষজ্ঞ",
    ],
)
def test_an_office_whole_by_itself_is_not_asked_about(name: str) -> None:
    assert codes(decision(offices=(name,))) == []


@pytest.mark.parametrize(
    "name", ["১.৩ এর জন্য পেশকার (সকল)", "জেলা তথ্য অফিসার সময়সীমা— ১০/০৩/২৪", "মেরামত করতে হবে"]
)
def test_an_office_with_something_else_in_its_name_is_asked_about(name: str) -> None:
    assert [(one.code, one.what) for one in looked(decision(offices=(name,)))] == [("mention_unsure", name)]


def test_a_sentence_that_orders_something_and_is_nowhere_is_told() -> None:
    left = "জেটির বাতি মেরামত করতে হবে।"
    found = looked(decision(), lines=("সভাপতি সবাইকে ধন্যবাদ জানান।", f"১.১ {ORDER}", left))
    assert [(one.where, one.code, one.what) for one in found] == [("file", "sentence_left", left)]


def test_decisions_without_numbers_are_named_by_their_first_words() -> None:
    found = looked(decision("জেলা কৃষি বিপণন কর্মকর্তা — সদস্য", item=None, number=None))
    assert found[0].where == "জেলা কৃষি বিপণন কর্মকর্তা — সদস্য"


def test_where_decisions_end_with_a_full_stop_one_that_does_not_may_be_cut() -> None:
    cut = decision("ঘাটের তালিকা হালনাগাদ করতে হবে মর্মে জেলা", number="১.৩")
    assert [
        (one.where, one.code)
        for one in looked(decision(), decision(number="১.২"), decision(number="১.৪"), cut)
    ] == [("১.৩", "words_unsure")]
    assert codes(*(decision(ORDER.rstrip("।"), number=number) for number in ("১.১", "১.২", "১.৩"))) == []


def test_several_sentences_or_bars_in_a_decision_are_pointed_at() -> None:
    assert codes(decision(" ".join([ORDER] * 4))) == ["words_unsure"]
    assert codes(decision("ঘাটের ইজারা | নবায়ন করতে হবে।")) == ["words_unsure"]


def test_a_memo_that_is_spoken_of_and_was_not_found_is_asked_for_and_so_is_a_post() -> None:
    document = Document(blocks=(Paragraph(text="স্মারক সংখ্যা ০৫.১২", place="1"),), format="text")
    minutes = Minutes(kind=Kind.MINUTES, decisions=(decision(),), chair="জনাব রতন সেন", chair_post="জেলা প্রশাসক")
    assert [one.code for one in second_look(document, minutes, standard())] == ["memo_no_missing"]
    whole = replace(minutes, memo_no="০৫.১২")
    assert second_look(document, whole, standard()) == ()
    assert [one.code for one in second_look(document, replace(whole, chair_post=None), standard())] == [
        "chair_post_missing"
    ]


@pytest.mark.parametrize("name", ["প্রশাসনিক কর্মকর্তা]", "উপপরিচালক (সমাজসেবা", "জেলা তথ্য অফিসার | ভোলা"])
def test_a_name_with_a_bracket_left_open_or_a_bar_is_asked_about(name: str) -> None:
    assert codes(decision(offices=(name,))) == ["mention_unsure"]


def test_a_name_is_asked_about_once() -> None:
    named = [decision(offices=("আলোকবর্তিকা",), number=number) for number in ("১.১", "১.২")]
    assert [(one.where, one.code) for one in looked(*named)] == [("১.১", "mention_unsure")]
    assert codes(decision(offices=("উপপরিচালক (সমাজসেবা/যুব উন্নয়ন)",))) == []


def test_what_is_shown_begins_and_ends_with_whole_words() -> None:
    long = "পরবর্তী পর্যায়ে সকল উপজেলায় প্রশিক্ষণের ব্যবস্থা করতে হবে এবং এর অগ্রগতি নিয়মিত জেলা কমিটিকে জানাতে হবে।"
    words = set(long.split())
    for text in (long, f"২.১) {long}", long.rstrip("।") + " এবং", f"{long} বাস্তবায়নে: জেলা তথ্য অফিসার"):
        for doubt in looked(decision(text)):
            assert set(doubt.what.split()) <= words | set(text.split())


def test_a_word_without_end_is_cut_all_the_same() -> None:
    (found,) = looked(decision("ক" * 5000))
    assert len(found.what) < 200


@pytest.mark.parametrize(
    "text", ["কৃষকের বাজার প্রতি শুক্রবার বসিবে।", "নৌকা ও মাঝির তালিকা টাঙিয়ে রাখা।", "ভারী যান ঢুকবে না", "তথ্য যাচাই বাধ্যতামূলক"]
)
def test_a_sentence_that_ends_like_one_is_whole_whatever_its_verb(text: str) -> None:
    assert "words_unsure" not in codes(decision(text))


@pytest.mark.parametrize(
    "text",
    [
        "গত ২৮ মার্চ ২০২৩ তারিখের সভার কার্যবিবরণী সংশোধন করতে হবে।",
        "বিগত ০৪/০৯/২০২১ তারিখের সভার তালিকা যাচাই করতে হবে।",
        "পরবর্তী সভায় বীজ উইংয়ের প্রতিনিধিকে আমন্ত্রণ জানাতে হবে।",
        "পাঁচটি দোকানের ভাড়া আগামী ১লা জুলাই হইতে বৃদ্ধি করিতে হইবে।",
        "কেন্দ্রের ২০০ গজের মধ্যে ১৪৪ ধারা বলবৎ করতে হবে।",
        "প্রতিমা বিসর্জন সন্ধ্যা ৭.০০ টার মধ্যে সম্পন্ন করতে হবে।",
        "গাড়ি (ঢাকা মেট্রো-ঠ ১১-৪.৫৬) অপসারণ করতে হবে।",
        "পরবর্তী নির্দেশ না দেওয়া পর্যন্ত ঘাট বন্ধ রাখতে হবে।",
        "এসএমএস এর মাধ্যমে প্রতিদিনের পাইকারি দর জানাতে হবে।",
    ],
)
def test_a_time_by_which_nothing_is_due_is_no_question(text: str) -> None:
    assert codes(decision(text)) == []


@pytest.mark.parametrize(
    "name",
    [
        "হল সুপার (ছাত্র)",
        "সদস্য, ১/৩/৭ নং ওয়ার্ড",
        "ইউপি চেয়ারম্যান, ধানসাগর ও সাউথখালী",
        "সার্ভেয়ার জনাব মোঃ শামীম",
        "এলএসডি",
        "ঐ",
    ],
)
def test_a_name_that_begins_like_an_office_is_no_question(name: str) -> None:
    assert codes(decision(offices=(name,))) == []


@pytest.mark.parametrize(
    "name", ["ইসলামিক ফাউন্ডেশনজেলা তথ্য অফিসার", "উপজেলা মৎস্য কর্মকর্তাঅফিসার ইনচার্জ", "ইটনা থানাস্টেশন কমান্ডার"]
)
def test_offices_with_nothing_between_them_are_asked_about(name: str) -> None:
    assert codes(decision(offices=(name,))) == ["mention_unsure"]


def test_decisions_that_the_paper_counts_and_that_were_read_without_numbers_are_one_question() -> None:
    texts = [ORDER, "জেটির বাতি মেরামত করতে হবে।", "খেয়াঘাটের ভাড়ার তালিকা টাঙাতে হবে।"]
    read = [decision(text, item=None, number=None) for text in texts]
    counted = tuple(f"{number}। {text}" for number, text in zip("১২৩", texts, strict=True))
    assert codes(*read, lines=counted) == ["numbers_unsure"]
    assert codes(*read, lines=tuple(texts)) == []


def test_the_last_minutes_confirmed_amid_decisions_are_asked_about_and_not_where_it_is_but_told() -> None:
    said = "সম্পাদক বিগত সভার কার্যবিবরণী পাঠ করিয়া শুনান এবং উহা সর্বসম্মতিক্রমে অনুমোদিত হয়।"
    assert [one.what for one in looked(decision(), lines=(f"{said} ১.১ {ORDER}",))] == [said]
    assert [one.what for one in looked(decision(), lines=(f"ক) {said}", f"১.১ {ORDER}"))] == [f"ক) {said}"]
    assert codes(decision(), lines=(said, f"১.১ {ORDER}")) == []
    confirmed = decision("গত সভার কার্যবিবরণী অনুমোদিত হয়।", number="১.২")
    assert codes(decision(), replace(confirmed, nature=Nature.FORMAL), lines=(said, f"১.১ {ORDER}")) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{ORDER} গত সভার কার্যবিবরণী পাঠান্তে কোন সংশোধনী না থাকায় তা দৃঢ়ীকরণ করা হয়।",
        f"{ORDER} সভাপতি সকলের সহযোগিতা কামনা করেন।",
        "ও.১ ভূমিহীনদের তালিকা নোটিশ বোর্ডে টানাতে হবে।",
    ],
)
def test_what_is_told_behind_an_order_or_a_misread_mark_before_it_is_asked_about(text: str) -> None:
    assert codes(decision(text)) == ["words_unsure"]


def test_orders_of_the_chair_are_no_tale() -> None:
    assert codes(decision(f"{ORDER} সভাপতি বিষয়টি তদারকি করবেন।")) == []


def test_one_number_written_in_two_ways_is_a_question() -> None:
    assert codes(
        decision(item="০২", number="ক"), decision(item="৩", number="ক"), decision(item="০৩", number="খ")
    ) == ["numbers_unsure"]


def test_a_number_that_two_decisions_of_one_item_have_is_asked_about() -> None:
    twice = looked(decision(), decision("জেটির বাতি মেরামত করতে হবে।"), decision(number="১.২"))
    assert [(one.where, one.code, one.what) for one in twice] == [("১", "number_repeated", "১.১")]
    assert codes(decision(number="ক"), decision(item="২", number="ক")) == []


def test_an_item_known_by_its_title_only_may_have_one_decision_without_a_number() -> None:
    titled = [
        replace(decision(item=None, number=number), agenda_title=title)
        for title, number in (("ঘাট", "ক"), ("ঘাট", "খ"), ("সেতু", None))
    ]
    assert codes(*titled) == []


@pytest.mark.parametrize(
    "cell",
    ["বাস্তবায়নকারীঃ অফিসার ইনচার্জ, চিলমারী থানা", "উপজেলা শিক্ষা অফিসার আগামী সভার পূর্বে"],
)
def test_a_cell_of_implementers_that_says_more_than_who_they_are_is_asked_about_once(cell: str) -> None:
    read = [decision(offices=("উপজেলা শিক্ষা অফিসার",), number=number) for number in ("১.১", "১.২")]
    found = looked(*(replace(one, implementer_raw=cell) for one in read))
    assert [(one.code, one.what) for one in found] == [("mention_unsure", cell)]


@pytest.mark.parametrize(
    ("offices", "cell", "asked"),
    [
        (("ইমারত পরিদর্শক (সকল)", "নির্বাহী ম্যাজিস্ট্রেট", "সোনাপাহাড় উন্নয়ন কর্তৃপক্ষ"), "",
         "নির্বাহী ম্যাজিস্ট্রেট, সোনাপাহাড় উন্নয়ন কর্তৃপক্ষ"),  # two, though such a post wants a body
        (("উপজেলা নির্বাহী অফিসার (সংশ্লিষ্ট), নৌ-পুলিশ ফাঁড়ি",), "", "উপজেলা নির্বাহী অফিসার (সংশ্লিষ্ট), নৌ-পুলিশ ফাঁড়ি"),  # one
        (("নির্বাহী প্রকৌশলী, গণপূর্ত বিভাগ",), "", ""),
        (("উপজেলা মৎস্য কর্মকর্তা", "কোস্ট গার্ড"), "", ""),
        (("কানুনগো", "উপজেলা ভূমি অফিস"), "কানুনগো; উপজেলা ভূমি অফিস", ""),  # no comma
    ],
)  # fmt: skip
def test_names_that_a_comma_holds_together_or_parts_against_what_they_say_are_one_question(
    offices: tuple[str, ...], cell: str, asked: str
) -> None:
    one = replace(decision(offices=offices), implementer_raw=cell or ", ".join(offices))
    again = replace(one, number="১.২")
    found = [doubt for doubt in looked(one, again) if doubt.code == "commas_unsure"]
    assert [doubt.what for doubt in found] == ([asked] if asked else [])
