import io
import json
from collections import Counter

import pytest

from replies import Said, understand
from replies.cli import understand as print_readings
from replies.rules import RULES
from replies.tagger import phrase_words
from replies.words import load_table


@pytest.mark.parametrize(
    ("text", "done", "total", "percent"),
    [
        ("১০টি বিদ্যালয়ের মধ্যে ৭টিতে নিবন্ধন হয়েছে", 7, 10, 70),
        ("৩৯টির মধ্যে ৩১টি", 31, 39, 79),
        ("১০টির মধ্যে ৩টি বাকি", 7, 10, 70),
        ("৭টি হয়েছে, ৩টি বাকি", 7, 10, 70),
        ("হয়েছে ১২টি, হয়নি ৩টি", 12, 15, 80),
        ("7 out of 10 completed", 7, 10, 70),
        ("দশটির মধ্যে সাতটি হয়েছে", 7, 10, 70),
        ("২০০টির মধ্যে ১৯৯টি সম্পন্ন", 199, 200, 99),
        ("১৭টির মধ্যে ১৭টি মেরামত হয়েছে", 17, 17, 100),
        ("৬০% কাজ শেষ", None, None, 60),
    ],
)
def test_counts_and_their_share_are_read(
    text: str, done: int | None, total: int | None, percent: int
) -> None:
    reading = understand(text)
    assert (reading.done_count, reading.total, reading.percent) == (done, total, percent)


@pytest.mark.parametrize(
    ("text", "days", "until"),
    [
        ("আরও ১৫ দিন সময় প্রয়োজন", 15, None),
        ("আরও এক মাস সময় লাগবে", 30, None),
        ("2 weeks more needed", 14, None),
        ("৩০ জুন পর্যন্ত সময় প্রয়োজন", None, "30 জুন"),
        ("আগামী সভা পর্যন্ত সময় প্রয়োজন", None, "আগামী সভা"),
        ("২০/৩ পর্যন্ত সময় প্রয়োজন", None, "20/3"),
        ("সময় দরকার ৩০ জুন", None, "30 জুন"),
        ("৩০ জুনের মধ্যে হবে, সময় প্রয়োজন", None, "30 জুন"),
        ("সময় লাগবে", None, None),
    ],
)
def test_how_much_more_time_is_asked_for(text: str, days: int | None, until: str | None) -> None:
    reading = understand(text)
    assert reading.status is Said.NEEDS_TIME
    assert (reading.days, reading.until) == (days, until)


@pytest.mark.parametrize(
    "text",
    [
        "স্মারক নং ০৫.৪৪.৫৫০০.০০৯.০৬.০০১.২৬-১১২ তারিখ ১২/০৩/২০২৬ মূলে পত্র প্রেরণ করা হয়েছে",
        "স্মারক নং ৮৫ তারিখ ১০/০২/২০২৬",
        "০১৭০০০০০০০০",
        "২.১",
        "৫০ জন উপস্থিত ছিলেন",
        "১২০% বেশি",
        "www.example.gov.bd/80",
    ],
)
def test_numbers_that_are_no_shares_are_not_taken_for_them(text: str) -> None:
    reading = understand(text)
    assert reading.status is Said.NONE
    assert reading.percent is None


def test_the_share_of_a_part_is_not_that_of_the_whole() -> None:
    for text in ("মূল ভবন ৮৫%, ক্যান্টিন ৬০%", "১ম তলার ৮০% শেষ"):
        reading = understand(text)
        assert (reading.status, reading.percent) == (Said.IN_PROGRESS, None)


def test_the_words_it_was_judged_by_are_told() -> None:
    assert understand("জি স্যার, কাজটি সম্পন্ন হয়েছে").words == ("কাজটি", "সম্পন্ন", "হয়েছে")
    assert understand("ধন্যবাদ").words == ()


def test_no_phrase_says_two_things() -> None:
    tags = {
        (phrase_words(phrase), tag)
        for tag, entry in load_table("phrases.toml").items()
        for phrase in entry["phrases"].split("|")
    }
    twice = [words for words, times in Counter(words for words, _ in tags).items() if times > 1]
    assert twice == []


def test_every_tag_of_the_rules_is_in_the_tables() -> None:
    added_by_the_tagger = {"finished", "unknown", "qualified", "of_office"}
    known = load_table("phrases.toml").keys() | added_by_the_tagger
    used = frozenset[str]().union(*(rule.all | rule.any | rule.without for rule in RULES))
    assert used - known == set()


def test_no_variant_of_a_word_stands_under_two_words() -> None:
    words = load_table("spellings.toml")["words"]
    owners: dict[str, set[str]] = {}
    for meant, variants in words.items():
        for variant in variants.split():
            owners.setdefault(variant, set()).add(meant)
    assert {variant: meant for variant, meant in owners.items() if len(meant) > 1} == {}


def test_readings_are_printed_one_a_line() -> None:
    out = io.StringIO()
    texts = ["১০টির মধ্যে ৭টি হয়েছে\n", "\n", "৩০ জুন পর্যন্ত সময় চাই", "ধন্যবাদ"]
    assert print_readings(texts, as_json=True, out=out) == 0
    records = [json.loads(line) for line in out.getvalue().splitlines()]
    assert records[0] == {
        "text": "১০টির মধ্যে ৭টি হয়েছে",
        "status": "in_progress",
        "percent": 70,
        "done": 7,
        "total": 10,
        "confident": True,
        "days": None,
        "until": None,
    }
    assert [record["status"] for record in records] == ["in_progress", "needs_time", "none"]
    plain = io.StringIO()
    assert print_readings(texts, as_json=False, out=plain) == 0
    lines = plain.getvalue().splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("in_progress") and "7 of 10" in lines[0]
    assert "to be confirmed" in lines[2]
