"""Shortening, escaping and joining."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.translator import Translator
from messages.buttons import Cancel, OpenTask
from messages.message import button, keyboard
from messages.text import (
    dotted,
    escape,
    lines,
    listing,
    names,
    one_line,
    paragraphs,
    plain,
    put,
    shorten,
    units,
)

BN = Translator("bn")


@given(st.text(), st.integers(min_value=1, max_value=50))
def test_a_shortened_text_fits_and_is_a_beginning(words: str, limit: int) -> None:
    short = shorten(words, limit)
    assert units(short) <= limit
    assert short == words or (short.endswith("…") and words.startswith(short[:-1]))


@given(st.text(alphabet="কখিী্ািো ংঁ‍", min_size=1), st.integers(min_value=2, max_value=30))
def test_no_bangla_letter_is_cut_in_half(words: str, limit: int) -> None:
    short = shorten(words, limit)
    if short != words and len(short) > 1:
        following = words[len(short) - 1]
        assert unicodedata.category(following)[0] != "M" or following.isspace()


def test_a_text_is_cut_between_words() -> None:
    assert shorten("জেলা শিক্ষা অফিসার", 12) == "জেলা শিক্ষা…"


def test_emoji_count_as_telegram_counts_them() -> None:
    assert units("✅😀") == 3


@given(st.text(), st.integers(min_value=10, max_value=60))
def test_escaped_words_keep_within_their_room(words: str, limit: int) -> None:
    assert units(escape(words, limit)) <= limit


def test_words_are_escaped_once_and_html_is_left_alone() -> None:
    inner = put(BN, "<b>{x}</b>", x="<&>")
    assert inner == "<b>&lt;&amp;&gt;</b>"
    assert put(BN, "{y}", y=inner) == inner


def test_quotation_marks_within_quotation_marks_are_single() -> None:
    said = put(BN, "“{name}” – {name}", name="“সেতু নির্মাণ” প্রকল্পের কমিটি")
    assert said == "“‘সেতু নির্মাণ’ প্রকল্পের কমিটি” – ‘সেতু নির্মাণ’ প্রকল্পের কমিটি"


def test_our_numbers_are_bangla_and_a_persons_are_his() -> None:
    assert put(BN, "{n}: {words}", n=12, words="12") == "১২: 12"
    assert plain(BN, "{n} <{words}>", n=7, words="<7>") == "৭ <<7>>"


def test_what_is_empty_leaves_no_line_and_no_dot() -> None:
    assert lines("ক", None, "", "খ") == "ক\nখ"
    assert paragraphs(None, "ক", "") == "ক"
    assert dotted("ক", None, "খ") == "ক · খ"


def test_a_name_does_not_turn_the_direction_of_the_sentence() -> None:
    assert put(Translator("en"), "{name} came", name="\u202eরহিমা\u200f\u2066") == "রহিমা came"
    assert one_line("ক\u200dষ") == "ক\u200dষ"  # joiners belong to the letters


def test_line_breaks_of_a_name_become_spaces() -> None:
    assert one_line("ক\n\n খ\t গ") == "ক খ গ"


def test_names_with_commas_of_their_own_are_set_apart_by_semicolons() -> None:
    assert names(BN, ["ক", "খ"]) == "ক, খ"
    assert names(BN, ["ক, ঢাকা", "খ"]) == "ক, ঢাকা; খ"


@pytest.mark.parametrize("room", [60, 200, 1000])
def test_a_list_says_how_many_it_leaves_out(room: int) -> None:
    listed = listing(BN, ["দপ্তর"] * 100, room)
    assert units(listed) <= room
    shown = listed.count("দপ্তর")
    assert shown == 100 or listed.endswith(plain(BN, "… আরও {n}টি", n=100 - shown))


def test_a_keyboard_has_two_a_row_five_numbers_and_nothing_empty() -> None:
    one, two, three = (button(label, OpenTask(1)) for label in ("Done", "Going on", "3"))
    numbers = [button(str(n), OpenTask(n)) for n in range(1, 8)]
    made = keyboard([one, None, two, three], [None], [], numbers)
    assert made is not None
    assert [[b.text for b in row] for row in made.inline_keyboard] == [
        ["Done", "Going on"], ["3"], ["1", "2", "3", "4", "5"], ["6", "7"],
    ]  # fmt: skip
    assert keyboard([None], []) is None
    long = [button(f"3.1 · Upazila ICT Officer, place {n}", OpenTask(n)) for n in (1, 2)]
    made = keyboard(long)
    assert made is not None and [len(row) for row in made.inline_keyboard] == [1, 1]


def test_a_label_is_never_empty_nor_too_long() -> None:
    assert button(" \n ", Cancel()).text == "…"
    assert units(button("খ " * 100, Cancel()).text) <= 40
