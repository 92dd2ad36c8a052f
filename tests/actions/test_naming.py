"""A decision's number at the beginning of an officer's words."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from actions.naming import after_number, begins_with_number, named_within
from locales.digits import to_bangla


@pytest.mark.parametrize(
    ("text", "number", "agenda", "rest"),
    [
        ("২.১ কাজ শেষ", "২.১", "২", "কাজ শেষ"),
        ("2.1 kaj shesh", "২.১", "২", "kaj shesh"),
        ("২.১: চলমান", "2.1", "2", "চলমান"),
        ("০২.০১। চলমান", "২.১", "২", "চলমান"),
        ("২.১-এর কাজ শেষ", "২.১", "২", "কাজ শেষ"),
        ("২.১ নং শেষ", "২.১", "২", "শেষ"),
        ("২.১ এর জন্য আরও ১৫ দিন দরকার", "২.১", "২", "আরও ১৫ দিন দরকার"),
        ("২.১-এর বিষয়ে: শেষ", "২.১", "২", "শেষ"),
        ("২.১ জন্যই শেষ", "২.১", "২", "জন্যই শেষ"),
        ("সিদ্ধান্ত ২.১ শেষ", "২.১", "২", "শেষ"),
        ("সিদ্ধান্ত নং ২.১ – ৬০%", "২.১", "২", "৬০%"),
        ("Decision 2.1: done", "২.১", "২", "done"),
        ("#2.1 done", "২.১", "২", "done"),
        ("২.১", "২.১", "২", ""),
        ("২.১) শেষ", "২.১", "২", "শেষ"),
        ("৪(ক) শেষ", "ক", "৪", "শেষ"),
        ("৪ক: শেষ", "ক", "৪", "শেষ"),
        ("৪.২.১ শেষ", "৪.২.১", "৪", "শেষ"),
        ("৩) শেষ", "৩", "৩", "শেষ"),
        ("৩ নং শেষ", "৩", "৩", "শেষ"),
        ("সিদ্ধান্ত ৩ শেষ", "৩", "৩", "শেষ"),
        ("বিষয় ৩ বরাদ্দ নেই", "", "৩", "বরাদ্দ নেই"),
        ("আলোচ্য বিষয় নং ০৩: শেষ", None, "৩", "শেষ"),
        ("বিষয় ৩-এর কাজ শেষ", "৩", "", "কাজ শেষ"),
        ("বিষয় ৩ শেষ", "৩", "৩", "শেষ"),
        ("বিষয় ৩ শেষ", "৩", "২", None),  # the third of another item
        ("বিষয় ৩ শেষ", "৩.১", "৩", None),
        ("বিষয় ৩টি শেষ", "", "৩", None),
        ("বিষয়: ৩ দিন লাগবে", "", "৩", None),
        ("২.১২ শেষ", "২.১", "২", None),
        ("২.১.৩ শেষ", "২.১", "২", None),
        ("২.১% শেষ", "২.১", "২", None),
        ("৩.২ কিমি রাস্তা শেষ", "৩.২", "৩", None),
        ("৩.৫ কোটি টাকা পাওয়া গেছে", "৩.৫", "৩", None),
        ("৩টি শেষ", "৩", "৩", None),
        ("৩ টি শেষ", "৩", "৩", None),
        ("১৩.১ শেষ", "৩.১", "৩", None),
        ("কাজ ২.১ শেষ", "২.১", "২", None),
        ("কাজ শেষ", "ক", "৪", None),
        ("কাজ শেষ", "", "", None),
        ("", "২.১", "২", None),
    ],
)
def test_the_number_is_found_and_taken_off(text: str, number: str, agenda: str, rest: str | None) -> None:
    assert after_number(text, number, agenda) == rest


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("২.১ শেষ", True),
        ("সিদ্ধান্ত ৫ শেষ", True),
        ("নং ৭: শেষ", True),
        ("৪.২.১ শেষ", True),
        ("১০টির মধ্যে ৭টি", False),
        ("৫০% হয়েছে", False),
        ("৭.৫% হয়েছে", False),
        ("৩.২ কিমি শেষ", False),
        ("১৫.০৩.২০২৬ তারিখে শেষ", False),
        ("১৫.০৩.২৬ তারিখে শেষ", False),
        ("২ দিন লাগবে", False),
        ("কাজ শেষ", False),
        ("", False),
    ],
)
def test_what_looks_like_a_number_of_a_decision(text: str, names: bool) -> None:
    assert begins_with_number(text) is names


parts = some.integers(min_value=1, max_value=99)


@given(parts, parts, some.sampled_from(["শেষ", "kaj cholche", "৬০% হয়েছে", ""]), some.booleans())
def test_a_decisions_own_number_is_always_found_whichever_digits(
    one: int, two: int, words: str, bangla: bool
) -> None:
    number = f"{one}.{two}"
    typed = to_bangla(number) if bangla else number
    assert after_number(f"{typed} {words}", to_bangla(number), str(one)) == words


@given(some.text(max_size=60), parts, parts)
def test_no_words_ever_break_it(words: str, one: int, two: int) -> None:
    rest = after_number(words, f"{one}.{two}", str(one))
    assert rest is None or len(rest) < len(words) + 1
    begins_with_number(words)


@pytest.mark.parametrize(
    ("text", "number", "agenda", "within"),
    [
        ("অনুগ্রহ করে ২.১ দ্রুত শেষ করুন", "২.১", "২", True),
        ("অনুগ্রহ করে ২.১-এর কাজ শেষ করুন", "২.১", "২", True),
        ("দ্রুত শেষ করুন (সিদ্ধান্ত ৩)", "৩", "৩", True),
        ("দ্রুত শেষ করুন: ৪(ক)", "ক", "৪", True),
        ("৩ দিনের মধ্যে শেষ করুন", "৩", "৩", False),
        ("১২.১ দ্রুত শেষ করুন", "২.১", "২", False),
        ("আজ ২.১.২০২৬ তারিখ", "২.১", "২", False),
        ("আরও ২.১ কিমি রাস্তা", "২.১", "২", False),
        ("সভা ১২.২.১-এ", "২.১", "২", False),
        ("দ্রুত শেষ করুন", "", "", False),
    ],
)
def test_the_number_is_found_within_the_words_too(text: str, number: str, agenda: str, within: bool) -> None:
    assert named_within(text, number, agenda) is within
