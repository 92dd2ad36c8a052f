"""What is printed of texts with signs the fonts lack, and where long words may break."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.glyphs import breakable, cleaned, settable, unpictured

LATIN_AND_BANGLA = frozenset(map(chr, [*range(0x20, 0x180), *range(0x980, 0xA00)])) | set("।–—…•√×→")


def printed(text: str) -> str:
    return settable([text], lambda asked: LATIN_AND_BANGLA.intersection(asked))[text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("✅ কাজ শেষ 👍🏽", "√ কাজ শেষ √"),
        ("⚠️ বরাদ্দ নেই", "(!) বরাদ্দ নেই"),
        ("1️⃣ প্রথম ② দ্বিতীয়", "1 প্রথম 2 দ্বিতীয়"),
        ("পরিবার 👨‍👩‍👧 ও পতাকা 🇧🇩", "পরিবার ও পতাকা"),
        ("中文 ও বাংলা", "[?] ও বাংলা"),
        ("🎉", "[?]"),
        ("", ""),
        ("Ｗｉｄｅ 𝟗", "Wide 9"),
        ("র‍্যাব ও a‍b", "র‍্যাব ও ab"),
        ("#let x = $1 <b>&amp;</b> *_@\\", "#let x = $1 <b>&amp;</b> *_@\\"),
    ],
)
def test_what_has_no_glyph_becomes_something_sensible(text: str, expected: str) -> None:
    assert printed(text) == unicodedata.normalize("NFC", expected)


@given(st.text(max_size=60))
def test_nothing_without_a_glyph_is_ever_printed(text: str) -> None:
    assert set(printed(text)) <= LATIN_AND_BANGLA | set("\n\u200c\u200d")


@given(st.text(alphabet=st.sampled_from("abc ১২৩কখগািে্‍#$<>&*_@\\\n"), max_size=60))
def test_ordinary_text_is_only_tidied(text: str) -> None:
    made = printed(text)
    assert unicodedata.is_normalized("NFC", made)
    # Two signs that a joiner kept apart are one letter without it.
    kept, wanted = (unicodedata.normalize("NFC", one.replace("\u200d", "")) for one in (made, text))
    assert kept.split() == wanted.split()


def test_invisible_characters_and_direction_overrides_disappear() -> None:
    assert cleaned("\u202egnp.exe\u202c \x00ক\u200bখ\ufeff\ud800") == "gnp.exe কখ"


def test_line_ends_stay_and_empty_lines_do_not() -> None:
    assert cleaned("এক \r\n\r\n\r\n  দুই\u2028তিন\x85চার ") == "এক\nদুই\nতিন\nচার"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://portal.example.gov.bd/site?id=1", "https://|portal.|example.|gov.|bd/|site?|id=|1"),
        ("জেলা শিক্ষা অফিসার", "জেলা শিক্ষা অফিসার"),
        ("ক্ষ" * 20, "ক্ষ" * 17 + "|" + "ক্ষ" * 3),
        ("১২.১২.২০২৬-১৩.১২.২০২৬", "১২.১২.২০২৬-১৩.১২.|২০২৬"),
    ],
)
def test_long_words_may_break_between_syllables(text: str, expected: str) -> None:
    assert breakable(text).replace("\u200b", "|") == expected


@given(st.text(alphabet=st.sampled_from("aক্ষিো/.-_ ‍:১\n"), max_size=120))
def test_breaks_never_fall_before_a_vowel_sign_or_after_a_virama(text: str) -> None:
    opened = breakable(text)
    assert opened.replace("\u200b", "") == text
    for before, after in zip(opened.split("\u200b"), opened.split("\u200b")[1:], strict=False):
        if len(before) and before[-1] not in "/.-_:":
            assert before[-1] != "্"
            assert unicodedata.category(after[0])[0] != "M"


def test_word_papers_get_signs_instead_of_pictures_and_keep_every_script() -> None:
    assert unpictured("✅ হয়েছে 👍 中文 हिन्दी عربي") == unicodedata.normalize(
        "NFC", "√ হয়েছে √ 中文 हिन्दी عربي"
    )
