"""Words taken along into WhatsApp or another chat."""

from urllib.parse import parse_qs, urlsplit

import pytest

from locales.translator import Translator
from messages.passing_on import LONGEST_URL, by_telegram, by_whatsapp

T = Translator("bn")
LINK = "https://t.me/tagid_bot?start=abc_-1"


@pytest.mark.parametrize(
    ("phone", "number"),
    [
        ("01711-234567", "8801711234567"),
        ("০১৭১১ ২৩৪৫৬৭", "8801711234567"),
        ("+880 1711-234567 (বাসা)", "8801711234567"),
        ("0951-62345, 01911234567", "8801911234567"),
        ("0951-62345", ""),
        ("017112345678", ""),
        (None, ""),
    ],
)
def test_the_mobile_number_is_called_where_one_is_known(phone: str | None, number: str) -> None:
    button = by_whatsapp(T, "মহোদয় & অন্যান্য", phone)
    assert button is not None and button.url is not None
    parts = urlsplit(button.url)
    assert parts.path == f"/{number}"
    assert parse_qs(parts.query)["text"] == ["মহোদয় & অন্যান্য"]


def test_words_too_long_for_an_address_stay_behind() -> None:
    long = "কার্যবিবরণী " * 100
    assert by_whatsapp(T, long) is None
    number_alone = by_whatsapp(T, long, "01711234567")
    assert number_alone is not None and number_alone.url == "https://wa.me/8801711234567"
    assert by_telegram(T, long, LINK) is None


def test_a_link_goes_along_whole() -> None:
    button = by_telegram(T, "লিংকটি খুলুন।", LINK)
    assert button is not None and button.url is not None and len(button.url) <= LONGEST_URL
    assert parse_qs(urlsplit(button.url).query) == {"url": [LINK], "text": ["লিংকটি খুলুন।"]}
