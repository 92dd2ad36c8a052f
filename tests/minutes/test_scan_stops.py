"""The stops of memo numbers, dates and hours in scans. Needs no engine."""

import pytest

from minutes.readers.picture.stops import is_impossible, with_stops


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("০৫:১০.০৪০০.০১১,.১৬.০০৩.২৫-২১৮", "০৫.১০.০৪০০.০১১.১৬.০০৩.২৫-২১৮"),
        ("৩৭৯১৫৬৭০.১৪১০৬.৭৪৬.৫৪-৮৩৬", "৩৭.৯১.৫৬৭০.১৪১.০৬.৭৪৬.৫৪-৮৩৬"),  # stops lost
        ("তারিখ: ০৫.০২২০২৩ খ্রি.", "তারিখ: ০৫.০২.২০২৩ খ্রি."),
        ("১৪/০৮২০২৬", "১৪/০৮/২০২৬"),
        ("১৪.০৮-২০২৬", "১৪.০৮.২০২৬"),
        ("নং ১৪২সিজেএম/২০২৩", "নং ১৪২/সিজেএম/২০২৩"),
        ("স্মারক: নাইঝা/একা/২০২২১৯৪", "স্মারক: নাইঝা/একা/২০২২/১৯৪"),
        ("সময়: সকাল ১১০০ টা", "সময়: সকাল ১১.০০ টা"),
        ("সন্ধ্যা ৭৩০ ঘটিকায়", "সন্ধ্যা ৭.৩০ ঘটিকায়"),
    ],
)
def test_a_stop_is_put_back_where_it_must_have_been(read: str, meant: str) -> None:
    assert with_stops(read) == meant


@pytest.mark.parametrize(
    "text",
    [
        "০৫.৪৫.৮৯০০.০১১.০৯.০০৭.২৪-১১২",
        "০৫.৪৫.৮৯০.০১১.০৯.০০৭.২৪-১১২",  # parts of other lengths
        "১৪০৮২০২৬",  # a number like any other
        "১৫.০২২ টন",
        "সকাল ১০ টা",
        "বেলা ১১০ টায়",  # ten past one, or eleven
        "মোট ১১০০ টাকা",
        "৩টি/৪টি কাজ, ২০২২-২০২৩/১২",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert with_stops(text) == text


def test_a_day_or_month_that_is_none() -> None:
    assert is_impossible("৬০/০৩/২০২০") and is_impossible("(১২.১৩.২৩)")
    assert not is_impossible("৩১/১২/২০২০") and not is_impossible("৯৯/৭")
