"""Short forms, names and the order of decisions."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from committee.short import label, order_key, shorten

bangla = st.text(alphabet=st.sampled_from("কখগঘতদনমরলশসহািীুেোৌ্ঁংঃৎ য়ড়\u200d১২ abc😀"), max_size=120)


def test_a_short_text_stays() -> None:
    assert shorten("ল্যাব পরিদর্শন করতে হবে।") == "ল্যাব পরিদর্শন করতে হবে।"


def test_a_long_text_is_cut_between_words() -> None:
    assert shorten("উপজেলা পর্যায়ে নথি ব্যবস্থাপনা চালু করতে হবে", 32) == "উপজেলা পর্যায়ে নথি ব্যবস্থাপনা…"


def test_no_comma_or_opening_bracket_is_left_before_the_ellipsis() -> None:
    assert shorten("প্রথম, দ্বিতীয় (তৃতীয়)", 8) == "প্রথম…"
    assert shorten("প্রথম (দ্বিতীয়)", 8) == "প্রথম…"


def test_lines_become_one() -> None:
    assert shorten("এক\n দুই\tতিন") == "এক দুই তিন"


def test_a_word_longer_than_the_line_is_cut_between_letters() -> None:
    assert shorten("ক্ষ" * 10, 8) == "ক্ষক্ষ…"
    assert shorten("কি" * 10, 4) == "কি…"
    assert shorten("র‍্য" * 10, 6) == "র‍্য…"


def test_no_room_gives_nothing() -> None:
    assert shorten("কখগ", 0) == ""


@given(bangla, st.integers(1, 80))
def test_a_shortened_text_fits_and_begins_like_the_text(text: str, limit: int) -> None:
    short = shorten(text, limit)
    whole = " ".join(text.split())
    assert len(short) <= limit
    assert short == whole or (short.endswith("…") and whole.startswith(short[:-1]))


@given(bangla, st.integers(2, 80))
@example("aaaaaaaaaaaa\u200d a", 14)
def test_no_letter_is_torn_from_its_signs(text: str, limit: int) -> None:
    short = shorten(text, limit)
    whole = " ".join(text.split())
    if short == whole or short == "…":
        return
    after = whole[len(short) - 1 :]
    assert unicodedata.category(after[0])[0] != "M"
    assert short[-2] not in "\u09cd\u200d"


@given(bangla, st.integers(1, 80))
def test_shortening_twice_changes_nothing(text: str, limit: int) -> None:
    assert shorten(shorten(text, limit), limit) == shorten(text, limit)


def test_ten_comes_after_nine() -> None:
    assert order_key("২", "২.১০") > order_key("২", "২.৯")
    assert order_key("১০", "১০.১") > order_key("৯", "৯.৩")


def test_decisions_stand_in_the_order_of_the_minutes() -> None:
    ordered = [
        *(("১", "১"), ("২", ""), ("২", "২.১"), ("২", "২.২"), ("২", "২.১০")),
        *(("৪", "৪(ক)"), ("৪", "৪(খ)"), ("৪", "৪.২"), ("৪", "৪.২.১")),
        *(("০৯", "৯.১"), ("১০", "ক"), ("১০", "খ"), ("১০", "গ"), ("১১", None)),
    ]
    figures_first = sorted(ordered, key=lambda pair: order_key(*pair))
    # Within one row figures stand before letters; rows never mix their ways of numbering.
    assert [pair for pair in figures_first if pair[0] != "৪"] == [p for p in ordered if p[0] != "৪"]
    assert order_key("৪", "৪(ক)") < order_key("৪", "৪(খ)")


def test_a_leading_zero_and_the_script_do_not_matter() -> None:
    assert order_key("০৯", "৯.১") == order_key("9", "9.1")


@given(st.lists(st.tuples(st.none() | st.text(max_size=8), st.none() | st.text(max_size=8)), max_size=10))
def test_anything_printed_can_be_put_in_order(numbers: list[tuple[str | None, str | None]]) -> None:
    assert len(sorted(numbers, key=lambda pair: order_key(*pair))) == len(numbers)


@pytest.mark.parametrize(
    ("number", "agenda_no", "called"),
    [
        ("২.১", "২", "২.১"),
        ("৪(ক)", "৪", "৪(ক)"),
        ("ক", "৪", "৪(ক)"),
        ("১", "৩", "৩(১)"),
        ("১", "১", "১"),
        ("৯", "০৯", "৯"),
        ("ক", "", "ক"),
        ("", "০৯", "০৯"),
        (None, "০৯", "০৯"),
        (None, None, "–"),
        ("", "", "–"),
    ],
)
def test_a_decision_is_called_by_a_number_that_tells_it_from_the_others(
    number: str | None, agenda_no: str | None, called: str
) -> None:
    assert label(number, agenda_no) == called
