"""Thanks, greetings and a plain yes are told from what an office reports."""

import pytest

from locales.courtesy import Courtesy, courtesy


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ধন্যবাদ", Courtesy.THANKS),
        ("আপনাকে অনেক ধন্যবাদ, স্যার।", Courtesy.THANKS),
        ("আসসালামু আলাইকুম", Courtesy.THANKS),
        ("Thank you sir!", Courtesy.THANKS),
        ("জি স্যার", Courtesy.YES),
        ("ঠিক আছে, ধন্যবাদ", Courtesy.YES),
        ("OK", Courtesy.YES),
        ("👍", Courtesy.YES),
    ],
)
def test_courtesy_is_recognised(text: str, said: Courtesy) -> None:
    assert courtesy(text) is said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "🙂",
        "স্যার",
        "আছে",
        "কাজ শেষ, ধন্যবাদ",
        "ঠিক হয়নি",
        "জি, ৬০% হয়েছে",
        "না",
        "ok done",
        "সকাল ১০টায়",
        "সমস্যা আছে",
    ],
)
def test_what_says_more_is_left_to_be_read(text: str) -> None:
    assert courtesy(text) is None
