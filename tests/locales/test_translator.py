import os
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import languages
from locales.digits import to_ascii, to_bangla
from locales.numbers import count, number, percent
from locales.translator import Translator, load_catalogue

CATALOGUE = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "Report"
msgstr "{first}"

msgctxt "button"
msgid "Report"
msgstr "প্রতিবেদন দিন"

msgid "{{n}} office"
msgid_plural "{{n}} offices"
msgstr[0] "{{n}}টি দপ্তর"
msgstr[1] "{{n}}টি দপ্তরসমূহ"
"""


def write_catalogue(folder: Path, first: str = "প্রতিবেদন") -> Path:
    (folder / "tagid.po").write_text(CATALOGUE.format(first=first), encoding="utf-8")
    return folder


def test_a_fresh_tree_without_a_compiled_catalogue_works(tmp_path: Path) -> None:
    catalogue = load_catalogue(write_catalogue(tmp_path))
    assert catalogue.gettext("Report") == "প্রতিবেদন"
    assert catalogue.pgettext("button", "Report") == "প্রতিবেদন দিন"
    assert catalogue.ngettext("{n} office", "{n} offices", 3) == "{n}টি দপ্তরসমূহ"


def test_a_source_newer_than_the_compiled_catalogue_wins(tmp_path: Path) -> None:
    compiled = tmp_path / "tagid.mo"
    compiled.write_bytes(b"stale")
    os.utime(compiled, (1, 1))
    assert load_catalogue(write_catalogue(tmp_path)).gettext("Report") == "প্রতিবেদন"


def test_without_a_catalogue_the_messages_stay_english(tmp_path: Path) -> None:
    assert load_catalogue(tmp_path).gettext("Report") == "Report"


def test_bangla_is_first_and_an_unknown_language_is_refused() -> None:
    assert languages() == ("bn", "en")
    with pytest.raises(ValueError, match="bn, en"):
        Translator("fr")


class Colour(StrEnum):
    RED = "red"


def test_numbers_and_dates_are_filled_in_the_digits_of_the_language() -> None:
    values = {"n": 12, "share": 87.5, "sum": Decimal("3.20"), "day": date(2026, 3, 19), "at": time(11)}
    text = "{n} {share} {sum} {day} {at}"
    assert Translator("bn").fill(text, **values) == "১২ ৮৭.৫ ৩.২০ ১৯ মার্চ ২০২৬ সকাল ১১টা"
    assert Translator("en").fill(text, **values) == "12 87.5 3.20 19 March 2026 11:00 AM"
    when = datetime(2026, 3, 19, 11, 30)  # noqa: DTZ001 (already the office's local time)
    assert Translator("bn").fill("{when}", when=when) == "১৯ মার্চ ২০২৬, সকাল ১১.৩০টা"
    assert Translator("bn").fill("{colour}", colour=Colour.RED) == "red"


def test_digits_in_texts_addresses_and_tags_stay() -> None:
    text = '<a href="https://t.me/b1?start=9">{name}</a> {link} {n}'
    filled = Translator("bn").fill(text, name="Wi-Fi 6 & {x}", link="http://127.0.0.1:8081/", n=7)
    assert filled == '<a href="https://t.me/b1?start=9">Wi-Fi 6 & {x}</a> http://127.0.0.1:8081/ ৭'


def test_a_place_without_its_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        Translator("bn").fill("{n} {m}", n=1)


def test_a_value_that_is_neither_text_number_nor_date_is_an_error() -> None:
    with pytest.raises(TypeError):
        Translator("bn").fill("{n}", n=["১"])


@given(st.integers())
def test_a_number_filled_in_reads_back_as_the_same_number(n: int) -> None:
    assert int(Translator("bn").fill("{n}", n=n)) == n


@given(st.text())
def test_digits_go_into_each_other_and_back(text: str) -> None:
    assert to_ascii(to_bangla(text)) == to_ascii(text)
    assert len(to_bangla(text)) == len(text)


def test_quantities_are_grouped_as_the_language_groups() -> None:
    assert number(1234567, "bn") == "১২,৩৪,৫৬৭"
    assert number(1234567, "en") == "1,234,567"
    assert percent(87.5, "bn") == "৮৭.৫%"
    assert percent(60, "en") == "60%"
    assert count(7) == "৭টি"
    assert count(7, "en") == "7"
