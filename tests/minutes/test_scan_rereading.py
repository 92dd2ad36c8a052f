"""Doubtful words read again: what they are taken for, and which of them are told. Needs no engine."""

import numpy as np
import pytest

pytest.importorskip("tesserocr", reason="needs the extra ocr")

from minutes.readers.picture.dictionary import Dictionary
from minutes.readers.picture.engine import Word
from minutes.readers.picture.lines import whole_word
from minutes.readers.picture.rereading import Rereader


def word(text: str, sure: float = 40) -> Word:
    return Word(text=text, sure=sure, left=0, right=50)


def decided(first: str, *others: str, sure: float = 40) -> tuple[str, bool]:
    readings = [[word(part) for part in other.split()] for other in others]
    found = Rereader().decided(word(first, sure), lambda _: readings)
    return found.text, found.unsure


@pytest.mark.parametrize(
    ("first", "others", "meant", "told"),
    [
        ("টগরবিল", ("টগরবিল",), "টগরবিল", False),  # a name that both read alike
        ("টগরবিন", ("টগরবিল", "টগরবিল"), "টগরবিল", True),  # two against one, known to nobody
        ("ফ্রিল্যান্িৎ,", ("ফ্রিল্যান্সিং", "ফ্রিল্যান্সিং"), "ফ্রিল্যান্সিং,", False),  # the marks stay
        ("ওভেচ্ছা", ("ভভেচ্ছা", "শুভেচ্ছা"), "শুভেচ্ছা", False),  # the only word of office papers, and long
        ("জেরে", ("জেলে", "জেৰ"), "জেলে", True),  # or short
        ("টগরবিলা", ("টগরবিল৷", "টগর"), "টগরবিলা", False),  # a last sign that the script's data write so
        ("কাষনির্বাহী", ("কাষনির্বাহী",), "কার্যনির্বাহী", False),  # mended, and read alike
        ("কাষনির্বাহী", ("কাষনিরবাহ", "বাষনির্বাহ"), "কার্যনির্বাহী", False),
        ("৩.২", ("৩.", "৩."), "৩.২", True),  # cut too narrow
        ("১৫টি", ("১৫টি",), "১৫টি", False),
        ("১৫টি", ("১৯টি", "১৬টি"), "১৫টি", True),  # numbers stay as they were read first
        ("৯১টি", ("৯১৮টি", "৯১৮টি"), "৯১৮টি", True),  # unless the other readings agree
        ("৩৯/১০/২০২২", ("৩৯/১০/২০২২", "৩১/১০/২০২২"), "৩১/১০/২০২২", True),  # or it is no date
        ("৮৪টি", ("88টি", "৮৪টি"), "৮৪টি", True),
        ("স্ব", ("স্বস্ব", "স্বস্ব"), "স্ব", False),  # with the word before it
        ("সেকল)", ("সকল)", "সকল)"), "(সকল)", False),  # the bracket was a vowel sign
        ("সভাকক্ষে", ("সভাকক্ষ", "সভাকক্ষ"), "সভাকক্ষ", False),  # both know another ending
        ("(সংশ্িষট", ("(সংশ্লিষ্ট)", "(সংশ্লিষ্ট)"), "(সংশ্লিষ্ট)", False),  # its second bracket was lost
    ],
)
def test_readings_compared(first: str, others: tuple[str, ...], meant: str, told: bool) -> None:
    assert decided(first, *others) == (meant, told)


def test_what_is_sure_is_not_read_again() -> None:
    def never(_: Word) -> list[list[Word]]:
        raise AssertionError

    for text, sure in (("সভাপতি", 50), ("১৫টি", 80), ("১.১।", 30), ("।", 10)):
        assert Rereader().decided(word(text, sure), never).text == text


def test_a_word_read_alike_is_read_again_once_only() -> None:
    reader, asked = Rereader(), []

    def again(one: Word) -> list[list[Word]]:
        asked.append(one)
        return [[word("টগরবিল")]]

    for _ in range(3):
        assert reader.decided(word("টগরবিল"), again).text == "টগরবিল"
    assert len(asked) == 1


def test_a_page_full_of_doubts_is_not_read_twice() -> None:
    reader, asked = Rereader(), []

    def again(one: Word) -> list[list[Word]]:
        asked.append(one)
        return []

    for at in range(200):
        reader.decided(word(f"{1000 + at}টি"), again)
    assert len(asked) < 100


def test_words_of_a_graph() -> None:
    # কল and কলম: three edges, each the last of its node; two of them end a word.
    known = Dictionary(numbers={"ক": 1, "ল": 2, "ম": 3}, letters=[1, 2, 3], marks=[1, 5, 5], nexts=[1, 2, 0])
    assert [text in known for text in ("কল", "কলম", "ক", "কম", "কলমক", "ল", "")] == [True, True, *[False] * 5]


def test_a_word_is_cut_out_whole() -> None:
    ink = np.zeros((10, 60), dtype=bool)
    for start, end in ((2, 10), (12, 20), (30, 40)):
        ink[2:8, start:end] = True
    assert whole_word(ink, 3, 17, 4) == (2, 20)
    assert whole_word(ink, 28, 38, 4) == (30, 40)
    assert whole_word(ink, 50, 55, 4) == (50, 55)
