"""Words that the engine misspells, and which are told. Needs no engine."""

import numpy as np
import pytest

pytest.importorskip("tesserocr", reason="needs the extra ocr")

from minutes.readers.picture.engine import Word
from minutes.readers.picture.glyphs import is_colon, is_dash, without_strokes
from minutes.readers.picture.spelling import bare, respelled, settled


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("চুড়ান্ত", "চূড়ান্ত"),
        ("কমীদের", "কর্মীদের"),
        ("ইনচাজ", "ইনচার্জ"),
        ("প্রশির্ষণ", "প্রশিক্ষণ"),
        ("লাইসেক্সবিহীন", "লাইসেন্সবিহীন"),
        ("লাইসে্সবিহীন", "লাইসেন্সবিহীন"),
        ("চিহিত", "চিহ্নিত"),
        ("নির্ধাতন", "নির্যাতন"),
        ("বান্তবায়নকারী", "বাস্তবায়নকারী"),
        ("তন্বাবধায়ক", "তত্ত্বাবধায়ক"),
        ("নলকৃপ", "নলকূপ"),
        ("নিঙ্গে", "নিম্নে"),
        ("কাষনির্বাহী", "কার্যনির্বাহী"),
        ("ম্যাজিস্ট্েট", "ম্যাজিস্ট্রেট"),
        ("স্ারক", "স্মারক"),
        ("আব্বায়ক", "আহ্বায়ক"),
    ],
)
def test_a_word_that_is_none_becomes_the_one_that_looks_like_it(read: str, meant: str) -> None:
    assert respelled(read) == meant


@pytest.mark.parametrize("word", ["সকল", "তানজিলা", "রুবাইয়াত", "কচুরিপানা", "ঐ", ""])
def test_known_words_and_names_stay(word: str) -> None:
    assert respelled(word) == word


def read(text: str, sure: float) -> Word:
    return settled(Word(text=text, sure=sure, left=0, right=50))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("আলোচন৷", "আলোচনা"),
        ("সভ।", "সভা"),
        ("পরিকল্পন!:", "পরিকল্পনা:"),
        ("কর।", "কর।"),
        ("জনাৰ", "জনাব"),
        ("ফারজান।", "ফারজানা"),
    ],
)
def test_a_stroke_at_a_words_end_may_be_its_last_sign(text: str, meant: str) -> None:
    assert read(text, 95).text == meant


def test_what_the_engine_is_sure_of_stays_as_it_was_read() -> None:
    assert read("চুড়ান্ত", 95).text == "চুড়ান্ত"
    assert read("চুড়ান্ত", 80).text == "চূড়ান্ত"


@pytest.mark.parametrize(
    ("text", "sure", "unsure"),
    [
        ("করতে", 50, False),  # a word of the list
        ("করতে", 10, False),
        ("নাহার", 40, False),  # a name that many bear
        ("ক।", 40, False),  # a list's mark
        ("স্বা/-", 40, False),
        ("টগরবিল", 80, True),  # a name, or anything
        ("টগরবিল", 90, False),
        ("তানজিলা", 80, False),  # a name that the engine has learnt
        ("২২৬টি", 70, True),
        ("২২৬টি", 80, False),
        ("চুড়ান্ত", 80, False),  # mended
        ("চুড়ান্ত", 40, False),  # too long to be like it by chance
        ("জেলো", 40, True),
        ("অগ্নিনিরাপত্তা", 70, False),  # two words in one
    ],
)
def test_which_words_are_told(text: str, sure: float, unsure: bool) -> None:
    assert read(text, sure).unsure is unsure


def test_a_word_is_told_without_the_marks_around_it() -> None:
    assert [bare(word) for word in ("অফিসার,", "(সকল)।", "১৫/১২/২২", "।")] == ["অফিসার", "সকল", "১৫/১২/২২", ""]


def ink(*boxes: tuple[int, int, int, int]) -> np.ndarray:
    dots = np.zeros((40, 60), dtype=bool)
    for top, bottom, left, right in boxes:
        dots[top:bottom, left:right] = True
    return dots


def test_two_dots_one_above_the_other_are_a_colon() -> None:
    assert is_colon(ink((8, 15, 5, 12), (24, 31, 5, 12)), 40)
    assert not is_colon(ink((8, 15, 5, 12)), 40)
    assert not is_colon(ink((2, 30, 5, 12), (33, 38, 5, 12)), 40)  # a letter with a dot below it
    assert not is_colon(ink((8, 15, 5, 12), (24, 31, 30, 37)), 40)


def test_a_short_level_stroke_is_a_dash() -> None:
    assert is_dash(ink((18, 21, 10, 28)), 40)
    assert not is_dash(ink((10, 30, 10, 14)), 40)
    assert not is_dash(ink(), 40)


def test_a_stroke_through_a_whole_strip_is_no_letter() -> None:
    line = np.full((40, 60), 255, dtype=np.uint8)
    line[:, 3] = 0
    line[10:30, 20] = 0
    left = without_strokes(line)
    assert left[:, 3].min() == 255
    assert left[10:30, 20].max() == 0
