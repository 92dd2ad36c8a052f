"""“ক” এর স্থলে “খ”: read out of a corrigendum's sentence, and put into the decision."""

from datetime import date

import pytest

from minutes.correcting.directives import directives
from minutes.correcting.substitution import Substitution, substituted, substitutions
from minutes.model import Decision
from minutes.read import read_text
from tests.minutes.test_kinds import HEAD

HELD = date(2026, 1, 27)


def decision(text: str, cell: str = "", *offices: str, **more: object) -> Decision:
    given = {"agenda_no": "৫", "agenda_title": "", "discussion": "", "number": "৫.১"}
    return Decision(**{**given, "text": text, "implementer_raw": cell, "offices": offices, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "sentence",
    [
        "২। ৫.১ নং সিদ্ধান্তে “১৫ দিন” এর স্থলে “৩০ দিন” পড়তে হবে।",
        "৫.১ নম্বর সিদ্ধান্তে '১৫ দিন' শব্দগুলোর পরিবর্তে '৩০ দিন' শব্দগুলো প্রতিস্থাপিত হবে।",
        "সিদ্ধান্ত নং ৫.১ এর ১৫ দিন এর স্থলে ৩০ দিন পড়তে হবে।",
        "৫.১ নং সিদ্ধান্তে ১৫ দিন-এর স্থলে ৩০ দিন পঠিত হবে।",
    ],
)
def test_old_and_new_words_are_told_with_quotation_marks_or_without(sentence: str) -> None:
    assert substitutions(sentence) == (Substitution(old="১৫ দিন", new="৩০ দিন"),)


def test_one_sentence_may_replace_words_in_several_decisions() -> None:
    said = (
        "২৭ জানুয়ারি ২০২৬ তারিখের সভার কার্যবিবরণীর ২.১ নম্বর সিদ্ধান্তে “একটি” এর স্থলে “দুইটি”, ৪(ক) নং সিদ্ধান্তে “মার্চ” এর "
        "স্থলে “মে” এবং ৩.১ নম্বর সিদ্ধান্তে “মেরামতের” এর স্থলে “প্রতিস্থাপনের” প্রতিস্থাপিত হবে।"
    )
    found = [(one.number, substitutions(one.words)) for one in directives([said])]
    assert found == [
        ("২.১", (Substitution(old="একটি", new="দুইটি"),)),
        ("৪(ক)", (Substitution(old="মার্চ", new="মে"),)),
        ("৩.১", (Substitution(old="মেরামতের", new="প্রতিস্থাপনের"),)),
    ]
    both = "২.১ ও ৩.১ নম্বর সিদ্ধান্তে “একটি” এর স্থলে “দুইটি” এবং “মার্চ” এর স্থলে “মে” পড়তে হবে।"
    assert [(one.number, len(substitutions(one.words))) for one in directives([both])] == [
        ("২.১", 2),
        ("৩.১", 2),
    ]


ENGLISH = """Corrigendum

District ICT Committee
Memo no. 05.44.7200.001.26-77                                  Date: 10 February 2026

In the minutes of the District ICT Committee meeting held on 27 January 2026, the following corrections are made:

{}

The other parts of the minutes remain unchanged.
"""


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "1. Decision no. 3.1 shall be read as: “The laptops shall be repaired.” {}",
            "The laptops shall be repaired.",
        ),
        (
            "1. Decision no. 3.1 shall be read as: The laptops shall be repaired. {}",
            "The laptops shall be repaired.",
        ),
        (
            "1. Decision no. 3.1 shall be read as “The laptops shall be repaired” ({}).",
            "The laptops shall be repaired",
        ),
        (
            "1. Decision no. 3.1 shall be substituted as follows:\n“The laptops shall be repaired.”\n{}",
            "The laptops shall be repaired.",
        ),
        (
            "1. In decision 3.1, the words “15 days” shall be read as “30 days”.\n{}",
            "decision 3.1, the words “15 days” shall be read as “30 days”.",
        ),
        (
            "1. In decision 3.1, “15 days” shall be replaced by “30 days”. {}",
            "decision 3.1, “15 days” shall be replaced by “30 days”.",
        ),
    ],
)
def test_who_acts_behind_an_english_sentence_is_no_part_of_it(sentence: str, text: str) -> None:
    found = read_text(ENGLISH.format(sentence.format("Action by: District Education Officer, Netrokona")))
    assert found.reason == "corrigendum"
    (one,) = found.decisions
    assert (one.number, one.text) == ("3.1", text)
    assert one.offices == ("District Education Officer, Netrokona",)


def test_offices_named_behind_the_words_take_the_place_of_those_before() -> None:
    before = decision("১৫ দিনের মধ্যে তালিকা দিতে হবে।", "ওসি, মদন", "ওসি, মদন")
    said = decision("“১৫ দিন” এর স্থলে “৩০ দিন” পড়তে হবে।", "ইউএনও, মদন", "ইউএনও, মদন")
    now, missing = substituted(before, said, HELD)
    assert (now.text, now.offices, missing) == ("৩০ দিনের মধ্যে তালিকা দিতে হবে।", ("ইউএনও, মদন",), ())


@pytest.mark.parametrize(
    "sentence",
    [
        'In decision 2.1, for the words "15 days" read "30 days".',
        'Decision no. 2.1: "15 days" should be read as "30 days".',
        'In decision 2.1 "15 days" shall be replaced by "30 days".',
    ],
)
def test_in_english_too(sentence: str) -> None:
    assert substitutions(sentence) == (Substitution(old="15 days", new="30 days"),)


def test_a_sentence_with_two_replacements_gives_both() -> None:
    found = substitutions("৫.১ নং সিদ্ধান্তে “ক দপ্তর” এর স্থলে “খ দপ্তর” এবং “১৫” এর স্থলে “৩০” পড়তে হবে।")
    assert [(one.old, one.new) for one in found] == [("ক দপ্তর", "খ দপ্তর"), ("১৫", "৩০")]


def test_a_decision_given_whole_replaces_no_words() -> None:
    assert substitutions("তালিকা ৩০ জুনের মধ্যে প্রেরণ করতে হবে।") == ()


def test_the_new_words_stand_in_the_text_and_the_time_limit_follows() -> None:
    before = decision(
        "সংযোগ ১৯ ফেব্রুয়ারি ২০২৬ তারিখের মধ্যে সচল করতে হবে।",
        deadline="১৯ ফেব্রুয়ারি ২০২৬ তারিখের মধ্যে",
        deadline_date=date(2026, 2, 19),
    )
    said = decision("৫.১ নং সিদ্ধান্তে “১৯ ফেব্রুয়ারি” এর স্থলে “২৮ ফেব্রুয়ারি” পড়তে হবে।")
    now, missing = substituted(before, said, HELD)
    assert (now.text, now.deadline_date) == (
        "সংযোগ ২৮ ফেব্রুয়ারি ২০২৬ তারিখের মধ্যে সচল করতে হবে।",
        date(2026, 2, 28),
    )
    assert missing == ()


def test_a_span_of_time_is_counted_from_the_meeting_and_waits_to_be_confirmed() -> None:
    before = decision(
        "তালিকা ১৫ দিনের মধ্যে পাঠাতে হবে।", deadline="১৫ দিনের মধ্যে", deadline_date=date(2026, 2, 11)
    )
    now, _ = substituted(before, decision("৫.১ নং সিদ্ধান্তে “১৫ দিন” এর স্থলে “৩০ দিন” পড়তে হবে।"), HELD)
    assert (now.deadline, now.deadline_date, now.deadline_proposed) == (
        "৩০ দিনের মধ্যে",
        None,
        date(2026, 2, 26),
    )


def test_an_implementer_is_replaced_by_those_the_new_words_name() -> None:
    before = decision("তালিকা পাঠাতে হবে।", "সিভিল সার্জন ও জেলা শিক্ষা অফিসার", "সিভিল সার্জন", "জেলা শিক্ষা অফিসার")
    minutes = read_text(
        f"{HEAD}৫.১ নং সিদ্ধান্তের বাস্তবায়নে “সিভিল সার্জন” এর স্থলে “উপপরিচালক, পরিবার পরিকল্পনা ও জেলা তথ্য অফিসার” পড়তে হবে।"
    )
    now, missing = substituted(before, minutes.decisions[0], HELD)
    assert now.offices == ("উপপরিচালক, পরিবার পরিকল্পনা", "জেলা তথ্য অফিসার", "জেলা শিক্ষা অফিসার")
    assert now.text == before.text and missing == ()


def test_words_that_the_decision_does_not_have_are_told() -> None:
    before = decision("তালিকা পাঠাতে হবে।")
    now, missing = substituted(before, decision("৫.১ নং সিদ্ধান্তে “১৫ দিন” এর স্থলে “৩০ দিন” পড়তে হবে।"), HELD)
    assert now == before and missing == (Substitution(old="১৫ দিন", new="৩০ দিন"),)


def test_a_table_of_single_words_says_which_of_them_are_replaced() -> None:
    minutes = read_text(f"{HEAD}\nসিদ্ধান্ত নং\tযা আছে\tযা পড়তে হবে\n৫.১\t১৫ দিন\t৩০ দিন\n৬.১\t২৫ জন\t৩০ জন\n")
    found = [(one.number, substitutions(one.text)) for one in minutes.decisions]
    assert found == [
        ("৫.১", (Substitution(old="১৫ দিন", new="৩০ দিন"),)),
        ("৬.১", (Substitution(old="২৫ জন", new="৩০ জন"),)),
    ]
